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
    /// Whether running text is filled to the right edge, and its words parted by
    /// hyphens where their language does so.
    pub justify: bool,
    /// Whether words part at their soft hyphens.
    pub soft_hyphens: SoftHyphens,
}

/// What a soft hyphen in the text is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SoftHyphens {
    /// A row may end there, and a hyphen shows that it does.
    #[default]
    Part,
    /// Nothing: the rows are read by programs, for which the word would be two.
    Ignored,
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
