//! What comes to the app, and what it wants of the world.

use std::ops::Range;

use super::{Action, Screen};
use crate::article::Article;
use crate::format::Format;
use crate::text::decode::{Encoding, Wanted};

/// Something that happened.
#[derive(Debug)]
pub enum Event {
    /// The reader asks for something.
    Action(Action),
    /// A digit before a key.
    Digit(u32),
    /// A character of a line that is typed.
    Type(char),
    /// Text that was pasted.
    Paste(String),
    /// A key that is bound to nothing, as it is shown.
    Unbound(String),
    /// The wheel was turned by so many rows, down being positive.
    Wheel(isize),
    /// A click at this cell.
    Click {
        /// Cells from the left.
        column: u16,
        /// Rows from the top.
        row: u16,
    },
    /// The window has this size now.
    Resize(Screen),
    /// An article was opened for a slot.
    Opened(Box<Arrival>),
    /// An article could not be opened; the line names it and says why.
    Failed {
        /// Which slot it was for.
        slot: usize,
        /// Why it was wanted.
        why: Why,
        /// The line.
        line: String,
    },
    /// The file of the article on the screen is not what it was.
    ChangedOnDisk,
}

/// An article that has come.
#[derive(Debug)]
pub struct Arrival {
    /// Which slot it is for.
    pub slot: usize,
    /// The article.
    pub article: Article,
    /// Whether it was read without guessing.
    pub is_raw: bool,
    /// The encoding that it was read in.
    pub encoding: Encoding,
    /// Which of how many likely encodings that is, from 1, if it was asked for so.
    pub rank: Option<(usize, usize)>,
    /// When it is only the beginning: how many times as long the whole is.
    pub part: Option<usize>,
    /// When it is beginning and end: the block between them that stands for the rest.
    pub gap: Option<Range<usize>>,
    /// Whether more of it comes, nobody knows how much.
    pub comes: bool,
    /// The minutes that what is there takes to read, where that was found out.
    pub minutes: Option<usize>,
    /// What is to be told about its source.
    pub notice: Option<String>,
    /// Why it was wanted.
    pub why: Why,
}

impl Arrival {
    /// The whole of an article in UTF-8, of which there is nothing to tell.
    pub fn new(slot: usize, article: Article, why: Why) -> Self {
        Self {
            slot,
            article,
            is_raw: false,
            encoding: Encoding::Utf8,
            rank: None,
            part: None,
            gap: None,
            comes: false,
            minutes: None,
            notice: None,
            why,
        }
    }
}

/// Why an article is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is gone to for the first time; the step to try next when it fails.
    GoTo {
        /// +1 or −1.
        step: isize,
    },
    /// It is read again.
    Reload,
    /// It is read again with or without guessing.
    Raw,
    /// It is read again in another encoding.
    Encoding,
    /// It is read again in this format; none means the one that it seems to be in.
    Format(Option<Format>),
    /// Its beginning is being read: this is more of it, or all.
    Rest,
}

/// What the world must do.
#[derive(Debug, PartialEq, Eq)]
pub enum Effect {
    /// Leave the program.
    Quit,
    /// Stop, as a shell's job.
    Suspend,
    /// Draw everything anew.
    Redraw,
    /// Open the source of a slot.
    Open {
        /// Which.
        slot: usize,
        /// Without guessing.
        raw: bool,
        /// In which encoding.
        encoding: Wanted,
        /// In which format, where the reader chose one.
        format: Option<Format>,
        /// Why.
        why: Why,
    },
    /// Open the end of the article on the screen, of which the beginning is there.
    OpenEnd,
    /// Take in no more of the article on the screen.
    StopComing,
    /// Look whether the file of the article on the screen grows, until it is stopped.
    Follow,
    /// Take a file up as a new slot after the current one, and open it.
    Add(String),
    /// Put a text on the clipboard.
    Copy(String),
    /// Capture the mouse or let it go.
    CaptureMouse(bool),
    /// The article on the screen is another: the window's title follows.
    Retitle,
    /// Fall over in this room, or at once where none is named, to show that the
    /// terminal is restored.
    Panic(String),
}
