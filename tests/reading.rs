//! What a reader's hands try, as key strings on whole screens.

mod desk;

use std::fmt::Write;

use desk::Desk;
use reader::app::{Effect, Mode};
use reader::format::Format;
use reader::layout::Bidi;
use reader::words::{EN, VI};

/// An article of `paragraphs` numbered paragraphs, each of several rows at 60 cells.
fn long(paragraphs: usize) -> String {
    let mut text = String::from("A headline over the whole\n\nBy Ann Writer\n");
    for n in 1..=paragraphs {
        write!(
            text,
            "\nParagraph {n} begins here and goes on for a while, so that it takes more \
             than one row of the column and the reader has something to scroll through.\n"
        )
        .unwrap();
    }
    text
}

/// A Markdown article with sub-headings.
fn sections() -> String {
    let mut text = String::from("---\ntitle: On rivers\n---\n\nThe lede says what it is about.\n");
    for (n, name) in ["Springs", "Đường về", "Mouths"].iter().enumerate() {
        write!(text, "\n## {name}\n").unwrap();
        for m in 1..=6 {
            writeln!(text, "\nSection {n} has paragraph {m}, which is not long at all.").unwrap();
        }
    }
    text
}

fn at_top(desk: &Desk, words: &str) {
    assert!(desk.first_line().contains(words), "{words} is not at the top:\n{}", desk.screen());
}

#[test]
fn rows_screens_and_ends() {
    let mut desk = Desk::open(&long(40), 60, 20);
    at_top(&desk, "A headline");
    desk.press("jjj");
    assert!(!desk.first_line().contains("A headline"));
    desk.press("kkk");
    at_top(&desk, "A headline");
    desk.press("3j3k");
    at_top(&desk, "A headline");
    let start = desk.screen();
    desk.press(" b");
    assert_eq!(desk.screen(), start);
    desk.press("du<ctrl+d><ctrl+u><pagedown><pageup>");
    assert_eq!(desk.screen(), start);
    desk.press("G");
    assert!(desk.folio().contains("100%"), "{}", desk.folio());
    assert!(desk.folio().contains("end"));
    assert!(desk.screen().contains("Paragraph 40"));
    desk.press("j ");
    assert!(desk.screen().contains("Paragraph 40"));
    desk.press("g");
    assert_eq!(desk.screen(), start);
}

#[test]
fn a_screen_keeps_two_rows() {
    let mut desk = Desk::open(&long(40), 60, 20);
    let before: Vec<_> = desk.screen().lines().map(str::to_string).collect();
    desk.press(" ");
    let after: Vec<_> = desk.screen().lines().map(str::to_string).collect();
    let text = |row: &str| row.trim_end_matches(['┃', ' ']).to_string();
    assert_eq!(text(&before[17]), text(&after[0]));
    assert_eq!(text(&before[18]), text(&after[1]));
}

#[test]
fn counts_go_to_rows_and_percent() {
    let mut desk = Desk::open(&long(100), 60, 20);
    desk.press("50%");
    assert!(desk.folio().contains("50%") || desk.folio().contains("49%"), "{}", desk.folio());
    let middle = desk.screen();
    desk.press("g42G");
    let row_42 = desk.first_line();
    desk.press("g41j");
    assert_eq!(desk.first_line(), row_42);
    desk.press("g:50%<enter>");
    assert_eq!(desk.screen(), middle);
    desk.press(":42<enter>");
    assert_eq!(desk.first_line(), row_42);
    desk.press("999999999999j");
    assert!(desk.folio().contains("100%"));
}

#[test]
fn paragraphs_and_sub_headings() {
    let mut desk = Desk::open_markdown(&sections(), 60, 12);
    desk.press("]");
    at_top(&desk, "Springs");
    desk.press("]");
    at_top(&desk, "Đường về");
    assert!(desk.folio().contains("Đường về"), "{}", desk.folio());
    desk.press("}");
    at_top(&desk, "Section 1 has paragraph 1");
    desk.press("2}");
    at_top(&desk, "Section 1 has paragraph 3");
    desk.press("{");
    at_top(&desk, "Section 1 has paragraph 2");
    desk.press("[");
    at_top(&desk, "Đường về");
    desk.press("[");
    at_top(&desk, "Springs");
}

#[test]
fn jumps_go_back_and_forward() {
    let mut desk = Desk::open(&long(60), 60, 20);
    desk.press("5j");
    let here = desk.screen();
    desk.press("G<ctrl+o>");
    assert_eq!(desk.screen(), here);
    desk.press("<alt+right>");
    assert!(desk.folio().contains("100%"));
    desk.press("''");
    assert_eq!(desk.screen(), here);
    desk.press("''");
    assert!(desk.folio().contains("100%"));
}

#[test]
fn marks_are_set_and_gone_to() {
    let mut desk = Desk::open(&long(60), 60, 20);
    desk.press("30jma");
    assert!(desk.folio().contains("mark a set"));
    let here = desk.first_line();
    desk.press("G'a");
    assert_eq!(desk.first_line(), here);
    desk.press("'b");
    assert!(desk.folio().contains("no mark b"));
    desk.press("m<esc>j");
    assert!(matches!(desk.app.mode, Mode::Read));
}

#[test]
fn search_as_you_type_marks_counts_and_comes_back() {
    let mut desk = Desk::open(&long(60), 60, 20);
    let start = desk.screen();
    desk.press("/paragraph 4");
    // 4 and 40 to 49.
    assert!(desk.folio().contains("1/11"), "{}", desk.folio());
    assert!(desk.marked().contains(&"Paragraph 4".to_string()), "{:?}", desk.marked());
    desk.press("<esc>");
    assert_eq!(desk.screen(), start);
    desk.press("/paragraph 4<enter>nn");
    assert!(desk.folio().contains("3/11"), "{}", desk.folio());
    desk.press("N");
    assert!(desk.folio().contains("2/11"));
    desk.press("<esc>");
    assert!(desk.marked().is_empty());
    desk.press("n");
    assert!(!desk.marked().is_empty());
}

#[test]
fn a_query_without_a_hit_says_so_and_leaves_the_screen() {
    let mut desk = Desk::open(&long(60), 60, 20);
    desk.press("10j");
    let page = |desk: &Desk| {
        let screen = desk.screen();
        screen.lines().take(19).map(str::to_string).collect::<Vec<_>>()
    };
    let before = page(&desk);
    desk.press("/zebra");
    assert!(desk.folio().contains("0/0"), "{}", desk.folio());
    assert_eq!(page(&desk), before);
    desk.press("<enter>");
    assert!(desk.folio().contains("not found: zebra"), "{}", desk.folio());
    assert_eq!(page(&desk), before);
}

#[test]
fn hits_are_found_without_accents_over_wrapped_rows_and_marks() {
    let text = "---\ntitle: Đường\n---\n\nMột hai ba bốn năm sáu bảy tám chín **con đường** mười \
                mười một mười hai mười ba.\n";
    let mut desk = Desk::open_markdown(text, 40, 20);
    desk.press("/chin con duong muoi");
    assert!(desk.folio().contains("1/1"), "{}\n{}", desk.folio(), desk.screen());
    assert_eq!(
        desk.marked().join(" ").split_whitespace().collect::<Vec<_>>().join(" "),
        "chín con đường mười"
    );
    desk.press("<esc>/đương");
    assert!(desk.folio().contains("0/0"), "{}", desk.folio());
}

#[test]
fn a_hit_is_shown_with_context_above() {
    let mut desk = Desk::open(&long(60), 60, 20);
    desk.press("/paragraph 44 begins");
    let screen = desk.screen();
    let row = screen.lines().position(|line| line.contains("Paragraph 44")).unwrap();
    assert!((3..16).contains(&row), "{row}\n{screen}");
}

#[test]
fn regular_expressions_are_a_toggle_and_bad_ones_are_explained() {
    let mut desk = Desk::open(&long(60), 60, 20);
    desk.press("/<ctrl+r>paragraph 1[0-3] ");
    assert!(desk.folio().contains("1/4"), "{}", desk.folio());
    desk.press("[");
    assert!(desk.folio().contains("unclosed"), "{}", desk.folio());
    desk.press("<enter>");
    assert!(desk.folio().contains("not a regular"), "{}", desk.folio());
}

#[test]
fn queries_are_remembered() {
    let mut desk = Desk::open(&long(30), 60, 20);
    desk.press("/paragraph 7<enter>/paragraph 9<enter>/new<up>");
    assert!(desk.folio().contains("/paragraph 9"), "{}", desk.folio());
    desk.press("<up>");
    assert!(desk.folio().contains("/paragraph 7"));
    desk.press("<down><down>");
    assert!(desk.folio().contains("/new"), "{}", desk.folio());
}

#[test]
fn a_regular_expression_stays_one_when_it_is_repeated() {
    let mut desk = Desk::open(&long(30), 60, 20);
    desk.press("/<ctrl+r>paragraph [12]0 b<enter><esc>n");
    assert!(desk.folio().contains("/2"), "{}", desk.folio());
    desk.press("/<up>");
    assert!(desk.folio().contains("regex /paragraph [12]0 b"), "{}", desk.folio());
}

#[test]
fn the_word_at_the_top_is_searched() {
    let mut desk = Desk::open(&long(20), 60, 20);
    desk.press("}*");
    assert!(desk.folio().contains('/'), "{}", desk.folio());
    assert!(!desk.marked().is_empty());
}

#[test]
fn the_contents_are_filtered_and_gone_to() {
    let mut desk = Desk::open_markdown(&sections(), 60, 12);
    desk.press("t");
    let screen = desk.screen();
    assert!(screen.contains("Springs") && screen.contains("Mouths"), "{screen}");
    desk.press("duong");
    let screen = desk.screen();
    assert!(screen.contains("Đường về") && !screen.contains("Springs"), "{screen}");
    desk.press("<enter>");
    at_top(&desk, "Đường về");
    desk.press("t<down><enter>");
    at_top(&desk, "Mouths");
    desk.press("tx<esc><esc>");
    assert!(matches!(desk.app.mode, Mode::Read));
}

#[test]
fn help_is_made_from_the_keys_and_closes() {
    let mut desk = Desk::open(&long(3), 80, 24);
    desk.press("?");
    let screen = desk.screen();
    assert!(screen.contains("a row down") && screen.contains("^D"), "{screen}");
    desk.press("G");
    assert!(desk.screen().contains("regular expression"), "{}", desk.screen());
    let end = desk.screen();
    desk.press("jk");
    assert_ne!(desk.screen(), end, "k moves at once, also after keys beyond the end");
    desk.press("q");
    assert!(matches!(desk.app.mode, Mode::Read));
    assert!(desk.effects.is_empty());
}

#[test]
fn a_resize_keeps_the_word_at_the_top() {
    let mut desk = Desk::open(&long(60), 80, 24);
    desk.press("40j");
    let before = desk.screen();
    let top = desk.app.reading().unwrap().top();
    for (columns, rows) in [(30, 10), (200, 60), (20, 5), (300, 100), (7, 2), (80, 24)] {
        desk.resize(columns, rows);
        desk.screen();
    }
    assert_eq!(desk.app.reading().unwrap().top(), top);
    assert_eq!(desk.screen(), before);
}

#[test]
fn a_small_window_is_told_kindly() {
    let mut desk = Desk::open(&long(3), 60, 20);
    for (columns, rows) in [(19, 10), (60, 4), (5, 2), (1, 1), (0, 0)] {
        desk.resize(columns, rows);
        desk.screen();
    }
    desk.resize(19, 10);
    assert!(desk.screen().contains("room"), "{}", desk.screen());
}

#[test]
fn the_measure_changes_and_comes_back() {
    let mut desk = Desk::open(&long(10), 120, 30);
    let usual = desk.screen();
    let widest = |desk: &Desk| {
        desk.screen()
            .lines()
            .take(29)
            .map(|row| row.trim_end_matches('┃').trim().chars().count())
            .max()
    };
    let before = widest(&desk);
    desk.press("+++");
    assert!(widest(&desk) > before);
    assert!(desk.folio().contains("measure: 80"));
    desk.press("=g");
    assert_eq!(desk.screen(), usual);
    desk.press("9-");
    assert!(desk.folio().contains("measure: 32"), "{}", desk.folio());
}

#[test]
fn furniture_is_shown_in_place_and_raw_shows_every_line() {
    let text = "Một cây cầu mới qua sông\n\nAn Nhiên - Ảnh: Bình Minh\nChia sẻ Zalo\n\n\
                Vensong - Cây cầu mới qua sông Vàm đã thông xe sáng nay, sau mười tám tháng thi công \
                liên tục qua hai mùa lũ.\n\nNgười dân hai bờ đã ra đón từ sớm.\n";
    let mut desk = Desk::open(text, 80, 24);
    assert!(!desk.screen().contains("Chia sẻ"), "{}", desk.screen());
    desk.press("D");
    assert!(desk.screen().contains("Chia sẻ Zalo"), "{}", desk.screen());
    desk.press("D");
    assert!(!desk.screen().contains("Chia sẻ"));
    desk.press("R");
    assert!(desk.screen().contains("Chia sẻ Zalo"), "{}", desk.screen());
    assert!(desk.screen().contains("An Nhiên - Ảnh: Bình Minh"));
    desk.press("R");
    assert!(!desk.screen().contains("Chia sẻ"));
}

#[test]
fn a_reload_keeps_the_place_by_its_words() {
    let mut desk = Desk::open(&long(60), 60, 20);
    desk.press("30}");
    let here = desk.first_line();
    desk.press("r");
    assert!(desk.folio().contains("nothing has changed"), "{}", desk.folio());
    let longer =
        long(60).replace("Paragraph 3 begins", "Much more was written before. Paragraph 3 begins");
    desk.rewrite(0, &longer);
    desk.press("r");
    assert_eq!(desk.first_line(), here);
    assert!(desk.folio().contains("reloaded"));
}

#[test]
fn articles_keep_their_own_places() {
    let (one, two) = (long(40), sections());
    let texts = [(one.as_str(), Format::Plain), (two.as_str(), Format::Markdown)];
    let mut desk = Desk::open_all(&texts, 60, 20, &EN);
    assert!(desk.folio().contains("1/2"));
    desk.press("20j");
    let place = desk.first_line();
    desk.press("J");
    assert!(desk.folio().contains("2/2"), "{}", desk.folio());
    assert!(desk.screen().contains("On rivers"));
    desk.press("J");
    assert!(desk.folio().contains("last article"));
    desk.press(":p<enter>");
    assert_eq!(desk.first_line(), place);
    desk.press(":n<enter>K");
    assert_eq!(desk.first_line(), place);
}

#[test]
fn the_interface_speaks_the_readers_language() {
    let text = long(40);
    let mut desk = Desk::open_all(&[(text.as_str(), Format::Plain)], 80, 24, &VI);
    assert!(desk.screen().contains("phút đọc"), "{}", desk.screen());
    desk.press("G");
    assert!(desk.folio().contains("hết"));
    desk.press("/zebra<enter>");
    assert!(desk.folio().contains("không thấy"));
}

#[test]
fn esc_never_quits_and_every_way_out_does() {
    for keys in ["q", ":q<enter>", "ZZ", "<ctrl+c>"] {
        let mut desk = Desk::open(&long(3), 60, 20);
        desk.press("<esc><esc>");
        assert!(desk.effects.is_empty());
        desk.press(keys);
        assert_eq!(desk.effects, [Effect::Quit], "{keys}");
    }
}

#[test]
fn an_unbound_key_and_an_unknown_command_are_told() {
    let mut desk = Desk::open(&long(3), 60, 20);
    desk.press("W");
    assert!(desk.folio().contains("not bound: W"), "{}", desk.folio());
    desk.press(":fly<enter>");
    assert!(desk.folio().contains("no such command: fly"), "{}", desk.folio());
    desk.press("ZW");
    assert!(desk.folio().contains("not bound"), "{}", desk.folio());
}

#[test]
fn an_empty_article_says_so() {
    for text in ["", "\n\n \n"] {
        let mut desk = Desk::open(text, 60, 20);
        assert!(desk.screen().contains("This page is empty."), "{}", desk.screen());
        desk.press("jkG/x<enter>ntD*}]{['a50%");
        assert!(desk.screen().contains("This page is empty."), "{}", desk.screen());
    }
}

#[test]
fn themes_are_walked_and_named() {
    let mut desk = Desk::open(&long(3), 60, 20);
    let plain = desk.buffer();
    desk.press("T");
    assert!(desk.folio().contains("theme: mono"));
    desk.press("T");
    assert_ne!(desk.buffer(), plain);
    desk.press(":theme terminal<enter>");
    assert!(desk.folio().contains("theme: terminal"));
    desk.press(":theme pink<enter>");
    assert!(desk.screen().contains("no such theme: pink"), "{}", desk.screen());
}

#[test]
fn a_percentage_is_what_the_folio_says() {
    let mut desk = Desk::open(&long(200), 60, 20);
    for percent in [1, 10, 33, 42, 50, 90, 99] {
        desk.press(&format!("{percent}%"));
        let folio = desk.folio();
        assert!(
            [percent, percent + 1].iter().any(|n| folio.contains(&format!(" {n}%"))),
            "{percent}: {folio}"
        );
    }
    desk.press("%");
    assert!(desk.folio().contains("type a number"), "{}", desk.folio());
}

#[test]
fn the_end_is_not_passed_by_paragraphs() {
    let mut desk = Desk::open(&long(20), 60, 20);
    desk.press("G");
    let end = desk.screen();
    desk.press("}}}");
    assert_eq!(desk.screen(), end);
    desk.press("{");
    assert_ne!(desk.screen(), end, "the first step back is seen");
}

#[test]
fn a_number_that_was_begun_is_one_level() {
    let mut desk = Desk::open(&long(60), 60, 20);
    desk.press("/paragraph 4<enter>5<esc>");
    assert!(desk.folio().contains("1/11"), "the hits stay: {}", desk.folio());
    desk.press("<esc>");
    assert!(desk.marked().is_empty());
}

#[test]
fn going_round_the_end_is_told() {
    let mut desk = Desk::open(&long(60), 60, 20);
    desk.press("/paragraph 59<enter>n");
    assert!(desk.folio().contains("from the top again"), "{}", desk.folio());
    desk.press("N");
    assert!(desk.folio().contains("from the end again"), "{}", desk.folio());
}

#[test]
fn counts_over_articles_stop_at_the_last() {
    let text = long(5);
    let texts = [(text.as_str(), Format::Plain); 3];
    let mut desk = Desk::open_all(&texts, 60, 20, &EN);
    desk.press("5J");
    assert!(desk.folio().contains("3/3"), "{}", desk.folio());
    desk.press("9K");
    assert!(desk.folio().contains("1/3"), "{}", desk.folio());
}

#[test]
fn without_guessing_holds_for_every_article() {
    let text = long(5);
    let texts = [(text.as_str(), Format::Plain); 2];
    let mut desk = Desk::open_all(&texts, 60, 20, &EN);
    desk.app.is_raw = true;
    desk.press("J");
    assert!(desk.app.reading().unwrap().is_raw);
}

#[test]
fn a_measure_that_is_none_is_told() {
    let mut desk = Desk::open(&long(5), 100, 20);
    for wrong in ["abc", "3", "5000"] {
        desk.press(&format!(":width {wrong}<enter>"));
        assert!(desk.folio().contains("a number from"), "{wrong}: {}", desk.folio());
    }
    desk.press(":width 40<enter>");
    assert_eq!(desk.app.reading().unwrap().layout().measure(), 40);
}

#[test]
fn another_encoding_is_walked_to_with_the_place_kept() {
    let paragraphs: Vec<_> = (1..=60)
        .map(|n| format!("{n} Река поднялась ночью, и паром больше не ходил до утра.\n\n"))
        .collect();
    let text = paragraphs.concat();
    let (bytes, _, _) = encoding_rs::KOI8_R.encode(&text);
    let mut desk = Desk::open_bytes(&bytes, 80, 20);
    // One of the encodings is Arabic; its number would stand on the right.
    desk.app.page.bidi = Bidi::Off;
    desk.press("30}");
    let here = desk.first_line();
    let number = here.split_whitespace().next().unwrap().to_string();
    assert!(here.contains("Река поднялась"), "{here}");
    desk.press("E");
    assert!(desk.folio().contains("encoding: windows-1251 · 2/"), "{}", desk.folio());
    assert!(!desk.screen().contains("Река"), "{}", desk.screen());
    let folio = desk.folio();
    let (_, rest) = folio.split_once("· 2/").unwrap();
    let of: usize = rest.split_whitespace().next().unwrap().parse().unwrap();
    for _ in 2..of {
        assert_eq!(desk.first_line().split_whitespace().next(), Some(&*number));
        desk.press("E");
    }
    desk.press("E");
    assert!(desk.folio().contains(&format!("KOI8-U · 1/{of}")), "{}", desk.folio());
    assert_eq!(desk.first_line(), here);
}

#[test]
fn an_encoding_that_was_chosen_is_kept() {
    let (bytes, _, _) =
        encoding_rs::WINDOWS_1251.encode("Новый мост\n\nМост открыли раньше срока.\n");
    let mut desk = Desk::open_bytes(&bytes, 80, 20);
    assert!(desk.screen().contains("Новый мост"));
    desk.press(":encoding latin1<enter>");
    assert!(desk.folio().contains("encoding: windows-1252"), "{}", desk.folio());
    assert!(desk.screen().contains("Íîâûé ìîñò"), "{}", desk.screen());
    desk.press("r");
    assert!(desk.screen().contains("Íîâûé ìîñò"), "{}", desk.screen());
    desk.press("R");
    assert!(desk.screen().contains("Íîâûé ìîñò"), "{}", desk.screen());
    desk.press(":encoding utf-9<enter>");
    assert!(desk.folio().contains("no such encoding: utf-9"), "{}", desk.folio());
    desk.press(":encoding<enter>");
    assert!(desk.folio().contains("encoding: "), "{}", desk.folio());
}

#[test]
fn a_format_that_was_chosen_is_kept_until_it_is_guessed_again() {
    let paragraphs: Vec<_> = (1..=40)
        .map(|n| format!("{n} The water is slow, and nobody on the quay minds *it*.\n\n"))
        .collect();
    let mut desk = Desk::open(&paragraphs.concat(), 80, 20);
    desk.press("30}");
    let here = desk.first_line();
    let number = here.split_whitespace().next().unwrap().to_string();
    assert!(here.contains("minds *it*."), "{here}");
    desk.press(":format Markdown<enter>");
    assert!(desk.folio().contains("format: markdown"), "{}", desk.folio());
    // The place is kept, and so is the format when the article is read again.
    for keys in ["", "r", "RR", ":encoding utf-8<enter>"] {
        desk.press(keys);
        let line = desk.first_line();
        assert!(line.contains("minds it."), "{keys}: {line}");
        assert_eq!(line.split_whitespace().next(), Some(&*number), "{keys}");
    }
    desk.press(":format docx<enter>");
    let screen = desk.screen();
    assert!(screen.contains("no such format: docx (there are plain, "), "{screen}");
    assert!(desk.first_line().contains("minds it."));
    desk.press("R:format auto<enter>");
    assert!(desk.folio().contains("format: auto"), "{}", desk.folio());
    assert_eq!(desk.first_line(), here);
}

#[test]
fn a_long_notice_takes_the_rows_it_needs() {
    let mut desk = Desk::open(&long(20), 40, 20);
    let told: Vec<_> = (1..=8).map(|n| format!("did not open: file-{n}.txt")).collect();
    desk.app.warn(told.join(" · "));
    let screen = desk.screen();
    for n in 1..=8 {
        assert!(screen.contains(&format!("file-{n}.txt")), "{screen}");
    }
    desk.press("j");
    assert!(!desk.screen().contains("file-1.txt"));
    desk.app.warn("word ".repeat(1000));
    let screen = desk.screen();
    assert!(screen.contains("A headline over the whole"), "half of the page stays: {screen}");
    assert!(screen.contains('…'));
}

#[test]
fn a_hit_in_faint_text_is_plain_to_see() {
    let mut desk = Desk::open(&long(3), 60, 20);
    desk.press("/writer");
    let buffer = desk.buffer();
    let hit = buffer
        .content
        .iter()
        .find(|cell| cell.style().bg.is_some_and(|color| color != ratatui::style::Color::Reset));
    let hit = hit.expect("the byline holds the word").style();
    assert!(!hit.add_modifier.contains(ratatui::style::Modifier::DIM), "{hit:?}");
}

#[test]
fn contents_without_a_match_say_so() {
    let mut desk = Desk::open_markdown(&sections(), 60, 12);
    desk.press("t");
    assert!(desk.folio().contains("1/4"), "{}", desk.folio());
    desk.press("<pagedown>");
    assert!(desk.folio().contains("4/4"), "{}", desk.folio());
    desk.press("zebra");
    assert!(desk.folio().contains("nothing matches"), "{}", desk.folio());
    desk.press("<enter>");
    assert!(matches!(desk.app.mode, Mode::Read));
}

#[test]
fn a_hit_is_marked_where_the_eye_sees_its_letters() {
    let text = "---\nlang: he\n---\n\nהגשר נסגר ב-2020 לתיקון (ראו Bridge News) ונפתח מחדש.\n";
    let mut desk = Desk::open_markdown(text, 80, 12);
    for (query, marked) in [
        ("נסגר", vec!["רגסנ"]),
        ("Bridge", vec!["Bridge"]),
        // One hit in logical order, in pieces for the eye.
        ("ראו Bridge", vec!["Bridge", "ואר"]),
        ("(ראו", vec!["ואר)"]),
    ] {
        desk.press(&format!("/{query}<enter>"));
        assert!(desk.folio().contains("1/1"), "{}", desk.folio());
        let words = desk.marked().join(" ");
        let words: Vec<_> = words.split_whitespace().collect();
        let shown: Vec<_> = words.iter().map(|word| word.replace('(', ")")).collect();
        let wanted: Vec<_> = marked.iter().map(|word| word.replace('(', ")")).collect();
        assert!(wanted.iter().all(|word| shown.contains(word)), "{shown:?} for {query}");
    }
    desk.press(":toc<enter>").press("/ונפתח");
    assert!(desk.folio().contains("חתפנו"), "{}", desk.folio());
    desk.app.page.bidi = Bidi::Terminal;
    desk.press("<esc>").resize(80, 13);
    assert!(desk.screen().contains("הגשר נסגר"), "{}", desk.screen());
}

const CODE: &str = "---\ntitle: Code\n---\n\nBefore it.\n\n```sh\nshort\n\
    reader --width 60 one.txt two.txt three.txt four.txt five.txt six.txt seven.txt > all.txt\n```\n\n\
    After it.\n";

#[test]
fn code_pans_and_shows_that_it_does() {
    let mut desk = Desk::open_markdown(CODE, 60, 16);
    let row = |desk: &Desk| {
        let screen = desk.screen();
        screen.lines().find(|row| row.contains(".txt")).unwrap_or_default().trim().to_string()
    };
    assert!(row(&desk).starts_with("reader --width 60"), "{}", desk.screen());
    assert!(row(&desk).ends_with('›'), "{}", row(&desk));
    desk.press(">");
    assert!(row(&desk).starts_with('‹') && row(&desk).ends_with('›'), "{}", row(&desk));
    assert!(desk.screen().contains("Before it."), "only the code is panned");
    desk.press("9>");
    assert!(row(&desk).ends_with("> all.txt"), "{}", row(&desk));
    desk.press("9<");
    assert!(row(&desk).starts_with("reader --width 60"), "{}", row(&desk));
    let before = desk.screen();
    // A hit beyond the edge is panned to, and given up again.
    desk.press("/all.txt");
    assert!(desk.marked().contains(&"all.txt".to_string()), "{}", desk.screen());
    desk.press("<esc>");
    assert_eq!(desk.screen(), before);
    desk.press("/all.txt<enter>").resize(50, 16).resize(60, 16);
    assert!(row(&desk).contains("all.txt"), "{}", row(&desk));
    let mut plain = Desk::open("One line.\n\nAnother one.", 60, 16);
    plain.press(">");
    assert!(plain.folio().contains("no code on this screen"), "{}", plain.folio());
}

/// A column of prose in which words must part: German, in 50 cells.
const JUSTIFIED: &str = "Die Brücke\n\nDie hölzerne Brücke steht dort seit sechzig Jahren, und niemand in \
    der Stadt erinnert sich an die Fähre, die sie ersetzt hat. An Wintermorgen lehnen die Fischer über \
    dem Geländer und streiten über das Wetter, während die Schulkinder zweimal täglich hinüberlaufen, \
    ohne das Wasser anzusehen. Die Stadtverwaltung verspricht einen Behelfsübergang flussaufwärts, \
    sobald die Ausbesserungsarbeiten beginnen, und bittet die Anwohner um Geduld und um Verständnis.\n";

#[test]
fn a_key_fills_the_rows_to_the_edge_and_leaves_them_ragged_again() {
    let mut desk = Desk::open(JUSTIFIED, 50, 20);
    let ragged = desk.screen();
    desk.press("a");
    assert!(desk.folio().contains("justified"), "{}", desk.folio());
    let rows: Vec<_> = desk.screen().lines().take(18).map(str::to_owned).collect();
    let prose = rows.iter().filter(|row| row.split_whitespace().count() > 3);
    let widths: Vec<_> = prose.map(|row| reader::text::width::cells(row)).collect();
    let most = widths.iter().max().copied().unwrap_or_default();
    let full = widths.iter().filter(|width| **width == most).count();
    assert!(full + 2 >= widths.len() && full > 5, "{}", desk.screen());
    desk.press("a");
    assert!(desk.folio().contains("ragged"), "{}", desk.folio());
    desk.press("<esc>");
    assert_eq!(desk.screen(), ragged);
}

#[test]
fn a_hit_in_a_word_that_a_hyphen_parts_is_marked_on_both_rows_without_holes() {
    let mut desk = Desk::open(JUSTIFIED, 50, 20);
    desk.press("a<esc>");
    let screen = desk.screen();
    let parted = screen.lines().find(|row| row.ends_with('-')).expect("a row ends in a hyphen");
    let head = parted.split(' ').next_back().expect("a word").trim_end_matches('-').to_string();
    let below = screen.lines().skip_while(|row| *row != parted).nth(1).expect("a row below");
    let tail: String = below.trim().chars().take_while(|c| c.is_alphabetic()).collect();
    desk.press(&format!("/{head}{tail}<enter>"));
    let marked = desk.marked();
    assert!(marked.contains(&format!("{head}-")), "{head} {tail}: {marked:?}");
    assert!(marked.contains(&tail), "{head} {tail}: {marked:?}");
    // A phrase over gaps that are stretched is marked in one piece.
    let wide = screen.lines().find(|row| row.trim().contains("  ")).expect("a stretched row");
    let (before, after) = wide.trim().split_once("  ").expect("a gap");
    let (before, after) =
        (before.rsplit(' ').next().unwrap(), after.trim().split(' ').next().unwrap());
    desk.press(&format!("<esc>/{before} {after}<enter>"));
    assert!(desk.marked().iter().any(|hit| hit.starts_with(before) && hit.ends_with(after)));
}

#[test]
fn what_is_told_of_justified_rows_is_true() {
    let words = "Words that go on and on, and on and on, until the row is full. ".repeat(9);
    let mut desk = Desk::open(&words, 60, 20);
    assert!(desk.press("a").screen().contains("rows reach the edge"));
    assert!(desk.press("a").screen().contains("ragged"));
    let mut narrow = Desk::open(&words, 80, 20);
    for _ in 0..12 {
        narrow.press("-");
    }
    assert!(narrow.press("a").screen().contains("takes 28 cells"), "{}", narrow.screen());
    let mut unspaced = Desk::open(&"这座桥修了三年，终于在春天通车了。".repeat(30), 120, 20);
    assert!(unspaced.press("a").screen().contains("no gaps between words"));
}
