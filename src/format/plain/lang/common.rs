//! In which languages a word is one that every text holds. The compiler makes
//! the index of all tables' common words.

use super::index::hash;
use super::{ALL, Lang};

/// Room for the common words of all languages, twice over; a power of two.
const SLOTS: usize = 2048;

/// A common word: its language, and where it stands in the list.
#[derive(Clone, Copy)]
struct Word {
    lang: u8,
    start: u16,
    end: u16,
}

/// An open table: a word stands at its hash or, where others do, next to it.
static WORDS: [Option<Word>; SLOTS] = index(ALL);

const fn index(langs: &[&Lang]) -> [Option<Word>; SLOTS] {
    let mut words = [None; SLOTS];
    let mut lang = 0;
    while lang < langs.len() {
        let list = langs[lang].common.as_bytes();
        let (mut start, mut end) = (0, 0);
        while end <= list.len() {
            if end == list.len() || list[end] == b' ' {
                let mut slot = hash(list, start, end) as usize % SLOTS;
                while words[slot].is_some() {
                    slot = (slot + 1) % SLOTS;
                }
                words[slot] = Some(Word { lang: lang as u8, start: start as u16, end: end as u16 });
                start = end + 1;
            }
            end += 1;
        }
        lang += 1;
    }
    words
}

/// The places in [`ALL`] of the languages in which `word` (lower case) is common.
pub(super) fn common_in(word: &str) -> impl Iterator<Item = usize> + '_ {
    let from = hash(word.as_bytes(), 0, word.len()) as usize;
    let slots = (0..SLOTS).map(move |step| WORDS[(from + step) % SLOTS]);
    slots.map_while(|found| found).filter_map(move |found| {
        let lang = usize::from(found.lang);
        let text = &ALL[lang].common[usize::from(found.start)..usize::from(found.end)];
        (text == word).then_some(lang)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_common_in_the_languages_whose_lists_hold_it() {
        for (at, lang) in ALL.iter().enumerate() {
            for word in lang.common.split(' ') {
                let count = common_in(word).filter(|found| *found == at).count();
                assert_eq!(count, 1, "{} {word}", lang.code);
            }
        }
        assert_eq!(common_in("ferry").count(), 0);
        // Clusters stay short, or a look-up would walk.
        let taken = WORDS.iter().filter(|word| word.is_some()).count();
        assert!(taken * 2 < SLOTS, "{taken}");
    }
}
