//! Markdown: `CommonMark` with tables, strikethrough, footnotes, task and
//! definition lists, formulas, links between brackets and front matter.
//!
//! In phases, a file each: `front` reads the facts at the head; `blocks` walks
//! the events of `pulldown-cmark` and keeps account of quotes and lists;
//! `inline` holds one block's words and marks until it is known what the block
//! is; `html` keeps the words of HTML; `math` tells formulas from money; `address`
//! finds bare addresses; `fences` reads containers between colons,
//! `shortcodes` what the programs that build sites know. What it decides
//! beyond the syntax:
//!
//! * The headline is the front matter's title, else the first heading when it is
//!   of level 1 and no text stands before it; never both.
//! * A term and its explanations are a strong paragraph and items; a formula is
//!   set as code, a link between brackets is its words.
//! * The first paragraph is the lede when front matter gives a title and it
//!   follows the masthead directly; `lede: true` or `lede: false` overrules.
//! * A paragraph of nothing but pictures is pictures; one that follows them and
//!   is emphasised as a whole is their caption.
//! * The language is what front matter says, else what the words are in.
//! * A paragraph with hard breaks keeps its lines as verse does, however long they are;
//!   two hard breaks running begin a paragraph, in the lede one does.
//! * HTML is what it would be on a page; a quote that says what it is, `[!note]`,
//!   and a container between colons are quotes with a title.

mod address;
mod blocks;
mod clip;
mod fences;
mod front;
mod html;
mod inline;
mod math;
mod several;
mod shortcodes;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::article::{Article, BlockKind, Builder};
use crate::format::{masthead, plain};

/// How far into the text the headline may stand, in bytes.
const HEAD: usize = 16 * 1024;

/// Reads Markdown. Never fails; what is not understood is text.
pub fn read(text: &str) -> Article {
    let (front, body) = front::part(text);
    let mut front = front.unwrap_or_default();
    let body = prepared(body);
    let mut body = &*body;
    let stated = front.meta.title.clone();
    let heading = first_heading(body);
    // The heading is the headline: it does not stand in the body again.
    let mut skip = heading.filter(|heading| match &stated {
        Some(title) => same_words(title, &heading.words),
        None => heading.is_first,
    });
    if front.meta.title.is_none() {
        front.meta.title = skip.as_ref().map(|heading| heading.words.clone());
    }
    if let Some((excerpt, rest)) = skip.as_ref().and_then(|head| clip::excerpt(body, head)) {
        front.description.get_or_insert(excerpt);
        body = rest;
        // The page's own headline, without the name of the site.
        let title = front.meta.title.clone().unwrap_or_default();
        let own = first_heading(body).and_then(|own| Some((site_behind(&title, &own.words)?, own)));
        skip = own.map(|(site, own)| {
            if !site.is_empty() {
                front.meta.site.get_or_insert(site);
            }
            front.meta.title = Some(own.words.clone());
            own
        });
    }
    if front.meta.subtitle.is_none() {
        front.meta.subtitle = front.description.take().filter(|said| !begins_with(body, said));
    }
    let lede = match front.lede {
        Some(true) => blocks::Lede::FirstParagraph,
        None if stated.is_some() => blocks::Lede::FirstBlock,
        _ => blocks::Lede::None,
    };
    if front.meta.language.is_none() && !front.has_no_language {
        front.meta.language = language_of(body);
    }
    let mut builder = Builder::new();
    builder.meta = front.meta;
    masthead::push(&mut builder);
    let mut builder = blocks::read(body, builder, skip.map(|heading| heading.at), lede);
    for line in front.dropped {
        builder.block(BlockKind::Furniture, &line);
    }
    builder.finish()
}

/// The address of a footnote `label` is `#fn:label`, a link inside the article.
pub(super) use blocks::FOOTNOTE;

pub(super) use front::{
    day_in, is_broken as has_broken_front, is_no_date, iso_date, language as language_named, names,
    of_epoch, of_mail, role_named, zone,
};
pub(super) use html::paragraphs as html_paragraphs;
pub use several::{BETWEEN, articles};

/// Reads Markdown without any masthead, as it stands inside a text.
pub(super) fn fragment(text: &str) -> Article {
    blocks::read(&prepared(text), Builder::new(), None, blocks::Lede::None).finish()
}

/// Reads Markdown without any masthead, and tells its language.
pub(super) fn body(text: &str) -> Article {
    let mut builder = Builder::new();
    builder.meta.language = language_of(text);
    blocks::read(&prepared(text), builder, None, blocks::Lede::None).finish()
}

/// Whether `text` begins with front matter that states a fact.
pub(super) fn has_front_matter(text: &str) -> bool {
    front::part(text).0.is_some_and(|front| front.states_anything())
}

/// The text with what other programs have made of Markdown as plain Markdown.
fn prepared(text: &str) -> Cow<'_, str> {
    match shortcodes::resolved(text) {
        Cow::Borrowed(text) => fences::quoted(text),
        Cow::Owned(text) => fences::quoted(&text).into_owned().into(),
    }
}

fn parser(text: &str) -> Parser<'_> {
    let mut options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_MATH;
    options.set(Options::ENABLE_DEFINITION_LIST, has_definitions(text));
    Parser::new_ext(text, options)
}

/// Whether terms are explained behind colons, each parted from what follows.
fn has_definitions(text: &str) -> bool {
    text.lines().any(|line| fences::behind_colon(line) == Some(true))
}

/// The first heading of a text.
struct FirstHeading {
    words: String,
    /// The byte at which it begins.
    at: usize,
    /// Whether it is of level 1, and nothing but pictures and HTML without words
    /// stands before it.
    is_first: bool,
}

/// The first heading, if nothing but pictures stands before it.
fn first_heading(body: &str) -> Option<FirstHeading> {
    let head = body.floor_char_boundary(HEAD.min(body.len()));
    // A heading that is cut would be another one.
    let head = if head < body.len() { body[..head].rfind('\n').unwrap_or(0) } else { head };
    let mut events = parser(&body[..head]).into_offset_iter();
    let mut images = 0;
    let (is_first, at) = loop {
        let (event, range) = events.next()?;
        match event {
            Event::Start(Tag::HtmlBlock) => {
                if let Some(words) = blocks::headline(&body[range.clone()]) {
                    return Some(FirstHeading { words, at: range.start, is_first: true });
                }
            }
            Event::Start(Tag::Heading { level, .. }) => {
                break (level == HeadingLevel::H1, range.start);
            }
            Event::Start(Tag::Image { .. }) => images += 1,
            Event::End(TagEnd::Image) => images -= 1,
            Event::Start(Tag::Paragraph | Tag::Link { .. }) | Event::End(_) | Event::SoftBreak => {}
            // Our own writer says so of a heading that is none of the masthead.
            Event::Html(html) if html::comment(&html) == Some("heading") => return None,
            Event::Html(html) | Event::InlineHtml(html) if html::paragraphs(&html).is_empty() => {}
            Event::Text(text) if images > 0 || text.trim().is_empty() => {}
            _ => return None,
        }
    };
    let mut words = String::new();
    for (event, _) in events {
        match event {
            Event::End(TagEnd::Heading(_)) => break,
            Event::Text(text) | Event::Code(text) | Event::InlineMath(text) => {
                words.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    let has_words = !words.trim().is_empty();
    has_words.then_some(FirstHeading { words, at, is_first })
}

/// What a title names behind the headline: the site. Empty where it is the headline
/// alone; `None` where it is another one.
fn site_behind(title: &str, headline: &str) -> Option<String> {
    let (title, headline) = (title.trim(), headline.trim());
    let rest = title.strip_prefix(headline)?.trim_start();
    let site = rest.trim_start_matches(['-', '|', '–', '—', '·']).trim();
    (rest.is_empty() || site.len() < rest.len()).then(|| site.to_string())
}

/// Whether a text begins with what is said of it.
fn begins_with(body: &str, said: &str) -> bool {
    let letters = |text: &str, most: usize| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).take(most).collect()
    };
    let said = letters(said, 60);
    said.is_empty() || letters(&body[..body.floor_char_boundary(4096)], 2048).contains(&said)
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

/// Whether two headlines are the same but for case, signs and the name of a site
/// behind a bar.
pub(super) fn same_words(one: &str, other: &str) -> bool {
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let bare = |text: &str| {
        let cut = [" | ", " — ", " · "].iter().filter_map(|sign| text.rfind(sign)).max();
        letters(&text[..cut.unwrap_or(text.len())])
    };
    let (left, right) = (letters(one), letters(other));
    if left.is_empty() || right.is_empty() {
        return one.trim() == other.trim();
    }
    left == right || bare(one) == right || left == bare(other)
}
