//! Tables that are longer than a screen.

mod desk;

use std::fmt::Write;

use desk::Desk;

/// A paragraph, a table of numbered rows, and a paragraph.
fn table(rows: usize) -> String {
    let mut text =
        String::from("---\ntitle: Table\n---\n\nBefore it.\n\n| Part | Cost |\n|---|---|\n");
    for n in 1..=rows {
        writeln!(text, "| part {n}. | {} |", n * 100).unwrap();
    }
    text + "\nAfter it.\n"
}

fn page(desk: &Desk) -> Vec<String> {
    let screen = desk.screen();
    let rows: Vec<_> =
        screen.lines().map(|row| row.trim_matches(['┃', '◆', '•', ' ']).to_string()).collect();
    rows[..rows.len() - 1].to_vec()
}

/// The numbers of the rows of the table that are seen.
fn seen(desk: &Desk) -> Vec<usize> {
    let number = |row: &String| row.strip_prefix("part ")?.split('.').next()?.parse().ok();
    page(desk).iter().filter_map(number).collect()
}

fn has_head(desk: &Desk) -> bool {
    let rows = page(desk);
    rows[0].starts_with("Part ") && rows[1].starts_with("────")
}

#[test]
fn the_head_is_shown_again_on_the_next_screen_and_nothing_is_passed_over() {
    let mut desk = Desk::open_markdown(&table(100), 60, 20);
    let mut all = seen(&desk);
    assert!(!has_head(&desk));
    while !desk.screen().contains("After it.") {
        let last = *all.last().unwrap();
        desk.press(" ");
        let now = seen(&desk);
        assert!(now[0] < last, "two rows are kept: {now:?} after {last}");
        assert!(has_head(&desk) || desk.screen().contains("After it."), "{}", desk.screen());
        all.extend(now);
    }
    all.dedup();
    assert!((1..=100).all(|n| all.contains(&n)));
    let mut back = seen(&desk);
    while back.last() != Some(&1) {
        let first = seen(&desk)[0];
        desk.press("b");
        let now = seen(&desk);
        assert!(*now.last().unwrap() >= first, "{now:?} before {first}");
        back.extend(now.into_iter().rev());
        if desk.screen().contains("Before it.") {
            break;
        }
    }
    assert!((1..=100).all(|n| back.contains(&n) || n > back[0]));
}

#[test]
fn every_row_is_seen_when_the_screen_moves_by_rows() {
    for key in ["j", "d"] {
        let mut desk = Desk::open_markdown(&table(60), 60, 16);
        let mut all = seen(&desk);
        for _ in 0..90 {
            desk.press(key);
            all.extend(seen(&desk));
        }
        assert!((1..=60).all(|n| all.contains(&n)), "{key}");
        assert!(desk.screen().contains("After it."));
    }
}

#[test]
fn what_is_gone_to_stands_below_the_head() {
    let mut desk = Desk::open_markdown(&table(200), 60, 20);
    for n in [150, 20, 21, 90, 199, 3] {
        desk.press(&format!("/part {n}.<enter>"));
        assert!(seen(&desk).contains(&n), "{n}: {}", desk.screen());
        desk.press("<esc>");
    }
    desk.press("g100G");
    let first = seen(&desk)[0];
    assert!(has_head(&desk));
    desk.press("g101G");
    assert_eq!(seen(&desk)[0], first + 1);
    desk.press("50%");
    assert!(has_head(&desk), "{}", desk.screen());
    // Hits are gone to one by one, each of them seen.
    desk.press("g/part<enter>");
    for n in 1..=60 {
        assert!(seen(&desk).contains(&n), "{n}: {}", desk.screen());
        desk.press("n");
    }
}

#[test]
fn records_and_the_end_of_a_table_need_no_head() {
    let mut desk = Desk::open_markdown(&table(30), 60, 20);
    desk.press("G");
    assert!(desk.screen().contains("After it."));
    let mut narrow =
        Desk::open_markdown(&table(40).replace("| Part |", "| Particularly |"), 21, 12);
    narrow.press("  ");
    assert!(!has_head(&narrow));
}
