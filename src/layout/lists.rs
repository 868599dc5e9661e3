//! Numbered lists: how wide the widest number of each is, so that all of them
//! stand flush right before their text.

use crate::article::{Block, Container};
use crate::text::width::cells;

/// The lists of numbers of an article, by how deep they stand.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// For each depth, where lists begin (the index of a block), with the cells of
    /// the widest marker; in rising order.
    by_depth: Vec<Vec<(usize, usize)>>,
}

impl Lists {
    /// The lists of `blocks`; linear in what they stand in.
    pub fn of(blocks: &[Block]) -> Self {
        let mut lists = Self::default();
        let mut open = 0;
        for (index, block) in blocks.iter().enumerate() {
            let mut is_anew = false;
            for (depth, container) in block.inside().iter().enumerate() {
                if let Container::Item { marker, ordered: true, first } = container {
                    let goes_on = depth < open
                        && !is_anew
                        && blocks[index - 1].inside()[depth..].first().is_some_and(|above| {
                            matches!(above, Container::Item { ordered: true, .. })
                        });
                    lists.add(depth, index, goes_on, if *first { cells(marker) } else { 0 });
                }
                is_anew |= matches!(container, Container::Item { first: true, .. });
            }
            open = block.inside().len();
        }
        lists
    }

    fn add(&mut self, depth: usize, index: usize, goes_on: bool, width: usize) {
        if self.by_depth.len() <= depth {
            self.by_depth.resize_with(depth + 1, Vec::new);
        }
        let lists = &mut self.by_depth[depth];
        match lists.last_mut() {
            Some((_, widest)) if goes_on => *widest = width.max(*widest),
            _ => lists.push((index, width)),
        }
    }

    /// For each container of block `index` the cells of the widest marker of its
    /// list; 0 for what is no list of numbers.
    pub fn numbers(&self, index: usize, block: &Block) -> Vec<usize> {
        let of = |(depth, container): (usize, &Container)| match container {
            Container::Item { ordered: true, .. } => {
                let lists = self.by_depth.get(depth).map_or(&[][..], Vec::as_slice);
                let after = lists.partition_point(|(start, _)| *start <= index);
                after.checked_sub(1).map_or(0, |at| lists[at].1)
            }
            _ => 0,
        };
        block.inside().iter().enumerate().map(of).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::article::BlockKind;
    use crate::layout::tests::{Written, item, rows};

    fn numbered(markers: &[&str]) -> Vec<Written<'static>> {
        let block = |marker: &&str| (BlockKind::Paragraph, vec![item(marker, true, true)], "word");
        markers.iter().map(block).collect()
    }

    #[test]
    fn numbers_stand_flush_right() {
        let found = rows(&numbered(&["9.", "10.", "11."]), 30);
        assert_eq!(found, [" 9. word", "10. word", "11. word"]);
        assert_eq!(rows(&numbered(&["1)", "2)"]), 30), ["1) word", "2) word"]);
    }

    #[test]
    fn each_list_has_its_own_width() {
        let mut blocks = numbered(&["1.", "2."]);
        blocks.push((BlockKind::Paragraph, vec![], "between"));
        blocks.extend(numbered(&["99.", "100."]));
        let found = rows(&blocks, 30);
        assert_eq!(found, ["1. word", "2. word", "", "between", "", " 99. word", "100. word"]);
    }

    #[test]
    fn lists_in_items_are_lists_of_their_own() {
        let outer = |marker, first| item(marker, true, first);
        let inner = |marker| item(marker, true, true);
        let paragraph = |inside| (BlockKind::Paragraph, inside, "a");
        let blocks = [
            paragraph(vec![outer("1.", true)]),
            paragraph(vec![outer("1.", false), inner("9.")]),
            paragraph(vec![outer("1.", false), inner("10.")]),
            paragraph(vec![outer("2.", true), inner("1.")]),
            paragraph(vec![outer("10.", true)]),
            paragraph(vec![outer("10.", false)]),
        ];
        let shown: Vec<_> = rows(&blocks, 40).into_iter().filter(|row| !row.is_empty()).collect();
        assert_eq!(shown, [" 1. a", "     9. a", "    10. a", " 2. 1. a", "10. a", "    a"]);
    }

    #[test]
    fn a_list_of_many_items_costs_no_more_than_its_length() {
        let markers: Vec<_> = (1..=100_000).map(|n| format!("{n}.")).collect();
        let markers: Vec<_> = markers.iter().map(String::as_str).collect();
        let article = crate::layout::tests::article(&numbered(&markers));
        let layout = crate::layout::tests::layout(&article, 40);
        let line = layout.line(&article, layout.first(&article));
        assert_eq!(line.map(|line| line.plain(article.text())).as_deref(), Some("     1. word"));
    }
}
