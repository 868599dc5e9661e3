//! The terminal: raw mode and its restoring, input, the screen.
//!
//! A [`Session`] is the time during which the terminal is ours. It is set back on
//! every way out: return, error, panic, signal, hang-up. This room knows bytes,
//! cells and keys; it does not know what is shown or what a key means.
//!
//! ```text
//!  bytes ─parse─► Input            Buffer ─sweep─► fit cells ─encode─► bytes, one write a frame
//!  signals ─────►   (next)          (draw)
//! ```

mod clipboard;
mod codes;
mod encode;
mod glyph;
mod input;
mod listen;
mod modes;
mod panics;
mod parse;
mod scroll;
mod signals;
mod sweep;
mod tty;

use std::env;
use std::io;
use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

pub use input::{Input, Touch};
pub use modes::Order;
pub use panics::{restore_on_panic, tell_panics};
pub use parse::Parser;
pub use signals::{Waker, die_of};

use codes::push_number;
use encode::{Encoder, Ink, encode, encode_on_blank};
use scroll::{Rows, Shift};
use signals::Signals;
use tty::Tty;

use crate::error::Error;
use crate::fault;

/// The time during which the terminal is ours.
#[derive(Debug)]
pub struct Session {
    tty: Arc<Tty>,
    signals: Signals,
    parser: Parser,
    /// An input that was looked for and not yet taken.
    found: Option<Input>,
    keys: Keys,
    ink: Ink,
    title: String,
    has_mouse: bool,
    order: Order,
    /// The screen that stands, in which order its rows are, and the one that is being made.
    last: Buffer,
    rows: Rows,
    next: Buffer,
    /// Whether `last` and `cursor` are what the terminal shows.
    is_valid: bool,
    cursor: Option<(u16, u16)>,
    /// What is to be written before the next frame.
    before: Vec<u8>,
    out: Vec<u8>,
}

/// What is known of the keys that the terminal has for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keys {
    /// Some may wait.
    MayWait,
    /// All that had come were read a moment ago: there is no need to ask.
    Drained,
    /// None will come any more.
    Gone,
}

impl Session {
    /// Takes the terminal: raw mode, alternate screen, the window titled `title`.
    /// The first [`draw`](Self::draw) shows something. [`restore_on_panic`] should
    /// have been called.
    pub fn enter(title: &str) -> Result<Self, Error> {
        Self::begin(title).map_err(Error::Terminal)
    }

    fn begin(title: &str) -> io::Result<Self> {
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let ink = if env::var_os("TERM").is_some_and(|term| term == "dumb") {
            Ink::Plain
        } else if is_set("NO_COLOR") {
            Ink::NoColour
        } else {
            Ink::Full
        };
        let tty = Arc::new(Tty::open()?);
        let area = area(tty.size());
        let mut session = Self {
            signals: Signals::take()?,
            parser: Parser::default(),
            found: None,
            keys: Keys::MayWait,
            ink,
            title: title.to_owned(),
            has_mouse: false,
            order: Order::Terminals,
            last: Buffer::empty(area),
            rows: Rows::default(),
            next: Buffer::empty(area),
            is_valid: false,
            cursor: None,
            before: Vec::new(),
            out: Vec::new(),
            tty,
        };
        session.set_up()?;
        Ok(session)
    }

    /// Sets all modes that this session wants.
    fn set_up(&mut self) -> io::Result<()> {
        let mut extra = Vec::new();
        if !self.is_dumb() {
            extra = modes::title(&self.title);
            if self.order == Order::Ours {
                extra.extend_from_slice(self.order.sequence());
            }
            if self.has_mouse {
                extra.extend_from_slice(modes::MOUSE_ON);
            }
        }
        self.before.clear();
        self.invalidate();
        modes::enter(&self.tty, self.is_dumb(), &extra)
    }

    /// Whether the terminal says that it can do nothing: no modes, no attributes.
    fn is_dumb(&self) -> bool {
        self.ink == Ink::Plain
    }

    /// Columns and rows of the screen that is drawn next; never 0.
    pub fn size(&self) -> (u16, u16) {
        (self.next.area.width, self.next.area.height)
    }

    /// What other threads wake [`next`](Self::next) with.
    pub fn waker(&self) -> Waker {
        self.signals.waker().clone()
    }

    /// The next draw paints every cell.
    pub fn invalidate(&mut self) {
        self.is_valid = false;
    }

    /// Titles the window, with the next draw.
    pub fn set_title(&mut self, title: &str) {
        if title != self.title && !self.is_dumb() {
            self.before.extend(modes::title(title));
        }
        title.clone_into(&mut self.title);
    }

    /// Captures the mouse or leaves it to the terminal, with the next draw.
    pub fn set_mouse(&mut self, is_on: bool) {
        if is_on != self.has_mouse && !self.is_dumb() {
            self.before.extend(if is_on { modes::MOUSE_ON } else { modes::MOUSE_OFF });
        }
        self.has_mouse = is_on;
    }

    /// Asks the terminal to put a text on the clipboard, with the next draw; says
    /// whether it is one that could be asked.
    pub fn copy(&mut self, text: &str) -> bool {
        if !self.is_dumb() {
            self.before.extend(clipboard::copy(text));
        }
        !self.is_dumb()
    }

    /// Says who puts right-to-left text in order, with the next draw.
    pub fn set_order(&mut self, order: Order) {
        if order != self.order && !self.is_dumb() {
            self.before.extend_from_slice(order.sequence());
        }
        self.order = order;
    }

    /// Shows what `paint` paints onto an empty buffer of the window's size; it
    /// returns the cell of the cursor, column and row, where one is to be seen.
    ///
    /// Writes what has changed, in one piece, and nothing when nothing has. A
    /// terminal that takes no more is waited for; when meanwhile a signal asks us
    /// to end or to stop, the frame is dropped and [`next`](Self::next) tells.
    pub fn draw(
        &mut self,
        paint: impl FnOnce(&mut Buffer) -> Option<(u16, u16)>,
    ) -> io::Result<()> {
        self.next.reset();
        let cursor = paint(&mut self.next);
        let refused = sweep::sweep(&mut self.next);
        debug_assert_eq!(refused, 0, "cells that may not be painted");
        self.encode_frame(cursor);
        if self.out.is_empty() {
            return Ok(());
        }
        if self.send(cursor)? {
            std::mem::swap(&mut self.last, &mut self.next);
        }
        Ok(())
    }

    /// Whether the screen stands as it was drawn, so that [`Session::draw_changed`] can change it.
    pub fn stands(&self) -> bool {
        self.is_valid && !self.is_dumb()
    }

    /// Shows a screen of which it is known what has changed: its first `height` rows
    /// have moved up by `shift` rows, then row `y` was changed from column `changed(y)`
    /// on. `paint` paints all of these cells, whatever it finds in them. As
    /// [`Session::draw`] else. Nothing but a screen that [stands](Session::stands) can
    /// be changed so.
    pub fn draw_changed(
        &mut self,
        (shift, height): (isize, usize),
        changed: impl Fn(usize) -> Option<usize>,
        paint: impl FnOnce(&mut Buffer) -> Option<(u16, u16)>,
    ) -> io::Result<()> {
        let out = &mut self.out;
        out.clear();
        out.extend_from_slice(modes::SYNC_ON);
        let head = out.len();
        out.append(&mut self.before);
        if let Some(shift) = Shift::of(shift, height) {
            shift.send(out);
            self.rows.turn(&mut self.last, shift);
        }
        let width = usize::from(self.next.area.width.max(1));
        let cursor = paint(&mut self.next);
        let mut encoder = Encoder::new(out, self.ink);
        for (y, row) in self.next.content.chunks_mut(width).enumerate() {
            if let Some(x) = changed(y) {
                let refused = sweep::sweep_row(&mut row[x..]);
                debug_assert_eq!(refused, 0, "cells that may not be painted");
                encoder.change_from(x, y, self.rows.row(&self.last, y), row);
            }
        }
        encoder.rest();
        // A cursor that is hidden stays so.
        if cursor != self.cursor || (cursor.is_some() && out.len() > head) {
            encode_cursor(out, cursor);
        }
        if out.len() == head {
            return Ok(());
        }
        out.extend_from_slice(modes::SYNC_OFF);
        if self.send(cursor)? {
            for (y, row) in self.next.content.chunks_mut(width).enumerate() {
                if let Some(x) = changed(y) {
                    let stands = self.rows.row_mut(&mut self.last, y);
                    stands[x..].swap_with_slice(&mut row[x..]);
                }
            }
        }
        Ok(())
    }

    /// Writes `out`; says whether all of it was written: then the screen is as it is wanted.
    fn send(&mut self, cursor: Option<(u16, u16)>) -> io::Result<bool> {
        self.is_valid = false;
        fault::point("screen");
        match self.tty.write(&self.out, &mut self.signals) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(false),
            written => written?,
        }
        self.cursor = cursor;
        self.is_valid = true;
        Ok(true)
    }

    /// Fills `out` with the frame; leaves it empty when there is nothing to send.
    fn encode_frame(&mut self, cursor: Option<(u16, u16)>) {
        let is_dumb = self.is_dumb();
        self.rows.straighten(&mut self.last);
        let out = &mut self.out;
        out.clear();
        if !is_dumb {
            out.extend_from_slice(modes::SYNC_ON);
        }
        let head = out.len();
        out.append(&mut self.before);
        if self.is_valid {
            let shift = if is_dumb { None } else { scroll::find(&self.last, &self.next) };
            if let Some(shift) = shift {
                scroll::turn(out, &mut self.last, shift);
            }
            encode(out, &self.last, &self.next, self.ink);
        } else {
            if !is_dumb {
                out.extend_from_slice(b"\x1b[m");
            }
            out.extend_from_slice(b"\x1b[H\x1b[2J");
            encode_on_blank(out, &self.next, self.ink);
        }
        if cursor != self.cursor || (out.len() > head && (cursor.is_some() || !self.is_valid)) {
            encode_cursor(out, cursor);
        }
        if out.len() == head {
            out.clear();
        } else if !is_dumb {
            out.extend_from_slice(modes::SYNC_OFF);
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        modes::restore();
    }
}

fn area((columns, rows): (u16, u16)) -> Rect {
    Rect::new(0, 0, columns, rows)
}

/// Shows the cursor at a cell, or hides it.
fn encode_cursor(out: &mut Vec<u8>, cursor: Option<(u16, u16)>) {
    let Some((column, row)) = cursor else {
        out.extend_from_slice(b"\x1b[?25l");
        return;
    };
    out.extend_from_slice(b"\x1b[");
    push_number(out, usize::from(row) + 1);
    out.push(b';');
    push_number(out, usize::from(column) + 1);
    out.extend_from_slice(b"H\x1b[?25h");
}
