//! A table that does not fit, as records: its head once, then each row of it as
//! `head: cell` rows with a blank row between two records.

use std::ops::Range;

use super::Grid;
use crate::layout::block::{Matter, Rows};
use crate::layout::fit::{Fit, Room};
use crate::layout::line::{Ornament, Piece};
use crate::layout::prefix::{Prefix, marker_text};
use crate::text::width::cells;

/// How far a long cell hangs.
const HANG: usize = 2;

pub(super) fn lay(matter: &Matter, prefix: &Prefix, grid: &Grid, header: usize, rows: &mut Rows) {
    let mut prefix = prefix.clone();
    for head in &grid[..header] {
        set_head(matter, &prefix, head, rows);
        prefix = prefix.later();
    }
    let heads = header.checked_sub(1).map_or(&[][..], |last| &grid[last][..]);
    let room = prefix.room(matter.measure).rest;
    let markers: Vec<_> = heads
        .iter()
        .map(|head| marker_text(&format!("{}:", &matter.text[head.clone()]), room))
        .collect();
    for (n, record) in grid[header..].iter().enumerate() {
        if n > 0 || header > 0 {
            rows.ornament(prefix.blank());
        }
        let filled = record.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
        for (nth, (column, cell)) in filled.enumerate() {
            let marker = markers.get(column).filter(|marker| cells(marker) <= room / 2);
            set_cell(matter, &prefix, cell, marker, nth == 0, rows);
            prefix = prefix.later();
        }
    }
}

/// One cell after its head; without a head the cells after the first hang.
fn set_cell(
    matter: &Matter,
    prefix: &Prefix,
    cell: &Range<usize>,
    marker: Option<&String>,
    is_first: bool,
    rows: &mut Rows,
) {
    let hang = if prefix.room(matter.measure).least() >= 3 * HANG { HANG } else { 0 };
    let prefix = match marker {
        Some(marker) => prefix.clone().hanging(marker.clone(), hang),
        None if is_first => prefix.clone().hung(hang),
        None => prefix.clone().indented(hang),
    };
    rows.wrapped(cell.clone(), &prefix, matter.measure, Fit::Even);
}

/// The head: as many of its cells on a row as fit, with a dot between.
fn set_head(matter: &Matter, prefix: &Prefix, head: &[Range<usize>], rows: &mut Rows) {
    const DOT: &str = " · ";
    let room = prefix.room(matter.measure).least();
    let mut row: Vec<Range<usize>> = Vec::new();
    let mut used = 0;
    let mut prefix = prefix.clone();
    for cell in head.iter().filter(|cell| !cell.is_empty()) {
        let width = cells(&matter.text[cell.clone()]);
        if !row.is_empty() && used + DOT.len() + width > room {
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
            pieces.push(Piece::Ornament(Ornament::Note(" · ".to_string())));
        }
        pieces.push(Piece::Text(cell.clone()));
    }
    rows.row(pieces, row[0].start);
}
