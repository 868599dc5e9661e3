//! The embedding levels of a text (UAX #9, P to I), by `unicode_bidi`, and the
//! cheap tests that keep most text from being asked about.

use std::ops::Range;

use memchr::memmem;
use unicode_bidi::{BidiClass, BidiDataSource, Level, ParagraphBidiInfo, bidi_class};

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
    // The last byte begins no character of several.
    let may = bytes.chunks(CHUNK).zip(bytes.get(1..).unwrap_or_default().chunks(CHUNK)).any(
        |(chunk, after)| {
            // Numbers, not booleans: they compile to vector instructions.
            let bits = |any: u8, (byte, next): (&u8, &u8)| {
                let is_lead = u8::from(matches!(byte, 0xd6..=0xdf | 0xef..=0xf0));
                any | is_lead | (u8::from(*byte == 0xe0) & u8::from(*next < 0xa4))
            };
            chunk.iter().zip(after).fold(0, bits) > 0
        },
    );
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
    match Classes.bidi_class(c) {
        BidiClass::L => Some(false),
        BidiClass::R | BidiClass::AL => Some(true),
        _ => None,
    }
}

/// The classes of characters, those of Arabic and Hebrew prose from a short list: a
/// search in the whole table for each of them took a quarter of the time of a row.
struct Classes;

impl BidiDataSource for Classes {
    #[inline]
    fn bidi_class(&self, c: char) -> BidiClass {
        match c {
            ' ' => BidiClass::WS,
            '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}' => BidiClass::AL,
            '\u{5d0}'..='\u{5ea}' => BidiClass::R,
            'A'..='Z' | 'a'..='z' => BidiClass::L,
            '0'..='9' => BidiClass::EN,
            '\u{64b}'..='\u{652}' => BidiClass::NSM,
            '.' | ',' | ':' | '/' | '،' => BidiClass::CS,
            _ => bidi_class(c),
        }
    }
}

/// Whether nothing in `text` runs from the left and nothing says so: letters that
/// run from the right, their marks, and signs that follow them.
fn is_all_rtl(text: &str) -> bool {
    text.chars().all(|c| {
        matches!(Classes.bidi_class(c), BidiClass::AL | BidiClass::R | BidiClass::NSM)
            || matches!(
                c,
                ' ' | '.'
                    | ','
                    | ':'
                    | ';'
                    | '!'
                    | '?'
                    | '"'
                    | '('
                    | ')'
                    | '«'
                    | '»'
                    | '“'
                    | '”'
                    | '–'
                    | '—'
                    | '…'
                    | '،'
                    | '؛'
                    | '؟'
            )
    })
}

/// The level of each byte of `text`, a block of this direction. The ranges `isolated` of
/// its bytes (rising, without right-to-left letters) run from the left, and for what is
/// around them each is one neutral sign (HL3, as an LRI and a PDI would make it).
pub(super) fn resolve(
    text: &str,
    is_rtl: bool,
    parts: Parts,
    isolated: &[Range<usize>],
) -> Vec<Level> {
    if isolated.is_empty() {
        return resolved(text, is_rtl, parts);
    }
    let mut around = String::with_capacity(text.len());
    let mut at = 0;
    for range in isolated {
        around.push_str(&text[at..range.start]);
        around.push(char::REPLACEMENT_CHARACTER);
        at = range.end;
    }
    around.push_str(&text[at..]);
    let outer = resolved(&around, is_rtl, parts);
    let mut levels = Vec::with_capacity(text.len());
    let (mut at, mut outer_at) = (0, 0);
    for range in isolated {
        let sign = outer_at + range.start - at;
        levels.extend(&outer[outer_at..sign]);
        // The next even level above (X5b).
        let inner = Level::new((outer[sign].number() + 2) & !1).unwrap_or(outer[sign]);
        levels.resize(levels.len() + range.len(), inner);
        at = range.end;
        outer_at = sign + char::REPLACEMENT_CHARACTER.len_utf8();
    }
    levels.extend(&outer[outer_at..]);
    levels
}

fn resolved(text: &str, is_rtl: bool, parts: Parts) -> Vec<Level> {
    let mut levels = Vec::with_capacity(text.len());
    let ends = |c| c == '\n' || (c == '\t' && parts == Parts::Cells);
    for part in text.split_inclusive(ends) {
        let is_rtl = match parts {
            Parts::Lines => is_rtl,
            Parts::Cells => first_strong(part).unwrap_or(is_rtl),
        };
        let base = if is_rtl { Level::rtl() } else { Level::ltr() };
        let is_mixed =
            if is_rtl { !is_all_rtl(part.trim_end_matches('\n')) } else { has_rtl(part) };
        if is_mixed {
            let info = ParagraphBidiInfo::new_with_data_source(&Classes, part, Some(base));
            levels.extend(info.levels);
        } else {
            levels.resize(levels.len() + part.len(), base);
        }
    }
    levels
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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
    fn the_list_says_of_each_character_what_the_standard_does() {
        for c in '\0'..=char::MAX {
            assert_eq!(Classes.bidi_class(c), bidi_class(c), "{c:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

        #[test]
        fn text_that_all_runs_from_the_right_is_of_one_level(
            text in "[بتכשً .,:;!?\"()«»“”–—…،؛؟\n]{0,24}",
            other in "[بتכש a1٣%().,+\n\u{200f}\u{202b}-]{0,24}",
        ) {
            for text in [text, other] {
                let found = resolved(&text, true, Parts::Lines);
                let lines = text.split_inclusive('\n');
                let expected: Vec<_> = lines
                    .flat_map(|line| ParagraphBidiInfo::new(line, Some(Level::rtl())).levels)
                    .collect();
                prop_assert_eq!(found, expected, "{:?}", text);
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
