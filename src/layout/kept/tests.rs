use proptest::prelude::*;

use crate::article::{Article, BlockKind};
use crate::layout::tests::{article, drawn};
use crate::layout::{Layout, Panned, Settings};
use crate::text::width::{cells, clusters};

fn code(text: &str) -> Article {
    article(&[(BlockKind::Preformatted { language: None }, vec![], text)])
}

fn panned(article: &Article, measure: usize, by: usize) -> Layout {
    let settings = Settings { width: measure, measure, pans: true, ..Settings::default() };
    let mut layout = Layout::new(article, settings);
    layout.pan(0, by);
    layout
}

/// The rows of code in a column of `measure` cells, panned by `by`.
fn rows(text: &str, measure: usize, by: usize) -> Vec<String> {
    let article = code(text);
    drawn(&article, &panned(&article, measure, by))
}

#[test]
fn a_line_that_is_too_long_is_cut_with_a_mark_at_the_edge() {
    let text = "short\nabcdefghijklmnop\n\n  indent";
    assert_eq!(rows(text, 12, 0), ["  short", "  abcdefghi›", "", "    indent"]);
    assert_eq!(rows(text, 12, 3), ["  ‹t", "  ‹efghijkl›", "", "  ‹dent"]);
    assert_eq!(rows(text, 12, 2)[3], "  indent", "nothing but blanks is hidden");
    // No further than its widest line.
    assert_eq!(rows(text, 12, 99), ["  ‹", "  ‹hijklmnop", "", "  ‹t"]);
    assert_eq!(rows("abc", 12, 5), ["  abc"]);
}

#[test]
fn code_that_goes_on_below_breaks_before_a_word_that_fits_there() {
    let rows = |text: &str| {
        let article = code(text);
        let settings = Settings { width: 20, measure: 20, ..Settings::default() };
        drawn(&article, &Layout::new(&article, settings))
    };
    assert_eq!(rows("x = \"a considerable line"), ["  x = \"a", "  ↪ considerable", "  ↪ line"]);
    // A word that fits no row goes on at once.
    assert_eq!(rows("x = abcdefghijklmnopqrstuvw"), ["  x = abcdefghijklmn", "  ↪ opqrstuvw"]);
}

#[test]
fn a_wide_cluster_at_the_edge_is_not_cut_in_two() {
    assert_eq!(rows("老茶馆老茶馆老茶馆", 12, 0), ["  老茶馆老 ›"]);
    assert_eq!(rows("老茶馆老茶馆老茶馆", 12, 2), ["  ‹ 馆老茶 ›"]);
    assert_eq!(rows("老茶馆老茶馆老茶馆", 12, 1), ["  ‹茶馆老茶›"]);
}

#[test]
fn how_far_code_can_be_panned_is_known() {
    let article = code("abcdefghijklmnop");
    assert_eq!(panned(&article, 12, 4).panned(&article, 0), Some(Panned { by: 4, most: 6 }));
    assert_eq!(panned(&article, 12, 9).panned(&article, 0), Some(Panned { by: 6, most: 6 }));
    assert_eq!(panned(&article, 40, 9).panned(&article, 0), None);
}

#[test]
fn a_column_without_room_to_pan_wraps() {
    assert!(rows("abcdefgh", 6, 0).len() > 1);
}

proptest! {
    #[test]
    fn each_line_has_one_row_and_all_of_it_can_be_reached(
        text in "( {0,9}[a-c老ｶﾞe\u{301} ]{0,40}\n?){1,6}",
        measure in 8_usize..40,
        by in 0_usize..60,
    ) {
        let article = code(&text);
        prop_assume!(!article.blocks().is_empty());
        let layout = panned(&article, measure, by);
        let all = layout.rows(&article, layout.first(&article), usize::MAX);
        let lines: Vec<_> = article.text().split('\n').collect();
        prop_assume!(layout.panned(&article, 0).is_some());
        prop_assert_eq!(all.len(), lines.len());
        for (row, line) in all.iter().zip(&lines) {
            let shown = layout.line(&article, *row).unwrap();
            prop_assert!(shown.cells(article.text()) <= measure);
            let start = line.as_ptr() as usize - article.text().as_ptr() as usize;
            prop_assert_eq!(layout.offset_of(&article, *row), start);
            for at in start..start + line.len() {
                prop_assert_eq!(layout.row_at(&article, at), *row);
            }
        }
        // From each pan to the next nothing is passed over.
        let most = layout.panned(&article, 0).unwrap().most;
        let mut seen = vec![false; article.text().len()];
        for by in 0..=most {
            let layout = panned(&article, measure, by);
            for row in &all {
                for range in layout.line(&article, *row).unwrap().text() {
                    seen[range.clone()].fill(true);
                }
            }
        }
        for cluster in clusters(article.text()).filter(|cluster| cells(cluster.text) > 0) {
            let is_blank = cluster.text.trim().is_empty();
            prop_assert!(seen[cluster.start] || is_blank, "{:?}", cluster.text);
        }
    }
}
