//! Keys: their notation, and the keymap as a table.
//!
//! The app never sees a key. [`Keys`] turns presses into [`Event`]s by the
//! layer that is on top: the page, or a prompt.

mod default;
mod key;
mod keymap;

pub use key::{Code, Key, label};
pub use keymap::{Keymap, Layer};

use crate::app::{Action, App, Event, Mode};
use crate::fault;

/// Turns key presses into events; remembers the keys of a sequence that is begun.
#[derive(Debug)]
pub struct Keys {
    /// What is bound to what.
    pub keymap: Keymap,
    begun: Vec<Key>,
}

impl Keys {
    /// A translator with these bindings.
    pub fn new(keymap: Keymap) -> Self {
        Self { keymap, begun: Vec::new() }
    }

    /// What a key press means now; `None` while a sequence is begun.
    pub fn event(&mut self, app: &App, key: Key) -> Option<Event> {
        fault::point("keys");
        match &app.mode {
            Mode::Mark(_) => Some(self.in_mark_prompt(key)),
            Mode::Find(_) | Mode::Command(..) | Mode::Contents(_) => self.in_prompt(key),
            Mode::Read | Mode::Select(_) | Mode::Help(_) => self.on_page(key),
        }
    }

    fn on_page(&mut self, key: Key) -> Option<Event> {
        self.begun.push(key);
        if let Some(action) = self.keymap.action(Layer::Page, &self.begun) {
            self.begun.clear();
            return Some(Event::Action(action));
        }
        if self.keymap.begins(Layer::Page, &self.begun) {
            return None;
        }
        let begun = std::mem::take(&mut self.begun);
        if let [Key { code: Code::Char(c), ctrl: false, alt: false, .. }] = begun.as_slice()
            && let Some(digit) = c.to_digit(10)
        {
            return Some(Event::Digit(digit));
        }
        let shown: Vec<_> = begun.iter().map(label).collect();
        Some(Event::Unbound(shown.join(" ")))
    }

    fn in_prompt(&mut self, key: Key) -> Option<Event> {
        if let Some(action) = self.keymap.action(Layer::Prompt, &[key]) {
            return Some(Event::Action(action));
        }
        match key {
            Key { code: Code::Char(c), ctrl: false, alt: false, .. } => Some(Event::Type(c)),
            _ => None,
        }
    }

    /// The prompt for a mark takes one character, whatever it is bound to; only
    /// the key that asks for a mark, pressed again, asks for the last place.
    fn in_mark_prompt(&self, key: Key) -> Event {
        if self.keymap.action(Layer::Page, &[key]) == Some(Action::GoToMark) {
            return Event::Action(Action::GoToMark);
        }
        match key {
            Key { code: Code::Char(c), ctrl: false, alt: false, .. } => Event::Type(c),
            _ => Event::Action(Action::Cancel),
        }
    }
}
