//! Signals: collected by a handler, seen when the loop looks.

use std::io::{self, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use nix::sys::signal::{Signal, killpg};
use nix::unistd::{Pid, getpgid, getpgrp, getppid, getsid};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;
use signal_hook::low_level::emulate_default_handler;

/// The number of a process, group or session that is outside of our container.
const OUTSIDE: Pid = Pid::from_raw(0);

const ENDING: [i32; 4] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT];

/// Wakes the loop from another thread: the next input is [`Input::Wake`](super::Input::Wake).
#[derive(Debug, Clone)]
pub struct Waker {
    /// The pipe that tells of signals; whoever waits for one, waits for both.
    pipe: Arc<UnixStream>,
    is_set: Arc<AtomicBool>,
}

impl Waker {
    /// Wakes. However often this is done before the loop looks, it wakes once.
    pub fn wake(&self) {
        if !self.is_set.swap(true, Ordering::AcqRel) {
            // A pipe that is full wakes as well.
            let _ = (&*self.pipe).write(&[0]);
        }
    }

    /// Whether somebody has woken us and the loop has not looked yet.
    pub fn is_set(&self) -> bool {
        self.is_set.load(Ordering::Acquire)
    }

    /// The same, and the loop has looked.
    pub fn take(&self) -> bool {
        self.is_set.swap(false, Ordering::AcqRel)
    }
}

/// The signals that have come and are not dealt with yet.
#[derive(Default, Clone, Copy, Debug)]
pub struct Waiting {
    /// The one that asks us to end.
    pub end: Option<i32>,
    /// We are asked to stop.
    pub stop: bool,
    /// We were stopped and go on.
    pub resume: bool,
    /// The window has changed.
    pub resize: bool,
}

/// Takes the signals of the process while it lives; afterwards they do what they
/// do by default, as far as they end the process.
#[derive(Debug)]
pub struct Signals {
    delivery: SignalDelivery<UnixStream, SignalOnly>,
    is_over: Arc<AtomicBool>,
    /// What has come from other threads.
    waker: Waker,
    /// What has come.
    pub waiting: Waiting,
}

impl Signals {
    /// Begins to take signals.
    pub fn take() -> io::Result<Self> {
        let is_over = Arc::new(AtomicBool::new(false));
        for signal in ENDING {
            signal_hook::flag::register_conditional_default(signal, Arc::clone(&is_over))?;
        }
        let (read, write) = UnixStream::pair()?;
        let waker = Waker { pipe: Arc::new(write.try_clone()?), is_set: Arc::default() };
        let others = [SIGTSTP, SIGCONT, SIGWINCH];
        let delivery =
            SignalDelivery::with_pipe(read, write, SignalOnly, ENDING.iter().chain(&others))?;
        Ok(Self { delivery, is_over, waker, waiting: Waiting::default() })
    }

    /// Readable when a signal has come.
    pub fn fd(&self) -> BorrowedFd<'_> {
        self.delivery.get_read().as_fd()
    }

    /// Notes what has come; never blocks.
    pub fn collect(&mut self) {
        for signal in self.delivery.pending() {
            match signal {
                SIGTSTP => self.waiting.stop = true,
                SIGCONT => self.waiting.resume = true,
                SIGWINCH => self.waiting.resize = true,
                _ => self.waiting.end = Some(signal),
            }
        }
    }

    /// What other threads wake us with.
    pub fn waker(&self) -> &Waker {
        &self.waker
    }

    /// Whether something has come that must not wait for a slow terminal.
    pub fn is_urgent(&mut self) -> bool {
        self.collect();
        self.waiting.end.is_some() || self.waiting.stop
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
    }
}

/// Whether nobody is there who could wake us again if we stopped: a terminal
/// window that runs us and no shell. (POSIX calls the process group orphaned.)
pub fn is_orphaned() -> bool {
    let group = getpgrp();
    let Ok(session) = getsid(None) else { return true };
    let parent = getppid();
    if parent == OUTSIDE {
        return true;
    }
    if getsid(Some(parent)) != Ok(session) {
        return true;
    }
    // A parent in our own group is a script or `git`, say, that runs us as its
    // pager; the shell stands further up, if the group is not that of the session
    // itself: a shell with job control gives each job a group of its own.
    getpgid(Some(parent)) == Ok(group) && group == session
}

/// Stops the process and whoever waits for it in the same job, until somebody
/// continues it.
pub fn stop() {
    // All of the job, else a program that waits for us keeps the shell waiting.
    // We catch this signal, so it does not stop us; the next does.
    let _ = killpg(getpgrp(), Signal::SIGTSTP);
    let _ = emulate_default_handler(SIGTSTP);
}

/// Ends the process as `signal` would have, so that the parent sees what happened.
/// The terminal is restored first.
pub fn die_of(signal: i32) -> ! {
    super::modes::restore();
    super::panics::tell_panics();
    let _ = emulate_default_handler(signal);
    // Not reached for any signal that ends a process.
    std::process::exit(128 + signal)
}
