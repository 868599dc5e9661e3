//! The article is written: the masthead from the facts, the body from the pieces.

use super::piece::{Kind, Piece, Run};
use crate::article::{Article, BlockKind, Builder, Container, Meta};
use crate::format::masthead;

/// Writes the article.
pub(super) fn article(meta: Meta, pieces: &[Piece]) -> Article {
    let mut builder = Builder::new();
    builder.meta = meta;
    masthead::push(&mut builder);
    let is_note = |piece: &&Piece| matches!(piece.kind, Kind::Footnote(_));
    let mut open = Vec::new();
    // Notes stand behind all else, as they do in every form that the article takes.
    for piece in pieces.iter().filter(|piece| !is_note(piece)) {
        push(&mut builder, piece, &headed(piece, &mut open));
    }
    for piece in pieces.iter().filter(is_note) {
        push(&mut builder, piece, &piece.inside);
    }
    builder.finish()
}

/// A container that is open: of an item, whether its head is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Quote { is_shown: bool },
    Item { is_shown: bool },
}

/// What the piece stands in, without the items of which the head was set aside: what
/// is left of such a one hangs below nothing, and of a quote begins it. `open` is what
/// the piece before left open.
fn headed(piece: &Piece, open: &mut Vec<Open>) -> Vec<Container> {
    let is_shown = piece.kind != Kind::Furniture;
    let mut inside = Vec::with_capacity(piece.inside.len());
    for (depth, container) in piece.inside.iter().enumerate() {
        let now = match container {
            Container::Quote { .. } => Open::Quote { is_shown },
            Container::Item { first: true, .. } => Open::Item { is_shown },
            Container::Item { .. } => {
                let is_headed = open.get(depth) == Some(&Open::Item { is_shown: true });
                Open::Item { is_shown: is_headed }
            }
        };
        let container = match (container, open.get(depth)) {
            (Container::Quote { .. }, Some(Open::Quote { is_shown: true })) => container.clone(),
            (Container::Quote { .. }, _) => Container::QUOTE,
            _ => container.clone(),
        };
        if container.is_first() || open.get(depth) != Some(&now) {
            open.truncate(depth);
            open.push(now);
        }
        if !is_shown || now != (Open::Item { is_shown: false }) {
            inside.push(container);
        }
    }
    open.truncate(piece.inside.len());
    inside
}

fn push(builder: &mut Builder, piece: &Piece, inside: &[Container]) {
    builder.begin(kind(&piece.kind), inside);
    if piece.runs.is_empty() || matches!(piece.kind, Kind::Furniture | Kind::Image(_)) {
        builder.push(&piece.text);
        builder.end();
        return;
    }
    for run in &piece.runs {
        match run {
            Run::Text(text) => builder.push(text),
            Run::Begin(mark) => builder.begin_mark(mark.clone()),
            Run::End => builder.end_mark(),
            Run::Break => builder.push(" "),
        }
    }
    builder.end();
}

fn kind(kind: &Kind) -> BlockKind {
    match kind {
        Kind::Text => BlockKind::Paragraph,
        Kind::Heading(level) => BlockKind::Heading { level: *level },
        Kind::Code(language) => {
            BlockKind::Preformatted { language: language.clone().map(Into::into) }
        }
        Kind::Verse => BlockKind::Verse,
        Kind::Table { header, align } => BlockKind::table(*header, align.clone()),
        Kind::Image(url) => BlockKind::Image { url: url.clone().into() },
        Kind::Caption => BlockKind::Caption,
        Kind::Credit => BlockKind::Credit,
        Kind::Rule => BlockKind::Rule,
        Kind::Footnote(label) => BlockKind::Footnote { label: label.clone().into() },
        Kind::Lede => BlockKind::Lede,
        Kind::Furniture => BlockKind::Furniture,
    }
}
