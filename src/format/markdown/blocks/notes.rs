//! Footnotes of one label: a text that was put together of several has one `[^1]` a
//! part. Each of them is a note of its own, and so has a label of its own.

use std::collections::{HashMap, HashSet};

use pulldown_cmark::{Event, Tag};

use super::super::parser;

/// The notes of the labels that several notes bear, if there are any.
#[derive(Debug, Default)]
pub struct Notes {
    /// For each label: where its notes begin, in rising order, and what each is called.
    notes: HashMap<String, Vec<(usize, String)>>,
}

impl Notes {
    /// The notes of a text.
    pub fn of(body: &str) -> Self {
        if !repeats_label(body) {
            return Self::default();
        }
        let found: Vec<(String, usize)> = parser(body)
            .into_offset_iter()
            .filter_map(|(event, range)| match event {
                Event::Start(Tag::FootnoteDefinition(label)) => {
                    Some((label.to_string(), range.start))
                }
                _ => None,
            })
            .collect();
        let mut used: HashSet<String> =
            found.iter().map(|(label, _)| label.to_lowercase()).collect();
        let mut last = HashMap::new();
        let mut notes: HashMap<String, Vec<(usize, String)>> = HashMap::new();
        for (label, at) in found {
            let same = notes.entry(label.to_lowercase()).or_default();
            let is_first = same.is_empty();
            same.push((at, if is_first { label } else { another(&label, &mut used, &mut last) }));
        }
        Self { notes }
    }

    /// The label of the note that begins at byte `at`.
    pub fn noted(&self, label: &str, at: usize) -> String {
        let same = self.notes.get(&label.to_lowercase()).map_or(&[][..], Vec::as_slice);
        let found = same.binary_search_by_key(&at, |note| note.0);
        found.map_or_else(|_| label.to_string(), |found| same[found].1.clone())
    }

    /// The label of the note that is meant at byte `at`: the next one, for notes stand
    /// at the end of their part; else the last.
    pub fn referred(&self, label: &str, at: usize) -> String {
        let same = self.notes.get(&label.to_lowercase()).map_or(&[][..], Vec::as_slice);
        let next = same.partition_point(|note| note.0 <= at);
        same.get(next).or(same.last()).map_or_else(|| label.to_string(), |note| note.1.clone())
    }
}

/// Whether two lines begin notes of one label.
fn repeats_label(body: &str) -> bool {
    let mut seen = HashSet::new();
    body.lines().any(|line| {
        let note = line.trim_start_matches([' ', '\t', '>']).strip_prefix("[^");
        let label = note.and_then(|note| note.split_once("]:")).map(|(label, _)| label);
        label.is_some_and(|label| !seen.insert(label.to_lowercase()))
    })
}

/// A label in the manner of `label` that is not `used`: the next number, or the
/// label with one.
fn another(label: &str, used: &mut HashSet<String>, last: &mut HashMap<String, u64>) -> String {
    let number = label.parse::<u64>().ok();
    // Numbers go on from one another, whichever of them is repeated.
    let key = if number.is_some() { String::new() } else { label.to_lowercase() };
    let count = last.entry(key).or_insert(number.map_or(1, |number| number.min(1)));
    loop {
        *count += 1;
        let new = if number.is_some() { count.to_string() } else { format!("{label}-{count}") };
        if used.insert(new.to_lowercase()) {
            return new;
        }
    }
}
