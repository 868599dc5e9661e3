//! The head of a table that has left the screen, to be shown again above its rows.

use crate::article::Article;
use crate::layout::{Layout, Row};

/// The head of the table in which a row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Its first row.
    pub first: Row,
    /// How many rows it takes, its rule included.
    pub rows: usize,
    /// The rows of the table from the row on that was asked about.
    pub left: usize,
}

impl Layout {
    /// The head of the table in which `row` stands, if it begins above that row.
    pub fn head_above(&self, article: &Article, row: Row) -> Option<Head> {
        let nth = self.order.visible.find(row.block).ok()?;
        let rows = self.laid(article, nth).head;
        let lead = self.lead(article, nth);
        let is_below = rows > 0 && row.line > lead;
        is_below.then(|| Head {
            first: Row { block: row.block, line: lead },
            rows,
            left: self.height(article, nth).saturating_sub(row.line),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::BlockKind;
    use crate::layout::tests::{article, layout};

    #[test]
    fn the_head_of_a_table_is_known_from_every_row_below_it() {
        let table = || BlockKind::table(1, vec![]);
        let blocks = [
            (BlockKind::Paragraph, vec![], "before"),
            (table(), vec![], "Part\tCost\nDeck\t1\nRail\t2"),
        ];
        let article = article(&blocks);
        let head =
            |measure, line| layout(&article, measure).head_above(&article, Row { block: 1, line });
        let first = Row { block: 1, line: 1 };
        assert_eq!((head(40, 0), head(40, 1)), (None, None));
        assert_eq!(head(40, 2), Some(Head { first, rows: 2, left: 3 }));
        assert_eq!(head(40, 4), Some(Head { first, rows: 2, left: 1 }));
        // Records carry their labels.
        assert_eq!(head(6, 3), None);
        let row = Row { block: 0, line: 0 };
        assert_eq!(layout(&article, 40).head_above(&article, row), None);
    }
}
