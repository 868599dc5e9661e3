//! Opening: source → bytes → text → format → article. Sources and formats meet here only.

use crate::article::Article;
use crate::error::Error;
use crate::format::{self, Format, html};
use crate::source::{Content, Reason, Source, Stamp};
use crate::text::decode::{Decoded, Encoding, Wanted, decode};
use crate::words::{Lang, Words, fill};

/// The guide in English.
const GUIDE_EN: &str = include_str!("../assets/guide.en.md");
/// The guide in Vietnamese.
const GUIDE_VI: &str = include_str!("../assets/guide.vi.md");

/// A news story in plain text, with all that a web page leaves in it.
const STORY: &str = include_str!("../assets/ban-tin.vi.txt");

/// How much of a long file is opened before the rest, in bytes. That takes about
/// a millisecond, and is some thirty screens.
const FIRST: usize = 1 << 16;

/// Where an article comes from.
#[derive(Debug)]
pub enum Origin {
    /// A source that can be read whenever it is asked for, or was not read yet.
    Source(Source),
    /// Bytes that could be had only once, kept.
    Kept {
        /// Its name as it may be shown.
        name: String,
        /// As they came: another encoding may be wanted of them.
        bytes: Vec<u8>,
    },
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
            Self::Kept { name, .. } => name.clone(),
        }
    }

    /// What the file looks like now; `None` for what is no file.
    pub fn stamp(&self) -> Option<Stamp> {
        match self {
            Self::Source(source) => source.stamp(),
            Self::Kept { .. } => None,
        }
    }

    /// Whether the article would open, as far as can be seen without reading all of it.
    pub fn check(&self, words: &Words) -> Result<(), Error> {
        match self {
            Self::Source(source) => {
                source.check().map_err(|reason| failed(self.name(words), &reason, words))
            }
            Self::Kept { .. } => Ok(()),
        }
    }

    /// Reads what can be read only once, and keeps its bytes.
    pub fn keep(&mut self, words: &Words) -> Result<(), Error> {
        if let Self::Source(source) = self
            && source.is_stream()
        {
            let name = self.name(words);
            let bytes = self.read(words)?.bytes;
            *self = Self::Kept { name, bytes };
        }
        Ok(())
    }

    /// Opens the beginning of a long file, so that there is something to read while
    /// all of it is opened. `None` where that would not be the beginning of the
    /// same article for sure: then the whole is opened at once.
    pub fn open_start(&self, is_raw: bool, wanted: Wanted, words: &Words) -> Option<Opened> {
        let Self::Source(source) = self else { return None };
        if !matches!(wanted, Wanted::Guess | Wanted::Named(Encoding::Utf8)) {
            return None;
        }
        let start = source.read_start(FIRST)?;
        let bytes = &start.bytes[..whole_lines(&start.bytes)?];
        // What is in another encoding is guessed from all of it.
        std::str::from_utf8(bytes).ok()?;
        let mut opened = opened(&self.name(words), bytes, Some(start.stamp), is_raw, wanted);
        opened.part = Some(start.size / bytes.len());
        Some(opened)
    }

    /// The same origin, to be read elsewhere; `None` for what can be read only once.
    pub fn again(&self) -> Option<Self> {
        match self {
            Self::Source(source) if !source.is_stream() => Some(Self::Source(source.clone())),
            _ => None,
        }
    }

    /// Reads the article in the encoding that is wanted, without guessing at its
    /// structure when `is_raw`.
    pub fn open(&mut self, is_raw: bool, wanted: Wanted, words: &Words) -> Result<Opened, Error> {
        self.keep(words)?;
        let name = self.name(words);
        if let Self::Kept { bytes, .. } = self {
            return Ok(opened(&name, bytes, None, is_raw, wanted));
        }
        let Content { bytes, stamp } = self.read(words)?;
        let is_bundled = matches!(self, Self::Source(Source::Bundled { .. }));
        // What is part of the program is in one encoding, whatever the others are in.
        let wanted = if is_bundled { Wanted::Named(Encoding::Utf8) } else { wanted };
        Ok(opened(&name, &bytes, stamp, is_raw, wanted))
    }

    fn read(&self, words: &Words) -> Result<Content, Error> {
        match self {
            Self::Kept { bytes, .. } => Ok(Content { bytes: bytes.clone(), stamp: None }),
            Self::Source(source) => {
                source.read().map_err(|reason| failed(self.name(words), &reason, words))
            }
        }
    }
}

fn opened(name: &str, bytes: &[u8], stamp: Option<Stamp>, is_raw: bool, wanted: Wanted) -> Opened {
    // A page says itself what it is in; what is asked for is stronger.
    let stated = if wanted == Wanted::Guess { html::charset::stated(bytes) } else { None };
    let wanted = stated.map_or(wanted, Wanted::Named);
    let Decoded { text, encoding, rank } = decode(bytes, wanted);
    Opened { article: understand(name, &text, is_raw), stamp, encoding, rank, part: None }
}

/// The length of the lines that are whole: to the last blank line in the second
/// half, else to the last line's end; `None` where not even one line ends.
fn whole_lines(bytes: &[u8]) -> Option<usize> {
    let middle = bytes.len() / 2;
    let blank = memchr::memmem::rfind(&bytes[middle..], b"\n\n").map(|at| middle + at + 2);
    blank.or_else(|| Some(memchr::memrchr(b'\n', bytes)? + 1))
}

fn understand(name: &str, text: &str, is_raw: bool) -> Article {
    if is_raw {
        return format::raw::read(text);
    }
    format::read(Format::detect(name, text), text)
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
