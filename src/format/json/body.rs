//! The text of an article in JSON: in tags, in Markdown, or plain.

use std::borrow::Cow;

use super::facts;
use super::tape::{Kind, Value};
use crate::article::{Article, BlockKind, Builder, Meta};
use crate::format::detect::has_markup;
use crate::format::{markdown, page, plain};

/// Keys whose text is in tags.
const TAGGED: [&str; 8] = [
    "content_html",
    "contentHtml",
    "body_html",
    "body_xhtml",
    "articleHtml",
    "article_html",
    "cleaned_html",
    "html",
];
/// Keys whose text may be in anything.
const MIXED: [&str; 5] = ["content", "contents", "body", "articleBody", "fullText"];
/// Keys whose text is Markdown.
const MARKED: [&str; 4] = ["contentMarkdown", "content_markdown", "markdown", "md"];
/// Keys whose text is plain.
const PLAIN: [&str; 11] = [
    "content_text",
    "contentText",
    "textContent",
    "text_content",
    "body_text",
    "text",
    "plain_text",
    "plainText",
    "maintext",
    "cleaned_text",
    "raw_text",
];

/// Letters of a text that is more than a word where words are not parted.
const MANY_LETTERS: usize = 30;

/// Whether there is a text of more than a word.
pub fn has_text(value: Value<'_>) -> bool {
    let is_long =
        |text: &str| text.chars().filter(|c| !c.is_ascii()).nth(MANY_LETTERS - 1).is_some();
    has(value, |text| text.trim().contains(char::is_whitespace) || is_long(text))
}

/// Whether there is a text, be it a word.
pub fn has_word(value: Value<'_>) -> bool {
    has(value, |text| text.contains(char::is_alphanumeric))
}

fn has(value: Value<'_>, is_text: impl Fn(&str) -> bool) -> bool {
    let mut keys = TAGGED.iter().chain(&MIXED).chain(&MARKED).chain(&PLAIN);
    keys.any(|key| text_at(value, key).is_some_and(|text| is_text(&text)))
        || renditions(value).is_some_and(|(_, text)| is_text(&text))
}

/// Reads the text of an article whose facts are known; what it lacks is said by
/// its description.
pub fn read(value: Value<'_>, meta: &Meta) -> Article {
    let of = |keys: &'static [&'static str]| keys.iter().filter_map(move |key| text_at(value, key));
    let (title, url) = (meta.title.as_deref(), meta.url.as_deref());
    let tagged = of(&TAGGED).map(|text| page::read(&text, title, url));
    let renditions = renditions(value).map(|(is_tagged, text)| {
        if is_tagged { page::read(&text, title, url) } else { mixed(&text, meta) }
    });
    let mixed = of(&MIXED).map(|text| mixed(&text, meta));
    let marked = of(&MARKED).map(|text| markdown::body(&text));
    let plain = of(&PLAIN).map(|text| self::plain(&text, meta));
    let mut all = tagged.chain(renditions).chain(mixed).chain(marked).chain(plain);
    all.find(|article| !article.is_empty()).unwrap_or_else(|| description(value))
}

/// The text behind a key: words, or an object that says what they are in.
fn text_at<'t>(value: Value<'t>, key: &str) -> Option<Cow<'t, str>> {
    let inner = value.get(key)?;
    let text = match inner.kind() {
        Kind::Object => {
            ["rendered", "value", "html", "text"].iter().find_map(|key| inner.get(key)?.text())
        }
        _ => inner.text(),
    };
    text.filter(|text| !text.trim().is_empty())
}

/// The bodies of a news item of ninjs 2 and later: that in tags before the others.
fn renditions(value: Value<'_>) -> Option<(bool, Cow<'_, str>)> {
    let bodies = value.get("bodies")?;
    let all = || {
        bodies.items().filter_map(|one| {
            let kind =
                facts::words_at(one, "contentType").or_else(|| facts::words_at(one, "contenttype"));
            Some((kind.is_some_and(|kind| kind.contains("html")), one.get("value")?.text()?))
        })
    };
    all().find(|(is_tagged, _)| *is_tagged).or_else(|| all().next())
}

/// A text that does not say what it is in.
fn mixed(text: &str, meta: &Meta) -> Article {
    let title = meta.title.as_deref();
    if page::is_html(text) {
        return page::read(text, title, meta.url.as_deref());
    }
    if has_markup(text) { markdown::body(text) } else { plain(text, meta) }
}

/// A plain text, understood below its headline as one that was saved with it.
fn plain(text: &str, meta: &Meta) -> Article {
    let title = meta.title.as_deref().unwrap_or_default();
    let begins_with = |title: &str| text.trim_start().starts_with(title);
    let whole = if title.is_empty() || begins_with(title) {
        Cow::from(text)
    } else {
        Cow::from(format!("{title}\n\n{text}"))
    };
    let article = plain::read(&whole);
    if article.meta().title.as_deref() == meta.title.as_deref() {
        return article;
    }
    let mut builder = Builder::new();
    builder.meta.language.clone_from(&article.meta().language);
    for line in text.split('\n') {
        builder.block(BlockKind::Paragraph, line.trim());
    }
    builder.finish()
}

/// All that is known of an article without its text.
fn description(value: Value<'_>) -> Article {
    let mut builder = Builder::new();
    let found = facts::DESCRIPTIONS.iter().find_map(|key| facts::words_at(value, key));
    let text = found.unwrap_or_default();
    builder.meta.language.clone_from(&plain::read(&text).meta().language);
    builder.block(BlockKind::Paragraph, &text);
    builder.finish()
}
