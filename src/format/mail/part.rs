//! The text of a part: what carried it is undone, and its encoding is its own.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding as Carried, MessagePart, MimeHeaders, PartType};

use super::{Bytes, Given};
use crate::text::decode::{Encoding, Wanted, decode};

/// The text of a part of the message whose bytes are given.
pub fn text_of(part: &MessagePart<'_>, given: Given<'_>) -> Option<String> {
    let (PartType::Text(usual) | PartType::Html(usual)) = &part.body else { return None };
    let raw = given.bytes.get(part.offset_body as usize..part.offset_end as usize);
    let bytes = raw.and_then(|raw| match part.encoding {
        Carried::None => Some(Bytes::from(raw)),
        Carried::Base64 => base64_decode(raw).map(Bytes::from),
        Carried::QuotedPrintable => quoted_printable_decode(raw).map(Bytes::from),
    });
    // What cannot be undone was read by the parser as far as it could.
    let Some(bytes) = bytes.filter(|_| !part.is_encoding_problem) else {
        return Some(usual.to_string());
    };
    let stated = part.content_type().and_then(|kind| kind.attribute("charset"));
    Some(decode(&bytes, wanted(stated, &bytes, given.encoding)).text.into_owned())
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
        Some(stated) if !is_utf8 => Wanted::Named(stated),
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
        return bytes.into();
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
    let mut out = decode(head, wanted).text.into_owned().into_bytes();
    out.extend_from_slice(&bytes[head.len()..]);
    out.into()
}
