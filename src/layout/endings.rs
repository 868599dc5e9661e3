//! What it costs a paragraph to end a row with this word rather than another:
//! what leads on should not stand at the edge, and what belongs to the next word
//! should stand beside it.
//!
//! A cost is a weight (prohibitions are in [`super::tailor`]): it is
//! counted in squared cells of the gap that a reader would rather have. What is
//! [`HELD`] is parted only where a row would else be less than half full.

mod counters;

pub(super) use self::counters::is_myriad;

use self::counters::begins_counter;
use super::breaks::{FIGURE, LETTER, OTHER, QUOTE, STOP, Word};
use super::tailor::{is_figure, is_hangul};
use super::tongue::{LABEL, LEADS_ON, LEANS, LONGEST, Manner, TITLE, UNIT};

/// What belongs together: `J. |Conrad`, `100 |km`, `2019年|3月`.
pub(super) const HELD: u16 = u16::MAX - 1;
/// The same, of a whole with several such places those that part last: `2019|年`.
pub(super) const FIRM: u16 = u16::MAX;
/// A gap that costs as much is not stretched while there are others.
pub(super) const TIGHT: u16 = FIGURE_PARTED;

/// A short word that leads on: `of`, `và`, `der`.
const LEADING: u16 = 7;
/// One of a single letter: `a`, `в`, `z`.
const LETTER_LEADING: u16 = 12;
/// A word that leans on the one before it begins a row: `он |же`.
const LEANING: u16 = 10;
/// A figure without what it counts: `40 |streets`.
const FIGURE_PARTED: u16 = 40;
/// A word without its figure: `Bibles |7`, `năm |1945`.
const FIGURE_AFTER: u16 = 3;
/// A word without the letter that names it: `plan |B`.
const LETTER_AFTER: u16 = 20;
/// A quotation mark that opens, alone at the edge: `" |yes`.
const OPENING_PARTED: u16 = 100;
/// Figures of Chinese and Japanese before a sign that counts nothing we know of.
const FIGURE_BEFORE_SIGN: u16 = 16;
/// Between two syllables of a Korean word, in rows that are filled.
const HANGUL_PARTED: u16 = 40;
/// One of them left alone at either side.
const HANGUL_ALONE: u16 = 160;

/// What it costs to end a row with `last` when `next` follows it after a space.
#[inline]
pub(super) fn cost(text: &str, last: &Word, next: &Word, manner: Manner) -> u16 {
    let word = &text[last.start..last.end];
    match last.last {
        LETTER => letter(word, last, text, next, manner),
        FIGURE => figure(word, &text[next.start..next.end], manner),
        STOP => stop(text, last, next, manner),
        QUOTE if word.len() == 1 => OPENING_PARTED,
        OTHER => uncommon(word, &text[next.start..next.end], manner),
        _ => 0,
    }
}

/// After a word that ends in a letter.
#[inline]
fn letter(word: &str, last: &Word, text: &str, next: &Word, manner: Manner) -> u16 {
    let word = if last.first == LETTER { word } else { bare(word) };
    let kind = manner.kind(word);
    if kind == LEADS_ON {
        return leading(word);
    }
    if kind != 0
        && let Some(cost) = by_kind(kind, word, &text[next.start..next.end])
    {
        return cost;
    }
    if next.first == FIGURE {
        return FIGURE_AFTER;
    }
    // Most words after this one are neither short nor so written.
    let after = &text.as_bytes()[next.start..next.end];
    let is_name = matches!(after.get(1), Some(b'a'..=b'q' | b's'..=b'z'));
    if after[0].is_ascii_uppercase() && !is_name && after.len() <= LONGEST_NUMERAL {
        return before_short(word, &text[next.start..next.end], manner);
    }
    if matches!(word.as_bytes().first(), Some(b'I' | b'V' | b'X'))
        && is_numeral(word.trim_end_matches('e'))
        && unit(&text[next.start..next.end], manner)
    {
        return HELD;
    }
    let leans =
        manner.has_leaning() && manner.kind(trimmed(&text[next.start..next.end])) & LEANS != 0;
    if leans { LEANING } else { 0 }
}

/// What a known word costs before `after`.
fn by_kind(kind: u8, word: &str, after: &str) -> Option<u16> {
    if kind & LABEL != 0 && is_number(after) {
        return Some(HELD);
    }
    if kind & TITLE != 0 && after.starts_with(char::is_uppercase) {
        return Some(FIRM);
    }
    (kind & LEADS_ON != 0).then(|| leading(word))
}

fn leading(word: &str) -> u16 {
    // One letter, of one byte or of two.
    let is_letter = word.len() == 1 || (word.len() == 2 && !word.is_ascii());
    if is_letter { LETTER_LEADING } else { LEADING }
}

/// A word without the signs that open before it.
fn bare(word: &str) -> &str {
    word.trim_start_matches(['(', '[', '“', '"', '‘', '\'', '«', '„', '¿', '¡', '—', '–', '*'])
}

/// A word without the signs that stop or close after it.
fn trimmed(word: &str) -> &str {
    word.trim_end_matches([
        '.', ',', ';', ':', '!', '?', ')', ']', '”', '"', '’', '\'', '»', '…', '*',
    ])
}

/// The bytes of `XXXVIII.”`.
const LONGEST_NUMERAL: usize = 11;

/// A short word with a capital: `Louis |XIV`, `King, |Jr.`, `Phạm |E`.
fn before_short(word: &str, after: &str, manner: Manner) -> u16 {
    let is_name = word.starts_with(char::is_uppercase);
    let short = trimmed(after);
    if is_name && matches!(short, "Jr" | "Sr") {
        return FIRM;
    }
    // `I` is a word of its own in some languages; it is none before a stop.
    let is_word = manner.kind(short) & LEADS_ON != 0;
    if is_numeral(short) && !(is_word && short.len() == after.len()) {
        return if is_name { HELD } else { FIGURE_AFTER };
    }
    let is_initial = after[short.len()..].starts_with('.');
    if short.len() == 1 && !is_word && !is_initial {
        return if is_name { HELD } else { LETTER_AFTER };
    }
    0
}

/// A Roman number, as kings and centuries have: up to 89.
fn is_numeral(word: &str) -> bool {
    !word.is_empty()
        && word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X' | b'L'))
        && word != "L"
}

/// What a label may stand before: figures, a Roman number, a single capital.
fn is_number(word: &str) -> bool {
    let mut chars = bare(word).chars();
    let first = chars.next().unwrap_or(' ');
    is_figure(first)
        || is_numeral(trimmed(word))
        || (first.is_uppercase() && chars.all(|c| !c.is_alphanumeric()) && !word.ends_with('.'))
}

/// A figure before a word: most words after one are what it counts, but a year
/// counts nothing.
fn figure(word: &str, after: &str, manner: Manner) -> u16 {
    let digits = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    // `T2`, `Covid-19` count nothing.
    if !digits.starts_with(is_figure) || after.starts_with('×') {
        return if digits.starts_with(is_figure) { HELD } else { 0 };
    }
    if begins_counter(after) || unit(after, manner) {
        return FIRM;
    }
    let is_year = digits.len() == 4
        && (digits.starts_with('1') || digits.starts_with("20"))
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    if after.starts_with(char::is_alphabetic) && !is_year { FIGURE_PARTED } else { 0 }
}

/// Whether `word` is a unit, with whatever stops after it.
fn unit(word: &str, manner: Manner) -> bool {
    // A word is often parted from its figure by nothing but a stop: `5 km,`.
    let is_known =
        |word: &str| word.len() <= LONGEST && (is_symbol(word) || manner.kind(word) & UNIT != 0);
    is_known(word) || is_known(trimmed(word)) || is_known(word.trim_end_matches([',', ')']))
}

/// Units and currencies that are written alike everywhere.
fn is_symbol(word: &str) -> bool {
    matches!(
        word,
        "km" | "m"
            | "cm"
            | "mm"
            | "µm"
            | "nm"
            | "dm"
            | "km²"
            | "m²"
            | "cm²"
            | "km2"
            | "m2"
            | "m³"
            | "m3"
            | "cm³"
            | "ha"
            | "kg"
            | "g"
            | "mg"
            | "t"
            | "l"
            | "L"
            | "ml"
            | "mL"
            | "cl"
            | "dl"
            | "hl"
            | "h"
            | "s"
            | "ms"
            | "min"
            | "km/h"
            | "m/s"
            | "W"
            | "kW"
            | "MW"
            | "GW"
            | "Wh"
            | "kWh"
            | "MWh"
            | "V"
            | "kV"
            | "A"
            | "mA"
            | "mAh"
            | "Hz"
            | "kHz"
            | "MHz"
            | "GHz"
            | "Pa"
            | "hPa"
            | "bar"
            | "dB"
            | "J"
            | "kJ"
            | "kcal"
            | "cal"
            | "B"
            | "KB"
            | "kB"
            | "MB"
            | "GB"
            | "TB"
            | "bit"
            | "px"
            | "pt"
            | "dpi"
            | "rpm"
            | "ppm"
            | "°C"
            | "°F"
            | "K"
            | "USD"
            | "EUR"
            | "GBP"
            | "JPY"
            | "CNY"
            | "CHF"
            | "VND"
            | "VNĐ"
            | "RUB"
    )
}

/// After a word that ends in a stop: an abbreviation, an initial, a day before its month.
fn stop(text: &str, last: &Word, next: &Word, manner: Manner) -> u16 {
    let whole = &text[last.start..last.end];
    let after = &text[next.start..next.end];
    if !whole.ends_with('.') {
        let is_junior = whole.ends_with(',') && after.starts_with(['J', 'S']);
        return if is_junior && matches!(trimmed(after), "Jr" | "Sr") { FIRM } else { 0 };
    }
    if whole.len() > LONGEST + 2 {
        return 0;
    }
    let word = if last.first == LETTER { whole } else { bare(whole) };
    // The 5th of May, in German and its like; a sentence may begin with a month, too.
    if word.starts_with(is_figure) {
        let is_day = word.len() <= 3 && manner.kind(trimmed(after)) & (UNIT | LABEL) != 0;
        return if is_day { FIRM } else { 0 };
    }
    let kind = manner.kind(word);
    let follows_figure = || text[..last.start].trim_end().ends_with(is_figure);
    if kind & LABEL != 0 && is_number(after) {
        return HELD;
    }
    if kind & TITLE != 0 && is_capital(after) && !follows_figure() {
        return FIRM;
    }
    initial(word, after, manner)
}

fn is_capital(word: &str) -> bool {
    bare(word).starts_with(char::is_uppercase)
}

/// Three initials in one, of two bytes each: `J.R.R.`, `А.С.`.
const LONGEST_INITIALS: usize = 9;

/// An initial, or several without spaces, before a name or another; letters that
/// abbreviate two words: `z. |B.`, `т. |д.`
fn initial(word: &str, after: &str, manner: Manner) -> u16 {
    if word.len() > LONGEST_INITIALS {
        return 0;
    }
    let mut chars = word.chars();
    let (mut count, mut capitals) = (0, 0);
    while let Some(letter) = chars.next() {
        if !letter.is_alphabetic() || chars.next() != Some('.') {
            // `EE. |UU.`
            let is_doubled = |word: &str| matches!(word.as_bytes(), [a, b, b'.', ..] if a == b && a.is_ascii_uppercase());
            return if is_doubled(word) && is_doubled(after) { FIRM } else { 0 };
        }
        count += 1;
        capitals += usize::from(letter.is_uppercase());
    }
    let letters = after.chars().take_while(|c| c.is_alphabetic()).count();
    let is_abbreviated =
        (1..=2).contains(&letters) && after.chars().nth(letters).is_some_and(|c| c == '.');
    let is_name = after.starts_with(char::is_uppercase);
    if count == 1 && is_abbreviated && (capitals == 0 || is_name) {
        return HELD;
    }
    // `than I. |The`, `vitamin C. |It`: a sentence begins.
    let begins = manner.kind(trimmed(after)) & LEADS_ON != 0;
    if count > 0 && count == capitals && is_name && !begins { FIRM } else { 0 }
}

/// The same for words that the table of common characters does not hold.
fn uncommon(word: &str, next: &str, manner: Manner) -> u16 {
    match word.chars().next_back() {
        Some('×') if word.len() == 2 && next.starts_with(is_figure) => HELD,
        Some(last) if is_figure(last) => figure(word, next, manner),
        // `J.-P. |Sartre`
        Some('.') => initial(word.rsplit(['-', '‐']).next().unwrap_or(word), next, manner),
        _ => {
            let kind = manner.kind(bare(word));
            by_kind(kind, bare(word), next).unwrap_or(0)
        }
    }
}

/// What it costs to end a row inside a word, between `before` and `after`: in the scripts
/// that write words without spaces.
pub(super) fn inner_cost(before: &str, after: &str) -> u16 {
    let mut back = before.chars().rev();
    let (Some(last), Some(next)) = (back.next(), after.chars().next()) else { return 0 };
    if is_figure(last) {
        return match next {
            _ if begins_counter(after) => FIRM,
            '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' => FIGURE_BEFORE_SIGN,
            _ => 0,
        };
    }
    if is_figure(next) {
        let is_after_figure = back.next().is_some_and(is_figure);
        return match last {
            '第' => FIRM,
            '年' | '月' | '時' | '时' | '点' | '點' | '分' if is_after_figure => HELD,
            last if is_myriad(last) && is_after_figure => HELD,
            _ => 0,
        };
    }
    if is_myriad(last) && begins_counter(after) {
        let digits = back.find(|c| !is_myriad(*c));
        return if digits.is_some_and(is_figure) { FIRM } else { 0 };
    }
    if is_hangul(last) && is_hangul(next) {
        return hangul(before, after);
    }
    0
}

/// Between two syllables of a Korean word.
fn hangul(before: &str, after: &str) -> u16 {
    let left = before.chars().rev().take(2).take_while(|c| is_hangul(*c)).count();
    let right = after.chars().take(2).take_while(|c| is_hangul(*c)).count();
    if left < 2 || right < 2 { HANGUL_PARTED + HANGUL_ALONE } else { HANGUL_PARTED }
}

#[cfg(test)]
mod tests;
