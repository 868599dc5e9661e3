//! The state of the program, and how it changes.
//!
//! [`App`] is all there is between two frames; [`update`](App::update) takes an
//! [`Event`] and answers with [`Effect`]s for the world to carry out. Nothing
//! here reads a file, a clock or a terminal.

mod action;
mod columns;
mod command;
mod contents;
mod copying;
mod event;
mod extent;
mod finding;
mod follow;
mod heads;
mod help;
mod history;
mod hits;
mod jumps;
mod lifecycle;
mod links;
mod memo;
mod mode;
mod motion;
mod pan;
mod prompt;
mod reading;
mod screen;
mod selecting;
mod typing;
mod update;

pub use action::{Action, Group};
pub use columns::Column;
pub use contents::{Contents, Entry};
pub use copying::MOST_COPIED;
pub use event::{Arrival, Effect, Event, Why};
pub use finding::{Find, Finding};
pub use follow::{Growth, Need};
pub use help::{HELP_COLUMN, HELP_GUTTER, HelpRow, help_columns};
pub use history::{History, Typed, Walk};
pub use links::Focus;
pub use mode::{MarkUse, Mode};
pub use prompt::Line;
pub use reading::{PageSettings, Reading};
pub use screen::{LEAST_FOR_TWO, Screen};
pub use selecting::{Selection, Unit};

use std::borrow::Cow;
use std::ops::Range;

use crate::text::clean::clean_line;
use crate::words::Words;

/// The smallest window, in cells, on which a page can be set.
pub const LEAST_COLUMNS: u16 = 20;
/// The smallest window, in rows, on which a page can be set.
pub const LEAST_ROWS: u16 = 5;

/// An article that was asked for, open or not yet.
#[derive(Debug)]
pub struct Slot {
    /// Its name as it may be shown.
    pub name: String,
    /// The article with its place; `None` until it is gone to.
    pub reading: Option<Reading>,
}

/// Something to tell, on the folio's row until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The words.
    pub text: String,
    /// Whether something went wrong.
    pub is_error: bool,
}

/// All that is between two frames.
#[derive(Debug)]
pub struct App {
    /// The articles that were asked for.
    pub slots: Vec<Slot>,
    /// Which of them is on the screen.
    pub current: usize,
    /// What is going on.
    pub mode: Mode,
    /// The window.
    pub screen: Screen,
    /// What is told on the folio's row.
    pub notice: Option<Notice>,
    /// How often anything has changed but the place: as long as it stays, a row that
    /// stood on the page looks the same.
    pub epoch: u64,
    /// The number that is being typed before a key.
    pub count: Option<usize>,
    /// What was asked for that needs more of the article than its beginning, with its
    /// count: it is done when the rest is there, unless another key comes first.
    pub awaited: Option<(Action, Option<usize>)>,
    /// Whether articles are read without guessing, unless the reader says otherwise.
    pub is_raw: bool,
    /// The page as the reader wants it.
    pub page: PageSettings,
    /// Name of the theme; the view knows the themes, and their names are given here.
    pub theme: &'static str,
    /// The names of all themes, in the order of the key that walks them.
    pub themes: &'static [&'static str],
    /// Whether the mouse is captured.
    pub has_mouse: bool,
    /// The words of the interface.
    pub words: &'static Words,
    /// Queries that were typed.
    pub queries: History,
    /// Command lines that were typed.
    pub commands: History,
    /// Whether the command that makes the program fall over is known: only tests want it.
    pub may_panic: bool,
    /// How the key that reloads is shown.
    pub reload_label: String,
    /// How the key that shows the help is shown.
    pub help_label: String,
}

impl App {
    /// An app without articles.
    pub fn new(words: &'static Words, themes: &'static [&'static str]) -> Self {
        Self {
            slots: Vec::new(),
            current: 0,
            mode: Mode::Read,
            screen: Screen::default(),
            notice: None,
            epoch: 0,
            count: None,
            awaited: None,
            is_raw: false,
            page: PageSettings::default(),
            theme: themes.first().copied().unwrap_or_default(),
            themes,
            has_mouse: false,
            words,
            queries: History::default(),
            commands: History::default(),
            may_panic: false,
            reload_label: String::from("r"),
            help_label: String::from("?"),
        }
    }

    /// Adds an article that was asked for as the last; returns its slot.
    pub fn push_slot(&mut self, name: String) -> usize {
        self.slots.push(Slot { name, reading: None });
        self.slots.len() - 1
    }

    /// Adds an article after the one on the screen; returns its slot.
    pub fn add_slot(&mut self, name: String) -> usize {
        let slot = (self.current + 1).min(self.slots.len());
        self.slots.insert(slot, Slot { name, reading: None });
        slot
    }

    /// Gives the articles of one source a slot each: `known` of them stand at
    /// `first`, and `names` are the names of all.
    pub fn spread_slots(&mut self, first: usize, known: usize, names: Vec<String>) {
        let more = names.len().saturating_sub(known);
        let behind = (first + known).min(self.slots.len());
        let slots = (0..more).map(|_| Slot { name: String::new(), reading: None });
        self.slots.splice(behind..behind, slots.collect::<Vec<_>>());
        for (slot, name) in self.slots[first..].iter_mut().zip(names) {
            slot.name = name;
        }
        if self.current >= behind {
            self.current += more;
        }
    }

    /// Gives the articles of one source, which had the slots `known`, one for each of
    /// `names`. What is open in `slot` becomes the `nth` of them.
    pub fn part_slots(&mut self, known: Range<usize>, slot: usize, nth: usize, names: Vec<String>) {
        let mut reading = self.slots.get_mut(slot).and_then(|slot| slot.reading.take());
        let of = names.len();
        let slots = names.into_iter().enumerate().map(|(at, name)| {
            let reading = if at == nth { reading.take() } else { None };
            Slot { name, reading }
        });
        let slots: Vec<_> = slots.collect();
        let end = known.end.min(self.slots.len());
        if self.current >= end {
            self.current = self.current + of - (end - known.start);
        } else if self.current >= known.start {
            self.current = known.start + nth;
        }
        self.slots.splice(known.start..end, slots);
    }

    /// The article on the screen.
    pub fn reading(&self) -> Option<&Reading> {
        self.slots.get(self.current)?.reading.as_ref()
    }

    /// Whether the window is too small for a page.
    pub fn is_cramped(&self) -> bool {
        self.screen.columns < LEAST_COLUMNS || self.screen.rows < LEAST_ROWS
    }

    /// Tells something.
    pub fn tell(&mut self, text: impl Into<String>) {
        self.notice = Some(Notice { text: clean(text.into()), is_error: false });
    }

    /// Tells of something that went wrong.
    pub fn warn(&mut self, text: impl Into<String>) {
        self.notice = Some(Notice { text: clean(text.into()), is_error: true });
    }

    /// The article on the screen, to be changed.
    fn reading_mut(&mut self) -> Option<&mut Reading> {
        self.slots.get_mut(self.current)?.reading.as_mut()
    }
}

/// What is told may quote what was typed, a name or what the system says.
fn clean(text: String) -> String {
    match clean_line(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(clean) => clean,
    }
    .replace(['\n', '\t'], " ")
}
