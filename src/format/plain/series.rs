//! The numbered parts of a series or a book: how their lines read, and where the
//! first chapter begins.

use super::lang::{Lexicon, Set};
use super::page::Page;
use super::words::{count, ends_sentence, lower, starts_small};

/// Where the first chapter of a book begins: `1` or `I.` alone between gaps, or a
/// word for a part that stands alone twice more. One such line is a kicker.
pub(super) fn is_first_chapter(page: &Page<'_>, at: usize) -> bool {
    let line = &page.lines[at];
    let stands = |line: &super::lines::Line<'_>| line.gap > 0 && line.chars <= 60;
    // The chapter's name may stand below its number.
    let is_open = |at: usize| page.lines.get(at).is_some_and(|line| line.gap > 0);
    let is_headed = is_open(at + 1) || (is_open(at + 2) && is_name_below(page, at + 1));
    if !(stands(line) || (at == 0 && line.chars <= 60)) || !is_headed {
        return false;
    }
    if at > 0 && matches!(line.text, "1" | "1." | "I" | "I.") {
        return true;
    }
    let part = |text: &str| {
        super::chapters::part_word(page, text)
            .or_else(|| is_series(&lower(text), &page.lexicon).then(String::new))
    };
    let Some(own) = part(line.text) else { return false };
    let first = line.text.chars().next();
    let others = page.lines[at + 1..].iter().filter(|other| {
        stands(other)
            && (own.is_empty() || other.text.chars().next() == first || count(other.text) <= 3)
            && part(other.text).as_ref() == Some(&own)
    });
    others.take(2).count() == 2
}

/// Whether line `at` may be the name of the chapter whose number stands above it.
fn is_name_below(page: &Page<'_>, at: usize) -> bool {
    page.lines.get(at).is_some_and(|line| is_chapter_name(line.text, line.chars))
}

/// A few words, no sentence, that a chapter may be called by.
pub(super) fn is_chapter_name(text: &str, chars: usize) -> bool {
    chars <= 60
        && !ends_sentence(text)
        && !starts_small(text)
        && !text.ends_with([',', ':', ';'])
        && !text.starts_with(['-', '–', '—', '"', '“'])
}

/// Numbers of parts in words.
const NUMBERS: &[&str] = &[
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "một", "hai",
    "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "đầu", "cuối", "un", "deux", "trois",
    "quatre", "cinq", "premier", "eins", "zwei", "drei", "vier", "uno", "dos", "tres", "cuatro",
    "primo", "primero", "primeira", "um", "dois", "três", "due", "tre", "quattro",
];

/// `Kỳ 2: …`, `CHAPTER III.`, `第三章`.
pub(super) fn is_series(low: &str, lexicon: &Lexicon) -> bool {
    let low = low.trim();
    if count(low) > 12 {
        return false;
    }
    lexicon.leading(Set::Series, low).any(|word| {
        let Some(rest) = low.strip_prefix(word) else { return false };
        let rest = rest.trim_start().trim_start_matches(['#', '№']);
        let number: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
        let ends = rest[number.len()..].trim_start();
        let is_number = !number.is_empty()
            && (number.chars().all(|c| c.is_numeric() || "ivxlc".contains(c))
                || NUMBERS.contains(&number.as_str()));
        let is_east = matches!(word, "第")
            && rest.chars().take(6).any(|c| "章回話话节節部卷集期".contains(c));
        is_east
            || (is_number
                && (ends.is_empty() || ends.starts_with([':', '.', '-', '–', '—', '：', ')'])))
    })
}
