//! The one choke point: what strangers wrote becomes text that may be shown.
//!
//! Control characters, bidi overrides and isolates and tag characters become
//! visible tokens; noncharacters become U+FFFD; line and paragraph separators
//! become spaces; at most [`MOST_MARKS`] marks stand on one base. The rest
//! is composed to NFC. Invisible characters that shape text or allow breaks
//! (joiners, zero-width and no-break spaces, soft hyphens) stay; they are never painted.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizer;
use unicode_width::UnicodeWidthChar;

/// The most combining marks that one base may carry.
pub const MOST_MARKS: usize = 8;

/// Cleans a stretch of text that is not yet split; `'\n'` and `'\t'` stay.
pub fn clean_line(text: &str) -> Cow<'_, str> {
    if is_plainly_inert(text.as_bytes()) || text.chars().all(is_inert) {
        return text.into();
    }
    let normalizer = ComposingNormalizer::new_nfc();
    if text.chars().all(is_harmless) {
        return normalizer.normalize(text);
    }
    normalizer.normalize(&tokens(text)).into_owned().into()
}

/// Whether `c` may reach a terminal: no control character, none that deceives,
/// no noncharacter. All of cleaned text may, but for its `'\n'` and `'\t'`.
pub fn may_be_painted(c: char) -> bool {
    !(is_refused(c) || c.is_control() || is_noncharacter(c))
}

/// Whether `c` is harmless and stays as it is in NFC beside others that are such:
/// what most texts are made of, and no mark among them.
fn is_inert(c: char) -> bool {
    matches!(c, ' '..='~' | '\n' | '\t' | '\u{a0}'..='\u{2ff}' | '\u{1e00}'..='\u{1eff}'
        | '\u{2010}'..='\u{2027}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{4ff}' | '\u{5d0}'..='\u{5ea}'
        | '\u{621}'..='\u{64a}' | '\u{3001}'..='\u{3029}' | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fc}' | '\u{ff01}'..='\u{ff5e}')
}

/// Whether all of a text [is inert](is_inert), as far as its bytes tell at once. Many
/// are asked at once, so without a jump.
#[allow(clippy::needless_bitwise_bool, reason = "without a jump many bytes are asked at once")]
fn is_plainly_inert(bytes: &[u8]) -> bool {
    let is_odd = |one: u8, next: u8| {
        ((one < b' ') & (one != b'\n') & (one != b'\t'))
            | (one == 0x7f)
            | ((one == 0xc2) & (next < 0xa0))
            // Beyond U+02FF, of that the composed letters of Latin.
            | ((one > 0xcb) & !((one == 0xe1) & (0xb8..=0xbb).contains(&next)) & (one != 0xe2))
    };
    // Of what begins with this the dashes, the quotation marks and their kin.
    let is_sign = |one: u8, next: u8, third: u8| {
        (one != 0xe2) | ((next == 0x80) & (0x90..=0xa7).contains(&third))
    };
    let nexts = bytes.get(1..).unwrap_or_default();
    let thirds = bytes.get(2..).unwrap_or_default();
    let pairs = bytes.iter().zip(nexts);
    let triples = pairs.clone().zip(thirds);
    !(bytes.last().is_some_and(|last| is_odd(*last, 0))
        | pairs.fold(false, |any, (one, next)| any | is_odd(*one, *next))
        | triples.fold(false, |any, ((one, next), third)| any | !is_sign(*one, *next, *third)))
}

/// Whether `c` may be shown as it is wherever it stands.
fn is_harmless(c: char) -> bool {
    // The ranges are those that most texts are made of.
    matches!(c, '\n' | '\t' | ' '..='~' | '\u{a0}'..='\u{2ff}' | '\u{1e00}'..='\u{1eff}'
        | '\u{2010}'..='\u{2027}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
        || !(is_refused(c) || c.is_control() || is_noncharacter(c) || is_mark(c))
}

/// Format characters that deceive or say nothing: overrides, isolates, tags,
/// separators, annotations.
fn is_refused(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{180e}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
        && !is_selector(c)
}

/// Variation selectors beyond the first sixteen choose the shape of an ideograph.
fn is_selector(c: char) -> bool {
    matches!(c, '\u{e0100}'..='\u{e01ef}')
}

fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

/// Whether `c` is drawn onto the character before it.
fn is_mark(c: char) -> bool {
    c > '\u{2ff}'
        && c.width() == Some(0)
        && !is_refused(c)
        && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}')
}

/// Rewrites what may not be shown.
fn tokens(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut marks = 0;
    let mut before = '\0';
    let mut is_flag = false;
    for c in text.chars() {
        if is_mark(c) {
            marks += 1;
            if marks <= MOST_MARKS {
                out.push(c);
            }
            before = c;
            continue;
        }
        marks = 0;
        match c {
            '\u{feff}' | '\u{180e}' => {}
            // The tags of a flag of England and its kin belong to the flag.
            '\u{e0020}'..='\u{e007f}' if is_flag => {
                before = c;
                continue;
            }
            // A run of tags is one token, else a hidden message of a thousand
            // characters becomes a page of tokens.
            '\u{e0000}'..='\u{e0fff}' if matches!(before, '\u{e0000}'..='\u{e0fff}') => {}
            '\u{e0000}'..='\u{e0fff}' => out.push_str("<tags>"),
            '\u{85}' | '\u{2028}' | '\u{2029}' => out.push(' '),
            '\n' | '\t' => out.push(c),
            '\0'..='\u{1f}' => {
                out.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'));
            }
            '\u{7f}' => out.push('\u{2421}'),
            _ if is_noncharacter(c) => out.push('\u{fffd}'),
            _ if is_harmless(c) => out.push(c),
            _ => push_token(&mut out, c),
        }
        is_flag = c == '\u{1f3f4}';
        before = c;
    }
    out
}

/// Appends the code point of `c` as `less` shows it.
fn push_token(out: &mut String, c: char) {
    use std::fmt::Write;
    // Writing to a string cannot fail.
    let _ = write!(out, "<U+{:04X}>", u32::from(c));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_not_be_shown_becomes_a_token() {
        for (dirty, clean) in [
            ("plain", "plain"),
            ("a\u{1b}[31mb", "a␛[31mb"),
            ("\u{7}\u{8}\0\u{7f}", "␇␈␀␡"),
            ("x\u{9b}31m", "x<U+009B>31m"),
            ("ab\u{202e}cd\u{2066}", "ab<U+202E>cd<U+2066>"),
            ("a\u{e0041}\u{e0042}b", "a<tags>b"),
            ("\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}!", "\u{1f3f4}!"),
            ("a\u{2028}b\u{85}c", "a b c"),
            ("\u{feff}a\u{ffff}", "a\u{fffd}"),
            ("soft\u{ad}hyphen a\u{200b}b", "soft\u{ad}hyphen a\u{200b}b"),
        ] {
            assert_eq!(clean_line(dirty), clean, "{dirty:?}");
        }
    }

    #[test]
    fn text_is_composed() {
        assert_eq!(clean_line("Vie\u{323}\u{302}t Nam"), "Việt Nam");
    }

    #[test]
    fn what_is_inert_is_harmless_and_composed_with_all_that_is_inert() {
        let normalizer = ComposingNormalizer::new_nfc();
        let inert: Vec<char> = ('\0'..=char::MAX).filter(|c| is_inert(*c)).collect();
        for pair in inert.windows(2).chain(inert.chunks(7)) {
            let text: String = pair.iter().collect();
            assert!(text.chars().all(is_harmless), "{text}");
            assert!(normalizer.is_normalized(&text), "{text}");
        }
        for (a, b) in [('ا', 'ل'), ('か', 'が'), ('가', '각'), ('е', 'ё'), ('o', 'ô')] {
            assert!(is_inert(a) && is_inert(b));
            assert!(normalizer.is_normalized(&format!("{a}{b}{a}")));
        }
    }

    #[test]
    fn what_bytes_tell_to_be_inert_is() {
        for c in '\0'..=char::MAX {
            let text = format!("a{c}");
            let told = is_plainly_inert(text.as_bytes());
            assert!(!told || is_inert(c), "{c:?}");
            assert_eq!(told, is_plainly_inert(format!("{c}b").as_bytes()), "{c:?}");
            if matches!(c, ' '..='~' | '\u{a0}'..='\u{2ff}' | 'Ḁ'..='ỿ' | '‐'..='‧') {
                assert!(told, "{c:?}");
            }
        }
        assert!(is_plainly_inert(b""));
    }

    #[test]
    fn marks_on_one_base_are_bounded() {
        let zalgo = format!("a{}b", "\u{334}".repeat(500));
        assert_eq!(clean_line(&zalgo).chars().count(), 2 + MOST_MARKS);
    }
}
