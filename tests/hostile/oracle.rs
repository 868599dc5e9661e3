//! The one oracle: what must hold of whatever was opened. It asks nobody in the
//! program what may be shown: the lists here are its own.

use std::collections::HashMap;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use reader::app::{App, Arrival, Event, Screen, Why};
use reader::article::{Article, Container};
use reader::format::write;
use reader::keys::Keymap;
use reader::layout::{Bidi, Layout, Paragraphs, Settings};
use reader::text::width::{cells, clusters};
use reader::view::{self, Colors, THEMES, Theme};
use reader::words::EN;

/// The most rows that are looked at of one layout.
const MOST_ROWS: usize = 2_000;

/// Whether `c` speaks to a terminal or deceives the eye, wherever it stands.
pub fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{2028}' | '\u{2029}'
            | '\u{feff}' | '\u{180e}' | '\u{fff9}'..='\u{fffb}')
        || matches!(c, '\u{e0000}'..='\u{e00ff}' | '\u{e01f0}'..='\u{e0fff}')
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
        || u32::from(c) & 0xfffe == 0xfffe
}

/// Whether `c` is one that must not be painted, though it may stand in the text.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2060}'..='\u{2064}'
    )
}

/// All that must hold of an article, in a window that `seed` chooses.
pub fn check(article: Article, seed: u8) {
    check_text(&article);
    check_rows(&article, seed);
    check_screen(article, seed);
}

/// The text and the facts hold nothing hostile, and the ranges are sound.
fn check_text(article: &Article) {
    let text = article.text();
    let is_fit = |c: char| matches!(c, '\n' | '\t') || !is_hostile(c);
    if let Some(c) = text.chars().find(|c| !is_fit(*c)) {
        panic!("the text holds {c:?}: {text:?}");
    }
    let mut end = 0;
    for block in article.blocks() {
        assert!(block.range.start >= end && block.range.end <= text.len(), "{block:?}");
        assert!(text.is_char_boundary(block.range.start) && text.is_char_boundary(block.range.end));
        end = block.range.end;
        for inside in block.inside() {
            if let Container::Item { marker, .. } = inside {
                assert!(!marker.chars().any(is_hostile), "{marker:?}");
            }
        }
    }
    // The model names every fact; what it is written with is escaped.
    let model = write::json(article);
    check_facts(&model);
}

fn check_facts(value: &serde_json::Value) {
    match value {
        serde_json::Value::String(text) => {
            let found = text.chars().find(|c| is_hostile(*c) && !matches!(c, '\n' | '\t'));
            assert_eq!(found, None, "a fact: {text:?}");
        }
        serde_json::Value::Array(list) => list.iter().for_each(check_facts),
        serde_json::Value::Object(map) => map.values().for_each(check_facts),
        _ => {}
    }
}

/// Every letter of every block stands on a row, no row is too wide, and what its
/// pieces claim to take is what they take when they are painted.
fn check_rows(article: &Article, seed: u8) {
    let width = [1, 2, 7, 20, 40, 80, 133][usize::from(seed) % 7];
    let settings = Settings {
        width,
        measure: width,
        furniture: true,
        bidi: [Bidi::App, Bidi::Off][usize::from(seed >> 3) % 2],
        justify: seed & 0x10 != 0,
        paragraphs: [Paragraphs::Space, Paragraphs::Indent][usize::from(seed >> 5) % 2],
        ..Settings::default()
    };
    let layout = Layout::new(article, settings);
    let text = article.text();
    let rows = layout.rows(article, layout.first(article), MOST_ROWS);
    let mut shown = vec![false; text.len()];
    for row in &rows {
        let Some(line) = layout.line(article, *row) else { continue };
        let claimed = line.cells(text);
        let painted: usize = clusters(&line.plain(text)).map(|one| one.cells).sum();
        // A cluster does not get narrower.
        let least = clusters(&line.plain(text)).map(|one| one.cells).max().unwrap_or(0);
        assert!(
            claimed <= width.max(least),
            "a row of {claimed} cells in {width}: {:?}",
            line.plain(text)
        );
        assert_eq!(claimed, painted, "{:?}", line.plain(text));
        for range in line.text() {
            shown[range.clone()].fill(true);
        }
    }
    if rows.len() == MOST_ROWS {
        return;
    }
    for block in article.blocks() {
        for (at, c) in article.text_of(block).char_indices() {
            let at = block.range.start + at;
            assert!(
                !c.is_alphanumeric() || shown[at],
                "{c:?} of {block:?} is on no row of {width}"
            );
        }
    }
}

/// The finished screen, from the first to the last page.
fn check_screen(article: Article, seed: u8) {
    let (columns, rows) = [(20, 5), (80, 24), (41, 9), (160, 12), (5, 2)][usize::from(seed) % 5];
    let mut app = App::new(&EN, THEMES);
    app.push_slot(String::from("a"));
    app.update(Event::Resize(Screen { columns, rows }));
    open(&mut app, article);
    check_buffer(&app);
    for action in [reader::app::Action::Furniture, reader::app::Action::End] {
        app.update(Event::Action(action));
        check_buffer(&app);
    }
}

/// Hands an article to the app, as if it had been opened.
pub fn open(app: &mut App, article: Article) {
    let arrival = Arrival::new(0, article, Why::GoTo { step: 0 });
    app.update(Event::Opened(Box::new(arrival)));
}

/// A screen as it is handed to the terminal: each cell one cluster without control
/// or format characters; no cluster is wider than its cells.
pub fn check_buffer(app: &App) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, app.screen.columns, app.screen.rows));
    view::draw(app, &Theme::named(app.theme, Colors::Exact), &Keymap::default(), &mut buffer);
    let width = usize::from(buffer.area.width.max(1));
    for row in buffer.content.chunks(width) {
        let mut x = 0;
        while x < row.len() {
            let symbol = row[x].symbol();
            let found = symbol.chars().find(|c| is_hostile(*c) || is_unseen(*c));
            assert_eq!(found, None, "a cell shows {symbol:?}");
            assert!(symbol.chars().count() <= 32, "a cell shows {symbol:?}");
            let wide = cells(symbol).max(1);
            let covered = row.get(x + 1..x + wide).expect("no cluster sticks out of its row");
            for next in covered.iter().map(Cell::symbol) {
                assert!(matches!(next, "" | " "), "{symbol:?} covers {next:?}");
            }
            x += wide;
        }
    }
}

/// How often each letter and figure stands in a text, as it is composed, without
/// regard to its case.
pub fn tally(text: &str) -> HashMap<char, usize> {
    let mut found = HashMap::new();
    let composed = reader::text::clean::clean_line(text);
    for c in composed.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase) {
        *found.entry(c).or_default() += 1;
    }
    found
}

/// Nothing that `wanted` holds is missing from the article: neither from its text,
/// in which what was dropped stands too, nor from its items' marks. A masthead says
/// its labels (*von*, *reported by*) in its own way: `spare` letters may be missing.
pub fn check_kept(article: &Article, wanted: &str, spare: usize) {
    let mut all = article.text().to_owned();
    for block in article.blocks() {
        for inside in block.inside() {
            if let Container::Item { marker, first: true, .. } = inside {
                all.push_str(marker);
            }
        }
    }
    let kept = tally(&all);
    let missing = |(c, count): (char, usize)| count.saturating_sub(*kept.get(&c).unwrap_or(&0));
    let lost: usize = tally(wanted).into_iter().map(missing).sum();
    assert!(lost <= spare, "{lost} letters are lost, of\n{wanted:?}\n=>\n{all:?}");
}
