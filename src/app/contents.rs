//! The contents panel: sub-headings, narrowed by what is typed.

use memchr::memmem;

use super::prompt::Line;
use super::reading::Reading;
use crate::article::{Article, BlockKind};
use crate::text::fold::fold;

/// One entry of the contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The words.
    pub text: String,
    /// 1 for the headline, 2 and more for sub-headings.
    pub level: u8,
    /// Byte offset in the article.
    pub offset: usize,
}

/// The contents panel.
#[derive(Debug)]
pub struct Contents {
    /// What is typed to narrow the list.
    pub line: Line,
    /// Which of the entries that are shown is chosen.
    pub chosen: usize,
    entries: Vec<Entry>,
    shown: Vec<usize>,
}

impl Contents {
    /// The contents of an article; the entry that holds byte `offset` is chosen.
    /// `None` when there are no sub-headings.
    pub fn of(reading: &Reading, offset: usize) -> Option<Self> {
        let entries = entries(&reading.article);
        if !entries.iter().any(|entry| entry.level > 1) {
            return None;
        }
        let chosen = entries.partition_point(|entry| entry.offset <= offset).saturating_sub(1);
        let shown = (0..entries.len()).collect();
        Some(Self { line: Line::default(), chosen, entries, shown })
    }

    /// The entries that are shown.
    pub fn shown(&self) -> impl ExactSizeIterator<Item = &Entry> {
        self.shown.iter().map(|at| &self.entries[*at])
    }

    /// The entry that is chosen.
    pub fn chosen(&self) -> Option<&Entry> {
        self.shown.get(self.chosen).map(|at| &self.entries[*at])
    }

    /// Chooses another entry, down being positive.
    pub fn choose(&mut self, step: isize) {
        let last = self.shown.len().saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(step).min(last);
    }

    /// Takes other entries; what is typed and what is chosen stays.
    pub fn replace(&mut self, all: Self) {
        let kept = self.chosen().map(|entry| entry.offset);
        self.entries = all.entries;
        self.narrow();
        let same = self.shown.iter().position(|at| Some(self.entries[*at].offset) == kept);
        self.chosen = same.unwrap_or(self.chosen);
    }

    /// Shows only the entries that hold all words of the line, accents and capitals aside.
    pub fn narrow(&mut self) {
        let kept = self.chosen().map(|entry| entry.offset);
        let wanted: Vec<_> = self.line.text().split_whitespace().map(fold).collect();
        self.shown = (0..self.entries.len())
            .filter(|at| {
                let folded = fold(&self.entries[*at].text);
                wanted.iter().all(|word| memmem::find(&folded, word).is_some())
            })
            .collect();
        let same = self.shown.iter().position(|at| Some(self.entries[*at].offset) == kept);
        self.chosen = same.unwrap_or(0);
    }
}

fn entries(article: &Article) -> Vec<Entry> {
    let level = |kind: &BlockKind| match kind {
        BlockKind::Headline => Some(1),
        BlockKind::Heading { level } => Some((*level).max(2)),
        _ => None,
    };
    article
        .blocks()
        .iter()
        .filter(|block| !block.continues())
        .filter_map(|block| {
            let level = level(&block.kind)?;
            let text = article.text_of(block).to_string();
            Some(Entry { text, level, offset: block.range.start })
        })
        .collect()
}
