//! An article as clean Markdown, which our own reader reads back as the same
//! article. For what Markdown has no sign, a comment stands before the block
//! (`said`); what was dropped as furniture stands in the front matter. Tabs in code
//! are spaces, up to every eighth column: so the article holds them.

use std::ops::Range;

use super::escape::{self, Place};
use super::inline::{Care, inline};
use super::{front, said, whole_blocks};
use crate::article::{Align, Article, Block, BlockKind, Container, DEFINITION, Mark, Meta};
use crate::format::markdown::{FOOTNOTE, fragment, language_of, same_words};

/// Writes the article with its facts as front matter.
pub fn markdown(article: &Article) -> String {
    let blocks = whole_blocks(article, BlockKind::is_body);
    let lede = lede(article, &blocks);
    let mut writer = Writer {
        lede: found_lede(&blocks),
        heading: misread_heading(article, &blocks),
        ..Writer::default()
    };
    for (block, range) in blocks {
        writer.block(article, block, range);
    }
    let body = writer.out;
    // The reader finds the language again: alone it needs no front matter. Where it
    // would find one that the article does not have, it is told that there is none.
    let mut meta = article.meta().clone();
    let language = meta.language.clone();
    let facts = Meta { language: language.clone(), ..Meta::default() };
    let dropped: Vec<&str> = article.dropped().collect();
    let is_same = language_of(&body) == language;
    let is_found = meta == facts && lede.is_none() && dropped.is_empty() && is_same;
    if language.is_none() && !is_same {
        meta.language = Some(front::NO_LANGUAGE.to_string());
    }
    let front = if is_found { String::new() } else { front::front(&meta, lede, &dropped) };
    let gap = if front.is_empty() || body.is_empty() { "" } else { "\n" };
    [&front, gap, &body].concat()
}

/// What must be said about the lede for the reader to find it, or to find none.
fn lede(article: &Article, blocks: &[(&Block, Range<usize>)]) -> Option<bool> {
    let first = blocks.first().map(|(block, _)| *block);
    let has_title = article.meta().title.is_some();
    let is_at = |kind: &BlockKind| {
        first.is_some_and(|block| block.kind == *kind && block.inside().is_empty())
    };
    if found_lede(blocks).is_some() {
        (!has_title || !is_at(&BlockKind::Lede)).then_some(true)
    } else {
        (has_title && is_at(&BlockKind::Paragraph)).then_some(false)
    }
}

/// Where the lede begins that is the first paragraph before any heading: it needs
/// no word of its own.
fn found_lede(blocks: &[(&Block, Range<usize>)]) -> Option<usize> {
    let mut head =
        blocks.iter().take_while(|(block, _)| !matches!(block.kind, BlockKind::Heading { .. }));
    let is_text = |block: &Block| {
        matches!(block.kind, BlockKind::Paragraph | BlockKind::Lede) && block.inside().is_empty()
    };
    let (first, range) = head.find(|(block, _)| is_text(block))?;
    (first.kind == BlockKind::Lede).then_some(range.start)
}

/// Where a heading begins that would be read as the headline.
fn misread_heading(article: &Article, blocks: &[(&Block, Range<usize>)]) -> Option<usize> {
    let is_picture = |block: &Block| matches!(block.kind, BlockKind::Image { .. });
    let (first, range) = blocks.iter().find(|(block, _)| !is_picture(block))?;
    let BlockKind::Heading { level } = first.kind else { return None };
    let is_headline = match &article.meta().title {
        Some(title) => same_words(title, article.slice(range.clone())),
        None => level == 1,
    };
    is_headline.then_some(range.start)
}

#[derive(Debug, Default)]
struct Writer {
    out: String,
    /// Where a heading begins that is not the headline, though it might be.
    heading: Option<usize>,
    /// Where the lede begins that the reader finds by itself.
    lede: Option<usize>,
    /// What the block before stood in, and its kind.
    before: Option<(Vec<Container>, BlockKind)>,
    /// For each container that is open: how far an item's text is indented, and
    /// the number of the item.
    open: Vec<(usize, u64)>,
}

impl Writer {
    fn block(&mut self, article: &Article, block: &Block, range: Range<usize>) {
        let text = article.slice(range.clone());
        let is_after_image = matches!(self.before, Some((_, BlockKind::Image { .. })));
        let is_found = match block.kind {
            BlockKind::Heading { .. } => self.heading != Some(range.start),
            _ => self.lede == Some(range.start),
        };
        let said = said::comment(block, text, is_after_image, is_found);
        let lines = said + &self.lines(article, block, range, text);
        let shared = self.shared(block.inside());
        self.part(block, shared);
        let (first, rest) = self.prefixes(block.inside(), &block.kind);
        for (n, line) in lines.split('\n').enumerate() {
            let prefix = if n == 0 { &first } else { &rest };
            self.out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
            self.out.push_str(line);
            self.out.push('\n');
        }
        self.before = Some((block.inside().to_vec(), block.kind.clone()));
    }

    /// How many containers the block shares with the one before.
    fn shared(&self, inside: &[Container]) -> usize {
        let Some((before, _)) = &self.before else { return 0 };
        let is_shared = |(old, new): &(&Container, &Container)| match (old, new) {
            (Container::Quote { .. }, Container::Quote { first })
            | (Container::Item { .. }, Container::Item { first, .. }) => !first,
            _ => false,
        };
        before.iter().zip(inside).take_while(is_shared).count()
    }

    /// Parts the block from the one before: a blank line, none between the
    /// items of a list, an empty comment between two lists that would be one.
    fn part(&mut self, block: &Block, shared: usize) {
        let Some((before, kind)) = self.before.take() else {
            return;
        };
        let is_tight = kind == BlockKind::Paragraph
            && block.kind == BlockKind::Paragraph
            && !block.inside().iter().any(Container::is_quote)
            && follows_tightly(&before, block.inside());
        let is_list = |inside: &[Container]| {
            matches!(inside.get(shared), Some(Container::Item { ordered: true, .. }))
        };
        let is_other_list =
            is_list(&before) && is_list(block.inside()) && !self.is_next(block.inside(), shared);
        let prefix = self.rest_prefix(&block.inside()[..shared]);
        if !is_tight || is_other_list {
            self.out.push_str(prefix.trim_end());
            self.out.push('\n');
        }
        if is_other_list {
            self.out.extend([&prefix, "<!-- -->\n", prefix.trim_end(), "\n"]);
        }
    }

    /// Whether the item that begins at `depth` has the number after the one
    /// before in the same list, or no number.
    fn is_next(&self, inside: &[Container], depth: usize) -> bool {
        match inside.get(depth) {
            Some(Container::Item { marker, ordered: true, .. }) => {
                let last = self.open.get(depth).map_or(0, |open| open.1);
                number(marker).is_none_or(|(number, _)| last == 0 || number == last + 1)
            }
            _ => true,
        }
    }

    /// The prefixes of a block's first line and of the others.
    fn prefixes(&mut self, inside: &[Container], kind: &BlockKind) -> (String, String) {
        let mut first = String::new();
        for (depth, container) in inside.iter().enumerate() {
            match container {
                Container::Quote { .. } => {
                    first.push_str("> ");
                    self.set(depth, (0, 0));
                }
                Container::Item { marker, ordered, first: true } => {
                    let last = self.open.get(depth).map_or(0, |open| open.1);
                    let is_text = *kind == BlockKind::Paragraph && depth + 1 == inside.len();
                    let (sign, number) = sign(marker, *ordered, last, is_text);
                    let indent = sign.find(' ').map_or(sign.len(), |space| space) + 1;
                    first.push_str(&sign);
                    first.push(' ');
                    self.set(depth, (indent, number));
                }
                Container::Item { .. } => {
                    if self.open.len() <= depth {
                        self.set(depth, (2, 0));
                    }
                    first.push_str(&" ".repeat(self.open[depth].0));
                }
            }
        }
        self.open.truncate(inside.len());
        (first, self.rest_prefix(inside))
    }

    fn rest_prefix(&self, inside: &[Container]) -> String {
        let prefix = |(depth, container): (usize, &Container)| match container {
            Container::Quote { .. } => "> ".to_string(),
            Container::Item { .. } => " ".repeat(self.open.get(depth).map_or(2, |open| open.0)),
        };
        inside.iter().enumerate().map(prefix).collect()
    }

    /// Notes the container at `depth`; what stood in the one before is closed.
    fn set(&mut self, depth: usize, open: (usize, u64)) {
        self.open.resize(self.open.len().max(depth + 1), (0, 0));
        if self.open[depth] != open {
            self.open.truncate(depth + 1);
            self.open[depth] = open;
        }
    }

    fn lines(&self, article: &Article, block: &Block, range: Range<usize>, text: &str) -> String {
        let written = |place, without| careful(article, range.clone(), &block.kind, place, without);
        let line = Place { line_start: true, ..Place::default() };
        match &block.kind {
            BlockKind::Heading { level } => {
                let words = written(Place::default(), None);
                format!("{} {words}", "#".repeat(usize::from(*level).clamp(1, 6)))
            }
            BlockKind::Caption => format!("*{}*", written(Place::default(), Some(&Mark::Emphasis))),
            BlockKind::Preformatted { language } => fenced(text, language.as_deref()),
            BlockKind::Verse => verse(article, range.clone(), &block.kind),
            BlockKind::Table(columns) => {
                table(article, range.clone(), columns.header, &columns.align)
            }
            BlockKind::Image { url } => {
                let place = Place { in_link: true, ..Place::default() };
                format!("![{}]({})", escape::lightly(text, place, None, None), escape::target(url))
            }
            BlockKind::Rule => "* * *".to_string(),
            BlockKind::Footnote { label } => {
                let is_more = matches!(&self.before, Some((_, BlockKind::Footnote { label: before })) if before == label);
                let words = written(line, None);
                if is_more { format!("    {words}") } else { format!("[^{label}]: {words}") }
            }
            _ => {
                // Emphasised as a whole it would be the picture's caption.
                let is_after_image = matches!(self.before, Some((_, BlockKind::Image { .. })));
                let is_whole = article
                    .spans_in(range.clone())
                    .any(|span| span.mark == Mark::Emphasis && span.range == range);
                written(line, (is_after_image && is_whole).then_some(&Mark::Emphasis))
            }
        }
    }
}

/// Whether an item that stands in `new` may follow the text of an item that
/// stands in `old` without a blank line: the next one of a list, or the first of
/// a list inside the item, which is not read as one unless it begins with 1.
fn follows_tightly(old: &[Container], new: &[Container]) -> bool {
    use Container::Item;
    let (Some(Item { first: true, .. }), Some(Item { marker, ordered, first: true })) =
        (old.last(), new.last())
    else {
        return false;
    };
    match old.get(new.len() - 1) {
        Some(Item { ordered: before, .. }) => before == ordered,
        Some(Container::Quote { .. }) => false,
        None => {
            new.len() == old.len() + 1 && (!ordered || number(marker).is_some_and(|n| n.0 == 1))
        }
    }
}

/// Writes words with their marks if they are read back as the same text, else
/// without, else with every sign escaped.
fn careful(
    article: &Article,
    range: Range<usize>,
    kind: &BlockKind,
    place: Place,
    without: Option<&Mark>,
) -> String {
    let text = article.slice(range.clone());
    let notes: String = article
        .spans_in(range.clone())
        .filter_map(|span| match &span.mark {
            Mark::Link(url) => url.strip_prefix(FOOTNOTE),
            _ => None,
        })
        .flat_map(|label| ["\n\n[^", label, "]: x"])
        .collect();
    for care in [Care::Marked, Care::Plain] {
        let mut written = inline(article, range.clone(), care, place, without);
        // Signs at the end of a heading would only close it.
        if matches!(kind, BlockKind::Heading { .. })
            && text.ends_with('#')
            && written.ends_with('#')
        {
            written.insert(written.len() - 1, '\\');
        }
        let source = match kind {
            BlockKind::Heading { .. } => format!("# {written}"),
            BlockKind::Caption => format!("*{written}*"),
            _ => written.clone(),
        };
        let read = fragment(&(source + &notes));
        let mut body =
            read.blocks().iter().filter(|block| !matches!(block.kind, BlockKind::Footnote { .. }));
        let end = body.next_back().map_or(0, |block| block.range.end);
        let is_kind = read.blocks().first().is_some_and(|block| match kind {
            BlockKind::Heading { .. } => matches!(block.kind, BlockKind::Heading { .. }),
            _ => matches!(block.kind, BlockKind::Paragraph) && block.inside().is_empty(),
        });
        if is_kind && read.text()[..end] == *text {
            return written;
        }
    }
    inline(article, range, Care::Safe, place, without)
}

/// The sign of an item and its number, 0 where it has none.
fn sign(marker: &str, ordered: bool, last: u64, is_text: bool) -> (String, u64) {
    match (marker, number(marker)) {
        (_, Some((number, sign))) if ordered => (format!("{number}{sign}"), number),
        _ if ordered => (format!("{}.", last + 1), last + 1),
        (DEFINITION, _) => (DEFINITION.to_string(), 0),
        ("☐", _) if is_text => ("- [ ]".to_string(), 0),
        ("☑", _) if is_text => ("- [x]".to_string(), 0),
        _ => ("-".to_string(), 0),
    }
}

/// `3)` as a number and its sign.
pub(super) fn number(marker: &str) -> Option<(u64, char)> {
    let digits = marker.strip_suffix(['.', ')'])?;
    let is_number =
        (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| Some((digits.parse().ok()?, marker.chars().next_back()?)))?
}

fn fenced(text: &str, language: Option<&str>) -> String {
    let longest = text
        .lines()
        .map(str::trim_start)
        .map(|line| line.len() - line.trim_start_matches('`').len());
    let fence = "`".repeat(longest.max().unwrap_or(0).max(2) + 1);
    let language =
        language.filter(|language| !language.contains(['`', ' ', '\n'])).unwrap_or_default();
    format!("{fence}{language}\n{text}\n{fence}")
}

/// Lines that end in a hard break; spaces at their front as entities.
fn verse(article: &Article, range: Range<usize>, kind: &BlockKind) -> String {
    let mut lines = Vec::new();
    let mut at = range.start;
    for line in article.slice(range).split('\n') {
        let words = line.trim_start_matches(' ');
        let indent = line.len() - words.len();
        let place = Place { line_start: true, ..Place::default() };
        let written = careful(article, at + indent..at + line.len(), kind, place, None);
        lines.push("&nbsp;".repeat(indent) + &written);
        at += line.len() + 1;
    }
    lines.join("\\\n")
}

fn table(article: &Article, range: Range<usize>, header: usize, align: &[Align]) -> String {
    let place = Place { in_cell: true, ..Place::default() };
    let mut rows = Vec::new();
    let mut at = range.start;
    for row in article.slice(range).split('\n') {
        let mut cells = Vec::new();
        for cell in row.split('\t') {
            let cell = at..at + cell.len();
            at = cell.end + 1;
            cells.push(inline(article, cell, Care::Marked, place, None));
        }
        rows.push(cells);
    }
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    if header == 0 {
        rows.insert(0, Vec::new());
    }
    let dashes = (0..columns).map(|column| match align.get(column).copied().unwrap_or_default() {
        Align::Auto => "---",
        Align::Left => ":--",
        Align::Center => ":-:",
        Align::Right => "--:",
    });
    rows.insert(1, dashes.map(str::to_string).collect());
    let line = |mut cells: Vec<String>| {
        cells.resize(columns, String::new());
        format!("| {} |", cells.join(" | "))
    };
    rows.into_iter().map(line).collect::<Vec<_>>().join("\n")
}
