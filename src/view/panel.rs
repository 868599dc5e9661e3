//! What the panels over the page have in common: their place and their head.

use ratatui::buffer::Buffer;

use super::canvas::put;
use super::theme::{Role, Theme};
use crate::app::Screen;
use crate::text::width::cells;

/// Where a panel stands, in cells and rows.
pub struct Panel {
    /// Its first column.
    pub left: usize,
    /// The column after its last.
    pub end: usize,
    /// The first row below its head.
    pub top: usize,
    /// Rows below its head.
    pub room: usize,
}

impl Panel {
    /// A panel in the middle of the window, at most `widest` cells wide.
    pub fn new(screen: Screen, widest: usize) -> Self {
        let width = screen.text_cells().min(widest);
        let left = screen.left_margin(width);
        Self { left, end: left + width, top: screen.panel_top(), room: screen.panel_rows() }
    }
}

/// Draws the title, and the hint at the right where there is room for it.
pub fn draw_head(panel: &Panel, title: &str, hint: &str, theme: &Theme, buffer: &mut Buffer) {
    let y = panel.top - 2;
    let after = put(buffer, panel.left, y, panel.end, title, theme.style(Role::PanelTitle));
    if after + 2 + cells(hint) <= panel.end {
        put(buffer, panel.end - cells(hint), y, panel.end, hint, theme.style(Role::Folio));
    }
}
