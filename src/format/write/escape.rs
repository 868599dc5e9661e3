//! Escaping text so that Markdown reads it as text.

/// Where text stands: what is markup there.
#[derive(Debug, Clone, Copy, Default)]
pub struct Place {
    /// At the beginning of a line of a block.
    pub line_start: bool,
    /// In the text of a link or the alt text of a picture.
    pub in_link: bool,
    /// In the cell of a table.
    pub in_cell: bool,
}

/// Escapes only what would be markup, so that prose stays readable. `before`
/// and `after` are the characters around `text`.
pub fn lightly(text: &str, place: Place, before: Option<char>, after: Option<char>) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    if place.line_start {
        let head = line_head(text, after);
        out.push_str(&head.0);
        rest = &text[head.1..];
    }
    let has_dollars = text.matches('$').nth(1).is_some();
    let mut previous = text[..text.len() - rest.len()].chars().next_back().or(before);
    for (at, c) in rest.char_indices() {
        let behind = &rest[at + c.len_utf8()..];
        let next = behind.chars().next().or(after);
        let open = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_markup = match c {
            '\\' | '`' | '~' | '[' => true,
            ']' => place.in_link,
            '|' => place.in_cell,
            '*' => !(open(previous) && open(next)),
            '_' => !(inside(previous) && inside(next) || open(previous) && open(next)),
            '<' => next.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
            '&' => is_entity(behind),
            // A tag of the programs that build sites.
            '{' => {
                matches!(next, Some('%' | ':'))
                    || behind.starts_with("{<")
                    || behind.starts_with("{%")
            }
            // Two of them are a formula, if no space parts them from it.
            '$' => has_dollars && !(open(previous) && open(next)),
            _ => false,
        };
        if is_markup {
            out.push('\\');
        }
        out.push(c);
        previous = Some(c);
    }
    out
}

/// Whether text that follows `&` makes an entity of it.
fn is_entity(behind: &str) -> bool {
    let name =
        behind.bytes().take(40).take_while(|c| c.is_ascii_alphanumeric() || *c == b'#').count();
    name > 0 && behind.as_bytes().get(name).is_none_or(|end| *end == b';')
}

/// Escapes what begins a block at the front of a line: the escaped head, and
/// how many bytes of the text it stands for.
fn line_head(text: &str, after: Option<char>) -> (String, usize) {
    let first = text.chars().next();
    let is_parted = |rest: &str| rest.chars().next().or(after).is_none_or(char::is_whitespace);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let is_rule = |sign: char| text.chars().all(|c| c == sign || c == ' ') && after.is_none();
    match first {
        Some('>') => ("\\>".to_string(), 1),
        // Below another paragraph it would explain that.
        Some(':') => ("\\:".to_string(), 1),
        Some('#') if is_parted(text.trim_start_matches('#')) => ("\\#".to_string(), 1),
        Some(sign @ ('-' | '+' | '*')) if is_parted(&text[1..]) => (format!("\\{sign}"), 1),
        Some(sign @ ('-' | '=' | '_' | '*')) if is_rule(sign) => (format!("\\{sign}"), 1),
        Some('+') if text == "+++" => ("\\+".to_string(), 1),
        _ if (1..=9).contains(&digits)
            && text[digits..].starts_with(['.', ')'])
            && is_parted(&text[digits + 1..]) =>
        {
            (format!("{}\\{}", &text[..digits], &text[digits..=digits]), digits + 1)
        }
        _ => (String::new(), 0),
    }
}

/// Escapes every character that could ever be markup.
pub fn fully(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 5 / 4);
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// The target of a link, between angle brackets where it needs them.
pub fn target(url: &str) -> String {
    let is_plain = !url.is_empty()
        && url.chars().all(|c| {
            !c.is_whitespace()
                && !matches!(c, '(' | ')' | '<' | '>' | '\\' | '&' | '|' | '*' | '_' | '`')
        });
    if is_plain {
        return url.to_string();
    }
    let mut out = String::from("<");
    for c in url.chars() {
        match c {
            '\n' => out.push_str("%0A"),
            '<' | '>' | '\\' | '&' | '|' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out + ">"
}

/// A code span that holds `text` as it is.
pub fn code(text: &str, place: Place) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let needs_room = text.starts_with('`')
        || text.ends_with('`')
        || (text.starts_with(' ') && text.ends_with(' ') && !text.trim().is_empty());
    let room = if needs_room { " " } else { "" };
    let text = if place.in_cell { text.replace('|', "\\|") } else { text.to_string() };
    format!("{fence}{room}{text}{room}{fence}")
}
