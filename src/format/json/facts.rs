//! What is stated about an article, by whatever name it goes.

use std::borrow::Cow;

use super::tape::{Kind, Value};
use crate::article::{Article, Author, Meta, Role};
use crate::format::{markdown, page, plain};

pub const TITLES: &[&str] =
    &["title", "headline", "headlines", "resolved_title", "given_title", "fullTitle", "name"];
pub const DESCRIPTIONS: &[&str] =
    &["description", "excerpt", "summary", "descriptions", "description_text", "abstract"];
pub const WRITERS: &[&str] = &[
    "authors",
    "author",
    "byline",
    "by",
    "creator",
    "published_by",
    "author_name",
    "contributors",
];
/// When it was first published. `created` and its kin tell when it was saved.
pub const DAYS: &[&str] = &[
    "published",
    "publishedTime",
    "published_time",
    "datePublished",
    "date_published",
    "published_at",
    "publishedAt",
    "publishDate",
    "publish_date",
    "publishedDate",
    "pubDate",
    "pubdate",
    "date_publish",
    "firstpublished",
    "firstPublished",
    "firstcreated",
    "firstCreated",
    "contentCreated",
    "versioncreated",
    "versionCreated",
    "date",
    "dateCreated",
];
/// Where it was, as only articles on the web say.
pub const LINKS: &[&str] = &["url", "link", "originalArticleUrl", "resolved_url", "given_url"];
pub const ADDRESSES: &[&str] = &[
    "url",
    "link",
    "canonical",
    "canonicalUrl",
    "canonical_url",
    "originalArticleUrl",
    "resolved_url",
    "given_url",
    "webUrl",
    "web_url",
    "mainEntityOfPage",
    "external_url",
    "source",
    "uri",
    "@id",
];
const SUBTITLES: &[&str] =
    &["subtitle", "dek", "standfirst", "alternativeHeadline", "subheadline", "subheading"];
const CHANGES: &[&str] = &[
    "modified",
    "modifiedTime",
    "modified_time",
    "dateModified",
    "date_modified",
    "lastModified",
    "date_modify",
    "updatedTime",
];
const SITES: &[&str] = &[
    "site",
    "siteName",
    "site_name",
    "sitename",
    "source-hostname",
    "publisher",
    "publication",
    "provider",
    "sourceName",
    "infosources",
    "hostname",
    "domain_name",
    "domain",
    "source_domain",
];
const KICKERS: &[&str] =
    &["kicker", "articleSection", "section", "category", "categories", "rubric"];
const PLACES: &[&str] = &["place", "dateline", "locationCreated", "located", "contentLocation"];
const LANGUAGES: &[&str] = &["language", "lang", "inLanguage", "locale"];
const IMAGES: &[&str] = &[
    "image",
    "lead_image_url",
    "image_url",
    "preview_picture",
    "thumbnailUrl",
    "thumbnail",
    "featured_image",
    "banner_image",
    "top_image",
    "og_image",
];
const TAGS: &[&str] = &["tags", "keywords", "labels", "subject", "subjects"];

/// Names that are none: what exporters write where they know of nobody.
const NOBODY: [&str; 5] = ["unknown", "none", "null", "n/a", "admin"];

/// The facts of an article; what it lacks is asked of the feed `around` it.
pub fn meta(value: Value<'_>, around: Option<Value<'_>>) -> Meta {
    let one = |keys: &[&str]| keys.iter().find_map(|key| words_at(value, key));
    let language = one(LANGUAGES)
        .or_else(|| LANGUAGES.iter().find_map(|key| words_at(around?, key)))
        .and_then(|words| markdown::language_named(&words));
    let mut meta = Meta {
        title: one(TITLES),
        subtitle: one(SUBTITLES).or_else(|| one(DESCRIPTIONS)),
        kicker: one(KICKERS).map(|words| first_of_list(&words)),
        site: site(value, around),
        place: one(PLACES),
        url: ADDRESSES.iter().find_map(|key| address(value.get(key)?)),
        image: IMAGES.iter().find_map(|key| address(value.get(key)?)),
        authors: authors(value, around),
        tags: TAGS.iter().find_map(|key| value.get(key)).map(tags).unwrap_or_default(),
        language,
        ..Meta::default()
    };
    if meta.authors.is_empty() {
        meta.authors = around.map(|around| authors(around, None)).unwrap_or_default();
    }
    set_days(value, &mut meta);
    meta
}

/// The words of one fact, if it states any.
pub fn words_at(value: Value<'_>, key: &str) -> Option<String> {
    words(value.get(key)?, 0)
}

/// The type that an object says it is of.
pub fn type_of(value: Value<'_>) -> Option<Cow<'_, str>> {
    let kind =
        value.get("@type").or_else(|| value.get("type").filter(|_| value.get("uri").is_some()))?;
    match kind.kind() {
        Kind::List => {
            let names = || kind.items().filter_map(Value::text);
            names().find(|name| name.ends_with("Article")).or_else(|| names().next())
        }
        _ => kind.text(),
    }
}

/// Words, be they stated at once, in an object or as the first of a list.
fn words(value: Value<'_>, depth: usize) -> Option<String> {
    const INNER: [&str; 9] =
        ["rendered", "value", "@value", "_value", "name", "text", "title", "html", "alternateName"];
    match value.kind() {
        Kind::Text => {
            let text = value.text()?;
            let words = page::words(text.trim());
            (!words.trim().is_empty()).then(|| words.trim().to_string())
        }
        Kind::Bare => value.whole().map(|number| number.to_string()),
        Kind::List if depth < 3 => value.items().find_map(|item| words(item, depth + 1)),
        Kind::Object if depth < 3 => INNER.iter().find_map(|key| words(value.get(key)?, depth + 1)),
        _ => None,
    }
}

fn first_of_list(words: &str) -> String {
    words.split([';', ',']).next().unwrap_or_default().trim().to_string()
}

/// The outlet: stated, or the title of the feed.
fn site(value: Value<'_>, around: Option<Value<'_>>) -> Option<String> {
    let is_url = |words: &String| words.contains("://");
    let named = |key: &&str| words(in_graph(value.get(key)?, around), 0);
    let stated = SITES.iter().filter_map(named).find(|words| !is_url(words));
    let source = || words_at(value, "source").filter(|words| !is_url(words));
    let feed = || {
        let around = around?;
        let is_feed = around.get("version").is_some() || around.get("home_page_url").is_some();
        is_feed.then(|| words_at(around, "title"))?
    };
    stated.or_else(source).or_else(feed)
}

/// An address: stated at once or in an object, of a picture too.
fn address(value: Value<'_>) -> Option<String> {
    let found = match value.kind() {
        Kind::Text => value.text().map(|text| text.trim().to_string()),
        Kind::List => value.items().find_map(address),
        Kind::Object => ["url", "contentUrl", "@id", "src", "href"]
            .iter()
            .find_map(|key| address(value.get(key)?)),
        Kind::Bare => None,
    };
    found.filter(|url| url.starts_with("http://") || url.starts_with("https://"))
}

fn authors(value: Value<'_>, around: Option<Value<'_>>) -> Vec<Author> {
    let mut found =
        WRITERS.iter().filter_map(|key| value.get(key)).map(|value| people(value, around));
    found.find(|people| !people.is_empty()).unwrap_or_default()
}

/// How many nodes of a graph are looked through for one that is named.
const MOST_NODES: usize = 1000;

/// What a value names by its `@id` alone in the graph around the article.
fn in_graph<'t>(value: Value<'t>, around: Option<Value<'t>>) -> Value<'t> {
    let named = || {
        let id = words_at(value, "@id").filter(|_| value.get("name").is_none())?;
        let mut items = around?.get("@graph")?.items().take(MOST_NODES);
        items
            .find(|item| item.get("name").is_some() && words_at(*item, "@id").as_ref() == Some(&id))
    };
    named().unwrap_or(value)
}

/// The people of a value: one of words may be several, an entry of a list is one.
fn people(value: Value<'_>, around: Option<Value<'_>>) -> Vec<Author> {
    let mut found = match value.kind() {
        Kind::List => value.items().flat_map(|one| person(in_graph(one, around))).collect(),
        Kind::Text => markdown::names(&words(value, 0).unwrap_or_default()),
        _ => person(in_graph(value, around)),
    };
    found.retain(|one| {
        let name = one.name.to_lowercase();
        !NOBODY.contains(&name.as_str()) && !name.contains("://")
    });
    found
}

fn person(value: Value<'_>) -> Vec<Author> {
    let role = words_at(value, "role").and_then(|role| markdown::role_named(&role));
    let name = match value.kind() {
        Kind::Object => words_at(value, "name").or_else(|| {
            let given = words_at(value, "givenName")?;
            Some([given, words_at(value, "familyName")?].join(" "))
        }),
        _ => words(value, 0),
    };
    let name = name.filter(|name| name.chars().count() <= 120);
    name.map(|name| Author { name, role: role.unwrap_or(Role::Writer) }).into_iter().collect()
}

/// Keywords in a list, each with a name, or in words between commas.
fn tags(value: Value<'_>) -> Vec<String> {
    let mut found: Vec<String> = match value.kind() {
        Kind::List => value.items().filter_map(|item| words(item, 0)).collect(),
        Kind::Text => {
            let all = words(value, 0).unwrap_or_default();
            let sign = if all.contains(';') { ';' } else { ',' };
            all.split(sign).map(|tag| tag.trim().to_string()).collect()
        }
        _ => Vec::new(),
    };
    found.retain(|tag| !tag.is_empty());
    found.dedup();
    found
}

fn set_days(value: Value<'_>, meta: &mut Meta) {
    let language = meta.language.clone();
    let day = |keys: &[&str]| {
        keys.iter().find_map(|key| day(&words_at(value, key)?, language.as_deref()))
    };
    meta.published = day(DAYS);
    let changed = day(CHANGES);
    meta.modified = changed.filter(|changed| meta.published.as_ref() != Some(changed));
    if meta.published.is_none() {
        // What no calendar of ours reads is shown as it is stated.
        let stated = DAYS.iter().find_map(|key| value.get(key)?.text());
        let is_short = |text: &Cow<'_, str>| text.chars().count() <= 40 && !text.trim().is_empty();
        meta.date_line = stated.filter(is_short).map(Cow::into_owned);
    }
}

/// A day as ISO 8601: stated so, in seconds or milliseconds since 1970 in UTC, or
/// in words.
fn day(words: &str, language: Option<&str>) -> Option<String> {
    if let Some(date) = markdown::of_epoch(words).or_else(|| markdown::of_mail(words)) {
        return Some(date);
    }
    if markdown::is_no_date(words) {
        return None;
    }
    markdown::iso_date(words).or_else(|| plain::date_in(words, language))
}

/// Takes a subtitle away that is only the beginning of the text.
pub fn drop_echo(meta: &mut Meta, body: &Article) {
    let letters = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .take(400)
            .collect()
    };
    let head = &body.text()[..body.text().floor_char_boundary(4096)];
    let head: String =
        head.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let title = meta.title.as_deref().map(letters).unwrap_or_default();
    let is_echo = |dek: &String| {
        let said = letters(dek);
        let begin: String = said.chars().take(60).collect();
        dek.ends_with(['…', '[']) || dek.ends_with("...") || head.contains(&begin) || said == title
    };
    if meta.subtitle.as_ref().is_some_and(is_echo) {
        meta.subtitle = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_they_are_stated() {
        for (words, iso) in [
            ("2020-07-17T06:30:00.000Z", Some("2020-07-17T06:30Z")),
            ("2020-07-17", Some("2020-07-17")),
            ("1594967400", Some("2020-07-17T06:30Z")),
            ("1594967400000", Some("2020-07-17T06:30Z")),
            ("1709164800", Some("2024-02-29T00:00Z")),
            ("951782400", Some("2000-02-29T00:00Z")),
            ("July 17, 2020", Some("2020-07-17")),
            ("17", None),
            ("hôm nay", None),
        ] {
            assert_eq!(day(words, None).as_deref(), iso, "{words}");
        }
    }
}
