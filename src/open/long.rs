//! Long texts: read, decoded and understood piece by piece, so that hardly more than
//! the article is ever in memory.

use super::{How, Opened, is_utf8};
use crate::fault;
use crate::format::{self, Format, Texts};
use crate::source::{Source, Windows};
use crate::text::decode::{utf8, utf8_piece};

/// A file up to this is opened as a whole, in bytes. Tests have shorter ones.
const SHORT: usize = if cfg!(test) { 1 << 18 } else { 1 << 24 };
/// The longest pieces, in bytes.
const PIECE: usize = if cfg!(test) { 1 << 16 } else { 1 << 21 };
/// About so many lines has a piece at most: what is known of them takes memory, too.
const LINES: usize = 1 << 15;

/// The pieces of a file as text.
struct Pieces<'a>(&'a Windows);

impl Texts for Pieces<'_> {
    fn count(&self) -> usize {
        self.0.count()
    }

    fn text(&self, nth: usize) -> Option<String> {
        let bytes = self.0.read(nth)?;
        // Only a beginning has a mark.
        if nth == 0 { Some(utf8(&bytes)?.text.into_owned()) } else { utf8_piece(bytes) }
    }
}

/// Opens a long text without any markup; `None` for whatever else there is, for what is
/// not in UTF-8 without a fault, and for what has changed meanwhile: that is opened as
/// a whole.
pub(super) fn open(source: &Source, name: &str, how: How) -> Option<Opened> {
    if !is_utf8(how) {
        return None;
    }
    let windows = Windows::open(source, SHORT, piece_len, format::end_near)?;
    fault::point("open");
    let pieces = Pieces(&windows);
    let is_plain = |format| format == Format::Plain;
    if !how.raw
        && !how
            .format
            .map_or_else(|| Some(Format::detect(name, &pieces.text(0)?)), Some)
            .is_some_and(is_plain)
    {
        return None;
    }
    let article = format::read_long(&pieces, how.raw)?;
    let stamp = Some(windows.stamp()?);
    (!article.is_empty()).then(|| Opened { article, stamp, ..Opened::default() })
}

/// How long the pieces of a text are that begins with `head`.
fn piece_len(head: &[u8]) -> usize {
    let lines = memchr::memchr_iter(b'\n', head).count().max(1);
    (head.len() / lines).saturating_mul(LINES).min(PIECE)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::{How, Origin};
    use super::*;
    use crate::words::EN;

    const STORY: &str = "Chuyến phà hôm ấy lại đến muộn, và trên bến chẳng một ai sốt ruột cả: \
                         the ferry was late again, and nobody on the quay minded it.";

    /// A story with a masthead and a foot, in as many lines as `lines` gives.
    fn told(lines: impl Iterator<Item = String>) -> String {
        let body: String = lines.collect();
        format!(
            "Chuyến phà muộn\n\n{body}Tác giả: Lê Thu Hà\n\n© 2021 The Post. All rights reserved.\n"
        )
    }

    fn prose(paragraphs: usize) -> String {
        told((0..paragraphs).map(|n| format!("{n} {STORY}\n\n")))
    }

    fn with_file<T>(name: &str, bytes: &[u8], see: impl FnOnce(&Source) -> T) -> T {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        see(&Source::File(path))
    }

    #[test]
    fn a_text_that_is_had_in_pieces_is_the_article_that_it_is_as_a_whole() {
        let text = prose(2400);
        let raw = How { raw: true, ..How::default() };
        for (what, text, how) in [
            ("prose", text.clone(), How::default()),
            ("raw", text.clone(), raw),
            ("a mark in front", format!("\u{feff}{text}"), How::default()),
            ("lines of another system", text.replace('\n', "\r\n"), How::default()),
            ("letters in parts", text.replace('ế', "e\u{302}\u{301}"), How::default()),
            ("colours", text.replace("ferry", "\u{1b}[1mferry\u{1b}[0m"), How::default()),
            ("short lines", told((0..25_000).map(|n| format!("- item{n}\n"))), How::default()),
        ] {
            let (pieces, whole) = with_file("a.txt", text.as_bytes(), |source| {
                let whole = super::super::opened("a.txt", text.as_bytes(), None, how, 0, &EN);
                (open(source, "a.txt", how), whole.unwrap())
            });
            let pieces = pieces.unwrap_or_else(|| panic!("{what}: it is long"));
            assert!(pieces.stamp.is_some() && pieces.of == 1, "{what}");
            assert_eq!(pieces.encoding, whole.encoding, "{what}");
            assert!(pieces.article.text() == whole.article.text(), "{what}");
            assert!(pieces.article == whole.article, "{what}");
            assert!(pieces.article.blocks().len() > 2400, "{what}");
        }
    }

    #[test]
    fn what_is_no_plain_text_in_utf_8_is_opened_as_a_whole() {
        let text = prose(2400);
        let spoilt = |at: usize| {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = 0xff;
            bytes
        };
        let page = format!("<html><body><p>{text}</p></body></html>");
        for (name, bytes) in [
            ("short.txt", prose(100).into_bytes()),
            ("page.html", page.into_bytes()),
            ("a.md", text.clone().into_bytes()),
            ("first.txt", spoilt(100)),
            ("middle.txt", spoilt(text.len() / 2)),
            ("last.txt", spoilt(text.len() - 2)),
            ("line.txt", STORY.repeat(4000).into_bytes()),
            ("blank.txt", " \n".repeat(1 << 18).into_bytes()),
            ("wide.txt", text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ] {
            with_file(name, &bytes, |source| {
                assert!(open(source, name, How::default()).is_none(), "{name}");
                let opened = Origin::Source(source.clone()).open(0, How::default(), &EN).unwrap();
                let is_told = opened.article.text().contains("quay");
                assert!(is_told || name == "blank.txt", "{name}");
            });
        }
    }
}
