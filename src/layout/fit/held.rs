//! What belongs together becomes one: a figure and its unit, an initial and its name.
//!
//! A whole that takes at most half of the column is never parted: a row that it does
//! not fit any more is at least half full without it. A wider one may be parted, where
//! nothing else helps; first at its looser places.

use crate::layout::breaks::{Ending, Fragment};
use crate::layout::endings::{FIRM, HELD};

/// Joins the fragments that are held to the next, in a column of `measure` cells.
pub(super) fn hold(words: &mut Vec<Fragment>, measure: usize) {
    let Some(first) = words.iter().position(|word| word.cost >= HELD) else { return };
    let most = (measure / 2) as u32;
    let (mut done, mut at) = (first, first);
    while at < words.len() {
        let word = words[at];
        // Nearly all.
        if word.cost < HELD {
            words[done] = word;
            done += 1;
            at += 1;
            continue;
        }
        let whole = [HELD, FIRM]
            .into_iter()
            .filter(|least| word.cost >= *least)
            .map(|least| joined(&words[at..], least, most))
            .find(|(_, count)| *count > 1);
        let (mut whole, count) = whole.unwrap_or((word, 1));
        if whole.cost >= HELD {
            // Parted, it costs as much as a row that is half empty, or two.
            let half = most.saturating_mul(most).min(u32::from(HELD) / 2) as u16;
            whole.cost = if whole.cost == FIRM { 2 * half } else { half };
        }
        words[done] = whole;
        done += 1;
        at += count;
    }
    words.truncate(done);
}

/// The first of `words` and those that it is held to at `least` so firmly, as one, and how many they are;
/// itself where all would take more than `most` cells.
fn joined(words: &[Fragment], least: u16, most: u32) -> (Fragment, usize) {
    let mut whole = words[0];
    let mut count = 1;
    let mut cells = whole.cells;
    let mut is_held = whole.cost >= least;
    while is_held && count < words.len() && cells <= most {
        let next = &words[count];
        cells += whole.space + next.cells;
        whole = Fragment { start: whole.start, cells, ..*next };
        count += 1;
        // The syllables of its last word stay with it.
        is_held = next.cost >= least || next.ending == Ending::Hyphen;
    }
    if cells > most { (words[0], 1) } else { (whole, count) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::breaks::fragments;
    use crate::layout::tongue::{Manner, Tongue};

    /// `text` with `|` wherever a row of `measure` cells may end.
    fn marked(language: &str, text: &str, measure: usize) -> String {
        let tongue = Tongue::of(language);
        let manner = Manner { tongue: Some(&tongue), ..Manner::default() };
        let mut words = fragments(text, manner);
        hold(&mut words, measure);
        let parts: Vec<_> = words.iter().map(|word| &text[word.start..word.end]).collect();
        for (word, part) in words.iter().zip(&parts) {
            assert_eq!(word.cells as usize, crate::text::width::cells(part));
        }
        parts.join("|")
    }

    #[test]
    fn what_belongs_together_is_one_where_it_takes_half_of_the_column_at_most() {
        for (language, text, measure, expected) in [
            ("en", "by J. R. R. Tolkien to", 40, "by|J. R. R. Tolkien|to"),
            ("en", "by J. R. R. Tolkien to", 26, "by|J.|R. R. Tolkien|to"),
            ("en", "by J. R. R. Tolkien to", 20, "by|J.|R.|R. Tolkien|to"),
            ("en", "by J. R. R. Tolkien to", 10, "by|J.|R.|R.|Tolkien|to"),
            ("vi", "đi 100 km/h và", 20, "đi|100 km/h|và"),
            ("vi", "đi 100 km/h và", 16, "đi|100 km/h|và"),
            ("vi", "đi 100 km/h và", 15, "đi|100|km/h|và"),
            ("ja", "于2022年2月19日到", 40, "于|2022年2月19日|到"),
            ("ja", "于2022年2月19日到", 20, "于|2022年|2月19日|到"),
        ] {
            assert_eq!(marked(language, text, measure), expected, "{measure}");
        }
    }

    #[test]
    fn the_syllables_of_a_unit_stay_with_its_figure() {
        let tongue = Tongue::of("ru");
        let manner = Manner { tongue: Some(&tongue), justify: true, ..Manner::default() };
        let text = "запись 1 сентября";
        let mut words = fragments(text, manner);
        assert!(words.iter().any(|word| text[word.start..word.end] == *"сен"));
        hold(&mut words, 30);
        let last = words.last().expect("a word");
        assert_eq!(&text[last.start..last.end], "1 сентября");
    }

    #[test]
    fn many_that_are_held_to_each_other_take_no_longer_than_some() {
        let text = "J. ".repeat(300_000) + "Conrad";
        let mut words = fragments(&text, Manner::default());
        hold(&mut words, 40);
        assert!(words.len() > 100_000);
    }
}
