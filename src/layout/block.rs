//! One block becomes rows. Each kind of block has its own way; the phases that
//! they share stand in [`super::fit`] (rows of running text), [`super::prefix`]
//! (what stands before them), [`super::kept`] and [`super::table`].

use std::ops::Range;

use super::fit::{Fit, Room, Stretch, set};
use super::kept::{self, Panned};
use super::line::{Line, Ornament, Piece};
use super::prefix::Prefix;
use super::table;
use super::tongue::Manner;
use crate::article::{Block, BlockKind};
use crate::text::width::{cells, one_cell};

/// What parts the names of a byline and the parts of a kicker.
pub(super) const DOT: &str = " · ";

/// The rows of one block, without the blank rows above it.
#[derive(Debug, Default)]
pub(super) struct Laid {
    pub lines: Vec<Line>,
    /// For each row its first byte; a row of ornaments has the byte of the next
    /// row of text, at the end that of the end of the block. Never falling.
    pub starts: Vec<usize>,
    /// Bytes that need not stand in their order: in the cells of a table, side
    /// by side, and in heads that label its records.
    pub unordered: Range<usize>,
    /// What the blank rows above the block show: the bars of a quote.
    pub gap: Option<Line>,
    /// The rows of a table's head, its rule included; 0 where its records repeat it.
    pub head: usize,
    /// How far kept lines are panned, where they are wider than the column.
    pub panned: Option<Panned>,
}

/// What a block is to the footnotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Among {
    /// No note, or one that follows another.
    Rest,
    /// The first of them: a short rule parts it from the text.
    FirstNote,
    /// A further paragraph of the note above, whose label stands there.
    MoreOfNote,
}

/// What is to be set, in the printer's word: a block and what it needs to know
/// of the article it stands in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Matter<'a> {
    pub text: &'a str,
    pub block: &'a Block,
    /// Cells of the column.
    pub measure: usize,
    /// What is set after it when it is the byline: the reading time.
    pub note: Option<&'a str>,
    /// Whether its text goes on in the block below.
    pub goes_on: bool,
    /// Whether the rule that ends the masthead stands under it.
    pub ends_masthead: bool,
    /// Whether it will be mirrored, for it is written from the right.
    pub is_rtl: bool,
    /// What it is to the notes.
    pub among: Among,
    /// The cells of the widest marker of each list it stands in.
    pub numbers: &'a [usize],
    /// Blank cells before its first row: of a paragraph that follows another.
    pub indent: usize,
    /// By how many cells code is panned; `None` wraps what is too long.
    pub pan: Option<usize>,
    /// How running text is set.
    pub manner: Manner<'a>,
}

impl Among {
    /// What `block` is below `above`.
    pub fn of(above: Option<&Block>, block: &Block) -> Self {
        let is_note = |block: &Block| matches!(block.kind, BlockKind::Footnote { .. });
        match above.filter(|_| is_note(block)) {
            Some(above) if !is_note(above) => Self::FirstNote,
            Some(above) if above.kind == block.kind => Self::MoreOfNote,
            _ => Self::Rest,
        }
    }
}

/// Collects the rows of a block.
#[derive(Debug)]
pub(super) struct Rows<'a> {
    pub text: &'a str,
    /// How running text is set.
    pub manner: Manner<'a>,
    lines: Vec<Line>,
    starts: Vec<Option<usize>>,
    /// How many of them are the head of a table.
    pub head: usize,
}

/// Lays out one block.
pub(super) fn lay(matter: &Matter) -> Laid {
    let manner =
        Manner { justify: matter.manner.justify && is_prose(&matter.block.kind), ..matter.manner };
    let mut rows = Rows::new(matter.text, manner);
    let mut prefix = Prefix::new(matter.block, matter.numbers, matter.measure);
    prefix.indent_first(matter.indent);
    match matter.among {
        Among::Rest => {}
        Among::FirstNote => rows.ornament(short_rule(matter)),
        Among::MoreOfNote => prefix = Prefix::in_note(matter.block, matter.numbers, matter.measure),
    }
    let range = matter.block.range.clone();
    let mut unordered = 0..0;
    let mut panned = None;
    match &matter.block.kind {
        BlockKind::Kicker => kicker(matter, &mut rows),
        BlockKind::Headline | BlockKind::Dek | BlockKind::Heading { .. } | BlockKind::Caption => {
            rows.wrapped(range, &prefix, matter.measure, Fit::Balanced);
        }
        BlockKind::Byline => byline(matter, &mut rows),
        BlockKind::Lede
        | BlockKind::Paragraph
        | BlockKind::Credit
        | BlockKind::Footnote { .. }
        | BlockKind::Furniture => {
            let fit = if matter.goes_on { Fit::Through } else { Fit::Even };
            rows.wrapped(range, &prefix, matter.measure, fit);
        }
        BlockKind::Preformatted { .. } => panned = kept::preformatted(matter, &prefix, &mut rows),
        BlockKind::Verse => kept::verse(matter, &prefix, &mut rows),
        BlockKind::Table(columns) => {
            unordered = table::lay(matter, &prefix, columns.header, &columns.align, &mut rows);
        }
        BlockKind::Image { .. } => image(matter, &prefix, &mut rows),
        BlockKind::Rule => rule(matter, &prefix, &mut rows),
    }
    if matter.ends_masthead {
        rows.ornament(short_rule(matter));
    }
    Laid { panned, ..rows.finish(&matter.block.range, unordered) }
}

impl<'a> Rows<'a> {
    pub fn new(text: &'a str, manner: Manner<'a>) -> Self {
        Self { text, manner, lines: Vec::new(), starts: Vec::new(), head: 0 }
    }

    /// Adds a row whose first byte is `start`.
    pub fn row(&mut self, pieces: Vec<Piece>, start: usize) {
        self.lines.push(Line { pieces });
        self.starts.push(Some(start));
    }

    /// Adds a row that holds no text.
    pub fn ornament(&mut self, pieces: Vec<Piece>) {
        self.lines.push(Line { pieces });
        self.starts.push(None);
    }

    /// Adds the rows of running text.
    pub fn wrapped(&mut self, range: Range<usize>, prefix: &Prefix, measure: usize, fit: Fit) {
        self.wrapped_in(range, prefix, prefix.room(measure), fit);
    }

    /// Adds the rows of running text where the prefix leaves `room`.
    pub fn wrapped_in(&mut self, range: Range<usize>, prefix: &Prefix, room: Room, fit: Fit) {
        let has_soft_hyphens = has_soft_hyphen(&self.text[range.clone()]);
        let stretches = set(&self.text[range.clone()], room, fit, self.manner);
        self.lines.reserve(stretches.len());
        self.starts.reserve(stretches.len());
        for (n, stretch) in stretches.into_iter().enumerate() {
            let before = prefix.pieces(n == 0);
            let mut pieces = Vec::with_capacity(before.len() + 1);
            pieces.extend_from_slice(before);
            let start = range.start + stretch.range.start;
            self.push_text(&mut pieces, &stretch, range.start, has_soft_hyphens);
            self.row(pieces, start);
        }
    }

    /// Appends the text of a row, without its hidden soft hyphens.
    pub fn push_text(&self, pieces: &mut Vec<Piece>, stretch: &Stretch, base: usize, hides: bool) {
        let end = base + stretch.range.end;
        let mut start = base + stretch.range.start;
        for (at, cells) in &stretch.filled {
            self.push_visible(pieces, start..base + at, hides);
            pieces.push(Piece::Ornament(Ornament::Fill(*cells)));
            start = base + at;
        }
        self.push_visible(pieces, start..end, hides);
        if stretch.hyphen {
            pieces.push(Piece::Ornament(Ornament::Hyphen));
        }
    }

    /// Appends text, parted at its soft hyphens where there are any.
    fn push_visible(&self, pieces: &mut Vec<Piece>, range: Range<usize>, hides: bool) {
        if !hides {
            return pieces.push(Piece::Text(range));
        }
        let mut start = range.start;
        for (at, soft) in self.text[range.clone()].match_indices('\u{ad}') {
            let end = range.start + at;
            if end > start {
                pieces.push(Piece::Text(start..end));
            }
            start = end + soft.len();
        }
        if range.end > start {
            pieces.push(Piece::Text(start..range.end));
        }
    }

    /// How many rows there are so far.
    pub fn count(&self) -> usize {
        self.lines.len()
    }

    fn last_mut(&mut self) -> Option<&mut Line> {
        self.lines.last_mut()
    }

    /// The rows, at least one: a block that shows nothing still has a place.
    fn finish(mut self, block: &Range<usize>, unordered: Range<usize>) -> Laid {
        if self.lines.is_empty() {
            self.row(Vec::new(), block.start);
        }
        let mut next = block.end;
        let mut starts: Vec<_> = self
            .starts
            .iter()
            .rev()
            .map(|start| {
                next = start.unwrap_or(next);
                next
            })
            .collect();
        starts.reverse();
        Laid { lines: self.lines, starts, unordered, head: self.head, ..Laid::default() }
    }
}

/// Whether rows of this kind may be filled to the edge: running text only.
fn is_prose(kind: &BlockKind) -> bool {
    matches!(kind, BlockKind::Lede | BlockKind::Paragraph | BlockKind::Footnote { .. })
}

/// Whether a text has soft hyphens. They are rare: a search of the bytes.
pub(super) fn has_soft_hyphen(text: &str) -> bool {
    text.contains('\u{ad}')
}

/// What stands after the tab is set flush right on the same row if both fit.
fn kicker(matter: &Matter, rows: &mut Rows) {
    let range = matter.block.range.clone();
    let text = &matter.text[range.clone()];
    let prefix = Prefix::default();
    let Some((left, right)) = text.split_once('\t') else {
        return parted(range, &prefix, matter.measure, Fit::Masthead, rows);
    };
    let middle = range.start + left.len();
    let used = cells(left) + cells(right);
    let is_simple = !left.is_empty() && !right.is_empty() && !has_soft_hyphen(text);
    if is_simple && used + 2 <= matter.measure {
        let space = Ornament::Space(matter.measure - used);
        let left = Piece::Text(range.start..middle);
        let right = Piece::Text(middle + 1..range.end);
        return rows.row(vec![left, Piece::Ornament(space), right], range.start);
    }
    parted(range.start..middle, &prefix, matter.measure, Fit::Masthead, rows);
    rows.wrapped(middle + 1..range.end, &prefix, matter.measure, Fit::Masthead);
}

/// Sets a text whose parts stand between dots: as many whole parts on a row as
/// fit. A dot at which a row ends parts nothing; it is not painted.
fn parted(range: Range<usize>, prefix: &Prefix, measure: usize, fit: Fit, rows: &mut Rows) {
    let room = prefix.room(measure).least();
    let text = rows.text;
    let mut prefix = prefix.clone();
    let mut row = range.start..range.start;
    let mut at = range.start;
    for part in text[range].split(DOT) {
        let end = at + part.len();
        if row.end > row.start && cells(&text[row.start..end]) > room {
            rows.wrapped(row, &prefix, measure, fit);
            prefix = prefix.later();
            row = at..end;
        }
        row.end = end;
        at = end + DOT.len();
    }
    rows.wrapped(row, &prefix, measure, fit);
}

/// The reading time follows the names, or has a row of its own.
fn byline(matter: &Matter, rows: &mut Rows) {
    let range = matter.block.range.clone();
    let prefix = Prefix::new(matter.block, matter.numbers, matter.measure);
    parted(range, &prefix, matter.measure, Fit::Balanced, rows);
    let Some(note) = matter.note else { return };
    let ornament = |text: &str| Piece::Ornament(Ornament::Note(text.to_string()));
    let text = rows.text;
    if let Some(last) = rows.last_mut()
        && last.cells(text) + cells(DOT) + cells(note) <= matter.measure
    {
        last.pieces.extend([ornament(DOT), ornament(note)]);
    } else if cells(note) <= matter.measure {
        rows.ornament(vec![ornament(note)]);
    }
}

/// The alt text in brackets, like a caption.
fn image(matter: &Matter, prefix: &Prefix, rows: &mut Rows) {
    let range = matter.block.range.clone();
    let note = |text: &str| Piece::Ornament(Ornament::Note(text.to_string()));
    let room = prefix.room(matter.measure);
    if room.least() < 6 || range.is_empty() {
        let mut pieces = prefix.pieces(true).to_vec();
        if range.is_empty() && room.first >= cells("[…]") {
            pieces.push(note("[…]"));
        }
        if range.is_empty() {
            return rows.ornament(pieces);
        }
        return rows.wrapped(range, prefix, matter.measure, Fit::Balanced);
    }
    // The brackets take a cell before and after on each row.
    let inner = Room { first: room.first - 2, rest: room.rest - 2 };
    let framed = prefix.clone().bracketed();
    rows.wrapped_in(range, &framed, inner, Fit::Balanced);
    if let Some(last) = rows.last_mut() {
        last.pieces.push(note("]"));
    }
}

/// A rule that parts what stands above it from what stands below.
fn short_rule(matter: &Matter) -> Vec<Piece> {
    vec![Piece::Ornament(Ornament::Rule(one_cell("─", "-").repeat(matter.measure.min(8))))]
}

/// A break of thought: three asterisks in the middle of the column.
fn rule(matter: &Matter, prefix: &Prefix, rows: &mut Rows) {
    let room = prefix.room(matter.measure).first;
    let stars = if room < 5 { "*" } else { "* * *" };
    let mut pieces = prefix.pieces(true).to_vec();
    super::prefix::push_space(&mut pieces, (room - stars.len()) / 2);
    pieces.push(Piece::Ornament(Ornament::Rule(stars.to_string())));
    rows.ornament(pieces);
}

#[cfg(test)]
mod tests;
