//! Widening a hit to whole grapheme clusters (UAX #29), so that a mark on the
//! screen never begins or ends inside what is painted as one.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// The smallest range on cluster boundaries that holds `range`. `bounds` begin
/// and end on boundaries and hold `range`.
///
/// Linear over all hits of a text: nothing before `bounds.start`, the end of the
/// hit before, is looked at twice.
pub fn widen(text: &str, range: Range<usize>, bounds: Range<usize>) -> Range<usize> {
    let start = boundary_before(text, range.start, &bounds);
    let end = boundary_after(text, range.end, &(start..bounds.end));
    start..end
}

/// The last boundary at or before `at`.
fn boundary_before(text: &str, at: usize, bounds: &Range<usize>) -> usize {
    let sure = sure_boundary(text, at, bounds.start);
    if sure == at {
        return at;
    }
    let mut last = sure;
    for (offset, _) in text[sure..bounds.end].grapheme_indices(true) {
        if sure + offset > at {
            break;
        }
        last = sure + offset;
    }
    last
}

/// The first boundary at or after `at`.
fn boundary_after(text: &str, at: usize, bounds: &Range<usize>) -> usize {
    let sure = sure_boundary(text, at, bounds.start);
    if sure == at {
        return at;
    }
    text[sure..bounds.end]
        .grapheme_indices(true)
        .map(|(offset, cluster)| sure + offset + cluster.len())
        .find(|end| *end >= at)
        .unwrap_or(at)
}

/// The last place at or before `at` that is a boundary whatever else stands
/// there: between two simple characters, or `floor`, which is one.
fn sure_boundary(text: &str, at: usize, floor: usize) -> usize {
    let bytes = text.as_bytes();
    let is_plain = |at: usize| bytes.get(at).is_none_or(|byte| matches!(byte, b' '..0x80));
    if at == floor || (is_plain(at) && is_plain(at - 1)) {
        return at;
    }
    let mut place = at;
    let mut is_simple_after = text[at..].chars().next().is_none_or(is_simple);
    for (offset, c) in text[floor..at].char_indices().rev() {
        let is_simple_before = is_simple(c);
        if is_simple_before && is_simple_after {
            return place;
        }
        place = floor + offset;
        is_simple_after = is_simple_before;
    }
    floor
}

/// Characters between any two of which there is a boundary: letters and
/// punctuation of class Other, which neither extend nor join.
fn is_simple(c: char) -> bool {
    matches!(c, '\n' | ' '..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{52f}'
        | '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}' | '\u{905}'..='\u{939}' | '\u{e01}'..='\u{e2e}'
        | '\u{1e00}'..='\u{1fff}' | '\u{2010}'..='\u{2027}' | '\u{3001}'..='\u{3029}'
        | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn between_simple_characters_is_always_a_boundary() {
        let simple: Vec<char> =
            (0..0x11_0000).filter_map(char::from_u32).filter(|c| is_simple(*c)).collect();
        let samples = ['a', 'ế', 'д', 'ש', 'ع', 'क', 'ก', '茶', '가', 'が', '…', '\u{ad}'];
        for sample in samples {
            for c in &simple {
                for pair in [format!("{sample}{c}"), format!("{c}{sample}")] {
                    assert_eq!(pair.graphemes(true).count(), 2, "{pair:?}");
                }
            }
        }
    }

    #[test]
    fn a_range_widens_to_the_clusters_it_touches() {
        let widened = |text: &str, range: Range<usize>| {
            let range = widen(text, range, 0..text.len());
            text[range].to_string()
        };
        assert_eq!(widened("abc", 1..2), "b");
        assert_eq!(widened("की", 0..3), "की");
        assert_eq!(widened("a👨‍👩‍👧b", 1..5), "👨‍👩‍👧");
        assert_eq!(widened("🇻🇳🇫🇷", 8..12), "🇫🇷");
        assert_eq!(widened("🇻🇳🇫🇷", 4..12), "🇻🇳🇫🇷");
        assert_eq!(widened("xe\u{301}y", 1..2), "e\u{301}");
        assert_eq!(widened("xe\u{301}y", 0..1), "x");
    }
}
