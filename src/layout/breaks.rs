//! A text becomes fragments: stretches that are never broken, each with its
//! width and the width of the white space after it.
//!
//! 1. The text is cut at spaces into words.
//! 2. A word of common characters of the Latin script has no break inside; a
//!    table of pairs says so without asking further (prose is nearly all this).
//! 3. Any other word is given to UAX #14 (`icu_segmenter`; dictionaries for Thai,
//!    Lao, Khmer and Burmese; strict kinsoku for Chinese and Japanese).
//!    No rule of UAX #14 looks over a space into a word, so words may be asked one by one.
//! 4. Each break must be allowed by our own rules ([`super::tailor`]) and fall
//!    between two grapheme clusters. Addresses break where [`super::url`] says.
//!
//! Owns where a row may end; not where it does end ([`super::fit`]).

use std::borrow::Cow;
use std::sync::LazyLock;

use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

use unicode_width::UnicodeWidthChar;

use super::tailor::{LONGEST_ABBREVIATION, Spot, allows, forbids};
use super::{measure, url};
use crate::text::width::clusters;

/// A stretch that stands on one row unless it is wider than the column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fragment {
    /// First byte, in the text that was asked about.
    pub start: usize,
    /// After the last byte that is painted when a row ends here.
    pub end: usize,
    /// Its width.
    pub cells: u32,
    /// The width of the white space after it.
    pub space: u32,
    /// What a row that ends here looks like.
    pub ending: Ending,
}

/// How a row looks that ends with a fragment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Ending {
    /// As any row.
    #[default]
    Whole,
    /// A soft hyphen shows.
    Hyphen,
    /// An address goes on in the next row.
    Address,
}

/// Whether `c` is a dash or hyphen that may part words.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‒' | '–' | '—' | '―' | '−')
}

/// The fragments of `text`, in order.
pub(super) fn fragments(text: &str) -> Vec<Fragment> {
    let mut fragments = Fragments::new(text);
    let mut at = 0;
    let mut last: Option<Word> = None;
    while let Some(word) = next_word(text, at) {
        let breaks = last.as_ref().is_none_or(|last| gap_breaks(text, last, &word));
        fragments.begin(&word, breaks);
        at = word.end;
        last = Some(word);
    }
    fragments.done
}

/// A run without spaces.
#[derive(Debug)]
struct Word {
    start: usize,
    end: usize,
    /// Its width, when all of it is in the table and no break is inside.
    simple: Option<u32>,
    /// The classes of its first and last character.
    first: Class,
    last: Class,
}

/// What the table knows of a character.
type Class = u8;

const OTHER: Class = 0;
const LETTER: Class = 1;
const FIGURE: Class = 2;
/// `. , : ;`
const STOP: Class = 3;
/// `" '`
const QUOTE: Class = 4;
/// `“ ‘`
const QUOTE_OPENS: Class = 5;
/// `” ’`
const QUOTE_CLOSES: Class = 6;
/// `( [`
const OPENS: Class = 7;
/// `) ]`
const CLOSES: Class = 8;
/// `! ?`
const EXCLAIMS: Class = 9;
/// `…`
const DOTS: Class = 10;
/// `%`
const PERCENT: Class = 11;

/// The classes of bytes; those of lead bytes are settled by [`class_at`].
const CLASSES: [Class; 256] = {
    let mut classes = [OTHER; 256];
    let mut byte = 0;
    while byte < 128 {
        classes[byte] = match byte as u8 {
            b'A'..=b'Z' | b'a'..=b'z' | b'_' | b'#' | b'@' | b'&' | b'*' | b'=' => LETTER,
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

const fn set(classes: &[Class]) -> u16 {
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

/// For each class the classes that follow it with no break between (UAX #14).
const FOLLOWS: [u16; 12] = [
    0,
    AFTER_ANY,
    AFTER_ANY,
    AFTER_CLOSING,
    AFTER_ANY,
    AFTER_ANY,
    AFTER_ANY,
    AFTER_ANY,
    AFTER_CLOSING,
    AFTER_SIGN,
    AFTER_SIGN,
    AFTER_CLOSING,
];

/// The class of the character at `at`, and its length in bytes.
fn class_at(bytes: &[u8], at: usize) -> (Class, usize) {
    match bytes[at] {
        byte if byte < 0x80 => (CLASSES[usize::from(byte)], 1),
        // U+00C0 to U+027F: letters of the Latin script, one cell each.
        0xc3..=0xc9 => (LETTER, 2),
        // U+1E00 to U+1EFF: more of them, all of Vietnamese.
        0xe1 if matches!(bytes[at + 1], 0xb8..=0xbb) => (LETTER, 3),
        0xe2 if bytes[at + 1] == 0x80 => match bytes[at + 2] {
            0x98 | 0x9c => (QUOTE_OPENS, 3),
            0x99 | 0x9d => (QUOTE_CLOSES, 3),
            0xa6 => (DOTS, 3),
            _ => (OTHER, 3),
        },
        _ => (OTHER, 1),
    }
}

/// The next run without spaces from `at` on.
fn next_word(text: &str, at: usize) -> Option<Word> {
    let bytes = text.as_bytes();
    let start = at + bytes[at..].iter().position(|byte| *byte != b' ')?;
    let (first, mut len) = class_at(bytes, start);
    let (mut class, mut end, mut cells) = (first, start, 0);
    while class != OTHER {
        end += len;
        cells += 1;
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

/// Whether a row may end between two words.
fn gap_breaks(text: &str, last: &Word, next: &Word) -> bool {
    const BEFORE: u16 =
        set(&[LETTER, FIGURE, STOP, QUOTE, QUOTE_CLOSES, CLOSES, EXCLAIMS, DOTS, PERCENT]);
    const AFTER: u16 = set(&[LETTER, FIGURE, QUOTE, QUOTE_OPENS, DOTS]);
    let is_common = BEFORE & (1 << last.last) != 0 && AFTER & (1 << next.first) != 0;
    let are_figures = last.last == FIGURE && next.first == FIGURE;
    // Three bytes more for a bracket or quotation mark before the abbreviation.
    let may_abbreviate = last.last == STOP && last.end - last.start <= LONGEST_ABBREVIATION + 3;
    if last.simple.is_some() && is_common && !are_figures && !may_abbreviate {
        return true;
    }
    let spot = Spot::new(&text[..last.end], &text[next.start..], true);
    forbids(&spot).is_none() && (is_common || standard_gap(text, last, next))
}

/// Whether UAX #14 breaks at the spaces between two words, and whether the
/// space is a cluster of its own: a mark after it would stand on it. Dictionaries
/// have no say at a space.
fn standard_gap(text: &str, last: &Word, next: &Word) -> bool {
    /// More than any rule looks at.
    const LOOK: usize = 64;
    let from = text.ceil_char_boundary(last.start.max(last.end.saturating_sub(LOOK)));
    let to = text.floor_char_boundary(next.end.min(next.start + LOOK));
    let at = next.start - from;
    let is_parted = clusters(&text[next.start - 1..to]).nth(1).is_some_and(|next| next.start == 1);
    is_parted && COMMON.segment_str(&without_dictionaries(&text[from..to])).any(|spot| spot == at)
}

/// `text` with letters and marks of the same length in the place of those that
/// only a dictionary can part: LB1 takes them for such where there is none, and
/// the segmenter without dictionaries complains of them in debug builds.
fn without_dictionaries(text: &str) -> Cow<'_, str> {
    if !text.chars().any(needs_dictionary) {
        return text.into();
    }
    let alike = |c: char| match c {
        _ if !needs_dictionary(c) => c,
        _ if c.width() == Some(0) => '\u{20d0}',
        _ => '\u{13a0}',
    };
    text.chars().map(alike).collect::<String>().into()
}

const OPTIONS: LineBreakOptions = {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    options
};

/// The segmenter without dictionaries, made by the compiler.
static COMMON: LineSegmenterBorrowed = LineSegmenter::new_for_non_complex_scripts(OPTIONS);

/// The segmenter that `text` needs. The one with dictionaries, some lookups in
/// the program's own data, is made by the first text that asks.
fn segmenter(text: &str) -> LineSegmenterBorrowed<'static> {
    static WITH_DICTIONARIES: LazyLock<LineSegmenterBorrowed> =
        LazyLock::new(|| LineSegmenter::new_dictionary(OPTIONS));
    if text.chars().any(needs_dictionary) { *WITH_DICTIONARIES } else { COMMON }
}

/// Thai, Lao, Burmese, Khmer.
fn needs_dictionary(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{a9e0}'..='\u{a9ff}' | '\u{aa60}'..='\u{aa7f}')
}

/// Collects fragments.
struct Fragments<'a> {
    text: &'a str,
    done: Vec<Fragment>,
}

impl<'a> Fragments<'a> {
    fn new(text: &'a str) -> Self {
        // A word and its space take some six bytes.
        Self { text, done: Vec::with_capacity(text.len() / 5 + 1) }
    }

    /// Adds a word; `breaks` says whether a row may end before it.
    fn begin(&mut self, word: &Word, breaks: bool) {
        if breaks && let Some(last) = self.done.last_mut() {
            last.space = space_cells(self.text, last.end, word.start);
            last.ending = Ending::Whole;
        }
        let before = self.done.len();
        match word.simple {
            Some(cells) => self.done.push(Fragment {
                start: word.start,
                end: word.end,
                cells,
                space: 0,
                ending: Ending::Whole,
            }),
            None => self.parts(word),
        }
        if !breaks && before > 0 && self.done.len() > before {
            self.glue(before);
        }
    }

    /// Joins the fragment at `at` to the one before it.
    fn glue(&mut self, at: usize) {
        let next = self.done.remove(at);
        let space = space_cells(self.text, self.done[at - 1].end, next.start);
        let mut added = space + next.cells;
        // A mark that stands on the space is of one cluster with it.
        let mut both = clusters(&self.text[next.start - 1..next.end]);
        if let Some(marked) = both.next().filter(|cluster| cluster.text.len() > 1) {
            let mut alone = clusters(&self.text[next.start..next.end]);
            let parted = 1 + alone.next().map_or(0, |mark| mark.cells);
            added = added.saturating_sub(parted.saturating_sub(marked.cells) as u32);
        }
        let last = &mut self.done[at - 1];
        last.cells += added;
        (last.end, last.space, last.ending) = (next.end, next.space, next.ending);
    }

    /// Adds the parts of a word that is not all in the table.
    fn parts(&mut self, word: &Word) {
        let text = &self.text[word.start..word.end];
        let urls = url::addresses(text);
        let mut urls = urls.iter().peekable();
        let mut breaks = segmenter(text).segment_str(text).peekable();
        let (mut start, mut cells) = (0, 0);
        for cluster in measure::clusters_of(text) {
            let at = cluster.start;
            while breaks.peek().is_some_and(|spot| *spot < at) {
                breaks.next();
            }
            while urls.peek().is_some_and(|url| url.end <= at) {
                urls.next();
            }
            let ending = match urls.peek() {
                Some(url) if url.start < at => {
                    url::breaks(text, url, at).then_some(Ending::Address)
                }
                _ if at == 0 => None,
                _ => self.allowed(word.start + at, breaks.peek() == Some(&at)),
            };
            if let Some(ending) = ending {
                self.push(word.start + start, word.start + at, cells, ending);
                (start, cells) = (at, 0);
            }
            cells += cluster.cells as u32;
        }
        self.push(word.start + start, word.end, cells, Ending::Whole);
    }

    /// How a row looks that ends at `at` inside a word, if it may; `is_standard`
    /// says what UAX #14 thinks of it.
    fn allowed(&self, at: usize, is_standard: bool) -> Option<Ending> {
        let (before, after) = self.text.split_at(at);
        let spot = Spot::new(before, after, false);
        let ending = if spot.last() == '\u{ad}' { Ending::Hyphen } else { Ending::Whole };
        ((is_standard || allows(&spot)) && forbids(&spot).is_none()).then_some(ending)
    }

    /// Adds a fragment without the invisible characters at its end; one of
    /// nothing else is dropped.
    fn push(&mut self, start: usize, end: usize, cells: u32, ending: Ending) {
        let shown = self.text[start..end].trim_end_matches(['\u{ad}', '\u{200b}']).len();
        if shown > 0 {
            self.done.push(Fragment { start, end: start + shown, cells, space: 0, ending });
        }
    }
}

/// The number of spaces between two fragments; soft hyphens there take no cell.
fn space_cells(text: &str, from: usize, to: usize) -> u32 {
    if to - from == 1 {
        return 1;
    }
    text[from..to].matches(' ').count() as u32
}

#[cfg(test)]
mod tests;
