//! The article as data, as `--json` prints it.

use serde::{Deserialize, Serialize};

use std::ops::Range;

use super::whole_blocks;
use crate::article::{Article, Block, BlockKind, Container, Mark, Span};

/// The article model. Absent facts are `null` or `[]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each field is the fact of the same name in `article::Meta`")]
pub struct Model {
    pub title: Option<String>,
    pub kicker: Option<String>,
    pub subtitle: Option<String>,
    pub authors: Vec<Person>,
    pub published: Option<String>,
    pub modified: Option<String>,
    pub site: Option<String>,
    pub agency: Option<String>,
    pub place: Option<String>,
    pub language: Option<String>,
    pub url: Option<String>,
    pub image: Option<String>,
    pub tags: Vec<String>,
    /// Words of the body.
    pub words: usize,
    /// Minutes to read them.
    pub minutes: usize,
    /// The lines that were dropped as furniture.
    pub dropped: Vec<String>,
    /// The body.
    pub blocks: Vec<Part>,
}

/// A name of the byline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// As the article writes it.
    pub name: String,
    /// `writer`, `photographer`, `translator` or `editor`.
    pub role: String,
}

/// A block of the body, with what only some have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What it is.
    #[serde(flatten)]
    pub entry: Entry,
    /// What it stands in, outermost first; absent where [`implied`] tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inside: Option<Vec<Inside>>,
    /// The marks of its words, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Marked>,
}

/// A quote or an item that a block stands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "in", rename_all = "lowercase")]
#[expect(missing_docs, reason = "each is the `Container` of its name")]
pub enum Inside {
    Quote { first: bool },
    Item { marker: String, ordered: bool, first: bool },
}

/// A stretch of a block's text that carries a mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marked {
    /// Where it begins, in bytes of the block's text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// `emphasis`, `strong`, `code`, `strike` or `link`.
    pub mark: String,
    /// Where a link leads; to a footnote, `#fn:` and its label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A block of the body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[expect(missing_docs, reason = "each is the `BlockKind` of its name; `text` is the block's text")]
pub enum Entry {
    Lede {
        text: String,
    },
    Paragraph {
        text: String,
    },
    Heading {
        text: String,
        level: u8,
    },
    Caption {
        text: String,
    },
    Credit {
        text: String,
    },
    /// Running text that stands in a quote.
    Quote {
        text: String,
    },
    /// The first text of a list's item; depth 1 is the outermost list.
    Item {
        text: String,
        ordered: bool,
        depth: usize,
        marker: String,
    },
    Preformatted {
        text: String,
        language: Option<String>,
    },
    Verse {
        text: String,
    },
    Table {
        text: String,
        rows: Vec<Vec<String>>,
        /// How many of the first rows are the head.
        header: usize,
        /// How the columns are set, `auto`, `left`, `center` or `right`; absent where
        /// nothing is said.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        align: Vec<String>,
    },
    Image {
        text: String,
        url: String,
        alt: String,
    },
    Rule {
        text: String,
    },
    Footnote {
        text: String,
        label: String,
    },
}

/// The model of an article. Serialised directly its keys come in the order above.
pub fn model(article: &Article) -> Model {
    let meta = article.meta().clone();
    let words = article.words();
    let people = meta.authors.into_iter();
    Model {
        title: meta.title,
        kicker: meta.kicker,
        subtitle: meta.subtitle,
        authors: people
            .map(|one| Person { name: one.name, role: one.role.name().into() })
            .collect(),
        published: meta.published,
        modified: meta.modified,
        site: meta.site,
        agency: meta.agency,
        place: meta.place,
        language: meta.language,
        url: meta.url,
        image: meta.image,
        tags: meta.tags,
        words,
        minutes: article.minutes_for(words),
        dropped: article.dropped().map(str::to_string).collect(),
        blocks: parts(article),
    }
}

fn parts(article: &Article) -> Vec<Part> {
    let whole = whole_blocks(article, BlockKind::is_body);
    let mut above: &[Container] = &[];
    let mut parts = Vec::with_capacity(whole.len());
    for (block, range) in whole {
        let entry = entry(block, article.slice(range.clone()));
        let is_told = implied(above, &Told::of(&entry)) == block.inside();
        above = block.inside();
        parts.push(Part {
            inside: (!is_told).then(|| above.iter().map(Inside::of).collect()),
            marks: article.spans_in(range.clone()).map(|span| Marked::of(span, &range)).collect(),
            entry,
        });
    }
    parts
}

/// What the kind of a block tells of what it stands in.
#[derive(Debug, Clone, Copy)]
pub enum Told<'a> {
    /// Nothing.
    Other,
    /// It is a quote.
    Quote,
    /// It is the head of an item, in so many lists.
    Item {
        /// 1 is the outermost list.
        depth: usize,
        /// As it is shown.
        marker: &'a str,
        /// Whether the list has numbers.
        ordered: bool,
    },
}

impl<'a> Told<'a> {
    fn of(entry: &'a Entry) -> Self {
        match entry {
            Entry::Quote { .. } => Self::Quote,
            Entry::Item { depth, marker, ordered, .. } => {
                Self::Item { depth: *depth, marker, ordered: *ordered }
            }
            _ => Self::Other,
        }
    }
}

/// What a block stands in by its kind alone, below one that stands in `above`: a quote
/// in one of its own, an item in those that are open.
pub fn implied(above: &[Container], told: &Told<'_>) -> Vec<Container> {
    let Told::Item { depth, marker, ordered } = *told else {
        return if matches!(told, Told::Quote) { vec![Container::QUOTE] } else { Vec::new() };
    };
    let is_item = |one: &&Container| !one.is_quote();
    let mut inside: Vec<_> = above.iter().filter(is_item).take(depth - 1).cloned().collect();
    inside.iter_mut().for_each(Container::go_on);
    // A list that begins in the depth stands in items of which nothing is seen.
    while inside.len() + 1 < depth {
        inside.push(Container::Item { marker: "•".into(), ordered: false, first: false });
    }
    inside.push(Container::Item { marker: marker.to_owned(), ordered, first: true });
    inside
}

impl Inside {
    fn of(container: &Container) -> Self {
        match container.clone() {
            Container::Quote { first } => Self::Quote { first },
            Container::Item { marker, ordered, first } => Self::Item { marker, ordered, first },
        }
    }
}

impl Marked {
    /// The mark of a span in the block that takes `block` of the text.
    fn of(span: &Span, block: &Range<usize>) -> Self {
        let (mark, url) = match &span.mark {
            Mark::Emphasis => ("emphasis", None),
            Mark::Strong => ("strong", None),
            Mark::Code => ("code", None),
            Mark::Strike => ("strike", None),
            Mark::Link(to) => ("link", Some(to.clone())),
        };
        Self {
            start: span.range.start.max(block.start) - block.start,
            end: span.range.end.min(block.end) - block.start,
            mark: mark.to_owned(),
            url,
        }
    }
}

/// The model as a JSON value.
pub fn json(article: &Article) -> serde_json::Value {
    // Strings, numbers and lists of them are always JSON.
    serde_json::to_value(model(article)).unwrap_or_default()
}

fn entry(block: &Block, text: &str) -> Entry {
    let text = text.to_string();
    match &block.kind {
        BlockKind::Lede => Entry::Lede { text },
        BlockKind::Heading { level } => Entry::Heading { text, level: *level },
        BlockKind::Caption => Entry::Caption { text },
        BlockKind::Credit => Entry::Credit { text },
        BlockKind::Preformatted { language } => {
            Entry::Preformatted { text, language: language.as_ref().map(ToString::to_string) }
        }
        BlockKind::Verse => Entry::Verse { text },
        BlockKind::Table(columns) => Entry::Table {
            rows: rows(&text),
            text,
            header: columns.header,
            align: columns.align.iter().map(|align| align.name().to_owned()).collect(),
        },
        BlockKind::Image { url } => Entry::Image { alt: text.clone(), text, url: url.to_string() },
        BlockKind::Rule => Entry::Rule { text },
        BlockKind::Footnote { label } => Entry::Footnote { text, label: label.to_string() },
        BlockKind::Paragraph
        | BlockKind::Kicker
        | BlockKind::Headline
        | BlockKind::Dek
        | BlockKind::Byline
        | BlockKind::Furniture => running(block.inside(), text),
    }
}

/// Running text by what it stands in.
fn running(inside: &[Container], text: String) -> Entry {
    match inside.last() {
        Some(Container::Quote { .. }) => Entry::Quote { text },
        Some(Container::Item { marker, ordered, first: true }) => {
            let items = inside.iter().filter(|one| matches!(one, Container::Item { .. }));
            Entry::Item { text, ordered: *ordered, depth: items.count(), marker: marker.clone() }
        }
        _ => Entry::Paragraph { text },
    }
}

fn rows(text: &str) -> Vec<Vec<String>> {
    text.split('\n').map(|row| row.split('\t').map(str::to_string).collect()).collect()
}
