//! Bytes from the terminal become keys, pastes, clicks.
//!
//! Our own and not crossterm's, for three reasons: its reader blocks inside a
//! cut sequence (one stray byte of UTF-8, and no signal is seen until the next
//! key), spins when the terminal has gone, and takes an escape sequence that
//! arrives in two pieces for the Esc key. Here bytes are fed in and inputs are
//! taken out, nothing waits, and who feeds says when the terminal has been idle.
//!
//! Understood are the forms of xterm, the VT220, rxvt, the Linux console, the
//! kitty keyboard protocol (`CSI … u`) and xterm's `modifyOtherKeys`.

mod sequence;

use std::time::Duration;

use memchr::memmem;

use super::input::Input;
use crate::keys::Code;
use sequence::{Held, Step, arrow, csi};

const ESC: u8 = 0x1b;
const PASTE_END: &[u8] = b"\x1b[201~";
/// A paste beyond this is cut; nobody pastes a book into a prompt.
const MOST_PASTE: usize = 1 << 20;
/// A string sequence (an answer that we did not ask for) longer than this is noise.
const MOST_STRING: usize = 1 << 16;

/// Takes bytes in and gives inputs out.
#[derive(Default, Debug)]
pub struct Parser {
    bytes: Vec<u8>,
    /// How many of `bytes` are used up.
    at: usize,
    paste: Option<Vec<u8>>,
}

impl Parser {
    /// Adds bytes that the terminal sent.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.bytes.drain(..self.at);
        self.at = 0;
        self.bytes.extend_from_slice(bytes);
    }

    /// How long to wait for the rest of what has begun; `None` when nothing has.
    pub fn patience(&self) -> Option<Duration> {
        if self.paste.is_some() {
            // A terminal that never ends its paste must not swallow all keys.
            Some(Duration::from_millis(500))
        } else {
            // Long enough for a sequence that a slow line has cut in two, too
            // short to be felt after Esc.
            (self.at < self.bytes.len()).then_some(Duration::from_millis(25))
        }
    }

    /// The next input. `is_idle` says that the terminal has been silent for
    /// [`patience`](Self::patience): a lone escape is then the Esc key.
    pub fn next(&mut self, is_idle: bool) -> Option<Input> {
        loop {
            if self.paste.is_some() {
                let text = self.take_paste(is_idle)?;
                return Some(Input::Paste(text));
            }
            let rest = &self.bytes[self.at..];
            if rest.is_empty() {
                return None;
            }
            if rest.starts_with(b"\x1b[200~") {
                self.at += 6;
                self.paste = Some(Vec::new());
                continue;
            }
            match step(rest, is_idle) {
                Step::Wait => return None,
                Step::Skip(len) => self.at += len,
                Step::Take(len, input) => {
                    self.at += len;
                    return Some(input);
                }
            }
        }
    }

    /// Moves what has come of the paste; gives it when its end has come.
    fn take_paste(&mut self, is_idle: bool) -> Option<String> {
        let rest = &self.bytes[self.at..];
        let end = memmem::find(rest, PASTE_END);
        // The last bytes may be the beginning of the end.
        let open =
            if is_idle { rest.len() } else { rest.len().saturating_sub(PASTE_END.len() - 1) };
        let take = end.unwrap_or(open);
        let paste = self.paste.get_or_insert_default();
        let room = MOST_PASTE.saturating_sub(paste.len());
        paste.extend_from_slice(&rest[..take.min(room)]);
        self.at += end.map_or(take, |end| end + PASTE_END.len());
        if end.is_none() && !is_idle {
            return None;
        }
        let paste = self.paste.take()?;
        let text = String::from_utf8_lossy(&paste);
        Some(text.replace("\r\n", "\n").replace('\r', "\n"))
    }
}

/// Reads the head of `bytes`, which is not empty.
fn step(bytes: &[u8], is_idle: bool) -> Step {
    if bytes[0] != ESC {
        return plain(bytes, Held::default(), is_idle);
    }
    let rest = &bytes[1..];
    match rest.first() {
        None if is_idle => Step::Take(1, Held::default().with(Code::Esc)),
        None => Step::Wait,
        // Two escapes are two keys; the second may begin a sequence.
        Some(&ESC) => Step::Take(1, Held::default().with(Code::Esc)),
        // Nothing follows: Alt and the letter, not the head of a sequence.
        Some(b'[' | b'O' | b'P' | b']' | b'^' | b'_' | b'X') if rest.len() == 1 => {
            if is_idle {
                after_escape(rest, is_idle)
            } else {
                Step::Wait
            }
        }
        Some(b'[') => further(csi(&rest[1..], is_idle), 2),
        Some(b'O') => further(ss3(rest[1]), 2),
        Some(b'P' | b']' | b'^' | b'_' | b'X') => string(bytes, is_idle),
        Some(_) => after_escape(rest, is_idle),
    }
}

/// `rest` with Alt.
fn after_escape(rest: &[u8], is_idle: bool) -> Step {
    further(plain(rest, Held { alt: true, ..Held::default() }, is_idle), 1)
}

/// A step that begins `len` bytes further on.
fn further(step: Step, len: usize) -> Step {
    match step {
        Step::Wait => Step::Wait,
        Step::Skip(more) => Step::Skip(len + more),
        Step::Take(more, input) => Step::Take(len + more, input),
    }
}

/// A control character or a character.
fn plain(bytes: &[u8], held: Held, is_idle: bool) -> Step {
    let ctrl = Held { ctrl: true, ..held };
    let input = match bytes[0] {
        0 => ctrl.with(Code::Char(' ')),
        b'\t' => held.with(Code::Tab),
        b'\r' => held.with(Code::Enter),
        // Some terminals send one, some the other for the same key.
        0x08 | 0x7f => held.with(Code::Backspace),
        byte @ 0x01..=0x1a => ctrl.with(Code::Char(char::from(byte - 1 + b'a'))),
        byte @ 0x1b..=0x1f => ctrl.with(Code::Char(char::from(byte + 0x40))),
        byte @ 0x20..=0x7e => held.with(Code::Char(char::from(byte))),
        _ => return wide(bytes, held, is_idle),
    };
    Step::Take(1, input)
}

/// A character of several bytes; broken ones are no key.
fn wide(bytes: &[u8], held: Held, is_idle: bool) -> Step {
    let start = &bytes[..bytes.len().min(4)];
    let (valid, bad) = match std::str::from_utf8(start) {
        Ok(text) => (text, 0),
        Err(error) => {
            let valid = std::str::from_utf8(&start[..error.valid_up_to()]).unwrap_or_default();
            (valid, error.error_len().unwrap_or(0))
        }
    };
    match valid.chars().next() {
        // C1 controls are no keys.
        Some(c) if c.is_control() => Step::Skip(c.len_utf8()),
        Some(c) => Step::Take(c.len_utf8(), held.with(Code::Char(c))),
        None if bad > 0 => Step::Skip(bad),
        None if is_idle => Step::Skip(start.len()),
        None => Step::Wait,
    }
}

/// `ESC O` and a byte: keys of the application modes.
fn ss3(byte: u8) -> Step {
    let code = match byte {
        b'M' => Code::Enter,
        b'P'..=b'S' => Code::F(byte - b'P' + 1),
        // The keypad.
        b'j'..=b'y' => Code::Char(char::from(byte - 0x40)),
        b'X' => Code::Char('='),
        _ => match arrow(byte) {
            Some(code) => code,
            // Not a sequence: Alt-O and whatever follows.
            None => {
                return Step::Take(0, Held { alt: true, ..Held::default() }.with(Code::Char('O')));
            }
        },
    };
    Step::Take(1, Held::default().with(code))
}

/// A string sequence, an answer to a question that somebody asked: passed over.
fn string(bytes: &[u8], is_idle: bool) -> Step {
    let end = bytes.iter().skip(2).position(|byte| matches!(*byte, 7 | ESC));
    match end.map(|end| end + 2) {
        Some(end) if bytes[end] == 7 => Step::Skip(end + 1),
        Some(end) => match bytes.get(end + 1) {
            Some(b'\\') => Step::Skip(end + 2),
            None if !is_idle => Step::Wait,
            _ => Step::Skip(end),
        },
        None if is_idle || bytes.len() > MOST_STRING => Step::Skip(bytes.len()),
        None => Step::Wait,
    }
}

#[cfg(test)]
mod tests;
