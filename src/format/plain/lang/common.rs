//! In which languages a word is one that every text holds. The compiler makes
//! the index of all lists: those of the tables, and what the vocabulary adds.

use super::ALL;
use super::index::hash;
use super::vocabulary::{MORE, NEIGHBOURS};

/// How many languages the words are of: those with a table, in the order of
/// [`ALL`], then their neighbours.
pub(super) const LANGUAGES: usize = ALL.len() + NEIGHBOURS.len();

/// Languages by number, a bit each.
pub(super) type Languages = u64;

const _: () = assert!(LANGUAGES <= Languages::BITS as usize);

/// Room for all words, twice over; a power of two.
const SLOTS: usize = 8192;

/// The lists, each with the number of its language.
const LISTS: [(u8, &str); LANGUAGES + MORE.len()] = lists();

/// A word: its list, and where it stands in there.
#[derive(Clone, Copy)]
struct Word {
    list: u8,
    start: u16,
    end: u16,
}

/// An open table: a word stands at its hash or, where others do, next to it.
static WORDS: [Option<Word>; SLOTS] = index();

/// The code of a language by its number.
pub(super) fn code(number: usize) -> &'static str {
    match ALL.get(number) {
        Some(lang) => lang.code,
        None => NEIGHBOURS[number - ALL.len()].0,
    }
}

const fn lists() -> [(u8, &'static str); LANGUAGES + MORE.len()] {
    let mut lists = [(0, ""); LANGUAGES + MORE.len()];
    let mut at = 0;
    while at < lists.len() {
        lists[at] = if at < ALL.len() {
            (at as u8, ALL[at].common)
        } else if at < LANGUAGES {
            (at as u8, NEIGHBOURS[at - ALL.len()].1)
        } else {
            let (code, words) = MORE[at - LANGUAGES];
            (number(code), words)
        };
        at += 1;
    }
    lists
}

/// The number of a language that has a table.
const fn number(code: &str) -> u8 {
    let mut at = 0;
    while !is_same(ALL[at].code, code) {
        at += 1;
    }
    at as u8
}

const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

#[allow(clippy::large_stack_arrays, reason = "the compiler makes it; no stack ever holds it")]
const fn index() -> [Option<Word>; SLOTS] {
    let mut words = [None; SLOTS];
    let mut at = 0;
    while at < LISTS.len() {
        let list = LISTS[at].1.as_bytes();
        let (mut start, mut end) = (0, 0);
        while end <= list.len() {
            if end == list.len() || list[end] == b' ' {
                let mut slot = hash(list, start, end) as usize % SLOTS;
                while words[slot].is_some() {
                    slot = (slot + 1) % SLOTS;
                }
                words[slot] = Some(Word { list: at as u8, start: start as u16, end: end as u16 });
                start = end + 1;
            }
            end += 1;
        }
        at += 1;
    }
    words
}

/// The languages in which `word` (lower case) is common.
pub(super) fn common_in(word: &str) -> Languages {
    let from = hash(word.as_bytes(), 0, word.len()) as usize;
    let slots = (0..SLOTS).map(|step| WORDS[(from + step) % SLOTS]);
    slots.map_while(|found| found).fold(0, |languages, found| {
        let (number, list) = LISTS[usize::from(found.list)];
        let text = &list[usize::from(found.start)..usize::from(found.end)];
        languages | Languages::from(text == word) << number
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_common_in_the_languages_whose_lists_hold_it() {
        for (number, list) in LISTS {
            assert!(list.split(' ').count() >= 9, "{}", code(number.into()));
            for word in list.split(' ') {
                assert!(common_in(word) & (1 << number) != 0, "{} {word}", code(number.into()));
            }
        }
        assert_eq!(common_in("ferry"), 0);
        // Clusters stay short, or a look-up would walk.
        let taken = WORDS.iter().filter(|word| word.is_some()).count();
        assert!(taken * 2 < SLOTS, "{taken}");
    }
}
