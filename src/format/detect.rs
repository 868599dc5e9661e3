//! Which format a text is in.

use super::{Format, json, mail};

/// Evidence that makes a text Markdown when its name does not.
const ENOUGH: usize = 3;

/// How much of a text is looked at, in bytes.
const HEAD: usize = 64 * 1024;

/// Endings of files, and what stands in them.
const ENDINGS: [(&str, Format); 18] = [
    ("txt", Format::Plain),
    ("text", Format::Plain),
    ("md", Format::Markdown),
    ("markdown", Format::Markdown),
    ("mdown", Format::Markdown),
    ("mkd", Format::Markdown),
    ("mdx", Format::Markdown),
    ("html", Format::Html),
    ("htm", Format::Html),
    ("xhtml", Format::Html),
    ("json", Format::Json),
    ("jsonl", Format::Json),
    ("ndjson", Format::Json),
    ("jsonld", Format::Json),
    ("eml", Format::Mail),
    ("mbox", Format::Mail),
    ("mht", Format::Mhtml),
    ("mhtml", Format::Mhtml),
];

/// The format of files with this ending, in lower case and without its point.
pub fn ending(ending: &str) -> Option<Format> {
    ENDINGS.iter().find(|(known, _)| *known == ending).map(|(_, format)| *format)
}

/// By content where it says what it is; then by the name, if the content does not
/// gainsay it; then by structure that plain text hardly has.
pub fn detect(name: &str, text: &str) -> Format {
    let head = &text[..text.floor_char_boundary(HEAD)];
    let is_whole = head.len() == text.len();
    let named = name.rsplit_once('.').and_then(|(_, end)| ending(&end.to_lowercase()));
    match json::start(head, is_whole) {
        // Broken JSON in front of a text is its front matter.
        json::Start::Json
            if named == Some(Format::Markdown) && super::markdown::has_front_matter(head) =>
        {
            return Format::Markdown;
        }
        json::Start::Json => return Format::Json,
        json::Start::Object(_) if named == Some(Format::Json) => return Format::Json,
        json::Start::Object(_) if super::markdown::has_front_matter(head) => {
            return Format::Markdown;
        }
        json::Start::Object(_) | json::Start::Other => {}
    }
    let mail = mail::head(head);
    let is_archive = mail.is_related && named == Some(Format::Mhtml);
    if mail.is_page || is_archive {
        return Format::Mhtml;
    }
    let is_named_mail = matches!(named, Some(Format::Mail | Format::Mhtml)) && mail.may_be_mail();
    if mail.is_mail() || is_named_mail {
        return Format::Mail;
    }
    let may_be_fragment = named != Some(Format::Markdown) && evidence(head) == 0;
    let is_tagged = named == Some(Format::Html) && super::page::is_html(head);
    if super::html::is_html(name, head) || (may_be_fragment && (is_fragment(head) || is_tagged)) {
        return Format::Html;
    }
    match named {
        Some(Format::Markdown) => Format::Markdown,
        // What is named so and is not so is told as broken.
        Some(named @ (Format::Json | Format::Mail | Format::Mhtml)) if !text.trim().is_empty() => {
            named
        }
        _ if evidence(head) >= ENOUGH => Format::Markdown,
        _ => Format::Plain,
    }
}

/// Whether the text is a part of a page: it begins with an element of text, which it
/// closes.
fn is_fragment(head: &str) -> bool {
    const BLOCKS: [&str; 18] = [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "article",
        "section",
        "main",
        "header",
        "figure",
        "blockquote",
        "ul",
        "ol",
        "dl",
        "table",
        "pre",
        "center",
    ];
    let head = head.trim_start_matches('\u{feff}').trim();
    let Some(rest) = head.strip_prefix('<') else { return false };
    let name = rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let low = name.to_ascii_lowercase();
    let is_open = rest[name.len()..].starts_with(['>', ' ', '\n', '\r', '\t']);
    let closes = || head.to_ascii_lowercase().contains(&format!("</{low}>"));
    BLOCKS.contains(&low.as_str()) && is_open && closes()
}

/// Whether a text that is known to be an article's is written in Markdown, as far as its
/// beginning tells.
pub fn has_markup(text: &str) -> bool {
    let head = &text[..text.floor_char_boundary(HEAD)];
    evidence(head) > 0 || head.contains("](http")
}

/// How much speaks for Markdown: each kind of structure counts once, headings
/// twice, and front matter that states a fact is enough. One `# ` line, a bulleted list, a rule, indented or
/// `>` quoted lines say nothing: plain text has them too.
fn evidence(head: &str) -> usize {
    let lines: Vec<&str> = head.lines().collect();
    let blank = |at: Option<usize>| {
        at.and_then(|at| lines.get(at)).is_none_or(|line| line.trim().is_empty())
    };
    // A comment in a script or a configuration is not parted from its lines.
    let headings = lines
        .iter()
        .enumerate()
        .filter(|(at, line)| is_heading(line) && blank(at.checked_sub(1)) && blank(Some(at + 1)))
        .count();
    let fences = lines.iter().filter(|line| line.starts_with("```")).count();
    let has = |test: fn(&str) -> bool| usize::from(lines.iter().any(|line| test(line)));
    ENOUGH * usize::from(super::markdown::has_front_matter(head))
        + headings.min(2)
        + usize::from(fences >= 2)
        + has(has_link)
        + has(is_table_rule)
        + has(|line| line.matches("**").count() >= 2 && !line.contains("****"))
}

fn is_heading(line: &str) -> bool {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    (1..=6).contains(&level) && text.starts_with(' ') && text.contains(char::is_alphanumeric)
}

/// `[words](target)`, as nobody writes by hand elsewhere.
fn has_link(line: &str) -> bool {
    line.match_indices("](").any(|(at, _)| {
        let target = &line[at + 2..];
        line[..at].contains('[')
            && target.contains(')')
            && ["http", "#", "/", "./", "mailto:"].iter().any(|start| target.starts_with(start))
    })
}

/// `| --- | :-: |`
fn is_table_rule(line: &str) -> bool {
    line.contains("--")
        && line.contains('|')
        && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_known_by_its_content_and_its_name() {
        let front = "---\ntitle: Bến phà\n---\n\n# Một\n\nHai.\n";
        for (name, head, format) in [
            ("a.md", "Một dòng", Format::Markdown),
            ("a.html", "Hello <b>you</b>.<br>Second line.", Format::Html),
            ("a.txt", "Hello <b>you</b>.<br>Second line.", Format::Plain),
            ("a.html", "Hello you.", Format::Plain),
            ("A.MARKDOWN", "", Format::Markdown),
            ("a.txt", front, Format::Markdown),
            ("", front, Format::Markdown),
            ("README", "# A\n\nSee [b](https://c.example).\n\n## D\n\ne\n", Format::Markdown),
            ("", "# A\n\n```\nb\n```\n\n## C\n\nd", Format::Markdown),
            ("", "A **b** c\n\n| a | b |\n|---|---|\n\n# C\n\n", Format::Markdown),
            ("a.txt", "# Một\n\nHai.\n", Format::Plain),
            ("a.txt", "Tin\n\n- một\n- hai\n\n> ba\n\n---\n\nbốn", Format::Plain),
            ("run.sh", "#!/bin/sh\n# Copies.\n# Twice.\ncp a b\n# End.\n", Format::Plain),
            ("a.txt", "Bỏ phiếu [1](một) **2**\n\n* * *\n", Format::Plain),
            ("a.txt", "---\nBến phà sáng nay\n---\n\nHai.", Format::Plain),
            ("notes.md.txt", "Hai.", Format::Plain),
            (
                "a.md",
                "{\n\"title\": \"x\"\n\"date\": \"2020-07-17\"\n}\n\nChữ.\n",
                Format::Markdown,
            ),
            // Content goes before the name.
            ("a.txt", "{\"title\": \"x\"}", Format::Json),
            ("a.md", "[{\"title\": \"x\"}]", Format::Json),
            ("", "{\n \"title\": \"x\", \"text\": \"cut of", Format::Json),
            ("a.json", "không phải", Format::Json),
            ("a.json", "", Format::Plain),
            ("a.txt", "[1] Một chú thích\n", Format::Plain),
            ("", "{\n\"title\": \"x\"\n}\n\nChữ.\n", Format::Markdown),
            ("", "{một} hai", Format::Plain),
            ("", "MIME-Version: 1.0\nFrom: a\nSubject: b\n\nc", Format::Mail),
            ("a.txt", "From: a\nSubject: b\n\nc", Format::Plain),
            ("a.eml", "From: a\nSubject: b\n\nc", Format::Mail),
            ("a.eml", "Không có đầu thư", Format::Mail),
            ("", "From: <Saved by Blink>\nMIME-Version: 1.0\n\n", Format::Mhtml),
            ("a.mht", "MIME-Version: 1.0\nContent-Type: multipart/related; x\n\n", Format::Mhtml),
            ("a.mht", "MIME-Version: 1.0\nFrom: a\n\n", Format::Mail),
            ("", "", Format::Plain),
            ("a.html", "<p>Một.</p>", Format::Html),
            ("", "\n<!DOCTYPE html><title>a</title>", Format::Html),
            ("a.md", "<html><body># một", Format::Html),
            ("", "<div class=a><p>Một<br>hai</p></div>", Format::Html),
            ("a.md", "<p align=center>Một</p>\n\n# Hai\n", Format::Markdown),
            ("a.txt", "<Một> hai ba", Format::Plain),
            ("a.txt", "<p>Một.</p>\n<p>Hai.</p>\n", Format::Html),
            ("", "<P class=a>Một.</P>", Format::Html),
            ("", "<p>Một\n", Format::Plain),
            ("a.txt", "<param>Một</param>", Format::Plain),
            ("a.html", "Một dòng", Format::Plain),
        ] {
            assert_eq!(detect(name, head), format, "{name:?} {head:?}");
        }
    }
}
