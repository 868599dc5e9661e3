//! The article as plain text: the rows of the layout, without escapes.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::article::Article;
use crate::fault;
use crate::layout::{Bidi, Headings, Hyphens, Layout, Piece, Settings};

/// The width when nothing says how wide, in cells.
pub const USUAL_WIDTH: usize = 80;

/// After so many rounds of 256 rows the rows that are printed are given up: those of
/// millions of blocks take a gigabyte. Not within a block that goes on since they were
/// given up last: all of it would be set anew each time.
const ROUNDS: usize = 64;

/// Writes the laid-out article, no row wider than `width` cells, ragged always, and
/// without hyphens that the text does not hold.
pub fn plain(article: &Article, width: usize, out: &mut impl Write) -> io::Result<()> {
    fault::point("print");
    // What is printed is read by other programs: it stays in logical order.
    let settings = Settings {
        width,
        measure: width,
        bidi: Bidi::Off,
        hyphens: Hyphens::Never,
        headings: Headings::Apart,
        ..Settings::default()
    };
    let mut layout = Layout::new(article, settings.clone());
    let mut row = layout.first(article);
    let mut given_up_in = row.block;
    for round in 1.. {
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
        if round % ROUNDS == 0 && row.block != given_up_in {
            layout = layout.again(article, settings.clone());
            given_up_in = row.block;
        }
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{BlockKind, Builder};
    use crate::format;

    #[test]
    fn a_long_text_is_printed_to_its_end() {
        let numbers: Vec<String> = (0..3 * 256 * ROUNDS / 2).map(|n| n.to_string()).collect();
        let lines = numbers.join("\n");
        let mut out = Vec::new();
        plain(&format::raw::read(&lines), 80, &mut out).expect("a list takes all");
        let printed = String::from_utf8(out).expect("text");
        assert!(printed.lines().filter(|line| !line.is_empty()).eq(lines.lines()));
    }

    #[test]
    fn a_long_block_is_printed_to_its_end() {
        let lines: Vec<String> = (0..3 * 256 * ROUNDS).map(|n| n.to_string()).collect();
        let lines = lines.join("\n");
        let mut builder = Builder::new();
        builder.block(BlockKind::Paragraph, "First.");
        builder.block(BlockKind::Preformatted { language: None }, &lines);
        builder.block(BlockKind::Paragraph, "Last.");
        let mut out = Vec::new();
        plain(&builder.finish(), 80, &mut out).expect("a list takes all");
        let printed = String::from_utf8(out).expect("text");
        let printed: Vec<_> =
            printed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert!(
            printed
                .iter()
                .copied()
                .eq(["First."].into_iter().chain(lines.lines()).chain(["Last."]))
        );
    }

    #[test]
    fn a_sub_heading_stands_apart_from_its_text() {
        let mut builder = Builder::new();
        builder.block(BlockKind::Paragraph, "First.");
        builder.block(BlockKind::Heading { level: 2 }, "Section");
        builder.block(BlockKind::Heading { level: 3 }, "Part");
        builder.block(BlockKind::Paragraph, "Second.");
        let mut out = Vec::new();
        plain(&builder.finish(), 40, &mut out).expect("a list takes all");
        let printed = String::from_utf8(out).expect("text");
        assert_eq!(printed, "First.\n\nSection\n\nPart\n\nSecond.\n");
    }

    #[test]
    fn no_row_ends_in_a_hyphen_that_the_text_does_not_hold() {
        let mut builder = Builder::new();
        builder.meta.language = Some("de".to_string());
        let word = "Donau\u{ad}dampf\u{ad}schiff\u{ad}fahrts\u{ad}gesell\u{ad}schaft";
        builder.block(BlockKind::Paragraph, &[word; 9].join(" und mehr "));
        let article = builder.finish();
        for width in 34..80 {
            let mut out = Vec::new();
            plain(&article, width, &mut out).expect("a list takes all");
            let text = String::from_utf8(out).expect("text");
            assert!(!text.contains('-'), "{text}");
            assert_eq!(text.matches("Donaudampfschifffahrtsgesellschaft").count(), 9, "{text}");
        }
    }
}
