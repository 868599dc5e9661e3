//! Ragged rows that end far from the edge, or inside a word: where a hyphen helps.

use std::ops::Range;

use super::{HOLE, Room, Stretch};
use crate::layout::hyphen;
use crate::layout::tongue::Manner;
use crate::text::width::cells;

/// Where rows leave a hole at the edge that takes some of the word below it, or end
/// inside a word that is wider than the column: the bytes of each such row and the one
/// below, rising.
pub(super) fn holes(text: &str, rows: &[Stretch], room: Room, manner: Manner) -> Vec<Range<usize>> {
    let mut holes: Vec<Range<usize>> = Vec::new();
    for (nth, pair) in rows.windows(2).enumerate() {
        let (row, below) = (&pair[0], &pair[1]);
        let gap = room.of(nth == 0).saturating_sub(row.cells);
        let is_hole = gap >= HOLE && takes(text, below.range.start, gap, manner);
        if !is_hole && !is_cut(text, row, below) {
            continue;
        }
        match holes.last_mut().filter(|last| last.end > row.range.start) {
            Some(last) => last.end = below.range.end,
            None => holes.push(row.range.start..below.range.end),
        }
    }
    holes
}

/// Whether the first syllable of the word at `start` is no wider than `gap` cells: with
/// the space before it and its hyphen it may need a word less on its row.
fn takes(text: &str, start: usize, gap: usize, manner: Manner) -> bool {
    let Some(patterns) = manner.patterns() else { return false };
    let word = text[start..].split(' ').next().unwrap_or_default();
    let mut syllables = Vec::new();
    hyphen::points(word, start, patterns, manner.justify, &mut syllables);
    syllables.first().is_some_and(|end| cells(&text[start..*end]) <= gap)
}

/// Whether a word that is wider than the column is parted between two rows.
fn is_cut(text: &str, row: &Stretch, below: &Stretch) -> bool {
    !row.hyphen
        && row.range.end == below.range.start
        && text[below.range.start..].starts_with(char::is_alphabetic)
        && text[..row.range.end].ends_with(char::is_alphabetic)
}
