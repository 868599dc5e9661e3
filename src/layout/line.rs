//! What stands on one row: slices of the article, and what we added to them.

use std::borrow::Cow;
use std::ops::Range;

use super::bidi::turned;
use crate::text::width::{cells, one_cell};

/// One row of the column, left to right, without what is not painted: the
/// white space at its end, hidden soft hyphens.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// Left to right; indents are [`Ornament::Space`].
    pub pieces: Vec<Piece>,
}

/// A part of a row. Only text can be searched, copied and marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Bytes of the article's text, on cluster boundaries.
    Text(Range<usize>),
    /// The same of text that runs from the right: painted from its last cluster to
    /// its first, with brackets mirrored.
    Turned(Range<usize>),
    /// What the layout added.
    Ornament(Ornament),
}

/// What the layout adds to the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ornament {
    /// Blank cells: an indent, what sets a date flush right, the space between columns.
    Space(usize),
    /// The bullet or number of an item, the label of a footnote, the head of a
    /// cell in a record; with the space after it.
    Marker(String),
    /// The bar of one level of quotation.
    QuoteBar,
    /// The bar before a caption.
    CaptionBar,
    /// A rule, as the cells to draw.
    Rule(String),
    /// A kept line was too long and goes on here.
    Continued,
    /// A kept line has more to the left of the column.
    MoreLeft,
    /// A kept line has more to the right of the column.
    MoreRight,
    /// The rule under the head of a table.
    TableRule(String),
    /// Words of the interface: the reading time, the brackets about a picture.
    Note(String),
    /// The hyphen where a word was broken at a soft hyphen or between two syllables.
    Hyphen,
    /// Blank cells that fill a row to the edge. They stand after a space and look
    /// like it: a mark that goes over the space goes over them.
    Fill(usize),
}

impl Line {
    /// The cells that the row takes.
    pub fn cells(&self, text: &str) -> usize {
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(range) | Piece::Turned(range) => cells(&text[range.clone()]),
                Piece::Ornament(ornament) => ornament.cells(),
            })
            .sum()
    }

    /// The byte ranges of text on the row, left to right.
    pub fn text(&self) -> impl Iterator<Item = &Range<usize>> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Text(range) | Piece::Turned(range) => Some(range),
            Piece::Ornament(_) => None,
        })
    }

    /// The row as it is painted; `text` is the article's.
    pub fn plain(&self, text: &str) -> String {
        let mut row = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(range) => row.push_str(&text[range.clone()]),
                Piece::Turned(range) => row.push_str(&turned(&text[range.clone()])),
                Piece::Ornament(ornament) => row.push_str(&ornament.text()),
            }
        }
        row
    }
}

impl Ornament {
    /// What is drawn.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Space(cells) | Self::Fill(cells) => " ".repeat(*cells).into(),
            Self::Marker(text) | Self::Rule(text) | Self::TableRule(text) | Self::Note(text) => {
                text.as_str().into()
            }
            Self::QuoteBar => one_cell("▎ ", "| ").into(),
            Self::CaptionBar => one_cell("▏ ", "| ").into(),
            Self::Continued => one_cell("↪ ", "> ").into(),
            Self::MoreLeft => "‹".into(),
            Self::MoreRight => "›".into(),
            Self::Hyphen => "-".into(),
        }
    }

    /// The cells that it takes.
    pub fn cells(&self) -> usize {
        match self {
            Self::Space(cells) | Self::Fill(cells) => *cells,
            Self::Marker(text) | Self::Rule(text) | Self::TableRule(text) | Self::Note(text) => {
                cells(text)
            }
            Self::QuoteBar | Self::CaptionBar | Self::Continued => 2,
            Self::MoreLeft | Self::MoreRight | Self::Hyphen => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ornament_takes_the_cells_it_draws() {
        for ornament in [
            Ornament::Space(3),
            Ornament::Marker("12. ".into()),
            Ornament::QuoteBar,
            Ornament::CaptionBar,
            Ornament::Rule("────".into()),
            Ornament::Continued,
            Ornament::MoreLeft,
            Ornament::MoreRight,
            Ornament::TableRule("──  ──".into()),
            Ornament::Note(" · 4 phút đọc".into()),
            Ornament::Hyphen,
            Ornament::Fill(2),
        ] {
            assert_eq!(cells(&ornament.text()), ornament.cells(), "{ornament:?}");
        }
    }

    #[test]
    fn a_row_reads_as_it_is_drawn() {
        let pieces = vec![
            Piece::Ornament(Ornament::Marker("• ".into())),
            Piece::Text(0..5),
            Piece::Text(7..11),
        ];
        let line = Line { pieces };
        let text = "Huế\u{ad}Sài";
        assert_eq!(line.plain(text), "• HuếSài");
        assert_eq!(line.cells(text), 8);
        assert_eq!(line.text().count(), 2);
    }
}
