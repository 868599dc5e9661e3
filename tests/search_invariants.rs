//! What holds for every search over any text: hits lie where they may, lead back
//! to text that is what was asked for, and none is missed.

use std::ops::Range;

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use proptest::prelude::*;
use reader::article::{Article, BlockKind, Builder};
use reader::search::{Index, Query, word_at};
use reader::text::fold::fold;
use unicode_segmentation::UnicodeSegmentation;

fn article(blocks: &[String]) -> Article {
    let mut builder = Builder::new();
    for (n, block) in blocks.iter().enumerate() {
        let kind = if n % 3 == 2 { BlockKind::Verse } else { BlockKind::Paragraph };
        builder.block(kind, block);
    }
    builder.finish()
}

fn find(article: &Article, pattern: &str, is_regex: bool) -> Vec<Range<usize>> {
    let query = Query::parse(pattern, is_regex).unwrap();
    Index::new(article, true).find(article, &query)
}

/// The alphabet of the oracle: few letters, so that they meet often.
const SMALL: &str = "[aAàÀáăạ oOòóôơớ dDđĐ uUúüư yYýỳ eEèêế nN,“\"]{0,14}";

/// Everything that search knows to fold, and much that it does not.
const WIDE: &str = "[a-cA-CàếđĐßﬁ…–“ \u{a0}\t\n\u{ad}\u{200b}\u{200d}\u{300}\u{301}\u{306}\u{323}иёйがかｶﾞกำน้ำकीक्षשָׁكِت茶한👨👩🇻🇳❤\u{fe0f}ＡＢ]{0,24}";

/// Parts of patterns that cut clusters where they can.
const PARTS: &[&str] = &[".", r"\w", "[a-c]", "é", "क", r"\s", "x*", r"\b", "👩", "."];

/// What a character is to the oracle, written anew from the rules: NFD without
/// marks, the barred d a marked d.
fn letters(text: &str, marks: bool, case: bool) -> String {
    let mut plain = String::new();
    for c in DecomposingNormalizer::new_nfd().normalize(text).chars() {
        match c {
            '\u{300}'..='\u{36f}' if !marks => {}
            'đ' if !marks => plain.push('d'),
            'Đ' if !marks => plain.push('D'),
            '“' => plain.push('"'),
            _ => plain.push(c),
        }
    }
    if !case {
        plain = plain.to_lowercase();
    }
    for pair in ["oa", "oe", "uy"] {
        plain = place_tone(&plain, pair);
    }
    plain
}

/// Moves a tone between the two vowels of `pair` behind them.
fn place_tone(text: &str, pair: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = chars.clone();
    let is_mark = |c: Option<&char>| c.is_some_and(|c| ('\u{300}'..='\u{36f}').contains(c));
    for at in 0..chars.len().saturating_sub(2) {
        let vowels = format!("{}{}", chars[at], chars[at + 2]).to_lowercase();
        let is_tone = "\u{300}\u{301}\u{303}\u{309}\u{323}".contains(chars[at + 1]);
        if vowels == pair && is_tone && !is_mark(chars.get(at + 3)) {
            out.swap(at + 1, at + 2);
        }
    }
    out.into_iter().collect()
}

/// Every occurrence of `pattern` by brute force: all ranges of all blocks.
fn occurrences(article: &Article, pattern: &str) -> Vec<Range<usize>> {
    let marks = letters(pattern, true, false) != letters(pattern, false, false);
    let case = letters(pattern, false, true) != letters(pattern, false, false);
    let wanted = letters(pattern, marks, case);
    let mut found = Vec::new();
    for block in article.blocks() {
        let text = article.text_of(block);
        let mut bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        bounds.push(text.len());
        for (n, start) in bounds.iter().enumerate() {
            for end in &bounds[n + 1..] {
                if letters(&text[*start..*end], marks, case) == wanted {
                    found.push(block.range.start + start..block.range.start + end);
                }
            }
        }
    }
    found
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_a_naive_search_finds_is_found_and_nothing_else(
        blocks in prop::collection::vec(SMALL, 1..4),
        pattern in "[aAàáạoòóơớdđĐuúyýeêến\"]{1,3}",
    ) {
        let article = article(&blocks.iter().map(|block| squeezed(block)).collect::<Vec<_>>());
        let hits = find(&article, &pattern, false);
        let naive = occurrences(&article, &pattern);
        for occurrence in &naive {
            prop_assert!(
                hits.iter().any(|hit| hit.start < occurrence.end && occurrence.start < hit.end),
                "{pattern:?} at {occurrence:?} of {:?}: {hits:?}", article.text()
            );
        }
        for hit in &hits {
            prop_assert!(naive.contains(hit), "{pattern:?} at {hit:?} of {:?}", article.text());
        }
    }

    #[test]
    fn a_hit_leads_back_to_the_text_that_was_asked_for(
        blocks in prop::collection::vec(WIDE, 1..5),
        pattern in "[a-cAàếđßﬁ….– иёйがกนक茶👩❤\u{301}]{1,2}",
    ) {
        let article = article(&blocks);
        let text = article.text();
        let wanted = fold(&ComposingNormalizer::new_nfc().normalize(&pattern));
        let bounds: Vec<usize> =
            text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
        let mut end = 0;
        for hit in find(&article, &pattern, false) {
            let found = fold(&text[hit.clone()]);
            prop_assert!(
                found.windows(wanted.len()).any(|part| part == wanted),
                "{pattern:?} is not in {:?}", &text[hit]
            );
            prop_assert!(bounds.contains(&hit.start) && bounds.contains(&hit.end), "{hit:?} of {text:?}");
            prop_assert!(hit.start >= end, "{hit:?} overlaps");
            let block = &article.blocks()[article.block_at(hit.start).unwrap()];
            prop_assert!(hit.end <= block.range.end, "{hit:?} leaves its block");
            end = hit.end;
        }
    }

    #[test]
    fn a_text_finds_itself_composed_or_not(text in WIDE) {
        let article = article(&[text]);
        let own = article.text().to_string();
        prop_assume!(!fold(&own).is_empty());
        for pattern in [own.clone(), DecomposingNormalizer::new_nfd().normalize(&own).into_owned()] {
            let hits = find(&article, &pattern, false);
            prop_assert!(!hits.is_empty(), "{pattern:?} in {:?}", article.text());
        }
    }

    #[test]
    fn a_pattern_matches_only_whole_clusters_in_order(
        blocks in prop::collection::vec(WIDE, 1..4),
        parts in prop::collection::vec(prop::sample::select(PARTS), 1..4),
    ) {
        let article = article(&blocks);
        let bounds: Vec<usize> =
            article.text().grapheme_indices(true).map(|(at, _)| at).chain([article.text().len()]).collect();
        let mut end = 0;
        for hit in find(&article, &parts.concat(), true) {
            prop_assert!(!hit.is_empty() && hit.start >= end);
            prop_assert!(bounds.contains(&hit.start) && bounds.contains(&hit.end));
            end = hit.end;
        }
    }

    #[test]
    fn no_pattern_panics(pattern in "\\PC{0,12}", is_regex: bool) {
        let article = article(&["Hà Nội (17/7) [a] \\d".to_string()]);
        if let Ok(query) = Query::parse(&pattern, is_regex) {
            Index::new(&article, true).find(&article, &query);
        }
    }

    #[test]
    fn a_word_is_at_or_after_its_place(blocks in prop::collection::vec(WIDE, 1..4), offset in 0..120_usize) {
        let article = article(&blocks);
        if let Some(word) = word_at(&article, offset) {
            prop_assert!(word.end > offset.min(article.text().len()) || offset > article.text().len());
            prop_assert!(article.slice(word).chars().any(char::is_alphanumeric));
        }
    }
}

#[test]
fn hostile_texts_take_linear_time() {
    let started = std::time::Instant::now();
    for (unit, pattern) in [
        ("🇻", "🇻"),
        ("a\u{301}\u{301}", "á"),
        ("\u{200d}", "a"),
        (" ", "a "),
        ("a", "aaaaaaaaaaaaaaaaaaaaaaaaá"),
        ("👨\u{200d}", "👨"),
        ("…", "."),
        ("ก", "กก"),
    ] {
        let text = unit.repeat(300_000 / unit.len());
        let article = article(&[format!("x{text}a")]);
        find(&article, pattern, false);
    }
    // Seconds even unoptimised; anything quadratic takes hours.
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}
