mod justified;
mod ragged;
mod slow;
mod wholes;

use proptest::prelude::*;

use super::*;
use crate::layout::tongue::Tongue;
use crate::text::width::cells;

/// A row as it is drawn: hyphens, and what fills it.
pub(super) fn draw(text: &str, row: &Stretch) -> String {
    let mut drawn = String::new();
    let mut at = row.range.start;
    for (place, cells) in &row.filled {
        drawn.push_str(&text[at..*place]);
        drawn.push_str(&" ".repeat(*cells));
        at = *place;
    }
    drawn.push_str(&text[at..row.range.end]);
    drawn.replace('\u{ad}', "") + if row.hyphen { "-" } else { "" }
}

/// The rows of `text`, hyphens drawn.
fn wrapped(text: &str, room: Room, fit: Fit) -> Vec<String> {
    wrap(text, room, fit).iter().map(|row| draw(text, row)).collect()
}

/// The rows of `text` as its language asks.
fn set_in(language: &str, text: &str, measure: usize, justify: bool) -> Vec<Stretch> {
    let tongue = Tongue::of(language);
    set(
        text,
        Room::even(measure),
        Fit::Even,
        Manner { tongue: Some(&tongue), justify, ..Manner::default() },
    )
}

/// The same, drawn.
fn drawn_in(language: &str, text: &str, measure: usize, justify: bool) -> Vec<String> {
    set_in(language, text, measure, justify).iter().map(|row| draw(text, row)).collect()
}

/// The fragments of `text` without a language.
fn fragments(text: &str) -> Vec<Fragment> {
    super::fragments(text, Manner::default())
}

fn paragraph<'a>(text: &'a str, words: &'a [Fragment], measure: usize) -> Paragraph<'a> {
    let room = Room::even(measure);
    Paragraph { text, words, room, counts_last: false, is_unspaced: false, ending: 1 }
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
    let text = "The quick brown fox jumps over the lazy ox it";
    assert_eq!(rows(text, 44).last().map(String::as_str), Some("ox it"));
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
    assert_eq!(rows("e\u{323}\u{302}e\u{323}\u{302}", 1), ["e\u{323}\u{302}"; 2]);
    assert_eq!(rows("👨‍👩‍👧👨‍👩‍👧", 3), ["👨‍👩‍👧"; 2]);
    assert_eq!(rows("12 000 000", 7), ["12 000", "000"]);
    assert_eq!(rows("12 000", 3), ["12", "000"]);
    assert_eq!(rows("12 000", 2), ["12", "00", "0"]);
}

#[test]
fn an_address_parts_in_its_path_rather_than_in_its_host() {
    let text = "See it at https://vi.example.org/wiki/one-two-three today";
    assert_eq!(
        rows(text, 24),
        ["See it at", "https://vi.example.org/", "wiki/one-two-three today"]
    );
    assert_eq!(rows("as on www.example.org now", 16), ["as on", "www.example.org", "now"]);
    // Where the host is wider than the column.
    assert_eq!(rows("https://vi.example.org/wiki", 16), ["https://vi.", "example.org/wiki"]);
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
    assert_eq!(rows("soft\u{ad}hyphen", 4), ["soft", "hyp", "hen"]);
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
        let found = rows_cost(&text, &words, &even::rows(paragraph(&text, &words, measure)), measure);
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
            let cost = rows_cost(&text, &words, &other, measure);
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
fn rows_cost(text: &str, words: &[Fragment], rows: &[Range<usize>], measure: usize) -> u64 {
    let mut cost = 0;
    for (n, row) in rows.iter().enumerate() {
        let used: usize = words[row.clone()].iter().map(|word| word.cells as usize).sum();
        let used = used + row.len() - 1;
        if used > measure {
            return u64::MAX;
        }
        cost += ROW;
        // Two rows running that end in the same word.
        if n > 0 && paragraph(text, words, measure).end_alike(row.start - 1, row.end - 1) {
            cost += ALIKE;
        }
        if n + 1 < rows.len() {
            cost += ((measure - used) as u64).pow(2);
        } else if n > 0 {
            cost += paragraph("", &[], measure).widow(used as u64, row.len() == 1);
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
                Stretch { cells: range.len(), range, hyphen: false, filled: Vec::new() }
            })
            .collect();
        let even = wrap(text, Room::even(measure), Fit::Even);
        assert_eq!(even.len(), first_fit.len());
        assert!(raggedness(&even, measure) <= raggedness(&first_fit, measure), "{measure}");
    }
}

#[test]
fn no_row_ends_in_a_word_that_leads_on_where_another_does_as_well() {
    let leading = |rows: &[String]| {
        let leads =
            |row: &&String| row.ends_with(" the") || row.ends_with(" a") || row.ends_with(" of");
        rows[..rows.len() - 1].iter().filter(leads).count()
    };
    let (mut plain, mut english) = (0, 0);
    for measure in 20..100 {
        plain += leading(&rows(ENGLISH, measure));
        english += leading(&drawn_in("en", ENGLISH, measure, false));
    }
    // As many as can be had for a rag that is not much worse.
    assert!(english * 10 < plain * 9, "{english} against {plain}");
}

#[test]
fn a_figure_stays_with_its_unit_and_an_initial_with_its_name() {
    for (text, parted) in [
        ("The old road went on for 40 miles along a coast of the north and then", " 40"),
        ("It had been written by a certain J. Conrad before a war of that time began", " J."),
    ] {
        let parts = |rows: &[String]| rows.iter().any(|row| row.ends_with(parted));
        let (mut plain, mut ours) = (0, 0);
        for measure in 20..60 {
            let words = super::fragments(text, Manner::default());
            let greedy: Vec<_> = first_fit(&words, Room::even(measure))
                .map(|row| text[words[row.start].start..words[row.end - 1].end].to_string())
                .collect();
            plain += usize::from(parts(&greedy));
            ours += usize::from(parts(&drawn_in("en", text, measure, false)));
        }
        assert!(plain > 3 && 5 * ours <= 3 * plain, "{ours} against {plain}");
    }
}

#[test]
fn a_headline_does_not_end_a_row_in_a_word_that_leads_on() {
    let tongue = Tongue::of("en");
    let manner = Manner { tongue: Some(&tongue), ..Manner::default() };
    let text = "The long road home from the market of an old harbour town";
    for measure in 36..57 {
        let rows: Vec<_> = set(text, Room::even(measure), Fit::Balanced, manner)
            .iter()
            .map(|row| draw(text, row))
            .collect();
        for row in &rows[..rows.len() - 1] {
            assert!(!row.ends_with(" the") && !row.ends_with(" of"), "{measure}: {rows:?}");
        }
    }
}

const ENGLISH: &str = "The wooden bridge has stood there for sixty years, and no one in the town \
    remembers the ferry that it replaced. On winter mornings the fishermen lean over its rail and \
    argue about the weather, as their grandfathers did, while the schoolchildren run across it \
    twice a day without looking at the water at all. It will be closed for extensive repairs until \
    the end of the summer, and the municipality promises a temporary crossing further upstream.";
const GERMAN: &str = "Die hölzerne Brücke steht dort seit sechzig Jahren, und niemand in der Stadt \
    erinnert sich an die Fähre, die sie ersetzt hat. An Wintermorgen lehnen die Fischer über dem \
    Geländer und streiten über das Wetter, während die Schulkinder zweimal täglich hinüberlaufen, \
    ohne das Wasser auch nur anzusehen. Die Stadtverwaltung verspricht einen Behelfsübergang \
    flussaufwärts, sobald die Ausbesserungsarbeiten beginnen.";
const VIETNAMESE: &str = "Cây cầu gỗ đã đứng đó sáu mươi năm, và trong phố huyện không còn ai nhớ \
    con đò mà nó thay thế. Những sáng mùa đông, dân chài tựa vào lan can bàn chuyện thời tiết như \
    ông cha họ ngày trước, còn lũ trẻ thì chạy qua cầu mỗi ngày hai lượt, chẳng nhìn xuống nước.";
const CHINESE: &str = "这座木桥已经在那里站了六十年，镇上没有人还记得它所取代的那条渡船。冬天的早晨，\
    渔夫们靠着栏杆谈论天气，就像他们的祖父那样；孩子们每天跑过两次，从来不看桥下的河水。";

#[test]
fn stops_hang_over_the_edge_of_an_ideographic_column_that_stays_even() {
    for measure in LEAST_HUNG..90 {
        let rows = drawn_in("zh", CHINESE, measure, false);
        let body = (measure - HUNG) / 2 * 2;
        let mut short = 0;
        for row in &rows[..rows.len() - 1] {
            let last = row.chars().next_back().expect("a row");
            let hung = if "，。；".contains(last) && cells(row) > body { HUNG } else { 0 };
            short += usize::from(cells(row) - hung != body);
            assert!(cells(row) <= measure);
            assert!(!row.starts_with(['，', '。', '；']), "{row}");
        }
        // One, where the last would else hold a single ideograph.
        assert!(short <= 1, "{short} rows are short in {measure}: {rows:?}");
    }
    // Prose of Latin letters does not hang, nor does a narrow column.
    assert!(drawn_in("zh", CHINESE, 12, false).iter().any(|row| cells(row) == 12));
}

#[test]
fn no_ideograph_stands_alone_on_the_last_row_with_what_hangs_there() {
    for end in ["」", "。", "。”", "！"] {
        for count in 30..80 {
            let text = format!("{}た{end}", "戻".repeat(count));
            let rows = drawn_in("ja", &text, 42, false);
            let last = rows.last().expect("a row");
            assert!(rows.len() == 1 || last.chars().count() > end.chars().count() + 1, "{rows:?}");
        }
    }
}
