//! What can fail: files, the terminal, arguments. Reading text never fails.

use std::io;

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
    /// The arguments are wrong; the text is ready for showing.
    #[error("{0}")]
    Usage(String),
}

impl Error {
    /// The status to exit with.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Source { .. } | Self::Terminal(_) | Self::Output(_) => 1,
        }
    }

    /// Whether there is nobody to tell: the reader of our output has gone.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}
