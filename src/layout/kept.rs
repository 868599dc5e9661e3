//! Text that keeps its lines: code, drawings, verse.

use std::ops::Range;

use super::block::{Matter, Rows};
use super::fit::Fit;
use super::line::{Ornament, Piece};
use super::prefix::{Prefix, push_space};
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

/// Code and drawings: each line as it is; what does not fit goes on under the
/// line's own indent after `↪`.
pub(super) fn preformatted(matter: &Matter, prefix: &Prefix, rows: &mut Rows) {
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
        let is_broken = blank > room / 2 && row_end(text, 0, room).1 < text.len();
        let mut start = if is_broken { blank - room / 2 } else { 0 };
        let mut is_first = true;
        while start < text.len() {
            let (end, next) = row_end(text, start, if is_first { room } else { room - hang });
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
/// begins: at the last space that leaves the row half full, else where it is full.
fn row_end(text: &str, start: usize, most: usize) -> (usize, usize) {
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
                Some((end, cells)) if is_space || 2 * cells >= most => {
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
