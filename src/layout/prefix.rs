//! What stands before the text on each row of a block: indents, bars, markers.
//!
//! Owns how they shrink on a narrow column: the text always keeps at least two
//! thirds of the measure, on the first row half.

use super::fit::Room;
use super::line::{Ornament, Piece};
use crate::article::{Block, BlockKind, Container};
use crate::text::clean::clean_line;
use crate::text::width::{cells, fit};

/// One of the things that stand before the text, outermost first.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// Blank cells on each row.
    Indent(usize),
    /// A bar on each row.
    Bar(Ornament),
    /// A marker on the first row, as much space on the others.
    Marker { text: String, is_shown: bool },
}

/// What stands before the text of a block.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Prefix {
    first: Vec<Piece>,
    rest: Vec<Piece>,
}

impl Part {
    fn cells(&self) -> usize {
        match self {
            Self::Indent(cells) => *cells,
            Self::Bar(bar) => bar.cells(),
            Self::Marker { text, .. } => cells(text),
        }
    }

    fn is_bar(&self) -> bool {
        matches!(self, Self::Bar(_))
    }
}

impl Prefix {
    /// The prefix of a block in a column of `measure` cells.
    pub fn new(block: &Block, measure: usize) -> Self {
        let mut parts: Vec<_> =
            block.inside.iter().map(|inside| of_container(inside, measure)).collect();
        parts.extend(of_kind(&block.kind, measure));
        Self::fitted(parts, measure)
    }

    /// Only the bars that `above` and `below` share, for the blank rows between them.
    pub fn between(above: &Block, below: &Block, measure: usize) -> Self {
        let shared =
            above.inside.iter().zip(&below.inside).take_while(|(above, below)| match below {
                Container::Quote => **above == Container::Quote,
                Container::Item { first, .. } => !first && matches!(above, Container::Item { .. }),
            });
        let parts: Vec<_> = shared.map(|(_, below)| of_container(below, measure)).collect();
        let Some(last) = parts.iter().rposition(Part::is_bar) else { return Self::default() };
        Self::fitted(parts[..=last].to_vec(), measure)
    }

    /// The same with a label before the first row and `hang` cells before the
    /// others. Who adds it knows its width.
    pub fn labelled(self, label: Vec<Piece>, hang: usize) -> Self {
        let Self { mut first, rest } = self.hung(hang);
        first.extend(label);
        Self { first, rest }
    }

    /// The same with `cells` more before every row.
    pub fn indented(self, cells: usize) -> Self {
        let Self { mut first, rest } = self.hung(cells);
        push_space(&mut first, cells);
        Self { first, rest }
    }

    /// The same with an opening bracket before the first row.
    pub fn bracketed(self) -> Self {
        let Self { mut first, rest } = self.hung(1);
        first.push(Piece::Ornament(Ornament::Note("[".to_string())));
        Self { first, rest }
    }

    /// The same with `cells` more before every row but the first.
    pub fn hung(self, cells: usize) -> Self {
        let Self { first, mut rest } = self;
        push_space(&mut rest, cells);
        Self { first, rest }
    }

    /// The room that it leaves in a column of `measure` cells.
    pub fn room(&self, measure: usize) -> Room {
        let left = |pieces: &[Piece]| measure.saturating_sub(width(pieces)).max(1);
        Room { first: left(&self.first), rest: left(&self.rest) }
    }

    /// The pieces before the first row or another.
    pub fn pieces(&self, is_first: bool) -> &[Piece] {
        if is_first { &self.first } else { &self.rest }
    }

    /// The prefix of later rows only.
    pub fn later(&self) -> Self {
        Self { first: self.rest.clone(), rest: self.rest.clone() }
    }

    /// What stands on a row without text: the bars, and the indents before them.
    pub fn blank(&self) -> Vec<Piece> {
        let is_bar = |piece: &Piece| {
            matches!(piece, Piece::Ornament(Ornament::QuoteBar | Ornament::CaptionBar))
        };
        let bars = self.rest.iter().rposition(is_bar).map_or(0, |last| last + 1);
        self.rest[..bars].to_vec()
    }

    /// Drops what does not fit: first plain indents, then the outermost parts.
    /// The innermost marker stays as long as it leaves half of the first row.
    fn fitted(mut parts: Vec<Part>, measure: usize) -> Self {
        let budget = measure / 3;
        let total = |parts: &[Part]| parts.iter().map(Part::cells).sum::<usize>();
        if total(&parts) > budget {
            parts.retain(|part| !matches!(part, Part::Indent(_)));
        }
        // Counted from the end, so that a nesting a thousand deep costs one pass.
        let mut used = 0;
        let kept = parts.iter().rev().take_while(|part| {
            used += part.cells();
            used <= budget
        });
        let from = parts.len() - kept.count();
        let dropped = parts.drain(..from).next_back();
        let mut first = Vec::new();
        let mut rest = Vec::new();
        if parts.is_empty()
            && let Some(Part::Marker { text, is_shown: true }) = dropped
            && cells(&text) <= measure / 2
        {
            first.push(Piece::Ornament(Ornament::Marker(text)));
            push_space(&mut rest, budget);
            return Self { first, rest };
        }
        for part in parts {
            let width = part.cells();
            match part {
                Part::Bar(bar) => {
                    first.push(Piece::Ornament(bar.clone()));
                    rest.push(Piece::Ornament(bar));
                    continue;
                }
                Part::Marker { text, is_shown: true } => {
                    first.push(Piece::Ornament(Ornament::Marker(text)));
                }
                Part::Indent(_) | Part::Marker { .. } => push_space(&mut first, width),
            }
            push_space(&mut rest, width);
        }
        Self { first, rest }
    }
}

fn of_container(container: &Container, measure: usize) -> Part {
    match container {
        Container::Quote => Part::Bar(Ornament::QuoteBar),
        Container::Item { marker, first, .. } => {
            Part::Marker { text: marker_text(marker, measure), is_shown: *first }
        }
    }
}

fn of_kind(kind: &BlockKind, measure: usize) -> Vec<Part> {
    match kind {
        // A credit on a line of its own belongs to a picture, as its caption does.
        BlockKind::Caption | BlockKind::Credit | BlockKind::Image { .. } => {
            vec![Part::Indent(2), Part::Bar(Ornament::CaptionBar)]
        }
        BlockKind::Preformatted { .. } => vec![Part::Indent(2)],
        BlockKind::Footnote { label } => {
            let text = marker_text(&format!("[{label}]"), measure);
            vec![Part::Marker { text, is_shown: true }]
        }
        _ => Vec::new(),
    }
}

/// A marker as it is drawn, with the space after it. Markers and labels come
/// from the source: they are cleaned, and cut when they are longer than any list needs.
pub(super) fn marker_text(marker: &str, measure: usize) -> String {
    let clean = clean_line(marker).replace(['\n', '\t'], " ");
    let clean = clean.trim();
    let most = (measure / 2).saturating_sub(1);
    if cells(clean) <= most || most < 4 {
        return format!("{clean} ");
    }
    format!("{}… ", &clean[..fit(clean, most - 1)])
}

/// Adds blank cells, joined to those that end the pieces.
pub(super) fn push_space(pieces: &mut Vec<Piece>, cells: usize) {
    match pieces.last_mut() {
        Some(Piece::Ornament(Ornament::Space(before))) => *before += cells,
        _ if cells > 0 => pieces.push(Piece::Ornament(Ornament::Space(cells))),
        _ => {}
    }
}

/// The cells of ornaments.
fn width(pieces: &[Piece]) -> usize {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Ornament(ornament) => ornament.cells(),
            Piece::Text(_) => 0,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(marker: &str, first: bool) -> Container {
        Container::Item { marker: marker.into(), ordered: false, first }
    }

    /// The prefix of the first row and of the others, drawn.
    fn drawn(kind: BlockKind, inside: &[Container], measure: usize) -> (String, String) {
        let block = Block { kind, range: 0..0, inside: inside.to_vec(), continues: false };
        let prefix = Prefix::new(&block, measure);
        let draw = |is_first| {
            let pieces = prefix.pieces(is_first).to_vec();
            crate::layout::Line { pieces }.plain("")
        };
        (draw(true), draw(false))
    }

    #[test]
    fn containers_and_kinds_stand_before_the_text() {
        use BlockKind::{Caption, Paragraph};
        let quote = Container::Quote;
        let footnote = BlockKind::Footnote { label: "1".into() };
        for (kind, inside, measure, first, rest) in [
            (Paragraph, vec![], 40, "", ""),
            (Paragraph, vec![item("•", true)], 40, "• ", "  "),
            (Paragraph, vec![item("10.", false)], 40, "    ", "    "),
            (Paragraph, vec![item("1.", false), item("•", true)], 40, "   • ", "     "),
            (Paragraph, vec![item("1.", true), item("•", true)], 40, "1. • ", "     "),
            (Paragraph, vec![quote.clone(), quote.clone()], 40, "▎ ▎ ", "▎ ▎ "),
            (Paragraph, vec![quote, item("•", true)], 40, "▎ • ", "▎   "),
            (Caption, vec![], 40, "  ▏ ", "  ▏ "),
            (footnote, vec![], 40, "[1] ", "    "),
        ] {
            let found = drawn(kind, &inside, measure);
            assert_eq!(found, (first.to_string(), rest.to_string()), "{inside:?}");
        }
    }

    #[test]
    fn a_narrow_column_keeps_two_thirds_for_the_text() {
        let deep = vec![Container::Quote; 40];
        assert_eq!(drawn(BlockKind::Paragraph, &deep, 30).0, "▎ ".repeat(5));
        assert_eq!(drawn(BlockKind::Caption, &[], 10), ("▏ ".into(), "▏ ".into()));
        let list = [item("•", false), item("•", false), item("100.", true)];
        assert_eq!(drawn(BlockKind::Paragraph, &list, 12), ("100. ".into(), "    ".into()));
        assert_eq!(drawn(BlockKind::Paragraph, &list, 8), (String::new(), String::new()));
    }

    #[test]
    fn a_long_or_hostile_label_is_cleaned_and_cut() {
        assert_eq!(marker_text("a\u{1b}[2J", 40), "a␛[2J ");
        assert_eq!(marker_text(&"x".repeat(50), 20), format!("{}… ", "x".repeat(8)));
    }
}
