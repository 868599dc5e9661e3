//! Whole screens of the bundled articles, to be looked at when they change.

mod desk;

use desk::Desk;
use reader::format::Format;
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
