//! Where a word may part at its syllables, by the patterns of its language
//! (Liang 1983, as `hypher` carries them).
//!
//! The hyphen that shows there is an ornament of the row; the text never holds it.

use hypher::{Lang, hyphenate_bounded};

/// The fewest letters before a hyphen.
const BEFORE: usize = 2;
/// The fewest letters after one.
const AFTER: usize = 3;
/// In ragged text, where a hole at the edge is better than a scrap of a word: the
/// fewest letters of a word that parts, and before its hyphen.
const RAGGED: (usize, usize) = (7, 3);
/// Longer words, in bytes, are no words of a language.
const LONGEST: usize = 400;
/// The bytes of a word that are looked at together.
const STRETCH: usize = hypher::MAX_INLINE_SIZE;
/// So near to the end of a stretch, in bytes, a pattern may see less than it wants. Few
/// patterns are longer than six letters on one side.
const EDGE: usize = 12;

/// Appends the places where `word` (a run without spaces that begins at `start`
/// of its text) may part: places in the text, rising. `justify`: it may
/// part for rows that are to be filled, as long as enough letters stay together.
///
/// Only a whole word of small letters parts. A capital is a name or a title, which
/// its bearer wants whole (but in German, where every noun has one); figures,
/// hyphens and addresses are not of the language; a letter that only Vietnamese
/// writes tells a word of it in a text of another language.
pub(super) fn points(
    word: &str,
    start: usize,
    patterns: Lang,
    justify: bool,
    points: &mut Vec<usize>,
) {
    let Some((offset, core)) = core(word) else { return };
    let (letters, least_before) = if justify { (0, BEFORE) } else { RAGGED };
    if core.chars().count() < letters || !may_part(core, patterns) {
        return;
    }
    parted(core, start + offset, patterns, least_before, points);
}

/// The same of a word that is wider than its column: any letters part that are of the
/// language, those of a name or a title too, for otherwise they were cut anywhere.
pub(super) fn emergency(word: &str, start: usize, patterns: Lang, points: &mut Vec<usize>) {
    let mut at = 0;
    for run in word.split(|c: char| !c.is_alphabetic()) {
        let is_foreign = run.len() > LONGEST || run.contains(is_vietnamese);
        if run.len() >= BEFORE + AFTER && !is_foreign {
            parted(run, start + at, patterns, RAGGED.1, points);
        }
        at += run.len();
        at += word[at..].chars().next().map_or(0, char::len_utf8);
    }
}

/// Appends the places where `core`, letters only, parts with `least_before` letters before
/// the first. What is longer than the patterns take is looked at in stretches
/// that lie over each other.
fn parted(core: &str, start: usize, patterns: Lang, least_before: usize, points: &mut Vec<usize>) {
    let (before, after) = patterns.bounds();
    let (before, after) = (before.max(least_before), after.max(AFTER));
    // All places up to `known` are known.
    let (mut from, mut known) = (0, 0);
    loop {
        let end = core.floor_char_boundary(from + STRETCH);
        let is_last = end == core.len();
        let reach = if is_last { end - 1 } else { end - EDGE };
        let mut at = from;
        for syllable in hyphenate_bounded(&core[from..end], patterns, before, after) {
            at += syllable.len();
            if at > known && at <= reach {
                points.push(start + at);
            }
        }
        if is_last {
            return;
        }
        known = reach;
        from = core.floor_char_boundary(reach - EDGE);
    }
}

/// The letters of a word without the signs around it and without what is elided
/// before it (`l’`, `dell’`), and where they begin.
fn core(word: &str) -> Option<(usize, &str)> {
    // Most words of prose are short.
    if word.len() < BEFORE + AFTER {
        return None;
    }
    let is_sign = |c: char| !c.is_alphanumeric();
    let core = word.trim_end_matches(is_sign).trim_start_matches(is_sign);
    let mut offset = word.len() - word.trim_start_matches(is_sign).len();
    let elided = core.char_indices().rev().find(|(_, c)| matches!(c, '’' | '\''));
    let elided = elided.map_or(0, |(at, sign)| at + sign.len_utf8());
    offset += elided;
    let core = &core[elided..];
    (core.len() >= BEFORE + AFTER && core.len() <= LONGEST).then_some((offset, core))
}

fn may_part(core: &str, patterns: Lang) -> bool {
    let mut letters = core.chars();
    let is_small = |c: char| c.is_lowercase() && !is_vietnamese(c);
    let first = letters
        .next()
        .is_some_and(|c| is_small(c) || (patterns == Lang::German && c.is_uppercase()));
    first && letters.all(is_small)
}

/// Letters that no other language writes.
fn is_vietnamese(c: char) -> bool {
    matches!(c, '\u{1ea0}'..='\u{1ef9}' | 'ơ' | 'ư')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `word` with `-` wherever it may part.
    fn hyphened(word: &str, language: [u8; 2]) -> String {
        parted_for(word, language, true)
    }

    fn parted_for(word: &str, language: [u8; 2], justify: bool) -> String {
        let mut found = Vec::new();
        points(word, 100, Lang::from_iso(language).expect("patterns"), justify, &mut found);
        let mut out = String::new();
        let mut at = 0;
        for point in found {
            out.push_str(&word[at..point - 100]);
            out.push('-');
            at = point - 100;
        }
        out + &word[at..]
    }

    #[test]
    fn words_part_at_their_syllables() {
        for (language, word) in [
            (b"en", "ex-ten-sive"),
            (b"en", "(un-for-tu-nately,"),
            (b"de", "Ver-wal-tungs-ge-bäude"),
            (b"fr", "l’ex-po-si-tion"),
            (b"es", "ca-lle-juela"),
            (b"ru", "пре-по-да-ва-те-лем"),
            (b"it", "dell’in-con-tro"),
        ] {
            assert_eq!(hyphened(&word.replace('-', ""), *language), word);
        }
    }

    #[test]
    fn names_figures_addresses_and_vietnamese_stay_whole() {
        for word in [
            "UNESCO",
            "Washington",
            "McDonald",
            "covid19",
            "well-established",
            "example.org/extensive",
            "trường",
            "người",
            "table",
            "don’t",
            "e\u{301}le\u{300}vement",
        ] {
            assert_eq!(hyphened(word, *b"en"), word);
        }
        assert_eq!(hyphened("ZEITUNGEN", *b"de"), "ZEITUNGEN");
    }

    #[test]
    fn two_letters_stand_before_a_hyphen_and_three_after() {
        for word in ["around", "extensively", "probability", "aborted", "really", "unusual"] {
            let parts: Vec<_> = hyphened(word, *b"en").split('-').map(str::len).collect();
            assert!(parts[0] >= 2 && (parts.len() == 1 || parts[parts.len() - 1] >= 3), "{word}");
        }
    }

    #[test]
    fn in_ragged_text_short_words_and_two_first_letters_stay_together() {
        for (language, justified, ragged) in [
            (b"en", "nar-row", "narrow"),
            (b"de", "Ei-er-uhr", "Eier-uhr"),
            (b"ru", "го-стями", "гостями"),
            (b"en", "ex-ten-sive", "exten-sive"),
        ] {
            let word = justified.replace('-', "");
            assert_eq!(parted_for(&word, *language, true), justified);
            assert_eq!(parted_for(&word, *language, false), ragged);
        }
    }

    #[test]
    fn a_word_that_is_longer_than_the_patterns_take_parts_as_its_parts_do() {
        for (language, word) in [
            (b"de", "Ver-wal-tungs-ge-mein-schafts-an-ge-le-gen-hei-ten-ver-ord-nung"),
            (b"de", "Do-nau-dampf-schiff-fahrts-ge-sell-schafts-ka-pi-täns-witwe"),
            (b"ru", "вы-со-ко-пре-вос-хо-ди-тель-ство-ва-ни-ями"),
        ] {
            let whole = word.replace('-', "");
            assert!(whole.len() > STRETCH, "{word}");
            assert_eq!(hyphened(&whole, *language), word);
        }
    }

    #[test]
    fn a_word_longer_than_any_is_left_alone() {
        assert_eq!(hyphened(&"abc".repeat(150), *b"en"), "abc".repeat(150));
    }

    #[test]
    fn a_word_wider_than_its_column_parts_though_it_is_a_name() {
        let drawn = |word: &str, language: [u8; 2]| {
            let mut found = Vec::new();
            emergency(word, 0, Lang::from_iso(language).expect("patterns"), &mut found);
            let mut out = word.to_string();
            found.iter().rev().for_each(|at| out.insert(*at, '|'));
            out
        };
        for (language, word) in [
            (b"en", "Inter|na|tion|al|iza|tion"),
            (b"fr", "(lorsqu’extra|or|di|naire)"),
            (b"fr", "«l’anti|cons|ti|tu|tion|nel|le|ment»"),
            // A letter that only Vietnamese writes.
            (b"en", "nghiêngngười"),
        ] {
            assert_eq!(drawn(&word.replace('|', ""), *language), word);
        }
    }
}
