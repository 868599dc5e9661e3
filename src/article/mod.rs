//! The article: one text, and everything else a range of bytes in it.
//!
//! Owns the plain data that the other rooms speak about: [`Article`], [`Meta`],
//! [`Block`], [`Span`], and the [`Builder`] that is the only way to make one.
//! Knows no format, no width and no screen.
//!
//! The masthead is text: kicker, headline, dek and byline stand at the front of
//! [`Article::text`] as blocks of their own kinds, so they scroll, are found and
//! copied like all else; [`Meta`] holds the same facts in clean form. What was
//! dropped as furniture stands in the text too, as blocks of kind
//! [`BlockKind::Furniture`] that are hidden until asked for.

mod block;
mod builder;
mod meta;
mod span;

pub use block::{Align, Block, BlockKind, Columns, Container, DEFINITION, Label};
pub use builder::Builder;
pub use meta::{Author, Meta, Role};
pub use span::{FOOTNOTE, Mark, Span};

use std::ops::Range;

/// Bytes of a long text by which its reading time is estimated.
const SAMPLE: usize = 64 * 1024;

/// A text that has been understood.
///
/// Invariants, kept by [`Builder`]: block ranges are in bounds, on char
/// boundaries, in rising order and do not overlap; between two blocks stands
/// one `'\n'` (none before a block that [continues](Block::continues) the one before);
/// spans are sorted by start and lie inside blocks; the text is composed (NFC)
/// and holds no control character but `'\n'` inside preformatted text and verse
/// and `'\t'` in a kicker, where it sets what follows flush right.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Article {
    meta: Meta,
    text: String,
    blocks: Vec<Block>,
    spans: Vec<Span>,
}

impl Article {
    /// The facts of the masthead in clean form.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// The whole text; every offset and range in the program counts bytes in it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The blocks in reading order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Inline marks, sorted by start; they may nest.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// The slice of text at `range` (byte offsets on char boundaries).
    pub fn slice(&self, range: Range<usize>) -> &str {
        &self.text[range]
    }

    /// The text of a block.
    pub fn text_of(&self, block: &Block) -> &str {
        &self.text[block.range.clone()]
    }

    /// The index of the block that holds byte `offset`; the last block that
    /// begins at or before it when it falls between two. `None` without blocks.
    pub fn block_at(&self, offset: usize) -> Option<usize> {
        if self.blocks.is_empty() {
            return None;
        }
        let after = self.blocks.partition_point(|block| block.range.start <= offset);
        Some(after.saturating_sub(1))
    }

    /// The index of the first block from `block` on that does not continue the one before
    /// it; the number of blocks where there is none.
    pub fn whole_to(&self, block: usize) -> usize {
        let behind = self.blocks.get(block..).unwrap_or_default();
        let continuing = behind.iter().take_while(|block| block.continues()).count();
        (block + continuing).min(self.blocks.len())
    }

    /// The spans that touch `range`.
    pub fn spans_in(&self, range: Range<usize>) -> impl Iterator<Item = &Span> {
        // Spans nest at most a few deep inside one block, so the scan starts at
        // the block that holds the range: no span reaches over a block's end.
        let from = self.block_at(range.start).map_or(0, |at| self.blocks[at].range.start);
        let first = self.spans.partition_point(|span| span.range.start < from);
        self.spans[first..]
            .iter()
            .take_while(move |span| span.range.start < range.end)
            .filter(move |span| span.range.end > range.start)
    }

    /// The lines that were dropped as furniture, in reading order.
    pub fn dropped(&self) -> impl Iterator<Item = &str> {
        self.blocks
            .iter()
            .filter(|block| block.kind == BlockKind::Furniture)
            .map(|block| self.text_of(block))
    }

    /// Whether nothing of the article would be shown.
    pub fn is_empty(&self) -> bool {
        self.blocks.iter().all(|block| block.kind == BlockKind::Furniture)
    }

    /// The number of words of the body: of letters and figures between spaces;
    /// in scripts without spaces each ideograph, kana or Thai letter counts.
    pub fn words(&self) -> usize {
        self.blocks
            .iter()
            .filter(|block| block.kind.is_body())
            .map(|block| count_words(self.text_of(block)))
            .sum()
    }

    /// Minutes that a reader needs for the whole, at least one for any text.
    pub fn minutes(&self) -> usize {
        if self.text.len() <= SAMPLE {
            return self.minutes_for(self.words());
        }
        // Counting the words of a long text would keep its first screen waiting:
        // they are estimated by its head.
        let head = &self.text[..self.text.floor_char_boundary(SAMPLE)];
        self.minutes_for(count_words(head) * (self.text.len() / 1024) / (SAMPLE / 1024))
    }

    /// Minutes that a reader needs for `words` of this article's language,
    /// at least one for any text.
    pub fn minutes_for(&self, words: usize) -> usize {
        // Silent reading, words a minute (Brysbaert 2019); characters for
        // Chinese and Japanese, letters for Thai.
        let pace = match self.meta.language.as_deref() {
            Some("zh" | "ja") => 400,
            Some("th") => 700,
            // Vietnamese is written a syllable a word.
            Some("vi") => 280,
            _ => 238,
        };
        words.div_ceil(pace)
    }
}

/// Counts words as [`Article::words`] says.
pub fn count_words(text: &str) -> usize {
    let mut words = 0;
    let mut inside = false;
    for c in text.chars() {
        if c.is_ascii() {
            let is_word = c.is_ascii_alphanumeric();
            words += usize::from(is_word && !inside);
            inside = is_word || (inside && !matches!(c, ' ' | '\t'..='\r'));
        } else if matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ḁ'..='ỿ') {
            words += usize::from(!inside);
            inside = true;
        } else if matches!(c, '\u{2010}'..='\u{2027}') {
            // The dashes, quotation marks and dots that most texts hold are no letters.
        } else if is_unspaced(c) {
            words += 1;
            inside = false;
        } else if c.is_alphanumeric() {
            words += usize::from(!inside);
            inside = true;
        } else if c.is_whitespace() {
            inside = false;
        }
    }
    words
}

/// Whether `c` belongs to a script that is written without spaces.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
        || (matches!(c, '\u{0e01}'..='\u{0e2e}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_in_spaced_and_unspaced_scripts() {
        for (text, words) in [
            ("", 0),
            ("one", 1),
            ("it's 28-30/7/2020 – now", 3),
            ("Kinh tế - xã hội", 4),
            ("老茶馆", 3),
            ("見る Rust", 3),
        ] {
            assert_eq!(count_words(text), words, "{text}");
        }
    }
}
