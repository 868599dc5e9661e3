//! The page: the rows of the article in their column, and the position column.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::style::Style;

use super::canvas::put;
use super::paint::stretches;
use super::theme::{Role, Theme};
use crate::app::{Column, Focus, Reading, Screen};
use crate::article::{Block, BlockKind, Container, Mark};
use crate::layout::{Line, Ornament, Piece, Row, turned};
use crate::text::width::one_cell;

/// The columns of the page, the head of a table over the first rows where it is repeated.
fn columns(reading: &Reading, screen: Screen) -> Vec<Column> {
    let mut columns = reading.column_rows(screen);
    let first = columns.iter_mut().flat_map(|column| &mut column.rows);
    for (row, head) in first.zip(reading.repeated_head(screen)) {
        *row = head;
    }
    for column in &mut columns {
        column.rows.splice(..0, column.head.drain(..));
    }
    columns
}

/// The rows of the page, column after column.
pub fn rows(reading: &Reading, screen: Screen) -> Vec<Row> {
    columns(reading, screen).into_iter().flat_map(|column| column.rows).collect()
}

/// Draws the page.
pub fn draw(reading: &Reading, screen: Screen, theme: &Theme, buffer: &mut Buffer) {
    let (measure, of) = (reading.layout().measure(), reading.columns());
    for (nth, column) in columns(reading, screen).iter().enumerate() {
        // Where the text runs from the right, so do the columns.
        let nth = if reading.layout().is_rtl() { of - 1 - nth } else { nth };
        let left = screen.column_left(measure, nth, of);
        draw_column(reading, left, (column.blank..).zip(&column.rows), theme, buffer);
    }
    draw_position(reading, screen, theme, buffer);
}

/// Draws those of the `rows` that are wanted, of a page of one column.
pub fn draw_rows(
    reading: &Reading,
    screen: Screen,
    rows: &[Row],
    is_wanted: impl Fn(usize) -> bool,
    theme: &Theme,
    buffer: &mut Buffer,
) {
    let left = screen.column_left(reading.layout().measure(), 0, 1);
    let wanted = rows.iter().enumerate().filter(|(y, _)| is_wanted(*y));
    draw_column(reading, left, wanted, theme, buffer);
}

/// Draws rows, each with its place on the screen, in the column at `left`.
fn draw_column<'a>(
    reading: &Reading,
    left: usize,
    rows: impl Iterator<Item = (usize, &'a Row)>,
    theme: &Theme,
    buffer: &mut Buffer,
) {
    let measure = reading.layout().measure();
    for (y, row) in rows {
        let Some(line) = reading.layout().line(&reading.article, *row) else { continue };
        draw_line(reading, *row, line, (left, left + measure, y), theme, buffer);
    }
}

/// Draws the position on these rows of its column.
pub fn draw_thumb(
    rows: impl Iterator<Item = usize>,
    screen: Screen,
    theme: &Theme,
    buffer: &mut Buffer,
) {
    let x = usize::from(screen.columns.saturating_sub(1));
    for y in rows {
        put(buffer, x, y, x + 1, one_cell("┃", "|"), theme.style(Role::Position));
    }
}

/// The rows of the position column that stand for the screen; none where all is on it.
pub fn thumb_of(reading: &Reading, screen: Screen) -> Range<usize> {
    if reading.fits(screen) {
        return 0..0;
    }
    let length = reading.whole();
    let visible = reading.visible(screen);
    let (first, last) = thumb(&visible, reading.progress(screen), length, screen.page_rows());
    first..last + 1
}

/// Draws one line between the columns `x` and `end` on row `y`.
fn draw_line(
    reading: &Reading,
    row: Row,
    line: &Line,
    (mut x, end, y): (usize, usize, usize),
    theme: &Theme,
    buffer: &mut Buffer,
) {
    let block = &reading.article.blocks()[row.block];
    let base = theme.style(role_of(block));
    // What fills a row looks like the space before it, a hyphen like the letter: a
    // mark over both has no hole.
    let mut last = base;
    for piece in &line.pieces {
        match piece {
            Piece::Text(range) => {
                let layers = layers(reading, range.clone(), theme);
                for (stretch, style) in stretches(range.clone(), base, &layers) {
                    x = put(buffer, x, y, end, reading.article.slice(stretch), style);
                    last = style;
                }
            }
            Piece::Turned(range) => {
                let layers = layers(reading, range.clone(), theme);
                for (stretch, style) in stretches(range.clone(), base, &layers).into_iter().rev() {
                    let text = turned(reading.article.slice(stretch));
                    x = put(buffer, x, y, end, &text, style);
                    last = style;
                }
            }
            Piece::Ornament(ornament @ (Ornament::Fill(_) | Ornament::Hyphen)) => {
                x = put(buffer, x, y, end, &ornament.text(), last);
            }
            Piece::Ornament(ornament) => {
                let is_label = matches!(ornament, Ornament::Marker(_));
                let is_chosen =
                    matches!(reading.focus, Some(Focus::Note { block, .. }) if block == row.block);
                let role = if is_label && is_chosen {
                    Role::Chosen
                } else {
                    role_of_ornament(ornament, block)
                };
                let style = theme.style(role);
                x = put(buffer, x, y, end, &ornament.text(), style);
            }
        }
    }
}

/// The marks and hits that touch `range`, hits over marks.
fn layers(reading: &Reading, range: Range<usize>, theme: &Theme) -> Vec<(Range<usize>, Style)> {
    let marks = reading.article.spans_in(range.clone()).map(|span| {
        let role = match &span.mark {
            Mark::Emphasis => Role::Emphasis,
            Mark::Strong => Role::Strong,
            Mark::Code => Role::Code,
            Mark::Strike => Role::Strike,
            Mark::Link(_) => Role::Link,
        };
        (span.range.clone(), theme.style(role))
    });
    let mut layers: Vec<_> = marks.collect();
    let chosen = match reading.focus {
        Some(Focus::Link(span)) => Some(reading.article.spans()[span].range.clone()),
        Some(Focus::Words { start, end }) => Some(start..end),
        Some(Focus::Note { .. }) | None => None,
    };
    layers.extend(chosen.map(|chosen| (chosen, theme.style(Role::Chosen))));
    if let Some(finding) = &reading.finding {
        layers.extend(finding.hits_in(range).map(|(hit, is_current)| {
            (hit, theme.style(if is_current { Role::CurrentHit } else { Role::Hit }))
        }));
    }
    layers
}

fn role_of(block: &Block) -> Role {
    match &block.kind {
        BlockKind::Kicker => Role::Kicker,
        BlockKind::Headline => Role::Headline,
        BlockKind::Dek => Role::Dek,
        BlockKind::Byline => Role::Byline,
        BlockKind::Lede => Role::Lede,
        BlockKind::Heading { level: 0..=2 } => Role::Heading,
        BlockKind::Heading { level: 3 } => Role::SubHeading,
        BlockKind::Heading { .. } => Role::LowHeading,
        BlockKind::Caption | BlockKind::Credit | BlockKind::Image { .. } => Role::Caption,
        BlockKind::Preformatted { .. } => Role::Code,
        BlockKind::Furniture => Role::Furniture,
        BlockKind::Rule => Role::Ornament,
        BlockKind::Paragraph
        | BlockKind::Verse
        | BlockKind::Table(_)
        | BlockKind::Footnote { .. } => {
            if block.inside().iter().any(Container::is_quote) {
                Role::Quote
            } else {
                Role::Text
            }
        }
    }
}

fn role_of_ornament(ornament: &Ornament, block: &Block) -> Role {
    match ornament {
        Ornament::Note(_) | Ornament::Space(_) => role_of(block),
        _ => Role::Ornament,
    }
}

/// Draws the position column: how far the screen is, and where the hits lie.
fn draw_position(reading: &Reading, screen: Screen, theme: &Theme, buffer: &mut Buffer) {
    let height = screen.page_rows();
    let length = reading.whole();
    let x = usize::from(screen.columns.saturating_sub(1));
    draw_thumb(thumb_of(reading, screen), screen, theme, buffer);
    let Some(finding) = &reading.finding else { return };
    for y in 0..height {
        let (from, to) = (y * length / height, (y + 1) * length / height);
        let range = reading.here(from..to.max(from + 1));
        let mut hits = finding.hits_in(range);
        if let Some(first) = hits.next() {
            let has_current = first.1 || hits.any(|(_, is_current)| is_current);
            let mark = if has_current { one_cell("◆", "#") } else { one_cell("•", "*") };
            put(buffer, x, y, x + 1, mark, theme.style(Role::PositionHit));
        }
    }
}

/// The rows of the position column that stand for the screen, the last included.
fn thumb(visible: &Range<usize>, progress: f64, length: usize, height: usize) -> (usize, usize) {
    let size = (visible.len() * height / length).clamp(1, height);
    let room = height - size;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a fraction between 0 and 1 of a few hundred rows"
    )]
    let first = (progress * room as f64).round() as usize;
    (first.min(room), first.min(room) + size - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thumb_stands_at_the_ends_at_the_ends() {
        assert_eq!(thumb(&(0..100), 0.0, 1000, 20), (0, 1));
        assert_eq!(thumb(&(900..1000), 1.0, 1000, 20), (18, 19));
        assert_eq!(thumb(&(0..1), 0.5, 1_000_000, 20), (10, 10));
    }
}
