//! Tables: columns sized by what they hold, cells wrapped, a rule under the
//! head and no other line. What cannot stand side by side becomes records, a
//! `head: cell` a row.

mod columns;
mod head;
mod records;

use std::ops::Range;

use self::columns::Columns;
pub use self::head::Head;
use super::block::{Matter, Rows, has_soft_hyphen};
use super::fit::{Fit, Room, Stretch, wrap};
use super::line::{Ornament, Piece};
use super::prefix::{Prefix, push_space};
use crate::article::Align;
use crate::text::width::one_cell;

/// Cells between two columns.
const GUTTER: usize = 2;
/// A longer table is set as records: its columns could not be sized without
/// measuring all of it.
const MOST_ROWS: usize = 2_000;
/// A wider one too.
const MOST_COLUMNS: usize = 64;

/// The cells of a table, as ranges of the article's text.
type Grid = Vec<Vec<Range<usize>>>;

/// Lays out a table; gives the bytes whose rows need not stand in their order.
pub(super) fn lay(
    matter: &Matter,
    prefix: &Prefix,
    header: usize,
    align: &[Align],
    rows: &mut Rows,
) -> Range<usize> {
    let grid = grid(matter);
    let header = header.min(grid.len());
    let room = prefix.room(matter.measure).least();
    let is_small = grid.len() <= MOST_ROWS && grid.iter().all(|cells| cells.len() <= MOST_COLUMNS);
    let columns =
        if is_small { Columns::fitted(matter.text, &grid, header, align, room) } else { None };
    let Some(mut columns) = columns else {
        return records::lay(matter, prefix, &grid, header, rows);
    };
    if matter.is_rtl {
        columns.mirror(align);
    }
    let mut was_tall = false;
    for (n, cells) in grid.iter().enumerate() {
        if n == header && n > 0 {
            rule(&columns, prefix, rows);
            rows.head = rows.count();
        }
        let prefix = if n == 0 { prefix } else { &prefix.later() };
        let wrapped = wrapped(&columns, cells, rows);
        // Rows of several lines stand apart, so that it is seen where one ends.
        let is_tall = wrapped.iter().any(|cell| cell.len() > 1);
        if n > header && (is_tall || was_tall) {
            rows.ornament(prefix.blank());
        }
        set_row(&columns, prefix, (cells, &wrapped), rows);
        was_tall = is_tall && n >= header;
    }
    matter.block.range.clone()
}

fn grid(matter: &Matter) -> Grid {
    let mut at = matter.block.range.start;
    let mut grid = Vec::new();
    for line in matter.text[matter.block.range.clone()].split('\n') {
        let mut cells = Vec::new();
        for cell in line.split('\t') {
            let blank = cell.len() - cell.trim_start_matches(' ').len();
            let start = at + blank;
            cells.push(start..start + cell.trim_matches(' ').len());
            at += cell.len() + 1;
        }
        grid.push(cells);
    }
    grid
}

/// The cells of a row of the table, each as the rows that it takes in its column.
fn wrapped(columns: &Columns, cells: &[Range<usize>], rows: &Rows) -> Vec<Vec<Stretch>> {
    let cells = cells.iter().zip(&columns.widths);
    cells
        .map(|(cell, width)| wrap(&rows.text[cell.clone()], Room::even(*width), Fit::Even))
        .collect()
}

/// One row of the table: as many rows of the column as its longest cell needs.
fn set_row(
    columns: &Columns,
    prefix: &Prefix,
    (cells, wrapped): (&[Range<usize>], &[Vec<Stretch>]),
    rows: &mut Rows,
) {
    let hides: Vec<_> =
        cells.iter().map(|cell| has_soft_hyphen(&rows.text[cell.clone()])).collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    if height == 0 {
        let start = cells.first().map_or(0, |cell| cell.start);
        return rows.row(prefix.blank(), start);
    }
    for line in 0..height {
        let mut pieces = prefix.pieces(line == 0).to_vec();
        let mut row_start = None;
        // Blank cells that stand before the next text.
        let mut blank = 0;
        for (n, (cell, stretches)) in cells.iter().zip(wrapped).enumerate() {
            let width = columns.widths[n];
            if let Some(stretch) = stretches.get(line) {
                let used = stretch.cells + usize::from(stretch.hyphen);
                let before = columns.indent(n, used);
                push_space(&mut pieces, blank + before);
                row_start.get_or_insert(cell.start + stretch.range.start);
                rows.push_text(&mut pieces, stretch, cell.start, hides[n]);
                blank = width.saturating_sub(before + used);
            } else {
                blank += width;
            }
            blank += GUTTER;
        }
        rows.row(pieces, row_start.unwrap_or_default());
    }
}

/// The rule under the head, one stroke a column.
fn rule(columns: &Columns, prefix: &Prefix, rows: &mut Rows) {
    let strokes: Vec<_> =
        columns.widths.iter().map(|width| one_cell("─", "-").repeat(*width)).collect();
    let mut pieces = prefix.pieces(false).to_vec();
    pieces.push(Piece::Ornament(Ornament::TableRule(strokes.join(&" ".repeat(GUTTER)))));
    rows.ornament(pieces);
}

#[cfg(test)]
mod tests;
