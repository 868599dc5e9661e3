//! Lines and texts of our own, in Vietnamese and in other languages.

/// Vietnamese, from one line to an article.
pub(super) const VIETNAMESE: &[&str] = &[
    include_str!("../../../../../assets/ban-tin.vi.txt"),
    include_str!("../../../../../assets/guide.vi.md"),
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
pub(super) const OTHERS: &[(&str, &[&str], &str, &str)] = &[
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
