//! The way back: an article as data ([`model`], [`json`]) and as Markdown
//! ([`markdown()`]). Both hold the article alone: what was dropped as furniture is
//! named by the model and left out of the Markdown; the masthead is facts.

mod escape;
mod front;
mod inline;
mod markdown;
mod model;
mod said;
#[cfg(test)]
mod tests;

pub use crate::format::markdown::BETWEEN;
pub use markdown::markdown;
pub use model::{Entry, Inside, Marked, Model, Part, Person, Told, implied, json, model};

use std::ops::Range;

use crate::article::{Article, Block, BlockKind};

/// The blocks of the kinds that are wanted, each whole: with those that continue it.
pub(super) fn whole_blocks(
    article: &Article,
    wanted: impl Fn(&BlockKind) -> bool,
) -> Vec<(&Block, Range<usize>)> {
    let mut whole: Vec<(&Block, Range<usize>)> = Vec::with_capacity(article.blocks().len());
    for block in article.blocks().iter().filter(|block| wanted(&block.kind)) {
        match whole.last_mut() {
            Some((_, range)) if block.continues() => range.end = block.range.end,
            _ => whole.push((block, block.range.clone())),
        }
    }
    whole
}
