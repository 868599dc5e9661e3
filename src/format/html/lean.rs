//! What is changed in the tags before the tokenizer sees them. It compares every
//! attribute's name with all before it, so its time grows with the square of their
//! number; beyond what any page has they are left out. What is closed as XML does it
//! (`xml`), or not at all (`unclosed`), is closed as HTML does it.

use std::borrow::Cow;

use memchr::{memchr, memchr3};

use super::unclosed::{Missing, Raw};
use super::xml;

/// How many attributes a tag may have.
const MOST: usize = 400;

/// How much of a tag in bytes may stand outside of quotation marks before its
/// attributes are counted.
const LONG: usize = 2048;

/// The text without the attributes that stand beyond the first [`MOST`] of a tag, and
/// with the ends that XML and careless pages do without.
pub(super) fn lean(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let is_xml = xml::is_xml(text);
    let mut out = String::new();
    let (mut copied, mut at) = (0, 0);
    let mut missing = Missing::default();
    while let Some(open) = memchr(b'<', &bytes[at..]).map(|found| at + found) {
        at = open + 1;
        if let Some((end, is_closed)) = missing.comment(bytes, open) {
            if !is_closed {
                out.extend([&text[copied..end], "-->"]);
                copied = end;
            }
            at = end;
            continue;
        }
        if let Some(end) = xml::subset(text, open) {
            out.extend([&text[copied..open], "<!DOCTYPE html>"]);
            (copied, at) = (end, end);
            continue;
        }
        if let Some((words, end)) = is_xml.then(|| xml::section(text, open)).flatten() {
            out.extend([&text[copied..open], &words]);
            (copied, at) = (end, end);
            continue;
        }
        if !bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            continue;
        }
        let tag = Tag::at(bytes, at);
        if let Some(cut) = tag.cut {
            out.push_str(&text[copied..cut]);
            copied = tag.end;
        }
        at = tag.end.max(at);
        if let Some(name) = xml::closed(text, open + 1, tag.end, is_xml)
            && tag.end < bytes.len()
        {
            out.extend([&text[copied..=tag.end], "</", name, ">"]);
            copied = tag.end + 1;
            continue;
        }
        match missing.raw(bytes, open + 1, tag.end) {
            Raw::Markup => {}
            Raw::Closed(end) => at = end,
            Raw::Open(end, name) => {
                out.extend([&text[copied..end], "</", name, ">"]);
                (copied, at) = (end, end);
            }
        }
    }
    if copied == 0 {
        return text.into();
    }
    out.push_str(&text[copied..]);
    out.into()
}

/// Where a tag ends, and from where on it has too much.
pub(super) struct Tag {
    cut: Option<usize>,
    /// The place of its `>`, or the end of the text.
    pub end: usize,
}

impl Tag {
    /// The tag whose name begins at `start`.
    pub fn at(bytes: &[u8], start: usize) -> Self {
        let (mut from, mut bare, mut spaces, mut cut) = (start, 0, 0, None);
        loop {
            let to = memchr3(b'>', b'"', b'\'', &bytes[from..]).map(|found| from + found);
            let end = to.unwrap_or(bytes.len());
            bare += end - from;
            if bare > LONG && cut.is_none() {
                // What came before was short; all of this part is counted.
                for (place, byte) in bytes[from..end].iter().enumerate() {
                    spaces += usize::from(byte.is_ascii_whitespace());
                    if spaces > MOST {
                        cut = Some(from + place);
                        break;
                    }
                }
            }
            match to.map(|to| bytes[to]) {
                None | Some(b'>') => return Self { cut, end },
                Some(quote) => {
                    // Only behind `=` a value begins.
                    let is_value = bytes[start..end].trim_ascii_end().ends_with(b"=");
                    let close = memchr(quote, &bytes[end + 1..]).filter(|_| is_value);
                    from = close.map_or(end + 1, |close| end + 1 + close + 1);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(count: usize) -> String {
        let names = (0..count).map(|nth| format!("a{nth:05}='{nth}'")).collect::<Vec<_>>();
        format!(" {}", names.join(" "))
    }

    #[test]
    fn thousands_of_attributes_are_cut_and_what_follows_stays() {
        let text = format!("<p{}>The ferry</p><b c=d>late</b>", many(20_000));
        let lean = lean(&text);
        assert!(lean.len() < 20_000, "{}", lean.len());
        assert!(lean.starts_with("<p a00000='0'"));
        assert!(lean.ends_with(">The ferry</p><b c=d>late</b>"));
    }

    #[test]
    fn a_bracket_in_a_value_hides_nothing() {
        let text = format!("<p title='>'{} x=\"<\">The ferry", many(20_000));
        assert!(lean(&text).len() < 20_000);
    }

    #[test]
    fn what_pages_have_is_left_as_it_is() {
        for text in [
            "<p class='a b'>x < y and 'z' > <b".to_owned(),
            format!("<a b=\"{}\" c>d", "x y ".repeat(5000)),
            format!("<img src=data:{} alt=x>", "A".repeat(9000)),
            format!("<script>if (a<b) {{ {} }}</script><p>x", "c d ".repeat(5000)),
            format!("<SCRIPT>'<b {}'</script><p>x", "c d ".repeat(5000)),
            "<script>".to_owned(),
            format!("<p{}>x", many(300)),
        ] {
            assert_eq!(lean(&text), text, "{}", &text[..text.len().min(60)]);
        }
    }
}
