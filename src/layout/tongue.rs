//! What a language asks of the setter: the short words that lead on and should
//! not end a row, and the patterns by which its words part into syllables.
//!
//! Knows the languages; not how rows are chosen ([`super::fit`]) nor where a word
//! may part ([`super::hyphen`]).

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

    /// Whether `word` is one of the short words that lead on.
    #[inline]
    pub fn leads_on(self, word: &str) -> bool {
        self.tongue.is_some_and(|tongue| tongue.leads_on(word))
    }
}

/// The slots of the table of short words: a power of two, four times the most words.
const SLOTS: usize = 256;
/// The longest short word in bytes.
const LONGEST: usize = 8;

/// What a language asks.
#[derive(Debug)]
pub(super) struct Tongue {
    patterns: Option<Lang>,
    /// The words that lead on, each as a number at the slot that it hashes to or the next free one.
    words: [u64; SLOTS],
}

/// Articles, prepositions and conjunctions by language: what belongs to the word
/// after it. Single letters of the Slavic languages are among them, which their
/// printers never leave at the end of a row.
const WORDS: &[(&str, &str)] = &[
    (
        "vi",
        "và của là ở từ với do để mà thì bị được các những một trong trên tại vì như cho về đã sẽ đang hay khi nếu",
    ),
    (
        "en",
        "a an the of to in on at by for or and but as if is from with into than that I my our his her its",
    ),
    (
        "fr",
        "à au aux de du des en et la le les un une ou où que qui par sur ne se ce pour dans avec y",
    ),
    (
        "de",
        "der die das den dem des ein eine im in an am zu zum zur und oder von vom mit bei auf für um als",
    ),
    ("es", "a al de del el la los las un una y o u en con por que se su para sin"),
    ("pt", "a o as os de do da dos das e em no na um uma que se ao à por com para"),
    ("it", "a al di del da dal e ed il lo la le i gli in un una che si con per"),
    ("ca", "a al de del el la els les un una i o en amb per que es"),
    ("nl", "de het een van in op te en of aan bij met om tot"),
    ("sv", "i på av och en ett att till för med om"),
    ("da", "i på af og en et at til for med om"),
    ("no", "i på av og en et å til for med om"),
    ("id", "di ke dan yang dari untuk pada oleh"),
    ("ru", "а и в к о с у я на не но от до из за по во ко со об что как или для"),
    ("uk", "а і в й з о у я на не но від до за по та що як або для із"),
    ("be", "а і ў у з на не ад да за па што як"),
    ("bg", "а и в с у на не но от до за по че"),
    ("sr", "а и у к о с на не од до за по да a i u k o s na ne od do za po da"),
    ("pl", "a i o u w z na nie do od po za ze we że"),
    ("cs", "a i k o s u v z na ne do od po za ze ve že"),
    ("sk", "a i k o s u v z na ne do od po za zo vo že"),
    ("hr", "a i k o s u na ne od do za po da"),
    ("sl", "a in k o s v z na ne od do za po da"),
    ("ro", "a în la de și cu pe un o din ce să"),
    ("hu", "a az és egy hogy"),
    ("el", "ο η το οι τα και σε με να για από στο στη"),
    ("tr", "ve bir ile de da"),
];

impl Tongue {
    /// What the language of this ISO 639-1 code asks.
    pub fn of(language: &str) -> Self {
        let code: Option<[u8; 2]> =
            language.as_bytes().get(..2).and_then(|two| two.try_into().ok());
        let mut tongue = Self { patterns: code.and_then(Lang::from_iso), words: [0; SLOTS] };
        let words = WORDS.iter().find(|(code, _)| language.starts_with(code));
        for word in words.map_or("", |(_, words)| words).split_whitespace() {
            let key = key(word);
            let slot = tongue.slot(key);
            tongue.words[slot] = key;
        }
        tongue
    }

    /// The patterns of its syllables, whether or not hyphens are wanted.
    pub fn patterns(&self) -> Option<Lang> {
        self.patterns
    }

    #[inline]
    fn leads_on(&self, word: &str) -> bool {
        !word.is_empty() && word.len() <= LONGEST && {
            let key = key(word);
            self.words[self.slot(key)] == key
        }
    }

    /// Where `key` stands, or the free slot where it would.
    #[inline]
    fn slot(&self, key: u64) -> usize {
        // Fibonacci hashing: the upper bits of the product are well mixed.
        let mut slot = (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as usize % SLOTS;
        while self.words[slot] != 0 && self.words[slot] != key {
            slot = (slot + 1) % SLOTS;
        }
        slot
    }
}

/// The bytes of a word of at most eight as a number; no two words share one.
#[inline]
fn key(word: &str) -> u64 {
    let mut key = 0;
    for byte in word.bytes() {
        key = key << 8 | u64::from(byte);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_words_that_lead_on_are_known_by_language() {
        for (language, word, expected) in [
            ("en", "of", true),
            ("en", "o", false),
            ("en", "bridge", false),
            ("en", "và", false),
            ("vi", "những", true),
            ("vi", "được", true),
            ("vi", "sông", false),
            ("ru", "в", true),
            ("pl", "że", true),
            ("pt-BR", "às", false),
            ("pt-BR", "os", true),
            ("xx", "of", false),
            ("en", "", false),
            ("en", "internationally", false),
        ] {
            assert_eq!(Tongue::of(language).leads_on(word), expected, "{language} {word}");
        }
    }

    #[test]
    fn each_word_that_leads_on_is_short_and_found_again() {
        for (language, words) in WORDS {
            let tongue = Tongue::of(language);
            assert!(words.split(' ').count() <= SLOTS / 4, "{language}");
            for word in words.split(' ') {
                assert!((1..=LONGEST).contains(&word.len()), "{language} {word}");
                assert!(tongue.leads_on(word), "{language} {word}");
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
