//! Search in page: a query, its hits, and the prompt in which it is typed.

use std::collections::BTreeMap;
use std::ops::Range;

use super::history::Walk;
use super::prompt::Line;
use crate::layout::Place;
use crate::search::Query;

/// A query with its hits.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The query as it was typed.
    pub text: String,
    /// The query as it is searched.
    pub query: Query,
    /// The hits, sorted.
    pub hits: Vec<Range<usize>>,
    /// Which of them is the current one.
    pub current: Option<usize>,
    /// Whether these are all. Before that they are those nearest to where it began.
    pub is_counted: bool,
}

/// The prompt in which a query is typed.
#[derive(Debug)]
pub struct Find {
    /// What is typed.
    pub line: Line,
    /// Whether it is a regular expression.
    pub is_regex: bool,
    /// Whether what is typed was not searched yet.
    pub is_stale: bool,
    /// Why it is none.
    pub error: Option<String>,
    /// Where the reader was: Esc goes back there.
    pub origin: Place,
    /// How code was panned there.
    pub pans: BTreeMap<usize, usize>,
    /// What was marked before: Esc brings it back.
    pub before: Option<Finding>,
    /// Where the reader is among older queries.
    pub walk: Option<Walk>,
}

impl Finding {
    /// A finding with hits, the current one being the first at or after `offset`,
    /// or the very first.
    pub fn new(text: String, query: Query, hits: Vec<Range<usize>>, offset: usize) -> Self {
        Self { text, query, hits: Vec::new(), current: None, is_counted: true }
            .with_hits(hits, offset)
    }

    /// Takes all hits; the current one stays.
    pub fn count(&mut self, hits: Vec<Range<usize>>) {
        let start = self.current_hit().map(|hit| hit.start);
        self.current = start.map(|start| hits.partition_point(|hit| hit.start < start));
        self.current = self.current.filter(|at| *at < hits.len());
        self.hits = hits;
        self.is_counted = true;
    }

    /// The same query with other hits.
    pub fn with_hits(mut self, hits: Vec<Range<usize>>, offset: usize) -> Self {
        let after = hits.partition_point(|hit| hit.end <= offset);
        self.current = match hits.len() {
            0 => None,
            n => Some(if after < n { after } else { 0 }),
        };
        self.hits = hits;
        self.is_counted = true;
        self
    }

    /// The current hit.
    pub fn current_hit(&self) -> Option<Range<usize>> {
        self.hits.get(self.current?).cloned()
    }

    /// Makes the next hit (or the one before, with `step` −1) the current one,
    /// seen from the current hit if it is `visible`, else from the screen. Says
    /// also whether that led over the end of the article.
    pub fn advance(&mut self, step: isize, visible: &Range<usize>) -> Option<(Range<usize>, bool)> {
        let n = self.hits.len();
        if n == 0 {
            return None;
        }
        let seen = self.current.filter(|at| visible.contains(&self.hits[*at].start));
        let ahead = self.hits.partition_point(|hit| hit.start < visible.start);
        let next = if step < 0 {
            seen.unwrap_or(ahead).checked_sub(1)
        } else {
            Some(seen.map_or(ahead, |at| at + 1)).filter(|next| *next < n)
        };
        let over = if step < 0 { n - 1 } else { 0 };
        self.current = Some(next.unwrap_or(over));
        Some((self.current_hit()?, next.is_none()))
    }

    /// The hits that touch `range`, each with whether it is the current one.
    pub fn hits_in(&self, range: Range<usize>) -> impl Iterator<Item = (Range<usize>, bool)> {
        let first = self.hits.partition_point(|hit| hit.end <= range.start);
        self.hits[first..]
            .iter()
            .enumerate()
            .take_while(move |(_, hit)| hit.start < range.end)
            .map(move |(n, hit)| (hit.clone(), self.current == Some(first + n)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(offset: usize) -> Finding {
        let query = Query::parse("x", false).unwrap();
        Finding::new("x".into(), query, vec![10..11, 20..21, 90..91], offset)
    }

    #[test]
    fn the_first_hit_is_the_one_ahead_else_the_first_of_all() {
        for (offset, current) in [(0, 0), (10, 0), (11, 1), (91, 0)] {
            assert_eq!(finding(offset).current, Some(current), "{offset}");
        }
    }

    #[test]
    fn the_current_hit_stays_when_all_are_counted() {
        let query = Query::parse("x", false).unwrap();
        let mut near = Finding::new("x".into(), query, vec![20..21, 30..31], 15);
        near.is_counted = false;
        near.count(vec![10..11, 20..21, 90..91]);
        assert!(near.is_counted);
        assert_eq!((near.current, near.current_hit()), (Some(1), Some(20..21)));
        near.count(Vec::new());
        assert_eq!(near.current, None);
    }

    #[test]
    fn hits_go_round_from_the_one_that_is_seen() {
        let mut found = finding(0);
        assert_eq!(found.advance(1, &(0..50)), Some((20..21, false)));
        assert_eq!(found.advance(1, &(0..50)), Some((90..91, false)));
        // The current hit is off the screen: what is on it comes first.
        assert_eq!(found.advance(1, &(0..50)), Some((10..11, false)));
        assert_eq!(found.advance(-1, &(0..50)), Some((90..91, true)));
        assert_eq!(found.advance(1, &(60..99)), Some((10..11, true)));
    }

    #[test]
    fn hits_in_a_range_know_the_current_one() {
        let found = finding(15);
        let seen: Vec<_> = found.hits_in(10..21).collect();
        assert_eq!(seen, [(10..11, false), (20..21, true)]);
        assert_eq!(found.hits_in(11..20).count(), 0);
    }
}
