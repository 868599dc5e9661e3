//! Bytes become text.
//!
//! UTF-8 as it is, everything else by its marks or by a guess that a name can
//! overrule; broken sequences become U+FFFD and nothing else is lost. Line ends
//! become `'\n'`. What a terminal or a line printer would have swallowed (colours
//! of piped output, the overstrikes of manual pages) goes; every other control
//! stays for [`clean`](super::clean).

mod encoding;
mod guess;
mod kind;
mod likely;
mod tidy;
mod unicode;
mod vietnamese;

use std::borrow::Cow;

pub use encoding::Encoding;
pub use kind::{Kind, kind};
pub use likely::likely;
pub use unicode::Order;

use tidy::tidy;

use crate::fault;

/// Which encoding is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Wanted {
    /// The one that the bytes seem to be in.
    #[default]
    Guess,
    /// This one, whatever the bytes are.
    Named(Encoding),
    /// The next of the likely ones after this, and after the last the first.
    After(Encoding),
}

/// Bytes as text.
#[derive(Debug, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// How it was read.
    pub encoding: Encoding,
    /// Which of how many likely encodings that is, from 1; known when one of them
    /// was asked for.
    pub rank: Option<(usize, usize)>,
}

/// Decodes all of `bytes`. Valid UTF-8 with `'\n'` at its line ends is not copied.
pub fn decode(bytes: &[u8], wanted: Wanted) -> Decoded<'_> {
    fault::point("text");
    let mut rank = None;
    let (text, encoding) = match wanted {
        Wanted::Named(encoding) => read(encoding, bytes),
        Wanted::After(encoding) => {
            let likely = likely(bytes);
            let before = likely.iter().position(|other| *other == encoding);
            let at = before.map_or(0, |before| (before + 1) % likely.len());
            rank = Some((at + 1, likely.len()));
            read(likely[at], bytes)
        }
        Wanted::Guess => match guess::valid_utf8(bytes) {
            Some(text) => (text.into(), Encoding::Utf8),
            None => read(guess::guess(bytes), bytes),
        },
    };
    let text = match text {
        Cow::Borrowed(text) => tidy(text),
        Cow::Owned(text) => match tidy(&text) {
            Cow::Borrowed(_) => text.into(),
            Cow::Owned(tidy) => tidy.into(),
        },
    };
    Decoded { text, encoding, rank }
}

/// [`decode`] for bytes that are UTF-8 without a fault and nothing else.
pub fn utf8(bytes: &[u8]) -> Option<Decoded<'_>> {
    fault::point("text");
    let text = tidy(guess::valid_utf8(bytes)?);
    Some(Decoded { text, encoding: Encoding::Utf8, rank: None })
}

/// The text of a piece of what [`utf8`] has read the beginning of, cut behind a line;
/// `None` where it has a fault.
pub fn utf8_piece(bytes: Vec<u8>) -> Option<String> {
    fault::point("text");
    let text = String::from_utf8(bytes).ok()?;
    Some(match tidy(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(text) => text,
    })
}

/// Reads `bytes` in an encoding. Where a mark tells the other order of bytes, it
/// is right: `utf-16` is the name of both.
fn read(encoding: Encoding, bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    let encoding = match (encoding, unicode::marked(bytes)) {
        (Encoding::Utf16(_), Some((marked @ Encoding::Utf16(_), _)))
        | (Encoding::Utf32(_), Some((marked @ Encoding::Utf32(_), _))) => marked,
        _ => encoding,
    };
    (encoding.read(bytes), encoding)
}

#[cfg(test)]
mod tests;
