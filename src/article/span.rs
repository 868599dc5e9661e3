//! Spans: inline marks as ranges of the text.

use std::ops::Range;

/// A stretch of text that carries a mark. It lies inside one block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// Bytes in the article's text.
    pub range: Range<usize>,
    /// What it carries.
    pub mark: Mark,
}

/// An inline mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// Set apart by a slant.
    Emphasis,
    /// Set apart by weight.
    Strong,
    /// Words of a program.
    Code,
    /// Struck through.
    Strike,
    /// A link, with its address as the source writes it.
    Link(String),
}
