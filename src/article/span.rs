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

/// What the address of a link to a footnote begins with; its label follows.
pub const FOOTNOTE: &str = "#fn:";

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

impl Mark {
    /// The label of the footnote to which a link leads, if it leads to one.
    pub fn footnote(&self) -> Option<&str> {
        match self {
            Self::Link(address) => address.strip_prefix(FOOTNOTE),
            _ => None,
        }
    }
}
