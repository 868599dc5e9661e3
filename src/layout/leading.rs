//! The blank rows between blocks.

use crate::article::{Block, BlockKind, Container, DEFINITION};

/// The blank rows between a block and the one that is shown below it.
///
/// One row, with the exceptions of a typographer: what belongs together stands
/// together. A sub-heading belongs to what follows it, a caption to its picture,
/// the items of a list and the notes to each other. In a terminal a row is a whole line's
/// height, so the choice is only between one and none; a heading with two rows
/// above and one below would float in the page. A chapter's heading alone has two above.
/// Two headings running would be read as one of two rows, did nothing part them.
pub(super) fn between(above: &Block, below: &Block) -> usize {
    use BlockKind::Heading;
    if below.continues()
        || is_definition(above, below)
        || are_of_one_list(above, below)
        || are_alike(&above.kind, &below.kind)
    {
        return 0;
    }
    match (&above.kind, &below.kind) {
        (BlockKind::Footnote { label: one }, BlockKind::Footnote { label: other }) => {
            // A note that ends in a list or a quote has a blank row inside and one after it.
            usize::from(one == other || !above.inside().is_empty())
        }
        (Heading { .. } | BlockKind::Rule, Heading { .. }) => 1,
        // In a quote a chapter is quoted.
        (_, Heading { level: 1 }) if below.inside().is_empty() => 2,
        (Heading { level: 2.. }, _) => 0,
        _ => 1,
    }
}

/// Whether `below` says what `above`, a term, means.
fn is_definition(above: &Block, below: &Block) -> bool {
    let is_one = |item: &Container| matches!(item, Container::Item { marker, first: true, .. } if marker == DEFINITION);
    above.kind == BlockKind::Paragraph
        && below.inside().len() == above.inside().len() + 1
        && below.inside().last().is_some_and(is_one)
}

/// Whether two blocks stand together by what they are.
fn are_alike(above: &BlockKind, below: &BlockKind) -> bool {
    use BlockKind::{Byline, Caption, Credit, Furniture, Image, Kicker};
    matches!(
        (above, below),
        (Kicker, Kicker)
            | (Byline, Byline)
            | (Furniture, Furniture)
            | (Image { .. } | Caption, Credit)
            | (Image { .. }, Caption)
    )
}

/// Whether `below` begins an item of the list that `above` ends an item of. An
/// item of several paragraphs, or with a quote, has a blank row after it as it has inside.
fn are_of_one_list(above: &Block, below: &Block) -> bool {
    let shared = above.inside().len().min(below.inside().len());
    let has_quote = |block: &Block| block.inside()[shared..].iter().any(Container::is_quote);
    if has_quote(above) || has_quote(below) {
        return false;
    }
    let mut items = 0;
    for (above, below) in above.inside().iter().zip(below.inside()) {
        match (above, below) {
            (Container::Quote { .. }, Container::Quote { first: false }) => {}
            (Container::Item { ordered: a, .. }, Container::Item { ordered: b, first, .. }) => {
                if *first && a != b {
                    return false;
                }
                items += 1;
            }
            _ => return false,
        }
    }
    let begins =
        below.inside().iter().any(|inside| matches!(inside, Container::Item { first: true, .. }));
    let ends_short = match above.inside().last() {
        Some(Container::Item { first, .. }) => *first,
        _ => false,
    };
    items > 0 && begins && ends_short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(kind: BlockKind, inside: &[Container]) -> Block {
        Block::new(kind, 0..0, inside.to_vec(), false)
    }

    fn item(ordered: bool, first: bool) -> Container {
        Container::Item { marker: "•".into(), ordered, first }
    }

    #[test]
    fn what_belongs_together_stands_together() {
        use BlockKind::{Caption, Credit, Furniture, Headline, Paragraph};
        let heading = |level| BlockKind::Heading { level };
        let image = BlockKind::Image { url: "".into() };
        for (above, below, rows) in [
            (Paragraph, Paragraph, 1),
            (Headline, Paragraph, 1),
            (Paragraph, heading(2), 1),
            (heading(2), Paragraph, 0),
            (heading(1), heading(2), 1),
            (heading(2), heading(3), 1),
            (heading(4), heading(4), 1),
            (heading(4), heading(3), 1),
            (heading(3), heading(1), 1),
            (heading(1), heading(1), 1),
            (Paragraph, heading(1), 2),
            (BlockKind::Rule, heading(1), 1),
            (heading(1), Paragraph, 1),
            (image, Caption, 0),
            (Caption, Credit, 0),
            (Paragraph, Caption, 1),
            (Furniture, Furniture, 0),
            (Furniture, Paragraph, 1),
        ] {
            let found = between(&block(above.clone(), &[]), &block(below.clone(), &[]));
            assert_eq!(found, rows, "{above:?}, {below:?}");
        }
    }

    #[test]
    fn a_list_is_tight_and_its_paragraphs_are_not() {
        for (above, below, rows) in [
            (vec![item(false, true)], vec![item(false, true)], 0),
            (vec![item(false, true)], vec![item(false, false), item(true, true)], 0),
            (vec![item(false, false), item(true, true)], vec![item(false, true)], 0),
            (vec![item(false, true)], vec![item(true, true)], 1),
            (vec![item(false, true)], vec![item(false, false)], 1),
            (vec![item(false, false)], vec![item(false, true)], 1),
            (vec![item(false, true)], vec![], 1),
            (vec![], vec![item(false, true)], 1),
            (vec![Container::QUOTE, item(false, true)], vec![item(false, true)], 1),
            // A quote in an item has a blank row above and below it.
            (vec![item(false, true)], vec![item(false, false), Container::QUOTE], 1),
            (vec![item(false, false), Container::QUOTE], vec![item(false, true)], 1),
            (
                vec![item(false, false), Container::QUOTE, item(false, true)],
                vec![item(false, true)],
                1,
            ),
            (vec![item(false, true)], vec![item(false, true), Container::QUOTE], 1),
        ] {
            let paragraph = |inside: &[Container]| block(BlockKind::Paragraph, inside);
            let found = between(&paragraph(&above), &paragraph(&below));
            assert_eq!(found, rows, "{above:?}, {below:?}");
        }
    }

    #[test]
    fn a_chapter_that_is_quoted_begins_no_chapter() {
        let above = block(BlockKind::Paragraph, &[]);
        let chapter = block(BlockKind::Heading { level: 1 }, &[Container::QUOTE]);
        assert_eq!(between(&above, &chapter), 1);
    }

    #[test]
    fn notes_stand_together_and_the_paragraphs_of_one_do_not() {
        let note = |label: &str| block(BlockKind::Footnote { label: label.into() }, &[]);
        assert_eq!(between(&note("1"), &note("2")), 0);
        assert_eq!(between(&note("1"), &note("1")), 1);
        let list = block(BlockKind::Footnote { label: "1".into() }, &[item(false, true)]);
        assert_eq!(between(&list, &note("2")), 1);
        assert_eq!(between(&list, &list), 0);
    }

    #[test]
    fn what_continues_has_no_leading() {
        let above = block(BlockKind::Paragraph, &[]);
        let below =
            Block::new(above.kind.clone(), above.range.clone(), above.inside().to_vec(), true);
        assert_eq!(between(&above, &below), 0);
    }
}
