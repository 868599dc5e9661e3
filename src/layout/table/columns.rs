//! How wide the columns of a table are and how their cells stand in them.

use std::ops::Range;

use super::GUTTER;
use crate::article::Align;
use crate::layout::fit::widest_word;
use crate::text::width::cells;

/// A column is not squeezed below this many cells: a word a row reads worse than a record.
const LEAST: usize = 8;

/// A word in the place of a figure, in cells; a longer one is a text.
const LONGEST_NONE: usize = 6;

/// The columns of a table that fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    /// The width of each in cells, at least 1.
    pub widths: Vec<usize>,
    /// How the cells of each stand.
    align: Vec<Align>,
}

impl Columns {
    /// The columns in `room` cells; `None` when not even the longest words fit side by side.
    pub fn fitted(
        text: &str,
        grid: &[Vec<Range<usize>>],
        header: usize,
        align: &[Align],
        room: usize,
    ) -> Option<Self> {
        let count = grid.iter().map(Vec::len).max().unwrap_or(0).max(1);
        // What each column would like, and what it needs.
        let (mut wanted, mut needed) = (vec![1; count], vec![1; count]);
        for row in grid {
            for (n, cell) in row.iter().enumerate() {
                let cell = &text[cell.clone()];
                let width = cells(cell);
                if width > wanted[n] {
                    wanted[n] = width;
                }
                if width > needed[n] {
                    needed[n] = needed[n].max(widest_word(cell));
                }
            }
        }
        for (needed, wanted) in needed.iter_mut().zip(&wanted) {
            *needed = (*needed).max(LEAST.min(*wanted));
        }
        let room = room.checked_sub(GUTTER * (count - 1))?;
        let widths = shared(&wanted, &needed, room)?;
        let align = (0..count)
            .map(|n| match align.get(n).copied().unwrap_or_default() {
                Align::Auto if is_numeric(text, &grid[header..], n) => Align::Right,
                Align::Auto => Align::Left,
                named => named,
            })
            .collect();
        Some(Self { widths, align })
    }

    /// Makes ready for a table that is mirrored: what the source wants on the left
    /// or right is there then, and figures still stand under each other.
    pub fn mirror(&mut self, named: &[Align]) {
        for (n, align) in self.align.iter_mut().enumerate() {
            *align = match named.get(n) {
                Some(Align::Left) => Align::Right,
                Some(Align::Center) => Align::Center,
                _ => Align::Left,
            };
        }
    }

    /// The blank cells before a text of `used` cells in column `n`.
    pub fn indent(&self, n: usize, used: usize) -> usize {
        let left = self.widths[n].saturating_sub(used);
        match self.align[n] {
            Align::Right => left,
            Align::Center => left / 2,
            Align::Left | Align::Auto => 0,
        }
    }
}

/// Shares `room` among columns: each gets what it wants up to one common limit,
/// and never less than it needs. `None` when the needs alone are too much.
fn shared(wanted: &[usize], needed: &[usize], room: usize) -> Option<Vec<usize>> {
    let at = |limit: usize| {
        wanted
            .iter()
            .zip(needed)
            .map(move |(wanted, needed)| limit.clamp(*wanted.min(needed), *wanted))
    };
    if at(0).sum::<usize>() > room {
        return None;
    }
    let (mut fits, mut fails) = (0, room + 1);
    while fails - fits > 1 {
        let limit = usize::midpoint(fits, fails);
        if at(limit).sum::<usize>() <= room { fits = limit } else { fails = limit }
    }
    let mut widths: Vec<_> = at(fits).collect();
    let mut left = room - widths.iter().sum::<usize>();
    for (width, wanted) in widths.iter_mut().zip(wanted) {
        if *width < *wanted && left > 0 {
            *width += 1;
            left -= 1;
        }
    }
    Some(widths)
}

/// Whether column `n` holds figures: all its cells, but for a few that say in a word
/// that there is none (`n/a`, `none`).
fn is_numeric(text: &str, rows: &[Vec<Range<usize>>], n: usize) -> bool {
    let (mut figures, mut words) = (0, 0);
    for cell in rows.iter().filter_map(|row| row.get(n)).filter(|cell| !cell.is_empty()) {
        let cell = &text[cell.clone()];
        if is_figure(cell) {
            figures += 1;
        } else if cells(cell) <= LONGEST_NONE && !cell.contains(' ') {
            words += 1;
        } else {
            return false;
        }
    }
    figures > 0 && figures >= 3 * words
}

/// `14,6%`, `-3`, `2.000–3.000`, `$5`; a dash alone stands for no figure.
fn is_figure(cell: &str) -> bool {
    let is_dash = |c| matches!(c, '-' | '–' | '—' | '−');
    cell.chars().all(is_dash)
        || (cell.contains(|c: char| c.is_ascii_digit())
            && cell.chars().all(|c| {
                c.is_ascii_digit()
                    || is_dash(c)
                    || matches!(
                        c,
                        '.' | ','
                            | '%'
                            | '+'
                            | ' '
                            | '\u{a0}'
                            | '$'
                            | '€'
                            | '₫'
                            | 'đ'
                            | '£'
                            | '¥'
                            | '/'
                            | ':'
                            | '±'
                            | '~'
                            | '<'
                            | '>'
                    )
            }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_the_room_by_what_they_hold() {
        for (wanted, needed, room, widths) in [
            (&[3, 5][..], &[3, 5][..], 20, Some(vec![3, 5])),
            (&[3, 50], &[3, 5], 20, Some(vec![3, 17])),
            (&[30, 50], &[3, 5], 21, Some(vec![11, 10])),
            (&[30, 50], &[15, 5], 20, Some(vec![15, 5])),
            (&[30, 50], &[15, 6], 20, None),
        ] {
            assert_eq!(shared(wanted, needed, room), widths, "{wanted:?} in {room}");
        }
    }

    #[test]
    fn a_word_for_no_figure_leaves_a_column_of_figures_one() {
        for (column, expected) in [
            (&["3", "1000", "n/a", "~12"][..], true),
            (&["3", "none", "4", "–"], true),
            (&["", "5"], true),
            (&["3", "n/a"], false),
            (&["n/a"], false),
            (&["3", "1000", "12", "not before May"], false),
            (&["1", "2", "3", "a", "b"], false),
            (&[], false),
        ] {
            let text = column.concat();
            let mut at = 0;
            let rows = column.iter().map(|cell| {
                at += cell.len();
                let cell = at - cell.len()..at;
                Vec::from([cell])
            });
            assert_eq!(is_numeric(&text, &rows.collect::<Vec<_>>(), 0), expected, "{column:?}");
        }
    }

    #[test]
    fn figures_are_told_from_words() {
        for (cell, expected) in [
            ("14,6%", true),
            ("-3", true),
            ("–", true),
            ("2.000-3.000", true),
            ("a1", false),
            ("%", false),
        ] {
            assert_eq!(is_figure(cell), expected, "{cell}");
        }
    }
}
