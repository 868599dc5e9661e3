//! Headers, footers and numbers of pages, left over from paper.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::chars::Signs;
use super::lang::{Lexicon, Set};
use super::page::Page;
use super::words::{count, ends_sentence, key, starts_small, with_lower};

/// The fewest lines from one running head to the next.
const DISTANCE: usize = 4;

/// Headers and footers of pages: the lines around a page break that are the
/// same on several pages, figures aside; lone page numbers.
pub(super) fn drop_folios(page: &mut Page<'_>) {
    let folios: Vec<bool> =
        page.lines.iter().map(|line| is_folio(line.text, line.signs, &page.lexicon)).collect();
    let mut near = Vec::new();
    let numbers = bare_numbers(page);
    for (at, is_folio) in folios.iter().enumerate().skip(page.body.max(1)) {
        if numbers.contains(&at) {
            near.extend([at - 1, at, at + 1].into_iter().filter(|at| *at < page.lines.len()));
        } else if page.lines[at].page {
            near.extend([at - 1, at]);
        } else if *is_folio {
            // A running head stands next to the number.
            near.extend([at - 1, at, at + 1].into_iter().filter(|at| *at < page.lines.len()));
        }
    }
    near.sort_unstable();
    near.dedup();
    let seen = repeats(page, &near, &folios);
    for at in near {
        let text = page.lines[at].text;
        let is_short = page.lines[at].chars <= 80 && !ends_sentence(text);
        let repeats = || is_short && seen.get(&key(text)).is_some_and(|(n, _)| *n >= 2);
        let below_number = at > 0 && folios[at - 1];
        let is_number = numbers.contains(&at) || folios[at];
        let is_head = || (page.lines[at].page || below_number) && super::sort::is_page_head(text);
        if is_number || (text.len() <= 120 && (repeats() || is_head())) {
            page.drop_line(at);
            page.folios.insert(at);
        }
    }
}

/// The number of a line that is nothing else.
pub(super) fn bare_number(text: &str) -> Option<u32> {
    let is_figures = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if is_figures { text.parse().ok() } else { None }
}

/// Bare numbers that rise one by one and break sentences: those of pages. The
/// numbers of chapters stand between sentences.
fn bare_numbers(page: &Page<'_>) -> HashSet<usize> {
    let found: Vec<(usize, u32)> = (page.body.max(1)..page.lines.len())
        .filter(|at| page.is_body(*at))
        .filter_map(|at| bare_number(page.lines[at].text).map(|number| (at, number)))
        .collect();
    let rising = found
        .windows(2)
        .filter(|pair| pair[0].1 + 1 == pair[1].1 && pair[1].0 - pair[0].0 >= DISTANCE)
        .count();
    let breaks = |at: usize| {
        let next = page.lines.get(at + 1);
        !ends_sentence(page.lines[at - 1].text) && next.is_some_and(|next| starts_small(next.text))
    };
    let broken = found.iter().filter(|(at, _)| breaks(*at)).count();
    if rising < 2 || rising * 2 < found.len() || broken < 2 || broken * 3 < found.len() {
        return HashSet::new();
    }
    found.into_iter().map(|(at, _)| at).collect()
}

/// How often each line stands near the end of a page, far from where it stood
/// last, by what it says; and where it stood last. Numbers of pages are known
/// by themselves.
fn repeats(page: &Page<'_>, near: &[usize], folios: &[bool]) -> HashMap<String, (usize, usize)> {
    let mut seen: HashMap<String, (usize, usize)> = HashMap::new();
    for at in near.iter().filter(|at| !folios[**at]) {
        match seen.entry(key(page.lines[*at].text)) {
            Entry::Vacant(first) => {
                first.insert((1, *at));
            }
            Entry::Occupied(mut known) => {
                // A page lies between a running head and the next.
                let (times, last) = known.get_mut();
                *times += usize::from(*at - *last >= DISTANCE);
                *last = *at;
            }
        }
    }
    seen
}

/// `[Page 3]`, `- 3 -`, `Trang 3/10`, `Page 3 of 10`.
fn is_folio(text: &str, signs: Signs, lexicon: &Lexicon) -> bool {
    const FIGURES: Signs = Signs::of("0123456789[");
    if text.len() > 120
        || (signs.is_ascii() && !signs.meet(FIGURES))
        || !text.contains(|c: char| c.is_numeric() || c == '[')
    {
        return false;
    }
    let is_dashed = text.starts_with(['-', '–', '—']) && text.ends_with(['-', '–', '—']);
    let middle = text.trim_matches(|c: char| "-–— ".contains(c));
    if is_dashed && !middle.is_empty() && middle.chars().all(|c| c.is_ascii_digit()) {
        return true;
    }
    if let Some(inner) =
        text.strip_suffix(']').and_then(|text| text.rfind("[Page ").map(|at| &text[at + 6..]))
    {
        return inner.trim().chars().all(|c| c.is_ascii_alphanumeric());
    }
    // `Trang 3/10`, `Page 3 of 10`, `第3页`: the words for it and figures, no more.
    if !text.starts_with(char::is_alphabetic) || !lexicon.may_lead(Set::Folio, text) {
        return false;
    }
    with_lower(text, |low| {
        lexicon.leading(Set::Folio, low).next().is_some()
            && count(text) <= 5
            && low
                .split(|c: char| c.is_whitespace() || c == '/' || c.is_numeric())
                .all(|part| part.is_empty() || lexicon.has(Set::Folio, part))
    })
}

#[cfg(test)]
mod tests {
    use super::super::lang::Lexicon;
    use super::{Signs, bare_numbers, is_folio};

    fn bare(text: &str) -> usize {
        use super::super::{lines, page::Page};
        let lines = lines::split(text);
        let setting = lines::setting(&lines);
        bare_numbers(&Page::new(lines, setting, Lexicon::new("en"), None)).len()
    }

    #[test]
    fn bare_numbers_that_break_sentences_are_those_of_pages() {
        let page = |number: usize| {
            format!(
                "the lamp was lit and the\nkeeper went home again.\nHe slept, and the\n\n{number}\n\n"
            )
        };
        let pages: String = (11..16).map(page).collect();
        assert_eq!(bare(&format!("He said that\n{pages}quay was empty.\n")), 5);
        let chapter =
            |number: usize| format!("{number}\n\nThe lamp was lit.\nHe slept.\nIt rained.\n\n");
        let chapters: String = (1..6).map(chapter).collect();
        assert_eq!(bare(&chapters), 0);
    }

    #[test]
    fn numbers_of_pages_are_known() {
        for (text, is) in [
            ("- 3 -", true),
            ("Lee    Informational    [Page 12]", true),
            ("Page 3 of 10", true),
            ("Trang 3/10", true),
            ("Page 3 says that he left.", false),
            ("- 3 apples", false),
            ("Pages turn.", false),
        ] {
            assert_eq!(is_folio(text, Signs::of(text), &Lexicon::new("vi")), is, "{text}");
        }
    }
}
