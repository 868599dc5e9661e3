//! Blocks: the flat list of what an article is made of, in reading order.

use std::ops::Range;

/// One block of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What the block is.
    pub kind: BlockKind,
    /// Its bytes in the article's text, without a line break at the end.
    pub range: Range<usize>,
    /// What it stands in, outermost first. Nesting is data; there is no tree.
    pub inside: Vec<Container>,
    /// Whether it goes on with the text of the block before, which was cut
    /// because it was too long: it has no leading of its own.
    pub continues: bool,
}

/// What a block is, in the trade's terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind {
    /// Section, series or outlet above the headline; after a `'\t'` the date,
    /// which is set flush right.
    Kicker,
    /// The title.
    Headline,
    /// The subtitle.
    Dek,
    /// Who wrote, photographed, translated, edited.
    Byline,
    /// The first paragraph, set apart.
    Lede,
    /// Running text; within a [`Container`] an item's or a quote's text.
    Paragraph,
    /// A sub-heading; level 2 is the first below the headline, 6 the last.
    Heading {
        /// 2 to 6; a heading of level 1 inside the body is kept as 1.
        level: u8,
    },
    /// The words to a picture.
    Caption,
    /// A credit on a line of its own.
    Credit,
    /// Text that keeps its lines and spaces, in a fixed pitch: code, drawings.
    Preformatted {
        /// The language that the source names (`rust`), never a guess.
        language: Option<String>,
    },
    /// Lines of a poem, kept; one block a stanza.
    Verse,
    /// A table: one line a row, cells parted by `'\t'`; the first `header` lines are its head.
    Table {
        /// How many of the first rows are the head.
        header: usize,
        /// Alignment a column, as far as the source says.
        align: Vec<Align>,
    },
    /// A picture; the text is its alt text.
    Image {
        /// Where the picture is, as the source says. Never fetched.
        url: String,
    },
    /// A break of thought: a rule or `* * *`. Its text is empty.
    Rule,
    /// A footnote's text.
    Footnote {
        /// The label that refers to it.
        label: String,
    },
    /// One line that is not the article: hidden until asked for.
    Furniture,
}

/// How a table's column is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// As the content suggests.
    #[default]
    Auto,
    /// Flush left.
    Left,
    /// Centred.
    Center,
    /// Flush right.
    Right,
}

/// What a block stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Container {
    /// A block quote or pull quote.
    Quote,
    /// An item of a list.
    Item {
        /// `•`, `3.`, `b)`: what is set before the item; all blocks of the
        /// item carry it, so that they hang alike.
        marker: String,
        /// Whether the list is numbered.
        ordered: bool,
        /// Whether the block is the item's first: only then the marker shows.
        first: bool,
    },
}

impl BlockKind {
    /// Whether the block is of the masthead: above the body and not counted in it.
    pub fn is_masthead(&self) -> bool {
        matches!(self, Self::Kicker | Self::Headline | Self::Dek | Self::Byline)
    }

    /// Whether the block is of the body: neither masthead nor furniture.
    pub fn is_body(&self) -> bool {
        !self.is_masthead() && *self != Self::Furniture
    }

    /// Whether lines and spaces of the block are kept as they are.
    pub fn keeps_lines(&self) -> bool {
        matches!(self, Self::Preformatted { .. } | Self::Verse | Self::Table { .. })
    }
}
