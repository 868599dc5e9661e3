//! The windows of a long file that are opened before the rest: its beginning, and its
//! end where that is gone to.
//!
//! Both are understood as one text, so that the beginning has the masthead and the
//! end the foot, with a paragraph between them that says how much is missing.

use std::ops::Range;

use memchr::memmem;

use super::{How, Opened, opened, size, whole_lines};
use crate::article::Article;
use crate::format::Format;
use crate::source::Start;
use crate::words::Words;

/// Opens the windows that were read; `None` where they would not be of the same
/// article for sure.
pub(super) fn open(start: &Start, name: &str, how: How, words: &Words) -> Option<Opened> {
    let head = &start.bytes[..whole_lines(&start.bytes)?];
    let head = std::str::from_utf8(head).ok()?;
    let format = how.format.unwrap_or_else(|| Format::detect(name, head));
    if !how.raw && !format.grows() {
        return None;
    }
    let how = How { format: Some(format), ..how };
    let part = Some(start.size / head.len());
    let stamp = Some(start.stamp);
    if start.end.is_empty() {
        return Some(Opened { part, ..opened(name, head.as_bytes(), stamp, how, 0, words).ok()? });
    }
    let end = std::str::from_utf8(&start.end[first_line(&start.end)?..]).ok()?;
    let sign = format!("[… {} …]", size(start.size - head.len() - end.len()));
    let text = format!("{head}\n\n{sign}\n\n{end}");
    let opened = opened(name, text.as_bytes(), stamp, how, 0, words).ok()?;
    let gap = Some(block_of(&opened.article, &sign)?);
    Some(Opened { part, gap, ..opened })
}

/// Where the first whole line begins: behind the first blank line in the first half,
/// else behind the first line's end.
fn first_line(bytes: &[u8]) -> Option<usize> {
    let blank = memmem::find(&bytes[..bytes.len() / 2], b"\n\n").map(|at| at + 2);
    blank.or_else(|| Some(memchr::memchr(b'\n', bytes)? + 1)).filter(|at| *at < bytes.len())
}

/// The only block whose text is `sign`, if it is shown.
fn block_of(article: &Article, sign: &str) -> Option<Range<usize>> {
    let is_sign = |block: &&crate::article::Block| article.text_of(block) == sign;
    let mut found = article.blocks().iter().filter(is_sign);
    let block = found.next().filter(|block| block.kind.is_body())?;
    found.next().is_none().then(|| block.range.clone())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::{How, Opened, Origin, START};
    use crate::source::Source;
    use crate::words::EN;

    fn story(paragraphs: usize) -> String {
        let told = |n| {
            format!(
                "At stone number{n} the path turns, and whoever walks here sees the water \
                 again; the mill is closed, and nobody has mown the meadow for years.\n\n"
            )
        };
        let body: String = (1..=paragraphs).map(told).collect();
        format!("A long walk along the river\nBy Ann Lee\n\n{body}")
    }

    fn ends(name: &str, bytes: &[u8], how: How) -> Option<Opened> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        Origin::Source(Source::File(path)).open_ends(START, how, &EN)
    }

    #[test]
    fn beginning_and_end_are_one_article_and_a_block_says_what_is_missing() {
        let text = story(5000);
        for (name, how) in [
            ("a.txt", How::default()),
            ("a.md", How::default()),
            ("a.txt", How { raw: true, ..How::default() }),
        ] {
            let opened = ends(name, text.as_bytes(), how).expect("there are ends");
            let article = opened.article;
            let gap = opened.gap.expect("something is missing");
            assert_eq!(article.slice(gap.clone()), "[… 1 MB …]", "{name}");
            assert!(article.text().starts_with("A long walk along the river"), "{name}");
            assert!(article.text().ends_with("mown the meadow for years."), "{name}");
            let number = |text: &str| -> usize {
                let from = &text[text.find("number").unwrap() + 6..];
                from[..from.find(' ').unwrap()].parse().unwrap()
            };
            let before = article.text()[..gap.start].rfind("At stone").unwrap();
            let (before, behind) = (number(&article.text()[before..]), &article.text()[gap.end..]);
            assert!((75..150).contains(&before), "{name}: {before}");
            assert!((4850..4925).contains(&number(behind)), "{name}: {}", number(behind));
            assert!(behind.trim_start().starts_with("At stone"), "{name}: a paragraph is cut");
            assert!(article.text().len() < 1 << 18, "{name}");
        }
        let plain = ends("a.txt", text.as_bytes(), How::default()).unwrap().article;
        assert_eq!(plain.meta().title.as_deref(), Some("A long walk along the river"));
    }

    #[test]
    fn what_has_no_ends_for_sure_is_opened_as_a_whole() {
        let long = story(5000);
        let mut latin = long.clone().into_bytes();
        let last = latin.len() - 100;
        latin[last] = 0xe9;
        let twice = long.replace("again; the mill", "again.\n\n[… 1 MB …]\n\nThe mill");
        for (name, bytes) in [
            ("short.txt", story(200).as_bytes()),
            ("latin.txt", &latin),
            ("line.txt", "a line that does not end ".repeat(20_000).as_bytes()),
            ("page.html", format!("<html><body>{long}</body></html>").as_bytes()),
            ("twice.txt", twice.as_bytes()),
        ] {
            assert!(ends(name, bytes, How::default()).is_none(), "{name}");
        }
    }
}
