//! Times of day, alone or beside a date.

use std::ops::Range;

use super::date::Scan;
use super::lang::Set;

impl Scan<'_> {
    /// The time of day nearest to the date: behind it, else before, where nothing that
    /// is read already stands before `free`.
    pub(super) fn time_near(
        &self,
        free: usize,
        date: Range<usize>,
    ) -> Option<(Range<usize>, u32, u32)> {
        let Range { start: from, end: to } = date;
        // `06:00 04.03.2019 (updated: 09:12 …)`: a time right before the date is its own.
        let before = (from.saturating_sub(12).max(free)..from).find_map(|at| {
            let time = self.time(at, false).filter(|time| time.0.end <= from)?;
            let between = &self.line[time.0.end..from];
            (between.len() <= 3 && between.iter().all(|c| matches!(c, ' ' | ',' | '|' | '-')))
                .then_some(time)
        });
        let is_behind = (to..self.line.len().min(to + 4)).any(|at| self.time(at, true).is_some());
        if before.is_some() && !is_behind {
            return before;
        }
        let behind = (to..self.line.len().min(to + 40)).find_map(|at| self.time(at, at < to + 3));
        behind.filter(|time| self.is_of_day(to..time.0.start)).or_else(|| {
            (free..from).find_map(|at| self.time(at, false)).filter(|time| time.0.end <= from)
        })
    }

    /// Whether what stands between a day and a time lets them be one: neither another
    /// day nor the word for a change.
    fn is_of_day(&self, between: Range<usize>) -> bool {
        if between.clone().any(|at| self.date(at).is_some()) {
            return false;
        }
        let words: String = self.line[between].iter().collect();
        !self.lexicon.all(Set::Updated).any(|word| words.contains(word))
    }

    /// A time of day at `at`: `8:15`, `18h05`, `11時00分`, `4:12 PM`, `오전 9:30`;
    /// `20.15` where something else says that it is one.
    pub(super) fn time(&self, at: usize, is_behind_date: bool) -> Option<(Range<usize>, u32, u32)> {
        let before = at.checked_sub(1).map(|i| self.line[i]);
        let is_part =
            before.is_some_and(|b| b.is_ascii_digit() || matches!(b, ':' | '+' | '-' | '.' | '/'));
        if !self.line[at].is_ascii_digit() || is_part {
            return None;
        }
        let (hour_end, hour) = self.number(at)?;
        let sep = self.line.get(self.spaces(hour_end)).copied()?;
        let sep_at = if sep == ':' || sep == '.' { hour_end } else { self.spaces(hour_end) };
        let is_sep = match self.line.get(sep_at)? {
            ':' | '：' | 'h' | '時' | '时' | '點' | '点' | '시' => true,
            '.' => {
                is_behind_date || self.is_clock_word(hour_end + 3) || self.is_behind_clock_word(at)
            }
            _ => self.is_at(sep_at, "giờ"),
        };
        if !is_sep || hour > 24 || hour_end - at > 2 {
            return None;
        }
        let skip = if self.is_at(sep_at, "giờ") { 3 } else { 1 };
        let minute_at = self.spaces(sep_at + skip);
        let minutes = self.number(minute_at).filter(|(end, m)| end - minute_at <= 2 && *m < 60);
        let needs = matches!(self.line[sep_at], ':' | '：' | '.');
        let (end, minute) = match minutes {
            Some((end, minute)) if !needs || end - minute_at == 2 => (end, minute),
            _ if needs => return None,
            _ => (sep_at + skip, 0),
        };
        let seconds = self.line.get(end).filter(|c| **c == ':').and_then(|_| self.number(end + 1));
        let end = seconds.filter(|(stop, _)| stop - end == 3).map_or(end, |(stop, _)| stop);
        let hour = self.half_day(hour, at, end);
        let end = self.half_end(end);
        (hour < 25).then_some((at..end, hour % 24, minute))
    }

    /// `ore 14.05`, `om 14.05`, `pukul 14.05`.
    fn is_behind_clock_word(&self, at: usize) -> bool {
        let from = at.saturating_sub(8);
        let head: String = self.line[from..at].iter().collect();
        let head = head.trim_end_matches([' ', '.', ':']);
        let word = head.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        matches!(
            word,
            "ore" | "om" | "um" | "pukul" | "jam" | "saat" | "alle" | "kl" | "godz" | "klo"
        )
    }

    fn is_clock_word(&self, at: usize) -> bool {
        let at = self.spaces(at);
        ["uhr", "uur", "น", "wib", "wita", "hod", "godz", "h ", "мск"]
            .iter()
            .any(|word| self.is_at(at, word))
    }

    /// The hour of the day, told from what says which half of it is meant.
    fn half_day(&self, hour: u32, at: usize, end: usize) -> u32 {
        let after = self.spaces(end);
        let before: String = self.line[at.saturating_sub(4)..at].iter().collect();
        let is_late = ["pm", "p.m", "ch", "م"].iter().any(|word| self.ends_word(after, word))
            || ["오후", "午後", "下午", "晚上"].iter().any(|word| before.contains(word));
        let is_early = ["am", "a.m", "sa", "ص"].iter().any(|word| self.ends_word(after, word))
            || ["오전", "午前", "上午", "凌晨"].iter().any(|word| before.contains(word));
        match hour {
            1..=11 if is_late => hour + 12,
            12 if is_early => 0,
            _ => hour,
        }
    }

    /// Behind `pm` and its like, which belong to the time.
    fn half_end(&self, end: usize) -> usize {
        let after = self.spaces(end);
        ["a.m.", "p.m.", "am", "pm", "sa", "ch"]
            .iter()
            .find(|word| {
                let next = self.line.get(after + word.len());
                self.is_at(after, word) && !next.is_some_and(|c| c.is_alphabetic())
            })
            .map_or(end, |word| after + word.len())
    }

    fn ends_word(&self, at: usize, word: &str) -> bool {
        let next = self.line.get(at + word.chars().count());
        self.is_at(at, word) && !next.is_some_and(|c| c.is_alphabetic())
    }
}
