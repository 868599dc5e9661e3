//! Folding text for search, with a way back.
//!
//! [`Folded`] is a text without case, marks and typography: what is equal for a
//! query without marks and capitals is the same bytes there, so finding is one
//! run of `memmem`. The way back costs little memory: a checkpoint every
//! `STRIDE` bytes, from which a [`Cursor`] folds again up to the place.
//! [`letters`] is the exact form of a text, by which a candidate is verified
//! when the query is exact about marks or capitals; a [`Reader`] gives that of the source.
//!
//! What is folded how is decided in `table`. Knows no article and no query.

mod exact;
mod sieve;
mod table;
#[cfg(test)]
mod tests;

use std::ops::Range;

pub use exact::{Exact, Letter, Reader, exactness, letters};
pub use sieve::Sieve;

use table::{Fold, TABLE, Table};

/// Bytes of folded text between two checkpoints.
const STRIDE: usize = 128;

/// Bytes of source that are folded at a stretch before the buffer grows.
const SLICE: usize = 16 * 1024;

/// What parts two stretches: no folded text holds it, as a line break is white
/// space there, so nothing is found across it.
const BARRIER: u8 = b'\n';

/// A text without case, marks and typography, and the way back to its source.
#[derive(Debug, Default)]
pub struct Folded {
    bytes: Vec<u8>,
    checkpoints: Vec<Checkpoint>,
}

/// A pair of places from which folding can begin anew.
#[derive(Debug, Clone, Copy, Default)]
struct Checkpoint {
    folded: usize,
    source: usize,
}

impl Folded {
    /// An empty one with room for `bytes` of source.
    pub fn with_capacity(bytes: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(bytes + bytes.min(SLICE) + 64),
            checkpoints: Vec::with_capacity(bytes / STRIDE + 1),
        }
    }

    /// The folded bytes: UTF-8, stretches parted by `'\n'`.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Folds the bytes `range` of `source` as a stretch of its own: nothing is
    /// found across its ends. Ranges are on char boundaries and come in rising order.
    pub fn push(&mut self, source: &str, range: Range<usize>) {
        if !self.checkpoints.is_empty() {
            self.bytes.push(BARRIER);
        }
        self.checkpoints.push(Checkpoint { folded: self.bytes.len(), source: range.start });
        let table = &*TABLE;
        let mut at = range.start;
        let mut after_space = false;
        // In slices, so that the buffer can grow between them and the inner
        // loop writes without asking.
        while at < range.end {
            let end = source.floor_char_boundary((at + SLICE).min(range.end));
            (at, after_space) = self.push_slice(table, &source[..end], at, after_space);
        }
    }

    fn push_slice(
        &mut self,
        table: &Table,
        source: &str,
        from: usize,
        mut after_space: bool,
    ) -> (usize, bool) {
        let input = source.as_bytes();
        let mut at = from;
        let mut len = self.bytes.len();
        let mut next = self.checkpoints.last().map_or(0, |last| last.folded) + STRIDE;
        // No character folds to more than twice its bytes; a word of eight may be written past the end.
        self.bytes.resize(len + 2 * (input.len() - from) + 8, 0);
        let out = &mut self.bytes[..];
        while at < input.len() {
            if len >= next && !after_space {
                self.checkpoints.push(Checkpoint { folded: len, source: at });
                next = len + STRIDE;
            }
            if let Some(word) = input[at..].first_chunk::<8>()
                && let Some((plain, count)) = ascii_word(*word, after_space)
            {
                out[len..len + 8].copy_from_slice(&plain);
                after_space = plain[count - 1] == b' ';
                len += count;
                at += count;
                continue;
            }
            let (fold, bytes) = table.at(source, at);
            at += bytes;
            if fold.is_space() {
                out[len] = b' ';
                len += usize::from(!after_space);
                after_space = true;
            } else {
                out[len..len + 4].copy_from_slice(&fold.bytes());
                len += fold.len();
                // What does not exist parts no run of white space.
                after_space &= fold.is_nothing();
            }
        }
        self.bytes.truncate(len);
        (at, after_space)
    }
}

/// Folds the ASCII characters at the front of eight bytes, and says how many
/// they are. `None` where there are none or white space is not single spaces.
#[inline]
fn ascii_word(word: [u8; 8], after_space: bool) -> Option<([u8; 8], usize)> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHS: u64 = 0x80 * ONES;
    let word = u64::from_le_bytes(word);
    let count = (word & HIGHS).trailing_zeros() as usize / 8;
    let low = word & !HIGHS;
    // The high bit of a byte of `low + (128 - n)` says that it is n or more.
    let at_least = |n: u8| low + u64::from(128 - n) * ONES;
    let upper = (at_least(b'A') & !at_least(b'Z' + 1) & HIGHS) >> 2;
    let control = !at_least(b' ') & HIGHS;
    let space = at_least(b' ') & !at_least(b' ' + 1) & HIGHS;
    let doubled = space & (space << 8 | u64::from(after_space) << 7);
    // Bytes from `count` on are not looked at.
    let looked_at = if count == 8 { u64::MAX } else { (1 << (8 * count)) - 1 };
    if count == 0 || (control | doubled) & looked_at != 0 {
        return None;
    }
    Some(((word | upper).to_le_bytes(), count))
}

/// The folded bytes of a whole text.
pub fn fold(text: &str) -> Vec<u8> {
    let mut folded = Folded::with_capacity(text.len());
    folded.push(text, 0..text.len());
    folded.bytes
}

/// Where a [`Cursor`] stands: before a character of the source.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    folded: usize,
    source: usize,
    after_space: bool,
}

/// Goes forward through a [`Folded`] and its source side by side.
#[derive(Debug)]
pub struct Cursor<'a> {
    folded: &'a Folded,
    source: &'a str,
    table: &'static Table,
    /// The index of the last checkpoint at or before the place.
    checkpoint: usize,
    place: Place,
}

impl<'a> Cursor<'a> {
    /// Begins at the front. `source` is the text that was folded.
    pub fn new(folded: &'a Folded, source: &'a str) -> Self {
        let first = folded.checkpoints.first().copied().unwrap_or_default();
        let place = Place { folded: first.folded, source: first.source, after_space: false };
        Self { folded, source, table: &TABLE, checkpoint: 0, place }
    }

    /// The bytes of the source that `range` of the folded bytes comes from,
    /// widened to whole characters and the marks on the last. `range` is not
    /// empty, inside one stretch, and begins no earlier than the one before.
    pub fn locate(&mut self, range: Range<usize>) -> Range<usize> {
        self.advance(range.start);
        let start = self.place.source;
        let mut place = self.place;
        loop {
            let (fold, next) = step(self.table, self.source, place);
            place = next;
            if place.folded >= range.end || fold == Fold::END {
                break;
            }
        }
        let mut end = place.source;
        // No mark is ASCII.
        while self.source.as_bytes().get(end).is_some_and(|byte| *byte >= 0x80) {
            let (fold, next) = step(self.table, self.source, place);
            if fold.as_mark().is_none() {
                break;
            }
            place = next;
            end = place.source;
        }
        start..end
    }

    /// Goes to the character that the folded byte `to` comes from.
    fn advance(&mut self, to: usize) {
        let ahead = self.folded.checkpoints[self.checkpoint..]
            .iter()
            .take_while(|checkpoint| checkpoint.folded <= to)
            .count();
        if ahead > 1 {
            self.checkpoint += ahead - 1;
            let Checkpoint { folded, source } = self.folded.checkpoints[self.checkpoint];
            if folded > self.place.folded {
                self.place = Place { folded, source, after_space: false };
            }
        }
        let mut place = self.place;
        loop {
            if let Some(word) = self.source.as_bytes()[place.source..].first_chunk::<8>()
                && let Some((plain, count)) = ascii_word(*word, place.after_space)
            {
                let count = count.min(to - place.folded);
                if count == 0 {
                    break;
                }
                place.folded += count;
                place.source += count;
                place.after_space = plain[count - 1] == b' ';
                continue;
            }
            let (fold, next) = step(self.table, self.source, place);
            if next.folded > to || fold == Fold::END {
                break;
            }
            place = next;
        }
        self.place = place;
    }
}

/// Folds one character: what it is, and the place after it.
#[inline]
fn step(table: &Table, source: &str, place: Place) -> (Fold, Place) {
    if place.source >= source.len() {
        return (Fold::END, place);
    }
    let (fold, bytes) = table.at(source, place.source);
    let is_more_space = fold.is_space() && place.after_space;
    let next = Place {
        folded: place.folded + if is_more_space { 0 } else { fold.len() },
        source: place.source + bytes,
        after_space: fold.is_space() || (place.after_space && fold.is_nothing()),
    };
    (fold, next)
}
