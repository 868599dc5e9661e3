//! Bylines that only their words and their place by the headline tell: *By An Lê*,
//! *Written by* above a name, *An Lê | Reporter | 17 July 2020*.

use super::byline::is_nobody;
use super::marked::is_person;
use super::place::Place;
use crate::article::{Author, Role};
use crate::format::html::dom::{Id, is_mute};
use crate::format::plain::ask::count;

/// How many nodes above the headline are read, and how many below it.
const AROUND: (u32, u32) = (40, 160);

/// The longest byline, in chars.
const LONGEST: usize = 160;

/// Text in bytes that a byline does not stand below of.
const PROSE: u32 = 400;

/// The authors of the byline that stands nearest to the headline.
pub(super) fn find(place: &Place<'_>) -> Vec<Author> {
    let Some(headline) = place.headline else { return Vec::new() };
    let (dom, survey, at) = (place.dom, place.survey, &place.sources.place);
    let from = survey.order.partition_point(|id| at[*id] + AROUND.0 < at[headline]);
    let mut best: Option<(u32, Vec<Author>)> = None;
    for (index, id) in survey.order.iter().copied().enumerate().skip(from) {
        if at[id] > at[headline] + AROUND.1 {
            break;
        }
        let len = survey.all(id);
        if at[id] > at[headline] && dom.tag(id) == "p" && len > PROSE {
            break;
        }
        let is_line = (2..=2 * LONGEST as u32).contains(&len) && !is_mute(dom.tag(id));
        if !is_line || id == headline || dom.ancestors(id).any(|above| above == headline) {
            continue;
        }
        let text = dom.text(id);
        if text.chars().count() > LONGEST {
            continue;
        }
        let mut authors = said(place, &text);
        if authors.is_empty() && place.tongue.is_byline_label(&text) {
            authors = next(place, index);
        }
        // A credit stands by its picture, and may stand nearer than the byline.
        authors.retain_mut(|author| author.role == Role::Writer && is_person(author, place.tongue));
        if authors.is_empty() || place.is_other(id) {
            continue;
        }
        let far = place.far(id).unwrap_or_default();
        if best.as_ref().is_none_or(|(nearest, _)| far < *nearest) {
            best = Some((far, authors));
        }
    }
    best.map(|(_, authors)| authors).unwrap_or_default()
}

/// The authors whom a line names in words.
fn said(place: &Place<'_>, text: &str) -> Vec<Author> {
    let text = parted(text);
    let text = text.as_str();
    if let Some(stated) = place.tongue.stated(text, false).filter(|stated| stated.is_sure) {
        return stated.authors;
    }
    if let Some(name) = login(text) {
        return vec![Author { name: name.to_owned(), role: Role::Writer }];
    }
    // A name, a post and a date, with signs between them.
    let mut parts = text.split(['|', '·', '•']).map(str::trim);
    let name = parts.next().unwrap_or_default();
    let is_dated = parts.any(|part| count(part) <= 6 && place.tongue.date(part).is_some());
    if is_dated && count(name) >= 2 && place.tongue.is_name(name) {
        return vec![Author { name: name.to_owned(), role: Role::Writer }];
    }
    Vec::new()
}

/// `by: An Lê` and `ByAn Lê`, which a style sheet parts, as `By An Lê`.
fn parted(text: &str) -> String {
    for lead in ["By", "by", "BY"] {
        let Some(rest) = text.strip_prefix(lead) else { continue };
        let rest = rest.strip_prefix(':').unwrap_or(rest);
        if lead != "BY" && rest.starts_with(char::is_uppercase) || rest.len() + 2 < text.len() {
            return format!("By {}", rest.trim_start());
        }
    }
    text.to_owned()
}

/// Who is named by one word behind the words of a byline: `Posted by BeauHD`.
fn login(text: &str) -> Option<&str> {
    let low = text.to_ascii_lowercase();
    let lead = ["posted by ", "written by ", "published by ", "submitted by ", "by "]
        .into_iter()
        .find(|lead| low.starts_with(lead))?;
    let name = text.get(lead.len()..)?.trim();
    let is_login = count(name) == 1
        && !name.contains(' ')
        && name.chars().count() >= 3
        && name.contains(char::is_uppercase)
        && name.chars().all(|c| c.is_alphanumeric() || "_-".contains(c));
    (is_login && !is_nobody(name)).then_some(name)
}

/// The name in the element behind the label that is at `index` of the order.
fn next(place: &Place<'_>, index: usize) -> Vec<Author> {
    let (dom, survey) = (place.dom, place.survey);
    let label = survey.order[index];
    let is_below = |id: Id| dom.ancestors(id).take(4).any(|above| above == label);
    let mut behind = survey.order[index + 1..].iter().copied().take(8);
    let Some(id) = behind.find(|id| survey.all(*id) > 0 && !is_below(*id)) else {
        return Vec::new();
    };
    let text = if survey.all(id) < 200 { dom.text(id) } else { String::new() };
    if count(&text) < 2 || !place.tongue.is_name(&text) {
        return Vec::new();
    }
    vec![Author { name: text, role: Role::Writer }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byline_is_parted_from_its_name() {
        for (text, parted_text) in [
            ("ByAn Lê", "By An Lê"),
            ("by: An Lê, 17/7/2020", "By An Lê, 17/7/2020"),
            ("By An Lê", "By An Lê"),
            ("Byron Smith", "Byron Smith"),
            ("BYLINE", "BYLINE"),
        ] {
            assert_eq!(parted(text), parted_text, "{text}");
        }
    }

    #[test]
    fn the_words_above_a_name_are_those_of_the_page_s_language() {
        for (language, label, is_label) in [
            ("vi", "Tác giả:", true),
            ("vi", "Được viết bởi", true),
            ("vi", "Written by", true),
            ("vi", "Ảnh:", false),
            ("de", "Verfasst von", true),
            ("es", "Escrito por", true),
            ("fr", "Écrit par", true),
            ("it", "Scritto da", true),
            ("nl", "Geschreven door", true),
            ("en", "AUTHOR", true),
            ("en", "Photos by", false),
            ("en", "By the river", false),
            ("en", "", false),
        ] {
            let tongue = crate::format::plain::ask::Tongue::new(language);
            assert_eq!(tongue.is_byline_label(label), is_label, "{language}: {label}");
        }
    }

    #[test]
    fn one_word_behind_the_words_of_a_byline_is_a_name() {
        for (text, name) in [
            ("Posted by BeauHD", Some("BeauHD")),
            ("by OldSalt_7", Some("OldSalt_7")),
            ("by the river", None),
            ("By Admin", None),
            ("by design", None),
            ("BeauHD", None),
        ] {
            assert_eq!(login(text), name, "{text}");
        }
    }
}
