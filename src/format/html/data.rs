//! Pages that hold no text but the data of a script that would make it: the
//! article's HTML is found there as a string. The script does not run; its strings
//! are read.

use super::dom::{Dom, ROOT};

/// The shortest text that is worth taking, in bytes of its source.
const SHORTEST: usize = 600;

/// How much of scripts is looked through, in bytes.
const MOST: usize = 8 << 20;

/// The longest piece of HTML among the strings of the page's scripts.
pub(super) fn html(dom: &Dom) -> Option<String> {
    let mut best = String::new();
    let mut seen = 0;
    for id in dom.subtree(ROOT).filter(|id| dom.tag(*id) == "script") {
        for text in dom.children(id).filter_map(|child| dom.own_text(child)) {
            seen += text.len();
            if seen > MOST {
                break;
            }
            longest(text, &mut best);
        }
    }
    (best.len() >= SHORTEST).then_some(best)
}

/// Puts the longest string with paragraphs in the place of `best`, when it is longer.
fn longest(script: &str, best: &mut String) {
    let mut rest = script;
    while let Some(at) = rest.find('"') {
        let inner = &rest[at + 1..];
        let end = end_of(inner);
        let raw = &inner[..end];
        rest = inner.get(end + 1..).unwrap_or_default();
        if raw.len() <= best.len() || raw.len() < SHORTEST {
            continue;
        }
        // A string may hold JSON with strings of its own.
        let text = unescaped(raw);
        if text.contains("\":\"") || text.contains("\": \"") {
            longest(&text, best);
        } else if text.matches("<p").count() >= 3 && text.len() > best.len() {
            *best = text;
        }
    }
}

/// Where the string ends that goes on in `text`.
fn end_of(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

/// A string of JSON or JavaScript without its escapes.
fn unescaped(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut chars = raw.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n' | 'r' | 't') => out.push(' '),
            Some('u') => {
                let digits: String = chars.as_str().chars().take(4).collect();
                let unit = u32::from_str_radix(&digits, 16).ok();
                if unit.is_some() {
                    chars.nth(3);
                }
                out.push(unit.and_then(char::from_u32).unwrap_or('\u{fffd}'));
            }
            Some(other) => out.push(other),
            None => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::html::parse::parse;

    #[test]
    fn the_article_is_found_in_the_strings_of_a_script() {
        let text = "Chuyến phà sáng nay đến muộn, nhưng trên bến chẳng ai sốt ruột cả. ".repeat(4);
        let inner = format!(r#"\u003cp class=\"a\">{text}</p>"#).repeat(4);
        for script in [
            format!(r#"self.push([1,"short","{inner}"])"#),
            format!(
                r#"push("{{\"body\":\"{}\",\"x\":\"y\"}}")"#,
                inner.replace('\\', "\\\\").replace('"', "\\\"")
            ),
        ] {
            let dom = parse(&format!("<body><div></div><script>{script}</script>"));
            let found = html(&dom).unwrap_or_default();
            assert!(found.starts_with("<p class"), "{found:.80}");
        }
        assert_eq!(html(&parse("<script>var a = \"<p>b<p>c<p>\"</script>")), None);
    }
}
