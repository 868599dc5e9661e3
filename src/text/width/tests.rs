use super::*;
use crate::text::tests::{data_of, text_of};

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
        // Vietnamese with its marks apart, in either order that keyboards write.
        ("đu\u{31b}o\u{31b}\u{323}c", 4),
        ("nghie\u{302}\u{300}u", 6),
        // Hangul of letters: a block is one cluster, with its last consonant or without.
        ("\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}", 4),
        ("\u{1100}\u{1161}", 2),
        // Thai: marks above and below take no cell, สระอำ one of its own.
        ("เก่า", 3),
        ("น้ำ", 2),
        ("ที่นี่", 2),
        // Devanagari: the vowel i stands before its letter and has a cell.
        ("हिन्दी", 5),
        // A conjunct is as wide as its letters.
        ("क्षत्रिय", 6),
        ("স্ত্রী", 4),
        ("বাংলা ভাষা", 10),
        ("ភាសាខ្មែរ", 8),
        ("\u{1100}\u{1100}\u{1100}", 6),
        ("का", 2),
        // Katakana at half width, with the marks that have a cell each.
        ("ﾊﾟﾊﾞｶﾞ", 6),
        ("パ", 2),
        // Ligatures are letters.
        ("ﬁﬂ", 2),
        ("œæ", 2),
        // Keycaps, flags, skins, families, a sign with and without its selector.
        ("1\u{fe0f}\u{20e3}", 2),
        ("👍🏽", 2),
        ("👩🏽‍🚀", 2),
        ("🏳️‍🌈", 2),
        ("☎", 1),
        ("☎\u{fe0f}", 2),
        // What has no width.
        ("a\u{2060}b\u{feff}", 2),
        ("\u{200d}", 0),
        ("\u{200e}\u{200f}", 0),
        // A tab is expanded or parts cells long before it is painted.
        ("\t", 0),
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

#[test]
fn signs_are_wide_where_the_terminal_says_so_and_letters_are_not() {
    for (cluster, narrow, wide) in [
        ("“", 1, 2),
        ("—", 1, 2),
        ("…", 1, 2),
        ("▎", 1, 2),
        ("─", 1, 2),
        ("·", 1, 2),
        ("×", 1, 2),
        ("é", 1, 1),
        ("đ", 1, 1),
        ("ế", 1, 1),
        ("д", 1, 1),
        ("λ", 1, 1),
        ("a", 1, 1),
        ("茶", 2, 2),
        ("｡", 1, 1),
        ("👍", 2, 2),
    ] {
        assert_eq!(cells_where(cluster, Ambiguous::Narrow), narrow, "{cluster}");
        assert_eq!(cells_where(cluster, Ambiguous::Wide), wide, "{cluster}");
    }
}

#[test]
fn clusters_are_those_of_unicodes_own_test() {
    let data = data_of("icu_segmenter", "tests/testdata/GraphemeBreakTest_17.txt");
    let mut cases = 0;
    for line in data.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        let Some(line) = line.strip_prefix('÷').and_then(|line| line.strip_suffix('÷')) else {
            continue;
        };
        let expected: Vec<String> = line.split('÷').map(text_of).collect();
        let text = expected.concat();
        let found: Vec<_> = clusters(&text).map(|cluster| cluster.text.to_string()).collect();
        assert_eq!(found, expected, "{line}");
        cases += 1;
    }
    assert!(cases > 700, "only {cases} cases");
}

#[test]
fn every_emoji_of_unicodes_list_is_one_cluster_of_two_cells() {
    let data = data_of("unicode-width", "tests/emoji-test.txt");
    let mut cases = 0;
    for line in data.lines().filter(|line| !line.starts_with('#')) {
        let Some((codes, status)) = line.split_once(';') else { continue };
        let text = text_of(codes);
        let is_whole = status.trim_start().starts_with("fully-qualified");
        assert_eq!(clusters(&text).count(), 1, "{text:?}");
        for ambiguous in Ambiguous::ALL {
            let cells = cells_where(&text, ambiguous);
            // What lacks its selector may be a sign of text: one cell.
            assert!(cells == 2 || (!is_whole && cells == 1), "{text:?} takes {cells}");
        }
        cases += 1;
    }
    assert!(cases > 4000, "only {cases} cases");
}

#[test]
fn emoji_by_the_rule_of_their_shape_take_two_cells() {
    let skins = ['\u{1f3fb}', '\u{1f3fc}', '\u{1f3fd}', '\u{1f3fe}', '\u{1f3ff}'];
    let mut shapes: Vec<String> = Vec::new();
    shapes.extend("0123456789#*".chars().map(|c| format!("{c}\u{fe0f}\u{20e3}")));
    shapes.extend("☀☂☎✂✈✏❤♠♨⚠".chars().map(|c| format!("{c}\u{fe0f}")));
    for first in '🇦'..='🇿' {
        shapes.extend(('🇦'..='🇿').map(|second| format!("{first}{second}")));
    }
    for person in ['👩', '👨', '🧑'] {
        for skin in skins {
            shapes.push(format!("{person}{skin}"));
            shapes.push(format!("{person}{skin}\u{200d}🚀"));
        }
        for child in ['👧', '👦'] {
            shapes.push(format!("{person}\u{200d}👩\u{200d}{child}\u{200d}{child}"));
        }
    }
    for shape in shapes {
        assert_eq!(clusters(&shape).count(), 1, "{shape}");
        assert_eq!(cells(&shape), 2, "{shape}");
    }
}
