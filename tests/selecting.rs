//! Selecting with `v`, as key strings.

mod desk;

use desk::Desk;
use ratatui::style::Modifier;
use reader::app::Mode;
use reader::words::VI;

const TEXT: &str = "\
---
title: On rivers
lang: en
---

The lede says what *it* is about. It says so in sentences; this is the second. A third ends it.

## Springs

Wells are small. They are [deep](https://wells.example/), though.

- an item
- another item
";

/// What is painted as chosen, row by row.
fn rows_chosen(desk: &Desk) -> Vec<String> {
    let buffer = desk.buffer();
    let is_chosen =
        |x: u16, y: u16| buffer[(x, y)].style().add_modifier.contains(Modifier::REVERSED);
    let of_row = |y: u16| {
        let cells = (0..buffer.area.width).filter(|x| is_chosen(*x, y));
        cells.map(|x| buffer[(x, y)].symbol().to_string()).collect::<String>()
    };
    (0..buffer.area.height).map(of_row).filter(|row| !row.is_empty()).collect()
}

fn chosen(desk: &Desk) -> String {
    rows_chosen(desk).join(" ")
}

#[test]
fn it_begins_with_a_word_and_widens_to_the_sentence_and_the_paragraph() {
    let mut desk = Desk::open_markdown(TEXT, 40, 30);
    desk.press("/so in<enter><esc>");
    assert_eq!(chosen(&desk), "");
    assert_eq!(desk.copied("vy"), "On");
    for (keys, text) in [
        ("/says so<enter>vy", "says so"),
        ("vvy", "It says so in sentences; this is the second."),
        ("vvvy", TEXT.lines().nth(5).unwrap().replace('*', "").as_str()),
        ("vvvvy", "The"),
        ("<esc>/third<enter>vy", "third"),
    ] {
        assert_eq!(desk.copied(keys), text, "{keys}");
        assert!(matches!(desk.app.mode, Mode::Read), "{keys}");
    }
}

#[test]
fn it_grows_and_shrinks_by_its_unit_over_rows_and_paragraphs() {
    for columns in [24, 40, 80] {
        let mut desk = Desk::open_markdown(TEXT, columns, 30);
        desk.press("/lede<enter>");
        for (keys, text) in [
            ("v<right><right>y", "lede says what"),
            ("v<right><right><left>y", "lede says"),
            ("v2<right>y", "lede says what"),
            ("v<left>y", "The lede"),
            ("v<left><right><right>y", "lede says"),
            (
                "vv<right>y",
                "The lede says what it is about. It says so in sentences; this is the second.",
            ),
            (
                "v}<right>y",
                &format!("{}\n\nSprings", &TEXT.lines().nth(5).unwrap().replace('*', "")[4..]),
            ),
            ("v{y", "The lede"),
        ] {
            assert_eq!(desk.copied(keys), text, "{columns}: {keys}");
        }
    }
}

#[test]
fn it_is_taken_from_row_to_row() {
    let mut desk = Desk::open_markdown(TEXT, 40, 30);
    desk.press("/lede<enter>v<down>");
    let rows = rows_chosen(&desk);
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows[0].starts_with("lede says") && rows[1].split(' ').count() <= 3, "{rows:?}");
    desk.press("<up>");
    assert_eq!(chosen(&desk), "lede");
    desk.press("<esc>");
    // Past the blank rows to the heading.
    let text = desk.copied("v<esc>/third<enter>v<down>y");
    assert!(text.ends_with("\n\nSprings"), "{text}");
}

#[test]
fn it_is_seen_and_told_and_left() {
    let mut desk = Desk::open_all(&[(TEXT, reader::format::Format::Markdown)], 80, 30, &VI);
    desk.press("/so in<enter>v");
    assert!(desk.folio().contains("từ: 5 ký tự"), "{}", desk.folio());
    desk.press("v");
    assert!(desk.folio().contains("câu: 44 ký tự"), "{}", desk.folio());
    assert!(chosen(&desk).contains("It says"), "{}", chosen(&desk));
    // A key that means nothing here changes nothing.
    desk.press("T").press("D");
    assert!(desk.folio().contains("câu: 44 ký tự"), "{}", desk.folio());
    for leave in ["<esc>", "q", "<ctrl+c>"] {
        desk.press("v").press(leave);
        assert!(matches!(desk.app.mode, Mode::Read), "{leave}");
        assert_eq!(desk.effects, [], "{leave}");
        assert!(!chosen(&desk).contains("It says"), "{leave}: {}", chosen(&desk));
    }
    let mut desk = Desk::open("", 80, 12);
    desk.press("v");
    assert!(matches!(desk.app.mode, Mode::Read));
    assert!(desk.folio().contains("nothing here"), "{}", desk.folio());
}

#[test]
fn a_resize_and_the_ends_of_the_text_keep_it_whole() {
    let mut desk = Desk::open_markdown(TEXT, 40, 12);
    desk.press("vv").resize(24, 8).resize(160, 40);
    assert_eq!(desk.copied("y"), "On rivers");
    let all = desk.copied("v999<right>y");
    assert!(all.starts_with("On rivers\n\nThe lede") && all.ends_with("another item"), "{all}");
    assert_eq!(desk.copied("Gv999<left>y"), "On");
    assert_eq!(desk.copied("gv99{y"), "On");
    assert_eq!(desk.copied("<tab>vy"), "deep");
}

#[test]
fn where_the_text_runs_from_the_right_the_left_arrow_goes_on() {
    let text = "---\ntitle: عن الأنهار\nlang: ar\n---\n\nقال إن النهر يجري منذ قديم الزمان.\n";
    let mut desk = Desk::open_markdown(text, 60, 20);
    assert_eq!(desk.copied("/النهر<enter>v<left>y"), "النهر يجري");
    assert_eq!(desk.copied("v<right>y"), "إن النهر");
}
