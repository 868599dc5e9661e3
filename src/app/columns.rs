//! Which rows of the article stand in which column of the screen.
//!
//! Side by side the rows run through the columns as one list. As in a newspaper, a
//! column begins with words, not with the blank row between two paragraphs, and an
//! article that does not fill the screen fills its columns alike.

use super::{Reading, Screen};
use crate::article::BlockKind;
use crate::layout::Row;

/// The rows of one column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Column {
    /// Blank rows above them.
    pub blank: usize,
    /// The rows.
    pub rows: Vec<Row>,
}

/// An article of fewer rows stands in one column: halves of it would be scraps.
const LEAST_PARTED: usize = 12;
/// The most blank rows between two blocks.
const MOST_LEADING: usize = 2;
/// What leads on, at the foot of a column, is as bad as columns that differ by so many rows.
const LED_ON: usize = 40;
/// One row of a paragraph alone at the foot or the head of a column.
const ALONE: usize = 5;

impl Reading {
    /// The rows of the screen, column by column.
    pub fn column_rows(&self, screen: Screen) -> Vec<Column> {
        let page = screen.page_rows();
        let top = self.top_row(screen);
        if self.columns() == 1 {
            let rows = self.layout().rows(&self.article, top, page);
            return vec![Column { blank: 0, rows }];
        }
        let mut rows = self.layout().rows(&self.article, top, 2 * page + MOST_LEADING);
        let fits = self.fits(screen);
        let left = if fits { self.balanced(&rows, page) } else { page.min(rows.len()) };
        let mut right = rows.split_off(left);
        let leading = right.iter().take_while(|row| self.is_leading(**row)).count();
        right.drain(..leading);
        // The first rows of the columns stand level, at the beginning too.
        let is_start = top == self.layout().first(&self.article);
        let head = if is_start { screen.head_rows() } else { 0 };
        let blank = if fits && right.len() + head > page { 0 } else { head };
        right.truncate(page - blank);
        vec![Column { blank: 0, rows }, Column { blank, rows: right }]
    }

    /// How many of `rows`, which are the whole article, stand in the left of two
    /// columns of at most `page` rows.
    fn balanced(&self, rows: &[Row], page: usize) -> usize {
        let count = rows.len();
        if count < LEAST_PARTED {
            return count.min(page);
        }
        let places = count.div_ceil(2)..=count.min(page);
        let cost = |left: &usize| 2 * left - count + self.cost_of_parting(rows, *left);
        places.min_by_key(cost).unwrap_or(page)
    }

    /// What it costs that a column ends with the first `left` of `rows`.
    fn cost_of_parting(&self, rows: &[Row], left: usize) -> usize {
        use BlockKind::{Heading, Image};
        let is_shown = |row: &&Row| !self.is_leading(**row);
        let Some(last) = rows[..left].iter().rfind(is_shown) else { return 0 };
        let Some(next) = rows[left..].iter().find(is_shown) else { return 0 };
        let kind = &self.article.blocks()[last.block].kind;
        if last.block != next.block {
            let leads_on = kind.is_masthead() || matches!(kind, Heading { .. } | Image { .. });
            return if leads_on { LED_ON } else { 0 };
        }
        if kind.is_masthead() || matches!(kind, Heading { .. }) {
            return LED_ON;
        }
        let is_of_block = |row: &Row| row.block == next.block;
        let above = rows[..left].iter().filter(|row| is_of_block(row) && is_shown(row)).count();
        let below = rows[left..].iter().filter(|row| is_of_block(row)).count();
        if above == 1 || below == 1 { ALONE } else { 0 }
    }

    fn is_leading(&self, row: Row) -> bool {
        self.layout().line(&self.article, row).is_none()
    }
}
