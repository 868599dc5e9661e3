//! Rows that end in hyphens, and rows that are filled to the edge (Knuth and Plass
//! 1981, in whole cells): what [`super::even`] does, with another cost for a row and
//! a memory of how many hyphens run.

use std::ops::Range;

use super::{ALIKE, BROKEN_WORD, Paragraph, ROW, cost_of};
use crate::layout::breaks::{Ending, Fragment};
use crate::layout::endings::TIGHT;

/// One more cell in every gap of a row weighs so much; less of it by its square.
const STRETCHED: u64 = 100;
/// Each gap's second cell weighs so much more.
const STRETCHED_TWICE: u64 = 500;
/// A gap of a figure or an initial (`5 |km`) that is stretched for want of others.
const STRETCHED_TIGHT: u64 = 150;
/// A row that cannot be filled: worth much, but less than a row more.
const UNFILLED: u64 = 500;
/// Each squared cell of the hole that it leaves.
const UNFILLED_CELL: u64 = 3;
/// A hyphen at its end: the reader sees it, and not what for.
const UNFILLED_HYPHEN: u64 = 3000;
/// A hyphen where rows are filled: as a row with a cell more in most of its gaps.
const HYPHEN_FILLED: u64 = 50;
/// A second hyphen running.
const HYPHENS: u64 = 80;
/// A third one, which only a word that fills rows by itself has.
const TOO_MANY: u64 = 1_000_000_000;
/// How much more a short last row weighs where a squared cell does.
const WIDOW_FILLED: u64 = 4;
/// The end of a parted word alone on the last row.
const TAIL: u64 = 400;

/// The best rows before a place that end in a certain way.
#[derive(Debug, Clone, Copy)]
struct Way {
    cost: u64,
    /// The fragment that the last row begins with.
    from: usize,
    /// Which of the two ways that place has is gone on with.
    nth: usize,
}

const NONE: Way = Way { cost: u64::MAX, from: 0, nth: 0 };

/// The ways to a place: the last row ends in no hyphen or the first, or in the
/// second running.
type Ways = [Way; 2];

/// The rows as ranges of fragments; `justify`: they are to be filled.
pub(super) fn rows(paragraph: Paragraph, justify: bool) -> Vec<Range<usize>> {
    let Paragraph { words, room, .. } = paragraph;
    let begins = paragraph.begins();
    let gaps = gaps(paragraph);
    let mut best: Vec<Ways> = Vec::with_capacity(words.len() + 1);
    best.push([Way { cost: 0, ..NONE }, NONE]);
    let mut low = 1;
    for (index, word) in words.iter().enumerate() {
        let is_last = index + 1 == words.len();
        let end = begins[index] + u64::from(word.cells) - u64::from(word.hang);
        while low < index && end - begins[low] > room.rest as u64 {
            low += 1;
        }
        let end = end + if is_last { 0 } else { word.hyphen() as u64 };
        let fits = |start: usize| {
            let room = room.of(start == 0) as u64;
            start == index || end - begins[start] <= room
        };
        let mut ways = [NONE; 2];
        let starts = std::iter::once(0).chain(low.max(1)..=index);
        for start in starts.filter(|start| fits(*start)) {
            let used = end - begins[start];
            let slack = (room.of(start == 0) as u64).saturating_sub(used);
            let row = if is_last && !paragraph.counts_last {
                let is_inside =
                    |word: &Fragment| word.ending == Ending::Hyphen || (justify && word.space == 0);
                let is_tail =
                    start > 0 && is_inside(&words[start - 1]) && gaps[start].all == gaps[index].all;
                let widow = paragraph.widow(used + u64::from(word.hang), start == index);
                widow * if justify { WIDOW_FILLED } else { 1 } + if is_tail { TAIL } else { 0 }
            } else if justify {
                filled(slack, gaps[start].until(gaps[index]), word.hyphen() > 0)
            } else {
                slack.pow(2)
            };
            let is_alike = start > 0 && paragraph.end_alike(start - 1, index);
            let cost = row + if is_alike { ALIKE } else { 0 };
            take(&mut ways, &best, (start, cost), paragraph, index);
        }
        let ending = if is_last { 0 } else { ending_cost(paragraph, index, justify) };
        for way in &mut ways {
            way.cost = way.cost.saturating_add(ROW + ending);
        }
        best.push(ways);
    }
    back(&best)
}

/// Takes up the row from `start` to `index` where it is better than those known.
fn take(
    ways: &mut Ways,
    best: &[Ways],
    (start, cost): (usize, u64),
    paragraph: Paragraph,
    index: usize,
) {
    let words = paragraph.words;
    let is_hyphen = words[index].ending == Ending::Hyphen && index + 1 < words.len();
    let [first, second] = best[start];
    let mut offer = |nth: usize, cost: u64, before: usize| {
        if cost <= ways[nth].cost && cost < u64::MAX {
            ways[nth] = Way { cost, from: start, nth: before };
        }
    };
    if is_hyphen && start > 0 && words[start - 1].ending == Ending::Hyphen {
        offer(1, first.cost.saturating_add(cost + HYPHENS), 0);
        offer(1, second.cost.saturating_add(cost + TOO_MANY), 1);
    } else if second.cost < first.cost {
        offer(0, second.cost.saturating_add(cost), 1);
    } else {
        offer(0, first.cost.saturating_add(cost), 0);
    }
}

/// What it costs to fill a row with `slack` cells in its gaps; `is_parted`: it ends in a hyphen.
fn filled(slack: u64, gaps: Gaps, is_parted: bool) -> u64 {
    let (loose, all) = (u64::from(gaps.loose), u64::from(gaps.all));
    match slack {
        0 => 0,
        _ if slack <= loose => STRETCHED * slack * slack / (loose * loose),
        _ if slack <= 2 * loose => STRETCHED + STRETCHED_TWICE * (slack - loose) / loose,
        _ if slack <= all => STRETCHED_TIGHT + STRETCHED * slack * slack / (all * all),
        _ if slack <= 2 * all => {
            STRETCHED_TIGHT + STRETCHED + STRETCHED_TWICE * (slack - all) / all
        }
        _ => {
            let hyphen = if is_parted { UNFILLED_HYPHEN } else { 0 };
            UNFILLED + UNFILLED_CELL * slack.pow(2) + hyphen
        }
    }
}

fn ending_cost(paragraph: Paragraph, index: usize, justify: bool) -> u64 {
    let word = &paragraph.words[index];
    match word.ending {
        Ending::Hyphen if justify => HYPHEN_FILLED + u64::from(word.cost),
        Ending::Address if justify => BROKEN_WORD + u64::from(word.cost),
        _ => cost_of(word),
    }
}

/// How many gaps there are.
#[derive(Debug, Clone, Copy, Default)]
struct Gaps {
    all: u32,
    /// Those that do not stand beside a figure or an initial.
    loose: u32,
}

impl Gaps {
    /// Those between this place and a later one.
    fn until(self, later: Self) -> Self {
        Self { all: later.all - self.all, loose: later.loose - self.loose }
    }
}

/// For each fragment the gaps before it.
fn gaps(paragraph: Paragraph) -> Vec<Gaps> {
    let mut count = Gaps::default();
    let before = |word: &Fragment| {
        let before = count;
        count.all += u32::from(word.space > 0);
        count.loose += u32::from(word.space > 0 && word.cost < TIGHT);
        before
    };
    paragraph.words.iter().map(before).collect()
}

/// The rows, from the last place back.
fn back(best: &[Ways]) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let mut end = best.len() - 1;
    let mut way = usize::from(best[end][1].cost < best[end][0].cost);
    while end > 0 {
        let Way { from, nth: before, .. } = best[end][way];
        rows.push(from..end);
        (end, way) = (from, before);
    }
    rows.reverse();
    rows
}
