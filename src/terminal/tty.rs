//! The device: which file descriptors keys come from and cells go to, how large
//! the window is, and writing that neither stops half-way nor blocks for ever.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::{Duration, Instant};

use nix::unistd::{getpgrp, tcgetpgrp};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::stdio::{stdin, stdout};
use rustix::termios::{isatty, tcgetwinsize, ttyname};

use super::signals::Signals;

/// The window is taken for no larger than this, each way, in cells: a million
/// cells are painted in a moment, the four milliards that a terminal may claim are not.
const MOST: u16 = 1000;
/// What a terminal is taken for that does not know its size.
const USUAL: (u16, u16) = (80, 24);

/// The terminal that we are on.
///
/// It is opened anew where that can be, for two reasons: standard input may be a
/// pipe, and a descriptor of our own can be made not to block, without doing the
/// same to the shell that shares standard output with us. A terminal that no longer
/// reads (a dead line, a paused window) then cannot keep us from seeing a signal.
#[derive(Debug)]
pub struct Tty {
    own: Option<OwnedFd>,
    is_input_own: bool,
    is_output_own: bool,
}

impl Tty {
    /// Opens the terminal; an error tells which side of it is missing.
    pub fn open() -> io::Result<Self> {
        if !isatty(stdout()) {
            return Err(io::Error::other("standard output is no terminal"));
        }
        let own = open_own();
        // Only the controlling terminal answers this, and only that is /dev/tty.
        let is_ours = |fd: BorrowedFd<'_>| own.is_some() && tcgetpgrp(fd).is_ok();
        let is_input_own = if isatty(stdin()) {
            is_ours(stdin())
        } else if own.is_some() {
            true
        } else {
            return Err(io::Error::other("there is no terminal to read keys from"));
        };
        Ok(Self { is_input_own, is_output_own: is_ours(stdout()), own })
    }

    /// Where keys come from.
    pub fn input(&self) -> BorrowedFd<'_> {
        match &self.own {
            Some(own) if self.is_input_own => own.as_fd(),
            _ => stdin(),
        }
    }

    /// Where cells go.
    pub fn output(&self) -> BorrowedFd<'_> {
        match &self.own {
            Some(own) if self.is_output_own => own.as_fd(),
            _ => stdout(),
        }
    }

    /// Columns and rows of the window, both from 1 to 1000.
    pub fn size(&self) -> (u16, u16) {
        let size = tcgetwinsize(self.output()).ok();
        match size.map(|size| (size.ws_col, size.ws_row)) {
            Some((columns @ 1.., rows @ 1..)) => (columns.min(MOST), rows.min(MOST)),
            _ => USUAL,
        }
    }

    /// Whether another job has the terminal now, so that it is not ours to touch.
    pub fn is_background(&self) -> bool {
        tcgetpgrp(self.input()).is_ok_and(|group| group != getpgrp())
    }

    /// Writes all of `bytes`. Where the terminal takes no more, it waits, and gives
    /// up ([`io::ErrorKind::Interrupted`]) when a signal comes that cannot wait.
    pub fn write(&self, bytes: &[u8], signals: &mut Signals) -> io::Result<()> {
        self.write_while(bytes, |output| {
            let mut fds = [
                PollFd::from_borrowed_fd(output, PollFlags::OUT),
                PollFd::from_borrowed_fd(signals.fd(), PollFlags::IN),
            ];
            match poll(&mut fds, None) {
                Ok(_) | Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
            if signals.is_urgent() { Err(io::ErrorKind::Interrupted.into()) } else { Ok(()) }
        })
    }

    /// Writes all of `bytes`, or what the terminal takes within `limit`.
    pub fn write_within(&self, bytes: &[u8], limit: Duration) -> io::Result<()> {
        let start = Instant::now();
        self.write_while(bytes, |output| {
            let left = limit.saturating_sub(start.elapsed());
            if left.is_zero() {
                return Err(io::ErrorKind::TimedOut.into());
            }
            let mut fds = [PollFd::from_borrowed_fd(output, PollFlags::OUT)];
            match poll(&mut fds, timespec(left).as_ref()) {
                Ok(_) | Err(Errno::INTR) => Ok(()),
                Err(error) => Err(error.into()),
            }
        })
    }

    fn write_while(
        &self,
        mut bytes: &[u8],
        mut wait: impl FnMut(BorrowedFd<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        while !bytes.is_empty() {
            match rustix::io::write(self.output(), bytes) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(len) => bytes = &bytes[len..],
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => wait(self.output())?,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}

/// `duration` as `poll` wants it; one beyond its range is no limit at all.
pub fn timespec(duration: Duration) -> Option<Timespec> {
    Timespec::try_from(duration).ok()
}

fn open_own() -> Option<OwnedFd> {
    let flags = OFlags::RDWR | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    if cfg!(target_vendor = "apple") {
        // poll(2) refuses /dev/tty there, but not the device behind it.
        let name = ttyname(stdout(), Vec::new()).ok()?;
        return rustix::fs::open(name, flags, Mode::empty()).ok();
    }
    rustix::fs::open("/dev/tty", flags, Mode::empty()).ok()
}
