//! Formats from the outside: what the program makes of files in them, of several
//! articles in one file, and of files that are broken.

mod desk;

use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use desk::Desk;
use reader::app::{App, Arrival, Event, Why};
use reader::format::Format;
use reader::open::{How, Origin};
use reader::source::Source;
use reader::view::THEMES;
use reader::words::{EN, VI};

const FEED: &str = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "Nhật ký bến", "items": [
    {"title": "Một", "content_html": "<p>Chuyến phà đầu tiên.</p>"},
    {"title": "Hai", "content_html": "<p>Chuyến phà thứ hai.</p>"},
    {"title": "Ba", "content_html": "<p>Chuyến phà cuối cùng.</p>"}]}"#;

/// Runs the program on files that are written for it, and on standard input.
fn run(files: &[(&str, &str)], arguments: &[&str], input: &str) -> Output {
    let home = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(home.path().join(name), text).unwrap();
    }
    let mut child = Command::new(env!("CARGO_BIN_EXE_reader"))
        .env_clear()
        .env("HOME", home.path())
        .current_dir(home.path())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Nobody may be reading.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_list_of_articles_is_printed_as_that_many() {
    let output = run(&[("feed.json", FEED)], &["--json", "feed.json"], "");
    assert!(output.status.success() && output.stderr.is_empty());
    let list: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    let titles: Vec<_> = list.iter().map(|one| one["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Một", "Hai", "Ba"]);
    // What is printed is read again.
    let again = run(&[], &["--json"], &printed(&output));
    assert_eq!(serde_json::from_slice::<Vec<serde_json::Value>>(&again.stdout).unwrap(), list);
    // Beside another file it is one list of all.
    let files = [("feed.json", FEED), ("a.md", "# Bốn\n\nChữ.\n")];
    let output = run(&files, &["--json", "feed.json", "a.md"], "");
    let all: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(all.len(), 4);
    let plain = printed(&run(&files, &["--plain", "feed.json"], ""));
    assert!(plain.contains("Chuyến phà đầu tiên.") && plain.contains("Chuyến phà cuối cùng."));
}

#[test]
fn the_format_that_is_asked_for_is_taken() {
    let text = "# Một\n\n**hai** ba\n";
    let read = |format: &str| {
        let output = run(&[("a.txt", text)], &["--json", "--format", format, "a.txt"], "");
        assert!(output.status.success(), "{format}: {}", told(&output));
        (printed(&output), told(&output))
    };
    assert!(read("markdown").0.contains("\"hai ba\""));
    assert!(read("plain").0.contains("\"**hai** ba\""));
    assert!(read("json").1.contains("not JSON from line 1, column 1"), "{}", read("json").1);
    assert!(read("mail").1.contains("no mail"));
    let wrong = run(&[], &["--format", "doc"], "");
    assert_eq!(wrong.status.code(), Some(2));
    let vietnamese = run(&[], &["--lang=vi", "--help"], "");
    assert!(printed(&vietnamese).contains("Đọc các tệp theo định dạng này"));
}

#[test]
fn a_broken_file_is_shown_and_named() {
    for (name, text, words, notice) in [
        (
            "a.json",
            "{\"title\": \"Bến phà\",\n\"text\": Sáng nay",
            "Bến phà",
            "a.json: not JSON from line 2, column 9",
        ),
        (
            "b.json",
            "{\"name\": \"reader\"}",
            "\"name\": \"reader\"",
            "b.json: JSON, but no article",
        ),
        ("c.eml", "Chỉ có chữ ở đây.", "Chỉ có chữ", "c.eml: no mail"),
        (
            "d.mhtml",
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\nChỉ có chữ.",
            "Chỉ có chữ",
            "d.mhtml: no web page",
        ),
    ] {
        let output = run(&[(name, text)], &["--plain", name], "");
        assert!(output.status.success());
        assert!(printed(&output).contains(words), "{name}: {}", printed(&output));
        assert!(told(&output).contains(notice), "{name}: {}", told(&output));
    }
}

#[test]
fn what_is_printed_as_markdown_is_read_again() {
    let text = "Cầu mới qua sông Vàm thông xe\n\nAn Nhiên - Ảnh: Bình Minh\nChia sẻ Zalo\n\nVensong - Cây cầu mới qua \
        sông Vàm đã thông xe sáng nay, sau mười tám tháng thi công liên tục.\n\nNgười dân hai bờ đã ra đón từ sớm. Ông Sáu \
        nói cả xóm chờ ngày này đã lâu lắm rồi, từ hồi còn đò.\n";
    let model =
        |output: &Output| -> serde_json::Value { serde_json::from_slice(&output.stdout).unwrap() };
    let before = model(&run(&[], &["--json"], text));
    let markdown = printed(&run(&[], &["--markdown"], text));
    assert!(markdown.starts_with("---\ntitle: Cầu mới"), "{markdown}");
    assert_eq!(model(&run(&[], &["--json"], &markdown)), before);
}

#[test]
fn articles_of_one_file_have_a_slot_each() {
    let mut app = App::new(&VI, THEMES);
    for name in ["a", "feed.json", "b"] {
        app.push_slot(name.to_string());
    }
    app.current = 2;
    app.spread_slots(1, 1, (1..=3).map(|nth| format!("feed.json · {nth}/3")).collect());
    let names: Vec<_> = app.slots.iter().map(|slot| slot.name.as_str()).collect();
    assert_eq!(names, ["a", "feed.json · 1/3", "feed.json · 2/3", "feed.json · 3/3", "b"]);
    assert_eq!(app.current, 4);
}

#[test]
fn each_article_of_a_file_opens_alone() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("feed");
    fs::write(&path, FEED).unwrap();
    let origin = Origin::Source(Source::File(path.clone()));
    for (nth, title) in ["Một", "Hai", "Ba"].iter().enumerate() {
        let opened = origin.open(nth, How::default(), &EN).unwrap();
        assert_eq!((opened.of, opened.article.meta().title.as_deref()), (3, Some(*title)));
        assert_eq!(opened.article.meta().site.as_deref(), Some("Nhật ký bến"));
    }
    let gone = origin.open(3, How::default(), &EN).unwrap_err();
    assert!(gone.to_string().ends_with("holds 3 articles now"), "{gone}");
    let how = How { format: Some(Format::Plain), ..How::default() };
    assert_eq!(origin.open(0, how, &EN).unwrap().of, 1);
}

#[test]
fn what_is_to_be_told_stands_in_the_folio() {
    let mut desk = Desk::open("Một bài\n\nChữ của bài.", 60, 12);
    let reading = desk.app.reading().unwrap();
    let arrival = Arrival {
        slot: 0,
        article: reading.article.clone(),
        is_raw: false,
        encoding: reading.encoding,
        rank: None,
        part: None,
        gap: None,
        comes: false,
        minutes: None,
        notice: Some("no mail: shown as text".into()),
        why: Why::GoTo { step: 0 },
    };
    desk.send(Event::Opened(Box::new(arrival)));
    assert!(desk.folio().contains("no mail: shown as text"), "{}", desk.folio());
    assert!(!desk.press("j").folio().contains("no mail"));
}

#[test]
fn a_block_that_a_page_sets_from_the_right_stands_on_the_right() {
    let prose = "<p>The ferry came in late, and nobody on the quay seemed to mind it much.</p>";
    let page = |dir: &str| {
        format!(
            "<!DOCTYPE html><html lang=en><title>The ferry</title><h1>The ferry</h1>{prose}\
             <blockquote {dir}><p>WhatsApp היא הדרך לשאול</p></blockquote>{prose}"
        )
    };
    let row = |dir: &str| {
        let desk = Desk::open_all(&[(&page(dir), Format::Html)], 60, 16, &EN);
        let screen = desk.screen();
        screen.lines().find(|row| row.contains("WhatsApp")).unwrap().trim_end().to_owned()
    };
    let (right, left) = (row("dir=rtl"), row(""));
    let bar = "▎ WhatsApp";
    assert!(left.trim_start().starts_with(bar), "{left}");
    assert!(!right.trim_start().starts_with(bar), "{right}");
    let start = |row: &str| row.len() - row.trim_start().len();
    assert!(start(&right) > start(&left) + 20, "{right}");
    assert!(right.contains("לואשל ךרדה איה WhatsApp"), "{right}");
}

#[test]
fn two_quotes_in_succession_are_two_in_every_form() {
    let page = "<title>The wall</title><article><h1>The wall</h1><p>Two people of the town have their say today.</p>\
                <blockquote><p>It will hold.</p><p>It did in 1987.</p></blockquote>\
                <blockquote><p>It will not.</p></blockquote><p>The council has not decided yet.</p></article>";
    let typed = "Two people have their say.\n\n> It will hold.\n>\n> It did in 1987.\n\n> It will not.\n\nThe council waits.\n";
    for (name, text) in [("page.html", page), ("note.md", typed), ("note.txt", typed)] {
        let shown = printed(&run(&[(name, text)], &["--plain", name], ""));
        let wanted = "▎ It will hold.\n▎\n▎ It did in 1987.\n\n▎ It will not.\n\n";
        let shown = shown.lines().map(|row| row.trim().to_owned() + "\n").collect::<String>();
        assert!(shown.contains(wanted), "{name}: {shown}");
        // And so they stay when they are kept and opened again.
        for (form, kept) in [("--markdown", "kept.md"), ("--json", "kept.json")] {
            let once = printed(&run(&[(name, text)], &[form, name], ""));
            let again = printed(&run(&[(kept, &once)], &[form, kept], ""));
            assert_eq!(once, again, "{name} {form}");
            let plain = printed(&run(&[(kept, &once)], &["--plain", kept], ""));
            let plain = plain.lines().map(|row| row.trim().to_owned() + "\n").collect::<String>();
            assert!(plain.contains(wanted), "{name} {form}: {plain}");
        }
    }
}
