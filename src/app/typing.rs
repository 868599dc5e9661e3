//! Lines that are typed: queries, commands, the filter of the contents.

use super::{Action, App, Contents, Effect, Find, Finding, Line, Mode, Typed};
use crate::layout::Place;
use crate::search::{Query, word_at};
use crate::words::fill;

impl App {
    /// Opens the prompt for a query.
    pub(super) fn start_find(&mut self) {
        let Some(reading) = self.reading_mut() else { return };
        let find = Find {
            line: Line::default(),
            is_regex: false,
            is_stale: false,
            error: None,
            origin: reading.top(),
            pans: reading.layout().pans().clone(),
            before: reading.finding.take(),
            walk: None,
        };
        self.mode = Mode::Find(find);
    }

    /// A line that is typed has changed, or an action came to it.
    pub(super) fn edit(&mut self, edit: impl FnOnce(&mut Line)) {
        match &mut self.mode {
            Mode::Find(find) => {
                edit(&mut find.line);
                find.walk = None;
                find.is_stale = true;
            }
            Mode::Command(line, walk) => {
                *walk = None;
                edit(line);
            }
            Mode::Contents(contents) => {
                edit(&mut contents.line);
                contents.narrow();
            }
            Mode::Read | Mode::Select(_) | Mode::Mark(_) | Mode::Help(_) => {}
        }
    }

    /// An action while a line is typed.
    pub(super) fn act_in_prompt(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Accept => return self.accept(),
            Action::Cancel => self.cancel_prompt(),
            Action::Older => self.walk_history(1),
            Action::Newer => self.walk_history(-1),
            Action::ScreenDown | Action::ScreenUp => {
                let page = isize::try_from(self.screen.panel_rows()).unwrap_or(1);
                if let Mode::Contents(contents) = &mut self.mode {
                    contents.choose(if action == Action::ScreenUp { -page } else { page });
                }
            }
            Action::ToggleRegex => {
                if let Mode::Find(find) = &mut self.mode {
                    find.is_regex = !find.is_regex;
                    find.is_stale = true;
                }
            }
            // Erasing an empty line leaves the prompt, as in less and vim.
            Action::Erase if self.line().is_some_and(|line| line.text().is_empty()) => {
                self.cancel_prompt();
            }
            Action::Erase => self.edit(Line::erase),
            Action::EraseAhead => self.edit(Line::erase_ahead),
            Action::EraseWord => self.edit(Line::erase_word),
            Action::EraseLine => self.edit(Line::erase_line),
            Action::CursorLeft => self.edit_cursor(Line::left),
            Action::CursorRight => self.edit_cursor(Line::right),
            Action::CursorStart => self.edit_cursor(Line::start),
            Action::CursorEnd => self.edit_cursor(Line::end),
            Action::Suspend => return vec![Effect::Suspend],
            _ => {}
        }
        Vec::new()
    }

    /// Searches for what was typed since, and shows the first hit; where that was done
    /// before, counts the others. Gives up when `stop` says that another key waits:
    /// then what is typed stays to be searched, and hits stay to be counted.
    /// Returns whether there was anything to do.
    pub fn catch_up(&mut self, stop: &mut dyn FnMut() -> bool) -> bool {
        self.search_typed(stop) || self.count_hits(stop)
    }

    /// Searches for what was typed since, and shows the first hit; says whether there
    /// was anything to do.
    fn search_typed(&mut self, stop: &mut dyn FnMut() -> bool) -> bool {
        let Mode::Find(find) = &mut self.mode else { return false };
        if !find.is_stale {
            return false;
        }
        self.epoch += 1;
        let (text, origin) = (find.line.text().to_string(), find.origin);
        let pans = find.pans.clone();
        let parsed = Query::parse(&text, find.is_regex);
        find.error = parsed.as_ref().err().cloned();
        let screen = self.screen;
        let Some(reading) = self.reading_mut() else { return false };
        // The place from which it is searched. Where that is given up, it is gone to
        // again before anything is drawn.
        reading.set_pans(&pans);
        reading.go_to(origin, screen);
        let from = reading.visible(screen).start;
        let mut found = None;
        if let Ok(query) = parsed
            && !query.is_empty()
        {
            found = reading.begin_to_find(text, query, from, stop);
            if found.is_none() {
                return true;
            }
        }
        reading.finding = found;
        if let Some(hit) = reading.finding.as_ref().and_then(Finding::current_hit) {
            reading.reveal(hit.start, screen);
        }
        if let Mode::Find(find) = &mut self.mode {
            find.is_stale = false;
        }
        true
    }

    /// Whether there are hits to be counted: the nearest are shown.
    pub fn is_counting(&self) -> bool {
        let finding = self.reading().and_then(|reading| reading.finding.as_ref());
        finding.is_some_and(|finding| !finding.is_counted)
    }

    /// Counts the hits of which the nearest are shown, unless `stop` says that a key
    /// waits; says whether there were any to be counted.
    fn count_hits(&mut self, stop: &mut dyn FnMut() -> bool) -> bool {
        if !self.is_counting() {
            return false;
        }
        let Some(reading) = self.reading_mut() else { return false };
        let Some(mut finding) = reading.finding.take() else { return false };
        if let Some(hits) = reading.find_until(&finding.query, stop) {
            finding.count(hits);
        }
        let is_counted = finding.is_counted;
        reading.finding = Some(finding);
        self.epoch += u64::from(is_counted);
        true
    }

    /// Folds the article while a query is about to be typed, so that its first letter
    /// does not wait for that. Of a very long one no folded copy is made.
    pub fn get_ready(&self) {
        if matches!(self.mode, Mode::Find(_))
            && let Some(reading) = self.reading()
            && !reading.is_very_long()
        {
            reading.index();
        }
    }

    /// To the next hit, or with `step` −1 to the one before.
    pub(super) fn step_hits(&mut self, step: isize, count: usize) {
        let (words, screen) = (self.words, self.screen);
        if self.reading().is_some_and(|reading| reading.finding.is_none()) {
            self.find_again();
        }
        self.count_hits(&mut || false);
        let Some(reading) = self.reading_mut() else { return };
        let Some(mut finding) = reading.finding.take() else {
            self.tell(words.no_query);
            return;
        };
        let before = finding.current;
        let mut found = finding.advance(step, &reading.visible(screen));
        let mut has_wrapped = found.as_ref().is_some_and(|(_, wrapped)| *wrapped);
        // From the second step on the current hit counts as seen.
        for _ in 1..count.min(finding.hits.len()) {
            found = finding.advance(step, &(0..usize::MAX));
            has_wrapped |= found.as_ref().is_some_and(|(_, wrapped)| *wrapped);
        }
        let text = finding.text.clone();
        if reading.part.is_some() && (has_wrapped || found.is_none()) {
            // The next one may be in what is not there yet.
            finding.current = before;
            reading.finding = Some(finding);
            let action = if step > 0 { Action::FindNext } else { Action::FindPrevious };
            self.await_rest(action, Some(count));
            return;
        }
        reading.finding = Some(finding);
        if has_wrapped {
            self.tell(if step > 0 { words.from_the_top } else { words.from_the_end });
        }
        match found {
            Some((hit, _)) => self.jump(|reading, screen| reading.reveal(hit.start, screen)),
            None => self.warn(fill(words.no_hit, &[&text])),
        }
    }

    /// Marks the hits of the latest query again.
    fn find_again(&mut self) {
        if let Some(typed) = self.queries.latest().cloned() {
            self.find_from_top(typed);
        }
    }

    /// Searches from the top of the screen on.
    fn find_from_top(&mut self, typed: Typed) {
        let screen = self.screen;
        let Some(reading) = self.reading_mut() else { return };
        let Ok(query) = Query::parse(&typed.text, typed.is_regex) else { return };
        let hits = reading.find(&query);
        let from = reading.visible(screen).start;
        reading.finding = Some(Finding::new(typed.text, query, hits, from));
    }

    /// Searches for the word at the top of the screen, and goes to its next place.
    pub(super) fn find_word(&mut self) {
        let screen = self.screen;
        let Some(reading) = self.reading() else { return };
        let top = reading.visible(screen).start;
        let Some(word) = word_at(&reading.article, top) else { return };
        let text = reading.article.slice(word).to_lowercase();
        let typed = Typed { text, is_regex: false };
        self.queries.remember(typed.clone());
        self.find_from_top(typed);
        self.step_hits(1, 1);
    }

    fn accept(&mut self) -> Vec<Effect> {
        self.search_typed(&mut || false);
        match std::mem::replace(&mut self.mode, Mode::Read) {
            Mode::Find(find) => self.accept_find(find),
            Mode::Command(line, _) => {
                let text = line.text().to_string();
                self.commands.remember(Typed { text, is_regex: false });
                return self.run_command(line.text());
            }
            Mode::Contents(contents) => {
                if let Some(entry) = contents.chosen() {
                    let place = Place { offset: entry.offset, gap: 0 };
                    self.jump(|reading, screen| reading.go_to(place, screen));
                }
            }
            mode => self.mode = mode,
        }
        Vec::new()
    }

    fn accept_find(&mut self, find: Find) {
        let words = self.words;
        let text = find.line.text().to_string();
        if text.is_empty() {
            // An empty query repeats the latest, as in less and vim.
            if let Some(reading) = self.reading_mut() {
                reading.finding = find.before;
            }
            self.step_hits(1, 1);
            return;
        }
        self.queries.remember(Typed { text: text.clone(), is_regex: find.is_regex });
        if let Some(error) = find.error {
            self.warn(fill(words.bad_regex, &[&error]));
            return;
        }
        let Some(reading) = self.reading_mut() else { return };
        let has_hits = reading.finding.as_ref().is_some_and(|finding| !finding.hits.is_empty());
        if reading.top() != find.origin {
            reading.jumps.leave(find.origin);
        }
        if !has_hits && reading.part.is_some() {
            self.await_rest(Action::FindNext, None);
        } else if !has_hits {
            reading.finding = None;
            self.warn(fill(words.no_hit, &[&text]));
        }
    }

    fn cancel_prompt(&mut self) {
        let screen = self.screen;
        match std::mem::replace(&mut self.mode, Mode::Read) {
            Mode::Find(find) => {
                if let Some(reading) = self.reading_mut() {
                    reading.set_pans(&find.pans);
                    reading.go_to(find.origin, screen);
                    reading.finding = find.before;
                }
            }
            Mode::Contents(mut contents) if !contents.line.text().is_empty() => {
                // The filter is one level, the panel the next.
                contents.line = Line::default();
                contents.narrow();
                self.mode = Mode::Contents(contents);
            }
            _ => {}
        }
    }

    /// To an older line of the history (or the entry above), or with `step` −1 to a newer one.
    fn walk_history(&mut self, step: isize) {
        match &mut self.mode {
            Mode::Contents(contents) => contents.choose(-step),
            Mode::Command(line, walk) => {
                let now = Typed { text: line.text().to_string(), is_regex: false };
                if let Some(typed) = self.commands.step(walk, now, step) {
                    line.set(&typed.text);
                }
            }
            Mode::Find(find) => {
                let now = Typed { text: find.line.text().to_string(), is_regex: find.is_regex };
                if let Some(typed) = self.queries.step(&mut find.walk, now, step) {
                    find.line.set(&typed.text);
                    find.is_regex = typed.is_regex;
                    find.is_stale = true;
                }
            }
            Mode::Read | Mode::Select(_) | Mode::Mark(_) | Mode::Help(_) => {}
        }
    }

    fn edit_cursor(&mut self, edit: impl FnOnce(&mut Line)) {
        match &mut self.mode {
            Mode::Find(Find { line, .. })
            | Mode::Command(line, _)
            | Mode::Contents(Contents { line, .. }) => edit(line),
            Mode::Read | Mode::Select(_) | Mode::Mark(_) | Mode::Help(_) => {}
        }
    }

    /// The line that is being typed.
    pub fn line(&self) -> Option<&Line> {
        match &self.mode {
            Mode::Find(Find { line, .. })
            | Mode::Command(line, _)
            | Mode::Contents(Contents { line, .. }) => Some(line),
            Mode::Read | Mode::Select(_) | Mode::Mark(_) | Mode::Help(_) => None,
        }
    }
}
