//! Layout: blocks and a width become rows.
//!
//! Owns rows and what stands on them; they die with the width. A question costs
//! what the screen costs, never the text: a [`Layout`] holds the lines of each
//! block, set when they are first asked for, and knows no count of all rows.
//! Knows no screen, no style, no search.
//!
//! ```text
//!  block ─breaks─► fragments ─fit─► stretches ─prefix─► Line { pieces } │ leading above it
//! ```
//!
//! | file | a phase |
//! |---|---|
//! | `breaks`, `tailor`, `url`, `hyphen` | where a row may end |
//! | `tongue`, `endings` | what a language asks, and how well a row ends |
//! | `fit` | where it does end, and what fills it |
//! | `prefix` | indents, bars, markers before the text |
//! | `block`, `kept`, `table` | each kind of block in its own way |
//! | `bidi` | the order on a row where text runs from the right |
//! | `leading` | the blank rows between blocks |

mod bidi;
mod block;
mod breaks;
mod endings;
mod filling;
mod fit;
mod hyphen;
mod kept;
mod leading;
mod line;
mod lists;
mod order;
mod prefix;
mod settings;
mod sheets;
mod shown;
mod table;
mod tailor;
mod tongue;
mod url;

pub use bidi::{Bidi, is_rtl, turned, visual, visual_cells};
pub use filling::Filling;
pub use kept::Panned;
pub use line::{Line, Ornament, Piece};
pub use settings::{Headings, Hyphens, Paragraphs, Settings};
pub use table::Head;

use std::collections::BTreeMap;
use std::sync::Arc;

use self::bidi::Direction;
use self::block::{Among, Laid};
use self::order::Order;
use self::prefix::Prefix;
use self::sheets::Sheets;
use self::tongue::Manner;
use crate::article::{Article, Block, BlockKind};
use crate::fault;

/// A row of the column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Row {
    /// The index of the block that it belongs to.
    pub block: usize,
    /// Counted from 0 within the block, its leading blank rows first.
    pub line: usize,
}

/// A place in the text that outlives the width: what the top of a screen is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// Byte offset of the first word on the row; on a row without text that of
    /// the next row with text, or the end of the block.
    pub offset: usize,
    /// How many rows without text above that row still show.
    pub gap: usize,
}

/// An article in a column, laid out as far as it has been asked about.
///
/// It borrows nothing; every question must be given the article that it was made from.
#[derive(Debug)]
pub struct Layout {
    settings: Settings,
    measure: usize,
    /// What no width changes; a layout made from this one shares it.
    order: Arc<Order>,
    /// Whether the article's language is written from the right.
    is_rtl: bool,
    /// By how many cells blocks of code are panned.
    pans: BTreeMap<usize, usize>,
    /// The rows of each block.
    laid: Sheets<Laid>,
}

impl Layout {
    /// A layout that has laid out nothing yet; linear in the number of blocks.
    pub fn new(article: &Article, settings: Settings) -> Self {
        let order = Order::of(article, settings.furniture);
        Self::with(article, settings, Arc::new(order))
    }

    /// The layout of the same article by other settings. It shares what does not
    /// depend on the width, so a resize costs what the screen costs.
    pub fn again(&self, article: &Article, settings: Settings) -> Self {
        if settings.furniture != self.order.furniture {
            return Self::new(article, settings);
        }
        Self::with(article, settings, Arc::clone(&self.order))
    }

    fn with(article: &Article, settings: Settings, order: Arc<Order>) -> Self {
        Self {
            measure: settings.measure.min(settings.width).max(1),
            settings,
            order,
            is_rtl: article.meta().is_rtl(),
            pans: BTreeMap::new(),
            laid: Sheets::new(article.blocks().len()),
        }
    }

    /// The cells of the column in use: no row is wider.
    pub fn measure(&self) -> usize {
        self.measure
    }

    /// Whether the article as a whole is set from the right.
    pub fn is_rtl(&self) -> bool {
        self.is_rtl && self.settings.bidi == Bidi::App
    }

    /// The first row; the default row of an article that shows nothing.
    pub fn first(&self, _: &Article) -> Row {
        Row { block: self.order.visible.get(0).unwrap_or_default(), line: 0 }
    }

    /// The last row.
    pub fn last(&self, article: &Article) -> Row {
        match self.order.visible.last() {
            Some(block) => {
                Row { block, line: self.height(article, self.order.visible.len() - 1) - 1 }
            }
            None => Row::default(),
        }
    }

    /// The row on which byte `offset` stands; for bytes that are not painted
    /// the nearest before, for those of a hidden block the next that is shown.
    pub fn row_at(&self, article: &Article, offset: usize) -> Row {
        let Some(block) = article.block_at(offset) else { return Row::default() };
        match self.order.visible.find(block) {
            Ok(nth) => {
                Row { block, line: self.lead(article, nth) + self.line_at(article, nth, offset) }
            }
            Err(nth) => match self.order.visible.get(nth) {
                Some(shown) => Row { block: shown, line: 0 },
                None => self.last(article),
            },
        }
    }

    /// The first byte on `row`. A blank leading row has the first byte of its
    /// block's text; a row of ornaments that of the next row with text, or the
    /// end of its block.
    pub fn offset_of(&self, article: &Article, row: Row) -> usize {
        self.place_of(article, row).offset
    }

    /// The row `n` rows after `row` (before it when negative), clamped to the first and the last.
    pub fn step(&self, article: &Article, row: Row, n: isize) -> Row {
        let (mut nth, mut line) = self.clamped(article, row);
        if self.order.visible.is_empty() {
            return Row::default();
        }
        let mut left = n.unsigned_abs();
        if n < 0 {
            while left > line && nth > 0 {
                left -= line + 1;
                nth -= 1;
                line = self.height(article, nth) - 1;
            }
            line = line.saturating_sub(left);
        } else {
            let mut below = self.height(article, nth) - 1 - line;
            while left > below && nth + 1 < self.order.visible.len() {
                left -= below + 1;
                nth += 1;
                line = 0;
                below = self.height(article, nth) - 1;
            }
            line += left.min(below);
        }
        Row { block: self.order.visible.block(nth), line }
    }

    /// At most `n` rows from `from` on.
    pub fn rows(&self, article: &Article, from: Row, n: usize) -> Vec<Row> {
        fault::point("layout");
        let (nth, line) = self.clamped(article, from);
        let mut rows = Vec::new();
        let mut skip = line;
        for nth in nth..self.order.visible.len() {
            if rows.len() == n {
                break;
            }
            let block = self.order.visible.block(nth);
            let height = self.height(article, nth);
            let lines = (skip..height).take(n - rows.len());
            rows.extend(lines.map(|line| Row { block, line }));
            skip = 0;
        }
        rows
    }

    /// How many rows `to` is below `from`, counting at most `most`; 0 when it is above.
    pub fn rows_between(&self, article: &Article, from: Row, to: Row, most: usize) -> usize {
        let (mut nth, line) = self.clamped(article, from);
        let (to_nth, to_line) = self.clamped(article, to);
        if self.order.visible.is_empty() || (to_nth, to_line) <= (nth, line) {
            return 0;
        }
        if nth == to_nth {
            return (to_line - line).min(most);
        }
        let mut count = self.height(article, nth) - line;
        nth += 1;
        while nth < to_nth && count < most {
            count += self.height(article, nth);
            nth += 1;
        }
        (count + to_line).min(most)
    }

    /// What stands on `row`; `None` for a blank leading row, except one
    /// between two paragraphs of a quote, where the bars go on.
    pub fn line<'a>(&'a self, article: &Article, row: Row) -> Option<&'a Line> {
        let nth = self.order.visible.find(row.block).ok()?;
        let lead = self.lead(article, nth);
        let laid = self.laid(article, nth);
        match row.line.checked_sub(lead) {
            Some(line) => laid.lines.get(line),
            None => laid.gap.as_ref(),
        }
    }

    /// The place of `row`, to be found again at another width.
    pub fn place_of(&self, article: &Article, row: Row) -> Place {
        let (nth, line) = self.clamped(article, row);
        if self.order.visible.is_empty() {
            return Place::default();
        }
        let laid = self.laid(article, nth);
        let lead = self.lead(article, nth);
        let shown = line.saturating_sub(lead);
        let offset = laid.starts[shown];
        let last = laid.starts.partition_point(|start| *start <= offset) - 1;
        Place { offset, gap: lead + last - line }
    }

    /// The row of `place`, in this layout.
    pub fn row_of(&self, article: &Article, place: Place) -> Row {
        let mut row = self.row_at(article, place.offset);
        let Ok(nth) = self.order.visible.find(row.block) else { return row };
        let laid = self.laid(article, nth);
        let lead = self.lead(article, nth);
        // Only rows without text can be above a place: those of the same
        // start, and the leading when the row is the block's first.
        let Some(shown) = row.line.checked_sub(lead) else { return row };
        let start = laid.starts[shown];
        let first = laid.starts.partition_point(|other| *other < start);
        let above = shown - first + if first == 0 { lead } else { 0 };
        row.line -= place.gap.min(above);
        row
    }

    /// The index in `visible` and the line of `row`, made to be one that exists.
    fn clamped(&self, article: &Article, row: Row) -> (usize, usize) {
        match self.order.visible.find(row.block) {
            Ok(nth) => (nth, row.line.min(self.height(article, nth) - 1)),
            Err(nth) if nth < self.order.visible.len() => (nth, 0),
            Err(_) => {
                let nth = self.order.visible.len().saturating_sub(1);
                let height =
                    if self.order.visible.is_empty() { 1 } else { self.height(article, nth) };
                (nth, height - 1)
            }
        }
    }

    /// The line of a block that is shown on which `offset` stands, without its leading.
    fn line_at(&self, article: &Article, nth: usize, offset: usize) -> usize {
        let laid = self.laid(article, nth);
        if laid.unordered.contains(&offset) {
            let holds = |line: &Line| line.text().any(|range| range.contains(&offset));
            if let Some(line) = laid.lines.iter().position(holds) {
                return line;
            }
        }
        let at = laid.starts.partition_point(|start| *start <= offset);
        // Before the first byte that is painted: the first row with text.
        let first = laid
            .starts
            .first()
            .map_or(0, |first| laid.starts.partition_point(|start| start <= first));
        at.max(first) - 1
    }

    /// The rows of a block that is shown, its leading included; at least 1.
    fn height(&self, article: &Article, nth: usize) -> usize {
        self.lead(article, nth) + self.laid(article, nth).lines.len()
    }

    /// The blank rows above a block that is shown.
    fn lead(&self, article: &Article, nth: usize) -> usize {
        let blocks = article.blocks();
        let Some(above) = nth.checked_sub(1) else { return self.settings.head };
        if self.indent(article, nth) > 0 {
            return 0;
        }
        let above = &blocks[self.order.visible.block(above)];
        let block = &blocks[self.order.visible.block(nth)];
        let ends_heading = matches!(above.kind, BlockKind::Heading { .. }) && !block.continues();
        // Where no weight tells them apart, a blank row must.
        let least = usize::from(ends_heading && self.settings.headings == Headings::Apart);
        leading::between(above, block).max(least)
    }

    /// The blank cells before the first row of a block that is shown: those of a
    /// paragraph that follows another, where no blank row tells them apart.
    fn indent(&self, article: &Article, nth: usize) -> usize {
        let Some(above) = nth.checked_sub(1) else { return 0 };
        let of = |nth: usize| &article.blocks()[self.order.visible.block(nth)];
        let is_plain =
            |block: &Block| block.kind == BlockKind::Paragraph && block.inside().is_empty();
        let follows = is_plain(of(above)) && is_plain(of(nth)) && !of(nth).continues();
        if self.settings.paragraphs == Paragraphs::Space || !follows {
            return 0;
        }
        // Two ideographs in Chinese, an em elsewhere.
        let wanted = if article.meta().language.as_deref() == Some("zh") { 4 } else { 2 };
        wanted.min(self.measure / 4)
    }

    /// The rows of the `nth` block that is shown, set when first asked for.
    fn laid(&self, article: &Article, nth: usize) -> &Laid {
        let index = self.order.visible.block(nth);
        self.laid.get_or_init(index, || {
            let block = &article.blocks()[index];
            let direction = match self.settings.bidi {
                Bidi::App => Direction::of(article, index, self.is_rtl),
                Bidi::Terminal | Bidi::Off => Direction::default(),
            };
            let above =
                nth.checked_sub(1).map(|nth| &article.blocks()[self.order.visible.block(nth)]);
            let numbers = self.order.lists.numbers(index, block);
            let matter = block::Matter {
                text: article.text(),
                block,
                measure: self.measure,
                goes_on: article.blocks().get(index + 1).is_some_and(Block::continues),
                note: self
                    .settings
                    .byline_note
                    .as_deref()
                    .filter(|_| self.order.byline == Some(index)),
                ends_masthead: self.order.masthead_end == Some(index),
                is_rtl: direction.is_rtl,
                among: Among::of(above, block),
                numbers: &numbers,
                indent: self.indent(article, nth),
                pan: self.settings.pans.then(|| self.pans.get(&index).copied().unwrap_or(0)),
                manner: Manner {
                    tongue: self.order.tongue.as_ref(),
                    justify: self.settings.justify,
                    hyphens: self.settings.hyphens,
                },
            };
            let mut laid = block::lay(&matter);
            if let Some(above) = above {
                let pieces =
                    Prefix::between(above, block, &numbers, self.measure).pieces(false).to_vec();
                laid.gap = (!pieces.is_empty()).then_some(Line { pieces });
            }
            bidi::turn(article, block, direction, self.measure, &mut laid);
            laid
        })
    }
}

#[cfg(test)]
mod tests;
