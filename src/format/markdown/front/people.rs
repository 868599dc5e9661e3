//! Who made it.

use super::Value;
use crate::article::{Author, Meta, Role};

/// The people of a byline in words.
pub fn names(words: &str) -> Vec<Author> {
    let mut meta = Meta::default();
    add_authors(&mut meta, Value::Words(words.to_string()), Role::Writer, true);
    meta.authors
}

/// Adds names. An entry of a list is one name, words may hold several; those
/// of `author: Finch, Aldous` are one as far as commas go.
pub fn add_authors(meta: &mut Meta, value: Value, role: Role, at_commas: bool) {
    let mut add = |name: &str, role| {
        // Obsidian links its authors.
        let name = name.trim().trim_start_matches("[[").trim_end_matches("]]").trim();
        if !name.is_empty() {
            meta.authors.push(Author { name: name.to_string(), role });
        }
    };
    match value {
        Value::Words(words) => {
            let words = words.strip_prefix("By ").unwrap_or(&words).replace(" and ", ";");
            let words = words.replace(" và ", ";").replace(" & ", ";");
            words.split(|c| c == ';' || (at_commas && c == ',')).for_each(|name| add(name, role));
        }
        Value::List(list) => {
            for entry in list {
                let of = |wanted: &str| {
                    entry.iter().find(|(key, _)| key == wanted).map(|(_, words)| words.as_str())
                };
                let role = of("role").and_then(role_named).unwrap_or(role);
                if let Some(name) = of("").or_else(|| of("name")) {
                    add(name, role);
                }
            }
        }
    }
}

/// The role of this name.
pub fn role_named(name: &str) -> Option<Role> {
    [Role::Writer, Role::Photographer, Role::Translator, Role::Editor]
        .into_iter()
        .find(|role| role.name() == name)
}
