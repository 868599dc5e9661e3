//! The words and marks of one block, held until it is known what the block is.

use super::address::addresses;
use crate::article::{BlockKind, Builder, Container, Mark};
use crate::format::heading;

/// A line of verse in characters; a paragraph with a longer line is prose.
const LONGEST_VERSE: usize = 72;
/// A line of a couplet: of two lines longer ones are prose that is broken once.
const LONGEST_COUPLET: usize = 48;
/// How many marks may be open for a tag of HTML to begin another.
const MOST_TAGS: usize = 32;

/// One piece of a block.
#[derive(Debug, Clone, PartialEq)]
enum Piece {
    Text(String),
    Begin(Mark),
    End,
    /// A picture begins, with its address; its alt text follows.
    Image(String),
    ImageEnd,
    Break,
}

/// What the words of one block turn out to be.
#[derive(Debug, Default)]
pub struct Inlines {
    pieces: Vec<Piece>,
    has_soft_break: bool,
    /// The marks that are open; of those that a tag of HTML began, its name.
    open: Vec<Option<String>>,
}

impl Inlines {
    /// Adds words.
    pub fn text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_string())),
        }
    }

    /// A mark begins.
    pub fn begin(&mut self, mark: Mark) {
        self.pieces.push(Piece::Begin(mark));
        self.open.push(None);
    }

    /// The innermost mark ends, and what tags of HTML began within it.
    pub fn end(&mut self) {
        while let Some(open) = self.open.pop() {
            self.pieces.push(Piece::End);
            if open.is_none() {
                return;
            }
        }
    }

    /// A tag of HTML begins a mark; in marks that are nested too deep it begins none.
    pub fn begin_tag(&mut self, name: &str, mark: Mark) {
        if self.open.len() >= MOST_TAGS {
            return;
        }
        self.pieces.push(Piece::Begin(mark));
        self.open.push(Some(name.to_string()));
    }

    /// A tag of HTML ends the mark that it began, unless another mark that is open
    /// began after it: marks nest.
    pub fn end_tag(&mut self, name: &str) {
        let tags = self.open.iter().rev().take_while(|open| open.is_some());
        let Some(depth) = tags.flatten().position(|open| open == name) else {
            return;
        };
        for _ in 0..=depth {
            self.open.pop();
            self.pieces.push(Piece::End);
        }
    }

    /// All marks end.
    pub fn close(&mut self) {
        self.pieces.extend(self.open.drain(..).map(|_| Piece::End));
    }

    /// A picture begins; its alt text follows.
    pub fn image(&mut self, url: &str) {
        self.pieces.push(Piece::Image(url.to_string()));
    }

    /// The picture's alt text is over.
    pub fn image_end(&mut self) {
        self.pieces.push(Piece::ImageEnd);
    }

    /// A line break of the source, which means nothing.
    pub fn soft_break(&mut self) {
        // After `<br>` the line break of the source is no other.
        if !matches!(self.pieces.last(), Some(Piece::Break)) {
            self.has_soft_break = true;
            self.text("\n");
        }
    }

    /// A line break that is meant.
    pub fn hard_break(&mut self) {
        if let Some(Piece::Text(last)) = self.pieces.last_mut() {
            last.truncate(last.trim_end_matches(' ').len());
        }
        self.pieces.push(Piece::Break);
    }

    /// Whether a mark has begun that has not ended.
    pub fn is_open(&self) -> bool {
        !self.open.is_empty()
    }

    /// Whether there are no words and no pictures.
    pub fn is_blank(&self) -> bool {
        self.pieces.iter().all(|piece| match piece {
            Piece::Text(text) => text.trim().is_empty(),
            Piece::Image(_) => false,
            _ => true,
        })
    }

    /// Parts the pictures at the front, each with its address and alt text, from
    /// the words after them. Nothing is parted where words and pictures mix.
    pub fn split_images(mut self) -> (Vec<(String, String)>, Self) {
        let mut images: Vec<(String, String)> = Vec::new();
        let mut is_inside = false;
        let mut links = 0;
        let mut cut = 0;
        for (at, piece) in self.pieces.iter().enumerate() {
            match piece {
                Piece::Image(url) => {
                    images.push((url.clone(), String::new()));
                    is_inside = true;
                }
                Piece::ImageEnd => is_inside = false,
                Piece::Text(text) => match images.last_mut() {
                    Some((_, alt)) if is_inside => alt.push_str(text),
                    _ if text.trim().is_empty() => {}
                    _ => break,
                },
                Piece::Begin(_) | Piece::End if is_inside => {}
                Piece::Begin(Mark::Link(_)) => links += 1,
                Piece::End if links > 0 => links -= 1,
                Piece::Break => {}
                Piece::Begin(_) | Piece::End => break,
            }
            if !is_inside && links == 0 {
                cut = at + 1;
            }
        }
        let is_mixed =
            links > 0 || self.pieces[cut..].iter().any(|piece| matches!(piece, Piece::Image(_)));
        if is_mixed || images.is_empty() {
            return (Vec::new(), self);
        }
        let words = Self {
            pieces: self.pieces.split_off(cut),
            has_soft_break: self.has_soft_break,
            open: Vec::new(),
        };
        if words.is_blank() || words.is_emphasised() {
            (images, words)
        } else {
            self.pieces.extend(words.pieces);
            (Vec::new(), self)
        }
    }

    /// Whether one emphasis holds all the words.
    pub fn is_emphasised(&self) -> bool {
        let is_space = |piece: &Piece| matches!(piece, Piece::Text(text) if text.trim().is_empty());
        let mut words = self.pieces.iter().skip_while(|piece| is_space(piece));
        if !matches!(words.next(), Some(Piece::Begin(Mark::Emphasis))) {
            return false;
        }
        let mut depth = 1;
        words.all(|piece| {
            let is_after = depth == 0;
            match piece {
                Piece::Begin(_) => depth += 1,
                Piece::End => depth -= 1,
                _ => {}
            }
            !is_after || is_space(piece)
        })
    }

    /// Takes the outermost mark away, which says no more than that the block is a caption.
    pub fn without_emphasis(mut self) -> Self {
        if self.is_emphasised() {
            let first = self.pieces.iter().position(|piece| matches!(piece, Piece::Begin(_)));
            let last = self.pieces.iter().rposition(|piece| matches!(piece, Piece::End));
            for at in [last, first].into_iter().flatten() {
                self.pieces.remove(at);
            }
        }
        self
    }

    /// A heading without the link to itself and without *[edit]*.
    pub fn without_anchor(mut self) -> Self {
        let mut links: Vec<Option<&str>> = Vec::new();
        let mut stretches: Vec<(&str, Option<&str>)> = Vec::new();
        for piece in &self.pieces {
            match piece {
                Piece::Begin(Mark::Link(to)) => links.push(Some(to)),
                Piece::Begin(_) | Piece::Image(_) => links.push(None),
                Piece::End | Piece::ImageEnd => drop(links.pop()),
                Piece::Text(text) => stretches.push((text, links.iter().rev().find_map(|to| *to))),
                Piece::Break => {}
            }
        }
        let kept = heading::words(&stretches);
        let all: usize = stretches.iter().map(|(text, _)| heading::count(text)).sum();
        if kept == (0..all) {
            return self;
        }
        let mut before = 0;
        for piece in &mut self.pieces {
            if let Piece::Text(text) = piece {
                let part = heading::cut(text, &kept, before).to_string();
                before += heading::count(text);
                *text = part;
            }
        }
        self
    }

    /// Whether the lines are a poem's: hard breaks only, and every line short.
    pub fn is_verse(&self) -> bool {
        let lines = self.lines();
        // Breaks before and after the words part nothing.
        let count = lines.iter().filter(|line| **line > 0).count();
        let most = if count > 2 { LONGEST_VERSE } else { LONGEST_COUPLET };
        count > 1 && !self.has_soft_break && lines.iter().all(|line| *line <= most)
    }

    /// Whether it has lines that are to stand one below the other, as verse does: hard
    /// breaks between words, but no two running, which part paragraphs.
    pub fn keeps_lines(&self) -> bool {
        let lines = self.lines();
        let words = lines.iter().position(|line| *line > 0).unwrap_or(0)
            ..lines.iter().rposition(|line| *line > 0).map_or(0, |last| last + 1);
        words.len() > 1 && lines[words].iter().all(|line| *line > 0)
    }

    /// The characters of each line between hard breaks.
    fn lines(&self) -> Vec<usize> {
        let mut lines = vec![0];
        for piece in &self.pieces {
            match (piece, lines.last_mut()) {
                (Piece::Text(text), Some(line)) => *line += text.trim_matches('\n').chars().count(),
                (Piece::Break, _) => lines.push(0),
                _ => {}
            }
        }
        lines
    }

    /// Writes the pieces as a block. A hard break keeps its line in verse; in
    /// prose it begins another block that stands in `later`: a paragraph has no
    /// lines, and to run on would lose the break that was meant.
    pub fn write(
        &self,
        builder: &mut Builder,
        kind: &BlockKind,
        inside: &[Container],
        later: &[Container],
    ) {
        builder.begin(kind.clone(), inside);
        let mut open: Vec<Mark> = Vec::new();
        let mut at_line_start = true;
        for (at, piece) in self.pieces.iter().enumerate() {
            match piece {
                Piece::Text(text) if kind.keeps_lines() => {
                    // A line break of the source is none of the text.
                    let text = &text.replace('\n', " ");
                    let words = if at_line_start { push_indent(builder, text) } else { text };
                    push_linked(builder, &open, words);
                    at_line_start &= text.trim().is_empty();
                }
                Piece::Text(text) => push_linked(builder, &open, text),
                Piece::Begin(mark) => begin(builder, &mut open, mark.clone()),
                Piece::Image(url) => {
                    begin(builder, &mut open, Mark::Link(url.clone()));
                    builder.push(self.name_for(at, url));
                }
                Piece::End | Piece::ImageEnd => {
                    open.pop();
                    builder.end_mark();
                }
                Piece::Break if kind.keeps_lines() => {
                    builder.push("\n");
                    at_line_start = true;
                }
                Piece::Break if matches!(kind, BlockKind::Paragraph | BlockKind::Lede) => {
                    builder.begin(BlockKind::Paragraph, later);
                    for mark in &open {
                        builder.begin_mark(mark.clone());
                    }
                }
                Piece::Break => builder.push(" "),
            }
        }
        builder.end();
    }

    /// Writes the pieces into the cell of a table that is open.
    pub fn write_cell(&self, builder: &mut Builder) {
        let mut open = Vec::new();
        for (at, piece) in self.pieces.iter().enumerate() {
            match piece {
                Piece::Text(text) => {
                    push_linked(builder, &open, &text.replace(['\n', '\t'], " "));
                }
                Piece::Begin(mark) => begin(builder, &mut open, mark.clone()),
                Piece::Image(url) => {
                    begin(builder, &mut open, Mark::Link(url.clone()));
                    builder.push(self.name_for(at, url));
                }
                Piece::End | Piece::ImageEnd => {
                    open.pop();
                    builder.end_mark();
                }
                Piece::Break => builder.push(" "),
            }
        }
    }

    /// What is shown of the picture at `at`, among words: the name of its file where
    /// it has no alt text, so that a reader knows of it.
    fn name_for<'a>(&self, at: usize, url: &'a str) -> &'a str {
        let mut inside = self.pieces[at + 1..].iter().take_while(|p| **p != Piece::ImageEnd);
        let has_words =
            |piece: &Piece| matches!(piece, Piece::Text(text) if !text.trim().is_empty());
        if inside.any(has_words) || url.starts_with("data:") {
            return "";
        }
        let path = url.split(['?', '#']).next().unwrap_or_default();
        path.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default()
    }
}

fn begin(builder: &mut Builder, open: &mut Vec<Mark>, mark: Mark) {
    open.push(mark.clone());
    builder.begin_mark(mark);
}

/// Adds words; a bare address in them is a link, but not within a link or code.
fn push_linked(builder: &mut Builder, open: &[Mark], text: &str) {
    let mut at = 0;
    if !open.iter().any(|mark| matches!(mark, Mark::Link(_) | Mark::Code)) {
        for address in addresses(text) {
            builder.push(&text[at..address.start]);
            builder.begin_mark(Mark::Link(text[address.clone()].to_string()));
            builder.push(&text[address.clone()]);
            builder.end_mark();
            at = address.end;
        }
    }
    builder.push(&text[at..]);
}

/// Adds the indent of a line of verse and gives its words. Markdown takes the
/// spaces at the front of a line away, and those after `<br>` mean as little;
/// no-break spaces stand for an indent.
fn push_indent<'a>(builder: &mut Builder, text: &'a str) -> &'a str {
    let words = text.trim_start_matches([' ', '\u{a0}']);
    let indent = text[..text.len() - words.len()].matches('\u{a0}').count();
    builder.push(&" ".repeat(indent));
    words
}
