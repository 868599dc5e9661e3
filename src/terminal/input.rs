//! What comes from the terminal and from the world, as one stream of events.

use crate::keys::Key;

/// Something that happened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Input {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted: line ends are `'\n'`, the rest is as it came and must
    /// be cleaned before it is shown.
    Paste(String),
    /// The wheel turned by so many notches, down is positive. Comes only while
    /// the mouse is captured; else the wheel comes as Up and Down.
    Wheel(i32),
    /// The left button did something at a cell, counted from 0. Comes only
    /// while the mouse is captured.
    Click {
        /// What the button did.
        touch: Touch,
        /// Cells from the left.
        column: u16,
        /// Cells from the top.
        row: u16,
    },
    /// The window has a new size, in cells: columns, rows.
    Resize(u16, u16),
    /// Somebody asks us to stop: call [`Session::suspend`](super::Session::suspend).
    Stop,
    /// We were stopped behind our back and go on; the terminal is set up again,
    /// the screen must be drawn.
    Resume,
    /// A signal asks us to end: leave, then call [`die_of`](super::die_of).
    Terminate(i32),
    /// The terminal has gone. Nothing more will come.
    Gone,
    /// A [`Waker`](super::Waker) was used.
    Wake,
    /// Nothing happened in the time given.
    Timeout,
}

/// What the left mouse button did.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Touch {
    /// It went down.
    Press,
    /// The mouse moved while it was down.
    Drag,
    /// It went up.
    Release,
}
