//! Copying: which words are taken along, as they read without the rows of the screen:
//! in logical order, each paragraph one line, no hyphen that the text does not hold.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::event::Effect;
use super::{Action, App, Finding, Focus, Reading, Screen};
use crate::article::{Article, BlockKind};
use crate::format::write;
use crate::layout::is_rtl;
use crate::text::width::{cells, fit};
use crate::words::fill;

/// The longest text that is copied, in bytes. A terminal need not take a sequence of
/// more than 100,000 bytes (hterm, whose bound others have kept to, has no more): eight
/// of them are around the text, which takes four for each three of its own. More would
/// be lost without a word in some of them.
pub const MOST_COPIED: usize = 74_994;
/// Cells of the first words by which a notice tells what was copied.
const OPENING: usize = 32;

impl App {
    /// Copies the paragraph that the reader means, and those after it: `count` in all.
    pub(super) fn copy_paragraphs(&mut self, count: usize) -> Vec<Effect> {
        let (words, screen) = (self.words, self.screen);
        let Some(reading) = self.reading() else { return Vec::new() };
        let block = reading.article.block_at(reading.meant(screen).start).unwrap_or(0);
        let (text, is_whole) = reading.paragraphs(block, count);
        if !is_whole {
            self.await_rest(Action::Copy, Some(count));
            return Vec::new();
        }
        let told = fill(words.copied, &[&characters(&text), &opening(&text)]);
        self.copy(text, told)
    }

    /// Copies what is selected.
    pub(super) fn copy_range(&mut self, range: Range<usize>) -> Vec<Effect> {
        let Some(reading) = self.reading() else { return Vec::new() };
        let text = reading.words_in(range).trim().to_string();
        let told = fill(self.words.copied, &[&characters(&text), &opening(&text)]);
        self.copy(text, told)
    }

    /// Copies the whole article as Markdown.
    pub(super) fn copy_article(&mut self) -> Vec<Effect> {
        let words = self.words;
        let Some(reading) = self.reading() else { return Vec::new() };
        if reading.part.is_some() {
            self.await_rest(Action::CopyArticle, None);
            return Vec::new();
        }
        let body = reading.article.blocks().iter().filter(|block| block.kind.is_body());
        let least = body.map(|block| block.range.len()).sum();
        // What is too long is not written to find out.
        if least > MOST_COPIED {
            return self.too_long(least);
        }
        let text = write::markdown(&reading.article);
        let told = fill(words.copied_article, &[&characters(&text)]);
        self.copy(text, told)
    }

    fn copy(&mut self, text: String, told: String) -> Vec<Effect> {
        if text.is_empty() {
            self.tell(self.words.nothing_to_copy);
            return Vec::new();
        }
        if text.len() > MOST_COPIED {
            return self.too_long(text.len());
        }
        self.tell(told);
        // Only now: what is told is freed of such signs.
        if let Some(notice) = &mut self.notice
            && let Some(text) = isolated(&notice.text, &opening(&text))
        {
            notice.text = text;
        }
        vec![Effect::Copy(text)]
    }

    fn too_long(&mut self, bytes: usize) -> Vec<Effect> {
        let [is, most] = [bytes, MOST_COPIED].map(|bytes| bytes.div_ceil(1000).to_string());
        self.warn(fill(self.words.too_long_to_copy, &[&is, &most]));
        Vec::new()
    }
}

impl Reading {
    /// The words that the reader means without saying: the link that is chosen, the
    /// beginning of the note, else the hit that is seen, else the beginning of the screen.
    pub(super) fn meant(&self, screen: Screen) -> Range<usize> {
        let visible = self.visible(screen);
        let of_focus = self.focus_on(screen).map(|focus| match focus {
            Focus::Link(span) => self.article.spans()[span].range.clone(),
            Focus::Note { block, .. } => {
                let start = self.article.blocks()[block].range.start;
                start..start
            }
            Focus::Words { start, end } => start..end,
        });
        let hit = self.finding.as_ref().and_then(Finding::current_hit);
        let hit = hit.filter(|hit| visible.contains(&hit.start));
        of_focus.or(hit).unwrap_or(visible.start..visible.start)
    }

    /// The words in `range`, a blank line between two paragraphs.
    pub(super) fn words_in(&self, range: Range<usize>) -> String {
        let blocks = self.article.blocks();
        let first = self.article.block_at(range.start).unwrap_or(0);
        let mut out = String::new();
        for block in blocks[first..].iter().take_while(|block| block.range.start < range.end) {
            let (start, end) = (block.range.start.max(range.start), block.range.end.min(range.end));
            let part = self.article.text().get(start..end).unwrap_or_default();
            if part.is_empty() || !self.shows(&block.kind) {
                continue;
            }
            if !out.is_empty() && !block.continues() {
                out.push_str("\n\n");
            }
            out.push_str(&as_read(&block.kind, part));
        }
        out
    }

    /// The words of the block `at` and of those after it that have any, `count` in all,
    /// a blank line between two; and whether they are there to their end.
    fn paragraphs(&self, at: usize, count: usize) -> (String, bool) {
        let blocks = self.article.blocks();
        let mut out = String::new();
        let (mut next, mut copied) = (at, 0);
        while copied < count && next < blocks.len() && out.len() <= MOST_COPIED {
            let whole = whole(&self.article, next);
            next = whole.end;
            let words = words_of(&self.article, &whole);
            if words.is_empty() || !self.shows(&blocks[whole.start].kind) {
                continue;
            }
            if !out.is_empty() {
                out.push_str("\n\n");
            }
            out.push_str(&words);
            copied += 1;
        }
        // The last block of a beginning may be cut short.
        let first = blocks.get(at).map_or(0, |block| block.range.start);
        let last = next.checked_sub(1).and_then(|last| blocks.get(last));
        let has_gap = self.gap.as_ref().is_some_and(|gap| {
            first <= gap.start && last.is_some_and(|last| last.range.start >= gap.start)
        });
        (out, (next < blocks.len() || self.gap.is_some() || self.part.is_none()) && !has_gap)
    }
}

/// The blocks that are one with the block `at`: a long text is cut into several.
pub(super) fn whole(article: &Article, at: usize) -> Range<usize> {
    let blocks = article.blocks();
    let start = (0..=at).rev().find(|at| !blocks[*at].continues()).unwrap_or(at);
    let more = blocks[at + 1..].iter().take_while(|block| block.continues()).count();
    start..at + 1 + more
}

/// The words of blocks that are one.
fn words_of(article: &Article, whole: &Range<usize>) -> String {
    let blocks = &article.blocks()[whole.clone()];
    let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else { return String::new() };
    let text = as_read(&first.kind, article.slice(first.range.start..last.range.end));
    match first.kind {
        // The spaces at the beginning of code belong to it.
        BlockKind::Preformatted { .. } => text,
        _ => text.trim().to_string(),
    }
}

/// Words of a block of this kind without what only the setting of them needs.
fn as_read(kind: &BlockKind, text: &str) -> String {
    let text = text.replace('\u{ad}', "");
    if *kind == BlockKind::Kicker { text.replace('\t', " · ") } else { text }
}

/// How many characters a text has, as a reader counts them.
pub(super) fn characters(text: &str) -> String {
    text.graphemes(true).count().to_string()
}

/// `told` with the words in it that run from the right in an isolate of their own, so
/// that they stand in their order whatever is around them.
fn isolated(told: &str, words: &str) -> Option<String> {
    let at = told.rfind(words).filter(|_| is_rtl(words))?;
    let (before, after) = told.split_at(at);
    Some(format!("{before}\u{2068}{words}\u{2069}{}", &after[words.len()..]))
}

/// The first words of a text.
fn opening(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    if line.len() == text.len() && cells(line) <= OPENING {
        return line.to_string();
    }
    let head = &line[..fit(line, OPENING)];
    let is_inside_word = line[head.len()..].starts_with(char::is_alphanumeric);
    let end = head.rfind(' ').filter(|_| is_inside_word).unwrap_or(head.len());
    let head = head[..end].trim_end_matches(|c: char| c.is_whitespace() || ",;:.–-—".contains(c));
    format!("{head} …")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_tells_the_first_words() {
        for (text, told) in [
            ("short enough", "short enough"),
            ("", ""),
            ("one line\nand another", "one line …"),
            ("a sentence that is, as it happens, much longer", "a sentence that is, as it …"),
            ("東京都は十五日、都内の橋のうち百か所を五年で", "東京都は十五日、都内の橋のうち百 …"),
        ] {
            assert_eq!(opening(text), told, "{text}");
            assert!(cells(&opening(text)) <= OPENING + 2, "{text}");
        }
    }
}
