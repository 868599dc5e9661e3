//! Lists of links: other articles, keywords, contents of the page; and boxes that
//! a heading such as *Tin liên quan* stands above.

use super::{Cut, Way};
use crate::format::html::hints::Words;
use crate::format::html::piece::Kind;
use crate::format::plain::ask::Furniture;

/// The largest box of other articles, in bytes of text.
const BOX: u32 = 2400;

/// Sets lists of links aside.
pub(super) fn cut(cut: &mut Cut<'_>) {
    drop_boxes(cut);
    if cut.way != Way::Brief {
        drop_cards(cut);
    }
    drop_runs(cut);
}

/// What a heading leads to that says that other articles follow.
fn drop_boxes(cut: &mut Cut<'_>) {
    for at in 0..cut.pieces.len() {
        let piece = &cut.pieces[at];
        let is_line = matches!(piece.kind, Kind::Text | Kind::Heading(_)) && piece.words() <= 8;
        if !is_line || !cut.is_kept(at) {
            continue;
        }
        let told = cut.tongue.furniture(&piece.text);
        let is_head = match told {
            Some(Furniture::Related | Furniture::Comments | Furniture::Tags) => true,
            Some(Furniture::More) => cut.tongue.is_phrase(&piece.text) || piece.text.ends_with(':'),
            _ => false,
        };
        if !is_head {
            continue;
        }
        let is_comments = told == Some(Furniture::Comments);
        let top = cut.box_of(at, if is_comments { u32::MAX } else { BOX });
        let is_light = if is_comments { is_readers(cut, top) } else { box_is_light(cut, top) };
        let is_own = top != cut.pieces[at].node && is_light;
        let mut end = at + 1;
        while end < cut.pieces.len() {
            let next = &cut.pieces[end];
            let is_light = next.is_link()
                || matches!(
                    next.kind,
                    Kind::Image(_) | Kind::Caption | Kind::Credit | Kind::Furniture
                );
            if !(is_light || is_own && cut.is_in(end, top)) {
                break;
            }
            end += 1;
        }
        if (end > at + 1 || at + 1 == cut.pieces.len()) && !is_remarked(cut, end) {
            (at..end).for_each(|one| cut.drop(one));
        }
    }
}

/// Whether a box says by its names that readers wrote it: a study has a discussion too.
fn is_readers(cut: &Cut<'_>, top: usize) -> bool {
    cut.dom.subtree(top).take(200).any(|id| {
        let mut words = Words::default();
        words.read(cut.dom, id);
        words.iter().any(|word| {
            word.contains("comment")
                || matches!(word, "respond" | "disqus" | "reply" | "replies" | "binhluan")
        })
    })
}

/// Whether a fair part of a box is links.
fn box_is_light(cut: &Cut<'_>, top: usize) -> bool {
    cut.survey.linked[top] * 4 >= cut.survey.all(top)
}

/// A heading that is a link to another page of the site is its title, when both
/// stand in a box of their own; what shares the box goes with it.
fn drop_cards(cut: &mut Cut<'_>) {
    let last = cut.last_prose().unwrap_or(0);
    for at in 0..cut.pieces.len() {
        let piece = &cut.pieces[at];
        let is_title = matches!(piece.kind, Kind::Heading(_)) && piece.is_link();
        if !is_title || piece.words() < 4 || !cut.leads_inside(at) {
            continue;
        }
        let most = u32::try_from(piece.text.len()).unwrap_or(0) + 300;
        let top = cut.box_of(at, most);
        let is_section = (at + 1..cut.pieces.len().min(at + 40))
            .find(|next| cut.is_kept(*next) && !matches!(cut.pieces[*next].kind, Kind::Image(_)))
            .is_some_and(|next| !cut.is_in(next, top) && cut.is_prose(next));
        if is_section && at < last {
            continue;
        }
        let from = (0..at).rev().take_while(|one| cut.is_in(*one, top)).last().unwrap_or(at);
        let to = (at..cut.pieces.len()).take_while(|one| cut.is_in(*one, top)).last().unwrap_or(at);
        (from..=to).for_each(|one| cut.drop(one));
        cut.drop(at);
    }
}

/// Items and paragraphs that are links and nothing else, two and more in a row.
fn drop_runs(cut: &mut Cut<'_>) {
    let mut at = 0;
    while at < cut.pieces.len() {
        let end = (at..cut.pieces.len()).take_while(|one| is_bare_link(cut, *one)).count() + at;
        if end == at {
            at += 1;
            continue;
        }
        let is_list = cut.pieces[at].is_item();
        let is_long = end - at >= 2;
        let is_brief = cut.way == Way::Brief;
        let is_way_on = is_long
            && !is_remarked(cut, end)
            && (!is_told(cut, at) || !is_brief && is_last(cut, at, end));
        if if is_list { is_way_on } else { !is_brief } {
            (at..end).for_each(|one| cut.drop(one));
        }
        at = end;
    }
}

/// Whether the list whose links end before `end` goes on with an item that says more
/// than its link: what stands in it is chosen, and no list of the day's articles.
fn is_remarked(cut: &Cut<'_>, end: usize) -> bool {
    let list = |at: usize| {
        let node = cut.pieces[at].node;
        let item = std::iter::once(node).chain(cut.dom.ancestors(node).take(3));
        item.into_iter().find(|one| cut.dom.tag(*one) == "li").and_then(|one| cut.dom.parent(one))
    };
    let next = cut.pieces.get(end).filter(|next| next.kind == Kind::Text && next.is_item());
    next.is_some_and(|next| !next.is_linked() && next.linked > 0)
        && end > 0
        && list(end).is_some()
        && list(end) == list(end - 1)
}

/// Whether a heading and its list of links stand behind the last prose, and nothing
/// behind them: the way on to other articles.
fn is_last(cut: &Cut<'_>, at: usize, end: usize) -> bool {
    let is_text = |one: usize| !matches!(cut.pieces[one].kind, Kind::Furniture | Kind::Image(_));
    let before = (0..at).rev().find(|one| is_text(*one));
    let is_headed = before.is_some_and(|one| matches!(cut.pieces[one].kind, Kind::Heading(_)));
    // In this order: only the last list of a page gets as far as the search for prose.
    is_headed
        && !(end..cut.pieces.len()).any(is_text)
        && cut.last_prose().is_some_and(|last| last < at)
}

fn is_bare_link(cut: &Cut<'_>, at: usize) -> bool {
    let piece = &cut.pieces[at];
    piece.kind == Kind::Text
        && piece.is_link()
        && cut.leads_inside(at)
        && !piece.is_quoted()
        && piece.words() <= 30
}

/// Whether a paragraph or heading of the text leads to the list.
fn is_told(cut: &Cut<'_>, at: usize) -> bool {
    let before =
        (0..at).rev().take(20).find(|one| !matches!(cut.pieces[*one].kind, Kind::Image(_)));
    before.is_some_and(|before| {
        let piece = &cut.pieces[before];
        match piece.kind {
            Kind::Heading(_) => cut.tongue.furniture(&piece.text).is_none(),
            Kind::Text => {
                cut.is_prose(before)
                    || piece.text.ends_with(':')
                    || piece.is_item() && !piece.is_link()
            }
            _ => false,
        }
    })
}
