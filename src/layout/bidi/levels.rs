//! The embedding levels of a text (UAX #9, P to I), by `unicode_bidi`, and the
//! cheap tests that keep most text from being asked about.

use memchr::memmem;
use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};

/// What the paragraphs of a block are, in the sense of UAX #9.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parts {
    /// Its lines, all of the block's direction.
    Lines,
    /// Its cells, each of its own.
    Cells,
}

/// Bytes of a look at once; a loop over as many compiles to vector instructions.
const CHUNK: usize = 64;

/// Whether `text` holds a character that is written from the right (R, AL or AN).
pub(super) fn has_rtl(text: &str) -> bool {
    let bytes = text.as_bytes();
    let may = bytes.chunks(CHUNK).any(|chunk| {
        chunk.iter().fold(false, |any, byte| {
            any | matches!(byte, 0xd6..=0xe0) | matches!(byte, 0xef..=0xf0)
        })
    });
    (may && (bytes.windows(3).any(begins_rtl) || ends_rtl(bytes)))
        || memmem::find(bytes, "\u{200f}".as_bytes()).is_some()
}

/// Whether three bytes begin with a character of the right-to-left blocks:
/// U+0590–08FF, the presentation forms, and the planes set aside for such scripts.
fn begins_rtl(bytes: &[u8]) -> bool {
    match bytes[0] {
        0xd6 => bytes[1] >= 0x90,
        0xd7..=0xdf => true,
        0xe0 => matches!(bytes[1], 0xa0..=0xa3),
        0xef => match bytes[1] {
            0xac => bytes[2] >= 0x9d,
            0xad..=0xb6 | 0xba => true,
            0xb7 => !matches!(bytes[2], 0x90..=0xaf),
            0xb9 => bytes[2] >= 0xb0,
            0xbb => bytes[2] <= 0xbe,
            _ => false,
        },
        0xf0 => matches!((bytes[1], bytes[2]), (0x90 | 0x9e, 0xa0..)),
        _ => false,
    }
}

/// Whether the last two bytes are such a character: no window of three begins with it.
fn ends_rtl(bytes: &[u8]) -> bool {
    match bytes {
        [.., first, second] => begins_rtl(&[*first, *second, 0]) && matches!(first, 0xd6..=0xdf),
        _ => false,
    }
}

/// Whether the first strong character is written from the right; `None` without one (P2).
pub(super) fn first_strong(text: &str) -> Option<bool> {
    text.chars().find_map(direction)
}

/// Whether `text` holds a letter that is written from the left.
pub(super) fn has_ltr(text: &str) -> bool {
    text.chars().any(|c| direction(c) == Some(false))
}

fn direction(c: char) -> Option<bool> {
    match bidi_class(c) {
        BidiClass::L => Some(false),
        BidiClass::R | BidiClass::AL => Some(true),
        _ => None,
    }
}

/// The level of each byte of `text`, a block of this direction.
pub(super) fn resolve(text: &str, is_rtl: bool, parts: Parts) -> Vec<Level> {
    let mut levels = Vec::with_capacity(text.len());
    let ends = |c| c == '\n' || (c == '\t' && parts == Parts::Cells);
    for part in text.split_inclusive(ends) {
        let is_rtl = match parts {
            Parts::Lines => is_rtl,
            Parts::Cells => first_strong(part).unwrap_or(is_rtl),
        };
        let base = if is_rtl { Level::rtl() } else { Level::ltr() };
        if is_rtl || has_rtl(part) {
            levels.extend(ParagraphBidiInfo::new(part, Some(base)).levels);
        } else {
            levels.resize(levels.len() + part.len(), base);
        }
    }
    levels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_test_of_bytes_says_what_the_standard_does() {
        for c in ('\0'..=char::MAX).filter(|c| !matches!(c, '\u{202a}'..='\u{202e}')) {
            let is_rtl = matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN);
            for text in [format!("{c}"), format!("ab{c}"), format!("{c}aế”—中ก")] {
                let found = has_rtl(&text);
                assert!(found || !is_rtl, "{c:?} is overlooked");
                // Marks and signs of these blocks may be taken for letters of them.
                let is_near = matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}'
                    | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
                assert!(!found || is_rtl || is_near, "{c:?} is none");
            }
        }
    }

    #[test]
    fn the_first_strong_letter_gives_the_direction() {
        for (text, expected) in [
            ("", None),
            ("1 – 2", None),
            ("1. שלום", Some(true)),
            ("(مرحبا) hello", Some(true)),
            ("NATO: שלום", Some(false)),
            ("\u{200f}!", Some(true)),
        ] {
            assert_eq!(first_strong(text), expected, "{text}");
        }
    }
}
