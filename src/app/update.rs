//! How the state changes: one event in, effects out.

use super::event::{Effect, Event};
use super::help::last_help_top;
use super::mode::MarkUse;
use super::reading::{LEAST_MEASURE, MEASURE_STEP, MOST_MEASURE, usual_measure};
use super::{Action, App, Contents, LEAST_FOR_TWO, Line, Mode};
use crate::fault;
use crate::layout::Filling;
use crate::words::fill;

/// Rows that one notch of the wheel moves.
const WHEEL_ROWS: isize = 3;

impl App {
    /// Takes an event in; what comes back is for the world to carry out.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        fault::point("app");
        let only_moves = matches!(self.mode, Mode::Read) && only_moves(&event);
        let effects = self.take(event);
        if !only_moves || !matches!(self.mode, Mode::Read) {
            self.epoch += 1;
        }
        effects
    }

    fn take(&mut self, event: Event) -> Vec<Effect> {
        let is_input = !matches!(
            event,
            Event::Resize(_) | Event::ChangedOnDisk | Event::Opened(_) | Event::Failed { .. }
        );
        if is_input {
            self.notice = None;
            self.awaited = None;
        }
        let mut effects = Vec::new();
        if Self::ends_following(&event) && matches!(self.mode, Mode::Read) {
            effects = self.unfollow();
        }
        match event {
            Event::Action(action) => {
                effects.extend(self.act(action));
                return effects;
            }
            Event::Digit(digit) => self.type_digit(digit),
            Event::Type(c) => self.type_char(c),
            Event::Paste(text) => self.edit(|line| line.paste(&text)),
            Event::Unbound(key) => {
                self.count = None;
                self.tell(fill(self.words.not_bound, &[&key, &self.help_label]));
            }
            Event::Wheel(notches) => self.turn_wheel(notches),
            Event::Click { column, row } => effects.extend(self.click(column, row)),
            Event::Resize(screen) => self.resize(screen),
            Event::Opened(arrival) => return self.arrived(*arrival),
            Event::Failed { slot, why, line } => return self.failed(slot, why, &line),
            Event::ChangedOnDisk => {
                self.tell(fill(self.words.changed_on_disk, &[&self.reload_label]));
            }
        }
        effects
    }

    fn act(&mut self, action: Action) -> Vec<Effect> {
        let count = self.count.take();
        if count.is_some() && action == Action::Cancel {
            // A number that was begun is one level.
            return Vec::new();
        }
        match &self.mode {
            Mode::Find(_) | Mode::Command(..) | Mode::Contents(_) => self.act_in_prompt(action),
            Mode::Help(_) => self.act_in_help(action, count),
            Mode::Mark(mark_use) => {
                let is_again = *mark_use == MarkUse::GoTo && action == Action::GoToMark;
                self.mode = Mode::Read;
                if is_again {
                    self.go_to_last_place();
                }
                Vec::new()
            }
            Mode::Select(_) => self.act_in_selection(action, count.unwrap_or(1).clamp(1, 1000)),
            Mode::Read => self.act_on_page(action, count),
        }
    }

    fn act_on_page(&mut self, action: Action, count: Option<usize>) -> Vec<Effect> {
        let times = count.unwrap_or(1).max(1);
        match action {
            Action::Find => self.start_find(),
            Action::FindNext => self.step_hits(1, times),
            Action::FindPrevious => self.step_hits(-1, times),
            Action::FindWord => self.find_word(),
            Action::Cancel if self.clear_focus() || self.clear_hits() => {}
            Action::Cancel => return self.stop_coming().unwrap_or_default(),
            Action::Interrupt => {
                return self.stop_coming().unwrap_or_else(|| vec![Effect::Quit]);
            }
            Action::FollowEnd => return self.follow_end(),
            Action::LinkNext => self.step_links(steps(times)),
            Action::LinkPrevious => self.step_links(-steps(times)),
            Action::Follow => self.follow(times),
            Action::Contents => self.open_contents(),
            Action::JumpBack => self.step_jumps(-1),
            Action::JumpForward => self.step_jumps(1),
            Action::SetMark => self.mode = Mode::Mark(MarkUse::Set),
            Action::GoToMark => self.mode = Mode::Mark(MarkUse::GoTo),
            Action::ArticleNext => return self.step_articles(steps(times)),
            Action::ArticlePrevious => return self.step_articles(-steps(times)),
            Action::Reload => return self.reload(),
            Action::Select => self.select(),
            Action::Copy => return self.copy_paragraphs(times),
            Action::CopyArticle => return self.copy_article(),
            Action::Raw => return self.toggle_raw(),
            Action::Encoding => return self.next_encoding(),
            Action::Wider => self.change_measure(steps(times)),
            Action::Narrower => self.change_measure(-steps(times)),
            Action::DefaultMeasure => self.change_measure(0),
            Action::Justify => self.toggle_justify(),
            Action::TwoColumns => self.toggle_columns(),
            Action::Theme => self.next_theme(),
            Action::Furniture => self.toggle_furniture(),
            Action::Mouse => return self.toggle_mouse(),
            Action::Redraw => return vec![Effect::Redraw],
            Action::Command => self.mode = Mode::Command(Line::default(), None),
            Action::Help => self.mode = Mode::Help(0),
            Action::Suspend => return vec![Effect::Suspend],
            Action::Quit => return vec![Effect::Quit],
            moving if self.needs_rest(moving, count) => return self.move_on(moving, count),
            moving => self.move_by(moving, count),
        }
        Vec::new()
    }

    /// The help screen scrolls by the keys that move; the keys that leave it leave only it.
    fn act_in_help(&mut self, action: Action, count: Option<usize>) -> Vec<Effect> {
        let times = steps(count.unwrap_or(1).max(1));
        let page = steps(self.screen.panel_rows());
        match action {
            Action::LineDown => self.scroll_help(times),
            Action::LineUp => self.scroll_help(-times),
            Action::HalfDown => self.scroll_help(page / 2),
            Action::HalfUp => self.scroll_help(-page / 2),
            Action::ScreenDown => self.scroll_help(page),
            Action::ScreenUp => self.scroll_help(-page),
            Action::Start => self.scroll_help(isize::MIN),
            Action::End => self.scroll_help(isize::MAX),
            Action::Suspend => return vec![Effect::Suspend],
            Action::Redraw => return vec![Effect::Redraw],
            Action::Theme => self.next_theme(),
            Action::Cancel | Action::Interrupt | Action::Quit | Action::Help => {
                self.mode = Mode::Read;
            }
            _ => {}
        }
        Vec::new()
    }

    fn scroll_help(&mut self, rows: isize) {
        let last = last_help_top(self.screen);
        if let Mode::Help(top) = &mut self.mode {
            *top = top.saturating_add_signed(rows).min(last);
        }
    }

    fn type_digit(&mut self, digit: u32) {
        if !matches!(self.mode, Mode::Read | Mode::Select(_) | Mode::Help(_)) {
            return;
        }
        let count = self.count.unwrap_or(0).saturating_mul(10).saturating_add(digit as usize);
        // A leading 0 is no count; beyond nine figures more mean nothing.
        self.count = (count > 0).then_some(count.min(999_999_999));
    }

    fn type_char(&mut self, c: char) {
        match self.mode {
            Mode::Mark(mark_use) => self.use_mark(mark_use, c),
            _ => self.edit(|line| line.insert(c)),
        }
    }

    fn turn_wheel(&mut self, notches: isize) {
        match &mut self.mode {
            Mode::Contents(contents) => contents.choose(notches),
            Mode::Help(_) => self.scroll_help(notches * WHEEL_ROWS),
            _ => self.scroll(notches * WHEEL_ROWS),
        }
    }

    /// A click on the position column goes to that part of the article.
    fn click(&mut self, column: u16, row: u16) -> Vec<Effect> {
        let rows = self.screen.page_rows();
        if column + 1 == self.screen.columns && usize::from(row) < rows {
            let percent = usize::from(row) * 100 / rows.saturating_sub(1).max(1);
            if self.needs_rest(Action::Percent, Some(percent)) {
                return self.move_on(Action::Percent, Some(percent));
            }
            self.jump(|reading, screen| reading.go_to_percent(percent.min(100), screen));
        }
        Vec::new()
    }

    fn resize(&mut self, screen: super::Screen) {
        let before = self.screen.columns_of(self.page.two_columns);
        self.screen = screen;
        self.lay_out();
        self.scroll_help(0);
        if screen.columns_of(self.page.two_columns) < before {
            self.tell(fill(self.words.columns_need, &[&LEAST_FOR_TWO.to_string()]));
        }
    }

    /// Two columns, or one again; where there is no room for two it says so.
    fn toggle_columns(&mut self) {
        if !self.page.two_columns && self.screen.columns_of(true) == 1 {
            self.tell(fill(self.words.columns_need, &[&LEAST_FOR_TWO.to_string()]));
            return;
        }
        self.page.two_columns = !self.page.two_columns;
        self.lay_out();
        let words = self.words;
        self.tell(if self.page.two_columns { words.columns_two } else { words.columns_one });
    }

    fn lay_out(&mut self) {
        let (page, screen, words) = (self.page, self.screen, self.words);
        if let Some(reading) = self.reading_mut() {
            reading.lay_out(page, screen, words);
        }
    }

    /// Marks no hits any more; says whether there were any.
    fn clear_hits(&mut self) -> bool {
        self.reading_mut().is_some_and(|reading| reading.finding.take().is_some())
    }

    fn open_contents(&mut self) {
        let screen = self.screen;
        let contents = self.reading().and_then(|reading| {
            Contents::of(reading, reading.visible(screen).start.max(reading.top().offset))
        });
        match contents {
            Some(contents) => self.mode = Mode::Contents(contents),
            None => self.tell(self.words.no_headings),
        }
    }

    /// Makes the column wider by so many steps; 0 is the usual column again.
    fn change_measure(&mut self, by: isize) {
        let Some(reading) = self.reading() else { return };
        let usual = usual_measure(reading.article.meta().language.as_deref());
        let room = self.screen.column_cells(reading.columns());
        let most = room.clamp(LEAST_MEASURE, MOST_MEASURE);
        // From what is seen, not from what was asked for where there is no room.
        let now = self.page.measure.unwrap_or(usual).min(most);
        let by = by.saturating_mul(isize::try_from(MEASURE_STEP).unwrap_or(1));
        self.page.measure =
            (by != 0).then(|| now.saturating_add_signed(by).clamp(LEAST_MEASURE, most));
        self.lay_out();
        let measure = self.reading().map_or(0, |reading| reading.layout().measure());
        self.tell(fill(self.words.measure_is, &[&measure.to_string()]));
    }

    /// Fills running text to the right edge, or leaves it ragged.
    fn toggle_justify(&mut self) {
        self.page.justify = !self.page.justify;
        self.lay_out();
        let words = self.words;
        if !self.page.justify {
            return self.tell(words.ragged);
        }
        let filling = self.reading().map(|reading| reading.layout().filling(&reading.article));
        match filling {
            Some(Filling::Narrow(least)) => {
                self.tell(fill(words.justified_narrow, &[&least.to_string()]));
            }
            Some(Filling::Unspaced) => self.tell(words.justified_unspaced),
            Some(Filling::Fills) | None => self.tell(words.justified),
        }
    }

    fn next_theme(&mut self) {
        let at = self.themes.iter().position(|theme| *theme == self.theme).unwrap_or(0);
        if let Some(theme) = self.themes.get((at + 1) % self.themes.len().max(1)) {
            self.theme = theme;
            self.tell(fill(self.words.theme_is, &[self.theme]));
        }
    }

    fn toggle_furniture(&mut self) {
        let dropped = self.reading().map_or(0, |reading| reading.article.dropped().count());
        let words = self.words;
        if dropped == 0 && !self.page.furniture {
            self.tell(words.no_furniture);
            return;
        }
        self.page.furniture = !self.page.furniture;
        self.lay_out();
        if self.page.furniture {
            self.tell(fill(words.furniture_shown, &[&dropped.to_string()]));
        } else {
            self.tell(words.furniture_hidden);
        }
    }

    fn toggle_mouse(&mut self) -> Vec<Effect> {
        self.has_mouse = !self.has_mouse;
        let words = self.words;
        self.tell(if self.has_mouse { words.mouse_captured } else { words.mouse_released });
        vec![Effect::CaptureMouse(self.has_mouse)]
    }
}

/// Whether an event moves the page and does nothing else.
fn only_moves(event: &Event) -> bool {
    match event {
        Event::Wheel(_) | Event::Digit(_) => true,
        Event::Action(action) => matches!(
            action,
            Action::LineDown
                | Action::LineUp
                | Action::HalfDown
                | Action::HalfUp
                | Action::ScreenDown
                | Action::ScreenUp
                | Action::ParagraphNext
                | Action::ParagraphPrevious
        ),
        _ => false,
    }
}

fn steps(times: usize) -> isize {
    isize::try_from(times).unwrap_or(isize::MAX)
}
