//! Formats: decoded text becomes an article. Reads no file.
//!
//! A format is one pure function from text (line ends `'\n'`) through the
//! [`Builder`](crate::article::Builder); it never fails: broken input gives a
//! poorer article, and a [`Notice`] that says so. `raw` is the smallest example.
//! Where one text holds several articles, it opens as a [`Collection`].
//! [`mod@write`] is the way back.

pub mod html;
pub mod markdown;
pub mod masthead;
pub mod plain;
pub mod raw;
pub mod write;

mod collection;
mod detect;
mod graft;
mod heading;
mod json;
mod mail;
mod mhtml;
mod notice;
mod page;

pub use collection::{Collection, Given};
pub use notice::Notice;

use crate::article::Article;
use crate::fault;

/// A format that articles are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Text without any markup: understood by its shape and its words.
    Plain,
    /// Markdown: `CommonMark` with tables, footnotes, task lists and front matter.
    Markdown,
    /// A web page that was saved: its article is found and the rest set aside.
    Html,
    /// JSON: our own model, what extractors write, feeds, news items, exports.
    Json,
    /// A mail as it was sent, or a mailbox of several.
    Mail,
    /// A web page in an archive of MIME parts.
    Mhtml,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 6] =
        [Self::Plain, Self::Markdown, Self::Html, Self::Json, Self::Mail, Self::Mhtml];

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
            Self::Json => "json",
            Self::Mail => "mail",
            Self::Mhtml => "mhtml",
        }
    }

    /// The format that goes by this name, in any case, or by a usual ending of files.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        Self::ALL.into_iter().find(|format| format.name() == name).or_else(|| detect::ending(&name))
    }

    /// Whether the beginning of a text is the beginning of its article.
    pub fn grows(self) -> bool {
        matches!(self, Self::Plain | Self::Markdown)
    }
}

/// A text that is so long that it is had piece by piece, each when it is asked for, of
/// any thread: decoded as [`read`] wants it, cut behind lines.
pub trait Texts: Sync {
    /// How many pieces there are; at least one.
    fn count(&self) -> usize;

    /// The one at `nth`, counted from 0; `None` where it cannot be had.
    fn text(&self, nth: usize) -> Option<String>;
}

/// Where a piece of a long text ends best of all places in `bytes`: behind a line,
/// above a gap where there is one; `None` where no line ends.
pub fn end_near(bytes: &[u8]) -> Option<usize> {
    plain::end_near(bytes)
}

/// Reads a long text without any markup, without guessing where it is `raw`, as
/// [`read`] reads one that is there as a whole: but for what the pieces that it is had
/// in tell of each other. `None` where a piece cannot be had.
pub fn read_long(texts: &impl Texts, raw: bool) -> Option<Article> {
    fault::point("format");
    if raw { raw::read_long(texts) } else { plain::read_long(texts) }
}

/// Reads `text` as an article in `format`; of several articles the first.
pub fn read(format: Format, text: &str) -> Article {
    match format {
        Format::Plain => plain::read(text),
        Format::Markdown => markdown::read(text),
        Format::Html => html::read(text),
        _ => Collection::open(format, Given::of(text)).article(0).unwrap_or_default(),
    }
}
