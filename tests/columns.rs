//! Two columns side by side: the rows are the same list, the place is kept.

mod desk;

use std::fmt::Write;

use desk::Desk;

/// An article of numbered paragraphs, each of several rows.
fn long(paragraphs: usize) -> String {
    let mut text = String::from("A headline over the whole\n\nBy Ann Writer\n");
    for n in 1..=paragraphs {
        write!(
            text,
            "\nParagraph {n} begins here and goes on for a while, so that it takes more than one \
             row of the column and the eye has something to follow down the page.\n"
        )
        .unwrap();
    }
    text
}

/// The page of a screen, cut in its two columns.
fn columns(desk: &Desk) -> (Vec<String>, Vec<String>) {
    let screen = desk.screen();
    let rows: Vec<_> = screen.lines().collect();
    let width = usize::from(desk.app.screen.columns);
    let half = |row: &str, from: usize, to: usize| -> String {
        let text: String = row.chars().skip(from).take(to - from).collect();
        text.trim_matches(['┃', '◆', '•', ' ']).to_string()
    };
    let page = &rows[..rows.len() - 1];
    let left = page.iter().map(|row| half(row, 0, width / 2)).collect();
    let right = page.iter().map(|row| half(row, width / 2, width)).collect();
    (left, right)
}

/// The rows of the page in one column.
fn page(desk: &Desk) -> Vec<String> {
    let screen = desk.screen();
    let rows: Vec<_> = screen.lines().map(|row| row.trim_matches(['┃', ' ']).to_string()).collect();
    rows[..rows.len() - 1].to_vec()
}

#[test]
fn the_right_column_goes_on_where_the_left_one_ends() {
    let mut desk = Desk::open(&long(80), 160, 20);
    desk.press("20jC");
    assert!(desk.folio().contains("two columns"), "{}", desk.folio());
    let (left, right) = columns(&desk);
    let mut tall = Desk::open(&long(80), 160, 39);
    tall.press("20j");
    let one = page(&tall);
    assert_eq!(left, one[..19]);
    assert_eq!(right, one[19..38]);
}

#[test]
fn the_place_is_kept_there_and_back() {
    let mut desk = Desk::open(&long(80), 200, 30);
    for keys in ["", "7j", "50%", "/paragraph 44<enter>"] {
        desk.press(keys).press("<esc>");
        let before = desk.screen();
        desk.press("C<esc>");
        assert_eq!(columns(&desk).0[..20], page_left(&before)[..20]);
        desk.press("C<esc>");
        assert_eq!(desk.screen(), before, "{keys}");
    }
}

fn page_left(screen: &str) -> Vec<String> {
    let rows = screen.lines().map(|row| row.trim_matches(['┃', ' ']).to_string());
    rows.take(screen.lines().count() - 1).collect()
}

#[test]
fn screens_turn_by_both_columns_and_keep_two_rows() {
    let mut desk = Desk::open(&long(200), 160, 20);
    desk.press("C7j");
    let (_, right) = columns(&desk);
    desk.press(" ");
    let (left, _) = columns(&desk);
    assert_eq!(left[..2], right[17..]);
    desk.press("b");
    assert_eq!(columns(&desk).1, right);
    // Half a screen is one column.
    desk.press("d");
    assert_eq!(columns(&desk).0, right);
    desk.press("G");
    assert!(desk.folio().contains("100%"));
    let (_, right) = columns(&desk);
    assert!(right.last().unwrap().ends_with("down the page."), "{right:?}");
}

#[test]
fn what_is_in_the_right_column_is_on_the_screen() {
    let mut desk = Desk::open(&long(80), 160, 20);
    desk.press("C<esc>");
    let (_, right) = columns(&desk);
    let number: usize = right
        .iter()
        .find_map(|row| row.strip_prefix("Paragraph ")?.split(' ').next()?.parse().ok())
        .unwrap();
    let before = desk.screen();
    desk.press(&format!("/paragraph {number} begins<enter>"));
    assert_eq!(columns(&desk).1, right);
    desk.press("<esc>");
    assert_eq!(desk.screen(), before, "nothing had to move");
    desk.press("/paragraph 70 begins<enter>");
    assert!(desk.screen().contains("Paragraph 70"));
}

#[test]
fn a_window_without_room_has_one_column_and_says_so() {
    let mut desk = Desk::open(&long(40), 149, 20);
    let before = page(&desk);
    desk.press("C");
    assert!(desk.folio().contains("two need a window of 150 cells"), "{}", desk.folio());
    assert_eq!(page(&desk), before);
    desk.resize(150, 20).press("C");
    assert!(desk.folio().contains("two columns"), "{}", desk.folio());
    desk.resize(100, 20);
    assert!(desk.folio().contains("two need a window of 150 cells"), "{}", desk.folio());
    assert_eq!(desk.app.reading().unwrap().columns(), 1);
    // The wish is remembered.
    desk.resize(170, 20);
    assert_eq!(desk.app.reading().unwrap().columns(), 2);
    desk.resize(100, 20).press("C");
    assert!(desk.folio().contains("one column"), "{}", desk.folio());
    desk.resize(170, 20);
    assert_eq!(desk.app.reading().unwrap().columns(), 1);
}

#[test]
fn the_measure_of_a_column_stops_where_the_other_begins() {
    let mut desk = Desk::open(&long(40), 160, 20);
    desk.press("C20+");
    assert_eq!(desk.app.reading().unwrap().layout().measure(), 75);
    desk.press("=");
    assert_eq!(desk.app.reading().unwrap().layout().measure(), 68);
    desk.press("-");
    assert_eq!(desk.app.reading().unwrap().layout().measure(), 64);
}

#[test]
fn an_article_that_does_not_fill_the_screen_fills_both_columns_alike() {
    for paragraphs in 4..20 {
        let mut desk = Desk::open(&long(paragraphs), 160, 50);
        desk.press("C<esc>");
        let (left, right) = columns(&desk);
        let rows = |column: &[String]| column.iter().rposition(|row| !row.is_empty()).unwrap();
        let (left_rows, right_rows) = (rows(&left), rows(&right));
        assert!(
            left_rows >= right_rows && left_rows - right_rows <= 5,
            "{paragraphs}: {left:?} {right:?}"
        );
        // The columns begin on one row, with words.
        assert_eq!(left.iter().position(|row| !row.is_empty()), Some(1));
        assert_eq!(right.iter().position(|row| !row.is_empty()), Some(1));
        // Nothing is lost.
        let one: Vec<_> = page(Desk::open(&long(paragraphs), 160, 99).press("<esc>"));
        let words = |rows: &[String]| {
            rows.join(" ").split_whitespace().map(String::from).collect::<Vec<_>>()
        };
        assert_eq!(words(&[left, right].concat()), words(&one), "{paragraphs}");
    }
}

#[test]
fn a_short_notice_is_not_parted() {
    let mut desk = Desk::open("A headline\n\nA notice of one row.\n", 160, 40);
    desk.press("C<esc>");
    assert!(columns(&desk).1.iter().all(String::is_empty));
}

#[test]
fn no_column_ends_with_a_sub_heading() {
    for before in 1..12 {
        let mut text = String::from("# A headline\n");
        for n in 0..before {
            write!(text, "\nParagraph {n}.\n").unwrap();
        }
        text.push_str("\n## The sub-heading\n");
        for n in 0..before {
            write!(text, "\nParagraph {n} of it.\n").unwrap();
        }
        let mut desk = Desk::open_markdown(&text, 160, 50);
        desk.press("C<esc>");
        let (left, _) = columns(&desk);
        let last = left.iter().rfind(|row| !row.is_empty());
        assert_ne!(last.map(String::as_str), Some("The sub-heading"), "{before}");
    }
}

/// A table of numbered rows, some of two lines, between paragraphs.
fn with_table(rows: usize) -> String {
    let mut text = String::from("# Accounts\n\nWhat it cost.\n\n| Part | Cost |\n|---|---|\n");
    for n in 1..=rows {
        writeln!(text, "| part number {n} | {} |", n * 7).unwrap();
    }
    text + "\nThat was all of it.\n"
}

#[test]
fn the_head_of_a_table_stands_over_the_second_column_too() {
    let mut desk = Desk::open_markdown(&with_table(200), 160, 20);
    desk.press("C<esc>");
    let mut seen = Vec::new();
    loop {
        let (left, right) = columns(&desk);
        let is_end = desk.folio().contains("100%");
        for column in [&left, &right] {
            let numbers = column.iter().filter_map(|row| row.strip_prefix("part number "));
            seen.extend(
                numbers.map(|row| row.split(' ').next().unwrap().parse::<usize>().unwrap()),
            );
        }
        let is_table = |row: &String| row.starts_with("part number ");
        let words = &right[right.iter().position(|row| !row.is_empty()).unwrap()..];
        if words.iter().any(is_table) {
            assert!(words[0].starts_with("Part"), "{right:?}");
            assert!(words[1].starts_with('─'), "{right:?}");
        }
        if is_end {
            assert!(right.iter().chain(&left).any(|row| row == "That was all of it."), "{right:?}");
            break;
        }
        desk.press(" ");
    }
    // Nothing is passed over.
    let mut all = seen.clone();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all, (1..=200).collect::<Vec<_>>());
    // Nor on the way back.
    let mut back = Vec::new();
    while !desk.folio().contains("  0%") {
        desk.press("b");
        for column in [columns(&desk).0, columns(&desk).1] {
            let numbers = column.iter().filter_map(|row| row.strip_prefix("part number "));
            back.extend(
                numbers.map(|row| row.split(' ').next().unwrap().parse::<usize>().unwrap()),
            );
        }
    }
    back.extend(seen.iter().rev().take(30));
    back.sort_unstable();
    back.dedup();
    assert_eq!(back, all);
    // What is looked for is seen.
    for n in [20, 34, 35, 36, 37, 38, 60, 100, 199, 3] {
        desk.press(&format!("/number {n} <enter><esc>"));
        assert!(desk.screen().contains(&format!("part number {n} ")), "{n}");
    }
}

#[test]
fn a_blank_row_at_the_top_lowers_no_column() {
    let mut desk = Desk::open(&long(80), 160, 20);
    desk.press("C<esc>");
    let mut blank = 0;
    for _ in 0..40 {
        desk.press("j");
        let (left, right) = columns(&desk);
        assert_eq!(left[0].is_empty(), right[0].is_empty(), "{left:?} {right:?}");
        blank += usize::from(left[0].is_empty());
    }
    assert!(blank > 3);
}
