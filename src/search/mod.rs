//! Search in page: hits as ranges of the article.
//!
//! An [`Index`] is a folded copy of the text, made once an article; a [`Query`]
//! is what was typed, parsed once a keystroke. What equals what is decided in
//! [`crate::text::fold`]; this room decides what a query is exact about, where a
//! hit may lie (inside one block, on cluster boundaries), and what the word under
//! the cursor is. Knows no rows and no keys.

mod cluster;
mod query;
#[cfg(test)]
mod tests;
mod verify;
mod word;

use std::ops::Range;

use regex::Regex;

pub use query::{LONGEST_QUERY, Query};
pub use word::word_at;

use crate::article::{Article, Block, BlockKind};
use crate::fault;
use crate::text::fold::{Cursor, Folded};
use query::{Form, Words};
use verify::{Candidates, Verifier};

/// The most hits that are given; the list stays in memory while the search is on.
pub const MOST_HITS: usize = 1_000_000;

/// How many candidates are tried between two looks at whether to stop. One step
/// of a pattern may read a whole block, one of text is short.
const PATIENCE: usize = 1024;
const PATIENCE_WITH_PATTERN: usize = 8;

/// A folded copy of an article with a way back.
#[derive(Debug)]
pub struct Index {
    folded: Folded,
    /// The stretches of the text that are searched: a block with those that
    /// continue it. In rising order.
    stretches: Vec<Range<usize>>,
    with_furniture: bool,
}

impl Index {
    /// Folds the article: linear, some hundred MB a second. Furniture is
    /// searched only `with_furniture`, that is, when it is shown.
    pub fn new(article: &Article, with_furniture: bool) -> Self {
        let stretches = stretches(article, with_furniture);
        let mut folded = Folded::with_capacity(article.text().len());
        for stretch in &stretches {
            folded.push(article.text(), stretch.clone());
        }
        Self { folded, stretches, with_furniture }
    }

    /// The hits: byte ranges of [`Article::text`] on cluster boundaries, sorted,
    /// not overlapping, at most [`MOST_HITS`]. `article` is the one that was indexed.
    pub fn find(&self, article: &Article, query: &Query) -> Vec<Range<usize>> {
        self.find_until(article, query, &mut || false).unwrap_or_default()
    }

    /// As [`Index::find`], but asks now and then whether to give up: `None` if so.
    pub fn find_until(
        &self,
        article: &Article,
        query: &Query,
        stop: &mut dyn FnMut() -> bool,
    ) -> Option<Vec<Range<usize>>> {
        fault::point("search");
        match query.form() {
            Form::Words(words) => self.find_words(article.text(), words, stop),
            Form::Regex(regex) => self.find_pattern(article, regex, stop),
        }
    }

    /// Block by block: a match ends with its block even where another continues
    /// it, because going through all matches of some patterns costs the square of
    /// what is searched as one. An empty match (`^`, `$`, `x*`) is no hit: there
    /// is nothing of it to show.
    fn find_pattern(
        &self,
        article: &Article,
        regex: &Regex,
        stop: &mut dyn FnMut() -> bool,
    ) -> Option<Vec<Range<usize>>> {
        let mut hits = Hits::new(article.text(), stop, PATIENCE_WITH_PATTERN);
        for block in article.blocks().iter().filter(|block| shows(block, self.with_furniture)) {
            for found in regex.find_iter(article.text_of(block)) {
                let start = block.range.start;
                let range = start + found.start()..start + found.end();
                if !hits.add(&range, block.range.clone()) {
                    return hits.done();
                }
            }
            // A pattern that matches nothing must be given up too.
            if !hits.go_on() {
                break;
            }
        }
        hits.done()
    }

    fn find_words(
        &self,
        text: &str,
        words: &Words,
        stop: &mut dyn FnMut() -> bool,
    ) -> Option<Vec<Range<usize>>> {
        let mut hits = Hits::new(text, stop, PATIENCE);
        if words.folded.is_empty() {
            return hits.done();
        }
        let mut cursor = Cursor::new(&self.folded, text);
        let mut candidates = Candidates::new(self.folded.bytes(), &words.folded);
        let mut verifier = words.is_exact().then(|| Verifier::new(words));
        let mut stretches = self.stretches.iter().peekable();
        while let Some(found) = candidates.next() {
            let refuses = |one: &mut Verifier| !one.confirms(&mut cursor, text, &found);
            if verifier.as_mut().is_some_and(refuses) {
                if !hits.go_on() {
                    break;
                }
                continue;
            }
            candidates.take();
            let range = cursor.locate(found);
            while stretches.next_if(|stretch| stretch.end <= range.start).is_some() {}
            let stretch = stretches.peek().map_or(0..text.len(), |stretch| (*stretch).clone());
            if !hits.add(&range, stretch) {
                break;
            }
        }
        hits.done()
    }
}

/// Collects hits in order.
struct Hits<'a> {
    text: &'a str,
    found: Vec<Range<usize>>,
    stop: &'a mut dyn FnMut() -> bool,
    tried: usize,
    patience: usize,
    is_stopped: bool,
}

impl<'a> Hits<'a> {
    fn new(text: &'a str, stop: &'a mut dyn FnMut() -> bool, patience: usize) -> Self {
        Self { text, found: Vec::new(), stop, tried: 0, patience, is_stopped: false }
    }

    /// Adds what was found in `stretch`, widened to whole clusters; what is
    /// empty or overlaps the hit before is left out. Says whether to go on.
    fn add(&mut self, range: &Range<usize>, stretch: Range<usize>) -> bool {
        let floor = self.found.last().map_or(stretch.start, |hit| hit.end.max(stretch.start));
        if !range.is_empty() && range.start >= floor {
            let hit = cluster::widen(self.text, range.clone(), floor..stretch.end);
            self.found.push(hit);
        }
        self.go_on()
    }

    fn go_on(&mut self) -> bool {
        self.tried += 1;
        if self.tried.is_multiple_of(self.patience) {
            self.is_stopped = (self.stop)();
        }
        !self.is_stopped && self.found.len() < MOST_HITS
    }

    fn done(self) -> Option<Vec<Range<usize>>> {
        (!self.is_stopped).then_some(self.found)
    }
}

/// What is searched as one: each visible block with the blocks that continue it.
fn stretches(article: &Article, with_furniture: bool) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::with_capacity(article.blocks().len());
    for block in article.blocks().iter().filter(|block| shows(block, with_furniture)) {
        match stretches.last_mut() {
            Some(last) if block.continues() => last.end = block.range.end,
            _ => stretches.push(block.range.clone()),
        }
    }
    stretches
}

fn shows(block: &Block, with_furniture: bool) -> bool {
    with_furniture || block.kind != BlockKind::Furniture
}
