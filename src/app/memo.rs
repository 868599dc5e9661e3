//! What was found out about a screen and is asked for again in the same frame: it is
//! worth the walk over the rows of a page only once. Nothing of it outlives a layout.

use std::cell::Cell;
use std::ops::Range;

use super::Screen;
use crate::layout::Row;

/// What was found out.
#[derive(Debug, Default)]
pub struct Memo {
    /// The first row of the last screen.
    last_top: Cell<Option<(Screen, Row)>>,
    /// From which row on which bytes are seen.
    visible: Cell<Option<(Screen, Row, usize, usize)>>,
}

impl Memo {
    /// The first row of the last screen.
    pub fn last_top(&self, screen: Screen, find: impl FnOnce() -> Row) -> Row {
        match self.last_top.get() {
            Some((of, row)) if of == screen => row,
            _ => {
                let row = find();
                self.last_top.set(Some((screen, row)));
                row
            }
        }
    }

    /// The bytes that are seen on a screen that begins with row `top`.
    pub fn visible(
        &self,
        screen: Screen,
        top: Row,
        find: impl FnOnce() -> Range<usize>,
    ) -> Range<usize> {
        match self.visible.get() {
            Some((of, from, start, end)) if (of, from) == (screen, top) => start..end,
            _ => {
                let seen = find();
                self.visible.set(Some((screen, top, seen.start, seen.end)));
                seen
            }
        }
    }
}
