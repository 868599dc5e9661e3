//! The only way to make an [`Article`].

use std::ops::Range;

use super::{Article, Block, BlockKind, Container, Mark, Meta, Span};
use crate::fault;
use crate::text::clean::clean_line;

/// The longest block in bytes. A longer one is cut at a word boundary into
/// blocks that continue each other, so that no single layout step costs more
/// than a few screens: some sixty rows of prose.
pub const LONGEST_BLOCK: usize = 6 * 1024;

/// Collects blocks in reading order and keeps the invariants of [`Article`].
///
/// Text is cleaned on the way in (see [`crate::text::clean`]): composed, no
/// control characters, deceiving characters as visible tokens. This is the one
/// choke point; a format cannot forget it.
#[derive(Debug, Default)]
pub struct Builder {
    /// The facts; formats fill them in directly. They are cleaned in [`Builder::finish`].
    pub meta: Meta,
    text: String,
    blocks: Vec<Block>,
    spans: Vec<Span>,
    /// The block that is being written: its kind, containers, start in `text`.
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    kind: BlockKind,
    inside: Vec<Container>,
    start: usize,
    /// Where the cell that is being written begins, in blocks that have cells.
    cell: usize,
    /// Marks that are begun and not yet ended: where, and which.
    marks: Vec<(usize, Mark)>,
}

impl Builder {
    /// An empty article to be filled.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a whole block.
    pub fn block(&mut self, kind: BlockKind, text: &str) {
        self.block_within(kind, Vec::new(), text);
    }

    /// Adds a whole block that stands in `inside`, outermost container first.
    pub fn block_in(&mut self, kind: BlockKind, inside: &[Container], text: &str) {
        self.block_within(kind, inside.to_vec(), text);
    }

    /// [`Builder::block_in`] for containers that the block may have for itself.
    pub fn block_within(&mut self, kind: BlockKind, inside: Vec<Container>, text: &str) {
        self.begin_in(kind, inside);
        self.push(text);
        self.end();
    }

    /// Begins a block; text and marks follow, then [`Builder::end`].
    pub fn begin(&mut self, kind: BlockKind, inside: &[Container]) {
        self.begin_in(kind, inside.to_vec());
    }

    fn begin_in(&mut self, kind: BlockKind, inside: Vec<Container>) {
        self.end();
        if !self.blocks.is_empty() {
            self.text.push('\n');
        }
        let start = self.text.len();
        self.open = Some(Open { kind, inside, start, cell: start, marks: Vec::new() });
    }

    /// Whether a block is being written.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Adds text to the open block. In blocks that keep their lines `'\n'`
    /// stays (and `'\t'` in a table parts cells); elsewhere white space
    /// folds to one space, except the first `'\t'` of a kicker.
    pub fn push(&mut self, text: &str) {
        let Some(open) = &mut self.open else { return };
        let keeps_lines = open.kind.keeps_lines();
        let keeps_tabs = matches!(open.kind, BlockKind::Table(_) | BlockKind::Kicker);
        if keeps_lines {
            for (n, line) in text.split('\n').enumerate() {
                if n > 0 && keeps_tabs {
                    next_cell(&mut self.text, &mut open.cell, '\n');
                } else if n > 0 {
                    self.text.push('\n');
                }
                if keeps_tabs {
                    push_cells(&mut self.text, &mut open.cell, line);
                } else {
                    self.text.push_str(&clean_line(&expand_tabs(line.trim_end_matches('\r'))));
                }
            }
        } else if keeps_tabs {
            push_cells(&mut self.text, &mut open.cell, &text.replace('\n', " "));
        } else {
            let start = open.start;
            let clean = clean_line(text);
            // Nothing is glued to what begins a block.
            let is_first = self.text.len() == start;
            let clean = if is_first { clean.trim_start() } else { &clean };
            push_folded(&mut self.text, start, clean);
        }
    }

    /// Begins an inline mark in the open block.
    pub fn begin_mark(&mut self, mark: Mark) {
        let at = self.text.len();
        if let Some(open) = &mut self.open {
            open.marks.push((at, mark));
        }
    }

    /// Ends the innermost open mark.
    pub fn end_mark(&mut self) {
        let end = self.text.len();
        if let Some((start, mark)) = self.open.as_mut().and_then(|open| open.marks.pop()) {
            self.add_span(start..end, mark);
        }
    }

    /// Ends the open block. A block without text is left out, except rules and images.
    pub fn end(&mut self) {
        let Some(mut open) = self.open.take() else { return };
        let is_gap = |c: char| match c {
            ' ' | '\n' | '\t' => true,
            // Nothing is glued to what ends a block.
            _ => c.is_whitespace() && !open.kind.keeps_lines(),
        };
        while self.text.len() > open.start && self.text.ends_with(is_gap) {
            self.text.pop();
        }
        let end = self.text.len();
        while let Some((start, mark)) = open.marks.pop() {
            self.add_span(start..end, mark);
        }
        for span in self.spans.iter_mut().rev().take_while(|span| span.range.end > end) {
            span.range.end = end.max(span.range.start);
        }
        let keeps_empty = matches!(open.kind, BlockKind::Rule | BlockKind::Image { .. });
        if open.start == end && !keeps_empty {
            // The separator belonged to a block that is not there.
            if !self.blocks.is_empty() {
                self.text.pop();
            }
            return;
        }
        self.add_cut(open.kind, open.inside, open.start..end);
    }

    /// The finished article.
    pub fn finish(mut self) -> Article {
        fault::point("article");
        self.end();
        clean_meta(&mut self.meta);
        self.spans.retain(|span| !span.range.is_empty());
        self.spans.sort_by_key(|span| (span.range.start, usize::MAX - span.range.end));
        self.text.shrink_to_fit();
        self.blocks.shrink_to_fit();
        Article { meta: self.meta, text: self.text, blocks: self.blocks, spans: self.spans }
    }

    fn add_span(&mut self, range: Range<usize>, mark: Mark) {
        if !range.is_empty() {
            self.spans.push(Span { range, mark });
        }
    }

    /// Adds the block at `range`, cut into pieces of at most [`LONGEST_BLOCK`].
    fn add_cut(&mut self, kind: BlockKind, mut inside: Vec<Container>, range: Range<usize>) {
        let mut start = range.start;
        // A table is laid out whole: its columns are sized by all its rows.
        let cuttable = !matches!(kind, BlockKind::Table(_));
        while cuttable && range.end - start > LONGEST_BLOCK {
            let cut = start + cut_point(&self.text[start..range.end], LONGEST_BLOCK);
            // A line break at the cut is the separator of the two blocks.
            let end = cut - usize::from(self.text[..cut].ends_with('\n'));
            let continues = start > range.start;
            self.blocks.push(Block::new(kind.clone(), start..end, inside.clone(), continues));
            forget_first(&mut inside);
            self.split_spans(end, cut);
            start = cut;
        }
        let continues = start > range.start;
        self.blocks.push(Block::new(kind, start..range.end, inside, continues));
    }

    /// Parts every span that reaches from before `end` to beyond `next` in two.
    fn split_spans(&mut self, end: usize, next: usize) {
        let mut halves = Vec::new();
        for span in &mut self.spans {
            if span.range.start < end && span.range.end > end {
                halves
                    .push(Span { range: next..span.range.end.max(next), mark: span.mark.clone() });
                span.range.end = end;
            }
        }
        self.spans.append(&mut halves);
    }
}

/// Of a block that continues another the marker does not show again.
fn forget_first(inside: &mut [Container]) {
    inside.iter_mut().for_each(Container::go_on);
}

/// Where to cut `text` so that at most `most` bytes stand before the cut: after
/// the last line break, else the last space, else the last char that fits.
fn cut_point(text: &str, most: usize) -> usize {
    let most = text.floor_char_boundary(most);
    let head = &text[..most];
    let near = head.floor_char_boundary(most.saturating_sub(LONGEST_BLOCK / 4));
    let tail = &head[near..];
    let at = tail.rfind('\n').or_else(|| tail.rfind(' ')).map(|at| at + 1);
    // The stops of scripts without spaces take three bytes; no row begins with what closes.
    let begins =
        |at: usize| !tail[at..].starts_with(['”', '’', '」', '』', '）', '。', '，', '！', '？']);
    let stops = || tail.rmatch_indices(['。', '，', '、', '！', '？']).map(|(at, _)| at + 3);
    let stop = || stops().find(|at| begins(*at));
    at.or_else(stop).map_or(most, |at| near + at)
}

/// Whether there is nothing to fold in `text`, as far as its bytes tell at once:
/// no white space but single spaces. Many bytes are asked at once, so without a jump.
#[allow(clippy::needless_bitwise_bool, reason = "without a jump many bytes are asked at once")]
fn is_folded(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some(last) = bytes.last() else { return true };
    let may_fold = |one: u8, next: u8| {
        ((one == b' ') & (next == b' '))
            | (one.wrapping_sub(b'\t') < 5)
            // What is white space and not ASCII begins so.
            | ((one == 0xc2) & (next == 0x85))
            | ((one == 0xe1) & (next == 0x9a))
            | ((one == 0xe3) & (next == 0x80))
            | ((one == 0xe2) & (next == 0x81))
    };
    // Of U+2000 to U+203F only the third byte tells: `…` and `“` are there as well.
    let is_space = |one: u8, next: u8, third: u8| {
        (one == 0xe2) & (next == 0x80) & !(0x90..=0xa7).contains(&third)
    };
    let nexts = &bytes[1..];
    let thirds = bytes.get(2..).unwrap_or_default();
    let pairs = bytes.iter().zip(nexts);
    let triples = pairs.clone().zip(thirds);
    !(may_fold(*last, 0)
        | pairs.fold(false, |any, (one, next)| any | may_fold(*one, *next))
        | triples.fold(false, |any, ((one, next), third)| any | is_space(*one, *next, *third)))
}

/// Appends `text` with runs of white space folded to one space, none at `start`.
fn push_folded(out: &mut String, start: usize, text: &str) {
    if is_folded(text) {
        let is_doubled = text.starts_with(' ') && (out.len() == start || out.ends_with(' '));
        out.push_str(&text[usize::from(is_doubled)..]);
        return;
    }
    for c in text.chars() {
        // NBSP and its kin are words' glue, not white space to fold.
        let is_space = c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}');
        if !is_space {
            out.push(c);
        } else if out.len() > start && !out.ends_with(' ') {
            out.push(' ');
        }
    }
}

/// Appends cells parted by `'\t'`, each cleaned and folded. The first goes on
/// with the open cell, which begins at `cell`; the last stays open.
fn push_cells(out: &mut String, cell: &mut usize, line: &str) {
    for (n, text) in line.split('\t').enumerate() {
        if n > 0 {
            next_cell(out, cell, '\t');
        }
        push_folded(out, *cell, &clean_line(text));
    }
}

/// Closes the open cell and begins another after `sign`.
fn next_cell(out: &mut String, cell: &mut usize, sign: char) {
    out.truncate(*cell + out[*cell..].trim_end_matches(' ').len());
    out.push(sign);
    *cell = out.len();
}

/// Replaces tabs by spaces up to the next multiple of eight columns.
fn expand_tabs(line: &str) -> std::borrow::Cow<'_, str> {
    if !line.contains('\t') {
        return line.into();
    }
    let mut out = String::with_capacity(line.len() + 16);
    let mut column = 0;
    for c in line.chars() {
        if c == '\t' {
            let to = (column / 8 + 1) * 8;
            out.extend(std::iter::repeat_n(' ', to - column));
            column = to;
        } else {
            out.push(c);
            column += 1;
        }
    }
    out.into()
}

/// Cleans every fact; an empty one becomes absent.
fn clean_meta(meta: &mut Meta) {
    let facts = [
        &mut meta.title,
        &mut meta.kicker,
        &mut meta.subtitle,
        &mut meta.published,
        &mut meta.modified,
        &mut meta.date_line,
        &mut meta.site,
        &mut meta.agency,
        &mut meta.place,
        &mut meta.language,
        &mut meta.url,
        &mut meta.image,
    ];
    for fact in facts {
        *fact = fact.take().map(|text| folded(&text)).filter(|text| !text.is_empty());
    }
    for author in &mut meta.authors {
        author.name = folded(&author.name);
    }
    meta.authors.retain(|author| !author.name.is_empty());
    for tag in &mut meta.tags {
        *tag = folded(tag);
    }
    meta.tags.retain(|tag| !tag.is_empty());
}

fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_folded(&mut out, 0, &clean_line(text));
    out.truncate(out.trim_end_matches(' ').len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(kind: BlockKind, text: &str) -> String {
        let mut builder = Builder::new();
        builder.block(kind, text);
        builder.finish().text().to_string()
    }

    #[test]
    fn white_space_folds_but_glue_stays() {
        assert_eq!(one(BlockKind::Paragraph, "  a \n\t b\u{a0}c  "), "a b\u{a0}c");
    }

    #[test]
    fn nothing_is_glued_to_the_ends_of_a_block() {
        assert_eq!(one(BlockKind::Caption, "\u{a0} a\u{a0}b \u{a0}\u{202f} "), "a\u{a0}b");
        let mut builder = Builder::new();
        builder.begin(BlockKind::Paragraph, &[]);
        builder.push("\u{a0}");
        builder.begin_mark(Mark::Strong);
        builder.push("\u{a0}a\u{a0}");
        builder.end_mark();
        builder.push(" \u{a0}");
        builder.block(BlockKind::Paragraph, "\u{a0}");
        let article = builder.finish();
        assert_eq!((article.text(), &article.spans()[0].range), ("a", &(0..1)));
        assert_eq!(article.blocks().len(), 1);
    }

    #[test]
    fn preformatted_keeps_lines_and_expands_tabs() {
        assert_eq!(
            one(BlockKind::Preformatted { language: None }, "a\tb\n  c\n"),
            "a       b\n  c"
        );
    }

    #[test]
    fn controls_never_enter() {
        let text = one(BlockKind::Paragraph, "a\u{1b}]0;x\u{7}b\u{9b}c");
        assert!(!text.chars().any(char::is_control), "{text:?}");
    }

    #[test]
    fn an_empty_block_leaves_no_trace() {
        let mut builder = Builder::new();
        builder.block(BlockKind::Paragraph, "a");
        builder.block(BlockKind::Paragraph, "  ");
        builder.block(BlockKind::Paragraph, "b");
        let article = builder.finish();
        assert_eq!(article.text(), "a\nb");
        assert_eq!(article.blocks().len(), 2);
    }

    #[test]
    fn marks_nest_and_end_with_their_block() {
        let mut builder = Builder::new();
        builder.begin(BlockKind::Paragraph, &[]);
        builder.push("see ");
        builder.begin_mark(Mark::Link("https://x.example".into()));
        builder.begin_mark(Mark::Strong);
        builder.push("this ");
        builder.end();
        let article = builder.finish();
        let ranges: Vec<_> = article.spans().iter().map(|span| span.range.clone()).collect();
        assert_eq!(ranges, [4..8, 4..8]);
    }

    #[test]
    fn a_giant_block_is_cut_at_words_and_loses_nothing() {
        let text = "lorem ipsum ".repeat(20_000);
        let mut builder = Builder::new();
        builder.block(BlockKind::Paragraph, &text);
        let article = builder.finish();
        assert_eq!(article.text(), text.trim_end());
        assert!(article.blocks().len() > 3);
        let mut end = 0;
        for block in article.blocks() {
            assert_eq!(block.range.start, end);
            assert_eq!(block.continues(), end > 0);
            assert!(block.range.len() <= LONGEST_BLOCK);
            end = block.range.end;
        }
        assert_eq!(end, article.text().len());
    }

    #[test]
    fn kicker_keeps_its_tab_and_a_table_its_cells() {
        assert_eq!(
            one(BlockKind::Kicker, "Site · Section\t17/7/2020"),
            "Site · Section\t17/7/2020"
        );
        let table = BlockKind::table(1, Vec::new());
        assert_eq!(one(table, "a \t b\nc\td"), "a\tb\nc\td");
    }

    #[test]
    fn a_cell_may_be_pushed_in_pieces() {
        let mut builder = Builder::new();
        builder.begin(BlockKind::table(0, Vec::new()), &[]);
        for piece in [" one", " two ", "\t", " three", "\n", "four\t", "five ", "six"] {
            builder.push(piece);
        }
        assert_eq!(builder.finish().text(), "one two\tthree\nfour\tfive six");
    }

    #[test]
    fn block_at_finds_the_block_of_an_offset() {
        let mut builder = Builder::new();
        builder.block(BlockKind::Paragraph, "ab");
        builder.block(BlockKind::Paragraph, "cd");
        let article = builder.finish();
        let found: Vec<_> = (0..6).map(|offset| article.block_at(offset)).collect();
        assert_eq!(found, [Some(0), Some(0), Some(0), Some(1), Some(1), Some(1)]);
    }
}
