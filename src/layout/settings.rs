//! What is asked of a layout.

use super::bidi::Bidi;

/// How an article is to be set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// Cells of the window that the text may use.
    pub width: usize,
    /// The wanted measure in cells; the column is never wider than `width`.
    pub measure: usize,
    /// Whether the lines that were dropped are shown.
    pub furniture: bool,
    /// What is set after the byline, such as the reading time.
    pub byline_note: Option<String>,
    /// Blank rows above the first block.
    pub head: usize,
    /// Who puts right-to-left text in order.
    pub bidi: Bidi,
    /// How paragraphs are told from each other.
    pub paragraphs: Paragraphs,
    /// Whether code that is too wide is panned; else its lines go on below.
    pub pans: bool,
    /// Whether running text is filled to the right edge.
    pub justify: bool,
    /// Where rows may end in a hyphen that the text does not hold.
    pub hyphens: Hyphens,
    /// How a sub-heading is told from what follows it.
    pub headings: Headings,
}

/// Where rows may end in a hyphen that the text does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Hyphens {
    /// In running text at the syllables of its language, where a row cannot be filled
    /// well without one or, if it is ragged, would end far from the edge; and at soft
    /// hyphens.
    #[default]
    Syllables,
    /// At soft hyphens, which the author set.
    Soft,
    /// Nowhere, not even at soft hyphens: as a reader may ask, and for programs that read
    /// the rows, for which the word would be two.
    Never,
}

/// How a sub-heading is told from what follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Headings {
    /// By its weight: the text stands below it without a blank row.
    #[default]
    Weighted,
    /// By a blank row, where all text has one weight, as in a file.
    Apart,
}

/// How a paragraph is told from the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paragraphs {
    /// By a blank row.
    #[default]
    Space,
    /// By an indent, as in a book of fiction.
    Indent,
}
