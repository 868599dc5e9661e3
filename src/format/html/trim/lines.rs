//! Single lines that the language tables know: buttons, pleas, *Read more: …*,
//! keywords; and what is there twice.

use std::collections::{HashMap, HashSet};

use super::Cut;
use crate::format::html::hints::Words;
use crate::format::html::piece::{Kind, Piece};
use crate::format::plain::ask::{Furniture, count, ends_sentence, sentences};

/// Sets the lines aside.
pub(super) fn cut(cut: &mut Cut<'_>) {
    drop_doubles(cut);
    drop_pulled(cut);
    for at in 0..cut.pieces.len() {
        if is_list_of_pleas(cut, at) {
            cut.drop(at);
        }
        if !matches!(cut.pieces[at].kind, Kind::Text | Kind::Heading(_)) {
            continue;
        }
        // It is pressed as well, and names what it opens.
        if cut.dom.tag(cut.pieces[at].node) == "summary" {
            continue;
        }
        if is_pointer(cut, at)
            || is_controls(cut, at)
            || is_disclosure(&cut.pieces[at].text, cut.pieces[at].words())
        {
            cut.drop(at);
            continue;
        }
        let Some(told) = cut.tongue.furniture(&cut.pieces[at].text) else { continue };
        if is_furniture(cut, at, told) && !is_among_prose(cut, at) && !is_step(cut, at) {
            cut.drop(at);
        }
    }
}

/// Whether a line without links is a sentence of the prose that stands before and behind
/// it, in an element of the same making: `Next.` may be one.
fn is_among_prose(cut: &Cut<'_>, at: usize) -> bool {
    let piece = &cut.pieces[at];
    if piece.kind != Kind::Text || piece.linked > 0 || at == 0 || !ends_sentence(&piece.text) {
        return false;
    }
    let dom = cut.dom;
    let class = |id: usize| dom.attr(id, "class").unwrap_or_default();
    let is_like = |one: usize| {
        let (here, there) = (piece.node, cut.pieces[one].node);
        dom.tag(here) == "p"
            && dom.tag(there) == "p"
            && class(here) == class(there)
            && dom.parent(here) == dom.parent(there)
    };
    // What follows each other may all be such lines.
    let is_prose = |one: &usize| cut.is_prose(*one) && is_like(*one);
    let before = (0..at).rev().take_while(|one| is_like(*one)).take(NEAR).any(|one| is_prose(&one));
    let behind = (at + 1..cut.pieces.len()).take_while(|one| is_like(*one));
    before && behind.take(NEAR).any(|one| is_prose(&one))
}

/// Whether a line is one of several steps in a numbered list: *Sign in*, *Click here*.
fn is_step(cut: &Cut<'_>, at: usize) -> bool {
    let list = |one: usize| {
        let node = cut.pieces[one].node;
        let item = std::iter::once(node).chain(cut.dom.ancestors(node).take(2));
        item.into_iter().find(|id| cut.dom.tag(*id) == "ol")
    };
    let Some(own) = list(at).filter(|_| cut.pieces[at].linked == 0) else { return false };
    let is_other = |one: &usize| {
        let piece = &cut.pieces[*one];
        piece.kind == Kind::Text
            && piece.linked == 0
            && cut.tongue.furniture(&piece.text).is_none()
            && list(*one) == Some(own)
    };
    let near = at.saturating_sub(NEAR)..(at + NEAR + 1).min(cut.pieces.len());
    near.into_iter().filter(is_other).take(2).count() == 2
}

/// How far the prose may be that a line stands among, in pieces.
const NEAR: usize = 5;

/// Sets aside links and buttons alone that say what buttons say.
pub(super) fn cut_pressed(cut: &mut Cut<'_>) {
    for at in 0..cut.pieces.len() {
        let piece = &cut.pieces[at];
        let is_line = matches!(piece.kind, Kind::Text | Kind::Heading(_));
        if is_line
            && piece.is_link()
            && cut.tongue.is_phrase(&piece.text)
            && let Some(told) = cut.tongue.furniture(&piece.text)
            && is_furniture(cut, at, told)
        {
            cut.drop(at);
        }
    }
}

/// Whether short lines that look like a poem's are furniture, most of them.
fn is_list_of_pleas(cut: &Cut<'_>, at: usize) -> bool {
    let piece = &cut.pieces[at];
    let lines = || piece.text.lines();
    piece.kind == Kind::Verse
        && lines().filter(|line| cut.tongue.furniture(line).is_some()).count() * 2 > lines().count()
}

fn is_furniture(cut: &Cut<'_>, at: usize, told: Furniture) -> bool {
    let piece = &cut.pieces[at];
    let text = &piece.text;
    let words = piece.words();
    let is_phrase = cut.tongue.is_phrase(text);
    let is_heading = matches!(piece.kind, Kind::Heading(_));
    match told {
        // `x`, and `x = 1` as well: words are compared without their signs and figures.
        Furniture::Button if is_sign(text) => is_pressed(cut, at),
        // `line.` is the end of a sentence that was begun on another.
        Furniture::Button if text.ends_with('.') && text.starts_with(char::is_lowercase) => {
            is_pressed(cut, at)
        }
        Furniture::Button => !is_heading || words >= 2,
        Furniture::More => {
            // `Read more: title`: a link follows the words.
            (piece.linked > 0 && words <= 40)
                || (is_phrase && !is_heading)
                || (!ends_sentence(text) && words <= 25 && !is_heading)
        }
        Furniture::Plea => {
            let lured = cut.tongue.lures(text) > 0;
            words <= 60 && sentences(text) <= 4 && (lured || piece.linked * 3 > text.len())
        }
        Furniture::Tags => !ends_sentence(text) && (piece.linked > 0 || is_phrase) && !is_heading,
        Furniture::Related | Furniture::Comments => is_phrase && !is_heading,
    }
}

/// Whether a text has one letter at most.
fn is_sign(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).take(2).count() <= 1
}

/// Words by which a site names what is pressed.
const PRESSED: &[&str] = &["btn", "button", "close", "dismiss", "dong", "fermer", "toggle"];

/// Whether the piece is something to press: `x` is the name of many things.
fn is_pressed(cut: &Cut<'_>, at: usize) -> bool {
    let piece = &cut.pieces[at];
    let mut words = Words::default();
    let mut is_named = |id: usize| {
        words.read(cut.dom, id);
        words.iter().any(|word| PRESSED.contains(&word))
            || matches!(cut.dom.tag(id), "button" | "label" | "a")
            || cut.dom.attr(id, "role") == Some("button")
    };
    piece.is_link()
        || is_named(piece.node)
        || cut.dom.ancestors(piece.node).take(2).any(&mut is_named)
}

/// What a notice says that the site is paid for what its readers buy: two parts
/// that stand in it together, in lower case.
const PAID: &[(&str, &str)] = &[
    ("affiliate", "link"),
    ("earn", "commission"),
    ("compensated", "click"),
    ("affiliate", "provision"),
    ("affilié", "lien"),
    ("afiliad", "enlace"),
    ("afiliad", "link"),
    ("tiếp thị", "hoa hồng"),
];

/// Words by which a site speaks of itself.
const OURS: &[&str] = &[
    "we", "our", "us", "i", "my", "this", "wir", "nous", "nos", "este", "esta", "chúng", "tôi",
    "links",
];

/// The longest such notice, in words.
const NOTICE: usize = 70;

/// Whether the piece is a notice that the site is paid for what its readers buy.
fn is_disclosure(text: &str, words: usize) -> bool {
    if words > NOTICE {
        return false;
    }
    let low = text.to_lowercase();
    PAID.iter().any(|(one, other)| low.contains(one) && low.contains(other))
        && low.split(|c: char| !c.is_alphanumeric()).any(|word| OURS.contains(&word))
}

/// How many quotes are looked for in the text.
const MOST_QUOTES: usize = 40;

/// The shortest text in bytes that nobody writes twice.
const UNIQUE: usize = 120;

/// What the page holds twice, for two widths of its window, is read once.
fn drop_doubles(cut: &mut Cut<'_>) {
    let doubles = doubles(&cut.pieces);
    for (at, is_double) in doubles.into_iter().enumerate() {
        if is_double {
            cut.drop(at);
        }
        if is_second_face(cut, at) {
            cut.drop(at);
        }
    }
}

/// Whether each piece says what one before it says.
fn doubles(pieces: &[Piece]) -> Vec<bool> {
    // Only what begins alike is read to its end.
    let mut heads = HashMap::new();
    for text in pieces.iter().filter_map(unique) {
        *heads.entry(head(text)).or_insert(0) += 1;
    }
    let mut seen = HashSet::new();
    let mut is_double = |text| heads[&head(text)] > 1 && !seen.insert(text);
    pieces.iter().map(|piece| unique(piece).is_some_and(&mut is_double)).collect()
}

/// The text of a piece that nobody writes twice.
fn unique(piece: &Piece) -> Option<&str> {
    (piece.kind == Kind::Text && piece.text.len() >= UNIQUE).then_some(piece.text.as_str())
}

fn head(text: &str) -> (usize, &[u8]) {
    (text.len(), &text.as_bytes()[..UNIQUE / 4])
}

/// Whether a piece just before says the same: a card has two faces. What stands below
/// a heading is its second face where the heading is.
fn is_second_face(cut: &Cut<'_>, at: usize) -> bool {
    let piece = &cut.pieces[at];
    let is_kind = match piece.kind {
        Kind::Heading(_) => true,
        Kind::Text => !piece.is_item() && !piece.is_quoted() && at > 0 && !cut.is_kept(at - 1),
        _ => false,
    };
    let before = &cut.pieces[at.saturating_sub(4)..at];
    is_kind && before.iter().any(|one| one.kind == piece.kind && one.text == piece.text)
}

/// A pull quote says again what a paragraph says.
fn drop_pulled(cut: &mut Cut<'_>) {
    let is_text = |piece: &&Piece| piece.kind == Kind::Text && !piece.is_quoted();
    let is_pulled = |text: &str| {
        let text = text.trim_matches(|c: char| !c.is_alphanumeric());
        let finder = memchr::memmem::Finder::new(text.as_bytes());
        let mut texts = cut.pieces.iter().filter(is_text);
        text.len() >= 40 && texts.any(|piece| finder.find(piece.text.as_bytes()).is_some())
    };
    let quotes = (0..cut.pieces.len())
        .filter(|at| cut.pieces[*at].kind == Kind::Text && cut.pieces[*at].is_quoted())
        .take(MOST_QUOTES);
    let pulled: Vec<_> = quotes.filter(|at| is_pulled(&cut.pieces[*at].text)).collect();
    for at in pulled {
        cut.drop(at);
        drop_attribution(cut, at);
    }
}

/// The longest line that says whose words a quote are, in words.
const ATTRIBUTION: usize = 20;

/// Sets aside whose words the quote at `at` are, with it.
fn drop_attribution(cut: &mut Cut<'_>, at: usize) {
    let dom = cut.dom;
    let mut around = dom.ancestors(cut.pieces[at].node).take(4);
    let Some(quote) = around.find(|id| dom.tag(*id) == "blockquote") else { return };
    for next in at + 1..cut.pieces.len().min(at + 4) {
        let piece = &cut.pieces[next];
        let is_line = piece.is_quoted() && piece.words() <= ATTRIBUTION;
        if !is_line || ends_sentence(&piece.text) || !cut.is_in(next, quote) {
            break;
        }
        cut.drop(next);
    }
}

/// `Les også: Another story`: a few words that lead to a link to the same site.
fn is_pointer(cut: &Cut<'_>, at: usize) -> bool {
    let piece = &cut.pieces[at];
    // What leads there ends as a title does; most text is done with here.
    if piece.linked == 0 || piece.is_item() || ends_sentence(&piece.text) {
        return false;
    }
    let Some(sign) = piece.text.find([':', '：', '|', '»', '→', '>']) else { return false };
    let (lead, rest) = piece.text.split_at(sign);
    let linked = piece.linked;
    linked + 6 >= rest.len()
        && count(lead) <= 5
        && count(rest) >= 3
        && count(rest) <= 30
        && !ends_sentence(rest)
        && cut.leads_inside(at)
}

/// The longest line of things to press, in words and in bytes.
const CONTROLS: (usize, u32) = (14, 200);

/// `Sort by: newest oldest`, `Was this useful?` over two buttons: a short line of
/// which most is links that lead nowhere, or a question with buttons beside it.
fn is_controls(cut: &Cut<'_>, at: usize) -> bool {
    let piece = &cut.pieces[at];
    let (words, bytes) = CONTROLS;
    let (dom, survey) = (cut.dom, cut.survey);
    if piece.words() > words || piece.is_item() || survey.all(piece.node) > bytes {
        return false;
    }
    if piece.text.ends_with(['?', '？']) {
        let around = dom.parent(piece.node).filter(|above| survey.all(*above) <= bytes);
        let top = around.unwrap_or(piece.node);
        return dom.subtree(top).take(60).filter(|id| dom.tag(*id) == "button").count() >= 2;
    }
    let is_dead = |id: &usize| {
        dom.tag(*id) == "a"
            && dom.attr(*id, "href").is_some_and(|to| to == "#" || to.starts_with("javascript:"))
    };
    let dead = dom.subtree(piece.node).take(60).filter(is_dead).map(|id| dom.text(id).len());
    !ends_sentence(&piece.text) && dead.sum::<usize>() * 2 > piece.text.len()
}
