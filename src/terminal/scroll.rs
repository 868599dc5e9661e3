//! Scrolling by the terminal's own scroll region: when most rows of the next
//! screen stand on the last one some rows higher or lower, the terminal moves
//! them, and only the rows that are new are sent.
//!
//! Index and reverse index (LF, RI) at the region's edge are used, not SU and SD:
//! every terminal that has regions knows them. What the moved rows do not get
//! right (the position column, a notice) the encoder mends as it would any change.

use ratatui::buffer::{Buffer, Cell};

use super::codes::push_number;
use super::glyph::are_same;

/// A window lower than this is not worth a region.
const LEAST_ROWS: usize = 6;

/// By how many rows the screen has moved: up when positive, as a page does
/// when the reader goes down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    /// Never 0.
    rows: isize,
    /// The rows above the folio: the region.
    height: usize,
}

impl Shift {
    /// A page of `height` rows that moved by so many; `None` where none or too few
    /// of its rows stay.
    pub fn of(rows: isize, height: usize) -> Option<Self> {
        let stays = rows != 0 && rows.unsigned_abs() < height && height >= LEAST_ROWS;
        stays.then_some(Self { rows, height })
    }

    /// Lets the terminal move its rows.
    pub fn send(self, out: &mut Vec<u8>) {
        let Self { rows, height } = self;
        let times = rows.unsigned_abs();
        out.extend_from_slice(b"\x1b[1;");
        push_number(out, height);
        out.extend_from_slice(b"r\x1b[");
        if rows > 0 {
            push_number(out, height);
            out.extend_from_slice(b";1H");
            out.resize(out.len() + times, b'\n');
        } else {
            out.extend_from_slice(b"1;1H");
            out.extend(b"\x1bM".repeat(times));
        }
        out.extend_from_slice(b"\x1b[r");
    }
}

/// Finds out whether `next` is `last` moved up or down, as far as the rows above
/// the last one go. The last column does not count: the position is shown there.
pub fn find(last: &Buffer, next: &Buffer) -> Option<Shift> {
    let (last, next) = (rows(last), rows(next));
    let height = next.len().checked_sub(1)?;
    if last.len() != next.len() || height < LEAST_ROWS {
        return None;
    }
    let filled = (0..height).filter(|y| !is_blank(next[*y])).count();
    let standing =
        (0..height).filter(|y| !is_blank(next[*y]) && are_same(last[*y], next[*y])).count();
    // Rows that stand must be fewer than half: then half of all is more than stands.
    if filled == 0 || standing * 2 >= filled {
        return None;
    }
    let probe = (0..height).filter(|y| !is_blank(next[*y]));
    // Three rows are asked where they come from; one may be new, one a repetition.
    let probes: Vec<_> =
        [0, filled / 2, filled - 1].iter().filter_map(|n| probe.clone().nth(*n)).collect();
    let candidates = probes.iter().flat_map(|to| {
        let last = &last;
        let next = &next;
        (0..height)
            .filter(move |from| from != to && are_same(last[*from], next[*to]))
            .map(|from| distance(from, *to))
    });
    // The probes mostly agree.
    let mut shifts: Vec<_> = candidates.collect();
    shifts.sort_unstable();
    shifts.dedup();
    let best = shifts.into_iter().map(|rows| (moved(&last, &next, height, rows), rows)).max()?;
    (best.0 * 2 > filled).then_some(Shift { rows: best.1, height })
}

/// Lets the terminal move its rows, and moves those of `last` alike. Attributes
/// must be at rest; the cursor is anywhere afterwards.
pub fn turn(out: &mut Vec<u8>, last: &mut Buffer, shift: Shift) {
    shift.send(out);
    let mut rows = Rows::default();
    rows.turn(last, shift);
    rows.straighten(last);
}

/// In which order the rows of a screen stand in its buffer: rows that move need not
/// be copied then.
#[derive(Debug, Default)]
pub struct Rows {
    /// For each row of the screen its place in the buffer; empty when they are the same.
    places: Vec<usize>,
}

impl Rows {
    /// Row `y` of the screen.
    pub fn row<'a>(&self, buffer: &'a Buffer, y: usize) -> &'a [Cell] {
        let (at, width) = (self.place(y), usize::from(buffer.area.width));
        &buffer.content[at * width..(at + 1) * width]
    }

    /// Row `y` of the screen, to be changed.
    pub fn row_mut<'a>(&self, buffer: &'a mut Buffer, y: usize) -> &'a mut [Cell] {
        let (at, width) = (self.place(y), usize::from(buffer.area.width));
        &mut buffer.content[at * width..(at + 1) * width]
    }

    fn place(&self, y: usize) -> usize {
        self.places.get(y).copied().unwrap_or(y)
    }

    /// Moves the rows as the terminal does; those that are freed are blank.
    pub fn turn(&mut self, buffer: &mut Buffer, shift: Shift) {
        let Shift { rows, height } = shift;
        let times = rows.unsigned_abs();
        if self.places.is_empty() {
            self.places = (0..usize::from(buffer.area.height)).collect();
        }
        let region = &mut self.places[..height];
        if rows > 0 {
            region.rotate_left(times);
        } else {
            region.rotate_right(times);
        }
        for y in if rows > 0 { height - times..height } else { 0..times } {
            self.row_mut(buffer, y).iter_mut().for_each(Cell::reset);
        }
    }

    /// Puts the rows into the buffer in their order.
    pub fn straighten(&mut self, buffer: &mut Buffer) {
        if self.places.iter().enumerate().any(|(y, place)| y != *place) {
            let rows = (0..self.places.len()).map(|y| self.row(buffer, y).to_vec());
            buffer.content = rows.collect::<Vec<_>>().concat();
        }
        self.places.clear();
    }
}

/// The rows of a screen without their last column.
fn rows(buffer: &Buffer) -> Vec<&[Cell]> {
    let width = usize::from(buffer.area.width.max(1));
    buffer.content.chunks(width).map(|row| &row[..row.len() - 1]).collect()
}

fn is_blank(row: &[Cell]) -> bool {
    row.iter().all(|cell| cell.symbol() == " ")
}

/// How far up a row moves that goes from `from` to `to`.
fn distance(from: usize, to: usize) -> isize {
    // Rows of a window: far below what an isize holds.
    from.cast_signed() - to.cast_signed()
}

/// How many rows with text are right when all move up by so many.
fn moved(last: &[&[Cell]], next: &[&[Cell]], height: usize, rows: isize) -> usize {
    (0..height)
        .filter(|to| {
            let from = to.checked_add_signed(rows).filter(|from| *from < height);
            from.is_some_and(|from| !is_blank(next[*to]) && are_same(last[from], next[*to]))
        })
        .count()
}

#[cfg(test)]
mod tests;
