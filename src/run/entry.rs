//! One article as the loop knows it: where it comes from, what of it is still to
//! come, and what its file looked like.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;
use std::time::Duration;

use crate::app::{Arrival, Event, Need, Why};
use crate::error::Error;
use crate::format::Format;
use crate::open::{Coming, How, Opened, Origin, START};
use crate::source::Stamp;
use crate::terminal::Session;
use crate::words::Words;

/// How long what was begun and is gone to is waited for.
const FIRST_PATIENCE: Duration = Duration::from_millis(100);

/// An article this many times as long as its beginning (8 MB) is read as a whole only
/// when more of it is asked for: that takes time and memory that may never be needed.
const LONG: usize = 512;

/// Of so long an article each beginning that is read is this many times as long as the
/// one before: whoever reads on comes to its end long after it is there, and to read it
/// again costs next to nothing.
const GROWS: usize = 32;

/// The longest of these beginnings, in bytes; then comes all of it. A jump to the end
/// understands the beginning again, and must not be waited for.
const MOST_START: usize = 1 << 20;

/// Where an article comes from, and what is known of it.
#[derive(Debug)]
pub struct Entry {
    pub origin: Origin,
    /// Which article of those in its source this is, from 0.
    pub nth: usize,
    /// How many are known to be there; 1 until it is read.
    pub of: usize,
    /// The format that was chosen for all articles of its source.
    pub format: Option<Format>,
    /// Whether it was read from a file that can be looked at again.
    pub is_file: bool,
    /// What the file looked like when it was read, or when a change was last told.
    pub stamp: Option<Stamp>,
    pub rest: Rest,
    /// What comes of the first article of a pipe, or of a file that is followed.
    pub coming: Option<Coming>,
}

/// What of an article is not there yet.
#[derive(Debug, Default)]
pub enum Rest {
    /// Nothing.
    #[default]
    None,
    /// All but its beginning; nobody reads it yet.
    Wanted(How, Beginning),
    /// A thread reads it, or more of it.
    Coming(How, Beginning, Receiver<Result<Opened, Error>>),
}

/// The beginning of an article that is there.
#[derive(Debug, Clone, Copy)]
pub struct Beginning {
    /// The bytes that were read for it.
    len: usize,
    /// Whether the article is so long that it is read only when it is asked for.
    is_long: bool,
}

impl Beginning {
    /// The first, of an article that is `part` times as long.
    fn new(part: usize) -> Self {
        Self { len: START, is_long: part >= LONG }
    }

    /// The one after it, where that is not all of the article.
    fn longer(self) -> Option<Self> {
        let len = self.len * GROWS;
        (self.is_long && len <= MOST_START).then_some(Self { len, ..self })
    }
}

impl Entry {
    pub fn new(origin: Origin) -> Self {
        Self {
            origin,
            nth: 0,
            of: 1,
            format: None,
            is_file: false,
            stamp: None,
            rest: Rest::None,
            coming: None,
        }
    }

    /// Opens the article. Of a long one that is not on the screen yet that is the
    /// beginning; [`World::read_rests`] sees to the rest.
    pub fn open(&mut self, how: How, why: Why, words: &'static Words) -> Result<Opened, Error> {
        self.rest = Rest::None;
        // What was followed is read anew, as a whole.
        self.stop_coming();
        if let Some(first) = self.open_coming(how, why, words) {
            return first;
        }
        let start = match why {
            Why::GoTo { .. } if self.nth == 0 => self.origin.open_start(START, how, words),
            _ => None,
        };
        if let Some(part) = start.as_ref().and_then(|start| start.part) {
            self.rest = Rest::Wanted(how, Beginning::new(part));
        }
        let mut opened = start.map_or_else(|| self.origin.open(self.nth, how, words), Ok);
        if opened.is_err() && self.nth > 0 && matches!(why, Why::Format(_)) {
            // In another format there may be fewer of them.
            opened = self.origin.open(0, how, words);
            self.nth = 0;
        }
        let opened = opened?;
        self.is_file |= opened.stamp.is_some();
        self.stamp = opened.stamp;
        Ok(opened)
    }

    /// The first that comes of a pipe, when it is gone to for the first time.
    fn open_coming(
        &mut self,
        how: How,
        why: Why,
        words: &'static Words,
    ) -> Option<Result<Opened, Error>> {
        if !matches!(why, Why::GoTo { .. }) || self.nth > 0 {
            return None;
        }
        let is_begun = self.coming.is_some();
        if let Err(error) = self.begin(how, words) {
            return Some(Err(error));
        }
        let coming = self.coming.as_ref()?;
        // Before the terminal is ours, the first is waited for: a password may be
        // asked for on it, and what is no text is told without it.
        let first = coming.wait(is_begun.then_some(FIRST_PATIENCE));
        let nothing = || Opened { comes: true, ..Opened::default() };
        Some(first.unwrap_or_else(|| Ok(nothing())))
    }

    /// Begins to take in what can be read only once.
    pub fn begin(&mut self, how: How, words: &'static Words) -> Result<(), Error> {
        self.origin.begin(how, words)?;
        if let Origin::Coming(coming) = &self.origin
            && self.nth == 0
        {
            self.coming = Some(coming.clone());
        }
        Ok(())
    }

    /// Follows a file no more.
    pub fn stop_coming(&mut self) {
        if !matches!(self.origin, Origin::Coming(_))
            && let Some(coming) = self.coming.take()
        {
            coming.stop();
        }
    }

    /// Whether the rest of the article is so long that it is read only when it is
    /// asked for; `None` where none is to be read.
    pub fn is_rest_long(&self) -> Option<bool> {
        match self.rest {
            Rest::Wanted(_, beginning) => Some(beginning.is_long),
            _ => None,
        }
    }

    /// Opens beginning and end of the article, if all of it is not there yet.
    pub fn open_ends(&self, words: &Words) -> Option<(Opened, How)> {
        let (Rest::Wanted(how, beginning) | Rest::Coming(how, beginning, _)) = self.rest else {
            return None;
        };
        Some((self.origin.open_ends(beginning.len, how, words)?, how))
    }

    /// Begins to read the rest of the article, if it is wanted; of a long one of which
    /// not all is needed, more of its beginning.
    pub fn read_rest(&mut self, need: Need, words: &'static Words, session: &Session) {
        let Rest::Wanted(how, beginning) = self.rest else { return };
        let waker = session.waker();
        let (sender, receiver) = channel();
        let more = beginning.longer().filter(|_| need == Need::More);
        self.rest = Rest::Coming(how, beginning, receiver);
        let again = self.origin.again();
        let read = move || {
            if let Some(origin) = again {
                // What makes us fall over is not tried again: its beginning stays.
                let open = AssertUnwindSafe(|| {
                    let more = more.and_then(|more| origin.open_start(more.len, how, words));
                    more.map_or_else(|| origin.open(0, how, words), Ok)
                });
                let opened = catch_unwind(open).unwrap_or_else(|_| {
                    Err(Error::Fault { name: origin.name(words), reason: words.fell_over })
                });
                // Where nobody waits any more, the article is being read again.
                let _ = sender.send(opened);
            }
            waker.wake();
        };
        // Without a thread it is not lost: what cannot be sent is told as missing.
        let _ = thread::Builder::new().name("rest".into()).spawn(read);
    }

    /// The rest of the article, once it is there, or more of its beginning; `has_end`
    /// says whether beginning and end are on the screen, which more of the one alone
    /// would not do for.
    pub fn take_rest(&mut self, slot: usize, has_end: bool, words: &Words) -> Option<Event> {
        let Rest::Coming(how, beginning, receiver) = &self.rest else { return None };
        let (how, beginning, raw) = (*how, *beginning, how.raw);
        let came = match receiver.try_recv() {
            Ok(came) => came,
            Err(TryRecvError::Empty) => return None,
            // There was no thread.
            Err(TryRecvError::Disconnected) => self.origin.open(0, how, words),
        };
        self.rest = match &came {
            Ok(Opened { part: Some(_), .. }) if has_end => {
                self.rest = Rest::Wanted(how, beginning);
                return None;
            }
            Ok(Opened { part: Some(_), .. }) => {
                Rest::Wanted(how, beginning.longer().unwrap_or(beginning))
            }
            _ => Rest::None,
        };
        Some(match came {
            Ok(opened) => {
                self.stamp = opened.stamp;
                Event::Opened(Box::new(arrival(slot, opened, raw, Why::Rest)))
            }
            Err(error) => Event::Failed { slot, why: Why::Rest, line: error.to_string() },
        })
    }
}

/// What was opened, as the app takes it.
pub fn arrival(slot: usize, opened: Opened, is_raw: bool, why: Why) -> Arrival {
    let Opened { article, encoding, rank, part, gap, comes, minutes, notice, .. } = opened;
    Arrival { slot, article, is_raw, encoding, rank, part, gap, comes, minutes, notice, why }
}
