//! Formats: decoded text becomes an article. Reads no file.
//!
//! A format is one pure function from text (line ends `'\n'`) through the
//! [`Builder`](crate::article::Builder); it never fails: broken input gives a
//! poorer article. `raw` is the smallest example. [`mod@write`] is the way back.

pub mod html;
pub mod markdown;
pub mod masthead;
pub mod plain;
pub mod raw;
pub mod write;

mod detect;

use crate::article::Article;

/// A format that articles are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Text without any markup: understood by its shape and its words.
    Plain,
    /// Markdown: `CommonMark` with tables, footnotes, task lists and front matter.
    Markdown,
    /// A web page that was saved: its article is found and the rest set aside.
    Html,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::Plain, Self::Markdown, Self::Html];

    /// The format of a text, by its `head` (some KiB are enough) and the `name`
    /// it was found under, which may be empty. A text of no format for sure is plain.
    pub fn detect(name: &str, head: &str) -> Self {
        detect::detect(name, head)
    }

    /// The name that the format goes by, in lower case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Markdown => "markdown",
            Self::Html => "html",
        }
    }
}

/// Reads `text` as an article in `format`.
pub fn read(format: Format, text: &str) -> Article {
    match format {
        Format::Plain => plain::read(text),
        Format::Markdown => markdown::read(text),
        Format::Html => html::read(text),
    }
}
