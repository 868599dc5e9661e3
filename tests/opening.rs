//! A long article of which the beginning is read while the rest is still opened.

mod desk;

use std::fmt::Write;

use desk::Desk;
use reader::app::{Arrival, Effect, Event, Need, Why};
use reader::open::{How, Opened, Origin, START};
use reader::source::Source;
use reader::words::EN;

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
    let mut desk = opened();
    desk.send(Event::Failed { slot: 0, why: Why::Rest, line: "a: it is gone".into() });
    assert!(desk.screen().contains("it is gone"));
    assert!(desk.press("G").screen().contains("number44"));
}

/// A file too long to be understood as a whole at once.
struct Walk {
    _folder: tempfile::TempDir,
    origin: Origin,
}

impl Walk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("walk.txt");
        let mut text = String::from("A long walk along the river\n\n");
        for n in 1..=3000 {
            if n % 25 == 0 {
                write!(text, "Mile {}\n\n", n / 25).unwrap();
            }
            write!(
                text,
                "At stone number{n} the path turns, and whoever walks here sees the water again. \
                 The mill is closed, the meadow is wet, and nobody has mown it for years.\n\n"
            )
            .unwrap();
        }
        std::fs::write(&path, text).unwrap();
        Self { _folder: folder, origin: Origin::Source(Source::File(path)) }
    }

    /// The beginning on a desk, where `keys` are pressed, and the end if it is wanted.
    fn at(&self, keys: &str) -> Desk {
        let mut desk = Desk::open("", 60, 14);
        let start = self.origin.open_start(START, How::default(), &EN).unwrap();
        Self::hand(&mut desk, start, Why::GoTo { step: 0 });
        for key in keys.chars() {
            desk.press(&key.to_string());
            if desk.effects.contains(&Effect::OpenEnd) {
                desk.effects.clear();
                let ends = self.origin.open_ends(START, How::default(), &EN).unwrap();
                Self::hand(&mut desk, ends, Why::Rest);
            }
        }
        desk
    }

    fn hand(desk: &mut Desk, opened: Opened, why: Why) {
        let Opened { article, encoding, rank, part, gap, comes, minutes, notice, .. } = opened;
        let whole = Arrival::new(0, article, why);
        let arrival = Arrival { encoding, rank, part, gap, comes, minutes, notice, ..whole };
        desk.send(Event::Opened(Box::new(arrival)));
        desk.app.catch_up(&mut || false);
    }

    fn rest_comes(&self, desk: &mut Desk) {
        let whole = self.origin.open(0, How::default(), &EN).unwrap();
        Self::hand(desk, whole, Why::Rest);
    }
}

#[test]
fn the_end_of_a_long_file_does_not_wait_for_what_stands_before_it() {
    let walk = Walk::new();
    for keys in ["G", "100%"] {
        let desk = walk.at(keys);
        let screen = desk.screen();
        assert!(screen.contains("number3000") && screen.contains("100%"), "{screen}");
        assert!(desk.app.needs_more().is_none(), "{keys}: the rest is not needed for that");
    }
    let percent = |keys: &str| -> usize {
        let screen = walk.at(keys).screen();
        let head = screen.rsplit_once('%').unwrap().0;
        head.rsplit(' ').next().unwrap().parse().unwrap()
    };
    assert_eq!(percent("Gbb"), 99);
    assert!(percent("G''  ") < 2);
}

#[test]
fn nothing_on_the_page_moves_when_what_stands_before_the_end_comes() {
    let walk = Walk::new();
    for keys in ["G", "Gkkk", "Gbbbb", "G[", "G''", "Gg", "G''jj", "Gmabb"] {
        let mut desk = walk.at(keys);
        let before = page(&desk);
        walk.rest_comes(&mut desk);
        assert_eq!(page(&desk), before, "{keys}");
        assert!(desk.app.needs_more().is_none(), "{keys}");
        desk.press("''");
        assert!(!page(&desk).is_empty());
    }
}

#[test]
fn whoever_reads_on_needs_more_of_the_beginning_and_whoever_searches_all() {
    let walk = Walk::new();
    let more = walk.origin.open_start(8 * START, How::default(), &EN).expect("it is longer");
    let start = walk.origin.open_start(START, How::default(), &EN).unwrap();
    assert!(start.article.text().len() > START / 2);
    assert!(more.article.text().starts_with(start.article.text()));
    assert!(more.part.unwrap() * 7 < start.part.unwrap(), "{:?}", more.part);
    assert!(walk.origin.open_start(1 << 18, How::default(), &EN).is_none(), "that is most of it");
    let mut desk = walk.at("");
    assert_eq!(desk.app.needs_more(), None);
    for _ in 0..200 {
        desk.press(" ");
        if desk.app.needs_more().is_some() {
            break;
        }
    }
    assert_eq!(desk.app.needs_more(), Some(Need::More));
    let before = page(&desk);
    Walk::hand(&mut desk, more, Why::Rest);
    assert_eq!(page(&desk), before);
    assert_eq!(desk.app.needs_more(), None, "its end is far");
    for (keys, need) in
        [("/mill", Some(Need::All)), ("t", Some(Need::All)), ("50%", Some(Need::All))]
    {
        assert_eq!(walk.at(keys).app.needs_more(), need, "{keys}");
    }
}

#[test]
fn between_beginning_and_end_stands_what_is_missing_and_whoever_comes_near_gets_it() {
    let walk = Walk::new();
    let mut desk = walk.at("G");
    let mut pages = 0;
    while !desk.screen().contains("MB …]") {
        desk.press("b");
        pages += 1;
        assert!(pages < 200, "{}", desk.screen());
    }
    assert!(desk.app.needs_more().is_some());
    // The row at the top stays; what is missing stands below it now.
    let top = desk.first_line();
    walk.rest_comes(&mut desk);
    assert_eq!(desk.first_line(), top);
    assert!(!desk.screen().contains("MB …]"), "{}", desk.screen());
    assert!(desk.app.needs_more().is_none());
}

#[test]
fn what_lies_between_beginning_and_end_waits_for_the_rest() {
    let walk = Walk::new();
    for (keys, words) in
        [("G50%", "number15"), ("G2000G", "number"), ("G''/number1700 the\n", "number1700")]
    {
        let mut desk = walk.at(keys.trim_end());
        if keys.ends_with('\n') {
            desk.press("<enter>");
        }
        assert!(desk.screen().contains("still opening"), "{keys}\n{}", desk.screen());
        assert!(desk.app.needs_more().is_some(), "{keys}");
        walk.rest_comes(&mut desk);
        assert!(desk.screen().contains(words), "{keys}\n{}", desk.screen());
    }
}

#[test]
fn a_search_steps_over_nothing_that_is_missing() {
    let walk = Walk::new();
    let mut desk = walk.at("G''");
    desk.press("/number29<enter>");
    // The next is number290, in what is missing or in the beginning: not number2900.
    assert!(!desk.screen().contains("number29") || !desk.screen().contains("number2900"));
    let mut desk = walk.at("G");
    desk.press("/number3000<enter>n");
    assert!(desk.screen().contains("still opening"), "{}", desk.screen());
    walk.rest_comes(&mut desk);
    assert!(desk.screen().contains("number3000"), "{}", desk.screen());
}

/// A pipe of which the beginning has come.
fn coming() -> Desk {
    let (text, cut) = long();
    let mut desk = Desk::open("", 60, 14);
    desk.comes = true;
    desk.rewrite(0, &text[..cut]);
    desk.press("r");
    desk
}

/// More of it comes: all of the text, and whether that is all.
fn comes(desk: &mut Desk, is_all: bool) {
    let (text, _) = long();
    desk.rewrite(0, &text);
    desk.comes = !is_all;
    desk.rest_comes();
}

#[test]
fn nothing_on_the_page_moves_when_more_comes_through_a_pipe() {
    for keys in ["", "jjj", "  ", "]]", "/number12 the<enter>", "/number1", "?", "G", "G5k"] {
        let mut desk = coming();
        desk.press(keys);
        let before = page(&desk);
        comes(&mut desk, false);
        assert_eq!(page(&desk), before, "{keys}");
        comes(&mut desk, true);
        assert_eq!(page(&desk), before, "{keys}");
    }
}

#[test]
fn marks_and_jumps_stay_where_their_words_are() {
    let mut desk = coming();
    let marked = desk.press("30}ma").first_line();
    let left = desk.press("20}jjj").first_line();
    assert_ne!(marked, left);
    comes(&mut desk, false);
    assert_eq!(desk.press("'a").first_line(), marked);
    comes(&mut desk, true);
    assert_eq!(desk.press("<ctrl+o>").first_line(), left);
}

#[test]
fn what_is_said_of_a_pipe_says_that_it_grows() {
    let mut desk = coming();
    desk.press("/the water<enter>");
    assert!(desk.screen().contains("1/44+"), "{}", desk.screen());
    assert!(desk.folio().contains("%+  more is coming"), "{}", desk.screen());
    assert!(desk.press("G").folio().contains("100%+  more is coming"), "{}", desk.screen());
    desk.press("tmile");
    assert!(desk.screen().contains("/4+"), "{}", desk.screen());
    comes(&mut desk, false);
    assert!(desk.screen().contains("/20+"), "{}", desk.screen());
    comes(&mut desk, true);
    assert!(desk.screen().contains("/20 ") || desk.screen().ends_with("/20"), "{}", desk.screen());
    assert!(desk.press("<esc><esc>G").folio().contains("100%  end"), "{}", desk.screen());
}

#[test]
fn whoever_follows_is_at_the_end_until_a_key_moves() {
    for (keys, goes_on) in [
        ("", true),
        ("T", true),
        ("a", true),
        ("k", false),
        ("g", false),
        ("<pageup>", false),
        ("<esc>", false),
        ("<ctrl+c>", false),
        ("/mile<enter>", false),
    ] {
        let mut desk = coming();
        desk.press("F");
        assert!(desk.folio().contains("following") && desk.screen().contains("number44"));
        desk.press(keys);
        comes(&mut desk, false);
        assert_eq!(desk.screen().contains("number200"), goes_on, "{keys}\n{}", desk.screen());
        assert_eq!(desk.folio().contains("more is coming"), !goes_on, "{keys}");
    }
}

#[test]
fn esc_and_ctrl_c_stop_what_comes_and_only_then_does_ctrl_c_leave() {
    use reader::app::Effect;
    for (keys, effects) in [
        ("<esc>", vec![Effect::StopComing]),
        ("<ctrl+c>", vec![Effect::StopComing]),
        // The marks are one level, what comes the next.
        ("/water<enter><esc>", vec![]),
        ("/water<enter><esc><esc>", vec![Effect::StopComing]),
        ("/water<enter><ctrl+c>", vec![Effect::StopComing]),
        ("F<esc>", vec![]),
        ("F<ctrl+c><ctrl+c>", vec![Effect::StopComing]),
    ] {
        let mut desk = coming();
        desk.press(keys);
        assert_eq!(desk.effects, effects, "{keys}");
        comes(&mut desk, true);
        desk.effects.clear();
        assert_eq!(desk.press("<ctrl+c>").effects, [Effect::Quit], "{keys}");
    }
}

#[test]
fn a_file_is_looked_at_only_while_it_is_followed() {
    use reader::app::Effect;
    let mut desk = Desk::open(&long().0, 60, 14);
    assert_eq!(desk.press("F").effects, [Effect::Follow]);
    assert!(desk.screen().contains("number200") && desk.folio().contains("100%+  following"));
    // Once more is not twice.
    assert_eq!(desk.press("FF").effects, [Effect::Follow]);
    assert_eq!(desk.press("k").effects, [Effect::Follow, Effect::StopComing]);
    assert!(!desk.folio().contains("following") && !desk.folio().contains('+'));
    assert_eq!(desk.press("kk<esc>").effects.len(), 2);
    desk.app.cannot_follow();
    assert!(desk.folio().contains("no file that could grow"), "{}", desk.screen());
}

#[test]
fn a_query_is_searched_alike_whether_the_text_was_made_ready_for_it_or_not() {
    let (text, _) = long();
    let mut ready = Desk::open(&text, 60, 14);
    let mut other = Desk::open(&text, 60, 14);
    ready.press("/").app.get_ready();
    other.press("/");
    for key in ["s", "t", "o", "n", "e", "<backspace>", "<esc>"] {
        assert_eq!(ready.press(key).screen(), other.press(key).screen(), "{key}");
    }
}
