//! A table that does not fit, as records: each row of it as `head: cell` rows
//! with a blank row between two records. The first label of each column is the
//! head itself, so that it can be found and copied; the others repeat it. A label that
//! leaves too little room beside it has a row of its own, and its cell hangs below.
//! Heads of columns without cells label nothing and stand above.

use std::ops::Range;

use super::Grid;
use crate::layout::block::{DOT, Matter, Rows, has_soft_hyphen};
use crate::layout::fit::{Fit, Room, set, widest_word};
use crate::layout::line::{Ornament, Piece};
use crate::layout::prefix::{Prefix, marker_text};
use crate::text::width::cells;

/// How far a long cell hangs.
const HANG: usize = 2;

/// A head that labels the cells of its column.
#[derive(Debug)]
struct Label {
    /// The head in the article's text, until it has been shown.
    head: Option<Range<usize>>,
    /// What is drawn once it has been.
    words: String,
    /// Whether a cell may stand on the same row.
    is_short: bool,
}

/// Lays out the records; gives the bytes of the heads, which may stand below
/// those of cells.
pub(super) fn lay(
    matter: &Matter,
    prefix: &Prefix,
    grid: &Grid,
    header: usize,
    rows: &mut Rows,
) -> Range<usize> {
    let mut prefix = prefix.clone();
    let (heads, records) = grid.split_at(header);
    let mut labels = labels(matter, &prefix, heads, records);
    for (n, head) in heads.iter().enumerate() {
        let is_last = n + 1 == header;
        let labels_nothing = |column: usize| labels.get(column).is_none_or(Option::is_none);
        let shown: Vec<_> = (head.iter().enumerate())
            .filter(|(column, cell)| !cell.is_empty() && (!is_last || labels_nothing(*column)))
            .map(|(_, cell)| cell.clone())
            .collect();
        if !shown.is_empty() {
            set_head(matter, &prefix, &shown, rows);
            prefix = prefix.later();
        }
    }
    for record in records {
        if rows.count() > 0 {
            rows.ornament(prefix.blank());
        }
        let filled = record.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
        for (nth, (column, cell)) in filled.enumerate() {
            let label = labels.get_mut(column).and_then(Option::as_mut);
            set_cell(matter, &prefix, cell, label, nth == 0, rows);
            prefix = prefix.later();
        }
    }
    let start = matter.block.range.start;
    start..heads.iter().flatten().next_back().map_or(start, |cell| cell.end)
}

/// For each column the label of its cells, if it has a head that may be one.
fn labels(
    matter: &Matter,
    prefix: &Prefix,
    heads: &[Vec<Range<usize>>],
    records: &[Vec<Range<usize>>],
) -> Vec<Option<Label>> {
    let room = prefix.room(matter.measure).rest;
    let mut has_cells = vec![false; heads.last().map_or(0, Vec::len)];
    for record in records {
        for (has_cells, cell) in has_cells.iter_mut().zip(record) {
            *has_cells |= !cell.is_empty();
        }
    }
    let heads = heads.last().into_iter().flatten();
    heads
        .zip(has_cells)
        .map(|(head, has_cells)| {
            let words = &matter.text[head.clone()];
            if !has_cells || words.is_empty() {
                return None;
            }
            let colon = colon_after(words);
            let drawn = marker_text(&format!("{words}{colon}"), room);
            let is_whole = drawn.strip_suffix(' ').and_then(|drawn| drawn.strip_suffix(colon));
            let is_short =
                is_whole == Some(words) && !words.contains('\u{ad}') && cells(&drawn) <= room / 2;
            let words = words.replace('\u{ad}', "");
            Some(Label { head: Some(head.clone()), words, is_short })
        })
        .collect()
}

/// What parts a label from its cell; nothing where the head ends in a colon itself.
fn colon_after(head: &str) -> &'static str {
    if head.ends_with([':', '：']) { "" } else { ":" }
}

/// One cell after its label; without one the cells after the first hang.
fn set_cell(
    matter: &Matter,
    prefix: &Prefix,
    cell: &Range<usize>,
    label: Option<&mut Label>,
    is_first: bool,
    rows: &mut Rows,
) {
    let hang = if prefix.room(matter.measure).least() >= 3 * HANG { HANG } else { 0 };
    let Some(label) = label else {
        let prefix =
            if is_first { prefix.clone().hung(hang) } else { prefix.clone().indented(hang) };
        return rows.wrapped(cell.clone(), &prefix, matter.measure, Fit::Even);
    };
    let note = |text: &str| Piece::Ornament(Ornament::Note(text.to_string()));
    let Room { first, rest } = prefix.room(matter.measure);
    let colon = format!("{} ", colon_after(&label.words));
    let first = first.saturating_sub(cells(&label.words) + colon.len()).max(1);
    // No word is cut that has room enough below its label.
    if !label.is_short || widest_word(&matter.text[cell.clone()]) > first {
        set_label(prefix, label, prefix.room(matter.measure), rows);
        let prefix = prefix.later().indented(hang);
        return rows.wrapped(cell.clone(), &prefix, matter.measure, Fit::Even);
    }
    let words = match label.head.take() {
        Some(head) => Piece::Text(head),
        None => note(&label.words),
    };
    let pieces = vec![words, note(&colon)];
    let room = Room { first, rest: rest.saturating_sub(hang).max(1) };
    rows.wrapped_in(cell.clone(), &prefix.clone().labelled(pieces, hang), room, Fit::Even);
}

/// A label on rows of its own, with its colon where that finds a cell. They count as rows
/// without text, since the first of them may stand below the cells of columns before it.
fn set_label(prefix: &Prefix, label: &mut Label, room: Room, rows: &mut Rows) {
    let head = label.head.take();
    let words = head.as_ref().map_or(&*label.words, |head| &rows.text[head.clone()]);
    let stretches = set(words, room, Fit::Even, rows.manner);
    // A wide letter in a column of one cell.
    if head.is_none() && stretches.iter().any(|row| row.cells > room.least()) {
        return;
    }
    let note = |text: &str| Piece::Ornament(Ornament::Note(text.to_string()));
    let colon = colon_after(words);
    for (nth, stretch) in stretches.iter().enumerate() {
        let mut pieces = prefix.pieces(nth == 0).to_vec();
        match &head {
            Some(head) => rows.push_text(&mut pieces, stretch, head.start, has_soft_hyphen(words)),
            None => {
                pieces.push(note(&words[stretch.range.clone()]));
                pieces.extend(stretch.hyphen.then_some(Piece::Ornament(Ornament::Hyphen)));
            }
        }
        if nth + 1 == stretches.len() && stretch.cells + colon.len() <= room.least() {
            pieces.push(note(colon));
        }
        rows.ornament(pieces);
    }
}

/// The head: as many of its cells on a row as fit, with a dot between.
fn set_head(matter: &Matter, prefix: &Prefix, head: &[Range<usize>], rows: &mut Rows) {
    let room = prefix.room(matter.measure).least();
    let mut row: Vec<Range<usize>> = Vec::new();
    let mut used = 0;
    let mut prefix = prefix.clone();
    for cell in head {
        let width = cells(&matter.text[cell.clone()]);
        if !row.is_empty() && used + cells(DOT) + width > room {
            flush(&std::mem::take(&mut row), &prefix, room, rows);
            (used, prefix) = (0, prefix.later());
        }
        used += width + if row.is_empty() { 0 } else { cells(DOT) };
        row.push(cell.clone());
    }
    flush(&row, &prefix, room, rows);
}

/// Sets the cells of one row of the head; one too wide for it is wrapped.
fn flush(row: &[Range<usize>], prefix: &Prefix, room: usize, rows: &mut Rows) {
    let is_simple = row.iter().all(|cell| !rows.text[cell.clone()].contains('\u{ad}'));
    if row.len() <= 1 || !is_simple {
        for cell in row {
            rows.wrapped_in(cell.clone(), &prefix.later(), Room::even(room), Fit::Even);
        }
        return;
    }
    let mut pieces = prefix.pieces(true).to_vec();
    for (n, cell) in row.iter().enumerate() {
        if n > 0 {
            pieces.push(Piece::Ornament(Ornament::Note(DOT.to_string())));
        }
        pieces.push(Piece::Text(cell.clone()));
    }
    rows.row(pieces, row[0].start);
}
