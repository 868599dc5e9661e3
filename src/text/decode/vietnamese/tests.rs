//! Texts of our own in every encoding that they can be written in: each opens as
//! the same text, and none is taken for Vietnamese that is not.

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

use super::super::*;
use super::{tcvn3, viscii, vni};

/// Vietnamese, from one line to an article.
const VIETNAMESE: &[&str] = &[
    include_str!("../../../../assets/ban-tin.vi.txt"),
    include_str!("../../../../assets/guide.vi.md"),
    "Đầm Lưu Sa mở lại hội thuyền sau sáu năm",
    "Chợ đêm bến Giếng đông khách",
    "Hà Nội mưa to, nhiều tuyến phố ngập",
    "Ở nhà máy, Ấn Độ và Ý cùng ký. Ừ, Ốc Eo cũng vậy. Ỷ lại, Ủng hộ, Ồ ạt, Ấm áp!",
    "ĐẦM LƯU SA MỞ LẠI HỘI THUYỀN SAU SÁU NĂM",
    "NGHỆ SĨ ƯU TÚ BẪY ẪM ẴM ẲNG KỸ THUẬT QUÝ TỶ NGUYỆN SỸ YỂU VỮNG",
    "Mưa lớn ở vùng cao\r\n\r\nSáng nay nước suối dâng nhanh, hai bản bị chia cắt. Xã đã cho học sinh nghỉ học.",
    "Bài và ảnh: Hoài Vy\nGiá vé 45.000 đồng, giảm 20% cho trẻ em dưới 1,2 m.",
    "Reuters dẫn lời Bộ trưởng Smith tại London: \"Chúng tôi sẽ ký hiệp định với Apple và Microsoft trong tuần này\".",
    "Tin liên quan",
    "Chia sẻ Zalo",
    "Theo dõi chúng tôi trên Google News",
    "Con cò mà đi ăn đêm\nĐậu phải cành mềm lộn cổ xuống ao",
];

/// Other languages: a name, the encodings that they were written in, a headline,
/// a paragraph.
const OTHERS: &[(&str, &[&str], &str, &str)] = &[
    (
        "fr",
        &["windows-1252", "iso-8859-15"],
        "La fête du village est repoussée à l'été",
        "Où était passée la vieille barque ? Elle reposait là, à côté du pré, près de la forêt. Les élèves de l'école l'ont retrouvée à l'aube, après dix années d'oubli ; le maire, très ému, leur a offert un goûter. « Ça ne s'oublie pas », a-t-il répété, le cœur léger.",
    ),
    (
        "de",
        &["windows-1252"],
        "Die Brücke über den Fluß wird größer",
        "Für die Bürger am Ufer ändert sich viel: Die Fähre fährt künftig nur noch abends, die Straße bleibt während der Übergangszeit gesperrt. Über Jahre hatten die Anwohner gewünscht, daß die Züge leiser würden. Nun müssen sie früher aufstehen und später schlafen gehen.",
    ),
    (
        "es",
        &["windows-1252"],
        "El año que viene habrá más niños en la montaña",
        "La señora Peña abrió la panadería a las cinco de la mañana, como cada día desde que murió su compañero. ¿Quién iba a pensar que el pequeño pueblo tendría otra vez música? Los jóvenes volvieron de la ciudad con ilusión, y también con sueño y algo de hambre.",
    ),
    (
        "pt",
        &["windows-1252"],
        "Não há pão na praça de São João",
        "A estação de comboios voltou a abrir depois de três anos. Os irmãos Leitão, que têm uma padaria à beira do rio, já não precisam de ir de camião até à cidade. Amanhã há música e as crianças não terão lições; será um dia de emoção e de muitos corações cheios.",
    ),
    (
        "it",
        &["windows-1252"],
        "La città avrà più alberi perché così è più bella",
        "Però non è così semplice: la libertà di scelta è già finita, e chi verrà dopo troverà metà del lavoro da fare. Venerdì e lunedì la biblioteca resterà chiusa; martedì riaprirà con novità e qualità, purché ci sia volontà. Che sarà mai, può darsi che piaccia.",
    ),
    (
        "nl",
        &["windows-1252"],
        "Coördinatie van de reünie blijkt één groot probleem",
        "De geïnteresseerde bezoekers kwamen vóór negen uur, hoewel de burgemeester hén niet had uitgenodigd. Daarná ging men naar het café met een fraaie façade, waar de drieëntwintig oud-leerlingen één voor één vertelden wat zij sinds de oorlog geleerd hadden.",
    ),
    (
        "sv",
        &["windows-1252"],
        "Färjan går åter över älven på lördag",
        "När isen äntligen släppte kunde båtarna läggas i sjön. Åsa Öberg, som är lärare på ön, säger att bönderna väntat länge på våren och att många får sälja sina djur. Därför ska kommunen nu höja stödet så att även de små gårdarna klarar året.",
    ),
    (
        "pl",
        &["windows-1250", "iso-8859-2"],
        "Wójt zapowiedział budowę nowej świetlicy",
        "Mieszkańcy długo czekali na tę chwilę. Gdy w końcu otwarto most, dzieci biegły z radością, a starsi śpiewali pieśni. Ktoś przyniósł chleb i żółty ser, ktoś inny gęś pieczoną z jabłkami. Jeśli będzie słońce, w niedzielę zaczną się też tańce na łące nad rzeką.",
    ),
    (
        "cs",
        &["windows-1250", "iso-8859-2"],
        "Řeka se vylila z břehů, školy zůstaly zavřené",
        "Příliš dlouho čekali lidé na déšť a teď jim voda zaplavila sklepy. Hasiči pomáhali celou noc, ráno přijeli také vojáci. Starosta říká, že škody půjdou do milionů a že obec požádá kraj o pomoc; děti zatím bydlí u příbuzných a učí se doma.",
    ),
    (
        "hu",
        &["windows-1250"],
        "Megnyílt az új könyvtár a főtéren",
        "Több száz érdeklődő várt az ajtók előtt már kora reggel. A könyvtáros szerint régóta hiányzott egy ilyen hely, ahol a gyerekek és az idősek együtt tölthetik az időt. Jövő héten író-olvasó találkozó lesz, és a zeneiskola növendékei is föllépnek.",
    ),
    (
        "tr",
        &["windows-1254"],
        "Köyün çocukları yeni okula kavuştu",
        "Sabahın erken saatlerinde başlayan yağmur öğleden sonra dindi. Köprünün açılışına gelen yaşlı balıkçı, yıllardır bu günü beklediğini söyledi. Öğretmenler çocuklara şiir okuttu, kadınlar börek ve ayran dağıttı; akşam ise ışıklar altında halay çekildi.",
    ),
    (
        "ro",
        &["windows-1250"],
        "Şcoala din sat a fost închisă din cauza zăpezii",
        "Oamenii spun că n-au mai văzut atâta zăpadă de douăzeci de ani. Primăria a trimis două utilaje, însă drumul spre pădure rămâne blocat. Copiii s-au bucurat, bătrânii mai puţin: lemnele sunt scumpe şi iarna abia începe.",
    ),
    (
        "ru",
        &["windows-1251", "koi8-r", "ibm866", "iso-8859-5"],
        "Новый мост через реку открыли раньше срока",
        "Жители обоих берегов собрались ещё до рассвета. Старик, который тридцать лет водил паром, первым прошёл по мосту пешком и сказал, что теперь может спать спокойно. Дети запускали воздушных змеев, играла музыка, а вечером над водой зажгли огни.",
    ),
    (
        "uk",
        &["windows-1251", "koi8-u"],
        "Нову школу в селі відкрили напередодні свята",
        "Її будували пять років, і щороку здавалося, що грошей не вистачить. Тепер діти не їздитимуть до міста автобусом, а вчитимуться поруч із домом. Учителька каже, що найбільше мріє про бібліотеку з великими вікнами.",
    ),
    (
        "bg",
        &["windows-1251"],
        "Селото получи нова чешма след десет години чакане",
        "Хората се събраха на площада още сутринта. Кметът преряза лентата, а най-възрастната жена първа напълни стомната си. Водата идва от извора над гората и е студена дори през лятото.",
    ),
    (
        "el",
        &["windows-1253"],
        "Το λιμάνι άνοιξε ξανά μετά την καταιγίδα",
        "Οι ψαράδες περίμεναν τρεις ημέρες για να βγουν στη θάλασσα. Ο δήμαρχος είπε ότι οι ζημιές είναι μικρές και ότι το σχολείο θα λειτουργήσει κανονικά από τη Δευτέρα. Τα παιδιά, όμως, ήθελαν ακόμη λίγες διακοπές.",
    ),
    (
        "ar",
        &["windows-1256"],
        "افتتاح المكتبة الجديدة في وسط المدينة",
        "تجمع مئات السكان أمام الباب منذ الصباح الباكر لرؤية القاعة الكبيرة. وقال أمين المكتبة إن الكتب جاءت هدية من أهل القرى المجاورة، وإن الأطفال سيجدون فيها مكانا للقراءة واللعب كل يوم ما عدا الجمعة.",
    ),
    (
        "he",
        &["windows-1255"],
        "הספרייה החדשה נפתחה במרכז העיר",
        "מאות תושבים חיכו ליד הדלת כבר בשעות הבוקר המוקדמות. הספרנית סיפרה שהספרים הגיעו במתנה מכל הכפרים בסביבה, ושהילדים ימצאו כאן מקום לקרוא ולשחק בכל יום מלבד שבת.",
    ),
    (
        "th",
        &["windows-874"],
        "เปิดสะพานใหม่ข้ามแม่น้ำเร็วกว่ากำหนด",
        "ชาวบ้านทั้งสองฝั่งมารอตั้งแต่เช้ามืด คนพายเรือรับจ้างที่ทำงานมาสามสิบปีเดินข้ามเป็นคนแรก เขาบอกว่าต่อไปนี้คงได้นอนหลับเต็มตา เด็ก ๆ เล่นว่าวและร้องเพลงกันจนค่ำ",
    ),
    (
        "zh-Hans",
        &["gb18030", "gbk"],
        "新大桥提前通车，两岸居民清晨前来庆祝",
        "老人划了三十年渡船，第一个步行走过大桥。他说，从今以后可以安心睡觉了。孩子们放风筝，妇女们准备了茶水和点心。县里计划在明年春天之前修好两边的道路，并且安装路灯。",
    ),
    (
        "zh-Hant",
        &["big5"],
        "新大橋提前通車，兩岸居民清晨前來慶祝",
        "老人划了三十年渡船，第一個步行走過大橋。他說，從今以後可以安心睡覺了。孩子們放風箏，婦女們準備了茶水和點心。縣裡計劃在明年春天之前修好兩邊的道路，並且安裝路燈。",
    ),
    (
        "ja",
        &["shift_jis", "euc-jp", "iso-2022-jp"],
        "新しい橋が予定より早く開通した",
        "両岸の住民は夜明け前から集まった。三十年も渡し船をこいできた老人が最初に歩いて渡り、これでゆっくり眠れると話した。子どもたちは凧をあげ、夕方には川の上に灯りがともった。道路は来年の春までに整備されるという。",
    ),
    (
        "ko",
        &["euc-kr"],
        "새 다리가 예정보다 일찍 개통됐다",
        "양쪽 강변의 주민들은 새벽부터 모여들었다. 삼십 년 동안 나룻배를 저어 온 노인이 가장 먼저 걸어서 건넜고, 이제는 마음 놓고 잘 수 있겠다고 말했다. 아이들은 연을 날렸고 저녁에는 강 위에 불이 켜졌다.",
    ),
    (
        "en",
        &["windows-1252"],
        "The café’s new façade – “a naïve idea”, they said",
        "It cost £40 – or €46 – and nobody, not even the fiancée of the mayor, could say why. “We’ll see,” said Zoë, who had read the résumé twice. The temperature was 21° that day; ½ of the guests left before the soufflé… and the rest stayed © 1999.",
    ),
];

/// How a character is written in an encoding, if it can be.
type Encode = fn(char) -> Option<Vec<u8>>;

/// The four, each with its encoder.
const LEGACY: &[(&str, Encode)] = &[
    ("windows-1258", windows_1258),
    ("viscii", |c| single(viscii::letter, c)),
    ("tcvn3", |c| single(tcvn3::letter, c).or_else(|| windows_1252(c))),
    ("vni", vni_or_1252),
];

fn single(letter: fn(u8) -> char, c: char) -> Option<Vec<u8>> {
    (0..=255).find(|byte| letter(*byte) == c).map(|byte| vec![byte])
}

fn windows_1252(c: char) -> Option<Vec<u8>> {
    web("windows-1252", &c.to_string())
}

/// As Windows writes it: what it has in one byte, else base and tone.
fn windows_1258(c: char) -> Option<Vec<u8>> {
    if let Some(bytes) = web("windows-1258", &c.to_string()) {
        return Some(bytes);
    }
    let nfd = DecomposingNormalizer::new_nfd().normalize(&c.to_string()).into_owned();
    let is_tone = |c: char| matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
    let base: String = nfd.chars().filter(|c| !is_tone(*c)).collect();
    let tone = nfd.chars().find(|c| is_tone(*c))?;
    let base = ComposingNormalizer::new_nfc().normalize(&base).into_owned();
    web("windows-1258", &format!("{base}{tone}"))
}

fn web(name: &str, text: &str) -> Option<Vec<u8>> {
    let (bytes, _, failed) =
        encoding_rs::Encoding::for_label(name.as_bytes()).unwrap().encode(text);
    (!failed).then(|| bytes.into_owned())
}

/// A text in an encoding, and the text that it can then be: signs that the
/// encoding lacks are written plainly.
fn written(text: &str, encode: Encode) -> (Vec<u8>, String) {
    let (mut bytes, mut kept) = (Vec::new(), String::new());
    for c in text.chars() {
        let plain = match c {
            _ if encode(c).is_some() => c.to_string(),
            '“' | '”' => "\"".into(),
            '–' | '—' => "-".into(),
            '…' => "...".into(),
            '↑' | '←' | '→' | '↓' => "^".into(),
            _ => panic!("{c} cannot be written"),
        };
        bytes.extend(plain.chars().flat_map(|c| encode(c).unwrap()));
        kept.push_str(&plain);
    }
    (bytes, kept)
}

fn nfc(text: &str) -> String {
    ComposingNormalizer::new_nfc().normalize(text).into_owned()
}

#[test]
fn vietnamese_opens_as_the_same_text_from_each_of_its_encodings() {
    for text in VIETNAMESE {
        for (name, encode) in LEGACY {
            let (bytes, kept) = written(text, *encode);
            let wanted = kept.replace("\r\n", "\n");
            assert_eq!(kind(&bytes), Kind::Text, "{name}: {text:.60}");
            let decoded = decode(&bytes, Wanted::Guess);
            assert_eq!(nfc(&decoded.text), wanted, "{name} as {}", decoded.encoding.name());
            // The letters of a few words may have the same bytes in two of them.
            let is_it = Encoding::named(name) == Some(decoded.encoding);
            assert!(is_it || text.len() < 40, "{name}: {text:.60}");
            let named = decode(&bytes, Wanted::Named(decoded.encoding));
            assert_eq!(named, decoded, "{name}: {text:.60}");
        }
    }
}

#[test]
fn capitals_of_another_font_come_back() {
    // In VN3 alone a capital with a tone has the code of the small letter.
    let vn3 = |c: char| {
        let small = c.to_lowercase().next().filter(|_| {
            single(tcvn3::letter, c).is_some_and(|bytes| {
                !(0xa1..=0xa7).contains(&bytes[0]) && c.is_uppercase() && !c.is_ascii()
            })
        });
        single(tcvn3::letter, small.unwrap_or(c)).unwrap()
    };
    for text in [
        "ĐẦM LƯU SA MỞ LẠI HỘI THUYỀN SAU SÁU NĂM",
        "Ở nhà máy mới. Ấn tượng nhất là ánh sáng! Ảnh nào cũng đẹp.\n\nÝ kiến bạn đọc",
        "TIN VẮN Ở QUÊ\n\nÔng Tư ở xã bên nói: cả làng đều vui.",
    ] {
        let bytes: Vec<u8> = text.chars().flat_map(vn3).collect();
        let decoded = decode(&bytes, Wanted::Guess);
        assert_eq!((&*decoded.text, decoded.encoding), (text, Encoding::Tcvn3));
    }
}

#[test]
fn each_language_opens_from_each_of_its_encodings() {
    for (language, encodings, headline, paragraph) in OTHERS {
        for text in [*headline, *paragraph, &paragraph.repeat(40)] {
            for name in encodings.iter().chain(&["utf-8"]) {
                let bytes = web(name, text).unwrap_or_else(|| panic!("{language} {name}"));
                assert_eq!(kind(&bytes), Kind::Text, "{language} {name}");
                let found = decode(&bytes, Wanted::Guess);
                let is_vietnamese =
                    LEGACY.iter().any(|(name, _)| Encoding::named(name) == Some(found.encoding));
                assert!(!is_vietnamese, "{language} in {name} as {}", found.encoding.name());
                // Two that are read as windows-1252, which differs in few letters.
                if !matches!((*language, *name), ("hu", "windows-1250") | ("fr", "iso-8859-15")) {
                    assert_eq!(found.text, text, "{language} {name} {}", found.encoding.name());
                }
                let named = Wanted::Named(Encoding::named(name).unwrap());
                assert_eq!(decode(&bytes, named).text, text, "{language} {name}");
                // What is walked through does not depend on the length; trying takes time.
                if text.len() > 2000 {
                    continue;
                }
                let walked = likely(&bytes);
                assert_eq!(walked[0], found.encoding);
                let is_there = walked.iter().any(|encoding| encoding.read(&bytes) == text);
                assert!(is_there || *name == "iso-8859-15", "{language} {name} {walked:?}");
            }
        }
    }
}

#[test]
fn a_line_with_one_mark_is_not_vietnamese_by_accident() {
    for text in [
        "Il ponte non è aperto",
        "è chiuso da ieri",
        "Si può andare in barca",
        "O barco é do avô",
        "Ela é a mais nova",
        "Huset ligger på en kulle",
        "Là où il va",
        "Qué va",
        "Köln",
    ] {
        let bytes = web("windows-1252", text).unwrap();
        assert_eq!(decode(&bytes, Wanted::Guess).text, text);
    }
}

#[test]
fn utf16_without_a_mark_is_known_in_every_script() {
    let texts =
        OTHERS.iter().map(|(_, _, headline, paragraph)| format!("{headline}\n\n{paragraph}\n"));
    for text in texts.chain(VIETNAMESE.iter().map(|text| text.replace("\r\n", "\n"))) {
        for order in [u16::to_le_bytes, u16::to_be_bytes] {
            let bytes: Vec<u8> = text.encode_utf16().flat_map(order).collect();
            assert_eq!(kind(&bytes), Kind::Text, "{text:.40}");
            assert_eq!(decode(&bytes, Wanted::Guess).text, text);
        }
        let bytes: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_be_bytes()).collect();
        assert_eq!(kind(&bytes), Kind::Text, "{text:.40}");
        assert_eq!(decode(&bytes, Wanted::Guess).text, text);
    }
}

#[test]
fn a_few_faults_leave_utf8_what_it_is() {
    let texts = OTHERS.iter().map(|(.., paragraph)| *paragraph).chain(VIETNAMESE.iter().copied());
    for text in texts.filter(|text| text.len() > 150) {
        let mut bytes = text.as_bytes().to_vec();
        let at = text.floor_char_boundary(text.len() / 2);
        bytes.splice(at..at, *b"\xff");
        bytes.truncate(bytes.len() - 1);
        bytes.extend(b"\xe1\xbb");
        let decoded = decode(&bytes, Wanted::Guess);
        assert_eq!(decoded.encoding, Encoding::Utf8, "{text:.40}");
        assert!(decoded.text.contains('\u{fffd}') && decoded.text.contains(&text[..at]));
    }
}

#[test]
fn what_begins_far_down_or_goes_on_far_is_read_too() {
    let ascii = "plain words before anything else\n".repeat(4000);
    for (language, encodings, _, paragraph) in OTHERS {
        let long = format!("{ascii}{}", format!("{paragraph}\n").repeat(350));
        for name in encodings.iter().filter(|_| !matches!(*language, "hu" | "fr")) {
            let bytes = web(name, &long).unwrap();
            assert!(decode(&bytes, Wanted::Guess).text == long || *name == "iso-2022-jp", "{name}");
        }
    }
    for (name, encode) in LEGACY {
        let (bytes, kept) = written(&format!("{ascii}{}", VIETNAMESE[0].repeat(50)), *encode);
        assert!(nfc(&decode(&bytes, Wanted::Guess).text) == kept, "{name}");
    }
    // A fault behind the part that is looked at does not change what the rest is.
    let text = format!("{}\u{ff}", VIETNAMESE[0].repeat(50));
    let mut bytes = text.as_bytes().to_vec();
    bytes.push(0xff);
    assert_eq!(decode(&bytes, Wanted::Guess).text, format!("{text}\u{fffd}"));
}

#[test]
fn a_fault_or_two_in_a_text_with_few_signs_is_no_other_encoding() {
    for (bytes, encoding) in [
        (&b"It\xe2\x80\x99s late\xff."[..], "UTF-8"),
        (b"It\x92s late, \x93he said\x94.", "windows-1252"),
        (b"caf\xe9", "windows-1252"),
        (b"caf\xc3\xa9 cr\xc3\xa8me \xe9t", "UTF-8"),
        (b"cut in the middle of \xe1\xbb", "UTF-8"),
        ("cắt giữa chừng \u{1ebf}".as_bytes().split_last().unwrap().1, "UTF-8"),
    ] {
        assert_eq!(decode(bytes, Wanted::Guess).encoding.name(), encoding, "{bytes:x?}");
    }
}

#[test]
fn the_likely_ones_are_walked_in_a_circle() {
    let (bytes, kept) = written(VIETNAMESE[2], vni_or_1252);
    let all = likely(&bytes);
    assert_eq!(all[0], Encoding::Vni);
    let mut encoding = all[0];
    for nth in 2..=all.len() {
        let decoded = decode(&bytes, Wanted::After(encoding));
        encoding = decoded.encoding;
        assert_eq!(decoded.rank, Some((nth, all.len())));
        assert_eq!(encoding, all[nth - 1]);
    }
    assert_eq!(decode(&bytes, Wanted::After(encoding)).text, kept);
    // From one that is not among them the walk begins.
    let stranger = Encoding::Utf32(Order::Big);
    assert_eq!(decode(&bytes, Wanted::After(stranger)).encoding, all[0]);
    // Plain ASCII is the same in nearly all.
    assert!(likely(b"plain words").len() <= 2);
}

fn vni_or_1252(c: char) -> Option<Vec<u8>> {
    vni::write(c).or_else(|| windows_1252(c))
}
