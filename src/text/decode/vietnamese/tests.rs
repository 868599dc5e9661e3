//! Texts of our own in every encoding that they can be written in: each opens as
//! the same text, and none is taken for Vietnamese that is not.

mod samples;

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

use self::samples::{OTHERS, VIETNAMESE};
use super::super::*;
use super::{tcvn3, viscii, vni};

/// How a character is written in an encoding, if it can be.
type Encode = fn(char) -> Option<Vec<u8>>;

/// The four, each with its encoder.
const LEGACY: &[(&str, Encode)] = &[
    ("windows-1258", windows_1258),
    ("viscii", |c| single(viscii::letter, c)),
    ("tcvn3", |c| single(tcvn3::letter, c).or_else(|| windows_1252(c))),
    ("vni", vni_or_1252),
];

fn single(letter: fn(u8) -> char, c: char) -> Option<Vec<u8>> {
    (0..=255).find(|byte| letter(*byte) == c).map(|byte| vec![byte])
}

fn windows_1252(c: char) -> Option<Vec<u8>> {
    web("windows-1252", &c.to_string())
}

/// As Windows writes it: what it has in one byte, else base and tone.
fn windows_1258(c: char) -> Option<Vec<u8>> {
    if let Some(bytes) = web("windows-1258", &c.to_string()) {
        return Some(bytes);
    }
    let nfd = DecomposingNormalizer::new_nfd().normalize(&c.to_string()).into_owned();
    let is_tone = |c: char| matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}');
    let base: String = nfd.chars().filter(|c| !is_tone(*c)).collect();
    let tone = nfd.chars().find(|c| is_tone(*c))?;
    let base = ComposingNormalizer::new_nfc().normalize(&base).into_owned();
    web("windows-1258", &format!("{base}{tone}"))
}

fn web(name: &str, text: &str) -> Option<Vec<u8>> {
    let (bytes, _, failed) =
        encoding_rs::Encoding::for_label(name.as_bytes()).unwrap().encode(text);
    (!failed).then(|| bytes.into_owned())
}

/// A text in an encoding, and the text that it can then be: signs that the
/// encoding lacks are written plainly.
fn written(text: &str, encode: Encode) -> (Vec<u8>, String) {
    let (mut bytes, mut kept) = (Vec::new(), String::new());
    for c in text.chars() {
        let plain = match c {
            _ if encode(c).is_some() => c.to_string(),
            '“' | '”' => "\"".into(),
            '–' | '—' => "-".into(),
            '…' => "...".into(),
            '↑' | '←' | '→' | '↓' => "^".into(),
            _ => panic!("{c} cannot be written"),
        };
        bytes.extend(plain.chars().flat_map(|c| encode(c).unwrap()));
        kept.push_str(&plain);
    }
    (bytes, kept)
}

fn nfc(text: &str) -> String {
    ComposingNormalizer::new_nfc().normalize(text).into_owned()
}

#[test]
fn vietnamese_opens_as_the_same_text_from_each_of_its_encodings() {
    for text in VIETNAMESE {
        for (name, encode) in LEGACY {
            let (bytes, kept) = written(text, *encode);
            let wanted = kept.replace("\r\n", "\n");
            assert_eq!(kind(&bytes), Kind::Text, "{name}: {text:.60}");
            let decoded = decode(&bytes, Wanted::Guess);
            assert_eq!(nfc(&decoded.text), wanted, "{name} as {}", decoded.encoding.name());
            // The letters of a few words may have the same bytes in two of them.
            let is_it = Encoding::named(name) == Some(decoded.encoding);
            assert!(is_it || text.len() < 40, "{name}: {text:.60}");
            let named = decode(&bytes, Wanted::Named(decoded.encoding));
            assert_eq!(named, decoded, "{name}: {text:.60}");
        }
    }
}

#[test]
fn capitals_of_another_font_come_back() {
    // In VN3 alone a capital with a tone has the code of the small letter.
    let vn3 = |c: char| {
        let small = c.to_lowercase().next().filter(|_| {
            single(tcvn3::letter, c).is_some_and(|bytes| {
                !(0xa1..=0xa7).contains(&bytes[0]) && c.is_uppercase() && !c.is_ascii()
            })
        });
        single(tcvn3::letter, small.unwrap_or(c)).unwrap()
    };
    for text in [
        "ĐẦM LƯU SA MỞ LẠI HỘI THUYỀN SAU SÁU NĂM",
        "Ở nhà máy mới. Ấn tượng nhất là ánh sáng! Ảnh nào cũng đẹp.\n\nÝ kiến bạn đọc",
        "TIN VẮN Ở QUÊ\n\nÔng Tư ở xã bên nói: cả làng đều vui.",
    ] {
        let bytes: Vec<u8> = text.chars().flat_map(vn3).collect();
        let decoded = decode(&bytes, Wanted::Guess);
        assert_eq!((&*decoded.text, decoded.encoding), (text, Encoding::Tcvn3));
    }
}

#[test]
fn each_language_opens_from_each_of_its_encodings() {
    for (language, encodings, headline, paragraph) in OTHERS {
        for text in [*headline, *paragraph, &paragraph.repeat(40)] {
            for name in encodings.iter().chain(&["utf-8"]) {
                let bytes = web(name, text).unwrap_or_else(|| panic!("{language} {name}"));
                assert_eq!(kind(&bytes), Kind::Text, "{language} {name}");
                let found = decode(&bytes, Wanted::Guess);
                let is_vietnamese =
                    LEGACY.iter().any(|(name, _)| Encoding::named(name) == Some(found.encoding));
                assert!(!is_vietnamese, "{language} in {name} as {}", found.encoding.name());
                // Two that are read as windows-1252, which differs in few letters.
                if !matches!((*language, *name), ("hu", "windows-1250") | ("fr", "iso-8859-15")) {
                    assert_eq!(found.text, text, "{language} {name} {}", found.encoding.name());
                }
                let named = Wanted::Named(Encoding::named(name).unwrap());
                assert_eq!(decode(&bytes, named).text, text, "{language} {name}");
                // What is walked through does not depend on the length; trying takes time.
                if text.len() > 2000 {
                    continue;
                }
                let walked = likely(&bytes);
                assert_eq!(walked[0], found.encoding);
                let is_there = walked.iter().any(|encoding| encoding.read(&bytes) == text);
                assert!(is_there || *name == "iso-8859-15", "{language} {name} {walked:?}");
            }
        }
    }
}

#[test]
fn a_line_with_one_mark_is_not_vietnamese_by_accident() {
    for text in [
        "Il ponte non è aperto",
        "è chiuso da ieri",
        "Si può andare in barca",
        "O barco é do avô",
        "Ela é a mais nova",
        "Huset ligger på en kulle",
        "Là où il va",
        "Qué va",
        "Köln",
    ] {
        let bytes = web("windows-1252", text).unwrap();
        assert_eq!(decode(&bytes, Wanted::Guess).text, text);
    }
}

#[test]
fn utf16_without_a_mark_is_known_in_every_script() {
    let texts =
        OTHERS.iter().map(|(_, _, headline, paragraph)| format!("{headline}\n\n{paragraph}\n"));
    for text in texts.chain(VIETNAMESE.iter().map(|text| text.replace("\r\n", "\n"))) {
        for order in [u16::to_le_bytes, u16::to_be_bytes] {
            let bytes: Vec<u8> = text.encode_utf16().flat_map(order).collect();
            assert_eq!(kind(&bytes), Kind::Text, "{text:.40}");
            assert_eq!(decode(&bytes, Wanted::Guess).text, text);
        }
        let bytes: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_be_bytes()).collect();
        assert_eq!(kind(&bytes), Kind::Text, "{text:.40}");
        assert_eq!(decode(&bytes, Wanted::Guess).text, text);
    }
}

#[test]
fn a_few_faults_leave_utf8_what_it_is() {
    let texts = OTHERS.iter().map(|(.., paragraph)| *paragraph).chain(VIETNAMESE.iter().copied());
    for text in texts.filter(|text| text.len() > 150) {
        let mut bytes = text.as_bytes().to_vec();
        let at = text.floor_char_boundary(text.len() / 2);
        bytes.splice(at..at, *b"\xff");
        bytes.truncate(bytes.len() - 1);
        bytes.extend(b"\xe1\xbb");
        let decoded = decode(&bytes, Wanted::Guess);
        assert_eq!(decoded.encoding, Encoding::Utf8, "{text:.40}");
        assert!(decoded.text.contains('\u{fffd}') && decoded.text.contains(&text[..at]));
    }
}

#[test]
fn what_begins_far_down_or_goes_on_far_is_read_too() {
    let ascii = "plain words before anything else\n".repeat(4000);
    for (language, encodings, _, paragraph) in OTHERS {
        let long = format!("{ascii}{}", format!("{paragraph}\n").repeat(350));
        for name in encodings.iter().filter(|_| !matches!(*language, "hu" | "fr")) {
            let bytes = web(name, &long).unwrap();
            assert!(decode(&bytes, Wanted::Guess).text == long || *name == "iso-2022-jp", "{name}");
        }
    }
    for (name, encode) in LEGACY {
        let (bytes, kept) = written(&format!("{ascii}{}", VIETNAMESE[0].repeat(50)), *encode);
        assert!(nfc(&decode(&bytes, Wanted::Guess).text) == kept, "{name}");
    }
    // A fault behind the part that is looked at does not change what the rest is.
    let text = format!("{}\u{ff}", VIETNAMESE[0].repeat(50));
    let mut bytes = text.as_bytes().to_vec();
    bytes.push(0xff);
    assert_eq!(decode(&bytes, Wanted::Guess).text, format!("{text}\u{fffd}"));
}

#[test]
fn a_fault_or_two_in_a_text_with_few_signs_is_no_other_encoding() {
    for (bytes, encoding) in [
        (&b"It\xe2\x80\x99s late\xff."[..], "UTF-8"),
        (b"It\x92s late, \x93he said\x94.", "windows-1252"),
        (b"caf\xe9", "windows-1252"),
        (b"caf\xc3\xa9 cr\xc3\xa8me \xe9t", "UTF-8"),
        (b"cut in the middle of \xe1\xbb", "UTF-8"),
        ("cắt giữa chừng \u{1ebf}".as_bytes().split_last().unwrap().1, "UTF-8"),
    ] {
        assert_eq!(decode(bytes, Wanted::Guess).encoding.name(), encoding, "{bytes:x?}");
    }
}

#[test]
fn the_likely_ones_are_walked_in_a_circle() {
    let (bytes, kept) = written(VIETNAMESE[2], vni_or_1252);
    let all = likely(&bytes);
    assert_eq!(all[0], Encoding::Vni);
    let mut encoding = all[0];
    for nth in 2..=all.len() {
        let decoded = decode(&bytes, Wanted::After(encoding));
        encoding = decoded.encoding;
        assert_eq!(decoded.rank, Some((nth, all.len())));
        assert_eq!(encoding, all[nth - 1]);
    }
    assert_eq!(decode(&bytes, Wanted::After(encoding)).text, kept);
    // From one that is not among them the walk begins.
    let stranger = Encoding::Utf32(Order::Big);
    assert_eq!(decode(&bytes, Wanted::After(stranger)).encoding, all[0]);
    // Plain ASCII is the same in nearly all.
    assert!(likely(b"plain words").len() <= 2);
}

fn vni_or_1252(c: char) -> Option<Vec<u8>> {
    vni::write(c).or_else(|| windows_1252(c))
}
