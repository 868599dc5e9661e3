//! The heads of tables: when one has left the screen and rows of its table stand
//! at the top, it is shown again over them.
//!
//! It covers rows that were seen before it does: whoever moves the screen by more
//! than rows takes care that the row that is wanted stands below it.

use super::{Reading, Screen};
use crate::layout::{Head, Row};

impl Reading {
    /// The rows of a table's head that are shown again over the first rows of the
    /// screen; none where there is no need for it or no room.
    pub fn repeated_head(&self, screen: Screen) -> Vec<Row> {
        match self.head_over(self.top_row(screen), screen) {
            Some(head) => self.layout().rows(&self.article, head.first, head.rows),
            None => Vec::new(),
        }
    }

    /// The rows of a table's head that stand again above a column that begins with `row`.
    pub(super) fn head_for(&self, row: Row, screen: Screen) -> Vec<Row> {
        let head = self.layout().head_above(&self.article, row);
        // A row of the head is no place to repeat it.
        let head =
            head.filter(|head| is_low(*head, screen) && row.line >= head.first.line + head.rows);
        head.map_or(Vec::new(), |head| self.layout().rows(&self.article, head.first, head.rows))
    }

    /// How many rows of a table's head would cover the rows from `top` on.
    pub(super) fn covered(&self, top: Row, screen: Screen) -> usize {
        self.head_over(top, screen).map_or(0, |head| head.rows)
    }

    /// The top of the screen on which `row` is the first that is not covered.
    pub(super) fn uncovered(&self, row: Row, screen: Screen) -> Row {
        let head = self.layout().head_above(&self.article, row);
        match head.filter(|head| is_low(*head, screen)) {
            Some(head) => {
                let top = Row { line: row.line.saturating_sub(head.rows), ..row };
                top.max(head.first)
            }
            None => row,
        }
    }

    /// The top of the screen that begins with `row`, or the last screen.
    pub(super) fn top_for(&self, row: Row, screen: Screen) -> Row {
        let last = self.last_top(screen);
        if row >= last { last } else { self.uncovered(row, screen) }
    }

    fn head_over(&self, top: Row, screen: Screen) -> Option<Head> {
        let head = self.layout().head_above(&self.article, top)?;
        // It covers rows of its own table only, and leaves one of them.
        (head.left > head.rows && is_low(head, screen)).then_some(head)
    }

    /// Turns so many screens, down being positive: two rows are kept in sight.
    pub(super) fn turn(&mut self, screens: isize, screen: Screen) {
        let page = self.page_rows(screen);
        let step = |kept: usize| isize::try_from(page.saturating_sub(kept).max(1)).unwrap_or(1);
        if screens.unsigned_abs() > MOST_EXACT {
            return self.scroll(screens.saturating_mul(step(2)), screen);
        }
        for _ in 0..screens.unsigned_abs() {
            let top = self.top_row(screen);
            if screens > 0 {
                let lost = self.lost(top, screen);
                let next = self.layout().step(&self.article, top, step(2 + lost));
                let covered = self.covered(next, screen);
                self.scroll(step(2 + lost + covered), screen);
            } else {
                let kept = 2 + self.covered(top, screen);
                let next = self.layout().step(&self.article, top, -step(kept));
                self.scroll(-step(kept + self.lost(next, screen)), screen);
            }
        }
    }
}

/// More screens than these are not turned one by one.
const MOST_EXACT: usize = 64;

/// Whether a head leaves enough of the page.
fn is_low(head: Head, screen: Screen) -> bool {
    head.rows * 4 <= screen.page_rows()
}
