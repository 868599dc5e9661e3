//! Front matter: the facts at the head of a Markdown file.
//!
//! YAML is read line by line (`yaml`), not by a parser: real front matter is full
//! of values such as `title: Thử: một lần`, which every parser refuses, and all that
//! is wanted are keys with words or lists of words. TOML between `+++` and JSON
//! between braces go through parsers (`data`). `people` parts names, `dates` knows
//! days. The names of the keys are those of Hugo, Jekyll, Zola, Obsidian Clipper
//! and `MarkDownload`, whose `created` is the day on which a page was clipped.

mod data;
mod dates;
mod people;
#[cfg(test)]
mod tests;
mod yaml;

use std::borrow::Cow;

use crate::article::{Meta, Role};
pub use dates::{day_in, is_no_date, iso_date, language, of_epoch, of_mail, zone};
use people::add_authors;
pub use people::{names, role_named};

/// Lines among which the end of front matter is looked for.
const MOST_LINES: usize = 400;
/// Keys that only hold others.
const LIFTED: [&str; 4] = ["params", "extra", "taxonomies", "metadata"];
/// Keys of which two make front matter of lines that are partly broken.
const KNOWN: [&str; 12] = [
    "title",
    "date",
    "author",
    "authors",
    "tags",
    "layout",
    "description",
    "published",
    "source",
    "url",
    "lang",
    "categories",
];

/// What a file says about itself before its text.
#[derive(Debug, Default)]
pub struct Front {
    /// The facts.
    pub meta: Meta,
    /// What it says of itself in a sentence: a dek, or the beginning of its text.
    pub description: Option<String>,
    /// Whether the first paragraph is the lede, if it says so.
    pub lede: Option<bool>,
    /// Lines that are not the article.
    pub dropped: Vec<String>,
    /// Whether it says that its text is in no language that is known (`und`).
    pub has_no_language: bool,
    /// The time of the last change as it is written.
    modified: Option<String>,
    /// Whether the words of the date are to be shown as they are.
    has_date_line: bool,
}

impl Front {
    /// Reads the days that are written in words, in the language of the text.
    fn read_day(&mut self, text: &str) {
        if self.modified.is_none() && self.meta.date_line.is_none() {
            return;
        }
        let language = self.meta.language.clone().or_else(|| super::language_of(text));
        let language = language.as_deref();
        self.meta.modified = self.modified.take().and_then(|words| day_in(&words, language));
        if self.has_date_line || self.meta.published.is_some() {
            return;
        }
        let Some(words) = self.meta.date_line.take_if(|words| !is_no_date(words)) else {
            self.meta.date_line = None;
            return;
        };
        match day_in(&words, language) {
            Some(day) => self.meta.published = Some(day),
            None => self.meta.date_line = Some(words),
        }
    }

    /// Whether any fact of an article is stated.
    pub fn states_anything(&self) -> bool {
        self.meta != Meta::default()
            || self.description.is_some()
            || self.lede.is_some()
            || self.has_no_language
            || !self.dropped.is_empty()
    }
}

/// A value: words, or a list of entries which may have keys of their own.
#[derive(Debug, PartialEq)]
enum Value {
    Words(String),
    List(Vec<Vec<(String, String)>>),
}

/// Parts `text` into its front matter and the rest. Without front matter the
/// whole is the rest.
pub fn part(text: &str) -> (Option<Front>, &str) {
    let Some((fence, inside, rest)) = fenced(text) else { return (None, text) };
    let inside = dedented(inside);
    let (entries, unread) = match fence {
        "{" => data::json_entries(&inside),
        "+++" => data::toml_entries(&inside),
        _ => (yaml::entries(&inside), Vec::new()),
    };
    let mut front = Front::default();
    let is_known = |key: &str| KNOWN.contains(&key.to_lowercase().as_str());
    // What stands between braces may be anything; a text says what it is.
    if fence == "{" && !entries.iter().any(|(key, _)| is_known(key)) {
        return (None, text);
    }
    for (key, value) in entries {
        take(&mut front, &key.to_lowercase(), value);
    }
    front.dropped.extend(unread);
    front.read_day(rest);
    (Some(front), rest)
}

/// Whether the front matter, in a notation that has parsers, is broken.
pub fn is_broken(text: &str) -> bool {
    let Some((fence, inside, _)) = fenced(text) else { return false };
    match fence {
        "{" => data::is_broken_json(&dedented(inside)) && part(text).0.is_some(),
        "+++" => data::is_broken_toml(&dedented(inside)),
        _ => false,
    }
}

/// Lines without the white space that all of them begin with.
fn dedented(inside: &str) -> Cow<'_, str> {
    let edge = edge_of(inside);
    let filled = || inside.lines().filter(|line| !line.trim().is_empty());
    if edge.is_empty() || !filled().all(|line| line.starts_with(edge)) {
        return inside.into();
    }
    let lines = inside.split_inclusive('\n');
    lines.map(|line| line.strip_prefix(edge).unwrap_or(line)).collect::<String>().into()
}

/// The white space before the first words.
fn edge_of(inside: &str) -> &str {
    let first = inside.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    &first[..first.len() - first.trim_start().len()]
}

/// The fence, what stands between it, and what follows.
fn fenced(text: &str) -> Option<(&str, &str, &str)> {
    if text.starts_with('{') {
        let end = data::json_end(text).or_else(|| data::broken_json_end(text))?;
        let line = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
        return Some(("{", &text[..end], &text[line..]));
    }
    let fence = ["---", "+++"].into_iter().find(|fence| text.starts_with(fence))?;
    let head = text.split_inclusive('\n').next()?;
    if head.trim_end() != fence {
        return None;
    }
    let mut at = head.len();
    // The head of the file as a whole may be indented.
    let edge = edge_of(&text[at..text.floor_char_boundary(at + 1024)]);
    let (mut keys, mut known, mut broken) = (0, 0, 0);
    let mut is_open = false;
    for line in text[at..].split_inclusive('\n').take(MOST_LINES) {
        let bare = line.trim_end();
        if bare == fence || (bare == "..." && fence == "---") {
            // Lines that say nothing cost the rest nothing where it says enough.
            let is_front = keys > 0 && (broken == 0 || known >= 2 && broken <= known);
            let inside = &text[head.len()..at];
            return is_front.then(|| (fence, inside, &text[at + line.len()..]));
        }
        let bare = bare.strip_prefix(edge).unwrap_or(bare);
        let key = key_of(bare, fence);
        keys += usize::from(key.is_some());
        known += usize::from(key.is_some_and(|key| KNOWN.contains(&key.to_lowercase().as_str())));
        let is_inner =
            bare.is_empty() || bare.starts_with([' ', '\t', '#', '-', ']', '}', '[', '"']);
        broken += usize::from(!is_inner && key.is_none() && !is_open);
        // A string of several lines need not be indented.
        let quotes = bare.matches('"').count();
        is_open = if quotes % 2 == 1 { !is_open } else { is_open };
        at += line.len();
    }
    None
}

/// The key that a line begins with.
fn key_of<'a>(line: &'a str, fence: &str) -> Option<&'a str> {
    let sign = if fence == "+++" { '=' } else { ':' };
    line.split_once(sign).map(|(key, _)| key.trim_end()).filter(|key| is_key(key))
}

fn is_key(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

/// Puts the value of one key where it belongs; the first of several keys for a fact holds.
fn take(front: &mut Front, key: &str, value: Value) {
    let meta = &mut front.meta;
    let fact = match key {
        "title" | "headline" => &mut meta.title,
        "subtitle" | "dek" | "standfirst" => &mut meta.subtitle,
        "description" | "summary" | "excerpt" | "abstract" => &mut front.description,
        "kicker" | "section" | "category" | "categories" | "rubric" => &mut meta.kicker,
        "site" | "publisher" | "site_name" | "sitename" | "publication" => &mut meta.site,
        "agency" => &mut meta.agency,
        "place" | "location" => &mut meta.place,
        "source" | "permalink" | "original_url" | "source_url" => {
            return take_source(front, key, value);
        }
        "url" | "link" | "canonical" | "canonical_url" | "canonicalurl" => &mut meta.url,
        "image" | "cover" | "thumbnail" | "images" | "featured_image" => &mut meta.image,
        "lang" | "language" | "locale" => {
            let words = first_words(value).unwrap_or_default();
            front.has_no_language |= words.eq_ignore_ascii_case("und");
            return fill(&mut meta.language, language(&words));
        }
        "date" | "published" | "pubdate" | "publish_date" | "publishdate" | "date_published"
        | "published_at" | "published_time" => return take_date(meta, value),
        "date_line" => {
            front.has_date_line = true;
            &mut meta.date_line
        }
        "modified" | "updated" | "lastmod" | "last_modified" | "last_modified_at"
        | "updated_at" | "date_modified" => {
            front.modified = front.modified.take().or(first_words(value));
            return;
        }
        "author" | "authors" | "byline" | "by" | "writer" | "writers" | "creator" => {
            return add_authors(meta, value, Role::Writer, key != "author");
        }
        "photographer" | "photographers" => {
            return add_authors(meta, value, Role::Photographer, true);
        }
        "translator" | "translators" => return add_authors(meta, value, Role::Translator, true),
        "editor" | "editors" => return add_authors(meta, value, Role::Editor, true),
        "tags" | "keywords" => return meta.tags.extend(all_words(value)),
        "dropped" => return front.dropped.extend(all_words(value)),
        "lede" => {
            front.lede = first_words(value).map(|words| matches!(words.as_str(), "true" | "yes"));
            return;
        }
        _ => return,
    };
    fill(fact, first_words(value));
}

/// The address of the page, or the name of the outlet.
fn take_source(front: &mut Front, key: &str, value: Value) {
    let Some(words) = first_words(value) else { return };
    let is_url = words.contains("://");
    match (is_url, key) {
        (true, _) => fill(&mut front.meta.url, Some(words)),
        (false, "source") => fill(&mut front.meta.site, Some(words)),
        // A path on the site is no address.
        (false, _) => {}
    }
}

/// A day, or words that tell one. `published: true` tells none.
fn take_date(meta: &mut Meta, value: Value) {
    let Some(words) = first_words(value) else { return };
    match iso_date(&words) {
        Some(iso) => fill(&mut meta.published, Some(iso)),
        None if matches!(words.as_str(), "true" | "false" | "yes" | "no") => {}
        None => fill(&mut meta.date_line, Some(words)),
    }
}

fn fill(fact: &mut Option<String>, words: Option<String>) {
    if fact.is_none() {
        *fact = words.filter(|words| !words.is_empty());
    }
}

fn first_words(value: Value) -> Option<String> {
    match value {
        Value::Words(words) => Some(words),
        Value::List(list) => {
            let mut entries: Vec<_> = list.into_iter().flatten().collect();
            // What a picture or an outlet is comes before what is said of it.
            let main = entries.iter().position(|(key, _)| {
                matches!(key.as_str(), "" | "name" | "title" | "url" | "src" | "path")
            });
            let at = main.unwrap_or_default();
            (at < entries.len()).then(|| entries.swap_remove(at).1)
        }
    }
}

/// The entries of a list; words are parted at their commas.
fn all_words(value: Value) -> Vec<String> {
    match value {
        Value::Words(words) => words.split(',').map(|word| word.trim().to_string()).collect(),
        Value::List(list) => list.into_iter().flatten().map(|(_, words)| words).collect(),
    }
}
