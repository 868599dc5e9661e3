//! Pages that are written as XML. There a slash closes every element, and words may
//! stand in a `CDATA` section; HTML passes over both, and a `<script src="a.js"/>`
//! would take all that follows for a script. Owns what tells such pages, and how
//! their signs are written in HTML; the tags are found by `lean`.

use memchr::{memchr, memchr_iter, memchr2, memmem};

use super::lean::Tag;
use super::parse::is_void;

/// How much of a page tells that it may be XML, in bytes.
const HEAD: usize = 2048;

/// Elements whose text is no markup: an open one takes the rest of the page.
pub(super) const RAW: [&str; 8] =
    ["script", "style", "title", "textarea", "iframe", "noscript", "noframes", "noembed"];

/// Whether a page is XML and not only says so: most that say so are read as HTML by
/// everybody. One that leaves a single `<br>` open was never read as anything else.
pub(super) fn is_xml(text: &str) -> bool {
    let head = text[..text.floor_char_boundary(text.len().min(HEAD))].to_ascii_lowercase();
    let is_named = head.trim_start().starts_with("<?xml")
        || head.contains("//dtd xhtml")
        || head.contains("http://www.w3.org/1999/xhtml");
    is_named && is_closed_throughout(text)
}

/// Whether every void element is closed by a slash and names are in lower case.
fn is_closed_throughout(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(open) = memchr(b'<', &bytes[at..]).map(|found| at + found) {
        at = open + 1;
        if let Some(end) = aside(bytes, open) {
            at = end;
        } else if bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            let tag = Tag::at(bytes, at);
            let name = name(bytes, at);
            let is_open = is_void(name) && !slashed(bytes, at, tag.end);
            if is_open || name.bytes().any(|byte| byte.is_ascii_uppercase()) {
                return false;
            }
            let is_closed = slashed(bytes, at, tag.end);
            at = if is_closed { tag.end } else { after_raw(bytes, at, tag.end) };
        }
    }
    true
}

/// Where a comment or a section that begins at `open` ends.
fn aside(bytes: &[u8], open: usize) -> Option<usize> {
    let close: &[u8] = match &bytes[open..] {
        [b'<', b'!', b'-', b'-', ..] => b"-->",
        [b'<', b'!', b'[', b'C', b'D', ..] => b"]]>",
        _ => return None,
    };
    let end = memmem::find(&bytes[open..], close);
    Some(end.map_or(bytes.len(), |end| open + end + close.len()))
}

/// What a section that begins at `open` holds, in the manner of HTML, and where it
/// ends.
pub(super) fn section(text: &str, open: usize) -> Option<(String, usize)> {
    let inner = text[open..].strip_prefix("<![CDATA[")?;
    let from = text.len() - inner.len();
    let len = memmem::find(inner.as_bytes(), b"]]>");
    let end = len.map_or(text.len(), |len| from + len + 3);
    let words = &inner[..len.unwrap_or(inner.len())];
    Some((words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"), end))
}

/// The longest list of declarations that is passed over, in bytes.
const SUBSET: usize = 1 << 16;

/// Where a document type ends that begins at `open` and declares things of its own
/// between brackets: `<!DOCTYPE html [<!ENTITY a "b">]>`. HTML takes its first `>` for
/// the end.
pub(super) fn subset(text: &str, open: usize) -> Option<usize> {
    let bytes = &text.as_bytes()[open..];
    let bytes = &bytes[..bytes.len().min(SUBSET)];
    let is_type = bytes.get(..9).is_some_and(|head| head.eq_ignore_ascii_case(b"<!DOCTYPE"));
    let bracket = memchr2(b'[', b'>', bytes).filter(|at| is_type && bytes[*at] == b'[')?;
    let mut close = memchr_iter(b']', &bytes[bracket..]).map(|at| bracket + at + 1);
    close.find_map(|at| {
        let spaces = bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        (bytes.get(at + spaces) == Some(&b'>')).then_some(open + at + spaces + 1)
    })
}

/// The name of the element that a tag, whose name begins at `start` and whose `>`
/// stands at `end`, opens and closes. In HTML that are only those that would take
/// the rest of the page otherwise, when nothing else closes them.
pub(super) fn closed(text: &str, start: usize, end: usize, is_xml: bool) -> Option<&str> {
    let bytes = text.as_bytes();
    if !slashed(bytes, start, end) {
        return None;
    }
    let name = name(bytes, start);
    let is_raw = || RAW.iter().any(|raw| raw.eq_ignore_ascii_case(name));
    let is_closed = if is_xml { !is_void(name) } else { is_raw() && is_left(bytes, end, name) };
    (is_closed && !name.is_empty()).then_some(name)
}

/// Whether the slash before the `>` at `end` is one of its own, and no end of a value.
fn slashed(bytes: &[u8], start: usize, end: usize) -> bool {
    let Some(tag) = bytes.get(start..end).and_then(|tag| tag.strip_suffix(b"/")) else {
        return false;
    };
    let from = tag.iter().rposition(u8::is_ascii_whitespace).map_or(0, |space| space + 1);
    tag.ends_with(b"\"") || tag.ends_with(b"'") || !tag[from..].contains(&b'=')
}

/// The name of an element, as it is written.
pub(super) fn name(bytes: &[u8], start: usize) -> &str {
    let len = bytes[start..].iter().take(32).take_while(|byte| byte.is_ascii_alphanumeric());
    str::from_utf8(&bytes[start..start + len.count()]).unwrap_or_default()
}

/// Whether another of the name begins before one ends.
fn is_left(bytes: &[u8], end: usize, wanted: &str) -> bool {
    let mut opens = memchr::memchr_iter(b'<', &bytes[end..]).map(|at| end + at + 1);
    let found = opens.find_map(|at| {
        let is_end = bytes.get(at) == Some(&b'/');
        name(bytes, (at + usize::from(is_end)).min(bytes.len()))
            .eq_ignore_ascii_case(wanted)
            .then_some(is_end)
    });
    found != Some(true)
}

/// Behind the text of an element that is no markup: the place of its end tag. Its
/// name begins at `start`, and `at` stands in its tag.
pub(super) fn after_raw(bytes: &[u8], start: usize, at: usize) -> usize {
    let name = name(bytes, start);
    if !RAW.iter().any(|raw| raw.eq_ignore_ascii_case(name)) {
        return at;
    }
    end_tag(bytes, at, name).unwrap_or(bytes.len())
}

/// Where the end tag of an element begins.
pub(super) fn end_tag(bytes: &[u8], from: usize, wanted: &str) -> Option<usize> {
    let mut ends = memmem::find_iter(&bytes[from..], b"</").map(|found| from + found);
    ends.find(|end| name(bytes, end + 2).eq_ignore_ascii_case(wanted))
}

#[cfg(test)]
mod tests {
    use super::super::lean::lean;
    use super::*;

    const XML: &str = "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>";

    #[test]
    fn a_page_is_xml_when_it_says_so_and_closes_all() {
        for (page, is_so) in [
            (format!("{XML}<br/><img src='a' />"), true),
            (format!("{XML}<script>if (a<br) b</script><!-- <br> -->"), true),
            (format!("{XML}<br/><br>"), false),
            (format!("{XML}<img src=a/>"), false),
            (format!("{XML}<P>x</P>"), false),
            ("<!DOCTYPE html><html><br/>".to_owned(), false),
            ("<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'><p>x</p>".to_owned(), true),
        ] {
            assert_eq!(is_xml(&page), is_so, "{page}");
        }
    }

    #[test]
    fn what_xml_closes_is_closed_and_its_sections_are_text() {
        for (part, want) in [
            ("<b/>x", "<b/></b>x"),
            ("<a id='b'/>x", "<a id='b'/></a>x"),
            ("<br/>x<br />", "<br/>x<br />"),
            ("<title/><p>x</p>", "<title/></title><p>x</p>"),
            ("<p><![CDATA[1 < 2 & 3]]></p>", "<p>1 &lt; 2 &amp; 3</p>"),
            (
                "<script>//<![CDATA[\na<b/>c\n//]]></script>",
                "<script>//<![CDATA[\na<b/>c\n//]]></script>",
            ),
            ("<p><![CDATA[open", "<p>open"),
        ] {
            assert_eq!(lean(&format!("{XML}{part}")), format!("{XML}{want}"));
        }
    }

    #[test]
    fn declarations_of_a_document_are_no_text() {
        for (head, want) in [
            ("<!DOCTYPE html [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"d\">]>", "<!DOCTYPE html>"),
            ("<!doctype html PUBLIC \"x\" [ ] >", "<!DOCTYPE html>"),
            ("<!DOCTYPE html>[a]>", "<!DOCTYPE html>[a]>"),
            ("<!DOCTYPE html [<!ENTITY a>", "<!DOCTYPE html [<!ENTITY a>"),
        ] {
            assert_eq!(lean(&format!("{head}<p>x</p>")), format!("{want}<p>x</p>"));
        }
    }

    #[test]
    fn in_html_only_what_would_take_the_rest_is_closed() {
        for (page, want) in [
            ("<script src='a'/><p>x", "<script src='a'/></script><p>x"),
            (
                "<script src='a'/><p>x<script>y</script>",
                "<script src='a'/></script><p>x<script>y</script>",
            ),
            ("<SCRIPT src='a'/>var x</SCRIPT>", "<SCRIPT src='a'/>var x</SCRIPT>"),
            ("<iframe src='a' /><p>x", "<iframe src='a' /></iframe><p>x"),
            ("<iframe src=a/>x</iframe>", "<iframe src=a/>x</iframe>"),
            ("<b/>x<div/>y", "<b/>x<div/>y"),
        ] {
            assert_eq!(lean(page), want);
        }
    }
}
