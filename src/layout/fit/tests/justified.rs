//! Rows that are filled to the edge: gaps, hyphens, rivers.

use super::*;

/// The widest gap between words of a row.
fn widest_gap(row: &str) -> usize {
    row.split(|c| c != ' ').map(str::len).max().unwrap_or(0)
}

#[test]
fn justified_rows_reach_the_edge_with_two_cells_more_in_a_gap_at_most() {
    for (language, text) in [("en", ENGLISH), ("de", GERMAN), ("vi", VIETNAMESE)] {
        let (mut full, mut all, mut wide) = (0, 0, 0);
        for measure in LEAST_FILLED..100 {
            let rows = drawn_in(language, text, measure, true);
            for row in &rows[..rows.len() - 1] {
                assert!(cells(row) <= measure, "{row:?} in {measure}");
                assert!(widest_gap(row) <= 3, "{row:?}");
                // A row that does not reach the edge is not stretched at all.
                assert!(cells(row) == measure || widest_gap(row) == 1, "{row:?} in {measure}");
                full += usize::from(cells(row) == measure);
                wide += usize::from(widest_gap(row) == 3);
                all += 1;
            }
            assert!(widest_gap(&rows[rows.len() - 1]) <= 1, "the last row is not filled");
        }
        assert!(full * 100 >= all * 97, "{language}: {full} of {all} rows reach the edge");
        assert!(wide * 100 <= all * 12, "{language}: {wide} of {all} rows have gaps of three");
    }
}

#[test]
fn narrow_columns_and_texts_without_spaces_are_not_filled() {
    for measure in 1..LEAST_FILLED {
        let justified = drawn_in("en", ENGLISH, measure, true);
        assert_eq!(justified, drawn_in("en", ENGLISH, measure, false));
    }
    for measure in LEAST_FILLED..80 {
        let justified = drawn_in("zh", CHINESE, measure, true);
        assert_eq!(justified, drawn_in("zh", CHINESE, measure, false));
    }
}

#[test]
fn no_more_than_two_hyphens_run_and_vietnamese_has_none() {
    let mut hyphens = 0;
    for measure in LEAST_FILLED..100 {
        for (language, text) in [("en", ENGLISH), ("de", GERMAN)] {
            let rows = set_in(language, text, measure, true);
            assert!(!rows.windows(3).any(|rows| rows.iter().all(|row| row.hyphen)), "{measure}");
            hyphens += rows.iter().filter(|row| row.hyphen).count();
        }
        assert!(!set_in("vi", VIETNAMESE, measure, true).iter().any(|row| row.hyphen));
    }
    assert!(hyphens > 50, "only {hyphens}");
    // Where the author put soft hyphens, the rule is the same.
    let soft =
        "hy\u{ad}phen\u{ad}at\u{ad}ed hy\u{ad}phen\u{ad}at\u{ad}ed hy\u{ad}phen\u{ad}at\u{ad}ed";
    for measure in 8..20 {
        let rows = wrap(soft, Room::even(measure), Fit::Even);
        assert!(!rows.windows(3).any(|rows| rows.iter().all(|row| row.hyphen)), "{measure}");
    }
}

/// The deepest stack of gaps under one another in rows drawn.
fn deepest_river(rows: &[String]) -> usize {
    let mut above: Vec<(usize, usize, usize)> = Vec::new();
    let mut deepest = 0;
    for row in rows {
        let mut gaps = Vec::new();
        let mut start = None;
        for (x, c) in row.chars().chain(['x']).enumerate() {
            match (c == ' ', start) {
                (true, None) => start = Some(x),
                (false, Some(from)) => {
                    let over = above.iter().filter(|gap| gap.0 < x && gap.1 > from);
                    let depth = over.map(|gap| gap.2).max().unwrap_or(0) + 1;
                    deepest = deepest.max(depth);
                    gaps.push((from, x, depth));
                    start = None;
                }
                _ => {}
            }
        }
        above = gaps;
    }
    deepest
}

#[test]
fn the_gaps_of_justified_rows_run_through_fewer_rows_than_when_the_first_are_filled() {
    let (mut spread, mut naive) = (0, 0);
    for (language, text) in [("en", ENGLISH), ("vi", VIETNAMESE)] {
        for measure in 40..100 {
            let rows = drawn_in(language, text, measure, true);
            spread += deepest_river(&rows);
            let pressed: Vec<_> = rows.iter().map(|row| filled_from_the_left(row)).collect();
            naive += deepest_river(&pressed);
        }
    }
    assert!(spread * 100 < naive * 92, "{spread} against {naive}");
}

/// The same row with all that fills it in its first gaps.
fn filled_from_the_left(row: &str) -> String {
    let words: Vec<_> = row.split(' ').filter(|word| !word.is_empty()).collect();
    let gaps = words.len().saturating_sub(1);
    let bare = words.iter().map(|word| cells(word)).sum::<usize>() + gaps;
    let added = cells(row) - bare;
    let mut out = String::new();
    for (n, word) in words.iter().enumerate() {
        if n > 0 {
            let some = usize::from(n - 1 < added % gaps);
            out.push_str(&" ".repeat(1 + added / gaps + some));
        }
        out.push_str(word);
    }
    out
}
