//! The characters of common scripts, whose width and cluster a table tells without
//! asking UAX #29: nearly all of any text.

use super::Cluster;

/// The cluster at byte `start` of `text`, if it is a character of the table (with
/// the marks that its script sets on it) and the character after it is of the
/// table too: none of these joins the one before. Quotation marks take `signs` cells.
#[inline]
pub(super) fn cluster(text: &str, start: usize, signs: usize) -> Option<Cluster<'_>> {
    let bytes = text.as_bytes();
    let len = match bytes[start] {
        0x20..0x7f => 1,
        _ => latin_len(&bytes[start..]),
    };
    let end = start + len;
    if len > 0 && (bytes.get(end).is_none_or(u8::is_ascii) || latin_len(&bytes[end..]) > 0) {
        return Some(Cluster { start, text: &text[start..end], cells: 1 });
    }
    let mut chars = text[start..].chars();
    let c = chars.next()?;
    let cells = simple_cells(c, signs);
    if cells == 0 {
        return None;
    }
    let mut end = start + c.len_utf8();
    let marks = marks_of(c);
    let mut next = chars.next();
    while let Some(mark) = next.filter(|mark| marks.contains(mark)) {
        end += mark.len_utf8();
        next = chars.next();
    }
    let mut cells = cells;
    if next == Some(THAI_AM) && is_thai(c) {
        end += THAI_AM.len_utf8();
        cells += 1;
        next = chars.next();
    }
    let parts = next.is_none_or(|c| c == ' ' || simple_cells(c, signs) > 0);
    parts.then(|| Cluster { start, text: &text[start..end], cells })
}

/// How many bytes the Latin letter beyond ASCII takes that `text` begins with; 0 where
/// it begins with anything else. Of Vietnamese every third letter is one, so it is told
/// by its bytes. Signs among them may be wide.
#[inline]
pub(super) fn latin_len(text: &[u8]) -> usize {
    match text {
        // U+00C0 to U+024F without × and ÷; U+1E00 to U+1EFF.
        [0xc3, byte, ..] if !matches!(byte, 0x97 | 0xb7) => 2,
        [0xc4..=0xc8, _, ..] | [0xc9, 0x80..0x90, ..] => 2,
        [0xe1, 0xb8..=0xbb, _, ..] => 3,
        _ => 0,
    }
}

/// The marks above and below the letters of a script: they have no width.
fn marks_of(c: char) -> &'static [char] {
    match c {
        _ if is_thai(c) => THAI_MARKS,
        '\u{620}'..='\u{64a}' => ARABIC_MARKS,
        _ => &[],
    }
}

/// A letter, vowel, sign or figure of Thai that stands by itself.
fn is_thai(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{e30}' | '\u{e32}' | '\u{e3f}'..='\u{e46}' | '\u{e4f}'..='\u{e5b}')
}

/// The vowel am: it has a cell of its own and is of one cluster with its letter.
const THAI_AM: char = '\u{e33}';

/// Vowels and tones.
const THAI_MARKS: &[char] = &[
    '\u{e31}', '\u{e34}', '\u{e35}', '\u{e36}', '\u{e37}', '\u{e38}', '\u{e39}', '\u{e3a}',
    '\u{e47}', '\u{e48}', '\u{e49}', '\u{e4a}', '\u{e4b}', '\u{e4c}', '\u{e4d}', '\u{e4e}',
];

/// Short vowels, their doublings with the ending n, the doubled letter, the letter
/// without a vowel.
const ARABIC_MARKS: &[char] =
    &['\u{64b}', '\u{64c}', '\u{64d}', '\u{64e}', '\u{64f}', '\u{650}', '\u{651}', '\u{652}'];

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
        | '\u{671}'..='\u{6d3}'
        | '،'
        | '؛'
        | '؟'
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
    use crate::text::width::{Ambiguous, cells, cells_where, clusters, slow_clusters};

    proptest! {
        #[test]
        fn the_table_says_what_the_standard_does(
            text in "[a-zđự老、「がガｶﾞ゙ー한각ᄀㄱ️้ำเกสะ่ิปาๆ๑฿ๅюй’“é\u{301}👍🏽🇻\u{200d}]{0,24}",
        ) {
            prop_assert!(clusters(&text).eq(slow_clusters(&text)), "{:?}", text);
        }

        #[test]
        fn the_table_says_of_ascii_marks_and_letters_what_the_standard_does(
            text in "[ -~\r\n\t\u{7f}\u{ad}aeoưđếЖسلآًّ،؟\u{600}שָ×÷…—\u{300}\u{323}\u{34f}\u{fe0f}\u{200d}\u{20e3}]{0,24}",
        ) {
            prop_assert!(clusters(&text).eq(slow_clusters(&text)), "{:?}", text);
            prop_assert_eq!(cells(&text), slow_clusters(&text).map(|cluster| cluster.cells).sum::<usize>());
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
