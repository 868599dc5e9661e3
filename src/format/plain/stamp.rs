//! The dates of a line of the masthead: which is that of publication, which of
//! a change, and what is left of the line without them.

use super::byline::Facts;
use super::date;
use super::lang::{Lexicon, Set};
use super::words::is_wordish;

/// Takes the dates out of the line; what is left has `|` in their place.
pub(super) fn take_dates(line: &str, lexicon: &Lexicon, facts: &mut Facts) -> String {
    let low = date::chars(line);
    let chars: Vec<char> = line.chars().collect();
    let mut taken = vec![false; chars.len()];
    let (mut from, mut before) = (0, 0);
    while let Some(date) = date::find_from(&low, from, lexicon) {
        from = date.range.end.max(date.time.as_ref().map_or(0, |time| time.end));
        let head: String = low[before..date.range.start].iter().collect();
        let is_update = lexicon.all(Set::Updated).any(|word| head.contains(word))
            && !is_first_published(&head, lexicon);
        before = from;
        taken[date.range.clone()].fill(true);
        if let Some(time) = &date.time {
            taken[time.clone()].fill(true);
        }
        let text: String = shown(&chars, &date);
        // The day of a change is shown where no other is given.
        if is_update {
            facts.updated.get_or_insert(date.iso);
            facts.date_line.get_or_insert(text);
        } else {
            if facts.published.is_none() {
                facts.date_line = Some(text);
            }
            facts.published.get_or_insert(date.iso);
        }
    }
    if facts.published.is_none()
        && facts.updated.is_none()
        && line.len() < 40
        && let Some((range, time)) = date::find_time(&low, lexicon)
    {
        taken[range].fill(true);
        facts.time = Some(time);
        facts.date_line = Some(line.to_owned());
    }
    chars.iter().zip(&taken).map(|(c, is)| if *is { '|' } else { *c }).collect()
}

fn is_first_published(head: &str, lexicon: &Lexicon) -> bool {
    lexicon
        .all(Set::Published)
        .filter(|word| word.chars().count() > if lexicon.unspaced { 1 } else { 3 })
        .any(|word| {
            head.match_indices(word).any(|(at, _)| {
                let is_begun = !head[..at].ends_with(is_wordish);
                is_begun && (lexicon.unspaced || !head[at + word.len()..].starts_with(is_wordish))
            })
        })
}

fn shown(chars: &[char], date: &date::Date) -> String {
    let day: String = chars[date.range.clone()].iter().collect();
    let Some(time) = &date.time else { return day };
    let clock: String = chars[time.clone()].iter().collect();
    if time.start > date.range.start { format!("{day} {clock}") } else { format!("{clock} {day}") }
}
