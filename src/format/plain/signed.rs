//! Names below the headline that no word of the trade labels, and that their
//! neighbours vouch for: a post or a place behind or below them, the same name
//! over again.

use super::byline::{Facts, Trust, facts};
use super::daylike::is_daylike;
use super::houses::is_outlet;
use super::lang::Set;
use super::names::bare;
use super::page::Page;
use super::rows::house_at;
use super::sort::Sort;
use super::words::{count, ends_sentence, is_name, is_title_case, lower, starts_small, tame_caps};
use crate::article::{Author, Role};

/// Who signs in line `at`, with `before` sorted above it.
pub(super) fn signer(page: &Page<'_>, at: usize, before: &[Sort]) -> Option<Facts> {
    let line = &page.lines[at];
    if line.chars > 64 || ends_sentence(line.text) {
        return None;
    }
    let next = page.lines.get(at + 1).filter(|next| next.gap == 0).map(|next| next.text);
    let name = line.text.trim();
    let is_known = page.lexicon.has(Set::Titles, &lower(name));
    if !is_known && is_post(page, name) && names_somebody(before.last()) {
        return Some(Facts::default());
    }
    let is_person = |name: &str| {
        is_name(name, &page.lexicon)
            && !is_outlet(name, &page.lexicon)
            && !page.lexicon.has(Set::Sections, &lower(name))
    };
    let signs = is_person(name)
        && next.is_some_and(|next| {
            next == line.text || is_post(page, next) || house_at(page, next).is_some()
        });
    let found = if signs {
        Some(name.to_owned())
    } else {
        placed(page, at, next).or_else(|| titled(page, at, before))
    }?;
    let author = Author { name: tame_caps(&found), role: Role::Writer };
    Some(Facts { authors: vec![author], sure: true, ..Facts::default() })
}

fn names_somebody(sort: Option<&Sort>) -> bool {
    matches!(sort, Some(Sort::Facts(found)) if !found.authors.is_empty())
}

/// `Business reporter`, `Senior arts correspondent`: a post, and nothing else.
fn is_post(page: &Page<'_>, text: &str) -> bool {
    let low = lower(text);
    let is_end = |title: &str| low.strip_suffix(title).is_some_and(|rest| rest.ends_with(' '));
    text.len() <= 64
        && count(text) <= 5
        && !ends_sentence(text)
        && (page.lexicon.has(Set::Titles, &low)
            || (count(text) >= 2
                && !page.lexicon.unspaced
                && !is_name(text, &page.lexicon)
                && page.lexicon.all(Set::Titles).any(|title| title.len() > 5 && is_end(title))))
}

/// `Ann Lee in Port Ellery` above a day or an address.
fn placed(page: &Page<'_>, at: usize, next: Option<&str>) -> Option<String> {
    let text = page.lines[at].text;
    let (name, place) = [" in ", " at ", " en ", " à ", " aus ", " i ", " em "]
        .iter()
        .find_map(|word| text.split_once(word))?;
    let is_below = next.is_some_and(|next| {
        next.starts_with('@')
            || is_daylike(next, &page.lexicon)
            || facts(next, &page.lexicon, Trust::Words)
                .is_some_and(|found| found.published.is_some() || found.is_of_pictures())
    });
    let fits = is_below
        && (2..=4).contains(&count(name))
        && is_name(name, &page.lexicon)
        && count(place) <= 3
        && is_title_case(place);
    fits.then(|| name.to_owned())
}

/// `Luật sư Đặng Hồng Nhạn` below the headline: a post and a name.
fn titled(page: &Page<'_>, at: usize, before: &[Sort]) -> Option<String> {
    let line = &page.lines[at];
    let low = lower(line.text);
    let title = page
        .lexicon
        .leading(Set::Titles, &low)
        .filter(|title| low[title.len()..].starts_with(' '))
        .max_by_key(|title| title.len())?;
    let above = page.lines.get(at.checked_sub(1)?)?;
    let ends = page
        .lines
        .get(at + 1)
        .is_none_or(|next| next.gap > 0 || facts(next.text, &page.lexicon, Trust::Words).is_some());
    let rest =
        line.text.char_indices().nth(title.chars().count()).map(|(at, _)| &line.text[at..])?;
    let name = bare(rest.trim(), &page.lexicon);
    let fits = ends
        && !starts_small(line.text)
        && before.last() == Some(&Sort::Text)
        && count(above.text) >= 3
        && count(above.text) > count(&name)
        && (2..=5).contains(&count(&name))
        && is_name(&name, &page.lexicon);
    fits.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::super::read;

    const BODY: &str = "The lamp at the end of the quay was lit again on Monday, and the boats that \
                        had waited in the fog came in one by one until noon.\n";

    fn told(top: &str) -> (String, Option<String>, Option<String>) {
        let article = read(&format!("{top}\n\n{BODY}\n{BODY}"));
        let names: Vec<_> = article.meta().authors.iter().map(|one| one.name.clone()).collect();
        (names.join(", "), article.meta().title.clone(), article.meta().subtitle.clone())
    }

    #[test]
    fn who_signs_is_known_by_what_stands_below() {
        for top in [
            "The lamp burns again\n2 hours ago\nShare\nSave\nAnn Lee\nBusiness reporter",
            "The lamp burns again\n4 March 2019\nShare\nAnn Lee\nBBC News, Port Ellery",
            "The lamp burns again\nAnn Lee\nAnn Lee\nMarch 4, 2019",
            "The lamp burns again\n\nAnn Lee in Port Ellery\n@annlee\nMon 4 Mar 2019 06.00 GMT",
        ] {
            let (names, title, dek) = told(top);
            assert_eq!(names, "Ann Lee", "{top}");
            assert_eq!(title.as_deref(), Some("The lamp burns again"), "{top}");
            assert_eq!(dek, None, "{top}");
        }
    }

    #[test]
    fn places_and_deks_sign_nothing() {
        for top in [
            "The lamp burns again\nOld Harbour in Winter Light\n\nBut not for long",
            "The lamp burns again\nThe keeper had no ladder\nMarch 4, 2019",
        ] {
            assert_eq!(told(top).0, "", "{top}");
        }
    }

    #[test]
    fn a_post_and_a_name_below_the_headline_are_the_author() {
        let body = "Nhà tôi và nhà bên cạnh ngăn nhau bằng một bờ rào dâm bụt. Cây xoài của họ có ba cành lớn vươn sang vườn tôi.\n\nMùa này quả rụng đầy sân, tôi nhặt ăn thì bị nói là lấy trộm, xin hỏi ai đúng.\n";
        let article =
            read(&format!("Cây xoài nhà hàng xóm\nLuật sư Đặng Hồng Ngạn\n25/5/2020\n\n{body}"));
        assert_eq!(article.meta().authors[0].name, "Đặng Hồng Ngạn");
        assert_eq!(article.meta().subtitle, None);
        let article = read(&format!("Luật sư Đặng Hồng Ngạn\n25/5/2020\n\n{body}"));
        assert_eq!(article.meta().title.as_deref(), Some("Luật sư Đặng Hồng Ngạn"));
    }
}
