//! The numbers of attribute sequences (ECMA-48, 8.3.117 SGR).

use ratatui::style::{Color, Modifier};

/// The attributes and the code that switches each on.
pub const MODIFIERS: [(Modifier, usize); 9] = [
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::ITALIC, 3),
    (Modifier::UNDERLINED, 4),
    (Modifier::SLOW_BLINK, 5),
    (Modifier::RAPID_BLINK, 6),
    (Modifier::REVERSED, 7),
    (Modifier::HIDDEN, 8),
    (Modifier::CROSSED_OUT, 9),
];

/// The numbers of one attribute sequence: a reset, nine modifiers, two colours of five.
#[derive(Default)]
pub struct Codes {
    codes: [usize; 20],
    len: usize,
}

impl Codes {
    /// All that were added.
    pub fn all(&self) -> &[usize] {
        &self.codes[..self.len]
    }

    /// Adds a code.
    pub fn push(&mut self, code: usize) {
        self.codes[self.len] = code;
        self.len += 1;
    }

    /// Adds the codes of a colour. `base` is 30 for the foreground, 40 for the background, 50 for underlines,
    /// which have no short names: theirs are the first sixteen of the palette.
    pub fn push_colour(&mut self, colour: Color, base: usize) {
        match colour {
            Color::Reset => self.push(base + 9),
            Color::Rgb(r, g, b) => {
                for code in [base + 8, 2, r.into(), g.into(), b.into()] {
                    self.push(code);
                }
            }
            Color::Indexed(index) => self.push_indexed(index.into(), base),
            named => match named_index(named) {
                index if base == 50 => self.push_indexed(index, base),
                index @ 0..8 => self.push(base + index),
                index => self.push(base + 60 + index - 8),
            },
        }
    }

    fn push_indexed(&mut self, index: usize, base: usize) {
        for code in [base + 8, 5, index] {
            self.push(code);
        }
    }
}

/// The place of a named colour in the palette.
pub fn named_index(colour: Color) -> usize {
    match colour {
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
        // Black; the rest are not named.
        _ => 0,
    }
}

/// Appends `number` in decimal.
pub fn push_number(out: &mut Vec<u8>, number: usize) {
    if number >= 10 {
        push_number(out, number / 10);
    }
    out.push(b'0' + (number % 10) as u8);
}
