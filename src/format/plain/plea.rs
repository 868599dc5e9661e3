//! What only looks like a plea: a sentence of the story that begins with the same
//! words, a line of a stanza, a line of a paragraph that was broken by hand.

use super::furniture;
use super::lang::{Junk, Lexicon};
use super::lines::fills;
use super::page::Page;
use super::words::{count, ends_sentence, is_caps, key, lower, starts_small};

/// Whether the line is one of a paragraph that was broken by hand: it goes on
/// with a sentence, or the next line does.
pub(super) fn is_within(page: &Page<'_>, at: usize) -> bool {
    let Some(width) = page.setting.wrap else { return false };
    let joins = |at: usize| {
        page.lines.get(at).is_some_and(|line| {
            line.gap == 0 && line.indent == page.lines[at - 1].indent && starts_small(line.text)
        }) && fills(&page.lines, at, width)
            && !ends_sentence(page.lines[at - 1].text)
    };
    joins(at + 1) || (at > 0 && joins(at))
}

/// Whether a line that begins as a plea goes on as a sentence of the story:
/// `Follow us, the boys cried.` and, within the body, `Copyright 1923 was what
/// the sheet said.`, where nothing behind the phrase is furniture's.
pub(super) fn tells(text: &str, key: &str, lexicon: &Lexicon, edge: bool) -> bool {
    let Some(phrase) = lexicon.plea(key) else { return false };
    let rest = key[phrase.len()..].trim_start_matches(['c', ' ', ',', '.', ':', '-']);
    let behind = &key[phrase.len()..];
    if !ends_sentence(text) || count(text) <= 3 || text.contains("://") || text.contains('@') {
        return false;
    }
    let is_small = text
        .rfind(rest.get(..rest.floor_char_boundary(12)).unwrap_or_default())
        .is_some_and(|at| at > 0 && text[at..].starts_with(char::is_lowercase));
    let is_by = lexicon.leading_by(rest).iter().any(|(by, _)| rest[by.len()..].starts_with(' '));
    is_small
        && !is_by
        && !lexicon.has_lure(behind)
        && (behind.starts_with(", ") || (!edge && behind.starts_with(' ') && !text.contains("(c)")))
}

/// Whether a line speaks as furniture does behind its first word as well.
pub(super) fn speaks_on(text: &str, lexicon: &Lexicon) -> bool {
    is_caps(text) || text.split_once(' ').is_some_and(|(_, rest)| lexicon.has_lure(&lower(rest)))
}

/// Whether what looks like a plea is a line of a stanza: three lines or more that
/// stand tight, of like length, most of which say nothing of the kind.
pub(super) fn is_sung(page: &Page<'_>, at: usize, junk: Junk) -> bool {
    let line = &page.lines[at];
    let is_verse = |text: &str, chars: usize| {
        (12..=64).contains(&chars) && count(text) >= 3 && !text.contains(['©', '@', '|', '>', ':'])
    };
    if junk != Junk::Plea
        || !is_verse(line.text, line.chars)
        || page.lexicon.has_lure(&lower(line.text))
    {
        return false;
    }
    let from = (at.saturating_sub(8)..=at).rev().find(|at| page.lines[*at].gap > 0).unwrap_or(0);
    let to = (at + 1..page.lines.len().min(at + 9)).find(|at| page.lines[*at].gap > 0);
    let lines = from..to.unwrap_or(page.lines.len().min(at + 9));
    let is_plain = |at: &usize| page.is_body(*at) && furniture::junk(page, *at, false).is_none();
    let is_pleading = |at: &usize| page.lexicon.junk_head(&key(page.lines[*at].text)).is_some();
    // What begins with a plea is a list below it.
    lines.len() >= 3
        && !is_pleading(&lines.start)
        && lines.clone().all(|at| is_verse(page.lines[at].text, page.lines[at].chars))
        && lines.clone().filter(is_plain).count() * 4 >= lines.len() * 3
        && lines.clone().filter(is_pleading).count() * 2 <= lines.len()
}

#[cfg(test)]
mod tests {
    use super::super::lang::Lexicon;
    use super::super::words::key;
    use super::tells;

    #[test]
    fn a_sentence_that_begins_as_a_plea_is_told_from_one() {
        for (code, text, edge, is) in [
            ("en", "Follow us, the boys cried, and he followed.", true, true),
            ("en", "Follow us on Facebook and never miss a story.", true, false),
            ("en", "Copyright 1923 was what the sheet said.", false, true),
            ("en", "Copyright 1998 by the Orme Press.", false, false),
            ("en", "All rights reserved, it went on, by the Company.", false, true),
            ("en", "All rights reserved.", false, false),
            ("fr", "Suivez-nous, criaient les enfants.", false, true),
            ("en", "Sign up for our newsletter to get stories.", false, false),
        ] {
            let lexicon = Lexicon::new(code);
            assert_eq!(tells(text, &key(text), &lexicon, edge), is, "{text}");
        }
    }
}
