//! Walks the events of a Markdown text and writes the blocks.

use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, Tag, TagEnd};

use super::inline::Inlines;
use super::{html, parser};
use crate::article::{Align, Article, BlockKind, Builder, Container, DEFINITION, Mark};

/// Quotes and items that a block may stand in; deeper ones are not counted, so
/// that a text of nothing but `>` costs no more than its length.
const DEEPEST: usize = 24;

pub use crate::article::FOOTNOTE;

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

/// Writes the blocks of `body` after the masthead that `builder` holds.
pub fn read(body: &str, builder: Builder, skip_heading: bool, lede: Lede) -> Article {
    let mut reader = Reader { builder, body, skip_heading, lede, ..Reader::default() };
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
    reader.flush();
    for (event, range) in notes {
        reader.event(event, range);
    }
    reader.flush();
    reader.builder.finish()
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
    skip_heading: bool,
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
}

#[derive(Debug, Default)]
struct Table {
    align: Vec<Align>,
    header: usize,
    rows: Vec<Vec<Inlines>>,
}

impl<'a> Reader<'a> {
    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.finish(tag),
            Event::Text(text) | Event::Html(text) => self.text(&text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.inlines.begin(Mark::Code);
                self.inlines.text(&text);
                self.inlines.end();
            }
            Event::InlineHtml(html) if html::is_break(&html) => self.inlines.hard_break(),
            Event::InlineHtml(_) => {}
            Event::FootnoteReference(label) => {
                self.inlines.begin(Mark::Link(format!("{FOOTNOTE}{label}")));
                self.inlines.text(&format!("[{label}]"));
                self.inlines.end();
            }
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
        match tag {
            Tag::Paragraph => self.open(BlockKind::Paragraph),
            Tag::Heading { level, .. } => self.open(BlockKind::Heading { level: level as u8 }),
            Tag::BlockQuote(_) => self.enter(Container::Quote),
            Tag::CodeBlock(kind) => {
                self.open(BlockKind::Preformatted { language: language(&kind).map(Into::into) });
                self.verbatim = Some(String::new());
            }
            Tag::HtmlBlock => {
                self.open(BlockKind::Paragraph);
                self.verbatim = Some(String::new());
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
                self.footnote = Some(label.to_string());
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
            Tag::DefinitionListTitle => {
                self.open(BlockKind::Paragraph);
                self.inlines.begin(Mark::Strong);
                self.is_term = true;
            }
            Tag::DefinitionListDefinition => {
                let marker = DEFINITION.to_string();
                self.enter(Container::Item { marker, ordered: false, first: true });
            }
            Tag::Emphasis | Tag::Superscript | Tag::Subscript => self.inlines.begin(Mark::Emphasis),
            // A term is strong as it is.
            Tag::Strong if self.is_term => {}
            Tag::Strong => self.inlines.begin(Mark::Strong),
            Tag::Strikethrough => self.inlines.begin(Mark::Strike),
            Tag::Link { dest_url, .. } => self.inlines.begin(Mark::Link(dest_url.to_string())),
            Tag::Image { dest_url, .. } => self.inlines.image(&dest_url),
            Tag::TableCell | Tag::DefinitionList | Tag::MetadataBlock(_) => {}
        }
    }

    fn finish(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) => self.flush(),
            TagEnd::CodeBlock => self.code(),
            TagEnd::HtmlBlock => self.html(),
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
                let cell = std::mem::take(&mut self.inlines);
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
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link => self.inlines.end(),
            TagEnd::TableRow | TagEnd::DefinitionList | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn text(&mut self, text: &CowStr<'a>) {
        match &mut self.verbatim {
            Some(verbatim) => verbatim.push_str(text),
            None => self.inlines.text(text),
        }
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

    /// Writes the block whose words were collected, if there are any.
    fn flush(&mut self) {
        let kind = self.kind.take().unwrap_or(BlockKind::Paragraph);
        let inlines = std::mem::take(&mut self.inlines);
        if inlines.is_blank() {
            return;
        }
        match kind {
            BlockKind::Heading { .. } => self.heading(&kind, &inlines),
            BlockKind::Paragraph => self.paragraph(inlines),
            other => self.words(&other, &inlines),
        }
    }

    fn heading(&mut self, kind: &BlockKind, inlines: &Inlines) {
        if std::mem::take(&mut self.skip_heading) {
            return;
        }
        self.lede = Lede::None;
        self.words(kind, inlines);
    }

    fn paragraph(&mut self, inlines: Inlines) {
        let (images, words) = inlines.split_images();
        for (url, alt) in &images {
            self.block(BlockKind::Image { url: url.as_str().into() }, alt);
            self.after_image = true;
        }
        if words.is_blank() {
            return;
        }
        if self.after_image && words.is_emphasised() {
            return self.words(&BlockKind::Caption, &words.without_emphasis());
        }
        if let Some(label) = self.footnote.clone() {
            return self.words(&BlockKind::Footnote { label: label.into() }, &words);
        }
        if words.is_verse() {
            return self.words(&BlockKind::Verse, &words);
        }
        let is_lede = self.lede != Lede::None && self.inside.is_empty();
        self.words(if is_lede { &BlockKind::Lede } else { &BlockKind::Paragraph }, &words);
        self.lede = Lede::None;
    }

    fn code(&mut self) {
        let text = self.verbatim.take().unwrap_or_default();
        let kind = self.kind.take().unwrap_or(BlockKind::Preformatted { language: None });
        self.block(kind, &text);
    }

    fn html(&mut self) {
        let text = self.verbatim.take().unwrap_or_default();
        self.kind = None;
        for paragraph in html::paragraphs(&text) {
            self.block(BlockKind::Paragraph, &paragraph);
        }
    }

    fn table(&mut self) {
        let Some(mut table) = self.table.take() else { return };
        // A table must have a head in Markdown; one without words is none.
        if table.rows.first().is_some_and(|row| row.iter().all(Inlines::is_blank)) {
            table.rows.remove(0);
            table.header = 0;
        }
        let kind = BlockKind::table(table.header, table.align);
        let inside = self.inside.clone();
        self.builder.begin(kind, &inside);
        for (n, row) in table.rows.iter().enumerate() {
            if n > 0 {
                self.builder.push("\n");
            }
            for (column, cell) in row.iter().enumerate() {
                if column > 0 {
                    self.builder.push("\t");
                }
                cell.write_cell(&mut self.builder);
            }
        }
        self.builder.end();
        self.written();
    }

    fn block(&mut self, kind: BlockKind, text: &str) {
        let keeps_empty = matches!(kind, BlockKind::Rule | BlockKind::Image { .. });
        self.builder.block_in(kind, &self.inside, text);
        if keeps_empty || !text.trim().is_empty() {
            self.written();
        }
    }

    fn words(&mut self, kind: &BlockKind, inlines: &Inlines) {
        let inside = self.inside.clone();
        // A note's second paragraph is not the first of its item.
        self.written();
        inlines.write(&mut self.builder, kind, &inside, &self.inside);
    }

    /// Something was written: the markers of open items have been shown, and
    /// what comes next follows no masthead and, unless it is said, no picture.
    fn written(&mut self) {
        for container in &mut self.inside {
            if let Container::Item { first, .. } = container {
                *first = false;
            }
        }
        self.after_image = false;
        if self.lede == Lede::FirstBlock {
            self.lede = Lede::None;
        }
    }
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
