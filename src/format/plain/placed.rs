//! What a line of the head is by its place, before its words are asked: the
//! house above the headline, a day without a year below it, who signs there.

use super::byline::{Facts, Trust, facts};
use super::daylike::is_daylike;
use super::lang::{Junk, Set};
use super::page::Page;
use super::roles::is_place;
use super::signed::signer;
use super::sort::Sort;
use super::top::{encyclopedia, house_and_day, tab_title};
use super::words::{count, ends_sentence, is_caps, is_name, key, lower};

/// What line `at` is, with `before` sorted above it and what its words state.
pub(super) fn placed(
    page: &Page<'_>,
    at: usize,
    before: &[Sort],
    found: Option<&Facts>,
) -> Option<Sort> {
    let text = page.lines[at].text;
    if page.is_record(at) {
        return None;
    }
    let is_sure = found.is_some_and(|found| found.sure || found.site.is_some());
    if let Some(found) = tab_title(page, at).or_else(|| publisher(text)) {
        return Some(Sort::Facts(found));
    }
    if is_alternative(text) {
        return Some(Sort::Junk(Junk::Button));
    }
    if !before.contains(&Sort::Text) {
        // A notice to the reader, as Japanese mails have it at their top.
        if text.starts_with('※') {
            return Some(Sort::Junk(Junk::Plea));
        }
        let is_signed = found.is_some_and(|found| found.sure);
        return (!is_signed).then(|| house_and_day(page, at, before)).flatten().map(Sort::Facts);
    }
    if let Some(found) = encyclopedia(page, at) {
        return Some(Sort::Facts(found));
    }
    let is_handle = text.starts_with('@') && text.len() > 1 && !text.contains(char::is_whitespace);
    if is_handle || is_picture_label(page, text) {
        return Some(Sort::Junk(Junk::Button));
    }
    if let Some(place) = place_below_name(page, at, before, found) {
        return Some(Sort::Facts(place));
    }
    if is_sure || found.is_some_and(|found| found.published.is_some() || found.time.is_some()) {
        return None;
    }
    if let Some(site) = with_agency(page, text) {
        return Some(Sort::Facts(Facts { site: Some(site), ..Facts::default() }));
    }
    if is_daylike(text, &page.lexicon) && !is_entry(page, at) {
        return Some(Sort::Facts(Facts { date_line: Some(text.to_owned()), ..Facts::default() }));
    }
    signer(page, at, before).or_else(|| house_below_day(page, at, before)).map(Sort::Facts)
}

/// `[logo]`: what stands for a picture of the page.
fn is_alternative(text: &str) -> bool {
    const PICTURES: &[&str] =
        &["logo", "image", "img", "icon", "banner", "picture", "photo", "inline", "spacer", "ad"];
    let inner = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    inner.is_some_and(|inner| PICTURES.contains(&lower(inner).trim()))
}

/// `NXB Sông Hậu - 1994`, `Nhà xuất bản Sông Hậu, 1994`: who printed a book.
fn publisher(text: &str) -> Option<Facts> {
    let begins =
        ["NXB ", "Nxb ", "Nxb. ", "NXB. ", "Nhà xuất bản ", "Nhà Xuất Bản ", "NHÀ XUẤT BẢN "];
    let fits = text.len() <= 80
        && begins.iter().any(|begin| text.starts_with(begin))
        && !ends_sentence(text);
    let is_year = |c: char| c.is_numeric() || " ,-–()".contains(c);
    let house = text.trim_end_matches(is_year).trim();
    fits.then(|| Facts { site: Some(house.to_owned()), ..Facts::default() })
}

/// Where it was written, below or beside who wrote it: `NURIA BELMONTE` and below
/// `Puerto Candil - 04 MAR 2019`; `LAGOA DOS PATOS (MG)`.
fn place_below_name(
    page: &Page<'_>,
    at: usize,
    before: &[Sort],
    found: Option<&Facts>,
) -> Option<Facts> {
    let line = &page.lines[at];
    let above = page.lines.get(at.checked_sub(1)?).filter(|_| line.gap == 0)?;
    let is_named = match before.last()? {
        Sort::Facts(found) => !found.authors.is_empty(),
        Sort::Text => {
            is_name(above.text, &page.lexicon)
                && before.iter().filter(|sort| **sort == Sort::Text).count() > 1
        }
        _ => false,
    };
    if !is_named {
        return None;
    }
    // In a line with the day, what looks like one more name is the place.
    if let Some(dated) = found.filter(|found| found.published.is_some() && !found.sure) {
        let [author] = &dated.authors[..] else { return None };
        let begins = lower(line.text).starts_with(&lower(&author.name));
        let place = begins.then(|| line.text.chars().take(author.name.chars().count()).collect());
        return place.map(|place| Facts {
            authors: Vec::new(),
            place: Some(place),
            ..dated.clone()
        });
    }
    let state = line.text.strip_suffix(')').and_then(|head| head.rsplit_once(" ("));
    let is_state = state.is_some_and(|(place, state)| {
        is_caps(place) && is_caps(state) && state.chars().count() == 2 && count(place) <= 5
    });
    let day_below = page.lines.get(at + 1).is_some_and(|next| {
        next.gap == 0
            && facts(next.text, &page.lexicon, Trust::Words)
                .is_some_and(|found| found.published.is_some())
    });
    let is_dated_above =
        before.iter().any(|sort| matches!(sort, Sort::Facts(found) if found.published.is_some()));
    let is_word = is_place(line.text)
        && found.is_none()
        && matches!(before.last(), Some(Sort::Facts(_)))
        && !page.lexicon.unspaced
        && (3..=24).contains(&line.chars)
        && line.text.chars().any(char::is_lowercase)
        && page.lexicon.junk_line(&key(line.text)).is_none()
        && ![Set::Sections, Set::Titles]
            .iter()
            .any(|set| page.lexicon.has(*set, &lower(line.text)))
        && (day_below || is_dated_above);
    (is_state || is_word).then(|| Facts { place: Some(line.text.to_owned()), ..Facts::default() })
}

/// `Diário das Marés com Lusa`: the house and the agency that it took the story from.
fn with_agency(page: &Page<'_>, text: &str) -> Option<String> {
    const WITH: &[&str] =
        &[" com ", " con ", " avec ", " mit ", " met ", " with ", " và ", " e ", " y ", " et "];
    let (house, agency) = WITH.iter().find_map(|with| text.rsplit_once(with))?;
    let fits = page.lexicon.is_agency(agency)
        && (1..=6).contains(&count(house))
        && !ends_sentence(text)
        && !house.contains([',', ':', '"'])
        && super::words::is_title_case(house);
    fits.then(|| house.to_owned())
}

/// `写真・図版`: words for a picture, and nothing else.
fn is_picture_label(page: &Page<'_>, text: &str) -> bool {
    page.lexicon.unspaced
        && text.len() <= 36
        && text.split(['・', '、', '/']).all(|word| page.lexicon.has(Set::Photo, word))
}

/// Whether the day stands alone and others do so: the entries of a diary.
fn is_entry(page: &Page<'_>, at: usize) -> bool {
    let stands = |at: usize| page.lines[at].gap > 0;
    let mut others = (0..page.lines.len().min(at + ENTRIES)).filter(|other| *other != at);
    stands(at)
        && others.any(|at| {
            let line = &page.lines[at];
            line.chars <= 40 && stands(at) && is_daylike(line.text, &page.lexicon)
        })
}

/// How far the next entry of a diary is looked for, in lines.
const ENTRIES: usize = 200;

/// The house in a line of its own below the day, where scripts have no capitals
/// and the words for a house end its name.
fn house_below_day(page: &Page<'_>, at: usize, before: &[Sort]) -> Option<Facts> {
    let text = page.lines[at].text;
    let is_dated = before.iter().any(|sort| {
        matches!(sort, Sort::Facts(found) if found.published.is_some() || found.date_line.is_some())
    });
    let has_house =
        before.iter().any(|sort| matches!(sort, Sort::Facts(found) if found.site.is_some()));
    let fits = page.lexicon.unspaced
        && page.lexicon.lang.code != "th"
        && is_dated
        && !has_house
        && (3..=9).contains(&text.chars().count())
        && !ends_sentence(text)
        && text.chars().all(char::is_alphanumeric)
        && page
            .lexicon
            .all(Set::Outlets)
            .any(|word| word.chars().count() > 1 && lower(text).ends_with(word));
    fits.then(|| Facts { site: Some(text.to_owned()), ..Facts::default() })
}

/// `Getty Images` above the words of the picture: a credit that stands alone
/// there and ends the head.
pub(super) fn is_credit_above(page: &Page<'_>, at: usize) -> bool {
    let line = &page.lines[at];
    let next = page.lines.get(at + 1).filter(|next| next.gap == 0 && next.chars <= 200);
    let is_house =
        page.lexicon.is_agency(line.text) || page.lexicon.has(Set::Pictured, &lower(line.text));
    line.gap > 0
        && count(line.text) <= 3
        && is_house
        && next.is_some()
        && page.lines.get(at + 2).is_some_and(|below| below.gap > 0)
}

/// `…＝3日午後、釧路市、山川みのり撮影`: the words of a picture with where and by whom.
pub(super) fn is_shot(text: &str) -> bool {
    let end = text.trim_end_matches(['）', ')']);
    text.contains(['=', '＝']) && ["撮影", "提供", "写す"].iter().any(|word| end.ends_with(word))
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    const BODY: &str = "The lamp at the end of the quay was lit again on Monday, and the boats that \
                        had waited in the fog came in one by one until noon.\n";

    #[test]
    fn a_day_without_a_year_is_shown_and_dates_nothing() {
        for day in ["6 Jan 11:48pm AEDT", "09/05/2020", "2 hours ago", "September 2020"] {
            let article =
                read(&format!("The lamp burns again on the quay\n{day}\n\n{BODY}\n{BODY}"));
            let meta = article.meta();
            assert_eq!((&meta.published, &meta.subtitle), (&None, &None), "{day}");
            assert_eq!(meta.date_line.as_deref(), Some(day));
            assert_eq!(article.dropped().count(), 0, "{day}");
        }
    }

    #[test]
    fn a_house_names_the_agency_that_it_took_the_story_from() {
        let body = "A lâmpada do cais voltou a acender na segunda-feira, e os barcos que esperavam na névoa \
                    entraram um a um até ao meio-dia, como em outros anos.\n";
        for (line, site) in [
            ("Diário do Cais com Lusa", Some("Diário do Cais")),
            ("A lâmpada arde outra vez com gosto", None),
        ] {
            let text = format!(
                "A lâmpada do cais arde outra vez\n{line}\n19 Jan 2010, 12:08\n\n{body}\n{body}"
            );
            assert_eq!(read(&text).meta().site.as_deref(), site, "{line}");
        }
    }

    #[test]
    fn the_days_of_a_diary_are_its_headings() {
        let article =
            read(&format!("A diary of the quay\n\n5 September\n\n{BODY}\n6 September\n\n{BODY}"));
        assert_eq!(article.meta().date_line, None);
        assert!(article.text().contains("5 September"));
    }

    #[test]
    fn the_words_of_the_first_picture_are_no_headline() {
        let article = read(&format!(
            "Lamp burns again\n2 hours ago\nShare\nSave\n\nGetty Images\nThe boats at the quay on Monday\n\n{BODY}\n{BODY}"
        ));
        assert_eq!(article.meta().title.as_deref(), Some("Lamp burns again"));
        assert!(is_shot("桟橋に並ぶ船=2019年3月3日午後、釧路市、山川みのり撮影"));
        assert!(!is_shot("船を撮影"));
    }
}
