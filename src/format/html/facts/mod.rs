//! The facts of the masthead: what the page says of itself in JSON-LD, in `meta`
//! tags, in attributes and in words, in this order.

mod agency;
mod byline;
mod dates;
mod dek;
mod jsonld;
mod loose;
mod marked;
mod near;
mod place;
mod site;
mod tags;
mod title;

use super::address::Base;
use super::dom::{Dom, Id, ROOT};
use super::hints::Words;
use super::survey::Survey;
use crate::article::{Author, Meta};
use crate::format::plain::ask::{self, Tongue};
pub(super) use agency::{read_below, report};
pub(super) use dek::adopt as adopt_dek;
use jsonld::Linked;
use place::Place;
use tags::Tags;

/// The facts, and where the headline stands.
pub(super) struct Facts {
    pub meta: Meta,
    /// The element of the headline.
    pub headline: Option<Id>,
    /// What the page's data gives as the article's text.
    pub body: Option<String>,
    /// What the page says that it is about.
    pub description: Option<String>,
    /// Whether the page says that it is an article: then its lines may be dated.
    pub is_article: bool,
    /// The outlet as the author, where nobody else signs.
    pub house: Vec<Author>,
    /// What is named as the dek.
    pub dek: Option<String>,
    /// The words of the page's language.
    pub tongue: Tongue,
}

/// Where facts come from, gathered in one walk.
struct Sources<'a> {
    tags: Tags,
    linked: Linked,
    page_title: String,
    base: &'a Base,
    headings: Vec<Id>,
    /// Paragraphs above all headings that writing programs set as titles.
    set_titles: Vec<Id>,
    /// The texts of the headings of level 1.
    shown_titles: Vec<String>,
    /// Elements with an `itemprop`.
    props: Vec<Id>,
    /// `time` elements, and those that are named as dates.
    dates: Vec<Id>,
    /// Elements that are marked as bylines.
    bylines: Vec<Id>,
    /// Elements that are named as deks.
    deks: Vec<Id>,
    /// How many elements stand before each node.
    place: Vec<u32>,
    /// The `lang` of the page.
    lang: Option<String>,
    canonical: Option<String>,
    /// The place that is stamped on the text.
    stamp: Option<String>,
}

impl Sources<'_> {
    /// Whether the page says that it is an article.
    fn is_article(&self) -> bool {
        let kind = self.tags.first(&["og:type"]).unwrap_or_default();
        !self.is_home()
            && (self.linked.is_article
                || kind.eq_ignore_ascii_case("article")
                || kind.eq_ignore_ascii_case("blog")
                || self.base.host().is_empty())
    }

    /// Whether the page is the first of its site, and no article has a date there.
    fn is_home(&self) -> bool {
        self.base.is_home()
    }

    /// Whether the page is of a newsroom, as far as it says so.
    fn is_news(&self) -> bool {
        self.linked.is_news || self.tags.first(&["news_keywords", "article:publisher"]).is_some()
    }

    /// The outlet, as the page's data says.
    fn site(&self) -> Option<&str> {
        self.tags.first(&["og:site_name"]).or(self.linked.site.as_deref()).or_else(|| {
            self.tags.first(&["application-name", "al:android:app_name", "dc.publisher"])
        })
    }
}

/// The base of the page's addresses: what `base`, the canonical link, Open Graph
/// or the note of a browser say.
pub(super) fn base(dom: &Dom) -> Base {
    let mut found: [Option<String>; 3] = [None, None, None];
    for id in dom.subtree(ROOT).filter(|id| dom.is_element(*id)) {
        let slot = match dom.tag(id) {
            "base" => 0,
            "link" if dom.attr_has(id, "rel", "canonical") => 1,
            "meta" if dom.attr(id, "property") == Some("og:url") => 2,
            _ => continue,
        };
        let value = dom.any_attr(id, &["href", "content"]).filter(|to| to.starts_with("http"));
        found[slot] = found[slot].take().or(value.map(str::to_owned));
    }
    let [base, canonical, og] = found;
    Base::new(&base.or(canonical).or(og).unwrap_or_default())
}

/// Finds the facts. `sample` is text of the page in its own language.
pub(super) fn find(dom: &Dom, survey: &Survey, base: &Base, sample: &str) -> Facts {
    let sources = gather(dom, base);
    let language = language(&sources, sample);
    let tongue = Tongue::new(language.as_deref().unwrap_or("en"));
    let title = title::find(dom, survey, &sources);
    let place = Place::new(dom, survey, &sources, title.node, &tongue);
    let by = byline::find(&place);
    let dek = dek::find(&place);
    let (published, modified) = if sources.is_home() { (None, None) } else { dates::find(&place) };
    let tags = &sources.tags;
    let linked = &sources.linked;
    let owned = |value: Option<&str>| value.map(str::to_owned);
    let section = owned(tags.first(&["article:section", "parsely-section"]))
        .or_else(|| linked.section.clone());
    let meta = Meta {
        title: title.text,
        kicker: section.filter(|section| section.chars().count() <= 60),
        subtitle: None,
        authors: by.people,
        agency: by.agency,
        published,
        modified,
        site: site(&sources, &tongue),
        language,
        place: sources.stamp.clone(),
        url: sources
            .canonical
            .clone()
            .or_else(|| owned(tags.first(&["og:url"])).filter(|to| to.starts_with("http")))
            .or_else(|| linked.url.clone()),
        image: owned(tags.first(&["og:image", "twitter:image", "parsely-image-url"]))
            .or_else(|| linked.image.clone()),
        tags: keywords(&sources),
        ..Meta::default()
    };
    let description = owned(tags.first(&["og:description", "description", "twitter:description"]));
    let body = linked.body.clone().filter(|body| body.len() > 200);
    let is_article = sources.is_article();
    Facts {
        meta,
        headline: title.node,
        body,
        description,
        is_article,
        house: by.house,
        dek,
        tongue,
    }
}

/// The outlet: by its own name, or by that of the house that it belongs to.
fn site(sources: &Sources<'_>, tongue: &Tongue) -> Option<String> {
    let own = sources.tags.first(&["og:site_name"]).map(str::to_owned);
    let stated = || sources.site().map(str::to_owned);
    own.or_else(|| match site::of_title(sources, tongue) {
        // An address is no better than a name that is stated.
        Some(named) if named.is_of_host && !named.name.contains('.') => Some(named.name),
        named => stated().or(named.map(|named| named.name)),
    })
}

fn keywords(sources: &Sources<'_>) -> Vec<String> {
    let mut tags: Vec<String> = sources.tags.all(&["article:tag", "parsely-tags"]).to_vec();
    if tags.is_empty() {
        tags.clone_from(&sources.linked.tags);
    }
    if tags.is_empty() {
        let listed = sources.tags.first(&["news_keywords", "keywords"]).unwrap_or_default();
        tags = listed.split([',', ';']).map(|tag| tag.trim().to_owned()).collect();
    }
    tags.retain(|tag| !tag.is_empty() && tag.chars().count() <= 60);
    tags.truncate(30);
    tags
}

/// The language that the words are in; what the page says where they do not tell.
fn language(sources: &Sources<'_>, sample: &str) -> Option<String> {
    let stated = sources.lang.as_deref().or(sources.linked.language.as_deref());
    let stated =
        stated.or_else(|| sources.tags.first(&["og:locale", "content-language", "language"]));
    let stated = stated.map(|code| {
        code.split(['-', '_', ',']).next().unwrap_or_default().trim().to_ascii_lowercase()
    });
    let stated = stated.filter(|code| (2..=3).contains(&code.len()));
    let found = ask::language(sample).map(str::to_owned);
    match (&found, &stated) {
        // A short text is easily mistaken; a page often says `en` for what is not.
        (Some(_), Some(stated)) if sample.len() < 400 && stated != "en" => Some(stated.clone()),
        (Some(_), _) => found,
        _ => stated,
    }
}

fn gather<'a>(dom: &Dom, base: &'a Base) -> Sources<'a> {
    let mut sources = Sources {
        tags: Tags::default(),
        linked: Linked::default(),
        page_title: String::new(),
        base,
        headings: Vec::new(),
        set_titles: Vec::new(),
        shown_titles: Vec::new(),
        props: Vec::new(),
        dates: Vec::new(),
        bylines: Vec::new(),
        deks: Vec::new(),
        place: vec![0; dom.nodes.len()],
        lang: None,
        canonical: None,
        stamp: None,
    };
    let (mut metas, mut scripts) = (Vec::new(), Vec::new());
    let mut words = Words::default();
    for (place, id) in dom.subtree(ROOT).enumerate() {
        sources.place[id] = u32::try_from(place).unwrap_or(u32::MAX);
        if !dom.is_element(id) {
            continue;
        }
        match dom.tag(id) {
            "meta" => metas.push(id),
            "script" => {
                if dom
                    .attr(id, "type")
                    .is_some_and(|kind| kind.to_ascii_lowercase().contains("ld+json"))
                {
                    scripts.push(id);
                }
                continue;
            }
            "title" if sources.page_title.is_empty() && is_in_page(dom, id) => {
                sources.page_title = dom.text(id);
            }
            "html" => sources.lang = dom.any_attr(id, &["lang", "xml:lang"]).map(str::to_owned),
            "link" if dom.attr_has(id, "rel", "canonical") => {
                let to = dom.attr(id, "href").filter(|to| to.starts_with("http"));
                sources.canonical = to.map(str::to_owned);
            }
            "span" if sources.stamp.is_none() && is_stamp(dom, id) => {
                let place = dom.text(id);
                sources.stamp = Some(place).filter(|place| (2..=40).contains(&place.len()));
            }
            "h1" | "h2" | "h3" => sources.headings.push(id),
            "p" if sources.headings.is_empty() && title::is_set(dom, id) => {
                sources.set_titles.push(id);
            }
            _ => {}
        }
        note(dom, id, &mut words, &mut sources);
    }
    let tops = sources.headings.iter().filter(|id| dom.tag(**id) == "h1").take(8);
    sources.shown_titles = tops.map(|id| title::shown(dom, *id)).collect();
    sources.tags = Tags::new(dom, &metas);
    sources.linked = jsonld::read(dom, &scripts, &sources.page_title);
    sources
}

/// Whether an element holds the place of a report, which a style sheet parts from the
/// words behind it.
pub(super) fn is_stamp(dom: &Dom, id: Id) -> bool {
    dom.attr(id, "class").is_some_and(|class| class.contains("location-stamp"))
}

/// A picture drawn in the page has a title of its own.
fn is_in_page(dom: &Dom, id: Id) -> bool {
    dom.parent(id).is_none_or(|above| dom.tag(above) != "svg")
}

/// Notes what an element is marked as.
fn note(dom: &Dom, id: Id, words: &mut Words, sources: &mut Sources<'_>) {
    let tag = dom.tag(id);
    let prop = dom.attr(id, "itemprop");
    if prop.is_some() {
        sources.props.push(id);
    }
    words.read(dom, id);
    let is_date_word = |word: &str| {
        matches!(
            word,
            "date"
                | "time"
                | "timestamp"
                | "dateline"
                | "published"
                | "pubdate"
                | "posted"
                | "datetime"
                | "ngay"
                | "datum"
                | "fecha"
                | "publish"
        )
    };
    if tag == "time" || words.iter().any(is_date_word) {
        sources.dates.push(id);
    }
    if sources.deks.len() < 12 && words.iter().any(|word| dek::NAMES.contains(&word)) {
        sources.deks.push(id);
    }
    let is_author_word = |word: &str| {
        matches!(
            word,
            "author"
                | "authors"
                | "byline"
                | "writer"
                | "tacgia"
                | "contributor"
                | "autor"
                | "auteur"
                | "autore"
                | "bylines"
                | "journalist"
                | "verfasser"
                | "redakteur"
                | "firma"
                | "firmas"
                | "autores"
                | "autoria"
                | "redactor"
                | "periodista"
        )
    };
    let is_byline = dom.attr_has(id, "rel", "author")
        || prop == Some("author")
        || (tag == "a" && dom.attr(id, "href").is_some_and(marked::is_of_person))
        || tag == "address"
        || (words.iter().any(is_author_word) && !matches!(tag, "body" | "html" | "img" | "script"));
    if is_byline && sources.bylines.len() < 400 {
        sources.bylines.push(id);
    }
}
