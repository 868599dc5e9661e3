//! What one character is for search: its plain form, its case, its marks.
//!
//! Owns the decisions which characters are *equal* (a typographic quote and the
//! plain one), which carry a *mark* that a query may leave out (`ế`, `đ`, `ё`,
//! a vowel point), and which are *letters* of their own (`й`, `が`, a Thai
//! vowel). Canonical decompositions come from `icu_normalizer`; the common
//! ranges are kept in a table, so that folding is a look-up a character.

use std::sync::LazyLock;

use icu_normalizer::properties::{CanonicalDecompositionBorrowed, Decomposed};

/// How a character is folded, in eight bytes: up to four bytes of plain text,
/// flags, and up to three marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fold(u64);

const UPPER: u64 = 1 << 35;
const SPACE: u64 = 1 << 36;
const MARK: u64 = 1 << 37;

impl Fold {
    /// A character that does not exist for search.
    const NOTHING: Self = Self(0);
    /// There is no character: the end of the text.
    pub const END: Self = Self(!MARK);

    /// Whether it is `İ`.
    pub fn is_dotted_capital(self) -> bool {
        self == DOTTED_CAPITAL
    }

    fn text(plain: &str) -> Self {
        let mut bytes = [0; 4];
        let len = plain.len().min(4);
        bytes[..len].copy_from_slice(&plain.as_bytes()[..len]);
        Self(u64::from(u32::from_le_bytes(bytes)) | (len as u64) << 32)
    }

    fn char(c: char) -> Self {
        Self::text(c.encode_utf8(&mut [0; 4]))
    }

    fn mark(c: char) -> Self {
        Self(u64::from(u32::from(c)) | MARK)
    }

    fn with_marks(self, marks: [u8; 3]) -> Self {
        let [a, b, c] = marks.map(u64::from);
        Self(self.0 | a << 40 | b << 48 | c << 56)
    }

    /// The plain text: its bytes, of which the first [`Fold::len`] count.
    pub fn bytes(self) -> [u8; 4] {
        (self.0 as u32).to_le_bytes()
    }

    /// Bytes of plain text, at most four; none for marks and what does not exist.
    pub fn len(self) -> usize {
        (self.0 >> 32 & 7) as usize
    }

    /// Whether the character does not exist for search.
    pub fn is_nothing(self) -> bool {
        self == Self::NOTHING
    }

    /// Whether the character is a capital.
    pub fn is_upper(self) -> bool {
        self.0 & UPPER != 0
    }

    /// Whether it is white space; a run of it is one space.
    pub fn is_space(self) -> bool {
        self.0 & SPACE != 0
    }

    /// The code point of a mark that stands on its own after its letter.
    pub fn as_mark(self) -> Option<u32> {
        (self.0 & MARK != 0).then_some(self.0 as u32)
    }

    /// The marks that are part of the character, each a number of ours; 0 is none.
    pub fn marks(self) -> [u8; 3] {
        [(self.0 >> 40) as u8, (self.0 >> 48) as u8, (self.0 >> 56) as u8]
    }
}

/// `İ`: a capital `i` with the mark U+0307.
const DOTTED_CAPITAL: Fold = Fold(b'i' as u64 | 1 << 32 | UPPER | 8 << 40);

/// Code points below this are in the first table: Latin, Greek, Cyrillic.
const LOW: usize = 0x530;
/// The second table: Latin Extended Additional (Vietnamese), Greek Extended, punctuation.
const HIGH: usize = 0x1e00;
const HIGH_END: usize = 0x2070;

/// The folds of the common ranges.
#[derive(Debug)]
pub struct Table {
    low: [Fold; LOW],
    high: [Fold; HIGH_END - HIGH],
}

/// Made on first use, in some tens of microseconds.
pub static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let fold_at = |code: usize| char::from_u32(code as u32).map_or(Fold::NOTHING, fold_char);
    Table {
        low: std::array::from_fn(fold_at),
        high: std::array::from_fn(|code| fold_at(code + HIGH)),
    }
});

impl Table {
    /// The fold of the character that begins at byte `at` of `text`, and its
    /// length in bytes. `at` is on a char boundary before the end.
    #[inline]
    pub fn at(&self, text: &str, at: usize) -> (Fold, usize) {
        let bytes = text.as_bytes();
        let first = bytes[at];
        let byte = |n: usize| usize::from(bytes[at + n] & 0x3f);
        match first {
            0..0x80 => (self.low[usize::from(first)], 1),
            0x80..0xe0 => {
                let code = usize::from(first & 0x1f) << 6 | byte(1);
                (self.low.get(code).copied().unwrap_or_else(|| rare(text, at)), 2)
            }
            0xe0..0xf0 => {
                let code = usize::from(first & 0xf) << 12 | byte(1) << 6 | byte(2);
                let fold = self.high.get(code.wrapping_sub(HIGH)).copied();
                (fold.unwrap_or_else(|| rare(text, at)), 3)
            }
            _ => (rare(text, at), 4),
        }
    }
}

/// The fold of a character outside the tables.
fn rare(text: &str, at: usize) -> Fold {
    text[at..].chars().next().map_or(Fold::NOTHING, |c| match c {
        // Ideographs, Hangul: most of the text where they stand at all.
        '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => Fold::char(c),
        _ => fold_char(c),
    })
}

/// Defines how a character is folded.
pub fn fold_char(c: char) -> Fold {
    match c {
        _ if c.is_whitespace() => Fold(Fold::char(' ').0 | SPACE),
        _ if is_nothing(c) => Fold::NOTHING,
        _ if is_mark(c) => Fold::mark(c),
        // Full-width forms of ASCII.
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(c) - 0xfee0).map_or(Fold::NOTHING, fold_char)
        }
        _ => plain_form(c).map_or_else(|| fold_letter(c), Fold::text),
    }
}

/// Soft hyphens, zero-width characters, variation selectors, the Arabic tatweel.
fn is_nothing(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0100}'..='\u{e01ef}')
}

/// Marks that a query may leave out: accents on Latin, Greek and Cyrillic,
/// Hebrew points, Arabic harakat, enclosures.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}'
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}')
}

/// What is equal to plain characters at every exactness, in both directions.
fn plain_form(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{2018}'..='\u{201b}' | '\u{2032}' | '\u{2039}' | '\u{203a}' | '\u{2bc}' | '\u{b4}' => {
            "'"
        }
        '\u{201c}'..='\u{201f}' | '\u{2033}' | '\u{ab}' | '\u{bb}' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => "-",
        '\u{2026}' => "...",
        '\u{2025}' => "..",
        'ß' => "ss",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        'ĳ' => "ij",
        'ŉ' => "'n",
        'ſ' => "s",
        // Turkish: the dot is neither a mark that is left out nor one that is typed.
        'ı' => "i",
        'ς' => "σ",
        _ => return small_form(c),
    })
}

/// What raised and lowered figures and signs are in the line: `H₂O` is looked for as
/// it is typed.
fn small_form(c: char) -> Option<&'static str> {
    Some(match c {
        '⁰' | '₀' => "0",
        '¹' | '₁' => "1",
        '²' | '₂' => "2",
        '³' | '₃' => "3",
        '⁴' | '₄' => "4",
        '⁵' | '₅' => "5",
        '⁶' | '₆' => "6",
        '⁷' | '₇' => "7",
        '⁸' | '₈' => "8",
        '⁹' | '₉' => "9",
        '⁺' | '₊' => "+",
        '⁻' | '₋' => "-",
        '⁼' | '₌' => "=",
        '⁽' | '₍' => "(",
        '⁾' | '₎' => ")",
        'ⁱ' => "i",
        'ⁿ' => "n",
        _ => return None,
    })
}

/// Letters with a stroke or joined letters, which Unicode does not decompose:
/// the plain form and a number for what makes the difference.
fn stroked(c: char) -> Option<(&'static str, u8)> {
    // 1 to 112 are the marks of U+0300 and following (see `number`).
    const STROKE: u8 = 200;
    const JOINED: u8 = 201;
    Some(match c {
        // Eth stands for the barred d in much old Vietnamese text; they are one.
        'đ' | 'ð' | 'ɖ' => ("d", STROKE),
        'ø' => ("o", STROKE),
        'ł' | 'ŀ' => ("l", STROKE),
        'ħ' => ("h", STROKE),
        'ŧ' | 'ⱦ' => ("t", STROKE),
        'ƀ' => ("b", STROKE),
        'ɨ' => ("i", STROKE),
        'ⱥ' => ("a", STROKE),
        'ŋ' => ("n", STROKE),
        'ĸ' => ("k", STROKE),
        'æ' => ("ae", JOINED),
        'œ' => ("oe", JOINED),
        'þ' => ("th", JOINED),
        _ => return None,
    })
}

/// Folds a letter: its case, then its canonical marks, then its stroke.
fn fold_letter(c: char) -> Fold {
    let upper = if c.is_uppercase() || matches!(c, 'ǅ' | 'ǈ' | 'ǋ' | 'ǲ') { UPPER } else { 0 };
    // The only capital whose small form is two characters.
    if c == 'İ' {
        return DOTTED_CAPITAL;
    }
    let small = c.to_lowercase().next().unwrap_or(c);
    if small != c
        && let Some(plain) = plain_form(small)
    {
        return Fold(Fold::text(plain).0 | upper);
    }
    let (base, mut marks) = split_marks(small);
    let fold = match stroked(base) {
        Some((plain, mark)) => {
            marks[2] = mark;
            Fold::text(plain)
        }
        None => plain_form(base).map_or_else(|| Fold::char(base), Fold::text),
    };
    Fold(fold.with_marks(marks).0 | upper)
}

/// Parts a small letter into its base and the numbers of its marks. A letter
/// whose marks are part of it (`й`, `が`, `ї`) comes back whole.
fn split_marks(c: char) -> (char, [u8; 3]) {
    // In Cyrillic a letter with a breve, say, is another letter; these are spellings.
    if matches!(c, '\u{400}'..='\u{52f}') && !matches!(c, 'ё' | 'ѐ' | 'ѝ') {
        return (c, [0; 3]);
    }
    let decomposition = CanonicalDecompositionBorrowed::new();
    let mut base = c;
    let mut found = [0; 3];
    // Nothing that is folded here carries more than three marks.
    for _ in 0..4 {
        match decomposition.decompose(base) {
            Decomposed::Default => break,
            Decomposed::Singleton(one) => base = one,
            Decomposed::Expansion(head, mark) => {
                let Some(number) = number(mark) else { return (c, [0; 3]) };
                base = head;
                found = [number, found[0], found[1]];
            }
        }
    }
    // `≠` is not a marked `=`.
    if base.is_alphabetic() { (base, found) } else { (c, [0; 3]) }
}

/// A number for a mark that letters are composed with.
fn number(mark: char) -> Option<u8> {
    let code = u32::from(mark);
    match mark {
        '\u{300}'..='\u{36f}' => Some((code - 0x300 + 1) as u8),
        '\u{591}'..='\u{5c7}' if is_mark(mark) => Some((code - 0x591 + 120) as u8),
        '\u{653}'..='\u{655}' => Some((code - 0x653 + 180) as u8),
        _ => None,
    }
}

/// The tones of Vietnamese by number: grave, acute, tilde, hook above, dot below.
pub const TONES: [u32; 5] = [0x01, 0x02, 0x04, 0x0a, 0x24];

/// The number of a mark that stands on its own: that of the same mark in a
/// composed character, else its code point.
pub fn mark_number(code: u32) -> u32 {
    char::from_u32(code).and_then(number).map_or(code, u32::from)
}
