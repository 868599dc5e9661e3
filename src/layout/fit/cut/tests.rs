use crate::layout::fit::tests::draw;
use crate::layout::fit::{Fit, Room, set};
use crate::layout::settings::Hyphens;
use crate::layout::tongue::{Manner, Tongue};

fn set_by(language: &str, text: &str, measure: usize, fit: Fit, hyphens: Hyphens) -> Vec<String> {
    let tongue = Tongue::of(language);
    let manner = Manner { tongue: Some(&tongue), hyphens, ..Manner::default() };
    set(text, Room::even(measure), fit, manner).iter().map(|row| draw(text, row)).collect()
}

fn rows(language: &str, text: &str, measure: usize) -> Vec<String> {
    set_by(language, text, measure, Fit::Even, Hyphens::Syllables)
}

#[test]
fn a_word_wider_than_the_column_parts_at_its_syllables() {
    for (language, text, measure, expected) in [
        ("fr", "lorsqu’extraordinaire.", 20, &["lorsqu’extraordi-", "naire."][..]),
        ("fr", "l’anticonstitutionnellement", 20, &["l’anticonstitution-", "nellement"]),
        (
            "de",
            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
            34,
            &["Rindfleischetikettierungsüberwa-", "chungsaufgabenübertragungsgesetz"],
        ),
        ("en", "ANTIDISESTABLISHMENTARIANISM", 20, &["ANTIDISESTABLISHMEN-", "TARIANISM"]),
    ] {
        assert_eq!(rows(language, text, measure), expected, "{text}");
    }
}

#[test]
fn a_headline_has_a_hyphen_only_where_a_word_would_be_cut_without() {
    let set = |text, measure| set_by("de", text, measure, Fit::Balanced, Hyphens::Syllables);
    let text = "Donaudampfschifffahrtsgesellschaftskapitän";
    assert_eq!(set(text, 34), ["Donaudampfschifffahrts-", "gesellschaftskapitän"]);
    assert_eq!(set("Die Verwaltungsgemeinschaft", 24), ["Die", "Verwaltungsgemeinschaft"]);
}

#[test]
fn without_hyphens_a_word_is_cut_at_its_syllables_all_the_same() {
    let set = |text, measure| set_by("fr", text, measure, Fit::Even, Hyphens::Never);
    assert_eq!(set("l’anticonstitutionnellement", 20), ["l’anticonstitution", "nellement"]);
    let soft = "Donau\u{ad}dampf\u{ad}schiff\u{ad}fahrt";
    assert_eq!(set(soft, 16), ["Donaudampfschiff", "fahrt"]);
}

#[test]
fn where_a_word_has_no_seam_three_clusters_stay_on_both_sides() {
    for (text, measure, expected) in [
        ("aaaaaaaaaaab", 11, &["aaaaaaaaa", "aab"][..]),
        ("aaaaaaaaaaaaaaaaaaaaab", 20, &["aaaaaaaaaaaaaaaaaaa", "aab"]),
        ("abcdefgh", 3, &["abc", "de", "fgh"]),
        // Where it cannot be.
        ("abcd", 3, &["abc", "d"]),
        ("ab", 1, &["a", "b"]),
    ] {
        assert_eq!(rows("vi", text, measure), expected, "{text}");
    }
}

#[test]
fn a_name_of_a_program_parts_where_its_parts_do() {
    for (text, measure, expected) in [
        ("some_long_identifier_here", 20, &["some_long_", "identifier_here"][..]),
        ("aVeryLongIdentifierInCamelCase", 20, &["aVeryLongIdentifier", "InCamelCase"]),
        ("parseTheHTMLReaderOfAll", 14, &["parseTheHTML", "ReaderOfAll"]),
        ("reader::layout::fit::even", 20, &["reader::layout::", "fit::even"]),
        ("jane.doe.longest@sub.example.co.uk", 24, &["jane.doe.longest@sub.", "example.co.uk"]),
        ("reader-0.25.1-x86_64-unknown", 20, &["reader-0.25.1-x86_", "64-unknown"]),
        // Figures have no seams.
        ("3.14159265358979323", 16, &["3.14159265358979", "323"]),
        // A byte of an address is never parted, nor the bytes of one letter.
        ("Th%C3%A0nh%20ph%E1%BB%91", 16, &["Th%C3%A0nh%20ph", "%E1%BB%91"]),
    ] {
        assert_eq!(rows("en", text, measure), expected, "{text}");
    }
}

#[test]
fn no_row_is_cut_inside_a_byte_of_an_address() {
    let text = "https://example.com/%E6%97%A5%E6%9C%AC%E8%AA%9E%E3%83%91%E3%82%B9";
    for measure in 8..60 {
        for row in rows("en", text, measure) {
            assert!(
                !row.ends_with('%') && !row.as_bytes()[..row.len() - 1].ends_with(b"%"),
                "{row}"
            );
        }
    }
}

#[test]
fn no_hole_stands_before_a_word_that_is_cut_all_the_same() {
    let hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let text = format!("and {hash} end.");
    let found = rows("en", &text, 40);
    assert_eq!(found[0].len(), 40, "{found:?}");
    let found = rows("en", "and some_very_long_identifier_in_snake_case_here", 40);
    assert_eq!(found, ["and some_very_long_identifier_in_snake_", "case_here"]);
    // A word that fits a row is not cut.
    let found = rows("en", "a file called example_name_in_snake_case", 30);
    assert_eq!(found, ["a file called", "example_name_in_snake_case"]);
}

#[test]
fn a_cut_stands_beside_no_bracket() {
    let found = rows("ja", "「「「「（（（あ）））」」」」。", 20);
    assert!(!found.iter().any(|row| row.starts_with(['）', '」', '。'])), "{found:?}");
}

#[test]
fn words_without_end_fill_whole_rows() {
    let long = "x".repeat(1 << 20);
    let found = rows("en", &long, 64);
    assert!(found.iter().all(|row| row.len() == 64));
    assert_eq!(found.len(), (1 << 20) / 64);
}
