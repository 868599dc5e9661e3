//! Markdown: `CommonMark` with tables, strikethrough, footnotes, definitions, task lists and front matter.
//!
//! In phases, a file each: `front` reads the facts at the head; `blocks` walks
//! the events of `pulldown-cmark` and keeps account of quotes and lists;
//! `inline` holds one block's words and marks until it is known what the block
//! is; `html` keeps the words of HTML; `address`
//! finds bare addresses. What it decides beyond the syntax:
//!
//! * The headline is the front matter's title, else the first heading when it is
//!   of level 1 and no text stands before it; never both.
//! * The first paragraph is the lede when front matter gives a title and it
//!   follows the masthead directly; `lede: true` or `lede: false` overrules.
//! * A paragraph of nothing but pictures is pictures; one that follows them and
//!   is emphasised as a whole is their caption.
//! * The language is what front matter says, else what the words are in.
//! * A paragraph of short lines with hard breaks is verse; in any other a hard
//!   break begins a paragraph.

mod address;
mod blocks;
mod front;
mod html;
mod inline;
#[cfg(test)]
mod tests;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::article::{Article, Builder};
use crate::format::{masthead, plain};

/// How far into the text the headline may stand, in bytes.
const HEAD: usize = 16 * 1024;

/// Reads Markdown. Never fails; what is not understood is text.
pub fn read(text: &str) -> Article {
    let (front, body) = front::part(text);
    let mut front = front.unwrap_or_default();
    let stated = front.meta.title.clone();
    let heading = first_heading(body);
    if front.meta.title.is_none() {
        front.meta.title.clone_from(&heading);
    }
    // The heading is the headline: it does not stand in the body again.
    let skip_heading = heading
        .is_some_and(|heading| stated.as_deref().is_none_or(|title| same_words(title, &heading)));
    let lede = match front.lede {
        Some(true) => blocks::Lede::FirstParagraph,
        None if stated.is_some() => blocks::Lede::FirstBlock,
        _ => blocks::Lede::None,
    };
    if front.meta.language.is_none() {
        front.meta.language = language_of(body);
    }
    let mut builder = Builder::new();
    builder.meta = front.meta;
    masthead::push(&mut builder);
    blocks::read(body, builder, skip_heading, lede)
}

/// The address of a footnote `label` is `#fn:label`, a link inside the article.
pub(super) use blocks::FOOTNOTE;

/// Reads Markdown without any masthead, as it stands inside a text.
pub(super) fn fragment(text: &str) -> Article {
    blocks::read(text, Builder::new(), false, blocks::Lede::None)
}

/// Whether `text` begins with front matter.
pub(super) fn has_front_matter(text: &str) -> bool {
    front::part(text).0.is_some()
}

fn parser(text: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS;
    let more =
        if has_definitions(text) { Options::ENABLE_DEFINITION_LIST } else { Options::empty() };
    Parser::new_ext(text, options | more)
}

/// Whether lines that begin with a colon are definitions. The parser takes any
/// such line for one: it is not to be told of `:)`, `:::note` and their kin.
fn has_definitions(text: &str) -> bool {
    let mut colons = text.lines().filter_map(|line| line.trim_start().strip_prefix(':')).peekable();
    colons.peek().is_some() && colons.all(|rest| rest.starts_with([' ', '\t']))
}

/// The text of the first heading, if it is of level 1 and nothing but pictures
/// and HTML without words stands before it.
fn first_heading(body: &str) -> Option<String> {
    let head = body.floor_char_boundary(HEAD.min(body.len()));
    // A heading that is cut would be another one.
    let head = if head < body.len() { body[..head].rfind('\n').unwrap_or(0) } else { head };
    let mut events = parser(&body[..head]);
    let mut images = 0;
    loop {
        match events.next()? {
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => break,
            Event::Start(Tag::Image { .. }) => images += 1,
            Event::End(TagEnd::Image) => images -= 1,
            Event::Start(Tag::Paragraph | Tag::Link { .. } | Tag::HtmlBlock)
            | Event::End(_)
            | Event::SoftBreak => {}
            Event::Html(html) | Event::InlineHtml(html) if html::paragraphs(&html).is_empty() => {}
            Event::Text(text) if images > 0 || text.trim().is_empty() => {}
            _ => return None,
        }
    }
    let mut words = String::new();
    for event in events {
        match event {
            Event::End(TagEnd::Heading(_)) => break,
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    Some(words).filter(|words| !words.trim().is_empty())
}

/// The language that the words at the head of `body` are in, code aside, as a
/// plain text of them would be understood.
pub(super) fn language_of(body: &str) -> Option<String> {
    let head = &body[..body.floor_char_boundary(HEAD.min(body.len()))];
    let mut words = String::with_capacity(head.len());
    let mut in_code = false;
    for event in parser(head) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(text) if !in_code => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                words.push_str("\n\n");
            }
            _ => {}
        }
    }
    plain::read(&words).meta().language.clone()
}

/// Whether two headlines are the same but for white space and case.
fn same_words(one: &str, other: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    words(one) == words(other)
}
