//! The help screen, made from the keymap, so that it cannot lie.

use ratatui::buffer::Buffer;

use super::canvas::{cut, put};
use super::panel::{Panel, draw_head};
use super::theme::{Role, Theme};
use crate::app::{App, HELP_COLUMN, HELP_GUTTER, HelpRow, help_columns};
use crate::keys::Keymap;

/// Draws the help screen over the page, from row `first` of its table on;
/// returns the last row that is seen and how many there are.
pub fn draw(
    app: &App,
    keymap: &Keymap,
    first: usize,
    theme: &Theme,
    buffer: &mut Buffer,
) -> (usize, usize) {
    let columns = help_columns(app.screen);
    let widest = columns.len() * (HELP_COLUMN + HELP_GUTTER) - HELP_GUTTER;
    let panel = Panel::new(app.screen, widest);
    let Panel { left, end, top, room } = panel;
    draw_head(&panel, app.words.help_title, app.words.help_hint, theme, buffer);
    for (n, column) in columns.iter().enumerate() {
        let x = left + n * (HELP_COLUMN + HELP_GUTTER);
        for (y, row) in column.iter().skip(first).take(room).enumerate() {
            let place = (x, (x + HELP_COLUMN).min(end), top + y);
            draw_row(app, keymap, *row, place, theme, buffer);
        }
    }
    let height = columns.iter().map(Vec::len).max().unwrap_or(0);
    ((first + room).min(height), height)
}

fn draw_row(
    app: &App,
    keymap: &Keymap,
    row: HelpRow,
    (x, end, y): (usize, usize, usize),
    theme: &Theme,
    buffer: &mut Buffer,
) {
    match row {
        HelpRow::Title(group) => {
            put(buffer, x, y, end, group.title(&app.words.groups), theme.style(Role::Heading));
        }
        HelpRow::Action(action) => {
            let tab = x + 20.min((end - x) * 2 / 5);
            let keys = cut(&keymap.labels(action).join("  "), tab - x - 1);
            put(buffer, x, y, tab, &keys, theme.style(Role::KeyName));
            let help = cut(action.help(app.words), end - tab);
            put(buffer, tab, y, end, &help, theme.style(Role::Text));
        }
        HelpRow::Blank => {}
    }
}
