//! The words and marks of a block as Markdown.

use std::ops::Range;

use super::escape::{self, Place};
use crate::article::{Article, Mark, Span};
use crate::format::markdown::FOOTNOTE;

/// Marks in marks that are written; deeper ones are left out.
const DEEPEST: usize = 16;

/// What is written of the marks and how text is escaped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// With marks, light escapes.
    Marked,
    /// Without marks, light escapes.
    Plain,
    /// Without marks, every sign escaped: what cannot be misread.
    Safe,
}

/// Writes `range` of the article's text. Marks equal to `without` are left out.
pub fn inline(
    article: &Article,
    range: Range<usize>,
    care: Care,
    place: Place,
    without: Option<&Mark>,
) -> String {
    let text = article.slice(range.clone());
    match care {
        Care::Safe => escape::fully(text),
        Care::Plain => escape::lightly(text, place, None, None),
        Care::Marked => {
            let spans = spans(article, range.clone(), place);
            let spans = spans.into_iter().filter(|span| Some(&span.mark) != without).collect();
            let mut writer = Writer {
                text: article.text(),
                bounds: range.clone(),
                spans,
                next: 0,
                out: String::new(),
            };
            writer.stretch(range, place, 0);
            writer.out
        }
    }
}

/// The spans that touch `range`. A table's cells may be many, and no mark reaches
/// from one into another: those that begin in a cell are all.
fn spans(article: &Article, range: Range<usize>, place: Place) -> Vec<&Span> {
    if !place.in_cell {
        return article.spans_in(range).collect();
    }
    let before = |at: usize| article.spans().partition_point(|span| span.range.start < at);
    article.spans()[before(range.start)..before(range.end)].iter().collect()
}

struct Writer<'a> {
    text: &'a str,
    /// The block: what stands around it is not around its text.
    bounds: Range<usize>,
    spans: Vec<&'a Span>,
    /// The first span that is not yet written.
    next: usize,
    out: String,
}

impl Writer<'_> {
    fn stretch(&mut self, range: Range<usize>, mut place: Place, depth: usize) {
        let mut at = range.start;
        while let Some(span) =
            self.spans.get(self.next).copied().filter(|span| span.range.start < range.end)
        {
            self.next += 1;
            let inner = self.trimmed(span.range.start.max(at)..span.range.end.min(range.end));
            if inner.is_empty() || depth >= DEEPEST {
                continue;
            }
            self.plain(at..inner.start, place);
            place.line_start &= inner.start == at;
            self.marked(&span.mark, inner.clone(), place, depth);
            place.line_start = false;
            at = inner.end;
            // Marks that begin inside code are part of it.
            while self.spans.get(self.next).is_some_and(|span| span.range.start < at) {
                self.next += 1;
            }
        }
        self.plain(at..range.end, place);
    }

    fn marked(&mut self, mark: &Mark, inner: Range<usize>, place: Place, depth: usize) {
        let words = &self.text[inner.clone()];
        let (open, close) = match mark {
            Mark::Code => {
                self.out.push_str(&escape::code(words, place));
                return;
            }
            Mark::Link(url) if url.starts_with(FOOTNOTE) => {
                let label = &url[FOOTNOTE.len()..];
                self.out.extend(["[^", label, "]"]);
                return;
            }
            Mark::Link(url) if url == words && is_address(url) => {
                self.out.extend(["<", url, ">"]);
                return;
            }
            Mark::Link(url) => ("[", format!("]({})", escape::target(url))),
            Mark::Emphasis => ("*", "*".to_string()),
            Mark::Strong => ("**", "**".to_string()),
            Mark::Strike => ("~~", "~~".to_string()),
        };
        self.out.push_str(open);
        let in_link = place.in_link || matches!(mark, Mark::Link(_));
        self.stretch(inner, Place { line_start: false, in_link, ..place }, depth + 1);
        self.out.push_str(&close);
    }

    fn plain(&mut self, range: Range<usize>, place: Place) {
        let before = self.text[self.bounds.start..range.start].chars().next_back();
        let after = self.text[range.end..self.bounds.end].chars().next();
        self.out.push_str(&escape::lightly(&self.text[range], place, before, after));
    }

    /// White space at the ends of a mark would keep Markdown from seeing it.
    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let words = self.text.get(range.clone()).unwrap_or_default();
        let start = range.start + (words.len() - words.trim_start().len());
        start..(start + words.trim().len())
    }
}

/// Whether an address may stand between angle brackets.
fn is_address(url: &str) -> bool {
    ["http://", "https://", "mailto:"].iter().any(|scheme| url.starts_with(scheme))
        && !url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>'))
}
