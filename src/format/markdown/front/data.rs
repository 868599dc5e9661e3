//! TOML and JSON, which have parsers.

use super::{LIFTED, Value};
use crate::format::json::tape::{self, Kind, Tape};

/// Reads TOML; what is no TOML says nothing. Tables below the top (`[extra]`,
/// `[taxonomies]`) are read as if they stood there.
pub fn toml_entries(inside: &str) -> Vec<(String, Value)> {
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
    let Ok(table) = inside.parse::<toml::Table>() else { return entries };
    let inner = table.values().filter_map(toml::Value::as_table).flatten();
    for (key, value) in table.iter().chain(inner) {
        match value {
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

/// Reads a JSON object.
pub fn json_entries(inside: &str) -> Vec<(String, Value)> {
    let Ok(tape) = Tape::parse(inside) else { return Vec::new() };
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
    entries
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
