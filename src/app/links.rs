//! Links and footnotes: chosen one after the other, a footnote gone to and back.

use super::selecting::is_seen;
use super::{App, Reading, Screen};
use crate::article::{BlockKind, Mark};
use crate::layout::Place;
use crate::text::clean::clean_line;
use crate::words::fill;

/// What is chosen on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// A link, by its index among the article's spans.
    Link(usize),
    /// A footnote that was gone to.
    Note {
        /// The index of its block.
        block: usize,
        /// The link that led to it.
        from: usize,
    },
    /// Words that are selected, as bytes of the article's text.
    Words {
        /// Where they begin.
        start: usize,
        /// Where they end.
        end: usize,
    },
}

impl App {
    /// Chooses the `step`th link from the chosen one, else from the screen's first,
    /// and tells where it leads.
    pub(super) fn step_links(&mut self, step: isize) {
        let (words, screen) = (self.words, self.screen);
        let Some(reading) = self.reading_mut() else { return };
        let is_known = reading.links().next().is_some();
        match reading.link_from(step, screen) {
            Some(span) => {
                let start = reading.article.spans()[span].range.start;
                reading.jump_to(screen, |reading| reading.reveal(start, screen));
                reading.focus = Some(Focus::Link(span));
                let told = reading.leads_to(span);
                self.tell(told);
            }
            None if !is_known => self.tell(words.no_links),
            None if step > 0 => self.tell(words.no_link_ahead),
            None => self.tell(words.no_link_behind),
        }
    }

    /// Goes to the note that the chosen link leads to, or from a note back to its
    /// link; without either moves `rows` rows down.
    pub(super) fn follow(&mut self, rows: usize) {
        let (words, screen) = (self.words, self.screen);
        let Some(reading) = self.reading_mut() else { return };
        match reading.focus_on(screen) {
            Some(Focus::Link(span)) => {
                let mark = reading.article.spans()[span].mark.clone();
                let Some(label) = mark.footnote() else {
                    let told = reading.leads_to(span);
                    return self.tell(told);
                };
                let Some(block) = reading.note(label) else {
                    return self.warn(fill(words.no_such_note, &[label]));
                };
                let offset = reading.article.blocks()[block].range.start;
                let place = Place { offset, gap: 0 };
                reading.jump_to(screen, |reading| reading.go_to(place, screen));
                reading.focus = Some(Focus::Note { block, from: span });
                self.tell(fill(words.at_note, &[label]));
            }
            Some(Focus::Note { from, .. }) => {
                let here = reading.top();
                let place = reading.jumps.back(here).unwrap_or(here);
                reading.go_to(place, screen);
                let start = reading.article.spans()[from].range.start;
                reading.reveal(start, screen);
                reading.focus = Some(Focus::Link(from));
            }
            Some(Focus::Words { .. }) | None => {
                self.scroll(isize::try_from(rows).unwrap_or(isize::MAX));
            }
        }
    }

    /// Whether something was chosen on the screen; nothing is afterwards.
    pub(super) fn clear_focus(&mut self) -> bool {
        let screen = self.screen;
        let Some(reading) = self.reading_mut() else { return false };
        let was_seen = reading.focus_on(screen).is_some();
        reading.focus = None;
        was_seen
    }
}

impl Reading {
    /// What is chosen, if it is on the screen.
    pub fn focus_on(&self, screen: Screen) -> Option<Focus> {
        let focus = self.focus?;
        let visible = self.visible(screen);
        let start = match focus {
            Focus::Link(span) => self.article.spans()[span].range.start,
            Focus::Note { block, .. } => self.article.blocks()[block].range.start,
            Focus::Words { start, end } => {
                return is_seen(self, (start, end), screen).then_some(focus);
            }
        };
        visible.contains(&start).then_some(focus)
    }

    /// The links that are shown, by their indices among the spans.
    fn links(&self) -> impl DoubleEndedIterator<Item = usize> {
        let spans = self.article.spans();
        (0..spans.len()).filter(|at| {
            let block = self.article.block_at(spans[*at].range.start);
            matches!(spans[*at].mark, Mark::Link(_))
                && block.is_some_and(|block| self.shows(&self.article.blocks()[block].kind))
        })
    }

    /// The `step`th link from the chosen one, else seen from the screen.
    fn link_from(&self, step: isize, screen: Screen) -> Option<usize> {
        let spans = self.article.spans();
        let nth = step.unsigned_abs().saturating_sub(1);
        let chosen = match self.focus_on(screen) {
            Some(Focus::Link(span)) => Some(span),
            _ => None,
        };
        let visible = self.visible(screen);
        if step > 0 {
            let is_ahead = |at: &usize| match chosen {
                Some(chosen) => *at > chosen,
                None => spans[*at].range.start >= visible.start,
            };
            self.links().filter(is_ahead).nth(nth)
        } else {
            let is_behind = |at: &usize| match chosen {
                Some(chosen) => *at < chosen,
                None => spans[*at].range.start < visible.end,
            };
            self.links().rev().filter(is_behind).nth(nth)
        }
    }

    /// The first block of the note of this label.
    fn note(&self, label: &str) -> Option<usize> {
        let is_it =
            |kind: &BlockKind| matches!(kind, BlockKind::Footnote { label: of } if **of == *label);
        self.article.blocks().iter().position(|block| is_it(&block.kind))
    }

    /// Where a link leads: the words of a note, else the address.
    fn leads_to(&self, span: usize) -> String {
        let Mark::Link(address) = &self.article.spans()[span].mark else { return String::new() };
        let mark = &self.article.spans()[span].mark;
        match mark.footnote().and_then(|label| Some((label, self.note(label)?))) {
            Some((label, block)) => {
                format!("[{label}] {}", self.article.text_of(&self.article.blocks()[block]))
            }
            None => clean_line(address).into_owned(),
        }
    }

    /// Moves so that the place that is left can be gone back to.
    fn jump_to(&mut self, screen: Screen, go: impl FnOnce(&mut Self)) {
        let (left, row) = (self.top(), self.top_row(screen));
        go(self);
        if self.top_row(screen) != row {
            self.jumps.leave(left);
        }
    }
}
