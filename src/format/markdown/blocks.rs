//! Walks the events of a Markdown text and writes the blocks.
//!
//! `write` knows what the words that were collected turn out to be; `wiki` finds
//! links between brackets, `callout` quotes with a title, of which `CommonMark` knows
//! nothing; `page` and `tags` read HTML, in blocks and in running text; `notes` tells
//! notes of one label apart.

use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, Tag, TagEnd};

use super::inline::Inlines;
use super::{math, parser};
use crate::article::{Align, BlockKind, Builder, Container, DEFINITION, Mark};
use callout::Callout;
use notes::Notes;
use tags::Unseen;
use wiki::Wiki;

mod callout;
mod notes;
mod page;
mod tags;
mod wiki;
mod write;

/// Quotes and items that a block may stand in; deeper ones are not counted, so
/// that a text of nothing but `>` costs no more than its length.
const DEEPEST: usize = 24;

pub use crate::article::FOOTNOTE;
pub use page::headline;

/// Which paragraph is the lede.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lede {
    /// None.
    #[default]
    None,
    /// The first block of the body, if it is a paragraph.
    FirstBlock,
    /// The first paragraph before any heading.
    FirstParagraph,
}

/// Writes the blocks of `body` after the masthead that `builder` holds, but for
/// the heading that begins at the byte `skip`.
pub fn read(body: &str, builder: Builder, skip: Option<usize>, lede: Lede) -> Builder {
    let notes = Notes::of(body);
    let mut reader = Reader { builder, body, skip, lede, notes, ..Reader::default() };
    // Footnotes are collected: they stand at the end, wherever the source has them.
    let mut notes = Vec::new();
    let mut is_note = false;
    for (event, range) in parser(body).into_offset_iter() {
        is_note |= matches!(event, Event::Start(Tag::FootnoteDefinition(_)));
        let ends_note = matches!(event, Event::End(TagEnd::FootnoteDefinition));
        if is_note {
            notes.push((event, range));
        } else {
            reader.event(event, range);
        }
        is_note &= !ends_note;
    }
    reader.show_page();
    reader.flush();
    for (event, range) in notes {
        reader.event(event, range);
    }
    reader.show_page();
    reader.flush();
    reader.builder
}

/// A list that is open: the number of its next item, if it is numbered.
#[derive(Debug)]
struct List {
    next: Option<u64>,
}

#[derive(Debug, Default)]
struct Reader<'a> {
    builder: Builder,
    body: &'a str,
    skip: Option<usize>,
    lede: Lede,
    inside: Vec<Container>,
    /// Quotes and items that are open beyond [`DEEPEST`].
    too_deep: usize,
    lists: Vec<List>,
    /// The block whose words are being collected.
    kind: Option<BlockKind>,
    inlines: Inlines,
    /// The text of a code block or of HTML.
    verbatim: Option<String>,
    footnote: Option<String>,
    table: Option<Table>,
    /// Whether the words are those of a term, before its definition.
    is_term: bool,
    /// Whether the block before was a picture.
    after_image: bool,
    /// What a comment says that the next block is.
    said: Option<BlockKind>,
    /// Whether the link that is open would run something: it is its words.
    is_dead_link: bool,
    /// A link between brackets that is being read.
    wiki: Option<Wiki>,
    /// The head of a callout that is being read.
    callout: Option<Callout>,
    /// HTML that stands in blocks, one behind the other, and where it begins.
    page: String,
    page_at: usize,
    unseen: Unseen,
    notes: Notes,
}

#[derive(Debug, Default)]
struct Table {
    align: Vec<Align>,
    header: usize,
    rows: Vec<Vec<Inlines>>,
}

impl<'a> Reader<'a> {
    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        if self.verbatim.is_none() && !matches!(event, Event::Start(Tag::HtmlBlock)) {
            self.show_page();
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.finish(tag),
            _ if self.unseen.holds(range.start) => {}
            Event::Text(text) if self.verbatim.is_none() => self.text(&text, range),
            Event::Text(text) | Event::Html(text) => {
                if let Some(verbatim) = &mut self.verbatim {
                    verbatim.push_str(&text);
                }
            }
            Event::Code(text) => self.formula(&text),
            Event::InlineMath(text) if math::is_formula(&text) => self.formula(&text),
            Event::InlineMath(_) => self.inlines.text(&self.body[range]),
            Event::DisplayMath(text) => self.display(&text),
            Event::InlineHtml(html) => self.tag(&html, range),
            Event::FootnoteReference(label) => {
                let label = self.notes.referred(&label, range.start);
                self.inlines.begin(Mark::Link(format!("{FOOTNOTE}{label}")));
                self.inlines.text(&format!("[{label}]"));
                self.inlines.end();
            }
            Event::SoftBreak | Event::HardBreak if self.ends_callout(range.start) => {}
            Event::SoftBreak => self.inlines.soft_break(),
            Event::HardBreak => self.inlines.hard_break(),
            Event::Rule => {
                self.flush();
                self.block(BlockKind::Rule, "");
            }
            Event::TaskListMarker(is_done) => self.check_box(is_done),
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        if matches!(tag, Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell) {
            self.unseen.within(range.end);
        }
        match tag {
            Tag::Paragraph => {
                self.open(BlockKind::Paragraph);
                self.begin_callout(range.start);
            }
            Tag::Heading { .. } if self.skip == Some(range.start) => self.open(BlockKind::Headline),
            Tag::Heading { level, .. } => self.open(BlockKind::Heading { level: level as u8 }),
            Tag::BlockQuote(_) => {
                self.enter(Container::QUOTE);
                self.callout = Callout::find(self.body, range);
            }
            Tag::CodeBlock(kind) => self.begin_code(&kind),
            Tag::HtmlBlock => {
                self.flush();
                self.begin_page(range.start);
            }
            Tag::List(next) => {
                self.flush();
                self.lists.push(List { next });
            }
            Tag::Item => {
                let item = self.item(range);
                self.enter(item);
            }
            Tag::FootnoteDefinition(label) => {
                self.flush();
                self.footnote = Some(self.notes.noted(&label, range.start));
            }
            Tag::Table(columns) => {
                self.flush();
                let align = columns.into_iter().map(align).collect();
                self.table = Some(Table { align, ..Table::default() });
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some(table) = &mut self.table {
                    table.rows.push(Vec::new());
                }
            }
            Tag::DefinitionListTitle => self.begin_term(),
            Tag::DefinitionListDefinition => {
                let marker = DEFINITION.to_string();
                self.enter(Container::Item { marker, ordered: false, first: true });
            }
            Tag::Emphasis | Tag::Superscript | Tag::Subscript => self.inlines.begin(Mark::Emphasis),
            // A term is strong as it is.
            Tag::Strong if self.is_term => {}
            Tag::Strong => self.inlines.begin(Mark::Strong),
            Tag::Strikethrough => self.inlines.begin(Mark::Strike),
            Tag::Link { dest_url, .. } if is_active(&dest_url) => self.is_dead_link = true,
            Tag::Link { dest_url, .. } => self.inlines.begin(Mark::Link(dest_url.to_string())),
            Tag::Image { dest_url, .. } => self.inlines.image(&dest_url),
            Tag::TableCell | Tag::DefinitionList | Tag::MetadataBlock(_) => {}
        }
    }

    fn begin_code(&mut self, kind: &CodeBlockKind<'_>) {
        self.open(BlockKind::Preformatted { language: language(kind).map(Into::into) });
        self.verbatim = Some(String::new());
    }

    fn begin_term(&mut self) {
        self.open(BlockKind::Paragraph);
        self.inlines.begin(Mark::Strong);
        self.is_term = true;
    }

    fn finish(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) => {
                self.flush();
                self.callout = None;
            }
            TagEnd::CodeBlock => self.code(),
            TagEnd::HtmlBlock => self.end_page(),
            TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::DefinitionListDefinition => self.leave(),
            TagEnd::DefinitionListTitle => {
                self.inlines.end();
                self.is_term = false;
                self.flush();
            }
            TagEnd::Strong if self.is_term => {}
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::FootnoteDefinition => {
                self.flush();
                self.footnote = None;
            }
            TagEnd::TableCell => {
                let mut cell = std::mem::take(&mut self.inlines);
                cell.close();
                if let Some(row) = self.table.as_mut().and_then(|table| table.rows.last_mut()) {
                    row.push(cell);
                }
            }
            TagEnd::TableHead => {
                if let Some(table) = &mut self.table {
                    table.header = 1;
                }
            }
            TagEnd::Table => self.table(),
            TagEnd::Image => self.inlines.image_end(),
            // Links hold no links.
            TagEnd::Link if std::mem::take(&mut self.is_dead_link) => {}
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link => self.inlines.end(),
            TagEnd::TableRow | TagEnd::DefinitionList | TagEnd::MetadataBlock(_) => {}
        }
    }

    /// A formula in running text: its own words, set as those of a program.
    fn formula(&mut self, text: &str) {
        self.inlines.begin(Mark::Code);
        self.inlines.text(text);
        self.inlines.end();
    }

    /// A formula that is set apart keeps its lines.
    fn display(&mut self, text: &str) {
        if self.table.is_some() || self.inlines.is_open() {
            return self.formula(text);
        }
        self.flush();
        let kind = BlockKind::Preformatted { language: Some("math".into()) };
        self.block(kind, text.trim_matches('\n'));
    }

    fn open(&mut self, kind: BlockKind) {
        self.flush();
        self.kind = Some(kind);
    }

    fn enter(&mut self, container: Container) {
        self.flush();
        if self.inside.len() < DEEPEST {
            self.inside.push(container);
        } else {
            self.too_deep += 1;
        }
    }

    fn leave(&mut self) {
        self.flush();
        match self.too_deep {
            0 => drop(self.inside.pop()),
            _ => self.too_deep -= 1,
        }
    }

    /// The item that begins at `range`, its number and sign as the source writes them.
    fn item(&mut self, range: Range<usize>) -> Container {
        let number = self.lists.last_mut().and_then(|list| {
            let number = list.next?;
            list.next = Some(number.saturating_add(1));
            Some(number)
        });
        let marker = match number {
            Some(number) => {
                let source = self.body[range].trim_start();
                let sign = source.trim_start_matches(|c: char| c.is_ascii_digit()).chars().next();
                format!("{number}{}", sign.filter(|sign| *sign == ')').unwrap_or('.'))
            }
            None => "•".to_string(),
        };
        Container::Item { marker, ordered: number.is_some(), first: true }
    }

    fn check_box(&mut self, is_done: bool) {
        if let (0, Some(Container::Item { marker, .. })) = (self.too_deep, self.inside.last_mut()) {
            *marker = if is_done { "☑" } else { "☐" }.to_string();
        }
    }
}

/// Whether a target is no address but would be run, or holds what is shown.
fn is_active(target: &str) -> bool {
    let scheme = target.split_once(':').map_or("", |(scheme, _)| scheme);
    let scheme: String = scheme.chars().filter(char::is_ascii_alphabetic).collect();
    ["javascript", "vbscript", "data"].iter().any(|known| scheme.eq_ignore_ascii_case(known))
}

/// The first word of a fence's info string.
fn language(kind: &CodeBlockKind<'_>) -> Option<String> {
    let CodeBlockKind::Fenced(info) = kind else { return None };
    let word = info.split([' ', ',', '{', '\t']).next().unwrap_or_default();
    (!word.is_empty()).then(|| word.to_string())
}

fn align(column: Alignment) -> Align {
    match column {
        Alignment::None => Align::Auto,
        Alignment::Left => Align::Left,
        Alignment::Center => Align::Center,
        Alignment::Right => Align::Right,
    }
}
