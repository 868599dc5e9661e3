//! The encoding of a page by what it says of itself: a `meta` within its first
//! bytes. A byte-order mark and valid UTF-8 are stronger, and what the bytes
//! cannot be is a lie.

use crate::text::decode::Encoding;

/// How far into the page it may be said, as browsers look, in bytes; saved pages
/// put a note of their own before it.
const HEAD: usize = 2048;

/// The encoding to read the page's bytes in; `None` where a guess is better: it
/// says nothing, it lies, or its bytes are UTF-8.
pub fn stated(bytes: &[u8]) -> Option<Encoding> {
    let is_marked = bytes.starts_with(b"\xef\xbb\xbf")
        || bytes.starts_with(b"\xff\xfe")
        || bytes.starts_with(b"\xfe\xff");
    if is_marked || !is_page(bytes) || str::from_utf8(bytes).is_ok() {
        return None;
    }
    let name = named(&bytes[..bytes.len().min(HEAD)])?;
    let encoding = Encoding::named(&name)?;
    // The page could be read so far: it is not in sixteen bits.
    let is_possible = !matches!(encoding, Encoding::Utf16(_) | Encoding::Utf32(_));
    (is_possible && fits(bytes, encoding)).then_some(encoding)
}

/// Whether the bytes begin as a page does.
fn is_page(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(512)];
    let start = head.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
    head[start..].starts_with(b"<")
}

/// The name behind `charset=` in a `meta` tag or an XML declaration.
fn named(head: &[u8]) -> Option<String> {
    let text: String = head.iter().map(|byte| char::from(*byte).to_ascii_lowercase()).collect();
    let mut from = 0;
    while let Some(at) = text[from..].find('<') {
        let tag = &text[from + at..];
        let end = tag.find('>').unwrap_or(tag.len());
        from += at + 1;
        let sign = if tag.starts_with("<meta") {
            "charset"
        } else if tag.starts_with("<?xml") {
            "encoding"
        } else {
            continue;
        };
        let Some(found) = tag[..end].find(sign) else { continue };
        let rest = tag[found + sign.len()..end].trim_start();
        let Some(rest) = rest.strip_prefix('=') else { continue };
        let rest = rest.trim_start().trim_start_matches(['"', '\'']);
        let is_end = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ';' | '>' | '/' | '?');
        let name = rest.split(is_end).next().unwrap_or_default();
        if !name.is_empty() {
            return Some(name.to_owned());
        }
    }
    None
}

/// Whether the bytes can be in the encoding: hardly any of them has no meaning in it,
/// and the words are no such as only a wrong encoding makes.
pub fn fits(bytes: &[u8], encoding: Encoding) -> bool {
    let sample = &bytes[..bytes.len().min(256 * 1024)];
    let text =
        crate::text::decode::decode(sample, crate::text::decode::Wanted::Named(encoding)).text;
    let wide = text.chars().filter(|c| !c.is_ascii()).count();
    let lost = text.chars().filter(|c| matches!(c, '\u{fffd}' | '\u{80}'..='\u{9f}')).count();
    lost * 50 <= wide && !is_garbled(&text)
}

/// Whether the words are such as only a wrong encoding makes them: small letters and
/// capitals have changed places, as between the Russian encodings, or most words are
/// nothing but Latin letters with signs on them.
fn is_garbled(text: &str) -> bool {
    let (mut words, mut latin, mut camels, mut names) = (0usize, 0usize, 0usize, 0usize);
    let strange = |word: &&str| !word.is_ascii() && word.chars().count() > 2;
    for word in text.split(|c: char| !c.is_alphabetic()).filter(strange) {
        let mut letters = word.chars();
        let is_small = letters.next().is_some_and(char::is_lowercase);
        let rest = letters.as_str();
        words += 1;
        latin += usize::from(word.chars().all(|c| matches!(c, '\u{a0}'..='\u{24f}')));
        // `пРЕЗИДЕНТ` is nobody's way of writing.
        camels += usize::from(is_small && rest.chars().all(char::is_uppercase));
        names += usize::from(!is_small && rest.chars().all(char::is_lowercase));
    }
    words >= 8 && (latin * 2 > words || camels > names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::decode::{Wanted, decode};

    fn page(head: &str, text: &[u8]) -> Vec<u8> {
        [b"<!DOCTYPE html><html><head>", head.as_bytes(), b"</head><body><p>", text, b"</p>"]
            .concat()
    }

    fn name(bytes: &[u8]) -> Option<&'static str> {
        stated(bytes).map(Encoding::name)
    }

    #[test]
    fn a_page_is_read_in_what_it_says_unless_its_bytes_say_otherwise() {
        let cyrillic = b"\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0";
        let meta = |charset: &str| format!("<meta charset=\"{charset}\">");
        assert_eq!(name(&page(&meta("windows-1251"), cyrillic)), Some("windows-1251"));
        let old = "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=windows-1251'>";
        assert_eq!(name(&page(old, cyrillic)), Some("windows-1251"));
        // UTF-8 whatever it says, and nothing said.
        assert_eq!(name(&page(&meta("iso-8859-1"), "Bến phà".as_bytes())), None);
        assert_eq!(name(&page("", cyrillic)), None);
        // A lie: these bytes are no UTF-8.
        assert_eq!(name(&page(&meta("utf-8"), &cyrillic.repeat(20))), None);
        assert_eq!(name(&page(&meta("utf-16"), cyrillic)), None);
        assert_eq!(name(b"charset=windows-1251 \xcf"), None);
    }

    #[test]
    fn a_page_that_names_another_encoding_of_its_script_is_guessed() {
        let text = "Президент заявил, что новые меры поддержки будут приняты в ближайшее время. \
            Агентство сообщает об этом. Новости дня. Москва. ";
        let wide =
            "Αυτές οι μέρες είναι δύσκολες για όλους, είπε ο Υπουργός στην Αθήνα χθες το βράδυ.";
        let west = "Der Präsident erklärte, die Maßnahmen würden für Bürger überprüft. Größere Änderungen folgen später, während Länder zögern.";
        for (text, real, said, is_kept) in [
            (text, "windows-1251", "koi8-r", false),
            (text, "koi8-r", "windows-1251", false),
            (text, "windows-1251", "windows-1252", false),
            (text, "windows-1251", "windows-1251", true),
            (text, "koi8-r", "koi8-r", true),
            (wide, "windows-1253", "windows-1252", false),
            (wide, "windows-1253", "windows-1253", true),
            (west, "windows-1252", "iso-8859-1", true),
        ] {
            let encoded = encoding_rs::Encoding::for_label(real.as_bytes()).unwrap();
            let bytes = encoded.encode(text).0;
            let bytes = page(&format!("<meta charset={said}>"), &bytes.repeat(4));
            assert_eq!(stated(&bytes).is_some(), is_kept, "{real} as {said}");
        }
    }

    #[test]
    fn old_vietnamese_pages_are_read() {
        let bytes = page("<meta charset=windows-1258>", b"B\xea\xecn pha\xec \xf0o\xe0ng");
        let encoding = stated(&bytes).unwrap_or(Encoding::Utf8);
        let text = decode(&bytes, Wanted::Named(encoding)).text.into_owned();
        assert!(text.contains("Bến"), "{text}");
    }
}
