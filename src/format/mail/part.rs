//! The text of a part: what carried it is undone, and its encoding is its own.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding as Carried, MessagePart, MimeHeaders, PartType};

use super::{Bytes, Given, words};
use crate::format::html::charset;
use crate::text::decode::{Encoding, Wanted, decode};

/// Whether the part is a page, be it a broken one.
pub fn is_page(part: &MessagePart<'_>) -> bool {
    matches!(part.body, PartType::Html(_))
        || (matches!(part.body, PartType::Text(_)) && part.is_content_type("text", "html"))
}

/// The text of a part of the message whose bytes are given.
pub fn text_of(part: &MessagePart<'_>, given: Given<'_>) -> Option<String> {
    let (PartType::Text(usual) | PartType::Html(usual)) = &part.body else { return None };
    let raw = given.bytes.get(part.offset_body as usize..part.offset_end as usize);
    let Some(raw) = raw else { return Some(usual.to_string()) };
    let decoded = match part.encoding {
        _ if part.is_encoding_problem => None,
        Carried::None => Some(Bytes::from(raw)),
        Carried::Base64 => base64_decode(raw).map(Bytes::from),
        Carried::QuotedPrintable => quoted_printable_decode(raw).map(Bytes::from),
    };
    let bytes = whole_letters(decoded.unwrap_or_else(|| recovered(part, raw)));
    let stated = part.content_type().and_then(|kind| kind.attribute("charset"));
    Some(decode(&bytes, wanted(stated, &bytes, given.encoding)).text.into_owned())
}

/// The bytes of a header as they were before `B` or `Q` carried them.
pub(super) fn carried(how: u8, raw: &[u8]) -> Vec<u8> {
    if how.eq_ignore_ascii_case(&b'b') {
        return unbased(raw).unwrap_or_default();
    }
    // A space is written so in headers, and an underscore is `=5F`.
    let spaced: Vec<u8> = raw.iter().map(|byte| if *byte == b'_' { b' ' } else { *byte }).collect();
    unquoted(&spaced)
}

/// A part that is cut or broken, undone as far as it goes.
fn recovered<'a>(part: &MessagePart<'_>, raw: &'a [u8]) -> Bytes<'a> {
    match part.content_transfer_encoding().map(str::to_ascii_lowercase).as_deref() {
        Some("quoted-printable") => unquoted(raw).into(),
        Some("base64") => unbased(raw).map_or_else(|| raw.into(), Bytes::from),
        _ => raw.into(),
    }
}

/// Base64 undone up to where it ends or is cut.
fn unbased(raw: &[u8]) -> Option<Vec<u8>> {
    let is_sign = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    let signs = raw.iter().copied().take_while(|byte| *byte != b'=').filter(is_sign);
    let mut signs: Vec<u8> = signs.collect();
    // Four signs are three bytes; what is left of a group tells some of them.
    match signs.len() % 4 {
        1 => drop(signs.pop()),
        rest @ (2 | 3) => signs.extend(std::iter::repeat_n(b'=', 4 - rest)),
        _ => {}
    }
    base64_decode(&signs)
}

/// Quoted-printable undone where it is right; `=` stays where it is none, and half a
/// sign at the end of what is cut goes.
fn unquoted(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = memchr::memchr(b'=', rest) {
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at + 1..];
        let hex = |at: usize| rest.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        if let (Some(high), Some(low)) = (hex(0), hex(1)) {
            out.extend(u8::try_from(high * 16 + low));
            rest = &rest[2..];
        } else if let Some(next) = rest.strip_prefix(b"\r\n").or(rest.strip_prefix(b"\n")) {
            rest = next;
        } else if rest.is_empty() || rest.len() == 1 && hex(0).is_some() {
            rest = &[];
        } else {
            out.push(b'=');
        }
    }
    out.extend_from_slice(rest);
    out
}

/// The bytes without half a letter at the end of what is cut, where the others are
/// surely UTF-8.
fn whole_letters(mut bytes: Bytes<'_>) -> Bytes<'_> {
    let Err(fault) = std::str::from_utf8(&bytes) else { return bytes };
    let end = fault.valid_up_to();
    if fault.error_len().is_none() && !bytes[..end].is_ascii() {
        bytes.to_mut().truncate(end);
    }
    bytes
}

/// The encoding to read a part in: the one that is asked for, the one that it
/// states unless it is plainly another, else the likely one.
fn wanted(stated: Option<&str>, bytes: &[u8], asked: Option<Encoding>) -> Wanted {
    if let Some(asked) = asked {
        return Wanted::Named(asked);
    }
    let is_utf8 = !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok();
    let says_nothing = |name: &&str| {
        matches!(name.to_ascii_lowercase().as_str(), "us-ascii" | "ascii" | "unknown-8bit")
    };
    match stated.filter(|name| !says_nothing(name)).and_then(Encoding::named) {
        // What is said of a text may be a lie, as on pages.
        Some(stated) if !is_utf8 && charset::fits(bytes, stated) => Wanted::Named(stated),
        _ => Wanted::Guess,
    }
}

/// The bytes of a mail with headers in UTF-8. Headers are ASCII by the rules and
/// in anything in old mails; the parts below keep their own encodings.
pub fn readable(bytes: &[u8], asked: Option<Encoding>) -> Bytes<'_> {
    let end =
        memchr::memmem::find(bytes, b"\n\n").or_else(|| memchr::memmem::find(bytes, b"\n\r\n"));
    let head = &bytes[..end.unwrap_or(bytes.len())];
    if std::str::from_utf8(head).is_ok() {
        let Some(mut out) = words::joined(head) else { return bytes.into() };
        out.extend_from_slice(&bytes[head.len()..]);
        return out.into();
    }
    let stated = memchr::memmem::find(head, b"charset=").map(|at| {
        let name = head[at + 8..].iter().copied().skip_while(|byte| *byte == b'"');
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        name.take_while(is_part).map(char::from).collect::<String>()
    });
    let wanted = match wanted(stated.as_deref(), head, asked) {
        // A few words of a header tell less than the whole mail.
        Wanted::Guess => Wanted::Named(decode(bytes, Wanted::Guess).encoding),
        named => named,
    };
    let decoded = decode(head, wanted).text.into_owned().into_bytes();
    let mut out = words::joined(&decoded).unwrap_or(decoded);
    out.extend_from_slice(&bytes[head.len()..]);
    out.into()
}
