use crate::article::{Align, BlockKind};
use crate::layout::tests::{article, item, layout, rows};

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
fn rows_of_several_lines_stand_apart() {
    assert_eq!(
        table(
            "Part\tNote\nDeck\tOak, all of it, in two months\nRail\tSteel\nRoof\tTin",
            1,
            &[],
            24
        ),
        [
            "Part  Note",
            "────  ──────────────────",
            "Deck  Oak, all of it, in",
            "      two months",
            "",
            "Rail  Steel",
            "Roof  Tin"
        ]
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
        table("Part\tNone\tConsiderations\nDeckwork\t\tOak, all of it", 1, &[], 18),
        ["None", "", "Part: Deckwork", "Considerations:", "  Oak, all of it"]
    );
}

#[test]
fn a_long_label_stands_above_its_cell_in_every_record() {
    assert_eq!(
        table("Part\tConsiderations\nDeck\tOak, all of it\nRail\tSteel", 1, &[], 18),
        [
            "Part: Deck",
            "Considerations:",
            "  Oak, all of it",
            "",
            "Part: Rail",
            "Considerations:",
            "  Steel"
        ]
    );
    // Wider than the column, and so much that the colon finds no cell.
    assert_eq!(
        table("Number\tabout everything else\n123456\tOak\n7\tSteel", 1, &[], 10),
        [
            "Number:",
            "  123456",
            "about",
            "everything",
            "else:",
            "  Oak",
            "",
            "Number:",
            "  7",
            "about",
            "everything",
            "else:",
            "  Steel"
        ]
    );
}

#[test]
fn a_label_beside_which_a_word_would_be_cut_stands_above_it() {
    assert_eq!(
        table("Part\tNote\nDeckhouses\tOak\nRail\tSteelworks and all", 1, &[], 14),
        [
            "Part:",
            "  Deckhouses",
            "Note: Oak",
            "",
            "Part: Rail",
            "Note:",
            "  Steelworks",
            "  and all"
        ]
    );
}

#[test]
fn a_long_label_that_begins_an_item_stands_after_its_bullet() {
    let kind = BlockKind::table(1, vec![]);
    let text = "Considerations\tPart\nOak, all of it\tDeckwork";
    assert_eq!(
        rows(&[(kind, vec![item("•", false, true)], text)], 19),
        ["• Considerations:", "    Oak, all of it", "  Part: Deckwork"]
    );
}

#[test]
fn a_head_with_a_colon_gets_no_second_one() {
    assert_eq!(
        table("Part:\tCost\nDeckwork\t1.200", 1, &[], 14),
        ["Part: Deckwork", "Cost: 1.200"]
    );
}

#[test]
fn a_head_that_would_be_cut_has_a_row_of_its_own_though_it_is_as_long_in_bytes() {
    let found = table("\t\t«ěšč\n\t\taaaaaaaaaaaaaaaaaaaa", 1, &[], 10);
    assert_eq!(found[..2], ["«ěšč:", "  aaaaaaaa"]);
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
