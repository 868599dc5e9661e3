//! TCVN3, the encoding of the ABC fonts: VN3 of TCVN 5712:1993.
//!
//! VN3 has small letters and the seven capitals without a tone; capitals with one
//! come in three ways, and all are read:
//!
//! * by another font that draws small letters as capitals: see [`capitals`](super::capitals);
//! * by the codes of VN1, of the same standard, among the high bytes;
//! * by the codes of VN1 among the controls and in 0x80 to 0x9F, where word
//!   processors had their quotes and dashes. What is meant is told by the word.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;
use icu_normalizer::ComposingNormalizer;

use super::capitals;
use super::syllable::is_syllable;
use super::viscii::chars;

/// The characters of 0x80 to 0xFF.
const HIGH: [char; 128] = chars(
    "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u{a0}ĂÂÊÔƠƯĐăâêôơưđẰ\
     \u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò\
     ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ",
);

/// Decodes `bytes`.
pub fn read(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 2);
    let mut rest = bytes;
    let mut has_capitals = false;
    while !rest.is_empty() {
        let len = rest.iter().take_while(|byte| is_letter(**byte)).count();
        let (word, tail) = rest.split_at(len);
        has_capitals |= push_word(word, &mut text);
        let len = tail.iter().take_while(|byte| !is_letter(**byte)).count();
        text.extend(tail[..len].iter().map(|byte| letter(*byte)));
        rest = &tail[len..];
    }
    if text.chars().any(|c| matches!(c, '\u{300}'..='\u{323}')) {
        text = ComposingNormalizer::new_nfc().normalize(&text).into_owned();
    }
    // Where capitals have their own codes, a small letter is one.
    if has_capitals { text } else { capitals::restore(&text) }
}

/// What a byte stands for by the standard.
pub fn letter(byte: u8) -> char {
    match byte {
        0x01 => 'Ú',
        0x02 => 'Ụ',
        0x04 => 'Ừ',
        0x05 => 'Ử',
        0x06 => 'Ữ',
        0x11 => 'Ứ',
        0x12 => 'Ự',
        0x13 => 'Ỳ',
        0x14 => 'Ỷ',
        0x15 => 'Ỹ',
        0x16 => 'Ý',
        0x17 => 'Ỵ',
        0x80.. => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// Whether the byte may be part of a word.
fn is_letter(byte: u8) -> bool {
    byte != 0xa0 && (byte.is_ascii_alphabetic() || !letter(byte).is_ascii())
}

/// Whether VN3 leaves the byte free, and word processors or programs use it.
fn is_doubtful(byte: u8) -> bool {
    byte < b' ' || matches!(byte, 0x80..=0x9f)
}

/// Appends a word; returns whether it has a capital with a code of its own.
fn push_word(word: &[u8], text: &mut String) -> bool {
    let count =
        |bytes: &mut dyn Iterator<Item = &u8>| bytes.take_while(|b| is_doubtful(**b)).count();
    if !word.iter().any(|byte| is_doubtful(*byte)) {
        text.extend(word.iter().map(|byte| letter(*byte)));
        return word.iter().any(|byte| has_own_code(*byte));
    }
    let (before, after) = (count(&mut word.iter()), count(&mut word.iter().rev()));
    // At most two quotes stand together.
    let ways =
        (0..=before.min(2)).flat_map(|first| (0..=after.min(2)).map(move |last| (first, last)));
    let mut ways: Vec<_> = ways
        .filter(|(first, last)| first + last < word.len() && !is_sign(word, *first, *last))
        .collect();
    ways.sort_by_key(|(first, last)| first + last);
    for (first, last) in ways {
        let core = &word[first..word.len() - last];
        let is_plain = !core.iter().any(|byte| is_doubtful(*byte));
        if is_plain || is_word(core) {
            text.extend(word[..first].iter().map(|byte| sign(*byte)));
            text.extend(core.iter().map(|byte| letter(*byte)));
            text.extend(word[word.len() - last..].iter().map(|byte| sign(*byte)));
            return core.iter().any(|byte| has_own_code(*byte));
        }
    }
    text.extend(
        word.iter().map(|byte| if is_doubtful(*byte) { sign(*byte) } else { letter(*byte) }),
    );
    false
}

/// Whether the word is only a byte that is a quote, a dash or dots more often
/// than a word of one letter.
fn is_sign(word: &[u8], first: usize, last: usize) -> bool {
    matches!(word[first..word.len() - last], [0x85 | 0x91..=0x97])
}

/// Whether the bytes are a syllable with its capitals in the places of capitals.
fn is_word(core: &[u8]) -> bool {
    // Longer ones are none, and need not be decoded to see it.
    if core.len() > 8 {
        return false;
    }
    let word: String = core.iter().map(|byte| letter(*byte)).collect();
    let is_doubtful_inside = core.iter().skip(1).any(|byte| is_doubtful(*byte));
    is_syllable(&word) && !(is_doubtful_inside && word.chars().any(char::is_lowercase))
}

fn has_own_code(byte: u8) -> bool {
    is_doubtful(byte)
        || matches!(byte, 0xaf | 0xba | 0xbf..=0xc5 | 0xcd | 0xd9..=0xdb | 0xe0 | 0xf0 | 0xff)
}

/// What a doubtful byte is when it is no letter.
fn sign(byte: u8) -> char {
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(std::slice::from_ref(&byte));
    match text {
        Cow::Borrowed(text) => text.chars().next(),
        Cow::Owned(text) => text.chars().next(),
    }
    .unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::super::letter::all;
    use super::*;

    #[test]
    fn every_letter_has_one_byte() {
        let bytes = (0..=255).filter(|byte| !letter(*byte).is_ascii() && is_letter(*byte));
        let mut letters: Vec<char> =
            bytes.map(letter).filter(|c| !matches!(c, '\u{300}'..='\u{323}')).collect();
        let mut wanted = all();
        letters.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(letters, wanted);
        for byte in 0x20..0x80 {
            assert_eq!(letter(byte), char::from(byte));
        }
    }

    #[test]
    fn the_third_set_is_where_the_standard_has_it() {
        let text: String = (0xa1..=0xae).map(letter).collect();
        assert_eq!(text, "ĂÂÊÔƠƯĐăâêôơưđ");
        // The small letters with tones, in the order of the standard.
        let own = |byte: &u8| !has_own_code(*byte) && !(0xb0..=0xb4).contains(byte);
        let text: String = (0xb5..=0xff).filter(own).map(letter).collect();
        assert_eq!(text, "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ");
    }

    #[test]
    fn signs_and_capitals_share_codes_and_the_word_tells() {
        for (bytes, text) in [
            (&b"Vi\xd6t Nam"[..], "Việt Nam"),
            (b"\x93C\xb8 c\xe3 v\xd2\x94", "“Cá có về”"),
            (b"c\xb8 \x96 t\xabm\x85", "cá – tôm…"),
            (b"\x99 nh\xb5, \x80o \x80o", "Ở nhà, Ào Ào"),
            (b"H\x97I \xa7\x96NG", "HỘI ĐỌNG"),
            (b"\x93H\x97I!\x94", "“HỘI!”"),
            (b"D\x92Artagnan \xae\xd5n", "D’Artagnan đến"),
            (b"\x16 ki\xd5n \x04ng", "Ý kiến Ừng"),
            (b"\x07x\x01\x9d\x81q", "\u{7}x\u{1}\u{9d}\u{81}q"),
            (b"tha\xb3 ", "thá "),
        ] {
            assert_eq!(read(bytes), text, "{bytes:x?}");
        }
    }
}
