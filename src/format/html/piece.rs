//! Pieces: the blocks of a page as they were found, with all that later phases
//! ask about them. They become blocks of the article in `compose`.

use std::cell::OnceCell;

use super::dom::Id;
use super::white::is_folded;
use crate::article::{Align, Container, Mark};
use crate::format::plain::ask::count;

/// What a piece is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Running text.
    Text,
    /// A heading of level 1 to 6.
    Heading(u8),
    /// Text that keeps its lines, with the language that the source names.
    Code(Option<String>),
    /// Lines of a poem.
    Verse,
    /// A table; how many of its rows are its head, and how its columns are set.
    Table { header: usize, align: Vec<Align> },
    /// A picture at an address; the text is its alt text.
    Image(String),
    /// The words to a picture.
    Caption,
    /// Who took the picture.
    Credit,
    /// A rule.
    Rule,
    /// A footnote by its label.
    Footnote(String),
    /// The first paragraph or the dek, set apart.
    Lede,
    /// Not the article.
    Furniture,
}

/// A stretch of a piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Run {
    /// Words.
    Text(String),
    /// A mark begins.
    Begin(Mark),
    /// The innermost mark ends.
    End,
    /// A line break that the source asks for.
    Break,
}

/// White space that the text of a piece folds and an article keeps.
const KEPT: [char; 5] = ['\u{a0}', '\u{202f}', '\u{2007}', '\u{b}', '\u{c}'];

/// One block as it was found.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub kind: Kind,
    /// What it stands in, outermost first.
    pub inside: Vec<Container>,
    /// Its words and marks; none where it is its text and nothing else.
    pub runs: Vec<Run>,
    /// The element that holds it.
    pub node: Id,
    /// Bytes of its text in links.
    pub linked: usize,
    /// Bytes of its text that are set bold.
    pub bold: usize,
    /// All of its text, white space folded (lines kept where the kind keeps them).
    pub text: String,
    /// How many words the text has, once that was asked for.
    words: OnceCell<usize>,
}

impl Piece {
    /// How many words the text has.
    pub fn words(&self) -> usize {
        *self.words.get_or_init(|| count(&self.text))
    }

    /// An empty piece.
    pub fn new(kind: Kind, inside: &[Container], node: Id) -> Self {
        Self {
            kind,
            inside: inside.to_vec(),
            runs: Vec::new(),
            node,
            linked: 0,
            bold: 0,
            text: String::new(),
            words: OnceCell::new(),
        }
    }

    /// Gives back the room that it does not need: a page may have a million pieces.
    pub fn settle(&mut self) {
        if let [Run::Text(words)] = self.runs.as_slice()
            && (is_folded(words.as_bytes()) || !words.contains(KEPT))
        {
            self.runs = Vec::new();
        }
        self.runs.shrink_to_fit();
        self.text.shrink_to_fit();
    }

    /// The same, set aside.
    pub fn into_furniture(self) -> Self {
        Self { kind: Kind::Furniture, ..self }
    }

    /// Whether it holds nothing that could be shown.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && !matches!(self.kind, Kind::Image(_) | Kind::Rule)
    }

    /// Whether most of its text is in links.
    pub fn is_linked(&self) -> bool {
        self.linked * 2 > self.text.len()
    }

    /// Whether all of its text is in links.
    pub fn is_link(&self) -> bool {
        self.linked > 0 && self.linked * 10 >= self.text.len() * 9
    }

    /// Whether it is an item of a list.
    pub fn is_item(&self) -> bool {
        self.inside.iter().any(|one| matches!(one, Container::Item { .. }))
    }

    /// Whether it stands in a quote.
    pub fn is_quoted(&self) -> bool {
        self.inside.iter().any(Container::is_quote)
    }
}
