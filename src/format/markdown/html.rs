//! HTML inside Markdown, where the reader of pages is not asked: its words without
//! tags, and what a single tag in running text says.

/// The text of a piece of HTML, parted at tags that part blocks. Comments,
/// scripts and styles have no text. Linear, whatever is left open.
pub fn paragraphs(html: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut rest = html;
    // Where the last comment and the last tag close: behind it none is looked for again.
    let last_comment = html.rfind("-->").unwrap_or(0);
    let last_tag = html.rfind('>').unwrap_or(0);
    let mut no_end: Vec<&str> = Vec::new();
    while let Some(at) = rest.find('<') {
        push_text(&mut found, &rest[..at]);
        let tag = &rest[at..];
        if let Some(comment) = tag.strip_prefix("<!--") {
            // A comment that is never closed hides nothing.
            let begin = html.len() - comment.len();
            let end = if begin <= last_comment { comment.find("-->") } else { None };
            rest = end.map_or(comment, |end| &comment[end + 3..]);
            continue;
        }
        if let Some((close, code)) = instruction(tag) {
            // What is for programs ends at its own sign, or is none of it.
            let end = if no_end.contains(&close) { None } else { code.find(close) };
            if end.is_none() {
                no_end.push(close);
            }
            rest = end.map_or(code, |end| &code[end + close.len()..]);
            continue;
        }
        let name = tag_name(tag);
        let is_closed = html.len() - tag.len() < last_tag;
        let end = if is_closed { tag.find('>') } else { None };
        let end = end.filter(|_| !name.is_empty() || tag[1..].starts_with(['!', '?']));
        let Some(end) = end else {
            push_text(&mut found, "<");
            rest = &tag[1..];
            continue;
        };
        rest = &tag[end + 1..];
        if matches!(name.as_str(), "script" | "style") && !tag.starts_with("</") {
            let close = format!("</{name}");
            rest = find_ignoring_case(rest, &close).map_or("", |at| &rest[at..]);
        } else if parts_blocks(&name) {
            found.push(String::new());
        }
    }
    push_text(&mut found, rest);
    found.retain(|text| !text.trim().is_empty());
    found
}

/// What `<?php` and `<![CDATA[` begin: the sign that ends it, and what follows.
fn instruction(tag: &str) -> Option<(&'static str, &str)> {
    let code = |start, end| tag.strip_prefix(start).map(|code| (end, code));
    code("<![CDATA[", "]]>").or_else(|| code("<?", "?>"))
}

/// What a piece of HTML says that is one comment and nothing else.
pub fn comment(html: &str) -> Option<&str> {
    let said = html.trim().strip_prefix("<!--")?.strip_suffix("-->")?;
    (!said.contains("-->")).then(|| said.trim())
}

/// What an attribute of a tag says, its entities decoded; empty where it has no value.
pub fn attr(tag: &str, wanted: &str) -> Option<String> {
    let is_white = |c: char| c.is_ascii_whitespace();
    let mut rest = &tag[tag.find(is_white)?..];
    loop {
        rest = rest.trim_start_matches(|c: char| is_white(c) || c == '/');
        let end = rest.find(|c: char| is_white(c) || matches!(c, '=' | '>' | '/'))?;
        let name = &rest[..end];
        rest = rest[end..].trim_start_matches(is_white);
        let mut value = "";
        if let Some(given) = rest.strip_prefix('=') {
            let given = given.trim_start_matches(is_white);
            let quote = given.chars().next().filter(|c| matches!(c, '"' | '\''));
            let given = &given[quote.map_or(0, char::len_utf8)..];
            let end = match quote {
                Some(quote) => given.find(quote)?,
                None => given.find(|c: char| is_white(c) || c == '>')?,
            };
            value = &given[..end];
            rest = &given[end + quote.map_or(0, char::len_utf8)..];
        }
        if name.eq_ignore_ascii_case(wanted) {
            let mut found = [String::new()];
            push_text(&mut found, value);
            let [value] = found;
            return Some(value);
        }
        if end == 0 && rest.starts_with('>') {
            return None;
        }
    }
}

/// Where `</name` stands in `text`, in any case of its letters.
pub fn find_end(text: &str, name: &str) -> Option<usize> {
    find_ignoring_case(text, &format!("</{name}"))
}

/// The name of the tag that `text` begins with, in lower case; empty if it is none.
pub fn tag_name(text: &str) -> String {
    let name = text.strip_prefix('<').unwrap_or(text);
    let name = name.strip_prefix('/').unwrap_or(name);
    let name: String = name.chars().take_while(char::is_ascii_alphanumeric).take(16).collect();
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.to_ascii_lowercase()
    } else {
        String::new()
    }
}

fn parts_blocks(name: &str) -> bool {
    const NAMES: [&str; 33] = [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "td",
        "tr",
        "ul",
    ];
    NAMES.contains(&name)
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes()
        .windows(wanted.len())
        .position(|part| part.eq_ignore_ascii_case(wanted.as_bytes()))
}

/// Appends text to the last paragraph, its entities decoded.
fn push_text(found: &mut [String], text: &str) {
    let Some(out) = found.last_mut() else { return };
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let entity = &rest[at + 1..];
        let end = entity.bytes().take(10).position(|byte| byte == b';');
        let found = end.and_then(|end| Some((end, decoded(&entity[..end])?)));
        if let Some((end, c)) = found {
            out.push(c);
            rest = &entity[end + 1..];
        } else {
            out.push('&');
            rest = entity;
        }
    }
    out.push_str(rest);
}

fn decoded(entity: &str) -> Option<char> {
    let code =
        |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    match entity {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        "copy" => Some('©'),
        "hellip" => Some('…'),
        "ndash" => Some('–'),
        "mdash" => Some('—'),
        _ => match entity.strip_prefix('#')? {
            hex if hex.starts_with(['x', 'X']) => code(&hex[1..], 16),
            digits => code(digits, 10),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_says_what_its_attributes_are() {
        for (tag, wanted) in [
            (r#"<a href="b">"#, Some("b")),
            ("<a x HREF = 'b c' y>", Some("b c")),
            ("<a data-href=x href=b>", Some("b")),
            ("<a title='href=no' href='b&amp;c'/>", Some("b&c")),
            ("<a href>", Some("")),
            ("<a href='never closed>", None),
            ("<a>", None),
            ("<a/>", None),
            ("<a = >", None),
        ] {
            assert_eq!(attr(tag, "href").as_deref(), wanted, "{tag}");
        }
    }

    #[test]
    fn tags_go_and_text_stays() {
        for (html, text) in [
            ("<p align=\"center\">Một <b>hai</b></p>", vec!["Một hai"]),
            ("<div>a</div>\n<div>b<br/>c</div>", vec!["a", "b", "c"]),
            ("<!-- a <b> --><p>c</p>", vec!["c"]),
            ("a <!-- never closed", vec!["a  never closed"]),
            ("<script>if (a < b) {}</SCRIPT>c", vec!["c"]),
            ("1 < 2 &amp; 3 &gt; 2 &#7871; &#x1EBF; &no; &", vec!["1 < 2 & 3 > 2 ế ế &no; &"]),
            ("<!DOCTYPE html><custom-tag a='b'>c", vec!["c"]),
            ("<?php echo '>'; ?>a <![CDATA[ < ]]>b", vec!["a b"]),
            ("<a", vec!["<a"]),
            ("<img src=x>", vec![]),
        ] {
            assert_eq!(paragraphs(html), text, "{html}");
        }
    }
}
