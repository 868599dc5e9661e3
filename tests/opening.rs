//! A long article of which the beginning is read while the rest is still opened.

mod desk;

use std::fmt::Write;

use desk::Desk;

/// A text of many paragraphs with a sub-heading every ten, and where it is cut.
fn long() -> (String, usize) {
    let mut text = String::from("A long walk along the river\n\n");
    let mut cut = 0;
    for n in 1..=200 {
        if n % 10 == 0 {
            write!(text, "Mile {n}\n\n").unwrap();
        }
        write!(
            text,
            "At stone number{n} the path turns, and whoever walks here sees the water again. \
             The mill is closed, the meadow is wet, and nobody has mown it for years.\n\n"
        )
        .unwrap();
        if n == 44 {
            cut = text.len();
        }
    }
    (text, cut)
}

fn opened() -> Desk {
    let (text, cut) = long();
    Desk::open_start(&text, cut, 60, 14)
}

/// The rows of the page, without the folio.
fn page(desk: &Desk) -> String {
    let screen = desk.screen();
    let page = screen.rsplit_once('\n').map_or("", |(page, _)| page);
    // Without the position column: hits in the rest are new there.
    page.lines().map(|row| row.trim_end_matches(['┃', '◆', '•', ' ']).to_string() + "\n").collect()
}

#[test]
fn nothing_on_the_page_moves_when_the_rest_comes() {
    for keys in ["", "jjj", "  ", "]]", "/number12 the<enter>", "/number1", "?"] {
        let mut desk = opened();
        desk.press(keys);
        let before = page(&desk);
        desk.rest_comes();
        assert_eq!(page(&desk), before, "{keys}");
    }
}

#[test]
fn the_percentage_is_of_the_whole() {
    let (text, _) = long();
    let mut whole = Desk::open(&text, 60, 14);
    let mut desk = opened();
    let percent = |desk: &mut Desk| -> usize {
        let screen = desk.press("        ").screen();
        let head = screen.rsplit_once('%').unwrap().0;
        head.rsplit(' ').next().unwrap().parse().unwrap()
    };
    assert!(percent(&mut desk).abs_diff(percent(&mut whole)) <= 3);
}

#[test]
fn the_end_is_gone_to_when_it_is_there() {
    for (keys, words) in [
        ("G", "number200"),
        ("75%", "number151"),
        ("900G", "number200"),
        ("7]", "Mile 70"),
        ("/number180<enter>", "number180"),
        ("/number44<enter>n", "number44"),
    ] {
        let mut desk = opened();
        desk.press(keys);
        if !keys.ends_with('n') {
            assert!(!desk.screen().contains(words), "{keys}");
            assert!(desk.screen().contains("still opening"), "{keys}\n{}", desk.screen());
        }
        desk.rest_comes();
        assert!(desk.screen().contains(words), "{keys}\n{}", desk.screen());
        assert!(!desk.screen().contains("still opening"), "{keys}");
    }
}

#[test]
fn another_key_calls_it_off() {
    let mut desk = opened();
    desk.press("Gj");
    let before = page(&desk);
    assert!(!desk.screen().contains("still opening"));
    desk.rest_comes();
    assert_eq!(page(&desk), before);
}

#[test]
fn hits_and_contents_are_counted_anew() {
    let mut desk = opened();
    desk.press("/the water<enter>");
    assert!(desk.screen().contains("1/44+"), "{}", desk.screen());
    assert!(desk.rest_comes().screen().contains("1/200 "), "{}", desk.screen());
    let mut desk = opened();
    desk.press("tmile<down><down>");
    assert!(desk.screen().contains("3/4+"), "{}", desk.screen());
    desk.rest_comes();
    assert!(desk.screen().contains("3/20"), "{}", desk.screen());
    desk.press("<enter>");
    assert!(desk.screen().contains("Mile 30"), "{}", desk.screen());
}

#[test]
fn a_rest_that_does_not_come_leaves_what_is_there() {
    use reader::app::{Event, Why};
    let mut desk = opened();
    desk.send(Event::Failed { slot: 0, why: Why::Rest, line: "a: it is gone".into() });
    assert!(desk.screen().contains("it is gone"));
    assert!(desk.press("G").screen().contains("number44"));
}
