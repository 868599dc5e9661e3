//! The world as the loop knows it: where each article comes from, what its
//! file looked like, and the carrying out of what the app asks for.

use std::io::Write;
use std::path::PathBuf;

use crate::app::{App, Arrival, Effect, Event, Why};
use crate::error::Error;
use crate::open::{Opened, Origin};
use crate::source::{Source, Stamp};
use crate::terminal::Session;
use crate::text::decode::Wanted;
use crate::words::fill;

/// Where the articles come from, slot by slot.
#[derive(Debug, Default)]
pub struct World {
    entries: Vec<Entry>,
    /// The encoding of whatever no other was chosen for.
    usual: Wanted,
}

#[derive(Debug)]
struct Entry {
    origin: Origin,
    /// Whether it was read from a file that can be looked at again.
    is_file: bool,
    /// What the file looked like when it was read, or when a change was last told.
    stamp: Option<Stamp>,
}

impl Entry {
    fn new(origin: Origin, stamp: Option<Stamp>) -> Self {
        Self { origin, is_file: stamp.is_some(), stamp }
    }
}

/// Whether the loop goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// It does.
    Go,
    /// The reader has had enough.
    Quit,
}

impl World {
    /// Opens the first of `origins` that opens and looks at the others. What
    /// does not open gets no slot; the line names all of them. When nothing
    /// opens, the first failure is the error, and the others are told.
    ///
    /// What can be read only once is read now: a pipe that is slow must not be
    /// waited for when the terminal is ours and the reader wants to leave.
    pub fn open_all(
        origins: Vec<Origin>,
        app: &mut App,
        usual: Wanted,
    ) -> Result<(Self, Option<String>), Error> {
        let mut world = Self { entries: Vec::new(), usual };
        let mut failures = Vec::new();
        for mut origin in origins {
            let name = origin.name(app.words);
            let is_first = world.entries.is_empty();
            let found = if is_first {
                origin.open(app.is_raw, usual, app.words).map(Some)
            } else {
                origin.keep(app.words).and_then(|()| origin.check(app.words)).map(|()| None)
            };
            match found {
                Ok(opened) => {
                    let slot = app.push_slot(name);
                    let mut found = None;
                    if let Some(opened) = opened {
                        found = opened.stamp;
                        let arrival = arrival(slot, opened, app.is_raw, Why::GoTo { step: 0 });
                        // Nothing is on the screen yet: the title follows when it is.
                        app.update(Event::Opened(Box::new(arrival)));
                    }
                    world.entries.push(Entry::new(origin, found));
                }
                Err(error) => failures.push(error),
            }
        }
        if world.entries.is_empty() {
            return Err(all_failed(failures));
        }
        let lines: Vec<_> = failures.iter().map(ToString::to_string).collect();
        let told = (!lines.is_empty()).then(|| fill(app.words.did_not_open, &[&lines.join(" · ")]));
        Ok((world, told))
    }

    /// Opens the article of a slot; what comes back is for the app.
    pub fn open(
        &mut self,
        (slot, raw, wanted): (usize, bool, Wanted),
        why: Why,
        app: &App,
    ) -> Event {
        let wanted = if wanted == Wanted::Guess { self.usual } else { wanted };
        let Some(entry) = self.entries.get_mut(slot) else {
            return Event::Failed { slot, why, line: String::new() };
        };
        match entry.origin.open(raw, wanted, app.words) {
            Ok(opened) => {
                entry.is_file |= opened.stamp.is_some();
                entry.stamp = opened.stamp;
                Event::Opened(Box::new(arrival(slot, opened, raw, why)))
            }
            Err(error) => {
                // This says that the file has changed, if it has.
                entry.stamp = entry.origin.stamp();
                Event::Failed { slot, why, line: error.to_string() }
            }
        }
    }

    /// Tells once when the file of the article on the screen has changed.
    pub fn look_for_change(&mut self, app: &App) -> Option<Event> {
        let entry = self.entries.get_mut(app.current).filter(|entry| entry.is_file)?;
        let now = entry.origin.stamp();
        // A file that has gone is told of once; so is one that has come back.
        (std::mem::replace(&mut entry.stamp, now) != now).then_some(Event::ChangedOnDisk)
    }

    /// Carries out what the app asks for.
    pub fn carry_out(&mut self, effect: Effect, app: &mut App, session: &mut Session) -> Next {
        match effect {
            Effect::Quit => return Next::Quit,
            Effect::Suspend => {
                if session.suspend().is_err() {
                    // The terminal could not be taken again: there is none.
                    return Next::Quit;
                }
                let screen = super::screen_of(session);
                return self.hand_in(Event::Resize(screen), app, session);
            }
            Effect::Redraw => session.invalidate(),
            Effect::Open { slot, raw, encoding, why } => {
                let event = self.open((slot, raw, encoding), why, app);
                return self.hand_in(event, app, session);
            }
            Effect::Add(name) => return self.add(&name, app, session),
            Effect::CaptureMouse(is_on) => session.set_mouse(is_on),
            Effect::Retitle => session.set_title(&super::title(app)),
            Effect::Panic => panic!("asked to"),
        }
        Next::Go
    }

    /// Hands an event to the app and carries out what it asks for.
    pub fn hand_in(&mut self, event: Event, app: &mut App, session: &mut Session) -> Next {
        for effect in app.update(event) {
            if self.carry_out(effect, app, session) == Next::Quit {
                return Next::Quit;
            }
        }
        Next::Go
    }

    /// Takes up a file as the slot after the current one.
    fn add(&mut self, name: &str, app: &mut App, session: &mut Session) -> Next {
        let mut origin = Origin::Source(Source::File(expanded(name)));
        match origin.open(app.is_raw, self.usual, app.words) {
            Ok(opened) => {
                let slot = app.add_slot(origin.name(app.words));
                self.entries.insert(slot, Entry::new(origin, opened.stamp));
                let arrival = arrival(slot, opened, app.is_raw, Why::GoTo { step: 0 });
                self.hand_in(Event::Opened(Box::new(arrival)), app, session)
            }
            Err(error) => {
                let (slot, why) = (app.current, Why::Reload);
                self.hand_in(Event::Failed { slot, why, line: error.to_string() }, app, session)
            }
        }
    }
}

/// A name as it was typed after `:`, with `~` for the person's own folder.
fn expanded(name: &str) -> PathBuf {
    let home = name.strip_prefix("~/").and_then(|rest| Some(etcetera::home_dir().ok()?.join(rest)));
    home.unwrap_or_else(|| PathBuf::from(name))
}

/// What was opened, as the app takes it.
fn arrival(slot: usize, opened: Opened, is_raw: bool, why: Why) -> Arrival {
    let Opened { article, encoding, rank, .. } = opened;
    Arrival { slot, article, is_raw, encoding, rank, why }
}

/// Nothing opened: every failure but the last is told, the last is the error.
fn all_failed(mut failures: Vec<Error>) -> Error {
    let last = failures.pop();
    for error in failures {
        let _ = writeln!(std::io::stderr(), "reader: {error}");
    }
    last.unwrap_or_else(|| Error::Usage(String::new()))
}
