use crate::article::{BlockKind, Container};
use crate::layout::tests::{Written, article, drawn, item, rows};
use crate::layout::{Layout, Settings};

fn one(kind: BlockKind, text: &str, measure: usize) -> Vec<String> {
    rows(&[(kind, vec![], text)], measure)
}

#[test]
fn a_kicker_sets_its_date_flush_right_or_below() {
    let text = "Site · News\t17/7/2020";
    assert_eq!(one(BlockKind::Kicker, text, 30), ["Site · News          17/7/2020"]);
    assert_eq!(one(BlockKind::Kicker, text, 20), ["Site · News", "17/7/2020"]);
    assert_eq!(one(BlockKind::Kicker, "\t17/7/2020", 20), ["17/7/2020"]);
    assert_eq!(one(BlockKind::Kicker, "Site", 20), ["Site"]);
}

#[test]
fn a_masthead_is_balanced_and_ends_in_a_rule() {
    use BlockKind::{Byline, Dek, Headline, Kicker, Lede};
    let blocks: &[Written] = &[
        (Kicker, vec![], "News"),
        (Headline, vec![], "Collect and organise while the work goes on"),
        (Dek, vec![], "Nobody asked"),
        (Byline, vec![], "An Author"),
        (Lede, vec![], "It began."),
    ];
    let expected = [
        "News",
        "",
        "Collect and organise",
        "while the work goes on",
        "",
        "Nobody asked",
        "",
        "An Author",
        "────────",
        "",
        "It began.",
    ];
    assert_eq!(rows(blocks, 40), expected);
    // Without a body there is nothing to part from.
    assert_eq!(rows(&blocks[..1], 40), ["News"]);
    // A byline at the end is not of the masthead.
    let end: &[Written] = &[(Lede, vec![], "It began."), (Byline, vec![], "An Author")];
    assert_eq!(rows(end, 40), ["It began.", "", "An Author"]);
}

#[test]
fn the_reading_time_follows_the_byline_where_it_fits() {
    let article = article(&[
        (BlockKind::Byline, vec![], "An Author"),
        (BlockKind::Lede, vec![], "It began."),
        (BlockKind::Byline, vec![], "A Second"),
    ]);
    let at = |measure| {
        let byline_note = Some("4 min read".to_string());
        let settings = Settings { width: measure, measure, byline_note, ..Settings::default() };
        drawn(&article, &Layout::new(&article, settings))
    };
    assert_eq!(at(30)[..2], ["An Author · 4 min read", "────────"]);
    assert_eq!(at(30)[5..], ["A Second"]);
    assert_eq!(at(20)[..3], ["An Author", "4 min read", "────────"]);
    assert_eq!(at(8)[..3], ["An", "Author", "────────"]);
}

#[test]
fn no_row_of_a_byline_or_kicker_ends_in_the_dot_that_parts_it() {
    let byline = "Ines Calloway, Tom Brightwater · Photos: Ada Lindqvist";
    assert_eq!(
        one(BlockKind::Byline, byline, 40),
        ["Ines Calloway, Tom Brightwater", "Photos: Ada Lindqvist"]
    );
    // A part that is too long for a row is wrapped by itself.
    assert_eq!(
        one(BlockKind::Byline, "An · Ines Calloway, Tom Brightwater · Bo", 20),
        ["An", "Ines Calloway,", "Tom Brightwater", "Bo"]
    );
    assert_eq!(one(BlockKind::Byline, "An · Bo · Cy", 8), ["An · Bo", "Cy"]);
    assert_eq!(one(BlockKind::Kicker, "The Harbour · Society", 18), ["The Harbour", "Society"]);
    assert_eq!(
        one(BlockKind::Kicker, "The Harbour · Society\t17/7", 18),
        ["The Harbour", "Society", "17/7"]
    );
}

#[test]
fn captions_and_credits_carry_a_bar_on_each_row() {
    assert_eq!(
        rows(
            &[
                (BlockKind::Caption, vec![], "The old bridge in the morning"),
                (BlockKind::Credit, vec![], "Photo: A. B.")
            ],
            24
        ),
        ["  ▏ The old bridge", "  ▏ in the morning", "  ▏ Photo: A. B."]
    );
}

#[test]
fn a_heading_belongs_to_what_follows() {
    let blocks: &[Written] = &[
        (BlockKind::Paragraph, vec![], "before"),
        (BlockKind::Heading { level: 2 }, vec![], "Heading"),
        (BlockKind::Paragraph, vec![], "after"),
    ];
    assert_eq!(rows(blocks, 20), ["before", "", "Heading", "after"]);
}

#[test]
fn lists_hang_and_are_tight() {
    let blocks: &[Written] = &[
        (BlockKind::Paragraph, vec![item("•", false, true)], "one two three four"),
        (BlockKind::Paragraph, vec![item("•", false, true)], "four"),
        (
            BlockKind::Paragraph,
            vec![item("•", false, false), item("10.", true, true)],
            "five six seven",
        ),
        (BlockKind::Paragraph, vec![item("•", false, true)], "seven"),
        (BlockKind::Paragraph, vec![item("•", false, false)], "eight"),
    ];
    assert_eq!(
        rows(blocks, 18),
        [
            "• one two three",
            "  four",
            "• four",
            "  10. five six",
            "      seven",
            "• seven",
            "",
            "  eight"
        ]
    );
}

#[test]
fn quotes_carry_a_bar_at_every_depth_and_between_paragraphs() {
    use BlockKind::Paragraph;
    let within = Container::Quote { first: false };
    let blocks: &[Written] = &[
        (Paragraph, vec![], "before"),
        (Paragraph, vec![Container::QUOTE], "one two three"),
        (Paragraph, vec![within.clone()], "four"),
        (Paragraph, vec![within, Container::QUOTE], "five"),
        (Paragraph, vec![Container::QUOTE], "six"),
        (Paragraph, vec![], "after"),
    ];
    assert_eq!(
        rows(blocks, 12),
        [
            "before",
            "",
            "▎ one two",
            "▎ three",
            "▎",
            "▎ four",
            "▎",
            "▎ ▎ five",
            "",
            "▎ six",
            "",
            "after"
        ]
        .map(|row| if row == "▎" { "▎ " } else { row })
    );
}

#[test]
fn code_keeps_its_lines_and_goes_on_after_an_arrow() {
    let code = BlockKind::Preformatted { language: None };
    assert_eq!(one(code.clone(), "fn a() {\n    1\n\n}", 20), ["  fn a() {", "      1", "", "  }"]);
    assert_eq!(one(code.clone(), "abcdefghijkl", 12), ["  abcdefghij", "  ↪ kl"]);
    // At a space where one is near, and under the line's own indent.
    assert_eq!(
        one(code.clone(), "if a {\n    let total = first + second;\n}", 26),
        ["  if a {", "      let total = first +", "      ↪ second;", "  }"]
    );
    // A space far from the end is not worth half a row.
    assert_eq!(one(code.clone(), "a bcdefghijkl", 12), ["  a bcdefghi", "  ↪ jkl"]);
    // A deep indent leaves the continuation two thirds of the column.
    let deep = format!("{}abcdefghijkl", " ".repeat(30));
    assert_eq!(
        one(code.clone(), &deep, 20),
        [format!("{}abcdefghi", " ".repeat(11)), format!("{}↪ jkl", " ".repeat(8))]
    );
    let flush_right = format!("{}a", " ".repeat(17));
    assert_eq!(one(code.clone(), &flush_right, 20), [format!("  {flush_right}")]);
    assert_eq!(one(code, "茶馆茶", 5), ["茶馆", "茶"]);
}

#[test]
fn verse_keeps_its_lines_and_hangs_what_is_too_long() {
    assert_eq!(
        one(BlockKind::Verse, "Roses are red and so on\n  violets blue\n\nend", 18),
        ["Roses are red and", "   so on", "  violets blue", "", "end"]
    );
}

#[test]
fn a_picture_shows_its_words_in_brackets() {
    let image = || BlockKind::Image { url: "x.png".into() };
    assert_eq!(one(image(), "A map", 20), ["  ▏ [A map]"]);
    assert_eq!(
        one(image(), "A map of the whole river", 20),
        ["  ▏ [A map of the", "  ▏  whole river]"]
    );
    assert_eq!(one(image(), "", 20), ["  ▏ […]"]);
    assert_eq!(one(image(), "abc", 2), ["ab", "c"]);
}

#[test]
fn a_break_of_thought_stands_in_the_middle() {
    assert_eq!(one(BlockKind::Rule, "", 15), ["     * * *"]);
    assert_eq!(one(BlockKind::Rule, "", 3), [" *"]);
}

#[test]
fn a_footnote_hangs_from_its_label() {
    let note = BlockKind::Footnote { label: "1".into() };
    assert_eq!(one(note.clone(), "one two three", 14), ["[1] one two", "    three"]);
    // A rule parts the notes from the text; a note of two paragraphs has one label.
    let blocks = [
        (BlockKind::Paragraph, vec![], "text"),
        (note.clone(), vec![], "one"),
        (note, vec![], "more"),
        (BlockKind::Footnote { label: "2".into() }, vec![], "two"),
    ];
    let expected = ["text", "", "────────", "[1] one", "", "    more", "[2] two"];
    assert_eq!(rows(&blocks, 14), expected);
}

#[test]
fn hidden_soft_hyphens_are_in_no_piece() {
    let article = article(&[(BlockKind::Paragraph, vec![], "un\u{ad}be\u{ad}lievable")]);
    let layout = crate::layout::tests::layout(&article, 20);
    assert_eq!(drawn(&article, &layout), ["unbelievable"]);
    let narrow = crate::layout::tests::layout(&article, 5);
    assert_eq!(drawn(&article, &narrow)[0], "unbe-");
}

#[test]
fn a_block_of_nothing_but_invisible_characters_still_has_a_row() {
    assert_eq!(one(BlockKind::Paragraph, "\u{ad}\u{200b}", 20), [""]);
}

#[test]
fn paragraphs_may_be_told_apart_by_an_indent_as_in_a_novel() {
    use BlockKind::{Heading, Lede, Paragraph, Rule};
    let article = article(&[
        (Heading { level: 1 }, vec![], "One"),
        (Paragraph, vec![], "It was dark and still."),
        (Paragraph, vec![], "Nobody came."),
        (Paragraph, vec![Container::QUOTE], "Quoted."),
        (Paragraph, vec![], "After it."),
        (Rule, vec![], ""),
        (Paragraph, vec![], "Later."),
        (Lede, vec![], "Lede."),
    ]);
    let paragraphs = crate::layout::Paragraphs::Indent;
    let settings = Settings { width: 14, measure: 14, paragraphs, ..Settings::default() };
    assert_eq!(
        drawn(&article, &Layout::new(&article, settings)),
        [
            "One",
            "",
            "It was dark",
            "and still.",
            "  Nobody came.",
            "",
            "▎ Quoted.",
            "",
            "After it.",
            "",
            "    * * *",
            "",
            "Later.",
            "",
            "Lede."
        ]
    );
}

#[test]
fn a_definition_stands_indented_below_its_term() {
    use BlockKind::Paragraph;
    let blocks: &[Written] = &[
        (Paragraph, vec![], "Measure"),
        (Paragraph, vec![item(":", false, true)], "The width of the column."),
        (Paragraph, vec![item(":", false, false)], "In cells."),
        (Paragraph, vec![], "Rag"),
        (Paragraph, vec![item(":", false, true)], "Its edge."),
        (Paragraph, vec![item(":", false, true)], "A cloth."),
    ];
    let expected = [
        "Measure",
        "    The width of",
        "    the column.",
        "",
        "    In cells.",
        "",
        "Rag",
        "    Its edge.",
        "    A cloth.",
    ];
    assert_eq!(rows(blocks, 18), expected);
}

#[test]
fn a_list_in_a_note_keeps_its_bullets() {
    let note = || BlockKind::Footnote { label: "b".into() };
    let blocks = [
        (BlockKind::Paragraph, vec![], "text"),
        (note(), vec![], "one"),
        (note(), vec![], "two"),
        (note(), vec![item("•", false, true)], "item that goes on"),
        (note(), vec![item("•", false, true)], "item"),
        (BlockKind::Footnote { label: "c".into() }, vec![item("1.", true, true)], "three"),
    ];
    assert_eq!(
        rows(&blocks, 18)[2..],
        [
            "────────",
            "[b] one",
            "",
            "    two",
            "",
            "    • item that",
            "      goes on",
            "    • item",
            "",
            "[c] 1. three"
        ]
    );
}
