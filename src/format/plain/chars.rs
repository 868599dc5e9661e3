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

/// Some signs, a bit each; of those that are not ASCII their first byte, which
/// others share. What a line is made of is asked once; most rules that look for
/// a sign in it are done with then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Signs {
    /// ASCII below the letters: figures, most signs, white space.
    low: u64,
    /// ASCII from `@` on.
    high: u64,
    /// What is not ASCII, by its first byte.
    wide: u64,
}

impl Signs {
    /// Those of `list`.
    pub const fn of(list: &str) -> Self {
        let (bytes, mut found, mut at) = (list.as_bytes(), [0; 4], 0);
        while at < bytes.len() {
            found[(bytes[at] >> 6) as usize] |= 1 << (bytes[at] & 63);
            at += 1;
        }
        Self { low: found[0], high: found[1], wide: found[3] }
    }

    /// Whether there may be any that both have; for ASCII it is sure.
    pub const fn meet(self, others: Self) -> bool {
        self.low & others.low | self.high & others.high | self.wide & others.wide != 0
    }

    /// Whether there is none but those of `others`, as far as the bits tell.
    pub const fn are_of(self, others: Self) -> bool {
        (self.low & !others.low) | (self.high & !others.high) | (self.wide & !others.wide) == 0
    }

    /// Whether all are ASCII.
    pub const fn is_ascii(self) -> bool {
        self.wide == 0
    }

    /// Whether `text` may hold any of them; for ASCII it is sure.
    pub fn may_be_in(self, text: &str) -> bool {
        text.bytes().any(|byte| {
            let bits = match byte >> 6 {
                0 => self.low,
                1 => self.high,
                2 => 0,
                _ => self.wide,
            };
            bits >> (byte & 63) & 1 == 1
        })
    }
}

/// Where `text` holds `words`, first; for short texts, where the standard
/// library takes longer to get ready than to look.
pub(super) fn find(text: &str, words: &str) -> Option<usize> {
    let (text, words) = (text.as_bytes(), words.as_bytes());
    let first = *words.first()?;
    if text.len() > 64 {
        return memchr::memchr_iter(first, text).find(|at| text[*at..].starts_with(words));
    }
    (0..text.len()).find(|at| text[*at] == first && text[*at..].starts_with(words))
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
    fn signs_are_found_and_what_is_not_ascii_by_its_first_byte() {
        const STOPS: Signs = Signs::of(".!?\x7f。");
        for (text, may_be) in [
            ("Yes.", true),
            ("no", false),
            ("nào", false),
            ("\x7f", true),
            ("好。", true),
            ("、", true),
            ("", false),
        ] {
            assert_eq!(STOPS.may_be_in(text), may_be, "{text}");
            assert_eq!(STOPS.meet(Signs::of(text)), may_be, "{text}");
            assert_eq!(Signs::of(text).is_ascii(), text.is_ascii(), "{text}");
            assert!(Signs::of(text).are_of(Signs::of(text)), "{text}");
            assert!(Signs::of(text).are_of(Signs::of("Yes.noà好、\x7f")), "{text}");
            assert!(!Signs::of("+").are_of(Signs::of(text)), "{text}");
        }
    }

    #[test]
    fn words_are_found_where_they_stand_first() {
        for text in ["", "a", "ab", "xabyab", "aab", "ảab", "a b", "aaab…ab."] {
            for words in ["a", "ab", "…", "b ", "ả", "aa"] {
                assert_eq!(find(text, words), text.find(words), "{text} {words}");
            }
        }
    }
}
