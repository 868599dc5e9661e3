//! Control sequences, `ESC [ …`: keys with modifiers, keys by number, the mouse.

use super::super::input::{Input, Touch};
use crate::keys::{Code, Key};

/// A control sequence longer than this is noise.
const MOST_SEQUENCE: usize = 256;

/// What the bytes at hand amount to.
pub enum Step {
    /// They may be the beginning of something: wait for more.
    Wait,
    /// So many bytes mean nothing to us.
    Skip(usize),
    /// So many bytes are this.
    Take(usize, Input),
}

/// The modifiers that a terminal reports.
#[derive(Clone, Copy, Default)]
pub struct Held {
    pub ctrl: bool,
    pub alt: bool,
    pub shift: bool,
}

impl Held {
    /// From the parameter of xterm and kitty: one more than the bits.
    fn from_parameter(parameter: u32) -> Self {
        let bits = parameter.saturating_sub(1);
        Self { shift: bits & 1 != 0, alt: bits & 0b10_0010 != 0, ctrl: bits & 4 != 0 }
    }

    /// `code` with these.
    pub fn with(self, code: Code) -> Input {
        Input::Key(Key { code, ctrl: self.ctrl, alt: self.alt, shift: self.shift })
    }
}

/// What follows `ESC [`; not empty.
pub fn csi(bytes: &[u8], is_idle: bool) -> Step {
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

/// The keys that are sent as a letter.
pub fn arrow(byte: u8) -> Option<Code> {
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
