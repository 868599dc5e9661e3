//! Writing text into cells: the one place where a string becomes cells.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::App;
use crate::layout::{Bidi, visual};
use crate::text::width::{cells, clusters, fit};

/// Writes `text` from column `x` on, in front of column `end`; returns the
/// column after it. A wide cluster that does not fit is left out whole.
pub fn put(buffer: &mut Buffer, x: usize, y: usize, end: usize, text: &str, style: Style) -> usize {
    let area = buffer.area;
    let width = usize::from(area.width);
    let end = end.min(width);
    if y >= usize::from(area.height) {
        return x;
    }
    let row = &mut buffer.content[y * width..(y + 1) * width];
    // What stood there leaves nothing of its style.
    let mut blank = Cell::EMPTY;
    blank.set_style(style);
    let mut at = x;
    for cluster in clusters(text) {
        if cluster.cells == 0 {
            continue;
        }
        if at + cluster.cells > end {
            break;
        }
        if let [cell] = &mut row[at..at + cluster.cells] {
            cell.set_symbol(cluster.text);
            (cell.fg, cell.bg) = (blank.fg, blank.bg);
            (cell.underline_color, cell.modifier) = (blank.underline_color, blank.modifier);
        } else {
            row[at..at + cluster.cells].fill(blank.clone());
            row[at].set_symbol(cluster.text);
        }
        at += cluster.cells;
    }
    at
}

/// Gives cells that are blank a style.
pub fn ground(buffer: &mut Buffer, area: Rect, style: Style) {
    // Of most themes the text has none of its own: then there are thousands of cells
    // that need not be gone through.
    if style != Style::new() {
        buffer.set_style(area, style);
    }
}

/// A line of the interface in the order in which it is shown.
pub fn in_order(app: &App, text: String) -> String {
    match app.page.bidi {
        Bidi::App => visual(&text, None).into_owned(),
        Bidi::Terminal | Bidi::Off => text,
    }
}

/// Text that fits into `room` cells, cut with an ellipsis where it must be.
pub fn cut(text: &str, room: usize) -> String {
    if cells(text) <= room {
        return text.to_string();
    }
    // Two cells wide in some terminals.
    let Some(room) = room.checked_sub(cells("…")) else { return String::new() };
    format!("{}…", text[..fit(text, room)].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(text: &str, width: u16, end: usize) -> String {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, 1));
        put(&mut buffer, 0, 0, end, text, Style::new());
        (0..width).map(|x| buffer[(x, 0)].symbol().to_string()).collect()
    }

    #[test]
    fn a_wide_cluster_never_straddles_the_end() {
        assert_eq!(row("a茶馆", 4, 4), "a茶  ");
        assert_eq!(row("a茶", 4, 2), "a   ");
    }

    #[test]
    fn what_takes_no_cell_is_not_painted() {
        assert_eq!(row("a\u{200b}\u{ad}b", 3, 3), "ab ");
    }

    #[test]
    fn cutting_leaves_an_ellipsis() {
        assert_eq!(cut("Đại hội được tổ chức", 8), "Đại hội…");
        assert_eq!(cut("abc", 3), "abc");
        assert_eq!(cut("茶馆茶馆", 5), "茶馆…");
        assert_eq!(cut("abc", 0), "");
    }
}
