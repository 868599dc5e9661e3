//! Waiting for keys and signals at once, with no wake-up while nothing happens;
//! and handing the terminal over for a while.

use std::io;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

use super::scroll::Rows;
use super::signals::{is_orphaned, stop};
use super::tty::timespec;
use super::{Input, Keys, Session, area, modes};

use crate::fault;

impl Session {
    /// The next thing that happens; [`Input::Timeout`] when nothing does in time.
    /// Without a limit it sleeps until something happens.
    pub fn next(&mut self, limit: Option<Duration>) -> io::Result<Input> {
        fault::point("terminal");
        let end = limit.and_then(|limit| Instant::now().checked_add(limit));
        loop {
            if let Some(input) = self.take_found()? {
                return Ok(input);
            }
            let left = end.map(|end| end.saturating_duration_since(Instant::now()));
            // What has begun and does not go on is whole after all.
            let patience = self.parser.patience();
            let wait = left.into_iter().chain(patience).min();
            if !self.listen(wait)? {
                continue;
            }
            if patience.is_some() && patience == wait {
                self.found = self.parser.next(true);
            } else if wait.is_some() {
                return Ok(Input::Timeout);
            }
        }
    }

    /// Whether [`next`](Self::next) would return at once with something: whoever
    /// draws may then take that first and draw once for many keys.
    pub fn pending(&mut self) -> bool {
        if self.found.is_none() {
            self.found = self.parser.next(false);
        }
        if self.found.is_none() && self.keys == Keys::MayWait {
            // An error is told by `next`, which meets it again.
            let _ = self.listen(Some(Duration::ZERO));
            self.found = self.parser.next(false);
        }
        if self.keys == Keys::Drained {
            self.keys = Keys::MayWait;
        }
        let waiting = self.signals.waiting;
        let has_signal = waiting.end.is_some() || waiting.stop || waiting.resume;
        has_signal
            || self.signals.waker().is_set()
            || self.found.is_some()
            || self.keys == Keys::Gone
            || self.is_resized()
    }

    /// What has come already, signals first.
    fn take_found(&mut self) -> io::Result<Option<Input>> {
        let waiting = &mut self.signals.waiting;
        if let Some(signal) = waiting.end.take() {
            return Ok(Some(Input::Terminate(signal)));
        }
        if std::mem::take(&mut waiting.stop) {
            return Ok(Some(Input::Stop));
        }
        if std::mem::take(&mut waiting.resume) {
            self.set_up()?;
            self.signals.waiting.resize = true;
            return Ok(Some(Input::Resume));
        }
        if let Some((columns, rows)) = self.take_resize() {
            return Ok(Some(Input::Resize(columns, rows)));
        }
        if self.signals.waker().take() {
            return Ok(Some(Input::Wake));
        }
        if let Some(input) = self.found.take().or_else(|| self.parser.next(false)) {
            return Ok(Some(input));
        }
        Ok((self.keys == Keys::Gone).then_some(Input::Gone))
    }

    fn is_resized(&self) -> bool {
        self.signals.waiting.resize && self.tty.size() != self.size()
    }

    /// The new size, when it is one; however often the window was changed
    /// meanwhile, only the size that it has now counts.
    fn take_resize(&mut self) -> Option<(u16, u16)> {
        if !std::mem::take(&mut self.signals.waiting.resize) {
            return None;
        }
        let size = self.tty.size();
        if size == self.size() {
            return None;
        }
        // In the memory that they have; what they hold counts for nothing.
        self.last.resize(area(size));
        self.rows = Rows::default();
        self.next.resize(area(size));
        self.invalidate();
        Some(size)
    }

    /// Waits for bytes or signals and takes in what comes. Returns whether the
    /// time went by without any.
    fn listen(&mut self, limit: Option<Duration>) -> io::Result<bool> {
        let mut fds = [
            PollFd::from_borrowed_fd(self.tty.input(), PollFlags::IN),
            PollFd::from_borrowed_fd(self.signals.fd(), PollFlags::IN),
        ];
        match poll(&mut fds, limit.and_then(timespec).as_ref()) {
            Ok(0) => return Ok(true),
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let [keys, signals] = fds.map(|fd| fd.revents());
        if !signals.is_empty() {
            self.signals.collect();
        }
        if keys.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
            self.keys = Keys::Gone;
        } else if keys.contains(PollFlags::IN) {
            self.read()?;
        }
        Ok(false)
    }

    fn read(&mut self) -> io::Result<()> {
        let mut bytes = [0; 4096];
        match rustix::io::read(self.tty.input(), &mut bytes) {
            Ok(0) | Err(Errno::IO) => self.keys = Keys::Gone,
            Ok(len) => {
                self.parser.feed(&bytes[..len]);
                if len < bytes.len() {
                    self.keys = Keys::Drained;
                }
            }
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }

    /// Stops the process as the shell expects on Ctrl-Z, with the terminal
    /// restored; returns when it is continued. Where no shell could continue it,
    /// nothing happens.
    pub fn suspend(&mut self) -> io::Result<()> {
        if is_orphaned() {
            return Ok(());
        }
        self.lend(stop)?;
        // Our own doing, seen by our own handler.
        self.signals.collect();
        self.signals.waiting.stop = false;
        self.signals.waiting.resume = false;
        Ok(())
    }

    /// Restores the terminal for as long as `work` needs it, then takes it again;
    /// the next draw paints every cell.
    pub fn lend<T>(&mut self, work: impl FnOnce() -> T) -> io::Result<T> {
        modes::restore();
        let result = work();
        self.set_up()?;
        // The window may have changed, whether we were told or not.
        self.signals.waiting.resize = true;
        Ok(result)
    }
}
