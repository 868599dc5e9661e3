//! The clusters of long words, measured fast: what [`crate::text::width`] says, said
//! from a table for the scripts that are written without spaces.

use crate::text::width::{Cluster, cells, clusters};

/// The clusters of `text`. Where a character of one known width is followed by
/// another (with Thai marks between), UAX #29 is not asked; else it is.
pub(super) fn clusters_of(text: &str) -> impl Iterator<Item = Cluster<'_>> {
    let mut chars = text.char_indices().peekable();
    let signs = cells("“");
    let simple_cells = move |c| simple_cells(c, signs);
    std::iter::from_fn(move || {
        let (start, c) = chars.next()?;
        let cells = simple_cells(c);
        if is_thai(c) {
            while chars.next_if(|(_, mark)| is_thai_mark(*mark)).is_some() {}
        }
        let next = chars.peek().copied();
        if cells > 0 && next.is_none_or(|(_, next)| simple_cells(next) > 0) {
            let end = next.map_or(text.len(), |(at, _)| at);
            return Some(Cluster { start, text: &text[start..end], cells });
        }
        let cluster = clusters(&text[start..]).next()?;
        let end = start + cluster.text.len();
        while chars.next_if(|(at, _)| *at < end).is_some() {}
        Some(Cluster { start, ..cluster })
    })
}

/// A letter of Thai that stands by itself.
fn is_thai(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{e30}' | '\u{e40}'..='\u{e44}')
}

/// A vowel or tone above or below a Thai letter, without a width.
fn is_thai_mark(c: char) -> bool {
    matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
}

/// The width of a character that never joins another of its kind in a cluster; 0
/// for the rest. Quotation marks take `signs` cells.
#[inline]
fn simple_cells(c: char, signs: usize) -> usize {
    match c {
        '×' | '÷' => 0,
        '!'..='~'
        | '\u{c0}'..='\u{27f}'
        | '\u{400}'..='\u{481}'
        | '\u{48a}'..='\u{52f}'
        | '\u{5d0}'..='\u{5ea}'
        | '\u{620}'..='\u{63f}'
        | '\u{641}'..='\u{64a}'
        | '\u{1e00}'..='\u{1eff}' => 1,
        '‘' | '’' | '“' | '”' => signs,
        '、'..='】'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{30fc}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{ff01}'..='\u{ff60}' => 2,
        _ if is_thai(c) => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::width::{Ambiguous, cells_where};

    proptest! {
        #[test]
        fn the_table_says_what_the_standard_does(
            text in "[a-zđự老、「がガｶﾞ゙ー한각ᄀㄱ️้ำเกสะ่ิปюй’“é\u{301}👍🏽🇻\u{200d}]{0,24}",
        ) {
            let found: Vec<_> = clusters_of(&text).collect();
            prop_assert_eq!(found, clusters(&text).collect::<Vec<_>>());
        }
    }

    #[test]
    fn each_character_of_the_table_is_a_cluster_of_its_width_in_any_terminal() {
        for c in '\0'..=char::MAX {
            for (ambiguous, signs) in [(Ambiguous::Narrow, 1), (Ambiguous::Wide, 2)] {
                let cells = simple_cells(c, signs);
                if cells > 0 {
                    assert_eq!(cells_where(&c.to_string(), ambiguous), cells, "{c:?}");
                }
            }
        }
    }

    #[test]
    fn no_two_characters_of_the_table_join() {
        let simple: Vec<_> = ('\0'..='\u{ffff}').filter(|c| simple_cells(*c, 1) > 0).collect();
        for &c in &simple {
            for other in ['a', 'đ', 'ש', 'ل', '中', 'ก', '각', 'か', 'й', '”'] {
                let text = format!("{other}{c}{other}");
                let widths: Vec<_> = clusters(&text).map(|cluster| cluster.cells).collect();
                let side = simple_cells(other, 1);
                assert_eq!(widths, [side, simple_cells(c, 1), side], "{text}");
            }
        }
    }
}
