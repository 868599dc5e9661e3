//! Short lines of the head that are neither headline nor dek: a name that
//! stands alone, and buttons in words that no table has.

use super::byline::{Trust, facts};
use super::masthead::Head;
use super::page::Use;
use super::series::is_series;
use super::sort::{Sort, is_underlined};
use super::words::{count, ends_sentence, lower};

impl Head<'_, '_> {
    /// A name that stands alone between headline and body is the author's.
    pub(super) fn take_name(&mut self, at: usize) {
        // The house over again.
        if self.page.meta.site.as_deref() == Some(self.text(at)) {
            self.page.uses[at] = Use::Masthead;
            return;
        }
        // Who is named by a word of the trade needs no second guess.
        if !self.page.meta.authors.is_empty() {
            return;
        }
        let near = |n: usize| matches!(self.sorts.get(n), Some(Sort::Facts(_) | Sort::Junk(_)));
        let has_case = self.text(at).chars().any(|c| c.is_lowercase() || c.is_uppercase());
        let is_near = at.checked_sub(1).is_some_and(near)
            || near(at + 1)
            || (!has_case && matches!(self.sorts.get(at + 2), Some(Sort::Facts(_))));
        let next_gap = self.page.lines.get(at + 1).is_some_and(|line| line.gap > 0);
        if !(is_near || next_gap) || count(self.text(at)) > 5 {
            return;
        }
        if let Some(found) = facts(self.page.lines[at].text, &self.page.lexicon, Trust::Shape)
            && (!found.authors.is_empty() || found.site.is_some())
        {
            self.page.take(at, found);
        }
    }

    /// A few words between two lines of facts or furniture are none of the body.
    pub(super) fn drop_stray(&mut self, at: usize) {
        let near = |n: usize| matches!(self.sorts.get(n), Some(Sort::Facts(_) | Sort::Junk(_)));
        let is_used = |n: usize| near(n) || self.page.uses[n] != Use::Body;
        let is_between = at.checked_sub(1).is_some_and(is_used) && near(at + 1);
        if self.page.is_body(at)
            && is_between
            && count(self.text(at)) <= 4
            && !ends_sentence(self.text(at))
        {
            self.page.drop_line(at);
        }
    }

    /// A few words that stand tight below a date or a button, with the body
    /// behind them, are one button more, in whatever words.
    pub(super) fn drop_buttons(&mut self, last: usize) {
        let body = self.sorts.len();
        let length =
            if self.page.lexicon.unspaced || self.page.lexicon.lang.code == "ko" { 30 } else { 70 };
        let below = self.page.lines.iter().skip(last + 1).take(body + 4 - last.min(body));
        if !below.into_iter().any(|line| line.chars > length && ends_sentence(line.text)) {
            return;
        }
        let (mut is_below, mut is_dated) = (false, false);
        for at in last + 1..body {
            let line = &self.page.lines[at];
            is_below &= line.gap == 0;
            match &self.sorts[at] {
                Sort::Junk(_) => is_below = true,
                Sort::Facts(facts) => {
                    is_dated |= facts.published.is_some() || facts.updated.is_some();
                    is_below = is_dated;
                }
                Sort::Text if is_below && self.page.is_body(at) && self.is_button(at) => {
                    self.page.drop_line(at);
                }
                Sort::Text => is_below &= self.page.uses[at] != Use::Body,
                Sort::Mark | Sort::Item => is_below = false,
            }
        }
    }

    fn is_button(&self, at: usize) -> bool {
        let text = self.text(at);
        let is_first_caption = super::picture::is_marked_caption(self.page, at)
            || super::picture::has_credit_below(self.page, at)
            || super::picture::is_credit(text, &self.page.lexicon);
        (count(text) <= 5 || (count(text) <= 9 && self.page.lexicon.has_lure(&lower(text))))
            && self.page.lines[at].chars <= 48
            && !self.page.lines[at].glued
            && !ends_sentence(text)
            && !text.ends_with([':', '：', ','])
            && !text.starts_with(['#', '■', '◆', '▲', '【'])
            && !is_first_caption
            && !is_series(&lower(text), &self.page.lexicon)
            && !is_underlined(self.page, at)
    }
}
