//! Text that keeps its lines: code, drawings, verse.

use std::ops::Range;

use super::block::{Matter, Rows};
use super::fit::Fit;
use super::line::{Ornament, Piece};
use super::prefix::Prefix;
use crate::text::width::clusters;

/// The most that a verse's long line hangs, in cells.
const HANG: usize = 4;

/// The lines of a block as ranges of the article's text, without the spaces at their ends.
fn lines<'a>(matter: &Matter<'a>) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut at = matter.block.range.start;
    matter.text[matter.block.range.clone()].split('\n').map(move |line| {
        let start = at;
        at += line.len() + 1;
        start..start + line.trim_end_matches(' ').len()
    })
}

/// Code and drawings: each line as it is; what does not fit goes on after `↪`.
pub(super) fn preformatted(matter: &Matter, prefix: &Prefix, rows: &mut Rows) {
    let room = prefix.room(matter.measure).least();
    let arrow = Ornament::Continued;
    let has_arrow = room >= 3 * arrow.cells();
    let room_after = if has_arrow { room - arrow.cells() } else { room };
    for line in lines(matter) {
        if line.is_empty() {
            rows.row(prefix.blank(), line.start);
            continue;
        }
        let (mut start, mut used, mut left) = (line.start, 0, room);
        let mut is_first = true;
        let mut push = |range: Range<usize>, is_first: bool| {
            let mut pieces = prefix.pieces(rows.count() == 0).to_vec();
            if !is_first && has_arrow {
                pieces.push(Piece::Ornament(arrow.clone()));
            }
            let start = range.start;
            pieces.push(Piece::Text(range));
            rows.row(pieces, start);
        };
        for cluster in clusters(&matter.text[line.clone()]) {
            let at = line.start + cluster.start;
            if used + cluster.cells > left && at > start {
                push(start..at, is_first);
                (start, used, left, is_first) = (at, 0, room_after, false);
            }
            used += cluster.cells;
        }
        push(start..line.end, is_first);
    }
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
