//! What `y` and `Y` take along, as key strings.

mod desk;

use desk::Desk;
use reader::app::{Effect, MOST_COPIED};
use reader::format::{Format, read, write};
use reader::words::EN;

const STORY: &str = "\
---
title: On rivers
lang: en
---

The lede says what *it* is about, and it says so in a sentence that takes several rows of the
column, over a line break of the source as over those of the screen.

## Springs

A second paragraph speaks of [wells](https://wells.example/) and of the extraordinarily unimaginative
characterisation of hydrological responsibilities, which is hard to set.

```
  fn main() {
      println!(\"code keeps its lines\");
  }
```

| name | height |
|---|--:|
| Alm | 1,200 |

The last paragraph, with a note.[^1]

[^1]: The note itself.
";

const LEDE: &str = "The lede says what it is about, and it says so in a sentence that takes several \
                    rows of the column, over a line break of the source as over those of the screen.";
const SPRINGS: &str = "A second paragraph speaks of wells and of the extraordinarily unimaginative \
                       characterisation of hydrological responsibilities, which is hard to set.";

#[test]
fn the_paragraph_at_the_top_is_copied_without_the_breaks_of_its_rows() {
    for (columns, rows) in [(24, 8), (40, 8), (80, 8), (160, 6)] {
        let mut desk = Desk::open_markdown(STORY, columns, rows);
        assert_eq!(desk.copied("y"), "On rivers", "{columns}");
        assert_eq!(desk.copied("}y"), LEDE, "{columns}");
        // From its middle too.
        if columns < 80 {
            assert_eq!(desk.copied("jy"), LEDE, "{columns}");
        }
        assert_eq!(desk.copied("g}2y"), format!("{LEDE}\n\nSprings"), "{columns}");
    }
    let mut desk = Desk::open_markdown(STORY, 120, 8);
    desk.copied("}y");
    let told = format!("copied {} characters: The lede says what it is about …", LEDE.len());
    assert!(desk.folio().contains(&told), "{}", desk.folio());
}

#[test]
fn justified_and_hyphenated_rows_copy_as_the_text_is() {
    let mut desk = Desk::open_markdown(STORY, 34, 12);
    desk.press("a]}");
    let rows: Vec<_> = desk.screen().lines().map(str::to_string).collect();
    let ends_in_hyphen = |row: &&String| row.trim_end_matches(['┃', ' ']).ends_with('-');
    assert!(rows.iter().any(|row| ends_in_hyphen(&row)), "{rows:#?}");
    assert_eq!(desk.copied("y"), SPRINGS);
}

#[test]
fn code_and_tables_keep_their_lines() {
    let mut desk = Desk::open_markdown(STORY, 80, 8);
    let code = "  fn main() {\n      println!(\"code keeps its lines\");\n  }";
    assert_eq!(desk.copied("]}}y"), code);
    assert_eq!(desk.copied("}y"), "name\theight\nAlm\t1,200");
}

#[test]
fn the_hit_that_is_seen_and_the_link_that_is_chosen_go_before_the_top() {
    let mut desk = Desk::open_markdown(STORY, 80, 30);
    assert_eq!(desk.copied("y"), "On rivers");
    assert_eq!(desk.copied("/responsib<enter>y"), SPRINGS);
    assert_eq!(desk.copied("/last para<enter>y"), "The last paragraph, with a note.[1]");
    assert_eq!(desk.copied("<esc>y"), "On rivers");
    assert_eq!(desk.copied("<tab>y"), SPRINGS);
    assert_eq!(desk.copied("<tab><enter>y"), "The note itself.");
    // A hit that has left the screen is not meant.
    let mut desk = Desk::open_markdown(STORY, 80, 8);
    assert_eq!(desk.copied("/the note itself<enter>gy"), "On rivers");
}

#[test]
fn arabic_is_copied_in_the_order_of_its_reading() {
    let text = "---\ntitle: عن الأنهار\nlang: ar\n---\n\nقال في 28/7/2020 إن النهر Tigris يجري منذ قديم \
                الزمان، وإن الناس على ضفتيه لا يعرفون له بداية ولا نهاية، كما كان أجدادهم يقولون.\n\nثم سكت، وسكت الناس معه.\n\nومضى النهر.\n";
    let paragraph = text.lines().find(|line| line.starts_with("قال")).unwrap();
    for columns in [24, 40, 80] {
        let mut desk = Desk::open_markdown(text, columns, 5);
        let top = desk.press("}").first_line();
        assert!(!paragraph.starts_with(&top), "it is shown in the order of the eye: {top}");
        assert_eq!(desk.copied("y"), paragraph, "{columns}");
        assert_eq!(desk.copied("ay"), paragraph, "{columns}, justified");
    }
}

#[test]
fn decomposed_and_hostile_text_is_copied_clean() {
    let text = "Tie\u{302}u đề\n\nĐa\u{323}i ho\u{323}\u{302}i so\u{ad}ng \u{1b}[31mđỏ \u{202e}ngược\u{7} \
                rồi hết câu ở đây, một câu dài hơn tiêu đề.\n\nMột đoạn nữa để bài này là một bài.\n";
    let mut desk = Desk::open(text, 40, 6);
    assert_eq!(desk.copied("y"), "Tiêu đề");
    let text = desk.copied("}y");
    assert!(text.starts_with("Đại hội song đỏ <U+202E>ngược␇ rồi"), "{text}");
}

#[test]
fn a_kicker_is_one_line_and_what_was_dropped_is_not_copied_unless_it_is_seen() {
    let text = "---\ntitle: A headline\nkicker: Rivers\ndate: 2020-07-17\n---\n\nOne paragraph.\n";
    let mut desk = Desk::open_markdown(text, 80, 12);
    let kicker = desk.copied("y");
    assert!(kicker.starts_with("Rivers · ") && !kicker.contains('\t'), "{kicker}");
    assert!(desk.copied("9y").ends_with("A headline\n\nOne paragraph."));
    let text = "Một nhan đề ngắn\n\nChia sẻ\n\nĐoạn đầu của bài, dài vừa đủ để là một đoạn văn.\n\n\
                Đoạn hai của bài này cũng dài vừa đủ để là một đoạn văn.\n";
    let mut desk = Desk::open(text, 80, 12);
    assert_eq!(desk.app.reading().unwrap().article.dropped().count(), 1);
    assert!(!desk.copied("9y").contains("Chia sẻ"));
    assert!(desk.copied("D9y").contains("Chia sẻ"));
}

#[test]
fn all_of_it_is_copied_as_the_markdown_that_is_printed() {
    let mut desk = Desk::open_markdown(STORY, 80, 8);
    let markdown = write::markdown(&read(Format::Markdown, STORY));
    assert_eq!(desk.copied("G/wells<enter>Y"), markdown);
    assert!(desk.folio().contains("copied the article as Markdown"), "{}", desk.folio());
    assert_eq!(desk.copied(":copy-article<enter>"), markdown);
}

#[test]
fn what_no_terminal_need_take_is_refused_with_its_size() {
    let row = "words that are many ";
    let fits = row.repeat(MOST_COPIED / row.len());
    let mut desk = Desk::open(&fits, 160, 12);
    assert_eq!(desk.copied("y"), fits.trim());
    for keys in ["y", "Y"] {
        let mut desk = Desk::open(&row.repeat(MOST_COPIED / row.len() + 1), 160, 12);
        assert_eq!(desk.press(keys).effects, []);
        assert!(desk.folio().contains("too long to copy: 75 kB"), "{keys}: {}", desk.folio());
    }
}

#[test]
fn where_there_is_nothing_it_says_so() {
    let mut desk = Desk::open("", 80, 12);
    for keys in ["y", "Y"] {
        assert_eq!(desk.press(keys).effects, [], "{keys}");
        assert!(desk.folio().contains("nothing here to copy"), "{keys}: {}", desk.folio());
    }
}

#[test]
fn what_is_not_there_yet_is_waited_for() {
    let text = format!("A headline\n\n{}", "One long paragraph goes on and on. ".repeat(2000));
    for keys in ["}y", "Y"] {
        let mut desk = Desk::open_start(&text, 4096, 80, 12);
        assert_eq!(desk.press(keys).effects, [], "{keys}");
        assert!(desk.folio().contains("still opening"), "{keys}: {}", desk.folio());
        desk.rest_comes();
        assert!(
            matches!(desk.effects.as_slice(), [Effect::Copy(copied)] if copied.len() > 69_000),
            "{keys}"
        );
    }
    // What is there to its end is copied at once.
    let mut desk = Desk::open_start(&text, 4096, 80, 12);
    assert_eq!(desk.copied("y"), "A headline");
}

#[test]
fn copying_goes_on_following() {
    let mut desk = Desk::open_all(&[(STORY, Format::Markdown)], 80, 8, &EN);
    assert_eq!(desk.press("F").effects, [Effect::Follow]);
    desk.copied("y");
    desk.copied("Y");
    assert!(desk.app.reading().unwrap().growth.follows);
}

#[test]
fn words_from_the_right_are_told_in_their_own_order() {
    let text = "تقرير Rust 1.95 صدر في عام 2026 ومعه أشياء كثيرة لم تكن في الذي قبله.\n".repeat(3);
    let mut desk = Desk::open(&text, 90, 12);
    desk.press("y");
    let folio = desk.folio();
    let at = |words: &str| folio.find(words).unwrap_or_else(|| panic!("{words} in {folio}"));
    assert!(at("copied") < at("Rust") && at("Rust") < at("ريرقت"), "{folio}");
    // Words from the left are told as they were.
    let mut desk = Desk::open("Rust is a language, and تقرير is a word of another.\n", 90, 12);
    desk.press("y");
    assert!(desk.folio().contains(": Rust is a language"), "{}", desk.folio());
}
