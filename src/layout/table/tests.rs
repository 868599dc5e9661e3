use crate::article::{Align, BlockKind};
use crate::layout::tests::{article, layout, rows};

fn table(text: &str, header: usize, align: &[Align], measure: usize) -> Vec<String> {
    let kind = BlockKind::table(header, align.to_vec());
    rows(&[(kind, vec![], text)], measure)
}

#[test]
fn figures_stand_flush_right_and_words_flush_left() {
    assert_eq!(
        table("Part\tCost\nDeck\t1.200\nRail\t350", 1, &[], 40),
        ["Part   Cost", "────  ─────", "Deck  1.200", "Rail    350"]
    );
}

#[test]
fn the_source_may_say_how_a_column_stands() {
    assert_eq!(
        table("one\ttwo\nabcdef\t1\n", 0, &[Align::Right, Align::Center], 40),
        ["   one  two", "abcdef   1"]
    );
}

#[test]
fn long_cells_wrap_in_their_column() {
    assert_eq!(
        table("Part\tNote\nDeck\tOak, all of it, in two months", 1, &[], 24),
        ["Part  Note", "────  ──────────────────", "Deck  Oak, all of it, in", "      two months",]
    );
}

#[test]
fn what_cannot_fit_becomes_records() {
    assert_eq!(
        table("Part\tCost\tNote\nDeck\t1.200\tOak, all of it\nRail\t\tSteel", 1, &[], 16),
        ["Part: Deck", "Cost: 1.200", "Note: Oak, all", "  of it", "", "Part: Rail", "Note: Steel",]
    );
    assert_eq!(
        table("Deckwork\tOak, all of it\nRail\tSteel", 0, &[], 10),
        ["Deckwork", "  Oak, all", "  of it", "", "Rail", "  Steel"]
    );
}

#[test]
fn a_head_that_labels_nothing_stands_above_the_records() {
    assert_eq!(
        table("Part\tConsiderations\tNone\nDeck\tOak, all of it\nRail\tSteel", 1, &[], 18),
        [
            "Considerations",
            "None",
            "",
            "Part: Deck",
            "  Oak, all of it",
            "",
            "Part: Rail",
            "  Steel"
        ]
    );
}

#[test]
fn a_head_that_is_cut_labels_nothing_though_it_is_as_long_in_bytes() {
    let found = table("\t\t«ěšč\n\t\taaaaaaaaaaaaaaaaaaaa", 1, &[], 10);
    assert_eq!(found[0], "«ěšč");
}

#[test]
fn a_label_is_found_on_the_row_that_it_labels() {
    let kind = BlockKind::table(1, vec![]);
    let text = "Part\tCost\tNote\nDeck\t\tOak, all of it\nRail\t350\tSteel";
    let article = article(&[(kind, vec![], text)]);
    let layout = layout(&article, 16);
    let drawn_at = |word: &str| {
        let row = layout.row_at(&article, text.find(word).expect("a word of the table"));
        layout.line(&article, row).map(|line| line.plain(text)).unwrap_or_default()
    };
    assert_eq!(drawn_at("Part"), "Part: Deck");
    assert_eq!(drawn_at("Cost"), "Cost: 350");
    assert_eq!(drawn_at("Note"), "Note: Oak, all");
    assert_eq!(drawn_at("Steel"), "Note: Steel");
}

#[test]
fn ragged_rows_and_empty_cells_keep_their_columns() {
    assert_eq!(table("a\tb\n\tc\nd", 0, &[], 20), ["a  b", "   c", "d"]);
}

#[test]
fn an_offset_in_a_wrapped_cell_stands_on_its_own_row() {
    let kind = BlockKind::table(0, vec![]);
    let article = article(&[(kind, vec![], "aa bb\tcc dd\nee\tff")]);
    let layout = layout(&article, 6);
    let wide = layout.rows(&article, layout.first(&article), 99);
    for row in wide {
        let line = layout.line(&article, row).expect("a row of the table");
        for range in line.text() {
            assert_eq!(layout.row_at(&article, range.start), row);
        }
    }
}

#[test]
fn a_giant_table_is_set_as_records_and_does_not_hang() {
    let text = "a\tb\n".repeat(200_000);
    let kind = BlockKind::table(0, vec![]);
    let long = article(&[(kind.clone(), vec![], &text)]);
    assert!(layout(&long, 40).last(&long).line > 400_000);
    let wide = article(&[(kind, vec![], &"a\t".repeat(200_000))]);
    assert!(layout(&wide, 40).last(&wide).line >= 199_999);
}
