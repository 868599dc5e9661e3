use super::*;

/// The name of the rule that forbids the break at the `|` of `text`.
fn rule(text: &str) -> Option<&'static str> {
    let (before, after) = text.split_once('|').expect("a spot");
    let trimmed = before.trim_end_matches(' ');
    forbids(&Spot::new(trimmed, after, trimmed.len() < before.len()))
}

/// Each rule with spots that it forbids, and with some that look like them and are allowed.
type Case = (&'static str, &'static [&'static str], &'static [&'static str]);

const CASES: &[Case] = &[
    (
        "a dash leads no row",
        &["x|—y", "Huế |- Đà Nẵng", "one |– two", "A |· B"],
        &["x—|y", "Huế - |Đà", "trừ |-5", "so on.” |— Walter Harte"],
    ),
    (
        "a dash that begins stays with its word",
        &["—|Hola", "he said “—|Hola", "- |item"],
        &["x—|y", "a - |b"],
    ),
    (
        "a dash stays with the figure after it",
        &["Covid-|19", "28-|30/7", "1958–|1960", "1958—|1960"],
        &["well-|known", "năm—|5", "10-|foot"],
    ),
    (
        "short parts of a compound stay with their word",
        &[
            "из-|за",
            "e-|mail",
            "dit-|il",
            "vis-|à-vis",
            "vis-à-|vis",
            "кто-|то",
            "well-|to-do",
            "J.-|P.",
            "90-|е",
            "5-|jährig",
            "3-|D",
            "$5-|$10",
            "1.0.0-|rc.1",
            "100%-|ig",
        ],
        &[
            "well-|known",
            "по-|русски",
            "to-|date",
            "ha-ha-|ha-ha",
            "10-|foot",
            "Hà-|nội",
            "100%-|eigen",
            "cash-|$ign",
        ],
    ),
    (
        "short words about a slash stay together",
        &["km/|h", "A/|B", "đồng/|kg", "và/|hoặc", "/|usr", "a/|b/c/d", "a/b/c/|d"],
        &["input/|output", "usr/|lib/foo", "/a/b/c/|d/e/f/g"],
    ),
    ("equal signs stay together", &["C+|+", "$|$"], &["a|b", "+|*"]),
    (
        "groups of three figures stay together",
        &["12 |000", "1 234 |567", "(3 |000)"],
        &["2020 |300", "12 |00", "1,5 |000", "12 |0000"],
    ),
    ("a figure stays with its sign", &["5 |%", "20 |°C", "٣٫٥ |٪", "५० |%"], &["5 |người", "a |%"]),
    (
        "an abbreviation stays with its name",
        &["ở TP. |HCM", "(Dr. |Watson", "No. |5", "ל-TP. |HCM", "bởi PGS.TS. |Lê"],
        &["TP. |và", "hết. |Sau", "MTP. |Sau", "No. |Then", "at 5 P.M. |He"],
    ),
    (
        "a sign stays with its figure",
        &["£ |12", "US$ |5", "₹ |५०", "§ |3", "(№ |7"],
        &["5 € |7", "100€ |20", "€ |und", "a |5"],
    ),
    (
        "full-width figures stay together",
        &["１９|９２年", "３．|５", "１２，|０００円", "８：|３０"],
        &["１９９２年|１月", "，|１２", "１９９２，|１９９３年", "こと：|３０"],
    ),
    ("a drive stays with its path", &["C:|\\Program"], &["C:\\|Program", "so:|yes"]),
    (
        "the dash of an attribution stays with its name",
        &["so on.” — |Walter Harte", "so on” – |Seneca"],
        &["so on.” — |said he", "so on. — |Then he", "a — |Walter"],
    ),
    (
        "spaced quotation marks stay with what they hold",
        &["« |Bonjour", "tout |», dit", "« |oui"],
        &["dit |«", "» |dit", "»Wort« |und"],
    ),
    (
        "a Korean word stays whole",
        &["한|국어는", "Rust|는", "서울|(수도)", "(수도)|에서", "3|월", "정치|·경제"],
        &["한국어 |글", "中|國", "한국—|중국", "정치·|경제"],
    ),
    (
        "a sign of repetition stays with its word",
        &["เด็ก |ๆ", "ต่าง|ๆ", "ຕ່າງ |ໆ"],
        &["ๆ |กัน", "เด็ก |กัน"],
    ),
    (
        "a vowel stays with its consonant",
        &["ทางเ|ชือก", "แ|ม่", "ท|างน้ำ", "ກ|າ", "ເ|ຮືອ", "กรุงเทพ|ฯ"],
        &["ทาง|เชือก", "น้ำ|ใจ", "ทา|ง"],
    ),
];

#[test]
fn each_rule_forbids_its_case_and_not_its_counter_example() {
    for (name, forbidden, allowed) in CASES {
        for text in *forbidden {
            assert_eq!(rule(text), Some(*name), "{text}");
        }
        for text in *allowed {
            assert_eq!(rule(text), None, "{text}");
        }
    }
}

#[test]
fn quotation_marks_among_ideographs_may_part_rows() {
    for (text, expected) in [
        ("说：|“这", true),
        ("家。”|可", true),
        ("家”|（可", true),
        ("（|“这", false),
        ("家”|。", false),
        ("家|”", false),
        ("it’|s", false),
        ("a|“b", false),
        ("说|“b", false),
    ] {
        let (before, after) = text.split_once('|').expect("a spot");
        assert_eq!(allows(&Spot::new(before, after, false)), expected, "{text}");
    }
}

#[test]
fn every_rule_has_a_case() {
    for (name, _) in RULES {
        assert!(CASES.iter().any(|(case, ..)| case == name), "{name}");
    }
}

#[test]
fn korean_words_part_between_syllables_where_rows_are_filled() {
    for (before, after, expected) in
        [("한", "국어", true), ("Rust", "는", false), ("한", ".", false)]
    {
        let spot = Spot::new(before, after, false);
        assert!(forbids(&spot).is_some() || after == ".");
        assert_eq!(forbids(&spot.parting_hangul(true)).is_none() && after != ".", expected);
    }
}

#[test]
fn the_longest_abbreviation_is_as_long_as_said() {
    let longest = ABBREVIATIONS.iter().chain(NUMBERED).map(|word| word.len()).max();
    assert_eq!(longest, Some(LONGEST_ABBREVIATION));
}
