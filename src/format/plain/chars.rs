//! Quick questions about chars and signs: most lines are done with here, before
//! any word of them is looked up.

/// [`char::is_alphanumeric`], quick for the chars that texts are made of.
pub(super) fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ḁ'..='ỿ' | '一'..='鿿' | '가'..='힣' => {
            true
        }
        '\u{2010}'..='\u{206f}' | '\u{3000}'..='\u{3004}' => false,
        _ => c.is_alphanumeric(),
    }
}

/// What stands before the first colon of the line, and behind it.
pub(super) fn split_colon(text: &str) -> Option<(&str, &str)> {
    let end = memchr::memchr(b':', text.as_bytes()).unwrap_or(text.len());
    let head = &text[..end];
    let wide =
        if head.is_ascii() { None } else { head.split_once('：').map(|(head, _)| head.len()) };
    match wide {
        Some(at) => Some((&text[..at], &text[at + '：'.len_utf8()..])),
        None => (end < text.len()).then(|| (head, &text[end + 1..])),
    }
}

/// Some ASCII signs: a bit each.
#[derive(Clone, Copy)]
pub(super) struct Signs(u128);

impl Signs {
    /// Those of `list`.
    pub const fn of(list: &[u8]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < list.len() {
            bits |= 1 << list[at];
            at += 1;
        }
        Self(bits)
    }

    /// Whether `text` holds any of them, or what is not ASCII: a quick no for
    /// most short lines.
    pub fn may_be_in(self, text: &str) -> bool {
        text.bytes().any(|byte| !byte.is_ascii() || self.0 >> byte & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quick_answers_are_those_of_the_tables() {
        for c in '\0'..='\u{3ffff}' {
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
        }
    }

    #[test]
    fn the_first_colon_parts_a_line() {
        for (line, parts) in [
            ("Ann: yes: no", Some(("Ann", " yes: no"))),
            ("李：是: no", Some(("李", "是: no"))),
            ("Lý: có：không", Some(("Lý", " có：không"))),
            ("none", None),
            ("：", Some(("", ""))),
        ] {
            assert_eq!(split_colon(line), parts, "{line}");
        }
    }

    #[test]
    fn signs_are_found_and_what_is_not_ascii_may_be_one() {
        const STOPS: Signs = Signs::of(b".!?\x7f");
        for (text, may_be) in [("Yes.", true), ("no", false), ("nào", true), ("\x7f", true)] {
            assert_eq!(STOPS.may_be_in(text), may_be, "{text}");
        }
    }
}
