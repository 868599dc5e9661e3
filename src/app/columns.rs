//! Which rows of the article stand in which column of the screen.
//!
//! Side by side the rows run through the columns as one list. As in a newspaper, a
//! column begins with words, not with the blank row between two paragraphs, and an
//! article that does not fill the screen fills its columns alike. A table that goes on in
//! the right column has its head there too.

use super::{Reading, Screen};
use crate::article::BlockKind;
use crate::layout::Row;

/// The rows of one column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Column {
    /// Blank rows above them.
    pub blank: usize,
    /// The head of a table that goes on from the column before, above the rows.
    pub head: Vec<Row>,
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
        let top = self.top_row(screen);
        if self.columns() == 1 {
            let rows = self.layout().rows(&self.article, top, screen.page_rows());
            return vec![Column { rows, ..Column::default() }];
        }
        self.two_columns(top, self.fits(screen), screen)
    }

    /// The two columns of the screen that begins with `top`; `fits` says whether the whole
    /// article stands on it.
    fn two_columns(&self, top: Row, fits: bool, screen: Screen) -> Vec<Column> {
        let page = screen.page_rows();
        let mut rows = self.layout().rows(&self.article, top, 2 * page + MOST_LEADING);
        let left = if fits { self.balanced(&rows, page) } else { page.min(rows.len()) };
        let mut right = rows.split_off(left);
        let leading = right.iter().take_while(|row| self.is_leading(**row)).count();
        right.drain(..leading);
        // The first rows of the columns stand level.
        let above = rows.iter().take_while(|row| self.is_leading(**row)).count();
        let blank = if fits && right.len() + above > page { 0 } else { above.min(page) };
        let mut head = right.first().map_or(Vec::new(), |row| self.head_for(*row, screen));
        if blank + head.len() + usize::from(!fits) * right.len().min(1) > page
            || (fits && right.len() + blank + head.len() > page)
        {
            head.clear();
        }
        right.truncate(page - blank - head.len());
        let left = Column { rows, ..Column::default() };
        vec![left, Column { blank, head, rows: right }]
    }

    /// How many rows fewer than its size the screen shows that begins with `top`: those
    /// that blank rows and the head of a table take from the right column.
    pub(super) fn lost(&self, top: Row, screen: Screen) -> usize {
        if self.columns() == 1 {
            return 0;
        }
        let columns = self.two_columns(top, false, screen);
        let last = columns.iter().rev().find_map(|column| column.rows.last());
        let Some(last) = last.filter(|last| **last != self.layout().last(&self.article)) else {
            return 0;
        };
        let size = self.page_rows(screen);
        let shown = self.layout().rows_between(&self.article, top, *last, size) + 1;
        size.saturating_sub(shown)
    }

    /// The first row of the screen that ends with the last row of the article.
    pub(super) fn top_of_last(&self, screen: Screen) -> Row {
        let last = self.layout().last(&self.article);
        let step = |row, rows: usize, way: isize| {
            let rows = isize::try_from(rows).unwrap_or(isize::MAX);
            self.layout().step(&self.article, row, way * rows)
        };
        let mut top = step(last, self.page_rows(screen) - 1, -1);
        if self.columns() == 1 || top == self.layout().first(&self.article) {
            return top;
        }
        // What the right column loses it has not lost from every top alike.
        for _ in 0..screen.page_rows() {
            let columns = self.two_columns(top, false, screen);
            if columns[1].rows.last().or(columns[0].rows.last()) == Some(&last) {
                break;
            }
            top = step(top, 1, 1);
        }
        top
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
