//! How lines that were broken by hand are joined.

use std::borrow::Cow;

use super::lines::Line;
use super::page::Page;
use super::words::{ends_sentence, is_ideograph, starts_small};

/// Whether a sentence of one line goes on in the next.
pub(super) fn goes_on_small(before: &Line<'_>, line: &Line<'_>) -> bool {
    starts_small(line.text) && !ends_sentence(before.text)
}

/// The text of the lines `at..end`, the first without its marker.
pub(super) fn joined<'a>(page: &Page<'a>, at: usize, end: usize, first: &'a str) -> Cow<'a, str> {
    if end == at + 1 {
        return first.into();
    }
    let mut text = first.to_owned();
    for line in &page.lines[at + 1..end] {
        push_joined(&mut text, line.text, page.lexicon.unspaced);
    }
    text.into()
}

/// Joins a line to those before it: with a space, but none in scripts without
/// spaces, and none where a word was parted at a soft hyphen.
pub(super) fn push_joined(text: &mut String, line: &str, unspaced: bool) {
    let wide = |c: Option<char>| {
        c.is_some_and(|c| {
            is_ideograph(c)
                || ('\u{e00}'..='\u{e7f}').contains(&c)
                || ('\u{3000}'..='\u{303f}').contains(&c)
                || ('\u{ff00}'..='\u{ff60}').contains(&c)
        })
    };
    let is_glued = unspaced && wide(text.chars().next_back()) && wide(line.chars().next());
    if text.ends_with('\u{ad}') {
        text.pop();
    } else if !text.is_empty() && !is_glued {
        text.push(' ');
    }
    text.push_str(line);
}
