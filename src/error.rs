//! What can fail: files, the terminal, arguments. Reading text never fails.

use std::io;

use crate::words::{Words, fill};

/// The status to exit with when we fell over, be it in a part without which it went
/// on: the one that a panic ends with.
pub const FELL_OVER: u8 = 101;

/// An error that is told to the person, once, as one line.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file could not be read; the name is as it may be shown.
    #[error("{name}: {reason}")]
    Source {
        /// The file's name, cleaned for showing.
        name: String,
        /// Why, in the language of the interface, lower case, no full stop.
        reason: String,
    },
    /// The terminal could not be set up or written to.
    #[error("terminal: {0}")]
    Terminal(#[source] io::Error),
    /// Standard output could not be written to. A closed pipe is no error to tell.
    #[error("standard output: {0}")]
    Output(#[source] io::Error),
    /// We fell over while a source was opened: a bug, told by itself.
    #[error("{name}: {reason}")]
    Fault {
        /// The source's name, cleaned for showing.
        name: String,
        /// That it is a bug, in the language of the interface.
        reason: &'static str,
    },
    /// The arguments are wrong; the text is ready for showing.
    #[error("{0}")]
    Usage(String),
}

impl Error {
    /// The error as one line in the language of the interface. What the system
    /// says of it is in the system's words.
    pub fn tell(&self, words: &Words) -> String {
        match self {
            Self::Terminal(error) => fill(words.terminal, &[&error.to_string()]),
            Self::Output(error) => fill(words.standard_output, &[&error.to_string()]),
            Self::Source { .. } | Self::Fault { .. } | Self::Usage(_) => self.to_string(),
        }
    }

    /// The status to exit with.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Fault { .. } => FELL_OVER,
            Self::Source { .. } | Self::Terminal(_) | Self::Output(_) => 1,
        }
    }

    /// Whether there is nobody to tell: the reader of our output has gone.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}
