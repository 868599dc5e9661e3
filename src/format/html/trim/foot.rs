//! What stands behind the last prose: who wrote it, signs of agencies, headings
//! that nothing follows, and short lines of the page.

use super::Cut;
use super::head::take_facts;
use crate::format::html::piece::Kind;
use crate::format::plain::ask::{count, ends_sentence};

/// Sets the foot's lines aside.
pub(super) fn cut(cut: &mut Cut<'_>) {
    drop_about_author(cut);
    let Some(last) = cut.last_prose() else { return };
    for at in last + 1..cut.pieces.len() {
        let piece = &cut.pieces[at];
        let is_loose = piece.kind == Kind::Text && !piece.is_item() && !piece.is_quoted();
        if is_loose && !take_facts(cut, at) && is_loose_line(cut, at) {
            cut.drop(at);
        }
    }
    // A heading that nothing follows led to what is gone.
    for at in (last + 1..cut.pieces.len()).rev() {
        match cut.pieces[at].kind {
            Kind::Heading(_) => cut.drop(at),
            Kind::Furniture | Kind::Image(_) | Kind::Rule | Kind::Credit | Kind::Caption => {}
            _ => break,
        }
    }
}

fn is_loose_line(cut: &Cut<'_>, at: usize) -> bool {
    let text = &cut.pieces[at].text;
    count(text) <= 5 && !ends_sentence(text)
}

/// `Ann Lee is a reporter in Alder.` at the end tells of the author, not the story.
fn drop_about_author(cut: &mut Cut<'_>) {
    let from = cut.pieces.len().saturating_sub(6);
    for at in from..cut.pieces.len() {
        let piece = &cut.pieces[at];
        let is_about = piece.kind == Kind::Text
            && count(&piece.text) <= 90
            && at * 2 > cut.pieces.len()
            && cut.meta.authors.iter().any(|author| {
                let rest = piece.text.strip_prefix(author.name.as_str());
                count(&author.name) >= 2
                    && rest.is_some_and(|rest| {
                        [
                            " is ", " has ", " was ", " writes ", " covers ", " là ", " ist ",
                            " est ", " es ", " è ", ", ",
                        ]
                        .iter()
                        .any(|verb| rest.starts_with(verb))
                    })
            });
        if is_about {
            cut.drop(at);
        }
    }
}
