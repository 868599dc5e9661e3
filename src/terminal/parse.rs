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

use std::time::Duration;

use memchr::memmem;

use super::input::{Input, Touch};
use crate::keys::{Code, Key};

const ESC: u8 = 0x1b;
const PASTE_END: &[u8] = b"\x1b[201~";
/// A paste beyond this is cut; nobody pastes a book into a prompt.
const MOST_PASTE: usize = 1 << 20;
/// A control sequence longer than this is noise.
const MOST_SEQUENCE: usize = 256;
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

/// What the bytes at hand amount to.
enum Step {
    /// They may be the beginning of something: wait for more.
    Wait,
    /// So many bytes mean nothing to us.
    Skip(usize),
    /// So many bytes are this.
    Take(usize, Input),
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

/// The modifiers that a terminal reports.
#[derive(Clone, Copy, Default)]
struct Held {
    ctrl: bool,
    alt: bool,
    shift: bool,
}

impl Held {
    /// From the parameter of xterm and kitty: one more than the bits.
    fn from_parameter(parameter: u32) -> Self {
        let bits = parameter.saturating_sub(1);
        Self { shift: bits & 1 != 0, alt: bits & 0b10_0010 != 0, ctrl: bits & 4 != 0 }
    }

    fn with(self, code: Code) -> Input {
        Input::Key(Key { code, ctrl: self.ctrl, alt: self.alt, shift: self.shift })
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

fn arrow(byte: u8) -> Option<Code> {
    Some(match byte {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'F' => Code::End,
        b'H' => Code::Home,
        _ => return None,
    })
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

/// What follows `ESC [`; not empty.
fn csi(bytes: &[u8], is_idle: bool) -> Step {
    if bytes[0] == b'[' {
        // The Linux console's first five function keys.
        return match bytes.get(1) {
            Some(byte @ b'A'..=b'E') => {
                Step::Take(2, Held::default().with(Code::F(byte - b'A' + 1)))
            }
            None if !is_idle => Step::Wait,
            _ => Step::Skip(1),
        };
    }
    let Some(end) = bytes.iter().position(|byte| !matches!(byte, 0x20..=0x3f)) else {
        let is_noise = is_idle || bytes.len() > MOST_SEQUENCE;
        return if is_noise { Step::Skip(bytes.len()) } else { Step::Wait };
    };
    let body = &bytes[..end];
    match bytes[end] {
        b'M' if body.is_empty() => old_mouse(bytes, is_idle),
        last @ 0x40..=0x7e => match sequence(body, last) {
            Some(input) => Step::Take(end + 1, input),
            None => Step::Skip(end + 1),
        },
        // Cut off by something else, which is read next.
        _ => Step::Skip(end),
    }
}

/// A whole control sequence: what stands between `ESC [` and its last byte.
fn sequence(body: &[u8], last: u8) -> Option<Input> {
    if let Some(body) = body.strip_prefix(b"<") {
        let [[button, ..], [x, ..], [y, ..]] = numbers(body);
        return mouse(button, x, y, last == b'm');
    }
    let [[first, shifted, _], [modifiers, event, _], [third, ..]] = numbers(body);
    // A key going up is no key press.
    if event == 3 || body.first().is_some_and(|byte| !byte.is_ascii_digit()) {
        return None;
    }
    let held = Held::from_parameter(modifiers);
    let code = match last {
        b'u' => return typed(first, shifted, held),
        b'~' if first == 27 => return typed(third, 0, held),
        b'~' => numbered(first)?,
        b'Z' => return Some(Held { shift: true, ..held }.with(Code::Tab)),
        b'P'..=b'S' => Code::F(last - b'P' + 1),
        // rxvt: lower case is with Shift.
        b'a'..=b'd' => {
            return Some(Held { shift: true, ..held }.with(arrow(last.to_ascii_uppercase())?));
        }
        _ => arrow(last)?,
    };
    Some(held.with(code))
}

/// The first three parameters, each with its first three parts; absent ones are 0.
fn numbers(body: &[u8]) -> [[u32; 3]; 3] {
    let mut numbers = [[0; 3]; 3];
    for (parameter, parts) in body.split(|byte| *byte == b';').zip(&mut numbers) {
        for (digits, part) in parameter.split(|byte| *byte == b':').zip(parts) {
            *part = digits.iter().filter(|byte| byte.is_ascii_digit()).fold(0, |sum: u32, byte| {
                sum.saturating_mul(10).saturating_add(u32::from(byte - b'0'))
            });
        }
    }
    numbers
}

/// The keys that are sent as a number and `~`.
fn numbered(number: u32) -> Option<Code> {
    Some(match number {
        1 | 7 => Code::Home,
        2 => Code::Insert,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        11..=15 => Code::F(number as u8 - 10),
        17..=21 => Code::F(number as u8 - 11),
        23..=26 => Code::F(number as u8 - 12),
        28 | 29 => Code::F(number as u8 - 13),
        31..=34 => Code::F(number as u8 - 14),
        _ => return None,
    })
}

/// A key that is sent as a code point, with the one it has when shifted, if known.
fn typed(point: u32, shifted: u32, held: Held) -> Option<Input> {
    let code = match point {
        9 => Code::Tab,
        13 | 57414 => Code::Enter,
        27 => Code::Esc,
        8 | 127 => Code::Backspace,
        57376..=57398 => Code::F((point - 57376 + 13) as u8),
        57399..=57408 => Code::Char(char::from(b'0' + (point - 57399) as u8)),
        57409..=57413 => Code::Char(char::from(b"./*-+"[point as usize - 57409])),
        57415 => Code::Char('='),
        57417..=57426 => keypad(point),
        // The rest of the private area are keys that only modify or play music.
        57344..=63743 => return None,
        _ => {
            let c = char::from_u32(point).filter(|c| !c.is_control())?;
            return Some(character(c, shifted, held));
        }
    };
    Some(held.with(code))
}

fn keypad(point: u32) -> Code {
    const KEYS: [Code; 10] = [
        Code::Left,
        Code::Right,
        Code::Up,
        Code::Down,
        Code::PageUp,
        Code::PageDown,
        Code::Home,
        Code::End,
        Code::Insert,
        Code::Delete,
    ];
    KEYS[(point as usize - 57417).min(9)]
}

/// A character with modifiers: Shift goes into the character where it can.
fn character(c: char, shifted: u32, held: Held) -> Input {
    if held.ctrl {
        let c = c.to_ascii_lowercase();
        return held.with(Code::Char(c));
    }
    let upper = char::from_u32(shifted).filter(|c| shifted > 0 && !c.is_control()).or_else(|| {
        let mut upper = c.to_uppercase();
        upper.next().filter(|upper_c| upper.next().is_none() && *upper_c != c)
    });
    match upper {
        Some(upper) if held.shift => Held { shift: false, ..held }.with(Code::Char(upper)),
        // An upper-case letter has its Shift in it already.
        _ => Held { shift: held.shift && !c.is_uppercase(), ..held }.with(Code::Char(c)),
    }
}

/// A mouse report without coordinates beyond 223: three bytes after `CSI M`.
fn old_mouse(bytes: &[u8], is_idle: bool) -> Step {
    let Some(&[button, x, y]) = bytes.get(1..4) else {
        return if is_idle { Step::Skip(bytes.len()) } else { Step::Wait };
    };
    let [button, x, y] = [button, x, y].map(|byte| u32::from(byte.saturating_sub(32)));
    match mouse(button, x, y, button & 0b100_0011 == 3) {
        Some(input) => Step::Take(4, input),
        None => Step::Skip(4),
    }
}

/// A mouse report; `x` and `y` count from 1.
fn mouse(button: u32, x: u32, y: u32, is_up: bool) -> Option<Input> {
    let touch = match button & !0b1_1100 {
        64 => return Some(Input::Wheel(-1)),
        65 => return Some(Input::Wheel(1)),
        0 | 3 if is_up => Touch::Release,
        0 => Touch::Press,
        32 => Touch::Drag,
        _ => return None,
    };
    let cell = |at: u32| u16::try_from(at.saturating_sub(1)).unwrap_or(u16::MAX);
    Some(Input::Click { touch, column: cell(x), row: cell(y) })
}

#[cfg(test)]
mod tests;
