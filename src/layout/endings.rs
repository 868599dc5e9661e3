//! What it costs a paragraph to end a row with this word rather than another:
//! what leads on should not stand at the edge, and what belongs to the next word
//! should stand beside it.
//!
//! A cost is a weight, not a prohibition (those are in [`super::tailor`]): it is
//! counted in squared cells of the gap that a reader would rather have.

use super::breaks::{FIGURE, HANGUL, LETTER, OTHER, QUOTE, STOP, Word};
use super::tongue::Manner;

/// A short word that leads on: `of`, `và`, `der`.
const LEADS_ON: u16 = 6;
/// One of a single letter: `a`, `в`, `z`.
const LETTER_LEADS_ON: u16 = 10;
/// A figure without its unit: `40 |km`, `17 |July`.
const FIGURE_PARTED: u16 = 40;
/// A word without its figure: `Chapter |7`, `năm |1945`.
const FIGURE_AFTER: u16 = 3;
/// An initial without its name: `J. |Conrad`.
const INITIAL_PARTED: u16 = 64;
/// A quotation mark that opens, alone at the edge: `" |yes`.
const OPENING_PARTED: u16 = 100;

/// What it costs to end a row with `last` when `next` follows it after a space.
#[inline]
pub(super) fn cost(text: &str, last: &Word, next: &Word, manner: Manner) -> u16 {
    let word = &text[last.start..last.end];
    match last.last {
        LETTER if manner.leads_on(word) => leads_on(word),
        LETTER if next.first == FIGURE => FIGURE_AFTER,
        FIGURE if begins_with_letter(text, next) => figure(word),
        STOP if word.len() <= LONGEST_INITIALS && next.first == LETTER => initial(word, text, next),
        QUOTE if word.len() == 1 => OPENING_PARTED,
        OTHER => uncommon(word, &text[next.start..next.end], manner),
        _ => 0,
    }
}

#[inline]
fn begins_with_letter(text: &str, next: &Word) -> bool {
    match next.first {
        LETTER | HANGUL => true,
        OTHER => text[next.start..].starts_with(char::is_alphabetic),
        _ => false,
    }
}

/// The same for words that the table of common characters does not hold.
fn uncommon(word: &str, next: &str, manner: Manner) -> u16 {
    match word.chars().next_back() {
        Some(last) if last.is_ascii_digit() && next.starts_with(char::is_alphabetic) => {
            figure(word)
        }
        _ if manner.leads_on(word) => leads_on(word),
        _ => 0,
    }
}

fn leads_on(word: &str) -> u16 {
    if word.chars().nth(1).is_none() { LETTER_LEADS_ON } else { LEADS_ON }
}

/// A figure before a word: most words after one are what it counts, but a year
/// counts nothing.
fn figure(word: &str) -> u16 {
    let digits = word.trim_start_matches(['(', '“', '"', '‘']);
    let is_year = digits.len() == 4
        && (digits.starts_with('1') || digits.starts_with("20"))
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_year { 0 } else { FIGURE_PARTED }
}

/// Three initials in one, of two bytes each: `J.R.R.`, `А.С.`.
const LONGEST_INITIALS: usize = 9;

/// An initial, or several without spaces, before a name.
fn initial(word: &str, text: &str, next: &Word) -> u16 {
    let word = word.trim_start_matches(['(', '“', '"', '‘', '«']);
    let mut chars = word.chars();
    let mut count = 0;
    while let Some(letter) = chars.next() {
        if !letter.is_uppercase() || chars.next() != Some('.') {
            return 0;
        }
        count += 1;
    }
    let is_name = text[next.start..].starts_with(char::is_uppercase);
    if count > 0 && is_name { INITIAL_PARTED } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::super::breaks::fragments;
    use super::super::tongue::Tongue;
    use super::*;

    /// What it costs to end a row at the `|` of `text`.
    fn cost_at(text: &str, language: &str) -> u16 {
        let at = text.find('|').expect("a place");
        let text = text.replace('|', "");
        let tongue = Tongue::of(language);
        let manner = Manner { tongue: Some(&tongue), ..Manner::default() };
        let found = fragments(&text, manner);
        let last = found.iter().rev().find(|fragment| fragment.end <= at && fragment.start < at);
        last.map_or(0, |fragment| fragment.cost)
    }

    #[test]
    fn what_leads_on_or_belongs_to_the_next_word_costs() {
        for (text, language, cost) in [
            ("the banks of |the river", "en", LEADS_ON),
            ("the banks |of the river", "en", 0),
            ("it is a |river", "en", LETTER_LEADS_ON),
            ("bờ của |con sông", "vi", LEADS_ON),
            ("bờ sông |của nó", "vi", 0),
            ("он жил в |городе", "ru", LETTER_LEADS_ON),
            ("он жил |в городе", "ru", 0),
            ("some 40 |miles", "en", FIGURE_PARTED),
            ("chừng 300 |triệu", "vi", FIGURE_PARTED),
            ("약 40 |킬로미터", "ko", FIGURE_PARTED),
            ("около 40 |вёрст", "ru", FIGURE_PARTED),
            ("มีสมาชิก 112 |คน", "th", FIGURE_PARTED),
            ("نحو 40 |ميلا", "ar", FIGURE_PARTED),
            ("in 1945 |the war", "en", 0),
            ("in Chapter |7 of it", "en", FIGURE_AFTER),
            ("by J. |Conrad", "en", INITIAL_PARTED),
            ("by J.R.R. |Tolkien", "en", INITIAL_PARTED),
            ("писал А. |Чехов", "ru", INITIAL_PARTED),
            ("vitamin C. |then more", "en", 0),
            ("the end. |Then", "en", 0),
            ("he said ( |yes", "en", 0),
            ("he said \" |yes", "en", OPENING_PARTED),
            ("he said „ |ja", "de", 0),
        ] {
            assert_eq!(cost_at(text, language), cost, "{text}");
        }
    }
}
