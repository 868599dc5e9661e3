//! Front matter: the facts at the head of a Markdown file.
//!
//! YAML is read line by line, not by a parser: real front matter is full of
//! values such as `title: Thử: một lần`, which every parser refuses, and all that
//! is wanted are keys with words or lists of words. TOML between `+++` goes through `toml`.

use crate::article::{Author, Meta, Role};

/// Lines among which the end of front matter is looked for.
const MOST_LINES: usize = 400;

/// What a file says about itself before its text.
#[derive(Debug, Default)]
pub struct Front {
    /// The facts.
    pub meta: Meta,
    /// Whether the first paragraph is the lede, if it says so.
    pub lede: Option<bool>,
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
    let entries = if fence == "+++" { toml_entries(inside) } else { yaml_entries(inside) };
    let mut front = Front::default();
    for (key, value) in entries {
        take(&mut front, &key.to_lowercase(), value);
    }
    (Some(front), rest)
}

/// The fence, what stands between it, and what follows.
fn fenced(text: &str) -> Option<(&str, &str, &str)> {
    let fence = ["---", "+++"].into_iter().find(|fence| text.starts_with(fence))?;
    let head = text.split_inclusive('\n').next()?;
    if head.trim_end() != fence {
        return None;
    }
    let mut at = head.len();
    let mut has_key = false;
    for line in text[at..].split_inclusive('\n').take(MOST_LINES) {
        let bare = line.trim_end();
        if bare == fence || (bare == "..." && fence == "---") {
            return has_key.then(|| (fence, &text[head.len()..at], &text[at + line.len()..]));
        }
        has_key |= is_key_line(bare, fence);
        let is_inner =
            bare.is_empty() || line.starts_with([' ', '\t', '#', '-', ']', '}', '[', '"']);
        if !is_inner && !is_key_line(bare, fence) {
            return None;
        }
        at += line.len();
    }
    None
}

fn is_key_line(line: &str, fence: &str) -> bool {
    let sign = if fence == "+++" { '=' } else { ':' };
    line.split_once(sign).is_some_and(|(key, _)| is_key(key.trim_end()))
}

fn is_key(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

/// Reads `key: value` lines, lists below or behind a key, and folded text.
fn yaml_entries(inside: &str) -> Vec<(String, Value)> {
    let mut entries: Vec<(String, Value)> = Vec::new();
    for line in inside.lines() {
        let text = line.trim();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        let is_below = line.starts_with([' ', '\t']) || text.starts_with("- ");
        match entries.last_mut() {
            Some((_, value)) if is_below => add_below(value, text),
            _ => {
                if let Some((key, value)) = text.split_once(':') {
                    entries.push((key.trim_end().to_string(), yaml_value(value)));
                }
            }
        }
    }
    entries
}

/// A line below a key: an entry of its list, a key of that entry, more of its text.
fn add_below(value: &mut Value, text: &str) {
    if let Some(entry) = text.strip_prefix('-') {
        if matches!(value, Value::Words(words) if words.is_empty()) {
            *value = Value::List(Vec::new());
        }
        if let Value::List(list) = value {
            list.push(vec![pair(entry.trim())]);
        }
        return;
    }
    match value {
        Value::List(list) => {
            if let (Some(entry), Some(_)) = (list.last_mut(), text.split_once(": ")) {
                entry.push(pair(text));
            }
        }
        Value::Words(words) => {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(text);
        }
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
    if let Some(list) = value.strip_prefix('[').and_then(|value| value.strip_suffix(']')) {
        let entries = split_list(list).into_iter();
        return Value::List(entries.map(|entry| vec![(String::new(), unquoted(&entry))]).collect());
    }
    Value::Words(unquoted(value))
}

/// Parts a list at its commas, not at those between quotation marks.
fn split_list(list: &str) -> Vec<String> {
    let mut entries = vec![String::new()];
    let mut quote = None;
    let mut is_escaped = false;
    for c in list.chars() {
        let end = entries.len() - 1;
        let is_bare = entries[end].trim().is_empty();
        match quote {
            Some(_) if is_escaped => is_escaped = false,
            Some('"') if c == '\\' => is_escaped = true,
            Some(open) if c == open => quote = None,
            None if is_bare && matches!(c, '"' | '\'') => quote = Some(c),
            None if c == ',' => {
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

/// Reads TOML; what is no TOML says nothing. Tables below the top (`[extra]`,
/// `[taxonomies]`) are read as if they stood there.
fn toml_entries(inside: &str) -> Vec<(String, Value)> {
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

/// Puts the value of one key where it belongs; the first of several keys for a fact holds.
fn take(front: &mut Front, key: &str, value: Value) {
    let meta = &mut front.meta;
    let fact = match key {
        "title" | "headline" => &mut meta.title,
        "subtitle" | "description" | "dek" | "standfirst" => &mut meta.subtitle,
        "kicker" | "section" | "category" | "categories" => &mut meta.kicker,
        "site" | "publisher" | "site_name" | "publication" => &mut meta.site,
        "agency" => &mut meta.agency,
        "place" | "location" => &mut meta.place,
        "url" | "link" | "canonical" | "canonical_url" => &mut meta.url,
        "image" | "cover" | "thumbnail" => &mut meta.image,
        "lang" | "language" | "locale" => {
            let language = first_words(value).and_then(|words| language(&words));
            return fill(&mut meta.language, language);
        }
        "date" | "published" | "pubdate" | "publish_date" => {
            let Some(words) = first_words(value) else { return };
            if let Some(iso) = iso_date(&words) {
                return fill(&mut meta.published, Some(iso));
            }
            return fill(&mut meta.date_line, Some(words));
        }
        "modified" | "updated" | "lastmod" => {
            return fill(&mut meta.modified, first_words(value).and_then(|words| iso_date(&words)));
        }
        "author" | "authors" | "byline" | "by" | "writer" | "writers" => {
            return add_authors(meta, value, Role::Writer, key != "author");
        }
        "photographer" | "photographers" => {
            return add_authors(meta, value, Role::Photographer, true);
        }
        "translator" | "translators" => return add_authors(meta, value, Role::Translator, true),
        "editor" | "editors" => return add_authors(meta, value, Role::Editor, true),
        "tags" | "keywords" => return meta.tags.extend(all_words(value)),
        "lede" => {
            front.lede = first_words(value).map(|words| matches!(words.as_str(), "true" | "yes"));
            return;
        }
        _ => return,
    };
    fill(fact, first_words(value));
}

fn fill(fact: &mut Option<String>, words: Option<String>) {
    if fact.is_none() {
        *fact = words.filter(|words| !words.is_empty());
    }
}

fn first_words(value: Value) -> Option<String> {
    match value {
        Value::Words(words) => Some(words),
        Value::List(list) => list.into_iter().flatten().map(|(_, words)| words).next(),
    }
}

/// The entries of a list; words are parted at their commas.
fn all_words(value: Value) -> Vec<String> {
    match value {
        Value::Words(words) => words.split(',').map(|word| word.trim().to_string()).collect(),
        Value::List(list) => list.into_iter().flatten().map(|(_, words)| words).collect(),
    }
}

/// Adds names. An entry of a list is one name, words may hold several; those
/// of `author: Finch, Aldous` are one as far as commas go.
fn add_authors(meta: &mut Meta, value: Value, role: Role, at_commas: bool) {
    let mut add = |name: &str, role| {
        let name = name.trim();
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

fn role_named(name: &str) -> Option<Role> {
    [Role::Writer, Role::Photographer, Role::Translator, Role::Editor]
        .into_iter()
        .find(|role| role.name() == name)
}

/// ISO 639-1 of `vi`, `vi-VN`, `en_US`.
fn language(words: &str) -> Option<String> {
    let head = words.split(['-', '_', '.']).next()?.to_lowercase();
    (head.len() == 2 && head.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(head)
}

/// `2020-07-17`, `2020-07-17T06:30:00+07:00` and `2020-07-17 06:30` as ISO 8601
/// to the minute. No other form: what is ambiguous is shown as written.
fn iso_date(words: &str) -> Option<String> {
    let day = words.get(..10)?;
    let number =
        |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok())?;
    let (year, month, date) = (day.get(..4)?, day.get(5..7)?, day.get(8..)?);
    let is_day = day.as_bytes()[4] == b'-'
        && day.as_bytes()[7] == b'-'
        && number(date).is_some_and(|date| {
            let days = number(year).zip(number(month)).map(|(year, month)| days(year, month));
            days.is_some_and(|days| (1..=days).contains(&date))
        });
    if !is_day {
        return None;
    }
    let rest = &words[10..];
    let time = rest.trim_start_matches(['T', ' ']).get(..5).filter(|time| {
        time.as_bytes()[2] == b':'
            && number(&time[..2]).is_some_and(|hour| hour < 24)
            && number(&time[3..]).is_some_and(|minute| minute < 60)
    });
    match time {
        Some(time) => Some(format!("{day}T{time}")),
        None => rest.trim().is_empty().then(|| day.to_string()),
    }
}

/// How many days a month has; none that there is not.
fn days(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn front(text: &str) -> Front {
        part(text).0.unwrap()
    }

    fn names(meta: &Meta) -> Vec<(&str, &str)> {
        meta.authors.iter().map(|author| (author.name.as_str(), author.role.name())).collect()
    }

    #[test]
    fn yaml_is_read_line_by_line() {
        let text = "---\n# a comment\ntitle: Thử: một lần # note\ndescription: >\n  Dòng một\n  dòng hai\n\
        category: \"Xã \\\"hội\\\"\"\nsite: 'Báo ''Sông'''\nlang: vi-VN\ndate: 2020-07-17 06:30:00 +0700\n\
        updated: 2020-07-18\ntags: [phà, \"sông, nước\"]\nurl: https://x.example/a\nimage: a.jpg\nlede: true\n---\nThân";
        let (front, rest) = part(text);
        let Front { meta, lede } = front.unwrap();
        assert_eq!(rest, "Thân");
        assert_eq!(lede, Some(true));
        let facts = [
            (&meta.title, "Thử: một lần"),
            (&meta.subtitle, "Dòng một dòng hai"),
            (&meta.kicker, "Xã \"hội\""),
            (&meta.site, "Báo 'Sông'"),
            (&meta.language, "vi"),
            (&meta.published, "2020-07-17T06:30"),
            (&meta.modified, "2020-07-18"),
            (&meta.url, "https://x.example/a"),
            (&meta.image, "a.jpg"),
        ];
        for (fact, wanted) in facts {
            assert_eq!(fact.as_deref(), Some(wanted));
        }
        assert_eq!(meta.tags, ["phà", "sông, nước"]);
        assert_eq!(meta.date_line, None);
    }

    #[test]
    fn authors_come_in_all_shapes() {
        for (lines, wanted) in [
            ("author: Trần Long", vec![("Trần Long", "writer")]),
            (
                "byline: By A. Finch, B. Reed and C. Lowe",
                vec![("A. Finch", "writer"), ("B. Reed", "writer"), ("C. Lowe", "writer")],
            ),
            ("authors: [An, \"Reed, B.\"]", vec![("An", "writer"), ("Reed, B.", "writer")]),
            ("authors:\n  - An\n  - Bình", vec![("An", "writer"), ("Bình", "writer")]),
            ("authors:\n- An\n- Bình", vec![("An", "writer"), ("Bình", "writer")]),
            (
                "authors:\n  - name: An\n    role: editor\n  - name: Chi",
                vec![("An", "editor"), ("Chi", "writer")],
            ),
            (
                "author: An\nphotographer: Chi\ntranslator: Dũng\neditors: [E, F]",
                vec![
                    ("An", "writer"),
                    ("Chi", "photographer"),
                    ("Dũng", "translator"),
                    ("E", "editor"),
                    ("F", "editor"),
                ],
            ),
        ] {
            let front = front(&format!("---\n{lines}\n---\n"));
            assert_eq!(names(&front.meta), wanted, "{lines}");
        }
    }

    #[test]
    fn toml_is_read_as_toml() {
        let meta = front(
        "+++\ntitle = \"Bến phà\"\ndate = 2020-07-17T06:30:00Z\nauthors = [\"An\", { name = \"Chi\", role = \"photographer\" }]\n\
         [taxonomies]\ntags = [\"phà\"]\n+++\nThân",
    )
    .meta;
        assert_eq!(meta.title.as_deref(), Some("Bến phà"));
        assert_eq!(meta.published.as_deref(), Some("2020-07-17T06:30"));
        assert_eq!(names(&meta), [("An", "writer"), ("Chi", "photographer")]);
        assert_eq!(meta.tags, ["phà"]);
        assert_eq!(front("+++\ntitle = = 1\n+++\n").meta, Meta::default());
    }

    #[test]
    fn what_is_no_front_matter_stays_text() {
        for text in [
            "---\n\nMột câu.\n\n---\n",
            "---\ntitle: x\nkhông khoá\n---\n",
            "---\ntitle: x\n",
            "---\n---\n",
            "--- \n",
            "----\na: b\n----\n",
            "a: b\n---\n",
            "",
        ] {
            assert!(part(text).0.is_none(), "{text:?}");
            assert_eq!(part(text).1, text);
        }
    }

    #[test]
    fn a_date_that_is_not_iso_is_shown_as_written() {
        for (date, published, date_line) in [
            ("2020-07-17", Some("2020-07-17"), None),
            ("\"2020-07-17T06:30:00+07:00\"", Some("2020-07-17T06:30"), None),
            ("17/7/2020", None, Some("17/7/2020")),
            ("2020-13-17", None, Some("2020-13-17")),
            ("2024-02-29", Some("2024-02-29"), None),
            ("2024-02-30", None, Some("2024-02-30")),
            ("1900-02-29", None, Some("1900-02-29")),
            ("2000-02-29T06:30", Some("2000-02-29T06:30"), None),
            ("2020-06-31", None, Some("2020-06-31")),
            ("2020-00-01", None, Some("2020-00-01")),
            ("2020-07-17 sáng", None, Some("2020-07-17 sáng")),
            ("ngày mười bảy tháng bảy", None, Some("ngày mười bảy tháng bảy")),
        ] {
            let meta = front(&format!("---\ndate: {date}\n---\n")).meta;
            assert_eq!(meta.published.as_deref(), published, "{date}");
            assert_eq!(meta.date_line.as_deref(), date_line, "{date}");
        }
    }
}
