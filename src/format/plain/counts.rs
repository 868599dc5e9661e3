//! Lines that count: how often a page was read, how many pages a discussion has.

use super::lang::Set;
use super::page::Page;
use super::words::{count, has_word, lower};

/// `Trang 1/3   1 2 3   Sau >`: the numbers of a discussion's pages.
pub(super) fn is_pager(page: &Page<'_>, text: &str) -> bool {
    let is_number = |word: &&str| word.contains(|c: char| c.is_ascii_digit());
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_folio = |word: &&str| page.lexicon.has(Set::Folio, &lower(word));
    let is_pointer = |word: &&str| matches!(*word, ">" | "<" | ">>" | "<<" | "»" | "«" | "›");
    words.len() <= 16
        && words.iter().filter(|word| is_number(word)).count() >= 3
        && words.iter().any(|word| is_folio(word) || is_pointer(word))
        && words.iter().filter(|word| !is_number(word) && !is_pointer(word)).count() <= 3
}

/// `Số bài viết: 1.204`, `Views: 12`, `Trang 1 / 4`: a few words and how many.
pub(super) fn is_counter(text: &str) -> bool {
    let is_figure = |c: char| c.is_ascii_digit() || ".,/ ".contains(c);
    let label = text.trim_end_matches(is_figure);
    let figures = &text[label.len()..];
    let label = label.trim_end();
    figures.contains(|c: char| c.is_ascii_digit())
        && count(label) <= 4
        && label.chars().count() <= 24
        && ((label.ends_with(':') && has_word(label))
            || (figures.contains('/') && count(label) == 1))
        && !figures.trim().is_empty()
}

#[cfg(test)]
mod tests {
    #[test]
    fn counts_are_told_from_headlines() {
        for (text, is) in [
            ("Số bài viết: 1.204", true),
            ("Trang 1 / 4", true),
            ("Chapter: one", false),
            ("Apollo 13", false),
            ("The summer of 1976", false),
        ] {
            assert_eq!(super::is_counter(text), is, "{text}");
        }
    }
}
