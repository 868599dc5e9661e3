//! Containers between lines of colons, as several programs write them:
//! `:::note Title`, `::: {.callout-tip}`. One that says what it is becomes a quote
//! with a title, `> [!note] Title`; of the others only the lines of colons go.

use std::borrow::Cow;

/// Containers in containers that are told apart.
const DEEPEST: usize = 8;
/// Containers that are set apart from the text; others only arrange it.
const KINDS: [&str; 16] = [
    "abstract",
    "attention",
    "caution",
    "danger",
    "error",
    "example",
    "hint",
    "important",
    "info",
    "note",
    "question",
    "quote",
    "success",
    "tip",
    "todo",
    "warning",
];

/// What a line is to containers.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    Text,
    /// One begins; a callout has a head.
    Opens(Option<String>),
    Closes,
    /// A line of colons that belongs to none.
    Stray,
}

/// The text with its containers as quotes.
///
/// A colon at the front of a line that is not parted from what follows (`:smile:`)
/// explains no term: where other lines do, it is written so that it is none.
pub fn quoted(text: &str) -> Cow<'_, str> {
    match containers(text) {
        Cow::Borrowed(text) => without_signs(text),
        Cow::Owned(text) => match without_signs(&text) {
            Cow::Borrowed(_) => text.into(),
            Cow::Owned(text) => text.into(),
        },
    }
}

/// Whether what stands behind the colon at the front of a line is parted from it.
pub fn behind_colon(line: &str) -> Option<bool> {
    let rest = line.trim_start_matches([' ', '\t', '>']).strip_prefix(':')?;
    Some(rest.starts_with([' ', '\t']))
}

fn without_signs(text: &str) -> Cow<'_, str> {
    let has = |is_parted| text.lines().any(|line| behind_colon(line) == Some(is_parted));
    if !has(true) || !has(false) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() + 64);
    let mut fence = Fence::default();
    for line in text.split_inclusive('\n') {
        let is_code = fence.holds(line) || line.starts_with("    ") || line.starts_with('\t');
        match line.split_once(':') {
            Some((head, rest)) if !is_code && behind_colon(line) == Some(false) => {
                out.extend([head, "&#58;", rest]);
            }
            _ => out.push_str(line),
        }
    }
    out.into()
}

/// Whether lines stand in a block of code between its fences.
#[derive(Default)]
pub(super) struct Fence(Option<&'static str>);

impl Fence {
    /// Whether the next line does, its fences themselves being none.
    pub(super) fn holds(&mut self, line: &str) -> bool {
        let words = line.trim();
        let code = ["```", "~~~"].into_iter().find(|sign| words.starts_with(sign));
        match (self.0, code) {
            (None, Some(sign)) => self.0 = Some(sign),
            (Some(begun), Some(sign)) if begun == sign => self.0 = None,
            _ => {}
        }
        self.0.is_some()
    }
}

fn containers(text: &str) -> Cow<'_, str> {
    if !text.contains(":::") {
        return text.into();
    }
    let lines = read(text);
    if lines.iter().all(|line| *line == Line::Text) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut open: Vec<bool> = Vec::new();
    for (line, kind) in text.split_inclusive('\n').zip(lines) {
        let prefix = |open: &[bool]| "> ".repeat(open.iter().filter(|is_quote| **is_quote).count());
        match kind {
            Line::Text => out.extend([&prefix(&open), line]),
            Line::Stray => out.extend([&prefix(&open), "\\", line.trim_start()]),
            Line::Opens(head) => {
                out.extend([prefix(&open).trim_end(), "\n"]);
                open.push(head.is_some());
                if let Some(head) = head {
                    let prefix = prefix(&open);
                    out.extend([&prefix, head.as_str(), "\n", prefix.trim_end(), "\n"]);
                }
            }
            Line::Closes => {
                open.pop();
                out.extend([prefix(&open).trim_end(), "\n"]);
            }
        }
    }
    out.into()
}

/// What each line is. A container that is not closed is none.
fn read(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut fence = Fence::default();
    for line in text.lines() {
        let words = line.trim();
        let is_code = fence.holds(line);
        let is_indented = line.starts_with("    ") || line.starts_with('\t');
        let colons = words.len() - words.trim_start_matches(':').len();
        let at = lines.len();
        lines.push(Line::Text);
        if colons < 3 || is_indented || is_code {
            continue;
        }
        let said = words[colons..].trim();
        lines[at] = Line::Stray;
        if said.is_empty() {
            if open.pop().is_some() {
                lines[at] = Line::Closes;
            }
        } else if open.len() < DEEPEST {
            open.push(at);
            lines[at] = Line::Opens(head(said));
        }
    }
    for at in open {
        lines[at] = Line::Stray;
    }
    lines
}

/// The head of the callout that a container is: its kind and its title.
fn head(said: &str) -> Option<String> {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let (name, rest) = match said.strip_prefix('{') {
        Some(attributes) => {
            let (inner, rest) = attributes.split_once('}').unwrap_or((attributes, ""));
            let class = inner.split_whitespace().find_map(|word| word.strip_prefix('.'));
            (class.unwrap_or_default(), rest)
        }
        None => said.split_at(said.find(|c| !is_name(c)).unwrap_or(said.len())),
    };
    let name = name.strip_prefix("callout-").unwrap_or(name);
    // `[title]` and `{attributes}` may follow the name.
    let rest = rest.split('{').next().unwrap_or_default().trim();
    let title = rest.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(rest);
    let is_kind = KINDS.contains(&name.to_lowercase().as_str());
    is_kind.then(|| format!("[!{name}] {title}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_container_that_says_what_it_is_is_a_quote_with_a_title() {
        for (text, wanted) in [
            (":::note\nA\n:::\nB", "\n> [!note] \n>\n> A\n\nB"),
            ("::: warning Coi chừng\nA\n:::", "\n> [!warning] Coi chừng\n>\n> A\n\n"),
            (":::tip[Mẹo]\nA\n:::\n", "\n> [!tip] Mẹo\n>\n> A\n\n"),
            ("::: {.callout-note #x}\nA\n:::\n", "\n> [!note] \n>\n> A\n\n"),
            ("::: {.columns}\nA\n:::\n", "\nA\n\n"),
            ("::::note\n:::tabs\nA\n:::\nB\n::::\n", "\n> [!note] \n>\n>\n> A\n>\n> B\n\n"),
            // What is not closed, or closes nothing, is text.
            (":::note\nA", "\\:::note\nA"),
            (":::\nA", "\\:::\nA"),
            ("```\n:::note\n:::\n```\n", "```\n:::note\n:::\n```\n"),
            ("a ::: b", "a ::: b"),
        ] {
            assert_eq!(quoted(text), wanted, "{text}");
        }
    }
}
