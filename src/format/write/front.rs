//! The facts as YAML front matter, such as any parser of YAML reads.

use crate::article::{Author, Meta, Role};
use crate::format::markdown::day_in;

/// What stands for no language that is known (ISO 639-2).
pub const NO_LANGUAGE: &str = "und";

/// The front matter with its fences, empty when there is nothing to say.
/// `lede` says whether the first paragraph is the lede where that is not plain,
/// `dropped` are the lines that are not the article.
pub fn front(meta: &Meta, lede: Option<bool>, dropped: &[&str]) -> String {
    let mut out = String::new();
    let mut line = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            out.extend([key, ": ", &value, "\n"]);
        }
    };
    let quoted = |fact: &Option<String>| fact.as_deref().map(scalar);
    line("title", quoted(&meta.title));
    line("subtitle", quoted(&meta.subtitle));
    line("kicker", quoted(&meta.kicker));
    for (key, value) in authors(&meta.authors) {
        line(&key, Some(value));
    }
    match (&meta.date_line, &meta.published) {
        // Words that would be read as a day.
        (Some(date), None) if day_in(date, meta.language.as_deref()).is_some() => {
            line("date_line", Some(scalar(date)));
        }
        (Some(date), published) => {
            line("date", Some(scalar(date)));
            line("published", published.clone());
        }
        (None, published) => line("date", published.clone()),
    }
    line("modified", meta.modified.clone());
    line("site", quoted(&meta.site));
    line("agency", quoted(&meta.agency));
    line("place", quoted(&meta.place));
    line("lang", quoted(&meta.language));
    line("url", quoted(&meta.url));
    line("image", quoted(&meta.image));
    line("tags", (!meta.tags.is_empty()).then(|| list(meta.tags.iter().map(String::as_str))));
    line("lede", lede.map(|lede| lede.to_string()));
    line("dropped", (!dropped.is_empty()).then(|| list(dropped.iter().copied())));
    if out.is_empty() { out } else { format!("---\n{out}---\n") }
}

/// The names: a key a role where they stand in the order of the roles, else a
/// list of names with their roles.
fn authors(authors: &[Author]) -> Vec<(String, String)> {
    const KEYS: [(Role, &str); 4] = [
        (Role::Writer, "author"),
        (Role::Photographer, "photographer"),
        (Role::Translator, "translator"),
        (Role::Editor, "editor"),
    ];
    let rank = |author: &Author| KEYS.iter().position(|(role, _)| *role == author.role);
    if !authors.is_sorted_by_key(rank) {
        let entries = authors
            .iter()
            .map(|one| format!("\n  - name: {}\n    role: {}", quoted(&one.name), one.role.name()));
        return vec![("authors".to_string(), entries.collect())];
    }
    KEYS.into_iter()
        .filter_map(|(role, key)| {
            let names: Vec<&str> = authors
                .iter()
                .filter(|one| one.role == role)
                .map(|one| one.name.as_str())
                .collect();
            match names.as_slice() {
                [] => None,
                [name] if is_one_name(name) => Some((key.to_string(), scalar(name))),
                names => Some((format!("{key}s"), list(names.iter().copied()))),
            }
        })
        .collect()
}

/// Whether a reader of front matter would not take the name for several.
fn is_one_name(name: &str) -> bool {
    !name.get(..3).is_some_and(|lead| lead.eq_ignore_ascii_case("by "))
        && ![",", ";", " and ", " và ", " & "].iter().any(|sign| name.contains(sign))
}

fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let entries: Vec<String> = words
        .map(|word| {
            // A list is one of words: `1` in it would be a number to others.
            let is_plain = !word.contains([',', '[', ']', '{', '}', ':', '"', '\'']);
            if is_plain { scalar(word) } else { quoted(word) }
        })
        .collect();
    format!("[{}]", entries.join(", "))
}

/// Words as they are where YAML takes them for words, else quoted.
fn scalar(words: &str) -> String {
    const RESERVED: [&str; 8] = ["true", "false", "yes", "no", "on", "off", "null", "y"];
    let is_plain = words.starts_with(char::is_alphabetic)
        && !words.contains(": ")
        && !words.contains(" #")
        && !words.ends_with([':', ' '])
        && !RESERVED.contains(&words.to_lowercase().as_str());
    if is_plain { words.to_string() } else { quoted(words) }
}

fn quoted(words: &str) -> String {
    format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\""))
}
