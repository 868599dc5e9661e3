//! Tables whose cells stand apart by tabs: which lines are rows, and how they are
//! set so that a cell stands below a cell.

use std::collections::HashSet;

use super::lines::Line;
use super::page::Page;
use crate::text::width::cells;

/// What parts two columns, in cells.
const GUTTER: usize = 2;

/// The most rows that are measured; a longer table keeps its tabs.
const MOST: usize = 2000;

/// Which lines are rows of a table: two or more that are alike, with bars at the
/// edges or as many tabs in each. One tab may stand in two lines by chance.
pub(super) fn rows(lines: &[Line<'_>]) -> HashSet<usize> {
    let shape = |line: &Line<'_>| match line.text.as_bytes() {
        [b'|' | b'+', ..] => usize::MAX,
        text => memchr::memchr_iter(b'\t', text).count(),
    };
    let mut rows = HashSet::new();
    let (mut first, mut last) = (0, 0);
    for at in 0..=lines.len() {
        let here = lines.get(at).map_or(0, shape);
        let is_more = at > 0 && here == last && lines.get(at).is_some_and(|line| line.gap == 0);
        if !is_more {
            let enough = if last == 1 { 3 } else { 2 };
            if last > 0 && at - first >= enough {
                rows.extend(first..at);
            }
            first = at;
        }
        last = here;
    }
    rows
}

/// The lines `from..to` with their columns below each other, when all are parted by tabs.
pub(super) fn aligned(page: &Page<'_>, from: usize, to: usize) -> Option<String> {
    let lines = &page.lines[from..to];
    if lines.len() < 2 || lines.len() > MOST || !lines.iter().all(|line| line.text.contains('\t')) {
        return None;
    }
    let mut widths: Vec<usize> = Vec::new();
    for line in lines {
        for (n, cell) in line.text.split('\t').enumerate() {
            if n == widths.len() {
                widths.push(0);
            }
            widths[n] = widths[n].max(cells(cell.trim()));
        }
    }
    let mut text = String::new();
    for (n, line) in lines.iter().enumerate() {
        if n > 0 {
            text.push('\n');
        }
        let mut open = 0;
        for (cell, width) in line.text.split('\t').zip(&widths) {
            text.extend(std::iter::repeat_n(' ', open));
            text.push_str(cell.trim());
            open = width + GUTTER - cells(cell.trim());
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::super::lang::Lexicon;
    use super::super::lines;
    use super::*;

    fn page(text: &str) -> Page<'_> {
        let lines = lines::split(text);
        let setting = lines::setting(&lines);
        Page::new(lines, setting, Lexicon::new("vi"), None)
    }

    #[test]
    fn a_cell_stands_below_a_cell() {
        let page = page("Ấp\tNgày\tTừ giờ\nBình Thuận\t9/3\t08:00\n");
        let text = "Ấp          Ngày  Từ giờ\nBình Thuận  9/3   08:00";
        assert_eq!(aligned(&page, 0, 2).as_deref(), Some(text));
        assert_eq!(aligned(&page, 0, 1), None);
    }

    #[test]
    fn rows_are_told_from_lines_with_a_tab() {
        for (text, rows) in [
            ("a\tb\tc\n1\t2\t3\n", 2),
            ("Author\tAnn Lee\nDay\t3 May\n", 0),
            ("a\t1\nb\t2\nc\t3\n", 3),
            ("| a | b |\n+---+---+\n| 1 | 2 |\n", 3),
            ("| Home | News |\nThe lamp\n", 0),
            ("a\tb\tc\n\n1\t2\t3\n", 0),
        ] {
            assert_eq!(page_rows(text), rows, "{text}");
        }
    }

    fn page_rows(text: &str) -> usize {
        super::rows(&lines::split(text)).len()
    }
}
