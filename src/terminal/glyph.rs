//! What the content of one cell amounts to on a screen.

use ratatui::buffer::Cell;
use unicode_width::UnicodeWidthChar;

use crate::text::clean::may_be_painted;
use crate::text::width::{clusters, is_latin_letter};

/// How many cells `symbol` takes, 1 or 2, or more where it is of several letters;
/// `None` when it is not one cluster that may be painted.
pub fn cells(symbol: &str) -> Option<usize> {
    if let [byte] = symbol.as_bytes() {
        return (0x20..0x7f).contains(byte).then_some(1);
    }
    if is_latin_letter(symbol) {
        return Some(1);
    }
    let first = clusters(symbol).next()?;
    let is_fit = first.cells > 0
        && first.text.len() == symbol.len()
        && symbol.chars().all(|c| may_be_painted(c) && !is_invisible(c));
    is_fit.then_some(first.cells)
}

/// Whether two cells look alike. Asked some thousand times a frame, mostly of
/// single characters: those are told apart without a call.
#[inline]
pub fn is_same(one: &Cell, other: &Cell) -> bool {
    let (a, b) = (one.symbol().as_bytes(), other.symbol().as_bytes());
    a.first() == b.first()
        && a.len() == b.len()
        && (a.len() <= 1 || a == b)
        && (one.fg, one.bg) == (other.fg, other.bg)
        && (one.modifier, one.underline_color) == (other.modifier, other.underline_color)
}

/// Whether two rows look alike.
pub fn are_same(one: &[Cell], other: &[Cell]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
}

/// How many cells a swept `symbol` takes.
#[inline]
pub fn swept_cells(symbol: &str) -> usize {
    if symbol.len() <= 1 || is_latin_letter(symbol) { 1 } else { cells(symbol).unwrap_or(1) }
}

/// Characters that shape or break text but are never painted.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}')
}

/// Whether terminals differ on the width of `symbol`: sequences that they join
/// or do not, emoji that they know or do not. After such a cluster nobody knows
/// where the cursor is.
#[inline]
pub fn is_unclear(symbol: &str) -> bool {
    symbol.len() >= 3 && !is_latin_letter(symbol) && is_unclear_sign(symbol)
}

fn is_unclear_sign(symbol: &str) -> bool {
    let mut chars = symbol.chars();
    let Some(first) = chars.next() else { return false };
    matches!(first, '\u{e000}'..='\u{f8ff}' | '\u{1f000}'..='\u{1ffff}' | '\u{f0000}'..)
        || chars.any(|c| {
            matches!(c, '\u{200c}' | '\u{200d}' | '\u{20e3}' | '\u{fe00}'..='\u{fe0f}')
                || c.width() != Some(0)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_letters_are_told_by_their_bytes_as_by_their_clusters() {
        let mut found = 0;
        for c in '\u{80}'..='\u{2fff}' {
            let symbol = c.to_string();
            if is_latin_letter(&symbol) {
                found += 1;
                let cluster = clusters(&symbol).next().unwrap();
                assert_eq!((cluster.text, cluster.cells), (&*symbol, 1), "{c}");
                assert!(may_be_painted(c) && !is_invisible(c) && c.is_alphabetic(), "{c}");
            }
        }
        assert_eq!(found, 0x250 - 0xc0 - 2 + 0x100);
    }

    #[test]
    fn unclear_is_what_terminals_differ_on() {
        for (symbol, unclear) in [
            ("a", false),
            ("ế", false),
            ("e\u{323}\u{302}", false),
            ("漢", false),
            ("“", false),
            ("👍", true),
            ("👨‍👩‍👧", true),
            ("❤\u{fe0f}", true),
            ("🇻🇳", true),
            ("क्ष", true),
            ("กำ", true),
        ] {
            assert_eq!(is_unclear(symbol), unclear, "{symbol}");
        }
    }
}
