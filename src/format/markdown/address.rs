//! Bare addresses in running text: `https://…` is a link without any sign of Markdown.
//!
//! Where one ends is as in the autolinks of GitHub Flavored Markdown (§ 6.9):
//! punctuation after it is the sentence's, a bracket only if it was opened inside.

use std::ops::Range;

const SCHEMES: [&str; 2] = ["https://", "http://"];

/// Where the addresses stand in `text`, in order. Linear.
pub fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find("://") {
        let sign = from + at;
        from = sign + 3;
        let scheme = SCHEMES.iter().find(|scheme| text[..from].ends_with(*scheme));
        let Some(start) = scheme.map(|scheme| from - scheme.len()) else { continue };
        let is_inside_word = text[..start].ends_with(|c: char| c.is_ascii_alphanumeric());
        let end = from + end_of(&text[from..]);
        if !is_inside_word && text[from..end].starts_with(char::is_alphanumeric) {
            found.push(start..end);
        }
        from = end;
    }
    found
}

/// How much of `text` belongs to the address that goes on in it.
fn end_of(text: &str) -> usize {
    let text = &text[..text.find(ends).unwrap_or(text.len())];
    let count = |sign| text.matches(sign).count();
    let mut unopened = count(')').saturating_sub(count('('));
    let mut end = text.len();
    for c in text.chars().rev() {
        match c {
            ')' if unopened > 0 => unopened -= 1,
            '.' | ',' | ':' | ';' | '!' | '?' | '\'' | '’' | '*' | '_' | '~' | '…' | ']' => {}
            _ => break,
        }
        end -= c.len_utf8();
    }
    end
}

/// What no address holds.
fn ends(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '<' | '>' | '"' | '`' | '“' | '”' | '„' | '«' | '»' | '|' | '\\')
        || matches!(c, '、' | '。' | '，' | '「' | '」' | '（' | '）' | '；' | '：')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_where_the_sentence_goes_on() {
        for (text, found) in [
            (
                "Xem https://a.example/x_y?b=c&d=%20#e, nhé.",
                vec!["https://a.example/x_y?b=c&d=%20#e"],
            ),
            ("(http://a.example/b_(c)).", vec!["http://a.example/b_(c)"]),
            ("“https://a.example”…", vec!["https://a.example"]),
            (
                "https://a.example/; http://b.example!",
                vec!["https://a.example/", "http://b.example"],
            ),
            ("見https://a.example/茶。", vec!["https://a.example/茶"]),
            ("（https://a.example/茶）", vec!["https://a.example/茶"]),
            ("https://bến.example/đò", vec!["https://bến.example/đò"]),
            ("https:// ://a xhttps://a.example ftp://a.example https://.", vec![]),
            ("", vec![]),
        ] {
            let words: Vec<_> = addresses(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(words, found, "{text}");
        }
    }
}
