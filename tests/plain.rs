//! Understanding plain text, on articles of our own: each stands in
//! `tests/fixtures/articles` with what must be understood of it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use reader::article::{Article, BlockKind, Container};
use reader::format::plain;
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/articles")
}

fn fixtures() -> BTreeMap<String, (String, Value)> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "txt") {
            let text = std::fs::read_to_string(&path).unwrap();
            let gold = std::fs::read_to_string(path.with_extension("json")).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            found.insert(name, (text, serde_json::from_str(&gold).unwrap()));
        }
    }
    found
}

/// The kind of a block as the model names it; `None` for masthead, furniture and rules.
fn kind(kind: &BlockKind, inside: &[Container]) -> Option<&'static str> {
    Some(match (kind, inside.last()) {
        (BlockKind::Paragraph, Some(Container::Quote { .. })) => "quote",
        (BlockKind::Paragraph, Some(Container::Item { first: true, .. })) => "item",
        (BlockKind::Paragraph, _) => "paragraph",
        (BlockKind::Lede, _) => "lede",
        (BlockKind::Heading { .. }, _) => "heading",
        (BlockKind::Caption, _) => "caption",
        (BlockKind::Credit, _) => "credit",
        (BlockKind::Preformatted { .. }, _) => "preformatted",
        (BlockKind::Verse, _) => "verse",
        _ => return None,
    })
}

/// What was understood, a fact or block a line, so that a failure reads as a difference.
fn told(article: &Article) -> String {
    let meta = article.meta();
    let mut out = String::new();
    for (name, fact) in [
        ("title", &meta.title),
        ("kicker", &meta.kicker),
        ("subtitle", &meta.subtitle),
        ("published", &meta.published),
        ("site", &meta.site),
        ("agency", &meta.agency),
        ("place", &meta.place),
        ("language", &meta.language),
    ] {
        writeln!(out, "{name}: {}", fact.as_deref().unwrap_or("-")).unwrap();
    }
    for author in &meta.authors {
        writeln!(out, "author: {} ({})", author.name, author.role.name()).unwrap();
    }
    // A dropped line without a letter or figure says nothing.
    let mut dropped: Vec<_> =
        article.dropped().filter(|line| line.contains(char::is_alphanumeric)).collect();
    dropped.sort_unstable();
    for line in dropped {
        writeln!(out, "dropped: {line}").unwrap();
    }
    for block in article.blocks() {
        if let Some(kind) = kind(&block.kind, block.inside()) {
            writeln!(out, "{kind}| {}", article.text_of(block)).unwrap();
        }
    }
    out
}

/// The same of a gold file.
fn wanted(gold: &Value) -> String {
    let mut out = String::new();
    for name in ["title", "kicker", "subtitle", "published", "site", "agency", "place", "language"]
    {
        writeln!(out, "{name}: {}", gold[name].as_str().unwrap_or("-")).unwrap();
    }
    for author in gold["authors"].as_array().unwrap() {
        let (name, role) = (author["name"].as_str().unwrap(), author["role"].as_str().unwrap());
        writeln!(out, "author: {name} ({role})").unwrap();
    }
    let dropped = gold["dropped"].as_array().unwrap();
    let mut dropped: Vec<_> = dropped
        .iter()
        .map(|line| line.as_str().unwrap())
        .filter(|line| line.contains(char::is_alphanumeric))
        .collect();
    dropped.sort_unstable();
    for line in dropped {
        writeln!(out, "dropped: {line}").unwrap();
    }
    for block in gold["blocks"].as_array().unwrap() {
        let (kind, text) = (block["kind"].as_str().unwrap(), block["text"].as_str().unwrap());
        writeln!(out, "{kind}| {text}").unwrap();
    }
    out
}

/// Where we still differ from a gold that another reader of the same text made,
/// line for line: a new difference fails, and so does one that is gone.
const KNOWN: &[(&str, &[&str])] = &[
    // The masthead shows the sender without the address, which is kept.
    ("vi-thu-dientu", &["got  dropped: Từ: Đặng Văn Khoát <khoat.to7@thuviet.example>"]),
    ("vi-thu-may-bom", &["got  dropped: Từ: Phạm An <an@vidu.example>"]),
    // We keep the indents of verse; the end of a book reads like a heading to us.
    (
        "en-gutenberg",
        &[
            "got    The counting of the geese,",
            "got    And one for the justice of the peace.",
            "got  heading| THE END",
            "want The counting of the geese,",
            "want And one for the justice of the peace.",
            "want paragraph| THE END",
        ],
    ),
    // The sentence below `SPONSORED BY` speaks as the letter does.
    (
        "en-newsletter",
        &[
            "got  paragraph| Tallyho does your books so that you can do something else. \
             Readers of The Slow Ledger get two months free.",
            "want dropped: Tallyho does your books so that you can do something else. \
             Readers of The Slow Ledger get two months free.",
        ],
    ),
    // Lines whose names are in the masthead and whose other words are not: they are kept.
    (
        "en-rfclike",
        &[
            "got  dropped: Harbour Working Group A. Thistlewood",
            "got  dropped: Request for Comments: 9214 K. Brandvold",
        ],
    ),
    ("en-techblog", &["got  dropped: 2017-08-02 · Wen Halloran · 6 minute read"]),
    // A dash before an item is its bullet.
    (
        "ru-tass",
        &[
            "got  item| объявить мастеру выговор;",
            "got  item| объявить благодарность;",
            "got  item| считать, что одиннадцати минут не было.",
            "want item| — объявить мастеру выговор;",
            "want item| — объявить благодарность;",
            "want item| — считать, что одиннадцати минут не было.",
        ],
    ),
];

#[test]
fn every_fixture_is_understood_as_its_gold_says() {
    let fixtures = fixtures();
    assert!(fixtures.len() >= 80, "only {} fixtures", fixtures.len());
    let mut wrong = String::new();
    for (name, (text, gold)) in &fixtures {
        let (told, wanted) = (told(&plain::read(text)), wanted(gold));
        let mut found = Vec::new();
        for line in told.lines().filter(|line| !wanted.lines().any(|other| other == *line)) {
            found.push(format!("got  {line}"));
        }
        for line in wanted.lines().filter(|line| !told.lines().any(|other| other == *line)) {
            found.push(format!("want {line}"));
        }
        if found.is_empty() && told != wanted {
            found.push(format!("other order:\n{told}\nfor\n{wanted}"));
        }
        let known =
            KNOWN.iter().find(|(known, _)| known == name).map_or(&[][..], |(_, known)| known);
        if found != known {
            writeln!(wrong, "{name}\n  {}", found.join("\n  ")).unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Words of letters or figures, in lower case, without addresses.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace()
        .filter(|word| !word.contains('@'))
        .flat_map(|word| {
            // The vowel signs of Devanagari belong to their letters.
            word.split(|c: char| !c.is_alphanumeric() && !('\u{900}'..='\u{963}').contains(&c))
        })
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[test]
fn no_word_of_a_fixture_is_lost() {
    // Words that say what somebody did, or when: the masthead says it in its own way.
    let spent = "by bởi của bài ảnh dịch thực hiện theo nguồn source từ ngày tiêu đề from date subject \
                 title author release words photographs and und text fotos von di por par tekst foto s \
                 zdjęcia door текст фото haber fotoğraflar bút ký thơ edição מאת रिपोर्ट 记者 o a b c reporter propos recueillis t h pv tổng hợp 文 图 reporte editado en español \
                 责任编辑 来源 本报记者 通讯员 1 2 3 tue staff writer photos onze verslaggever źródło लेखक pewarta tác giả đăng джерело автор texto autor autor 기자 기자 \
                 تقرير تصوير ptala se розмовляла текст editör correspondante المصدر autorka rozmawiała";
    let mut wrong = String::new();
    for (name, (text, _)) in fixtures() {
        let article = plain::read(&text);
        let shown = words(article.text());
        let lost: Vec<_> = words(&text)
            .into_iter()
            .filter(|word| {
                let unspaced = word.chars().any(|c| c > '\u{900}');
                let is_spent = spent.split_whitespace().any(|one| one == word);
                let is_inside = unspaced && article.text().contains(word.as_str());
                !(shown.contains(word) || is_spent || is_inside)
            })
            .collect();
        if !lost.is_empty() {
            writeln!(wrong, "{name} lost {lost:?}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Lines of all sorts: prose, furniture, facts, marks.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zđêơư ]{0,60}",
        "[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}",
        "[A-Z][a-zê ]{60,200}[.]",
        "- [a-z ]{3,40}[?.]?",
        "[0-9]{1,2}[.] [a-z ]{3,30}",
        " {1,8}[a-z=;{} ]{3,50}",
        "[0-9]{1,2}/[0-9]{1,2}/20[0-9]{2}",
        "[一-三山川]{0,30}。?",
        Just("Chia sẻ".to_owned()),
        Just("Tin liên quan".to_owned()),
        Just("Read more: another".to_owned()),
        Just("Bình luận (3)".to_owned()),
        Just("Ảnh: Lê An".to_owned()),
        Just("By Ann Lee".to_owned()),
        Just("* * *".to_owned()),
        Just("> quoted".to_owned()),
        Just("```".to_owned()),
        Just("=====".to_owned()),
        Just("*** START OF X ***".to_owned()),
        Just("Subject: x".to_owned()),
        Just("From: y".to_owned()),
        Just("\u{c}".to_owned()),
        Just("\u{a0}Một chú thích".to_owned()),
        Just(String::new()),
        "\\PC{0,40}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_lines_are_read_and_none_is_lost(lines in proptest::collection::vec(line(), 0..40)) {
        let text = lines.join("\n");
        let article = plain::read(&text);
        let mut shown: Vec<_> = words(article.text());
        shown.sort();
        let spent = ["by", "ảnh", "title", "subject", "from", "bình", "luận"];
        for line in lines.iter().filter(|line| line.is_ascii()) {
            for word in words(line) {
                let is_marker = word.len() <= 2;
                prop_assert!(
                    is_marker || spent.contains(&word.as_str()) || shown.binary_search(&word).is_ok(),
                    "{word:?} of {line:?} is lost"
                );
            }
        }
    }

    #[test]
    fn any_text_is_read(text in "\\PC{0,400}") {
        let article = plain::read(&text);
        for block in article.blocks() {
            prop_assert!(article.text().is_char_boundary(block.range.start));
        }
    }
}

/// A book of `chapters` chapters in two parts, broken by hand, with a title page.
fn book(chapters: usize) -> String {
    let mut text = String::from("THE KEEPER OF THE LOCK\n\nby Ann Lee\n\n");
    let paragraph = "The lock had not been opened since the year of the flood, and the keeper,\n\
        who was paid by the year, saw no reason to begin. He oiled the hinges on the\n\
        first of every month and wrote down that he had done so.\n\n";
    for chapter in 0..chapters {
        if chapter % (chapters / 2) == 0 {
            write!(text, "PART {}\n\n\n", 1 + chapter / (chapters / 2)).unwrap();
        }
        write!(text, "CHAPTER {}\n\n", chapter + 1).unwrap();
        for _ in 0..120 {
            text.push_str(paragraph);
        }
    }
    text
}

#[test]
fn a_book_of_three_megabytes_has_its_chapters_as_headings() {
    let text = book(120);
    assert!(text.len() > 3_000_000, "{}", text.len());
    let article = plain::read(&text);
    let levels: Vec<u32> = article
        .blocks()
        .iter()
        .filter_map(|block| match block.kind {
            BlockKind::Heading { level } => Some(u32::from(level)),
            _ => None,
        })
        .collect();
    assert_eq!(levels.len(), 122);
    assert_eq!(levels[..3], [2, 3, 3]);
    assert_eq!(levels.iter().filter(|level| **level == 2).count(), 2);
    assert_eq!(article.meta().title.as_deref(), Some("THE KEEPER OF THE LOCK"));
    assert_eq!(article.meta().authors[0].name, "Ann Lee");
    let paragraphs =
        article.blocks().iter().filter(|block| block.kind == BlockKind::Paragraph).count();
    assert_eq!(paragraphs + 1, 120 * 120 + usize::from(paragraphs == 120 * 120));
}

#[test]
fn headings_have_the_level_that_their_marks_say() {
    let body = "It stands where it has always stood, and that is all that anybody knows of it.";
    let text = format!(
        "The clock in the square\nBy Ann Lee\n\n{body}\n\n1. Place\n\n{body}\n\n1.1 The tower\n\n{body}\n\n\
         2. Time\n\n{body}\n\n### Below\n\n{body}\n"
    );
    let article = plain::read(&text);
    let found: Vec<_> = article
        .blocks()
        .iter()
        .filter_map(|block| match block.kind {
            BlockKind::Heading { level } => Some((level, article.text_of(block))),
            _ => None,
        })
        .collect();
    assert_eq!(found, [(2, "1. Place"), (3, "1.1 The tower"), (2, "2. Time"), (3, "Below")]);
}

#[test]
fn keywords_are_facts_and_stay_with_the_dropped_lines() {
    let body = "Cây cầu đứng đó đã tám mươi năm, và chẳng ai trong làng nhớ ai đã dựng nó lên.";
    for (line, tags) in [
        ("Từ khóa: cầu tre, làng Vạn", vec!["cầu tre", "làng Vạn"]),
        ("Tags: #cầu; #làng", vec!["cầu", "làng"]),
    ] {
        let text = format!("Cây cầu tre cuối cùng của làng\n\n{body}\n\n{body}\n\n{line}\n");
        let article = plain::read(&text);
        assert_eq!(article.meta().tags, tags);
        assert!(article.dropped().any(|dropped| dropped == line));
    }
}

#[test]
fn a_line_that_is_the_headline_stays_where_it_is_a_refrain() {
    let stanza = "The rain comes in\nThe day goes out\nand nobody has seen it";
    let refrain = "The rain comes in over the harbour";
    let text = format!(
        "{refrain}\nAnn Lee\n\n{refrain}\n{stanza}\n\n{refrain}\n{stanza}\n\n{refrain}\n{stanza}\n"
    );
    let article = plain::read(&text);
    assert_eq!(article.text().matches(refrain).count(), 4);
    assert_eq!(article.dropped().count(), 0);
    let many = format!("{refrain}\n").repeat(5000);
    let article = plain::read(&many);
    assert!(article.dropped().count() < 3, "{}", article.dropped().count());
}

#[test]
fn shapes_that_stand_together_by_the_thousand_are_read() {
    // Of this length anything quadratic would never end; how fast it is, benches say.
    for unit in [
        "Share\n",
        "Ann Lee\n",
        "- so?\n",
        "1. one\n2. two\n",
        "```\n",
        "> a\n",
        "* * *\n\n",
        "a  b  c\n",
    ] {
        let text = unit.repeat(30_000);
        assert!(plain::read(&text).text().len() < text.len() * 8 + 64, "{unit:?}");
    }
}

#[test]
fn signs_without_a_letter_are_kept_and_only_separators_part() {
    let text = "A headline of the day\n\nThe first paragraph stands here, long enough.\n\n♥\n\n?!\n\n}\n\n\
                * * *\n\n…\n\nThe second paragraph stands here, long enough.\n";
    let article = reader::format::plain::read(text);
    for sign in ["♥", "?!", "}", "…"] {
        let found = article.blocks().iter().find(|block| article.text_of(block) == sign);
        let kind = found.map(|block| block.kind.clone());
        assert_eq!(kind, Some(reader::article::BlockKind::Paragraph), "{sign}");
    }
    let rules = article.blocks().iter().filter(|b| b.kind == reader::article::BlockKind::Rule);
    assert_eq!(rules.count(), 1);
}

#[test]
fn a_text_of_nothing_but_furniture_is_shown() {
    for text in ["x", "Share", "Chia sẻ", "Menu\nFacebook\nTwitter", "Copyright 2020 Foo"] {
        let article = reader::format::plain::read(text);
        assert!(!article.is_empty(), "{text}");
        assert_eq!(article.dropped().count(), 0, "{text}");
    }
}

/// Every line of the text that stands neither in a block nor in what was dropped.
fn lost(text: &str) -> Vec<String> {
    let article = plain::read(text);
    let fold = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown: Vec<_> = article
        .blocks()
        .iter()
        .map(|block| fold(article.text_of(block)))
        .chain(article.dropped().map(fold))
        .collect();
    let lines = text.lines().map(fold).filter(|line| line.contains(char::is_alphanumeric));
    lines.filter(|line| !shown.iter().any(|shown| shown.contains(line.as_str()))).collect()
}

#[test]
fn the_authors_of_a_log_are_text_and_none_is_lost() {
    let commit = |n: usize| {
        format!(
            "commit 4be{n}\nAuthor: Ann Lee <ann{n}@gate.example>\n\
             Date:   Sun Nov 2{n} 10:00:00 2026 +0000\n\n    Mend the gate, part {n}\n\n"
        )
    };
    let log: String = (1..=6).map(commit).collect();
    assert_eq!(lost(&log), [] as [&str; 0]);
    let article = plain::read(&log);
    assert_eq!(article.meta().authors, []);
    assert_eq!(article.dropped().count(), 0);
}

#[test]
fn who_speaks_within_the_body_is_no_author() {
    let text = "Headline\n\nFirst paragraph of it.\n\nJohn Smith:\n\nHe said no.\n";
    assert_eq!(lost(text), [] as [&str; 0]);
    assert_eq!(plain::read(text).meta().authors, []);
}

#[test]
fn an_address_that_the_masthead_does_not_show_is_kept_among_the_dropped() {
    let text = "A river in the town\nBy Ann Lee <ann@gate.example>\n\nThe river came up the \
                street in the night, and nobody had been told. It went away by noon.\n";
    let article = plain::read(text);
    assert_eq!(article.meta().authors.len(), 1);
    assert!(article.dropped().any(|line| line.contains("ann@gate.example")));
}

#[test]
fn a_paragraph_that_is_repeated_stays_as_often_as_it_stands() {
    let line = "All work and no play makes Jack a dull boy.";
    for gap in ["\n\n", "\n"] {
        let text = [line; 6].join(gap);
        let article = plain::read(&text);
        let all: Vec<_> = article.blocks().iter().map(|block| article.text_of(block)).collect();
        assert_eq!(all.join(" ").matches(line).count(), 6, "{all:?}");
    }
}

#[test]
fn running_heads_need_the_rhythm_of_pages() {
    let prose = "The river came up the street in the night, and nobody had been told of it. \
                 It went away by noon.\n\nThe mayor said that it was a wet spring. He had a boat.";
    let paper = |mark: &str| {
        let page = |n: usize| {
            format!("{prose}\n\nThe children rowed to school.\n\nThe River Post\n\n{mark}{n}\n\n")
        };
        format!("A river in the town\n\n{}", (1..=4).map(page).collect::<String>())
    };
    let heads =
        |text: &str| plain::read(text).dropped().filter(|line| *line == "The River Post").count();
    assert!(heads(&paper("Page ")) >= 3);
    assert_eq!(heads(&paper("Song ")), 0);
    // A refrain by numbers of pages is too near to the next.
    let song = "A river in the town\n\n".to_owned() + &"Row, row\n\nPage 1\n\n".repeat(5) + prose;
    assert!(!plain::read(&song).dropped().any(|line| line == "Row, row"));
}

#[test]
fn a_poem_keeps_the_lines_of_short_stanzas() {
    let text = "POETRY\nWhat the tide left\nAnn Lee\n10 July 2016\n\n\
                The tide has left a table lame, a nail,\nand nothing else that anyone would keep.\n\n\
                It left the net. It left the colder\nside of the bed. The rest is sleep.\n";
    let article = plain::read(text);
    let stanzas: Vec<_> =
        article.blocks().iter().filter(|block| block.kind == BlockKind::Verse).collect();
    assert_eq!(stanzas.len(), 2);
}

#[test]
fn whom_the_press_may_call_is_no_part_of_the_story() {
    let story = "The ferry found a new owner\n\nThe old ferry of Orme was sold on Monday to a \
                 carrier of the town. He says that he will paint it green before the spring.\n\n";
    for (foot, dropped) in [
        ("Media contact:\nAnn Lee - Press office\nTel: 0900 000 111 - ann@ferry.example", 3),
        ("Contact reporter Ann Lee at 555-0119 or ann@ferry.example.", 1),
        ("#ferry #Upper Orme #boats", 1),
        ("Contact with the old owner was lost.", 0),
    ] {
        assert_eq!(plain::read(&format!("{story}{foot}\n")).dropped().count(), dropped, "{foot}");
    }
}

#[test]
fn a_story_of_one_paragraph_has_it_as_its_body() {
    let story = "The ferry found a new owner\n\nThe old ferry of Orme was sold on Monday to a \
                 carrier of the town. He says that he will paint it green.\n\nShare\nTweet\nPrint\n";
    let article = plain::read(story);
    let body: Vec<_> = article.blocks().iter().filter(|block| block.kind.is_body()).collect();
    assert_eq!(body.len(), 1);
    assert!(article.text_of(body[0]).starts_with("The old ferry"));
}

/// Letters and figures of a text, each with how often it stands there.
fn tally(text: &str) -> BTreeMap<String, usize> {
    use unicode_segmentation::UnicodeSegmentation;
    let text = icu_normalizer::ComposingNormalizer::new_nfc().normalize(text);
    let mut found = BTreeMap::new();
    for one in text.graphemes(true).filter(|one| one.contains(char::is_alphanumeric)) {
        *found.entry(one.to_lowercase()).or_default() += 1;
    }
    found
}

/// Labels that the masthead says in its own way.
const LABELS: &[&str] = &[
    "by", "của", "ảnh", "title", "subject", "from", "bài", "theo", "source", "photo", "y", "e",
    "i", "a",
];

/// The source as it must be found again: without labels, marks of items and fences.
fn kept_of(line: &str) -> String {
    let line = line.trim_matches(|c: char| c.is_whitespace() || c == '\u{a0}');
    // RFCs set the letter for a bullet.
    let line = line.strip_prefix("o  ").unwrap_or(line);
    let words = line.split(' ').filter(|word| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        !LABELS.contains(&bare.as_str())
    });
    words.collect::<Vec<_>>().join(" ")
}

/// All that the article shows: its text with the dropped lines, the marks of its
/// items, and what the masthead alone says.
fn all_of(article: &Article) -> String {
    let mut all = article.text().to_owned();
    for block in article.blocks() {
        for inside in block.inside() {
            if let Container::Item { marker, first: true, .. } = inside {
                all.push_str(marker);
            }
        }
    }
    all
}

/// Lines that tempt: a name in the head, a label without a value, a page that is
/// all furniture, figures alone, marks of languages that are not the text's.
fn tempting() -> impl Strategy<Value = String> {
    prop_oneof![
        line(),
        "[A-ZĐ][a-zê]{1,7} [A-ZĐ][a-zơ]{1,7}",
        "[A-Z]{2,12}",
        "[0-9]{1,4}",
        "[IVX]{1,4}[.]?",
        "[A-Z][a-z]{1,8}: [a-z ]{1,20}",
        "[A-Z][a-z]{1,8}:",
        "o  [a-z ]{3,20}",
        "\\([a-c]\\) [a-z ]{3,20}",
        "(dies|der|und|the|và|của|и|的)( [a-zäöü]{2,9}){1,12}[.,]?",
        Just("Dear Ann,".to_owned()),
        Just("Yours,".to_owned()),
        Just("12 Gate Street".to_owned()),
        Just("Chapter 2".to_owned()),
        Just("[Page 3]".to_owned()),
        Just("- 3 -".to_owned()),
        Just("int main(void) {".to_owned()),
        Just("a,b,c".to_owned()),
        Just("├── x".to_owned()),
        Just("| a | b |".to_owned()),
        Just("TTO - Sáng nay".to_owned()),
        Just("ORME (AP) — The mail".to_owned()),
        Just("3 May 2021".to_owned()),
        Just("Tags: one, two".to_owned()),
        Just("© 2020 Foo".to_owned()),
        Just("-- ".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_letter_or_figure_of_a_source_is_lost(
        lines in proptest::collection::vec((tempting(), 0..3usize), 0..30)
    ) {
        let mut text = String::new();
        for (line, gap) in &lines {
            writeln!(text, "{line}{}", "\n".repeat(*gap)).unwrap();
        }
        let article = plain::read(&text);
        let shown = tally(&all_of(&article));
        let wanted: String = text.lines().map(|line| kept_of(line) + "\n").collect();
        for (one, count) in tally(&wanted) {
            let found = shown.get(&one).copied().unwrap_or(0);
            prop_assert!(found >= count, "{one:?} stands {count} times, shown {found}\n{text}\n=>\n{}", article.text());
        }
    }
}

#[test]
fn the_chapters_of_a_book_are_headings_in_any_language() {
    let vi = "Con đường đất chạy dọc bờ đê rồi rẽ vào làng, và chẳng ai nhớ ai đã đắp nó lên.";
    let en = "The mill stood by the river, and nobody in the village knew who had built it there.";
    let fr =
        "Le moulin est au bord de la rivière, et les gens du village ne savent plus rien de lui.";
    let ru = "Мельница стояла у реки, и никто в деревне не знал, кто её построил и зачем.";
    let zh = "磨坊立在河边，已经有一百年了。村里的人都不记得是谁把它建起来的，也没有人去问。";
    let ko = "물레방아는 강가에 서 있었고 누가 지었는지 마을 사람들은 아무도 몰랐다.";
    let ar = "كانت الطاحونة على ضفة النهر، ولم يعرف أحد في القرية من بناها ولا متى.";
    for (title, body, chapters) in [
        ("Con đường về làng", vi, ["Chương 1", "Chương 2", "Chương 3"]),
        ("THE MILL ON THE RIVER", en, ["CHAPTER I.", "CHAPTER II.", "CHAPTER III."]),
        ("The mill on the river", en, ["1", "2", "3"]),
        ("The mill on the river", en, ["I", "II", "III"]),
        ("Le moulin de la rivière", fr, ["Chapitre premier", "Chapitre deux", "Chapitre trois"]),
        ("Мельница у реки", ru, ["Глава первая", "Глава вторая", "Глава третья"]),
        ("河边的磨坊", zh, ["第一章", "第二章", "第三章"]),
        ("강가의 물레방아", ko, ["제1장", "제2장", "제3장"]),
        ("الطاحونة على النهر", ar, ["الفصل الأول", "الفصل الثاني", "الفصل الثالث"]),
    ] {
        let mut text = format!("{title}\n\n");
        for chapter in chapters {
            write!(text, "{chapter}\n\n{}", format!("{body} {body}\n\n").repeat(8)).unwrap();
        }
        let article = plain::read(&text);
        let is_heading = |kind: &BlockKind| matches!(kind, BlockKind::Heading { .. });
        let found: Vec<_> = article
            .blocks()
            .iter()
            .filter(|block| is_heading(&block.kind))
            .map(|block| article.text_of(block))
            .collect();
        assert_eq!(found, chapters, "{title}");
        assert_eq!(article.meta().title.as_deref(), Some(title));
    }
}

#[test]
fn text_that_is_no_article_is_kept_line_by_line() {
    let code = "#include <stdio.h>\n\nint main(void)\n{\n    puts(\"hi\");\n    return 0;\n}\n";
    let log = "commit 4be0aa1c\nAuthor: Ann Lee <ann@gate.example>\nDate:   Sun Nov 22 10:00:00 2026\n\n    \
               Mend the gate\n";
    let tree = ".\n├── a.rs\n├── b\n│   └── c.rs\n└── d.rs\n";
    let jobs = "# m h dom mon dow command\nSHELL=/bin/sh\n0 3 * * * /usr/bin/backup\n";
    for text in [code, log, tree, jobs] {
        let article = plain::read(text);
        let meta = article.meta();
        assert_eq!((meta.title.as_deref(), meta.authors.len()), (None, 0), "{text}");
        assert_eq!(article.dropped().count(), 0);
        assert_eq!(article.blocks().len(), 1);
        assert_eq!(article.text_of(&article.blocks()[0]).trim_end(), text.trim_end());
    }
}
