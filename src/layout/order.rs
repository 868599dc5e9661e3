//! What of an article the layout must have looked through, and no width changes:
//! so a resize shares it with the layout before.

use super::lists::Lists;
use super::shown::Shown;
use super::tongue::Tongue;
use crate::article::{Article, Block, BlockKind};

/// The blocks of an article as any column shows them.
#[derive(Debug)]
pub(super) struct Order {
    /// Whether what was dropped is shown.
    pub furniture: bool,
    /// The blocks that are shown, in order. A run of a hundred thousand hidden
    /// ones costs a question nothing.
    pub visible: Shown,
    /// The block under which the rule stands that ends the masthead.
    pub masthead_end: Option<usize>,
    /// The block that the note follows.
    pub byline: Option<usize>,
    /// Its lists of numbers.
    pub lists: Lists,
    /// What its language asks.
    pub tongue: Option<Tongue>,
}

impl Order {
    /// Linear in the number of blocks.
    pub fn of(article: &Article, furniture: bool) -> Self {
        let blocks = article.blocks();
        let is_shown = |block: &Block| furniture || block.kind != BlockKind::Furniture;
        let body = blocks.iter().position(|block| block.kind.is_body());
        let masthead = &blocks[..body.unwrap_or(blocks.len())];
        Self {
            furniture,
            visible: blocks.iter().map(is_shown).collect(),
            masthead_end: body
                .and_then(|_| masthead.iter().rposition(|block| block.kind.is_masthead())),
            byline: masthead.iter().position(|block| block.kind == BlockKind::Byline),
            lists: Lists::of(blocks),
            tongue: article.meta().language.as_deref().map(Tongue::of),
        }
    }
}
