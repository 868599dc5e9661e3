//! Faults on purpose: a panic in a room that a person names, so that tests can
//! prove what becomes of the terminal, in the program that is shipped.
//!
//! Only the environment of the person arms it (`READER_MAY_PANIC`, which `run`
//! reads), or the command `:panic!` where that is set; no text that is opened can.
//! What is done about a panic stands in `terminal`.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Whether a fault is asked for at all: what everybody looks at who comes by.
static IS_ARMED: AtomicBool = AtomicBool::new(false);
/// Which one.
static WANTED: Mutex<Option<Wanted>> = Mutex::new(None);

struct Wanted {
    room: String,
    /// The thread that it is to happen on; none means whichever comes by.
    thread: Option<String>,
}

/// From now on whoever comes by a point of a room panics: `layout`, or only on the
/// thread of a name: `format@rest`.
pub fn arm(wanted: &str) {
    let (room, thread) = match wanted.split_once('@') {
        Some((room, thread)) => (room, Some(thread.to_owned())),
        None => (wanted, None),
    };
    let room = room.to_owned();
    *WANTED.lock().unwrap_or_else(PoisonError::into_inner) = Some(Wanted { room, thread });
    IS_ARMED.store(true, Ordering::Release);
}

/// A point of a room, where it may be asked to panic. Costs one look at a flag.
#[inline]
#[track_caller]
pub fn point(room: &str) {
    if IS_ARMED.load(Ordering::Acquire) {
        strike(room);
    }
}

#[cold]
#[track_caller]
fn strike(room: &str) {
    let is_wanted = {
        let wanted = WANTED.lock().unwrap_or_else(PoisonError::into_inner);
        let here = thread::current();
        wanted.as_ref().is_some_and(|wanted| {
            wanted.room == room
                && wanted.thread.as_deref().is_none_or(|name| here.name() == Some(name))
        })
    };
    // What slips into a message of a panic may be any text: it must be cleaned.
    assert!(!is_wanted, "asked to in {room}\n\u{1b}[31m\u{202e}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_panics_in_the_room_and_on_the_thread_that_were_named() {
        point("nowhere");
        arm("nowhere@side");
        point("nowhere");
        point("elsewhere");
        let side = |room: &'static str| {
            thread::Builder::new().name("side".into()).spawn(move || point(room)).unwrap().join()
        };
        assert!(side("elsewhere").is_ok());
        assert!(side("nowhere").is_err());
    }
}
