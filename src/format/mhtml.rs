//! Web pages in archives of MIME parts: the page is taken out and read as one.

use mail_parser::{HeaderName, Message, MessageParser, MessagePart, MimeHeaders};
use memchr::memmem;

use super::graft::graft;
use super::{Given, Notice, mail, page, plain};
use crate::article::{Article, Meta};

/// Reads the page of an archive; without one, its text.
pub fn read(given: Given<'_>) -> Article {
    let message = MessageParser::default().parse(given.bytes);
    let found = message.as_ref().and_then(|message| page_of(message, given));
    let found = found.or_else(|| {
        let (bytes, part) = loose(given.bytes)?;
        let (html, url) = page_of(&part, Given { bytes, ..given })?;
        let whole = message.as_ref().and_then(snapshot).filter(|url| is_address(url));
        Some((html, whole.map(str::to_string).or(url)))
    });
    let Some((html, url)) = found else { return plain::read(text_below(given.text)) };
    graft(Meta { url, ..Meta::default() }, &page::read(&html, None, None))
}

/// Says when there is no page in it.
pub fn notice(given: Given<'_>) -> Option<Notice> {
    let message = MessageParser::default().parse(given.bytes);
    let has_page = message.is_some_and(|message| html_part(&message).is_some());
    (!has_page && loose(given.bytes).is_none()).then_some(Notice::NoPage)
}

/// How many lines that part something are looked at.
const MOST_PARTS: usize = 200;

/// The first page among parts that other lines part than the archive says, with its bytes.
fn loose(bytes: &[u8]) -> Option<(&[u8], Message<'_>)> {
    let line_end = |from: usize| memchr::memchr(b'\n', &bytes[from..]).map(|at| from + at + 1);
    let starts = memmem::find_iter(bytes, b"\n--").map(|at| at + 1);
    let starts = starts.filter_map(|at| Some((at, line_end(at)?)));
    let starts = starts.filter(|(_, below)| {
        let head = &bytes[*below..bytes.len().min(below + 8)];
        head.eq_ignore_ascii_case(b"content-")
    });
    starts.take(MOST_PARTS).find_map(|(at, below)| {
        let mark = bytes[at..below].trim_ascii_end();
        // The last one of them may end in two more dashes, or the first may.
        let mark = mark.strip_suffix(b"--").filter(|mark| mark.len() > 4).unwrap_or(mark);
        let is_page = || {
            let head = &bytes[below..bytes.len().min(below + 1024)];
            memmem::find(&head.to_ascii_lowercase(), b"text/html").is_some()
        };
        if !is_page() {
            return None;
        }
        let rest = &bytes[below..];
        let end = memmem::find(rest, &[b"\n", mark].concat()).unwrap_or(rest.len());
        let message = MessageParser::default().parse(&rest[..end])?;
        html_part(&message)?;
        Some((&rest[..end], message))
    })
}

/// What stands below the head of an archive, if anything does: the head tells of the
/// saving, and nothing of the text.
fn text_below(text: &str) -> &str {
    let below = text.split_once("\n\n").map(|(_, below)| below);
    below.filter(|below| !below.trim().is_empty()).unwrap_or(text)
}

fn is_address(url: &str) -> bool {
    url.starts_with("http://") || url.starts_with("https://")
}

/// The page that the archive was made of, and where it was.
fn page_of(message: &Message<'_>, given: Given<'_>) -> Option<(String, Option<String>)> {
    let part = html_part(message)?;
    let html = mail::text_of(part, given)?;
    let url = snapshot(message).or_else(|| location(part)).filter(|url| is_address(url));
    Some((html, url.map(str::to_string)))
}

/// Where the page was, as the browser says that saved it.
fn snapshot<'a>(message: &'a Message<'_>) -> Option<&'a str> {
    let value = message.header(HeaderName::Other("Snapshot-Content-Location".into()))?;
    value.as_text().map(str::trim)
}

/// Where a part was.
fn location<'a>(part: &'a MessagePart<'_>) -> Option<&'a str> {
    let own = part.headers.iter().find(|header| header.name == HeaderName::ContentLocation)?;
    own.value.as_text().map(str::trim)
}

/// The part that is the page: the one that the archive says it begins with, else the
/// first. Frames and advertisements are pages as well.
fn html_part<'a, 'x>(message: &'a Message<'x>) -> Option<&'a MessagePart<'x>> {
    let bare = |id: &str| id.trim().trim_matches(['<', '>']).to_owned();
    let start = message.content_type().and_then(|kind| kind.attribute("start")).map(bare);
    let place = snapshot(message);
    let is_main = |part: &&MessagePart<'_>| {
        let is_start = start.is_some() && part.content_id().map(bare) == start;
        is_start || (place.is_some() && location(part) == place)
    };
    let has_text = |part: &&MessagePart<'_>| !part.contents().trim_ascii().is_empty();
    let parts = || message.parts.iter().filter(|part| mail::is_page(part)).filter(has_text);
    parts().find(is_main).or_else(|| parts().next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Format;
    use crate::text::decode::Encoding;

    const ARCHIVE: &str = "From: <Saved by a browser>\nSnapshot-Content-Location: https://bao.example/ben-pha\n\
        Subject: =?utf-8?Q?B=E1=BA=BFn_ph=C3=A0?=\nMIME-Version: 1.0\n\
        Content-Type: multipart/related; type=\"text/html\"; boundary=\"--b\"\n\n\
        ----b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\
        Content-Location: https://bao.example/ben-pha\n\n\
        <html><head><meta charset=3D\"utf-8\"></head><body><p>S=C3=A1ng nay chuy=E1=BA=BFn ph=C3=A0 cu=\n\
        =E1=BB=91i c=C3=B9ng r=E1=BB=9Di b=E1=BA=BFn.</p></body></html>\n\
        ----b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n\
        iVBORw0KGgo=\n----b--\n";

    #[test]
    fn the_page_is_taken_out_with_its_address() {
        let article = read(Given::of(ARCHIVE));
        assert!(
            article.text().contains("Sáng nay chuyến phà cuối cùng rời bến."),
            "{}",
            article.text()
        );
        assert_eq!(article.meta().url.as_deref(), Some("https://bao.example/ben-pha"));
        assert_eq!(notice(Given::of(ARCHIVE)), None);
    }

    #[test]
    fn an_archive_that_is_cut_still_has_its_page() {
        for cut in [420, 480, 540, 600] {
            let part = &ARCHIVE[..ARCHIVE.floor_char_boundary(cut)];
            assert!(!read(Given::of(part)).is_empty(), "{cut}");
        }
        let text = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\nkhông có trang nào";
        assert_eq!(notice(Given::of(text)), Some(Notice::NoPage));
        assert!(read(Given::of(text)).text().contains("không có trang nào"));
    }

    #[test]
    fn a_page_that_is_cut_is_decoded_as_far_as_it_goes() {
        let cut = ARCHIVE.find("=BA=BFn.</p>").unwrap();
        for more in [0, 2, 3, 4] {
            let article = read(Given::of(&ARCHIVE[..cut + more]));
            let text = article.text();
            assert!(text.starts_with("Sáng nay chuyến phà cuối cùng rời b"), "{text}");
            assert!(!text.contains(['=', '\u{fffd}']), "{text}");
        }
        assert_eq!(notice(Given::of(&ARCHIVE[..cut])), None);
        let head = ARCHIVE.find("<html>").unwrap();
        assert_eq!(notice(Given::of(&ARCHIVE[..head])), Some(Notice::NoPage));
        assert!(!read(Given::of(&ARCHIVE[..head])).is_empty());
    }

    #[test]
    fn the_page_is_the_part_that_the_archive_was_made_of() {
        let frame = "----b\nContent-Type: text/html\nContent-ID: <frame@a>\nContent-Location: cid:frame\n\n<p>Quảng cáo.</p>\n";
        let (head, parts) = ARCHIVE.split_at(ARCHIVE.find("----b").unwrap());
        let before = [head, frame, parts].concat();
        assert!(read(Given::of(&before)).text().contains("Sáng nay"));
        // Without the address it is the one that stands first, or that is said to.
        let silent = before.replace("Snapshot-Content-Location", "X-Location");
        assert!(read(Given::of(&silent)).text().contains("Quảng cáo."));
        let started = silent
            .replace("boundary=", "start=\"<page@a>\"; boundary=")
            .replace("Content-Location: https", "Content-ID: <page@a>\nContent-Location: https");
        assert!(read(Given::of(&started)).text().contains("Sáng nay"));
    }

    #[test]
    fn an_archive_of_one_part_is_a_page_and_no_letter() {
        let archive = "From: \"Saved by Internet Explorer 11\"\nSubject: =?utf-8?Q?B=E1=BA=BFn?=\n\
            Date: Tue, 5 Mar 2013 10:00:00 +0700\nMIME-Version: 1.0\nContent-Type: text/html;\n\tcharset=\"utf-8\"\n\
            Content-Transfer-Encoding: quoted-printable\nContent-Location: https://bao.example/ben-pha\n\n\
            <html><body><p>S=C3=A1ng nay chuy=E1=BA=BFn ph=C3=A0 cu=E1=BB=91i.</p></body></html>\n";
        let silent = archive.replace("From: \"Saved by Internet Explorer 11\"\n", "");
        for archive in [archive, &silent] {
            assert_eq!(Format::detect("a.mht", archive), Format::Mhtml);
            let article = read(Given::of(archive));
            let meta = article.meta();
            assert_eq!(meta.url.as_deref(), Some("https://bao.example/ben-pha"));
            assert_eq!((meta.authors.len(), meta.published.as_deref()), (0, None));
            assert!(article.text().contains("Sáng nay chuyến phà cuối."), "{}", article.text());
            assert_eq!(notice(Given::of(archive)), None);
        }
    }

    #[test]
    fn an_archive_that_names_another_boundary_still_has_its_page() {
        let wrong = ARCHIVE.replace("boundary=\"--b\"", "boundary=\"zzz\"");
        assert_eq!(notice(Given::of(&wrong)), None);
        assert_eq!(read(Given::of(&wrong)), read(Given::of(ARCHIVE)));
        let dashed = wrong.replace("----b\n", "----b--\n");
        assert!(read(Given::of(&dashed)).text().starts_with("Sáng nay chuyến phà cuối cùng"));
        // Without a page: the text, and nothing of who saved it.
        let none = "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\nkhông có trang nào";
        let article = read(Given::of(none));
        assert_eq!((article.meta().authors.len(), article.text()), (0, "không có trang nào"));
    }

    #[test]
    fn a_charset_that_is_a_lie_is_caught_as_on_pages() {
        let head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>";
        let text = "Утром последний паром ушёл от причала, и паромщик долго стоял на носу.";
        let bytes = encoding_rs::WINDOWS_1251.encode(text).0;
        let archive = [head.as_bytes(), &bytes, b"</p></body></html>\n--b--\n"].concat();
        let lossy = String::from_utf8_lossy(&archive);
        let given = Given { text: &lossy, bytes: &archive, encoding: None };
        assert_eq!(read(given).text(), text);
        let asked = Given { encoding: Encoding::named("koi8-r"), ..given };
        assert_ne!(read(asked).text(), text);
    }
}
