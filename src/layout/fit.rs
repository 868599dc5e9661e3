//! Fragments become rows: which of the places where a row may end are taken.
//!
//! Three ways: *even*, the least raggedness over the whole paragraph; *balanced*,
//! the narrowest rows that need no more of them, for headlines; and first fit
//! where neither can matter or the text is too long for them to be cheap.
//!
//! The least raggedness is the sum of the squared gaps at the ends of the rows
//! (Knuth and Plass 1981, without stretching), found by dynamic programming: for
//! each fragment the best start of the row that ends with it. A column holds at most
//! some dozens of fragments, so looking at each of them is faster than the matrix
//! search of `textwrap::wrap_algorithms::wrap_optimal_fit`, keeps to integers,
//! never overflows the column, and lets each fragment bring a penalty of its own.

use std::ops::Range;

use super::breaks::{Ending, Fragment, fragments};
use crate::text::width::clusters;

/// How wide rows may be, in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    /// The first row of the block.
    pub first: usize,
    /// Each row after it.
    pub rest: usize,
}

/// How the rows are to be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// The least raggedness; the last row may be short.
    Even,
    /// The same, the last row as full as any: the text goes on in another block.
    Through,
    /// As few rows as can be, all of much the same width.
    Balanced,
}

/// The text of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Its bytes, without the white space at its end.
    pub range: Range<usize>,
    /// Its width without the hyphen.
    pub cells: usize,
    /// Whether it was broken at a soft hyphen.
    pub hyphen: bool,
}

/// Each row more than needed weighs as a gap of some thirty cells.
const ROW: u64 = 1000;
/// A short last row weighs as a gap of twelve cells.
const WIDOW: u64 = 144;
/// One word is a short row when it fills less than this part of the column.
const WIDOW_WORD: u64 = 4;
/// Any row is short when it fills less than this part: the words of
/// Vietnamese are parted by spaces within, so two of ours may be one of its.
const WIDOW_ROW: u64 = 5;
/// A row that ends in a soft hyphen or inside an address.
const BROKEN_WORD: u64 = 64;
/// The most steps that the search may take for one block: some 5 ms.
const MOST_STEPS: usize = 6_000_000;

impl Room {
    /// All rows alike.
    pub fn even(cells: usize) -> Self {
        Self { first: cells, rest: cells }
    }

    fn of(self, is_first: bool) -> usize {
        if is_first { self.first } else { self.rest }
    }

    /// The narrowest row.
    pub fn least(self) -> usize {
        self.first.min(self.rest)
    }

    fn most(self) -> usize {
        self.first.max(self.rest)
    }
}

/// The rows of `text` (which has no line breaks), as ranges in it. A text
/// without anything to paint has none.
pub(super) fn wrap(text: &str, room: Room, fit: Fit) -> Vec<Stretch> {
    let mut words = fragments(text);
    if words.iter().any(|word| word.cells as usize + hyphen(word) > room.least()) {
        words = cut(text, &words, room.least().max(1));
    }
    rows(&words, room, fit)
        .into_iter()
        .map(|row| {
            let (first, last) = (&words[row.start], &words[row.end - 1]);
            let inner: u32 = words[row.start..row.end - 1].iter().map(|w| w.cells + w.space).sum();
            Stretch {
                range: first.start..last.end,
                cells: (inner + last.cells) as usize,
                hyphen: last.ending == Ending::Hyphen,
            }
        })
        .collect()
}

/// The width of the widest word of `text`: a column as wide breaks no word.
pub(super) fn widest_word(text: &str) -> usize {
    fragments(text).iter().map(|word| word.cells as usize).max().unwrap_or(0)
}

/// The cells of the hyphen that shows if a row ends here.
fn hyphen(word: &Fragment) -> usize {
    usize::from(word.ending == Ending::Hyphen)
}

/// Cuts the fragments that are wider than `most` between clusters, or at a
/// space inside (`12 000`) where there is one.
fn cut(text: &str, words: &[Fragment], most: usize) -> Vec<Fragment> {
    let mut out = Vec::with_capacity(words.len() + 8);
    for word in words {
        if word.cells as usize > most {
            cut_word(text, word, most as u32, &mut out);
        } else {
            out.push(*word);
        }
        // A hyphen that finds no cell is left out.
        if let Some(last) = out.last_mut().filter(|last| last.cells as usize + hyphen(last) > most)
        {
            last.ending = Ending::Whole;
        }
    }
    out
}

fn cut_word(text: &str, word: &Fragment, most: u32, out: &mut Vec<Fragment>) {
    let part =
        |start, end, cells, space| Fragment { start, end, cells, space, ending: Ending::Whole };
    let (mut start, mut cells) = (word.start, 0);
    let mut space: Option<(usize, u32)> = None;
    for cluster in clusters(&text[word.start..word.end]) {
        let at = word.start + cluster.start;
        let width = cluster.cells as u32;
        if cells + width > most && cells > 0 {
            if let Some((end, cells_before)) = space.take() {
                out.push(part(start, end, cells_before, 1));
                (start, cells) = (end + 1, cells - cells_before - 1);
            } else if cluster.text == " " {
                out.push(part(start, at, cells, 1));
                (start, cells) = (at + 1, 0);
                continue;
            }
            if cells + width > most && cells > 0 {
                out.push(part(start, at, cells, 0));
                (start, cells) = (at, 0);
            }
        }
        if cluster.text == " " && cells > 0 {
            space = Some((at, cells));
        }
        cells += width;
    }
    out.push(Fragment { ending: word.ending, ..part(start, word.end, cells, word.space) });
}

/// The rows as ranges of fragments.
fn rows(words: &[Fragment], room: Room, fit: Fit) -> Vec<Range<usize>> {
    let total: usize = words.iter().map(|word| (word.cells + word.space) as usize).sum();
    let Some(last) = words.last() else { return Vec::new() };
    if total - last.space as usize <= room.first {
        return std::iter::once(0..words.len()).collect();
    }
    let steps = words.len().saturating_mul(room.most() / 2 + 1);
    if steps > MOST_STEPS {
        return first_fit(words, room).collect();
    }
    match fit {
        Fit::Even => even(words, room, false),
        Fit::Through => even(words, room, true),
        Fit::Balanced => even(words, balanced(words, room), true),
    }
}

/// As much on each row as fits.
fn first_fit(words: &[Fragment], room: Room) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        if start == words.len() {
            return None;
        }
        let most = room.of(start == 0);
        let mut end = start + 1;
        let mut used = (words[start].cells + words[start].space) as usize;
        while end < words.len() && used + words[end].cells as usize + hyphen(&words[end]) <= most {
            used += (words[end].cells + words[end].space) as usize;
            end += 1;
        }
        let row = start..end;
        start = end;
        Some(row)
    })
}

/// The narrowest room in which first fit needs no more rows than in `room`.
fn balanced(words: &[Fragment], room: Room) -> Room {
    let rows = first_fit(words, room).count();
    let widest = words.iter().map(|word| word.cells as usize + hyphen(word)).max().unwrap_or(0);
    // A wide cluster in a column of one cell is wider than the room.
    let widest = widest.min(room.least());
    let narrowed = |by: usize| Room {
        first: room.first.saturating_sub(by).max(widest),
        rest: room.rest.saturating_sub(by).max(widest),
    };
    let (mut fits, mut fails) = (0, room.least().saturating_sub(widest) + 1);
    while fails - fits > 1 {
        let by = fits.midpoint(fails);
        if first_fit(words, narrowed(by)).count() <= rows {
            fits = by;
        } else {
            fails = by;
        }
    }
    narrowed(fits)
}

/// The rows of the least raggedness; `counts_last`: the last row is to be full too.
fn even(words: &[Fragment], room: Room, counts_last: bool) -> Vec<Range<usize>> {
    let count = words.len();
    let (first, rest) = (room.first as u64, room.rest as u64);
    // Where each fragment begins, were all on one row.
    let mut begins = Vec::with_capacity(count);
    let mut at = 0;
    for word in words {
        begins.push(at);
        at += u64::from(word.cells + word.space);
    }
    // The cost of the best rows before each fragment, and where the last of them begins.
    let mut best: Vec<u64> = Vec::with_capacity(count + 1);
    let mut from: Vec<usize> = Vec::with_capacity(count + 1);
    best.push(0);
    from.push(0);
    // The first fragment but the very first that the row may begin with; it only moves on.
    let mut low = 1;
    for (index, word) in words.iter().enumerate() {
        let is_last = index + 1 == count;
        let is_free = is_last && !counts_last;
        let mut end = begins[index] + u64::from(word.cells);
        while low < index && end - begins[low] > rest {
            low += 1;
        }
        let mut start = low;
        if !is_last && word.ending == Ending::Hyphen {
            end += 1;
            while start < index && end - begins[start] > rest {
                start += 1;
            }
        }
        let starts = best[start..=index].iter().zip(&begins[start..=index]);
        let (mut cost, nth) = if is_free {
            least(starts, |begin| widow(end - begin, rest, begin == begins[index]))
        } else {
            // A word that is too wide leaves no gap.
            least(starts, |begin| (rest + begin).saturating_sub(end).pow(2))
        };
        let mut row = start + nth;
        if index == 0 || end <= first {
            let ragged = if is_free { 0 } else { first.saturating_sub(end).pow(2) };
            if ragged < cost {
                (cost, row) = (ragged, 0);
            }
        }
        let broken = if is_last || word.ending == Ending::Whole { 0 } else { BROKEN_WORD };
        best.push(cost + ROW + broken);
        from.push(row);
    }
    rows_from(&from)
}

/// The least of the costs before a row and of the row itself, and which it is.
/// Of two as good the later: the fuller rows stand above.
#[inline]
fn least<'a>(
    starts: impl Iterator<Item = (&'a u64, &'a u64)>,
    ragged: impl Fn(u64) -> u64,
) -> (u64, usize) {
    let (mut least, mut at) = (u64::MAX, 0);
    for (nth, (before, begin)) in starts.enumerate() {
        let cost = before + ragged(*begin);
        // Written so that it compiles to moves, not to a jump that is often guessed wrong.
        let is_less = cost <= least;
        least = if is_less { cost } else { least };
        at = if is_less { nth } else { at };
    }
    (least, at)
}

/// The rows, given for each fragment where the row begins that ends before it.
fn rows_from(from: &[usize]) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let mut end = from.len() - 1;
    while end > 0 {
        let start = from[end];
        rows.push(start..end);
        end = start;
    }
    rows.reverse();
    rows
}

/// What a last row of `used` cells costs, one word or more: it may be too short to stand alone.
fn widow(used: u64, most: u64, is_word: bool) -> u64 {
    let part = if is_word { WIDOW_WORD } else { WIDOW_ROW };
    if used < most / part { WIDOW } else { 0 }
}

#[cfg(test)]
mod tests;
