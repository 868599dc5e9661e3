//! The hits of a query in an article: the nearest first, then all.

use std::ops::Range;

use super::{Finding, Reading};
use crate::search::{Index, Query};

/// In a text up to this all hits are found before the first is shown, in bytes: it
/// takes a millisecond or two, and nothing is told twice.
const QUICK: usize = 1 << 20;

/// How far the first hit is looked for in a text that is not folded yet, in bytes, and
/// in one that is: beyond that looking through all of what is folded is faster.
const FAR: usize = 1 << 23;
const FAR_IN_FOLDED: usize = 1 << 18;

/// The longest text of which a folded copy is kept, in bytes. Beyond that it would take
/// as much memory again, and whatever cannot hold a hit need not be folded.
pub(super) const MOST_FOLDED: usize = if cfg!(test) { 1 << 21 } else { 1 << 24 };

impl Reading {
    /// The hits of a query, sorted.
    pub fn find(&self, query: &Query) -> Vec<Range<usize>> {
        self.find_until(query, &mut || false).unwrap_or_default()
    }

    /// The hits of a query, or `None` when `stop` says that there is something better to do.
    pub fn find_until(
        &self,
        query: &Query,
        stop: &mut dyn FnMut() -> bool,
    ) -> Option<Vec<Range<usize>>> {
        let mut hits = if self.is_very_long() {
            let (article, furniture) = (&self.article, self.shows_furniture);
            Index::find_in_windows(article, furniture, query, &self.narrowed, stop)?
        } else {
            self.index_until(stop)?.find_until(&self.article, query, stop)?
        };
        self.keep_near(&mut hits);
        Some(hits)
    }

    /// A query with the hit that is the first at or behind byte `from` and those near
    /// it, or with all where that takes no time or none is near. `None` when `stop`
    /// says that there is something better to do.
    pub(super) fn begin_to_find(
        &self,
        text: String,
        query: Query,
        from: usize,
        stop: &mut dyn FnMut() -> bool,
    ) -> Option<Finding> {
        if self.article.text().len() > QUICK {
            let most = match self.index.get() {
                Some(_) => FAR_IN_FOLDED,
                None if self.is_very_long() => usize::MAX,
                None => FAR,
            };
            let (article, furniture) = (&self.article, self.shows_furniture);
            let mut near = Index::find_near(article, furniture, &query, (from, most), stop)?;
            self.keep_near(&mut near);
            if !near.is_empty() {
                let finding = Finding::new(text, query, near, from);
                return Some(Finding { is_counted: false, ..finding });
            }
        }
        let hits = self.find_until(&query, stop)?;
        Some(Finding::new(text, query, hits, from))
    }

    /// Whether no folded copy is kept.
    pub(super) fn is_very_long(&self) -> bool {
        self.article.text().len() > MOST_FOLDED
    }

    /// The folded text, made when it is first asked for.
    pub(super) fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(&self.article, self.shows_furniture))
    }

    fn index_until(&self, stop: &mut dyn FnMut() -> bool) -> Option<&Index> {
        if self.index.get().is_none() {
            let index = Index::new_until(&self.article, self.shows_furniture, stop)?;
            return Some(self.index.get_or_init(|| index));
        }
        self.index.get()
    }
}
