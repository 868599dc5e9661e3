//! The words of a text, runs without spaces, and what a table knows of their
//! characters: prose in the Latin, Greek, Cyrillic, Hebrew and Arabic scripts is nearly
//! all in it.

use crate::text::width::cells;

/// A run without spaces.
#[derive(Debug)]
pub(in crate::layout) struct Word {
    pub start: usize,
    pub end: usize,
    /// Its width, when all of it is in the table and no break is inside.
    pub simple: Option<u32>,
    /// The classes of its first and last character.
    pub first: Class,
    pub last: Class,
}

/// What the table knows of a character.
pub(in crate::layout) type Class = u8;

pub(in crate::layout) const OTHER: Class = 0;
pub(in crate::layout) const LETTER: Class = 1;
pub(in crate::layout) const FIGURE: Class = 2;
/// `. , : ; ،`
pub(in crate::layout) const STOP: Class = 3;
/// `" '`
pub(in crate::layout) const QUOTE: Class = 4;
/// `“ ‘`
pub(in crate::layout) const QUOTE_OPENS: Class = 5;
/// `” ’`
pub(in crate::layout) const QUOTE_CLOSES: Class = 6;
/// `( [`
pub(in crate::layout) const OPENS: Class = 7;
/// `) ]`
pub(in crate::layout) const CLOSES: Class = 8;
/// `! ? ؛ ؟`
pub(in crate::layout) const EXCLAIMS: Class = 9;
/// `…`
pub(in crate::layout) const DOTS: Class = 10;
/// `%`
pub(in crate::layout) const PERCENT: Class = 11;

/// A syllable of Hangul, which parts from no other of its word (our own rule).
pub(in crate::layout) const HANGUL: Class = 12;
/// `- – —`: a word of its own; none in any other is in the table.
pub(in crate::layout) const DASH: Class = 13;

/// The classes of bytes. Those of lead bytes are settled by [`class_at`], but for those
/// that begin nothing else than letters of two bytes (U+0100 to U+027F, Cyrillic, Persian).
const CLASSES: [Class; 256] = {
    let mut classes = [OTHER; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'-' => DASH,
            b'A'..=b'Z'
            | b'a'..=b'z'
            | b'_'
            | b'#'
            | b'@'
            | b'&'
            | b'*'
            | b'='
            | 0xc4..=0xc9
            | 0xd0
            | 0xd1
            | 0xd3
            | 0xda => LETTER,
            b'0'..=b'9' => FIGURE,
            b'.' | b',' | b':' | b';' => STOP,
            b'"' | b'\'' => QUOTE,
            b'(' | b'[' => OPENS,
            b')' | b']' => CLOSES,
            b'!' | b'?' => EXCLAIMS,
            b'%' => PERCENT,
            _ => OTHER,
        };
        byte += 1;
    }
    classes
};

/// Classes as the bits of a number.
pub(super) const fn set(classes: &[Class]) -> u16 {
    let mut bits = 0;
    let mut at = 0;
    while at < classes.len() {
        bits |= 1 << classes[at];
        at += 1;
    }
    bits
}

/// What may stand after a closing sign without a break between.
const AFTER_SIGN: u16 = set(&[STOP, QUOTE, QUOTE_OPENS, QUOTE_CLOSES, CLOSES, EXCLAIMS, DOTS]);
const AFTER_CLOSING: u16 = AFTER_SIGN | set(&[LETTER, FIGURE]);
const AFTER_ANY: u16 = AFTER_CLOSING | set(&[OPENS, PERCENT]);

/// What takes two cells.
const HANGUL_BIT: u16 = set(&[HANGUL]);
/// What is as wide as [`sign_cells`] says.
const SIGNS: u16 = set(&[QUOTE_OPENS, QUOTE_CLOSES, DOTS]);
const DASH_BIT: u16 = set(&[DASH]);

/// For each class the classes that follow it with no break between (UAX #14).
const FOLLOWS: [u16; 14] = [
    0,
    AFTER_ANY,
    AFTER_ANY | 1 << HANGUL,
    AFTER_CLOSING,
    AFTER_ANY | 1 << HANGUL,
    AFTER_ANY | 1 << HANGUL,
    AFTER_ANY | 1 << HANGUL,
    AFTER_ANY | 1 << HANGUL,
    AFTER_CLOSING | 1 << HANGUL,
    AFTER_SIGN,
    AFTER_SIGN,
    AFTER_CLOSING | 1 << HANGUL,
    // The class of letters holds signs that a word of Hangul may be parted from.
    (AFTER_ANY | 1 << HANGUL) & !(1 << LETTER),
    0,
];

/// The class of the character at `at`, and its length in bytes.
#[inline]
pub(super) fn class_at(bytes: &[u8], at: usize) -> (Class, usize) {
    let byte = bytes[at];
    let class = CLASSES[usize::from(byte)];
    match byte {
        0..0x80 => (class, 1),
        _ if class == LETTER => (LETTER, 2),
        // U+1E00 to U+1EFF, of the Latin script, all of Vietnamese.
        0xe1 if matches!(bytes[at + 1], 0xb8..=0xbb) => (LETTER, 3),
        // U+00C0 to U+00FF, but for the signs U+00D7 and U+00F7, wide in some terminals.
        0xc3 if !matches!(bytes[at + 1], 0x97 | 0xb7) => (LETTER, 2),
        _ => beyond_ascii(bytes, at),
    }
}

/// The same of any other character.
fn beyond_ascii(bytes: &[u8], at: usize) -> (Class, usize) {
    match bytes[at] {
        0xc3 => (OTHER, 2),
        // Greek, but for its own stops.
        0xce if matches!(bytes[at + 1], 0x86 | 0x88..=0xa1 | 0xa3..) => (LETTER, 2),
        0xcf if bytes[at + 1] <= 0x8e => (LETTER, 2),
        // Cyrillic, but for its marks from U+0482 to U+0489.
        0xd2 if bytes[at + 1] <= 0x89 && bytes[at + 1] >= 0x82 => (OTHER, 2),
        // The rest of the Cyrillic.
        0xd2 => (LETTER, 2),
        // Hebrew and Arabic, without the signs between; more of Persian and Urdu.
        0xd7 if matches!(bytes[at + 1], 0x90..=0xaa) => (LETTER, 2),
        0xd8 => match bytes[at + 1] {
            0xa0.. => (LETTER, 2 + arabic_marks(&bytes[at + 2..])),
            0x8c => (STOP, 2),
            0x9b | 0x9f => (EXCLAIMS, 2),
            _ => (OTHER, 2),
        },
        0xd9 if matches!(bytes[at + 1], 0x81..=0x8a) => {
            (LETTER, 2 + arabic_marks(&bytes[at + 2..]))
        }
        0xd9 if bytes[at + 1] >= 0xb1 => (LETTER, 2),
        0xdb if bytes[at + 1] <= 0x93 => (LETTER, 2),
        0xe2 if bytes[at + 1] == 0x80 => match bytes[at + 2] {
            0x93 | 0x94 => (DASH, 3),
            0x98 | 0x9c => (QUOTE_OPENS, 3),
            0x99 | 0x9d => (QUOTE_CLOSES, 3),
            0xa6 => (DOTS, 3),
            _ => (OTHER, 3),
        },
        // U+AC00 to U+D7A3.
        0xea if bytes[at + 1] >= 0xb0 => (HANGUL, 3),
        0xeb | 0xec => (HANGUL, 3),
        0xed if (bytes[at + 1], bytes[at + 2]) <= (0x9e, 0xa3) => (HANGUL, 3),
        _ => (OTHER, 1),
    }
}

/// The bytes of the vowels (U+064B to U+0652) that stand on an Arabic letter.
fn arabic_marks(bytes: &[u8]) -> usize {
    let marks = bytes.chunks_exact(2).take_while(|pair| matches!(pair, [0xd9, 0x8b..=0x92]));
    2 * marks.count()
}

/// The cells of a quotation mark, an ellipsis or a dash: terminals differ on them.
pub(super) fn sign_cells() -> u32 {
    cells("…") as u32
}

/// How many letters of ASCII `bytes` begin with.
#[inline]
pub(super) fn letters(bytes: &[u8]) -> usize {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * EACH;
    let mut count = 0;
    // Eight at a time, each byte of a number: most words need one look.
    while let Some(eight) = bytes[count..].first_chunk() {
        let eight = u64::from_le_bytes(*eight);
        // As small letters. The highest bit of no byte is set, so none overflows.
        let small = (eight | (0x20 * EACH)) & !HIGH;
        let from_a = small + (0x80 - u64::from(b'a')) * EACH;
        let beyond_z = small + (0x7f - u64::from(b'z')) * EACH;
        let others = (eight | !from_a | beyond_z) & HIGH;
        if others != 0 {
            return count + (others.trailing_zeros() / 8) as usize;
        }
        count += 8;
    }
    count + bytes[count..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count()
}

/// The next run without spaces from `at` on; `signs` is what [`sign_cells`] says.
#[inline]
pub(super) fn next_word(text: &str, at: usize, signs: u32) -> Option<Word> {
    let bytes = text.as_bytes();
    let mut start = at;
    while *bytes.get(start)? == b' ' {
        start += 1;
    }
    let (first, mut len) = class_at(bytes, start);
    let (mut class, mut end, mut cells) = (first, start, 0);
    while class != OTHER {
        end += len;
        cells += match 1 << class {
            HANGUL_BIT => 2,
            bit if SIGNS & bit != 0 => signs,
            DASH_BIT if len > 1 => signs,
            _ => 1,
        };
        if class == LETTER && len == 1 {
            let letters = letters(&bytes[end..]);
            end += letters;
            cells += letters as u32;
        }
        if bytes.get(end).is_none_or(|byte| *byte == b' ') {
            return Some(Word { start, end, simple: Some(cells), first, last: class });
        }
        let (next, next_len) = class_at(bytes, end);
        if FOLLOWS[usize::from(class)] & (1 << next) == 0 {
            break;
        }
        (class, len) = (next, next_len);
    }
    let end = bytes[end..].iter().position(|byte| *byte == b' ').map_or(bytes.len(), |n| end + n);
    Some(Word { start, end, simple: None, first, last: OTHER })
}
