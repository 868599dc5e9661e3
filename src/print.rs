//! The article as plain text: the rows of the layout, without escapes.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::article::Article;
use crate::layout::{Bidi, Layout, Piece, Settings};

/// The width when nothing says how wide, in cells.
pub const USUAL_WIDTH: usize = 80;

/// Writes the laid-out article, no row wider than `width` cells; ragged always, so
/// that no hyphen stands there that the text does not hold.
pub fn plain(article: &Article, width: usize, out: &mut impl Write) -> io::Result<()> {
    // What is printed is read by other programs: it stays in logical order.
    let settings = Settings { width, measure: width, bidi: Bidi::Off, ..Settings::default() };
    let layout = Layout::new(article, settings);
    let mut row = layout.first(article);
    loop {
        let rows = layout.rows(article, row, 256);
        for row in &rows {
            let line = layout.line(article, *row);
            let text = line.map(|line| text_of(article, &line.pieces)).unwrap_or_default();
            writeln!(out, "{}", text.trim_end())?;
        }
        let Some(last) = rows.last() else { return Ok(()) };
        let next = layout.step(article, *last, 1);
        if next == *last {
            return Ok(());
        }
        row = next;
    }
}

fn text_of(article: &Article, pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(range) | Piece::Turned(range) => Cow::from(article.slice(range.clone())),
            Piece::Ornament(ornament) => ornament.text(),
        })
        .collect()
}
