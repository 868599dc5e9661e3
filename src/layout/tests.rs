use super::*;
use crate::article::{Builder, Container};

pub(super) type Written<'a> = (BlockKind, Vec<Container>, &'a str);

pub(super) fn article(blocks: &[Written]) -> Article {
    let mut builder = Builder::new();
    for (kind, inside, text) in blocks {
        builder.block_in(kind.clone(), inside, text);
    }
    builder.finish()
}

pub(super) fn layout(article: &Article, measure: usize) -> Layout {
    Layout::new(article, Settings { width: measure, measure, ..Settings::default() })
}

/// All rows of `blocks` in a column of `measure` cells, as they are drawn.
pub(super) fn rows(blocks: &[Written], measure: usize) -> Vec<String> {
    let article = article(blocks);
    drawn(&article, &layout(&article, measure))
}

pub(super) fn drawn(article: &Article, layout: &Layout) -> Vec<String> {
    layout
        .rows(article, layout.first(article), usize::MAX)
        .into_iter()
        .map(|row| layout.line(article, row).map(|line| line.plain(article.text())))
        .map(Option::unwrap_or_default)
        .collect()
}

pub(super) fn item(marker: &str, ordered: bool, first: bool) -> Container {
    Container::Item { marker: marker.into(), ordered, first }
}

fn prose() -> Article {
    use BlockKind::{Furniture, Headline, Paragraph};
    article(&[
        (Furniture, vec![], "Share"),
        (Headline, vec![], "A bridge"),
        (Paragraph, vec![], "one two three four five"),
        (Furniture, vec![], "Share this"),
        (Furniture, vec![], "Like this"),
        (Paragraph, vec![], "six seven eight"),
    ])
}

fn row(block: usize, line: usize) -> Row {
    Row { block, line }
}

#[test]
fn hidden_blocks_have_no_rows() {
    let article = prose();
    let shown = layout(&article, 9);
    assert_eq!(
        drawn(&article, &shown),
        ["A bridge", "────────", "", "one two", "three", "four five", "", "six seven", "eight"]
    );
    assert_eq!(shown.first(&article), row(1, 0));
    assert_eq!(shown.last(&article), row(5, 2));
    let settings = Settings { width: 10, measure: 10, furniture: true, ..Settings::default() };
    let all = Layout::new(&article, settings);
    let rows = drawn(&article, &all);
    assert_eq!(rows[..3], ["Share", "", "A bridge"]);
    assert_eq!(rows[rows.len() - 6..], ["", "Share this", "Like this", "", "six seven", "eight"]);
}

#[test]
fn an_article_that_shows_nothing_has_no_rows() {
    for article in [Article::default(), article(&[(BlockKind::Furniture, vec![], "Share")])] {
        let layout = layout(&article, 20);
        let row = Row::default();
        assert_eq!((layout.first(&article), layout.last(&article)), (row, row));
        assert_eq!(layout.rows(&article, row, 9), []);
        assert_eq!(layout.step(&article, row, 5), row);
        assert_eq!(layout.step(&article, row, -5), row);
        assert_eq!(layout.row_at(&article, 3), row);
        assert_eq!(layout.offset_of(&article, row), 0);
        assert_eq!(layout.row_of(&article, Place { offset: 2, gap: 1 }), row);
        assert_eq!(layout.rows_between(&article, row, row, 9), 0);
        assert!(layout.line(&article, row).is_none());
    }
}

#[test]
fn an_offset_stands_on_its_row() {
    let article = prose();
    let layout = layout(&article, 9);
    for (word, expected) in [
        ("Share\n", row(1, 0)),
        ("A bridge", row(1, 0)),
        ("one", row(2, 1)),
        ("two", row(2, 1)),
        (" three", row(2, 1)),
        ("three", row(2, 2)),
        ("five", row(2, 3)),
        ("Like", row(5, 0)),
        ("seven", row(5, 1)),
        ("eight", row(5, 2)),
    ] {
        let at = article.text().find(word).expect("a word of the text");
        assert_eq!(layout.row_at(&article, at), expected, "{word}");
    }
    assert_eq!(layout.row_at(&article, article.text().len()), row(5, 2));
    assert_eq!(layout.row_at(&article, usize::MAX), row(5, 2));
}

#[test]
fn the_place_of_each_kind_of_row_says_how_much_still_shows() {
    let article = prose();
    let layout = layout(&article, 9);
    let at = |word: &str| article.text().find(word).expect("a word of the text");
    for (of, offset, gap) in [
        (row(1, 0), at("A bridge"), 0),
        // The rule under the masthead stands at the end of its block.
        (row(1, 1), at("A bridge") + 8, 0),
        (row(2, 0), at("one"), 1),
        (row(2, 1), at("one"), 0),
        (row(2, 2), at("three"), 0),
    ] {
        assert_eq!(layout.place_of(&article, of), Place { offset, gap });
        assert_eq!(layout.row_of(&article, Place { offset, gap }), of);
    }
    // A gap wider than this layout has stops at the row above the text.
    assert_eq!(layout.row_of(&article, Place { offset: at("one"), gap: 9 }), row(2, 0));
    assert_eq!(layout.row_of(&article, Place { offset: at("three"), gap: 9 }), row(2, 2));
}

#[test]
fn steps_are_clamped_and_stale_rows_are_mended() {
    let article = prose();
    let layout = layout(&article, 9);
    let (first, last) = (layout.first(&article), layout.last(&article));
    assert_eq!(layout.step(&article, first, isize::MAX), last);
    assert_eq!(layout.step(&article, last, isize::MIN), first);
    assert_eq!(layout.step(&article, first, 3), row(2, 1));
    assert_eq!(layout.step(&article, row(2, 1), -3), first);
    assert_eq!(layout.step(&article, row(99, 99), 0), last);
    assert_eq!(layout.step(&article, row(3, 7), 0), row(5, 0));
    assert_eq!(layout.step(&article, row(2, 99), 0), row(2, 3));
    assert_eq!(layout.rows_between(&article, first, last, 99), 8);
    assert_eq!(layout.rows_between(&article, first, last, 5), 5);
    assert_eq!(layout.rows_between(&article, last, first, 5), 0);
}

#[test]
fn a_question_lays_out_only_what_it_needs() {
    let blocks: Vec<_> =
        (0..10_000).map(|_| (BlockKind::Paragraph, vec![], "some words of a paragraph")).collect();
    let article = article(&blocks);
    let layout = layout(&article, 40);
    let middle = layout.row_at(&article, article.text().len() / 2);
    let rows = layout.rows(&article, layout.step(&article, middle, -10), 40);
    assert_eq!(rows.len(), 40);
    let laid = layout.laid.made();
    assert!(laid < 40, "{laid}");
}

#[test]
fn a_long_run_of_hidden_blocks_costs_nothing() {
    let mut blocks = vec![(BlockKind::Paragraph, vec![], "top")];
    blocks.extend((0..100_000).map(|_| (BlockKind::Furniture, vec![], "x")));
    blocks.push((BlockKind::Paragraph, vec![], "end"));
    let article = article(&blocks);
    let layout = layout(&article, 40);
    for _ in 0..100_000 {
        let last = layout.last(&article);
        assert_eq!(layout.step(&article, last, -2), layout.first(&article));
    }
}

#[test]
fn no_text_takes_more_than_linear_time() {
    // One cell of a table is the only text that is never cut; anything
    // quadratic would take minutes over each of these.
    for pattern in [
        "a",
        "中",
        "ก",
        "- ",
        "—",
        "a/b/",
        "http://a.",
        "://",
        "1 ",
        "12 000 ",
        "\u{ad}",
        "a\u{ad}",
        "\u{301} ",
        "👨\u{200d}",
        "“",
        "TP. ",
        "« ",
        "\u{1f1fb}",
    ] {
        let text = pattern.repeat(100_000 / pattern.len());
        let kind = BlockKind::table(0, vec![]);
        let article = article(&[(kind, vec![], &text)]);
        if !article.blocks().is_empty() {
            let layout = layout(&article, 40);
            assert!(layout.last(&article).line < text.len());
        }
    }
}

#[test]
fn a_paragraph_that_was_cut_shows_no_seam() {
    let article = article(&[(BlockKind::Paragraph, vec![], &"lorem ipsum dolor ".repeat(3_000))]);
    assert!(article.blocks().len() > 2);
    let layout = layout(&article, 60);
    let rows = layout.rows(&article, layout.first(&article), usize::MAX);
    for row in &rows[..rows.len() - 1] {
        let line = layout.line(&article, *row).expect("no blank row inside a paragraph");
        assert!(line.cells(article.text()) > 48, "{}", line.plain(article.text()));
    }
}

#[test]
fn the_column_is_never_wider_than_the_window() {
    let article = prose();
    let settings = Settings { width: 30, measure: 68, ..Settings::default() };
    assert_eq!(Layout::new(&article, settings).measure(), 30);
    assert_eq!(Layout::new(&article, Settings::default()).measure(), 1);
}

#[test]
fn a_layout_made_from_another_is_the_one_made_anew_and_lays_out_nothing() {
    let article = prose();
    let at = |width, furniture| Settings { width, measure: 68, furniture, ..Settings::default() };
    for furniture in [false, true] {
        let before = Layout::new(&article, at(30, false));
        drawn(&article, &before);
        let after = before.again(&article, at(9, furniture));
        assert_eq!(Arc::ptr_eq(&before.order, &after.order), !furniture);
        assert_eq!(after.laid.made(), 0);
        let anew = Layout::new(&article, at(9, furniture));
        assert_eq!(drawn(&article, &after), drawn(&article, &anew));
    }
}
