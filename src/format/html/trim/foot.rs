//! What stands behind the last prose: who wrote it, signs of agencies, headings
//! that nothing follows, and short lines of the page.

use std::collections::HashSet;

use super::head::take_facts;
use super::{Cut, Way};
use crate::article::{Author, Role};
use crate::format::html::dom::Id;
use crate::format::html::piece::Kind;
use crate::format::plain::ask::{Furniture, count, ends_sentence, tamed};

/// How many pieces the foot has at most.
const FOOT: usize = 60;

/// Sets the foot's lines aside.
pub(super) fn cut(cut: &mut Cut<'_>) {
    drop_about_author(cut);
    drop_about_box(cut);
    let Some(last) = cut.last_prose() else { return };
    // Many short lines are a table of sorts, and text; so are those of a short page.
    let few = cut.pieces.len() - last < 12 && cut.way == Way::Page;
    // The foot of a page is short; what is long behind the last prose is text of a kind.
    for at in (last + 1).max(cut.pieces.len().saturating_sub(FOOT))..cut.pieces.len() {
        let piece = &cut.pieces[at];
        if piece.kind == Kind::Credit {
            take_facts(cut, at);
            continue;
        }
        let is_loose = piece.kind == Kind::Text && !piece.is_item() && !piece.is_quoted();
        // A long page has its rights stated outside of the article.
        let told = |text: &str| cut.tongue.furniture(text);
        if cut.way == Way::Brief && is_loose && told(&piece.text) == Some(Furniture::Plea) {
            cut.drop(at);
            continue;
        }
        let is_sign = few && !ends_sentence(&piece.text) && is_of_page(cut, at);
        if is_loose && is_sign && !take_facts(cut, at) {
            cut.drop(at);
            continue;
        }
        if is_loose
            && !take_facts(cut, at)
            && !take_name(cut, at)
            && is_loose_line(cut, at)
            && (states_house(cut, at) || few && !is_written_like(cut, at, last))
        {
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

/// Whether the words or the signs of a line behind the text are the page's.
fn is_of_page(cut: &Cut<'_>, at: usize) -> bool {
    let text = &cut.pieces[at].text;
    let is_told = cut.tongue.furniture(text).is_some_and(|told| {
        told == Furniture::Plea || (told == Furniture::Button && cut.tongue.is_phrase(text))
    });
    cut.tongue.is_foot(text) || (is_told && cut.pieces[at].words() <= 12)
}

/// A name alone behind the text, set bold or flush right, signs it; in Vietnamese, whose
/// titles have no capitals within, as a line of its own.
fn take_name(cut: &mut Cut<'_>, at: usize) -> bool {
    let piece = &cut.pieces[at];
    let is_last = (at + 1..cut.pieces.len()).all(|one| !cut.is_kept(one));
    let is_line = is_last && cut.meta.language.as_deref() == Some("vi") && count(&piece.text) >= 2;
    let is_set = is_line || piece.bold * 2 > piece.text.len() || is_flush_right(cut, at);
    if !cut.meta.authors.is_empty()
        || !is_set
        || states_house(cut, at)
        || !cut.tongue.is_name(&piece.text)
    {
        return false;
    }
    cut.meta.authors.push(Author { name: tamed(&piece.text), role: Role::Writer });
    cut.drop(at);
    true
}

fn is_flush_right(cut: &Cut<'_>, at: usize) -> bool {
    let node = cut.pieces[at].node;
    std::iter::once(node).chain(cut.dom.ancestors(node).take(2)).any(|id| {
        cut.dom.attr(id, "align") == Some("right")
            || cut.dom.any_attr(id, &["style", "class"]).is_some_and(|set| {
                let set = set.replace(' ', "");
                set.contains("text-align:right") || set.contains("text-right")
            })
    })
}

fn is_loose_line(cut: &Cut<'_>, at: usize) -> bool {
    let text = &cut.pieces[at].text;
    cut.pieces[at].words() <= 5 && !ends_sentence(text)
}

/// Whether a line says from which house the text is: `Theo Báo Bến`, `(AP)`.
fn states_house(cut: &Cut<'_>, at: usize) -> bool {
    let stated = cut.tongue.stated(&cut.pieces[at].text, true);
    stated.is_some_and(|stated| stated.authors.is_empty())
}

/// How many elements a page puts around a line of text at most.
const AROUND: usize = 200;

/// How many links beside a line are looked at.
const MOST_LINKS: usize = 40;

/// Whether a line is set as the prose at `last` is: beside it in an element of the same
/// making, or with none around it that has a name. What a page adds has names.
fn is_written_like(cut: &Cut<'_>, at: usize, last: usize) -> bool {
    let dom = cut.dom;
    let (node, prose) = (cut.pieces[at].node, cut.pieces[last].node);
    let text = &cut.pieces[at].text;
    // An address at the end is that of the page, printed.
    if !text.contains(char::is_alphanumeric) || text.contains("://") {
        return false;
    }
    // A link that leads nowhere is one too.
    let mut links = dom.children(node).filter(|id| dom.tag(*id) == "a").take(MOST_LINKS);
    if cut.pieces[at].is_linked() || links.any(|id| dom.text(id) == *text) {
        return false;
    }
    // What nothing follows that it leads to is left of something else.
    let follows = (at + 1..cut.pieces.len()).any(|one| cut.is_kept(one));
    if text.ends_with([':', '：']) && !follows {
        return false;
    }
    let names = |id: Id| dom.attr(id, "class").unwrap_or_default().trim();
    let is_same = dom.tag(node) == dom.tag(prose) && names(node) == names(prose);
    if is_same && dom.parent(node) == dom.parent(prose) {
        return true;
    }
    let holders: HashSet<Id> = dom.ancestors(prose).take(AROUND).chain([prose]).collect();
    let own = std::iter::once(node).chain(dom.ancestors(node));
    let mut own = own.take(AROUND).take_while(|id| !holders.contains(id));
    own.all(|id| {
        let is_plain = matches!(
            dom.tag(id),
            "p" | "div"
                | "section"
                | "center"
                | "table"
                | "tbody"
                | "tr"
                | "td"
                | "th"
                | "details"
                | "summary"
        );
        is_plain && dom.any_attr(id, &["class", "id", "role", "itemprop"]).is_none()
    })
}

/// `Ann Lee is a reporter in Alder.` at the end tells of the author, not the story.
fn drop_about_author(cut: &mut Cut<'_>) {
    let from = cut.pieces.len().saturating_sub(6);
    for at in from..cut.pieces.len() {
        let piece = &cut.pieces[at];
        let is_about = piece.kind == Kind::Text
            && piece.words() <= 90
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

/// What stands above words about the author, in lower case.
const ABOUT: &[&str] = &[
    "about the author",
    "about the authors",
    "about author",
    "meet the author",
    "about the writer",
    "author bio",
    "written by",
    "about us",
    "về tác giả",
    "giới thiệu tác giả",
    "tác giả",
    "über den autor",
    "über die autorin",
    "zur person",
    "zum autor",
    "sobre la firma",
    "sobre el autor",
    "sobre la autora",
    "sobre o autor",
    "à propos de l'auteur",
    "à propos de l’auteur",
    "sull'autore",
    "over de auteur",
    "o autorze",
    "об авторе",
    "про автора",
    "yazar hakkında",
    "tentang penulis",
    "about the reviewer",
    "about the editor",
    "our team",
];

/// More bytes than any of them has, with colons behind it.
const LONGEST_ABOUT: usize = 64;

/// A heading such as *About the author* near the end, and what it leads to.
fn drop_about_box(cut: &mut Cut<'_>) {
    let from = cut.pieces.len() / 2;
    for at in from..cut.pieces.len() {
        let piece = &cut.pieces[at];
        let is_line = matches!(piece.kind, Kind::Heading(_) | Kind::Text);
        if !is_line || piece.text.len() > LONGEST_ABOUT {
            continue;
        }
        let low = piece.text.trim_end_matches(':').to_lowercase();
        if !ABOUT.contains(&low.as_str()) {
            continue;
        }
        let mut end = at + 1;
        while end < cut.pieces.len().min(at + 8)
            && !matches!(cut.pieces[end].kind, Kind::Heading(_))
        {
            end += 1;
        }
        (at..end).for_each(|one| cut.drop(one));
    }
}
