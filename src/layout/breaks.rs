//! A text becomes fragments: stretches that are never broken, each with its
//! width and the width of the white space after it.
//!
//! 1. The text is cut at spaces into words ([`words`]).
//! 2. A word of common characters of the Latin, Greek, Cyrillic, Hebrew and Arabic
//!    scripts has no break inside; a table of pairs says so without asking further (prose is nearly all this).
//! 3. Any other word is given to UAX #14 ([`standard`]; dictionaries for Thai,
//!    Lao, Khmer and Burmese, those of Thai mended by [`thai`]; strict kinsoku for
//!    Chinese and Japanese).
//!    No rule of UAX #14 looks over a space into a word, so words may be asked one by one.
//! 4. Each break must be allowed by our own rules ([`super::tailor`]) and fall
//!    between two grapheme clusters. Addresses break where [`super::url`] says.
//! 5. Where the setting asks for it, words part at their syllables ([`super::hyphen`]).
//!
//! Owns where a row may end; not where it does end ([`super::fit`]).

use std::ops::Range;

mod standard;
mod thai;
mod words;

pub(super) use self::words::{FIGURE, HANGUL, LETTER, OTHER, QUOTE, STOP, Word};

use self::standard::{spots, standard_gap};
use self::words::{
    CLOSES, DASH, DOTS, EXCLAIMS, OPENS, PERCENT, QUOTE_CLOSES, QUOTE_OPENS, next_word, set,
    sign_cells,
};
use super::settings::Hyphens;
use super::tailor::{
    LONGEST_ABBREVIATION, Spot, allows, forbids, is_attribution, is_free, is_hangul,
};
use super::tongue::Manner;
use super::{endings, hyphen, url};
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
    /// What it costs to end a row here ([`super::endings`]).
    pub cost: u16,
    /// How many of its cells hang over the edge when a row ends here.
    pub hang: u8,
}

/// How a row looks that ends with a fragment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Ending {
    /// As any row.
    #[default]
    Whole,
    /// A hyphen shows that the text does not hold: at a soft hyphen, or
    /// between two syllables.
    Hyphen,
    /// An address goes on in the next row.
    Address,
}

impl Fragment {
    /// A fragment without a space after it.
    pub fn new(start: usize, end: usize, cells: u32) -> Self {
        Self { start, end, cells, space: 0, ending: Ending::Whole, cost: 0, hang: 0 }
    }

    /// The cells of the hyphen that shows if a row ends here.
    pub fn hyphen(&self) -> usize {
        usize::from(self.ending == Ending::Hyphen)
    }
}

/// Whether `c` is a dash or hyphen that may part words.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‒' | '–' | '—' | '―' | '−')
}

/// The fragments of `text`, in order.
pub(super) fn fragments(text: &str, manner: Manner) -> Vec<Fragment> {
    let mut fragments = Fragments::new(text, manner);
    let is_whole = manner.patterns().is_none() && !fragments.parts_hangul;
    let signs = sign_cells();
    let mut at = 0;
    let mut last: Option<Word> = None;
    while let Some(word) = next_word(text, at, signs) {
        let breaks = match &last {
            Some(last) if gap_breaks(text, last, &word) => {
                fragments.end(endings::cost(text, last, &word, manner), word.start);
                true
            }
            last => last.is_none(),
        };
        match word.simple {
            // Nearly all.
            Some(cells) if breaks && is_whole => {
                fragments.done.push(Fragment::new(word.start, word.end, cells));
            }
            _ => fragments.begin(&word, breaks),
        }
        at = word.end;
        last = Some(word);
    }
    hold_attribution(text, &mut fragments.done);
    fragments.done
}

/// Holds a name of several words together that a dash gives for the words before it,
/// at the end of a text: `“…” — Walter Harte`.
fn hold_attribution(text: &str, fragments: &mut [Fragment]) {
    let Some((dash, rest)) = fragments
        .iter()
        .enumerate()
        .rev()
        .take(4)
        .find(|(_, fragment)| text[fragment.start..].starts_with(is_dash))
        .map(|(at, fragment)| (at, &text[fragment.start..]))
    else {
        return;
    };
    let before = text[..text.len() - rest.len()].trim_end_matches(' ');
    if is_attribution(before, rest.trim_start_matches(is_dash)) {
        let last = fragments.len() - 1;
        for fragment in &mut fragments[dash..last] {
            fragment.cost = endings::FIRM;
        }
    }
}

/// The fragments `words` of `text`, those of whole words inside of `places` (ranges of
/// its bytes, rising) parted at their syllables.
pub(super) fn part(
    text: &str,
    words: &[Fragment],
    manner: Manner,
    places: &[Range<usize>],
) -> Vec<Fragment> {
    let Some(patterns) = manner.patterns() else { return words.to_vec() };
    let mut parted = Vec::with_capacity(words.len() + 8 * places.len());
    let mut syllables = Vec::new();
    let mut places = places.iter().peekable();
    for (nth, word) in words.iter().enumerate() {
        while places.peek().is_some_and(|place| place.end <= word.start) {
            places.next();
        }
        let is_near = places.peek().is_some_and(|place| place.start <= word.start);
        // A part of a word with another break inside does not part again.
        let is_whole =
            (nth == 0 || words[nth - 1].space > 0) && (word.space > 0 || nth + 1 == words.len());
        syllables.clear();
        if is_near && is_whole && word.ending == Ending::Whole {
            let letters = &text[word.start..word.end];
            hyphen::points(letters, word.start, patterns, manner.justify, &mut syllables);
        }
        let (mut start, mut cells) = (word.start, word.cells);
        for &end in &syllables {
            let syllable = syllable(text, start, end);
            parted.push(syllable);
            cells -= syllable.cells;
            start = end;
        }
        parted.push(Fragment { start, cells, ..*word });
    }
    parted
}

/// A fragment that a hyphen follows when a row ends there.
fn syllable(text: &str, start: usize, end: usize) -> Fragment {
    let cells = clusters(&text[start..end]).map(|part| part.cells as u32).sum();
    Fragment { ending: Ending::Hyphen, ..Fragment::new(start, end, cells) }
}

/// Whether a row may end between two words.
#[inline]
fn gap_breaks(text: &str, last: &Word, next: &Word) -> bool {
    const BEFORE: u16 =
        set(&[LETTER, FIGURE, STOP, QUOTE, QUOTE_CLOSES, CLOSES, EXCLAIMS, DOTS, PERCENT, HANGUL]);
    const AFTER: u16 = set(&[LETTER, FIGURE, QUOTE, QUOTE_OPENS, DOTS, HANGUL]);
    const QUOTES: u16 = set(&[QUOTE, QUOTE_CLOSES]);
    let (before, after) = (1 << last.last, 1 << next.first);
    // A bracket that opens may belong to a quotation mark before it.
    let follows = AFTER & after != 0 || (next.first == OPENS && QUOTES & before == 0);
    let is_common = BEFORE & before != 0 && follows;
    let are_figures = last.last == FIGURE && next.first == FIGURE;
    // Three bytes more for a bracket or quotation mark before the abbreviation.
    let may_abbreviate = last.last == STOP
        && last.end - last.start <= LONGEST_ABBREVIATION + 3
        && text.as_bytes()[last.end - 1] == b'.';
    if last.simple.is_some() && is_common && !are_figures && !may_abbreviate {
        return true;
    }
    if forbids(&Spot::new(&text[..last.end], &text[next.start..], true)).is_some() {
        return false;
    }
    // After a dash UAX #14 breaks at any space.
    is_common || (last.last == DASH && follows) || standard_gap(text, last, next)
}

/// Collects fragments.
struct Fragments<'a> {
    text: &'a str,
    manner: Manner<'a>,
    /// Whether Korean words part between syllables.
    parts_hangul: bool,
    /// Where the word at hand may part at its syllables, as places in the text.
    syllables: Vec<usize>,
    done: Vec<Fragment>,
}

impl<'a> Fragments<'a> {
    fn new(text: &'a str, manner: Manner<'a>) -> Self {
        // A word and its space take some six bytes.
        let done = Vec::with_capacity(text.len() / 5 + 1);
        Self { text, manner, parts_hangul: manner.parts_hangul(), syllables: Vec::new(), done }
    }

    fn has_hangul(&self, word: &Word) -> bool {
        word.first == HANGUL || self.text[word.start..word.end].chars().any(is_hangul)
    }

    /// Says that a row may end with the last word at the given cost; the next begins at `next`.
    #[inline]
    fn end(&mut self, cost: u16, next: usize) {
        if let Some(last) = self.done.last_mut() {
            last.space = space_cells(self.text, last.end, next);
            last.ending = Ending::Whole;
            last.cost = cost;
        }
    }

    /// Says that a row may end before the fragment at `at`; the next word begins at `next`.
    fn end_before(&mut self, at: usize, next: usize) {
        if let Some(last) = at.checked_sub(1).map(|last| &mut self.done[last]) {
            last.space = space_cells(self.text, last.end, next);
            last.ending = Ending::Whole;
        }
    }

    /// Adds a word; `breaks` says whether a row may end before it.
    fn begin(&mut self, word: &Word, breaks: bool) {
        let before = self.done.len();
        self.syllables.clear();
        if let Some(patterns) = self.manner.patterns() {
            let text = &self.text[word.start..word.end];
            let justify = self.manner.justify;
            hyphen::points(text, word.start, patterns, justify, &mut self.syllables);
        }
        match word.simple {
            Some(_) if self.parts_hangul && self.has_hangul(word) => self.parts(word),
            Some(cells) if self.syllables.is_empty() => {
                self.done.push(Fragment::new(word.start, word.end, cells));
            }
            Some(_) => self.simple_parts(word),
            None => self.parts(word),
        }
        if !breaks && before > 0 && self.done.len() > before {
            if self.done[before].start == word.start {
                self.glue(before);
            } else {
                // What is not painted at the front of the word parts it from the other.
                self.end_before(before, word.start);
            }
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
        *last = Fragment { start: last.start, cells: last.cells + added, ..next };
    }

    /// Adds the syllables of a word that has no other break inside, of letters of one cell.
    fn simple_parts(&mut self, word: &Word) {
        let mut start = word.start;
        let syllables = std::mem::take(&mut self.syllables);
        for &end in syllables.iter().chain([&word.end]) {
            let ending = if end < word.end { Ending::Hyphen } else { Ending::Whole };
            self.done.push(Fragment { ending, ..syllable(self.text, start, end) });
            start = end;
        }
        self.syllables = syllables;
    }

    /// Adds the parts of a word that is not all in the table.
    fn parts(&mut self, word: &Word) {
        let text = &self.text[word.start..word.end];
        let urls = url::addresses(text);
        let mut urls = urls.iter().peekable();
        let mut breaks = spots(text).peekable();
        let (mut start, mut cells) = (0, 0);
        for cluster in clusters(text) {
            let at = cluster.start;
            while breaks.peek().is_some_and(|spot| *spot < at) {
                breaks.next();
            }
            while urls.peek().is_some_and(|url| url.end <= at) {
                urls.next();
            }
            let ending = match urls.peek() {
                Some(url) if url.start < at => {
                    url::breaks(text, url, at).map(|cost| (Ending::Address, cost))
                }
                _ if at == 0 => None,
                _ => self.allowed(word.start + at, breaks.peek() == Some(&at)),
            };
            if let Some((ending, cost)) = ending {
                self.push(word.start + start, word.start + at, cells, ending, cost);
                (start, cells) = (at, 0);
            }
            cells += cluster.cells as u32;
        }
        self.push(word.start + start, word.end, cells, Ending::Whole, 0);
    }

    /// How a row looks that ends at `at` inside a word, if it may, and what it costs;
    /// `is_standard` says what UAX #14 thinks of it.
    fn allowed(&self, at: usize, is_standard: bool) -> Option<(Ending, u16)> {
        let (before, after) = self.text.split_at(at);
        let spot = Spot::new(before, after, false).parting_hangul(self.parts_hangul);
        if is_free(&spot) {
            return is_standard.then_some((Ending::Whole, 0));
        }
        if !is_standard && self.syllables.binary_search(&at).is_ok() {
            return Some((Ending::Hyphen, 0));
        }
        let is_soft = spot.last() == '\u{ad}';
        if is_soft && self.manner.hyphens == Hyphens::Never {
            return None;
        }
        if !(is_standard || allows(&spot)) || forbids(&spot).is_some() {
            return None;
        }
        let ending = if is_soft { Ending::Hyphen } else { Ending::Whole };
        Some((ending, endings::inner_cost(before, after)))
    }

    /// Adds a fragment without the invisible characters at its end; one of
    /// nothing else is dropped.
    fn push(&mut self, start: usize, end: usize, cells: u32, ending: Ending, cost: u16) {
        let shown = self.text[start..end].trim_end_matches(['\u{ad}', '\u{200b}']).len();
        if shown > 0 {
            self.done.push(Fragment { ending, cost, ..Fragment::new(start, start + shown, cells) });
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
