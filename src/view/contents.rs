//! The contents panel: sub-headings in the column, over the page.

use ratatui::buffer::Buffer;

use super::canvas::{cut, in_order, put};
use super::panel::{Panel, draw_head};
use super::theme::{Role, Theme};
use crate::app::{App, Contents};
use crate::layout::{Bidi, is_rtl};
use crate::text::width::cells;

/// The widest that the panel grows, in cells.
const WIDEST: usize = 76;

/// Draws the panel over the page.
pub fn draw(app: &App, contents: &Contents, theme: &Theme, buffer: &mut Buffer) {
    let (title, hint) = (app.words.contents_title, app.words.contents_hint);
    let panel = Panel::new(app.screen, WIDEST);
    let Panel { left, end, top, room } = panel;
    let width = end - left;
    draw_head(&panel, title, hint, theme, buffer);
    let first =
        contents.chosen.saturating_sub(room / 2).min(contents.shown().len().saturating_sub(room));
    for (n, entry) in contents.shown().enumerate().skip(first).take(room) {
        let y = top + n - first;
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
        let is_mirrored = app.page.bidi == Bidi::App && is_rtl(&entry.text);
        let x = if is_mirrored { end - 1 - indent - cells(&text) } else { left + 1 + indent };
        put(buffer, x, y, end, &in_order(app, text), style);
    }
}
