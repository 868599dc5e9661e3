//! The first word of a line: by it most lines are told from furniture.

use super::super::words::lower_char;

/// The first word of a text in lower case, without an allocation. A word that
/// is longer than any of the tables is cut.
pub(super) struct FirstWord {
    bytes: [u8; Self::LONGEST],
    len: usize,
}

impl FirstWord {
    const LONGEST: usize = 64;

    /// The word that `text` begins with, where it is one of plain letters for sure.
    pub fn ascii(text: &str) -> Option<Self> {
        let len = text.bytes().take(Self::LONGEST).take_while(u8::is_ascii_alphabetic).count();
        let is_whole = len > 0 && text.as_bytes().get(len).is_none_or(u8::is_ascii);
        let mut bytes = [0; Self::LONGEST];
        bytes[..len].copy_from_slice(&text.as_bytes()[..len]);
        bytes[..len].make_ascii_lowercase();
        (is_whole && len < Self::LONGEST).then_some(Self { bytes, len })
    }

    /// The first run of chars that are `of_word`.
    pub fn of(text: &str, of_word: impl Fn(char) -> bool) -> Option<Self> {
        let mut word = Self { bytes: [0; Self::LONGEST], len: 0 };
        for c in text.chars() {
            if of_word(c) && word.len + 4 <= Self::LONGEST {
                let c = lower_char(c);
                word.len += c.encode_utf8(&mut word.bytes[word.len..]).len();
            } else if word.len > 0 {
                break;
            }
        }
        (word.len > 0).then_some(word)
    }

    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }
}
