//! Sources: where bytes come from. Knows no format.
//!
//! A name on the command line may lead anywhere: to a device that never ends, a
//! pipe that nobody writes to, a file that claims eight gigabytes. So what stands
//! there is looked at before it is opened and again after, nothing is opened that
//! could wait or act, and memory is taken for bytes that came, not for bytes promised.

mod inflow;
mod room;
mod windows;

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};

use rustix::buffer::spare_capacity;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::fs::{FileType, Mode, OFlags, Stat, fstat, open, stat};
use rustix::io::Errno;
use rustix::stdio::stdin;

pub use inflow::{Came, Inflow, Stop};
pub use windows::{Start, Windows};

use crate::fault;
use crate::text::clean::clean_line;
use crate::text::decode::{Kind, kind};

/// The most bytes that are read of one source.
pub const MOST_BYTES: usize = 1 << 30;
/// How many bytes are looked at to tell text from other things.
const HEAD: usize = 1 << 16;
/// Room made for a file at first, however long it claims to be.
const FIRST_ROOM: usize = 1 << 24;
/// How many times its own length a file takes while it is understood: its bytes, its
/// text, and what is known of both.
const TIMES: usize = 3;
/// A name longer than this is shown with its middle left out, in characters.
const MOST_NAME: usize = 100;

/// Where an article comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A file, by any name that the system allows.
    File(PathBuf),
    /// Standard input.
    Stdin,
    /// A text that is part of the program.
    Bundled {
        /// Its file name; the ending tells the format.
        name: &'static str,
        /// The text.
        text: &'static str,
    },
}

/// What was read.
#[derive(Debug, PartialEq, Eq)]
pub struct Content {
    /// All the bytes.
    pub bytes: Vec<u8>,
    /// Which version of the file they are; `None` for what is no file.
    pub stamp: Option<Stamp>,
}

/// A version of a file. Two that are equal are almost certainly the same bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stamp {
    // The types of these differ from system to system; all fit here.
    device: i128,
    inode: i128,
    size: i128,
    seconds: i128,
    nanoseconds: i128,
}

/// Why a source cannot be read. The text is English, lower case, no full stop.
#[derive(Debug, thiserror::Error)]
pub enum Reason {
    /// Nothing has that name.
    #[error("there is no such file")]
    Missing,
    /// It is a folder.
    #[error("it is a folder")]
    Folder,
    /// It is a device.
    #[error("it is a device")]
    Device,
    /// It is a named pipe: reading might wait for ever.
    #[error("it is a named pipe")]
    Fifo,
    /// It is a socket.
    #[error("it is a socket")]
    Socket,
    /// It may not be read by us.
    #[error("you are not allowed to read it")]
    Unreadable,
    /// It is no text; the name of what it is, if known, is the same in every language.
    #[error("it is not text{}", in_brackets(*.0))]
    Binary(Option<&'static str>),
    /// It is larger than [`MOST_BYTES`], or than memory.
    #[error("it is too large")]
    TooLarge,
    /// The system allows no name of this length.
    #[error("its name is too long")]
    NameTooLong,
    /// Symbolic links lead in a circle.
    #[error("its links lead in a circle")]
    Loop,
    /// Anything else, in the system's words.
    #[error("{0}")]
    Other(io::Error),
}

fn in_brackets(name: Option<&'static str>) -> String {
    name.map(|name| format!(" ({name})")).unwrap_or_default()
}

impl From<Errno> for Reason {
    fn from(errno: Errno) -> Self {
        match errno {
            Errno::NOENT | Errno::NOTDIR => Self::Missing,
            Errno::ISDIR => Self::Folder,
            Errno::ACCESS | Errno::PERM => Self::Unreadable,
            Errno::NAMETOOLONG => Self::NameTooLong,
            Errno::LOOP => Self::Loop,
            Errno::NOMEM | Errno::OVERFLOW => Self::TooLarge,
            // What opening a socket or a device without a driver gives.
            Errno::NXIO | Errno::NODEV => Self::Device,
            _ => Self::Other(errno.into()),
        }
    }
}

impl Source {
    /// The source that an argument names: `-` is standard input.
    pub fn from_argument(argument: OsString) -> Self {
        if argument == "-" { Self::Stdin } else { Self::File(argument.into()) }
    }

    /// Reads all of it. What is no text is refused after its head.
    pub fn read(&self) -> Result<Content, Reason> {
        fault::point("source");
        match self {
            Self::File(path) => read_file(path),
            Self::Stdin => {
                let bytes = read_all(stdin(), 0, Waits::Yes)?;
                Ok(Content { bytes, stamp: None })
            }
            Self::Bundled { text, .. } => {
                Ok(Content { bytes: text.as_bytes().to_vec(), stamp: None })
            }
        }
    }

    /// Whether it can be read only once.
    pub fn is_stream(&self) -> bool {
        match self {
            Self::File(path) => stat(path).is_ok_and(|stat| is_handed_pipe(path, &stat)),
            Self::Stdin => true,
            Self::Bundled { .. } => false,
        }
    }

    /// Whether it would be read, as far as its head tells.
    pub fn check(&self) -> Result<(), Reason> {
        match self {
            Self::File(path) => check_head(path),
            Self::Stdin | Self::Bundled { .. } => Ok(()),
        }
    }

    /// The version that the file has now; `None` when it cannot be told.
    pub fn stamp(&self) -> Option<Stamp> {
        match self {
            Self::File(path) => stat(path).ok().filter(is_regular).map(|stat| Stamp::of(&stat)),
            Self::Stdin | Self::Bundled { .. } => None,
        }
    }
}

/// The name as it may be shown.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => f.write_str(&display_name(path)),
            Self::Stdin => f.write_str("-"),
            Self::Bundled { name, .. } => f.write_str(name),
        }
    }
}

impl Stamp {
    fn of(stat: &Stat) -> Self {
        Self {
            device: stat.st_dev.into(),
            inode: stat.st_ino.into(),
            size: stat.st_size.into(),
            seconds: stat.st_mtime.into(),
            nanoseconds: stat.st_mtime_nsec.into(),
        }
    }
}

/// A path as it may be shown on one line: no control character, nothing that
/// deceives, and no longer than a line should be.
pub fn display_name(path: &Path) -> String {
    let name = path.to_string_lossy();
    if name.is_empty() {
        return "''".into();
    }
    let name = clean_line(&name).replace('\n', "\u{240a}").replace('\t', "\u{2409}");
    let len = name.chars().count();
    if len <= MOST_NAME {
        return name;
    }
    let half = MOST_NAME / 2;
    let head: String = name.chars().take(half).collect();
    let tail: String = name.chars().skip(len - half + 1).collect();
    format!("{head}…{tail}")
}

fn read_file(path: &Path) -> Result<Content, Reason> {
    let (file, stat) = open_file(path)?;
    let is_pipe = is_handed_pipe(path, &stat);
    let size = usize::try_from(stat.st_size).unwrap_or(0);
    if !room::is_there_for(size, TIMES) {
        return Err(Reason::TooLarge);
    }
    let bytes = read_all(file.as_fd(), size, if is_pipe { Waits::Yes } else { Waits::No })?;
    Ok(Content { bytes, stamp: is_regular(&stat).then(|| Stamp::of(&stat)) })
}

/// Looks at the head of a file. A pipe that we were handed is left alone: what is
/// read of it is gone.
fn check_head(path: &Path) -> Result<(), Reason> {
    let (file, stat) = open_file(path)?;
    if !is_regular(&stat) {
        return Ok(());
    }
    let mut head = Vec::new();
    reserve(&mut head, HEAD)?;
    rustix::io::read(&file, spare_capacity(&mut head))?;
    match kind(&head) {
        Kind::Text => Ok(()),
        Kind::Binary(name) => Err(Reason::Binary(name)),
    }
}

/// Opens a file that may be read.
fn open_file(path: &Path) -> Result<(OwnedFd, Stat), Reason> {
    // Opening alone may act on a device, so look first.
    check(path, stat(path)?)?;
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = open(path, flags, Mode::empty())?;
    // It may have been replaced meanwhile.
    let stat = check(path, fstat(&file)?)?;
    if usize::try_from(stat.st_size).unwrap_or(0) > MOST_BYTES {
        return Err(Reason::TooLarge);
    }
    Ok((file, stat))
}

/// Lets regular files pass, and pipes that we were handed.
fn check(path: &Path, stat: Stat) -> Result<Stat, Reason> {
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::RegularFile => Ok(stat),
        FileType::Fifo if is_handed_pipe(path, &stat) => Ok(stat),
        FileType::Fifo => Err(Reason::Fifo),
        FileType::Directory => Err(Reason::Folder),
        FileType::Socket => Err(Reason::Socket),
        _ => Err(Reason::Device),
    }
}

fn is_regular(stat: &Stat) -> bool {
    FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile
}

/// Whether it is a pipe that the shell has opened for us, as for `reader <(command)`:
/// somebody writes to it. A pipe that stands on the disk may wait for ever.
fn is_handed_pipe(path: &Path, stat: &Stat) -> bool {
    let is_handed = path == Path::new("/dev/stdin")
        || path.starts_with("/dev/fd")
        || path.starts_with("/proc/self/fd");
    is_handed && FileType::from_raw_mode(stat.st_mode) == FileType::Fifo
}

/// Whether to wait for bytes that are not there yet.
#[derive(Clone, Copy, PartialEq)]
enum Waits {
    Yes,
    No,
}

/// Reads to the end; `size` is what the system says, which may be wrong.
fn read_all(fd: BorrowedFd<'_>, size: usize, waits: Waits) -> Result<Vec<u8>, Reason> {
    let mut bytes = Vec::new();
    // One more than the size, so that the end is met without growing.
    reserve(&mut bytes, size.min(FIRST_ROOM) + 1)?;
    let mut is_checked = false;
    loop {
        if bytes.len() == bytes.capacity() {
            let more = bytes.len().clamp(HEAD, MOST_BYTES);
            reserve(&mut bytes, more)?;
        }
        let len = match rustix::io::read(fd, spare_capacity(&mut bytes)) {
            Ok(len) => len,
            Err(Errno::INTR) => continue,
            Err(Errno::AGAIN) if waits == Waits::Yes => {
                wait(fd)?;
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        if !is_checked && (len == 0 || bytes.len() >= HEAD) {
            is_checked = true;
            if let Kind::Binary(name) = kind(&bytes[..bytes.len().min(HEAD)]) {
                return Err(Reason::Binary(name));
            }
        }
        if len == 0 {
            return Ok(bytes);
        }
        if bytes.len() > MOST_BYTES {
            return Err(Reason::TooLarge);
        }
    }
}

fn reserve(bytes: &mut Vec<u8>, more: usize) -> Result<(), Reason> {
    bytes.try_reserve_exact(more).map_err(|_| Reason::TooLarge)
}

fn wait(fd: BorrowedFd<'_>) -> Result<(), Errno> {
    match poll(&mut [PollFd::from_borrowed_fd(fd, PollFlags::IN)], None) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests;
