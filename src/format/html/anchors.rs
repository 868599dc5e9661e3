//! Headings without the links to themselves and without *[edit]*.

use super::piece::{Kind, Piece, Run};
use super::white::folded;
use crate::article::Mark;
use crate::format::heading;

/// Takes from headings what is none of their words.
pub(super) fn drop_from(pieces: &mut [Piece]) {
    let is_heading = |piece: &&mut Piece| matches!(piece.kind, Kind::Heading(_));
    for piece in pieces.iter_mut().filter(is_heading) {
        let own = [Run::Text(piece.text.clone())];
        let runs = if piece.runs.is_empty() { &own[..] } else { &piece.runs };
        let stretches = stretches(runs);
        let kept = heading::words(&stretches);
        let all: usize = stretches.iter().map(|(text, _)| heading::count(text)).sum();
        if kept == (0..all) {
            continue;
        }
        let mut before = 0;
        let mut runs = runs.to_vec();
        for run in &mut runs {
            if let Run::Text(text) = run {
                let part = heading::cut(text, &kept, before).to_owned();
                before += heading::count(text);
                *text = part;
            }
        }
        let words = runs.iter().map(|run| match run {
            Run::Text(text) => text.as_str(),
            Run::Break => " ",
            _ => "",
        });
        piece.text = folded(&words.collect::<String>());
        piece.runs = runs;
    }
}

/// The words of a piece, each with the target of the link that they stand in.
fn stretches(runs: &[Run]) -> Vec<(&str, Option<&str>)> {
    let mut links: Vec<Option<&str>> = Vec::new();
    let mut stretches = Vec::new();
    for run in runs {
        match run {
            Run::Begin(Mark::Link(to)) => links.push(Some(to)),
            Run::Begin(_) => links.push(None),
            Run::End => drop(links.pop()),
            Run::Text(text) => {
                stretches.push((text.as_str(), links.iter().rev().find_map(|to| *to)));
            }
            Run::Break => {}
        }
    }
    stretches
}

#[cfg(test)]
mod tests {
    use crate::format::html::fragment;

    #[test]
    fn headings_are_shown_without_their_anchors() {
        for (html, wanted) in [
            ("<h2>Bến <em>phà</em> <a href='#x'>#</a></h2>", "Bến phà"),
            ("<h2><a href='#y'>§</a>Bến</h2>", "Bến"),
            (
                "<h3>History <span>[<a href='/w'>edit</a> | <a href='/v'>edit source</a>]</span></h3>",
                "History",
            ),
            ("<h3>History[edit]</h3>", "History"),
            ("<h2><a href='#y'>Bến</a></h2>", "Bến"),
            ("<p>Bến <a href='#x'>#</a></p>", "Bến #"),
        ] {
            assert_eq!(fragment(html).text(), wanted, "{html}");
        }
    }
}
