//! Web pages inside other formats: in JSON, in mails, in archives.

use super::{html, markdown};
use crate::article::{Article, Block, BlockKind, Builder};

/// Reads a page, or the part of one that is its article, below a headline that stands
/// elsewhere; the part was at `url`, if that is known. Where nothing on it looks like an
/// article, its paragraphs are.
pub fn read(page: &str, title: Option<&str>, url: Option<&str>) -> Article {
    let head = page[..page.floor_char_boundary(4096)].to_ascii_lowercase();
    let is_page = head.contains("<body") || head.contains("<html");
    or_words(page, if is_page { html::read(page) } else { html::read_article(page, title, url) })
}

/// Reads a letter that was sent in tags, below what it is about.
pub fn letter(page: &str, title: Option<&str>) -> Article {
    or_words(page, html::read_letter(page, title))
}

/// The article, or the words of the page where it has no text.
fn or_words(page: &str, article: Article) -> Article {
    let has_text =
        |block: &Block| block.kind.is_body() && !article.text_of(block).trim().is_empty();
    if article.blocks().iter().any(has_text) {
        return article;
    }
    let words = markdown::html_paragraphs(page);
    let mut builder = Builder::new();
    builder.meta.language = words
        .iter()
        .max_by_key(|words| words.len())
        .and_then(|longest| super::plain::read(longest).meta().language.clone());
    for paragraph in words {
        builder.block(BlockKind::Paragraph, &paragraph);
    }
    builder.finish()
}

/// Whether a text is written in tags.
pub fn is_html(text: &str) -> bool {
    const TAGS: [&str; 22] = [
        "p",
        "div",
        "br",
        "span",
        "a",
        "h1",
        "h2",
        "h3",
        "ul",
        "ol",
        "li",
        "table",
        "img",
        "figure",
        "article",
        "section",
        "blockquote",
        "strong",
        "em",
        "pre",
        "html",
        "body",
    ];
    let head = &text[..text.floor_char_boundary(16 * 1024)];
    head.match_indices('<').any(|(at, _)| {
        let name = head[at + 1..].trim_start_matches('/');
        let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        let is_closed = name[end..].starts_with([' ', '>', '/', '\n']);
        is_closed && TAGS.iter().any(|tag| name[..end].eq_ignore_ascii_case(tag))
    })
}

/// The text of a few words that may be written with tags or entities.
pub fn words(html: &str) -> String {
    if html.contains(['<', '&']) {
        markdown::html_paragraphs(html).join(" ")
    } else {
        html.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_told_from_signs() {
        for (text, is_so) in [
            ("<p>Một</p>", true),
            ("một<br/>hai", true),
            ("<DIV class=a>", true),
            ("1 < 2 và a<b", false),
            ("<b@x.example>", false),
            ("<paragraph>", false),
            ("", false),
        ] {
            assert_eq!(is_html(text), is_so, "{text}");
        }
    }

    #[test]
    fn a_page_gives_its_words() {
        let article =
            read("<p>Một <b>hai</b></p><script>x</script><p>Ba &amp; bốn</p>", None, None);
        assert_eq!(article.text(), "Một hai\nBa & bốn");
        assert_eq!(words("A &amp; <i>B</i>"), "A & B");
    }
}
