//! The article is written: the masthead from the facts, the body from the pieces.

use super::piece::{Kind, Piece, Run};
use crate::article::{Article, BlockKind, Builder, Meta};
use crate::format::masthead;

/// Writes the article.
pub(super) fn article(meta: Meta, pieces: &[Piece]) -> Article {
    let mut builder = Builder::new();
    builder.meta = meta;
    masthead::push(&mut builder);
    for piece in pieces {
        push(&mut builder, piece);
    }
    builder.finish()
}

fn push(builder: &mut Builder, piece: &Piece) {
    builder.begin(kind(&piece.kind), &piece.inside);
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
