//! Who made it: what the page's data says, else what is marked as a byline, else
//! the line by the headline that says so in words.

use super::Sources;
use crate::article::{Author, Role};
use crate::format::html::dom::{Dom, Id};
use crate::format::html::hints::Words;
use crate::format::html::survey::Survey;
use crate::format::plain::ask::{Stated, Tongue, count};

/// Names of `meta` tags with the author.
const AUTHOR: &[&str] = &[
    "author",
    "article:author",
    "og:article:author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor",
    "citation_author",
    "authors",
    "creator",
    "article.author",
    "twitter:data1",
];

/// Names that stand for nobody.
const NOBODY: &[&str] = &[
    "admin",
    "administrator",
    "wordpress",
    "webmaster",
    "root",
    "user",
    "unknown",
    "author",
    "anonymous",
    "guest",
    "none",
    "null",
    "undefined",
    "superuser",
    "default",
    "n/a",
    "na",
    "test",
    "siteadmin",
    "adminuser",
    "editor",
    "webadmin",
    "tác giả",
    "quản trị viên",
];

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

/// The longest name, in chars.
const LONGEST: usize = 90;

/// The authors in the order of the byline.
pub(super) fn find(
    dom: &Dom,
    survey: &Survey,
    sources: &Sources<'_>,
    headline: Option<Id>,
    tongue: &Tongue,
) -> Vec<Author> {
    let mut authors = Vec::new();
    for name in &sources.linked.authors {
        push_names(name, tongue, &mut authors);
    }
    // One small word is what somebody logs in by; newsrooms sign so.
    let is_login =
        |name: &str| !name.contains(|c: char| c == ' ' || c.is_uppercase()) && name.is_ascii();
    authors.retain(|author: &Author| sources.is_news() || !is_login(&author.name));
    if authors.is_empty() {
        for name in AUTHOR {
            for value in sources.tags.all(&[name]) {
                push_names(value, tongue, &mut authors);
            }
            authors.retain(|author| sources.is_news() || !is_login(&author.name));
            if !authors.is_empty() {
                break;
            }
        }
    }
    // A house that signs for its people is the author where no one of them is named,
    // and only in the news: elsewhere its name in the data says nothing.
    let by_house = is_house(&authors, sources);
    if authors.is_empty() || by_house {
        let people = marked(dom, survey, sources, headline, tongue);
        let people = if people.is_empty() { named(sources, tongue) } else { people };
        if !people.is_empty()
            && (authors.is_empty() || people.iter().all(|one| tongue.is_name(&one.name)))
        {
            return people;
        }
        if by_house && !sources.linked.is_news && !sources.is_news() {
            return people;
        }
    }
    authors
}

/// Whether those who sign are the outlet itself. Who signs with two names on a
/// site of that name is a person.
fn is_house(authors: &[Author], sources: &Sources<'_>) -> bool {
    let site = bare(sources.site().unwrap_or_default());
    let host = bare(sources.base.host());
    sources.linked.by_house
        || authors.iter().all(|author| {
            let name = bare(&author.name);
            let is_site = name == site || host.contains(&name);
            let is_host = !host.is_empty() && name.contains(&host);
            !name.is_empty() && is_host || (is_site && count(&author.name) < 2)
        })
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Names in other `meta` tags that speak of an author in a site's own words.
fn named(sources: &Sources<'_>, tongue: &Tongue) -> Vec<Author> {
    let mut authors = Vec::new();
    for value in sources.tags.speaking_of("author") {
        if tongue.is_name(value) {
            push_names(value, tongue, &mut authors);
        }
    }
    authors
}

/// Adds the names of a value that is known to be a list of names.
fn push_names(value: &str, tongue: &Tongue, authors: &mut Vec<Author>) {
    let value = value.trim();
    if value.contains("://") || value.starts_with('@') || value.starts_with('/') {
        return;
    }
    if let Some(stated) = tongue.stated(value, false).filter(|stated| stated.is_sure) {
        for author in stated.authors {
            push(author, authors);
        }
        return;
    }
    // A name behind which a post or a degree stands is not two names.
    if value.contains(|c: char| c.is_ascii_digit()) {
        return;
    }
    for part in value.split([';', '|']) {
        let part = without_by(part);
        let pair: Vec<&str> = part.split(" and ").collect();
        let names = if pair.iter().all(|name| tongue.is_name(name)) { pair } else { vec![part] };
        for name in names {
            let name = name.trim_matches([' ', ',', '.', '-', '–', '/', '"', '“', '”', '*']);
            push(Author { name: name.to_owned(), role: Role::Writer }, authors);
        }
    }
}

fn without_by(name: &str) -> &str {
    let name = name.trim();
    for lead in ["By ", "by ", "BY ", "Von ", "Por ", "Par ", "Di ", "By: ", "Author: ", "Bởi "] {
        if let Some(rest) = name.strip_prefix(lead) {
            return rest.trim();
        }
    }
    name
}

fn push(author: Author, authors: &mut Vec<Author>) {
    let low = author.name.to_lowercase();
    // `page.head.author`, `jsmith2`: what a machine calls somebody.
    let is_login = !author.name.contains(|c: char| c == ' ' || c.is_uppercase())
        && author.name.contains(|c: char| c.is_ascii_digit() || "-_.".contains(c));
    let is_name = author.name.chars().any(char::is_alphabetic)
        && author.name.chars().count() <= LONGEST
        && !NOBODY.contains(&low.as_str())
        && !is_login
        && !low.contains('@')
        && !low.contains("http");
    let is_new = !authors.iter().any(|one| one.name.to_lowercase() == low);
    if is_name && is_new && authors.len() < 12 {
        authors.push(author);
    }
}

/// How many nodes a byline may stand away from the headline.
const FAR: u32 = 150;

/// What is marked as a byline on the page: by `rel`, `itemprop`, its address or names.
fn marked(
    dom: &Dom,
    survey: &Survey,
    sources: &Sources<'_>,
    headline: Option<Id>,
    tongue: &Tongue,
) -> Vec<Author> {
    let mut best: Option<(u32, Vec<Author>)> = None;
    let byline = sources.bylines.iter().map(|id| (*id, true));
    let facts = survey.facts.iter().take(200).map(|id| (*id, false));
    for (id, is_byline) in byline.chain(facts) {
        if survey.all(id) > 6000 {
            continue;
        }
        let text = dom.text(id);
        let chars = text.chars().count();
        if !(2..=1500).contains(&chars) || is_other(dom, id) {
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
        let far = headline.map_or(sources.place[id], |headline| {
            let (here, there) = (sources.place[id], sources.place[headline]);
            if here < there { (there - here) * 2 } else { here - there }
        });
        let hidden = if survey.all(id) == 0 { 500 } else { 0 };
        let far = far + hidden + if is_byline { 0 } else { 20 };
        // What is far must say in words that it is the byline.
        let is_near =
            far <= FAR || dom.attr(id, "itemprop").is_some() || dom.attr_has(id, "rel", "author");
        if is_near && best.as_ref().is_none_or(|(nearest, _)| far < *nearest) {
            best = Some((far, authors));
        }
    }
    best.map(|(_, authors)| authors).unwrap_or_default()
}

/// Whether the name is one, without the words of a byline around it.
fn is_person(author: &mut Author, tongue: &Tongue) -> bool {
    for label in ["Author ", "AUTHOR ", "Written by ", "Written By ", "By ", "by ", "Tác giả "] {
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
    if !authors.is_empty() || text.chars().count() > 160 {
        return authors;
    }
    let lines = dom.subtree(id).filter_map(|one| dom.own_text(one)).map(str::trim);
    for line in std::iter::once(text).chain(lines).filter(|line| !line.is_empty()).take(12) {
        let Some(Stated { authors: names, is_sure, .. }) = tongue.stated(line, is_byline) else {
            continue;
        };
        if is_byline || is_sure {
            for author in names {
                push(author, &mut authors);
            }
        }
        if !authors.is_empty() {
            break;
        }
    }
    authors
}

/// Whether the byline belongs to another article or a comment.
fn is_other(dom: &Dom, id: Id) -> bool {
    dom.ancestors(id).take(12).any(|above| {
        let tag = dom.tag(above);
        if matches!(tag, "footer" | "aside" | "nav") {
            return true;
        }
        if matches!(tag, "body" | "html" | "article" | "main") {
            return false;
        }
        let mut words = Words::default();
        words.read(dom, above);
        [
            "comment",
            "comments",
            "related",
            "recommended",
            "sidebar",
            "teaser",
            "card",
            "cards",
            "latest",
            "testimonial",
            "quote",
            "testimonials",
            "review",
            "reviews",
        ]
        .iter()
        .any(|word| words.has(word))
    })
}
