//! The word at a place, for the key that searches for it.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::article::{Article, BlockKind};

/// The word (UAX #29) at byte `offset`, or the first one after it. Where a
/// script has no spaces, what the algorithm gives: an ideograph, a run of Thai.
/// Hidden furniture is passed over unless the offset is in it.
pub fn word_at(article: &Article, offset: usize) -> Option<Range<usize>> {
    let first = article.block_at(offset)?;
    for (index, block) in article.blocks().iter().enumerate().skip(first) {
        if index > first && block.kind == BlockKind::Furniture {
            continue;
        }
        let text = article.text_of(block);
        let inside =
            text.floor_char_boundary(offset.saturating_sub(block.range.start).min(text.len()));
        // No word reaches over a space, so the search need not begin at the block's start.
        let from = text[..inside].rfind([' ', '\n']).map_or(0, |space| space + 1);
        let word = text[from..]
            .unicode_word_indices()
            .map(|(at, word)| from + at..from + at + word.len())
            .find(|word| word.end > inside);
        if let Some(word) = word {
            return Some(block.range.start + word.start..block.range.start + word.end);
        }
    }
    None
}
