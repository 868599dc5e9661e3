//! The vowels of Vietnamese, with and without a tone.

/// A tone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Ngang: no mark.
    Level,
    /// Huyền: grave.
    Falling,
    /// Hỏi: hook above.
    Dipping,
    /// Ngã: tilde.
    Creaky,
    /// Sắc: acute.
    Rising,
    /// Nặng: dot below.
    Heavy,
}

/// All of them, in the order of the columns of [`VOWELS`].
const TONES: [Tone; 6] =
    [Tone::Level, Tone::Falling, Tone::Dipping, Tone::Creaky, Tone::Rising, Tone::Heavy];

/// The vowels in small letters, a row each, a tone a column.
const VOWELS: [[char; 6]; 12] = [
    ['a', 'à', 'ả', 'ã', 'á', 'ạ'],
    ['ă', 'ằ', 'ẳ', 'ẵ', 'ắ', 'ặ'],
    ['â', 'ầ', 'ẩ', 'ẫ', 'ấ', 'ậ'],
    ['e', 'è', 'ẻ', 'ẽ', 'é', 'ẹ'],
    ['ê', 'ề', 'ể', 'ễ', 'ế', 'ệ'],
    ['i', 'ì', 'ỉ', 'ĩ', 'í', 'ị'],
    ['o', 'ò', 'ỏ', 'õ', 'ó', 'ọ'],
    ['ô', 'ồ', 'ổ', 'ỗ', 'ố', 'ộ'],
    ['ơ', 'ờ', 'ở', 'ỡ', 'ớ', 'ợ'],
    ['u', 'ù', 'ủ', 'ũ', 'ú', 'ụ'],
    ['ư', 'ừ', 'ử', 'ữ', 'ứ', 'ự'],
    ['y', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ'],
];

/// The vowels with a tone, sorted, each with its row and column.
static TONED: [(char, usize, usize); 60] = sorted();

/// A small letter without its tone, and the tone.
pub fn split(letter: char) -> (char, Tone) {
    if letter.is_ascii() {
        return (letter, Tone::Level);
    }
    match TONED.binary_search_by_key(&letter, |(toned, _, _)| *toned) {
        Ok(at) => (VOWELS[TONED[at].1][0], TONES[TONED[at].2]),
        Err(_) => (letter, Tone::Level),
    }
}

/// Whether it is one of the vowels, without a tone.
pub fn is_vowel(letter: char) -> bool {
    VOWELS.iter().any(|row| row[0] == letter)
}

/// The capital of a letter that Vietnamese is written with.
pub fn capital(letter: char) -> char {
    // None of them has a capital of two characters.
    letter.to_uppercase().next().unwrap_or(letter)
}

const fn sorted() -> [(char, usize, usize); 60] {
    let mut table = [('\0', 0, 0); 60];
    let mut len = 0;
    while len < 60 {
        let (row, column) = (len / 5, len % 5 + 1);
        let letter = VOWELS[row][column];
        let mut at = len;
        while at > 0 && (table[at - 1].0 as u32) > (letter as u32) {
            table[at] = table[at - 1];
            at -= 1;
        }
        table[at] = (letter, row, column);
        len += 1;
    }
    table
}

/// The 134 letters of Vietnamese that are not ASCII, capitals first.
#[cfg(test)]
pub fn all() -> Vec<char> {
    let vowels = VOWELS.iter().flatten().copied().filter(|letter| !letter.is_ascii());
    let small: Vec<char> = vowels.chain(['đ']).collect();
    small.iter().map(|letter| capital(*letter)).chain(small.iter().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

    #[test]
    fn every_vowel_is_split_as_unicode_has_it() {
        let nfc = ComposingNormalizer::new_nfc();
        let nfd = DecomposingNormalizer::new_nfd();
        let marks = ['\0', '\u{300}', '\u{309}', '\u{303}', '\u{301}', '\u{323}'];
        for (row, (tone, mark)) in
            VOWELS.iter().flat_map(|row| TONES.iter().zip(marks).map(move |tone| (row, tone)))
        {
            let wanted: String = [row[0], mark].iter().filter(|c| **c != '\0').collect();
            let letter = row[TONES.iter().position(|other| other == tone).unwrap()];
            assert_eq!(nfc.normalize(&wanted), letter.to_string());
            assert_eq!(split(letter), (row[0], *tone));
            assert_eq!(nfd.normalize(&wanted), nfd.normalize(&letter.to_string()));
        }
    }

    #[test]
    fn there_are_134_letters() {
        let letters = all();
        assert_eq!(letters.iter().collect::<std::collections::HashSet<_>>().len(), 134);
        assert!(letters[..67].iter().all(|letter| letter.is_uppercase()));
    }
}
