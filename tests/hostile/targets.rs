//! The targets: bytes go in, the oracle looks at what comes out.

use std::time::Duration;

use pulldown_cmark::{Event as Part, Options, Parser as Markdown, Tag, TagEnd};
use reader::app::{App, Event, Screen};
use reader::article::{Align, Article, BlockKind, Builder, Container, DEFINITION};
use reader::format::{self, Collection, Format, Given};
use reader::keys::{Keymap, Keys};
use reader::search::{Index, Query};
use reader::terminal::{Input, Parser, Touch};
use reader::text::decode::{Encoding, Wanted, decode};
use reader::text::width::clusters;
use reader::view::THEMES;
use reader::words::EN;

use super::mutate::PIECES;
use super::oracle::{check, check_buffer, check_kept, open};

/// Looks at what becomes of some bytes.
pub type Target = fn(&[u8]);

/// All targets by name.
pub const TARGETS: &[(&str, Target)] = &[
    ("decode", decoded),
    ("plain", plain),
    ("markdown", markdown),
    ("html", html),
    ("json", json),
    ("keys", keys),
    ("search", search),
    ("layout", layout),
    ("repeats", repeats),
];

/// The target of a name.
pub fn target(name: &str) -> Target {
    let found = TARGETS.iter().find(|(other, _)| *other == name);
    found.unwrap_or_else(|| panic!("there is no target {name}")).1
}

/// Texts to begin with, for a target.
pub fn seeds(name: &str) -> Vec<Vec<u8>> {
    let format = match name {
        "plain" | "search" => Some(Format::Plain),
        "markdown" => Some(Format::Markdown),
        "html" => Some(Format::Html),
        "json" => Some(Format::Json),
        _ => None,
    };
    let mut seeds: Vec<Vec<u8>> = super::shapes::all()
        .filter(|shape| format.is_none_or(|format| shape.format == format))
        .map(|shape| shape.text(shape.unit.len() * 3).into_bytes())
        .collect();
    match name {
        "decode" => seeds.extend([
            b"\xff\xfeT\x1eh\x00\n\x00".to_vec(),
            b"\xfe\xff\x00T\xd8\x00\x00a".to_vec(),
            b"\xd0\xdf\xb6ng v\xab\n".to_vec(),
            b"\xae\xc7m L\xadu Sa m\xeb l\xb9i".to_vec(),
            b"\x1b$B4A;z\x1b(B".to_vec(),
            b"\x82\xa0\x82\xa2 \x81".to_vec(),
            b"\x81\x30\x81\x30\xc4\xe3".to_vec(),
            b"\xef\xbb\xbfa\x00b\xc3\x28\xf4\x90\x80\x80".to_vec(),
        ]),
        "keys" => seeds.extend(
            [
                "/the\rnN",
                ":width 30\r:theme sepia\r",
                "\x1b[200~a\x1b[201~\r",
                "\x1b[A\x1b[1;5C\x1bOA",
                "\x1b[<0;10;5M\x1b[<64;1;1M",
                "D?tvyYCaMG10g",
                "ma'a''",
                "\x1b[57399;3u\x1b[27;5;9~",
                "\x1b]11;rgb:0/0/0\x07\x1bP>|a\x1b\\",
                ":panic!\r",
                "/(a|b)*\x12\r",
                "t\x1b[Bfe\r",
            ]
            .map(|keys| keys.as_bytes().to_vec()),
        ),
        _ => {}
    }
    seeds
}

/// The first byte chooses a window and the like.
fn parted(bytes: &[u8]) -> (u8, &[u8]) {
    bytes.split_first().map_or((0, bytes), |(first, rest)| (*first, rest))
}

/// Any bytes, in an encoding that is guessed or told.
fn decoded(bytes: &[u8]) {
    let (seed, bytes) = parted(bytes);
    let names = [
        "",
        "",
        "",
        "utf-8",
        "utf-16",
        "utf-16be",
        "utf-32",
        "windows-1258",
        "viscii",
        "tcvn3",
        "vni",
        "shift_jis",
        "gb18030",
        "iso-2022-jp",
        "euc-kr",
        "big5",
        "windows-1252",
    ];
    let wanted = match Encoding::named(names[usize::from(seed) % names.len()]) {
        Some(encoding) => Wanted::Named(encoding),
        None => Wanted::Guess,
    };
    let decoded = decode(bytes, wanted);
    let article = format::raw::read(&decoded.text);
    if let (Wanted::Guess, Ok(text)) = (wanted, std::str::from_utf8(bytes))
        && decoded.encoding == Encoding::Utf8
    {
        check_kept(&article, text, 0);
    }
    let next = decode(bytes, Wanted::After(decoded.encoding));
    check(format::raw::read(&next.text), seed);
    check(article, seed);
}

/// The text of some bytes, line ends and all as it comes from the decoder.
fn text_of(bytes: &[u8]) -> String {
    decode(&bytes[..bytes.len().min(16_384)], Wanted::Named(Encoding::Utf8)).text.into_owned()
}

/// The letters of the labels that a masthead of a text so long may say in its own way.
fn labels(text: &str) -> usize {
    60 + text.len() / 20
}

fn plain(bytes: &[u8]) {
    let (seed, bytes) = parted(bytes);
    let text = text_of(bytes);
    let article = format::plain::read(&text);
    check_kept(&article, &text, labels(&text));
    check(article, seed);
    check(format::raw::read(&text), seed.rotate_left(3));
}

fn markdown(bytes: &[u8]) {
    let (seed, bytes) = parted(bytes);
    let text = text_of(bytes);
    let article = format::markdown::read(&text);
    if !["---", "+++", "{", "\u{feff}", ";;;"]
        .iter()
        .any(|mark| text.trim_start().starts_with(mark))
    {
        check_kept(&article, &said_in_markdown(&text), 0);
    }
    check(article, seed);
}

/// What an independent reading of Markdown calls text.
fn said_in_markdown(text: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_MATH;
    let mut said = String::new();
    let mut is_metadata = false;
    for part in Markdown::new_ext(text, options) {
        match part {
            Part::Start(Tag::MetadataBlock(_) | Tag::HtmlBlock) => is_metadata = true,
            Part::End(TagEnd::MetadataBlock(_) | TagEnd::HtmlBlock) => is_metadata = false,
            Part::Text(text) | Part::Code(text) if !is_metadata => said.push_str(&text),
            Part::End(_) | Part::SoftBreak | Part::HardBreak => said.push('\n'),
            _ => {}
        }
    }
    said
}

fn html(bytes: &[u8]) {
    let (seed, bytes) = parted(bytes);
    let text = text_of(bytes);
    check(format::html::read(&text), seed);
    for format in [Format::Mail, Format::Mhtml] {
        if seed & 0x80 != 0 {
            check_all(format, &text, seed);
        }
    }
}

fn json(bytes: &[u8]) {
    let (seed, bytes) = parted(bytes);
    check_all(Format::Json, &text_of(bytes), seed);
}

/// All articles that a text holds, the first few at least; and what is told.
fn check_all(format: Format, text: &str, seed: u8) {
    let found = Collection::open(format, Given::of(text));
    for nth in 0..found.count().min(4) {
        check(found.article(nth).unwrap_or_default(), seed);
    }
    if let Some(notice) = found.notice() {
        let told = notice.tell(&EN);
        assert!(!told.chars().any(super::oracle::is_hostile), "{told:?}");
    }
}

const STORY: &str = "The ferry that was late\n\nBy Ann Lee\n\nThe morning ferry was late, and nobody on the quay \
    seemed to mind: a boy sold tea. Chuyến phà sáng nay đến muộn, 漢字 and שלום, 👨‍👩‍👧 [1].\n\nTHE QUAY\n\n\
    See https://a.example/b for the rest of it.\n\n- one\n- two\n\n[1] A note.\n";

/// Any bytes as the terminal may send them, to an app that is open.
fn keys(bytes: &[u8]) {
    let (seed, bytes) = parted(bytes);
    let mut app = App::new(&EN, THEMES);
    let mut keys = Keys::new(Keymap::default());
    app.push_slot(String::from("a"));
    app.may_panic = true;
    app.update(Event::Resize(Screen { columns: [80, 30, 160][usize::from(seed) % 3], rows: 12 }));
    open(&mut app, format::plain::read(&STORY.repeat(1 + usize::from(seed >> 4))));
    let mut parser = Parser::default();
    for (nth, part) in bytes[..bytes.len().min(200)].chunks(1 + usize::from(seed % 23)).enumerate()
    {
        parser.feed(part);
        while let Some(input) = parser.next(nth % 5 == 0) {
            let event = match input {
                Input::Key(key) => keys.event(&app, key),
                Input::Paste(text) => Some(Event::Paste(text)),
                Input::Wheel(rows) => Some(Event::Wheel(rows as isize)),
                Input::Click { touch: Touch::Press, column, row } => {
                    Some(Event::Click { column, row })
                }
                Input::Resize(columns, rows) => {
                    Some(Event::Resize(Screen { columns: columns.min(300), rows: rows.min(100) }))
                }
                _ => None,
            };
            if let Some(event) = event {
                app.update(event);
            }
        }
        app.catch_up(&mut || false);
        check_buffer(&app);
    }
}

/// A word of a text is found where it stands, and all hits are sound.
fn search(bytes: &[u8]) {
    let (seed, bytes) = parted(bytes);
    let (at, bytes) = parted(bytes);
    let article = format::plain::read(&text_of(bytes));
    let text = article.text();
    let index = Index::new(&article, true);
    let start = text.floor_char_boundary(usize::from(at) * text.len() / 256);
    let is_word = |c: char| c.is_alphanumeric();
    let Some(from) = text[start..].find(is_word).map(|from| start + from) else { return };
    // On clusters' boundaries: a mark belongs to its letter.
    let len: usize = clusters(&text[from..])
        .take_while(|one| one.text.chars().all(char::is_alphanumeric))
        .take(1 + usize::from(seed % 20))
        .map(|one| one.text.len())
        .sum();
    let is_whole = clusters(text).any(|one| one.start == from);
    let is_regex = seed & 0x80 != 0;
    let Ok(query) = Query::parse(&text[from..from + len], is_regex) else { return };
    let hits = index.find(&article, &query);
    let mut end = 0;
    for hit in &hits {
        assert!(hit.start >= end && hit.end > hit.start && hit.end <= text.len(), "{hit:?}");
        assert!(text.is_char_boundary(hit.start) && text.is_char_boundary(hit.end), "{hit:?}");
        end = hit.end;
    }
    if is_whole && len > 0 && !query.is_empty() && hits.len() < 100_000 {
        let is_found = hits.iter().any(|hit| hit.start < from + len && from < hit.end);
        assert!(
            is_found,
            "{:?} at {from} is not found in {text:?}: {hits:?}",
            &text[from..from + len]
        );
    }
    // Whatever may be typed: it is refused or it ends.
    let typed = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]);
    if let Ok(query) = Query::parse(&typed, is_regex) {
        for hit in index.find(&article, &query) {
            assert!(text.get(hit.clone()).is_some_and(|found| !found.is_empty()), "{hit:?}");
        }
    }
}

/// An article of any blocks.
fn layout(bytes: &[u8]) {
    let (seed, bytes) = parted(bytes);
    let mut builder = Builder::new();
    let languages =
        [None, Some("vi"), Some("de"), Some("ja"), Some("ar"), Some("th"), Some("zh"), Some("ko")];
    builder.meta.language = languages[usize::from(seed >> 2) % 8].map(str::to_owned);
    for part in bytes[..bytes.len().min(8_192)].split(|byte| *byte == 0xff).take(40) {
        let (kind, part) = parted(part);
        let (inside, part) = parted(part);
        // What is no text stands for a piece that tempts.
        let text: String = part
            .utf8_chunks()
            .flat_map(|chunk| {
                let piece =
                    chunk.invalid().first().map(|at| PIECES[usize::from(*at) % PIECES.len()]);
                [chunk.valid(), piece.unwrap_or_default()]
            })
            .collect();
        let containers: Vec<_> = (0..usize::from(inside % 5))
            .map(|depth| match (usize::from(inside >> 3) + depth) % 4 {
                0 => Container::QUOTE,
                1 => Container::Item {
                    marker: String::from("•"),
                    ordered: false,
                    first: inside & 4 == 0,
                },
                2 => Container::Item { marker: format!("{inside}."), ordered: true, first: true },
                _ => Container::Item { marker: DEFINITION.into(), ordered: false, first: true },
            })
            .collect();
        let kind = kind_of(kind);
        // A rule is a rule, whatever it was made of.
        let text = if kind == BlockKind::Rule { "" } else { &text };
        builder.block_in(kind, &containers, text);
    }
    check(builder.finish(), seed);
}

fn kind_of(byte: u8) -> BlockKind {
    match byte % 18 {
        0 => BlockKind::Headline,
        1 => BlockKind::Kicker,
        2 => BlockKind::Dek,
        3 => BlockKind::Byline,
        4 => BlockKind::Lede,
        5 => BlockKind::Heading { level: 1 + byte / 18 % 6 },
        6 => BlockKind::Caption,
        7 => BlockKind::Credit,
        8 => BlockKind::Preformatted { language: None },
        9 => BlockKind::Verse,
        10 | 11 => BlockKind::table(
            usize::from(byte / 18 % 3),
            vec![Align::Auto, Align::Right, Align::Center],
        ),
        12 => BlockKind::Image { url: "a.jpg".into() },
        13 => BlockKind::Rule,
        14 => BlockKind::Footnote { label: "1".into() },
        15 => BlockKind::Furniture,
        _ => BlockKind::Paragraph,
    }
}

/// What stands a few times stands a great many times: it must not take for ever.
fn repeats(bytes: &[u8]) {
    let (seed, bytes) = parted(bytes);
    let unit = text_of(&bytes[..bytes.len().min(256)]);
    let (times, rest) = (1 + usize::from(seed >> 2) % 16, unit.len().max(1));
    let text = unit.repeat(times * 4_096 / rest.min(4_096) + 1);
    let format =
        [Format::Plain, Format::Markdown, Format::Html, Format::Json][usize::from(seed) % 4];
    let start = busy();
    let article = format::read(format, &text);
    laid_out(&article, 68);
    let taken = busy().saturating_sub(start);
    // 64 KiB at most: what grows with the square takes minutes, what does not takes
    // milliseconds, much more where the program is watched or not made to be fast.
    let limit = Duration::from_secs(if cfg!(debug_assertions) { 12 } else { 3 });
    assert!(taken < limit, "{} bytes as {format:?} take {taken:?}: {unit:?}", text.len());
}

/// Sets all rows of an article; says how many they are.
pub fn laid_out(article: &Article, width: usize) -> usize {
    use reader::layout::{Layout, Settings};
    let settings = Settings { width, measure: width, ..Settings::default() };
    let layout = Layout::new(article, settings);
    let mut row = layout.first(article);
    let mut count = 0;
    loop {
        let rows = layout.rows(article, row, 256);
        count += rows.iter().filter(|row| layout.line(article, **row).is_some()).count();
        let Some(last) = rows.last() else { return count };
        let next = layout.step(article, *last, 1);
        if next == *last {
            return count;
        }
        row = next;
    }
}

/// How long this thread has been at work, where the system tells; else the time.
pub fn busy() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = told.and_then(|told| told.split_whitespace().next()?.parse().ok());
    nanos.map_or_else(
        || std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default(),
        Duration::from_nanos,
    )
}
