//! What a format tells about a source that it could not read as what it is.

use crate::words::{Words, fill};

/// Why an article is poorer than it might be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// It is no JSON from this place on: it is shown as it is.
    BrokenJson {
        /// Counted from 1.
        line: usize,
        /// In characters, counted from 1.
        column: usize,
    },
    /// It is JSON, and no article that we know: it is shown as data.
    OtherJson,
    /// It is more JSON than is taken apart: it is shown as it is.
    LargeJson,
    /// It is no mail: it is shown as text.
    BrokenMail,
    /// The mail has no words of its own: what came with it is shown.
    WordlessMail,
    /// The front matter is broken: each line that can be read is, the others are set aside.
    BrokenFront,
    /// There is no page in the archive: it is shown as text.
    NoPage,
    /// The page shows no text: what it holds for other cases is shown.
    BarePage,
    /// There is nothing in it.
    Empty,
}

impl Notice {
    /// The notice in the language of the interface.
    pub fn tell(self, words: &Words) -> String {
        match self {
            Self::BrokenJson { line, column } => {
                fill(words.broken_json, &[&line.to_string(), &column.to_string()])
            }
            Self::OtherJson => words.other_json.to_string(),
            Self::LargeJson => words.large_json.to_string(),
            Self::BrokenMail => words.broken_mail.to_string(),
            Self::WordlessMail => words.wordless_mail.to_string(),
            Self::BrokenFront => words.broken_front.to_string(),
            Self::NoPage => words.no_page.to_string(),
            Self::BarePage => words.bare_page.to_string(),
            Self::Empty => words.empty_source.to_string(),
        }
    }
}
