//! Selecting: words, sentences or paragraphs of the article, to be copied.
//!
//! A selection is two units of the text: where it was begun and where it has been
//! taken to. All between them is selected, whichever comes first.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::copying::{characters, whole};
use super::event::Effect;
use super::{Action, App, Focus, Mode, Reading, Screen};
use crate::words::{Words, fill};

/// Blank rows that are passed over at most when a selection is taken to another row.
const MOST_BLANK: usize = 4;

/// By what a selection grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A word (UAX #29).
    Word,
    /// A sentence (UAX #29).
    Sentence,
    /// A block, whatever its kind.
    Paragraph,
}

/// What is selected, as ranges of bytes in the article's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    unit: Unit,
    /// The unit with which it was begun.
    begun: Range<usize>,
    /// The unit that it has been taken to.
    head: Range<usize>,
}

impl Selection {
    /// All that is selected.
    pub fn range(&self) -> Range<usize> {
        self.begun.start.min(self.head.start)..self.begun.end.max(self.head.end)
    }
}

impl App {
    /// Begins a selection with the word that the reader means.
    pub(super) fn select(&mut self) {
        let screen = self.screen;
        let Some(reading) = self.reading() else { return };
        let meant = reading.meant(screen);
        let last = meant.end.saturating_sub(1).max(meant.start);
        let begun = reading.unit_at(Unit::Word, meant.start);
        let head = reading.unit_at(Unit::Word, last).filter(|head| head.start <= last);
        match begun {
            Some(begun) => {
                let head = head.filter(|_| !meant.is_empty()).unwrap_or_else(|| begun.clone());
                self.show_selection(Selection { unit: Unit::Word, begun, head });
            }
            None => self.tell(self.words.nothing_to_copy),
        }
    }

    /// An action while something is selected.
    pub(super) fn act_in_selection(&mut self, action: Action, times: usize) -> Vec<Effect> {
        let Mode::Select(selection) = &self.mode else { return Vec::new() };
        let selection = selection.clone();
        // Where the text runs from the right, it goes on to the left.
        let is_rtl = self.reading().is_some_and(|reading| reading.layout().is_rtl());
        let forward = match action {
            Action::PanRight => !is_rtl,
            Action::PanLeft => is_rtl,
            Action::LineDown | Action::ParagraphNext => true,
            Action::LineUp | Action::ParagraphPrevious => false,
            Action::Select => {
                self.widen(&selection);
                return Vec::new();
            }
            Action::Copy => {
                self.end_selection();
                return self.copy_range(selection.range());
            }
            Action::Cancel | Action::Interrupt | Action::Quit => {
                self.end_selection();
                return Vec::new();
            }
            Action::Suspend => return vec![Effect::Suspend],
            Action::Redraw => return vec![Effect::Redraw],
            _ => {
                self.show_selection(selection);
                return Vec::new();
            }
        };
        let mut head = selection.head.clone();
        for _ in 0..times {
            let Some(reading) = self.reading() else { break };
            let next = match action {
                Action::LineDown | Action::LineUp => {
                    reading.unit_on_row(selection.unit, &head, forward)
                }
                Action::ParagraphNext | Action::ParagraphPrevious => {
                    reading.unit_at_edge(selection.unit, &head, forward)
                }
                _ => reading.next_unit(selection.unit, &head, forward),
            };
            let Some(next) = next else { break };
            head = next;
        }
        self.show_selection(Selection { head, ..selection });
        Vec::new()
    }

    /// The next larger unit, after the largest the smallest.
    fn widen(&mut self, selection: &Selection) {
        let unit = match selection.unit {
            Unit::Word => Unit::Sentence,
            Unit::Sentence => Unit::Paragraph,
            Unit::Paragraph => Unit::Word,
        };
        let Some(reading) = self.reading() else { return };
        let of = |range: &Range<usize>| reading.unit_at(unit, range.start);
        if let (Some(begun), Some(head)) = (of(&selection.begun), of(&selection.head)) {
            self.show_selection(Selection { unit, begun, head });
        }
    }

    /// Shows a selection and tells what can be done with it.
    fn show_selection(&mut self, selection: Selection) {
        let (words, screen) = (self.words, self.screen);
        let Some(reading) = self.reading_mut() else { return };
        let Range { start, end } = selection.range();
        reading.focus = Some(Focus::Words { start, end });
        reading.reveal(selection.head.start, screen);
        let count = characters(&reading.words_in(start..end));
        self.tell(fill(words.selecting, &[selection.unit.name(words), &count]));
        self.mode = Mode::Select(selection);
    }

    fn end_selection(&mut self) {
        self.mode = Mode::Read;
        if let Some(reading) = self.reading_mut() {
            reading.focus = None;
        }
    }
}

impl Unit {
    fn name(self, words: &Words) -> &'static str {
        match self {
            Self::Word => words.unit_word,
            Self::Sentence => words.unit_sentence,
            Self::Paragraph => words.unit_paragraph,
        }
    }
}

impl Reading {
    /// The units of a block that is shown.
    fn units(&self, unit: Unit, block: usize) -> Vec<Range<usize>> {
        let Some(block_of) = self.article.blocks().get(block) else { return Vec::new() };
        if !self.shows(&block_of.kind) {
            return Vec::new();
        }
        let start = block_of.range.start;
        let text = self.article.text_of(block_of);
        let of = |(at, part): (usize, &str)| start + at..start + at + part.trim_end().len();
        let units: Vec<_> = match unit {
            Unit::Word => text.unicode_word_indices().map(of).collect(),
            Unit::Sentence => text.split_sentence_bound_indices().map(of).collect(),
            Unit::Paragraph => {
                let whole = whole(&self.article, block);
                let blocks = &self.article.blocks()[whole.clone()];
                let end = blocks.last().map_or(start, |last| last.range.end);
                let start = blocks.first().map_or(start, |first| first.range.start);
                std::iter::once(start..end).collect()
            }
        };
        units.into_iter().filter(|unit| !unit.is_empty()).collect()
    }

    /// The unit at byte `offset`, else the first after it, else the last of all.
    fn unit_at(&self, unit: Unit, offset: usize) -> Option<Range<usize>> {
        let block = self.article.block_at(offset)?;
        let ahead = (block..self.article.blocks().len())
            .find_map(|at| self.units(unit, at).into_iter().find(|unit| unit.end > offset));
        ahead.or_else(|| {
            (0..=block).rev().find_map(|at| self.units(unit, at).pop().filter(|u| !u.is_empty()))
        })
    }

    /// The unit after `head`, or before it.
    fn next_unit(&self, unit: Unit, head: &Range<usize>, forward: bool) -> Option<Range<usize>> {
        let block = self.article.block_at(head.start)?;
        if forward {
            let is_after = |next: &Range<usize>| next.start >= head.end;
            let mut blocks = block..self.article.blocks().len();
            return blocks.find_map(|at| self.units(unit, at).into_iter().find(is_after));
        }
        let is_before = |next: &Range<usize>| next.end <= head.start;
        (0..=block).rev().find_map(|at| self.units(unit, at).into_iter().rfind(is_before))
    }

    /// The last unit of the paragraph of `head`, or the first; from there that of the
    /// next one.
    fn unit_at_edge(&self, unit: Unit, head: &Range<usize>, forward: bool) -> Option<Range<usize>> {
        let edge = |of: &Range<usize>| {
            let units = self.units(unit, self.article.block_at(of.start)?);
            if forward { units.last().cloned() } else { units.first().cloned() }
        };
        let here = edge(head)?;
        if here != *head {
            return Some(here);
        }
        edge(&self.next_unit(unit, head, forward)?)
    }

    /// The unit on the next row with words, or on the one before, under or over `head`.
    fn unit_on_row(&self, unit: Unit, head: &Range<usize>, forward: bool) -> Option<Range<usize>> {
        let layout = self.layout();
        let mut row = layout.row_at(&self.article, head.start);
        let along = head.start.saturating_sub(layout.offset_of(&self.article, row));
        for _ in 0..=MOST_BLANK {
            let next = layout.step(&self.article, row, if forward { 1 } else { -1 });
            if next == row {
                return None;
            }
            row = next;
            if layout.line(&self.article, row).is_some() {
                break;
            }
        }
        let words = layout.line(&self.article, row)?.text().map(|range| range.end).max();
        let from = layout.offset_of(&self.article, row);
        let most = words.unwrap_or(from).saturating_sub(1).max(from);
        let offset = self.article.text().floor_char_boundary((from + along).min(most));
        let found = self.unit_at(unit, offset)?;
        // A unit of many rows is left for its neighbour.
        if found == *head { self.next_unit(unit, head, forward) } else { Some(found) }
    }
}

/// Whether the words from `start` to `end` are on the screen, some of them at least.
pub(super) fn is_seen(reading: &Reading, (start, end): (usize, usize), screen: Screen) -> bool {
    let visible = reading.visible(screen);
    start < visible.end && visible.start < end
}
