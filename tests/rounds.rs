//! What is written is read back as the same article: as data and as Markdown, over
//! all the fixtures.

use std::fs;
use std::ops::Range;
use std::path::Path;

use reader::article::{Article, BlockKind, Container, Mark};
use reader::format::write::{self, Entry, Model};
use reader::format::{self, Collection, Format, Given};
use reader::print;
use reader::text::width::{cells, clusters};

/// The fixtures of a folder below `tests/fixtures` that end in `end`, each with its name.
fn folder(name: &str, end: &str, format: Format) -> Vec<(String, Article)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|one| one == end))
        .collect();
    found.sort();
    assert!(found.len() > 30, "the fixtures of {name} are not there");
    found
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, format::read(format, &text))
        })
        .collect()
}

/// All fixtures, texts and saved pages, each with its name.
fn fixtures() -> Vec<(String, Article)> {
    let mut all = folder("articles", "txt", Format::Plain);
    all.extend(folder("pages", "html", Format::Html));
    all
}

/// The lines in which two models differ, as pretty JSON shows them.
fn difference(before: &Model, after: &Model) -> String {
    let lines = |model| serde_json::to_string_pretty(model).unwrap();
    let (before, after) = (lines(before), lines(after));
    let (before, after): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    let head = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
    let show =
        |lines: &[&str]| lines[head.saturating_sub(3)..(head + 6).min(lines.len())].join("\n");
    format!("{}\n--- became ---\n{}\n", show(&before), show(&after))
}

#[test]
fn every_fixture_comes_back_from_markdown() {
    let mut lost = String::new();
    for (name, article) in fixtures() {
        let written = write::markdown(&article);
        let mut before = write::model(&article);
        let mut after = write::model(&format::read(Format::Markdown, &written));
        for part in before.blocks.iter_mut().chain(&mut after.blocks) {
            // Italics make it a caption there, and nothing in it can be set apart by them.
            if let Entry::Caption { .. } = part.entry {
                part.marks.retain(|marked| marked.mark != "emphasis");
            }
        }
        if before != after {
            lost.extend(["\n=== ", &name, "\n", &difference(&before, &after)]);
        }
    }
    assert!(lost.is_empty(), "{lost}");
}

/// A block, what it stands in, its words, and their marks in bytes of these.
type Said<'a> = (&'a BlockKind, &'a [Container], &'a str, Vec<(Range<usize>, &'a Mark)>);

fn body(article: &Article) -> Vec<Said<'_>> {
    let body = article.blocks().iter().filter(|block| block.kind.is_body());
    body.map(|block| {
        let at = block.range.start;
        let spans = article.spans_in(block.range.clone());
        let marks = spans.map(|span| (span.range.start - at..span.range.end - at, &span.mark));
        (&block.kind, block.inside(), article.text_of(block), marks.collect())
    })
    .collect()
}

#[test]
fn every_fixture_comes_back_from_json() {
    let mut list = Vec::new();
    for (name, article) in fixtures() {
        let before = write::model(&article);
        let written = serde_json::to_string_pretty(&before).unwrap();
        assert_eq!(Format::detect("", &written), Format::Json, "{name}");
        let again = format::read(Format::Json, &written);
        let after = write::model(&again);
        assert!(before == after, "{name}: {}", difference(&before, &after));
        assert!(body(&again) == body(&article), "{name}: the body came back otherwise");
        list.push(before);
    }
    let written = serde_json::to_string(&list).unwrap();
    let all = Collection::open(Format::Json, Given::of(&written));
    let after: Vec<_> = (0..all.count()).filter_map(|nth| all.article(nth)).collect();
    assert!(after.iter().map(write::model).eq(list), "the list came back otherwise");
    assert_eq!(all.notice(), None);
}

#[test]
fn every_fixture_is_printed_at_any_width() {
    for (name, article) in fixtures() {
        for width in [1, 2, 7, 20, 61, 80, 200] {
            let mut out = Vec::new();
            print::plain(&article, width, &mut out).unwrap();
            let text = String::from_utf8(out).unwrap();
            let widest = text.lines().map(cells).max().unwrap_or(0);
            // A cluster of two cells and more does not fit one.
            let least = clusters(article.text()).map(|cluster| cluster.cells).max().unwrap_or(0);
            assert!(widest <= width.max(least), "{name} at {width}: {widest}");
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
            let shown: usize = article
                .blocks()
                .iter()
                .filter(|block| block.kind != BlockKind::Furniture)
                .map(|block| letters(article.text_of(block)))
                .sum();
            // Code pans instead of wrapping; all else stands there whole.
            let is_whole = letters(&text) >= shown;
            let has_code = article.blocks().iter().any(|block| {
                matches!(block.kind, BlockKind::Preformatted { .. } | BlockKind::Table(_))
            });
            assert!(is_whole || has_code, "{name} at {width} lost letters");
        }
    }
}
