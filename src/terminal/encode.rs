//! Cells become bytes: the difference between the screen that stands and the
//! one that is wanted, as few and as safe control sequences as will do it.
//!
//! Our own and not ratatui's backend, which sends a cursor move for each word on
//! blank ground, trusts every terminal to agree on the width of every cluster,
//! and writes in pieces. Both buffers must have been [swept](super::sweep).
//!
//! Rows are independent of each other. That is the place for scrolling by the
//! terminal's own scroll region: turn the last rows, then encode as always.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

use super::codes::{Codes, MODIFIERS, push_number};
use super::glyph::{is_same, is_unclear, swept_cells};

/// A gap of unchanged cells up to this is written again: it is no longer than
/// the cursor move over it.
const BRIDGE: usize = 5;

/// Modifiers that show on a blank cell.
const SHOWS_ON_BLANK: Modifier =
    Modifier::REVERSED.union(Modifier::UNDERLINED).union(Modifier::CROSSED_OUT);

/// How much of a style the terminal is given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ink {
    /// All of it.
    Full,
    /// Modifiers only: the person wants no colour.
    NoColour,
    /// Nothing: the terminal knows no attributes.
    Plain,
}

/// Appends to `out` what turns the screen `last` into `next`; nothing when they
/// are equal. Attributes are at rest before and after.
pub fn encode(out: &mut Vec<u8>, last: &Buffer, next: &Buffer, ink: Ink) {
    let width = usize::from(next.area.width.max(1));
    let mut encoder = Encoder::new(out, ink);
    let rows = last.content.chunks(width).zip(next.content.chunks(width));
    for (y, (last, next)) in rows.enumerate() {
        encoder.change(y, last, next);
    }
    encoder.rest();
}

/// The attributes that what is written next will have.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Pen {
    fg: Color,
    bg: Color,
    underline: Color,
    modifier: Modifier,
}

impl Pen {
    fn of(cell: &Cell, ink: Ink) -> Self {
        let pen = Self {
            fg: cell.fg,
            bg: cell.bg,
            underline: cell.underline_color,
            modifier: cell.modifier,
        };
        match ink {
            Ink::Full => pen,
            Ink::NoColour => Self { modifier: cell.modifier, ..Self::default() },
            Ink::Plain => Self::default(),
        }
    }

    /// Whether this is the pen of `cell` in full ink: asked of every cell.
    #[inline]
    fn is_of(&self, cell: &Cell) -> bool {
        (self.modifier, self.fg) == (cell.modifier, cell.fg)
            && (self.bg, self.underline) == (cell.bg, cell.underline_color)
    }
}

/// Appends to `out` what paints `next` on a screen that was just erased. As [`encode`]
/// else.
pub fn encode_on_blank(out: &mut Vec<u8>, next: &Buffer, ink: Ink) {
    let width = usize::from(next.area.width.max(1));
    let mut encoder = Encoder::new(out, ink);
    for (y, row) in next.content.chunks(width).enumerate() {
        encoder.paint(y, row);
    }
    encoder.rest();
}

/// Encodes one row after the other.
pub struct Encoder<'a> {
    out: &'a mut Vec<u8>,
    ink: Ink,
    pen: Pen,
    /// Where the cursor is, as column and row, if that is certain.
    at: Option<(usize, usize)>,
}

impl<'a> Encoder<'a> {
    /// An encoder that appends to `out`; attributes are at rest.
    pub fn new(out: &'a mut Vec<u8>, ink: Ink) -> Self {
        Self { out, ink, pen: Pen::default(), at: None }
    }

    /// Appends what turns row `y`, which is `last`, into `next`.
    pub fn change(&mut self, y: usize, last: &[Cell], next: &[Cell]) {
        let mut cells = last.iter().zip(next);
        if let Some(first) = cells.position(|(last, next)| !is_same(next, last)) {
            self.row(y, last, next, first);
        }
    }

    /// Appends what turns row `y`, which is `last`, into `next` where only the cells
    /// from column `x` on have changed; what else `next` holds counts for nothing.
    pub fn change_from(&mut self, x: usize, y: usize, last: &[Cell], next: &mut [Cell]) {
        let is_apart = x == 0 || swept_cells(last[x - 1].symbol()) == 1;
        let is_clear = || !last.iter().chain(&next[x..]).any(|cell| is_unclear(cell.symbol()));
        if x > 0 && is_apart && is_clear() {
            let blank_from = x + self.blank_from(&next[x..]);
            self.changed_cells(y, last, next, (x, blank_from));
            return;
        }
        next[..x].clone_from_slice(&last[..x]);
        self.change(y, last, next);
    }

    /// Appends what paints row `y`, which is blank, as `next`.
    fn paint(&mut self, y: usize, next: &[Cell]) {
        let blank_from = self.blank_from(next);
        let shown = &next[..blank_from];
        if shown.iter().any(|cell| is_unclear(cell.symbol())) {
            self.whole_row(y, next, blank_from);
            return;
        }
        let mut x = 0;
        while let Some(cell) = shown.get(x) {
            let cells = swept_cells(cell.symbol());
            // One blank between words is written and not gone over.
            let is_space = || {
                let is_next = self.at == Some((x, y)) && Pen::of(cell, self.ink) == self.pen;
                is_next && !self.is_blank(&next[x + 1])
            };
            if !self.is_blank(cell) || is_space() {
                self.put(x, y, next, cells);
            }
            x += cells;
        }
    }

    /// Puts the attributes at rest.
    pub fn rest(&mut self) {
        self.take(Pen::default());
    }

    /// Row `y`, of which cell `first` is the first that differs.
    fn row(&mut self, y: usize, last: &[Cell], next: &[Cell], first: usize) {
        let blank_from = self.blank_from(next);
        if last.iter().chain(next).any(|cell| is_unclear(cell.symbol())) {
            self.whole_row(y, next, blank_from);
        } else {
            // The cell before may be wide and hide it.
            let is_hidden = first > 0 && swept_cells(next[first - 1].symbol()) == 2;
            let first = first - usize::from(is_hidden);
            self.changed_cells(y, last, next, (first, blank_from));
        }
    }

    fn changed_cells(
        &mut self,
        y: usize,
        last: &[Cell],
        next: &[Cell],
        (first, blank_from): (usize, usize),
    ) {
        let mut x = first;
        // Half of a wide cluster that the cell before has destroyed.
        let mut torn = usize::MAX;
        while x < next.len() {
            let cells = swept_cells(next[x].symbol());
            if x != torn && is_same(&next[x], &last[x]) {
                x += cells;
                continue;
            }
            if x >= blank_from {
                self.erase_after(x, y, next);
                return;
            }
            self.put(x, y, next, cells);
            x += cells;
            if swept_cells(last[x - 1].symbol()) == 2 {
                torn = x;
            }
        }
    }

    /// Erases the row and paints it from the left; behind the first unclear
    /// cluster every cell is painted, for that may have spread over them.
    fn whole_row(&mut self, y: usize, next: &[Cell], blank_from: usize) {
        self.take(Pen::default());
        self.move_to(0, y, next);
        self.out.extend_from_slice(b"\x1b[2K");
        let mut x = 0;
        let mut is_sure = true;
        while x < blank_from {
            let symbol = next[x].symbol();
            let cells = swept_cells(symbol);
            if !is_sure || !self.is_blank(&next[x]) {
                self.put(x, y, next, cells);
            }
            if is_unclear(symbol) {
                is_sure = false;
                self.at = None;
            }
            x += cells;
        }
        if !is_sure && x < next.len() {
            self.erase_after(x, y, next);
        }
    }

    /// Erases from column `x` to the end of the row.
    fn erase_after(&mut self, x: usize, y: usize, row: &[Cell]) {
        self.move_to(x, y, row);
        self.take(Pen::default());
        self.out.extend_from_slice(b"\x1b[K");
    }

    /// Writes the cluster at column `x`.
    fn put(&mut self, x: usize, y: usize, row: &[Cell], cells: usize) {
        if self.at != Some((x, y)) {
            self.move_to(x, y, row);
        }
        if !(self.ink == Ink::Full && self.pen.is_of(&row[x])) {
            self.take(Pen::of(&row[x], self.ink));
        }
        match row[x].symbol().as_bytes() {
            [byte] => self.out.push(*byte),
            symbol => self.out.extend_from_slice(symbol),
        }
        // In the last column terminals differ on where the cursor stays.
        self.at = (x + cells < row.len()).then_some((x + cells, y));
    }

    fn move_to(&mut self, x: usize, y: usize, row: &[Cell]) {
        match self.at {
            Some(at) if at == (x, y) => {}
            Some((from, row_y)) if row_y == y && from < x => {
                let gap = &row[from..x];
                let is_same =
                    |cell: &Cell| cell.symbol().len() == 1 && Pen::of(cell, self.ink) == self.pen;
                if gap.len() <= BRIDGE && gap.iter().all(is_same) {
                    self.out.extend(gap.iter().flat_map(|cell| cell.symbol().bytes()));
                } else {
                    self.sequence(&[x - from], b'C');
                }
            }
            _ => self.sequence(&[y + 1, x + 1], b'H'),
        }
        self.at = Some((x, y));
    }

    #[inline]
    fn is_blank(&self, cell: &Cell) -> bool {
        let is_seen = || {
            let pen = Pen::of(cell, self.ink);
            pen.bg != Color::Reset || pen.modifier.intersects(SHOWS_ON_BLANK)
        };
        cell.symbol().as_bytes() == b" " && !is_seen()
    }

    /// The column from which on `row` is blank.
    fn blank_from(&self, row: &[Cell]) -> usize {
        row.iter().rposition(|cell| !self.is_blank(cell)).map_or(0, |last| last + 1)
    }

    /// Takes up another pen.
    fn take(&mut self, pen: Pen) {
        if pen == self.pen {
            return;
        }
        let mut codes = Codes::default();
        let is_less = !pen.modifier.contains(self.pen.modifier);
        if is_less || pen == Pen::default() {
            codes.push(0);
            self.pen = Pen::default();
        }
        for (modifier, code) in MODIFIERS {
            if (pen.modifier - self.pen.modifier).contains(modifier) {
                codes.push(code);
            }
        }
        if pen.fg != self.pen.fg {
            codes.push_colour(pen.fg, 30);
        }
        if pen.bg != self.pen.bg {
            codes.push_colour(pen.bg, 40);
        }
        if !codes.all().is_empty() {
            self.sequence(codes.all(), b'm');
        }
        if pen.underline != self.pen.underline {
            self.underline_colour(pen.underline);
        }
        self.pen = pen;
    }

    /// On its own and with colons: a terminal that does not know it must not
    /// take its parts for blinking and bold.
    fn underline_colour(&mut self, colour: Color) {
        let mut codes = Codes::default();
        codes.push_colour(colour, 50);
        match *codes.all() {
            // The empty place names a colour space.
            [58, 2, r, g, b] => {
                self.out.extend_from_slice(format!("\x1b[58:2::{r}:{g}:{b}m").as_bytes());
            }
            [58, 5, n] => self.out.extend_from_slice(format!("\x1b[58:5:{n}m").as_bytes()),
            _ => self.out.extend_from_slice(b"\x1b[59m"),
        }
    }

    fn sequence(&mut self, numbers: &[usize], last: u8) {
        self.out.extend_from_slice(b"\x1b[");
        // A lone 0 or a count of one goes without saying.
        let is_plain = matches!((numbers, last), ([0], b'm') | ([1], b'C') | ([1, 1], b'H'));
        if !is_plain {
            for (index, number) in numbers.iter().enumerate() {
                if index > 0 {
                    self.out.push(b';');
                }
                push_number(self.out, *number);
            }
        }
        self.out.push(last);
    }
}

#[cfg(test)]
mod tests;
