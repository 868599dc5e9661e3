//! Ragged rows with the least raggedness: the sum of the squared gaps at the ends
//! of the rows (Knuth and Plass 1981, without stretching) and of what their ends
//! cost, found by dynamic programming: for each fragment the best start of the row
//! that ends with it. A column holds at most some dozens of fragments, so looking at
//! each of them is faster than the matrix search of
//! `textwrap::wrap_algorithms::wrap_optimal_fit`, keeps to integers, and never
//! overflows the column.
//!
//! Eight starts are weighed at once, the fullest rows first; emptier ones only where
//! a gap so wide could still be made good by the rows above.

use std::ops::{Range, RangeInclusive};

use super::{ALIKE, HEADLINE, Paragraph, ROW, cost_of, rows_from};

/// The widest column whose rows are weighed, in cells: its square and all that is added to
/// it are far less than `i32` holds.
pub(super) const WIDEST: usize = 2047;
/// How many starts of a row are weighed at once.
const LANES: usize = 8;
const LANE_BITS: u32 = LANES.trailing_zeros();
const LAST_LANE: i32 = (LANES as u32).cast_signed() - 1;
/// By how much the rows before two starts of one row can differ in cost: by the gap of a row,
/// and by what its end costs in a headline.
const FARTHEST: u64 = (WIDEST * WIDEST) as u64 + 2 * ROW + HEADLINE * (1 << 17);
/// What marks each lane, by how many there are after the first: how many stand after
/// it, or that it stands after the last.
const MARKS: [[i32; LANES]; LANES] = {
    let mut marks = [[i32::MAX; LANES]; LANES];
    let mut last = 0;
    while last < LANES {
        let mut lane = 0;
        while lane <= last {
            marks[last][lane] = LAST_LANE - (lane as u32).cast_signed();
            lane += 1;
        }
        last += 1;
    }
    marks
};

/// The rows.
pub(super) fn rows(paragraph: Paragraph) -> Vec<Range<usize>> {
    let Paragraph { words, room, counts_last, .. } = paragraph;
    let (first, rest) = (room.first as u64, room.rest as u64);
    let mut search = Search::new(paragraph);
    let mut fewest = Fewest { cost: ROW, begin: 0, room: first, rest };
    // The first fragment but the very first that the row may begin with, and where it begins;
    // it only moves on.
    let (mut low, mut low_begin) = (1, 0);
    let mut begin = 0;
    for (index, word) in words.iter().enumerate() {
        search.begins[index] = begin as u16;
        if index == 1 {
            low_begin = begin;
        }
        let mut end = begin + u64::from(word.cells) - u64::from(word.hang);
        (low, low_begin) = search.first_start(low, low_begin, index, end);
        fewest.reach(begin, end);
        let is_last = index + 1 == words.len();
        let mut start = low;
        if !is_last && word.hyphen() > 0 {
            end += 1;
            (start, _) = search.first_start(low, low_begin, index, end);
        }
        let is_free = is_last && !counts_last;
        let mut row = if index == 0 {
            let slack = if is_free { 0 } else { first.saturating_sub(end) };
            Row { start: 0, cost: slack.pow(2) }
        } else if is_free {
            // What hangs is seen: it makes a last row longer.
            search.last(start, begin, end + u64::from(word.hang))
        } else if start == index {
            // A word that is too wide leaves no gap.
            search.row(index, index, (rest + begin).saturating_sub(end))
        } else {
            search.least(start..=index, end.wrapping_sub(rest) as u16, fewest.cost - ROW)
        };
        if index > 0 && end <= first {
            let slack = if is_free { 0 } else { first - end };
            if slack.pow(2) < row.cost {
                row = Row { start: 0, cost: slack.pow(2) };
            }
        }
        search.best[index + 1] =
            row.cost + ROW + if is_last { 0 } else { paragraph.ending * cost_of(word) };
        search.from[index + 1] = row.start;
        begin += u64::from(word.cells + word.space);
    }
    rows_from(&search.from)
}

/// What the fewest rows cost that a text can have, their gaps and ends left aside.
struct Fewest {
    cost: u64,
    /// Where the last of them begins.
    begin: u64,
    /// Its cells.
    room: u64,
    /// Those of each row after it.
    rest: u64,
}

impl Fewest {
    /// Takes up a word from `begin` to `end`.
    #[inline]
    fn reach(&mut self, begin: u64, end: u64) {
        if end - self.begin > self.room && begin > self.begin {
            *self = Self { cost: self.cost + ROW, begin, room: self.rest, ..*self };
        }
    }
}

/// A row: the fragment that it begins with, and what it costs with all rows above it.
#[derive(Debug, Clone, Copy)]
struct Row {
    start: usize,
    cost: u64,
}

impl Row {
    /// The row that [`Search::lanes`] speaks of.
    #[inline]
    fn of_lane(key: i32, at: usize, base: u64) -> Self {
        let start = at + (LAST_LANE - (key & LAST_LANE)).cast_unsigned() as usize;
        Self { start, cost: base.wrapping_add_signed(i64::from(key >> LANE_BITS)) }
    }
}

/// What is known of the fragments up to one.
struct Search<'a> {
    paragraph: Paragraph<'a>,
    /// Where each begins, were all on one row: the lower bits, for on one row they tell
    /// all places from each other.
    begins: Vec<u16>,
    /// The cost of the best rows before each.
    best: Vec<u64>,
    /// Where the last of these begins.
    from: Vec<usize>,
}

impl<'a> Search<'a> {
    fn new(paragraph: Paragraph<'a>) -> Self {
        let count = paragraph.words.len();
        // Some lanes look beyond the last.
        let (begins, best) = (vec![0; count + LANES], vec![0; count + LANES]);
        Self { paragraph, begins, best, from: vec![0; count + 1] }
    }

    /// The first fragment from `start` on (which begins at `begin`) that a row may begin with
    /// that takes `index` and ends at `end`, and where it begins.
    #[inline]
    fn first_start(&self, start: usize, begin: u64, index: usize, end: u64) -> (usize, u64) {
        let Paragraph { words, room, .. } = self.paragraph;
        let (mut start, mut begin) = (start, begin);
        while start < index && end - begin > room.rest as u64 {
            begin += u64::from(words[start].cells + words[start].space);
            start += 1;
        }
        (start, begin)
    }

    /// The row from `start` to `index` that leaves a gap of `slack` cells.
    fn row(&self, start: usize, index: usize, slack: u64) -> Row {
        let alike = if self.paragraph.end_alike(start - 1, index) { ALIKE } else { 0 };
        Row { start, cost: self.best[start] + slack.pow(2) + alike }
    }

    /// The best of the rows that begin with one of `starts` and take all after it: of two as
    /// good the later, so the fuller rows stand above. `edge`: where a row begins that leaves
    /// no gap, in lower bits; `floor`: no rows above any of them cost less.
    #[inline]
    fn least(&self, starts: RangeInclusive<usize>, edge: u16, floor: u64) -> Row {
        let (first, index) = (*starts.start(), *starts.end());
        // No cost is less, so that none is a number below nought.
        let base = self.best[first].wrapping_sub(FARTHEST);
        let slack = |start: usize| u64::from(self.begins[start].wrapping_sub(edge));
        let mut least = self.lanes(first, index, edge, base);
        let mut at = first;
        let mut row = Row::of_lane(least, at, base);
        while at + LANES <= index && floor + slack(at + LANES).pow(2) <= row.cost {
            at += LANES;
            least = self.lanes(at, index, edge, base);
            let other = Row::of_lane(least, at, base);
            if other.cost <= row.cost {
                row = other;
            }
        }
        // Other rows could only be better where this one is found fault with.
        if self.paragraph.end_alike(row.start - 1, index) {
            let rows = starts.rev().map(|start| self.row(start, index, slack(start)));
            row = rows.min_by_key(|row| row.cost).unwrap_or(row);
        }
        row
    }

    /// Of eight starts from `at` on the best, as a number: its cost over `base`, and in the
    /// lowest bits how many lanes stand after its own, so that of two as good the later is
    /// less.
    #[inline]
    fn lanes(&self, at: usize, index: usize, edge: u16, base: u64) -> i32 {
        let (Some(begins), Some(best)) =
            (self.begins[at..].first_chunk::<LANES>(), self.best[at..].first_chunk::<LANES>())
        else {
            return i32::MAX;
        };
        // Written so that it compiles to few instructions for all eight.
        let marks = &MARKS[(index - at).min(LANES - 1)];
        let slacks = begins.map(|begin| begin.wrapping_sub(edge).cast_signed());
        let before = best.map(|best| best.wrapping_sub(base) as i32);
        let mut keys = [0; LANES];
        for lane in 0..LANES {
            let squared = i32::from(slacks[lane]) * i32::from(slacks[lane]);
            // Lanes after the last hold anything: no bit of them may make a number below nought.
            let cost = before[lane].wrapping_add(squared) << LANE_BITS & i32::MAX;
            keys[lane] = cost | marks[lane];
        }
        let four: [i32; 4] = std::array::from_fn(|lane| keys[lane].min(keys[lane + 4]));
        four[0].min(four[2]).min(four[1].min(four[3]))
    }

    /// The best last row, from `first` or later to `end`, whose gap counts for nothing; the
    /// last fragment begins at `begin`.
    fn last(&self, first: usize, begin: u64, end: u64) -> Row {
        let Paragraph { words, .. } = self.paragraph;
        let index = words.len() - 1;
        let mut begin = begin;
        let rows = (first..=index).rev().map(|start| {
            if start < index {
                begin -= u64::from(words[start].cells + words[start].space);
            }
            let row = self.row(start, index, 0);
            let widow = self.paragraph.widow(end - begin, start == index);
            Row { cost: row.cost + widow, ..row }
        });
        rows.min_by_key(|row| row.cost).unwrap_or(Row { start: index, cost: 0 })
    }
}
