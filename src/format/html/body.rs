//! Where on the page the article stands. Every piece of the page has a worth:
//! prose is worth its length, links and loose words cost. The element whose pieces
//! are worth most together holds the article; what stands between the headline
//! and it belongs to it.

use super::Page;
use super::dom::{Dom, Id, ROOT};
use super::hints::Hint;
use super::piece::{Kind, Piece};
use super::survey::Survey;
use crate::format::plain::ask::ends_sentence;

/// The part of the page that is the article.
#[derive(Debug)]
pub(super) struct Body {
    /// Which of the page's pieces stand in it.
    pub is_in: Vec<bool>,
    /// The elements that hold it.
    pub tops: Vec<Id>,
    /// The lines between the headline and the body that are not taken.
    pub between: Vec<String>,
    /// The lines right below the body that are not taken.
    pub below: Vec<String>,
}

/// How many lines below the body may tell who made it.
const BELOW: usize = 4;

impl Body {
    /// The pieces that stand in it, and those that do not when they are `kept`.
    pub fn part(&self, pieces: Vec<Piece>, kept: bool) -> (Vec<Piece>, Others) {
        let mut body = Vec::with_capacity(pieces.len());
        let mut others = Others(Vec::new());
        for (piece, is_in) in pieces.into_iter().zip(&self.is_in) {
            if *is_in {
                body.push(piece);
            } else if kept {
                others.0.push((body.len(), piece));
            }
        }
        (body, others)
    }
}

/// Pieces that are not of the body, each with the number of those of the body that
/// stand before it.
#[derive(Debug)]
pub(super) struct Others(Vec<(usize, Piece)>);

impl Others {
    /// Puts them back in their places, as furniture.
    pub fn among(self, body: Vec<Piece>) -> Vec<Piece> {
        let is_text = |piece: &Piece| !matches!(piece.kind, Kind::Image(_) | Kind::Rule);
        let others = self.0.into_iter().filter(|(_, piece)| is_text(piece));
        let mut others = others.peekable();
        let mut pieces = Vec::with_capacity(body.len() + others.size_hint().0);
        for (at, piece) in body.into_iter().enumerate() {
            while let Some((_, other)) = others.next_if(|(place, _)| *place <= at) {
                pieces.push(other.into_furniture());
            }
            pieces.push(piece);
        }
        pieces.extend(others.map(|(_, other)| other.into_furniture()));
        pieces
    }
}

/// All of a short page but what stands beside the part that it calls its main one.
pub(super) fn all(page: &Page, pieces: &[Piece]) -> Body {
    let Page { dom, survey, .. } = page;
    let is_main = |id: &Id| dom.tag(*id) == "main" || dom.attr(*id, "role") == Some("main");
    let holds_most = |id: &Id| survey.plain[*id] * 2 >= survey.plain[ROOT];
    let mut mains = survey.order.iter().copied().filter(|id| is_main(id) && !survey.struck[*id]);
    let top = mains.find(holds_most).unwrap_or(ROOT);
    let is_of = |node: Id| node == top || is_below(dom, node, top);
    let is_in = pieces.iter().map(|piece| top == ROOT || is_of(piece.node)).collect();
    Body { is_in, tops: vec![top], between: Vec::new(), below: Vec::new() }
}

/// Chooses among the pieces of the whole page.
pub(super) fn choose(
    page: &Page,
    pieces: &[Piece],
    headline: Option<Id>,
    description: Option<&str>,
) -> Body {
    let Page { dom, survey, .. } = page;
    let mut worth = vec![0.0f32; dom.nodes.len()];
    for piece in pieces {
        let value = value(piece);
        worth[piece.node] += value;
        for above in dom.ancestors(piece.node) {
            worth[above] += value;
        }
    }
    let best = best(dom, survey, &worth, main(dom, survey, &worth));
    let best = named(dom, survey, &worth, best).unwrap_or(best);
    let tops = kin(dom, survey, &worth, best);
    let mut is_top = vec![false; dom.nodes.len()];
    for top in &tops {
        is_top[*top] = true;
    }
    let is_of = |node: Id| is_top[node] || dom.ancestors(node).any(|above| is_top[above]);
    let mut is_in: Vec<bool> = pieces.iter().map(|piece| is_of(piece.node)).collect();
    for teaser in teasers(dom, survey, &worth) {
        for (piece, is_in) in pieces.iter().zip(&mut is_in).filter(|(_, is_in)| **is_in) {
            *is_in = piece.node != teaser && !is_below(dom, piece.node, teaser);
        }
    }
    if let Some(headline) = headline {
        take_between(dom, pieces, headline, best, &mut is_in);
    }
    if let Some(description) = description {
        take_described(pieces, description, &mut is_in);
    }
    let between = match (headline, is_in.iter().position(|is_in| *is_in)) {
        (Some(headline), Some(first)) => {
            let is_head =
                |piece: &Piece| piece.node == headline || is_below(dom, piece.node, headline);
            let from = pieces[..first].iter().position(is_head).unwrap_or(first);
            let from = from.saturating_sub(4).max(first.saturating_sub(30));
            pieces[from..first].iter().map(|piece| piece.text.clone()).collect()
        }
        _ => Vec::new(),
    };
    let after = is_in.iter().rposition(|is_in| *is_in).map_or(pieces.len(), |last| last + 1);
    let lines = pieces[after..].iter().take(BELOW).filter(|piece| piece.linked == 0);
    let below = lines.map(|piece| piece.text.clone()).filter(|text| text.len() <= 160).collect();
    Body { is_in, tops, between, below }
}

/// The longest teaser, in bytes, and how often its text is in that of the article.
const TEASER: (u32, u32) = (400, 4);

/// How many teasers stand beside an article at most.
const MOST_TEASERS: usize = 24;

/// Articles of a few words below a headline that leads to another page, behind the one
/// that holds most of the page's worth.
fn teasers(dom: &Dom, survey: &Survey, worth: &[f32]) -> Vec<Id> {
    let articles: Vec<Id> = survey
        .order
        .iter()
        .copied()
        .filter(|id| dom.tag(*id) == "article" && !survey.struck[*id])
        .collect();
    let main = articles.iter().copied().max_by(|a, b| worth[*a].total_cmp(&worth[*b]));
    let Some(main) = main.filter(|main| worth[*main] * 2.0 > worth[ROOT]) else {
        return Vec::new();
    };
    let (most, times) = TEASER;
    let is_teaser = |id: &Id| {
        let has_headline = || {
            let mut heads = dom
                .subtree(*id)
                .take(24)
                .filter(|one| matches!(dom.tag(*one), "h1" | "h2" | "h3" | "h4" | "h5" | "h6"));
            heads.next().is_some_and(|head| survey.linked[head] > survey.plain[head])
        };
        survey.plain[*id] <= most
            && survey.plain[*id] * times <= survey.plain[main]
            && !is_below(dom, *id, main)
            && !is_below(dom, main, *id)
            && has_headline()
    };
    let behind = articles.iter().copied().skip_while(|id| *id != main).skip(1);
    behind.filter(is_teaser).take(MOST_TEASERS).collect()
}

/// Takes the paragraph above the body that says what the page says it is about: the dek.
fn take_described(pieces: &[Piece], description: &str, is_in: &mut [bool]) {
    let Some(first) = is_in.iter().position(|is_in| *is_in) else { return };
    let head: String = description.chars().take(50).collect();
    if head.chars().count() < 40 {
        return;
    }
    let says = |piece: &Piece| {
        matches!(piece.kind, Kind::Text | Kind::Heading(_)) && piece.text.starts_with(&head)
    };
    if pieces.iter().zip(is_in.iter()).any(|(piece, is_in)| *is_in && says(piece)) {
        return;
    }
    if let Some(at) = (0..first).rev().find(|at| says(&pieces[*at])) {
        is_in[at] = true;
    }
}

/// What a piece says for its place being the article's.
fn value(piece: &Piece) -> f32 {
    let long = |len: usize| f32::from(u16::try_from(len).unwrap_or(u16::MAX));
    let plain = long(piece.text.len().saturating_sub(piece.linked));
    let linked = long(piece.linked);
    match piece.kind {
        Kind::Heading(_) | Kind::Table { .. } if piece.is_linked() => -15.0,
        Kind::Heading(_) => 10.0,
        Kind::Code(_) => plain.min(1500.0) * 0.6,
        Kind::Table { .. } => plain.min(1500.0) * 0.4,
        Kind::Text | Kind::Verse | Kind::Footnote(_) | Kind::Lede => {
            if piece.is_linked() {
                return -15.0 - linked * 0.3;
            }
            let is_prose = plain >= 80.0 || (plain >= 40.0 && ends_sentence(&piece.text));
            if is_prose {
                plain.min(2500.0)
            } else if piece.is_item() {
                if plain >= 25.0 { plain * 0.5 } else { -3.0 }
            } else {
                -8.0
            }
        }
        _ => 0.0,
    }
}

/// The share of the page's worth that its main part must hold.
const MAIN: f32 = 0.4;

/// The part that the page calls its main one, when it holds enough; else all of it.
fn main(dom: &Dom, survey: &Survey, worth: &[f32]) -> Id {
    let most = survey.order.iter().map(|id| worth[*id]).fold(0.0, f32::max);
    let is_main = |id: &Id| dom.tag(*id) == "main" || dom.attr(*id, "role") == Some("main");
    let mains = survey.order.iter().copied().filter(|id| is_main(id) && !survey.struck[*id]);
    mains
        .filter(|id| worth[*id] >= most * MAIN)
        .max_by(|a, b| worth[*a].total_cmp(&worth[*b]))
        .unwrap_or(ROOT)
}

/// The element whose worth is the greatest; the deepest that has almost all of it.
fn best(dom: &Dom, survey: &Survey, worth: &[f32], top: Id) -> Id {
    let mut best = top;
    let inside = dom.subtree(top).filter(|id| dom.is_element(*id));
    for id in inside.filter(|id| !survey.struck[*id]) {
        if worth[id] >= worth[best] || best == ROOT {
            best = id;
        }
    }
    // Of the whole, not of the one around: each of a hundred levels holds a little.
    let most = worth[best];
    loop {
        let inner = dom.children(best).find(|child| worth[*child] >= most * 0.9);
        match inner {
            Some(inner) if most > 0.0 => best = inner,
            _ => return outermost(dom, best),
        }
    }
}

/// Of lists or quotes that stand in each other the outermost: all levels are told.
fn outermost(dom: &Dom, best: Id) -> Id {
    let list = |id: Id| match dom.tag(id) {
        "li" | "dd" => dom.parent(id).unwrap_or(id),
        _ => id,
    };
    let mut top = best;
    while matches!(dom.tag(list(top)), "ul" | "ol" | "dl" | "blockquote")
        && let Some(level) = dom.parent(list(top))
        && matches!(dom.tag(level), "li" | "dd" | "blockquote")
    {
        top = list(level);
    }
    top
}

/// The share of the best's worth that a named body must hold.
const NAMED: f32 = 0.6;

/// The best with its brothers of the same making that hold prose as well: the parts
/// of an article that is set in several.
fn kin(dom: &Dom, survey: &Survey, worth: &[f32], best: Id) -> Vec<Id> {
    let class = dom.attr(best, "class").unwrap_or_default().trim();
    let is_kin = |id: &Id| {
        let is_text = matches!(
            dom.tag(*id),
            "p" | "ul"
                | "ol"
                | "dl"
                | "blockquote"
                | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
                | "pre"
                | "table"
                | "figure"
                | "details"
        );
        let is_same = !class.is_empty()
            && dom.tag(*id) == dom.tag(best)
            && dom.attr(*id, "class").is_some_and(|other| other.trim() == class);
        !survey.struck[*id] && worth[*id] > 0.0 && (is_same || is_text)
    };
    let parent = dom.parent(best).unwrap_or(ROOT);
    let brothers: Vec<Id> = dom.children(parent).filter(|id| dom.is_element(*id)).collect();
    let Some(at) = brothers.iter().position(|id| *id == best) else { return vec![best] };
    // What has no text, or is struck, parts nobody from his brothers.
    let is_mute = |id: &&Id| survey.struck[**id] || survey.all(**id) == 0;
    let goes_on = |id: &&Id| is_mute(id) || is_kin(id);
    let before = brothers[..at].iter().rev().take_while(goes_on).take(MOST_KIN).count();
    let after = brothers[at + 1..].iter().take_while(goes_on).take(MOST_KIN).count();
    let parts = &brothers[at - before..=at + after];
    parts.iter().copied().filter(|id| *id == best || !is_mute(&id)).collect()
}

/// How many parts an article may be set in.
const MOST_KIN: usize = 60;

/// An element inside of the best that calls itself the body and holds most of it.
fn named(dom: &Dom, survey: &Survey, worth: &[f32], best: Id) -> Option<Id> {
    let below = dom.subtree(best).filter(|id| dom.is_element(*id) && !survey.struck[*id]);
    let mut found: Option<Id> = None;
    for id in below.filter(|id| worth[*id] >= worth[best] * NAMED) {
        let is_named =
            dom.attr(id, "itemprop") == Some("articleBody") || survey.named[id].has(Hint::Body);
        // Of two that stand in each other the inner, if it holds what the outer does.
        if is_named && found.is_none_or(|outer| worth[id] >= worth[outer] * 0.8) {
            found = Some(id);
        }
    }
    found
}

fn is_below(dom: &Dom, id: Id, top: Id) -> bool {
    dom.ancestors(id).any(|above| above == top)
}

/// Takes the prose that stands between the headline and the body.
fn take_between(dom: &Dom, pieces: &[Piece], headline: Id, best: Id, is_in: &mut [bool]) {
    let Some(first) = is_in.iter().position(|is_in| *is_in) else { return };
    let from = pieces
        .iter()
        .position(|piece| piece.node == headline || is_below(dom, piece.node, headline));
    let Some(from) = from.filter(|from| *from < first) else { return };
    if first - from > 40 || is_below(dom, headline, best) {
        return;
    }
    for at in from + 1..first {
        let piece = &pieces[at];
        let is_text = matches!(
            piece.kind,
            Kind::Text | Kind::Image(_) | Kind::Caption | Kind::Credit | Kind::Heading(_)
        );
        let fits = match piece.kind {
            Kind::Text => !piece.is_linked() && piece.words() >= 10,
            Kind::Heading(_) => piece.words() >= 8 && !piece.is_linked(),
            _ => true,
        };
        is_in[at] = is_text && fits;
    }
}
