//! What tells languages: the words that every text of one holds, and letters
//! that few have. More languages than have a table, so that none is taken for
//! its neighbour.

/// The commonest words of languages without a table, which are near to one that
/// has: without them Slovak would be taken for Czech, and Malay for Indonesian.
pub(super) const NEIGHBOURS: &[(&str, &str)] = &[
    (
        "da",
        "og i at det er en til af på de som med den for ikke et der var han har jeg blev efter fra også når ud hun sig men vi om kan hvad hvor noget nogen nogle ingen meget være havde mig dig op kom sagde mod uden hver denne dette alle eller vil skal over",
    ),
    (
        "no",
        "og i at det er en til av på de som med den for ikke et var han har jeg ble etter fra også når ut hun seg men vi om kan hva hvor noe noen ingen mye være hadde meg deg opp kom sa mot uten hver denne dette alle eller vil skal over",
    ),
    (
        "sv",
        "och i att det är en till av på de som med den för inte ett var han har jag blev efter från också när ut hon sig men vi om kan vad där något någon ingen mycket vara hade mig dig upp kom sade mot utan varje denna detta alla eller vill ska över",
    ),
    (
        "sk",
        "a v na sa je že to do si s z o pre za vo sú by bol bola ale ako jeho ktoré ktorý po pri už nie čo kde kto keď nikto všetko tak ani bez pod nad medzi jej ich ma ešte alebo tiež aby pretože tým toho tejto tento nemá mal mala dnes ju ho bolo boli",
    ),
    (
        "ms",
        "yang dan di itu dengan untuk dari pada dalam tidak ini ke oleh akan juga ada telah bahawa kerana daripada ialah beliau berkata mereka boleh tersebut sudah seperti atau para lebih serta hari orang tahun masih kita kami dia semua hanya belum pagi selepas manakala sahaja",
    ),
    (
        "ca",
        "el la els les de i en que un una es per amb del al va no com més li són ha als dels aquest però aquesta era ser seu seva seus ni o sense sobre entre quan molt ja també hi on ningú tot tots fins perquè havia estava els",
    ),
    (
        "gl",
        "o a os as de e en que un unha do da no na para con non por se máis dos das ao é foi polo pero mais ou sen sobre entre cando moi xa tamén ser seu súa hai onde ninguén todo ata desde porque tiña estaba nin",
    ),
    (
        "af",
        "die en van in is dat op te het met vir nie aan was om ook as by maar hy hulle wat uit sy ek ons jy dit hierdie daar sal kan moet geen sê toe nog word na oor",
    ),
    (
        "ro",
        "și de a în la cu pe nu este o un că se din pentru mai care sunt al ale dar a fost ce sau",
    ),
    (
        "fi",
        "ja on ei se että hän oli mutta kun niin ovat joka myös kuin sen tai sitä vain ole mitä jo nyt",
    ),
    (
        "hu",
        "a az és hogy nem is egy ez volt de meg csak már mint még ha van el vagy ki aki amely nagy lett",
    ),
    (
        "hr",
        "i u je na se da su za od s ne kao što to iz bio ali koji ili će samo već kako nije bila",
    ),
    ("sl", "in v je na se da so za od s ne kot ki to iz bil ali pa bi ni še po pri tudi ko"),
    ("eu", "eta da ez bat zen ere du dira zuen baina hau egin izan dute bere edo"),
    ("tl", "ang ng sa na at mga ay ni si siya kung hindi para ito niya may ako"),
    ("sw", "ya na wa kwa ni katika la za cha kuwa hiyo huo alisema yake watu hii"),
];

/// Letters that few languages have, and which.
pub(super) const LETTERS: &[(&str, &[&str])] = &[
    ("řěů", &["cs"]),
    ("ľĺŕ", &["sk"]),
    ("łąźż", &["pl"]),
    ("ãõ", &["pt"]),
    ("ñ¿¡", &["es"]),
    ("ß", &["de"]),
    ("ğış", &["tr"]),
    ("őű", &["hu"]),
    ("șț", &["ro"]),
    ("øæ", &["da", "no"]),
    ("å", &["da", "no", "sv"]),
];

/// More words that tell a short text, of the languages that have a table.
pub(super) const MORE: &[(&str, &str)] = &[
    (
        "en",
        "this be are were been has who what when there their them would said will one all if so out up no my you we i me can could more than into about nobody did do",
    ),
    (
        "fr",
        "ce cette ces ses sa ne mais ou où qu était sont été être fait leur leurs nous vous je on même sans sous tout tous cela c d l n s j avait personne savait",
    ),
    (
        "de",
        "sie er es war wie aber oder wenn noch nach bei einen einem einer eines hat haben wird werden sind wurde wir ich man zum zur vom nur so über dann wo niemand",
    ),
    (
        "es",
        "es era fue son está este esta pero o sin sobre entre cuando muy ya también ser sus me mi hay donde nadie todo todos hasta desde porque había estaba ni",
    ),
    (
        "pt",
        "são era está este esta mas ou sem sobre entre quando muito já também ser seu sua seus suas há onde ninguém tudo até desde porque tinha estava nem às num numa eu ele ela",
    ),
    (
        "it",
        "era sono stato questo questa ma o senza su tra quando molto già anche essere suo sua suoi ci dove nessuno tutto tutti fino perché aveva dal dalla nel nella alla alle ha ho hanno",
    ),
    (
        "nl",
        "was waar dan naar nog heeft hebben wordt werd worden over door tot geen of als haar hun hem zij we ik je wat wie niemand alles meer al deze dit",
    ),
    (
        "pl",
        "ale był było byli się tego tej tym co kiedy gdzie nikt wszystko tak nawet bez pod nad między jego jej ich mnie ze czy bardzo też oraz aby żeby dziś",
    ),
    (
        "cs",
        "kde kdo co když nikdo všechno tak ani bez pod nad mezi jeho její jejich mě ještě nebo také aby protože tím toho této tento není měl měla dnes proč ji ho",
    ),
    (
        "tr",
        "bu şu değil ben sen biz siz onlar hiç kimse her bütün kadar göre önce ise ya çünkü nasıl neden nereye diye oldu olduğu etti eden üzerine arasında yok",
    ),
    (
        "id",
        "tersebut bahwa bisa sudah telah seperti karena atau oleh para lebih serta saat hari orang tahun masih kita kami dia mana siapa semua harus hanya belum pagi setelah",
    ),
    (
        "ru",
        "никто где что бы только уже еще ещё когда или если мы вы их его её нет под без о об при этого того этот эта все всё чтобы очень был быть были",
    ),
    (
        "uk",
        "ніхто де що би б тільки вже ще коли чи якщо ми ви їх немає під без о об при цього того цей ця все щоб дуже бути були є а та із від",
    ),
    ("vi", "và của là có không được cho một những các trong này đã với người ở khi thì cũng"),
];

/// ISO 639-1 of what whatlang knows beyond our tables.
pub(super) fn iso(lang: whatlang::Lang) -> Option<&'static str> {
    use whatlang::Lang as W;
    Some(match lang {
        W::Eng => "en",
        W::Fra => "fr",
        W::Deu => "de",
        W::Spa => "es",
        W::Por => "pt",
        W::Ita => "it",
        W::Nld => "nl",
        W::Pol => "pl",
        W::Ces => "cs",
        W::Tur => "tr",
        W::Ind => "id",
        W::Rus => "ru",
        W::Ukr => "uk",
        W::Vie => "vi",
        W::Swe => "sv",
        W::Dan => "da",
        W::Nob => "no",
        W::Fin => "fi",
        W::Hun => "hu",
        W::Ron => "ro",
        W::Bul => "bg",
        W::Srp => "sr",
        W::Hrv => "hr",
        W::Slk => "sk",
        W::Slv => "sl",
        W::Lit => "lt",
        W::Lav => "lv",
        W::Est => "et",
        W::Cat => "ca",
        W::Tgl => "tl",
        W::Epo => "eo",
        W::Lat => "la",
        W::Afr => "af",
        W::Bel => "be",
        W::Mkd => "mk",
        _ => return None,
    })
}
