//! Ragged rows that end in hyphens: few, and only where a hole would stand.

use super::*;
use crate::layout::settings::Hyphens;

/// Ragged rows with or without hyphens at the syllables.
fn ragged(language: &str, text: &str, measure: usize, fit: Fit, hyphens: Hyphens) -> Vec<Stretch> {
    let tongue = Tongue::of(language);
    let manner = Manner { tongue: Some(&tongue), hyphens, ..Manner::default() };
    set(text, Room::even(measure), fit, manner)
}

#[test]
fn a_few_hyphens_make_the_edge_much_evener() {
    for (language, text, most, part) in [("en", ENGLISH, 10, 92), ("de", GERMAN, 20, 84)] {
        let (mut whole, mut parted, mut rows, mut hyphens) = (0, 0, 0, 0);
        for measure in 40..100 {
            let without = ragged(language, text, measure, Fit::Even, Hyphens::Soft);
            assert!(!without.iter().any(|row| row.hyphen));
            let with = ragged(language, text, measure, Fit::Even, Hyphens::Syllables);
            assert!(with.len() <= without.len(), "{language} {measure}");
            assert!(!with.windows(3).any(|rows| rows.iter().all(|row| row.hyphen)), "{measure}");
            whole += raggedness(&without, measure);
            parted += raggedness(&with, measure);
            rows += with.len();
            hyphens += with.iter().filter(|row| row.hyphen).count();
        }
        assert!(parted * 100 < whole * part, "{language}: {parted} of {whole}");
        assert!(hyphens * 100 < rows * most, "{language}: {hyphens} of {rows} rows");
    }
}

#[test]
fn rows_without_a_hole_have_no_hyphen_though_one_would_make_them_fuller() {
    for measure in 40..100 {
        let without = ragged("de", GERMAN, measure, Fit::Even, Hyphens::Soft);
        let above_last = without.split_last().map_or(&[][..], |(_, above)| above);
        if above_last.iter().all(|row| row.cells + HOLE > measure) {
            let with = ragged("de", GERMAN, measure, Fit::Even, Hyphens::Syllables);
            assert_eq!(with, without, "{measure}");
        }
    }
}

#[test]
fn headlines_and_vietnamese_have_no_hyphen() {
    // A word that is wider than the column has one in a headline too: it were cut without.
    for measure in widest_word(GERMAN)..100 {
        let headline = ragged("de", GERMAN, measure, Fit::Balanced, Hyphens::Syllables);
        assert!(!headline.iter().any(|row| row.hyphen), "{measure}");
    }
    for measure in 8..100 {
        let vietnamese = ragged("vi", VIETNAMESE, measure, Fit::Even, Hyphens::Syllables);
        assert!(!vietnamese.iter().any(|row| row.hyphen), "{measure}");
    }
}

#[test]
fn a_long_word_in_a_narrow_column_parts_at_its_syllables() {
    let text = "die öffentliche Verwaltungsgemeinschaft";
    let tongue = Tongue::of("de");
    let manner = Manner { tongue: Some(&tongue), ..Manner::default() };
    let rows = set(text, Room::even(16), Fit::Even, manner);
    let drawn: Vec<_> = rows.iter().map(|row| draw(text, row)).collect();
    assert_eq!(drawn, ["die öffentliche", "Verwaltungsge-", "meinschaft"]);
}
