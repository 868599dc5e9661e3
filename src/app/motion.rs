//! Moving: by rows, screens, paragraphs, sub-headings; jumps and marks.

use super::mode::MarkUse;
use super::pan::PAN_STEP;
use super::{Action, App, Effect, Mode};
use crate::article::{Block, BlockKind};
use crate::layout::Place;
use crate::words::fill;

/// The most rows that one key may move, whatever count was typed before it.
const MOST_ROWS: usize = 1_000_000;

impl App {
    /// Moves by rows.
    pub(super) fn scroll(&mut self, rows: isize) {
        let screen = self.screen;
        if let Some(reading) = self.reading_mut() {
            reading.scroll(rows, screen);
        }
    }

    /// Moves by screens.
    fn turn(&mut self, screens: isize) {
        let screen = self.screen;
        if let Some(reading) = self.reading_mut() {
            reading.turn(screens, screen);
        }
    }

    /// Moves by an action of the group that moves; `count` is what was typed before it.
    pub(super) fn move_by(&mut self, action: Action, count: Option<usize>) {
        let times = |rows: usize| -> isize {
            let rows = rows.saturating_mul(count.unwrap_or(1).max(1)).min(MOST_ROWS);
            isize::try_from(rows).unwrap_or(isize::MAX)
        };
        let page = self.reading().map_or(1, |reading| reading.page_rows(self.screen));
        match action {
            Action::LineDown => self.scroll(times(1)),
            Action::LineUp => self.scroll(-times(1)),
            Action::HalfDown => self.scroll(times(page.div_ceil(2))),
            Action::HalfUp => self.scroll(-times(page.div_ceil(2))),
            Action::ScreenDown => self.turn(times(1)),
            Action::ScreenUp => self.turn(-times(1)),
            Action::Start => self.go_to_row(count.unwrap_or(1)),
            Action::End if count.is_some() => self.go_to_row(count.unwrap_or(1)),
            Action::End => self.jump(|reading, screen| reading.go_to_percent(100, screen)),
            Action::Percent => match count {
                Some(percent) => {
                    self.jump(|reading, screen| reading.go_to_percent(percent.min(100), screen));
                }
                None => self.tell(self.words.percent_hint),
            },
            Action::ParagraphNext => self.go_to_block(times(1), is_paragraph),
            Action::ParagraphPrevious => self.go_to_block(-times(1), is_paragraph),
            Action::HeadingNext => self.go_to_block(times(1), Block::begins_section),
            Action::HeadingPrevious => self.go_to_block(-times(1), Block::begins_section),
            Action::PanRight => self.pan(times(PAN_STEP)),
            Action::PanLeft => self.pan(-times(PAN_STEP)),
            _ => {}
        }
    }

    /// Whether a motion leads beyond the beginning of an article that is all there is yet.
    pub(super) fn needs_rest(&self, action: Action, count: Option<usize>) -> bool {
        self.reading().is_some_and(|reading| reading.leads_on(action, count, self.screen))
    }

    /// Does it when the rest is there, unless another key comes first.
    pub(super) fn await_rest(&mut self, action: Action, count: Option<usize>) {
        self.awaited = Some((action, count));
        self.tell(self.words.still_opening);
    }

    /// Does a motion that leads to what is not there yet. The end need not wait for
    /// what stands before it.
    pub(super) fn move_on(&mut self, action: Action, count: Option<usize>) -> Vec<Effect> {
        self.await_rest(action, count);
        let is_end = match action {
            Action::End => count.is_none(),
            Action::Percent => count.is_some_and(|count| count >= 100),
            _ => false,
        };
        if is_end { vec![Effect::OpenEnd] } else { Vec::new() }
    }

    fn go_to_row(&mut self, number: usize) {
        self.jump(|reading, screen| reading.go_to_row(number.saturating_sub(1), screen));
    }

    /// Moves by a jump: the place that is left can be gone back to.
    pub(super) fn jump(&mut self, go: impl FnOnce(&mut super::Reading, super::Screen)) {
        let screen = self.screen;
        if let Some(reading) = self.reading_mut() {
            let left = reading.top();
            go(reading, screen);
            if reading.top() != left {
                reading.jumps.leave(left);
            }
        }
    }

    /// Puts the `step`th block of a kind, seen from the top, at the top.
    fn go_to_block(&mut self, step: isize, is_wanted: fn(&Block) -> bool) {
        let Some(reading) = self.reading() else { return };
        let top = reading.top();
        let blocks = reading.article.blocks();
        let is_wanted = |block: &&Block| is_wanted(block) && reading.shows(&block.kind);
        let skip = step.unsigned_abs().saturating_sub(1);
        let found = if step > 0 {
            let first = blocks.partition_point(|block| block.range.start <= top.offset);
            let mut ahead = blocks[first..].iter().filter(is_wanted);
            // Beyond the last one is the end.
            ahead.nth(skip).or_else(|| blocks[first..].iter().rfind(is_wanted))
        } else {
            let after = blocks.partition_point(|block| block.range.start < top.offset);
            let mut behind = blocks[..after].iter().rev().filter(is_wanted);
            behind.nth(skip).or_else(|| blocks.first())
        };
        let place = found.map(|block| Place { offset: block.range.start, gap: 0 });
        match (place, step > 0) {
            (Some(place), _) => self.jump(|reading, screen| reading.go_to(place, screen)),
            (None, true) => self.jump(|reading, screen| reading.go_to_percent(100, screen)),
            (None, false) => {}
        }
    }

    /// Back or forward over the places that were left.
    pub(super) fn step_jumps(&mut self, step: isize) {
        let (words, screen) = (self.words, self.screen);
        let Some(reading) = self.reading_mut() else { return };
        let here = reading.top();
        let place = if step < 0 { reading.jumps.back(here) } else { reading.jumps.forward(here) };
        match place {
            Some(place) => reading.go_to(place, screen),
            None if step < 0 => self.tell(words.no_jump_back),
            None => self.tell(words.no_jump_forward),
        }
    }

    /// To where the last jump began, and with the next call forth again.
    pub(super) fn go_to_last_place(&mut self) {
        let (words, screen) = (self.words, self.screen);
        let Some(reading) = self.reading_mut() else { return };
        let here = reading.top();
        match reading.jumps.back(here) {
            Some(place) => {
                reading.jumps.leave(here);
                reading.go_to(place, screen);
            }
            None => self.tell(words.no_jump_back),
        }
    }

    /// The letter of a mark was typed.
    pub(super) fn use_mark(&mut self, mark_use: MarkUse, letter: char) {
        self.mode = Mode::Read;
        let words = self.words;
        let Some(reading) = self.reading_mut() else { return };
        let name = letter.to_string();
        match mark_use {
            MarkUse::Set => {
                reading.marks.insert(letter, reading.top());
                self.tell(fill(words.mark_set, &[&name]));
            }
            MarkUse::GoTo => match reading.marks.get(&letter).copied() {
                Some(place) => self.jump(|reading, screen| reading.go_to(place, screen)),
                None => self.warn(fill(words.no_such_mark, &[&name])),
            },
        }
    }
}

fn is_paragraph(block: &Block) -> bool {
    !block.continues() && !matches!(block.kind, BlockKind::Rule)
}
