//! Bytes become text.
//!
//! UTF-8 as it is, UTF-16 and UTF-32 by their marks; broken sequences become
//! U+FFFD and nothing else is lost. Line ends become `'\n'`. What a terminal or a
//! line printer would have swallowed (colours of piped output, the overstrikes of
//! manual pages) goes; every other control stays for [`clean`](super::clean).

use std::borrow::Cow;

use memchr::{memchr, memchr_iter, memchr3};
use unicode_width::UnicodeWidthChar;

const ESC: u8 = 0x1b;
const BACKSPACE: u8 = 8;

/// What bytes are, by their head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// They can be decoded.
    Text,
    /// They are something else; its name where it is known.
    Binary(Option<&'static str>),
}

/// How bytes stand for characters. Older encodings will be further ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf16(Order),
    Utf32(Order),
}

/// Which byte of a unit comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Little,
    Big,
}

/// Decodes all of `bytes`. Valid UTF-8 with `'\n'` at its line ends is not copied.
pub fn decode(mut bytes: Vec<u8>) -> String {
    let (encoding, mark) = encoding(&bytes);
    let text = match encoding {
        Encoding::Utf8 => {
            bytes.drain(..mark);
            String::from_utf8(bytes)
                .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
        }
        Encoding::Utf16(order) => utf16(&bytes[mark..], order),
        Encoding::Utf32(order) => utf32(&bytes[mark..], order),
    };
    match tidy(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(tidy) => tidy,
    }
}

/// What `head`, the first bytes of a file, tells of it. As many as 64 KiB are
/// useful, fewer will do.
pub fn kind(head: &[u8]) -> Kind {
    if let Some((_, name)) = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Kind::Binary(Some(name));
    }
    if head.len() >= 12 && head.starts_with(b"RIFF") {
        return Kind::Binary(Some("RIFF"));
    }
    if head.get(4..8) == Some(b"ftyp") {
        return Kind::Binary(Some("MP4"));
    }
    if encoding(head).0 != Encoding::Utf8 || head.is_empty() {
        return Kind::Text;
    }
    let nuls = memchr_iter(0, head).count();
    let controls = head.iter().filter(|byte| is_odd_control(**byte)).count();
    // A stray one does not make a text a program; old Vietnamese encodings put a
    // few rare letters among the controls. Noise has 10 % of them.
    let is_binary = nuls * 200 > head.len() || controls * 20 > head.len();
    if is_binary { Kind::Binary(None) } else { Kind::Text }
}

/// Controls that neither text nor the recording of a terminal is made of.
fn is_odd_control(byte: u8) -> bool {
    matches!(byte, 0..=6 | 0x0b | 0x0e..=0x1a | 0x1c..=0x1f | 0x7f)
}

/// How the files of other kinds begin, and what they are called everywhere.
const MAGIC: &[(&[u8], &str)] = &[
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"PK\x05\x06", "ZIP"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh91AY&SY", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "zstd"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\x7fELF", "ELF"),
    (b"\xcf\xfa\xed\xfe", "Mach-O"),
    (b"\xca\xfe\xba\xbe", "Mach-O"),
    (b"\0asm", "WebAssembly"),
    (b"SQLite format 3\0", "SQLite"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"OggS\0", "Ogg"),
    (b"fLaC\0", "FLAC"),
    (b"ID3\x02", "MP3"),
    (b"ID3\x03", "MP3"),
    (b"ID3\x04", "MP3"),
    (b"wOFF", "WOFF"),
    (b"wOF2", "WOFF"),
    (b"AT&TFORM", "DjVu"),
    (b"!<arch>\n", "ar"),
];

/// The encoding, and the length of the mark that says so.
fn encoding(bytes: &[u8]) -> (Encoding, usize) {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => (Encoding::Utf8, 3),
        [0xff, 0xfe, 0, 0, ..] => (Encoding::Utf32(Order::Little), 4),
        [0, 0, 0xfe, 0xff, ..] => (Encoding::Utf32(Order::Big), 4),
        [0xff, 0xfe, ..] => (Encoding::Utf16(Order::Little), 2),
        [0xfe, 0xff, ..] => (Encoding::Utf16(Order::Big), 2),
        _ => (unmarked_utf16(bytes).map_or(Encoding::Utf8, Encoding::Utf16), 0),
    }
}

/// UTF-16 without a mark, where that cannot be mistaken: one half of the bytes
/// is zero very often and the other never, and what comes out is text.
fn unmarked_utf16(bytes: &[u8]) -> Option<Order> {
    let head = &bytes[..bytes.len().min(4096) & !1];
    if head.len() < 8 || memchr(0, head).is_none() {
        return None;
    }
    let zeros =
        |first: usize| head.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let units = head.len() / 2;
    let is_often = |count: usize| count * 5 > units * 2;
    let order = match (zeros(0), zeros(1)) {
        (even, 0) if is_often(even) => Order::Big,
        (0, odd) if is_often(odd) => Order::Little,
        _ => return None,
    };
    let odd = utf16(head, order).chars().filter(|c| *c < ' ' && is_odd_control(*c as u8)).count();
    (odd * 50 <= units).then_some(order)
}

fn utf16(bytes: &[u8], order: Order) -> String {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| match order {
        Order::Little => u16::from_le_bytes(*pair),
        Order::Big => u16::from_be_bytes(*pair),
    });
    let mut text = String::with_capacity(bytes.len());
    text.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
    text.extend((!rest.is_empty()).then_some(char::REPLACEMENT_CHARACTER));
    text
}

fn utf32(bytes: &[u8], order: Order) -> String {
    let (quads, rest) = bytes.as_chunks::<4>();
    let points = quads.iter().map(|quad| match order {
        Order::Little => u32::from_le_bytes(*quad),
        Order::Big => u32::from_be_bytes(*quad),
    });
    let mut text = String::with_capacity(bytes.len() / 2);
    text.extend(points.map(|point| char::from_u32(point).unwrap_or(char::REPLACEMENT_CHARACTER)));
    text.extend((!rest.is_empty()).then_some(char::REPLACEMENT_CHARACTER));
    text
}

/// Makes line ends `'\n'` and takes out what was meant for a terminal or a printer.
fn tidy(text: &str) -> Cow<'_, str> {
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

#[cfg(test)]
mod tests;
