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
    if !authors.is_empty() {
        return authors;
    }
    for name in AUTHOR {
        for value in sources.tags.all(&[name]) {
            push_names(value, tongue, &mut authors);
        }
        if !authors.is_empty() {
            return authors;
        }
    }
    marked(dom, survey, sources, headline, tongue)
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
    for name in value.split([';', '|']) {
        let name = without_by(name).trim_matches([' ', ',', '.', '-', '–', '/']);
        push(Author { name: name.to_owned(), role: Role::Writer }, authors);
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
    let is_name = author.name.chars().any(char::is_alphabetic)
        && author.name.chars().count() <= LONGEST
        && !NOBODY.contains(&low.as_str())
        && !low.contains('@')
        && !low.contains("http");
    let is_new = !authors.iter().any(|one| one.name.to_lowercase() == low);
    if is_name && is_new && authors.len() < 12 {
        authors.push(author);
    }
}

/// What is marked as a byline on the page: by `rel`, `itemprop` or names.
fn marked(
    dom: &Dom,
    survey: &Survey,
    sources: &Sources<'_>,
    headline: Option<Id>,
    tongue: &Tongue,
) -> Vec<Author> {
    let mut best: Option<(u32, Vec<Author>)> = None;
    for id in sources.bylines.iter().copied() {
        let text = dom.text(id);
        let chars = text.chars().count();
        if !(2..=160).contains(&chars) || is_other(dom, id) {
            continue;
        }
        let Some(authors) = authors_of(dom, id, &text, tongue) else { continue };
        let far = headline.map_or(sources.place[id], |headline| {
            let (here, there) = (sources.place[id], sources.place[headline]);
            if here < there { (there - here) * 2 } else { here - there }
        });
        let hidden = if survey.all(id) == 0 { 500 } else { 0 };
        let far = far + hidden;
        if best.as_ref().is_none_or(|(nearest, _)| far < *nearest) {
            best = Some((far, authors));
        }
    }
    best.map(|(_, authors)| authors).unwrap_or_default()
}

fn authors_of(dom: &Dom, id: Id, text: &str, tongue: &Tongue) -> Option<Vec<Author>> {
    let mut authors = Vec::new();
    // The names are the links of a byline, where it has any.
    let is_author = |one: &Id| {
        dom.attr_has(*one, "rel", "author")
            || dom.attr_has(*one, "itemprop", "name")
            || dom.attr(*one, "href").is_some_and(|to| {
                to.contains("/author")
                    || to.contains("/people/")
                    || to.contains("/staff/")
                    || to.contains("/profile")
                    || to.contains("/tac-gia")
            })
    };
    for one in dom.subtree(id).filter(is_author) {
        let name = dom.text(one);
        if count(&name) <= 6 && !name.is_empty() && tongue.furniture(&name).is_none() {
            push_names(&name, tongue, &mut authors);
        }
    }
    if !authors.is_empty() {
        return Some(authors);
    }
    if let Some(Stated { authors, .. }) = tongue.stated(text, true)
        && !authors.is_empty()
    {
        let mut kept = Vec::new();
        authors.into_iter().for_each(|author| push(author, &mut kept));
        return Some(kept).filter(|kept| !kept.is_empty());
    }
    None
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
