use proptest::prelude::*;

use super::*;

/// The rows of `text`, hyphens drawn.
fn wrapped(text: &str, room: Room, fit: Fit) -> Vec<String> {
    let draw = |row: &Stretch| {
        text[row.range.clone()].replace('\u{ad}', "") + if row.hyphen { "-" } else { "" }
    };
    wrap(text, room, fit).iter().map(draw).collect()
}

fn rows(text: &str, measure: usize) -> Vec<String> {
    wrapped(text, Room::even(measure), Fit::Even)
}

#[test]
fn words_wrap_with_the_least_raggedness() {
    assert_eq!(rows("aaa bb cc ddddd", 6), ["aaa", "bb cc", "ddddd"]);
    assert_eq!(rows("To be, or not to be: that is", 10), ["To be, or", "not to be:", "that is"]);
    assert_eq!(rows("", 10), [""; 0]);
    assert_eq!(rows("one", 10), ["one"]);
}

#[test]
fn no_short_word_stands_alone_at_the_end() {
    let text = "The quick brown fox jumps over the lazy dog it";
    assert_eq!(rows(text, 44).last().map(String::as_str), Some("lazy dog it"));
    // Unless no other break avoids it.
    assert_eq!(rows("quickbrownfox it", 14), ["quickbrownfox", "it"]);
}

#[test]
fn a_headline_is_balanced_over_as_few_rows_as_can_be() {
    let text = "Tập trung tổ chức Đại hội nhưng cũng phải triển khai nhiệm vụ kép";
    assert_eq!(
        wrapped(text, Room::even(60), Fit::Balanced),
        ["Tập trung tổ chức Đại hội nhưng", "cũng phải triển khai nhiệm vụ kép"]
    );
    assert_eq!(wrapped("short", Room::even(60), Fit::Balanced), ["short"]);
}

#[test]
fn a_word_wider_than_the_column_is_cut_at_clusters() {
    assert_eq!(rows("abcdefgh", 3), ["abc", "def", "gh"]);
    assert_eq!(rows("e\u{323}\u{302}e\u{323}\u{302}", 1), ["e\u{323}\u{302}"; 2]);
    assert_eq!(rows("👨‍👩‍👧👨‍👩‍👧", 3), ["👨‍👩‍👧"; 2]);
    assert_eq!(rows("12 000 000", 7), ["12 000", "000"]);
    assert_eq!(rows("12 000", 3), ["12", "000"]);
    assert_eq!(rows("12 000", 2), ["12", "00", "0"]);
}

#[test]
fn a_wide_cluster_in_one_cell_does_not_panic() {
    assert_eq!(rows("茶a馆", 1), ["茶", "a", "馆"]);
}

#[test]
fn a_soft_hyphen_shows_only_where_a_row_ends() {
    let text = "un\u{ad}be\u{ad}liev\u{ad}able";
    assert_eq!(rows(text, 20), ["unbelievable"]);
    assert_eq!(rows(text, 9), ["unbeliev-", "able"]);
    assert_eq!(rows("soft\u{ad}hyphen", 4), ["soft", "hyph", "en"]);
}

#[test]
fn the_first_row_may_have_another_room() {
    let room = Room { first: 4, rest: 8 };
    assert_eq!(wrapped("aa bb cc dd ee", room, Fit::Even), ["aa", "bb cc dd", "ee"]);
    let room = Room { first: 8, rest: 4 };
    assert_eq!(wrapped("aa bb cc dd", room, Fit::Even), ["aa bb cc", "dd"]);
}

#[test]
fn a_giant_paragraph_on_a_giant_screen_is_set_by_first_fit() {
    let text = "a ".repeat(32_000);
    let rows = wrap(&text, Room::even(5_000), Fit::Even);
    assert_eq!(rows.len(), 13);
    assert_eq!(rows[0].cells, 4_999);
}

/// The squared gaps of all rows but the last.
fn raggedness(rows: &[Stretch], measure: usize) -> usize {
    rows.iter().rev().skip(1).map(|row| measure.saturating_sub(row.cells).pow(2)).sum()
}

/// Rows by first fit.
fn greedy(text: &str, measure: usize) -> usize {
    let words = fragments(text);
    first_fit(&words, Room::even(measure)).count()
}

proptest! {
    #[test]
    fn no_other_breaks_are_less_ragged(
        lengths in prop::collection::vec(1_usize..7, 1..11),
        measure in 7_usize..20,
    ) {
        let text = lengths.iter().map(|n| "x".repeat(*n)).collect::<Vec<_>>().join(" ");
        let words = fragments(&text);
        let found = rows_cost(&words, &super::rows(&words, Room::even(measure), Fit::Even), measure);
        // Every way to break, by the bits of a number.
        for ways in 0..1_usize << (words.len() - 1) {
            let mut other = Vec::new();
            let mut start = 0;
            for at in 1..=words.len() {
                if at == words.len() || ways & (1 << (at - 1)) != 0 {
                    other.push(start..at);
                    start = at;
                }
            }
            let cost = rows_cost(&words, &other, measure);
            prop_assert!(found <= cost, "{other:?} costs {cost:?}, not {found:?}");
        }
    }

    #[test]
    fn balanced_rows_are_as_few_as_first_fit_needs(
        lengths in prop::collection::vec(1_usize..7, 1..20),
        measure in 7_usize..40,
    ) {
        let text = lengths.iter().map(|n| "x".repeat(*n)).collect::<Vec<_>>().join(" ");
        let rows = wrap(&text, Room::even(measure), Fit::Balanced);
        prop_assert_eq!(rows.len(), greedy(&text, measure));
        let widest = rows.iter().map(|row| row.cells).max().unwrap_or(0);
        prop_assert!(widest <= measure);
        let longest = lengths.iter().max().copied().unwrap_or_default();
        prop_assert!(widest == longest || rows.len() == 1 || greedy(&text, widest - 1) > rows.len());
    }
}

proptest! {
    #[test]
    fn rows_begin_where_they_may_or_inside_a_word_that_is_too_wide(
        text in "[a-zđế0-9./ ,“”—茶馆。-]{1,60}",
        measure in 1_usize..30,
    ) {
        let words = fragments(&text);
        for row in wrap(&text, Room::even(measure), Fit::Even) {
            let at = words.partition_point(|word| word.start <= row.range.start) - 1;
            let begins = words[at].start == row.range.start;
            prop_assert!(begins || words[at].cells as usize > measure, "{:?}", &text[row.range]);
        }
    }
}

/// The cost of rows as the module says; a row that is too wide costs more than all else.
fn rows_cost(words: &[Fragment], rows: &[Range<usize>], measure: usize) -> u64 {
    let mut cost = 0;
    for (n, row) in rows.iter().enumerate() {
        let used: usize = words[row.clone()].iter().map(|word| word.cells as usize).sum();
        let used = used + row.len() - 1;
        if used > measure {
            return u64::MAX;
        }
        cost += ROW;
        if n + 1 < rows.len() {
            cost += ((measure - used) as u64).pow(2);
        } else if n > 0 {
            cost += widow(used as u64, measure as u64, row.len() == 1);
        }
    }
    cost
}

#[test]
fn prose_is_more_even_than_by_first_fit() {
    let text = "The bridge has stood for sixty years, and no one in the town remembers the \
        ferry that it replaced. On winter mornings the fishermen lean over its rail and argue \
        about the weather, as their grandfathers did, while the schoolchildren run across it \
        twice a day without looking at the water at all.";
    for measure in [20, 30, 40, 55, 68] {
        let words = fragments(text);
        let first_fit: Vec<_> = first_fit(&words, Room::even(measure))
            .map(|row| {
                let last = &words[row.end - 1];
                let range = words[row.start].start..last.end;
                Stretch { cells: range.len(), range, hyphen: false }
            })
            .collect();
        let even = wrap(text, Room::even(measure), Fit::Even);
        assert_eq!(even.len(), first_fit.len());
        assert!(raggedness(&even, measure) <= raggedness(&first_fit, measure), "{measure}");
    }
}
