//! An article that is read while it comes: a thread takes in what a pipe or a
//! growing file gives, and understands it anew when that is worth it.
//!
//! What is there is understood from its beginning each time, so that the last time
//! is as exact as if all had been there at once. Because each time waits until there
//! is four times as much, or until nothing comes for a moment and the time before
//! has been paid for, that costs less than twice the last time.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};
use std::thread;
use std::time::{Duration, Instant};

use super::pace::{LONG_SILENCE, Pace, SILENCE};
use super::{How, Opened, failed, opened, size, whole_lines};
use crate::error::Error;
use crate::format::Format;
use crate::source::{Came, Inflow, Reason, Source, Stamp, Stop};
use crate::text::decode::{Kind, kind};
use crate::words::{Words, fill};

/// The most bytes that are kept of what may never end.
const MOST_BYTES: usize = 1 << 28;
/// The most lines: short ones cost more memory than their bytes.
const MOST_LINES: usize = 1 << 21;
/// An article that is coming. Its clones are the same one.
#[derive(Clone)]
pub struct Coming {
    name: Arc<str>,
    shared: Arc<Shared>,
}

struct Shared {
    bytes: RwLock<Vec<u8>>,
    news: Mutex<News>,
    has_news: Condvar,
    /// Called when there is something to be taken.
    wake: OnceLock<Box<dyn Fn() + Send + Sync>>,
    stop: Stop,
}

struct News {
    /// How the article is to be read, and how often that was changed.
    how: (How, usize),
    latest: Option<Result<Opened, Error>>,
    /// Whether no more will come than that.
    is_over: bool,
}

impl fmt::Debug for Coming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Coming").field(&self.name).finish_non_exhaustive()
    }
}

impl Coming {
    /// Begins to read a source that can be read only once.
    pub fn begin(
        source: &Source,
        name: String,
        how: How,
        words: &'static Words,
    ) -> Result<Self, Error> {
        let inflow =
            Inflow::of_stream(source).map_err(|reason| failed(name.clone(), &reason, words))?;
        Self::start(inflow, name, how, None, words)
    }

    /// Begins to follow a file, of which the version `known` was read.
    pub fn follow(
        source: &Source,
        name: String,
        how: How,
        known: Option<Stamp>,
        words: &'static Words,
    ) -> Result<Self, Error> {
        let inflow = match source {
            Source::File(path) => Inflow::of_file(path),
            Source::Stdin | Source::Bundled { .. } => Err(Reason::Device),
        };
        let inflow = inflow.map_err(|reason| failed(name.clone(), &reason, words))?;
        Self::start(inflow, name, how, known, words)
    }

    fn start(
        (inflow, stop): (Inflow, Stop),
        name: String,
        how: How,
        known: Option<Stamp>,
        words: &'static Words,
    ) -> Result<Self, Error> {
        let shared = Shared {
            bytes: RwLock::default(),
            news: Mutex::new(News { how: (how, 0), latest: None, is_over: false }),
            has_news: Condvar::new(),
            wake: OnceLock::new(),
            stop,
        };
        let coming = Self { name: name.into(), shared: Arc::new(shared) };
        let mut taker = Taker::new(coming.clone(), inflow, known, words);
        let spawned = thread::Builder::new().name("coming".into()).spawn(move || taker.run());
        match spawned {
            Ok(_) => Ok(coming),
            Err(error) => Err(failed(coming.name(), &Reason::Other(error), words)),
        }
    }

    /// Its name as it may be shown.
    pub fn name(&self) -> String {
        self.name.to_string()
    }

    /// What came since this was asked last, and whether it is the last.
    pub fn take(&self) -> Option<(Result<Opened, Error>, bool)> {
        let mut news = lock(&self.shared.news);
        let is_over = news.is_over;
        news.latest.take().map(|latest| (latest, is_over))
    }

    /// What came, waited for; nothing when nothing came within `limit`.
    pub fn wait(&self, limit: Option<Duration>) -> Option<Result<Opened, Error>> {
        let end = limit.and_then(|limit| Instant::now().checked_add(limit));
        let mut news = lock(&self.shared.news);
        loop {
            if let Some(latest) = news.latest.take() {
                return Some(latest);
            }
            let has_news = &self.shared.has_news;
            news = match end {
                None => has_news.wait(news).unwrap_or_else(PoisonError::into_inner),
                Some(end) => {
                    let left = end.checked_duration_since(Instant::now())?;
                    has_news.wait_timeout(news, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    /// Says whom to wake when something has come; the first time counts.
    pub fn on_news(&self, wake: impl Fn() + Send + Sync + 'static) {
        if self.shared.wake.set(Box::new(wake)).is_ok() && lock(&self.shared.news).latest.is_some()
        {
            self.shared.wake();
        }
    }

    /// Whether somebody was said to be woken.
    pub fn has_listener(&self) -> bool {
        self.shared.wake.get().is_some()
    }

    /// Takes no more in: what is there is all there will be.
    pub fn stop(&self) {
        self.shared.stop.stop();
    }

    /// The article at `nth` of what is there; what comes is read in the same way.
    pub fn open(&self, nth: usize, how: How, words: &Words) -> Result<Opened, Error> {
        let mut news = lock(&self.shared.news);
        if nth == 0 {
            // The thread does it again, if it is just doing it in the former way.
            news.how = (how, news.how.1 + 1);
            news.latest = None;
        }
        let is_over = news.is_over;
        drop(news);
        let mut opened = opened(&self.name, &self.bytes(), None, how, nth, words)?;
        opened.comes = !is_over;
        opened.minutes = Some(opened.article.minutes());
        Ok(opened)
    }

    /// The bytes that are there.
    pub fn bytes(&self) -> impl std::ops::Deref<Target = Vec<u8>> {
        self.shared.bytes.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shared {
    fn wake(&self) {
        if let Some(wake) = self.wake.get() {
            wake();
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The thread that takes in what comes.
struct Taker {
    coming: Coming,
    inflow: Inflow,
    /// The version of a file that was read already: it is not told again.
    known: Option<Stamp>,
    words: &'static Words,
    is_file: bool,
    lines: usize,
    pace: Pace,
}

/// Why no more comes.
#[derive(Debug, Clone, Copy)]
enum End {
    /// There is none.
    All,
    /// More than these bytes are not kept.
    Full(usize),
    /// It is not wanted.
    Stopped,
    /// The file has become shorter.
    Shorter,
    /// The file has gone.
    Gone,
}

impl Taker {
    fn new(coming: Coming, inflow: Inflow, known: Option<Stamp>, words: &'static Words) -> Self {
        let pace = Pace::default();
        let is_file = inflow.is_file();
        Self { coming, inflow, known, words, is_file, lines: 0, pace }
    }

    /// Takes in what comes until there is no more.
    fn run(&mut self) {
        match self.take_in() {
            // Whoever follows a file no more has what was read.
            Ok(End::Stopped) if self.is_file => {}
            Ok(end) => {
                let notice = self.notice_of(end);
                while !self.understand(true, notice.clone()) {}
            }
            Err(reason) => {
                self.tell(Err(failed(self.coming.name(), &reason, self.words)), true, None);
            }
        }
    }

    /// What is to be told about the end.
    fn notice_of(&self, end: End) -> Option<String> {
        let words = self.words;
        match end {
            End::All => None,
            End::Full(len) => Some(fill(words.kept_so_much, &[&size(len)])),
            End::Stopped => Some(words.stopped_coming.to_string()),
            End::Shorter => Some(words.file_shorter.to_string()),
            End::Gone => Some(words.file_gone.to_string()),
        }
    }

    /// Takes in all there is.
    fn take_in(&mut self) -> Result<End, Reason> {
        let mut window = Vec::new();
        let mut len = 0;
        loop {
            let came = self.inflow.read(&mut window, self.pace.patience(len))?;
            let now = Instant::now();
            match came {
                Came::More => {
                    self.take(&window, now)?;
                    len += window.len();
                    if len > MOST_BYTES || self.lines > MOST_LINES {
                        return Ok(End::Full(len));
                    }
                }
                // All of a file is there that was read already.
                Came::Nothing if self.known.is_some() => {
                    if self.known.take() == self.inflow.stamp() {
                        self.pace.last = Some((len, now));
                    }
                    continue;
                }
                Came::Nothing => {}
                Came::End => return Ok(End::All),
                Came::Stopped => return Ok(End::Stopped),
                Came::Shorter => return Ok(End::Shorter),
                Came::Gone => return Ok(End::Gone),
            }
            if self.known.is_none() && self.pace.is_due(len, now) {
                self.understand(false, None);
            }
        }
    }

    fn take(&mut self, window: &[u8], now: Instant) -> Result<(), Reason> {
        let mut bytes = self.coming.shared.bytes.write().unwrap_or_else(PoisonError::into_inner);
        bytes.try_reserve(window.len()).map_err(|_| Reason::TooLarge)?;
        bytes.extend_from_slice(window);
        self.lines += memchr::memchr_iter(b'\n', window).count();
        let is_first = self.pace.came.is_none();
        let first = self.pace.came.map_or(now, |(_, first)| first);
        self.pace.came = Some((now, first));
        if is_first {
            if let Kind::Binary(name) = kind(&bytes) {
                return Err(Reason::Binary(name));
            }
            let (how, _) = lock(&self.coming.shared.news).how;
            let text = String::from_utf8_lossy(&bytes);
            let format = how.format.unwrap_or_else(|| Format::detect(&self.coming.name, &text));
            if !how.raw && !format.grows() {
                self.pace.first_silence = LONG_SILENCE;
            }
        }
        Ok(())
    }

    /// Understands what is there and has it taken; says whether that was wanted.
    fn understand(&mut self, is_all: bool, notice: Option<String>) -> bool {
        let start = Instant::now();
        let (how, nth_how) = lock(&self.coming.shared.news).how;
        let stamp = self.inflow.stamp();
        let bytes = self.coming.bytes();
        let len = bytes.len();
        let part = match (is_all, start.duration_since(self.pace.came.map_or(start, |at| at.0))) {
            (true, _) => &bytes[..],
            (false, silence) if silence >= SILENCE => &bytes[..whole_chars(&bytes)],
            (false, _) => &bytes[..whole_lines(&bytes).unwrap_or(whole_chars(&bytes))],
        };
        let result = opened(&self.coming.name, part, stamp, how, 0, self.words);
        drop(bytes);
        let result = result.map(|mut opened| {
            opened.comes = !is_all && !self.is_file;
            opened.minutes = Some(opened.article.minutes());
            opened.notice = notice.or(opened.notice);
            opened
        });
        let is_taken = self.tell(result, is_all, Some(nth_how));
        let end = Instant::now();
        self.pace.cost = end - start;
        self.pace.last = Some((len, end));
        is_taken
    }

    /// Has it taken, unless another way of reading is wanted by now; says whether.
    fn tell(&self, result: Result<Opened, Error>, is_over: bool, nth_how: Option<usize>) -> bool {
        let shared = &self.coming.shared;
        let mut news = lock(&shared.news);
        if nth_how.is_some_and(|nth| nth != news.how.1) {
            return false;
        }
        news.latest = Some(result);
        news.is_over = is_over;
        drop(news);
        shared.has_news.notify_all();
        shared.wake();
        true
    }
}

impl Drop for Taker {
    /// Whoever waits must not wait for ever for a thread that fell over.
    fn drop(&mut self) {
        if thread::panicking() {
            let reason = self.words.fell_over;
            self.tell(Err(Error::Fault { name: self.coming.name(), reason }), true, None);
        }
    }
}

/// The length of the characters of UTF-8 that are whole.
fn whole_chars(bytes: &[u8]) -> usize {
    let tail = bytes.iter().rev().take(3);
    let Some((behind, lead)) = tail.enumerate().find(|(_, byte)| **byte >= 0xc0) else {
        return bytes.len();
    };
    let needed = match lead {
        0xc0..0xe0 => 2,
        0xe0..0xf0 => 3,
        _ => 4,
    };
    if behind + 1 < needed { bytes.len() - behind - 1 } else { bytes.len() }
}

#[cfg(test)]
mod tests;
