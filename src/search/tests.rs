use super::*;
use crate::article::Builder;

fn article(blocks: &[&str]) -> Article {
    let mut builder = Builder::new();
    for block in blocks {
        builder.block(BlockKind::Paragraph, block);
    }
    builder.finish()
}

fn hits_in(article: &Article, pattern: &str, is_regex: bool) -> Vec<String> {
    let query = Query::parse(pattern, is_regex).unwrap();
    let index = Index::new(article, false);
    let hits = index.find(article, &query);
    hits.into_iter().map(|hit| article.slice(hit).to_string()).collect()
}

/// The hits of `pattern` in one paragraph.
fn hits(text: &str, pattern: &str) -> Vec<String> {
    hits_in(&article(&[text]), pattern, false)
}

#[test]
fn a_query_is_exact_about_marks_or_capitals_only_if_it_has_one() {
    let text = "đường Đường ĐƯỜNG duong Duong dương";
    for (pattern, found) in [
        ("duong", "đường Đường ĐƯỜNG duong Duong dương"),
        ("Duong", "Đường Duong"),
        ("đường", "đường Đường ĐƯỜNG"),
        ("đ\u{1b0}o\u{31b}\u{300}ng", "đường Đường ĐƯỜNG"),
        ("ĐƯỜNG", "ĐƯỜNG"),
        ("Đường", "Đường"),
        ("dương", "dương"),
        // One mark makes the whole query exact about marks.
        ("đuong", ""),
        ("duờng", ""),
    ] {
        assert_eq!(hits(text, pattern).join(" "), found, "{pattern}");
    }
}

#[test]
fn equal_forms_find_each_other() {
    for (text, pattern) in [
        ("Vie\u{323}\u{302}t Nam", "Việt"),
        ("Việt Nam", "Vie\u{302}\u{323}t"),
        ("hòa bình", "hoà"),
        ("hoà bình", "hòa"),
        ("khỏe", "khoẻ"),
        ("thuỷ", "thủy"),
        ("Huy chương", "Huy"),
        ("“nhiệm vụ kép”", "\"nhiệm vụ kép\""),
        ("it's", "it’s"),
        ("2010 – 2020", "2010 - 2020"),
        ("Tân Sơn\u{a0}Nhất", "son nhat"),
        ("so\u{ad}ft", "soft"),
        ("soft", "so\u{ad}f\u{200b}t"),
        ("chờ…", "chờ..."),
        ("chờ...", "chờ…"),
        ("Straße", "strasse"),
        ("Strasse", "straße"),
        ("ﬁnd", "find"),
        ("ＡＢＣ", "abc"),
        ("Ísland", "island"),
        ("Diyarbakır", "diyarbakir"),
        ("İstanbul", "istanbul"),
        ("İstanbul", "Istanbul"),
        ("İstanbul", "İstanbul"),
        ("İstanbul’ü", "istanbul’ü"),
        ("ёлка", "елка"),
        ("كِتَاب", "كتاب"),
        ("كتـاب", "كتاب"),
        ("שָׁלוֹם", "שלום"),
        ("ὁδός", "οδοσ"),
    ] {
        assert_eq!(hits(text, pattern).len(), 1, "{pattern} in {text}");
    }
}

#[test]
fn different_letters_do_not_find_each_other() {
    for (text, pattern) in [
        ("hoa hòa", "hóa"),
        ("hoa", "hòa"),
        ("muà", "mùa"),
        ("елка", "ёлка"),
        ("йод", "и"),
        ("が", "か"),
        ("각", "가"),
        ("น้ำ", "นำ"),
        ("duong", "đuong"),
        ("ab", "a b"),
        ("für", "fuer"),
        ("straße", "STRASSE"),
        ("istanbul Istanbul", "İstanbul"),
        ("i I ı", "İ"),
        ("كتاب", "كِتَاب"),
    ] {
        assert_eq!(hits(text, pattern), [""; 0], "{pattern} in {text}");
    }
}

#[test]
fn typing_a_word_letter_by_letter_never_loses_it() {
    for (text, typed) in [
        ("hòa", "hòa"),
        ("hoà", "hoà"),
        ("đường", "đường"),
        ("oﬃce", "office"),
        ("Straße", "strasse"),
        ("về…", "ve..."),
    ] {
        for (at, c) in typed.char_indices() {
            let typed = &typed[..at + c.len_utf8()];
            assert!(!hits(text, typed).is_empty(), "{typed} in {text}");
        }
    }
}

#[test]
fn a_hit_is_whole_clusters() {
    for (text, pattern, found) in [
        ("xế", "e", "ế"),
        ("की", "क", "की"),
        ("👨‍👩‍👧!", "👩", "👨‍👩‍👧"),
        ("a…b", ".", "…"),
        ("❤\u{fe0f}x", "❤", "❤\u{fe0f}"),
        ("q\u{307}\u{323}x", "q", "q\u{323}\u{307}"),
        ("so\u{ad} ft", "so", "so"),
    ] {
        assert_eq!(hits(text, pattern), [found], "{pattern} in {text}");
    }
}

#[test]
fn hits_do_not_overlap() {
    assert_eq!(hits("aaaaa", "aa"), ["aa", "aa"]);
    assert_eq!(hits("ananàna", "anà"), ["anà"]);
    assert_eq!(hits("áaá", "á"), ["á", "á"]);
}

#[test]
fn a_hit_never_crosses_from_one_block_into_another() {
    let article = article(&["one two", "three four"]);
    assert_eq!(hits_in(&article, "two three", false), [""; 0]);
    assert_eq!(hits_in(&article, "two", false), ["two"]);
    assert_eq!(hits_in(&article, "two.three", true), [""; 0]);
    assert_eq!(hits_in(&article, r"two\s+three", true), [""; 0]);
}

#[test]
fn a_hit_goes_on_into_a_block_that_continues() {
    let text: Vec<_> = (0..10_000).map(|n| format!("lorem ipsum {n} ")).collect();
    let article = article(&[&text.concat()]);
    let cut = article.blocks()[1].range.start;
    assert!(article.blocks()[1].continues());
    let query = Query::parse("lorem ipsum", false).unwrap();
    let hits = Index::new(&article, false).find(&article, &query);
    assert_eq!(hits.len(), 10_000);
    let phrase = article.slice(cut - 8..cut + 8).trim().to_string();
    let query = Query::parse(&phrase, false).unwrap();
    let found = Index::new(&article, false).find(&article, &query);
    assert!(found.iter().any(|hit| hit.start < cut && hit.end > cut));
}

#[test]
fn kept_lines_are_white_space_for_text_and_lines_for_a_pattern() {
    let mut builder = Builder::new();
    builder.block(BlockKind::Verse, "Trăm năm trong cõi\n  người ta");
    let article = builder.finish();
    assert_eq!(hits_in(&article, "coi nguoi", false), ["cõi\n  người"]);
    assert_eq!(hits_in(&article, r"^\s*người", true), ["  người"]);
}

#[test]
fn furniture_is_searched_only_when_it_shows() {
    let mut builder = Builder::new();
    builder.block(BlockKind::Paragraph, "share one");
    builder.block(BlockKind::Furniture, "Share ế this");
    builder.block(BlockKind::Paragraph, "and share");
    let article = builder.finish();
    let query = Query::parse("share", false).unwrap();
    let starts = |with_furniture| -> Vec<usize> {
        let hits = Index::new(&article, with_furniture).find(&article, &query);
        hits.into_iter().map(|hit| hit.start).collect()
    };
    let last = article.text().len() - 5;
    assert_eq!(starts(false), [0, last]);
    assert_eq!(starts(true), [0, 10, last]);
}

#[test]
fn a_pattern_has_smart_case_and_drops_empty_matches() {
    let article = article(&["Hà Nội 17/7/2020, hà nội", "NFC Ế"]);
    for (pattern, found) in [
        (r"\d+/\d+", vec!["17/7"]),
        ("hà", vec!["Hà", "hà"]),
        ("Hà", vec!["Hà"]),
        (r"\S+ội", vec!["Nội", "nội"]),
        (r"ha\x{300}|he\u{300}", vec!["Hà", "hà"]),
        (r"(?P<Name>nfc)", vec!["NFC"]),
        ("x*", vec![]),
        ("^", vec![]),
        ("$", vec![]),
        (r"^\p{Lu}\S+", vec!["Hà", "NFC"]),
        ("e\u{302}\u{301}", vec!["Ế"]),
    ] {
        let pattern = pattern.replace(r"ha\x{300}", "hà");
        assert_eq!(hits_in(&article, &pattern, true), found, "{pattern}");
    }
}

#[test]
fn a_bad_pattern_is_explained_in_one_line() {
    let nested = format!("{}a{}", "(".repeat(200), ")".repeat(200));
    for pattern in ["(", "[a", "a{2,1}", "*", r"\p{Nowhere}", "(a{1000}){1000}", &nested] {
        let why = Query::parse(pattern, true).unwrap_err();
        assert!(!why.is_empty() && why.len() < 90 && !why.contains('\n'), "{pattern}: {why}");
        assert!(!why.starts_with("error") && !why.ends_with('.'), "{pattern}: {why}");
    }
    assert!(Query::parse(&"a".repeat(LONGEST_QUERY + 1), false).is_err());
}

#[test]
fn what_does_not_exist_is_an_empty_query() {
    for (pattern, is_empty) in [("", true), ("\u{ad}\u{200b}", true), (" ", false), ("a", false)] {
        let query = Query::parse(pattern, false).unwrap();
        assert_eq!(query.is_empty(), is_empty, "{pattern:?}");
    }
    assert_eq!(hits("a b", ""), [""; 0]);
}

#[test]
fn a_search_can_be_given_up() {
    let article = article(&["a ".repeat(5000).as_str()]);
    let index = Index::new(&article, false);
    let query = Query::parse("a", false).unwrap();
    assert_eq!(index.find_until(&article, &query, &mut || true), None);
    assert_eq!(index.find_until(&article, &query, &mut || false).unwrap().len(), 5000);
}

#[test]
fn a_pattern_that_matches_nothing_can_be_given_up_too() {
    let blocks = vec!["a b c"; 200];
    let article = article(&blocks);
    let index = Index::new(&article, false);
    let query = Query::parse("x", true).unwrap();
    assert_eq!(index.find_until(&article, &query, &mut || true), None);
}

#[test]
fn it_is_asked_soon_and_not_too_often_whether_to_give_up() {
    let article = article(&["á a ".repeat(5000).as_str()]);
    let index = Index::new(&article, false);
    for pattern in ["a", "á", "à", "A", " "] {
        let query = Query::parse(pattern, false).unwrap();
        let mut asked = 0;
        let found = index.find_until(&article, &query, &mut || {
            asked += 1;
            false
        });
        assert!(found.is_some() && (9..=10).contains(&asked), "{pattern}: {asked}");
    }
}

#[test]
fn the_word_at_a_place_is_the_one_there_or_the_next() {
    let article = article(&["Hà Nội, 17/7", "…", "it’s 茶馆"]);
    let word = |offset| word_at(&article, offset).map(|word| article.slice(word).to_string());
    let at = |text| article.text().find(text).unwrap();
    assert_eq!(word(0).unwrap(), "Hà");
    assert_eq!(word(2).unwrap(), "Hà");
    assert_eq!(word(3).unwrap(), "Nội");
    assert_eq!(word(at(",")).unwrap(), "17");
    assert_eq!(word(at("…")).unwrap(), "it’s");
    assert_eq!(word(at("’")).unwrap(), "it’s");
    assert_eq!(word(at("馆")).unwrap(), "馆");
    assert_eq!(word(article.text().len()), None);
    assert_eq!(word_at(&Article::default(), 0), None);
}

#[test]
fn a_block_of_marks_alone_does_not_shift_what_follows() {
    assert_eq!(hits_in(&article(&["\u{323}", "A–b"]), "-", false), ["–"]);
}

/// A text of some kilobytes: words that overlap themselves, marks, cut blocks.
fn story() -> Article {
    let words = ["anan", "nanh", "Ánh", "ản", "an nan", "ẩn", "na", "…", "ﬁn"];
    let mut seed = 7_usize;
    let mut block = |len: usize| -> String {
        let word = |_| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            words[(seed >> 33) % words.len()]
        };
        (0..len).map(word).collect::<Vec<_>>().join(" ")
    };
    let mut builder = Builder::new();
    for n in 0..60 {
        let kind = if n % 7 == 3 { BlockKind::Furniture } else { BlockKind::Paragraph };
        builder.block(kind, &block(1 + n % 9));
    }
    builder.block(BlockKind::Paragraph, &block(3000));
    builder.finish()
}

#[test]
fn what_goes_on_with_the_latest_query_is_found_as_if_it_were_the_first() {
    let article = story();
    for with_furniture in [false, true] {
        let index = Index::new(&article, with_furniture);
        for typed in ["nanh an", "anan", "ản n", "Ánh", "...", "fin", "an nan na", "ẩn an"] {
            let lengths = typed.char_indices().map(|(at, c)| at + c.len_utf8());
            let forth: Vec<_> = lengths.collect();
            for end in forth.iter().chain(forth.iter().rev()) {
                let query = Query::parse(&typed[..*end], false).unwrap();
                let fresh = Index::new(&article, with_furniture).find(&article, &query);
                assert_eq!(index.find(&article, &query), fresh, "{}", &typed[..*end]);
            }
        }
    }
}

#[test]
fn the_nearest_hits_are_the_first_of_all_that_follow() {
    let article = story();
    let len = article.text().len();
    for (pattern, is_regex) in
        [("nanh", false), ("an nan", false), ("Ánh", false), ("n[aả]n", true)]
    {
        let query = Query::parse(pattern, is_regex).unwrap();
        let all = Index::new(&article, false).find(&article, &query);
        for from in (0..=len).step_by(97) {
            let from = article.text().floor_char_boundary(from);
            let near = |most| {
                Index::find_near(&article, false, &query, (from, most), &mut || false).unwrap()
            };
            let ahead = &all[all.partition_point(|hit| hit.end <= from)..];
            let found = near(usize::MAX);
            assert_eq!(found.is_empty(), ahead.is_empty(), "{pattern} from {from}");
            assert_eq!(found[..], ahead[..found.len()], "{pattern} from {from}");
            // Not looked for beyond what is asked, and yet no block is left half searched.
            let close = near(0);
            assert_eq!(close[..], ahead[..close.len()], "{pattern} from {from}");
        }
    }
}

#[test]
fn folding_and_looking_through_what_holds_nothing_can_be_given_up() {
    let article = story();
    let none = Query::parse("zebra", false).unwrap();
    let mut asked = 0;
    let mut third = || {
        asked += 1;
        asked == 3
    };
    assert_eq!(Index::new(&article, false).find_until(&article, &none, &mut third), None);
    assert_eq!(asked, 3);
    let mut builder = Builder::new();
    for _ in 0..600 {
        builder.block(BlockKind::Paragraph, &"lorem ipsum ".repeat(400));
    }
    let long = builder.finish();
    assert!(Index::new_until(&long, false, &mut || true).is_none());
    assert!(Index::new_until(&long, false, &mut || false).is_some());
}
