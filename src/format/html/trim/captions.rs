//! The words to pictures: in a figure, behind a picture, or by their own words.

use super::Cut;
use crate::article::{Mark, Role};
use crate::format::html::piece::{Kind, Run};
use crate::format::plain::ask::sentences;

/// The longest caption, in words.
const LONGEST: usize = 70;

/// The longest one that only its italics tell.
const SHORT: usize = 40;

/// Names captions and credits.
pub(super) fn name(cut: &mut Cut<'_>) {
    let is_album = is_album(cut);
    for at in 0..cut.pieces.len() {
        let piece = &cut.pieces[at];
        if piece.kind == Kind::Caption && cut.tongue.is_credit(&piece.text) {
            cut.pieces[at].kind = Kind::Credit;
            continue;
        }
        if !matches!(piece.kind, Kind::Text | Kind::Heading(_)) || piece.is_quoted() {
            continue;
        }
        let words = piece.words();
        if words > LONGEST || piece.text.is_empty() {
            continue;
        }
        let is_text = piece.kind == Kind::Text;
        if cut.tongue.is_credit(&piece.text) {
            if !signs(cut, at) {
                cut.pieces[at].kind = Kind::Credit;
                lead_to_caption(cut, at);
            }
        } else if (is_in_figure(cut, at)
            || (is_text && is_by_picture(cut, at) && cut.tongue.is_caption(&piece.text))
            || (is_text && !is_album && is_under_picture(cut, at))
            || (is_text && !is_album && is_set_apart(cut, at)))
            && !signs(cut, at)
        {
            cut.pieces[at].kind = Kind::Caption;
        }
    }
}

/// The share of the text, in percent, that does not stand below pictures as their caption.
const ALBUM: usize = 25;

/// Whether the article is told below its pictures: what stands there is its text.
fn is_album(cut: &Cut<'_>) -> bool {
    let (mut below, mut all) = (0, 0);
    for (at, piece) in cut.pieces.iter().enumerate() {
        if piece.kind == Kind::Text && !piece.is_linked() {
            all += piece.text.len();
            if shares_picture(cut, at) && piece.words() >= 12 && !is_in_figure(cut, at) {
                below += piece.text.len();
            }
        }
    }
    below * 100 > all * ALBUM
}

/// `Bài: An - Ảnh: Bình` signs the story.
fn signs(cut: &Cut<'_>, at: usize) -> bool {
    cut.tongue.stated(&cut.pieces[at].text, false).is_some_and(|stated| {
        stated.is_sure && stated.authors.iter().any(|author| author.role == Role::Writer)
    })
}

fn is_in_figure(cut: &Cut<'_>, at: usize) -> bool {
    let figure = cut
        .dom
        .ancestors(cut.pieces[at].node)
        .take(8)
        .find(|above| cut.dom.tag(*above) == "figure");
    let is_picture = |figure| {
        cut.dom
            .subtree(figure)
            .any(|one| matches!(cut.dom.tag(one), "img" | "picture" | "video" | "iframe" | "svg"))
    };
    // A figure with a long text is a part of the page and none.
    figure.is_some_and(|figure| cut.survey.all(figure) < 4000 && is_picture(figure))
        && cut.dom.tag(cut.pieces[at].node) != "blockquote"
}

/// Whether a picture stands within two pieces.
fn is_by_picture(cut: &Cut<'_>, at: usize) -> bool {
    let from = at.saturating_sub(2);
    let to = (at + 2).min(cut.pieces.len());
    cut.pieces[from..to]
        .iter()
        .any(|piece| matches!(piece.kind, Kind::Image(_) | Kind::Caption | Kind::Credit))
        || at <= 2
}

/// Whether the piece is the text of the picture before it, and too short for prose.
fn is_under_picture(cut: &Cut<'_>, at: usize) -> bool {
    shares_picture(cut, at) && sentences(&cut.pieces[at].text) <= 2
}

/// Whether the piece is a line in italics right behind a picture.
fn is_set_apart(cut: &Cut<'_>, at: usize) -> bool {
    let piece = &cut.pieces[at];
    let before = at.checked_sub(1).map(|before| &cut.pieces[before].kind);
    let [Run::Begin(Mark::Emphasis), inner @ .., Run::End] = piece.runs.as_slice() else {
        return false;
    };
    let is_whole = !inner.iter().any(|run| matches!(run, Run::Begin(Mark::Emphasis) | Run::Break))
        && inner.iter().filter(|run| matches!(run, Run::Begin(_))).count()
            == inner.iter().filter(|run| matches!(run, Run::End)).count();
    is_whole
        && matches!(before, Some(Kind::Image(_)))
        && piece.words() <= SHORT
        && sentences(&piece.text) <= 2
}

/// Whether the piece shares an element with the picture before it, and no other text does.
fn shares_picture(cut: &Cut<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &cut.pieces[before]) else { return false };
    let Kind::Image(_) = before.kind else { return false };
    let piece = &cut.pieces[at];
    let len = u32::try_from(piece.text.len()).unwrap_or(u32::MAX);
    let shared = cut.dom.ancestors(before.node).take(5).find(|above| cut.survey.all(*above) > 0);
    shared.is_some_and(|shared| cut.is_in(at, shared) && cut.survey.all(shared) <= len + 40)
        && piece.text.len() < 400
        && !matches!(cut.dom.tag(piece.node), "li")
}

/// A short text between a picture and a credit is the picture's caption.
fn lead_to_caption(cut: &mut Cut<'_>, at: usize) {
    let Some(before) = at.checked_sub(1) else { return };
    let is_after_picture =
        before.checked_sub(1).is_some_and(|one| matches!(cut.pieces[one].kind, Kind::Image(_)));
    let piece = &cut.pieces[before];
    if piece.kind == Kind::Text && is_after_picture && piece.words() <= LONGEST {
        cut.pieces[before].kind = Kind::Caption;
    }
}
