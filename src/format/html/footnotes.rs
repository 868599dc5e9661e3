//! Footnotes: the items that raised links of the text lead to. They become
//! footnotes by their labels, and the links lead to them.

use std::collections::{HashMap, HashSet};

use super::dom::{Dom, Id, ROOT};
use super::piece::{Kind, Piece, Run};
use crate::article::Mark;
use crate::format::markdown::FOOTNOTE;

/// Ties the links to their notes.
pub(super) fn tie(dom: &Dom, pieces: &mut [Piece]) {
    let signs = signs(pieces);
    if signs.is_empty() {
        return;
    }
    let targets = targets(dom, &signs);
    let mut labels = Labels::default();
    // A label that stands alone: its element, and the note that follows it there.
    let mut alone: Option<(Id, String)> = None;
    for at in 0..pieces.len() {
        let Some(place) = note_place(dom, &pieces[at], &targets) else {
            let is_in = |top| dom.ancestors(pieces[at].node).take(3).any(|above| above == top);
            match &alone {
                Some((top, label)) if is_in(*top) && pieces[at].kind == Kind::Text => {
                    pieces[at].kind = Kind::Footnote(label.clone());
                    pieces[at].inside.clear();
                }
                _ => alone = None,
            }
            continue;
        };
        let Some(sign) = signs.get(place) else { continue };
        let known = labels.of_place.get(place).cloned();
        // A note may have several paragraphs.
        let before = at.checked_sub(1).map(|before| &pieces[before].kind);
        let is_more =
            known.as_ref().is_some_and(|label| before == Some(&Kind::Footnote(label.clone())));
        let piece = &mut pieces[at];
        if piece.kind != Kind::Text || (known.is_some() && !is_more) {
            continue;
        }
        if is_more && is_way_back(&piece.text) {
            piece.kind = Kind::Furniture;
            continue;
        }
        if !is_more {
            drop_label(piece, sign);
        }
        let label = known.unwrap_or_else(|| labels.give(place, sign));
        if piece.text.trim().is_empty() {
            alone = Some((piece.node, label));
            piece.kind = Kind::Furniture;
            continue;
        }
        piece.kind = Kind::Footnote(label);
        drop_way_back(piece);
        piece.inside.clear();
    }
    for piece in pieces.iter_mut() {
        for at in 0..piece.runs.len() {
            let label = match &piece.runs[at] {
                Run::Begin(Mark::Link(to)) => {
                    to.strip_prefix('#').and_then(|to| labels.of_place.get(to))
                }
                _ => None,
            };
            let Some(label) = label else { continue };
            piece.runs[at] = Run::Begin(Mark::Link(format!("{FOOTNOTE}{label}")));
            // As the other formats show it: a bare figure would be one of the sentence.
            if let Some(Run::Text(words)) = piece.runs.get_mut(at + 1) {
                *words = format!("[{label}]");
            }
        }
    }
}

/// The labels of the notes that were found. Notes that one sign leads to, as in pages
/// of several parts, have labels of their own.
#[derive(Default)]
struct Labels {
    of_place: HashMap<String, String>,
    used: HashSet<String>,
    /// For each sign the number that was given last; for figures all go on together.
    last: HashMap<String, u64>,
}

impl Labels {
    fn give(&mut self, place: &str, sign: &str) -> String {
        let mut label = sign.to_owned();
        let number = sign.parse::<u64>().ok();
        let key = if number.is_some() { "" } else { sign };
        let last = self.last.entry(key.to_owned()).or_insert(1);
        while !self.used.insert(label.clone()) {
            *last += 1;
            label = if number.is_some() { last.to_string() } else { format!("{sign}-{last}") };
        }
        self.of_place.insert(place.to_owned(), label.clone());
        label
    }
}

/// The places in the page that a short figure or sign links to, with that sign.
fn signs(pieces: &[Piece]) -> HashMap<String, String> {
    let mut signs = HashMap::new();
    for piece in pieces {
        for pair in piece.runs.windows(2) {
            let [Run::Begin(Mark::Link(to)), Run::Text(words)] = pair else { continue };
            let Some(place) = to.strip_prefix('#') else { continue };
            let label = words.trim().trim_matches(['[', ']', '(', ')']);
            let is_sign = (1..=3).contains(&label.chars().count())
                && label
                    .chars()
                    .all(|c| c.is_ascii_digit() || c.is_ascii_lowercase() || "*†‡§".contains(c));
            if is_sign && !signs.contains_key(place) {
                signs.insert(place.to_owned(), label.to_owned());
            }
        }
    }
    signs
}

/// The elements of those places.
fn targets<'a>(dom: &Dom, signs: &'a HashMap<String, String>) -> HashMap<Id, &'a str> {
    let mut targets = HashMap::new();
    for id in dom.subtree(ROOT) {
        let place = dom.any_attr(id, &["id", "name"]).and_then(|place| signs.get_key_value(place));
        // The link in the text has a place of its own, for the way back.
        if let Some((place, _)) =
            place.filter(|_| !matches!(dom.tag(id), "sup" | "a") || starts_block(dom, id))
        {
            targets.insert(id, place.as_str());
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

/// The place of the note that the piece is.
fn note_place<'a>(dom: &Dom, piece: &Piece, targets: &HashMap<Id, &'a str>) -> Option<&'a str> {
    // A list or a quote in the note stands deeper than its paragraphs.
    let is_deep = |id: &Id| matches!(dom.tag(*id), "ul" | "ol" | "li" | "blockquote");
    let deep = 2 + dom.ancestors(piece.node).take(6).filter(is_deep).count();
    let own = std::iter::once(piece.node).chain(dom.ancestors(piece.node).take(deep));
    let held = dom.children(piece.node).take(1);
    own.chain(held).find_map(|id| targets.get(&id)).copied()
}

/// The label at the head of a note, with its stop, is not the note's.
fn drop_label(piece: &mut Piece, label: &str) {
    let without = |text: &str| -> Option<String> {
        let rest = text.trim_start().strip_prefix(label)?;
        let note = rest.trim_start_matches(['.', ')', ':', ' ', '\u{a0}']);
        (note.len() < rest.len()).then(|| note.to_owned())
    };
    match piece.runs.as_mut_slice() {
        [Run::Text(words), ..] => {
            let Some(note) = without(words) else { return };
            *words = note;
        }
        // The label leads back to the text.
        [Run::Begin(Mark::Link(to)), Run::Text(words), Run::End, ..]
            if to.starts_with('#') && words.trim().trim_matches(['[', ']', '(', ')']) == label =>
        {
            let shown = std::mem::take(words);
            if let Some(rest) = piece.text.strip_prefix(shown.trim()) {
                piece.text = rest.trim_start().to_owned();
            }
            return;
        }
        [_, ..] => return,
        [] => {}
    }
    if let Some(note) = without(&piece.text) {
        piece.text = note;
    }
}

/// What leads back to the text.
const ARROWS: [&str; 6] = ["↩", "↩︎", "↑", "^", "⏎", "↵"];

fn is_way_back(text: &str) -> bool {
    ARROWS.contains(&text.trim())
}

/// The arrow that leads back to the text is not the note's.
fn drop_way_back(piece: &mut Piece) {
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

#[cfg(test)]
mod tests {
    use crate::article::BlockKind;
    use crate::format::html::fragment;

    #[test]
    fn notes_that_one_sign_leads_to_stay_apart() {
        let html = "<p>Một<a href='#a'>1</a></p><ol><li id=a>Ghi chú một. <a href='#x'>↩</a></li></ol>\
            <h2>Phần hai</h2><p>Hai<a href='#b'>[1]</a> ba<a href='#c'>*</a></p>\
            <p id=b><a href='#y'>[1]</a> Ghi chú hai.</p><p>tiếp</p><p id=c>* Ghi chú ba.</p>";
        let article = fragment(html);
        let notes = article.blocks().iter().filter_map(|block| match &block.kind {
            BlockKind::Footnote { label } => Some(format!("{label}: {}", article.text_of(block))),
            _ => None,
        });
        let wanted = ["1: Ghi chú một.", "2: Ghi chú hai.", "*: Ghi chú ba."];
        assert_eq!(notes.collect::<Vec<_>>(), wanted);
        let text = article.text();
        assert!(text.contains("Một[1]") && text.contains("Hai[2] ba[*]"), "{text}");
    }
}
