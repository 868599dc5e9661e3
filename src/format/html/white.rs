//! White space of pages: a run of it is one space. Owns what counts as such; knows no
//! element.

/// Appends `text`, every run of white space as one space, none at the front.
pub(super) fn push_folded(out: &mut String, text: &str) {
    if is_folded(text.as_bytes()) {
        let is_doubled = text.starts_with(' ') && (out.is_empty() || out.ends_with(' '));
        out.push_str(&text[usize::from(is_doubled)..]);
        return;
    }
    let mut rest = text;
    while let Some((at, len)) = next_space(rest) {
        out.push_str(&rest[..at]);
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        rest = &rest[at + len..];
    }
    out.push_str(rest);
}

/// Whether there is no white space but single spaces. It is told of many bytes at
/// once, so without a jump; a few other characters count as white space.
#[allow(clippy::needless_bitwise_bool, reason = "without a jump many bytes are asked at once")]
pub(super) fn is_folded(bytes: &[u8]) -> bool {
    let may_fold = |one: u8, next: u8| {
        ((one == b' ') & (next == b' '))
            | (one.wrapping_sub(b'\t') < 5)
            | ((one == 0xc2) & ((next == 0x85) | (next == 0xa0)))
            | ((one == 0xe1) & (next == 0x9a))
            | ((one == 0xe3) & (next == 0x80))
            | ((one == 0xe2) & (next == 0x81))
    };
    // Of U+2000 to U+203F only the third byte tells: `…` and `“` are there as well.
    let is_space = |one: u8, next: u8, third: u8| {
        let is_white = (third < 0x8b) | (third == 0xa8) | (third == 0xa9) | (third == 0xaf);
        (one == 0xe2) & (next == 0x80) & is_white
    };
    let Some(nexts) = bytes.get(1..) else { return true };
    let thirds = bytes.get(2..).unwrap_or_default();
    let pairs = bytes.iter().zip(nexts);
    let last = bytes[bytes.len() - 1];
    !(may_fold(last, 0)
        | pairs.fold(false, |any, (one, next)| any | may_fold(*one, *next))
        | bytes
            .iter()
            .zip(nexts)
            .zip(thirds)
            .fold(false, |any, ((one, next), third)| any | is_space(*one, *next, *third)))
}

/// Where the first white space of `text` stands, and how many bytes it takes.
fn next_space(text: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().find_map(|(at, byte)| {
        let len = match (byte, &bytes[at + 1..]) {
            (b' ' | b'\t'..=b'\r', _) => 1,
            (0xc2, [0x85 | 0xa0, ..]) => 2,
            (0xe1, [0x9a, 0x80, ..])
            | (0xe2, [0x80, 0x80..=0x8a | 0xa8 | 0xa9 | 0xaf, ..] | [0x81, 0x9f, ..])
            | (0xe3, [0x80, 0x80, ..]) => 3,
            _ => return None,
        };
        Some((at, len))
    })
}

/// `text` with every run of white space as one space, none around it.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_folded(&mut out, text);
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Char by char, as the rule says.
    fn plainly(text: &str) -> String {
        let mut out = String::new();
        for c in text.chars() {
            if !c.is_whitespace() {
                out.push(c);
            } else if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        }
        out
    }

    #[test]
    fn all_white_space_is_folded_and_nothing_else() {
        for c in '\0'..=char::MAX {
            let is_space = next_space(c.encode_utf8(&mut [0; 4])).is_some();
            assert_eq!(is_space, c.is_whitespace(), "{c:?}");
            let is_folded = is_folded(c.encode_utf8(&mut [0; 4]).as_bytes());
            assert!(!is_folded || c == ' ' || !c.is_whitespace(), "{c:?}");
        }
        for text in [
            "",
            " ",
            "a",
            " a b ",
            "a b",
            " a  b ",
            "b ",
            "a\u{2009}",
            "a\n",
            "ạ\u{a0}\u{3000}ế\n\tư",
            "—\u{2009}“x”\u{202f}",
            "đò ạ",
        ] {
            let mut out = String::new();
            push_folded(&mut out, text);
            assert_eq!(out, plainly(text), "{text:?}");
        }
    }
}
