//! Which language a text is in: script first, then letters, then the words
//! that every text of a language holds, then whatlang.

use super::ALL;
use super::common::common_in;

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

/// How many letters of each script a text holds.
#[derive(Default)]
struct Scripts {
    latin: usize,
    vietnamese: usize,
    cyrillic: usize,
    ukrainian: usize,
    russian: usize,
    han: usize,
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
                self.russian += usize::from(matches!(c, 'ы' | 'э' | 'ъ' | 'ё' | 'Ы' | 'Э'));
            }
            '\u{3040}'..='\u{30ff}' => self.kana += 1,
            '\u{3400}'..='\u{9fff}' => self.han += 1,
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
            let is_ukrainian = self.cyrillic > self.latin && self.ukrainian > self.russian;
            let is_russian = self.cyrillic > self.latin && self.russian > self.ukrainian;
            return match () {
                () if is_vietnamese => Some("vi"),
                () if is_ukrainian => Some("uk"),
                () if is_russian => Some("ru"),
                () => None,
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
        } else if self.kana * 20 > self.han {
            "ja"
        } else {
            "zh"
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

/// The language by its commonest words, else by whatlang.
fn by_words(text: &str, scripts: &Scripts) -> Option<&'static str> {
    let mut scores = [0usize; ALL.len()];
    let mut low = String::new();
    for word in text.split(|c: char| !c.is_alphanumeric() && c != '\'') {
        if word.is_empty() || word.len() > 12 {
            continue;
        }
        low.clear();
        low.extend(word.chars().flat_map(char::to_lowercase));
        for at in common_in(&low) {
            scores[at] += 1;
        }
    }
    let mut order: [usize; ALL.len()] = std::array::from_fn(|at| at);
    order.sort_by_key(|at| usize::MAX - scores[*at]);
    let (best, second) = (order[0], order[1]);
    let is_clear = scores[best] >= 3 && scores[best] * 4 >= scores[second] * 5;
    if is_clear {
        return Some(ALL[best].code);
    }
    let guess = whatlang::detect(text);
    let guessed = guess.as_ref().and_then(|info| iso(info.lang()));
    match guess {
        Some(info) if info.is_reliable() && guessed.is_some() => guessed,
        _ if scores[best] > 0 => Some(ALL[best].code),
        _ if scripts.cyrillic > scripts.latin => Some("ru"),
        _ => guessed.or(Some("en")),
    }
}

/// ISO 639-1 of what whatlang knows beyond our tables.
fn iso(lang: whatlang::Lang) -> Option<&'static str> {
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
    fn a_foreign_name_does_not_make_a_text_vietnamese() {
        let text = "The mayor met Nguyễn Văn An on Monday and said that the bridge would be \
                    open for the summer, which it was not, for reasons that nobody had expected.";
        assert_eq!(detect(text), Some("en"));
    }
}
