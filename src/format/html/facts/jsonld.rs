//! What the page says of itself in JSON-LD: objects of schema.org, in lists, in a
//! `@graph`, by reference, and in JSON that is broken.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::loose;
use crate::format::html::dom::{Dom, Id};
use crate::format::html::white::folded;

/// The longest script that is read, in bytes.
const LONGEST: usize = 4 << 20;

/// What the page's data says of the article.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(in crate::format::html) struct Linked {
    pub headline: Option<String>,
    pub subtitle: Option<String>,
    pub authors: Vec<String>,
    pub published: Option<String>,
    pub modified: Option<String>,
    pub body: Option<String>,
    pub section: Option<String>,
    pub site: Option<String>,
    pub image: Option<String>,
    pub url: Option<String>,
    pub language: Option<String>,
    pub tags: Vec<String>,
    /// Whether an article says all this, and not the page around it.
    pub is_article: bool,
    /// Whether it says that it is news.
    pub is_news: bool,
    /// Whether the authors are houses and not people.
    pub by_house: bool,
}

/// Reads all the page's data. `title` is the page's own, to tell its article from others.
pub(in crate::format::html) fn read(dom: &Dom, scripts: &[Id], title: &str) -> Linked {
    let mut objects: Vec<Map<String, Value>> = Vec::new();
    for script in scripts {
        let text: String = dom.children(*script).filter_map(|id| dom.own_text(id)).collect();
        if text.len() > LONGEST {
            continue;
        }
        if let Some(value) = parse(&text) {
            collect(value, 0, &mut objects);
        }
    }
    let graph = Graph::new(&objects);
    let mut best: Option<(u32, Linked)> = None;
    for object in &objects {
        let rank = rank(object, title);
        if rank > best.as_ref().map_or(0, |(rank, _)| *rank) {
            best = Some((rank, graph.linked(object)));
        }
    }
    let mut linked = best.map(|(_, linked)| linked).unwrap_or_default();
    // The page around the article may say what the article does not.
    for object in objects.iter().filter(|object| is_kind(object, &["WebPage", "NewsArticle"])) {
        let page = graph.linked(object);
        linked.published = linked.published.take().or(page.published);
        linked.modified = linked.modified.take().or(page.modified);
        linked.language = linked.language.take().or(page.language);
        if linked.authors.is_empty() {
            linked.authors = page.authors;
        }
    }
    linked
}

/// JSON as it is, else with the faults mended that pages have.
pub(super) fn parse(text: &str) -> Option<Value> {
    let text = text.trim().trim_end_matches(';');
    let text = text.strip_prefix("<!--").map_or(text, |text| text.trim_end_matches("-->"));
    let text = text.trim().trim_start_matches("//<![CDATA[").trim_start_matches("<![CDATA[");
    let text = text.trim_end_matches("//]]>").trim_end_matches("]]>");
    if let Ok(value) = serde_json::from_str(text) {
        return Some(value);
    }
    loose::parse(text)
}

fn collect(value: Value, depth: usize, objects: &mut Vec<Map<String, Value>>) {
    if depth > 8 || objects.len() > 2000 {
        return;
    }
    match value {
        Value::Array(list) => {
            for one in list {
                collect(one, depth + 1, objects);
            }
        }
        Value::Object(mut object) => {
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "subjectOf"] {
                if let Some(inner) = object.remove(key).filter(|inner| !inner.is_string()) {
                    collect(inner, depth + 1, objects);
                }
            }
            objects.push(object);
        }
        _ => {}
    }
}

fn is_kind(object: &Map<String, Value>, ends: &[&str]) -> bool {
    let is =
        |kind: &Value| kind.as_str().is_some_and(|kind| ends.iter().any(|end| kind.ends_with(end)));
    match object.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(is),
        Some(kind) => is(kind),
        None => false,
    }
}

/// Whether the author is an organisation.
fn is_house(value: Option<&Value>) -> bool {
    match value {
        Some(Value::Array(list)) => !list.is_empty() && list.iter().all(|one| is_house(Some(one))),
        Some(Value::Object(one)) => is_kind(one, &["Organization", "Corporation"]),
        _ => false,
    }
}

/// How likely the object is the page's article.
fn rank(object: &Map<String, Value>, title: &str) -> u32 {
    let kind = if is_kind(object, &["Article", "BlogPosting", "Report", "Posting", "Analysis"]) {
        100
    } else if is_kind(
        object,
        &["Recipe", "Review", "CreativeWork", "HowTo", "Book", "Guide", "TechArticle"],
    ) {
        60
    } else if is_kind(object, &["WebPage", "VideoObject", "ItemPage", "CollectionPage"]) {
        20
    } else {
        return 0;
    };
    let says = |key| text(object.get(key)).is_some_and(|text| is_same(&text, title));
    // A review with a headline of its own stands on the page of something else.
    let is_beside = is_kind(object, &["Review"]) && object.contains_key("headline");
    if is_beside && !title.is_empty() && !says("headline") {
        return 0;
    }
    kind + if says("headline") || says("name") { 50 } else { 0 }
        + u32::from(object.contains_key("datePublished"))
        + u32::from(object.contains_key("author"))
}

/// Whether one of the two titles begins with the other.
fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    !one.is_empty() && (other.contains(&one) || (other.len() > 15 && one.contains(&other)))
}

struct Graph<'a> {
    by_id: HashMap<&'a str, &'a Map<String, Value>>,
}

impl<'a> Graph<'a> {
    fn new(objects: &'a [Map<String, Value>]) -> Self {
        let named = objects.iter().filter_map(|one| Some((one.get("@id")?.as_str()?, one)));
        Self { by_id: named.collect() }
    }

    fn linked(&self, object: &Map<String, Value>) -> Linked {
        let get = |keys: &[&str]| keys.iter().find_map(|key| text(object.get(*key)));
        let mut authors = Vec::new();
        for key in ["author", "creator"] {
            if authors.is_empty() {
                self.names(object.get(key), 0, &mut authors);
            }
        }
        let is_article = rank(object, "") >= 60;
        Linked {
            headline: get(&["headline"]).or_else(|| if is_article { get(&["name"]) } else { None }),
            subtitle: get(&["alternativeHeadline"]),
            authors,
            published: get(&["datePublished", "dateCreated", "uploadDate"]),
            modified: get(&["dateModified"]),
            body: object.get("articleBody").and_then(Value::as_str).map(str::to_owned),
            section: get(&["articleSection"]),
            site: self.name(object.get("publisher")).or_else(|| self.name(object.get("isPartOf"))),
            image: self.image(object.get("image")),
            url: get(&["url"]),
            language: get(&["inLanguage"]),
            tags: tags(object.get("keywords")),
            is_article,
            is_news: is_kind(object, &["NewsArticle"]),
            by_house: is_house(object.get("author")),
        }
    }

    /// The names of people and houses, however they are given.
    fn names(&self, value: Option<&Value>, depth: usize, names: &mut Vec<String>) {
        if depth > 4 || names.len() > 20 {
            return;
        }
        match value {
            Some(Value::Array(list)) => {
                for one in list {
                    self.names(Some(one), depth + 1, names);
                }
            }
            Some(Value::String(name)) => push_name(names, name),
            Some(Value::Object(one)) => match one.get("name") {
                Some(name) => self.names(Some(name), depth + 1, names),
                None if one.contains_key("familyName") || one.contains_key("givenName") => {
                    let parts = ["givenName", "additionalName", "familyName"];
                    let parts = parts.iter().filter_map(|key| text(one.get(*key)));
                    push_name(names, &parts.collect::<Vec<_>>().join(" "));
                }
                None => {
                    let id = one.get("@id").and_then(Value::as_str);
                    if let Some(named) = id.and_then(|id| self.by_id.get(id)) {
                        self.names(named.get("name"), depth + 1, names);
                    }
                }
            },
            _ => {}
        }
    }

    fn name(&self, value: Option<&Value>) -> Option<String> {
        let mut names = Vec::new();
        self.names(value, 0, &mut names);
        names.into_iter().next()
    }

    fn image(&self, value: Option<&Value>) -> Option<String> {
        match value? {
            Value::String(url) => Some(url.clone()),
            Value::Array(list) => self.image(list.first()),
            Value::Object(one) => {
                one.get("url").and_then(Value::as_str).map(str::to_owned).or_else(|| {
                    let named = self.by_id.get(one.get("@id")?.as_str()?)?;
                    named.get("url").and_then(Value::as_str).map(str::to_owned)
                })
            }
            _ => None,
        }
    }
}

fn push_name(names: &mut Vec<String>, name: &str) {
    let name = unescaped(name);
    if !name.is_empty() && !names.contains(&name) {
        names.push(name);
    }
}

fn text(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) => text,
        Value::Array(list) => list.first()?.as_str()?,
        Value::Object(one) => one.get("@value")?.as_str()?,
        _ => return None,
    };
    Some(unescaped(text)).filter(|text| !text.is_empty())
}

fn tags(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(list)) => {
            list.split([',', ';']).map(unescaped).filter(|tag| !tag.is_empty()).collect()
        }
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(unescaped).collect(),
        _ => Vec::new(),
    }
}

/// Entities and tags do not belong into JSON, and stand there.
pub(in crate::format::html) fn unescaped(text: &str) -> String {
    if !text.contains(['&', '<']) {
        return folded(text);
    }
    let dom = crate::format::html::parse::parse(text);
    dom.text(crate::format::html::dom::ROOT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::html::parse::parse as page;

    fn read_one(json: &str) -> Linked {
        let dom = page(&format!("<script type='application/ld+json'>{json}</script>"));
        let scripts: Vec<_> = dom.subtree(0).filter(|id| dom.tag(*id) == "script").collect();
        read(&dom, &scripts, "Bến phà")
    }

    #[test]
    fn an_article_is_found_in_every_form_of_data() {
        for json in [
            r#"{"@type":"NewsArticle","headline":"Bến phà","author":{"name":"An"},"datePublished":"2020-07-17"}"#,
            r#"[{"@type":"Organization","name":"X"},{"@type":["Article"],"headline":"Bến phà","author":[{"name":"An"}],"datePublished":"2020-07-17"}]"#,
            r##"{"@graph":[{"@type":"BlogPosting","headline":"Bến phà","author":{"@id":"#a"},"datePublished":"2020-07-17"},{"@type":"Person","@id":"#a","name":"An"}]}"##,
            r#"{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Bến phà","author":"An","datePublished":"2020-07-17"}}"#,
            "{\"@type\":\"Article\",\"description\":\"one\ntwo\",\"headline\":\"Bến phà\",\"author\":\"An\",\"datePublished\":\"2020-07-17\",}",
            r#"{"@type":"Article","headline":"Bến phà","author":{"name":"An"},"datePublished":"2020-07-17" "x"}"#,
            r#"{"@type":"Article","headline":"Bến phà","author":[{"@type":"Person","givenName":"An"}],"datePublished":"2020-07-17"}"#,
            "/*<![CDATA[*/ {'@type':'Article', headline: 'Bến phà', \"author\": \"An\", \"datePublished\": \"2020-07-17\" /*]]>*/",
            r#"{"@type":"Article","headline":"B&#7871;n phà","author":"An","datePublished":"2020-07-17"}"#,
        ] {
            let linked = read_one(json);
            assert_eq!(linked.headline.as_deref(), Some("Bến phà"), "{json}");
            assert_eq!(linked.authors, ["An"], "{json}");
            assert_eq!(linked.published.as_deref(), Some("2020-07-17"), "{json}");
        }
    }

    #[test]
    fn a_review_on_the_page_of_something_else_says_nothing_of_the_page() {
        for (headline, wanted) in [("Chợ nổi", &[][..]), ("Bến phà", &["Bê"])] {
            let json = r#"{"@type":"Review","headline":"HEAD","author":{"name":"Bê"}}"#;
            assert_eq!(read_one(&json.replace("HEAD", headline)).authors, wanted, "{headline}");
        }
    }

    #[test]
    fn the_article_of_the_page_is_told_from_others() {
        let linked = read_one(
            r#"[{"@type":"NewsArticle","headline":"Chợ nổi","author":"Bê"},
                {"@type":"NewsArticle","headline":"Bến phà","author":"An"}]"#,
        );
        assert_eq!(linked.authors, ["An"]);
    }
}
