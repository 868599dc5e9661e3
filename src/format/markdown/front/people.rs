//! Who made it.

use super::Value;
use crate::article::{Author, Meta, Role};
use crate::format::plain::ask::Tongue;

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
        let name = unlinked(name);
        let name = name.trim();
        if !name.is_empty() {
            meta.authors.push(Author { name: name.to_string(), role });
        }
    };
    match value {
        Value::Words(words) => {
            let words = words.trim();
            let by = words.get(..3).filter(|lead| lead.eq_ignore_ascii_case("by "));
            let words = by.map_or(words, |by| &words[by.len()..]);
            let (words, links) = unlinked_all(words);
            let words = words.replace(" and ", ";").replace(" và ", ";").replace(" & ", ";");
            let at_commas = at_commas || links > 1 || are_people(&words);
            let is_sign = |c| c == ';' || (at_commas && c == ',');
            // `Ann Lee, Staff Writer` is one, and what she is.
            let tongue = words.contains(is_sign).then(|| Tongue::new("en"));
            let is_name = |name: &&str| !tongue.as_ref().is_some_and(|one| one.is_post(name));
            words.split(is_sign).filter(is_name).for_each(|name| add(name, role));
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

/// Whether commas part whole names: `Ann Lee, Bob Ray`, not `Lee, Ann`.
fn are_people(words: &str) -> bool {
    words.contains(',') && Tongue::new("en").people(&words.replace(';', ",")).is_some()
}

/// A name without the address that stands with it.
fn unlinked(name: &str) -> String {
    unlinked_all(name).0
}

/// Words without the addresses of links, and how many links there were: `[[Ann]]`,
/// `[[people/ann|Ann]]`, `[Ann](https://…)`, `Ann <ann@…>`.
fn unlinked_all(words: &str) -> (String, usize) {
    let mut out = String::with_capacity(words.len());
    let mut links = 0;
    let mut rest = words;
    while let Some(at) = rest.find(['[', '<']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let link = wiki(rest).or_else(|| inline(rest)).or_else(|| mail(rest));
        let Some((said, len)) = link else {
            let sign = rest.chars().next().map_or(1, char::len_utf8);
            out.push_str(&rest[..sign]);
            rest = &rest[sign..];
            continue;
        };
        links += 1;
        out.push_str(said);
        rest = &rest[len..];
    }
    out.push_str(rest);
    (out, links)
}

/// The words of `[[target|words]]` and its length.
fn wiki(text: &str) -> Option<(&str, usize)> {
    let (inside, _) = text.strip_prefix("[[")?.split_once("]]")?;
    let said = inside.rsplit(['|', '/']).next().unwrap_or(inside);
    Some((said, inside.len() + 4))
}

/// The words of `[words](address)` and its length.
fn inline(text: &str) -> Option<(&str, usize)> {
    let (said, rest) = text.strip_prefix('[')?.split_once("](")?;
    let (to, _) = rest.split_once(')')?;
    (!said.contains('[')).then_some((said, said.len() + to.len() + 4))
}

/// Nothing for `<ann@example.org>` and `<https://…>`, and its length.
fn mail(text: &str) -> Option<(&str, usize)> {
    let (inside, _) = text.strip_prefix('<')?.split_once('>')?;
    let is_address = !inside.contains(' ') && (inside.contains('@') || inside.contains("://"));
    is_address.then_some(("", inside.len() + 2))
}

/// The role of this name.
pub fn role_named(name: &str) -> Option<Role> {
    [Role::Writer, Role::Photographer, Role::Translator, Role::Editor]
        .into_iter()
        .find(|role| role.name() == name)
}
