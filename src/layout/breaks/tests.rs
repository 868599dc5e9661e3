use proptest::prelude::*;

use super::*;
use crate::text::width::cells;

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
        "« Bonjour ! » |dit-|il",
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
        "한|국|어 |글",
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
    let breaks: Vec<_> = segmenter(text).segment_str(text).collect();
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
        2 => "[0-9]{1,4}",
        3 => "[a-z0-9.,:;!?'\"()\\[\\]“”‘’…%_#@&*=]{1,6}",
        2 => "[a-z0-9+$|{}<>/–—-]{1,5}",
        1 => "[老茶馆。、「」（）ーっ]{1,5}",
        1 => "[สะพานไม้เก่า]{1,6}",
        1 => "[가각한국]{1,3}",
        1 => "[がｶﾞﾊﾟパ\u{3099}]{1,4}",
        1 => "[अनुच्छेद]{1,5}",
        1 => "[العربية]{1,5}",
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
