//! Saved pages of our own, in the manner of many sites, Vietnamese and English:
//! each `tests/fixtures/pages/NAME.html` must give what `NAME.json` says.

use std::fs;
use std::path::{Path, PathBuf};

use reader::article::{Article, BlockKind, Role};
use reader::format::{self, Format};
use serde_json::Value;

fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pages");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|e| e == "html")).collect();
    pages.sort();
    pages
}

fn open(page: &Path) -> (Article, Value) {
    let text = fs::read_to_string(page).unwrap();
    assert_eq!(Format::detect("", &text), Format::Html, "{}", page.display());
    let gold = fs::read_to_string(page.with_extension("json")).unwrap();
    (format::read(Format::Html, &text), serde_json::from_str(&gold).unwrap())
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect()
}

/// The text of the body's blocks without captions, credits, pictures and rules.
fn body(article: &Article) -> Vec<String> {
    let is_text = |kind: &BlockKind| {
        kind.is_body()
            && !matches!(
                kind,
                BlockKind::Caption | BlockKind::Credit | BlockKind::Image { .. } | BlockKind::Rule
            )
    };
    let blocks = article.blocks().iter().filter(|block| is_text(&block.kind));
    blocks.map(|block| article.text_of(block).to_owned()).collect()
}

#[test]
fn every_page_gives_its_article() {
    assert!(pages().len() >= 45);
    for page in pages() {
        let (article, gold) = open(&page);
        assert_eq!(body(&article), strings(&gold["body"]), "{}", page.display());
    }
}

#[test]
fn every_page_gives_its_facts() {
    for page in pages() {
        let (article, gold) = open(&page);
        let meta = article.meta();
        let name = page.display();
        assert_eq!(meta.title.as_deref(), gold["title"].as_str(), "{name}");
        let writers = meta.authors.iter().filter(|author| author.role == Role::Writer);
        let writers: Vec<_> = writers.map(|author| author.name.clone()).collect();
        assert_eq!(writers, strings(&gold["authors"]), "{name}");
        let day = meta.published.as_deref().and_then(|date| date.get(..10));
        assert_eq!(day, gold["published"].as_str(), "{name}");
        assert_eq!(meta.language.as_deref(), gold["language"].as_str(), "{name}");
    }
}

#[test]
fn the_words_to_pictures_are_captions() {
    for page in pages() {
        let (article, gold) = open(&page);
        let captions: Vec<_> = article
            .blocks()
            .iter()
            .filter(|block| block.kind == BlockKind::Caption)
            .map(|block| article.text_of(block))
            .collect();
        for caption in strings(&gold["captions"]) {
            let is_there = captions.iter().any(|text| text.contains(&caption));
            assert!(is_there, "{}: {caption} in {captions:?}", page.display());
        }
    }
}

#[test]
fn furniture_is_not_in_the_body() {
    for page in pages() {
        let (article, gold) = open(&page);
        let body = body(&article).join("\n");
        for phrase in strings(&gold["dropped"]) {
            assert!(!body.contains(&phrase), "{}: {phrase}", page.display());
        }
    }
}
