//! What is marked as a byline on the page: by `rel`, `itemprop`, its address or names.

use super::byline::{push, push_names};
use super::place::Place;
use crate::article::Author;
use crate::format::html::dom::{Dom, Id};
use crate::format::html::hints::Words;
use crate::format::plain::ask::{Stated, Tongue, count};

/// What stands before or behind a name, and is none.
const LABELS: &[&str] = &[
    "written by",
    "by",
    "author",
    "authors",
    "posted by",
    "published by",
    "published",
    "updated",
    "contributor",
    "editor",
    "staff",
    "min read",
    "minutes",
    "minute",
    "read",
    "tác giả",
    "reviewed by",
    "medically reviewed by",
    "share",
    "learn more",
    "read more",
    "view profile",
    "view all posts",
    "see bio",
    "view bio",
    "bio",
];

/// How many nodes a byline may stand away from the headline.
const FAR: u32 = 150;

/// The authors of the marked byline that stands nearest to the headline.
pub(super) fn find(place: &Place<'_>) -> Vec<Author> {
    let Place { dom, survey, sources, tongue, .. } = *place;
    let mut best: Option<(u32, Vec<Author>, Id)> = None;
    let mut far_off: Option<Vec<Author>> = None;
    let mut is_one = true;
    let byline = sources.bylines.iter().map(|id| (*id, true));
    let facts = survey.facts.iter().take(200).map(|id| (*id, false));
    for (id, is_byline) in byline.chain(facts) {
        if survey.all(id) > 6000 {
            continue;
        }
        let text = dom.text(id);
        let chars = text.chars().count();
        if !(2..=1500).contains(&chars) || place.is_other(id) {
            continue;
        }
        let mut authors = if is_byline || chars <= 160 {
            authors_of(dom, id, &text, tongue, is_byline)
        } else {
            Vec::new()
        };
        authors.retain_mut(|author| is_person(author, tongue));
        if authors.is_empty() {
            continue;
        }
        let far = place.far(id).unwrap_or(sources.place[id]);
        let hidden = if survey.all(id) == 0 { 500 } else { 0 };
        let far = far + hidden + if is_byline { 0 } else { 20 };
        // What is far must say in words that it is the byline.
        let is_near =
            far <= FAR || dom.attr(id, "itemprop").is_some() || dom.attr_has(id, "rel", "author");
        if is_near && best.as_ref().is_none_or(|(nearest, ..)| far < *nearest) {
            best = Some((far, authors, id));
        } else if is_byline && hidden == 0 && !tells_about(dom, id) {
            is_one &= far_off.as_ref().is_none_or(|one| *one == authors);
            far_off = Some(authors);
        }
    }
    // The only person of whom the page speaks as its author.
    let is_name = |one: &Author| count(&one.name) >= 2 && tongue.is_name(&one.name);
    let only = far_off.filter(|people| is_one && people.iter().all(is_name));
    best.map(|(_, authors, id)| with_others(place, authors, id)).or(only).unwrap_or_default()
}

/// All whom the line names of which one is marked: `by <a rel=author>An Lê</a> and <a
/// rel=author>Bê Trần</a>`.
fn with_others(place: &Place<'_>, authors: Vec<Author>, id: Id) -> Vec<Author> {
    let Place { dom, survey, tongue, .. } = *place;
    let Some(above) = dom.parent(id).filter(|above| {
        dom.tag(id) == "a"
            && survey.all(*above) <= 200
            && !matches!(dom.tag(*above), "body" | "html")
    }) else {
        return authors;
    };
    let is_one = |id: &Id| dom.tag(*id) == "a" && dom.attr_has(*id, "rel", "author");
    if dom.children(above).filter(is_one).take(2).count() < 2 {
        return authors;
    }
    let mut all = authors_of(dom, above, &dom.text(above), tongue, true);
    all.retain_mut(|author| is_person(author, tongue));
    if authors.iter().all(|author| all.contains(author)) { all } else { authors }
}

/// Whether the element is named as what is told about an author.
fn tells_about(dom: &Dom, id: Id) -> bool {
    let mut words = Words::default();
    words.read(dom, id);
    ["description", "desc", "bio", "title", "role", "job", "position", "menu"]
        .iter()
        .any(|word| words.has(word))
}

/// Whether the name is one, without the words of a byline around it.
pub(super) fn is_person(author: &mut Author, tongue: &Tongue) -> bool {
    for label in [
        "Author ",
        "AUTHOR ",
        "Articles by ",
        "Written by ",
        "Written By ",
        "By ",
        "by ",
        "Tác giả ",
    ] {
        if let Some(rest) = author.name.strip_prefix(label) {
            author.name = rest.trim().to_owned();
        }
    }
    for label in [" Updated", " Published", " updated", " published", " Author"] {
        if let Some(rest) = author.name.strip_suffix(label) {
            author.name = rest.trim().to_owned();
        }
    }
    // `4 min read` stands where names do; a name has no figures.
    !author.name.is_empty()
        && !author.name.contains(|c: char| c.is_ascii_digit())
        && tongue.furniture(&author.name).is_none()
        && !LABELS.contains(&author.name.to_lowercase().as_str())
}

/// Addresses of people's pages.
const PEOPLE: &[&str] = &[
    "/author",
    "/people/",
    "/staff/",
    "/profile/",
    "/tac-gia",
    "/team/",
    "/contributor",
    "/by/",
    "/autor",
    "/writers/",
];

/// Whether an address is that of a person's page.
pub(super) fn is_of_person(to: &str) -> bool {
    PEOPLE.iter().any(|part| to.contains(part))
}

/// The names of a byline of which some are links: `By <a>An Lê</a> and Bê Trần`.
fn with_unlinked(linked: Vec<Author>, text: &str, tongue: &Tongue) -> Vec<Author> {
    // The posts of the people stand behind their names.
    let heads = std::iter::once(text).chain(text.rmatch_indices(',').map(|(at, _)| &text[..at]));
    let said = heads.take(4).filter_map(|head| tongue.stated(head, false));
    let mut said = said.filter(|stated| stated.is_sure).map(|stated| stated.authors);
    let holds = |all: &Vec<Author>| {
        all.len() > linked.len()
            && linked.iter().all(|one| all.iter().any(|other| other.name == one.name))
            && all.iter().all(|one| tongue.is_name(&one.name))
    };
    said.find(holds).unwrap_or(linked)
}

fn authors_of(dom: &Dom, id: Id, text: &str, tongue: &Tongue, is_byline: bool) -> Vec<Author> {
    let mut authors = Vec::new();
    // The names are the links of a byline, where it has any.
    let is_author = |one: &Id| {
        dom.attr_has(*one, "rel", "author")
            || dom.attr_has(*one, "itemprop", "name")
            || (dom.tag(*one) == "a" && dom.attr(*one, "href").is_some_and(is_of_person))
    };
    for one in dom.subtree(id).filter(is_author) {
        let name = dom.text(one);
        if count(&name) <= 6 && !name.is_empty() && tongue.furniture(&name).is_none() {
            push_names(&name, tongue, &mut authors);
        }
    }
    if text.chars().count() > 160 {
        return authors;
    }
    if !authors.is_empty() {
        return with_unlinked(authors, text, tongue);
    }
    let lines = || dom.subtree(id).filter_map(|one| dom.own_text(one)).map(str::trim);
    let heads = text.rmatch_indices(',').map(|(at, _)| &text[..at]).take(3);
    // What stands in a line of its own is read alone: the next one may be a place.
    let is_broken = dom.subtree(id).any(|one| dom.tag(one) == "br");
    let alone = lines().take(if is_broken { 4 } else { 0 });
    let all = alone.chain([text]).chain(lines()).chain(heads);
    for line in all.filter(|line| !line.is_empty()).take(12) {
        let Some(Stated { authors: names, is_sure, .. }) = tongue.stated(line, is_byline) else {
            continue;
        };
        if is_byline || is_sure {
            // `An and Bê, a post`: the post is no name where the others are.
            let is_named = names.first().is_some_and(|one| tongue.is_name(&one.name));
            for author in names {
                if is_named && !tongue.is_name(&author.name) {
                    continue;
                }
                push(author, &mut authors);
            }
        }
        if !authors.is_empty() {
            break;
        }
    }
    // `Text by An Lê`, and in the next line `Photos by Bê Trần`.
    let lines = dom.subtree(id).filter_map(|one| dom.own_text(one)).map(str::trim);
    for line in lines.filter(|line| *line != text).take(12) {
        if authors.is_empty() {
            break;
        }
        let said = tongue.stated(line, false).filter(|stated| stated.is_sure);
        for author in said.into_iter().flat_map(|stated| stated.authors) {
            push(author, &mut authors);
        }
    }
    authors
}
