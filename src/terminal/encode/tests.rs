use std::num::NonZeroU16;

use proptest::prelude::*;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::codes::named_index;
use super::super::sweep::sweep;
use super::*;

const WIDTH: u16 = 24;
const HEIGHT: u16 = 5;

/// A terminal that is fed frames, and the screen that it should show.
struct Screen {
    terminal: vt100::Parser,
    last: Buffer,
}

impl Screen {
    fn new() -> Self {
        Self {
            terminal: vt100::Parser::new(nonzero(HEIGHT), nonzero(WIDTH), 0),
            last: Buffer::empty(Rect::new(0, 0, WIDTH, HEIGHT)),
        }
    }

    /// Shows `next` and gives the bytes that it took.
    fn show(&mut self, mut next: Buffer, ink: Ink) -> Vec<u8> {
        sweep(&mut next);
        let mut out = Vec::new();
        encode(&mut out, &self.last, &next, ink);
        self.terminal.process(&out);
        self.last = next;
        out
    }

    /// Erases the screen and shows `next` on it; gives the bytes that it took.
    fn show_on_blank(&mut self, mut next: Buffer, ink: Ink) -> Vec<u8> {
        sweep(&mut next);
        let mut out = b"\x1b[m\x1b[2J".to_vec();
        encode_on_blank(&mut out, &next, ink);
        self.terminal.process(&out);
        self.last = next;
        out
    }

    /// Holds the terminal's cells against the buffer's, but for `unclear` ones.
    fn check(&self) {
        for (y, row) in self.last.content.chunks(usize::from(WIDTH)).enumerate() {
            let mut x = 0;
            while x < row.len() {
                let symbol = row[x].symbol();
                if !is_unclear(symbol) {
                    self.check_cell(x, y, &row[x]);
                }
                x += swept_cells(symbol);
            }
        }
    }

    fn check_cell(&self, x: usize, y: usize, expected: &Cell) {
        let cell = self.terminal.screen().cell(y as u16, x as u16).unwrap();
        let shown = if cell.contents().is_empty() { " " } else { cell.contents() };
        assert_eq!(shown, expected.symbol(), "at {x},{y} of {:?}", self.last);
        assert_eq!(cell.bgcolor(), colour(expected.bg), "at {x},{y}");
        let modifier = expected.modifier;
        assert_eq!(cell.inverse(), modifier.contains(Modifier::REVERSED), "at {x},{y}");
        assert_eq!(cell.underline(), modifier.contains(Modifier::UNDERLINED), "at {x},{y}");
        if shown != " " {
            assert_eq!(cell.fgcolor(), colour(expected.fg), "at {x},{y}");
            assert_eq!(cell.italic(), modifier.contains(Modifier::ITALIC), "at {x},{y}");
            assert_eq!(cell.bold(), modifier.contains(Modifier::BOLD), "at {x},{y}");
        }
    }
}

fn nonzero(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}

fn colour(colour: Color) -> vt100::Color {
    match colour {
        Color::Reset => vt100::Color::Default,
        Color::Indexed(index) => vt100::Color::Idx(index),
        Color::Rgb(r, g, b) => vt100::Color::Rgb(r, g, b),
        named => vt100::Color::Idx(named_index(named) as u8),
    }
}

fn blank() -> Buffer {
    Buffer::empty(Rect::new(0, 0, WIDTH, HEIGHT))
}

fn written(x: u16, y: u16, text: &str, style: Style) -> Buffer {
    let mut buffer = blank();
    buffer.set_string(x, y, text, style);
    buffer
}

fn shown(text: &[u8]) -> String {
    String::from_utf8_lossy(text).replace('\u{1b}', "␛")
}

#[test]
fn equal_screens_take_no_bytes() {
    let mut screen = Screen::new();
    screen.show(written(0, 0, "ế漢", Style::new()), Ink::Full);
    assert_eq!(shown(&screen.show(written(0, 0, "ế漢", Style::new()), Ink::Full)), "");
}

#[test]
fn a_change_takes_few_bytes() {
    let mut screen = Screen::new();
    let bold = Style::new().bold();
    for (buffer, bytes) in [
        (written(0, 0, "some words", Style::new()), "␛[Hsome words"),
        (written(0, 0, "some lords", Style::new()), "␛[1;6Hl"),
        (written(0, 0, "come cords", Style::new()), "␛[Hcome c"),
        (written(0, 0, "dome coral", Style::new()), "␛[Hd␛[7Cal"),
        (written(0, 0, "dome", Style::new()), "␛[1;6H␛[K"),
        (written(0, 0, "dome", bold), "␛[H␛[1mdome␛[m"),
        (written(2, 1, "x", bold.fg(Color::Red)), "␛[H␛[K␛[2;3H␛[1;31mx␛[m"),
        (written(2, 1, "x", Style::new().fg(Color::Red)), "␛[2;3H␛[31mx␛[m"),
    ] {
        assert_eq!(shown(&screen.show(buffer, Ink::Full)), bytes);
        screen.check();
    }
}

#[test]
fn styles_are_encoded() {
    for (style, bytes) in [
        (Style::new().fg(Color::LightBlue), "␛[94m"),
        (Style::new().bg(Color::White), "␛[107m"),
        (Style::new().fg(Color::Indexed(200)), "␛[38;5;200m"),
        (Style::new().bg(Color::Rgb(1, 2, 3)), "␛[48;2;1;2;3m"),
        (Style::new().dim().italic().crossed_out(), "␛[2;3;9m"),
        (Style::new().underlined().underline_color(Color::Rgb(1, 2, 3)), "␛[4m␛[58:2::1:2:3m"),
        (Style::new().underlined().underline_color(Color::Red), "␛[4m␛[58:5:1m"),
    ] {
        let out = Screen::new().show(written(0, 0, "x", style), Ink::Full);
        assert_eq!(shown(&out), format!("␛[H{bytes}x␛[m"));
    }
}

#[test]
fn less_ink_sends_less() {
    let style = Style::new().bold().fg(Color::Red).bg(Color::Blue);
    for (ink, bytes) in [(Ink::NoColour, "␛[H␛[1mx␛[m"), (Ink::Plain, "␛[Hx")] {
        let out = Screen::new().show(written(0, 0, "x", style), ink);
        assert_eq!(shown(&out), bytes);
    }
}

#[test]
fn a_row_of_unclear_width_is_erased_and_set_by_absolute_moves() {
    let mut screen = Screen::new();
    let out = screen.show(written(1, 0, "a 👍 bc", Style::new()), Ink::Full);
    assert_eq!(shown(&out), "␛[H␛[2K a 👍␛[1;6H bc␛[K");
    screen.check();
    // Also when only the screen that stands holds such a cluster.
    let out = screen.show(written(1, 0, "a", Style::new()), Ink::Full);
    assert_eq!(shown(&out), "␛[H␛[2K a");
    screen.check();
}

#[test]
fn the_last_column_is_not_trusted() {
    let mut screen = Screen::new();
    let mut buffer = written(WIDTH - 1, 0, "x", Style::new());
    buffer.set_string(0, 1, "y", Style::new());
    assert_eq!(shown(&screen.show(buffer, Ink::Full)), "␛[1;24Hx␛[2;1Hy");
    screen.check();
}

#[test]
fn words_on_an_erased_screen_take_the_bytes_that_a_change_takes() {
    for text in ["the mill is closed", "nước  dâng   lại", "老人 与海", "a      b"] {
        let next = written(3, 1, text, Style::new());
        let changed = Screen::new().show(next.clone(), Ink::Full);
        let painted = Screen::new().show_on_blank(next, Ink::Full);
        assert_eq!(shown(&painted), format!("␛[m␛[2J{}", shown(&changed)));
    }
}

/// A stroke of text somewhere on the screen.
fn stroke(symbols: &'static [&'static str]) -> impl Strategy<Value = (u16, u16, String, Style)> {
    let colours =
        vec![Color::Reset, Color::Red, Color::Gray, Color::Indexed(99), Color::Rgb(9, 8, 7)];
    let modifiers = (0u16..512).prop_map(|bits| {
        // Every second is plain; the judge shows no blinking and hiding, and
        // takes dim and bold for a choice.
        let modifier = Modifier::from_bits_truncate(if bits % 2 == 0 { 0 } else { bits });
        modifier - Modifier::DIM - Modifier::SLOW_BLINK - Modifier::RAPID_BLINK - Modifier::HIDDEN
    });
    let style =
        (proptest::sample::select(colours.clone()), proptest::sample::select(colours), modifiers)
            .prop_map(|(fg, bg, modifier)| Style::new().fg(fg).bg(bg).add_modifier(modifier));
    let text = proptest::collection::vec(proptest::sample::select(symbols), 1..30);
    (0..WIDTH, 0..HEIGHT, text.prop_map(|symbols| symbols.concat()), style)
}

fn frames(
    symbols: &'static [&'static str],
) -> impl Strategy<Value = Vec<Vec<(u16, u16, String, Style)>>> {
    proptest::collection::vec(proptest::collection::vec(stroke(symbols), 0..6), 1..8)
}

fn painted(strokes: &[(u16, u16, String, Style)], onto: &Buffer) -> Buffer {
    // A screen usually resembles the one before.
    let mut buffer = if strokes.len().is_multiple_of(2) { onto.clone() } else { blank() };
    for (x, y, text, style) in strokes {
        buffer.set_string(*x, *y, text, *style);
    }
    buffer
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_screens_ends_in_the_wanted_one(
        frames in frames(&["a", "b", " ", "  ", "   ", "ế", "e\u{301}", "漢", "字", "│"]),
    ) {
        let mut screen = Screen::new();
        for strokes in frames {
            let next = painted(&strokes, &screen.last);
            screen.show(next, Ink::Full);
            screen.check();
        }
    }

    #[test]
    fn a_screen_that_was_erased_is_painted_as_wanted(
        frames in frames(&["a", "b", " ", "  ", "   ", "ế", "e\u{301}", "漢", "字", "│"]),
    ) {
        let mut screen = Screen::new();
        for strokes in frames {
            let next = painted(&strokes, &screen.last);
            screen.show_on_blank(next, Ink::Full);
            screen.check();
        }
    }

    /// The judge paints the parts of a joined emoji side by side, so it is a
    /// terminal that disagrees with us on every one of them.
    #[test]
    fn clusters_of_unclear_width_spoil_nothing_else(
        frames in frames(&["a", " ", "   ", "ế", "漢", "❤\u{fe0f}", "क्ष", "👍", "👨‍👩‍👧"]),
    ) {
        let mut screen = Screen::new();
        for mut strokes in frames {
            // It also wraps what sticks out, whatever it is told: stay clear of the edge.
            for (x, _, text, _) in &mut strokes {
                *x %= 6;
                let end = text.char_indices().nth(10).map_or(text.len(), |(end, _)| end);
                text.truncate(end);
            }
            let next = painted(&strokes, &screen.last);
            screen.show(next, Ink::Full);
            screen.check();
        }
    }
}
