//! A screen of which only what has changed is drawn is the screen drawn whole.

mod desk;

use std::fmt::Write;

use desk::Desk;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use reader::keys::Keymap;
use reader::view::{self, Change, Changes, Colors, Kept, THEMES, Theme};

/// A text with all that rows can be.
fn text() -> String {
    let mut text = String::from("# Chuyện con sông\n\n*Một người kể*\n\n");
    for n in 1..30 {
        write!(
            text,
            "## Khúc {n}\n\nCon nước lên rồi lại xuống, **chẳng bao giờ** thôi, và [ai ở đây](https://example.org/{n}) \
             cũng biết, kể cả 茶馆 và 👩‍👩‍👧 của họ.\n\n> Nước lớn đò đầy.\n\n* một\n* hai\n\n"
        )
        .unwrap();
        if n % 7 == 0 {
            text += "| tên | số |\n|---|---|\n";
            text += &(0..40).map(|n| format!("| hàng {n} | {n} |\n")).collect::<Vec<_>>().concat();
            text += "\n```\nlet x = \"một dòng mã rất dài, dài hơn hẳn cái cột mà nó đứng trong đó, nên phải dời\";\n```\n\n";
        }
    }
    text
}

/// A screen that is changed as a terminal would change it.
struct Screen {
    kept: Kept,
    buffer: Buffer,
}

impl Screen {
    /// Shows what the desk shows; returns what was drawn anew, if not all was.
    fn show(&mut self, desk: &Desk) -> Option<Changes> {
        let theme = Theme::named(desk.app.theme, Colors::Exact);
        let screen = desk.app.screen;
        let area = Rect::new(0, 0, screen.columns, screen.rows);
        let changes = self.kept.changes(&desk.app).filter(|_| self.buffer.area == area);
        match &changes {
            None => {
                self.buffer = Buffer::empty(area);
                view::draw(&desk.app, &theme, &Keymap::default(), &mut self.buffer);
            }
            Some(changes) => {
                let width = usize::from(screen.columns);
                let page = &mut self.buffer.content[..changes.height * width];
                let by = changes.shift.unsigned_abs() * width;
                if changes.shift > 0 {
                    page.rotate_left(by);
                } else {
                    page.rotate_right(by);
                }
                self.kept.draw(changes, &desk.app, &theme, &mut self.buffer);
            }
        }
        changes
    }
}

fn screen() -> Screen {
    Screen { kept: Kept::default(), buffer: Buffer::empty(Rect::ZERO) }
}

#[test]
fn a_row_down_draws_few_rows_and_a_page_those_that_are_new() {
    let mut desk = Desk::open_markdown(&text(), 80, 30);
    let mut screen = screen();
    desk.press("20j");
    assert!(screen.show(&desk).is_none());
    for (keys, shift, most) in
        [("j", 1, 2), ("k", -1, 2), ("5j", 5, 6), ("d", 15, 16), (" ", 27, 30), ("b", -27, 30)]
    {
        desk.press(keys);
        let changes = screen.show(&desk).expect("it only moves");
        let drawn = changes.rows.iter().filter(|row| **row == Change::Row).count();
        assert_eq!(changes.shift, shift, "{keys}");
        assert!(drawn <= most, "{keys}: {drawn}");
        assert_eq!(screen.buffer, desk.buffer(), "{keys}");
    }
    assert_eq!(THEMES.len(), desk.app.themes.len());
}

fn keys() -> impl Strategy<Value = &'static str> {
    let moves =
        ["j", "k", "5j", "3k", "d", "u", " ", "b", "}", "{", "2}", "]", "[", "g", "G", "42%", "4"];
    let others = [
        "/khúc<enter>",
        "n",
        "N",
        "<esc>",
        "/nuoc",
        "<backspace>",
        "t",
        "?",
        "T",
        "+",
        "-",
        "=",
        "a",
        "C",
        "D",
        "R",
        "E",
        ">",
        "<",
        "<tab>",
        "<enter>",
        "<ctrl+o>",
        "ma",
        "'a",
        "''",
        "Z",
        "é",
        ":width 40<enter>",
        ":12<enter>",
        "F",
        "r",
        "J",
        "M",
    ];
    prop_oneof![4 => prop::sample::select(moves.to_vec()), 1 => prop::sample::select(others.to_vec())]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_walk_shows_what_would_be_drawn_whole(
        walk in prop::collection::vec((keys(), 0..40_u8), 1..60),
    ) {
        let mut desk = Desk::open_markdown(&text(), 80, 30);
        let mut screen = screen();
        for (key, window) in walk {
            match window {
                0 => desk.resize(40, 12),
                1 => desk.resize(160, 24),
                2 => desk.resize(80, 30),
                _ => desk.press(key),
            };
            screen.show(&desk);
            prop_assert_eq!(&screen.buffer, &desk.buffer(), "{}", key);
        }
    }
}
