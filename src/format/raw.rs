//! No guessing: every line that is not blank is a paragraph, set flush: what
//! indents it in the source, no-break spaces too, would only make its first row ragged.

use super::Texts;
use crate::article::{Article, BlockKind, Builder};

/// Reads `text` line by line: nothing is dropped, nothing is a headline.
pub fn read(text: &str) -> Article {
    let mut builder = Builder::new();
    write(&mut builder, text);
    builder.finish()
}

/// [`read`] for a text that is never there as a whole; `None` where one of its pieces
/// cannot be had.
pub(super) fn read_long(texts: &impl Texts) -> Option<Article> {
    let mut builder = Builder::new();
    for nth in 0..texts.count() {
        write(&mut builder, &texts.text(nth)?);
    }
    Some(builder.finish())
}

fn write(builder: &mut Builder, text: &str) {
    for line in text.split('\n') {
        builder.block(BlockKind::Paragraph, line.trim_start());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_paragraph_and_nothing_is_dropped() {
        let article = read("# Tiêu đề\n\nChia sẻ Zalo\n  - một\n   \nhết");
        assert_eq!(article.text(), "# Tiêu đề\nChia sẻ Zalo\n- một\nhết");
        assert!(article.blocks().iter().all(|block| block.kind == BlockKind::Paragraph));
        assert_eq!(article.meta().title, None);
    }

    #[test]
    fn a_line_that_is_indented_is_set_flush() {
        let article = read("một\n \u{a0}\u{3000}\thai\u{a0}ba\n\u{a0}\nbốn");
        assert_eq!(article.text(), "một\nhai\u{a0}ba\nbốn");
    }

    #[test]
    fn an_empty_text_is_an_empty_article() {
        assert!(read("").is_empty() && read("\n \n\n").is_empty());
    }
}
