//! Our own model, as `--json` prints it, back to the article.

use std::borrow::Cow;

use super::facts::words_at;
use super::tape::{Kind, Value};
use crate::article::{Article, Author, BlockKind, Builder, Container, Meta, Role};
use crate::format::{markdown, masthead};

/// Items in items that are told apart; deeper ones stand as deep as this.
const DEEPEST: usize = 24;

/// Whether an object is the model of an article.
pub fn is_model(value: Value<'_>) -> bool {
    value.get("blocks").is_some_and(|blocks| {
        let is_block =
            |block: &Value<'_>| block.get("kind").is_some_and(|kind| kind.text().is_some());
        // One that somebody spoiled is no reason to show them all as data.
        let (all, right) = (blocks.items().count(), blocks.items().filter(is_block).count());
        blocks.kind() == Kind::List
            && ["authors", "title"].iter().any(|key| value.get(key).is_some())
            && (all == 0 || right * 2 > all)
    })
}

/// The article of a model.
pub fn read(value: Value<'_>) -> Article {
    let mut builder = Builder::new();
    builder.meta = meta(value);
    masthead::push(&mut builder);
    let mut open = Vec::new();
    for block in value.get("blocks").into_iter().flat_map(Value::items) {
        push(&mut builder, block, &mut open);
    }
    for line in value.get("dropped").into_iter().flat_map(Value::items) {
        builder.block(BlockKind::Furniture, &line.text().unwrap_or_default());
    }
    builder.finish()
}

fn meta(value: Value<'_>) -> Meta {
    let fact = |key: &str| Some(value.get(key)?.text()?.into_owned());
    let author = |one: Value<'_>| {
        let role = words_at(one, "role").and_then(|role| markdown::role_named(&role));
        let name = one.get("name")?.text()?.into_owned();
        Some(Author { name, role: role.unwrap_or(Role::Writer) })
    };
    let all = |key: &str| value.get(key).into_iter().flat_map(Value::items);
    // By hand a name alone is written for the list.
    let alone = fact("authors").filter(|name| !name.trim().is_empty());
    let alone = alone.map(|name| Author { name, role: Role::Writer });
    Meta {
        title: fact("title"),
        kicker: fact("kicker"),
        subtitle: fact("subtitle"),
        authors: all("authors").filter_map(author).chain(alone).collect(),
        published: fact("published"),
        modified: fact("modified"),
        date_line: None,
        site: fact("site"),
        agency: fact("agency"),
        place: fact("place"),
        language: fact("language"),
        url: fact("url"),
        image: fact("image"),
        tags: all("tags").filter_map(|tag| Some(tag.text()?.into_owned())).collect(),
    }
}

/// Adds a block. `open` is what the one before stands in.
fn push(builder: &mut Builder, block: Value<'_>, open: &mut Vec<Container>) {
    let fact = |key: &str| Some(block.get(key)?.text()?.into_owned());
    let number = |key: &str| block.get(key).and_then(Value::whole);
    let text = fact("text").unwrap_or_default();
    let name = fact("kind").unwrap_or_default();
    let text = if block.kind() == Kind::Object { text } else { words_of(block) };
    if name == "item" {
        return push_item(builder, block, open, &text);
    }
    let is_truth = |key: &str| block.get(key).and_then(Value::truth).unwrap_or(false);
    let goes_on = is_truth("continued") && open.last().is_some_and(Container::is_quote);
    open.clear();
    if name == "quote" {
        open.push(Container::Quote { first: !goes_on });
    }
    let kind = match name.as_str() {
        "lede" => BlockKind::Lede,
        "heading" => {
            let level = number("level").and_then(|level| u8::try_from(level).ok()).unwrap_or(2);
            BlockKind::Heading { level: level.clamp(1, 6) }
        }
        "caption" => BlockKind::Caption,
        "credit" => BlockKind::Credit,
        "preformatted" => BlockKind::Preformatted { language: fact("language").map(Into::into) },
        "verse" => BlockKind::Verse,
        "table" => {
            let header = number("header").and_then(|rows| usize::try_from(rows).ok()).unwrap_or(1);
            BlockKind::table(header, Vec::new())
        }
        "image" => BlockKind::Image { url: fact("url").unwrap_or_default().into() },
        "rule" => BlockKind::Rule,
        "footnote" => BlockKind::Footnote { label: fact("label").unwrap_or_default().into() },
        _ => BlockKind::Paragraph,
    };
    builder.block_in(kind, open, &text);
}

/// What stands in the place of a block and is none.
fn words_of(value: Value<'_>) -> String {
    let is_number = value.kind() == Kind::Bare && value.source() != "null";
    value.text().map_or_else(
        || if is_number { value.source().to_owned() } else { String::new() },
        Cow::into_owned,
    )
}

fn push_item(builder: &mut Builder, block: Value<'_>, open: &mut Vec<Container>, text: &str) {
    let depth = block.get("depth").and_then(Value::whole).unwrap_or(1);
    let depth = usize::try_from(depth).unwrap_or(1).clamp(1, DEEPEST);
    let ordered = block.get("ordered").and_then(Value::truth).unwrap_or(false);
    let marker = block.get("marker").and_then(Value::text).unwrap_or("•".into()).into_owned();
    open.retain(|one| !one.is_quote());
    open.truncate(depth - 1);
    for container in open.iter_mut() {
        container.go_on();
    }
    // A list that begins in the depth stands in items of which nothing is seen.
    while open.len() + 1 < depth {
        open.push(Container::Item { marker: "•".into(), ordered: false, first: false });
    }
    open.push(Container::Item { marker, ordered, first: true });
    builder.block_in(BlockKind::Paragraph, open, text);
}
