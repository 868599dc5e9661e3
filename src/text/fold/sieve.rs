//! Which stretches of a text may hold what is looked for, told without folding them.
//!
//! Of each needle one consonant or figure is looked for in the text as it stands, with
//! what stands on both sides of it. That is exact where the text is made of what most
//! texts of Latin, Cyrillic and Chinese script are made of: there a consonant stands for
//! itself alone. A stretch that holds anything else is let through unseen.

use super::table::{TABLE, Table};

/// The letters and figures that nothing [usual](is_usual) stands for but they themselves
/// and their capitals, the rarest of English and Vietnamese first.
const TELLING: &[u8] = b"zqj9876540x321fwkvpbsrmlgcthn";

/// How many bytes of the needle are compared behind its letter: more would take as many
/// steps for each letter of a text that repeats itself.
const MOST_COMPARED: usize = 16;

/// Looks for one needle.
#[derive(Debug)]
pub struct Sieve {
    small: u8,
    capital: u8,
    /// The byte of the needle before the letter.
    before: Option<u8>,
    /// Those behind it.
    after: Vec<u8>,
}

impl Sieve {
    /// For a folded needle; `None` for one that no letter tells.
    pub fn new(needle: &[u8]) -> Option<Self> {
        let rank = |byte: &u8| TELLING.iter().position(|one| one == byte);
        let known = needle.iter().enumerate().filter_map(|(at, byte)| Some((rank(byte)?, at)));
        let (_, at) = known.min()?;
        Some(Self {
            small: needle[at],
            capital: needle[at].to_ascii_uppercase(),
            before: at.checked_sub(1).map(|before| needle[before]),
            after: needle[at + 1..].iter().take(MOST_COMPARED).copied().collect(),
        })
    }

    /// Whether the needle may be in the folded `text`. Linear in it.
    pub fn lets_through(&self, text: &str) -> bool {
        let table = &*TABLE;
        let bytes = text.as_bytes();
        let mut found = memchr::memchr2_iter(self.small, self.capital, bytes);
        found.any(|at| self.stands_at(table, text, at)) || !is_usual(bytes)
    }

    /// Whether the letter at `at` has the neighbours that it has in the needle.
    fn stands_at(&self, table: &Table, text: &str, at: usize) -> bool {
        self.goes_on(table, text, at + 1)
            && self.before.is_none_or(|before| {
                let Some(from) = at.checked_sub(1) else { return false };
                let fold = table.at(text, text.floor_char_boundary(from)).0;
                fold.len().checked_sub(1).is_some_and(|last| fold.bytes()[last] == before)
            })
    }

    /// Whether what stands behind the letter in the needle stands at `at`.
    fn goes_on(&self, table: &Table, text: &str, mut at: usize) -> bool {
        let mut rest = &self.after[..];
        let mut after_space = false;
        while !rest.is_empty() {
            if at >= text.len() {
                return false;
            }
            let (fold, len) = table.at(text, at);
            at += len;
            if std::mem::replace(&mut after_space, fold.is_space()) && after_space {
                continue;
            }
            let bytes = fold.bytes();
            let plain = &bytes[..fold.len().min(rest.len())];
            if !rest.starts_with(plain) {
                return false;
            }
            rest = &rest[plain.len()..];
        }
        true
    }
}

/// Whether a text is made of ASCII, the letters of Western Europe but those that are
/// consonants with a mark, of Vietnamese and of Russian, ideographs, kana, and the usual
/// signs. Many bytes are asked at once, so without a jump.
#[allow(clippy::needless_bitwise_bool, reason = "without a jump many bytes are asked at once")]
fn is_usual(bytes: &[u8]) -> bool {
    let is_odd = |one: u8, next: u8| {
        // Raised figures, and the soft hyphen, which does not exist.
        ((one == 0xc2) & ((next == 0xad) | (next == 0xb2) | (next == 0xb3) | (next == 0xb9)))
            // Of these the capitals are 0x20 below: Ç Ñ Ð Þ, and ß.
            | ((one == 0xc3) & (((next | 0x20) == 0xa7)
                | ((next | 0x20) == 0xb1)
                | ((next | 0x20) == 0xb0)
                | ((next | 0x20) == 0xbe)
                | (next == 0x9f)))
            // Ă Đ Ĩ of Latin Extended-A, then Ũ, then Ơ and Ư.
            | ((one == 0xc4) & !((next.wrapping_sub(0x82) < 2)
                | (next.wrapping_sub(0x90) < 2)
                | (next.wrapping_sub(0xa8) < 2)))
            | ((one == 0xc5) & (next.wrapping_sub(0xa8) >= 2))
            | ((one == 0xc6) & !((next.wrapping_sub(0xa0) < 2) | (next.wrapping_sub(0xaf) < 2)))
            // Between the last letters of Vietnamese and Russian, and behind that.
            | (one.wrapping_sub(0xc7) < 0xd0 - 0xc7)
            | (one.wrapping_sub(0xd2) < 0xe1 - 0xd2)
            | ((one == 0xe1) & (next != 0xba) & (next != 0xbb))
            | ((one == 0xe2) & (next != 0x80))
            | (one >= 0xea)
    };
    // The marked vowels of Vietnamese, and the dashes, quotation marks and dots.
    let is_far = |one: u8, next: u8, third: u8| {
        ((one == 0xe1) & (next == 0xba) & (third < 0xa0))
            | ((one == 0xe2) & !(0x90..=0xa7).contains(&third))
    };
    let nexts = bytes.get(1..).unwrap_or_default();
    let thirds = bytes.get(2..).unwrap_or_default();
    let pairs = bytes.iter().zip(nexts);
    let triples = pairs.clone().zip(thirds);
    !(pairs.fold(false, |any, (one, next)| any | is_odd(*one, *next))
        | triples.fold(false, |any, ((one, next), third)| any | is_far(*one, *next, *third)))
}

#[cfg(test)]
mod tests {
    use super::super::fold;
    use super::super::table::fold_char;
    use super::*;

    #[test]
    fn nothing_usual_stands_for_a_telling_letter_but_itself() {
        let mut usual = 0;
        for c in '\u{80}'..=char::MAX {
            if is_usual(c.encode_utf8(&mut [0; 4]).as_bytes()) {
                usual += 1;
                let fold = fold_char(c);
                let plain = &fold.bytes()[..fold.len()];
                assert!(!plain.is_empty(), "{c} does not exist, or is a mark");
                assert!(!plain.iter().any(|byte| TELLING.contains(byte)), "{c}");
            }
        }
        assert!(usual > 20_000, "{usual}");
        for c in "ăâđêôơưắằẳẵặếềểễệỳỷỹỵ ĂÂĐÊÔƠƯỶỸỴ éèêàùäöüåæø «»“”‘’–—… привет 漢字 かな".chars()
        {
            assert!(is_usual(c.to_string().as_bytes()), "{c}");
        }
    }

    #[test]
    fn a_stretch_is_let_through_for_what_may_be_in_it() {
        for (needle, text, is_through) in [
            ("khong", "Không có gì", true),
            ("khong", "không", true),
            ("khong", "KHÔNG", true),
            ("khong", "khang", false),
            ("khong", "khôn, ông", false),
            ("a b c", "x a \u{a0} b  c", true),
            ("nnnnnnnnnnnnnnnnnnnnnnna", &"n".repeat(40), true),
            ("khong", "k hông", false),
            ("khong", "", false),
            ("g", "G", true),
            ("ang", "nag", false),
            ("nga", "ng", false),
            ("a b", "a\u{a0}b", true),
            ("...b", "…b", true),
            ("b\"", "b”", true),
            ("cau", "Çau", true),
            ("sst", "ßt", true),
            ("sst", "st", false),
            ("fit", "ﬁt", true),
            ("m2", "m²", true),
            ("ab", "a\u{301}b", true),
            ("ab", "a\u{ad}b", true),
            ("привет x", "Привет,x", false),
            ("привет x", "Привет x", true),
        ] {
            let sieve = Sieve::new(&fold(needle)).expect("a letter tells it");
            assert_eq!(sieve.lets_through(text), is_through, "{needle} in {text}");
        }
        for needle in ["áo", "đi", "", "ы", "…"] {
            assert!(Sieve::new(&fold(needle)).is_none(), "{needle}");
        }
    }
}
