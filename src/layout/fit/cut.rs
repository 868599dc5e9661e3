//! Words that are wider than the column are cut, so that every fragment fits a row.
//!
//! Such a word may end a row wherever it has a seam ([`seams`]): between its syllables, in
//! a name of a program after a sign or before a hump. What is wider than the column
//! between two seams is cut between two clusters, best with three of them on both
//! sides. Since all of these are places where a row may end, the word begins in the
//! row at hand: a hole before a word that is cut all the same helps nobody.

mod seams;

use self::seams::Seam;
use crate::layout::breaks::{Ending, Fragment};
use crate::layout::tailor::{Spot, forbids};
use crate::layout::tongue::Manner;
use crate::text::width::{cells, clusters};

/// A row that ends between two clusters of a word, as a hole of eight cells: of two cuts
/// one is better.
const CLUSTER: u16 = 64;
/// Fewer clusters of a word than so many are a scrap on their row.
const SCRAP: usize = 3;
/// A scrap weighs more than any hole in a common column, but less than a row more.
const SCRAPPED: u16 = 500;
/// A sign that begins a row and never should, or ends one.
const FORBIDDEN: u16 = 250;
/// A cut inside the three signs of a byte (`%E1`): dearer than a row more.
const CODED: u16 = 2000;
/// So many clusters of one text may end a row; where there are more, longer words fill
/// whole rows. A fragment takes 32 bytes.
const MOST_CLUSTERS: usize = 1 << 16;

/// Cuts the fragments that are wider than `most`.
pub(super) fn cut(text: &str, words: &[Fragment], most: usize, manner: Manner) -> Vec<Fragment> {
    let out = Vec::with_capacity(words.len() + 64);
    let mut cutter = Cutter { text, most, manner, left: MOST_CLUSTERS, seams: Vec::new(), out };
    for word in words {
        if word.cells as usize > most {
            cutter.word(word);
        } else {
            cutter.out.push(*word);
            cutter.end_last();
        }
    }
    cutter.out
}

struct Cutter<'a> {
    text: &'a str,
    most: usize,
    manner: Manner<'a>,
    /// How many clusters may still end a row each.
    left: usize,
    /// Those of the word at hand, rising.
    seams: Vec<Seam>,
    out: Vec<Fragment>,
}

impl Cutter<'_> {
    fn word(&mut self, word: &Fragment) {
        let mut seams = std::mem::take(&mut self.seams);
        seams.clear();
        seams::find(self.text, word, self.most, self.manner, &mut seams);
        let mut start = word.start;
        for seam in &seams {
            let cost = if self.is_scrap(word, seam.end, seam.next) { SCRAPPED } else { seam.cost };
            let end = Fragment { cost, space: seam.space, ending: seam.ending, ..*word };
            self.part(word, start..seam.end, &end);
            start = seam.next;
        }
        self.part(word, start..word.end, &Fragment { hang: 0, ..*word });
        self.seams = seams;
    }

    /// Whether a cut leaves too little of the word on one side.
    fn is_scrap(&self, word: &Fragment, end: usize, next: usize) -> bool {
        let is_few = |part: &str| {
            part.len() < 4 * SCRAP && clusters(part).filter(|part| part.cells > 0).count() < SCRAP
        };
        is_few(&self.text[word.start..end]) || is_few(&self.text[next..word.end])
    }

    /// Adds the part of `word` between two seams, which ends as `last` does.
    fn part(&mut self, word: &Fragment, part: std::ops::Range<usize>, last: &Fragment) {
        let mut cells = cells(&self.text[part.clone()]);
        let mut start = part.start;
        if cells > self.most {
            (start, cells) = self.clusters(word, part.clone());
        }
        self.out.push(Fragment { start, end: part.end, cells: cells as u32, hang: 0, ..*last });
        self.end_last();
    }

    /// Adds all clusters of a part of `word` but the last, and says where that begins and how
    /// wide it is.
    fn clusters(&mut self, word: &Fragment, part: std::ops::Range<usize>) -> (usize, usize) {
        let length = part.len();
        // Where there are too many of them, as many stand together as fill a row.
        let grain = if length <= self.left { 1 } else { self.most };
        self.left = self.left.saturating_sub(length);
        let (mut start, mut used) = (part.start, 0);
        for cluster in clusters(&self.text[part.clone()]) {
            let at = part.start + cluster.start;
            // What takes no cell stays with what stands before it.
            if cluster.cells > 0 && used > 0 && used + cluster.cells > grain {
                let cost = self.cost(word, at);
                self.out.push(Fragment { cost, ..Fragment::new(start, at, used as u32) });
                (start, used) = (at, 0);
            }
            used += cluster.cells;
        }
        (start, used)
    }

    /// What it costs to cut `word` between two clusters, at `at`.
    fn cost(&self, word: &Fragment, at: usize) -> u16 {
        let (before, after) = self.text.split_at(at);
        let bytes = after.as_bytes();
        let is_coded = matches!(before.as_bytes(), [.., b'%'] | [.., b'%', _])
            && bytes.first().is_some_and(u8::is_ascii_hexdigit);
        let opens =
            |c: char| matches!(c, '(' | '[' | '{' | '（' | '「' | '『' | '【' | '《' | '〈');
        let closes = |c: char| {
            matches!(
                c,
                ')' | ']'
                    | '}'
                    | '.'
                    | ','
                    | '）'
                    | '」'
                    | '』'
                    | '】'
                    | '》'
                    | '〉'
                    | '。'
                    | '、'
                    | '，'
            )
        };
        // A row that begins with what closes is worse than one that ends with what opens.
        let is_worst = after.starts_with(closes);
        let is_bad = before.ends_with(opens) || forbids(&Spot::new(before, after, false)).is_some();
        let scrap = if self.is_scrap(word, at, at) { SCRAPPED } else { 0 };
        let forbidden = FORBIDDEN * (u16::from(is_bad) + 2 * u16::from(is_worst));
        CLUSTER + scrap + forbidden + if is_coded { CODED } else { 0 }
    }

    /// A hyphen that finds no cell is left out.
    fn end_last(&mut self) {
        let most = self.most;
        if let Some(last) =
            self.out.last_mut().filter(|last| last.cells as usize + last.hyphen() > most)
        {
            last.ending = Ending::Whole;
        }
    }
}

#[cfg(test)]
mod tests;
