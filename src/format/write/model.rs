//! The article as data, as `--json` prints it.

use serde::{Deserialize, Serialize};

use super::whole_blocks;
use crate::article::{Article, Block, BlockKind, Container};

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
    pub blocks: Vec<Entry>,
}

/// A name of the byline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// As the article writes it.
    pub name: String,
    /// `writer`, `photographer`, `translator` or `editor`.
    pub role: String,
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
        /// Whether the quote of the block before goes on; absent where it does not.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        continued: bool,
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
        blocks: entries(article),
    }
}

fn entries(article: &Article) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (block, range) in whole_blocks(article, BlockKind::is_body) {
        let mut entry = entry(block, article.slice(range));
        // A heading in a quote is a heading: what it parts cannot go on.
        if let Entry::Quote { continued, .. } = &mut entry {
            *continued &= matches!(entries.last(), Some(Entry::Quote { .. }));
        }
        entries.push(entry);
    }
    entries
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
        BlockKind::Table(columns) => {
            Entry::Table { rows: rows(&text), text, header: columns.header }
        }
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
        Some(Container::Quote { first }) => Entry::Quote { text, continued: !first },
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
