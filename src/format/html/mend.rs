//! Text that was decoded twice: `â€™` for `’`, and its kin with control characters.
//! Somebody read UTF-8 as Windows-1252 before the page was saved; the bytes are
//! found again and read as what they are. A lone C1 control is what Windows meant
//! by it.

use std::borrow::Cow;

/// Windows-1252 from 0x80 on; 0 where it has nothing.
const WINDOWS: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘',
    '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

/// Mends the text where it shows such faults; else gives it as it is.
pub(super) fn mended(text: &str) -> Cow<'_, str> {
    if !is_faulty(text) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        if let Some((mended, len)) = sequence(&text[at..]) {
            out.push(mended);
            for _ in 1..len {
                chars.next();
            }
        } else if matches!(c, '\u{80}'..='\u{9f}') {
            let meant = WINDOWS[c as usize - 0x80];
            if meant != '\0' {
                out.push(meant);
            }
        } else {
            out.push(c);
        }
    }
    out.into()
}

/// Whether there is a control of C1, or `â€` as nobody writes it.
fn is_faulty(text: &str) -> bool {
    memchr::memchr_iter(0xc2, text.as_bytes())
        .any(|at| text.as_bytes().get(at + 1).is_some_and(|next| (0x80..0xa0).contains(next)))
        || memchr::memmem::find(text.as_bytes(), "â€".as_bytes()).is_some()
}

/// The character whose UTF-8 bytes stand as chars at the head of the text, and
/// how many chars they are.
fn sequence(text: &str) -> Option<(char, usize)> {
    let mut chars = text.chars();
    let first = byte(chars.next()?)?;
    let len = match first {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let mut bytes = [first, 0, 0, 0];
    for slot in bytes.iter_mut().take(len).skip(1) {
        *slot = byte(chars.next()?).filter(|byte| (0x80..0xc0).contains(byte))?;
    }
    let mended = str::from_utf8(&bytes[..len]).ok()?.chars().next()?;
    Some((mended, len))
}

/// The byte that Windows-1252 or Latin-1 has for a char beyond ASCII.
fn byte(c: char) -> Option<u8> {
    match c {
        '\u{80}'..='\u{ff}' => Some(c as u8),
        _ => {
            let at = WINDOWS.iter().position(|one| *one == c && c != '\0')?;
            Some(0x80 + at as u8)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_decoded_twice_is_read_again() {
        for (text, mended_text) in [
            ("letâ\u{80}\u{99}s Â\u{a0}go\u{80}", "let’s \u{a0}go€"),
            ("Itâ€™s a cafÃ© â€“ yes", "It’s a café – yes"),
            ("it\u{92}s", "it’s"),
            ("ĐÂU ÂM Ãª Â« là", "ĐÂU ÂM Ãª Â« là"),
            ("Bến phà", "Bến phà"),
        ] {
            assert_eq!(mended(text), mended_text, "{text}");
        }
    }
}
