//! Which language a text is in: script first, then letters, then the words
//! that every text of a language holds, then whatlang.

use super::common::{LANGUAGES, code, common_in};
use super::vocabulary::{LETTERS, iso};

/// How much of a text is looked at, in bytes.
const SAMPLE: usize = 16 * 1024;

/// The language of `text`, ISO 639-1; `None` when there are no letters.
pub(in super::super) fn detect(text: &str) -> Option<&'static str> {
    let sample = sample(text);
    let scripts = Scripts::of(sample);
    scripts.language().or_else(|| {
        if scripts.letters() == 0 {
            return None;
        }
        by_words(sample, &scripts)
    })
}

/// The middle of the head: buttons and names at the very top mislead.
fn sample(text: &str) -> &str {
    &text[..text.floor_char_boundary(SAMPLE)]
}

/// Common ideographs in the forms that only Japanese gives them since 1946.
const SHINJITAI: &str = "発対気変経図売読広沢円駅県関戦権実帰悪検桜渋営労庁応験価伝拡鉄総続辺竜歳楽薬訳釈\
    単厳獣処壱弐仮払観勧歓囲戻戯犠圏剣険軽撃恵渓鶏顕郷鉱雑桟賛縦従渉焼証乗浄剰畳縄壌嬢譲醸";

/// How many letters of each script a text holds.
#[derive(Default)]
struct Scripts {
    latin: usize,
    vietnamese: usize,
    cyrillic: usize,
    ukrainian: usize,
    russian: usize,
    /// `ъ`, a rare sign in Russian and a vowel in Bulgarian.
    hard: usize,
    belarusian: usize,
    serbian: usize,
    macedonian: usize,
    han: usize,
    /// Ideographs that neither Chinese script writes so.
    shinjitai: usize,
    kana: usize,
    hangul: usize,
    thai: usize,
    arabic: usize,
    persian: usize,
    urdu: usize,
    hebrew: usize,
    devanagari: usize,
    greek: usize,
}

impl Scripts {
    fn of(text: &str) -> Self {
        let mut count = Self::default();
        for c in text.chars() {
            if c.is_ascii() {
                count.latin += usize::from(c.is_ascii_alphabetic());
            } else {
                count.add(c);
            }
        }
        count
    }

    /// Counts a char that is not ASCII.
    fn add(&mut self, c: char) {
        match c {
            '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => {
                self.latin += 1;
                let is_vietnamese = matches!(c, '\u{1ea0}'..='\u{1ef9}' | 'ơ' | 'ư' | 'Ơ' | 'Ư');
                self.vietnamese += usize::from(is_vietnamese);
            }
            '\u{400}'..='\u{52f}' => {
                self.cyrillic += 1;
                self.ukrainian += usize::from(matches!(c, 'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є'));
                self.russian += usize::from(matches!(c, 'ы' | 'э' | 'ё' | 'Ы' | 'Э'));
                self.hard += usize::from(c == 'ъ');
                self.belarusian += usize::from(matches!(c, 'ў' | 'Ў'));
                self.serbian += usize::from(matches!(c, 'ђ' | 'ћ' | 'љ' | 'њ' | 'џ' | 'ј'));
                self.macedonian += usize::from(matches!(c, 'ѓ' | 'ќ' | 'ѕ'));
            }
            '\u{3040}'..='\u{30ff}' => self.kana += 1,
            '\u{3400}'..='\u{9fff}' => {
                self.han += 1;
                self.shinjitai += usize::from(SHINJITAI.contains(c));
            }
            '\u{ac00}'..='\u{d7a3}' => self.hangul += 1,
            '\u{e00}'..='\u{e7f}' => self.thai += 1,
            '\u{600}'..='\u{6ff}' => {
                self.arabic += 1;
                self.persian += usize::from(matches!(c, 'پ' | 'چ' | 'ژ' | 'گ' | 'ی' | 'ک'));
                self.urdu += usize::from(matches!(c, 'ٹ' | 'ڈ' | 'ڑ' | 'ے' | 'ں' | 'ہ'));
            }
            '\u{590}'..='\u{5ff}' => self.hebrew += 1,
            '\u{900}'..='\u{97f}' => self.devanagari += 1,
            '\u{370}'..='\u{3ff}' => self.greek += 1,
            _ => {}
        }
    }

    fn letters(&self) -> usize {
        self.latin + self.cyrillic + self.other()
    }

    /// Letters of the scripts that tell the language by themselves. An
    /// ideograph says about as much as three letters.
    fn other(&self) -> usize {
        3 * (self.han + self.kana + self.hangul)
            + self.thai
            + self.arabic
            + self.hebrew
            + self.devanagari
            + self.greek
    }

    /// The language, where script or letters tell it.
    fn language(&self) -> Option<&'static str> {
        if self.latin.max(self.cyrillic) > self.other() {
            // One letter in thirty is far less than any Vietnamese text has,
            // and more than foreign names leave in another's.
            let is_vietnamese = self.latin > self.cyrillic && self.vietnamese * 30 > self.latin;
            return if is_vietnamese {
                Some("vi")
            } else if self.cyrillic > self.latin {
                self.slavic()
            } else {
                None
            };
        }
        let east = self.han + self.kana + self.hangul;
        let by_script = [
            (3 * east, self.east()),
            (self.thai, "th"),
            (self.arabic, self.arabian()),
            (self.hebrew, "he"),
            (self.devanagari, "hi"),
            (self.greek, "el"),
        ];
        by_script.into_iter().filter(|(n, _)| *n > 0).max_by_key(|(n, _)| *n).map(|(_, code)| code)
    }

    fn east(&self) -> &'static str {
        if self.hangul * 2 > self.han + self.kana {
            "ko"
        } else if self.kana * 20 > self.han || self.shinjitai * 12 > self.han {
            "ja"
        } else {
            "zh"
        }
    }

    /// The language of Cyrillic letters, where some are in one alphabet only.
    fn slavic(&self) -> Option<&'static str> {
        match () {
            () if self.belarusian * 100 > self.cyrillic => Some("be"),
            () if self.macedonian > 0 && self.serbian > 0 => Some("mk"),
            () if self.serbian * 100 > self.cyrillic => Some("sr"),
            () if self.hard * 100 > self.cyrillic && self.hard > self.russian => Some("bg"),
            () if self.ukrainian > self.russian => Some("uk"),
            () if self.russian > self.ukrainian => Some("ru"),
            () => None,
        }
    }

    fn arabian(&self) -> &'static str {
        match () {
            () if self.urdu * 20 > self.arabic => "ur",
            () if self.persian * 20 > self.arabic => "fa",
            () => "ar",
        }
    }
}

/// The most words that are counted.
const WORDS: usize = 2000;

/// The words of a text in lower case, without figures; of a long word nothing.
fn each_word(text: &str, mut each: impl FnMut(&str)) {
    let words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !word.bytes().all(|b| b.is_ascii_digit()));
    let mut low = String::new();
    for word in words.take(WORDS) {
        low.clear();
        if word.len() <= 14 {
            low.extend(word.chars().flat_map(char::to_lowercase));
        }
        each(&low);
    }
}

/// How often a text speaks as each language does.
struct Tally {
    words: usize,
    /// By the number of the language.
    hits: [usize; LANGUAGES],
    /// Those of them that are one letter: `a` is a word of many languages, and the name
    /// of many things.
    letters: [usize; LANGUAGES],
}

impl Tally {
    fn of(text: &str) -> Self {
        let mut tally = Self { words: 0, hits: [0; LANGUAGES], letters: [0; LANGUAGES] };
        each_word(text, |word| tally.add(word));
        tally
    }

    fn add(&mut self, word: &str) {
        self.words += 1;
        let common = common_in(word);
        let is_ascii = word.is_ascii();
        if common == 0 && is_ascii {
            return;
        }
        let mut left = common;
        while left != 0 {
            self.hits[left.trailing_zeros() as usize] += 1;
            left &= left - 1;
        }
        if word.len() == 1 {
            for (number, letters) in self.letters.iter_mut().enumerate() {
                *letters += usize::from(common >> number & 1 == 1);
            }
        }
        if is_ascii {
            return;
        }
        for codes in letters_in(word) {
            let has = |number: &usize| codes.contains(&code(*number));
            (0..LANGUAGES).filter(has).for_each(|number| self.hits[number] += 1);
        }
    }
}

/// The languages of the sets of [`LETTERS`] of which `word` has a letter.
fn letters_in(word: &str) -> impl Iterator<Item = &'static [&'static str]> {
    let mut sets = 0_u32;
    for c in word.chars().filter(|c| !c.is_ascii()) {
        for (nth, (letters, _)) in LETTERS.iter().enumerate() {
            sets |= u32::from(letters.contains(c)) << nth;
        }
    }
    LETTERS.iter().enumerate().filter(move |(nth, _)| sets >> nth & 1 == 1).map(|(_, set)| set.1)
}

/// The language by its commonest words, else by whatlang. A few words, and texts
/// in which nothing speaks, such as names or code, have none.
fn by_words(text: &str, scripts: &Scripts) -> Option<&'static str> {
    let Tally { words, mut hits, letters } = Tally::of(text);
    // Letters say as much as the words of the language that stand with them, and no more.
    for (hits, letters) in hits.iter_mut().zip(letters) {
        *hits = (*hits).min((*hits - letters) * 2);
    }
    let mut order: [usize; LANGUAGES] = std::array::from_fn(|at| at);
    order.sort_by_key(|at| usize::MAX - hits[*at]);
    let (best, second) = (order[0], order[1]);
    // One word in fifty is far less than any language has.
    let speaks = hits[best] * 50 >= words;
    let is_clear = hits[best] >= 3 && hits[best] * 4 >= hits[second] * 5;
    if speaks && (is_clear || tells_apart(text, best, second)) {
        return Some(code(best));
    }
    let guess = whatlang::detect(text);
    let guessed = guess.as_ref().and_then(|info| iso(info.lang()));
    let letters = scripts.latin + scripts.cyrillic;
    match guess {
        Some(info) if info.is_reliable() && guessed.is_some() && letters >= 40 => guessed,
        _ if speaks && hits[best] >= 3 => Some(code(best)),
        _ if scripts.cyrillic > scripts.latin && letters >= 12 => Some("ru"),
        _ if speaks && letters >= 120 => guessed,
        _ => None,
    }
}

/// Whether the words that only one of two near languages has speak for the first.
fn tells_apart(text: &str, first: usize, other: usize) -> bool {
    let (mut for_first, mut for_other) = (0, 0);
    each_word(text, |word| {
        let common = if word.len() > 1 { common_in(word) } else { 0 };
        match (common >> first & 1, common >> other & 1) {
            (1, 0) => for_first += 1,
            (0, 1) => for_other += 1,
            _ => {}
        }
    });
    for_first >= 2 && for_first >= for_other * 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_even_in_short_texts() {
        for (text, code) in [
            ("Chợ quê họp từ mờ sáng", Some("vi")),
            ("The market opens before the sun is up", Some("en")),
            ("Le marché ouvre avant que le jour se lève et les gens sont là", Some("fr")),
            ("Der Markt öffnet, und die Leute sind schon da", Some("de")),
            ("El mercado abre y los vecinos llegan con sus cestas", Some("es")),
            ("O mercado abre e os vizinhos chegam com as suas cestas, mas não todos", Some("pt")),
            ("Il mercato apre e i vicini arrivano con le ceste, ma non tutti", Some("it")),
            ("De markt gaat open en de mensen zijn er al, maar het is koud", Some("nl")),
            ("Pasar dibuka sebelum matahari terbit dan orang sudah datang", Some("id")),
            ("Рынок открывается рано, и это хорошо, мы рады", Some("ru")),
            ("Ринок відкривається рано, і це добре", Some("uk")),
            ("市场很早就开门了", Some("zh")),
            ("市場は朝早く開く", Some("ja")),
            ("東京都庁、来年度予算案発表", Some("ja")),
            ("시장은 일찍 연다", Some("ko")),
            ("ตลาดเปิดแต่เช้า", Some("th")),
            ("يفتح السوق مبكرًا", Some("ar")),
            ("השוק נפתח מוקדם", Some("he")),
            ("बाज़ार जल्दी खुलता है", Some("hi")),
            ("12 / 3 – 4", None),
        ] {
            assert_eq!(detect(text), code, "{text}");
        }
    }

    #[test]
    fn two_sentences_are_enough_for_any_language() {
        for (code, text) in [
            ("vi", "Sáng nay chợ họp sớm hơn mọi ngày. Bà Tư ngồi bán rau bên gốc đa."),
            (
                "en",
                "The market opened late this morning. Nobody knew what had become of the keeper.",
            ),
            (
                "fr",
                "Le marché a ouvert tard ce matin. Personne ne savait où était passé le gardien.",
            ),
            (
                "de",
                "Der Markt hat heute spät geöffnet. Niemand wusste, wo der Wächter geblieben war.",
            ),
            ("es", "El mercado abrió tarde esta mañana. Nadie sabía dónde estaba el guarda."),
            (
                "pt",
                "O mercado abriu tarde esta manhã. Ninguém sabia onde estava o guarda da ponte.",
            ),
            (
                "it",
                "Il mercato ha aperto tardi questa mattina. Nessuno sapeva dove fosse il custode.",
            ),
            (
                "nl",
                "De markt ging vanochtend laat open. Niemand wist waar de wachter gebleven was.",
            ),
            ("pl", "Targ otworzył się dziś późno. Nikt nie wiedział, gdzie podział się stróż."),
            ("cs", "Trh se dnes otevřel pozdě. Nikdo nevěděl, kde je hlídač a proč nepřišel."),
            ("tr", "Pazar bu sabah geç açıldı. Bekçinin nereye gittiğini kimse bilmiyordu."),
            (
                "id",
                "Pasar dibuka terlambat pagi ini. Tidak ada yang tahu ke mana penjaga itu pergi.",
            ),
            ("ru", "Рынок сегодня открылся поздно. Никто не знал, куда делся сторож."),
            ("uk", "Ринок сьогодні відкрився пізно. Ніхто не знав, куди подівся сторож."),
            ("zh", "今天早上市场开得很晚。没有人知道看门人去了哪里。"),
            ("ja", "今朝は市場が遅く開いた。番人がどこへ行ったか誰も知らなかった。"),
            ("ko", "오늘 아침 시장이 늦게 열렸다. 문지기가 어디 갔는지 아무도 몰랐다."),
            ("th", "เช้านี้ตลาดเปิดช้า ไม่มีใครรู้ว่ายามหายไปไหน"),
            ("ar", "فتح السوق متأخرا هذا الصباح. لم يعرف أحد أين ذهب الحارس."),
            ("he", "השוק נפתח הבוקר מאוחר. איש לא ידע לאן נעלם השומר."),
            ("hi", "आज सुबह बाज़ार देर से खुला। किसी को पता नहीं था कि चौकीदार कहाँ गया।"),
        ] {
            assert_eq!(detect(text), Some(code), "{text}");
        }
    }

    #[test]
    fn near_languages_are_told_apart() {
        for (code, text) in [
            (
                "cs",
                "Hlídač se vrátil, ale už bylo pozdě. Lidé na trhu si říkali, že to je jeho věc.",
            ),
            (
                "sk",
                "Strážnik sa vrátil, ale už bolo neskoro. Ľudia na trhu si vraveli, že je to jeho vec.",
            ),
            (
                "no",
                "Vokteren kom tilbake, men det var for sent. Folk på torget sa at det ikke var noe å gjøre, og gikk hjem etter en stund.",
            ),
            (
                "da",
                "Vagten kom tilbage, men det var for sent. Folk på torvet sagde, at der ikke var noget at gøre, og gik hjem efter en stund.",
            ),
            (
                "sv",
                "Vakten kom tillbaka, men det var för sent. Folk på torget sade att det inte var något att göra och gick hem.",
            ),
            (
                "id",
                "Penjaga itu kembali, tetapi sudah terlambat karena pasar tutup. Orang bilang dia bisa pulang saja, dan dia adalah orang baik.",
            ),
            (
                "ms",
                "Penjaga itu telah kembali, tetapi sudah lewat kerana pasar ditutup. Beliau berkata bahawa orang ramai boleh pulang daripada pasar.",
            ),
            (
                "es",
                "El guarda volvió, pero ya era tarde. La gente del mercado dijo que no era su culpa y se fue a casa.",
            ),
            (
                "pt",
                "O guarda voltou, mas já era tarde. As pessoas do mercado disseram que a culpa não era dele e foram para casa.",
            ),
            (
                "ca",
                "El guarda va tornar, però ja era tard. La gent del mercat va dir que no era culpa seva i va anar amb els altres a casa.",
            ),
            (
                "de",
                "Der Wächter kam zurück, aber es war zu spät. Die Leute auf dem Markt sagten nichts und gingen mit ihm nach Hause.",
            ),
            (
                "nl",
                "De wachter kwam terug, maar het was te laat. De mensen op de markt zeiden niets en gingen met hem naar huis.",
            ),
            (
                "bg",
                "Пазачът се върна, но вече беше късно. Хората на пазара казаха, че няма какво да се прави.",
            ),
        ] {
            assert_eq!(detect(text), Some(code), "{text}");
        }
    }

    #[test]
    fn letters_that_stand_alone_name_things() {
        let patch = "Hi,\n\nhere is a patch:\n\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n-old\n+new\n";
        assert_ne!(detect(patch), Some("hu"));
        assert_eq!(detect("A piac korán nyílik, és a révész is a parton áll már"), Some("hu"));
    }

    #[test]
    fn a_word_or_two_and_code_have_no_language() {
        for text in [
            "hello world",
            "a",
            "x",
            "test",
            "Hello",
            "ok",
            "TODO",
            "README",
            "main",
            "foo bar baz",
            "Ann Lee",
            "0x1f a b c",
            "cp -r src dst",
            "let x = y;",
            "Привет",
            "id,name,town\n1,Ann,Orme\n2,Bo,Alder\n3,Cid,Orme\n4,Dee,Thole\n5,Eve,Orme\n",
        ] {
            assert_eq!(detect(text), None, "{text}");
        }
    }

    #[test]
    fn a_foreign_name_does_not_make_a_text_vietnamese() {
        let text = "The mayor met Nguyễn Văn An on Monday and said that the bridge would be \
                    open for the summer, which it was not, for reasons that nobody had expected.";
        assert_eq!(detect(text), Some("en"));
    }
}
