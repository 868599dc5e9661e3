//! What a language asks of the setter: the short words that lead on and should
//! not end a row, the titles, labels and units that belong to their neighbours, and the
//! patterns by which its words part into syllables.
//!
//! Knows the languages (their words stand in [`words`]); not how rows are chosen
//! ([`super::fit`]) nor where a word may part ([`super::hyphen`]).

mod words;

use hypher::Lang;

use super::settings::Hyphens;

/// How a text is to be set.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Manner<'a> {
    /// What its language asks; nothing of a text of unknown language.
    pub tongue: Option<&'a Tongue>,
    /// Whether rows are filled to the edge.
    pub justify: bool,
    /// Where rows may end in a hyphen that the text does not hold.
    pub hyphens: Hyphens,
}

impl Manner<'_> {
    /// The patterns by which words are parted, where they are.
    pub fn patterns(self) -> Option<Lang> {
        self.tongue
            .filter(|_| self.hyphens == Hyphens::Syllables)
            .and_then(|tongue| tongue.patterns)
    }

    /// What `word` is to its neighbours: bits, none of most words.
    #[inline]
    pub fn kind(self, word: &str) -> u8 {
        self.tongue.map_or(0, |tongue| tongue.kind(word))
    }

    /// Whether the language has words that lean on the one before them.
    #[inline]
    pub fn has_leaning(self) -> bool {
        self.tongue.is_some_and(|tongue| tongue.has_leaning)
    }

    /// Whether a row may end between any two syllables of Hangul: filled rows of a
    /// narrow column, as in newspapers.
    pub fn parts_hangul(self) -> bool {
        self.justify
            && self.hyphens == Hyphens::Syllables
            && self.tongue.is_some_and(|tongue| tongue.is_korean)
    }
}

/// A short word that leads on: it belongs to the one after it.
pub(super) const LEADS_ON: u8 = 1;
/// A title or an abbreviation that stands before a name.
pub(super) const TITLE: u8 = 2;
/// A word that stands before its number: `Figure 9`.
pub(super) const LABEL: u8 = 4;
/// A unit, or what else is counted: it stands after its figure.
pub(super) const UNIT: u8 = 8;
/// A word that leans on the one before it.
pub(super) const LEANS: u8 = 16;

/// The longest word that is known, in bytes.
pub(super) const LONGEST: usize = 16;

/// What a language asks.
#[derive(Debug)]
pub(super) struct Tongue {
    patterns: Option<Lang>,
    is_korean: bool,
    has_leaning: bool,
    /// For each first byte of a word that is known a bit for each length of one:
    /// most words are told by it to be none.
    lengths: [u32; 256],
    /// The words, each as a number at the slot that it hashes to or the next free one:
    /// a power of two, three times the words at least.
    keys: Vec<u128>,
    kinds: Vec<u8>,
}

impl Tongue {
    /// What the language of this ISO 639-1 code asks.
    pub fn of(language: &str) -> Self {
        let code: Option<[u8; 2]> =
            language.as_bytes().get(..2).and_then(|two| two.try_into().ok());
        let lists = [
            (words::LEADING, LEADS_ON, true),
            (words::TITLES, TITLE, false),
            (words::LABELS, LABEL, true),
            (words::UNITS, UNIT, false),
            (words::LEANING, LEANS, false),
        ];
        let of_language = |list: &'static [(&str, &str)]| {
            let words = list.iter().find(|(code, _)| language.starts_with(code));
            words.map_or("", |(_, words)| *words).split_whitespace()
        };
        let count: usize = lists.iter().map(|(list, ..)| 2 * of_language(list).count()).sum();
        let slots = (3 * count).next_power_of_two();
        let mut tongue = Self {
            patterns: code.and_then(Lang::from_iso),
            is_korean: language.starts_with("ko"),
            has_leaning: of_language(words::LEANING).next().is_some(),
            lengths: [0; 256],
            keys: vec![0; slots],
            kinds: vec![0; slots],
        };
        for (list, kind, has_capital) in lists {
            for word in of_language(list) {
                tongue.add(word, kind);
                if has_capital {
                    tongue.add(&capitalised(word), kind);
                }
            }
        }
        tongue
    }

    /// The patterns of its syllables, whether or not hyphens are wanted.
    pub fn patterns(&self) -> Option<Lang> {
        self.patterns
    }

    fn add(&mut self, word: &str, kind: u8) {
        let key = key(word);
        let slot = self.slot(key);
        self.keys[slot] = key;
        self.kinds[slot] |= kind;
        self.lengths[usize::from(word.as_bytes()[0])] |= 1 << word.len();
    }

    #[inline]
    fn kind(&self, word: &str) -> u8 {
        let first = word.as_bytes().first().map_or(0, |first| self.lengths[usize::from(*first)]);
        // A longer word is none of them; nor is it shifted by more than there are bits.
        if word.len() > LONGEST || first & 1 << word.len() == 0 {
            return 0;
        }
        let key = key(word);
        let slot = self.slot(key);
        if self.keys[slot] == key { self.kinds[slot] } else { 0 }
    }

    /// Where `key` stands, or the free slot where it would.
    #[inline]
    fn slot(&self, key: u128) -> usize {
        // Fibonacci hashing: the upper bits of the product are well mixed.
        let folded = (key as u64) ^ ((key >> 64) as u64).rotate_left(29);
        let last = self.keys.len() - 1;
        let mut slot = (folded.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize & last;
        while self.keys[slot] != 0 && self.keys[slot] != key {
            slot = (slot + 1) & last;
        }
        slot
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// The bytes of a word of at most sixteen as a number; no two words share one.
#[inline]
fn key(word: &str) -> u128 {
    let mut key = 0;
    for byte in word.bytes() {
        key = key << 8 | u128::from(byte);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_by_language_and_with_a_capital() {
        for (language, word, kind) in [
            ("en", "of", LEADS_ON),
            ("en", "The", LEADS_ON),
            ("en", "THE", 0),
            ("en", "o", 0),
            ("en", "bridge", 0),
            ("en", "và", 0),
            ("vi", "những", LEADS_ON),
            ("vi", "được", LEADS_ON),
            ("vi", "sông", 0),
            ("ru", "в", LEADS_ON),
            ("ru", "Без", LEADS_ON),
            ("ru", "же", LEANS),
            ("ru", "рис.", LABEL),
            ("ru", "рис", 0),
            ("ru", "г.", TITLE | UNIT),
            ("pl", "że", LEADS_ON),
            ("pt-BR", "os", LEADS_ON),
            ("de", "Eine", LEADS_ON),
            ("de", "Abb.", LABEL),
            ("en", "Figure", LABEL),
            ("en", "Lt.", TITLE),
            ("en", "lt.", 0),
            ("en", "no.", 0),
            ("en", "art.", 0),
            ("fr", "art.", LABEL),
            ("en", "hours", UNIT),
            ("en", "", 0),
            ("en", "internationally", 0),
            ("en", "a word of more bytes than a number has bits", 0),
            ("xx", "of", 0),
        ] {
            assert_eq!(Tongue::of(language).kind(word), kind, "{language} {word}");
        }
    }

    #[test]
    fn each_word_of_the_lists_is_short_enough_and_found_again() {
        for (lists, kind) in [
            (words::LEADING, LEADS_ON),
            (words::TITLES, TITLE),
            (words::LABELS, LABEL),
            (words::UNITS, UNIT),
            (words::LEANING, LEANS),
        ] {
            for (language, words) in lists {
                let tongue = Tongue::of(language);
                for word in words.split_whitespace() {
                    assert!((1..=LONGEST).contains(&word.len()), "{language} {word}");
                    assert!(tongue.kind(word) & kind != 0, "{language} {word}");
                }
            }
        }
    }

    #[test]
    fn patterns_are_there_for_languages_that_hyphenate() {
        let parts = |language| {
            let tongue = Tongue::of(language);
            Manner { tongue: Some(&tongue), ..Manner::default() }.patterns().is_some()
        };
        for language in ["en", "fr", "de", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "el"] {
            assert!(parts(language), "{language}");
        }
        for language in ["vi", "zh", "ja", "ko", "th", "lo", "km", "ar", "he", "", "x"] {
            assert!(!parts(language), "{language}");
        }
        let tongue = Tongue::of("de");
        for hyphens in [Hyphens::Soft, Hyphens::Never] {
            let manner = Manner { tongue: Some(&tongue), hyphens, ..Manner::default() };
            assert!(manner.patterns().is_none());
        }
    }
}
