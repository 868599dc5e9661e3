//! How wide text is, in terminal cells.
//!
//! One function for measuring and painting: widths are taken by grapheme
//! cluster (UAX #29), because the width of a `str`, the sum over its chars and
//! what a screen paints differ (a family emoji is 8 cells by char, 2 painted).

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A grapheme cluster of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cluster<'a> {
    /// Byte offset in the text that was asked about.
    pub start: usize,
    /// The cluster itself.
    pub text: &'a str,
    /// Its width in cells: 0, 1 or 2.
    pub cells: usize,
}

/// The width of `text` in cells: the sum over its clusters.
pub fn cells(text: &str) -> usize {
    if is_plain(text) {
        return text.len();
    }
    text.graphemes(true).map(cluster_cells).sum()
}

/// The clusters of `text` in order, each with its offset and width.
pub fn clusters(text: &str) -> impl Iterator<Item = Cluster<'_>> {
    text.grapheme_indices(true).map(|(start, text)| Cluster {
        start,
        text,
        cells: cluster_cells(text),
    })
}

/// The width of one grapheme cluster: 0 for what is never painted (joiners on
/// their own, soft hyphens, zero-width spaces), else 1 or 2.
pub fn cluster_cells(cluster: &str) -> usize {
    match cluster.as_bytes() {
        [byte] => usize::from((0x20..0x7f).contains(byte)),
        _ if is_invisible(cluster) => 0,
        _ => (cluster.width() + sound_marks(cluster)).min(2),
    }
}

/// The halfwidth voicing marks of katakana extend their cluster (UAX #29) and
/// still take a cell of their own on every terminal; ratatui counts them so too.
fn sound_marks(cluster: &str) -> usize {
    cluster.chars().filter(|c| matches!(c, '\u{ff9e}' | '\u{ff9f}')).count()
}

/// The longest head of `text` that fits into `room` cells, as a byte length on
/// a cluster boundary.
pub fn fit(text: &str, room: usize) -> usize {
    if is_plain(text) {
        return text.len().min(room);
    }
    let mut used = 0;
    for cluster in clusters(text) {
        used += cluster.cells;
        if used > room {
            return cluster.start;
        }
    }
    text.len()
}

/// Printable ASCII only: a byte is a cluster is a cell.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| (0x20..0x7f).contains(&byte))
}

fn is_invisible(cluster: &str) -> bool {
    cluster.chars().all(|c| {
        matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
            || c.is_control()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_by_cluster() {
        for (text, width) in [
            ("", 0),
            ("abc", 3),
            ("Việt", 4),
            ("Vie\u{323}\u{302}t", 4),
            ("茶馆", 4),
            ("👨‍👩‍👧‍👦", 2),
            ("❤️", 2),
            ("🇻🇳", 2),
            ("e\u{ad}f", 2),
            ("a\u{200b}b", 2),
            ("ｶﾞ", 2),
            ("한국", 4),
        ] {
            assert_eq!(cells(text), width, "{text:?}");
        }
    }

    #[test]
    fn what_fits_ends_on_a_cluster() {
        assert_eq!(fit("茶馆", 3), 3);
        assert_eq!(fit("a👨‍👩‍👧b", 2), 1);
        assert_eq!(fit("abc", 2), 2);
        assert_eq!(fit("ế", 1), 3);
    }
}
