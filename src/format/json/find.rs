//! Where in a JSON text its articles are.

use super::tape::{Kind, Tape, Value};
use super::{body, facts, model};

/// An article on the tape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The value that is the article.
    pub value: usize,
    /// The object around the list that it stands in: a feed and its title.
    pub around: Option<usize>,
}

/// Keys behind which articles stand: feeds, answers of servers, pages of a graph.
const ENVELOPES: [&str; 24] = [
    "@graph",
    "items",
    "articles",
    "article",
    "entries",
    "posts",
    "stories",
    "results",
    "documents",
    "docs",
    "data",
    "feed",
    "feeds",
    "_embedded",
    "response",
    "result",
    "search",
    "edges",
    "nodes",
    "node",
    "hits",
    "_source",
    "mainEntity",
    "itemListElement",
];

/// How many envelopes may stand in each other.
const DEEPEST: usize = 5;

/// All articles, in the order of the text; none where it is other data.
pub fn articles(tape: &Tape<'_>) -> Vec<Place> {
    let roots: Vec<Value<'_>> = tape.roots().collect();
    match roots.as_slice() {
        [root] => inside(*root, None, 0),
        roots => list(roots.iter().copied(), None, 0),
    }
}

fn inside(value: Value<'_>, around: Option<usize>, depth: usize) -> Vec<Place> {
    match value.kind() {
        Kind::List => list(value.items(), around, depth),
        Kind::Object if model::is_model(value) || is_article(value) => {
            vec![Place { value: value.place(), around }]
        }
        Kind::Object if depth < DEEPEST => {
            let mut found = Vec::new();
            for (key, inner) in value.entries() {
                if found.is_empty() && ENVELOPES.contains(&&*key) {
                    found = inside(inner, Some(value.place()), depth + 1);
                }
            }
            found
        }
        _ => Vec::new(),
    }
}

/// The articles of a list. One that holds more of other things is data, but for
/// a graph, in which an article stands among its pictures and people.
fn list<'t>(
    items: impl Iterator<Item = Value<'t>>,
    around: Option<usize>,
    depth: usize,
) -> Vec<Place> {
    if depth >= DEEPEST {
        return Vec::new();
    }
    // Each with whether it is an article for sure.
    let mut found: Vec<(Place, bool)> = Vec::new();
    let mut others = 0;
    for item in items {
        let is_part = facts::type_of(item).is_some_and(|kind| !is_article_type(&kind))
            || item.get("@id").is_some() && item.get("@type").is_none();
        let is_object = item.kind() == Kind::Object;
        let places = if is_object && (!is_part || item.get("mainEntity").is_some()) {
            inside(item, around, depth + 1)
        } else {
            Vec::new()
        };
        if places.is_empty() && !is_part {
            others += usize::from(!(is_object && (has_title(item) || body::has_word(item))));
            if is_object {
                found.push((Place { value: item.place(), around }, false));
            }
        }
        found.extend(places.into_iter().map(|place| (place, true)));
    }
    let is_list = found.iter().any(|(_, is_article)| *is_article) && others * 2 <= found.len();
    if !is_list {
        return Vec::new();
    }
    // What stands among articles is one, however little is known of it.
    found.into_iter().map(|(place, _)| place).collect()
}

/// Whether an object states an article: a text and a fact about it, or enough
/// facts that it is one.
fn is_article(value: Value<'_>) -> bool {
    let has = |keys: &[&str]| keys.iter().any(|key| facts::words_at(value, key).is_some());
    let is_named = has(facts::TITLES);
    let is_typed = facts::type_of(value).is_some_and(|kind| is_article_type(&kind));
    if body::has_text(value) {
        let is_feed = value.get("items").is_some_and(|items| items.kind() == Kind::List);
        let has_fact = is_named || has(facts::ADDRESSES) || has(facts::DAYS) || has(facts::WRITERS);
        return has_fact && !is_feed || is_typed;
    }
    // A text of a word is one below a title.
    if has_title(value) && body::has_word(value) {
        return true;
    }
    // What a reading list knows of what was saved, and what a page tells machines.
    let has_saying = has(facts::DESCRIPTIONS);
    is_named
        && (is_typed || (has_saying && has(facts::LINKS)))
        && facts::words_at(value, "home_page_url").is_none()
}

/// Whether an object has a title: what has a name may be anything.
fn has_title(value: Value<'_>) -> bool {
    let mut titles = facts::TITLES.iter().filter(|key| **key != "name");
    titles.any(|key| facts::words_at(value, key).is_some())
}

/// Whether a type of schema.org is that of an article.
fn is_article_type(kind: &str) -> bool {
    const KINDS: [&str; 9] = [
        "BlogPosting",
        "Posting",
        "Report",
        "Review",
        "CreativeWork",
        "text",
        "composite",
        "news",
        "story",
    ];
    kind.ends_with("Article") || kind == "article" || KINDS.contains(&kind)
}
