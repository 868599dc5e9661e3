//! The shape of a Vietnamese syllable: an initial, a nucleus of one to three
//! vowels that carries the tone where the rules want it, a final that the nucleus
//! allows, and before a final stop only two of the tones.

use super::letter::{Tone, is_vowel, split};

/// The longest syllable, in letters: *nghiêng*.
const LONGEST: usize = 7;

/// The initials; of two that begin alike the longer one first.
const INITIALS: &[&str] = &[
    "ngh", "ng", "gh", "gi", "kh", "ch", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g",
    "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
];

/// The nuclei, each with its finals; `-` is none.
const RHYMES: &[(&str, &str)] = &[
    ("a", "- c ch m n ng nh p t"),
    ("ă", "c k m n ng p t"),
    ("â", "c m n ng p t"),
    ("e", "- c m n ng p t"),
    ("ê", "- c ch m n ng nh p t"),
    ("i", "- ch m n nh p t"),
    ("o", "- c m n ng p t"),
    ("ô", "- c m n ng p t"),
    ("ơ", "- m n p t"),
    ("u", "- c m n ng p t"),
    ("ư", "- c m n ng t"),
    ("y", "- ch n nh p t"),
    ("ai", "-"),
    ("ao", "-"),
    ("au", "-"),
    ("ay", "-"),
    ("âu", "-"),
    ("ây", "-"),
    ("eo", "-"),
    ("êu", "-"),
    ("ia", "-"),
    ("iê", "c m n ng p t"),
    ("iu", "-"),
    ("oa", "- c ch m n ng nh p t"),
    ("oă", "c m n ng p t"),
    ("oe", "- m n ng t"),
    ("oi", "-"),
    ("oo", "c n ng"),
    ("ôi", "-"),
    ("ơi", "-"),
    ("ua", "-"),
    ("uâ", "n ng t"),
    ("uê", "- ch n nh"),
    ("ui", "-"),
    ("uô", "c m n ng p t"),
    ("uơ", "-"),
    ("uy", "- ch n nh p t"),
    ("ưa", "-"),
    ("ưi", "-"),
    ("ưu", "-"),
    ("ươ", "c m n ng p t"),
    ("yê", "m n ng t"),
    ("iêu", "-"),
    ("oai", "-"),
    ("oao", "-"),
    ("oay", "-"),
    ("oeo", "-"),
    ("uây", "-"),
    ("uôi", "-"),
    ("uya", "-"),
    ("uyê", "n t"),
    ("uyu", "-"),
    ("ươi", "-"),
    ("ươu", "-"),
    ("yêu", "-"),
];

/// Whether `word` has the shape of one syllable, in any case.
pub fn is_syllable(word: &str) -> bool {
    let mut letters = String::with_capacity(word.len().min(2 * LONGEST));
    let mut tone = (Tone::Level, 0);
    for (at, c) in word.chars().enumerate() {
        let Some(small) = c.to_lowercase().next().filter(|_| at < LONGEST) else { return false };
        let (letter, its_tone) = split(small);
        if its_tone != Tone::Level {
            if tone.0 != Tone::Level {
                return false;
            }
            tone = (its_tone, letters.len());
        }
        letters.push(letter);
    }
    // *gi* is an initial in *giá*, and an initial with its vowel in *gì* and *giếng*.
    let initials = INITIALS.iter().filter(|initial| letters.starts_with(**initial));
    initials.filter(|initial| !initial.is_empty() || letters.starts_with(is_vowel)).any(|initial| {
        let rhyme = &letters[initial.len()..];
        let at = tone.1.checked_sub(initial.len());
        is_rhyme(rhyme, tone.0, if tone.0 == Tone::Level { Some(0) } else { at })
    })
}

/// Whether it is a nucleus with a final, the tone at its byte of the nucleus.
fn is_rhyme(rhyme: &str, tone: Tone, at: Option<usize>) -> bool {
    let end = rhyme.find(|c| !is_vowel(c)).unwrap_or(rhyme.len());
    let (nucleus, last) = rhyme.split_at(end);
    let Some((_, finals)) = RHYMES.iter().find(|(other, _)| *other == nucleus) else {
        return false;
    };
    let wanted = if last.is_empty() { "-" } else { last };
    if !finals.split(' ').any(|other| other == wanted) {
        return false;
    }
    if tone == Tone::Level {
        return !is_stop(last);
    }
    (!is_stop(last) || matches!(tone, Tone::Rising | Tone::Heavy))
        && at.is_some_and(|at| bears_tone(nucleus, at, !last.is_empty()))
}

fn is_stop(last: &str) -> bool {
    matches!(last, "c" | "ch" | "k" | "p" | "t")
}

/// Whether the vowel at byte `at` of the nucleus is the one that takes the tone;
/// of *oa*, *oe* and *uy* both may, by the old and by the new rule.
fn bears_tone(nucleus: &str, at: usize, has_final: bool) -> bool {
    let vowels: Vec<(usize, char)> = nucleus.char_indices().collect();
    if let Some((marked, _)) = vowels.iter().rev().find(|(_, vowel)| !vowel.is_ascii()) {
        return at == *marked;
    }
    match vowels.len() {
        1 => at == 0,
        2 if has_final => at == 1,
        2 => at == 0 || (at == 1 && matches!(nucleus, "oa" | "oe" | "uy")),
        _ => at == 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_known() {
        let words = "Đầm Lưu Sa mở lại hội thuyền sau sáu năm cả làng gác lưới mắt nhỏ để giữ \
            đường về cho cá Nghiêng nghề gì giếng già quốc quyền quý quả khuya khuỷu ngoằn ngoèo \
            oải hòa hoà thúy thuý ủy uỷ yêu yếu ươm ướt ý ở Ế ĐƯỢC XOONG hươu rượu cười tuổi \
            mía khoét quẹt xoáy huých nghịch đắk khuấy buýt hoặc huệ thuở gìn";
        for word in words.split_whitespace() {
            assert!(is_syllable(word), "{word}");
        }
    }

    #[test]
    fn other_words_are_not() {
        let words = "été père où garçon über schön niño año ação Łódź że się dự́ật hộ̣i bac cat \
            làc hàt ngườì thuyêǹ this with and for vơi̇ Âé đđ ng h kk zá fù wá abcdefgh nghiêngh \
            lúât hoảáng tìếng việ̀t ưở̉ng toàì qùa ỏanh";
        for word in words.split_whitespace() {
            assert!(!is_syllable(word), "{word}");
        }
        assert!(!is_syllable(""));
    }

    #[test]
    fn a_long_word_is_given_up_soon() {
        assert!(!is_syllable(&"a".repeat(16 << 20)));
    }
}
