//! The first hit of a long text is shown before the others are counted.

mod desk;

use std::fmt::Write;

use desk::Desk;
use reader::format::Format;
use reader::words::EN;

/// Long enough that its hits are not counted at once; raw, which is read quickly.
fn long() -> Desk {
    let mut text = String::new();
    for n in 0..24_000 {
        let word = if n % 8000 == 4000 { "otter" } else { "heron" };
        writeln!(text, "Stone {n}: the {word} stands in the reeds and waits for the tide.")
            .unwrap();
    }
    assert!(text.len() > 1 << 20);
    let mut desk = Desk::open_all(&[("", Format::Plain)], 60, 14, &EN);
    desk.rewrite(0, &text);
    desk.press("R");
    desk
}

/// A text is searched as the loop does it, but for the counting.
fn type_query(desk: &mut Desk, keys: &str) {
    desk.counts = false;
    desk.press(keys);
}

#[test]
fn the_first_hit_ahead_is_shown_and_marked_before_all_are_counted() {
    let mut desk = long();
    type_query(&mut desk, "/heron");
    assert!(desk.app.is_counting());
    assert!(desk.folio().contains('…'), "{}", desk.folio());
    let before = desk.screen();
    let marked = desk.marked();
    assert!(marked.iter().filter(|word| *word == "heron").count() > 3, "{marked:?}");
    assert!(desk.app.catch_up(&mut || false), "there is something to count");
    assert!(!desk.app.is_counting() && !desk.app.catch_up(&mut || false));
    assert!(desk.folio().contains("1/23997"), "{}", desk.folio());
    let rows = |screen: &str| -> Vec<String> {
        let rows = screen.lines().map(|row| row.trim_end_matches(['┃', '◆', '•', ' ']).to_string());
        rows.take(13).collect()
    };
    assert_eq!(rows(&desk.screen()), rows(&before), "nothing on the page moves");
}

#[test]
fn a_key_that_waits_is_answered_before_hits_are_counted() {
    let mut desk = long();
    type_query(&mut desk, "/heron");
    assert!(desk.app.catch_up(&mut || true));
    assert!(desk.app.is_counting(), "given up, and still to be done");
    // Enter leaves the prompt without waiting for the count.
    desk.press("<enter>");
    assert!(desk.app.is_counting());
    desk.app.catch_up(&mut || false);
    assert!(desk.folio().contains("1/23997"), "{}", desk.folio());
}

#[test]
fn a_step_from_hits_that_are_not_counted_leads_to_the_next() {
    let mut desk = long();
    type_query(&mut desk, "/heron<enter>");
    assert!(desk.app.is_counting());
    desk.press("nn");
    assert!(desk.folio().contains("3/23997"), "{}", desk.folio());
    type_query(&mut desk, "/heron<enter>N");
    assert!(desk.folio().contains("the end") || desk.folio().contains("23997/23997"));
}

#[test]
fn hits_that_are_far_or_behind_are_found_too() {
    let mut desk = long();
    desk.press("/otter");
    assert!(desk.folio().contains("1/3"), "{}", desk.folio());
    assert!(desk.screen().contains("Stone 4000:"), "{}", desk.screen());
    let mut desk = long();
    desk.press("G/stone 17:");
    assert!(desk.screen().contains("Stone 17:"), "{}", desk.screen());
    assert!(desk.folio().contains("1/1"), "{}", desk.folio());
}
