//! Takes out of decoded text what was meant for a terminal or a line printer.

use std::borrow::Cow;

use memchr::memchr3;
use unicode_width::UnicodeWidthChar;

const ESC: u8 = 0x1b;
const BACKSPACE: u8 = 8;

/// Makes line ends `'\n'` and takes out what was meant for a terminal or a printer.
pub(super) fn tidy(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let Some(first) = memchr3(b'\r', BACKSPACE, ESC, bytes) else { return text.into() };
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    let mut next = Some(first);
    while let Some(at) = next {
        out.push_str(&text[from..at]);
        from = match bytes[at] {
            b'\r' => line_end(text, at, &mut out),
            BACKSPACE => overstrike(text, at, &mut out),
            _ => escape(text, at, &mut out),
        };
        next = memchr3(b'\r', BACKSPACE, ESC, &bytes[from..]).map(|at| from + at);
    }
    out.push_str(&text[from..]);
    out.into()
}

/// Reads the line end at `at` and returns where the text goes on. Several `'\r'`
/// before a `'\n'` are one line end that was converted too often.
fn line_end(text: &str, at: usize, out: &mut String) -> usize {
    let run = text[at..].bytes().take_while(|byte| *byte == b'\r').count();
    if text.as_bytes().get(at + run) == Some(&b'\n') {
        out.push('\n');
        return at + run + 1;
    }
    out.extend(std::iter::repeat_n('\n', run));
    at + run
}

/// Reads the backspace at `at`: a character struck over itself is bold, one over
/// or under `_` is underlined. Any other stays.
fn overstrike(text: &str, at: usize, out: &mut String) -> usize {
    let under = out.chars().next_back().filter(|c| !c.is_control());
    // One goes back over a wide character with two backspaces, or with one.
    let is_double = text.as_bytes().get(at + 1) == Some(&BACKSPACE)
        && under.is_some_and(|c| c == '_' || c.width() == Some(2));
    let from = at + 1 + usize::from(is_double);
    let over = text[from..].chars().next().filter(|c| !c.is_control());
    match (under, over) {
        (Some(under), Some(over)) if under == over || over == '_' => from + over.len_utf8(),
        (Some('_'), Some(over)) => {
            out.pop();
            if is_double && out.ends_with('_') {
                out.pop();
            }
            out.push(over);
            from + over.len_utf8()
        }
        _ => {
            out.push(char::from(BACKSPACE));
            at + 1
        }
    }
}

/// Reads the escape at `at`: colours and what goes with them are dropped.
fn escape(text: &str, at: usize, out: &mut String) -> usize {
    let rest = &text.as_bytes()[at + 1..];
    // What `tput sgr0` sends before it resets the colours.
    if rest.starts_with(b"(B") {
        return at + 3;
    }
    if rest.first() == Some(&b'[') {
        // Longer ones are no colours, and looking further could take for ever.
        let numbers = rest.iter().skip(1).take(64);
        let len = numbers.take_while(|byte| matches!(byte, b'0'..=b'9' | b';' | b':')).count();
        // `K` erases to the end of the line: `grep` sends it after each colour.
        if matches!(rest.get(1 + len), Some(b'm' | b'K')) {
            return at + len + 3;
        }
    }
    out.push(char::from(ESC));
    at + 1
}
