//! Line breaks that the source asks for: two of them part paragraphs, short lines
//! are verse, and a single one begins a new paragraph.

use super::piece::{Kind, Piece, Run};
use crate::article::Container;
use crate::format::plain::ask::{count, ends_sentence};

/// The longest line of verse, in chars.
const VERSE_LINE: usize = 64;

/// Parts the pieces at their breaks.
pub(super) fn part(pieces: Vec<Piece>) -> Vec<Piece> {
    let is_broken = |piece: &Piece| {
        matches!(piece.kind, Kind::Text | Kind::Caption | Kind::Credit)
            && piece.runs.contains(&Run::Break)
    };
    if !pieces.iter().any(is_broken) {
        return pieces;
    }
    let mut out = Vec::with_capacity(pieces.len());
    let is_prose: Vec<bool> =
        pieces.iter().map(|piece| !is_broken(piece) && is_prose(piece)).collect();
    let mut broken = Vec::new();
    for (at, piece) in pieces.into_iter().enumerate() {
        if is_broken(&piece) {
            let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
            let is_in_prose = beside.filter(|at| is_prose.get(*at) == Some(&true)).count() > 0;
            broken.push(Broken { lines: lines(&piece), piece, is_in_prose });
            continue;
        }
        part_run(std::mem::take(&mut broken), &mut out);
        out.push(piece);
    }
    part_run(broken, &mut out);
    out
}

/// A piece with breaks, in lines.
struct Broken {
    piece: Piece,
    lines: Vec<Line>,
    /// Whether prose stands before or behind it.
    is_in_prose: bool,
}

/// Whether a piece is a paragraph of prose.
fn is_prose(piece: &Piece) -> bool {
    piece.kind == Kind::Text && piece.text.len() >= 60 && ends_sentence(&piece.text)
}

/// Parts pieces that follow each other: beside a stanza that is one for sure, another of
/// two or three lines is one as well.
fn part_run(run: Vec<Broken>, out: &mut Vec<Piece>) {
    let sure: Vec<bool> = run.iter().map(|one| is_verse(&one.piece, &one.lines)).collect();
    let has_verse = sure.contains(&true);
    for (one, is_sure) in run.into_iter().zip(sure) {
        let may_be = one.piece.kind == Kind::Text && one.piece.linked == 0;
        let is_verse = is_sure
            || may_be && has_verse && is_stanza(&one.lines)
            || may_be && one.is_in_prose && is_couplet(&one.lines);
        part_one(&one.piece, one.lines, is_verse, out);
    }
}

/// One line of a piece with the marks that reach into it.
struct Line {
    runs: Vec<Run>,
    text: String,
    /// Breaks before it.
    gap: usize,
}

fn part_one(piece: &Piece, lines: Vec<Line>, is_verse: bool, out: &mut Vec<Piece>) {
    let share = |part: usize, text: &str| part * text.len() / piece.text.len().max(1);
    let mut first = true;
    let mut stanza: Option<Piece> = None;
    for mut line in lines {
        if is_verse {
            fold(&mut line.runs);
        }
        let inside = if first { piece.inside.clone() } else { later(&piece.inside) };
        first = false;
        if is_verse
            && line.gap < 2
            && let Some(open) = &mut stanza
        {
            open.runs.push(Run::Text("\n".into()));
            open.runs.extend(line.runs);
            open.text.push('\n');
            open.text.push_str(&line.text);
            continue;
        }
        out.extend(stanza.take());
        let mut one = Piece::new(piece.kind.clone(), &inside, piece.node);
        one.linked = share(piece.linked, &line.text);
        one.bold = share(piece.bold, &line.text);
        one.runs = line.runs;
        one.text = line.text;
        if is_verse {
            one.kind = Kind::Verse;
            stanza = Some(one);
        } else {
            exact_shares(&mut one);
            out.push(one);
        }
    }
    out.extend(stanza);
}

/// Folds the white space of a line of verse, whose breaks are kept: those of the
/// source are none.
fn fold(runs: &mut [Run]) {
    let (mut is_after_space, mut is_head) = (true, true);
    let mut texts = runs.iter_mut().filter_map(|run| match run {
        Run::Text(text) => Some(text),
        _ => None,
    });
    for text in &mut texts {
        text.retain(|c| {
            let is_space = matches!(c, ' ' | '\n' | '\t' | '\r');
            let is_kept = !(is_space && is_after_space);
            is_after_space = is_space;
            is_kept
        });
        if text.contains(['\n', '\t', '\r']) {
            *text = text.replace(['\n', '\t', '\r'], " ");
        }
        // No-break spaces at the head of a line set it in, as verse is.
        let bare = text.trim_start();
        if is_head && bare.len() < text.len() {
            *text = " ".repeat(text.chars().take_while(|c| c.is_whitespace()).count()) + bare;
        }
        is_head &= text.trim_start().is_empty();
    }
    let last = runs.iter_mut().rev().find_map(|run| match run {
        Run::Text(text) if !text.is_empty() => Some(text),
        _ => None,
    });
    if let Some(last) = last {
        last.truncate(last.trim_end().len());
    }
}

/// Counts anew what of the line is in links and bold.
fn exact_shares(piece: &mut Piece) {
    use crate::article::Mark;
    let (mut linked, mut bold) = (0, 0);
    let mut open: Vec<&Mark> = Vec::new();
    for run in &piece.runs {
        match run {
            Run::Begin(mark) => open.push(mark),
            Run::End => drop(open.pop()),
            Run::Text(text) => {
                let len = text.trim().len();
                if open.iter().any(|mark| matches!(mark, Mark::Link(_))) {
                    linked += len;
                }
                if open.contains(&&Mark::Strong) {
                    bold += len;
                }
            }
            Run::Break => {}
        }
    }
    piece.linked = linked.min(piece.text.len());
    piece.bold = bold.min(piece.text.len());
}

fn lines(piece: &Piece) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut open: Vec<Run> = Vec::new();
    let mut line = Line { runs: Vec::new(), text: String::new(), gap: 0 };
    for run in &piece.runs {
        match run {
            Run::Break => {
                if line.text.trim().is_empty() {
                    line.gap += 1;
                    continue;
                }
                line.text.truncate(line.text.trim_end().len());
                let next = Line { runs: open.clone(), text: String::new(), gap: 1 };
                lines.push(std::mem::replace(&mut line, next));
            }
            Run::Text(text) => {
                super::white::push_folded(&mut line.text, text);
                line.runs.push(run.clone());
            }
            Run::Begin(_) => {
                open.push(run.clone());
                line.runs.push(run.clone());
            }
            Run::End => {
                open.pop();
                line.runs.push(run.clone());
            }
        }
    }
    line.text.truncate(line.text.trim_end().len());
    if !line.text.is_empty() {
        lines.push(line);
    }
    lines
}

/// Whether the lines are a poem's: several short ones, hardly any with a colon or
/// figures as addresses and lists have them.
fn is_verse(piece: &Piece, lines: &[Line]) -> bool {
    piece.kind == Kind::Text
        && piece.linked == 0
        && lines.len() > 2
        && is_even(lines)
        && (lines.len() > 3 || is_tercet(lines) || runs_on(lines))
}

/// Whether no line is long, and hardly any has what addresses and lists have.
fn is_even(lines: &[Line]) -> bool {
    let long = lines.iter().filter(|line| line.text.chars().count() > VERSE_LINE).count();
    let odd = |line: &&Line| {
        line.text.contains([':', '@', '|', '•', '·'])
            || line.text.starts_with(['-', '–', '*', '✓'])
            || line.text.chars().filter(char::is_ascii_digit).count() > 2
    };
    let odd = lines.iter().filter(odd).count();
    let short = lines.iter().filter(|line| line.text.chars().count() >= 8).count();
    long == 0 && odd * 5 < lines.len() && short * 3 >= lines.len() * 2
}

/// Whether lines are a stanza's where others are: two that are sentences are no lines
/// of one.
fn is_stanza(lines: &[Line]) -> bool {
    lines.len() > 1 && is_even(lines) && !lines.iter().all(|line| ends_sentence(&line.text))
}

/// The longest line, in chars, of which nobody thinks that it broke by itself.
const SHORT_LINE: usize = 40;

/// Whether one sentence runs on through short lines: each but the first begins small.
fn runs_on(lines: &[Line]) -> bool {
    let is_small = |line: &Line| line.text.starts_with(char::is_lowercase);
    lines[1..].iter().all(|line| is_small(line) && line.gap == 1)
        && lines
            .iter()
            .all(|line| line.text.chars().count() <= SHORT_LINE && count(&line.text) >= 2)
        && lines[..lines.len() - 1].iter().all(|line| !ends_sentence(&line.text))
}

/// Whether two lines between paragraphs of prose are a poem's: alike in length, each of
/// some words, and of one sentence or of two that are set alike.
fn is_couplet(lines: &[Line]) -> bool {
    let [first, second] = lines else { return false };
    let (one, other) = (first.text.chars().count(), second.text.chars().count());
    is_even(lines)
        && second.gap == 1
        && one.max(other) <= one.min(other) * 3 / 2
        && [first, second].iter().all(|line| count(&line.text) >= 4 && !is_named(line))
        && !ends_sentence(&first.text)
}

/// Whether most words of a line are names.
fn is_named(line: &Line) -> bool {
    let words = line.text.split(' ');
    let capitals = words.clone().filter(|word| word.starts_with(char::is_uppercase)).count();
    capitals * 2 > words.count()
}

/// Whether three lines are a poem's: alike in length, each of some words, and not
/// names as an address has them. So few tell little, so more is asked of them.
fn is_tercet(lines: &[Line]) -> bool {
    let len = |line: &Line| line.text.chars().count();
    let longest = lines.iter().map(len).max().unwrap_or(0);
    let shortest = lines.iter().map(len).min().unwrap_or(0);
    longest <= shortest * 3
        && lines.iter().all(|line| count(&line.text) >= 3)
        && lines.iter().filter(|line| is_named(line)).count() <= 1
        && lines[1..].iter().all(|line| line.gap == 1)
}

fn later(inside: &[Container]) -> Vec<Container> {
    let mut inside = inside.to_vec();
    inside.iter_mut().for_each(Container::go_on);
    inside
}
