//! The modes of the terminal: how they are set, and how they are set back on
//! every way out, a panic included.
//!
//! What must be undone stands in one place that outlives the session, because
//! the panic hook has no session to ask.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crossterm::cursor::{Hide, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::queue;
use crossterm::style::{Attribute, Print, SetAttribute};
use crossterm::terminal::{
    DisableLineWrap, EnableLineWrap, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen,
};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use super::tty::Tty;
use crate::text::clean::may_be_painted;

/// The title is put by, and so is what the terminal does by itself with the wheel
/// on the alternate screen; then the wheel sends arrows there. crossterm has no
/// commands for these.
const PUT_BY: &str = "\x1b[22;0t\x1b[?1007s\x1b[?1007h";
/// The opposite of [`PUT_BY`].
const TAKE_BACK: &str = "\x1b[?1007r\x1b[23;0t";
/// The scroll region is the whole screen.
const WHOLE_REGION: &str = "\x1b[r";

/// Who puts right-to-left text in the order in which it is shown (ECMA-48, BDSM).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// We do: a terminal that does it by itself must not do it again.
    Ours,
    /// The terminal does, if it can: so it is where nobody says otherwise.
    Terminals,
}

impl Order {
    /// What tells the terminal.
    pub fn sequence(self) -> &'static [u8] {
        match self {
            Self::Ours => b"\x1b[8l",
            Self::Terminals => b"\x1b[8h",
        }
    }
}

/// The mouse as presses, moves while pressed, and the wheel; coordinates in decimal.
pub const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1002h\x1b[?1006h";
/// The mouse is the terminal's own again.
pub const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1002l\x1b[?1000l";
/// What comes now is one frame: show it when it is whole.
pub const SYNC_ON: &[u8] = b"\x1b[?2026h";
/// The frame is whole.
pub const SYNC_OFF: &[u8] = b"\x1b[?2026l";

/// How long a terminal may take to accept its restoring.
const LEAVE_LIMIT: Duration = Duration::from_millis(500);
/// A window title longer than this helps nobody, in characters.
const MOST_TITLE: usize = 200;

/// Set for reading: the alternate screen is shown, pastes are bracketed, what is
/// too wide stays in its row, the cursor is hidden.
fn entering(is_dumb: bool) -> Vec<u8> {
    let mut out = Vec::new();
    if is_dumb {
        // Writing to memory cannot fail.
        let _ = queue!(out, EnterAlternateScreen, DisableLineWrap, Hide);
    } else {
        let _ = queue!(
            out,
            EnterAlternateScreen,
            Print(PUT_BY),
            EnableBracketedPaste,
            DisableLineWrap,
            Hide
        );
    }
    out
}

/// Everything back, from whatever state: also what [`entering`] does not set.
fn leaving(is_dumb: bool) -> Vec<u8> {
    let mut out = Vec::new();
    if is_dumb {
        let _ = queue!(out, EnableLineWrap, LeaveAlternateScreen, Show);
        return out;
    }
    let _ = queue!(out, EndSynchronizedUpdate, SetAttribute(Attribute::Reset), Print(WHOLE_REGION));
    out.extend_from_slice(MOUSE_OFF);
    out.extend_from_slice(Order::Terminals.sequence());
    let _ = queue!(
        out,
        DisableBracketedPaste,
        EnableLineWrap,
        Print(TAKE_BACK),
        LeaveAlternateScreen,
        Show
    );
    out
}

struct Entered {
    tty: Arc<Tty>,
    /// The line settings as they were.
    before: Termios,
    /// What sets everything back, ready for a panic.
    leave: Vec<u8>,
}

static ENTERED: Mutex<Option<Entered>> = Mutex::new(None);

/// A panic elsewhere must not keep us from restoring.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Sets the terminal up, again too when somebody else has changed it. `extra` is
/// written with the modes.
pub fn enter(tty: &Arc<Tty>, is_dumb: bool, extra: &[u8]) -> io::Result<()> {
    {
        let mut entered = lock(&ENTERED);
        let before = match &*entered {
            Some(entered) => entered.before.clone(),
            None => tcgetattr(tty.input())?,
        };
        let mut raw = before.clone();
        raw.make_raw();
        tcsetattr(tty.input(), OptionalActions::Now, &raw)?;
        *entered = Some(Entered { tty: Arc::clone(tty), before, leave: leaving(is_dumb) });
    }
    // The terminal has time to answer; there is nothing to be done meanwhile.
    tty.write_within(&[&entering(is_dumb), extra].concat(), Duration::from_secs(10))
        .inspect_err(|_| restore())
}

/// Sets everything back as it was before [`enter`]. Does nothing the second time,
/// and nothing when another job has the terminal. Never fails: there is nobody to tell.
pub fn restore() {
    let Some(entered) = lock(&ENTERED).take() else { return };
    let tty = &entered.tty;
    if !tty.is_background() {
        let _ = tty.write_within(&entered.leave, LEAVE_LIMIT);
        let _ = tcsetattr(tty.input(), OptionalActions::Now, &entered.before);
    }
}

/// The sequence that sets the window's title, without anything that could end it early.
pub fn title(text: &str) -> Vec<u8> {
    let text: String = text.chars().filter(|c| may_be_painted(*c)).take(MOST_TITLE).collect();
    // BEL and not ST: older terminals print the second half of ST.
    format!("\x1b]2;{text}\x07").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_speak_to_the_terminal() {
        assert_eq!(
            title("Tin \x07\x1b]0;x\u{9c}\n\u{202e}mới"),
            "\x1b]2;Tin ]0;xmới\x07".as_bytes()
        );
        assert_eq!(title(&"x".repeat(5000)).len(), MOST_TITLE + 5);
    }

    #[test]
    fn restoring_what_was_never_entered_does_nothing() {
        restore();
        restore();
    }
}
