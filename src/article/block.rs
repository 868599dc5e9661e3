//! Blocks: the flat list of what an article is made of, in reading order.

use std::fmt;
use std::ops::{Deref, Range};

/// One block of an article.
///
/// A text may be millions of them, so a block is small: what few blocks have
/// stands behind a pointer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What the block is.
    pub kind: BlockKind,
    /// Its bytes in the article's text, without a line break at the end.
    pub range: Range<usize>,
    /// Where it stands, unless that is nowhere in particular.
    nest: Option<Box<Nest>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Nest {
    inside: Vec<Container>,
    continues: bool,
}

impl Block {
    /// The block at `range` that stands in `inside`, outermost first, and goes
    /// on with the one before when it `continues` it.
    pub fn new(
        kind: BlockKind,
        range: Range<usize>,
        inside: Vec<Container>,
        continues: bool,
    ) -> Self {
        let is_plain = inside.is_empty() && !continues;
        let nest = (!is_plain).then(|| Box::new(Nest { inside, continues }));
        Self { kind, range, nest }
    }

    /// What it stands in, outermost first. Nesting is data; there is no tree.
    pub fn inside(&self) -> &[Container] {
        self.nest.as_ref().map_or(&[], |nest| &nest.inside)
    }

    /// Whether it goes on with the text of the block before, which was cut
    /// because it was too long: it has no leading of its own.
    pub fn continues(&self) -> bool {
        self.nest.as_ref().is_some_and(|nest| nest.continues)
    }

    /// Whether it is a sub-heading, where that begins.
    pub fn begins_section(&self) -> bool {
        matches!(self.kind, BlockKind::Heading { .. }) && !self.continues()
    }
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
        language: Option<Label>,
    },
    /// Lines of a poem, kept; one block a stanza.
    Verse,
    /// A table: one line a row, cells parted by `'\t'`; the first lines may be its head.
    Table(Box<Columns>),
    /// A picture; the text is its alt text.
    Image {
        /// Where the picture is, as the source says. Never fetched.
        url: Label,
    },
    /// A break of thought: a rule or `* * *`. Its text is empty.
    Rule,
    /// A footnote's text.
    Footnote {
        /// The label that refers to it.
        label: Label,
    },
    /// One line that is not the article: hidden until asked for.
    Furniture,
}

/// A word or an address that few blocks have: one pointer, for the sake of the
/// many that have none.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::box_collection, reason = "that the string is behind a pointer is the purpose")]
pub struct Label(Box<String>);

impl Deref for Label {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl From<String> for Label {
    fn from(text: String) -> Self {
        Self(Box::new(text))
    }
}

impl From<&str> for Label {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// What a table says of its rows and columns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Columns {
    /// How many of the first rows are the head.
    pub header: usize,
    /// Alignment a column, as far as the source says.
    pub align: Vec<Align>,
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

impl Align {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Left, Self::Center, Self::Right];

    /// Its name in the model that is written as JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Left => "left",
            Self::Center => "center",
            Self::Right => "right",
        }
    }
}

/// The marker of an item that is a definition.
pub const DEFINITION: &str = ":";

/// What a block stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Container {
    /// A block quote or pull quote.
    Quote {
        /// Whether the block is the quote's first: it parts the quote from one above.
        first: bool,
    },
    /// An item of a list.
    Item {
        /// `•`, `3.`, `b)`: what is set before the item; all blocks of the
        /// item carry it, so that they hang alike. [`DEFINITION`] is not set:
        /// the item says what the paragraph above it, a term, means.
        marker: String,
        /// Whether the list is numbered.
        ordered: bool,
        /// Whether the block is the item's first: only then the marker shows.
        first: bool,
    },
}

impl Container {
    /// A quote that begins.
    pub const QUOTE: Self = Self::Quote { first: true };

    /// Whether it is a quote.
    pub fn is_quote(&self) -> bool {
        matches!(self, Self::Quote { .. })
    }

    /// Whether a block that stands in it is its first.
    pub fn is_first(&self) -> bool {
        match self {
            Self::Quote { first } | Self::Item { first, .. } => *first,
        }
    }

    /// The same for a block that is not its first.
    pub fn go_on(&mut self) {
        match self {
            Self::Quote { first } | Self::Item { first, .. } => *first = false,
        }
    }
}

impl BlockKind {
    /// A table whose first `header` rows are its head.
    pub fn table(header: usize, mut align: Vec<Align>) -> Self {
        // Said of no column it is not said.
        if align.iter().all(|one| *one == Align::Auto) {
            align.clear();
        }
        Self::Table(Box::new(Columns { header, align }))
    }

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
        matches!(self, Self::Preformatted { .. } | Self::Verse | Self::Table(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_small() {
        assert!(size_of::<Block>() <= 5 * size_of::<usize>());
    }
}
