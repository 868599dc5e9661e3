//! Where the cells go that fill a row to the edge: one more in some gaps between
//! its words, two at most in any, spread evenly, and laid so that the gaps of row
//! upon row do not stand under one another and run through the page as a river.

use std::ops::Range;

use super::Paragraph;
use crate::layout::breaks::Fragment;
use crate::layout::endings::TIGHT;

/// Where blank cells stand that fill a row: before the byte, so many. Rising.
pub(super) type Filled = Vec<(usize, usize)>;

/// The most cells that are added to one gap.
const MOST: usize = 2;

/// What a pattern is rated by; see [`Spread::rate`].
const STACKED: isize = 2;
/// A stack that is deeper than this is no worse.
const DEEPEST: usize = 6;
const OUTER: isize = 8;
const STOP: isize = 4;

/// A gap between two words of a row.
#[derive(Debug, Clone, Copy)]
struct Gap {
    /// Its cells on the row.
    start: usize,
    end: usize,
    /// How many rows of gaps stand on top of it, itself counted.
    depth: usize,
}

/// Fills the rows of a paragraph, from the first to the last.
#[derive(Debug)]
pub(super) struct Spread<'a> {
    paragraph: Paragraph<'a>,
    justify: bool,
    /// The gaps of the row above.
    above: Vec<Gap>,
    /// Whether the next row prefers its wide gaps at the right.
    leans_right: bool,
    /// Whether all rows so far are filled, with a cell more in a gap at most.
    pub is_tight: bool,
}

impl<'a> Spread<'a> {
    pub fn new(paragraph: Paragraph<'a>, justify: bool) -> Self {
        Self { paragraph, justify, above: Vec::new(), leans_right: false, is_tight: true }
    }

    /// Where cells are added to a row of `cells` cells, in all as many as it lacks;
    /// nowhere where that would be too many a gap, and on a last row.
    /// The gaps of figures and initials (`5 |km`) are left as they are while others will do.
    pub fn fill(&mut self, row: Range<usize>, cells: usize) -> Filled {
        if !self.justify {
            return Filled::new();
        }
        let Paragraph { words, room, counts_last, .. } = self.paragraph;
        let room_of = room.of(row.start == 0);
        // The text begins further right where the room is less.
        let x = room.most() - room_of;
        let last = &words[row.end - 1];
        let used = cells + last.hyphen() - usize::from(last.hang);
        let is_last = row.end == words.len() && !counts_last;
        let slack = room_of.saturating_sub(used);
        let inner = &words[row.start..row.end - 1];
        let count = |beside| inner.iter().filter(|word| is_gap(word, beside)).count();
        let loose = count(TIGHT);
        // A gap that costs as much to end the row with as this, or more, is not stretched.
        let beside = if slack <= MOST * loose { TIGHT } else { u16::MAX };
        let gaps = if beside == TIGHT { loose } else { count(beside) };
        let is_filled = !is_last && gaps > 0 && slack <= MOST * gaps;
        self.is_tight &= is_last || slack <= gaps;
        let added = if is_filled { slack } else { 0 };
        let pattern = self.best_pattern(&row, x, Pattern { added, gaps, phase: 0, beside });
        let mut gaps = Vec::with_capacity(pattern.gaps);
        self.rate(&row, x, pattern, |gap| gaps.push(gap));
        self.above = gaps;
        self.leans_right = !self.leans_right;
        let words = &words[row];
        let stretched = words.windows(2).filter(|pair| is_gap(&pair[0], beside));
        let places = stretched.map(|pair| pair[1].start);
        places.zip(pattern.added()).filter(|(_, added)| *added > 0).collect()
    }

    /// Of the even ways to spread `added` cells over the gaps the one with the
    /// least under one another.
    fn best_pattern(&self, row: &Range<usize>, x: usize, first: Pattern) -> Pattern {
        let Pattern { added, gaps, .. } = first;
        let all = (0..gaps).map(|phase| Pattern { phase, ..first });
        let rated = all.map(|pattern| {
            let leaning = if self.leans_right { gaps - pattern.phase } else { pattern.phase };
            ((self.rate(row, x, pattern, |_| ()), leaning), pattern)
        });
        // Without cells to spread all are the same.
        let rated = rated.take(if added.checked_rem(gaps).unwrap_or(0) == 0 { 1 } else { gaps });
        let best = rated.min_by_key(|(rate, _)| *rate).map(|(_, pattern)| pattern);
        best.unwrap_or(first)
    }

    /// Goes over the gaps of a row and says how bad they are. A stack is worse than two of half
    /// its depth, one between words wider apart more so. A wide gap is seen more at
    /// either end of the row, and less after a stop, where the reader pauses.
    fn rate(
        &self,
        row: &Range<usize>,
        x: usize,
        pattern: Pattern,
        mut each: impl FnMut(Gap),
    ) -> isize {
        let mut count = 0;
        let mut rate = 0;
        let mut x = x;
        let mut above = self.above.iter().peekable();
        let mut added = pattern.added();
        let bytes = self.paragraph.text.as_bytes();
        for word in &self.paragraph.words[row.start..row.end - 1] {
            x += word.cells as usize;
            if word.space == 0 {
                continue;
            }
            let is_stretched = is_gap(word, pattern.beside);
            let added = if is_stretched { added.next().unwrap_or(0) } else { 0 };
            let end = x + word.space as usize + added;
            while above.next_if(|gap| gap.end <= x).is_some() {}
            let over = above.peek().filter(|gap| gap.start < end);
            let depth = over.map_or(0, |gap| gap.depth) + 1;
            rate += STACKED * ((depth - 1).min(DEEPEST).pow(2) * (1 + added)).cast_signed();
            if added > pattern.least() {
                let is_outer = count == 0 || count + 1 == pattern.gaps;
                let is_stop =
                    matches!(bytes[word.end - 1], b'.' | b',' | b';' | b':' | b'?' | b'!');
                rate += if is_outer { OUTER } else { 0 } - if is_stop { STOP } else { 0 };
            }
            each(Gap { start: x, end, depth });
            count += usize::from(is_stretched);
            x = end;
        }
        rate
    }
}

/// An even way to spread cells over gaps: each has the same, or one more.
#[derive(Debug, Clone, Copy)]
struct Pattern {
    added: usize,
    gaps: usize,
    /// Which of the gaps have one more: the same distances, begun elsewhere.
    phase: usize,
    /// Of which gaps it speaks: those that cost less to end a row with.
    beside: u16,
}

/// Whether after `word` there is a gap that may be stretched: one that costs less than `beside`.
fn is_gap(word: &Fragment, beside: u16) -> bool {
    word.space > 0 && word.cost < beside
}

impl Pattern {
    /// What is added to each gap at least.
    fn least(self) -> usize {
        self.added.checked_div(self.gaps).unwrap_or(0)
    }

    /// What is added to each gap (Bresenham's even distances).
    fn added(self) -> impl Iterator<Item = usize> {
        let Self { added, gaps, phase, .. } = self;
        let (all, some) = (self.least(), added.checked_rem(gaps).unwrap_or(0));
        (0..gaps).map(move |gap| all + usize::from((gap * some + phase) % gaps < some))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_adds_all_cells_and_no_gap_gets_two_more_than_another() {
        for gaps in 1..30 {
            for added in 0..=2 * gaps {
                for phase in 0..gaps {
                    let found: Vec<_> =
                        Pattern { added, gaps, phase, beside: TIGHT }.added().collect();
                    assert_eq!(found.iter().sum::<usize>(), added, "{gaps} {added} {phase}");
                    let (least, most) = (found.iter().min(), found.iter().max());
                    assert!(most.unwrap() - least.unwrap() <= 1);
                    assert!(*most.unwrap() <= MOST);
                }
            }
        }
    }
}
