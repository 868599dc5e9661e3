//! Text that keeps its lines: code, drawings, verse.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Layout;
use super::block::{Matter, Rows};
use super::fit::Fit;
use super::line::{Ornament, Piece};
use super::prefix::{Prefix, push_space};
use crate::article::Article;
use crate::text::width::{cells, clusters};

/// The most that a verse's long line hangs, in cells.
const HANG: usize = 4;
/// A narrower window on code would show its marks and no code.
const LEAST_PANNED: usize = 8;

/// The lines of a block as ranges of the article's text, without the spaces at their ends.
fn lines<'a>(matter: &Matter<'a>) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut at = matter.block.range.start;
    matter.text[matter.block.range.clone()].split('\n').map(move |line| {
        let start = at;
        at += line.len() + 1;
        start..start + line.trim_end_matches(' ').len()
    })
}

/// How code that is wider than the column is panned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Panned {
    /// The cells of its lines that stand to the left of the column.
    pub by: usize,
    /// The most that it can be panned: then its widest line ends at the edge.
    pub most: usize,
}

impl Layout {
    /// How the code of a block is panned; `None` where all of it stands in the column.
    pub fn panned(&self, article: &Article, block: usize) -> Option<Panned> {
        let nth = self.order.visible.find(block).ok()?;
        self.laid(article, nth).panned
    }

    /// Pans the code of a block by so many cells, as far as it goes.
    pub fn pan(&mut self, block: usize, cells: usize) {
        self.laid.forget(block);
        self.pans.insert(block, cells);
    }

    /// By how many cells blocks of code were panned.
    pub fn pans(&self) -> &BTreeMap<usize, usize> {
        &self.pans
    }
}

/// Code and drawings: each line as it is. What does not fit is cut at the edges,
/// where it is to be panned, else it goes on below.
pub(super) fn preformatted(matter: &Matter, prefix: &Prefix, rows: &mut Rows) -> Option<Panned> {
    let room = prefix.room(matter.measure).least();
    match matter.pan {
        Some(pan) if room >= LEAST_PANNED => panned(matter, prefix, (pan, room), rows),
        _ => {
            wrapped(matter, prefix, rows);
            None
        }
    }
}

/// Code whose lines are cut at the edges, with a mark where more is.
fn panned(
    matter: &Matter,
    prefix: &Prefix,
    (pan, room): (usize, usize),
    rows: &mut Rows,
) -> Option<Panned> {
    let widths: Vec<_> = lines(matter).map(|line| cells(&matter.text[line])).collect();
    let most = widths.iter().max().map_or(0, |widest| widest.saturating_sub(room));
    let by = pan.min(most);
    for (line, width) in lines(matter).zip(widths) {
        if line.is_empty() {
            rows.row(prefix.blank(), line.start);
            continue;
        }
        let mut pieces = prefix.pieces(rows.count() == 0).to_vec();
        if by == 0 && width <= room {
            pieces.push(Piece::Text(line.clone()));
        } else {
            push_window(&mut pieces, matter.text, &line, width, (by, room));
        }
        rows.row(pieces, line.start);
    }
    (most > 0).then_some(Panned { by, most })
}

/// Appends the `room` cells from cell `by` on of a line that is `width` cells wide.
fn push_window(
    pieces: &mut Vec<Piece>,
    text: &str,
    line: &Range<usize>,
    width: usize,
    (by, room): (usize, usize),
) {
    let has_more_right = width > by + room;
    let edge = by + room - usize::from(has_more_right);
    let mut at = 0;
    let mut has_more_left = false;
    // The bytes that are seen, and the cells before and after them.
    let mut seen = line.end..line.end;
    let (mut first, mut last) = (0, 0);
    for cluster in clusters(&text[line.clone()]) {
        let (start, next) = (line.start + cluster.start, at + cluster.cells);
        let is_hidden = at < by + usize::from(has_more_left) || next > edge;
        if is_hidden && next <= edge {
            has_more_left |= cluster.text != " ";
        } else if is_hidden {
            break;
        } else {
            if seen.start == line.end {
                (seen.start, first) = (start, at);
            }
            (seen.end, last) = (start + cluster.text.len(), next);
        }
        at = next;
    }
    if has_more_left {
        pieces.push(Piece::Ornament(Ornament::MoreLeft));
    }
    if seen.start < seen.end {
        push_space(pieces, first - by - usize::from(has_more_left));
        pieces.push(Piece::Text(seen));
    } else {
        last = by + usize::from(has_more_left);
    }
    if has_more_right {
        push_space(pieces, edge - last);
        pieces.push(Piece::Ornament(Ornament::MoreRight));
    }
}

/// Code whose long lines go on under their own indent after `↪`.
fn wrapped(matter: &Matter, prefix: &Prefix, rows: &mut Rows) {
    let room = prefix.room(matter.measure).least();
    let arrow = Ornament::Continued;
    let has_arrow = room >= 3 * arrow.cells();
    for line in lines(matter) {
        if line.is_empty() {
            rows.row(prefix.blank(), line.start);
            continue;
        }
        let text = &matter.text[line.clone()];
        let blank = text.len() - text.trim_start_matches(' ').len();
        let indent = blank.min(room / 3);
        let hang = if has_arrow { indent + arrow.cells() } else { 0 };
        // An indent takes no more than half of a row that is broken.
        let later = room - hang;
        let is_broken = blank > room / 2 && row_end(text, 0, room, later).1 < text.len();
        let mut start = if is_broken { blank - room / 2 } else { 0 };
        let mut is_first = true;
        while start < text.len() {
            let (end, next) = row_end(text, start, if is_first { room } else { later }, later);
            let mut pieces = prefix.pieces(rows.count() == 0).to_vec();
            if !is_first && has_arrow {
                push_space(&mut pieces, indent);
                pieces.push(Piece::Ornament(arrow.clone()));
            }
            pieces.push(Piece::Text(line.start + start..line.start + end));
            rows.row(pieces, if is_first { line.start } else { line.start + start });
            (start, is_first) = (next, false);
        }
    }
}

/// Where a row of a kept line ends that begins at `start`, and where the next
/// begins: at the last space that leaves the row half full, or whose word fits the `later`
/// cells of the next row; else where it is full.
fn row_end(text: &str, start: usize, most: usize, later: usize) -> (usize, usize) {
    let mut used = 0;
    // Where the last spaces begin, and the cells before them. The indent is none.
    let mut space: Option<(usize, usize)> = None;
    let (mut is_indent, mut after_space) = (true, false);
    for cluster in clusters(&text[start..]) {
        let at = start + cluster.start;
        let is_space = cluster.text == " ";
        is_indent &= is_space;
        if is_space && !after_space && !is_indent {
            space = Some((at, used));
        }
        if used + cluster.cells > most && at > start {
            return match space {
                Some((end, cells))
                    if is_space || 2 * cells >= most || is_word_within(&text[end..], later) =>
                {
                    let spaces = clusters(&text[end..]).take_while(|cluster| cluster.text == " ");
                    (end, end + spaces.count())
                }
                _ => (at, at),
            };
        }
        after_space = is_space;
        used += cluster.cells;
    }
    (text.len(), text.len())
}

/// Whether the word after the spaces of `text` fits so many cells.
fn is_word_within(text: &str, most: usize) -> bool {
    let mut used = 0;
    let word = clusters(text.trim_start_matches(' ')).take_while(|cluster| {
        used += cluster.cells;
        cluster.text != " " && used <= most + 1
    });
    word.last();
    used <= most + 1
}

/// A poem: each line as it is, its own indent kept; what is too long hangs.
pub(super) fn verse(matter: &Matter, prefix: &Prefix, rows: &mut Rows) {
    let room = prefix.room(matter.measure).least();
    let most_indent = room / 3;
    for (n, line) in lines(matter).enumerate() {
        if line.is_empty() {
            rows.row(prefix.blank(), line.start);
            continue;
        }
        let prefix = if n == 0 { prefix.clone() } else { prefix.later() };
        let text = &matter.text[line.clone()];
        let blank = text.len() - text.trim_start_matches(' ').len();
        let indent = blank.min(most_indent);
        let hang = HANG.min(room / 6).min(most_indent - indent);
        let prefix = prefix.indented(indent).hung(hang);
        let before = rows.count();
        rows.wrapped(line.start + blank..line.end, &prefix, matter.measure, Fit::Even);
        if rows.count() == before {
            rows.row(Vec::new(), line.start);
        }
    }
}

#[cfg(test)]
mod tests;
