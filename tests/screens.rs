//! Whole screens of the bundled articles, to be looked at when they change.

mod desk;

use desk::Desk;
use icu_normalizer::DecomposingNormalizer;
use reader::format::Format;
use reader::layout::Paragraphs;
use reader::words::{EN, VI, Words};

const STORY: &str = include_str!("../assets/ban-tin.vi.txt");
const GUIDE_EN: &str = include_str!("../assets/guide.en.md");
const GUIDE_VI: &str = include_str!("../assets/guide.vi.md");

fn story(columns: u16, rows: u16, keys: &str) -> String {
    screen(STORY, Format::Plain, (columns, rows), &VI, keys)
}

fn screen(
    text: &str,
    format: Format,
    (columns, rows): (u16, u16),
    words: &'static Words,
    keys: &str,
) -> String {
    Desk::open_all(&[(text, format)], columns, rows, words).press(keys).screen()
}

#[test]
fn the_story_at_four_widths() {
    insta::assert_snapshot!("story_40", story(40, 30, ""));
    insta::assert_snapshot!("story_80", story(80, 24, ""));
    insta::assert_snapshot!("story_100", story(100, 40, ""));
    insta::assert_snapshot!("story_200", story(200, 50, ""));
}

#[test]
fn the_story_in_the_smallest_window() {
    insta::assert_snapshot!("story_20x5", story(20, 5, ""));
}

#[test]
fn the_end_of_the_story_with_what_was_dropped() {
    insta::assert_snapshot!("story_end", story(80, 24, "G"));
    insta::assert_snapshot!("story_furniture", story(80, 24, "D"));
    insta::assert_snapshot!("story_raw", story(80, 24, "R"));
}

#[test]
fn a_search_in_the_story() {
    insta::assert_snapshot!("story_search", story(80, 24, "/luoi mat"));
}

#[test]
fn panels_over_the_story() {
    insta::assert_snapshot!("story_contents", story(80, 24, "t"));
    insta::assert_snapshot!("story_help", story(120, 44, "?"));
}

#[test]
fn the_guides() {
    let size = (80, 40);
    insta::assert_snapshot!("guide_en", screen(GUIDE_EN, Format::Markdown, size, &EN, ""));
    insta::assert_snapshot!("guide_en_3", screen(GUIDE_EN, Format::Markdown, size, &EN, "  "));
    insta::assert_snapshot!("guide_vi", screen(GUIDE_VI, Format::Markdown, size, &VI, ""));
}

/// A fixture in plain text, as a screen.
macro_rules! fixture {
    ($name:literal, $columns:literal, $rows:literal, $keys:literal) => {
        screen(
            include_str!(concat!("fixtures/articles/", $name, ".txt")),
            Format::Plain,
            ($columns, $rows),
            &EN,
            $keys,
        )
    };
}

#[test]
fn an_article_in_each_script() {
    insta::assert_snapshot!("zh_40", fixture!("zh-roadmenders", 40, 24, ""));
    insta::assert_snapshot!("ja_80", fixture!("ja-yubin", 80, 24, ""));
    insta::assert_snapshot!("ko_68", fixture!("ko-usan", 68, 24, ""));
    insta::assert_snapshot!("ru_20", fixture!("ru-mosty", 20, 30, ""));
    insta::assert_snapshot!("vi_68", fixture!("vi-dantri", 68, 30, ""));
    insta::assert_snapshot!("en_120", fixture!("en-guardlike", 120, 30, ""));
    insta::assert_snapshot!("ar_80", fixture!("ar-riwayat", 80, 24, ""));
    insta::assert_snapshot!("he_40", fixture!("he-iton", 40, 30, ""));
    insta::assert_snapshot!("th_80", fixture!("th-thaipbs-ruea", 80, 24, ""));
}

#[test]
fn decomposed_vietnamese_stands_as_composed_does() {
    let composed = include_str!("fixtures/articles/vi-dantri.txt");
    let decomposed = DecomposingNormalizer::new_nfd().normalize(composed);
    assert_ne!(composed, decomposed);
    for columns in [20, 40, 68, 80, 120, 200] {
        for keys in ["", "a<esc>", " ", "/duong"] {
            let at = |text: &str| screen(text, Format::Plain, (columns, 30), &VI, keys);
            assert_eq!(at(composed), at(&decomposed), "{columns} {keys}");
        }
    }
}

#[test]
fn rows_that_are_filled_to_the_edge() {
    insta::assert_snapshot!("justified_en_72", fixture!("en-guardlike", 72, 30, "a<esc>"));
    insta::assert_snapshot!("justified_de_44", fixture!("de-lokal", 44, 40, "a<esc>"));
    insta::assert_snapshot!("justified_ru_44", fixture!("ru-mosty", 44, 40, "a<esc>"));
    insta::assert_snapshot!("justified_vi_72", fixture!("vi-dantri", 72, 30, "a<esc>"));
    insta::assert_snapshot!("justified_ar_60", fixture!("ar-riwayat", 60, 30, "a<esc>"));
}

#[test]
fn a_novel_with_indented_paragraphs() {
    let text = include_str!("fixtures/articles/vi-novel-part.txt");
    let mut desk = Desk::open_all(&[(text, Format::Plain)], 60, 40, &VI);
    desk.app.page.paragraphs = Paragraphs::Indent;
    insta::assert_snapshot!("novel_vi_60", desk.resize(60, 40).screen());
}

const SPECIMEN_HE: &str = include_str!("fixtures/specimens/he.md");
const SPECIMEN_EN: &str = include_str!("fixtures/specimens/en.md");

#[test]
fn every_kind_of_block_from_the_left_and_from_the_right() {
    let at = |text, size, keys| screen(text, Format::Markdown, size, &EN, keys);
    insta::assert_snapshot!("blocks_en_80", at(SPECIMEN_EN, (80, 50), ""));
    insta::assert_snapshot!("blocks_en_40", at(SPECIMEN_EN, (40, 40), "G"));
    insta::assert_snapshot!("blocks_en_panned", at(SPECIMEN_EN, (60, 30), "G3>"));
    insta::assert_snapshot!("blocks_he_80", at(SPECIMEN_HE, (80, 44), ""));
    insta::assert_snapshot!("blocks_he_40", at(SPECIMEN_HE, (40, 40), "G"));
}

#[test]
fn two_columns_as_in_a_newspaper() {
    let at = |text, size, keys| screen(text, Format::Markdown, size, &EN, keys);
    insta::assert_snapshot!("columns_en_160", at(GUIDE_EN, (160, 30), "C "));
    insta::assert_snapshot!("columns_vi_200", at(GUIDE_VI, (200, 30), "C<esc>"));
    insta::assert_snapshot!("columns_he_150", at(SPECIMEN_HE, (150, 20), "C<esc>"));
}
