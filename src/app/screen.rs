//! The geometry of the window: the one place where it is computed.

/// The narrowest window in which two columns stand side by side, in cells.
pub const LEAST_FOR_TWO: u16 = 150;
/// Cells between two columns.
const GUTTER: usize = 6;

/// The window, in cells and rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Screen {
    /// Cells a row.
    pub columns: u16,
    /// Rows.
    pub rows: u16,
}

impl Screen {
    /// Rows of the page: all but the folio.
    pub fn page_rows(self) -> usize {
        usize::from(self.rows.saturating_sub(1)).max(1)
    }

    /// Cells that the column may use at most: all but a margin at the left,
    /// and at the right a free column (what an emoji overhangs) and the position column.
    pub fn text_cells(self) -> usize {
        usize::from(self.columns.saturating_sub(3)).max(1)
    }

    /// How many columns stand side by side, if two are wanted.
    pub fn columns_of(self, two_wanted: bool) -> usize {
        if two_wanted && self.columns >= LEAST_FOR_TWO { 2 } else { 1 }
    }

    /// Cells that each of so many columns may use at most.
    pub fn column_cells(self, columns: usize) -> usize {
        (self.text_cells().saturating_sub(GUTTER * (columns - 1)) / columns).max(1)
    }

    /// Cells to the left of the `nth` of so many columns of `measure` cells.
    pub fn column_left(self, measure: usize, nth: usize, columns: usize) -> usize {
        let all = measure * columns + GUTTER * (columns - 1);
        self.left_margin(all) + nth * (measure + GUTTER)
    }

    /// Cells to the left of a column of `measure` cells.
    pub fn left_margin(self, measure: usize) -> usize {
        let free = usize::from(self.columns).saturating_sub(measure);
        (free / 2).min(free.saturating_sub(2))
    }

    /// Blank rows above the masthead, where there is room for them.
    pub fn head_rows(self) -> usize {
        usize::from(self.rows >= 16)
    }

    /// Rows above the list of a panel: the head, its title and a blank row.
    pub fn panel_top(self) -> usize {
        self.head_rows() + 2
    }

    /// Rows of the list of a panel.
    pub fn panel_rows(self) -> usize {
        self.page_rows().saturating_sub(self.panel_top()).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_columns_stand_apart_and_inside_the_window() {
        for columns in LEAST_FOR_TWO..400 {
            let screen = Screen { columns, rows: 24 };
            let measure = screen.column_cells(2).min(80);
            let (first, second) =
                (screen.column_left(measure, 0, 2), screen.column_left(measure, 1, 2));
            assert!(first > 0 && first + measure + GUTTER == second, "{columns}");
            assert!(second + measure + 2 <= usize::from(columns), "{columns}");
            assert!(measure >= 68, "{columns}: a narrow window has no narrow columns");
        }
        let screen = Screen { columns: LEAST_FOR_TWO - 1, rows: 24 };
        assert_eq!((screen.columns_of(true), screen.columns_of(false)), (1, 1));
    }

    #[test]
    fn the_column_is_centred_and_leaves_the_position_column_free() {
        for columns in 4..300 {
            let screen = Screen { columns, rows: 24 };
            for measure in [10, 68, 80] {
                let measure = measure.min(screen.text_cells());
                let left = screen.left_margin(measure);
                assert!(left + measure + 2 <= usize::from(columns), "{columns} {measure}");
                let right = usize::from(columns) - left - measure;
                assert!(right.abs_diff(left) <= 2, "{columns} {measure}");
            }
        }
    }
}
