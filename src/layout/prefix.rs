//! What stands before the text on each row of a block: indents, bars, markers.
//!
//! Owns how they shrink on a narrow column: the text always keeps at least two
//! thirds of the measure, on the first row half. What a level of nesting takes
//! depends on the levels outside it alone, so that items of one level stand in one
//! column and no deeper item stands to the left of a higher one:
//!
//! * a level takes the cells of its marker as long as there are many left, then
//!   one cell, then none: from there on only the bullet tells the levels apart;
//! * a bar is drawn whole or not at all. Bars deeper than fits are not drawn: the
//!   words count more, and a reader of six bars does not count a seventh.

use super::fit::Room;
use super::line::{Ornament, Piece};
use crate::article::{Block, BlockKind, Container, DEFINITION};
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
    /// The prefix of a block in a column of `measure` cells; `numbers` are the
    /// cells to which the markers of its containers are filled up.
    pub fn new(block: &Block, numbers: &[usize], measure: usize) -> Self {
        Self::drawn(granted(block, numbers, measure))
    }

    /// The prefix of a further block of a note, whose label stands above.
    pub fn in_note(block: &Block, numbers: &[usize], measure: usize) -> Self {
        let mut granted = granted(block, numbers, measure);
        let label = granted.iter_mut().find(|granted| granted.is_label);
        if let Some(Part::Marker { is_shown, .. }) = label.map(|label| &mut label.part) {
            *is_shown = false;
        }
        Self::drawn(granted)
    }

    /// Only the bars that `above` and `below` share, for the blank rows between them.
    pub fn between(above: &Block, below: &Block, numbers: &[usize], measure: usize) -> Self {
        let shared =
            above.inside().iter().zip(below.inside()).take_while(|(above, below)| match below {
                Container::Quote { first } => !first && above.is_quote(),
                Container::Item { first, .. } => !first && matches!(above, Container::Item { .. }),
            });
        let mut granted = granted(below, numbers, measure);
        let labels = granted.iter().filter(|granted| granted.is_label).count();
        granted.truncate(shared.count() + labels);
        let is_drawn = |part: &Granted| part.part.is_bar() && part.rest > 0;
        granted.truncate(granted.iter().rposition(is_drawn).map_or(0, |last| last + 1));
        Self::drawn(granted)
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

    /// Puts `cells` more before the first row.
    pub fn indent_first(&mut self, cells: usize) {
        push_space(&mut self.first, cells);
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

    fn drawn(parts: Vec<Granted>) -> Self {
        let mut first = Vec::new();
        let mut rest = Vec::new();
        for Granted { part, first: on_first, rest: on_rest, .. } in parts {
            match part {
                Part::Bar(bar) if on_rest > 0 => {
                    first.push(Piece::Ornament(bar.clone()));
                    rest.push(Piece::Ornament(bar));
                    continue;
                }
                Part::Marker { text, is_shown: true } if on_first == cells(&text) => {
                    first.push(Piece::Ornament(Ornament::Marker(text)));
                }
                _ => push_space(&mut first, on_first),
            }
            push_space(&mut rest, on_rest);
        }
        Self { first, rest }
    }
}

/// A part and the cells that it takes on the first row and on the others.
#[derive(Debug)]
struct Granted {
    part: Part,
    first: usize,
    rest: usize,
    /// Whether it is the label of a note.
    is_label: bool,
}

/// What stands before a block, a part for each container and then those of its
/// kind, with the cells that each takes in a column of `measure`.
fn granted(block: &Block, numbers: &[usize], measure: usize) -> Vec<Granted> {
    let is_note = matches!(block.kind, BlockKind::Footnote { .. });
    let outer = of_containers(block.inside(), numbers, measure);
    let mut own = of_kind(&block.kind, measure);
    if !is_note || outer.is_empty() {
        let mut granted = shared(outer, own, measure);
        if let Some(label) = granted.last_mut() {
            label.is_label = is_note;
        }
        return granted;
    }
    // What a note holds stands behind its label and shares what that leaves.
    let label = own.remove(0);
    let cells = if label.cells() <= measure / 3 { label.cells() } else { 0 };
    let mut granted = vec![Granted { part: label, first: cells, rest: cells, is_label: true }];
    granted.extend(shared(outer, own, measure - cells));
    granted
}

/// The parts of the containers of a block and `own` ones, with the cells that each takes.
fn shared(mut outer: Vec<Part>, own: Vec<Part>, measure: usize) -> Vec<Granted> {
    let budget = measure / 3;
    // An item's own marker has its room whatever stands around the item.
    let limit = budget.saturating_sub(cells(BULLETS[0]) + 1);
    let mut inner = outer.split_off(outer.len().saturating_sub(1));
    inner.extend(own);
    let total = |parts: &[Part]| parts.iter().map(Part::cells).sum::<usize>();
    let mut levels = levels(&outer, limit, limit);
    if levels.iter().sum::<usize>() + total(&inner) > budget {
        inner.retain(|part| !matches!(part, Part::Indent(_)));
        levels = self::levels(&outer, limit, limit.min(budget.saturating_sub(total(&inner))));
    }
    // Of the block's own parts the outermost are dropped. The innermost marker
    // stays as long as it leaves half of the first row.
    let mut used = 0;
    let kept = inner.iter().rev().take_while(|part| {
        used += part.cells();
        used <= budget
    });
    let dropped = inner.len() - kept.count();
    let is_last_dropped = dropped == inner.len();
    levels.extend(inner.iter().enumerate().map(
        |(n, part)| {
            if n < dropped { 0 } else { part.cells() }
        },
    ));
    let parts = outer.into_iter().chain(inner).zip(levels);
    let mut granted: Vec<_> = parts
        .map(|(part, cells)| Granted { part, first: cells, rest: cells, is_label: false })
        .collect();
    if let Some(last) = granted.last_mut().filter(|_| is_last_dropped)
        && let Part::Marker { is_shown: true, .. } = last.part
        && last.part.cells() <= measure / 2
    {
        (last.first, last.rest) = (last.part.cells(), budget);
    }
    granted
}

/// The cells that each level of nesting takes, outermost first, at most `most`
/// together. How soon a level takes but one depends on `limit` alone, which is
/// the same for all blocks.
fn levels(parts: &[Part], limit: usize, most: usize) -> Vec<usize> {
    let roomy = limit * 2 / 3;
    let mut used = 0;
    let cells = parts.iter().map(|part| {
        let left = most.saturating_sub(used);
        let cells = match part {
            Part::Bar(bar) if bar.cells() > left => 0,
            Part::Bar(bar) => bar.cells(),
            _ if used + part.cells() <= roomy => part.cells().min(left),
            _ => left.min(1),
        };
        used += cells;
        cells
    });
    cells.collect()
}

/// The bullets of lists in lists, by depth and then again from the first.
const BULLETS: [&str; 3] = ["•", "◦", "–"];

fn of_containers(inside: &[Container], numbers: &[usize], measure: usize) -> Vec<Part> {
    let mut depth = 0;
    let part = |(nth, container): (usize, &Container)| match container {
        Container::Quote { .. } => Part::Bar(Ornament::QuoteBar),
        Container::Item { marker, .. } if marker == DEFINITION => Part::Indent(4),
        Container::Item { marker, first, .. } => {
            // A sign that the source chose is kept.
            let is_bullet = marker == BULLETS[0];
            let marker = if is_bullet { BULLETS[depth % BULLETS.len()] } else { marker };
            depth += 1;
            let text = marker_text(marker, measure);
            // Numbers stand flush right, as long as that leaves room.
            let wanted = numbers.get(nth).map_or(0, |number| number + 1);
            let blank = if wanted * 4 <= measure { wanted.saturating_sub(cells(&text)) } else { 0 };
            Part::Marker { text: " ".repeat(blank) + &text, is_shown: *first }
        }
    };
    inside.iter().enumerate().map(part).collect()
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
    format!("{}… ", &clean[..fit(clean, most - cells("…"))])
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
            Piece::Text(_) | Piece::Turned(_) => 0,
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
        let block = Block::new(kind, 0..0, inside.to_vec(), false);
        let prefix = Prefix::new(&block, &[], measure);
        let draw = |is_first| {
            let pieces = prefix.pieces(is_first).to_vec();
            crate::layout::Line { pieces }.plain("")
        };
        (draw(true), draw(false))
    }

    #[test]
    fn containers_and_kinds_stand_before_the_text() {
        use BlockKind::{Caption, Paragraph};
        let quote = Container::QUOTE;
        let footnote = BlockKind::Footnote { label: "1".into() };
        for (kind, inside, measure, first, rest) in [
            (Paragraph, vec![], 40, "", ""),
            (Paragraph, vec![item("•", true)], 40, "• ", "  "),
            (Paragraph, vec![item("10.", false)], 40, "    ", "    "),
            (Paragraph, vec![item("1.", false), item("•", true)], 40, "   ◦ ", "     "),
            (Paragraph, vec![item("1.", true), item("•", true)], 40, "1. ◦ ", "     "),
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
        let deep = vec![Container::QUOTE; 40];
        assert_eq!(drawn(BlockKind::Paragraph, &deep, 30).0, "▎ ".repeat(5));
        assert_eq!(drawn(BlockKind::Caption, &[], 10), ("▏ ".into(), "▏ ".into()));
        let list = [item("•", false), item("•", false), item("100.", true)];
        assert_eq!(drawn(BlockKind::Paragraph, &list, 12), ("100. ".into(), "    ".into()));
        assert_eq!(drawn(BlockKind::Paragraph, &list, 8), (String::new(), String::new()));
    }

    /// The first rows of items one in the other, `deepest` levels.
    fn nested(deepest: usize, measure: usize) -> Vec<String> {
        let levels = 1..=deepest;
        levels
            .map(|depth| {
                let mut inside = vec![item("•", false); depth - 1];
                inside.push(item("•", true));
                drawn(BlockKind::Paragraph, &inside, measure).0
            })
            .collect()
    }

    #[test]
    fn the_depth_of_a_list_shows_by_indent_as_long_as_it_can_and_by_bullet() {
        assert_eq!(nested(4, 60), ["• ", "  ◦ ", "    – ", "      • "]);
        assert_eq!(nested(6, 20), ["• ", "  ◦ ", "   – ", "    • ", "    ◦ ", "    – "]);
        for measure in 1..120 {
            let rows = nested(24, measure);
            for pair in rows.windows(2) {
                let indent = |row: &str| row.chars().take_while(|c| *c == ' ').count();
                assert!(indent(&pair[0]) <= indent(&pair[1]), "{measure}: {rows:?}");
                assert!(pair[0] != pair[1] || pair[0].is_empty(), "{measure}: {rows:?}");
            }
        }
        let indents: Vec<_> = nested(9, 40).iter().map(|row| cells(row)).collect();
        assert!(indents.is_sorted_by(|above, below| above < below), "{indents:?}");
    }

    #[test]
    fn an_item_stands_in_one_column_with_what_stands_in_it() {
        let code = BlockKind::Preformatted { language: None };
        for measure in 12..120 {
            for depth in 1..10 {
                let inside = vec![item("•", false); depth];
                let text = cells(&drawn(BlockKind::Paragraph, &inside, measure).1);
                let code = cells(&drawn(code.clone(), &inside, measure).1);
                assert!(code == text || code == text + 2, "{measure}, {depth}: {code}, {text}");
                let mut quoted = vec![Container::QUOTE];
                quoted.extend(inside);
                let quoted = cells(&drawn(BlockKind::Paragraph, &quoted, measure).1);
                assert!(quoted >= text && quoted <= measure / 3, "{measure}, {depth}: {quoted}");
            }
        }
    }

    #[test]
    fn a_long_or_hostile_label_is_cleaned_and_cut() {
        assert_eq!(marker_text("a\u{1b}[2J", 40), "a␛[2J ");
        assert_eq!(marker_text(&"x".repeat(50), 20), format!("{}… ", "x".repeat(8)));
    }
}
