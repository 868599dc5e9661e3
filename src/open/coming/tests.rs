use std::fmt::Write as _;
use std::io::{self, PipeWriter, Write as _};
use std::os::fd::AsRawFd;

use super::*;
use crate::text::decode::Wanted;
use crate::words::EN;

const LONG: Option<Duration> = Some(Duration::from_secs(20));

/// A pipe that a test writes to, and the article that comes through it.
fn flow(how: How) -> (PipeWriter, Coming) {
    let (ours, theirs) = io::pipe().unwrap();
    let source = Source::File(format!("/dev/fd/{}", ours.as_raw_fd()).into());
    let coming = Coming::begin(&source, "flow".into(), how, &EN).unwrap();
    (theirs, coming)
}

fn next(coming: &Coming) -> Opened {
    coming.wait(LONG).expect("something comes").expect("it opens")
}

/// The last that comes.
fn last(coming: &Coming) -> Opened {
    loop {
        let opened = next(coming);
        if !opened.comes {
            return opened;
        }
    }
}

fn paragraphs(from: usize, to: usize) -> String {
    let mut text = String::new();
    for n in from..to {
        write!(text, "Đoạn số {n} của một bài dài, kể rằng con nước lên rồi lại xuống.\n\n")
            .unwrap();
    }
    text
}

#[test]
fn what_is_there_is_shown_when_no_more_comes_for_a_moment() {
    let (mut pipe, coming) = flow(How::default());
    pipe.write_all("Một dòng đầu\n\nRồi một đoạn văn ở dưới.\n".as_bytes()).unwrap();
    let first = next(&coming);
    assert!(first.comes && first.article.text().contains("đoạn văn"), "{:?}", first.article);
    pipe.write_all("\nVà một đoạn nữa.\n".as_bytes()).unwrap();
    assert!(next(&coming).article.text().ends_with("một đoạn nữa."));
    drop(pipe);
    assert!(!next(&coming).comes);
}

#[test]
fn in_the_end_it_is_what_it_would_have_been_at_once() {
    let text = format!("Chuyện con sông\n\n{}", paragraphs(0, 8000));
    let (mut pipe, coming) = flow(How::default());
    let whole = text.clone();
    let writer = thread::spawn(move || {
        for part in whole.as_bytes().chunks(10_007) {
            pipe.write_all(part).unwrap();
        }
    });
    let first = next(&coming);
    assert!(first.comes && first.article.text().len() < text.len() / 2);
    // Its lines are whole.
    assert!(
        first.article.text().ends_with("lại xuống."),
        "{:?}",
        first.article.text().lines().last()
    );
    let all = last(&coming);
    writer.join().unwrap();
    let at_once = opened("flow", text.as_bytes(), None, How::default(), 0, &EN).unwrap();
    assert_eq!(all.article, at_once.article);
    assert!(coming.take().is_none());
}

#[test]
fn a_character_that_is_cut_does_not_change_the_encoding() {
    let (mut pipe, coming) = flow(How::default());
    pipe.write_all("Chuyện\n\nĐây là đoạn thứ nhất ".as_bytes()).unwrap();
    pipe.write_all(&"ở".as_bytes()[..2]).unwrap();
    let first = next(&coming);
    assert_eq!(first.encoding, crate::text::decode::Encoding::Utf8);
    assert!(first.article.text().ends_with("nhất"), "{:?}", first.article.text());
}

#[test]
fn it_can_be_stopped_and_read_in_another_way() {
    let (mut pipe, coming) = flow(How::default());
    pipe.write_all(b"# one\n\nwords of a paragraph\n").unwrap();
    assert!(next(&coming).comes);
    let raw = How { raw: true, ..How::default() };
    let opened = coming.open(0, raw, &EN).unwrap();
    assert_eq!(opened.article.text(), "# one\nwords of a paragraph");
    coming.stop();
    let all = last(&coming);
    assert_eq!(all.article.text(), "# one\nwords of a paragraph");
    assert_eq!(all.notice.as_deref(), Some(EN.stopped_coming));
    let latin = How { wanted: Wanted::Named(crate::text::decode::Encoding::Utf8), ..raw };
    assert!(!coming.open(0, latin, &EN).unwrap().comes);
}

#[test]
fn what_never_ends_is_kept_to_a_bound_and_that_is_told() {
    let (mut pipe, coming) = flow(How { raw: true, ..How::default() });
    let writer = thread::spawn(move || while pipe.write_all(&vec![b'\n'; 60_000]).is_ok() {});
    let all = last(&coming);
    assert_eq!(all.notice.as_deref(), Some("no more is kept of it than this: 3 MB"));
    // Nobody reads the pipe any more, so its writer ends.
    writer.join().unwrap();
}

#[test]
fn what_is_no_text_is_refused() {
    let (mut pipe, coming) = flow(How::default());
    pipe.write_all(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0").unwrap();
    assert!(coming.wait(LONG).unwrap().is_err());
}

#[test]
fn a_page_is_waited_for_longer_than_a_text() {
    let (mut pipe, coming) = flow(How::default());
    pipe.write_all(b"<!doctype html><html><body><h1>River</h1><p>One paragraph of it.").unwrap();
    assert!(coming.wait(Some(SILENCE * 8)).is_none());
    pipe.write_all(b"<p>Another paragraph, the last.</body></html>").unwrap();
    drop(pipe);
    let all = next(&coming);
    assert!(!all.comes && all.article.text().contains("the last"));
}

#[test]
fn a_file_that_is_followed_is_told_of_when_it_grows_and_not_before() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log.txt");
    std::fs::write(&path, paragraphs(0, 3)).unwrap();
    let source = Source::File(path.clone());
    let known = source.stamp();
    let coming = Coming::follow(&source, "log".into(), How::default(), known, &EN).unwrap();
    assert!(coming.wait(Some(Duration::from_millis(400))).is_none());
    let mut file = std::fs::OpenOptions::new().append(true).open(&path).unwrap();
    file.write_all(paragraphs(3, 4).as_bytes()).unwrap();
    assert!(next(&coming).article.text().contains("Đoạn số 3"));
    file.set_len(10).unwrap();
    let kept = next(&coming);
    assert!(kept.article.text().contains("Đoạn số 3"));
    assert_eq!(kept.notice.as_deref(), Some(EN.file_shorter));
}

#[test]
fn only_whole_characters_count() {
    for (bytes, len) in [
        (&b"abc"[..], 3),
        ("ở".as_bytes(), 3),
        (&"aở".as_bytes()[..3], 1),
        (&"aở".as_bytes()[..2], 1),
        (&"😀".as_bytes()[..3], 0),
        ("a😀".as_bytes(), 5),
        (b"", 0),
    ] {
        assert_eq!(whole_chars(bytes), len, "{bytes:?}");
    }
}
