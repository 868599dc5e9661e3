//! VNI for Windows: a base letter, then a byte for its marks. A few letters are
//! one byte (*ơ ư đ*, *i* with a tone, *ỵ*), and *ơ* and *ư* take a tone's byte in
//! turn. Small and capital bytes are 0x20 apart. What is left is windows-1252.

use encoding_rs::WINDOWS_1252;

/// The bytes of marks, each with what it makes of *a*, *e*, *o*, *u*, *y*, *ơ*, *ư*;
/// a dash where it does not stand after that letter.
const MARKS: &[(u8, &str)] = &[
    (0xf9, "áéóúýớứ"),
    (0xf8, "àèòùỳờừ"),
    (0xfb, "ảẻỏủỷởử"),
    (0xf5, "ãẽõũỹỡữ"),
    (0xef, "ạẹọụ-ợự"),
    (0xe2, "âêô----"),
    (0xe1, "ấếố----"),
    (0xe0, "ầềồ----"),
    (0xe5, "ẩểổ----"),
    (0xe3, "ẫễỗ----"),
    (0xe4, "ậệộ----"),
    (0xea, "ă------"),
    (0xe9, "ắ------"),
    (0xe8, "ằ------"),
    (0xfa, "ẳ------"),
    (0xfc, "ẵ------"),
    (0xeb, "ặ------"),
];
/// The letters that marks stand after, in the order of [`MARKS`].
const BASES: &str = "aeouyơư";
/// The letters of one byte.
const SINGLES: &[(u8, char)] = &[
    (0xf4, 'ơ'),
    (0xf6, 'ư'),
    (0xf1, 'đ'),
    (0xed, 'í'),
    (0xec, 'ì'),
    (0xe6, 'ỉ'),
    (0xf3, 'ĩ'),
    (0xf2, 'ị'),
    (0xee, 'ỵ'),
];

/// Decodes `bytes`; also tells how many marks stand after no letter that they belong to.
pub fn read(bytes: &[u8]) -> (String, usize) {
    let mut text = String::with_capacity(bytes.len());
    let mut strays = 0;
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let base = letter(*byte);
        let mark = bytes.get(at + 1).filter(|byte| !byte.is_ascii());
        if let Some(marked) = mark.and_then(|mark| marked(base, *mark)) {
            text.push(marked);
            at += 2;
            continue;
        }
        let is_single = byte.is_ascii() || !base.is_alphabetic() || single(*byte).is_some();
        strays += usize::from(!is_single);
        text.push(base);
        at += 1;
    }
    (text, strays)
}

/// What a byte stands for alone.
fn letter(byte: u8) -> char {
    match byte {
        0..0x80 => char::from(byte),
        0x80..0xc0 => {
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(std::slice::from_ref(&byte));
            text.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        0xc0.. => single(byte).unwrap_or(char::from(byte)),
    }
}

fn single(byte: u8) -> Option<char> {
    let (_, letter) = SINGLES.iter().find(|(single, _)| *single == byte | 0x20)?;
    (byte >= 0xc0).then(|| cased(*letter, byte < 0xe0))
}

/// What a mark makes of the letter before it. The case is the letter's: whoever
/// typed with another case of the mark saw the same.
fn marked(base: char, mark: u8) -> Option<char> {
    let small = base.to_lowercase().next()?;
    let column = BASES.chars().position(|other| other == small)?;
    let (_, row) = MARKS.iter().find(|(other, _)| mark >= 0xc0 && *other == mark | 0x20)?;
    let letter = row.chars().nth(column).filter(|letter| *letter != '-')?;
    Some(cased(letter, base.is_uppercase()))
}

fn cased(letter: char, is_capital: bool) -> char {
    if is_capital { super::letter::capital(letter) } else { letter }
}

/// How a letter is written, if it is one of Vietnamese.
#[cfg(test)]
pub fn write(letter: char) -> Option<Vec<u8>> {
    let small = letter.to_lowercase().next().filter(|c| c.is_alphabetic())?;
    let case = if letter.is_uppercase() { 0x20 } else { 0 };
    if let Some((byte, _)) = SINGLES.iter().find(|(_, single)| *single == small) {
        return Some(vec![byte - case]);
    }
    let (mark, row) = MARKS.iter().find(|(_, row)| row.contains(small))?;
    let base = BASES.chars().nth(row.chars().position(|other| other == small)?)?;
    let base = match SINGLES.iter().find(|(_, single)| *single == base) {
        Some((byte, _)) => *byte,
        None => base as u8,
    };
    Some(vec![base - case, mark - case])
}

#[cfg(test)]
mod tests {
    use super::super::letter::all;
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_letter_is_written_in_one_way_and_read_back() {
        let letters = all();
        let written: HashSet<Vec<u8>> = letters.iter().filter_map(|c| write(*c)).collect();
        assert_eq!(written.len(), 134);
        for letter in letters {
            let bytes = write(letter).unwrap();
            assert_eq!(read(&bytes), (letter.to_string(), 0), "{bytes:x?}");
        }
    }

    #[test]
    fn words_are_read_as_the_fonts_show_them() {
        for (bytes, text) in [
            (&b"Vie\xe4t Nam"[..], "Việt Nam"),
            (b"\xf1\xf6\xf4\xf8ng", "đường"),
            (b"\xd1\xd6\xd4\xd8NG", "ĐƯỜNG"),
            (b"ngh\xf3, k\xfd", "nghĩ, ký"),
            (b"A\xf9o", "Áo"),
            (b"\x93Ha\xf8 No\xe4i\x94", "“Hà Nội”"),
        ] {
            assert_eq!(read(bytes).0, text);
        }
    }

    #[test]
    fn marks_without_their_letter_are_counted() {
        assert_eq!(read(b"caf\xe9 \xe9t\xe9"), ("café été".into(), 3));
        assert_eq!(read(&[0xff, b'x', 0xe4]).1, 2);
    }

    #[test]
    fn ascii_is_itself() {
        let ascii: Vec<u8> = (0..0x80).collect();
        assert_eq!(read(&ascii).0.as_bytes(), ascii);
    }
}
