//! The words of Thai, mended where the walk through the dictionary went astray.
//!
//! `icu_segmenter` takes the longest word that it knows, again and again, and never
//! goes back: in `มานานเพราะ` it takes `มาน` for the `มา` that is meant, and what is left
//! is scraps (`า`, `นเพ`, `รา`, `ะ`). Scraps give themselves away, since they cannot be
//! spelt so. Where one turns up, a shorter word is tried some words before it, until the
//! walk from there comes back to a place that it passed before without leaving any.

use std::ops::RangeInclusive;

/// How many words before a scrap may have been too long.
const BACK: usize = 3;
/// How far the walk may go until it comes back, in bytes: some 30 letters.
const WINDOW: usize = 96;
/// A word for so many is looked at closer: a text of scraps alone takes no longer.
const WORDS_A_TRY: usize = 12;

const VOWELS_BEFORE: RangeInclusive<char> = 'เ'..='ไ';
const CONSONANTS: RangeInclusive<char> = 'ก'..='ฮ';
const TONES: RangeInclusive<char> = '่'..='๋';

/// The places where `text` may part (0 and its end among them) of those that `walk`
/// finds, mended. `walk` answers the same for any part of a text.
pub(super) fn mended(text: &str, walk: impl Fn(&str) -> Vec<usize>) -> Vec<usize> {
    let found = walk(text);
    let mut out: Vec<usize> = Vec::with_capacity(found.len());
    let mut tries = 1 + found.len() / WORDS_A_TRY;
    let mut next = 0;
    while let Some(spot) = found.get(next) {
        next += 1;
        out.push(*spot);
        let [.., start, end] = out[..] else { continue };
        if tries == 0 || !is_scrap(&text[start..end]) {
            continue;
        }
        tries -= 1;
        if let Some((kept, better)) = better(text, &out, &found[next - 1..], &walk) {
            out.truncate(kept);
            out.extend(&better);
            next += found[next..].partition_point(|spot| Some(spot) <= out.last());
        }
    }
    out
}

/// Another way to the scrap at the end of `out` and beyond it, to one of the places `ahead`:
/// how many places are kept, and which come after them.
fn better(
    text: &str,
    out: &[usize],
    ahead: &[usize],
    walk: &impl Fn(&str) -> Vec<usize>,
) -> Option<(usize, Vec<usize>)> {
    let last = out.len() - 1;
    for kept in (last.saturating_sub(BACK)..last).rev() {
        let (start, end) = (*out.get(kept.checked_sub(1)?)?, out[kept]);
        let word = &text[start..end];
        if !word.chars().all(is_thai) {
            return None;
        }
        let shorter = word.char_indices().rev().map(|(at, _)| &word[..at]).take(6);
        for head in shorter.filter(|head| !head.is_empty() && !is_scrap(head)) {
            if walk(head).get(1) != Some(&head.len()) {
                continue;
            }
            if let Some(spots) = way(text, start + head.len(), ahead, walk) {
                return Some((kept, spots));
            }
        }
    }
    None
}

/// The places from `from` on until one of those `ahead`, if no scrap is left on the way.
fn way(
    text: &str,
    from: usize,
    ahead: &[usize],
    walk: &impl Fn(&str) -> Vec<usize>,
) -> Option<Vec<usize>> {
    let to = text.floor_char_boundary(from + WINDOW);
    let mut spots = vec![from];
    let mut at = from;
    for spot in walk(&text[from..to]).into_iter().skip(1) {
        let spot = from + spot;
        // What ends with the window may be half a word.
        if is_scrap(&text[at..spot]) || (spot == to && to < text.len()) {
            return None;
        }
        spots.push(spot);
        if ahead.binary_search(&spot).is_ok() {
            return Some(spots);
        }
        at = spot;
    }
    None
}

/// Whether no word of Thai is spelt so: it begins with a vowel that follows its
/// consonant, ends with one that leads, with a letter that ends no syllable or with a
/// tone where no vowel can be, or is a letter alone.
fn is_scrap(word: &str) -> bool {
    let word = word.trim_end_matches(' ');
    let mut chars = word.chars();
    let Some(first) = chars.next().filter(|c| is_thai(*c)) else { return false };
    let mut back = word.chars().rev();
    let (last, before, further) = (back.next().unwrap_or(first), back.next(), back.next());
    if matches!(first, 'ะ' | 'า' | 'ำ' | 'ๅ') || VOWELS_BEFORE.contains(&last) {
        return true;
    }
    let leads = |c: Option<char>| c.is_some_and(|c| VOWELS_BEFORE.contains(&c));
    let is_consonant = |c: Option<char>| c.is_some_and(|c| CONSONANTS.contains(&c));
    let Some(before) = before else {
        return CONSONANTS.contains(&last) && !matches!(last, 'ณ' | 'ธ');
    };
    if TONES.contains(&last) {
        return is_consonant(Some(before)) && !leads(further) && !leads(back.next());
    }
    matches!(last, 'ฃ' | 'ฅ' | 'ฉ' | 'ฌ' | 'ผ' | 'ฝ' | 'ห' | 'ฮ')
        && !leads(Some(before))
        && !(is_consonant(Some(before)) && leads(further))
}

/// A letter or mark of Thai.
pub(super) fn is_thai(c: char) -> bool {
    matches!(c, 'ก'..='ฺ' | 'เ'..='๎')
}

#[cfg(test)]
mod tests {
    use super::super::standard::walk;
    use super::*;

    /// `text` with `|` wherever it may part.
    fn parted(text: &str) -> String {
        let spots = mended(text, walk);
        let parts: Vec<_> = spots.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect();
        parts.join("|")
    }

    #[test]
    fn words_are_whole_where_a_longer_one_leads_astray() {
        for text in [
            "พูด|กัน|มา|นาน|เพราะ|เรื่อง|ที่ดิน",
            "ส่ง|มา|ทาง|เชือก",
            "ขึ้น|มา|ตาก|จน|หน้า|กระดาษ",
            "แม่|ไม่|ให้|ไป|ใกล้",
            "เรือ|พาย |และ|หนังสือ|เล่ม|หนา",
            "เด็ก |ๆ |2 |คน",
        ] {
            assert_eq!(parted(&text.replace('|', "")), text);
        }
    }

    #[test]
    fn scraps_are_told_from_words() {
        for word in ["คน", "แม่", "ใกล้", "แห", "ณ", "ก็", "เสน่ห์", "ๆ", "เปล่า ", "บน", "a", ""]
        {
            assert!(!is_scrap(word), "{word}");
        }
        for scrap in ["า", "ะ", "นเ", "นหน้", "ก", "นห", "ำๆ"] {
            assert!(is_scrap(scrap), "{scrap}");
        }
    }

    #[test]
    fn what_is_mended_covers_the_text_and_takes_no_longer_for_nonsense() {
        for text in ["กขฃคฅฆงาะเแ".repeat(2000), "มานานเพราะ".repeat(2000), "า".repeat(9000)]
        {
            let spots = mended(&text, walk);
            assert_eq!((spots.first(), spots.last()), (Some(&0), Some(&text.len())));
            assert!(spots.is_sorted_by(|a, b| a < b));
            assert!(spots.iter().all(|spot| text.is_char_boundary(*spot)));
        }
    }
}
