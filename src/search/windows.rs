//! A very long article is searched window by window: no folded copy of it is kept, and
//! what cannot hold a hit is not folded at all.

use std::cell::RefCell;
use std::ops::Range;

use super::query::Form;
use super::{Hits, Index, MOST_HITS, PATIENCE_WITH_PATTERN, Query, stretches};
use crate::article::Article;
use crate::fault;
use crate::text::fold::Sieve;

/// How many blocks are looked through between two looks at whether to stop. Tests have
/// fewer.
const BLOCKS: usize = if cfg!(test) { 5 } else { 2048 };

/// Where in a very long article the latest query may stand: one that goes on with it
/// stands nowhere else.
#[derive(Debug, Default)]
pub struct Narrowed(RefCell<Option<Latest>>);

#[derive(Debug)]
struct Latest {
    query: Vec<u8>,
    with_furniture: bool,
    /// The numbers of the stretches, in rising order.
    stretches: Vec<u32>,
}

impl Narrowed {
    /// The stretches where `query` may stand, where that is known.
    fn stretches(&self, query: &[u8], with_furniture: bool) -> Option<Vec<u32>> {
        let latest = self.0.borrow();
        let latest = latest.as_ref().filter(|latest| latest.with_furniture == with_furniture)?;
        query.starts_with(&latest.query).then(|| latest.stretches.clone())
    }
}

impl Index {
    /// As [`Index::find_until`], of an article that is not folded before and keeps no
    /// folded copy.
    pub fn find_in_windows(
        article: &Article,
        with_furniture: bool,
        query: &Query,
        narrowed: &Narrowed,
        stop: &mut dyn FnMut() -> bool,
    ) -> Option<Vec<Range<usize>>> {
        fault::point("search");
        let words = match query.form() {
            Form::Words(words) if words.folded.is_empty() => return Some(Vec::new()),
            Form::Words(words) => words,
            Form::Regex(regex) => {
                let hits = Hits::new(article.text(), stop, PATIENCE_WITH_PATTERN);
                let all = 0..article.blocks().len();
                return Self::find_pattern(article, all, with_furniture, regex, hits);
            }
        };
        let sieve = Sieve::new(&words.folded);
        let known = narrowed.stretches(&words.folded, with_furniture);
        let mut known = known.map(|known| known.into_iter().peekable());
        let (mut hits, mut may_hold) = (Vec::new(), Vec::new());
        let (mut first, mut nth) = (0, 0_u32);
        while first < article.blocks().len() && hits.len() < MOST_HITS {
            let last = article.whole_to(first + BLOCKS);
            let mut window = stretches(&article.blocks()[first..last], with_furniture);
            window.retain(|stretch| {
                let own = nth;
                nth += 1;
                let is_known = known.as_mut().is_none_or(|known| known.next_if_eq(&own).is_some());
                let sieve = sieve.as_ref().filter(|_| is_known);
                let is_through = sieve
                    .map_or(is_known, |sieve| sieve.lets_through(article.slice(stretch.clone())));
                may_hold.extend(is_through.then_some(own));
                is_through
            });
            if !window.is_empty() {
                let (index, is_whole) =
                    Self::of_stretches(article, first..last, window, with_furniture, stop);
                let found = is_whole.then(|| index.find_words(article.text(), words, stop))?;
                hits.append(&mut found?);
            }
            if stop() {
                return None;
            }
            first = last;
        }
        if hits.len() < MOST_HITS {
            let query = words.folded.clone();
            narrowed.0.replace(Some(Latest { query, with_furniture, stretches: may_hold }));
        }
        hits.truncate(MOST_HITS);
        Some(hits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{BlockKind, Builder};

    fn article() -> Article {
        let mut builder = Builder::new();
        for n in 0..200 {
            let kind = if n % 9 == 4 { BlockKind::Furniture } else { BlockKind::Paragraph };
            let text = match n % 7 {
                0 => format!("Chuyến phà số {n} không đến bến, và KHÔNG ai sốt ruột."),
                1 => format!("The ferry of quay {n} was late… “again”."),
                2 => format!("Le garçon de la façade n° {n}, Straße ﬁn."),
                3 => "một đoạn rất dài không có gì lạ cả ".repeat(400),
                4 => String::from("a\u{ad}bc k\u{301}hong"),
                _ => format!("đi ở ạ {n}"),
            };
            builder.block(kind, &text);
        }
        builder.finish()
    }

    const QUERIES: &[&str] = &[
        "k",
        "kh",
        "kho",
        "khong",
        "không",
        "KHÔNG",
        "Không",
        "garcon",
        "garçon",
        "strasse",
        "fi",
        "fin",
        "…",
        "late...",
        "\"again\"",
        "đi",
        "ạ",
        "quay 1",
        "quay 15",
        "n° 2",
        "abc",
        "dài không",
        "qqq",
        "",
        "z",
    ];

    #[test]
    fn windows_hold_the_hits_that_the_whole_has() {
        let article = article();
        assert!(article.blocks().iter().any(crate::article::Block::continues));
        for with_furniture in [false, true] {
            let index = Index::new(&article, with_furniture);
            for (pattern, is_regex) in
                QUERIES.iter().map(|one| (*one, false)).chain([("qu?.y", true), ("^.", true)])
            {
                let query = Query::parse(pattern, is_regex).unwrap();
                let narrowed = Narrowed::default();
                let find = |stop: &mut dyn FnMut() -> bool| {
                    Index::find_in_windows(&article, with_furniture, &query, &narrowed, stop)
                };
                let expected = index.find(&article, &query);
                assert_eq!(find(&mut || false).as_ref(), Some(&expected), "{pattern}");
                assert_eq!(find(&mut || false).as_ref(), Some(&expected), "{pattern}, again");
                if !query.is_empty() {
                    assert_eq!(find(&mut || true), None, "{pattern} is given up");
                }
            }
        }
    }

    #[test]
    fn a_query_that_goes_on_with_the_one_before_finds_what_it_finds_alone() {
        let article = article();
        let narrowed = Narrowed::default();
        for word in ["không ai", "quay 15", "garçon", "a\u{ad}bc", "đi ở"] {
            let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
            for end in ends.clone().chain(ends.rev()) {
                let query = Query::parse(&word[..end], false).unwrap();
                let alone = Narrowed::default();
                let find = |narrowed: &Narrowed| {
                    Index::find_in_windows(&article, false, &query, narrowed, &mut || false)
                };
                assert_eq!(find(&narrowed), find(&alone), "{}", &word[..end]);
            }
        }
    }

    #[test]
    fn what_cannot_hold_a_query_is_not_looked_at_for_one_that_goes_on_with_it() {
        let article = article();
        let narrowed = Narrowed::default();
        let query = Query::parse("quay", false).unwrap();
        Index::find_in_windows(&article, true, &query, &narrowed, &mut || false).unwrap();
        let known = narrowed.stretches(b"quay 15", true).unwrap();
        assert!((29..=100).contains(&known.len()), "{}", known.len());
        assert_eq!(narrowed.stretches(b"qua", true), None);
        assert_eq!(narrowed.stretches(b"quay", false), None);
    }
}
