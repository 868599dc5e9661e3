//! Single lines that the language tables know: buttons, pleas, *Read more: …*,
//! keywords; and readers' comments, which run to the end.

use super::Cut;
use crate::format::html::piece::Kind;
use crate::format::plain::ask::{Furniture, Tongue, count, ends_sentence, sentences};

/// Sets the lines aside.
pub(super) fn cut(cut: &mut Cut<'_>) {
    for at in 0..cut.pieces.len() {
        if !matches!(cut.pieces[at].kind, Kind::Text | Kind::Heading(_)) {
            continue;
        }
        let Some(told) = cut.tongue.furniture(&cut.pieces[at].text) else { continue };
        if told == Furniture::Comments
            && is_late(cut, at)
            && cut.tongue.is_phrase(&cut.pieces[at].text)
        {
            (at..cut.pieces.len()).for_each(|one| cut.drop(one));
            return;
        }
        if is_furniture(cut, at, told) {
            cut.drop(at);
        }
    }
}

/// Whether most of the text stands before the piece.
fn is_late(cut: &Cut<'_>, at: usize) -> bool {
    let len = |range: std::ops::Range<usize>| -> usize {
        cut.pieces[range].iter().map(|piece| piece.text.len()).sum()
    };
    len(0..at) > len(0..cut.pieces.len()) / 3
}

fn is_furniture(cut: &Cut<'_>, at: usize, told: Furniture) -> bool {
    let piece = &cut.pieces[at];
    let text = &piece.text;
    let words = count(text);
    let is_phrase = cut.tongue.is_phrase(text);
    let is_heading = matches!(piece.kind, Kind::Heading(_));
    match told {
        Furniture::Button => !is_heading || words >= 2,
        Furniture::More => {
            // `Read more: title`: a link follows the words.
            (piece.linked > 0 && words <= 40)
                || (is_phrase && !is_heading)
                || (!ends_sentence(text) && words <= 25 && !is_heading)
        }
        Furniture::Plea => {
            let lured = Tongue::lures(text) > 0;
            words <= 60 && sentences(text) <= 4 && (lured || piece.linked * 3 > text.len())
        }
        Furniture::Tags => !ends_sentence(text) && (piece.linked > 0 || words <= 12) && !is_heading,
        Furniture::Related | Furniture::Comments => is_phrase && !is_heading,
    }
}
