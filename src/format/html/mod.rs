//! Saved web pages: the article of a page is found, the rest set aside.
//!
//! The phases, each a file, each reading what the one before found:
//!
//! 1. `parse`: text becomes a tree ([`dom`]), its depth bounded on the way, after
//!    what `lean` and `xml` change in its tags;
//! 2. `survey`: what every element holds; what is never text is struck out, by
//!    its tag, its role and the names it goes by (`verdict`, `hints`);
//! 3. `walk`: the page becomes a flat list of pieces (`piece`), with `picture`,
//!    `table`, `code` and `math` for what is no running text; `breaks` parts them,
//!    `anchors` takes from headings what is none of their words;
//! 4. `facts`: the masthead, from JSON-LD, `meta` tags, attributes and words;
//! 5. `body`: which pieces are the article;
//! 6. `trim`: what among them is furniture all the same;
//! 7. `shape`, `footnotes` and `direction`: ledes, headings that are only bold,
//!    notes, `dir`;
//! 8. `aside`: what else the page shows, set aside in its place;
//! 9. `compose`: the article is written. A page that holds no text but a script's
//!    `data` is read from there; one that shows none at all gives what it hides (`bare`).
//!
//! Nothing of a page runs, and nothing that it names is loaded.

mod address;
mod anchors;
mod aside;
mod bare;
mod body;
mod breaks;
mod cell;
pub mod charset;
mod code;
mod compose;
mod data;
mod direction;
mod dom;
mod facts;
mod footnotes;
mod hints;
mod lean;
mod lists;
mod math;
mod mathml;
mod mend;
mod parse;
mod picture;
mod piece;
mod scripts;
mod shape;
mod spans;
mod survey;
mod table;
#[cfg(test)]
mod tests;
mod trim;
mod unclosed;
mod verdict;
mod walk;
mod white;
mod xml;

use std::borrow::Cow;

use super::Notice;
use super::plain::ask;
use crate::article::{Article, Container, Meta};
use address::Base;
use dom::{Dom, ROOT};
use facts::Facts;
use piece::{Kind, Piece};
use survey::Survey;

/// Text in bytes below which a body is no article's.
const POOR: usize = 250;

/// Text in bytes, links and all, up to which all of a page is its article when it has no
/// more than lines.
const BRIEF: usize = 1000;

/// Paragraphs of prose that tell by themselves where an article stands.
const PROSE: usize = 3;

/// Text in bytes up to which what is no article is set aside and not left out.
const SMALL: u32 = 4096;

/// What a text in tags is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whole<'a> {
    /// A page with an article on it.
    Page,
    /// The article, which somebody took from its page, below its headline.
    Article(Option<&'a str>),
    /// What one wrote to another, below what it is about.
    Letter(Option<&'a str>),
}

/// Reads a saved page. Never fails; a page without an article gives what text it has.
pub fn read(text: &str) -> Article {
    read_telling(text).0
}

/// [`read`], with what is to be told about the page.
pub fn read_telling(text: &str) -> (Article, Option<Notice>) {
    read_whole(text, Whole::Page, None)
}

/// Reads an article that was taken from its page: nothing has to be found in it, and
/// hardly anything is set aside. Its headline is stated elsewhere, or its first heading;
/// `url` is where it was, if that is known.
pub fn read_article(text: &str, title: Option<&str>, url: Option<&str>) -> Article {
    read_whole(text, Whole::Article(title), url).0
}

/// Reads a letter that was sent in tags. All that it states stands in its head.
pub fn read_letter(text: &str, title: Option<&str>) -> Article {
    read_whole(text, Whole::Letter(title), None).0
}

fn read_whole(text: &str, whole: Whole<'_>, url: Option<&str>) -> (Article, Option<Notice>) {
    let (page, all) = Page::new(&mend::mended(text), url.map(Base::new));
    let mut facts = facts::find(&page.dom, &page.survey, &page.base, &sample(&all));
    restate(&mut facts, &all, whole);
    let all_weight = weight(&all);
    let is_brief = whole != Whole::Page || (all_weight <= BRIEF && is_of_lines(&all));
    let body = if is_brief {
        body::all(&page, &all)
    } else {
        body::choose(&page, &all, facts.headline, facts.description.as_deref())
    };
    if whole == Whole::Page {
        trim::head::read_between(&mut facts.meta, &facts.tongue, facts.is_article, &body.between);
        facts::read_below(&mut facts.meta, &facts.tongue, facts.is_article, &body.below);
    }
    let is_small = is_brief || page.survey.all(ROOT) <= SMALL;
    let (pieces, others) = body.part(all, is_small);
    let mut pieces = trimmed(&page, pieces, &mut facts, way(whole, is_brief));
    let mut inner_page = None;
    if weight(&pieces) < POOR
        && let Some(html) = data::html(&page.dom).or_else(|| bare::unscripted(&page.dom))
    {
        let (inner, found) = Page::new(&html, Some(page.base.clone()));
        let found = trimmed(&inner, found, &mut facts, trim::Way::Page);
        if weight(&found) > weight(&pieces) {
            pieces = found;
            inner_page = Some(inner);
        }
    }
    // What stands behind a wall may stand in the page's data.
    let mut is_of_page = inner_page.is_none();
    if let Some(text) = facts.body.take().filter(|text| weight(&pieces) * 2 < text.len()) {
        pieces = paragraphs(&text);
        is_of_page = false;
    }
    // A page of links is no article; it is shown as what it is.
    let shown = weight(&pieces);
    // Neither is a heading over paragraphs that nobody would choose.
    if shown == 0 || (shown < POOR && (all_weight > POOR * 4 || shown * 8 < all_weight)) {
        // They were given away; few pages need them twice.
        let found = trimmed(&page, page.pieces(), &mut facts, trim::Way::Brief);
        let is_text = weight(&found) * 2 >= all_weight;
        pieces = if is_text { found } else { page.pieces() };
        inner_page = None;
    } else if is_of_page {
        pieces = others.among(pieces);
    }
    if is_of_page {
        let tops = if is_small { &[ROOT][..] } else { &body.tops };
        aside::add(&page, tops, facts.meta.title.as_deref(), &mut pieces);
    }
    let mut notice = None;
    if pieces.iter().all(|piece| piece.kind == Kind::Furniture) {
        pieces.extend(bare::pieces(&page.dom));
        notice = Some(Notice::BarePage);
    }
    shape::finish(&inner_page.as_ref().unwrap_or(&page).dom, &mut pieces);
    if let Whole::Letter(_) = whole {
        drop_lede(&mut pieces);
    }
    if whole == Whole::Page {
        facts::adopt_dek(&mut facts.meta, facts.dek.take(), &pieces);
        if facts.meta.authors.is_empty() {
            facts.meta.authors = std::mem::take(&mut facts.house);
        }
        facts::report(&mut facts.meta, &facts.tongue, &pieces, &body.below);
        facts.meta.url = facts.meta.url.take().or_else(|| address::noted(text));
    }
    // Where the language says the same already, nothing needs to be marked.
    if !facts.meta.is_rtl() {
        direction::mark(&inner_page.as_ref().unwrap_or(&page).dom, &mut pieces);
    }
    (compose::article(facts.meta, &pieces), notice)
}

/// Reads a part of a page that stands inside a text of another form: all of it is
/// text, whatever its parts are called, but for what is never shown.
pub fn fragment(text: &str) -> Article {
    let dom = parse::parse(text);
    let mut survey = survey::count(&dom);
    for id in survey.order.iter().filter(|id| matches!(dom.tag(**id), "svg" | "title")) {
        survey.struck[*id] = true;
    }
    let page = Page { dom, survey, base: Base::default() };
    compose::article(Meta::default(), &page.pieces())
}

/// The target of a link on a page that does not say where it was; none for what
/// would run or is no address.
pub fn link(to: &str) -> Option<String> {
    Base::default().link(to)
}

/// A page with all that the phases before the walk find.
struct Page {
    dom: Dom,
    survey: Survey,
    base: Base,
}

impl Page {
    /// The page and its pieces.
    fn new(text: &str, base: Option<Base>) -> (Self, Vec<Piece>) {
        let dom = parse::parse(text);
        let survey = survey::survey(&dom);
        let base = base.unwrap_or_else(|| facts::base(&dom));
        let page = Self { dom, survey, base };
        let pieces = page.pieces();
        (page, pieces)
    }

    /// All pieces of the page.
    fn pieces(&self) -> Vec<Piece> {
        let Self { dom, survey, base } = self;
        let ground = walk::Ground { dom, survey, base };
        let mut pieces = breaks::part(walk::pieces(ground, ROOT));
        footnotes::tie(dom, &mut pieces);
        lists::name_typed(dom, &mut pieces);
        anchors::drop_from(&mut pieces);
        pieces
    }
}

/// Nobody writes a lede to a friend.
fn drop_lede(pieces: &mut [Piece]) {
    let ledes = pieces.iter_mut().filter(|piece| piece.kind == Kind::Lede);
    ledes.for_each(|piece| piece.kind = Kind::Text);
}

/// How much is set aside.
fn way(whole: Whole<'_>, is_brief: bool) -> trim::Way {
    match whole {
        Whole::Page if is_brief => trim::Way::Brief,
        Whole::Page => trim::Way::Page,
        Whole::Article(_) => trim::Way::Chosen,
        Whole::Letter(_) => trim::Way::Letter,
    }
}

/// Puts what is stated about the text in the place of what was found: of a part of a
/// page only the heading that it begins with is its headline.
fn restate(facts: &mut Facts, pieces: &[Piece], whole: Whole<'_>) {
    let title = match whole {
        Whole::Page => return,
        Whole::Article(title) | Whole::Letter(title) => title.map(str::to_owned),
    };
    let is_text = |piece: &&Piece| !matches!(piece.kind, Kind::Image(_) | Kind::Rule);
    let first = pieces.iter().find(is_text).filter(|one| matches!(one.kind, Kind::Heading(_)));
    let found = first.map(|heading| heading.text.clone());
    facts.meta.title = title.or(found);
    facts.body = None;
    if let Whole::Letter(_) = whole {
        let meta = std::mem::take(&mut facts.meta);
        facts.meta = Meta { title: meta.title, language: meta.language, ..Meta::default() };
    }
}

/// The pieces with their furniture set aside.
fn trimmed(page: &Page, pieces: Vec<Piece>, facts: &mut Facts, way: trim::Way) -> Vec<Piece> {
    let mut cut = trim::Cut {
        dom: &page.dom,
        survey: &page.survey,
        base: &page.base,
        tongue: &facts.tongue,
        meta: &mut facts.meta,
        is_article: facts.is_article,
        way,
        pieces,
    };
    trim::trim(&mut cut);
    cut.pieces
}

/// Whether a text is made of lines more than of paragraphs.
fn is_of_lines(pieces: &[Piece]) -> bool {
    let is_prose = |piece: &&Piece| {
        matches!(piece.kind, Kind::Text)
            && !piece.is_linked()
            && !piece.is_item()
            && piece.words() >= 12
            && ask::ends_sentence(&piece.text)
    };
    pieces.iter().filter(is_prose).take(PROSE).count() < PROSE
}

/// Bytes of text that are shown.
fn weight(pieces: &[Piece]) -> usize {
    let shown = |piece: &&Piece| !matches!(piece.kind, Kind::Furniture | Kind::Image(_));
    pieces.iter().filter(shown).map(|piece| piece.text.len()).sum()
}

/// Text of the page's data as pieces: a paragraph a line, or its HTML's words.
fn paragraphs(text: &str) -> Vec<Piece> {
    let text: Cow<'_, str> = if text.contains("</p>") {
        let dom = parse::parse(text);
        let blocks =
            dom.subtree(ROOT).filter(|id| matches!(dom.tag(*id), "p" | "li" | "h2" | "h3"));
        blocks.map(|id| dom.text(id) + "\n").collect::<String>().into()
    } else {
        text.into()
    };
    let lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
    lines.map(paragraph).collect()
}

/// A line as a paragraph that stands nowhere on the page.
fn paragraph(line: &str) -> Piece {
    let inside: [Container; 0] = [];
    let mut piece = Piece::new(Kind::Text, &inside, ROOT);
    line.clone_into(&mut piece.text);
    piece
}

/// How much text tells a language, in bytes.
const SAMPLE: usize = 2048;

/// Running text of the page, for telling its language.
fn sample(pieces: &[Piece]) -> String {
    let mut sample = String::new();
    for piece in pieces.iter().filter(|piece| piece.text.len() > 60 && !piece.is_linked()) {
        let rest = SAMPLE.saturating_sub(sample.len()).min(piece.text.len());
        sample.push_str(&piece.text[..piece.text.floor_char_boundary(rest.max(60))]);
        sample.push('\n');
        if sample.len() > SAMPLE {
            break;
        }
    }
    sample
}

/// Whether a text is a web page: by its first tags, by its name and a tag, or by
/// the tags that it is full of.
pub fn is_html(name: &str, head: &str) -> bool {
    let head = &head[..head.floor_char_boundary(head.len().min(8192))];
    let start = head.trim_start_matches('\u{feff}').trim_start();
    if !start.starts_with('<') {
        return false;
    }
    let low = start.to_ascii_lowercase();
    let opens = ["<!doctype html", "<html", "<head", "<body", "<!-- saved from url", "<meta "];
    if opens.iter().any(|open| low.starts_with(open)) {
        return true;
    }
    let is_named = [".html", ".htm", ".xhtml", ".xht"]
        .iter()
        .any(|end| name.to_ascii_lowercase().ends_with(end));
    let is_page = low.contains("<html") || low.contains("<body");
    let tags = [
        "<p>", "<p ", "</p>", "<div", "</div>", "<br", "<span", "<a href", "<h1", "<h2", "<table",
        "<article", "<ul",
    ];
    let found = tags.iter().filter(|tag| low.contains(*tag)).count();
    is_page || (is_named && found > 0) || found >= 4
}
