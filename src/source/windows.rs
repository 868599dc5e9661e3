//! Windows of a file: its beginning and its end, and all of it piece by piece, where
//! there need not be more than a few of them in memory.

use std::ops::Range;
use std::os::fd::OwnedFd;

use rustix::buffer::spare_capacity;
use rustix::fs::{fstat, stat};
use rustix::io::{Errno, pread};

use super::{HEAD, Source, Stamp, is_regular, open_file, room};
use crate::fault;
use crate::text::decode::{Kind, kind};

/// How far behind its length a piece is looked for an end, in bytes.
const REACH: usize = 1 << 16;
/// How many times its own length a file takes that is understood piece by piece: its
/// text, what is known of it, and a few pieces.
const TIMES: usize = 2;

/// The first bytes of a file.
#[derive(Debug)]
pub struct Start {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The last bytes, where those were asked for: as many at most.
    pub end: Vec<u8>,
    /// How many bytes the whole file has.
    pub size: usize,
    /// Which version of the file they are.
    pub stamp: Stamp,
}

/// A long file, to be read piece by piece.
#[derive(Debug)]
pub struct Windows {
    file: OwnedFd,
    stamp: Stamp,
    pieces: Vec<Range<usize>>,
}

impl Source {
    /// Reads the first `most` bytes of a file of more than `short` bytes, so
    /// that a page can be shown before all of it is read; `None` for whatever is
    /// no longer, cannot be read twice, or is no text.
    pub fn read_start(&self, most: usize, short: usize) -> Option<Start> {
        self.read_windows(most, short.max(most), 0)
    }

    /// [`Source::read_start`] with the last `last` bytes of a file that is longer than
    /// both together.
    pub fn read_ends(&self, most: usize, last: usize, short: usize) -> Option<Start> {
        self.read_windows(most, short.max(most + last), last)
    }

    fn read_windows(&self, most: usize, short: usize, last: usize) -> Option<Start> {
        fault::point("source");
        let Self::File(path) = self else { return None };
        let (file, stat) = open_file(path).ok()?;
        let size = usize::try_from(stat.st_size).ok()?;
        if !is_regular(&stat) || size <= short {
            return None;
        }
        let bytes = read_window(&file, 0..most)?;
        let is_text = matches!(kind(&bytes[..most.min(HEAD)]), Kind::Text);
        if !is_text {
            return None;
        }
        let end = read_window(&file, size - last..size)?;
        Some(Start { bytes, end, size, stamp: Stamp::of(&stat) })
    }
}

impl Windows {
    /// Opens a file of more than `short` bytes, to be read in pieces of about as many
    /// bytes as `len` tells of its first ones. `end` tells where a piece ends best in
    /// some bytes. `None` for whatever is no longer, cannot be read twice, is no text,
    /// does not fit into memory, or has no place where a piece may end.
    pub fn open(
        source: &Source,
        short: usize,
        len: impl Fn(&[u8]) -> usize,
        end: impl Fn(&[u8]) -> Option<usize>,
    ) -> Option<Self> {
        let Source::File(path) = source else { return None };
        // Of what is short, which most is, no more is asked than this.
        if stat(path).is_ok_and(|stat| usize::try_from(stat.st_size).is_ok_and(|n| n <= short)) {
            return None;
        }
        let (file, stat) = open_file(path).ok()?;
        let size = usize::try_from(stat.st_size).ok()?;
        if !is_regular(&stat) || size <= short || !room::is_there_for(size, TIMES) {
            return None;
        }
        let head = read_window(&file, 0..HEAD.min(size))?;
        if !matches!(kind(&head), Kind::Text) {
            return None;
        }
        let len = len(&head).max(REACH);
        let (mut pieces, mut from) = (Vec::new(), 0);
        // What is left last is half a piece at least.
        while size - from > len + len / 2 + REACH {
            let near = from + len;
            let to = near + end(&read_window(&file, near..near + REACH)?)?;
            pieces.push(from..to);
            from = to;
        }
        pieces.push(from..size);
        Some(Self { file, stamp: Stamp::of(&stat), pieces })
    }

    /// How many pieces there are; at least one.
    pub fn count(&self) -> usize {
        self.pieces.len()
    }

    /// Reads the piece at `nth`, from any thread; `None` where it is not there any more.
    pub fn read(&self, nth: usize) -> Option<Vec<u8>> {
        fault::point("source");
        read_window(&self.file, self.pieces.get(nth)?.clone())
    }

    /// The version of the file that was opened, if it is that still: else what was
    /// read may be of two.
    pub fn stamp(&self) -> Option<Stamp> {
        let now = Stamp::of(&fstat(&self.file).ok()?);
        (now == self.stamp).then_some(now)
    }
}

/// Reads the bytes at `range`; `None` where there are fewer.
fn read_window(file: &OwnedFd, range: Range<usize>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(range.len()).ok()?;
    while bytes.len() < range.len() {
        let from = (range.start + bytes.len()) as u64;
        match pread(file, spare_capacity(&mut bytes), from) {
            Ok(0) => return None,
            Ok(_) | Err(Errno::INTR) => {}
            Err(_) => return None,
        }
    }
    bytes.truncate(range.len());
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use std::fs::{self, OpenOptions};
    use std::io::Write;

    use super::*;

    fn behind_line(bytes: &[u8]) -> Option<usize> {
        memchr::memchr(b'\n', bytes).map(|at| at + 1)
    }

    #[test]
    fn the_pieces_of_a_file_are_all_of_it_and_end_where_they_may() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("long.txt");
        let line = "chữ viết trên một dòng\n";
        for lines in [10_000, 20_000, 33_333] {
            let text = line.repeat(lines);
            fs::write(&path, &text).unwrap();
            let source = Source::File(path.clone());
            let open = |short| Windows::open(&source, short, |_| 100_000, behind_line);
            assert!(open(text.len()).is_none(), "it is short");
            let windows = open(1000).expect("it is long");
            let pieces: Vec<_> =
                (0..windows.count()).map(|nth| windows.read(nth).unwrap()).collect();
            assert!(pieces.len() >= text.len() / 200_000 && pieces.concat() == text.as_bytes());
            assert!(pieces.iter().all(|piece| piece.ends_with(b"\n") && piece.len() > 50_000));
            assert_eq!(windows.read(windows.count()), None);
        }
    }

    #[test]
    fn what_has_no_pieces_for_sure_has_none() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            fs::write(&path, bytes).unwrap();
            Windows::open(&Source::File(path), 1000, |_| 100_000, behind_line).is_some()
        };
        assert!(!at("line", "x".repeat(1 << 20).as_bytes()), "no piece may end");
        assert!(!at("image", &[b"\x89PNG\r\n\x1a\n", &*b"\n".repeat(1 << 20)].concat()));
        assert!(at("text", "x\n".repeat(1 << 20).as_bytes()));
        assert!(Windows::open(&Source::Stdin, 0, |_| 1, behind_line).is_none());
    }

    #[test]
    fn what_is_read_of_a_file_that_changes_is_known_to_be_of_two_versions() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        fs::write(&path, "line\n".repeat(100_000)).unwrap();
        let windows =
            Windows::open(&Source::File(path.clone()), 1000, |_| 100_000, behind_line).unwrap();
        assert!(windows.stamp().is_some());
        OpenOptions::new().append(true).open(&path).unwrap().write_all(b"more\n").unwrap();
        assert_eq!(windows.stamp(), None);
        fs::write(&path, "short").unwrap();
        assert_eq!(windows.read(1), None);
    }
}
