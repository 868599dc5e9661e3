//! Panning: code that is wider than the column is looked at piece by piece.

use std::collections::BTreeMap;

use super::{App, Reading, Screen};
use crate::article::BlockKind;
use crate::layout::Panned;
use crate::text::width::cells;

/// Cells that one key pans: a tab stop.
pub(super) const PAN_STEP: usize = 8;

impl App {
    /// Pans the code on the screen by so many cells, to the right being positive.
    pub(super) fn pan(&mut self, cells: isize) {
        let (screen, words) = (self.screen, self.words);
        let Some(reading) = self.reading_mut() else { return };
        if !reading.pan(cells, screen) {
            self.tell(words.nothing_to_pan);
        }
    }
}

impl Reading {
    /// Pans the blocks of code on the screen that are too wide, all alike; says
    /// whether there are any.
    fn pan(&mut self, by: isize, screen: Screen) -> bool {
        let mut blocks: Vec<_> = self.rows(screen).iter().map(|row| row.block).collect();
        blocks.dedup();
        blocks.retain(|block| self.panned(*block).is_some());
        let now = blocks.iter().filter_map(|block| self.panned(*block));
        let Some(now) = now.map(|panned| panned.by).max() else { return false };
        let to = now.saturating_add_signed(by);
        for block in blocks {
            let most = self.panned(block).map_or(0, |panned| panned.most);
            self.layout_mut().pan(block, to.min(most));
        }
        true
    }

    /// Pans the code at byte `offset` as little as is needed to show it.
    pub(super) fn pan_to(&mut self, offset: usize) {
        let Some(block) = self.article.block_at(offset) else { return };
        let Some(Panned { by, most }) = self.panned(block) else { return };
        let range = self.article.blocks()[block].range.clone();
        if !range.contains(&offset) {
            return;
        }
        let text = self.article.text();
        let line = text[range.clone()].split('\n');
        let widest = line.map(cells).max().unwrap_or(0);
        let room = widest - most;
        let start =
            text[range.start..offset].rfind('\n').map_or(range.start, |at| range.start + at + 1);
        let before = cells(&text[start..offset]);
        // A mark may stand at either edge, and a word needs more than its first cell.
        let around = (room / 4).min(16);
        let to = if before <= by {
            before.saturating_sub(around)
        } else if before + around > by + room {
            (before + around).saturating_sub(room)
        } else {
            return;
        };
        let to = if before + around <= room { 0 } else { to };
        self.layout_mut().pan(block, to.min(most));
    }

    /// Pans all code as it was panned before.
    pub(super) fn set_pans(&mut self, pans: &BTreeMap<usize, usize>) {
        if self.layout().pans() == pans {
            return;
        }
        let reset: Vec<_> = self.layout().pans().keys().copied().collect();
        for block in reset {
            self.layout_mut().pan(block, 0);
        }
        for (block, by) in pans {
            self.layout_mut().pan(*block, *by);
        }
    }

    fn panned(&self, block: usize) -> Option<Panned> {
        let is_code = matches!(self.article.blocks()[block].kind, BlockKind::Preformatted { .. });
        if is_code { self.layout().panned(&self.article, block) } else { None }
    }
}
