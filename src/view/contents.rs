//! The contents panel: sub-headings in the column, over the page.

use ratatui::buffer::Buffer;

use super::canvas::{cut, put};
use super::theme::{Role, Theme};
use crate::app::{App, Contents};
use crate::text::width::cells;

/// Rows above the list: title and a blank row.
const HEAD: usize = 2;
/// The widest that the panel grows, in cells.
const WIDEST: usize = 76;

/// Draws the panel over the page.
pub fn draw(app: &App, contents: &Contents, theme: &Theme, buffer: &mut Buffer) {
    let screen = app.screen;
    let width = screen.text_cells().min(WIDEST);
    let left = screen.left_margin(width);
    let end = left + width;
    let title_end =
        put(buffer, left, 0, end, app.words.contents_title, theme.style(Role::PanelTitle));
    let hint = app.words.contents_hint;
    if title_end + 2 + cells(hint) <= end {
        put(buffer, end - cells(hint), 0, end, hint, theme.style(Role::Folio));
    }
    let room = screen.page_rows().saturating_sub(HEAD).max(1);
    let first =
        contents.chosen.saturating_sub(room / 2).min(contents.shown().len().saturating_sub(room));
    for (n, entry) in contents.shown().enumerate().skip(first).take(room) {
        let y = HEAD + n - first;
        let is_chosen = n == contents.chosen;
        let indent = 2 * usize::from(entry.level.saturating_sub(1)).min(4);
        let style = theme.style(match (is_chosen, entry.level) {
            (true, _) => Role::Chosen,
            (false, 1) => Role::Headline,
            (false, _) => Role::Text,
        });
        if is_chosen {
            put(buffer, left, y, end, &" ".repeat(width), style);
        }
        let text = cut(&entry.text, width.saturating_sub(indent + 2));
        put(buffer, left + 1 + indent, y, end, &text, style);
    }
}
