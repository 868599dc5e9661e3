//! Headers, footers and numbers of pages, left over from paper.

use std::collections::HashMap;

use super::lang::{Lexicon, Set};
use super::page::Page;
use super::words::{count, key, lower};

/// The fewest lines from one running head to the next.
const DISTANCE: usize = 4;

/// Headers and footers of pages: the lines around a page break that are the
/// same on several pages, figures aside; lone page numbers.
pub(super) fn drop_folios(page: &mut Page<'_>) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut near = Vec::new();
    for at in page.body.max(1)..page.lines.len() {
        if page.lines[at].page {
            near.extend([at - 1, at]);
        } else if is_folio(page.lines[at].text, &page.lexicon) {
            // A running head stands next to the number.
            near.extend([at - 1, at, at + 1].into_iter().filter(|at| *at < page.lines.len()));
        }
    }
    near.sort_unstable();
    near.dedup();
    let mut last: HashMap<String, usize> = HashMap::new();
    for at in &near {
        let key = key(page.lines[*at].text);
        // A page lies between a running head and the next.
        let is_far = last.insert(key.clone(), *at).is_none_or(|last| at - last >= DISTANCE);
        *seen.entry(key).or_default() += usize::from(is_far);
    }
    for at in near {
        let text = page.lines[at].text;
        let is_short = page.lines[at].chars <= 80 && !super::words::ends_sentence(text);
        let repeats = is_short && seen.get(&key(text)).is_some_and(|n| *n >= 2);
        let below_number = at > 0 && is_folio(page.lines[at - 1].text, &page.lexicon);
        let is_head = (page.lines[at].page || below_number) && super::sort::is_page_head(text);
        if text.len() <= 120 && (repeats || is_head || is_folio(text, &page.lexicon)) {
            page.drop_line(at);
        }
    }
}

/// `[Page 3]`, `- 3 -`, `Trang 3/10`, `Page 3 of 10`.
fn is_folio(text: &str, lexicon: &Lexicon) -> bool {
    if text.len() > 120 || !text.contains(|c: char| c.is_numeric() || c == '[') {
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
    let low = lower(text);
    let is_begun = low.starts_with(|c: char| c.is_alphabetic())
        && lexicon.leading(Set::Folio, &low).next().is_some();
    is_begun
        && count(text) <= 5
        && low
            .split(|c: char| c.is_whitespace() || c == '/' || c.is_numeric())
            .all(|part| part.is_empty() || lexicon.has(Set::Folio, part))
}

#[cfg(test)]
mod tests {
    use super::super::lang::Lexicon;
    use super::is_folio;

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
            assert_eq!(is_folio(text, &Lexicon::new("vi")), is, "{text}");
        }
    }
}
