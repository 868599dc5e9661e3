//! Which of the candidates are hits, when the query is exact about something.
//!
//! Candidates may overlap: in a text of `a` without end every place is one of
//! `aaaá`. Each letter of the text is read once and compared as Knuth, Morris and
//! Pratt do it (1977), so that the cost is linear however long the query is.

use std::collections::VecDeque;
use std::ops::Range;

use memchr::memmem::Finder;

use super::query::Words;
use crate::text::fold::{Cursor, Letter, Reader};

/// A pattern that is looked for symbol by symbol, never going back.
#[derive(Debug)]
pub struct Chain<'a, T> {
    pattern: &'a [T],
    /// For each length that matches: how long a shorter match ends there too.
    shorter: Vec<usize>,
    /// How much of the pattern matches up to the last symbol.
    matched: usize,
    /// Comparisons so far, for the proof that they are few.
    steps: usize,
}

impl<'a, T: PartialEq> Chain<'a, T> {
    /// Linear in the pattern.
    pub fn new(pattern: &'a [T]) -> Self {
        let mut chain = Self { pattern, shorter: vec![0; pattern.len()], matched: 0, steps: 0 };
        for (at, symbol) in pattern.iter().enumerate().skip(1) {
            chain.push(symbol);
            chain.shorter[at] = chain.matched;
        }
        chain.matched = 0;
        chain
    }

    /// Takes the next symbol; says whether the pattern ends with it.
    pub fn push(&mut self, symbol: &T) -> bool {
        self.steps += 1;
        while self.matched > 0 && self.pattern.get(self.matched) != Some(symbol) {
            self.matched = self.shorter[self.matched - 1];
            self.steps += 1;
        }
        self.matched += usize::from(self.pattern.get(self.matched) == Some(symbol));
        self.is_whole()
    }

    /// Whether the pattern ends with the last symbol.
    pub fn is_whole(&self) -> bool {
        self.matched == self.pattern.len()
    }

    /// Whether a match may have begun that is not yet whole.
    pub fn is_begun(&self) -> bool {
        self.matched > 0
    }

    /// As if the pattern had ended with the last symbol, or nothing had been taken.
    pub fn set_whole(&mut self, is_whole: bool) {
        self.matched = if is_whole { self.pattern.len() } else { 0 };
    }
}

/// How many bytes are looked through before a search may be given up. Tests have
/// shorter texts.
const REACH: usize = if cfg!(test) { 1 << 6 } else { 1 << 22 };

/// A step of the way to the next candidate.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// One was found.
    Found(Range<usize>),
    /// None was found yet.
    Nothing,
    /// There are no more.
    End,
}

/// The places where the folded query stands in the folded text, in order.
#[derive(Debug)]
pub struct Candidates<'a> {
    bytes: &'a [u8],
    finder: Finder<'a>,
    /// Finds those that overlap the one before; `finder` would begin anew each time.
    chain: Chain<'a, u8>,
    /// Where to look on.
    from: usize,
    /// Where a query stands that this one goes on with: it stands nowhere else.
    among: Option<std::slice::Iter<'a, u32>>,
}

impl<'a> Candidates<'a> {
    /// The places of `needle`, which is not empty.
    pub fn new(bytes: &'a [u8], needle: &'a [u8]) -> Self {
        let chain = Chain::new(needle);
        Self { bytes, finder: Finder::new(needle), chain, from: 0, among: None }
    }

    /// The places of `needle`, of which a beginning stands at `places` and nowhere else.
    pub fn among(bytes: &'a [u8], needle: &'a [u8], places: &'a [u32]) -> Self {
        Self { among: Some(places.iter()), ..Self::new(bytes, needle) }
    }

    /// Whether none of the places can overlap.
    pub fn are_apart(&self) -> bool {
        self.chain.shorter.last().is_none_or(|shorter| *shorter == 0)
    }

    /// A step to the next one; it may overlap the one before unless that was
    /// [taken](Self::take).
    pub fn step(&mut self) -> Step {
        let len = self.finder.needle().len();
        if let Some(places) = &mut self.among {
            // The chain is not used: what stands where is known.
            for place in places.by_ref().map(|place| *place as usize) {
                let is_there = self.bytes[place..].starts_with(self.finder.needle());
                if is_there && place >= self.from {
                    self.from = place;
                    return Step::Found(place..place + len);
                }
            }
            return Step::End;
        }
        while self.chain.is_begun() {
            let Some(byte) = self.bytes.get(self.from) else { return Step::End };
            self.from += 1;
            if self.chain.push(byte) {
                return Step::Found(self.from - len..self.from);
            }
        }
        let end = (self.from + REACH + len).min(self.bytes.len());
        let Some(found) = self.finder.find(&self.bytes[self.from..end]) else {
            if end == self.bytes.len() {
                return Step::End;
            }
            self.from = end + 1 - len;
            return Step::Nothing;
        };
        let start = self.from + found;
        self.from = start + len;
        self.chain.set_whole(true);
        Step::Found(start..self.from)
    }

    /// The next one.
    #[cfg(test)]
    pub fn next(&mut self) -> Option<Range<usize>> {
        loop {
            match self.step() {
                Step::Found(found) => return Some(found),
                Step::Nothing => {}
                Step::End => return None,
            }
        }
    }

    /// The last one is a hit: the next begins no earlier than it ends.
    pub fn take(&mut self) {
        if self.among.is_some() {
            self.from += self.finder.needle().len();
        }
        self.chain.set_whole(false);
    }
}

/// Tells hits among candidates, which come in rising order.
#[derive(Debug)]
pub struct Verifier<'a> {
    words: &'a Words,
    /// All letters of the query but the first and the last, whose form depends
    /// on what stands beside them in the text and is not of the hit.
    inner: Chain<'a, Letter>,
    reader: Option<Reader>,
    /// The letters from the candidate before on, each with its first folded byte.
    letters: VecDeque<(usize, Letter)>,
    /// How many of them have been compared.
    compared: usize,
    /// Characters read so far, for the same.
    read: usize,
}

impl<'a> Verifier<'a> {
    /// For the candidates of one search.
    pub fn new(words: &'a Words) -> Self {
        let letters = &words.letters;
        let inner = letters.get(1..letters.len().saturating_sub(1)).unwrap_or_default();
        let inner = Chain::new(inner);
        Self { words, inner, reader: None, letters: VecDeque::new(), compared: 0, read: 0 }
    }

    /// Whether the candidate at `found` in the folded text of `source` is a hit.
    pub fn confirms(&mut self, cursor: &mut Cursor, source: &str, found: &Range<usize>) -> bool {
        let exact = self.words.exact;
        let overlaps = self.reader.is_some_and(|reader| found.start < reader.at());
        if !overlaps {
            self.letters.clear();
            self.inner.set_whole(false);
            self.reader = Some(Reader::new(cursor, found.start, exact));
        }
        if let Some(reader) = &mut self.reader {
            self.read += reader.read(source, found.end, &mut self.letters);
        }
        // Letters before the candidate are of the one before, or of a character
        // that begins before it.
        let before = self.letters.iter().take_while(|(at, _)| *at < found.start).count();
        let end = before + self.words.letters.len();
        let letter = |at: usize| self.letters.get(at).map(|(_, letter)| *letter);
        let from = if overlaps { self.compared } else { before + 1 };
        for at in from..end - 1 {
            if let Some(own) = letter(at) {
                let before = at.checked_sub(1).and_then(letter);
                self.inner.push(&Letter::placed(before, own, letter(at + 1)));
            }
        }
        let ends = || {
            let (first, last) = (letter(before)?, letter(end - 1)?);
            // Neighbours within the candidate; a single letter has none.
            let second = letter(before + 1).filter(|_| end > before + 1);
            let last_but_one = end.checked_sub(2).filter(|at| *at >= before).and_then(letter);
            Some([Letter::placed(None, first, second), Letter::placed(last_but_one, last, None)])
        };
        let wanted = [self.words.letters.first(), self.words.letters.last()];
        let is_hit = self.inner.is_whole()
            && ends().is_some_and(|[first, last]| wanted == [Some(&first), Some(&last)]);
        self.letters.drain(..before);
        self.compared = from.max(end - 1) - before;
        is_hit
    }
}

#[cfg(test)]
mod tests {
    use super::super::query::{Form, Query};
    use super::*;
    use crate::text::fold::{self, Folded};

    /// How many hits `pattern` has in `text`, and what it cost to tell them.
    fn cost(text: &str, pattern: &str) -> (usize, usize) {
        let query = Query::parse(pattern, false).expect("a query");
        let Form::Words(words) = query.form() else { panic!("{pattern} is a pattern") };
        let mut folded = Folded::default();
        folded.push(text, 0..text.len());
        let mut cursor = Cursor::new(&folded, text);
        let mut candidates = Candidates::new(folded.bytes(), &words.folded);
        let mut verifier = Verifier::new(words);
        let mut hits = 0;
        while let Some(found) = candidates.next() {
            if verifier.confirms(&mut cursor, text, &found) {
                candidates.take();
                hits += 1;
            }
        }
        (hits, verifier.read + verifier.inner.steps + candidates.chain.steps)
    }

    #[test]
    fn the_cost_of_an_exact_query_is_that_of_reading_the_text_however_long_it_is() {
        for (unit, query) in [
            ("a", "á".to_string()),
            ("a", format!("{}á", "a".repeat(24))),
            ("a", format!("á{}", "a".repeat(900))),
            ("a", format!("{}á{}", "a".repeat(300), "a".repeat(300))),
            ("aA", format!("{}A", "aa".repeat(200))),
            ("ab", format!("{}á", "ab".repeat(200))),
            ("oa", format!("{}òa", "oa".repeat(200))),
            ("òa", format!("{}oa", "oà".repeat(200))),
            ("a\u{301}\u{300}", "á".repeat(100)),
            ("ﬃ", "fí".repeat(20)),
            ("…", format!("{}É", ".".repeat(100))),
        ] {
            let mut last = 0;
            for length in [8_000, 16_000, 32_000] {
                let text = unit.repeat(length);
                let (_, steps) = cost(&text, &query);
                // Each byte is read at most once, compared at most twice in two chains.
                let most = 6 * text.len() + 4 * query.len();
                assert!(steps <= most, "{query} in {length} of {unit}: {steps}");
                assert!(
                    steps <= 2 * last + 4 * query.len() || last == 0,
                    "{query}: {steps}, {last}"
                );
                last = steps;
            }
        }
    }

    #[test]
    fn overlapping_candidates_are_told_apart() {
        for (text, query, hits) in [
            ("aaaá", "aaá", 1),
            ("aaáaaáaá", "aaá", 2),
            ("aáaáaáa", "aáa", 2),
            ("oaòaoà", "òa", 2),
            ("oaoaòa", "oaòa", 1),
            ("hòa", "hò", 1),
            ("hòa", "à", 0),
            ("hòa", "oà", 1),
            ("ẞẞ", "S", 4),
            ("ẞs", "SS", 1),
            ("sẞ", "SS", 1),
            ("ææ", "eæ", 0),
            ("eæ", "eæ", 1),
            ("…É….É", "..É", 2),
            ("ÁáA", "ÁÁ", 0),
            ("", "á", 0),
        ] {
            assert_eq!(cost(text, query).0, hits, "{query} in {text}");
        }
    }

    /// The hits by brute force: each window whose letters are those of the query.
    fn naive(text: &str, pattern: &str) -> usize {
        let exact = fold::exactness(pattern);
        let wanted = fold::letters(pattern, exact);
        let bounds: Vec<_> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let (mut hits, mut at, count) = (0, 0, pattern.chars().count());
        while at + count < bounds.len() {
            let window = &text[bounds[at]..bounds[at + count]];
            let is_hit = fold::letters(window, exact) == wanted;
            hits += usize::from(is_hit);
            at += if is_hit { count } else { 1 };
        }
        hits
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { cases: 4000, failure_persistence: None, ..Default::default() })]

        #[test]
        fn every_window_is_told_as_if_it_stood_alone(
            text in "[oòaàuùyỳOÀ]{0,16}",
            units in "[oòaàuùyỳA]{1,3}",
            times in 1..4_usize,
        ) {
            for pattern in [units.clone(), units.repeat(times)] {
                for text in [text.clone(), units.repeat(4), text.repeat(3)] {
                    let found = cost(&text, &pattern).0;
                    proptest::prop_assert_eq!(found, naive(&text, &pattern), "{} in {}", pattern, text);
                }
            }
        }
    }

    #[test]
    fn a_chain_finds_what_a_naive_search_finds() {
        for pattern in ["a", "aa", "aba", "abab", "aabaa"] {
            let text = "aabaabaaabababaabaa";
            let mut chain = Chain::new(pattern.as_bytes());
            for (at, byte) in text.bytes().enumerate() {
                let is_naive = text[..=at].ends_with(pattern);
                assert_eq!(chain.push(&byte), is_naive, "{pattern} at {at}");
            }
        }
    }
}
