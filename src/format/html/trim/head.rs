//! What stands before the first prose: the headline again, the section, the
//! byline and the date, of which the masthead speaks.

use super::{Cut, Way};
use crate::article::{Meta, Role};
use crate::format::html::piece::Kind;
use crate::format::plain::ask::{Tongue, count, ends_sentence};

/// How many pieces the head has at most.
const HEAD: usize = 30;

/// Sets aside what the masthead says.
pub(super) fn cut(cut: &mut Cut<'_>) {
    let is_brief = cut.way == Way::Brief;
    let headline = drop_headline(cut).unwrap_or(0);
    if !is_brief {
        drop_above(cut);
    }
    let first = first_story(cut).unwrap_or(if is_brief { headline } else { 0 });
    for at in 0..first.min(HEAD) {
        let piece = &cut.pieces[at];
        if !matches!(piece.kind, Kind::Text) || piece.is_item() || piece.is_quoted() {
            continue;
        }
        // Where all lines are short, only what stands above the headline is a label.
        let may_be_label = if is_brief { at < headline } else { first < 12 || at < 4 };
        if !take_facts(cut, at) && may_be_label && is_label(cut, at) {
            cut.drop(at);
        }
    }
    // The byline may stand between the dek and the text.
    for at in first..(first + 4).min(cut.pieces.len()) {
        let piece = &cut.pieces[at];
        let is_line = piece.kind == Kind::Text && !piece.is_item() && !piece.is_quoted();
        if is_line && (!cut.is_prose(at) || tells_facts(cut, at)) {
            take_facts(cut, at);
        }
    }
}

/// The first prose but for lines that tell by whom and when, and end as sentences do:
/// `Publié le 3 juin 2021 à 14h05 • Lecture 3 min.`
fn first_story(cut: &Cut<'_>) -> Option<usize> {
    let mut prose = (0..cut.pieces.len()).filter(|at| cut.is_prose(*at));
    prose.find(|at| *at >= HEAD || !tells_facts(cut, *at))
}

/// Whether a piece says by whom or when, and nothing else.
fn tells_facts(cut: &Cut<'_>, at: usize) -> bool {
    let text = &cut.pieces[at].text;
    text.len() <= LONGEST_FACTS
        && cut.tongue.stated(text, false).is_some_and(|stated| {
            stated.is_sure || stated.published.is_some() || stated.updated.is_some()
        })
}

/// The longest line that tells by whom and when, in bytes.
const LONGEST_FACTS: usize = 240;

/// The headline is not said twice; what is another heading stays.
pub(super) fn drop_repeat(cut: &mut Cut<'_>) {
    let Some(title) = cut.meta.title.as_deref().map(bare) else { return };
    let is_text = |at: &usize| matches!(cut.pieces[*at].kind, Kind::Heading(_) | Kind::Text);
    let first = (0..cut.pieces.len()).find(is_text);
    if let Some(at) = first.filter(|at| bare(&cut.pieces[*at].text) == title && !title.is_empty()) {
        cut.drop(at);
    }
}

/// Headings above the text that lead to nothing but another heading: kickers, names
/// of sections.
fn drop_above(cut: &mut Cut<'_>) {
    let first = cut.first_prose().unwrap_or(0).min(HEAD);
    for at in 0..first {
        let Kind::Heading(level) = cut.pieces[at].kind else { continue };
        let is_text = |one: &usize| {
            !matches!(
                cut.pieces[*one].kind,
                Kind::Furniture | Kind::Image(_) | Kind::Caption | Kind::Credit | Kind::Rule
            )
        };
        let next = (at + 1..cut.pieces.len()).find(is_text).map(|next| &cut.pieces[next].kind);
        if matches!(next, Some(Kind::Heading(next)) if *next <= level)
            && cut.pieces[at].words() <= 12
        {
            cut.drop(at);
        }
    }
}

/// The headline is not said twice. Where it stands first.
fn drop_headline(cut: &mut Cut<'_>) -> Option<usize> {
    let title = cut.meta.title.as_deref().map(bare)?;
    let mut found = None;
    let first = cut.first_prose().unwrap_or(0) + 1;
    for at in 0..cut.pieces.len().min(first + HEAD) {
        let piece = &cut.pieces[at];
        let is_heading = matches!(piece.kind, Kind::Heading(_));
        if !is_heading && piece.kind != Kind::Text {
            continue;
        }
        let text = bare(&piece.text);
        let is_same = text == title
            || (is_heading
                && at <= first
                && !text.is_empty()
                && ((text.ends_with(&title) && text.len() < title.len() * 2)
                    || (title.ends_with(&text) && text.len() * 2 > title.len())));
        if is_same {
            cut.drop(at);
            found.get_or_insert(at);
        }
    }
    found
}

/// Letters and figures of a text, in lower case.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Takes the facts of lines between the headline and the body, which are no text.
pub(in crate::format::html) fn read_between(
    meta: &mut Meta,
    tongue: &Tongue,
    is_article: bool,
    lines: &[String],
) {
    if !is_article {
        return;
    }
    for line in lines.iter().filter(|line| count(line) <= 16 && !is_range(line)) {
        if let Some(stated) = tongue.stated(line, false) {
            if meta.authors.is_empty() && stated.is_sure {
                meta.authors = stated.authors;
            }
            // A page that tells only when it was brought up to date tells no other day.
            meta.published = meta.published.take().or(stated.published).or(stated.updated);
        } else if let Some(stated) = tongue.stated(line, true) {
            // A name beside a date is a byline without the word.
            if meta.authors.is_empty() && stated.published.is_some() {
                meta.authors = stated.authors;
            }
            meta.published = meta.published.take().or(stated.published);
        } else if meta.published.is_none() && count(line) <= 10 && !ends_sentence(line) {
            meta.published = tongue.date(line);
        }
    }
}

/// Whether a line tells of a time from one date to another, and nothing else.
fn is_range(line: &str) -> bool {
    let is_year = |run: &str| run.len() == 4 && (run.starts_with("19") || run.starts_with("20"));
    let is_dated = |part: &str| part.split(|c: char| !c.is_ascii_digit()).any(is_year);
    let pair = [" - ", " – ", " — "].into_iter().find_map(|sign| line.split_once(sign));
    let letters = line.chars().filter(|c| c.is_alphabetic()).count();
    pair.is_some_and(|(from, to)| is_dated(from) && is_dated(to)) && letters <= 16
}

/// Takes the facts of a line, and sets it aside when it states nothing else.
pub(super) fn take_facts(cut: &mut Cut<'_>, at: usize) -> bool {
    let piece = &cut.pieces[at];
    if piece.words() > 30 || piece.text.len() > LONGEST_FACTS {
        return false;
    }
    let by_name = cut.meta.authors.iter().any(|author| bare(&author.name) == bare(&piece.text));
    let Some(stated) = cut.tongue.stated(&piece.text, true) else {
        let is_date = piece.words() <= 9
            && !ends_sentence(&piece.text)
            && cut.tongue.date(&piece.text).is_some();
        if is_date || by_name {
            cut.drop(at);
        }
        return is_date || by_name;
    };
    let is_agency = stated.authors.is_empty() && cut.tongue.agency_of(&piece.text).is_some();
    let is_fact = stated.is_sure
        || stated.published.is_some()
        || stated.updated.is_some()
        || by_name
        || is_agency;
    if !is_fact {
        return false;
    }
    if cut.meta.published.is_none() && cut.is_article {
        // As above: the only day that a page tells is its day.
        cut.meta.published = stated.published.or_else(|| stated.updated.clone());
    }
    if cut.is_article {
        cut.meta.modified = cut.meta.modified.take().or(stated.updated);
    }
    let agency = stated.site.filter(|site| cut.tongue.agency_of(site).is_some());
    cut.meta.agency = cut.meta.agency.take().or(agency);
    if stated.is_sure && !stated.authors.is_empty() {
        cut.meta.place = cut.meta.place.take().or(stated.place);
    }
    // A name beside a date is a byline without the word.
    if cut.meta.authors.is_empty() && (stated.is_sure || stated.is_dated) {
        cut.meta.authors = stated.authors;
    } else if stated.is_sure {
        // Pictures and translations are named on the page alone.
        let more = stated.authors.into_iter().filter(|author| author.role != Role::Writer);
        let known = &mut cut.meta.authors;
        for author in more {
            if !known.contains(&author) {
                known.push(author);
            }
        }
    }
    cut.drop(at);
    true
}

/// A few words that are no sentence, above the text: a section, a time to read, a button.
fn is_label(cut: &Cut<'_>, at: usize) -> bool {
    let text = &cut.pieces[at].text;
    cut.pieces[at].words() <= 7 && !ends_sentence(text) && !text.ends_with(':')
}
