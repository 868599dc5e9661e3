//! What one key costs before a byte is sent: the state changes and the screen is painted.

use divan::Bencher;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use reader::app::{Action, App, Arrival, Event, Screen, Why};
use reader::format::{self, Format};
use reader::keys::Keymap;
use reader::view::{self, Colors, THEMES, Theme};
use reader::words::EN;

const COLUMNS: u16 = 100;
const ROWS: u16 = 40;

fn main() {
    divan::main();
}

/// Megabytes of text: a frame must cost the same for all of them.
const SIZES: [usize; 3] = [1, 10, 100];

/// An app in the middle of so many megabytes of Vietnamese prose.
fn app(megabytes: usize) -> App {
    let paragraph = "Sáng nay, đoàn thuyền của làng ra khơi sớm hơn mọi ngày vì gió đã đổi chiều \
                     từ nửa đêm, và người già bảo rằng cá sẽ về gần bờ.\n\n";
    let text = format!("Một ngày trên sông\n\n{}", paragraph.repeat(6_500 * megabytes));
    let mut app = App::new(&EN, THEMES);
    let slot = app.push_slot("a".into());
    app.update(Event::Resize(Screen { columns: COLUMNS, rows: ROWS }));
    let article = format::read(Format::Plain, &text);
    let arrival = Arrival::new(slot, article, Why::GoTo { step: 0 });
    app.update(Event::Opened(Box::new(arrival)));
    app.count = Some(50);
    app.update(Event::Action(Action::Percent));
    app
}

/// The state alone: one row down.
#[divan::bench(args = SIZES)]
fn line_down(bencher: Bencher, megabytes: usize) {
    let mut app = app(megabytes);
    bencher.bench_local(|| app.update(Event::Action(Action::LineDown)));
}

/// One row down and the whole screen painted.
#[divan::bench(args = SIZES)]
fn line_down_and_paint(bencher: Bencher, megabytes: usize) {
    let mut app = app(megabytes);
    let keymap = Keymap::default();
    let theme = Theme::named("terminal", Colors::Exact);
    let mut buffer = Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS));
    bencher.bench_local(|| {
        app.update(Event::Action(Action::LineDown));
        buffer.reset();
        view::draw(&app, &theme, &keymap, &mut buffer)
    });
}

/// A window that changes its width, painted anew.
#[divan::bench(args = SIZES)]
fn resize_and_paint(bencher: Bencher, megabytes: usize) {
    let mut app = app(megabytes);
    let keymap = Keymap::default();
    let theme = Theme::named("terminal", Colors::Exact);
    let mut buffer = Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS));
    let mut columns = COLUMNS;
    bencher.bench_local(|| {
        columns = if columns == COLUMNS { 60 } else { COLUMNS };
        app.update(Event::Resize(Screen { columns, rows: ROWS }));
        buffer.reset();
        view::draw(&app, &theme, &keymap, &mut buffer)
    });
}

/// To the end and back to the start, painted.
#[divan::bench(args = SIZES)]
fn end_and_start_and_paint(bencher: Bencher, megabytes: usize) {
    let mut app = app(megabytes);
    let keymap = Keymap::default();
    let theme = Theme::named("terminal", Colors::Exact);
    let mut buffer = Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS));
    bencher.bench_local(|| {
        for action in [Action::End, Action::Start] {
            app.update(Event::Action(action));
            buffer.reset();
            view::draw(&app, &theme, &keymap, &mut buffer);
        }
    });
}
