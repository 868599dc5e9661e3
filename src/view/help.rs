//! The help screen, made from the keymap, so that it cannot lie.

use ratatui::buffer::Buffer;

use super::canvas::{cut, put};
use super::theme::{Role, Theme};
use crate::app::{Action, App, Group};
use crate::keys::Keymap;
use crate::text::width::cells;

/// Cells of one column of help.
const COLUMN: usize = 52;
/// Cells between two columns.
const GUTTER: usize = 4;
/// Rows above the table: title and a blank row.
const HEAD: usize = 2;

/// One row of the table.
enum Entry {
    Title(&'static str),
    Keys(String, &'static str),
    Blank,
}

/// Draws the help screen over the page, from row `top` of its table on.
pub fn draw(app: &App, keymap: &Keymap, top: usize, theme: &Theme, buffer: &mut Buffer) {
    let screen = app.screen;
    let entries = entries(app, keymap);
    let room = screen.page_rows().saturating_sub(HEAD).max(1);
    let columns = if screen.text_cells() >= 2 * COLUMN + GUTTER { 2 } else { 1 };
    let width = screen.text_cells().min(columns * COLUMN + (columns - 1) * GUTTER);
    let left = screen.left_margin(width);
    let end = left + width;
    let title_end = put(buffer, left, 0, end, app.words.help_title, theme.style(Role::PanelTitle));
    let hint = app.words.help_hint;
    if title_end + 2 + cells(hint) <= end {
        put(buffer, end - cells(hint), 0, end, hint, theme.style(Role::Folio));
    }
    let split = if columns == 2 { halve(&entries) } else { entries.len() };
    let height = split.max(entries.len() - split);
    let top = top.min(height.saturating_sub(room));
    for (n, part) in [&entries[..split], &entries[split..]].into_iter().enumerate() {
        let x = left + n * (COLUMN + GUTTER);
        for (y, entry) in part.iter().skip(top).take(room).enumerate() {
            draw_entry(entry, (x, (x + COLUMN).min(end), HEAD + y), theme, buffer);
        }
    }
}

fn draw_entry(
    entry: &Entry,
    (x, end, y): (usize, usize, usize),
    theme: &Theme,
    buffer: &mut Buffer,
) {
    match entry {
        Entry::Title(title) => {
            put(buffer, x, y, end, title, theme.style(Role::Heading));
        }
        Entry::Keys(keys, help) => {
            let tab = x + 20.min((end - x) * 2 / 5);
            let keys = cut(keys, tab - x - 1);
            put(buffer, x, y, tab, &keys, theme.style(Role::KeyName));
            put(buffer, tab, y, end, &cut(help, end - tab), theme.style(Role::Text));
        }
        Entry::Blank => {}
    }
}

fn entries(app: &App, keymap: &Keymap) -> Vec<Entry> {
    let mut entries = Vec::new();
    for group in Group::ALL {
        let of_group = Action::ALL.iter().filter(|action| action.group() == *group);
        let keys: Vec<_> = of_group
            .map(|action| Entry::Keys(keymap.labels(*action).join("  "), action.help(app.words)))
            .collect();
        if !entries.is_empty() {
            entries.push(Entry::Blank);
        }
        entries.push(Entry::Title(group.title(&app.words.groups)));
        entries.extend(keys);
    }
    entries
}

/// Where the second column begins: after the blank row nearest to the middle.
fn halve(entries: &[Entry]) -> usize {
    let middle = entries.len() / 2;
    let blanks = entries.iter().enumerate().filter(|(_, entry)| matches!(entry, Entry::Blank));
    blanks.map(|(at, _)| at + 1).min_by_key(|at| at.abs_diff(middle)).unwrap_or(entries.len())
}
