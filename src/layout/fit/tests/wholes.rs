//! What stays whole, and what is weighed against it: units, phrases, short last rows.

use super::*;

#[test]
fn a_figure_and_its_unit_stand_on_one_row_in_any_column_that_is_twice_as_wide() {
    let english = "We drove at 100 km/h for 12 hours with J. R. R. Tolkien and John F. Kennedy to \
        see Louis XIV in Figure 12 at £ 12 a head with 3 × 10 m of rope, Fig. 9, Sen. Smith and \
        Mt. Everest, and World War II ended 12 000 km away.";
    let japanese = "開業は2022年2月19日午前11時30分で、1億2,345万円の費用と1200人の手で、\
        １９９２年から３０年をかけて時速300キロの12両編成が走る。";
    let wholes = [
        ("en", english, "100 km/h|12 hours|R. Tolkien|F. Kennedy|Louis XIV|Figure 12|£ 12"),
        ("en", english, "3 × 10 m|Fig. 9|Sen. Smith|Mt. Everest|War II|12 000 km"),
        ("ja", japanese, "2022年|19日|11時|30分|万円|1200人|１９９２年|３０年|300キ|12両"),
    ];
    for (language, text, wholes) in wholes {
        for measure in 24..100 {
            let rows = drawn_in(language, text, measure, false);
            for whole in wholes.split('|') {
                assert!(
                    rows.iter().any(|row| row.contains(whole)),
                    "{whole} in {measure}: {rows:?}"
                );
            }
        }
    }
    for measure in 30..100 {
        let rows = drawn_in("ja", japanese, measure, false);
        assert!(rows.iter().any(|row| row.contains("2022年2月19日")), "{measure}: {rows:?}");
    }
    // Where it would be more than half of the row, it may be parted.
    assert_eq!(drawn_in("en", "so 100 km/h", 10, false), ["so 100", "km/h"]);
}

#[test]
fn the_syllables_of_a_month_do_not_part_from_their_day() {
    let text = "запись сделана 1 сентября при нём";
    for measure in 20..34 {
        for justify in [false, true] {
            let rows = drawn_in("ru", text, measure, justify);
            assert!(rows.iter().any(|row| row.contains("1 сентября")), "{measure}: {rows:?}");
        }
    }
}

#[test]
fn a_short_last_word_takes_a_short_one_down_with_it_and_not_a_long_one() {
    // Forty cells, then the last word.
    let text = "The carrier looked and saw a hem, an old cloak.";
    assert_eq!(cells("The carrier looked and saw a hem, an old"), 40);
    assert_eq!(rows(text, 40).last().map(String::as_str), Some("old cloak."));
    let text = "The carrier looked and saw an enormous-o cloak.".replace("-o", "ly");
    assert_eq!(cells(&text[..text.len() - 7]), 40);
    assert_eq!(rows(&text, 40).last().map(String::as_str), Some("cloak."));
}

/// Long words of German, which leave few gaps to stretch.
const LONG: &str = "Dennoch verloren Regenrinne, Mauerwerk, Kellerfenster, Dachziegel, Wetterhahn, \
    Treppengeländer, Gartenpforte, Hausnummer, Briefkasten und Fensterladen ihre Farbe.";

#[test]
fn a_justified_row_that_is_not_filled_ends_in_no_hyphen_and_leaves_no_great_hole() {
    for text in [LONG, GERMAN] {
        for measure in LEAST_FILLED..70 {
            let rows = drawn_in("de", text, measure, true);
            for row in &rows[..rows.len() - 1] {
                assert!(!row.ends_with('-') || cells(row) == measure, "{measure}: {rows:#?}");
                assert!(2 * cells(row) >= measure, "{measure}: {rows:#?}");
            }
        }
    }
}

#[test]
fn the_gap_of_a_figure_is_stretched_only_after_all_others() {
    let text = "The old town has 340 streets, of which some 84 cats hold the 46 roofs by the river, and \
        17 dogs the rest of it; in all 12 gates there hangs a bell that nobody rings for 11 years.";
    let mut stretched = 0;
    for measure in LEAST_FILLED..90 {
        let rows = drawn_in("en", text, measure, true);
        for row in rows.iter().filter(|row| row.contains("  ")) {
            for figure in ["340", "84", "46", "17", "12"] {
                if row.contains(&format!("{figure}  ")) {
                    let words: Vec<_> = row.split(' ').filter(|word| !word.is_empty()).collect();
                    let loose =
                        words.windows(2).filter(|pair| !pair[0].ends_with(is_digit)).count();
                    let bare = words.iter().map(|word| cells(word) + 1).sum::<usize>() - 1;
                    assert!(measure - bare > 2 * loose, "{row:?}");
                }
            }
            assert!(!row.contains("11  years"), "{row:?}");
            stretched += 1;
        }
    }
    assert!(stretched > 100, "only {stretched}");
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

#[test]
fn korean_words_part_only_in_rows_that_are_filled() {
    let text = "나무다리는 육십 년 동안 그 자리에 서 있었고, 읍내에는 그 다리가 대신한 나룻배를 기억하는 \
        사람이 아무도 없다. 겨울 아침이면 어부들은 난간에 기대어 할아버지들이 그랬듯이 날씨 이야기로 \
        다투고, 아이들은 하루에 두 번씩 물은 쳐다보지도 않고 다리를 뛰어 건넌다.";
    let (mut short, mut parted, mut all) = (0, 0, 0);
    for measure in LEAST_FILLED..70 {
        for justify in [false, true] {
            let rows = set_in("ko", text, measure, justify);
            for pair in rows.windows(2) {
                let is_parted = pair[0].range.end == pair[1].range.start;
                assert!(justify || !is_parted, "{measure}");
                parted += usize::from(is_parted);
            }
            if justify {
                let drawn = drawn_in("ko", text, measure, true);
                short += drawn[..drawn.len() - 1].iter().filter(|row| cells(row) < measure).count();
                all += drawn.len() - 1;
                // The end of a word is not alone on the last row.
                if let [.., above, last] = &rows[..] {
                    let is_parted = above.range.end == last.range.start;
                    assert!(!is_parted || text[last.range.clone()].contains(' '), "{drawn:#?}");
                }
            }
        }
    }
    assert!(parted > 20 && parted * 2 < all, "{parted} of {all}");
    assert!(short * 50 < all, "{short} of {all}");
}

#[test]
fn a_headline_of_ideographs_parts_behind_its_stops() {
    let drawn = |text: &str, measure| wrapped(text, Room::even(measure), Fit::Balanced);
    assert_eq!(drawn("一把伞，三条街，一场雨", 20), ["一把伞，", "三条街，一场雨"]);
    assert_eq!(drawn("【旧景】车站前的钟楼还在", 20), ["【旧景】", "车站前的钟楼还在"]);
    // Without any it parts in its middle.
    assert_eq!(drawn("车站前的钟楼还在走着呢么", 20), ["车站前的钟楼", "还在走着呢么"]);
}

#[test]
fn a_masthead_parts_at_its_dashes() {
    let drawn = |text: &str, measure| wrapped(text, Room::even(measure), Fit::Masthead);
    let text = "Printed on the 3rd of May at noon - Changed on the 4th at dusk";
    for measure in 35..60 {
        let rows = drawn(text, measure);
        assert_eq!(rows[0], "Printed on the 3rd of May at noon -", "{measure}");
    }
    assert_eq!(drawn(text, 80), [text]);
    // A dash far to the left is no place for it, nor is there one in every masthead.
    let text = "Late - printed on the 3rd of May at noon and changed on the 4th at dusk";
    assert!(drawn(text, 60)[0].len() > 40);
    let text = text.replace(" -", ",");
    assert_eq!(drawn(&text, 60), wrapped(&text, Room::even(60), Fit::Even));
}
