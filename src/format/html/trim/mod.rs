//! What among the pieces of the body is furniture all the same. A piece that is
//! set aside stays in its place, hidden; words of furniture are the language
//! tables' business, places and links are told here.
//!
//! Each rule is a file: `head` and `foot` know what stands before the first and
//! behind the last prose, `lists` knows lists of links and what leads to them,
//! `lines` single lines, `captions` the words to pictures.

mod captions;
mod foot;
mod head;
mod lines;
mod lists;

use super::dom::{Dom, Id};
use super::piece::{Kind, Piece};
use super::survey::Survey;
use crate::article::Meta;
use crate::format::plain::ask::{Tongue, count, ends_sentence};

/// The pieces of the body with all that is known about the page.
pub(super) struct Cut<'a> {
    pub dom: &'a Dom,
    pub survey: &'a Survey,
    pub tongue: &'a Tongue,
    pub meta: &'a mut Meta,
    pub description: Option<&'a str>,
    pub pieces: Vec<Piece>,
}

/// Sets furniture aside, and takes the facts that it states.
pub(super) fn trim(cut: &mut Cut<'_>) {
    captions::name(cut);
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
            && (count(&piece.text) >= 18 || (count(&piece.text) >= 8 && ends_sentence(&piece.text)))
    }

    /// The first piece of prose.
    fn first_prose(&self) -> Option<usize> {
        (0..self.pieces.len()).find(|at| self.is_prose(*at))
    }

    /// The last piece of prose.
    fn last_prose(&self) -> Option<usize> {
        (0..self.pieces.len()).rev().find(|at| self.is_prose(*at))
    }

    /// The largest element around `id` whose text is at most `most` bytes.
    fn box_of(&self, id: Id, most: u32) -> Id {
        let around = self.dom.ancestors(id).take_while(|above| self.survey.all(*above) <= most);
        around.last().unwrap_or(id)
    }

    /// Whether the piece stands below the element.
    fn is_in(&self, at: usize, top: Id) -> bool {
        let node = self.pieces[at].node;
        node == top || self.dom.ancestors(node).any(|above| above == top)
    }
}
