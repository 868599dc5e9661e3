//! Footnotes: the items that raised links of the text lead to. They become
//! footnotes by their labels, and the links lead to them.

use std::collections::HashMap;

use super::dom::{Dom, Id, ROOT};
use super::piece::{Kind, Piece, Run};
use crate::article::{Container, Mark};
use crate::format::markdown::FOOTNOTE;

/// Ties the links to their notes.
pub(super) fn tie(dom: &Dom, pieces: &mut [Piece]) {
    let labels = labels(pieces);
    if labels.is_empty() {
        return;
    }
    let targets = targets(dom, &labels);
    let mut found: Vec<String> = Vec::new();
    for at in 0..pieces.len() {
        let Some(label) = note_label(dom, &pieces[at], &targets) else { continue };
        let is_first = !found.contains(&label);
        // A note may have several paragraphs.
        let before = at.checked_sub(1).map(|before| &pieces[before].kind);
        let is_more = before == Some(&Kind::Footnote(label.clone()));
        let piece = &mut pieces[at];
        if is_more && piece.kind == Kind::Text {
            piece.kind = Kind::Footnote(label);
            drop_way_back(piece);
            piece.inside.retain(|one| !matches!(one, Container::Item { .. }));
        } else if is_first && piece.kind == Kind::Text {
            piece.kind = Kind::Footnote(label.clone());
            drop_label(piece, &label);
            drop_way_back(piece);
            piece.inside.retain(|one| !matches!(one, Container::Item { .. }));
            found.push(label);
        }
    }
    for piece in pieces.iter_mut() {
        for at in 0..piece.runs.len() {
            let label = match &piece.runs[at] {
                Run::Begin(Mark::Link(to)) => to.strip_prefix('#').and_then(|to| labels.get(to)),
                _ => None,
            };
            let Some(label) = label.filter(|label| found.contains(label)) else { continue };
            piece.runs[at] = Run::Begin(Mark::Link(format!("{FOOTNOTE}{label}")));
            // As the other formats show it: a bare figure would be one of the sentence.
            if let Some(Run::Text(words)) = piece.runs.get_mut(at + 1) {
                *words = format!("[{label}]");
            }
        }
    }
}

/// The places in the page that a short figure or sign links to, with that sign.
fn labels(pieces: &[Piece]) -> HashMap<String, String> {
    let mut labels = HashMap::new();
    for piece in pieces {
        for pair in piece.runs.windows(2) {
            let [Run::Begin(Mark::Link(to)), Run::Text(words)] = pair else { continue };
            let Some(place) = to.strip_prefix('#') else { continue };
            let label = words.trim().trim_matches(['[', ']', '(', ')']);
            let is_sign = (1..=3).contains(&label.chars().count())
                && label
                    .chars()
                    .all(|c| c.is_ascii_digit() || c.is_ascii_lowercase() || "*†‡§".contains(c));
            if is_sign && !labels.contains_key(place) {
                labels.insert(place.to_owned(), label.to_owned());
            }
        }
    }
    labels
}

/// The elements of those places.
fn targets(dom: &Dom, labels: &HashMap<String, String>) -> HashMap<Id, String> {
    let mut targets = HashMap::new();
    for id in dom.subtree(ROOT) {
        let label = dom.any_attr(id, &["id", "name"]).and_then(|place| labels.get(place));
        // The link in the text has a place of its own, for the way back.
        if let Some(label) =
            label.filter(|_| !matches!(dom.tag(id), "sup" | "a") || starts_block(dom, id))
        {
            targets.insert(id, label.clone());
        }
    }
    targets
}

/// Whether nothing but an anchor stands before the text of its block.
fn starts_block(dom: &Dom, id: Id) -> bool {
    let parent = dom.parent(id).unwrap_or(ROOT);
    matches!(dom.tag(parent), "p" | "li" | "div" | "dd" | "td")
        && dom.children(parent).next() == Some(id)
}

/// The label of the note that the piece is.
fn note_label(dom: &Dom, piece: &Piece, targets: &HashMap<Id, String>) -> Option<String> {
    let own = std::iter::once(piece.node).chain(dom.ancestors(piece.node).take(2));
    let held = dom.children(piece.node).take(1);
    own.chain(held).find_map(|id| targets.get(&id)).cloned()
}

/// The label at the head of a note, with its stop, is not the note's.
fn drop_label(piece: &mut Piece, label: &str) {
    let without = |text: &str| -> Option<String> {
        let rest = text.trim_start().strip_prefix(label)?;
        let note = rest.trim_start_matches(['.', ')', ':', ' ', '\u{a0}']);
        (note.len() < rest.len()).then(|| note.to_owned())
    };
    match piece.runs.first_mut() {
        Some(Run::Text(words)) => {
            let Some(note) = without(words) else { return };
            *words = note;
        }
        Some(_) => return,
        None => {}
    }
    if let Some(note) = without(&piece.text) {
        piece.text = note;
    }
}

/// The arrow that leads back to the text is not the note's.
fn drop_way_back(piece: &mut Piece) {
    const ARROWS: [&str; 6] = ["↩", "↩︎", "↑", "^", "⏎", "↵"];
    for run in &mut piece.runs {
        if let Run::Text(words) = run
            && ARROWS.contains(&words.trim())
        {
            words.clear();
        }
    }
    if !piece.runs.is_empty() {
        piece.text = piece.text.trim_end_matches(['↩', '\u{fe0e}', '↑', '^', ' ']).to_owned();
    }
}
