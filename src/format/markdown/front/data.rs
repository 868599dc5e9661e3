//! TOML and JSON, which have parsers.

use super::{KNOWN, LIFTED, MOST_LINES, Value, is_key};
use crate::format::json::tape::{self, Kind, Tape};

/// Keys with their values, and the lines that are not understood.
pub type Read = (Vec<(String, Value)>, Vec<String>);

/// Reads TOML; where it is broken each line for itself. Tables below the top (`[extra]`,
/// `[taxonomies]`) are read as if they stood there.
pub fn toml_entries(inside: &str) -> Read {
    match inside.parse::<toml::Table>() {
        Ok(table) => (table_entries(&table), Vec::new()),
        Err(_) => by_line(inside, '=', |line| {
            line.parse::<toml::Table>().ok().map(|table| table_entries(&table))
        }),
    }
}

/// Whether it is no TOML.
pub fn is_broken_toml(inside: &str) -> bool {
    inside.parse::<toml::Table>().is_err()
}

/// Whether it is no JSON object.
pub fn is_broken_json(inside: &str) -> bool {
    object_entries(inside).is_none()
}

/// Reads lines of keys and values one by one, and tells those that say nothing.
fn by_line(inside: &str, sign: char, read: impl Fn(&str) -> Option<Vec<(String, Value)>>) -> Read {
    let (mut entries, mut unread) = (Vec::new(), Vec::new());
    for line in inside.lines().map(str::trim) {
        let is_bare = |c: char| matches!(c, '[' | ']' | '{' | '}' | ',' | '(' | ')');
        if line.is_empty() || line.starts_with('#') || line.chars().all(is_bare) {
            continue;
        }
        if line.starts_with('[') && line.ends_with(']') && !line.contains(sign) {
            continue;
        }
        let found = read(line).or_else(|| {
            // Words without their quotation marks.
            let (key, words) = line.split_once(sign)?;
            let key = key.trim().trim_matches('"');
            let words = words.trim().trim_end_matches(',').trim_matches(['"', '\'']).trim();
            let is_words = words.starts_with(char::is_alphanumeric) && !words.contains(['{', '[']);
            (is_words && is_key(key))
                .then(|| vec![(key.to_owned(), Value::Words(words.to_owned()))])
        });
        match found {
            Some(found) => entries.extend(found),
            None => unread.push(line.to_owned()),
        }
    }
    (entries, unread)
}

fn table_entries(table: &toml::Table) -> Vec<(String, Value)> {
    fn words(value: &toml::Value) -> Option<String> {
        match value {
            toml::Value::String(words) => Some(words.clone()),
            toml::Value::Datetime(date) => Some(date.to_string()),
            toml::Value::Integer(number) => Some(number.to_string()),
            toml::Value::Boolean(is_so) => Some(is_so.to_string()),
            toml::Value::Float(_) | toml::Value::Table(_) | toml::Value::Array(_) => None,
        }
    }
    fn entry(value: &toml::Value) -> Option<Vec<(String, String)>> {
        match value {
            toml::Value::Table(table) => Some(
                table
                    .iter()
                    .filter_map(|(key, value)| Some((key.to_lowercase(), words(value)?)))
                    .collect(),
            ),
            other => Some(vec![(String::new(), words(other)?)]),
        }
    }
    let mut entries = Vec::new();
    let is_known = |key: &str| KNOWN.contains(&key.to_lowercase().as_str());
    let inner = table.iter().filter(|(key, _)| !is_known(key));
    let inner = inner.filter_map(|(_, value)| value.as_table()).flatten();
    for (key, value) in table.iter().chain(inner) {
        match value {
            // `[author]`: one person, and no part of the file.
            toml::Value::Table(_) if is_known(key) => {
                entries.push((key.clone(), Value::List(entry(value).into_iter().collect())));
            }
            toml::Value::Array(list) => {
                entries.push((key.clone(), Value::List(list.iter().filter_map(entry).collect())));
            }
            other => entries.extend(words(other).map(|words| (key.clone(), Value::Words(words)))),
        }
    }
    entries
}

/// How much of `text` the JSON object is that it begins with, if it is one and
/// something follows on a line of its own.
pub fn json_end(text: &str) -> Option<usize> {
    let end = tape::first_object(text.get(..text.floor_char_boundary(LONGEST))?)?;
    text[end..].trim_start_matches([' ', '\t', '\r']).starts_with('\n').then_some(end)
}

/// The longest front matter in JSON, in bytes.
const LONGEST: usize = 64 * 1024;

/// How much of `text` the broken JSON object is that it begins with: a brace on a line
/// of its own, lines of which two or more are keys that we know, a brace.
pub fn broken_json_end(text: &str) -> Option<usize> {
    let mut at = 0;
    let mut known = 0;
    for (number, line) in text.split_inclusive('\n').take(MOST_LINES).enumerate() {
        let bare = line.trim();
        if number == 0 && bare != "{" {
            return None;
        }
        at += line.trim_end().len();
        if bare == "}" && !line.starts_with([' ', '\t']) {
            return (known >= 2 && at < text.trim_end().len()).then_some(at);
        }
        at += line.len() - line.trim_end().len();
        let key = bare.split_once(':').map(|(key, _)| key.trim().trim_matches('"'));
        known += usize::from(key.is_some_and(|key| KNOWN.contains(&key)));
    }
    None
}

/// Reads a JSON object; where it is broken each line for itself.
pub fn json_entries(inside: &str) -> Read {
    match object_entries(inside) {
        Some(entries) => (entries, Vec::new()),
        None => by_line(inside, ':', |line| {
            object_entries(&["{", line.trim_end_matches(','), "}"].concat())
        }),
    }
}

fn object_entries(inside: &str) -> Option<Vec<(String, Value)>> {
    let tape = Tape::parse(inside).ok()?;
    let mut entries = Vec::new();
    for root in tape.roots() {
        for (key, value) in root.entries() {
            if LIFTED.contains(&&*key) {
                entries.extend(
                    value
                        .entries()
                        .filter_map(|(key, value)| Some((key.into_owned(), json_value(value)?))),
                );
            } else {
                entries.extend(json_value(value).map(|value| (key.into_owned(), value)));
            }
        }
    }
    Some(entries)
}

fn json_value(value: tape::Value<'_>) -> Option<Value> {
    match value.kind() {
        Kind::List => Some(Value::List(value.items().filter_map(json_entry).collect())),
        Kind::Object => json_entry(value).map(|entry| Value::List(vec![entry])),
        Kind::Text | Kind::Bare => json_words(value).map(Value::Words),
    }
}

fn json_entry(value: tape::Value<'_>) -> Option<Vec<(String, String)>> {
    match value.kind() {
        Kind::List => None,
        Kind::Object => Some(
            value
                .entries()
                .filter_map(|(key, value)| Some((key.to_lowercase(), json_words(value)?)))
                .collect(),
        ),
        Kind::Text | Kind::Bare => Some(vec![(String::new(), json_words(value)?)]),
    }
}

fn json_words(value: tape::Value<'_>) -> Option<String> {
    match value.kind() {
        Kind::Text => value.text().map(std::borrow::Cow::into_owned),
        Kind::Bare => (value.source() != "null").then(|| value.source().to_string()),
        Kind::List | Kind::Object => None,
    }
}
