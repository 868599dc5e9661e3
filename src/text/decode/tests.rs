use proptest::prelude::*;

use super::*;

fn read(bytes: &[u8]) -> String {
    decode(bytes, Wanted::Guess).text.into_owned()
}

fn with_mark(mark: &[u8], bytes: impl IntoIterator<Item = u8>) -> Vec<u8> {
    mark.iter().copied().chain(bytes).collect()
}

fn utf16_of(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(to_bytes).collect()
}

fn utf32_of(text: &str, to_bytes: fn(u32) -> [u8; 4]) -> Vec<u8> {
    text.chars().flat_map(|c| to_bytes(c.into())).collect()
}

#[test]
fn every_unicode_encoding_gives_the_same_text() {
    let text = "Đường về nhà 🇻🇳\nhai\n";
    for bytes in [
        text.as_bytes().to_vec(),
        with_mark(b"\xef\xbb\xbf", text.bytes()),
        with_mark(b"\xff\xfe", utf16_of(text, u16::to_le_bytes)),
        with_mark(b"\xfe\xff", utf16_of(text, u16::to_be_bytes)),
        utf16_of(text, u16::to_le_bytes),
        utf16_of(text, u16::to_be_bytes),
        with_mark(b"\xff\xfe\0\0", utf32_of(text, u32::to_le_bytes)),
        with_mark(b"\0\0\xfe\xff", utf32_of(text, u32::to_be_bytes)),
    ] {
        assert_eq!(kind(&bytes), Kind::Text, "{bytes:?}");
        assert_eq!(read(&bytes), text, "{bytes:?}");
    }
}

#[test]
fn what_is_broken_is_replaced_and_nothing_else_is_lost() {
    for (bytes, text) in [
        (&b"a\xffb"[..], "a\u{fffd}b"),
        // One mark for each maximal part of a sequence.
        (b"a\xe1\xbab\xe1", "a\u{fffd}b\u{fffd}"),
        (b"\xf0\x9f\x98.", "\u{fffd}."),
        (b"\xc0\xaf\xed\xa0\x80.", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}."),
        (b"\xef\xbb\xbf\xef\xbb\xbfa", "\u{feff}a"),
    ] {
        assert_eq!(decode(bytes, Wanted::Named(Encoding::Utf8)).text, text, "{bytes:?}");
    }
    for (bytes, text) in [
        (&b"\xff\xfea\0\x00\xd8b\0"[..], "a\u{fffd}b"),
        (b"\xff\xfea\0b", "a\u{fffd}"),
        (b"\xff\xfe\0\0a\0\0\0\0\0\x11\0\x01", "a\u{fffd}\u{fffd}"),
        (b"\xef\xbb\xbfa\xff", "a\u{fffd}"),
    ] {
        assert_eq!(read(bytes), text, "{bytes:?}");
    }
}

#[test]
fn line_ends_become_newlines() {
    for (bytes, text) in [
        ("a\r\nb\r\n", "a\nb\n"),
        ("a\rb\r", "a\nb\n"),
        ("a\r\rb", "a\n\nb"),
        ("a\r\r\nb", "a\nb"),
        ("a\r\n\r\nb", "a\n\nb"),
        ("a\nb", "a\nb"),
        ("\r", "\n"),
    ] {
        assert_eq!(read(bytes.as_bytes()), text, "{bytes:?}");
    }
}

#[test]
fn overstrikes_become_plain() {
    for (bytes, text) in [
        ("N\u{8}NA\u{8}AM\u{8}ME\u{8}E", "NAME"),
        ("_\u{8}f_\u{8}i_\u{8}l_\u{8}e", "file"),
        ("f\u{8}_i\u{8}_", "fi"),
        ("_\u{8}x\u{8}x", "x"),
        ("x\u{8}x\u{8}x\u{8}x", "x"),
        ("_\u{8}_", "_"),
        ("đ\u{8}đ", "đ"),
        ("漢\u{8}\u{8}漢", "漢"),
        ("漢\u{8}漢", "漢"),
        ("__\u{8}\u{8}漢", "漢"),
        // Anything else stays, to be shown as what it is.
        ("a\u{8}b", "a\u{8}b"),
        ("\u{8}a", "\u{8}a"),
        ("a\n\u{8}b", "a\n\u{8}b"),
        ("a\u{8}", "a\u{8}"),
        ("_\u{8}\u{1b}]", "_\u{8}\u{1b}]"),
    ] {
        assert_eq!(read(bytes.as_bytes()), text, "{bytes:?}");
    }
}

#[test]
fn colours_are_dropped_and_other_escapes_stay() {
    for (bytes, text) in [
        ("\u{1b}[1;31mred\u{1b}[0m \u{1b}[mx", "red x"),
        ("\u{1b}[38:2::1:2:3mx", "x"),
        ("\u{1b}[01;31m\u{1b}[Kfound\u{1b}[m\u{1b}[K", "found"),
        ("a\u{1b}(B\u{1b}[mb", "ab"),
        ("\u{1b}[2Jx", "\u{1b}[2Jx"),
        ("\u{1b}]0;x\u{7}", "\u{1b}]0;x\u{7}"),
        ("\u{1b}", "\u{1b}"),
        ("\u{1b}[", "\u{1b}["),
        ("\u{1b}[1", "\u{1b}[1"),
        ("\u{1b}[?1m", "\u{1b}[?1m"),
        ("\u{1b}[\u{1b}[1m", "\u{1b}["),
    ] {
        assert_eq!(read(bytes.as_bytes()), text, "{bytes:?}");
    }
}

#[test]
fn valid_text_is_not_copied() {
    let bytes = "chữ\n".repeat(1000).into_bytes();
    let place = bytes.as_ptr();
    let text = decode(&bytes, Wanted::Guess).text;
    assert_eq!(text.as_ptr(), place);
}

#[test]
fn what_is_no_text_is_known() {
    for (bytes, name) in [
        (&b"\x89PNG\r\n\x1a\n"[..], Some("PNG")),
        (b"%PDF-1.7\n", Some("PDF")),
        (b"\x7fELF\x02\x01\x01", Some("ELF")),
        (b"PK\x03\x04", Some("ZIP")),
        (b"\0\0\0\x18ftypmp42", Some("MP4")),
        (b"RIFF....WEBP", Some("RIFF")),
        (b"\0", None),
        (b"words\0\0\0\0\0\0words", None),
    ] {
        assert_eq!(kind(bytes), Kind::Binary(name), "{bytes:?}");
    }
    // Every byte as often as any other.
    let noise: Vec<u8> =
        (0..40_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    assert_eq!(kind(&noise), Kind::Binary(None));
}

#[test]
fn what_is_text_is_taken_for_text() {
    let stray = format!("{}\0{}", "words ".repeat(100), "words ".repeat(100));
    let manual = "N\u{8}NA\u{8}AM\u{8}ME\u{8}E\n";
    let coloured = "\u{1b}[31mred\u{1b}[0m\n";
    // The high bytes of TCVN3, Shift_JIS and their like are no reason to refuse.
    let legacy = b"Tin t\xf8c \x83\x65\x83\x58\x83\x67 \x02";
    for bytes in [&b""[..], b"\n", b"\x1b", b"RIFF", stray.as_bytes(), manual.as_bytes()] {
        assert_eq!(kind(bytes), Kind::Text, "{bytes:?}");
    }
    assert_eq!(kind(coloured.as_bytes()), Kind::Text);
    assert_eq!(kind(&[&legacy[..], &b"words ".repeat(20)].concat()), Kind::Text);
}

#[test]
fn megabytes_of_controls_are_read_in_no_time() {
    let start = std::time::Instant::now();
    for piece in ["\r", "\u{8}", "\u{1b}", "\u{1b}[", "_\u{8}", "\u{1b}[1;1;1;1;1;1;1;1;1;1;1"] {
        read(piece.repeat((2 << 20) / piece.len()).as_bytes());
    }
    assert!(start.elapsed().as_secs() < 60);
}

/// One of each kind of decoder.
const ENCODINGS: &[&str] = &[
    "utf-8",
    "utf-32le",
    "utf-32be",
    "viscii",
    "tcvn3",
    "vni",
    "windows-1258",
    "windows-1252",
    "shift_jis",
    "euc-jp",
    "iso-2022-jp",
    "gb18030",
    "big5",
    "euc-kr",
    "koi8-r",
    "x-user-defined",
];

proptest! {
    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        kind(&bytes);
        let text = read(&bytes);
        prop_assert!(!text.contains('\r'));
    }

    #[test]
    fn any_bytes_are_read_in_any_encoding(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        for name in ENCODINGS {
            let encoding = Encoding::named(name).unwrap();
            prop_assert_eq!(decode(&bytes, Wanted::Named(encoding)).encoding.name(), encoding.name());
        }
        let all = likely(&bytes);
        prop_assert_eq!(all[0], decode(&bytes, Wanted::Guess).encoding);
    }

    #[test]
    fn text_without_controls_is_unchanged(text in "[^\u{8}\r\u{1b}\u{feff}\0]{0,200}") {
        prop_assert_eq!(read(text.as_bytes()), text);
    }
}
