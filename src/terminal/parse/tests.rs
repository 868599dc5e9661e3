use proptest::prelude::*;

use super::super::input::Touch;
use super::*;

/// What `bytes` give when they come at once and then nothing comes.
fn inputs(bytes: &[u8]) -> Vec<Input> {
    let mut parser = Parser::default();
    parser.feed(bytes);
    drain(&mut parser)
}

fn drain(parser: &mut Parser) -> Vec<Input> {
    let mut found: Vec<_> = std::iter::from_fn(|| parser.next(false)).collect();
    found.extend(std::iter::from_fn(|| parser.next(true)));
    assert!(parser.patience().is_none(), "nothing may be left when idle");
    found
}

/// Keys in short: `^` Ctrl, `!` Alt, `+` Shift.
fn keys(bytes: &[u8]) -> String {
    let names: Vec<_> = inputs(bytes)
        .into_iter()
        .map(|input| match input {
            Input::Key(key) => {
                let mut name = String::new();
                for (held, sign) in [(key.ctrl, '^'), (key.alt, '!'), (key.shift, '+')] {
                    name.extend(held.then_some(sign));
                }
                match key.code {
                    Code::Char(c) => name.push(c),
                    code => name.extend(format!("{code:?}").chars()),
                }
                name
            }
            other => format!("{other:?}"),
        })
        .collect();
    names.join(" ")
}

#[test]
fn keys_are_understood() {
    for (bytes, expected) in [
        (&b"jG/"[..], "j G /"),
        ("đế漢".as_bytes(), "đ ế 漢"),
        (b"\r\t\x7f\x08", "Enter Tab Backspace Backspace"),
        (b"\x01\x04\x1a\x0a", "^a ^d ^z ^j"),
        (b"\x00\x1c\x1d\x1e\x1f", "^  ^\\ ^] ^^ ^_"),
        (b"\x1b", "Esc"),
        (b"\x1b\x1b", "Esc Esc"),
        (b"\x1b\x1b[A", "Esc Up"),
        (b"\x1bx\x1bG\x1b\r\x1b\x04", "!x !G !Enter ^!d"),
        ("\x1bđ".as_bytes(), "!đ"),
        (b"\x1b[A\x1b[B\x1b[C\x1b[D\x1b[H\x1b[F", "Up Down Right Left Home End"),
        (b"\x1bOA\x1bOB\x1bOH\x1bOF\x1bOM", "Up Down Home End Enter"),
        (b"\x1bOP\x1bOS\x1b[15~\x1b[17~\x1b[24~\x1b[[B", "F(1) F(4) F(5) F(6) F(12) F(2)"),
        (b"\x1b[1;2P\x1b[25~\x1b[34~", "+F(1) F(13) F(20)"),
        (
            b"\x1b[5~\x1b[6~\x1b[2~\x1b[3~\x1b[1~\x1b[4~\x1b[7~\x1b[8~",
            "PageUp PageDown Insert Delete Home End Home End",
        ),
        (b"\x1b[1;3D\x1b[1;5C\x1b[1;2A\x1b[6;5~", "!Left ^Right +Up ^PageDown"),
        (b"\x1b[Z\x1b[a", "+Tab +Up"),
        (b"\x1b[", "!["),
        (b"\x1bO", "!O"),
        (b"\x1b]", "!]"),
        (b"\x1bOq\x1bOz", "1 !O z"),
    ] {
        assert_eq!(keys(bytes), expected, "{:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn the_newer_keyboard_protocols_are_understood() {
    for (bytes, expected) in [
        (&b"\x1b[97u"[..], "a"),
        (b"\x1b[97;2u", "A"),
        (b"\x1b[97;5u", "^a"),
        (b"\x1b[97;6u", "^+a"),
        (b"\x1b[97;3u", "!a"),
        (b"\x1b[49:33;2u", "!"),
        (b"\x1b[27u\x1b[13u\x1b[9;2u\x1b[127u", "Esc Enter +Tab Backspace"),
        (b"\x1b[105;5u", "^i"),
        (b"\x1b[97;1:3u", ""),
        (b"\x1b[97;1:2u", "a"),
        (b"\x1b[57414u\x1b[57400u\x1b[57419u\x1b[57441u", "Enter 1 Up"),
        (b"\x1b[27;5;105~", "^i"),
        (b"\x1b[27;2;13~", "+Enter"),
        (b"\x1b[1;1:3A", ""),
    ] {
        assert_eq!(keys(bytes), expected, "{:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn what_is_no_key_is_passed_over() {
    for (bytes, expected) in [
        (&b"a\xffb\xc3(c"[..], "a b ( c"),
        (b"a\xc3", "a"),
        ("a\u{9b}b".as_bytes(), "a b"),
        (b"\x1b[?62;22cq", "q"),
        (b"\x1b[Iq\x1b[Oq", "q q"),
        (b"\x1b]11;rgb:0000/0000/0000\x07q", "q"),
        (b"\x1b]11;rgb:0000/0000/0000\x1b\\q", "q"),
        (b"\x1bP1+r\x1b\\q", "q"),
        (b"\x1b[12\x1b[Aq", "Up q"),
        (b"\x1b[12\rq", "Enter q"),
        (b"\x1b[99999999999999999999~q", "q"),
        (b"\x1b[<0;1", ""),
    ] {
        assert_eq!(keys(bytes), expected, "{:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn the_mouse_is_understood() {
    let click = |touch, column, row| Input::Click { touch, column, row };
    for (bytes, expected) in [
        (&b"\x1b[<64;3;4M"[..], vec![Input::Wheel(-1)]),
        (b"\x1b[<65;3;4M\x1b[<81;3;4M", vec![Input::Wheel(1), Input::Wheel(1)]),
        (b"\x1b[<0;3;4M", vec![click(Touch::Press, 2, 3)]),
        (b"\x1b[<32;300;4M", vec![click(Touch::Drag, 299, 3)]),
        (b"\x1b[<0;3;4m", vec![click(Touch::Release, 2, 3)]),
        (b"\x1b[<2;3;4M\x1b[<35;1;1M", vec![]),
        (b"\x1b[<0;0;999999999M", vec![click(Touch::Press, 0, u16::MAX)]),
        (b"\x1b[M !\"", vec![click(Touch::Press, 0, 1)]),
        (b"\x1b[M`!!", vec![Input::Wheel(-1)]),
    ] {
        assert_eq!(inputs(bytes), expected, "{:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn a_paste_is_one_input() {
    for (bytes, expected) in [
        (&b"\x1b[200~a\rb\r\nc\x1b[Aq\x1b[201~"[..], "a\nb\nc\u{1b}[Aq"),
        ("\x1b[200~đường\x1b[201~".as_bytes(), "đường"),
        (b"\x1b[200~\x1b[201~", ""),
        (b"\x1b[200~never ended", "never ended"),
    ] {
        assert_eq!(inputs(bytes), [Input::Paste(expected.into())]);
    }
}

#[test]
fn a_huge_paste_is_cut_and_its_end_still_found() {
    let mut bytes = b"\x1b[200~".to_vec();
    bytes.extend(vec![b'x'; MOST_PASTE * 2]);
    bytes.extend_from_slice(b"\x1b[201~q");
    let mut parser = Parser::default();
    for piece in bytes.chunks(4096) {
        parser.feed(piece);
        if let Some(Input::Paste(text)) = parser.next(false) {
            assert_eq!(text.len(), MOST_PASTE);
        }
    }
    assert_eq!(drain(&mut parser).len(), 1);
}

proptest! {
    #[test]
    fn noise_is_read_to_its_end(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        inputs(&bytes);
    }

    #[test]
    fn a_cut_changes_nothing(
        pieces in proptest::collection::vec(proptest::sample::select(vec![
            &b"\x1b[A"[..], b"\x1bOP", b"q", b"\x1b[1;5C", "ế".as_bytes(), b"\x1b[<0;3;4M",
            b"\x1b[200~a b\x1b[201~", b"\x1b[97;5u", b"\x1b]0;x\x07", b"\x1b[[A", b"\x1bx",
        ]), 0..12),
        cut in any::<prop::sample::Index>(),
    ) {
        let bytes = pieces.concat();
        let at = cut.index(bytes.len() + 1);
        let mut parser = Parser::default();
        parser.feed(&bytes[..at]);
        let mut found: Vec<_> = std::iter::from_fn(|| parser.next(false)).collect();
        parser.feed(&bytes[at..]);
        found.extend(drain(&mut parser));
        prop_assert_eq!(found, inputs(&bytes));
    }
}
