//! The world as the loop knows it: where each article comes from, what its
//! file looked like, and the carrying out of what the app asks for.

use std::io::Write;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use crate::app::{App, Arrival, Effect, Event, Why};
use crate::error::Error;
use crate::open::{How, Opened, Origin};
use crate::source::{Source, Stamp};
use crate::terminal::{Session, Waker};
use crate::text::decode::Wanted;
use crate::words::{Words, fill};

/// Where the articles come from, slot by slot.
#[derive(Debug, Default)]
pub struct World {
    entries: Vec<Entry>,
    /// How articles are read for which nothing else was chosen.
    usual: How,
}

#[derive(Debug)]
struct Entry {
    origin: Origin,
    /// Which article of those in its source this is, from 0.
    nth: usize,
    /// How many are known to be there; 1 until it is read.
    of: usize,
    /// Whether it was read from a file that can be looked at again.
    is_file: bool,
    /// What the file looked like when it was read, or when a change was last told.
    stamp: Option<Stamp>,
    rest: Rest,
}

/// What of an article is not there yet.
#[derive(Debug, Default)]
enum Rest {
    /// Nothing.
    #[default]
    None,
    /// All but its beginning; nobody reads it yet.
    Wanted(How),
    /// A thread reads it.
    Coming(How, Receiver<Result<Opened, Error>>),
}

impl Entry {
    fn new(origin: Origin) -> Self {
        Self { origin, nth: 0, of: 1, is_file: false, stamp: None, rest: Rest::None }
    }

    /// Opens the article. Of a long one that is not on the screen yet that is the
    /// beginning; [`World::read_rests`] sees to the rest.
    fn open(&mut self, how: How, why: Why, words: &Words) -> Result<Opened, Error> {
        self.rest = Rest::None;
        let start = match why {
            Why::GoTo { .. } if self.nth == 0 => self.origin.open_start(how, words),
            _ => None,
        };
        if start.is_some() {
            self.rest = Rest::Wanted(how);
        }
        let opened = start.map_or_else(|| self.origin.open(self.nth, how, words), Ok)?;
        self.is_file |= opened.stamp.is_some();
        self.stamp = opened.stamp;
        Ok(opened)
    }

    /// Begins to read the rest of the article, if it is wanted.
    fn read_rest(&mut self, words: &'static Words, waker: Waker) {
        let Rest::Wanted(how) = self.rest else { return };
        let (sender, receiver) = channel();
        self.rest = Rest::Coming(how, receiver);
        let again = self.origin.again();
        let read = move || {
            if let Some(mut origin) = again {
                // Where nobody waits any more, the article is being read again.
                let _ = sender.send(origin.open(0, how, words));
            }
            waker.wake();
        };
        // Without a thread it is not lost: what cannot be sent is told as missing.
        let _ = thread::Builder::new().name("rest".into()).spawn(read);
    }

    /// The rest of the article, once it is there.
    fn take_rest(&mut self, slot: usize, words: &Words) -> Option<Event> {
        let Rest::Coming(how, receiver) = &self.rest else { return None };
        let (how, raw) = (*how, how.raw);
        let came = match receiver.try_recv() {
            Ok(came) => came,
            Err(TryRecvError::Empty) => return None,
            // There was no thread, or it fell over.
            Err(TryRecvError::Disconnected) => self.origin.open(0, how, words),
        };
        self.rest = Rest::None;
        Some(match came {
            Ok(opened) => {
                self.stamp = opened.stamp;
                Event::Opened(Box::new(arrival(slot, opened, raw, Why::Rest)))
            }
            Err(error) => Event::Failed { slot, why: Why::Rest, line: error.to_string() },
        })
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
        usual: How,
    ) -> Result<(Self, Option<String>), Error> {
        let mut world = Self { entries: Vec::new(), usual };
        let mut failures = Vec::new();
        for origin in origins {
            let name = origin.name(app.words);
            let mut entry = Entry::new(origin);
            let (how, why) = (How { raw: app.is_raw, ..usual }, Why::GoTo { step: 0 });
            let found = if world.entries.is_empty() {
                entry.open(how, why, app.words).map(Some)
            } else {
                let kept = entry.origin.keep(app.words);
                kept.and_then(|()| entry.origin.check(app.words)).map(|()| None)
            };
            match found {
                Ok(opened) => {
                    let slot = app.push_slot(name);
                    world.entries.push(entry);
                    if let Some(opened) = opened {
                        world.spread(slot, opened.of, app);
                        let arrival = arrival(slot, opened, app.is_raw, why);
                        // Nothing is on the screen yet: the title follows when it is.
                        app.update(Event::Opened(Box::new(arrival)));
                    }
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
        app: &mut App,
    ) -> Event {
        let wanted = if wanted == Wanted::Guess { self.usual.wanted } else { wanted };
        let how = How { raw, wanted, ..self.usual };
        let Some(entry) = self.entries.get_mut(slot) else {
            return Event::Failed { slot, why, line: String::new() };
        };
        match entry.open(how, why, app.words) {
            Ok(opened) => {
                self.spread(slot, opened.of, app);
                Event::Opened(Box::new(arrival(slot, opened, raw, why)))
            }
            Err(error) => {
                // This says that the file has changed, if it has.
                entry.stamp = entry.origin.stamp();
                Event::Failed { slot, why, line: error.to_string() }
            }
        }
    }

    /// Gives each of the `of` articles that were found in the source of `slot` a slot
    /// of its own, behind the first of them.
    fn spread(&mut self, slot: usize, of: usize, app: &mut App) {
        let Some(entry) = self.entries.get(slot) else { return };
        let (known, first) = (entry.of, slot - entry.nth.min(slot));
        if of <= known {
            return;
        }
        let (origin, is_file, stamp) = (entry.origin.clone(), entry.is_file, entry.stamp);
        let name = origin.name(app.words);
        let more =
            (known..of).map(|nth| Entry { nth, is_file, stamp, ..Entry::new(origin.clone()) });
        let behind = (first + known).min(self.entries.len());
        self.entries.splice(behind..behind, more.collect::<Vec<_>>());
        for entry in &mut self.entries[first..first + of] {
            entry.of = of;
        }
        let names = (1..=of).map(|nth| format!("{name} · {nth}/{of}")).collect();
        app.spread_slots(first, known, names);
    }

    /// Begins to read what is not there yet of the articles that were opened. Done
    /// after a frame: their beginning is shown first.
    pub fn read_rests(&mut self, app: &App, session: &Session) {
        for entry in &mut self.entries {
            entry.read_rest(app.words, session.waker());
        }
    }

    /// The rests that have come.
    pub fn take_rests(&mut self, app: &App) -> Vec<Event> {
        let entries = self.entries.iter_mut().enumerate();
        entries.filter_map(|(slot, entry)| entry.take_rest(slot, app.words)).collect()
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
        let mut entry = Entry::new(Origin::Source(Source::File(expanded(name))));
        let (how, why) = (How { raw: app.is_raw, ..self.usual }, Why::GoTo { step: 0 });
        match entry.open(how, why, app.words) {
            Ok(opened) => {
                let slot = app.add_slot(entry.origin.name(app.words));
                self.entries.insert(slot, entry);
                self.spread(slot, opened.of, app);
                let arrival = arrival(slot, opened, app.is_raw, why);
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
    let Opened { article, encoding, rank, part, notice, .. } = opened;
    Arrival { slot, article, is_raw, encoding, rank, part, notice, why }
}

/// Nothing opened: every failure but the last is told, the last is the error.
fn all_failed(mut failures: Vec<Error>) -> Error {
    let last = failures.pop();
    for error in failures {
        let _ = writeln!(std::io::stderr(), "reader: {error}");
    }
    last.unwrap_or_else(|| Error::Usage(String::new()))
}
