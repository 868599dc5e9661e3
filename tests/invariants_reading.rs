//! What must hold whatever keys are pressed, on whatever text, in whatever window.

mod desk;

use desk::Desk;
use proptest::prelude::*;
use reader::app::Finding;
use reader::format::Format;
use reader::words::EN;

/// Keys that do something, as the desk writes them.
const KEYS: &[&str] = &[
    "j",
    "k",
    "d",
    "u",
    " ",
    "b",
    "g",
    "G",
    "7",
    "3",
    "%",
    "{",
    "}",
    "[",
    "]",
    "n",
    "N",
    "*",
    "t",
    "T",
    "D",
    "R",
    "r",
    "+",
    "-",
    "=",
    "M",
    "C",
    ">",
    "<right>",
    "<left>",
    "?",
    "/",
    ":",
    "'",
    "m",
    "a",
    "x",
    "ư",
    "<esc>",
    "<enter>",
    "<backspace>",
    "<ctrl+r>",
    "<ctrl+o>",
    "<alt+right>",
    "<up>",
    "<down>",
    "<ctrl+w>",
    "<tab>",
    "<shift+tab>",
];

fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "Đại",
        "hội",
        "được",
        "tổ",
        "chức",
        "từ",
        "28-30/7/2020",
        "a",
        "share",
        "Ảnh:",
        "x",
        "漢字",
        "老茶馆",
        "ห้องสมุด",
        "👨‍👩‍👧",
        "e\u{301}",
        "https://x.example/a/b?c=d",
        "“q”",
        "-",
        "•",
    ]);
    let line = prop::collection::vec(word, 0..30).prop_map(|words| words.join(" "));
    prop::collection::vec(line, 0..25).prop_map(|lines| lines.join("\n\n"))
}

fn size() -> impl Strategy<Value = (u16, u16)> {
    prop_oneof![4 => (20_u16..210, 5_u16..60), 1 => (0_u16..25, 0_u16..8)]
}

fn keys() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(KEYS), 0..40).prop_map(|keys| keys.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_keys_leave_a_clean_screen(
        text in text(),
        (columns, rows) in size(),
        first in keys(),
        (columns_2, rows_2) in size(),
        then in keys(),
    ) {
        let mut desk = Desk::open(&text, columns, rows);
        desk.press(&first);
        desk.screen();
        desk.resize(columns_2, rows_2).press(&then);
        let screen = desk.screen();
        prop_assert!(!screen.chars().any(|c| c.is_control() && c != '\n'), "{screen:?}");
        prop_assert!(screen.lines().count() <= usize::from(rows_2).max(1));
    }

    #[test]
    fn a_resize_and_back_shows_the_same_screen(
        text in text(),
        (columns, rows) in (20_u16..160, 5_u16..60),
        down in 0_usize..60,
        sizes in prop::collection::vec(size(), 1..4),
    ) {
        let mut desk = Desk::open(&text, columns, rows);
        desk.press(&format!("{down}j"));
        let before = desk.screen();
        for (columns, rows) in sizes {
            desk.resize(columns, rows);
            desk.screen();
        }
        desk.resize(columns, rows);
        prop_assert_eq!(desk.screen(), before);
    }

    #[test]
    fn every_hit_that_is_gone_to_is_on_the_screen(
        text in text(),
        (columns, rows) in (20_u16..120, 6_u16..40),
        query in prop::sample::select(vec!["dai", "hoi", "to chuc", "28", "x", "漢", "a"]),
        steps in 0_usize..5,
    ) {
        let texts = [(text.as_str(), Format::Plain)];
        let mut desk = Desk::open_all(&texts, columns, rows, &EN);
        desk.press(&format!("/{query}<enter>{}", "n".repeat(steps)));
        let reading = desk.app.reading().unwrap();
        if let Some(hit) = reading.finding.as_ref().and_then(Finding::current_hit) {
            let visible = reading.visible(desk.app.screen);
            prop_assert!(visible.contains(&hit.start), "{hit:?} is not in {visible:?}");
        }
    }
}
