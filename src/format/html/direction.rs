//! What a page says with `dir="rtl"`. The direction of a block is that of its first
//! strong letter; where that letter is of the other script (a name, a brand in
//! front of a Hebrew sentence) and the page states the direction, the sign made for
//! it is put in front: U+200F (UAX #9, 2.6). It takes no room, searching passes over
//! it, and every form in which the article is written keeps it.

use super::dom::{Dom, ROOT};
use super::piece::{Kind, Piece, Run};

/// The sign that says: from the right.
const MARK: &str = "\u{200f}";

/// Marks the pieces whose place says another direction than their first letter.
pub(super) fn mark(dom: &Dom, pieces: &mut [Piece]) {
    let Some(is_rtl) = stated(dom) else { return };
    for piece in pieces.iter_mut().filter(|piece| is_rtl[piece.node]) {
        if is_words(&piece.kind) && is_mistaken(&piece.text) {
            piece.text.insert_str(0, MARK);
            if !piece.runs.is_empty() {
                piece.runs.insert(0, Run::Text(MARK.to_owned()));
            }
        }
    }
}

/// Whether each node stands where the page says that it is written from the right;
/// `None` where it says so nowhere.
fn stated(dom: &Dom) -> Option<Vec<bool>> {
    let mut is_rtl = vec![false; dom.nodes.len()];
    let mut is_any = false;
    for id in dom.subtree(ROOT) {
        let said = dom.attr(id, "dir").map(str::trim).unwrap_or_default();
        is_rtl[id] = match said.to_ascii_lowercase().as_str() {
            "rtl" => true,
            "ltr" | "auto" => false,
            _ => dom.parent(id).is_some_and(|above| is_rtl[above]),
        };
        is_any |= is_rtl[id];
    }
    is_any.then_some(is_rtl)
}

/// Code runs from the left whatever is said, and a table's cells each for themselves.
fn is_words(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Text
            | Kind::Heading(_)
            | Kind::Verse
            | Kind::Caption
            | Kind::Credit
            | Kind::Lede
            | Kind::Footnote(_)
    )
}

/// Whether a text begins with a letter from the left and goes on with some from the
/// right. One that holds none of these is foreign as a whole, and stays as it is.
fn is_mistaken(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic() || *c == '\u{200f}');
    first.is_some_and(|c| !is_from_right(c)) && text.chars().any(is_from_right)
}

/// Whether a letter is of a block that Unicode keeps for scripts from the right.
fn is_from_right(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8ff}'
            | '\u{200f}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}
