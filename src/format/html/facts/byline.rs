//! Who made it: what the page's data says, else what is marked as a byline, else
//! the line by the headline that says so in words.

use super::place::Place;
use super::{Sources, marked, near};
use crate::article::{Author, Role};
use crate::format::plain::ask::{Tongue, count, tamed};

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
];

/// Those of libraries, which hold one name each, by its surname.
const LIBRARY: &[&str] = &["dc.creator", "dcterms.creator", "citation_author"];

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
pub(super) fn find(place: &Place<'_>) -> By {
    let Place { sources, tongue, .. } = *place;
    let authors = stated(sources, tongue);
    // A house that signs for its people is the author where no one of them is named,
    // and only in the news: elsewhere its name in the data says nothing.
    let by_house = is_house(&authors, sources);
    // Whoever is called as the site is may be its owner: no other is seen then.
    let site = bare(sources.site().unwrap_or_default());
    let may_be_house =
        by_house || (!site.is_empty() && authors.iter().all(|author| bare(&author.name) == site));
    if authors.is_empty() || may_be_house {
        let mut people = marked::find(place);
        if people.is_empty() {
            people = near::find(place);
        }
        if people.is_empty() {
            people = named(sources, tongue);
        }
        if !people.is_empty()
            && (authors.is_empty() || people.iter().all(|one| tongue.is_name(&one.name)))
        {
            return people.into();
        }
        if by_house && !sources.linked.is_news && !sources.is_news() {
            return By { people, agency: agency(place), ..By::default() };
        }
    }
    if by_house {
        return By { house: authors, agency: agency(place), ..By::default() };
    }
    authors.into()
}

/// Who signs.
#[derive(Debug, Default)]
pub(super) struct By {
    pub people: Vec<Author>,
    /// The outlet, where it is the author unless somebody signs below the text.
    pub house: Vec<Author>,
    /// The agency that signs.
    pub agency: Option<String>,
}

impl From<Vec<Author>> for By {
    fn from(people: Vec<Author>) -> Self {
        Self { people, ..Self::default() }
    }
}

/// The agency that stands where a byline does: *By Associated Press*.
fn agency(place: &Place<'_>) -> Option<String> {
    let Place { dom, survey, sources, tongue, .. } = *place;
    let near = sources.bylines.iter().copied().filter(|id| survey.all(*id) <= 60).take(12);
    near.filter(|id| place.far(*id).is_some_and(|far| far <= 60) && !place.is_other(*id))
        .find_map(|id| tongue.agency_of(without_by(&dom.text(id))))
}

/// The authors whom the page's data states.
fn stated(sources: &Sources<'_>, tongue: &Tongue) -> Vec<Author> {
    // One small word is what somebody logs in by; newsrooms sign so.
    let host = bare(sources.base.host());
    let is_kept = |author: &Author| {
        let is_login =
            !author.name.contains(|c: char| c == ' ' || c.is_uppercase()) && author.name.is_ascii();
        let is_welcome =
            sources.linked.is_news || (sources.is_news() && !host.contains(&bare(&author.name)));
        is_welcome || !is_login
    };
    let mut authors = Vec::new();
    for name in &sources.linked.authors {
        push_names(name, tongue, &mut authors);
    }
    authors.retain(is_kept);
    let labelled =
        [sources.tags.labelled(|label| tongue.is_byline_label(label)).map(str::to_owned)];
    let listed = AUTHOR.iter().map(|name| (LIBRARY.contains(name), sources.tags.all(&[name])));
    let mut lists = listed.chain([(false, labelled[0].as_slice())]);
    while let Some((is_library, values)) = authors.is_empty().then(|| lists.next()).flatten() {
        for value in values {
            match surname_first(value).filter(|_| is_library) {
                Some(name) => push_names(&name, tongue, &mut authors),
                None => push_names(value, tongue, &mut authors),
            }
        }
        authors.retain(is_kept);
    }
    let site = sources.site().unwrap_or_default();
    for author in &mut authors {
        without_tail(author, site, tongue);
    }
    // A house that signs with its people adds nothing.
    let is_house = |author: &Author| bare(&author.name) == bare(site);
    if authors.iter().any(|author| !is_house(author) && tongue.is_name(&author.name)) {
        authors.retain(|author| !is_house(author));
    }
    authors
}

/// `Lee, Ann` as the name is said. What stands behind a second comma is a title or a post.
fn surname_first(value: &str) -> Option<String> {
    let (last, first) = value.split_once(", ")?;
    let is_name = |part: &str| count(part) <= 3 && part.starts_with(char::is_uppercase);
    let is_title = first.len() <= 4 && first.ends_with('.') && first.len() > 2;
    (count(last) == 1 && is_name(last) && is_name(first) && !first.contains(',') && !is_title)
        .then(|| [first, last].join(" "))
}

/// Without the outlet behind the name, or another thing behind a dash.
fn without_tail(author: &mut Author, site: &str, tongue: &Tongue) {
    let is_house = |tail: &str| bare(tail) == bare(site) || tongue.agency_of(tail).is_some();
    let cut = author.name.rsplit_once(", ").filter(|(_, tail)| is_house(tail));
    let dash = author.name.split_once(" - ").filter(|(name, _)| tongue.is_name(name));
    if let Some((name, _)) = cut.or(dash).filter(|(name, _)| count(name) >= 2) {
        author.name = name.to_owned();
    }
}

/// The last words of the names of firms.
const FIRMS: &[&str] = &[
    "inc", "llc", "llp", "ltd", "gmbh", "corp", "co", "company", "plc", "pc", "pllc", "ag", "jsc",
    "official",
];

/// Whether the name is that of a firm.
fn is_firm(name: &str) -> bool {
    let last = name.rsplit(' ').next().filter(|_| count(name) >= 2);
    last.is_some_and(|last| FIRMS.contains(&last.trim_end_matches('.').to_lowercase().as_str()))
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
pub(super) fn push_names(value: &str, tongue: &Tongue, authors: &mut Vec<Author>) {
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
    if value.contains(", ")
        && let Some(people) = tongue.people(value)
    {
        for author in people {
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
            let name = trimmed(name);
            // Vietnamese papers set names in capitals; houses keep theirs, which may be letters.
            let is_person =
                tongue.code() == "vi" && tongue.is_name(name) && !tongue.is_outlet(name);
            let name = if is_person { tamed(name) } else { name.to_owned() };
            push(Author { name, role: Role::Writer }, authors);
        }
    }
}

/// A name without the signs around it; a stop behind a letter or two is the name's:
/// `Zoë Q.`, `An Lê Jr.`
fn trimmed(name: &str) -> &str {
    const SIGNS: [char; 10] = [' ', ',', '.', '-', '–', '/', '"', '“', '”', '*'];
    let bare = name.trim_matches(SIGNS);
    let name = name.trim_start_matches(SIGNS);
    let last = bare.rsplit([' ', '.']).next().unwrap_or_default();
    let is_short = (1..=2).contains(&last.chars().count()) && last.starts_with(char::is_uppercase);
    let has_stop = is_short && bare.contains(' ') && name[bare.len()..].starts_with('.');
    if has_stop { &name[..=bare.len()] } else { bare }
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

/// Whether a name stands for nobody: `Admin`, `NOC Admin`.
pub(super) fn is_nobody(name: &str) -> bool {
    let low = name.to_lowercase();
    NOBODY.contains(&low.as_str())
        || low.split_whitespace().any(|word| matches!(word, "admin" | "administrator"))
}

/// Adds an author whose name is one and is not there yet.
pub(super) fn push(author: Author, authors: &mut Vec<Author>) {
    let low = author.name.to_lowercase();
    // `page.head.author`, `jsmith2`: what a machine calls somebody.
    let is_login = !author.name.contains(|c: char| c == ' ' || c.is_uppercase())
        && author.name.contains(|c: char| c.is_ascii_digit() || "-_.".contains(c));
    let is_name = author.name.chars().any(char::is_alphabetic)
        && author.name.chars().count() <= LONGEST
        && !is_nobody(&low)
        && !is_firm(&low)
        && !is_login
        && !low.contains('@')
        && !low.contains("http");
    let is_new = !authors.iter().any(|one| one.name.to_lowercase() == low);
    if is_name && is_new && authors.len() < 12 {
        authors.push(author);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vietnamese_names_are_written_as_names_are() {
        for (code, value, name) in [
            ("vi", "CHÍ TUỆ", "Chí Tuệ"),
            ("vi", "BBC NEWS", "BBC NEWS"),
            ("de", "EVA BRAUN", "EVA BRAUN"),
        ] {
            let mut authors = Vec::new();
            push_names(value, &Tongue::new(code), &mut authors);
            assert_eq!(authors[0].name, name);
        }
    }

    #[test]
    fn names_are_parted_and_keep_their_initials() {
        let tongue = Tongue::new("en");
        for (value, wanted) in [
            ("Zoë Q.", &["Zoë Q."][..]),
            ("By An Lê and Bê Trần", &["An Lê", "Bê Trần"]),
            ("An Lê Jr.", &["An Lê Jr."]),
            ("“An Lê”.", &["An Lê"]),
            ("An Lê; Bê Trần.", &["An Lê", "Bê Trần"]),
            ("An Lê, Bê Trần", &["An Lê", "Bê Trần"]),
            ("An Lê, Bê Trần and Cy Dee", &["An Lê", "Bê Trần", "Cy Dee"]),
            ("Lê, An", &["Lê, An"]),
        ] {
            let mut authors = Vec::new();
            push_names(value, &tongue, &mut authors);
            let names: Vec<&str> = authors.iter().map(|author| author.name.as_str()).collect();
            assert_eq!(names, wanted, "{value}");
        }
    }
}
