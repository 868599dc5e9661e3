//! Our own model, as `--json` prints it, back to the article.

use std::borrow::Cow;

use super::facts::words_at;
use super::tape::{Kind, Value};
use crate::article::{Align, Article, Author, BlockKind, Builder, Container, Mark, Meta, Role};
use crate::format::write::{Told, implied};
use crate::format::{html, markdown, masthead};

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
    let mut above = Vec::new();
    for block in value.get("blocks").into_iter().flat_map(Value::items) {
        push(&mut builder, block, &mut above);
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

/// Adds a block. `above` is what the one before stands in.
fn push(builder: &mut Builder, block: Value<'_>, above: &mut Vec<Container>) {
    let fact = |key: &str| Some(block.get(key)?.text()?.into_owned());
    let number = |key: &str| block.get(key).and_then(Value::whole);
    let text = fact("text").unwrap_or_default();
    let name = fact("kind").unwrap_or_default();
    let text = if block.kind() == Kind::Object { text } else { words_of(block) };
    let stated = block.get("inside").filter(|inside| inside.kind() == Kind::List);
    let inside = stated.map_or_else(|| told(block, &name, above), inside);
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
            let align = block.get("align").into_iter().flat_map(Value::items).map(align);
            BlockKind::table(header, align.collect())
        }
        "image" => BlockKind::Image { url: fact("url").unwrap_or_default().into() },
        "rule" => BlockKind::Rule,
        "footnote" => BlockKind::Footnote { label: fact("label").unwrap_or_default().into() },
        _ => BlockKind::Paragraph,
    };
    builder.begin(kind, &inside);
    write(builder, &text, block);
    builder.end();
    *above = inside;
}

fn align(value: Value<'_>) -> Align {
    let name = value.text().unwrap_or_default();
    Align::ALL.into_iter().find(|align| align.name() == name).unwrap_or_default()
}

/// Writes the words of a block with their marks; what is out of bounds or crosses
/// another is none.
fn write(builder: &mut Builder, text: &str, block: Value<'_>) {
    let place = |value: Value<'_>, key| {
        let at = usize::try_from(value.get(key)?.whole()?).ok()?;
        text.is_char_boundary(at).then_some(at)
    };
    let mark = |value: Value<'_>| {
        let (start, end) = (place(value, "start")?, place(value, "end")?);
        let to = || html::link(&value.get("url")?.text()?);
        let mark = match value.get("mark")?.text()?.as_ref() {
            "emphasis" => Mark::Emphasis,
            "strong" => Mark::Strong,
            "code" => Mark::Code,
            "strike" => Mark::Strike,
            "link" => Mark::Link(to()?),
            _ => return None,
        };
        (start < end).then_some((start, end, mark))
    };
    let mut marks: Vec<_> =
        block.get("marks").into_iter().flat_map(Value::items).filter_map(mark).collect();
    marks.sort_by_key(|(start, end, _)| (*start, usize::MAX - end));
    let (mut at, mut open) = (0, Vec::new());
    for (start, end, mark) in marks {
        close(builder, text, &mut at, &mut open, start);
        if open.last().is_some_and(|last| *last < end) {
            continue;
        }
        builder.push(&text[at..start]);
        at = start;
        builder.begin_mark(mark);
        open.push(end);
    }
    close(builder, text, &mut at, &mut open, text.len());
    builder.push(&text[at..]);
}

/// Ends the marks that are `open` and end up to byte `to`.
fn close(builder: &mut Builder, text: &str, at: &mut usize, open: &mut Vec<usize>, to: usize) {
    while let Some(end) = open.pop_if(|end| *end <= to) {
        builder.push(&text[*at..end]);
        *at = end;
        builder.end_mark();
    }
}

/// What a block says that it stands in.
fn inside(list: Value<'_>) -> Vec<Container> {
    let container = |one: Value<'_>| {
        let truth = |key| one.get(key).and_then(Value::truth).unwrap_or(false);
        let first = truth("first");
        match one.get("in")?.text()?.as_ref() {
            "quote" => Some(Container::Quote { first }),
            "item" => {
                let marker = one.get("marker").and_then(Value::text).unwrap_or("•".into());
                let marker = marker.into_owned();
                Some(Container::Item { marker, ordered: truth("ordered"), first })
            }
            _ => None,
        }
    };
    list.items().filter_map(container).take(DEEPEST).collect()
}

/// What a block stands in that does not say so.
fn told(block: Value<'_>, name: &str, above: &[Container]) -> Vec<Container> {
    let depth = block.get("depth").and_then(Value::whole).unwrap_or(1);
    let marker = block.get("marker").and_then(Value::text).unwrap_or("•".into());
    let told = match name {
        "quote" => Told::Quote,
        "item" => Told::Item {
            depth: usize::try_from(depth).unwrap_or(1).clamp(1, DEEPEST),
            marker: &marker,
            ordered: block.get("ordered").and_then(Value::truth).unwrap_or(false),
        },
        _ => Told::Other,
    };
    implied(above, &told)
}

/// What stands in the place of a block and is none.
fn words_of(value: Value<'_>) -> String {
    let is_number = value.kind() == Kind::Bare && value.source() != "null";
    value.text().map_or_else(
        || if is_number { value.source().to_owned() } else { String::new() },
        Cow::into_owned,
    )
}
