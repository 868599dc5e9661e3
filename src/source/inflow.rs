//! What comes bit by bit: a pipe that somebody still writes to, or a file that grows.

use std::io::{self, PipeReader, PipeWriter, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::buffer::spare_capacity;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{fstat, stat};
use rustix::io::Errno;
use rustix::stdio::stdin;

use super::{Reason, Source, Stamp, is_regular, open_file};

use crate::fault;

/// How many bytes are taken in at once.
const WINDOW: usize = 1 << 16;
/// How often a file is looked at that may grow.
const LOOK: Duration = Duration::from_millis(200);

/// Bytes that come bit by bit.
#[derive(Debug)]
pub struct Inflow {
    from: From,
    /// Readable once somebody wants no more.
    stop: PipeReader,
}

#[derive(Debug)]
enum From {
    /// Standard input, or a pipe that we were handed.
    Stdin,
    Pipe(OwnedFd),
    /// A file with its name and how many of its bytes were read.
    File(OwnedFd, PathBuf, u64),
}

/// What came of waiting for bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// Some are there.
    More,
    /// None came in time.
    Nothing,
    /// There will be no more.
    End,
    /// Somebody wants no more.
    Stopped,
    /// The file has become shorter than what was read of it.
    Shorter,
    /// The file is not there any more, or another has its name.
    Gone,
}

/// Ends the waiting from another thread.
#[derive(Debug)]
pub struct Stop(PipeWriter);

impl Stop {
    /// No more is wanted.
    pub fn stop(&self) {
        // Where nobody reads any more, nobody need be told.
        let _ = (&self.0).write(&[0]);
    }
}

impl Inflow {
    /// Opens a source that can be read only once.
    pub fn of_stream(source: &Source) -> Result<(Self, Stop), Reason> {
        Self::begin(match source {
            Source::File(path) => From::Pipe(open_file(path)?.0),
            Source::Stdin | Source::Bundled { .. } => From::Stdin,
        })
    }

    /// Opens a file that may grow; it is read from its beginning.
    pub fn of_file(path: &Path) -> Result<(Self, Stop), Reason> {
        let (file, stat) = open_file(path)?;
        if !is_regular(&stat) {
            return Err(Reason::Fifo);
        }
        Self::begin(From::File(file, path.to_path_buf(), 0))
    }

    fn begin(from: From) -> Result<(Self, Stop), Reason> {
        let (stop, write) = io::pipe().map_err(Reason::Other)?;
        Ok((Self { from, stop }, Stop(write)))
    }

    /// Whether it is a file that may grow.
    pub fn is_file(&self) -> bool {
        matches!(self.from, From::File(..))
    }

    /// The version of the file that was read so far; `None` for what is no file.
    pub fn stamp(&self) -> Option<Stamp> {
        match &self.from {
            From::File(file, ..) => fstat(file).ok().map(|stat| Stamp::of(&stat)),
            From::Stdin | From::Pipe(_) => None,
        }
    }

    /// Reads a window of what is there into `window`, which is emptied first.
    /// Without any it waits, for ever where `patience` is none. A file is at its
    /// end as long as it does not grow: that is told as nothing.
    pub fn read(
        &mut self,
        window: &mut Vec<u8>,
        patience: Option<Duration>,
    ) -> Result<Came, Reason> {
        fault::point("source");
        window.clear();
        window.reserve(WINDOW);
        match &mut self.from {
            From::Stdin => read_pipe(stdin(), &self.stop, window, patience),
            From::Pipe(pipe) => read_pipe(pipe.as_fd(), &self.stop, window, patience),
            From::File(file, path, read) => {
                let came = read_file(file, path, *read, window)?;
                if came == Came::Nothing && is_stopped(&self.stop, Some(patience.unwrap_or(LOOK))) {
                    return Ok(Came::Stopped);
                }
                *read += window.len() as u64;
                Ok(came)
            }
        }
    }
}

fn read_pipe(
    pipe: BorrowedFd<'_>,
    stop: &PipeReader,
    window: &mut Vec<u8>,
    patience: Option<Duration>,
) -> Result<Came, Reason> {
    let limit = patience.and_then(|patience| Timespec::try_from(patience).ok());
    loop {
        let mut fds =
            [PollFd::from_borrowed_fd(pipe, PollFlags::IN), PollFd::new(stop, PollFlags::IN)];
        match poll(&mut fds, limit.as_ref()) {
            Ok(0) => return Ok(Came::Nothing),
            Err(Errno::INTR) => continue,
            Ok(_) => {}
            Err(error) => return Err(error.into()),
        }
        if !fds[1].revents().is_empty() {
            return Ok(Came::Stopped);
        }
        match rustix::io::read(pipe, spare_capacity(window)) {
            Ok(0) => return Ok(Came::End),
            Ok(_) => return Ok(Came::More),
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

fn read_file(file: &OwnedFd, path: &Path, read: u64, window: &mut Vec<u8>) -> Result<Came, Reason> {
    loop {
        match rustix::io::read(file, spare_capacity(window)) {
            Ok(0) => break,
            Ok(_) => return Ok(Came::More),
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let now = fstat(file)?;
    if u64::try_from(now.st_size).unwrap_or(0) < read {
        return Ok(Came::Shorter);
    }
    let is_same =
        |other: &rustix::fs::Stat| (other.st_dev, other.st_ino) == (now.st_dev, now.st_ino);
    Ok(if stat(path).is_ok_and(|other| is_same(&other)) { Came::Nothing } else { Came::Gone })
}

/// Waits for a while, or until no more is wanted; says whether that is so.
fn is_stopped(stop: &PipeReader, patience: Option<Duration>) -> bool {
    let limit = patience.and_then(|patience| Timespec::try_from(patience).ok());
    let polled = poll(&mut [PollFd::new(stop, PollFlags::IN)], limit.as_ref());
    polled.map_err(io::Error::from).is_ok_and(|ready| ready > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::{self, OpenOptions};

    const SHORT: Option<Duration> = Some(Duration::from_millis(1));

    fn read(inflow: &mut Inflow) -> (Came, String) {
        let mut window = Vec::new();
        let came = inflow.read(&mut window, SHORT).unwrap();
        (came, String::from_utf8(window).unwrap())
    }

    fn append(path: &Path, text: &str) {
        OpenOptions::new().append(true).open(path).unwrap().write_all(text.as_bytes()).unwrap();
    }

    #[test]
    fn a_pipe_gives_what_comes_says_that_nothing_does_and_ends() {
        let (ours, mut theirs) = io::pipe().unwrap();
        let (mut inflow, _stop) = Inflow::begin(From::Pipe(ours.into())).unwrap();
        assert_eq!(read(&mut inflow), (Came::Nothing, String::new()));
        theirs.write_all(b"one\n").unwrap();
        assert_eq!(read(&mut inflow), (Came::More, "one\n".into()));
        drop(theirs);
        assert_eq!(read(&mut inflow), (Came::End, String::new()));
    }

    #[test]
    fn whoever_waits_for_ever_can_be_stopped() {
        let (ours, _theirs) = io::pipe().unwrap();
        let (mut inflow, stop) = Inflow::begin(From::Pipe(ours.into())).unwrap();
        let waits = std::thread::spawn(move || inflow.read(&mut Vec::new(), None).unwrap());
        stop.stop();
        assert_eq!(waits.join().unwrap(), Came::Stopped);
    }

    #[test]
    fn a_file_gives_what_is_appended_and_tells_when_it_shrinks_or_goes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        fs::write(&path, "one\n").unwrap();
        let (mut inflow, _stop) = Inflow::of_file(&path).unwrap();
        assert_eq!(read(&mut inflow), (Came::More, "one\n".into()));
        assert_eq!(read(&mut inflow), (Came::Nothing, String::new()));
        append(&path, "two\n");
        assert_eq!(read(&mut inflow), (Came::More, "two\n".into()));
        OpenOptions::new().write(true).open(&path).unwrap().set_len(3).unwrap();
        assert_eq!(read(&mut inflow).0, Came::Shorter);
        fs::write(&path, "one\ntwo\n").unwrap();
        assert_eq!(read(&mut inflow).0, Came::Nothing);
        fs::remove_file(&path).unwrap();
        assert_eq!(read(&mut inflow).0, Came::Gone);
    }
}
