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
mod windows;
mod word;

use std::cell::RefCell;
use std::ops::Range;

use regex::Regex;

pub use query::{LONGEST_QUERY, Query};
pub use windows::Narrowed;
pub use word::word_at;

use crate::article::{Article, Block, BlockKind};
use crate::fault;
use crate::text::fold::{Cursor, Folded, Sieve};
use query::{Form, Words};
use verify::{Candidates, Step, Verifier};

/// The most hits that are given; the list stays in memory while the search is on.
pub const MOST_HITS: usize = 1_000_000;

/// How many candidates are tried between two looks at whether to stop. One step
/// of a pattern may read a whole block, one of text is short.
const PATIENCE: usize = 1024;
const PATIENCE_WITH_PATTERN: usize = 8;
/// How many bytes are folded between two looks at whether to stop.
const FOLDED_AT_ONCE: usize = 1 << 20;
/// How many bytes are folded first to find the hit that is nearest ahead. Tests have
/// shorter texts.
const NEAR: usize = if cfg!(test) { 1 << 7 } else { 1 << 16 };

/// A folded copy of an article with a way back.
#[derive(Debug)]
pub struct Index {
    folded: Folded,
    /// The stretches of the text that are searched: a block with those that
    /// continue it. In rising order.
    stretches: Vec<Range<usize>>,
    /// The blocks that are searched, those that are hidden among them.
    blocks: Range<usize>,
    with_furniture: bool,
    /// Where the latest query stands: one that goes on with it stands nowhere else.
    latest: RefCell<Option<Latest>>,
}

/// The places of a query in the folded text.
#[derive(Debug)]
struct Latest {
    query: Vec<u8>,
    places: Vec<u32>,
}

impl Index {
    /// Folds the article: linear, some hundred MB a second. Furniture is
    /// searched only `with_furniture`, that is, when it is shown.
    pub fn new(article: &Article, with_furniture: bool) -> Self {
        Self::of(article, 0..article.blocks().len(), with_furniture, &mut || false).0
    }

    /// As [`Index::new`], but asks now and then whether to give up: `None` if so.
    pub fn new_until(
        article: &Article,
        with_furniture: bool,
        stop: &mut dyn FnMut() -> bool,
    ) -> Option<Self> {
        let (index, is_whole) = Self::of(article, 0..article.blocks().len(), with_furniture, stop);
        is_whole.then_some(index)
    }

    /// The hits that are nearest at or behind byte `from`, sorted: the first, and
    /// those that follow close upon it. Costs what is between `from` and the first,
    /// `most` bytes at most; the article need not be folded before. Empty where there
    /// are none so near; `None` where `stop` says so.
    pub fn find_near(
        article: &Article,
        with_furniture: bool,
        query: &Query,
        (from, most): (usize, usize),
        stop: &mut dyn FnMut() -> bool,
    ) -> Option<Vec<Range<usize>>> {
        let blocks = article.blocks();
        let mut first = article.block_at(from).unwrap_or(0);
        while first > 0 && blocks[first].continues() {
            first -= 1;
        }
        let sieve = match query.form() {
            Form::Words(words) => Sieve::new(&words.folded),
            Form::Regex(_) => None,
        };
        let mut reach = NEAR;
        while first < blocks.len() && blocks[first].range.start <= from.saturating_add(most) {
            let end = blocks[first].range.start + reach;
            let last = article.whole_to(blocks.partition_point(|block| block.range.start < end));
            let mut parts = stretches(&blocks[first..last], with_furniture);
            if let Some(sieve) = &sieve {
                parts.retain(|part| sieve.lets_through(article.slice(part.clone())));
                if stop() {
                    return None;
                }
            }
            let (window, is_whole) =
                Self::of_stretches(article, first..last, parts, with_furniture, stop);
            let found = is_whole.then(|| window.find_until(article, query, stop))?;
            let mut hits = found?;
            hits.retain(|hit| hit.end > from);
            if !hits.is_empty() {
                return Some(hits);
            }
            first = last;
            reach = (2 * reach).min(FOLDED_AT_ONCE);
        }
        Some(Vec::new())
    }

    /// An index of some of the blocks, and whether it was made to its end: `stop` may
    /// say before that it is not wanted.
    fn of(
        article: &Article,
        blocks: Range<usize>,
        with_furniture: bool,
        stop: &mut dyn FnMut() -> bool,
    ) -> (Self, bool) {
        let stretches = stretches(&article.blocks()[blocks.clone()], with_furniture);
        Self::of_stretches(article, blocks, stretches, with_furniture, stop)
    }

    /// [`Index::of`] for some of the stretches of the blocks.
    fn of_stretches(
        article: &Article,
        blocks: Range<usize>,
        stretches: Vec<Range<usize>>,
        with_furniture: bool,
        stop: &mut dyn FnMut() -> bool,
    ) -> (Self, bool) {
        let mut folded = Folded::with_capacity(stretches.iter().map(|one| one.len() + 1).sum());
        let mut since = 0;
        let mut is_whole = true;
        for stretch in &stretches {
            folded.push(article.text(), stretch.clone());
            since += stretch.len();
            if since >= FOLDED_AT_ONCE {
                since = 0;
                is_whole = !stop();
                if !is_whole {
                    break;
                }
            }
        }
        (Self { folded, stretches, blocks, with_furniture, latest: RefCell::default() }, is_whole)
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
            Form::Regex(regex) => {
                let hits = Hits::new(article.text(), stop, PATIENCE_WITH_PATTERN);
                Self::find_pattern(article, self.blocks.clone(), self.with_furniture, regex, hits)
            }
        }
    }

    /// Block by block: a match ends with its block even where another continues
    /// it, because going through all matches of some patterns costs the square of
    /// what is searched as one. An empty match (`^`, `$`, `x*`) is no hit: there
    /// is nothing of it to show.
    fn find_pattern(
        article: &Article,
        blocks: Range<usize>,
        with_furniture: bool,
        regex: &Regex,
        mut hits: Hits<'_>,
    ) -> Option<Vec<Range<usize>>> {
        let blocks = &article.blocks()[blocks];
        for block in blocks.iter().filter(|block| shows(block, with_furniture)) {
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
        let latest = self.latest.take();
        let goes_on = |latest: &&Latest| words.folded.starts_with(&latest.query);
        let mut candidates = match latest.as_ref().filter(goes_on) {
            Some(latest) => Candidates::among(self.folded.bytes(), &words.folded, &latest.places),
            None => Candidates::new(self.folded.bytes(), &words.folded),
        };
        let mut verifier = words.is_exact().then(|| Verifier::new(words));
        let mut stretches = self.stretches.iter().peekable();
        // Only where none overlaps another are all of them met.
        let mut places = candidates.are_apart().then(Vec::new);
        let mut is_end = false;
        loop {
            let found = match candidates.step() {
                Step::Found(found) => found,
                Step::Nothing if hits.looks_up() => continue,
                Step::Nothing => break,
                Step::End => {
                    is_end = true;
                    break;
                }
            };
            match &mut places {
                Some(places) if places.len() < MOST_HITS => places.push(found.start as u32),
                _ => places = None,
            }
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
        let is_told = u32::try_from(self.folded.bytes().len()).is_ok();
        let next = places.filter(|_| is_end && is_told);
        let next = next.map(|places| Latest { query: words.folded.clone(), places });
        self.latest.replace(next.or(latest));
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

    /// Looks whether to stop now; says whether to go on.
    fn looks_up(&mut self) -> bool {
        self.is_stopped = (self.stop)();
        !self.is_stopped
    }

    fn done(self) -> Option<Vec<Range<usize>>> {
        (!self.is_stopped).then_some(self.found)
    }
}

/// What is searched as one: each visible block with the blocks that continue it.
fn stretches(blocks: &[Block], with_furniture: bool) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::with_capacity(blocks.len());
    for block in blocks.iter().filter(|block| shows(block, with_furniture)) {
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
