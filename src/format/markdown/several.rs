//! Several articles in one Markdown text, one behind the other: a comment stands
//! between them, which no other program shows.

use pulldown_cmark::{Event, Tag};

use super::{html, parser};

/// What the comment says.
const NEXT: &str = "next article";

/// The lines between two articles.
pub const BETWEEN: &str = "\n<!-- next article -->\n\n";

/// The articles of a text; one, if no comment says that there are several.
pub fn articles(text: &str) -> Vec<&str> {
    if !text.contains(NEXT) {
        return vec![text];
    }
    let mut found = Vec::new();
    let mut start = 0;
    let mut depth = 0usize;
    for (event, range) in parser(text).into_offset_iter() {
        // A comment within code, a quote or a list is one of the article's own.
        let is_next = matches!(event, Event::Start(Tag::HtmlBlock))
            && depth == 0
            && html::comment(&text[range.clone()]) == Some(NEXT);
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if is_next {
            found.push(text[start..range.start].trim_matches('\n'));
            start = range.end;
        }
    }
    found.push(text[start..].trim_start_matches('\n'));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_of_its_own_stands_between_two_articles() {
        let two =
            ["---\ntitle: A\n---\n\nMột\n", BETWEEN, "---\ntitle: B\n---\n\n- Hai\n"].concat();
        assert_eq!(articles(&two), ["---\ntitle: A\n---\n\nMột", "---\ntitle: B\n---\n\n- Hai\n"]);
        let after = |text: &str| articles(&[text, BETWEEN, "# B\n"].concat()).len();
        for (text, count) in [
            ("- một\n", 2),
            ("> một\n", 2),
            ("[^1]: một\n", 2),
            ("| a |\n|---|\n| b |\n", 2),
            ("```\nmột\n", 1),
            ("", 2),
        ] {
            assert_eq!(after(text), count, "{text}");
        }
        assert_eq!(articles("> <!-- next article -->\n"), ["> <!-- next article -->\n"]);
        assert_eq!(articles("The next article\n"), ["The next article\n"]);
        assert_eq!(articles(""), [""]);
    }
}
