//! What must hold of every layout: over texts in many scripts, all kinds of
//! blocks and all widths nothing is lost, doubled, moved or too wide, and each
//! question agrees with every other.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use proptest::prelude::*;
use proptest::sample::select;
use reader::article::{Align, Article, BlockKind, Builder, Container};
use reader::layout::{
    Bidi, Headings, Hyphens, Layout, Line, Ornament, Paragraphs, Piece, Row, Settings,
};
use reader::text::width::{Ambiguous, cells, clusters, set_ambiguous};

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => select(vec!["cây", "cầu", "gỗ", "đứng", "sáu", "mươi", "năm", "nghiêng", "Việt", "Nam,"])
            .prop_map(String::from),
        2 => Just("Vie\u{323}\u{302}t".to_string()),
        6 => "[a-zA-Z]{1,9}[.,;:!?]?",
        3 => "[0-9]{1,4}([./,-][0-9]{1,4}){0,2}%?",
        2 => "[-–—]",
        2 => "[“\"(‘«]?[a-z]{1,5}[”\")’»]?",
        2 => "[老茶馆街角。，「」（）“”每天早上！]{1,12}",
        2 => "[ラーメンをたべたって、がｶﾞﾊﾟ゙]{1,10}",
        2 => "[한국어가각힣]{1,6}",
        2 => "[สะพานไม้เก่าแห่งนี้มีอายุ]{1,12}",
        4 => "[(«]?[العربيةمدينة،؟]{1,8}[)»]?",
        2 => "[שלוםעיתוןָּ]{1,8}[.,־]?",
        1 => "[٠-٩]{1,4}([.,/][٠-٩]{1,2})?",
        1 => "می\u{200c}خواهم",
        1 => "[अनुच्छेदहिन्दी।]{1,8}",
        1 => "[приветмирёй]{1,9}",
        1 => "[ελληνικάώ]{1,8}",
        1 => "[עבריתשלום]{1,8}",
        1 => "[ພາສາລາວ]{1,8}",
        1 => "[ភាសាខ្មែរ]{1,8}",
        1 => "[မြန်မာစာ]{1,8}",
        1 => "[தமிழ்மொழி]{1,8}",
        1 => "[ქართული]{1,8}",
        1 => "[հայերեն]{1,8}",
        1 => "[ᄒ\u{1161}ᆫᄀ\u{116e}ᆨ]{1,6}",
        2 => select(vec!["extensive", "bridges,", "Verwaltungsgebäude", "преподавателем", "responsibility"])
            .prop_map(String::from),
        2 => select(vec!["👨‍👩‍👧‍👦", "🇻🇳🇻🇳", "❤️", "1️⃣", "👍🏽", "🏽"]).prop_map(String::from),
        1 => "a[\u{300}-\u{304}]{1,8}",
        1 => "[\u{300}-\u{304}]{1,2}[a-z]",
        1 => "https?://[a-z]{2,9}\\.(vn|example)(/[a-z-]{1,9}){0,3}(\\?[a-z]=[0-9]&[a-z]=1)?",
        1 => "[a-z]{1,4}\u{ad}[a-z]{1,4}\u{ad}?",
        1 => "[a-z]{1,4}\u{200b}[a-z]{0,4}",
        1 => "[a-z]{20,80}",
        1 => "[\u{a0}\u{202f}\u{2060}\u{200d}\u{200e}]{1,2}[a-z]?",
        1 => select(vec!["TP.", "HCM", "12", "000", "km/h", "C++", "%", "Covid-19"]).prop_map(String::from),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 1..40).prop_map(|words| words.join(" "))
}

fn kept() -> impl Strategy<Value = String> {
    let line = ("[ ]{0,6}", prop::collection::vec(word(), 0..8))
        .prop_map(|(indent, words)| indent + &words.join(" "));
    prop::collection::vec(line, 1..5).prop_map(|lines| lines.join("\n"))
}

fn table() -> impl Strategy<Value = String> {
    let cell = prop::collection::vec(word(), 0..5).prop_map(|words| words.join(" "));
    let row = prop::collection::vec(cell, 1..6).prop_map(|cells| cells.join("\t"));
    prop::collection::vec(row, 1..6).prop_map(|rows| rows.join("\n"))
}

fn inside() -> impl Strategy<Value = Vec<Container>> {
    let item = (select(vec!["•", "1.", "10)", "–"]), any::<bool>()).prop_map(|(marker, first)| {
        Container::Item { marker: marker.into(), ordered: marker.len() > 1, first }
    });
    let container = prop_oneof![any::<bool>().prop_map(|first| Container::Quote { first }), item];
    prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(container, 1..4)]
}

type Written = (BlockKind, Vec<Container>, String);

fn block() -> impl Strategy<Value = Written> {
    let running = select(vec![
        BlockKind::Paragraph,
        BlockKind::Paragraph,
        BlockKind::Paragraph,
        BlockKind::Lede,
        BlockKind::Headline,
        BlockKind::Dek,
        BlockKind::Byline,
        BlockKind::Heading { level: 2 },
        BlockKind::Caption,
        BlockKind::Credit,
        BlockKind::Furniture,
        BlockKind::Footnote { label: "1".into() },
        BlockKind::Image { url: "".into() },
    ]);
    let verse = select(vec![BlockKind::Verse, BlockKind::Preformatted { language: None }]);
    let columns =
        (0_usize..2, prop::collection::vec(select(vec![Align::Auto, Align::Right]), 0..3))
            .prop_map(|(header, align)| BlockKind::table(header, align));
    prop_oneof![
        8 => (running, inside(), text()),
        1 => (verse, inside(), kept()),
        1 => (columns, inside(), table()),
        1 => (text(), text()).prop_map(|(a, b)| (BlockKind::Kicker, vec![], format!("{a}\t{b}"))),
        1 => Just((BlockKind::Rule, vec![], String::new())),
    ]
}

fn article() -> impl Strategy<Value = Article> {
    let language = select(vec!["", "vi", "en", "de", "fr", "ru", "zh", "ja", "ko", "th", "ar"]);
    (language, prop::collection::vec(block(), 1..6)).prop_map(|(language, blocks)| {
        let mut builder = Builder::new();
        builder.meta.language = (!language.is_empty()).then(|| language.to_string());
        for (kind, inside, text) in blocks {
            builder.block_in(kind, &inside, &text);
        }
        builder.finish()
    })
}

fn settings() -> impl Strategy<Value = Settings> {
    let measure = prop_oneof![1_usize..12, 12_usize..=200];
    let bidi = select(vec![Bidi::App, Bidi::App, Bidi::Off]);
    let paragraphs = select(vec![Paragraphs::Space, Paragraphs::Indent]);
    let headings = select(vec![Headings::Weighted, Headings::Apart]);
    let strategy = (measure, any::<bool>(), 0_usize..3, bidi, paragraphs, any::<bool>(), headings);
    strategy.prop_map(|(measure, furniture, head, bidi, paragraphs, justify, headings)| {
        let byline_note = Some("4 phút đọc".to_string());
        let width = measure;
        Settings {
            width,
            measure,
            furniture,
            byline_note,
            head,
            bidi,
            paragraphs,
            pans: false,
            justify,
            hyphens: Hyphens::Syllables,
            headings,
        }
    })
}

/// The terminal that a case is set for. There is but one in a process, so the
/// cases take turns.
fn terminal(ambiguous: Ambiguous) -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    let turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    set_ambiguous(ambiguous);
    turn
}

fn ambiguous() -> impl Strategy<Value = Ambiguous> {
    select(&Ambiguous::ALL[..])
}

fn all_rows(article: &Article, layout: &Layout) -> Vec<Row> {
    layout.rows(article, layout.first(article), usize::MAX)
}

/// Whether `c` must be painted: white space at the end of a row need not be,
/// nor what is invisible wherever it stands.
fn is_seen(c: char) -> bool {
    !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{200b}')
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn each_cluster_stands_on_one_row_in_order(
        article in article(),
        settings in settings(),
        ambiguous in ambiguous(),
    ) {
        let _turn = terminal(ambiguous);
        let shows_furniture = settings.furniture;
        let layout = Layout::new(&article, settings);
        // How often each painted byte stands on a row.
        let mut painted: BTreeMap<usize, usize> = BTreeMap::new();
        let mut end = 0;
        for row in all_rows(&article, &layout) {
            let Some(line) = layout.line(&article, row) else { continue };
            let is_table = matches!(article.blocks()[row.block].kind, BlockKind::Table(_));
            // On a row the order is that of the eye; between rows that of the text.
            let mut ranges: Vec<_> = line.text().cloned().collect();
            if line.pieces.iter().any(|piece| matches!(piece, Piece::Turned(_))) {
                ranges.sort_by_key(|range| range.start);
            }
            for range in ranges {
                prop_assert!(!range.is_empty());
                prop_assert!(article.text().is_char_boundary(range.start));
                prop_assert!(article.text().is_char_boundary(range.end));
                prop_assert!(is_table || range.start >= end, "{range:?} stands after {end}");
                end = range.end;
                let block = &article.blocks()[row.block];
                prop_assert!(is_parted(article.text_of(block), range.start - block.range.start));
                for at in range.clone() {
                    *painted.entry(at).or_default() += 1;
                }
            }
        }
        prop_assert!(painted.values().all(|times| *times == 1), "a byte stands on two rows");
        for block in article.blocks() {
            let is_shown = shows_furniture || block.kind != BlockKind::Furniture;
            for (at, c) in article.text_of(block).char_indices().filter(|(_, c)| is_seen(*c)) {
                let is_painted = painted.contains_key(&(block.range.start + at));
                prop_assert_eq!(is_painted, is_shown, "{:?} of {:?}", c, block.kind);
            }
        }
    }

    #[test]
    fn no_row_is_wider_than_the_measure(
        article in article(),
        settings in settings(),
        ambiguous in ambiguous(),
    ) {
        let _turn = terminal(ambiguous);
        let layout = Layout::new(&article, settings);
        for row in all_rows(&article, &layout) {
            let Some(line) = layout.line(&article, row) else { continue };
            let drawn = line.plain(article.text());
            // One wide character in a column of one cell cannot be helped.
            let text = |range: &std::ops::Range<usize>| &article.text()[range.clone()];
            let least = line.text().map(|range| widest(text(range))).max().unwrap_or(0);
            // Nor one of several letters behind an indent.
            let of_text: usize = line.text().map(|range| cells(text(range))).sum();
            let before = if least > 2 { line.cells(article.text()) - of_text } else { 0 };
            let most = layout.measure().max(before + least).max(widest(&drawn));
            prop_assert!(line.cells(article.text()) <= most, "{drawn:?} in {most}");
            prop_assert!(cells(&drawn) <= most, "{drawn:?} drawn in {most}");
        }
    }

    #[test]
    fn every_question_agrees_with_every_other(
        article in article(),
        settings in settings(),
        step in 0_usize..60,
        ambiguous in ambiguous(),
    ) {
        let _turn = terminal(ambiguous);
        let layout = Layout::new(&article, settings);
        let rows = all_rows(&article, &layout);
        prop_assume!(!rows.is_empty());
        prop_assert_eq!(rows[0], layout.first(&article));
        prop_assert_eq!(*rows.last().unwrap(), layout.last(&article));
        for (n, &row) in rows.iter().enumerate() {
            let place = layout.place_of(&article, row);
            prop_assert_eq!(layout.row_of(&article, place), row, "{:?}", place);
            prop_assert_eq!(layout.offset_of(&article, row), place.offset);
            // The head of a column may stand below the cells of others, as a label in a record.
            let has_place = |line: &Line| {
                line.text().next().is_some_and(|_| !is_label(&article, line, place.offset))
            };
            if layout.line(&article, row).is_some_and(has_place) {
                prop_assert_eq!(place.gap, 0);
                prop_assert_eq!(layout.row_at(&article, place.offset), row);
            }
            let to = (n + step).min(rows.len() - 1);
            let distance = isize::try_from(step).unwrap();
            prop_assert_eq!(layout.step(&article, row, distance), rows[to]);
            prop_assert_eq!(layout.step(&article, row, -distance), rows[n.saturating_sub(step)]);
            prop_assert_eq!(layout.rows_between(&article, row, rows[to], usize::MAX), to - n);
            let some = rows[n..].iter().take(step).copied().collect::<Vec<_>>();
            prop_assert_eq!(layout.rows(&article, row, step), some);
        }
    }

    #[test]
    fn every_painted_byte_is_found_on_its_row(
        article in article(),
        settings in settings(),
        ambiguous in ambiguous(),
    ) {
        let _turn = terminal(ambiguous);
        let layout = Layout::new(&article, settings);
        for row in all_rows(&article, &layout) {
            let Some(line) = layout.line(&article, row) else { continue };
            for at in line.text().flat_map(Clone::clone) {
                prop_assert_eq!(layout.row_at(&article, at), row);
            }
        }
    }

    #[test]
    fn the_rows_are_the_same_from_any_entry(
        article in article(),
        settings in settings(),
        part in 0.0..1.0_f64,
        ambiguous in ambiguous(),
    ) {
        let _turn = terminal(ambiguous);
        let whole = Layout::new(&article, settings.clone());
        let rows = all_rows(&article, &whole);
        #[allow(clippy::cast_sign_loss, clippy::cast_precision_loss)] // A part of a small length.
        let at = (article.text().len() as f64 * part) as usize;
        let entered = Layout::new(&article, settings);
        let from = entered.row_at(&article, at);
        prop_assert_eq!(from, whole.row_at(&article, at));
        for row in entered.rows(&article, from, 50) {
            prop_assert!(rows.contains(&row));
            prop_assert_eq!(entered.line(&article, row), whole.line(&article, row));
        }
    }

    #[test]
    fn narrow_wide_narrow_returns_to_the_same_row(
        article in article(),
        narrow in 1_usize..40,
        wide in 40_usize..200,
        justify in any::<bool>(),
        ambiguous in ambiguous(),
    ) {
        let _turn = terminal(ambiguous);
        let at = |measure| Settings { width: measure, measure, justify, ..Settings::default() };
        let (narrow, wide) = (Layout::new(&article, at(narrow)), Layout::new(&article, at(wide)));
        for row in all_rows(&article, &narrow) {
            let place = narrow.place_of(&article, row);
            let there = wide.row_of(&article, place);
            let shown = wide.line(&article, there).is_none_or(|line| holds(line, place.offset));
            let has_text = article.blocks()[row.block].range.contains(&place.offset);
            prop_assert!(shown || place.gap > 0 || !has_text, "{place:?} is not on {there:?}");
            prop_assert_eq!(narrow.row_of(&article, place), row);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn rows_in_visual_order_are_the_rows_in_logical_order_rearranged(
        article in article(),
        measure in 1_usize..120,
        language in select(vec![None, Some("ar"), Some("en")]),
        ambiguous in ambiguous(),
    ) {
        let _turn = terminal(ambiguous);
        let article = in_language(&article, language);
        let set = |bidi| Layout::new(&article, Settings { width: measure, measure, bidi, ..Settings::default() });
        let (logical, visual) = (set(Bidi::Terminal), set(Bidi::App));
        prop_assert_eq!(all_rows(&article, &logical), all_rows(&article, &visual));
        for row in all_rows(&article, &logical) {
            let lines = (logical.line(&article, row), visual.line(&article, row));
            let (Some(before), Some(after)) = lines else { continue };
            prop_assert_eq!(logical.offset_of(&article, row), visual.offset_of(&article, row));
            prop_assert_eq!(painted(&article, before), painted(&article, after));
            let width: usize = after.text().map(|range| cells(&article.text()[range.clone()])).sum();
            let same: usize = before.text().map(|range| cells(&article.text()[range.clone()])).sum();
            prop_assert_eq!(width, same);
            // Flush right and mirrored, or as it was.
            let is_same = after.cells(article.text()) == before.cells(article.text());
            prop_assert!(is_same || after.cells(article.text()) <= measure);
        }
    }

    #[test]
    fn rows_end_where_they_may(
        language in select(vec!["vi", "en", "de", "ru", "zh", "ja", "ko", "th"]),
        text in text(),
        settings in settings(),
        ambiguous in ambiguous(),
    ) {
        let _turn = terminal(ambiguous);
        let mut builder = Builder::new();
        builder.meta.language = Some(language.to_string());
        builder.block(BlockKind::Paragraph, &text);
        let article = builder.finish();
        let text = article.text();
        let opportunities = opportunities(text);
        // Rows are read here as they are written.
        let settings = Settings { bidi: Bidi::Off, ..settings };
        let layout = Layout::new(&article, settings);
        let lines: Vec<_> = all_rows(&article, &layout)
            .into_iter()
            .filter_map(|row| layout.line(&article, row))
            .filter(|line| line.text().next().is_some())
            .collect();
        let mut hyphens = 0;
        for pair in lines.windows(2) {
            let (above, below) = (pair[0], pair[1]);
            let end = above.text().last().expect("text").end;
            let start = below.text().next().expect("text").start;
            let is_hyphen = above.pieces.last() == Some(&Piece::Ornament(Ornament::Hyphen));
            hyphens = if is_hyphen { hyphens + 1 } else { 0 };
            let next = clusters(&text[start..]).next().map_or(0, |cluster| cluster.cells);
            // A word that is wider than the column may be cut anywhere between two clusters,
            // less the two cells of a stop that hangs. In a narrow column that may be two
            // words that otherwise stay together.
            let is_full = above.cells(text) + next + 2 > layout.measure();
            let word = cells(text[..end].rsplit(' ').next().unwrap_or_default())
                + cells(text[start..].split(' ').next().unwrap_or_default());
            let is_cut = word + 2 > layout.measure() || (is_full && layout.measure() < 40);
            let may_end = text[end..start].contains([' ', '\u{200b}'])
                || opportunities.binary_search(&start).is_ok()
                || text[..end].ends_with(['”', '’']) || text[start..].starts_with(['“', '‘'])
                || is_syllable(text, end, is_hyphen)
                || is_in_address(text, end)
                || is_in_thai(text, start)
                || is_cut;
            prop_assert!(may_end, "{:?} | {:?}", &text[..end], &text[start..]);
            prop_assert!(hyphens <= 2 || layout.measure() < 28, "{hyphens} hyphens run");
        }
    }

    #[test]
    fn what_is_unbreakable_stands_on_one_row(
        text in text(),
        wide in 40_usize..200,
        justify in any::<bool>(),
    ) {
        let _turn = terminal(Ambiguous::Narrow);
        let mut builder = Builder::new();
        let text = format!("{text} 28-30/7/2020 {text} 73/73, 14,6% km/h C++ Covid-19 TP. HCM 12 000");
        builder.block(BlockKind::Paragraph, &text);
        let article = builder.finish();
        let bidi = Bidi::Off;
        let settings = Settings { width: wide, measure: wide, justify, bidi, ..Settings::default() };
        let layout = Layout::new(&article, settings);
        let rows: Vec<_> = all_rows(&article, &layout)
            .into_iter()
            .filter_map(|row| layout.line(&article, row))
            .map(|line| line.plain(article.text()))
            .collect();
        for whole in ["28-30/7/2020", "73/73,", "14,6%", "km/h", "C++", "Covid-19", "TP. HCM", "12 000"] {
            prop_assert!(rows.iter().any(|row| row.contains(whole)), "{whole} in {rows:?}");
        }
    }
}

/// Whether a line holds nothing but words of a table's head that stand before `offset`.
fn is_label(article: &Article, line: &Line, offset: usize) -> bool {
    let block = article.block_at(offset).map(|block| &article.blocks()[block]);
    let is_table = block.is_some_and(|block| matches!(block.kind, BlockKind::Table(_)));
    is_table && line.text().all(|range| range.end <= offset)
}

/// The bytes that a line paints, sorted.
fn painted(article: &Article, line: &Line) -> Vec<usize> {
    let mut bytes: Vec<_> = line.text().flat_map(Clone::clone).collect();
    bytes.sort_unstable();
    bytes.retain(|at| article.text().is_char_boundary(*at));
    bytes
}

/// The same article, said to be in a language.
fn in_language(article: &Article, language: Option<&str>) -> Article {
    let mut builder = Builder::new();
    builder.meta.language = language.map(String::from);
    for block in article.blocks() {
        builder.block_in(block.kind.clone(), block.inside(), article.text_of(block));
    }
    builder.finish()
}

/// Where UAX #14 lets a row end, with dictionaries and strict kinsoku.
fn opportunities(text: &str) -> Vec<usize> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    LineSegmenter::new_dictionary(options).segment_str(text).collect()
}

/// Whether a hyphen may stand at `at`: after a soft hyphen, or with two small letters
/// before it and three after.
fn is_syllable(text: &str, at: usize, is_hyphen: bool) -> bool {
    let is_letter = |c: &char| c.is_alphabetic();
    let before: Vec<_> = text[..at].chars().rev().take_while(is_letter).collect();
    let after: Vec<_> = text[at..].chars().take_while(is_letter).collect();
    let is_soft = text[at..].starts_with('\u{ad}') || text[..at].ends_with('\u{ad}');
    is_hyphen && (is_soft || (before.len() >= 2 && after.len() >= 3))
}

/// Whether `at` is inside an address, or just after one.
fn is_in_address(text: &str, at: usize) -> bool {
    text[..at].rsplit(' ').next().is_some_and(|word| word.contains("://") || word.contains("www."))
}

/// Whether `at` is inside Thai, where a shorter word may be meant than the dictionary
/// takes: but never between a vowel and its consonant.
fn is_in_thai(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    let is_thai = |c: &char| matches!(c, '\u{e01}'..='\u{e4e}');
    let before = before.chars().next_back().filter(is_thai);
    let after = after.chars().next().filter(is_thai);
    before.is_some_and(|c| !matches!(c, 'เ'..='ไ'))
        && after.is_some_and(|c| !matches!(c, 'ะ' | 'า' | 'ำ' | 'ๅ' | 'ฯ' | 'ๆ'))
}

/// Whether a row may begin at `at` without cutting a cluster in two.
fn is_parted(text: &str, at: usize) -> bool {
    // A mark that a kept line begins with after its indent stands alone anyway.
    text[..at].ends_with(char::is_whitespace) || clusters(text).any(|cluster| cluster.start == at)
}

fn holds(line: &Line, offset: usize) -> bool {
    line.text().any(|range| range.contains(&offset)) || line.text().next().is_none()
}

/// The widest cluster of `text`.
fn widest(text: &str) -> usize {
    clusters(text).map(|cluster| cluster.cells).max().unwrap_or(0)
}
