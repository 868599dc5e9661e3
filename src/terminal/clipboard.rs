//! The clipboard, by the one way that reaches it over any distance and runs no other
//! program: the terminal is asked to take a text (OSC 52).

use crate::text::clean::may_be_painted;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The sequence that asks the terminal to put `text` on the clipboard. What is pasted
/// may end in a shell: nothing that speaks to a terminal goes there.
pub fn copy(text: &str) -> Vec<u8> {
    let is_text = |c: &char| may_be_painted(*c) || matches!(c, '\n' | '\t');
    let clean: String = text.chars().filter(is_text).collect();
    let mut out = b"\x1b]52;c;".to_vec();
    push_base64(&mut out, clean.as_bytes());
    // BEL and not ST, as with the title.
    out.push(b'\x07');
    out
}

/// Appends `bytes` in base 64 (RFC 4648, section 4).
fn push_base64(out: &mut Vec<u8>, bytes: &[u8]) {
    out.reserve(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..4 {
            let is_padding = digit > three.len();
            let value = (bits >> (18 - 6 * digit) & 63) as usize;
            out.push(if is_padding { b'=' } else { DIGITS[value] });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_64_is_that_of_the_standard() {
        for (text, encoded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
            ("\u{3ff}\u{3fe}?>", "z7/Pvj8+"),
        ] {
            let mut out = Vec::new();
            push_base64(&mut out, text.as_bytes());
            assert_eq!(String::from_utf8_lossy(&out), encoded, "{text}");
        }
    }

    #[test]
    fn what_is_copied_cannot_speak_to_a_terminal() {
        assert_eq!(copy("a\x1b[31m\u{9b}\r\u{202e}\x07\n\tb"), copy("a[31m\n\tb"));
        assert_eq!(copy("một"), b"\x1b]52;c;beG7mXQ=\x07");
    }
}
