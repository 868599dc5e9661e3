//! The world as the loop knows it: where each article comes from, what its
//! file looked like, and the carrying out of what the app asks for.

use std::io::Write;
use std::ops::Range;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::entry::{Entry, Rest, arrival};
use crate::app::{App, Effect, Event, Need, Why};
use crate::error::Error;
use crate::fault;
use crate::open::{Coming, How, Origin};
use crate::source::Source;
use crate::terminal::Session;
use crate::text::decode::Wanted;
use crate::words::fill;

/// Where the articles come from, slot by slot.
#[derive(Debug, Default)]
pub struct World {
    entries: Vec<Entry>,
    /// How articles are read for which nothing else was chosen.
    usual: How,
    /// When it was last looked whether a file has changed.
    looked: Option<Instant>,
}

/// For how long a file is not looked at again, however many keys are pressed.
const LOOKED: Duration = Duration::from_millis(500);

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
    /// Of a pipe the first that comes is waited for, as long as the terminal is not
    /// ours; the rest comes while that is read.
    pub fn open_all(
        origins: Vec<Origin>,
        app: &mut App,
        usual: How,
    ) -> Result<(Self, Option<String>), Error> {
        let mut world = Self { usual, ..Self::default() };
        let mut failures = Vec::new();
        for origin in origins {
            let name = origin.name(app.words);
            let mut entry = Entry::new(origin);
            let (how, why) = (How { raw: app.is_raw, ..usual }, Why::GoTo { step: 0 });
            let found = if world.entries.is_empty() {
                entry.open(how, why, app.words).map(Some)
            } else {
                let begun = entry.begin(how, app.words);
                begun.and_then(|()| entry.origin.check(app.words)).map(|()| None)
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
    pub fn open(&mut self, slot: usize, how: How, why: Why, app: &mut App) -> Event {
        let Some(entry) = self.entries.get_mut(slot) else {
            return Event::Failed { slot, why, line: String::new() };
        };
        let nth = entry.nth;
        match entry.open(how, why, app.words) {
            Ok(opened) => {
                let slot = if let Why::Format(format) = why {
                    entry.format = format;
                    self.part_anew(slot - nth.min(slot)..slot, opened.of, app)
                } else {
                    self.spread(slot, opened.of, app);
                    slot
                };
                Event::Opened(Box::new(arrival(slot, opened, how.raw, why)))
            }
            Err(error) => {
                entry.nth = nth;
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

    /// The source of which `before` is from its first article to the one on the screen
    /// was read in another format, in which there are `of` of them: each gets a slot,
    /// and what was open of the others is opened anew. Gives the slot of the one that
    /// was read.
    fn part_anew(&mut self, before: Range<usize>, of: usize, app: &mut App) -> usize {
        let (first, slot) = (before.start, before.end);
        let entry = self.entries.remove(slot);
        let (known, nth, name) = (entry.of, entry.nth, entry.origin.name(app.words));
        let behind = (first + known - 1).min(self.entries.len());
        let (origin, is_file, stamp, format) =
            (entry.origin.clone(), entry.is_file, entry.stamp, entry.format);
        let other = |nth| Entry { nth, of, format, is_file, stamp, ..Entry::new(origin.clone()) };
        let mut entries: Vec<_> = (0..of).map(other).collect();
        entries[nth] = Entry { of, ..entry };
        self.entries.splice(first..behind, entries);
        let names = match of {
            1 => vec![name],
            _ => (1..=of).map(|nth| format!("{name} · {nth}/{of}")).collect(),
        };
        app.part_slots(first..first + known, slot, nth, names);
        first + nth
    }

    /// Has the loop woken when something comes.
    pub fn listen(&self, session: &Session) {
        for coming in self.entries.iter().filter_map(|entry| entry.coming.as_ref()) {
            if !coming.has_listener() {
                let waker = session.waker();
                coming.on_news(move || waker.wake());
            }
        }
    }

    /// Whether there is a rest to be read that waits for a moment of quiet.
    pub fn has_rests(&self) -> bool {
        self.entries.iter().any(|entry| entry.is_rest_long() == Some(false))
    }

    /// Begins to read what is not there yet of the articles that were opened, except
    /// what is very long. Done after a frame: their beginning is shown first.
    pub fn read_rests(&mut self, app: &App, session: &Session) {
        for entry in self.entries.iter_mut().filter(|entry| entry.is_rest_long() == Some(false)) {
            entry.read_rest(Need::All, app.words, session);
        }
    }

    /// Begins to read the rest of the article on the screen, if it is needed now.
    pub fn read_needed_rest(&mut self, app: &App, session: &Session) {
        if let Some(entry) = self.entries.get_mut(app.current)
            && entry.is_rest_long().is_some()
            && let Some(need) = app.needs_more()
        {
            entry.read_rest(need, app.words, session);
        }
    }

    /// The rests that have come.
    pub fn take_rests(&mut self, app: &mut App) -> Vec<Event> {
        let mut events = Vec::new();
        let mut slot = 0;
        while let Some(entry) = self.entries.get_mut(slot) {
            let reading = app.slots.get(slot).and_then(|slot| slot.reading.as_ref());
            let has_end = reading.is_some_and(|reading| reading.gap.is_some());
            events.extend(entry.take_rest(slot, has_end, app.words));
            let raw = reading.map_or(app.is_raw, |reading| reading.is_raw);
            if let Some((came, is_last)) = entry.coming.as_ref().and_then(Coming::take) {
                if is_last && !matches!(entry.origin, Origin::Coming(_)) {
                    // The file cannot be followed any further.
                    entry.coming = None;
                    app.followed_to_the_end(slot);
                }
                events.push(match came {
                    Ok(opened) => {
                        entry.stamp = opened.stamp;
                        self.spread(slot, opened.of, app);
                        Event::Opened(Box::new(arrival(slot, opened, raw, Why::Rest)))
                    }
                    Err(error) => Event::Failed { slot, why: Why::Rest, line: error.to_string() },
                });
            }
            slot += 1;
        }
        events
    }

    /// Looks from now on whether the file of the article on the screen grows.
    fn follow(&mut self, app: &mut App, session: &Session) {
        let reading = app.reading();
        let how = reading.map_or(self.usual, |reading| How {
            raw: reading.is_raw,
            wanted: if reading.is_encoding_chosen {
                Wanted::Named(reading.encoding)
            } else {
                self.usual.wanted
            },
            format: reading.format.or(self.usual.format),
        });
        let Some(entry) = self.entries.get_mut(app.current) else { return };
        // Of a file that is being opened the beginning is all that is known.
        let known = entry.stamp.filter(|_| matches!(entry.rest, Rest::None));
        let followed =
            if entry.nth == 0 { entry.origin.follow(how, known, app.words) } else { None };
        match followed {
            Some(Ok(coming)) => {
                entry.rest = Rest::None;
                let waker = session.waker();
                coming.on_news(move || waker.wake());
                entry.coming = Some(coming);
            }
            Some(Err(error)) => {
                app.cannot_follow();
                app.warn(error.to_string());
            }
            None => app.cannot_follow(),
        }
    }

    /// Tells once when the file of the article on the screen has changed, now or with a
    /// later key.
    pub fn look_for_change(&mut self, app: &App) -> Option<Event> {
        if self.looked.is_some_and(|looked| looked.elapsed() < LOOKED) {
            return None;
        }
        self.looked = Some(Instant::now());
        let entry = self.entries.get_mut(app.current);
        // Of what is followed it is known.
        let entry = entry.filter(|entry| entry.is_file && entry.coming.is_none())?;
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
            Effect::Open { slot, raw, encoding, format, why } => {
                let wanted = if encoding == Wanted::Guess { self.usual.wanted } else { encoding };
                let chosen = match why {
                    Why::Format(format) => format,
                    _ => format.or_else(|| self.entries.get(slot).and_then(|entry| entry.format)),
                };
                let how = How { raw, wanted, format: chosen.or(self.usual.format) };
                let event = self.open(slot, how, why, app);
                return self.hand_in(event, app, session);
            }
            Effect::OpenEnd => {
                let slot = app.current;
                let ends = self.entries.get(slot).and_then(|entry| entry.open_ends(app.words));
                // Where there are none, the end comes with the rest.
                if let Some((opened, how)) = ends {
                    let arrival = arrival(slot, opened, how.raw, Why::Rest);
                    return self.hand_in(Event::Opened(Box::new(arrival)), app, session);
                }
            }
            Effect::Follow => self.follow(app, session),
            Effect::StopComing => {
                if let Some(entry) = self.entries.get_mut(app.current) {
                    entry.stop_coming();
                    if let Some(coming) = &entry.coming {
                        coming.stop();
                    }
                }
            }
            Effect::Add(name) => return self.add(&name, app, session),
            Effect::Copy(text) => {
                if !session.copy(&text) {
                    app.warn(app.words.no_clipboard);
                }
            }
            Effect::CaptureMouse(is_on) => session.set_mouse(is_on),
            Effect::Retitle => session.set_title(&super::title(app)),
            Effect::Panic(room) => {
                assert!(!room.is_empty(), "asked to");
                fault::arm(&room);
            }
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

/// Nothing opened: every failure but the last is told, the last is the error.
fn all_failed(mut failures: Vec<Error>) -> Error {
    let last = failures.pop();
    for error in failures {
        let _ = writeln!(std::io::stderr(), "reader: {error}");
    }
    last.unwrap_or_else(|| Error::Usage(String::new()))
}
