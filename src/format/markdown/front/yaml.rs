//! YAML line by line.

use super::{LIFTED, Value, is_key};

/// An entry whose value is being read.
struct Entry {
    key: String,
    value: Value,
    /// Whether the value is a list or a string that is not closed yet: then it is
    /// kept as it is written.
    is_open: bool,
    /// Whether nothing stands behind the key: what is below may be keys of its own.
    is_bare: bool,
    /// Whether the value is words without any sign around them.
    is_plain: bool,
}

/// Reads `key: value` lines, lists below or behind a key, and folded text. Keys
/// below those that only hold others are read as if they stood at the top.
pub fn entries(inside: &str) -> Vec<(String, Value)> {
    let mut entries: Vec<Entry> = Vec::new();
    // How far the lines are indented that stand below such a key.
    let mut lifted: Option<usize> = None;
    for line in inside.lines() {
        let text = line.trim();
        if let Some(entry) = entries.last_mut().filter(|entry| entry.is_open)
            && begins_entry(line)
        {
            // What is not closed before the next key was forgotten.
            entry.close();
        }
        let is_open = entries.last().is_some_and(|entry| entry.is_open);
        if text.is_empty() || (text.starts_with('#') && !is_open) {
            continue;
        }
        let mut indent = line.len() - line.trim_start().len();
        match lifted {
            Some(_) if indent == 0 => lifted = None,
            Some(0) => lifted = Some(indent),
            _ => {}
        }
        indent = indent.saturating_sub(lifted.unwrap_or_default());
        let is_below = is_open || indent > 0 || text.starts_with("- ");
        match entries.last_mut() {
            // No words without quotation marks go on with a key.
            Some(entry) if entry.is_plain && is_small_key(text) => {}
            Some(entry) if is_below => {
                add_below(entry, text);
                continue;
            }
            _ => {}
        }
        let Some((key, value)) = text.split_once(':').filter(|(key, _)| is_key(key.trim_end()))
        else {
            continue;
        };
        let (key, value) = (key.trim_end(), without_tag(value.trim()));
        if value.is_empty() && LIFTED.contains(&key) {
            lifted = Some(0);
            continue;
        }
        let is_open = is_unclosed(value);
        let value = if is_open { Value::Words(value.to_string()) } else { yaml_value(value) };
        let is_bare = matches!(&value, Value::Words(words) if words.is_empty())
            && !is_open
            && !text.ends_with(['|', '>', '-', '+', '"', '\'']);
        let is_plain = matches!(&value, Value::Words(words) if text.ends_with(words.as_str()));
        let is_plain = is_plain && !is_bare && !is_open;
        entries.push(Entry { key: key.to_string(), value, is_open, is_bare, is_plain });
    }
    let closed = |mut entry: Entry| {
        entry.close();
        (entry.key, entry.value)
    };
    entries.into_iter().map(closed).collect()
}

/// A value without its anchor and its tag: `&day 2024-03-05`, `!!str x`.
fn without_tag(value: &str) -> &str {
    let is_sign = |word: &str| {
        let name = word.strip_prefix("!!").or_else(|| word.strip_prefix('&'));
        name.is_some_and(|name| name.starts_with(|c: char| c.is_ascii_lowercase()) && is_key(name))
    };
    match value.split_once(' ') {
        Some((word, rest)) if is_sign(word) => without_tag(rest.trim_start()),
        _ => value,
    }
}

/// Whether a line is a key in small letters with its value.
fn is_small_key(text: &str) -> bool {
    text.split_once(": ").is_some_and(|(key, _)| {
        is_key(key) && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    })
}

/// Whether a line is a key with its value at the left edge, where nothing goes on.
fn begins_entry(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, value)| {
        let is_word = !key.starts_with(char::is_whitespace) && is_key(key);
        is_word && (value.is_empty() || value.starts_with(' '))
    })
}

impl Entry {
    /// Ends a list or a string that is still open.
    fn close(&mut self) {
        let Value::Words(words) = &mut self.value else { return };
        if self.is_open {
            let end = end_of(words);
            let closed = [words, end].concat();
            self.value = yaml_value(&closed);
            self.is_open = false;
        }
    }
}

/// The sign that ends what the first sign of `words` begins.
fn end_of(words: &str) -> &str {
    match words.as_bytes().first() {
        Some(b'[') => "]",
        Some(b'{') => "}",
        _ => &words[..1],
    }
}

/// Whether a list, a map or a string goes on in the next line.
fn is_unclosed(value: &str) -> bool {
    match value.chars().next() {
        Some('[') => !value.contains(']'),
        Some('{') => !value.contains('}'),
        Some(quote @ ('"' | '\'')) => value.len() == 1 || !value[1..].contains(quote),
        _ => false,
    }
}

/// A line below a key: an entry of its list, a key of that entry, more of its text.
fn add_below(entry: &mut Entry, text: &str) {
    let may_be_map = entry.is_bare;
    let value = &mut entry.value;
    if let (true, Value::Words(words)) = (entry.is_open, &mut *value) {
        words.extend([" ", text]);
        // A string or a list that is closed is over.
        let end = end_of(words);
        if text.ends_with(end) {
            let closed = yaml_value(words);
            *value = closed;
            entry.is_open = false;
        }
        return;
    }
    if let Some(entry) = text.strip_prefix('-') {
        if matches!(value, Value::Words(words) if words.is_empty()) {
            *value = Value::List(Vec::new());
        }
        if let Value::List(list) = value {
            list.push(map_or_pair(entry.trim()));
        }
        return;
    }
    match value {
        Value::List(list) => {
            if let (Some(entry), Some(_)) = (list.last_mut(), text.split_once(": ")) {
                entry.push(pair(text));
            }
        }
        Value::Words(words) if words.is_empty() && may_be_map && text.contains(": ") => {
            *value = Value::List(vec![vec![pair(text)]]);
        }
        Value::Words(words) => {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(text);
        }
    }
}

/// The entry of a list: `{name: An, role: editor}`, or a pair.
fn map_or_pair(text: &str) -> Vec<(String, String)> {
    let map = text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
    match map {
        Some(map) => split_list(map).iter().map(|one| pair(one.trim())).collect(),
        None => vec![pair(text)],
    }
}

/// `role: editor` as a key and its words; words without a key have an empty one.
fn pair(text: &str) -> (String, String) {
    match text.split_once(": ") {
        Some((key, words)) if is_key(key) => (key.to_lowercase(), unquoted(words)),
        _ => (String::new(), unquoted(text)),
    }
}

fn yaml_value(value: &str) -> Value {
    let value = value.trim();
    // Marks of text that follows below.
    if matches!(value, "|" | ">" | "|-" | ">-" | "|+" | ">+") {
        return Value::Words(String::new());
    }
    // `[[a]]` is a link, and no list of lists.
    if value.starts_with("[[") {
        return Value::Words(unquoted(value));
    }
    if let Some(list) = value.strip_prefix('[').and_then(|value| value.strip_suffix(']')) {
        let entry = |entry: String| match entry.trim() {
            map if map.starts_with('{') => map_or_pair(map),
            words => vec![(String::new(), unquoted(words))],
        };
        return Value::List(split_list(list).into_iter().map(entry).collect());
    }
    if value.starts_with('{') && value.ends_with('}') && value.contains(':') {
        return Value::List(vec![map_or_pair(value)]);
    }
    Value::Words(unquoted(value))
}

/// Parts a list at its commas, not at those between quotation marks or braces.
fn split_list(list: &str) -> Vec<String> {
    let mut entries = vec![String::new()];
    let mut quote = None;
    let mut depth = 0_usize;
    let mut is_escaped = false;
    for c in list.chars() {
        let end = entries.len() - 1;
        let is_bare = entries[end].trim().is_empty();
        match quote {
            Some(_) if is_escaped => is_escaped = false,
            Some('"') if c == '\\' => is_escaped = true,
            Some(open) if c == open => quote = None,
            None if is_bare && matches!(c, '"' | '\'') => quote = Some(c),
            None if c == '{' => depth += 1,
            None if c == '}' => depth = depth.saturating_sub(1),
            None if c == ',' && depth == 0 => {
                entries.push(String::new());
                continue;
            }
            _ => {}
        }
        entries[end].push(c);
    }
    entries.into_iter().filter(|entry| !entry.trim().is_empty()).collect()
}

/// The words of a scalar without its quotation marks, escapes and comment.
fn unquoted(value: &str) -> String {
    let value = value.trim();
    let between = |quote: char| value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    if let Some(words) = between('"') {
        return unescaped(words);
    }
    if let Some(words) = between('\'') {
        return words.replace("''", "'");
    }
    let end = value.find(" #").unwrap_or(value.len());
    let words = value[..end].trim_end();
    // Without quotation marks these say that there is nothing.
    if matches!(words, "null" | "~") { String::new() } else { words.to_string() }
}

fn unescaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut chars = words.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 't') => out.push(' '),
                Some(c) => out.push(c),
                None => out.push('\\'),
            },
            _ => out.push(c),
        }
    }
    out
}
