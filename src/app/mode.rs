//! What is going on: one enum, so that two things cannot go on at once.

use super::history::Walk;
use super::{Contents, Find, Line, Selection};

/// What is going on.
#[derive(Debug)]
pub enum Mode {
    /// Reading.
    Read,
    /// A query is typed.
    Find(Find),
    /// A command is typed.
    Command(Line, Option<Walk>),
    /// A mark's letter is awaited.
    Mark(MarkUse),
    /// Words are selected.
    Select(Selection),
    /// The contents panel is open.
    Contents(Contents),
    /// The help screen is open, scrolled by so many rows.
    Help(usize),
}

/// What is to be done with the mark whose letter is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkUse {
    /// Set it here.
    Set,
    /// Go to it.
    GoTo,
}
