//! Ragged rows with the least raggedness: the sum of the squared gaps at the ends
//! of the rows (Knuth and Plass 1981, without stretching) and of what their ends
//! cost, found by dynamic programming: for each fragment the best start of the row
//! that ends with it. A column holds at most some dozens of fragments, so looking at
//! each of them is faster than the matrix search of
//! `textwrap::wrap_algorithms::wrap_optimal_fit`, keeps to integers, and never
//! overflows the column.

use std::ops::Range;

use super::{ALIKE, Paragraph, ROW, cost_of, rows_from};

/// The rows, and what they cost.
pub(super) fn rows(paragraph: Paragraph) -> (Vec<Range<usize>>, u64) {
    let Paragraph { words, room, counts_last, .. } = paragraph;
    let count = words.len();
    let (first, rest) = (room.first as u64, room.rest as u64);
    let begins = paragraph.begins();
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
        let mut end = begins[index] + u64::from(word.cells) - u64::from(word.hang);
        while low < index && end - begins[low] > rest {
            low += 1;
        }
        let mut start = low;
        if !is_last && word.hyphen() > 0 {
            end += 1;
            while start < index && end - begins[start] > rest {
                start += 1;
            }
        }
        // What hangs is seen: it makes a last row longer.
        let seen = end + u64::from(word.hang);
        let ragged = |begin: u64| {
            if is_free {
                paragraph.widow(seen - begin, begin == begins[index])
            } else {
                // A word that is too wide leaves no gap.
                (rest + begin).saturating_sub(end).pow(2)
            }
        };
        let starts = best[start..=index].iter().zip(&begins[start..=index]);
        let (mut cost, nth) = if is_free {
            least(starts, |begin| paragraph.widow(seen - begin, begin == begins[index]))
        } else {
            least(starts, |begin| (rest + begin).saturating_sub(end).pow(2))
        };
        let mut row = start + nth;
        // Other rows could only be better where this one is found fault with.
        if row > 0 && paragraph.end_alike(row - 1, index) {
            let costs = (start..=index).map(|at| {
                let is_alike = at > 0 && paragraph.end_alike(at - 1, index);
                best[at] + ragged(begins[at]) + if is_alike { ALIKE } else { 0 }
            });
            let found = costs.enumerate().min_by_key(|(nth, cost)| (*cost, usize::MAX - nth));
            (cost, row) = found.map_or((cost, row), |(nth, cost)| (cost, start + nth));
        }
        if index == 0 || end <= first {
            let ragged = if is_free { 0 } else { first.saturating_sub(end).pow(2) };
            if ragged < cost {
                (cost, row) = (ragged, 0);
            }
        }
        best.push(cost + ROW + if is_last { 0 } else { paragraph.ending * cost_of(word) });
        from.push(row);
    }
    (rows_from(&from), best[count])
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
