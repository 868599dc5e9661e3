//! Right-to-left: rows that were broken in logical order become rows in the order
//! in which they are painted.
//!
//! 1. A block without right-to-left characters, in an article of a language that
//!    is written from the left, is left alone; a test of its bytes says so.
//! 2. Its direction is that of its first strong letter (UAX #9, P2 and P3); where
//!    the article's language is written from the right, of any letter of it.
//! 3. Levels are resolved over the whole paragraph, before any row of it is
//!    looked at ([`levels`]). The cells of a table and the two sides of a kicker are paragraphs.
//! 4. On each row the stretches of text are put in order (L2); those that run from
//!    the right become [`Piece::Turned`], whose brackets are mirrored (L4).
//! 5. A row of a right-to-left block is mirrored whole and set flush right:
//!    bullets, bars, and the columns of tables stand on the right.
//!
//! Owns the order on a row; not where rows end. The joined forms of Arabic are the
//! terminal's: a cell holds the letter, not its shape.

mod levels;
mod mirror;

use std::borrow::Cow;
use std::ops::Range;

use unicode_bidi::Level;

use self::levels::{Parts, first_strong, has_rtl, resolve};
pub use self::mirror::turned;
use super::block::Laid;
use super::line::{Line, Ornament, Piece};
use crate::article::{Article, Block, BlockKind, Mark};
use crate::text::width::{Cluster, clusters};

/// Who puts right-to-left text in the order in which it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Bidi {
    /// We do: rows are in visual order, and set flush right.
    #[default]
    App,
    /// The terminal does: rows are in logical order.
    Terminal,
    /// Nobody: rows are as the text is stored.
    Off,
}

impl Bidi {
    /// All of them, by their names in the configuration and on the command line.
    pub const ALL: &[(&'static str, Self)] =
        &[("app", Self::App), ("terminal", Self::Terminal), ("off", Self::Off)];

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, bidi)| *bidi)
    }
}

/// How a block runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Direction {
    /// Whether it is written from the right.
    pub is_rtl: bool,
    /// Whether any of its text is.
    has_rtl: bool,
}

impl Direction {
    /// The direction of block `index`; `is_rtl_article` says how the language of
    /// the article is written.
    pub fn of(article: &Article, index: usize, is_rtl_article: bool) -> Self {
        let text = article.text_of(&article.blocks()[index]);
        let has_rtl = has_rtl(text);
        let may_be_rtl = has_rtl || is_rtl_article;
        Self { is_rtl: may_be_rtl && is_rtl_block(article, index, is_rtl_article), has_rtl }
    }
}

/// Puts the rows of a block in visual order, in a column of `measure` cells.
pub(super) fn turn(
    article: &Article,
    block: &Block,
    direction: Direction,
    measure: usize,
    laid: &mut Laid,
) {
    if !direction.is_rtl && !direction.has_rtl {
        return;
    }
    let parts = match block.kind {
        BlockKind::Table { .. } | BlockKind::Kicker => Parts::Cells,
        _ => Parts::Lines,
    };
    let text = article.text_of(block);
    let frame = Frame {
        text: article.text(),
        start: block.range.start,
        levels: resolve(text, direction.is_rtl, parts, &code(article, block)),
        parts,
        is_rtl: direction.is_rtl,
        measure,
    };
    for line in laid.lines.iter_mut().chain(laid.gap.iter_mut()) {
        frame.turn(line);
    }
}

/// The code inside of a block's running text, as ranges of the block's bytes: that is
/// written from the left, its signs too, whatever stands around it.
fn code(article: &Article, block: &Block) -> Vec<Range<usize>> {
    let spans = article.spans_in(block.range.clone()).filter(|span| span.mark == Mark::Code);
    let is_of_left = |range: &Range<usize>| !has_rtl(article.slice(range.clone()));
    spans
        .map(|span| span.range.clone())
        .filter(is_of_left)
        .map(|range| range.start - block.range.start..range.end - block.range.start)
        .collect()
}

/// The direction of a block.
fn is_rtl_block(article: &Article, index: usize, is_rtl_article: bool) -> bool {
    let blocks = article.blocks();
    // What was cut because it was too long is one paragraph still.
    let first = (0..=index).rev().find(|at| !blocks[*at].continues()).unwrap_or(index);
    let text = article.text_of(&blocks[first]);
    if matches!(blocks[first].kind, BlockKind::Preformatted { .. }) {
        // Code is written from the left, whatever its comments are written in.
        return has_rtl(text) && !levels::has_ltr(text);
    }
    match first_strong(text) {
        Some(false) => is_rtl_article && has_rtl(text),
        Some(true) => true,
        None => is_rtl_article,
    }
}

/// What the rows of one block have in common.
struct Frame<'a> {
    text: &'a str,
    /// Where the block begins in it.
    start: usize,
    /// The level of each byte of the block.
    levels: Vec<Level>,
    parts: Parts,
    is_rtl: bool,
    measure: usize,
}

impl Frame<'_> {
    /// Puts one row in visual order.
    fn turn(&self, line: &mut Line) {
        let pieces = std::mem::take(&mut line.pieces);
        let mut units = Vec::with_capacity(pieces.len());
        let mut pieces = pieces.into_iter().peekable();
        while let Some(piece) = pieces.next() {
            if !matches!(piece, Piece::Text(_)) {
                units.push(self.ornament(piece));
                continue;
            }
            let mut run = vec![piece];
            // In running text what stands between two words is of the text.
            while let Some(next) = pieces.next_if(|next| self.goes_on(next)) {
                run.push(next);
            }
            let mut after = Vec::new();
            while matches!(run.last(), Some(Piece::Ornament(_))) {
                after.extend(run.pop());
            }
            units.push(self.run(run));
            units.extend(after.into_iter().rev().map(|piece| self.ornament(piece)));
        }
        if !self.is_rtl {
            line.pieces = units.concat();
            return;
        }
        units.reverse();
        line.pieces = units.concat();
        let blank = self.measure.saturating_sub(self.cells(line));
        while matches!(line.pieces.last(), Some(Piece::Ornament(Ornament::Space(_)))) {
            line.pieces.pop();
        }
        if blank > 0 && !line.pieces.is_empty() {
            line.pieces.insert(0, Piece::Ornament(Ornament::Space(blank)));
        }
    }

    /// Whether `piece` stands in the same paragraph as the text before it.
    fn goes_on(&self, piece: &Piece) -> bool {
        match piece {
            Piece::Ornament(Ornament::Fill(_)) => true,
            Piece::Ornament(Ornament::Space(_)) => self.parts == Parts::Lines,
            Piece::Ornament(_) => false,
            _ => true,
        }
    }

    /// Text of one paragraph, with the spaces between, in visual order (L2).
    fn run(&self, run: Vec<Piece>) -> Vec<Piece> {
        let mut items: Vec<(u8, Piece)> = Vec::new();
        for piece in run {
            match piece {
                Piece::Text(range) => self.push_text(&range, &mut items),
                other => items.push((u8::MAX, other)),
            }
        }
        for at in 1..items.len().saturating_sub(1) {
            // A space between two directions is of the outer one (N2).
            if matches!(items[at].1, Piece::Ornament(_)) {
                items[at].0 = items[at - 1].0.min(items[at + 1].0);
            }
        }
        reorder(&mut items);
        items.into_iter().map(|(_, piece)| piece).collect()
    }

    /// Adds text, parted where its level changes; never inside a cluster.
    fn push_text(&self, range: &Range<usize>, items: &mut Vec<(u8, Piece)>) {
        let mut start = range.start;
        let mut level = self.level_at(start);
        let mut push = |level: u8, range| {
            let is_odd = level % 2 == 1;
            items.push((level, if is_odd { Piece::Turned(range) } else { Piece::Text(range) }));
        };
        // Most rows are of one level: then no cluster matters.
        let levels = &self.levels[range.start - self.start..range.end - self.start];
        if levels.iter().all(|other| other.number() == level) {
            return push(level, range.clone());
        }
        for cluster in clusters(&self.text[range.clone()]) {
            let at = range.start + cluster.start;
            let next = self.level_at(at);
            if next != level {
                push(level, start..at);
                (start, level) = (at, next);
            }
        }
        push(level, start..range.end);
    }

    /// The cells that a row takes.
    fn cells(&self, line: &Line) -> usize {
        let of = |piece: &Piece| match piece {
            Piece::Text(range) | Piece::Turned(range) => {
                clusters(&self.text[range.clone()]).map(|cluster| cluster.cells).sum()
            }
            Piece::Ornament(ornament) => ornament.cells(),
        };
        line.pieces.iter().map(of).sum()
    }

    fn level_at(&self, offset: usize) -> u8 {
        self.levels[offset - self.start].number()
    }

    /// An ornament as it stands in this block: mirrored where the block is.
    fn ornament(&self, piece: Piece) -> Vec<Piece> {
        let Piece::Ornament(ornament) = piece else { return vec![piece] };
        let own = |text: &str| first_strong(text).unwrap_or(self.is_rtl);
        let right =
            |bar: &str| vec![Ornament::Space(1), Ornament::Rule(bar.trim_end().to_string())];
        let ornaments = match ornament {
            Ornament::Marker(text) => {
                vec![Ornament::Marker(visual(&text, Some(self.is_rtl)).into_owned())]
            }
            Ornament::Note(text) => {
                let is_rtl = own(&text);
                vec![Ornament::Note(visual(&text, Some(is_rtl)).into_owned())]
            }
            Ornament::TableRule(text) if self.is_rtl => {
                vec![Ornament::TableRule(turned(&text))]
            }
            bar @ (Ornament::QuoteBar | Ornament::CaptionBar) if self.is_rtl => right(&bar.text()),
            Ornament::Continued if self.is_rtl => right("↩"),
            Ornament::MoreLeft if self.is_rtl => vec![Ornament::MoreRight],
            Ornament::MoreRight if self.is_rtl => vec![Ornament::MoreLeft],
            other => vec![other],
        };
        ornaments.into_iter().map(Piece::Ornament).collect()
    }
}

/// Reverses, from the highest level down to the lowest odd one, each run of items
/// of that level and higher (L2).
fn reorder<T>(items: &mut [(u8, T)]) {
    let highest = items.iter().map(|(level, _)| *level).max().unwrap_or(0);
    let lowest = items.iter().map(|(level, _)| level | 1).min().unwrap_or(1);
    for level in (lowest..=highest).rev() {
        let mut at = 0;
        while at < items.len() {
            let run = items[at..].iter().take_while(|(other, _)| *other >= level).count();
            items[at..at + run].reverse();
            at += run.max(1);
        }
    }
}

/// One line of text of the interface in visual order; `is_rtl` is its direction,
/// by default that of its first strong letter.
pub fn visual(text: &str, is_rtl: Option<bool>) -> Cow<'_, str> {
    if !has_rtl(text) && is_rtl != Some(true) {
        return text.into();
    }
    let is_rtl = is_rtl.or_else(|| first_strong(text)).unwrap_or(false);
    let shown = ordered(text, is_rtl).into_iter().map(|(level, cluster)| match level % 2 {
        0 => Cow::Borrowed(cluster.text),
        _ => mirror::mirrored(cluster.text),
    });
    shown.collect::<String>().into()
}

/// The cells before the cluster at byte `offset` of a line that is set from the left
/// in visual order; those of the whole line where none begins there.
pub fn visual_cells(text: &str, offset: usize) -> usize {
    let clusters = ordered(text, false);
    let before = clusters.iter().take_while(|(_, cluster)| cluster.start != offset);
    before.map(|(_, cluster)| cluster.cells).sum()
}

/// The clusters of a line in visual order, each with its level.
fn ordered(text: &str, is_rtl: bool) -> Vec<(u8, Cluster<'_>)> {
    let levels = resolve(text, is_rtl, Parts::Lines, &[]);
    let mut items: Vec<_> =
        clusters(text).map(|cluster| (levels[cluster.start].number(), cluster)).collect();
    reorder(&mut items);
    items
}

/// Whether a line of the interface is one that is set flush right.
pub fn is_rtl(text: &str) -> bool {
    has_rtl(text) && first_strong(text) == Some(true)
}

#[cfg(test)]
mod tests;
