use std::num::NonZeroU16;

use proptest::prelude::*;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};

use super::super::encode::{Ink, encode};
use super::super::glyph::swept_cells;
use super::*;

const WIDTH: u16 = 30;
const HEIGHT: u16 = 12;

fn nonzero(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}

/// A page from row `top` of a text on, with a position column and a folio.
fn page(lines: &[String], top: usize, mark: usize, background: Color) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, WIDTH, HEIGHT));
    buffer.set_style(buffer.area, Style::new().bg(background));
    for y in 0..HEIGHT - 1 {
        if let Some(line) = lines.get(top + usize::from(y)) {
            buffer.set_stringn(2, y, line, usize::from(WIDTH) - 4, Style::new());
        }
    }
    buffer.set_string(WIDTH - 1, (mark % usize::from(HEIGHT - 1)) as u16, "┃", Style::new());
    buffer.set_string(1, HEIGHT - 1, format!("row {top}"), Style::new());
    buffer
}

/// What the terminal shows, row by row.
fn shown(terminal: &vt100::Parser) -> Vec<String> {
    terminal.screen().rows(0, WIDTH).map(|row| row.trim_end().to_string()).collect()
}

fn wanted(buffer: &Buffer) -> Vec<String> {
    let rows = buffer.content.chunks(usize::from(WIDTH));
    rows.map(|row| {
        let mut text = String::new();
        let mut x = 0;
        while x < row.len() {
            text.push_str(row[x].symbol());
            x += swept_cells(row[x].symbol());
        }
        text.trim_end().to_string()
    })
    .collect()
}

#[test]
fn a_row_down_costs_a_row() {
    let words = ["river", "stone bridge", "old ferry", "mill", "harbour wall", "lime kiln", "tide"];
    let lines: Vec<_> = (0..40).map(|n| format!("{} {n}", words[n * n % 7])).collect();
    let (mut last, next) = (page(&lines, 3, 2, Color::Reset), page(&lines, 4, 2, Color::Reset));
    let shift = find(&last, &next).unwrap();
    assert_eq!(shift, Shift { rows: 1, height: 11 });
    let mut scrolled = Vec::new();
    turn(&mut scrolled, &mut last, shift);
    encode(&mut scrolled, &last, &next, Ink::Full);
    let mut drawn = Vec::new();
    encode(&mut drawn, &page(&lines, 3, 2, Color::Reset), &next, Ink::Full);
    assert!(scrolled.len() * 2 < drawn.len(), "{} of {}", scrolled.len(), drawn.len());
}

#[test]
fn another_page_is_no_shift() {
    let lines: Vec<_> = (0..80).map(|n| format!("line number {n}")).collect();
    let last = page(&lines, 0, 0, Color::Reset);
    for next in [page(&lines, 40, 5, Color::Reset), page(&[], 0, 0, Color::Reset), last.clone()] {
        assert_eq!(find(&last, &next), None);
    }
}

proptest! {
    /// Over random walks the terminal shows what was to be shown.
    #[test]
    fn the_screen_after_scrolling_is_the_screen_drawn_whole(
        words in prop::collection::vec("[a-c]{0,3}( [a-c]{1,2}|漢| ế)?", 60),
        steps in prop::collection::vec((-14_isize..14, 0_usize..20), 1..30),
        has_background in any::<bool>(),
    ) {
        let background = if has_background { Color::Indexed(230) } else { Color::Reset };
        let mut terminal = vt100::Parser::new(nonzero(HEIGHT), nonzero(WIDTH), 0);
        let mut last = Buffer::empty(Rect::new(0, 0, WIDTH, HEIGHT));
        let mut top = 20_usize;
        for (step, mark) in steps {
            top = top.saturating_add_signed(step).min(50);
            let next = page(&words, top, mark, background);
            let mut out = Vec::new();
            if let Some(shift) = find(&last, &next) {
                turn(&mut out, &mut last, shift);
            }
            encode(&mut out, &last, &next, Ink::Full);
            terminal.process(&out);
            last = next;
            prop_assert_eq!(shown(&terminal), wanted(&last));
            let expected =
                if has_background { vt100::Color::Idx(230) } else { vt100::Color::Default };
            for (y, x) in (0..HEIGHT).flat_map(|y| (0..WIDTH).map(move |x| (y, x))) {
                let cell = terminal.screen().cell(y, x).unwrap();
                // The second half of a wide cluster has no style of its own.
                prop_assert!(
                    cell.is_wide_continuation() || cell.bgcolor() == expected,
                    "{x},{y} after {:?}", String::from_utf8_lossy(&out)
                );
            }
        }
    }
}
