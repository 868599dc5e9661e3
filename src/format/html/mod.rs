//! Saved web pages: the article of a page is found, the rest set aside.
//!
//! The phases, each a file, each reading what the one before found:
//!
//! 1. `parse`: text becomes a tree ([`dom`]), its depth bounded on the way;
//! 2. `survey`: what every element holds; what is never text is struck out, by
//!    its tag, its role and the names it goes by (`hints`);
//! 3. `walk`: the page becomes a flat list of pieces (`piece`), with `picture`,
//!    `table`, `code` and `math` for what is no running text; `breaks` parts them;
//! 4. `facts`: the masthead, from JSON-LD, `meta` tags, attributes and words;
//! 5. `body`: which pieces are the article;
//! 6. `trim`: what among them is furniture all the same;
//! 7. `compose`: the article is written.
//!
//! Nothing of a page runs, and nothing that it names is loaded.

mod address;
mod body;
mod breaks;
mod code;
mod compose;
mod dom;
mod facts;
mod hints;
mod math;
mod mend;
mod parse;
mod picture;
mod piece;
mod survey;
mod table;
mod trim;
mod walk;

use crate::article::Article;
use dom::ROOT;
use hints::Hints;
use piece::Piece;

/// Reads a saved page. Never fails; a page without an article gives what text it has.
pub fn read(text: &str) -> Article {
    let dom = parse::parse(&mend::mended(text));
    let hints = Hints::new();
    let survey = survey::survey(&dom, &hints);
    let base = facts::base(&dom);
    let page = walk::Page { dom: &dom, survey: &survey, hints: &hints, base: &base };
    let pieces = breaks::part(walk::pieces(page, ROOT));
    let facts = facts::find(&dom, &survey, &base, &sample(&pieces));
    let body =
        body::choose(&dom, &survey, &hints, &pieces, facts.headline, facts.description.as_deref());
    let mut chosen: Vec<Piece> = Vec::new();
    for (piece, is_in) in pieces.into_iter().zip(&body.is_in) {
        if *is_in {
            chosen.push(piece);
        }
    }
    let mut facts = facts;
    trim::head::read_between(&mut facts.meta, &facts.tongue, facts.is_article, &body.between);
    let mut cut = trim::Cut {
        dom: &dom,
        survey: &survey,
        base: &base,
        tongue: &facts.tongue,
        meta: &mut facts.meta,
        description: facts.description.as_deref(),
        is_article: facts.is_article,
        pieces: chosen,
    };
    trim::trim(&mut cut);
    let chosen = cut.pieces;
    compose::article(facts.meta, &chosen)
}

/// Running text of the page, for telling its language.
fn sample(pieces: &[Piece]) -> String {
    let mut sample = String::new();
    for piece in pieces.iter().filter(|piece| piece.text.len() > 60 && !piece.is_linked()) {
        sample.push_str(&piece.text);
        sample.push('\n');
        if sample.len() > 16 * 1024 {
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
