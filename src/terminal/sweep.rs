//! The last look at a finished screen, before any of it becomes bytes.
//!
//! The text was cleaned when it was read, so nothing should be found here. But
//! a cell takes any string, and one that slips through would speak to the
//! terminal; so nothing is taken on trust.

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Color;

use super::glyph;

/// Makes `buffer` fit to be encoded and returns how many cells held what may not
/// be painted; each of them now shows U+FFFD.
///
/// After it, every cell holds one cluster, no cluster sticks out of its row, the cells
/// after the first of a wide one are empty, and a wide one that was painted over in one
/// of these (by a panel, say) is gone.
pub fn sweep(buffer: &mut Buffer) -> usize {
    let width = usize::from(buffer.area.width.max(1));
    buffer.content.chunks_mut(width).map(sweep_row).sum()
}

/// [`sweep`] for one row.
pub fn sweep_row(row: &mut [Cell]) -> usize {
    let mut refused = 0;
    let mut x = 0;
    while x < row.len() {
        // Most are one letter of ASCII, or of the blanks around it.
        if matches!(row[x].symbol().as_bytes(), [0x20..0x7f]) {
            x += 1;
            continue;
        }
        let cells = match glyph::cells(row[x].symbol()) {
            Some(cells) => cells,
            None if row[x].symbol().is_empty() => {
                row[x].set_symbol(" ");
                1
            }
            None => {
                row[x].set_symbol("\u{fffd}");
                refused += 1;
                1
            }
        };
        if cells > 1 {
            let (head, tail) = row.split_at_mut(x + 1);
            let hidden = tail.get_mut(..cells - 1);
            let is_hidden = |next: &Cell| is_hidden_by(&head[x], next);
            let Some(hidden) = hidden.filter(|cells| cells.iter().all(is_hidden)) else {
                row[x].set_symbol(" ");
                x += 1;
                continue;
            };
            hidden.iter_mut().for_each(Cell::reset);
        }
        x += cells;
    }
    refused
}

/// Whether `next` still is a cell of `wide`, and not painted since.
fn is_hidden_by(wide: &Cell, next: &Cell) -> bool {
    matches!(next.symbol(), " " | "") && (next.bg == Color::Reset || next.bg == wide.bg)
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    fn row_of(symbols: &[&str]) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, symbols.len() as u16, 1));
        for (cell, symbol) in buffer.content.iter_mut().zip(symbols) {
            cell.set_symbol(symbol);
        }
        buffer
    }

    fn swept(symbols: &[&str]) -> (String, usize) {
        let mut buffer = row_of(symbols);
        let refused = sweep(&mut buffer);
        (buffer.content.iter().map(Cell::symbol).collect::<Vec<_>>().join("|"), refused)
    }

    #[test]
    fn what_may_not_be_painted_is_replaced_and_counted() {
        for bad in [
            "\u{1b}",
            "\u{1b}[31m",
            "\n",
            "\u{7f}",
            "\u{9b}",
            "\u{202e}",
            "a\u{2066}",
            "\u{e0041}",
            "\u{ffff}",
            "\u{200b}",
            "\u{feff}",
            "\u{2028}",
            "ab",
            "a\u{2060}",
            "\u{301}",
        ] {
            assert_eq!(swept(&["x", bad, "y"]), ("x|\u{fffd}|y".into(), 1), "{bad:?}");
        }
    }

    #[test]
    fn what_may_be_painted_stays() {
        for good in ["a", "ế", "e\u{301}", "…", "\u{e000}"] {
            assert_eq!(swept(&[good, "b"]), (format!("{good}|b"), 0));
        }
        for wide in ["漢", "क्ष", "👨‍👩‍👧", "❤\u{fe0f}", "🇻🇳"] {
            assert_eq!(swept(&[wide, " ", "b"]), (format!("{wide}| |b"), 0));
        }
    }

    #[test]
    fn an_empty_symbol_is_a_space() {
        assert_eq!(swept(&["", "b"]), (" |b".into(), 0));
    }

    #[test]
    fn a_wide_cluster_that_sticks_out_or_is_painted_over_goes() {
        assert_eq!(swept(&["a", "漢"]), ("a| ".into(), 0));
        assert_eq!(swept(&["漢", "│", "x"]), (" |│|x".into(), 0));
        assert_eq!(swept(&["漢", "字", " "]), (" |字| ".into(), 0));
        assert_eq!(swept(&["न्दी", " ", " ", "b"]), ("न्दी| | |b".into(), 0));
        assert_eq!(swept(&["न्दी", " ", "b"]), (" | |b".into(), 0));
        assert_eq!(swept(&["a", "न्दी", " "]), ("a| | ".into(), 0));
    }

    #[test]
    fn a_panel_of_its_own_background_covers_half_a_wide_cluster() {
        let mut buffer = row_of(&["漢", " ", "b"]);
        buffer.set_style(Rect::new(1, 0, 2, 1), Style::new().bg(Color::Blue));
        sweep(&mut buffer);
        assert_eq!(buffer.content[0].symbol(), " ");
        // Its own background does not.
        let mut buffer = row_of(&["漢", " ", "b"]);
        buffer.set_style(Rect::new(0, 0, 2, 1), Style::new().bg(Color::Blue));
        sweep(&mut buffer);
        assert_eq!(buffer.content[0].symbol(), "漢");
    }
}
