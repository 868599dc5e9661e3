//! Fragments become rows: which of the places where a row may end are taken.
//!
//! Three ways: *even*, the least raggedness over the whole paragraph; *balanced*,
//! as few rows as can be and all of much the same width, for headlines; and first
//! fit where neither can matter or the text is too long for them to be cheap.
//!
//! | file | |
//! |---|---|
//! | `even` | ragged rows of words that are not parted: nearly all text |
//! | `balanced` | headlines |
//! | `cut` | words that are wider than the column |
//! | `full` | rows that end in hyphens, rows that are filled to the edge |
//! | `hang` | stops over the edge of ideographic columns |
//! | `held` | what belongs together and is not parted |
//! | `holes` | rows that a hyphen would help |
//! | `spread` | where the cells go that fill a row |

mod balanced;
mod cut;
mod even;
mod full;
mod hang;
mod held;
mod holes;
mod spread;

use std::ops::Range;

use self::balanced::balanced;
use self::cut::cut;
use self::hang::{HUNG, LEAST_HUNG, ends_in_stop, hang};
use self::held::hold;
use self::holes::holes;
use self::spread::{Filled, Spread};
use super::breaks::{Ending, Fragment, fragments, is_dash, part};
use super::endings::HELD;
use super::settings::Hyphens;
use super::tongue::Manner;

/// How wide rows may be, in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    /// The first row of the block.
    pub first: usize,
    /// Each row after it.
    pub rest: usize,
}

/// How the rows are to be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// The least raggedness; the last row may be short.
    Even,
    /// The same, the last row as full as any: the text goes on in another block.
    Through,
    /// As few rows as can be, all of much the same width.
    Balanced,
    /// The same as even, of parts between dashes that stay whole while they can.
    Masthead,
}

/// The text of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Its bytes, without the white space at its end.
    pub range: Range<usize>,
    /// Its width without the hyphen and what fills the row.
    pub cells: usize,
    /// Whether it ends in a hyphen that the text does not hold.
    pub hyphen: bool,
    /// Where blank cells stand that fill the row: before the byte, so many.
    pub filled: Filled,
}

/// Each row more than needed weighs as a gap of some thirty cells.
const ROW: u64 = 1000;
/// One word on the last row weighs as a gap of so many squared cells, where it
/// fills no more than that part of the column. A row of Vietnamese or English leaves
/// six to fifteen of them: a weight much above that would pay for one good row with
/// a worse edge all along the paragraph.
const WIDOW_WORD: (u64, u64) = (5, 24);
/// Any short last row: the words of Vietnamese are parted by spaces within, so two
/// of ours may be one of its.
const WIDOW_ROW: (u64, u64) = (6, 2);
/// Where words are not parted by spaces, a last row is short that holds one
/// ideograph, its stop and a quotation mark; it is worth moving one more down, not ten.
const WIDOW_IDEOGRAPH: (u64, u64) = (5, 13);
/// A gap of so many cells at the end of a ragged row is a hole: worth a hyphen.
const HOLE: usize = 4;
/// A ragged row that ends in a hyphen: as a hole at the edge.
const HYPHEN: u64 = HOLE.pow(2) as u64;
/// A row that ends inside an address.
const BROKEN_WORD: u64 = 64;
/// In a headline, which has few rows and stands alone, it is seen more how they
/// end than how even they are.
const HEADLINE: u64 = 20;
/// The same in Chinese and Japanese inside of a phrase, neither behind a stop nor at a space.
const INSIDE_PHRASE: u16 = 4;
/// The most that it costs to end a row of a masthead inside one of its parts.
const INSIDE_PART: usize = 10_000;
/// Two rows running that end in the same word.
const ALIKE: u64 = 5;
/// The most steps that the search may take for one block: some 5 ms.
const MOST_STEPS: usize = 6_000_000;
/// A narrower column is not filled to the edge: it has too few gaps.
pub(super) const LEAST_FILLED: usize = 28;

impl Room {
    /// All rows alike.
    pub fn even(cells: usize) -> Self {
        Self { first: cells, rest: cells }
    }

    fn of(self, is_first: bool) -> usize {
        if is_first { self.first } else { self.rest }
    }

    /// The narrowest row.
    pub fn least(self) -> usize {
        self.first.min(self.rest)
    }

    fn most(self) -> usize {
        self.first.max(self.rest)
    }

    fn less(self, cells: usize) -> Self {
        let less = |room: usize| room.saturating_sub(cells).max(1);
        Self { first: less(self.first), rest: less(self.rest) }
    }
}

/// What the rows of a paragraph are chosen from.
#[derive(Debug, Clone, Copy)]
struct Paragraph<'a> {
    text: &'a str,
    words: &'a [Fragment],
    room: Room,
    /// Whether the last row is to be full too.
    counts_last: bool,
    /// Whether most words have no space after them.
    is_unspaced: bool,
    /// How much it weighs against the raggedness that rows end badly.
    ending: u64,
}

/// The rows of `text` (which has no line breaks), ragged, as ranges in it. A text
/// without anything to paint has none.
pub(super) fn wrap(text: &str, room: Room, fit: Fit) -> Vec<Stretch> {
    set(text, room, fit, Manner::default())
}

/// The rows of `text` set as its language and the reader ask. Words are parted by
/// hyphens only where the rows cannot be set well without (as TeX does it): filled,
/// or without a hole at the edge.
pub(super) fn set(text: &str, room: Room, fit: Fit, manner: Manner) -> Vec<Stretch> {
    let justify = manner.justify && fit != Fit::Balanced && room.least() >= LEAST_FILLED;
    let manner = Manner { justify, ..manner };
    let whole = match manner.hyphens {
        Hyphens::Syllables => Manner { hyphens: Hyphens::Soft, ..manner },
        Hyphens::Soft | Hyphens::Never => manner,
    };
    let words = fragments(text, whole);
    let may_part = fit != Fit::Balanced && (manner.patterns().is_some() || manner.parts_hangul());
    // What belongs together becomes one, and is asked again where its words part.
    let is_kept = may_part && !justify && words.iter().any(|word| word.cost >= HELD);
    let apart = is_kept.then(|| words.clone());
    let matter = Matter::new(text, words, room, fit, manner);
    let (mut rows, is_filled) = matter.rows();
    if justify && may_part && !is_filled {
        return Matter::new(text, fragments(text, manner), room, fit, manner).rows().0;
    }
    if justify || !may_part {
        return rows;
    }
    let holes = holes(text, &rows, room, manner);
    let Some(hole) = holes.first() else { return rows };
    // The rows above the one before the first hole stay, if they end between words.
    let words = apart.as_ref().unwrap_or(&matter.words);
    let above = rows.partition_point(|row| row.range.start < hole.start).saturating_sub(1);
    let from = words.partition_point(|word| word.start < rows[above].range.start);
    let is_kept = words.get(from).is_some_and(|word| word.start == rows[above].range.start)
        && from.checked_sub(1).is_some_and(|last| words[last].space > 0);
    let (kept, from) = if is_kept { (above, from) } else { (0, 0) };
    let room = if kept > 0 { Room { first: room.rest, ..room } } else { room };
    let parted = part(text, &words[from..], manner, &holes);
    rows.truncate(kept);
    rows.extend(Matter::new(text, parted, room, fit, manner).rows().0);
    rows
}

/// What rows are made of.
struct Matter<'a> {
    text: &'a str,
    /// Those that belong together are one.
    words: Vec<Fragment>,
    room: Room,
    fit: Fit,
    manner: Manner<'a>,
    /// Whether most of it is written in ideographs and kana.
    is_unspaced: bool,
}

impl<'a> Matter<'a> {
    fn new(text: &'a str, words: Vec<Fragment>, room: Room, fit: Fit, manner: Manner<'a>) -> Self {
        let is_unspaced = is_unspaced(text, &words);
        let (mut words, mut room) = (words, room);
        hold(&mut words, room.least());
        prefer_phrases(text, &mut words, room, fit, is_unspaced);
        let is_hung = is_unspaced && fit != Fit::Balanced && room.least() >= LEAST_HUNG;
        if is_hung && hang(text, &mut words, room.least() - HUNG) {
            room = room.less(HUNG);
        }
        Self { text, words, room, fit, manner, is_unspaced }
    }

    /// The rows, and whether they are filled with no more than a cell more in a gap.
    fn rows(&self) -> (Vec<Stretch>, bool) {
        let Self { text, room, fit, manner, is_unspaced, .. } = *self;
        let cut_words;
        let mut words = self.words.as_slice();
        if words.iter().any(|word| word.cells as usize + word.hyphen() > room.least()) {
            cut_words = cut(text, words, room.least().max(1), manner);
            words = &cut_words;
        }
        let justify = manner.justify && !is_unspaced;
        let counts_last = matches!(fit, Fit::Through | Fit::Balanced);
        let ending = if fit == Fit::Balanced { HEADLINE } else { 1 };
        let paragraph = Paragraph { text, words, room, counts_last, is_unspaced, ending };
        let mut spread = Spread::new(paragraph, justify);
        let rows = rows(paragraph, fit, justify).into_iter().map(|row| {
            let (first, last) = (&words[row.start], &words[row.end - 1]);
            let inner: u32 = words[row.start..row.end - 1].iter().map(|w| w.cells + w.space).sum();
            let cells = (inner + last.cells) as usize;
            Stretch {
                range: first.start..last.end,
                cells,
                hyphen: last.ending == Ending::Hyphen,
                filled: spread.fill(row, cells),
            }
        });
        (rows.collect(), spread.is_tight)
    }
}

/// Makes it cost more to end a row inside of what is read in one breath: the phrases of
/// a headline in Chinese or Japanese, the parts of a masthead.
fn prefer_phrases(text: &str, words: &mut [Fragment], room: Room, fit: Fit, is_unspaced: bool) {
    let inside = match fit {
        Fit::Balanced if is_unspaced => INSIDE_PHRASE,
        // As a row that is half empty.
        Fit::Masthead => (room.least() / 2).pow(2).min(INSIDE_PART) as u16,
        _ => return,
    };
    let is_part_end = |c| is_dash(c) || matches!(c, '|' | '·' | '•');
    for word in words {
        let is_end = match fit {
            Fit::Masthead => text[..word.end].ends_with(is_part_end),
            _ => word.space > 0 || ends_in_stop(text, word),
        };
        word.cost = word.cost.saturating_add(if is_end { 0 } else { inside });
    }
}

/// The width of the widest word of `text`: a column as wide breaks no word.
pub(super) fn widest_word(text: &str) -> usize {
    let words = fragments(text, Manner::default());
    words.iter().map(|word| word.cells as usize).max().unwrap_or(0)
}

/// Whether most of a text is written in ideographs and kana.
fn is_unspaced(text: &str, words: &[Fragment]) -> bool {
    let bytes = text.as_bytes();
    // U+3000 to U+9FFF.
    let is_east_asian = |word: &&Fragment| matches!(bytes[word.start], 0xe3..=0xe9);
    words.iter().any(|word| is_east_asian(&word))
        && 2 * words.iter().filter(is_east_asian).count() >= words.len()
}

/// The rows as ranges of fragments.
fn rows(paragraph: Paragraph, fit: Fit, justify: bool) -> Vec<Range<usize>> {
    let Paragraph { words, room, .. } = paragraph;
    let total: usize = words.iter().map(|word| (word.cells + word.space) as usize).sum();
    let Some(last) = words.last() else { return Vec::new() };
    if total - last.space as usize <= room.first + usize::from(last.hang) {
        return std::iter::once(0..words.len()).collect();
    }
    let steps = words.len().saturating_mul(room.most() / 2 + 1);
    if steps > MOST_STEPS || room.most() > even::WIDEST {
        return first_fit(words, room).collect();
    }
    if fit == Fit::Balanced {
        return balanced(paragraph);
    }
    if justify {
        return full::rows(paragraph, true);
    }
    let rows = even::rows(paragraph);
    // Nearly always they are the best also of those that mind how hyphens stand.
    if hyphens_stand_well(words, &rows) { rows } else { full::rows(paragraph, false) }
}

/// Whether no two rows running end in hyphens, and no end of a parted word is alone on
/// the last row.
fn hyphens_stand_well(words: &[Fragment], rows: &[Range<usize>]) -> bool {
    let is_parted = |row: &Range<usize>| words[row.end - 1].ending == Ending::Hyphen;
    let run = rows.windows(2).any(|rows| is_parted(&rows[0]) && is_parted(&rows[1]));
    let is_tail = |last: &Range<usize>| words[last.clone()].iter().all(|word| word.space == 0);
    let has_tail = matches!(rows, [.., row, last] if is_parted(row) && is_tail(last));
    !run && !has_tail
}

/// As much on each row as fits.
fn first_fit(words: &[Fragment], room: Room) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        if start == words.len() {
            return None;
        }
        let most = room.of(start == 0);
        let mut end = start + 1;
        let mut used = (words[start].cells + words[start].space) as usize;
        while end < words.len() {
            let word = &words[end];
            if used + word.cells as usize + word.hyphen() > most + usize::from(word.hang) {
                break;
            }
            used += (word.cells + word.space) as usize;
            end += 1;
        }
        let row = start..end;
        start = end;
        Some(row)
    })
}

/// What it costs that a row but the last ends with a word.
fn cost_of(word: &Fragment) -> u64 {
    let broken = match word.ending {
        Ending::Whole => 0,
        Ending::Hyphen => HYPHEN,
        Ending::Address => BROKEN_WORD,
    };
    broken + u64::from(word.cost)
}

impl Paragraph<'_> {
    /// Where each fragment begins, were all on one row.
    fn begins(&self) -> Vec<u64> {
        let mut at = 0;
        let begin = |word: &Fragment| {
            let begin = at;
            at += u64::from(word.cells + word.space);
            begin
        };
        self.words.iter().map(begin).collect()
    }

    /// What a last row of `used` cells costs, one word or more: it may be too short to stand alone.
    #[inline]
    fn widow(&self, used: u64, is_word: bool) -> u64 {
        if self.is_unspaced {
            let (short, cost) = WIDOW_IDEOGRAPH;
            return if used <= short { cost } else { 0 };
        }
        let rest = self.room.rest as u64;
        let of = |(part, cost): (u64, u64)| if used * part <= rest { cost } else { 0 };
        if is_word { of(WIDOW_WORD) } else { of(WIDOW_ROW) }
    }

    /// Whether two rows would end in the same word, the one with fragment `above`
    /// and the next with `below`.
    #[inline]
    fn end_alike(&self, above: usize, below: usize) -> bool {
        let (above, below) = (&self.words[above], &self.words[below]);
        let bytes = self.text.as_bytes();
        above.end - above.start == below.end - below.start
            && bytes[above.start] == bytes[below.start]
            && above.space > 0
            && bytes[above.start..above.end] == bytes[below.start..below.end]
    }
}

/// The rows, given for each fragment where the row begins that ends before it.
fn rows_from(from: &[usize]) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let mut end = from.len() - 1;
    while end > 0 {
        let start = from[end];
        rows.push(start..end);
        end = start;
    }
    rows.reverse();
    rows
}

#[cfg(test)]
mod tests;
