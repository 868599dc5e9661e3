//! What a page shows and nobody takes for its article, set aside in its place: the
//! words of elements that were struck. On long pages only those are kept that stand
//! within the body, so that a guess can be undone where it may be wrong.

use super::Page;
use super::dom::{Dom, Id, NONE, is_block, is_mute};
use super::hints::Words;
use super::piece::{Kind, Piece};
use super::verdict::{is_hidden, is_never_text};
use super::white::push_folded;

/// The most text in bytes that is set aside.
const MOST: usize = 64 * 1024;

/// How far above a text the element is looked for that it stands in a line of.
const DEEP: usize = 40;

/// Puts the lines of struck elements below `tops` among the pieces, but for one that is
/// the headline's.
pub(super) fn add(page: &Page, tops: &[Id], title: Option<&str>, pieces: &mut Vec<Piece>) {
    let dom = &page.dom;
    let mut found: Vec<(u32, Piece)> = Vec::new();
    let mut size = 0;
    let mut words = Words::default();
    visit(page, tops, |at, id| {
        if !page.survey.struck[id] {
            return;
        }
        words.read(dom, id);
        if size > MOST || !is_shown(dom, id, &words) {
            return;
        }
        for line in lines(dom, id).into_iter().filter(|line| Some(line.as_str()) != title) {
            size += line.len();
            let mut piece = Piece::new(Kind::Furniture, &[], id);
            piece.text = line;
            found.push((at, piece));
        }
    });
    if found.is_empty() {
        return;
    }
    let mut place = vec![0; dom.nodes.len()];
    visit(page, tops, |at, id| place[id] = at);
    merge(&place, found, pieces);
}

/// Visits what stands below `tops`, but not what is below a struck element, with its
/// place in the order, from 1.
fn visit(page: &Page, tops: &[Id], mut each: impl FnMut(u32, Id)) {
    let mut at = 0;
    for top in tops {
        let mut walk = page.dom.subtree(*top);
        while let Some(id) = walk.next() {
            at += 1;
            each(at, id);
            if page.survey.struck[id] {
                walk.skip_below(id);
            }
        }
    }
}

/// Merges pieces with known places among those whose elements have one; 0 is none.
fn merge(place: &[u32], found: Vec<(u32, Piece)>, pieces: &mut Vec<Piece>) {
    let mut found = found.into_iter().peekable();
    let mut out = Vec::with_capacity(pieces.len() + found.len());
    for piece in pieces.drain(..) {
        let at = place.get(piece.node).copied().unwrap_or(0);
        while let Some((_, other)) = found.next_if(|(before, _)| *before < at) {
            out.push(other);
        }
        out.push(piece);
    }
    out.extend(found.map(|(_, piece)| piece));
    *pieces = out;
}

/// Whether a reader of the page sees the words of the element.
fn is_shown(dom: &Dom, id: Id, words: &Words) -> bool {
    let tag = dom.tag(id);
    !(is_mute(tag) || is_never_text(tag) || is_hidden(dom, id, words))
}

/// The lines of an element: the words of each block in it.
fn lines(dom: &Dom, top: Id) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut line_of = NONE;
    let mut words = Words::default();
    let mut walk = dom.subtree(top);
    while let Some(id) = walk.next() {
        if let Some(text) = dom.own_text(id) {
            let around = dom.ancestors(id).take(DEEP);
            let holder = around.into_iter().find(|one| is_block(dom.tag(*one)) || *one == top);
            let holder = holder.unwrap_or(top);
            if holder != line_of && !text.trim().is_empty() {
                lines.push(std::mem::take(&mut line));
                line_of = holder;
            }
            push_folded(&mut line, text);
        } else if dom.is_element(id) {
            words.read(dom, id);
            if !is_shown(dom, id, &words) {
                walk.skip_below(id);
            } else if matches!(dom.tag(id), "br" | "button" | "li") {
                line_of = NONE;
            }
        }
    }
    lines.push(line);
    let trimmed = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty());
    trimmed.map(str::to_owned).collect()
}
