//! Opening: source → bytes → text → format → article. Sources and formats meet here only.

mod coming;
mod ends;
mod long;
mod pace;

pub use coming::Coming;

use std::ops::Range;

use crate::article::Article;
use crate::error::Error;
use crate::fault;
use crate::format::{self, Collection, Format, Given, html};
use crate::source::{Content, Reason, Source, Stamp};
use crate::text::decode::{Decoded, Encoding, Wanted, decode, utf8};
use crate::words::{Lang, Words, fill};

/// The guide in English.
const GUIDE_EN: &str = include_str!("../assets/guide.en.md");
/// The guide in Vietnamese.
const GUIDE_VI: &str = include_str!("../assets/guide.vi.md");

/// A news story in plain text, with all that a web page leaves in it.
const STORY: &str = include_str!("../assets/ban-tin.vi.txt");

/// How long a file is at least of which the beginning is opened before the rest, in bytes.
const LONG: usize = 1 << 17;

/// How much of a long file is opened for its first screen, in bytes, and of its end where
/// that is gone to: some eight screens.
pub const START: usize = 1 << 14;

/// Where an article comes from.
#[derive(Debug, Clone)]
pub enum Origin {
    /// A source that can be read whenever it is asked for, or was not read yet.
    Source(Source),
    /// What can be had only once: it comes, and what came is kept.
    Coming(Coming),
}

/// An article that was opened.
#[derive(Debug)]
pub struct Opened {
    /// The article.
    pub article: Article,
    /// What its file looked like when it was read.
    pub stamp: Option<Stamp>,
    /// The encoding that it was read in.
    pub encoding: Encoding,
    /// Which of how many likely encodings that is, from 1, if it was asked for so.
    pub rank: Option<(usize, usize)>,
    /// When it is only the beginning: how many times as long the whole is.
    pub part: Option<usize>,
    /// When it is beginning and end: the block between them that stands for the rest.
    pub gap: Option<Range<usize>>,
    /// Whether more of it comes.
    pub comes: bool,
    /// The minutes that what is there takes to read, where that was found out.
    pub minutes: Option<usize>,
    /// How many articles its source holds.
    pub of: usize,
    /// What is to be told about its source.
    pub notice: Option<String>,
}

/// How articles are to be read.
#[derive(Debug, Clone, Copy, Default)]
pub struct How {
    /// Without guessing at their structure.
    pub raw: bool,
    /// In which encoding.
    pub wanted: Wanted,
    /// In which format; none means the one that they seem to be in.
    pub format: Option<Format>,
}

impl Default for Opened {
    /// Nothing, of which there is one.
    fn default() -> Self {
        Self {
            article: Article::default(),
            stamp: None,
            encoding: Encoding::Utf8,
            rank: None,
            part: None,
            gap: None,
            comes: false,
            minutes: None,
            of: 1,
            notice: None,
        }
    }
}

impl Origin {
    /// The bundled guide.
    pub fn guide(lang: Lang) -> Self {
        let text = match lang {
            Lang::En => GUIDE_EN,
            Lang::Vi => GUIDE_VI,
        };
        Self::Source(Source::Bundled { name: "guide.md", text })
    }

    /// The bundled news story, on which the guide's keys can be tried.
    pub fn story() -> Self {
        Self::Source(Source::Bundled { name: "ban-tin.txt", text: STORY })
    }

    /// The name as it may be shown.
    pub fn name(&self, words: &Words) -> String {
        match self {
            Self::Source(Source::Stdin) => words.standard_input.to_string(),
            Self::Source(source) => source.to_string(),
            Self::Coming(coming) => coming.name(),
        }
    }

    /// What the file looks like now; `None` for what is no file.
    pub fn stamp(&self) -> Option<Stamp> {
        match self {
            Self::Source(source) => source.stamp(),
            Self::Coming(_) => None,
        }
    }

    /// Whether the article would open, as far as can be seen without reading all of it.
    pub fn check(&self, words: &Words) -> Result<(), Error> {
        match self {
            Self::Source(source) => {
                source.check().map_err(|reason| failed(self.name(words), &reason, words))
            }
            Self::Coming(_) => Ok(()),
        }
    }

    /// Begins to take in what can be read only once.
    pub fn begin(&mut self, how: How, words: &'static Words) -> Result<(), Error> {
        let name = self.name(words);
        if let Self::Source(source) = self
            && source.is_stream()
        {
            *self = Self::Coming(Coming::begin(source, name, how, words)?);
        }
        Ok(())
    }

    /// Begins to follow a file that may grow, of which the version `known` was read;
    /// `None` for what is no file.
    pub fn follow(
        &self,
        how: How,
        known: Option<Stamp>,
        words: &'static Words,
    ) -> Option<Result<Coming, Error>> {
        let Self::Source(source @ Source::File(_)) = self else { return None };
        Some(Coming::follow(source, self.name(words), how, known, words))
    }

    /// Opens the beginning of a long file, `len` bytes of it, so that there is something
    /// to read while all of it is opened. `None` where that would not be the beginning
    /// of the same article for sure, or all of it: then the whole is opened at once.
    pub fn open_start(&self, len: usize, how: How, words: &Words) -> Option<Opened> {
        let Self::Source(source) = self else { return None };
        if !is_utf8(how) {
            return None;
        }
        ends::open(&source.read_start(len, LONG.max(2 * len))?, &self.name(words), how, words)
    }

    /// Opens the beginning and the end of a long file as one article, with a block
    /// between them that says how much is missing: so that whoever goes to the end
    /// need not wait until all before it is understood. The beginning is of `len` bytes,
    /// as many as are there already. `None` as for [`Origin::open_start`].
    pub fn open_ends(&self, len: usize, how: How, words: &Words) -> Option<Opened> {
        let Self::Source(source) = self else { return None };
        if !is_utf8(how) {
            return None;
        }
        ends::open(&source.read_ends(len, START, LONG)?, &self.name(words), how, words)
    }

    /// The same origin, to be read elsewhere; `None` for what can be read only once.
    pub fn again(&self) -> Option<Self> {
        match self {
            Self::Source(source) if !source.is_stream() => Some(Self::Source(source.clone())),
            _ => None,
        }
    }

    /// Reads the article at `nth` of those that are there, counted from 0.
    pub fn open(&self, nth: usize, how: How, words: &Words) -> Result<Opened, Error> {
        if let Self::Coming(coming) = self {
            return coming.open(nth, how, words);
        }
        let name = self.name(words);
        if let Self::Source(source) = self
            && nth == 0
            && let Some(opened) = long::open(source, &name, how)
        {
            return Ok(opened);
        }
        let Content { bytes, stamp } = self.read(words)?;
        opened(&name, &bytes, stamp, self.fitting(how), nth, words)
    }

    /// Reads all articles that are there, one by one; `take` is told how many they
    /// are. Returns what is to be told about them.
    pub fn open_each(
        &self,
        how: How,
        words: &Words,
        mut take: impl FnMut(&Article, usize) -> Result<(), Error>,
    ) -> Result<Option<String>, Error> {
        let name = self.name(words);
        let Content { bytes, .. } = self.read(words)?;
        let how = self.fitting(how);
        let decoded = decoded(&bytes, how);
        if how.raw {
            take(&format::raw::read(&decoded.text), 1)?;
            return Ok(None);
        }
        let found = collection(&name, &bytes, &decoded, how);
        for nth in 0..found.count() {
            take(&found.article(nth).unwrap_or_default(), found.count())?;
        }
        Ok(found.notice().map(|notice| notice.tell(words)))
    }

    /// How this is read: what is part of the program is in one encoding and in its
    /// own format, whatever the others are in.
    fn fitting(&self, how: How) -> How {
        match self {
            Self::Source(Source::Bundled { .. }) => {
                How { wanted: Wanted::Named(Encoding::Utf8), format: None, ..how }
            }
            _ => how,
        }
    }

    fn read(&self, words: &Words) -> Result<Content, Error> {
        match self {
            Self::Coming(coming) => Ok(Content { bytes: coming.bytes().clone(), stamp: None }),
            Self::Source(source) => {
                source.read().map_err(|reason| failed(self.name(words), &reason, words))
            }
        }
    }
}

fn opened(
    name: &str,
    bytes: &[u8],
    stamp: Option<Stamp>,
    how: How,
    nth: usize,
    words: &Words,
) -> Result<Opened, Error> {
    fault::point("open");
    let decoded = decoded(bytes, how);
    let (encoding, rank) = (decoded.encoding, decoded.rank);
    let of_one = |article| Opened { article, stamp, encoding, rank, ..Opened::default() };
    if how.raw {
        return Ok(of_one(format::raw::read(&decoded.text)));
    }
    let found = collection(name, bytes, &decoded, how);
    let of = found.count();
    match found.article(nth) {
        Some(article) => {
            let notice = found.notice().map(|notice| notice.tell(words));
            Ok(Opened { of, notice, ..of_one(article) })
        }
        None => Err(Error::Source {
            name: name.to_string(),
            reason: fill(words.no_such_article, &[&of.to_string()]),
        }),
    }
}

/// The text of a source. A page says itself what it is in; what is asked for is stronger.
fn decoded(bytes: &[u8], how: How) -> Decoded<'_> {
    let utf8 = if how.wanted == Wanted::Guess { utf8(bytes) } else { None };
    if let Some(decoded) = utf8 {
        return decoded;
    }
    let stated = match (how.wanted, how.format) {
        (Wanted::Guess, None | Some(Format::Html)) => html::charset::stated(bytes),
        _ => None,
    };
    decode(bytes, stated.map_or(how.wanted, Wanted::Named))
}

/// The articles of a source, found in the format that is wanted or detected.
fn collection<'a>(
    name: &str,
    bytes: &'a [u8],
    decoded: &'a Decoded<'_>,
    how: How,
) -> Collection<'a> {
    let text = &decoded.text;
    let format = how.format.unwrap_or_else(|| Format::detect(name, text));
    let encoding = (how.wanted != Wanted::Guess).then_some(decoded.encoding);
    Collection::open(format, Given { text, bytes, encoding })
}

/// Whether what is read is in UTF-8 unless it cannot be. What is in another encoding
/// is guessed from all of it.
fn is_utf8(how: How) -> bool {
    matches!(how.wanted, Wanted::Guess | Wanted::Named(Encoding::Utf8))
}

/// So many bytes, in words.
fn size(bytes: usize) -> String {
    format!("{} MB", bytes.div_ceil(1_000_000))
}

/// The length of the lines that are whole: to the last blank line in the second
/// half, else to the last line's end; `None` where not even one line ends.
fn whole_lines(bytes: &[u8]) -> Option<usize> {
    let middle = bytes.len() / 2;
    let blank = memchr::memmem::rfind(&bytes[middle..], b"\n\n").map(|at| middle + at + 2);
    blank.or_else(|| Some(memchr::memrchr(b'\n', bytes)? + 1))
}

/// The line that names a source and says why it did not open.
fn failed(name: String, reason: &Reason, words: &Words) -> Error {
    let reason = match reason {
        Reason::Missing => words.missing.to_string(),
        Reason::Folder => words.folder.to_string(),
        Reason::Device => words.device.to_string(),
        Reason::Fifo => words.fifo.to_string(),
        Reason::Socket => words.socket.to_string(),
        Reason::Unreadable => words.unreadable.to_string(),
        Reason::Binary(Some(kind)) => fill(words.binary_kind, &[kind]),
        Reason::Binary(None) => words.binary.to_string(),
        Reason::TooLarge => words.too_large.to_string(),
        Reason::NameTooLong => words.name_too_long.to_string(),
        Reason::Loop => words.link_loop.to_string(),
        Reason::Other(error) => error.to_string(),
    };
    Error::Source { name, reason }
}
