//! What among the pieces of the body is furniture all the same. A piece that is
//! set aside stays in its place, hidden; words of furniture are the language
//! tables' business, places and links are told here.
//!
//! Each rule is a file: `head` and `foot` know what stands before the first and
//! behind the last prose, `lists` knows lists of links and what leads to them,
//! `lines` single lines, `captions` the words to pictures.

mod captions;
mod foot;
pub(super) mod head;
mod lines;
mod lists;

use super::address::Base;
use super::dom::{Dom, Id};
use super::piece::{Kind, Piece, Run};
use super::survey::Survey;
use crate::article::{Mark, Meta};
use crate::format::plain::ask::{Tongue, ends_sentence};

/// How much is set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// What stands around an article on its page.
    Page,
    /// On a page of a few lines what says by its words that it is furniture: all of the
    /// lines are short, and the first and the last may be text as well.
    Brief,
    /// Things to press, in what somebody chose as an article.
    Chosen,
    /// The same in what one wrote to another: it has no captions.
    Letter,
}

/// The pieces of the body with all that is known about the page.
pub(super) struct Cut<'a> {
    pub dom: &'a Dom,
    pub survey: &'a Survey,
    pub base: &'a Base,
    pub tongue: &'a Tongue,
    pub meta: &'a mut Meta,
    /// Whether lines of the page may date it.
    pub is_article: bool,
    pub way: Way,
    pub pieces: Vec<Piece>,
}

/// Sets furniture aside, and takes the facts that it states.
pub(super) fn trim(cut: &mut Cut<'_>) {
    if cut.way != Way::Letter {
        captions::name(cut);
    }
    if matches!(cut.way, Way::Chosen | Way::Letter) {
        head::drop_repeat(cut);
        lines::cut_pressed(cut);
        return;
    }
    head::cut(cut);
    lists::cut(cut);
    lines::cut(cut);
    foot::cut(cut);
}

impl Cut<'_> {
    /// Sets a piece aside.
    fn drop(&mut self, at: usize) {
        self.pieces[at].kind = Kind::Furniture;
    }

    /// Whether the piece is of the body still.
    fn is_kept(&self, at: usize) -> bool {
        self.pieces[at].kind != Kind::Furniture
    }

    /// Whether the piece is running text that reads as prose.
    fn is_prose(&self, at: usize) -> bool {
        let piece = &self.pieces[at];
        matches!(piece.kind, Kind::Text | Kind::Lede | Kind::Verse)
            && !piece.is_linked()
            && (piece.words() >= 18 || (piece.words() >= 8 && ends_sentence(&piece.text)))
    }

    /// The first piece of prose.
    fn first_prose(&self) -> Option<usize> {
        (0..self.pieces.len()).find(|at| self.is_prose(*at))
    }

    /// The last piece of prose.
    fn last_prose(&self) -> Option<usize> {
        (0..self.pieces.len()).rev().find(|at| self.is_prose(*at))
    }

    /// The largest element around the piece that holds no prose of before it, nor
    /// more than `most` bytes of text; the piece's own element when there is none.
    fn box_of(&self, at: usize, most: u32) -> Id {
        let node = self.pieces[at].node;
        let before = (0..at).rev().take(100).find(|one| self.is_prose(*one));
        let holds = |top: Id| before.is_some_and(|before| self.is_in(before, top));
        let around = self.dom.ancestors(node);
        around
            .take_while(|top| self.survey.all(*top) <= most && !holds(*top))
            .last()
            .unwrap_or(node)
    }

    /// Whether the piece's links lead to other pages of the site.
    fn leads_inside(&self, at: usize) -> bool {
        let host = domain(self.base.host());
        let mut links = self.pieces[at].runs.iter().filter_map(|run| match run {
            Run::Begin(Mark::Link(to)) => Some(to.as_str()),
            _ => None,
        });
        links.any(|to| {
            let rest = to.split_once("://").map(|(_, rest)| rest);
            rest.is_none_or(|rest| {
                let there = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
                host.is_empty() || domain(there) == host
            })
        })
    }

    /// Whether the piece stands below the element.
    fn is_in(&self, at: usize, top: Id) -> bool {
        let node = self.pieces[at].node;
        node == top || self.dom.ancestors(node).any(|above| above == top)
    }
}

/// The host's name without what stands before it: `bao.example`, `bao.co.uk`.
fn domain(host: &str) -> &str {
    const SHARED: [&str; 11] =
        ["co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob"];
    let mut dots = host.rmatch_indices('.').map(|(at, _)| at);
    let (Some(last), before) = (dots.next(), dots.next()) else { return host };
    let Some(before) = before else { return host };
    let is_shared = SHARED.contains(&&host[before + 1..last]);
    match dots.next() {
        Some(third) if is_shared => &host[third + 1..],
        None if is_shared => host,
        _ => &host[before + 1..],
    }
}
