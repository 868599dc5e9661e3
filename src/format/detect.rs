//! Which format a text is in.

use super::Format;

/// Evidence that makes a text Markdown when its name does not.
const ENOUGH: usize = 3;

/// A web page by its tags; Markdown by name when it says so, else by structure that plain text hardly has.
pub fn detect(name: &str, head: &str) -> Format {
    const ENDINGS: [&str; 5] = ["md", "markdown", "mdown", "mkd", "mdx"];
    if super::html::is_html(name, head) {
        return Format::Html;
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    let is_named = ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()));
    if is_named || evidence(head) >= ENOUGH { Format::Markdown } else { Format::Plain }
}

/// How much speaks for Markdown: each kind of structure counts once, headings
/// and front matter twice. One `# ` line, a bulleted list, a rule, indented or
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
    2 * usize::from(super::markdown::has_front_matter(head))
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
            ("", "", Format::Plain),
            ("a.html", "<p>Một.</p>", Format::Html),
            ("", "\n<!DOCTYPE html><title>a</title>", Format::Html),
            ("a.md", "<html><body># một", Format::Html),
            ("", "<div class=a><p>Một<br>hai</p></div>", Format::Html),
            ("a.md", "<p align=center>Một</p>\n\n# Hai\n", Format::Markdown),
            ("a.txt", "<Một> hai ba", Format::Plain),
            ("a.html", "Một dòng", Format::Plain),
        ] {
            assert_eq!(detect(name, head), format, "{name:?} {head:?}");
        }
    }
}
