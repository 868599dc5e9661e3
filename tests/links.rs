//! Links are chosen, footnotes gone to and back.

mod desk;

use std::fmt::Write;

use desk::Desk;
use reader::app::Focus;

fn text() -> String {
    let mut text = String::from(
        "---\ntitle: Notes\n---\n\nA word[^a] and [a site](https://example.org/x).\n\n\
         [^a]: The first note, set down in the middle.\n\n",
    );
    for n in 1..=40 {
        writeln!(text, "Paragraph {n} says nothing of it.\n").unwrap();
    }
    text + "The last word[^b].\n\n[^b]: The second note.\n"
}

#[test]
fn footnotes_are_collected_at_the_end_below_a_rule() {
    let mut desk = Desk::open_markdown(&text(), 60, 16);
    assert!(!desk.screen().contains("in the middle"), "{}", desk.screen());
    desk.press("G");
    let screen = desk.screen();
    let rows: Vec<_> = screen.lines().map(|row| row.trim_matches(['┃', ' '])).collect();
    let rule = rows.iter().position(|row| *row == "────────").unwrap();
    assert!(rows[rule + 1].starts_with("[a] The first note"), "{screen}");
    assert!(rows[rule + 2].starts_with("[b] The second note"), "{screen}");
}

#[test]
fn a_note_is_gone_to_from_its_word_and_back() {
    let mut desk = Desk::open_markdown(&text(), 60, 16);
    let start = desk.screen();
    desk.press("<tab>");
    assert!(desk.screen().contains("[a] The first note"), "its words are told at once");
    desk.press("<enter>");
    assert!(desk.folio().contains("footnote a: Enter goes back"), "{}", desk.folio());
    assert!(matches!(desk.app.reading().unwrap().focus, Some(Focus::Note { .. })));
    desk.press("j");
    assert!(desk.screen().contains("[a] The first note"), "{}", desk.screen());
    desk.press("<enter><esc>");
    assert_eq!(desk.screen(), start);
    // The jump can be gone back over like any other.
    desk.press("<tab><enter><ctrl+o><esc>");
    assert_eq!(desk.screen(), start);
    desk.press("G<shift+tab>");
    assert!(desk.folio().contains("The second note"), "{}", desk.folio());
}

#[test]
fn links_are_walked_and_say_where_they_lead() {
    let mut desk = Desk::open_markdown(&text(), 60, 16);
    desk.press("2<tab>");
    assert!(desk.folio().contains("https://example.org/x"), "{}", desk.folio());
    assert!(desk.marked().is_empty() || desk.screen().contains("a site"));
    desk.press("<enter>");
    assert!(desk.folio().contains("https://example.org/x"), "nothing is fetched or opened");
    desk.press("<tab>");
    assert!(desk.screen().contains("The last word[b]"), "{}", desk.screen());
    desk.press("<tab>");
    assert!(desk.folio().contains("no link further on"), "{}", desk.folio());
    desk.press("<shift+tab>");
    assert!(desk.folio().contains("https://example.org/x"), "{}", desk.folio());
    let mut none = Desk::open("Just a line.\n\nAnd another one.", 60, 16);
    none.press("<tab>");
    assert!(none.folio().contains("no links"), "{}", none.folio());
}

#[test]
fn enter_is_a_row_down_where_nothing_is_chosen() {
    let mut desk = Desk::open_markdown(&text(), 60, 16);
    let mut other = Desk::open_markdown(&text(), 60, 16);
    desk.press("<enter><enter>3<enter>");
    other.press("5j");
    assert_eq!(desk.screen(), other.screen());
    // What was chosen and has left the screen is not meant any more.
    desk.press("g<tab>20j<enter>");
    other.press("g21j");
    assert_eq!(desk.first_line(), other.first_line());
}

#[test]
fn a_note_of_two_paragraphs_has_one_label() {
    let text = "Word[^1].\n\n[^1]: First.\n\n    Second.\n";
    let desk = Desk::open_markdown(text, 60, 16);
    let screen = desk.screen();
    assert_eq!(screen.matches("[1]").count(), 2, "{screen}");
    assert!(screen.contains("    Second."), "{screen}");
}
