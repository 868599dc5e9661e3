//! The rows of [`even`] against a walk that weighs one start after another in wide numbers.

use proptest::prelude::*;
use proptest::sample::select;

use super::super::*;
use crate::layout::endings;
use crate::layout::tongue::Tongue;

/// The rows as [`even::rows`] is to find them.
fn slow_rows(paragraph: Paragraph) -> Vec<Range<usize>> {
    let Paragraph { words, room, .. } = paragraph;
    let begins = paragraph.begins();
    let mut best = vec![0];
    let mut from = vec![0];
    for (index, word) in words.iter().enumerate() {
        let is_last = index + 1 == words.len();
        let is_free = is_last && !paragraph.counts_last;
        let hyphen = if is_last { 0 } else { word.hyphen() as u64 };
        let end = begins[index] + u64::from(word.cells) - u64::from(word.hang) + hyphen;
        let mut row = (u64::MAX, 0);
        // Of two as good the later.
        let low = begins[..index].partition_point(|begin| end - begin > room.rest as u64).max(1);
        for start in (low..=index).rev().chain([0]) {
            let used = end - begins[start];
            let room = room.of(start == 0) as u64;
            if start < index && used > room {
                continue;
            }
            let slack = room.saturating_sub(used).pow(2);
            let ragged = match start {
                0 if is_free => 0,
                _ if is_free => {
                    let seen = used + u64::from(word.hang);
                    paragraph.widow(seen, begins[start] == begins[index])
                }
                _ => slack,
            };
            let is_alike = start > 0 && paragraph.end_alike(start - 1, index);
            let cost = best[start] + ragged + if is_alike { ALIKE } else { 0 };
            if cost < row.0 {
                row = (cost, start);
            }
        }
        let ending = if is_last { 0 } else { paragraph.ending * cost_of(word) };
        best.push(row.0 + ROW + ending);
        from.push(row.1);
    }
    rows_from(&from)
}

/// A word of `letters` and what stands after it.
fn written() -> impl Strategy<Value = (&'static str, Fragment)> {
    let cost = prop_oneof![
        6 => Just(0),
        2 => 1_u16..200,
        1 => select(vec![endings::FIRM, endings::HELD, 10_000]),
    ];
    let ending = prop_oneof![
        8 => Just(Ending::Whole),
        1 => Just(Ending::Hyphen),
        1 => Just(Ending::Address),
    ];
    let letters = select(vec!["a", "ab", "ba", "word", "bridges", "internationally"]);
    (letters, 1_u32..40, 0_u32..3, cost, ending, 0_u8..10).prop_map(
        |(letters, cells, space, cost, ending, hang)| {
            let hang = u8::from(hang == 0);
            (letters, Fragment { cells, space, ending, cost, hang, ..Fragment::new(0, 0, cells) })
        },
    )
}

/// The text of some words, and their places in it.
fn joined(written: Vec<(&str, Fragment)>) -> (String, Vec<Fragment>) {
    let mut text = String::new();
    let place = |(letters, word): (&str, Fragment)| {
        let start = text.len();
        text.push_str(letters);
        let end = text.len();
        text.push_str(&" ".repeat(word.space as usize));
        Fragment { start, end, ..word }
    };
    let words = written.into_iter().map(place).collect();
    (text, words)
}

/// A column in which nothing is wider than a row, as [`cut`] leaves it.
fn room(words: &[Fragment], first: usize, rest: usize) -> Room {
    let widest = words.iter().map(|word| word.cells as usize + word.hyphen()).max();
    let widest = widest.unwrap_or(0);
    Room { first: first.max(widest), rest: rest.max(widest) }
}

fn measures() -> impl Strategy<Value = usize> {
    prop_oneof![3 => 1_usize..30, 5 => 30_usize..120, 1 => 120_usize..=even::WIDEST]
}

fn hold_against_slow(paragraph: Paragraph) -> Result<(), TestCaseError> {
    prop_assert_eq!(even::rows(paragraph), slow_rows(paragraph), "{:?}", paragraph);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn eight_starts_at_once_are_weighed_as_one_after_another(
        words in prop::collection::vec(written(), 1..120),
        (first, rest, indent) in (measures(), measures(), any::<bool>()),
        (counts_last, is_unspaced) in any::<(bool, bool)>(),
        ending in select(vec![1, HEADLINE]),
    ) {
        let (text, words) = joined(words);
        let room = room(&words, if indent { first } else { rest }, rest);
        hold_against_slow(
            Paragraph { text: &text, words: &words, room, counts_last, is_unspaced, ending },
        )?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn a_paragraph_of_more_cells_than_sixteen_bits_count_is_weighed_as_any(
        words in prop::collection::vec(written(), 60..70),
        rest in 1_usize..120,
        counts_last in any::<bool>(),
    ) {
        let (text, words) = joined(words.repeat(90));
        let cells: u64 = words.iter().map(|word| u64::from(word.cells + word.space)).sum();
        prop_assert!(cells > 1 << 16);
        let room = room(&words, rest, rest);
        hold_against_slow(
            Paragraph {
                text: &text, words: &words, room, counts_last, is_unspaced: false, ending: 1,
            },
        )?;
    }
}

/// Prose in fourteen scripts.
const SCRIPTS: &[(&str, &str)] = &[
    ("en", "The wooden bridge has stood there for sixty years, and no one in the town remembers."),
    ("vi", "Cây cầu gỗ đã đứng đó sáu mươi năm, và trong phố huyện không còn ai nhớ con đò ấy."),
    ("ru", "Деревянный мост стоит здесь уже шестьдесят лет, и никто в городе не помнит парома."),
    ("el", "Η ξύλινη γέφυρα στέκει εκεί εξήντα χρόνια, και κανείς δεν θυμάται πια το πορθμείο."),
    ("ar", "ظل الجسر الخشبي قائمًا هناك ستين عامًا، ولم يعد أحد في البلدة يذكر العبّارة القديمة."),
    ("he", "גשר העץ עומד שם שישים שנה, ואיש בעיירה אינו זוכר עוד את המעבורת שהוא החליף."),
    ("zh", "这座木桥已经在那里站了六十年，镇上没有人还记得它所取代的那条渡船。“我们不想失去它。”"),
    ("ja", "その木の橋は六十年もそこに立っていて、町には渡し船を覚えている人がもういない。"),
    ("ko", "나무다리는 육십 년 동안 그 자리에 서 있었고, 읍내에는 나룻배를 기억하는 사람이 없다."),
    ("th", "สะพานไม้แห่งนี้ตั้งอยู่ตรงนั้นมาหกสิบปีแล้ว และไม่มีใครในเมืองจำเรือข้ามฟากได้อีก"),
    ("hi", "लकड़ी का वह पुल साठ साल से वहीं खड़ा है, और शहर में किसी को वह नाव याद नहीं है।"),
    ("hy", "Փայտե կամուրջը կանգնած է այնտեղ վաթսուն տարի, և ոչ ոք չի հիշում լաստանավը։"),
    ("ka", "ხის ხიდი იქ სამოცი წელია დგას და ქალაქში ბორანი აღარავის ახსოვს."),
    ("km", "ស្ពានឈើនេះបានឈរនៅទីនោះអស់រយៈពេលហុកសិបឆ្នាំ"),
];

#[test]
fn prose_in_fourteen_scripts_is_weighed_as_by_the_slow_walk() {
    for (language, text) in SCRIPTS {
        let tongue = Tongue::of(language);
        for justify in [false, true] {
            let manner = Manner { tongue: Some(&tongue), justify, ..Manner::default() };
            let text = [*text; 4].join(" ");
            for measure in (8..140).chain([200, 400]) {
                let room = Room { first: measure - measure % 3, rest: measure };
                let mut words = super::super::fragments(&text, manner);
                let is_unspaced = is_unspaced(&text, &words);
                hold(&mut words, measure);
                hang(&text, &mut words, measure);
                let words = cut(&text, &words, room.least(), manner);
                for counts_last in [false, true] {
                    let paragraph = Paragraph {
                        text: &text,
                        words: &words,
                        room,
                        counts_last,
                        is_unspaced,
                        ending: 1,
                    };
                    let found = even::rows(paragraph);
                    assert_eq!(found, slow_rows(paragraph), "{language} {measure}");
                }
            }
        }
    }
}
