//! What is done about a panic: the terminal is restored, then one line is told.
//!
//! A panic of a thread that does not draw leaves the screen alone: whoever waits
//! for the thread goes on without it, and the line is told at the end.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::io::{self, Write};
use std::panic::PanicHookInfo;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::thread;

use super::modes::restore;
use crate::text::clean::clean_line;

/// A message of a panic may quote the text that brought it about, in characters.
const MOST_MESSAGE: usize = 300;

/// The panics of other threads: the line of the first, and how many there were.
static LATER: Mutex<(Option<String>, usize)> = Mutex::new((None, 0));

fn later() -> MutexGuard<'static, (Option<String>, usize)> {
    LATER.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on a panic of this thread, the one that reads and draws, restores the
/// terminal before it is told. Those of others are told by [`tell_panics`].
pub fn restore_on_panic() {
    static ONCE: Once = Once::new();
    let owner = thread::current().id();
    ONCE.call_once(|| {
        std::panic::set_hook(Box::new(move |info| {
            if thread::current().id() != owner {
                let mut later = later();
                later.1 += 1;
                later.0.get_or_insert_with(|| line(info));
                return;
            }
            restore();
            // Where standard error is closed, there is nobody to tell.
            let _ = writeln!(io::stderr(), "{}", line(info));
            let trace = Backtrace::capture();
            if trace.status() == BacktraceStatus::Captured {
                let _ = writeln!(io::stderr(), "{trace}");
            }
        }));
    });
}

/// Tells of the panics of other threads, once the terminal is restored; says
/// whether there were any.
pub fn tell_panics() -> bool {
    let (line, count) = std::mem::take(&mut *later());
    let Some(line) = line else { return false };
    let more = if count > 1 { format!(" (and {} more)", count - 1) } else { String::new() };
    let _ = writeln!(io::stderr(), "{line}{more}");
    true
}

/// One line that says where and of what.
fn line(info: &PanicHookInfo<'_>) -> String {
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    let message = info.payload_as_str().unwrap_or_default();
    told(&place, thread::current().name(), message)
}

fn told(place: &str, thread: Option<&str>, message: &str) -> String {
    let message: String = clean_line(message).chars().take(MOST_MESSAGE).collect();
    let message = message.replace(['\n', '\t'], " ");
    let thread = match thread {
        Some("main") | None => String::new(),
        Some(name) => format!(" ({name})"),
    };
    format!("reader: panicked at {place}{thread}: {message}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_one_clean_line() {
        for (message, line) in [
            ("no more", "reader: panicked at a.rs:1:2: no more"),
            ("`\u{1b}[2J\n\u{202e}`", "reader: panicked at a.rs:1:2: `␛[2J <U+202E>`"),
        ] {
            assert_eq!(told("a.rs:1:2", Some("main"), message), line);
        }
        assert_eq!(told("a", Some("rest"), ""), "reader: panicked at a (rest): ");
        assert!(told("a", None, &"x".repeat(5000)).len() < 400);
    }
}
