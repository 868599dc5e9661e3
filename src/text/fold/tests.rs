use super::*;

fn plain(text: &str) -> String {
    String::from_utf8(fold(text)).unwrap()
}

#[test]
fn what_is_equal_folds_to_the_same_bytes() {
    for (text, folded) in [
        ("", ""),
        ("Hello, World", "hello, world"),
        ("đường ĐƯỜNG Duong", "duong duong duong"),
        ("ðường Ðại", "duong dai"),
        ("Việt Nam Vie\u{323}\u{302}t", "viet nam viet"),
        ("hòa hoà khỏe khoẻ thủy thuỷ", "hoa hoa khoe khoe thuy thuy"),
        ("“a” ‘b’ «c» ‹d› „e‟ it’s 5′ 6″", "\"a\" 'b' \"c\" 'd' \"e\" it's 5' 6\""),
        ("a–b — c ‑ −1", "a-b - c - -1"),
        ("a \u{a0}\n\t b\u{3000}c\u{2009}d", "a b c d"),
        ("so\u{ad}ft z\u{200b}e\u{200d}r\u{2060}o\u{feff}", "soft zero"),
        ("chờ… ‥", "cho... .."),
        ("Straße STRASSE ẞ", "strasse strasse ss"),
        ("ﬁnd ﬂow oﬃce ﬆ", "find flow office st"),
        ("ＡＢＣ１２３！", "abc123!"),
        ("H₂O CO₂ 12 m² 10⁻³ xⁿ⁺¹", "h2o co2 12 m2 10-3 xn+1"),
        ("æther Œuvre Þór smørrebrød Łódź", "aether oeuvre thor smorrebrod lodz"),
        ("ısı ISI İstanbul", "isi isi istanbul"),
        ("über Ärger façade", "uber arger facade"),
        ("ΌΔΟΣ οδός ᾧ", "οδοσ οδοσ ω"),
        ("Ёлка ёлка йод Йод їжак", "елка елка йод йод їжак"),
        ("за\u{301}мок", "замок"),
        ("が か ガ", "が か ガ"),
        ("한국 각", "한국 각"),
        ("की กำ น้ำ", "की กำ น้ำ"),
        ("كِتَابٌ كتـــاب أحمد", "كتاب كتاب احمد"),
        ("שָׁלוֹם שלום", "שלום שלום"),
        ("❤\u{fe0f} 茶馆 🇻🇳", "❤ 茶馆 🇻🇳"),
        ("a ≠ b", "a ≠ b"),
    ] {
        assert_eq!(plain(text), folded, "{text}");
    }
}

#[test]
fn every_character_folds_to_what_folds_to_itself() {
    for c in (0..0x11_0000).filter_map(char::from_u32) {
        let once = plain(&c.to_string());
        assert_eq!(plain(&once), once, "{c:?} U+{:04X}", u32::from(c));
        assert!(once.len() <= 2 * c.len_utf8(), "{c:?}");
    }
}

#[test]
fn a_capital_folds_as_its_small_letter() {
    for c in (0..0x11_0000).filter_map(char::from_u32).filter(|c| c.is_uppercase()) {
        let small: String = c.to_lowercase().collect();
        assert_eq!(plain(&c.to_string()), plain(&small), "{c:?}");
    }
}

#[test]
fn the_fast_way_and_the_slow_way_agree() {
    // One character at a time never takes the path of eight.
    for text in
        ["ab cd  ef\tgh Ij", "        x", "A Bế C  D—", "aaaaaaaé bbbbbbb  c", " \u{ad} \n a"]
    {
        for cut in 0..=8 {
            let text = format!("{}{text}", &"zzzzzzzz"[..cut]);
            let mut place = Place { folded: 0, source: 0, after_space: false };
            let mut slow: Vec<u8> = Vec::new();
            while place.source < text.len() {
                let (fold, next) = step(&TABLE, &text, place);
                slow.extend(&fold.bytes()[..next.folded - place.folded]);
                place = next;
            }
            assert_eq!(fold(&text), slow, "{text:?}");
        }
    }
}

#[test]
fn every_folded_byte_leads_back_to_its_character() {
    let source = "Đại hội  “nhiệm vụ kép” — Stra\u{df}e\u{ad}n… ﬃ\n\n\té ".repeat(40);
    let mut folded = Folded::default();
    folded.push(&source, 0..source.len());
    let mut cursor = Cursor::new(&folded, &source);
    let mut end = 0;
    for at in 0..folded.bytes().len() {
        let range = cursor.locate(at..at + 1);
        assert!(range.start >= end || plain(&source[range.clone()]).len() > 1);
        assert!(plain(&source[range.clone()]).as_bytes().contains(&folded.bytes()[at]), "{at}");
        end = range.end;
    }
}

#[test]
fn stretches_lead_back_over_what_was_left_out() {
    let source = "mộtXXXXhai";
    let mut folded = Folded::default();
    folded.push(source, 0..5);
    folded.push(source, 9..12);
    assert_eq!(folded.bytes(), b"mot\nhai");
    let mut cursor = Cursor::new(&folded, source);
    assert_eq!(cursor.locate(1..3), 1..5);
    assert_eq!(cursor.locate(4..7), 9..12);
}

#[test]
fn marks_and_capitals_are_told_apart() {
    let both = |marks, case| Exact { marks, case };
    for (text, exact) in [
        ("duong", both(false, false)),
        ("Duong", both(false, true)),
        ("đường", both(true, false)),
        ("ĐƯỜNG", both(true, true)),
        ("“ß” — … ＡＢ", both(false, true)),
        ("ﬁ ı", both(false, false)),
        ("İ", both(true, true)),
        ("é", both(true, false)),
        ("e\u{301}", both(true, false)),
        ("כָּ", both(true, false)),
        ("が й น้ำ", both(false, false)),
    ] {
        assert_eq!(exactness(text), exact, "{text}");
    }
}

#[test]
fn exact_letters_are_equal_where_only_the_spelling_differs() {
    let marks = Exact { marks: true, case: false };
    for (one, other) in [
        ("hòa", "hoà"),
        ("HÒA", "hoà"),
        ("khỏe", "khoẻ"),
        ("thủy", "thuỷ"),
        ("đường", "ĐƯỜNG"),
        ("Ðông", "đông"),
        ("“hòa”", "\"hoà\""),
        ("về…", "về..."),
        ("İzmir’ü", "izmir’ü"),
    ] {
        assert_eq!(letters(one, marks), letters(other, marks), "{one} {other}");
    }
    for (one, other) in
        [("hòa", "hóa"), ("hòa", "hoa"), ("mùa", "muà"), ("đ", "d"), ("oằ", "òă"), ("ế", "ê")]
    {
        assert_ne!(letters(one, marks), letters(other, marks), "{one} {other}");
    }
}

#[test]
fn the_dotted_capital_is_the_marked_form_of_the_plain_one() {
    let both = Exact { marks: true, case: true };
    assert_eq!(letters("İ", both), letters("I\u{307}", both));
    assert_ne!(letters("İ", both), letters("I", both));
    assert_ne!(letters("İ", both), letters("i", both));
}
