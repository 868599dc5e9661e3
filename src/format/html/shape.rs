//! Last touches on the pieces that are kept: a line that is only bold and leads to
//! text is a heading, the first paragraph is the lede, and a definition stands below
//! its term or is none.

use super::dom::Dom;
use super::hints::Words;
use super::piece::{Kind, Piece, Run};
use crate::article::{Container, DEFINITION, Mark};

/// The level of a heading that is only bold.
const BOLD: u8 = 3;

/// Names headings and the lede.
pub(super) fn finish(dom: &Dom, pieces: &mut [Piece]) {
    let mut leads = false;
    for piece in pieces.iter_mut().rev().filter(|piece| piece.kind != Kind::Furniture) {
        if leads && is_bold_line(piece) {
            piece.kind = Kind::Heading(BOLD);
            // A heading is bold by itself.
            drop_strong(&mut piece.runs);
        }
        leads = piece.kind == Kind::Text
            && piece.bold * 2 < piece.text.len()
            && !piece.inside.iter().any(is_definition);
    }
    drop_empty_headings(pieces);
    free_definitions(pieces);
    silence_echoes(pieces);
    name_lede(dom, pieces);
}

/// A heading that only notes stand below leads to nothing: they are shown at the end.
/// One above such headings leads to nothing either, unless another follows below it.
fn drop_empty_headings(pieces: &mut [Piece]) {
    // The level of the heading that follows, and whether a note is the next piece.
    let (mut level_below, mut is_before_note) = (0, false);
    for piece in pieces.iter_mut().rev() {
        match piece.kind {
            Kind::Furniture | Kind::Rule => {}
            Kind::Footnote(_) => is_before_note = true,
            Kind::Heading(level) if is_before_note && level_below <= level => {
                piece.kind = Kind::Furniture;
            }
            Kind::Heading(level) => (level_below, is_before_note) = (level, false),
            _ => is_before_note = false,
        }
    }
}

/// A picture does not say what the caption below it says.
fn silence_echoes(pieces: &mut [Piece]) {
    for at in 1..pieces.len() {
        let (above, below) = pieces.split_at_mut(at);
        let (picture, caption) = (&mut above[at - 1], &below[0]);
        let is_pair = matches!(picture.kind, Kind::Image(_)) && caption.kind == Kind::Caption;
        let said = picture.text.trim().trim_end_matches('.');
        if is_pair && !said.is_empty() && caption.text.starts_with(said) {
            picture.text.clear();
        }
    }
}

fn name_lede(dom: &Dom, pieces: &mut [Piece]) {
    let is_text = |piece: &&mut Piece| {
        !matches!(piece.kind, Kind::Furniture | Kind::Image(_) | Kind::Caption | Kind::Credit)
    };
    let mut shown = pieces.iter_mut().filter(is_text);
    if let (Some(first), next) = (shown.next(), shown.next())
        // A term is none.
        && !next.is_some_and(|next| next.inside.first().is_some_and(is_definition))
        && (first.kind == Kind::Text || is_sentence(dom, first))
        && first.inside.is_empty()
    {
        first.kind = Kind::Lede;
    }
}

fn is_definition(container: &Container) -> bool {
    matches!(container, Container::Item { marker, .. } if marker == DEFINITION)
}

fn is_begun(container: &Container) -> bool {
    matches!(container, Container::Item { first: true, .. })
}

/// Takes out of their containers the definitions that stand below no term: below a
/// heading, or where the term was set aside.
fn free_definitions(pieces: &mut [Piece]) {
    // Of the piece above: what it stands in, and whether it may be a term.
    let mut above: (Vec<Container>, bool) = (Vec::new(), false);
    for piece in pieces.iter_mut().filter(|piece| piece.kind != Kind::Furniture) {
        let mut depth = 0;
        while depth < piece.inside.len() {
            let is_free = is_definition(&piece.inside[depth]) && {
                let is_term = above.1 && above.0.len() == depth;
                let is_next = above.0.get(depth).is_some_and(is_definition);
                let is_beside = !piece.inside[..depth].iter().any(is_begun);
                !(is_beside && (is_term || is_next))
            };
            if is_free {
                piece.inside.remove(depth);
            } else {
                depth += 1;
            }
        }
        let is_term = piece.kind == Kind::Text
            && matches!(piece.runs.first(), Some(Run::Begin(Mark::Strong)));
        above = (piece.inside.clone(), is_term);
    }
}

/// A dek may be set as a heading: what is as long as a sentence, and ends as one, is
/// text, and so is a shorter one that is named so or begins with the house in brackets.
fn is_sentence(dom: &Dom, piece: &Piece) -> bool {
    const NAMES: [&str; 8] =
        ["sapo", "standfirst", "dek", "lede", "summary", "excerpt", "teaser", "chapeau"];
    if !matches!(piece.kind, Kind::Heading(_)) || !piece.text.ends_with(['.', '!']) {
        return false;
    }
    let is_reported = piece.text.starts_with('(')
        && [") - ", ") – ", ") — "].iter().any(|sign| piece.text.contains(sign));
    let is_named = || {
        let mut words = Words::default();
        words.read(dom, piece.node);
        NAMES.iter().any(|name| words.has(name))
    };
    piece.words() >= 16 || (piece.words() >= 6 && (is_reported || is_named()))
}

fn is_bold_line(piece: &Piece) -> bool {
    let text = piece.text.trim();
    piece.kind == Kind::Text
        && piece.inside.is_empty()
        && piece.bold > 0
        && piece.bold + 2 >= piece.text.len()
        && !piece.is_linked()
        && (1..=16).contains(&piece.words())
        && !text.ends_with(['.', ':', ',', ';', '”', '"', '…'])
}

fn drop_strong(runs: &mut Vec<Run>) {
    let mut open = Vec::new();
    runs.retain(|run| match run {
        Run::Begin(mark) => {
            open.push(*mark == Mark::Strong);
            *mark != Mark::Strong
        }
        Run::End => !open.pop().unwrap_or(false),
        _ => true,
    });
}
