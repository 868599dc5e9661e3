//! The view: cells from `&App`. Holds no state between frames and computes no
//! place that the layout could.

mod body;
mod canvas;
mod changes;
mod contents;
mod folio;
mod help;
mod paint;
mod panel;
mod theme;

pub use changes::{Change, Changes, Kept};
pub use theme::{Colors, Role, THEMES, Theme};

use ratatui::buffer::Buffer;
use ratatui::style::Style;

use crate::app::{App, Mode};
use crate::fault;
use crate::keys::Keymap;
use crate::text::width::cells;

/// Draws the whole screen; returns the cell of the cursor while a line is typed.
pub fn draw(app: &App, theme: &Theme, keymap: &Keymap, buffer: &mut Buffer) -> Option<(u16, u16)> {
    fault::point("view");
    let area = buffer.area;
    canvas::ground(buffer, area, theme.style(Role::Text));
    if app.is_cramped() {
        say(app, app.words.too_small, theme.style(Role::Text), buffer);
        return None;
    }
    match &app.mode {
        Mode::Help(top) => {
            let seen = help::draw(app, keymap, *top, theme, buffer);
            folio::draw_count(app, seen, theme, buffer);
            return None;
        }
        Mode::Contents(contents) => contents::draw(app, contents, theme, buffer),
        _ => draw_page(app, theme, buffer),
    }
    folio::draw(app, theme, buffer)
}

fn draw_page(app: &App, theme: &Theme, buffer: &mut Buffer) {
    let Some(reading) = app.reading() else { return };
    if reading.rows(app.screen).is_empty() {
        say(app, app.words.empty_page, theme.style(Role::Folio), buffer);
    } else {
        body::draw(reading, app.screen, theme, buffer);
    }
}

/// Says one thing in the middle of the window, over several rows where it must.
fn say(app: &App, text: &str, style: Style, buffer: &mut Buffer) {
    let (columns, rows) = (usize::from(app.screen.columns), usize::from(app.screen.rows));
    let top = rows.saturating_sub(1) / 2;
    for (n, row) in folio::rows_of(text, columns.max(1)).iter().enumerate() {
        let x = columns.saturating_sub(cells(row)) / 2;
        canvas::put(buffer, x, top + n, columns, row, style);
    }
}
