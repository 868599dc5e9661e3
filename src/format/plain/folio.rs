//! Headers, footers and numbers of pages, left over from paper.

use std::collections::HashMap;

use super::page::Page;
use super::words::{key, lower};

/// Headers and footers of pages: the lines around a page break that are the
/// same on several pages, figures aside; lone page numbers.
pub(super) fn drop_folios(page: &mut Page<'_>) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut near = Vec::new();
    for at in page.body.max(1)..page.lines.len() {
        if page.lines[at].page {
            near.extend([at - 1, at]);
        } else if is_folio(page.lines[at].text) {
            // A running head stands next to the number.
            near.extend([at - 1, at, at + 1].into_iter().filter(|at| *at < page.lines.len()));
        }
    }
    near.sort_unstable();
    near.dedup();
    for at in &near {
        *seen.entry(key(page.lines[*at].text)).or_default() += 1;
    }
    for at in near {
        let text = page.lines[at].text;
        let repeats = seen.get(&key(text)).is_some_and(|n| *n >= 2);
        let below_number = at > 0 && is_folio(page.lines[at - 1].text);
        let is_head = (page.lines[at].page || below_number) && super::sort::is_page_head(text);
        if text.len() <= 120 && (repeats || is_head || is_folio(text)) {
            page.drop_line(at);
        }
    }
}

/// `[Page 3]`, `- 3 -`, `Trang 3/10`, `Page 3 of 10`.
fn is_folio(text: &str) -> bool {
    if text.len() > 120 {
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
    let low = lower(text);
    ["page ", "trang ", "seite ", "página ", "pagina ", "strona ", "страница ", "halaman "]
        .iter()
        .any(|word| {
            low.strip_prefix(word).is_some_and(|rest| {
                rest.starts_with(|c: char| c.is_ascii_digit())
                    && rest.split([' ', '/']).all(|part| {
                        part.chars().all(|c| c.is_ascii_digit())
                            || part == "of"
                            || part == "von"
                            || part == "de"
                    })
            })
        })
}

#[cfg(test)]
mod tests {
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
            assert_eq!(is_folio(text), is, "{text}");
        }
    }
}
