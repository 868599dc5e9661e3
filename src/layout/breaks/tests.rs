use proptest::prelude::*;

use super::*;
use crate::text::tests::{data_of, text_of};
use crate::text::width::cells;

/// The fragments of `text` without a language.
fn fragments(text: &str) -> Vec<Fragment> {
    super::fragments(text, Manner::default())
}

/// `text` with `|` wherever a row may end.
fn marked(text: &str) -> String {
    let mut out = String::new();
    let mut at = 0;
    for fragment in fragments(text).iter().skip(1) {
        out.push_str(&text[at..fragment.start]);
        out.push('|');
        at = fragment.start;
    }
    out + &text[at..]
}

#[test]
fn prose_breaks_at_spaces_only() {
    for text in [
        "Một |câu |văn, |có |dấu |phẩy; |dấu |chấm |phẩy: |hết.",
        "He |said |“it’s |over”, |(really) |and |left |…",
        "14,6% |và |3.000đ |lúc |12:30, |a_b@c.example",
        "« Bonjour ! » |dit-il",
        "end.) |“Next |[1] |'word' |\"word\"",
        "hai |phẩy |50%. |Sau",
    ] {
        assert_eq!(marked(&text.replace('|', "")), text);
    }
}

#[test]
fn what_a_typographer_keeps_together_is_not_broken() {
    for text in [
        "từ |28-30/7/2020 |và |73/73 |phiếu",
        "giai |đoạn |1958–1960 |và |2.000-3.000 |người",
        "Covid-19 |lan |40 |km/h |bằng |C++ |theo |A/B",
        "có |12 000 |và |1 234 567 |người, |5 % |của |TP. HCM",
        "Huế - |Đà |Nẵng – |một |chuyến",
        "một—|hai—|ba |well-|known |input/|output",
        "—Hola |dijo - |không",
        "xem |https://a.|example/|b-|c?|d=1&|e |nhé",
    ] {
        assert_eq!(marked(&text.replace('|', "")), text);
    }
}

#[test]
fn other_scripts_break_by_their_own_rules() {
    for text in [
        "老|茶|馆|在|街|角。|“喝|茶”|（下|棋）、|聊|天！",
        "ラー|メ|ン|を|食|べ|たっ|て。",
        "สะพาน|ไม้|เก่า |และ|เมือง",
        "шёл |дождь, |и |река |росла",
        "한국어 |글을 |Rust로 |서울(수도)에서 |정치·|경제",
    ] {
        assert_eq!(marked(&text.replace('|', "")), text);
    }
}

#[test]
fn soft_hyphens_and_zero_width_spaces_are_opportunities() {
    let text = "soft\u{ad}hy\u{ad}phen zero\u{200b}width";
    let found: Vec<_> = fragments(text)
        .iter()
        .map(|f| (&text[f.start..f.end], f.space, f.ending == Ending::Hyphen))
        .collect();
    assert_eq!(
        found,
        [
            ("soft", 0, true),
            ("hy", 0, true),
            ("phen", 1, false),
            ("zero", 0, false),
            ("width", 0, false)
        ]
    );
    assert_eq!(fragments("\u{ad}\u{200b} \u{ad}"), []);
    assert_eq!(fragments("a\u{ad} b")[0].ending, Ending::Whole);
}

#[test]
fn a_mark_after_a_space_stays_on_the_space() {
    assert_eq!(fragments("a \u{323}b c").len(), 2);
}

/// Where rows may end by UAX #14 over the whole text and our rules, without
/// table and without cutting at spaces; addresses apart.
fn standard(text: &str) -> Vec<usize> {
    let mut breaks = super::standard::walk(text);
    // Words of Thai are mended one by one.
    for word in text.split(' ').filter(|word| word.chars().any(super::thai::is_thai)) {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        breaks.retain(|at| !(start + 1..start + word.len()).contains(at));
        let spots: Vec<_> = super::standard::spots(word).collect();
        breaks.extend(spots[1..spots.len() - 1].iter().map(|at| start + at));
    }
    breaks.sort_unstable();
    clusters(text)
        .map(|cluster| cluster.start)
        .filter(|at| *at > 0)
        .filter(|at| {
            breaks.binary_search(at).is_ok()
                || allows(&Spot::new(&text[..*at], &text[*at..], false))
        })
        .filter(|at| {
            let before = text[..*at].trim_end_matches(' ');
            let spot = Spot::new(before, &text[*at..], before.len() < *at);
            !before.is_empty() && !text[*at..].starts_with(' ') && forbids(&spot).is_none()
        })
        .collect()
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zA-Zđêâưạếờ]{1,6}",
        2 => "[a-zA-Z]{1,30}[.,’–-]?[a-zA-Zé]{0,9}",
        2 => "[0-9]{1,4}",
        3 => "[a-z0-9.,:;!?'\"()\\[\\]“”‘’…%_#@&*=]{1,6}",
        2 => "[a-z0-9+$|{}<>/–—-]{1,5}",
        1 => "[老茶馆。、「」（）ーっ]{1,5}",
        1 => "[สะพานไม้เก่าๆ]{1,6}",
        1 => "[가각한국]{1,3}",
        1 => "[がｶﾞﾊﾟパ\u{3099}]{1,4}",
        1 => "[अनुच्छेद]{1,5}",
        2 => "[العربيةَُِّْ،؛؟گچی.]{1,6}",
        1 => "[שלוםָ\"״-]{1,5}",
        1 => "[приветй]{1,5}",
        1 => "[🇻🇳👍🏽❤\u{fe0f}1\u{20e3}]{1,4}",
        1 => Just("👨‍👩‍👧‍👦".to_string()),
        1 => Just("e\u{323}\u{302}".to_string()),
        1 => "[\u{a0}«»·°×a-z\u{301}]{1,4}",
        1 => Just("TP.".to_string()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn the_fast_path_breaks_where_the_slow_one_does(words in prop::collection::vec(word(), 1..8)) {
        let text = words.join(" ");
        let found: Vec<_> = fragments(&text).iter().skip(1).map(|f| f.start).collect();
        prop_assert_eq!(found, standard(&text), "{:?}", text);
    }

    #[test]
    fn fragments_are_as_wide_as_their_text(words in prop::collection::vec(word(), 1..8)) {
        let text = words.join(" ");
        for fragment in fragments(&text) {
            let own = &text[fragment.start..fragment.end];
            prop_assert!(!own.starts_with(' ') && !own.ends_with(' '));
            prop_assert_eq!(cells(own), fragment.cells as usize, "{:?}", own);
        }
    }
}

#[test]
fn every_letter_of_the_table_breaks_and_measures_as_the_standard_says() {
    let letters = (0..0x2000_u32).filter_map(char::from_u32).filter(|c| {
        let mut bytes = [0; 4];
        let text = c.encode_utf8(&mut bytes);
        words::class_at(text.as_bytes(), 0).0 == LETTER
    });
    let letters = letters.chain(('가'..='힣').step_by(53)).chain(['힣']);
    let mut count = 0;
    for c in letters {
        for text in [
            format!("{c}a a{c} 1{c} {c}1 {c}"),
            format!("{c}، {c}؛ {c}؟ {c}\u{64b} {c}\u{651}\u{650}{c} ا{c}ب"),
            format!("{c}.{c}, ({c}) \"{c}\" “{c}” {c}… {c}% {c}({c}) 5%{c} {c}!{c}"),
        ] {
            let found: Vec<_> = fragments(&text).iter().skip(1).map(|f| f.start).collect();
            assert_eq!(found, standard(&text), "{text}");
            let widths: usize = fragments(&text).iter().map(|f| (f.cells + f.space) as usize).sum();
            assert_eq!(widths, cells(&text), "{text}");
        }
        count += 1;
    }
    assert!(count > 900, "only {count} letters");
}

proptest! {
    #[test]
    fn letters_are_counted_eight_at_a_time_as_one_by_one(
        letters in "[a-zA-Z]{0,30}",
        other in any::<u8>(),
        after in prop::collection::vec(any::<u8>(), 0..12),
    ) {
        let bytes = [letters.as_bytes(), &[other], &after].concat();
        let one_by_one = bytes.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        prop_assert_eq!(words::letters(&bytes), one_by_one);
    }
}

#[test]
fn every_byte_but_a_letter_ends_the_letters() {
    for byte in 0..=u8::MAX {
        for at in 0..9 {
            let mut bytes = [b'x'; 20];
            bytes[at] = byte;
            let expected = if byte.is_ascii_alphabetic() { 20 } else { at };
            assert_eq!(words::letters(&bytes), expected, "{byte:#x} at {at}");
        }
    }
}

/// How a case of Unicode's own test fared with us.
#[derive(Debug, Default)]
struct Tally {
    cases: usize,
    /// Breaks that stand as the standard says, and the same for places without one.
    agree: usize,
    /// Where we do not follow it, by the name of the rule.
    deviations: std::collections::BTreeMap<&'static str, usize>,
}

/// Where we deviate from UAX #14 over its own 19,000 cases, and why.
const DEVIATIONS: &[&str] = &[
    // Our own rules forbid the break, each by its name in `tailor`.
    "a dash leads no row",
    "a dash that begins stays with its word",
    "a dash stays with the figure after it",
    "short parts of a compound stay with their word",
    "short words about a slash stay together",
    "equal signs stay together",
    "groups of three figures stay together",
    "a figure stays with its sign",
    "a sign stays with its figure",
    "full-width figures stay together",
    "a drive stays with its path",
    "spaced quotation marks stay with what they hold",
    "a Korean word stays whole",
    "a sign of repetition stays with its word",
    "a vowel stays with its consonant",
    // Strict kinsoku takes small kana for what may not begin a row (CSS Text 3,
    // `line-break: strict`, is LB1 with CJ as NS: no deviation, only a choice).
    // LB19a lets quotation marks among ideographs part rows; so do we, by `allows`.
    "quotation marks among ideographs",
    // A row never ends inside a grapheme cluster, where LB9 does not know it as one.
    "inside a cluster",
    // A row that ended before a space would begin with it: rows begin with words,
    // and a text begins with no space.
    "at a space",
    // Addresses break at their signs, where `url` says.
    "inside an address",
    // A zero-width space or a soft hyphen alone is not painted.
    "nothing to paint",
];

#[test]
fn unicodes_own_line_break_test_passes_where_we_do_not_tailor() {
    let data = data_of("icu_segmenter", "tests/testdata/LineBreakTest_15.1.txt");
    let mut tally = Tally::default();
    let mut failures = Vec::new();
    for line in data.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() {
            continue;
        }
        if let Err(why) = tally.hold(line) {
            failures.push(why);
        }
    }
    println!("{tally:#?}");
    assert!(
        failures.is_empty(),
        "{} failures: {:#?}",
        failures.len(),
        &failures[..failures.len().min(400)]
    );
    assert!(tally.cases > 7_000, "only {} cases", tally.cases);
    let named: Vec<_> = tally.deviations.keys().copied().collect();
    for name in &named {
        assert!(DEVIATIONS.contains(name), "{name} is no deviation that is told");
    }
    // What deviates is the exception.
    assert!(tally.deviations.values().sum::<usize>() * 5 < tally.agree, "{tally:?}");
}

impl Tally {
    /// Holds our breaks against a line such as `× 0023 ÷ 0023 ÷`.
    fn hold(&mut self, line: &str) -> Result<(), String> {
        let parts: Vec<_> = line.trim_start_matches('×').trim_end_matches('÷').split('÷').collect();
        let parts: Vec<String> = parts.into_iter().map(text_of).collect();
        let text = parts.concat();
        // Line breaks and controls never come into a text that is laid out.
        if text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
            return Ok(());
        }
        self.cases += 1;
        let mut expected = Vec::new();
        let mut at = 0;
        for part in &parts[..parts.len() - 1] {
            at += part.len();
            expected.push(at);
        }
        let found: Vec<_> = fragments(&text).iter().skip(1).map(|f| f.start).collect();
        for (at, _) in text.char_indices().skip(1) {
            let (is_expected, is_found) = (expected.contains(&at), found.contains(&at));
            if is_expected == is_found {
                self.agree += 1;
                continue;
            }
            let Some(reason) = reason(&text, at, is_found) else {
                return Err(format!("{line}: {text:?} at {at}, found {found:?}"));
            };
            *self.deviations.entry(reason).or_default() += 1;
        }
        Ok(())
    }
}

/// The rule by which we break `text` at `at`, or do not, unlike the standard.
fn reason(text: &str, at: usize, is_found: bool) -> Option<&'static str> {
    let (before, after) = text.split_at(at);
    let trimmed = before.trim_end_matches(' ');
    let spot = Spot::new(trimmed, after, trimmed.len() < before.len());
    if is_found && text.contains("://") {
        return Some("inside an address");
    }
    if is_found {
        return allows(&spot).then_some("quotation marks among ideographs");
    }
    if let Some(name) = forbids(&spot) {
        return Some(name);
    }
    if text.contains("://") {
        return Some("inside an address");
    }
    let is_painted = |text: &str| text.chars().any(|c| !matches!(c, ' ' | '\u{ad}' | '\u{200b}'));
    if !is_painted(before) || !is_painted(after) {
        return Some("nothing to paint");
    }
    if after.starts_with(' ') {
        return Some("at a space");
    }
    (!clusters(text).any(|cluster| cluster.start == at)).then_some("inside a cluster")
}
