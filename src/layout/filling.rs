//! Whether rows can be filled to the edge at all: what may be told to a reader who asks
//! for it. How they are filled is known to [`super::fit`].

use super::Layout;
use super::fit::LEAST_FILLED;
use crate::article::Article;

/// Whether rows can be filled to the edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filling {
    /// They can, where there are enough gaps.
    Fills,
    /// The column is narrower than this many cells: it has too few gaps.
    Narrow(usize),
    /// The script has no spaces between words that could be widened.
    Unspaced,
}

/// Languages that are written without spaces between words.
const UNSPACED: [&str; 8] = ["zh", "yue", "ja", "th", "lo", "km", "my", "bo"];

impl Layout {
    /// Whether rows of the article's running text can be filled to the edge.
    pub fn filling(&self, article: &Article) -> Filling {
        let language = article.meta().language.as_deref().unwrap_or_default();
        let primary = language.split(['-', '_']).next().unwrap_or_default();
        if UNSPACED.contains(&primary) {
            Filling::Unspaced
        } else if self.measure < LEAST_FILLED {
            Filling::Narrow(LEAST_FILLED)
        } else {
            Filling::Fills
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{BlockKind, Builder};
    use crate::layout::{Ornament, Piece, Settings};

    #[test]
    fn it_is_as_the_rows_are() {
        for (language, text, measure, expected) in [
            ("en", "a few words that go on and on ", 40, Filling::Fills),
            ("en", "a few words that go on and on ", 27, Filling::Narrow(28)),
            ("ko", "몇 마디 말이 이어지고 또 이어진다 ", 40, Filling::Fills),
            ("zh-Hant", "话说完了又接着说下去，", 40, Filling::Unspaced),
        ] {
            let mut builder = Builder::new();
            builder.meta.language = Some(language.to_string());
            builder.block(BlockKind::Paragraph, text.repeat(9).trim());
            let article = builder.finish();
            let settings =
                Settings { width: measure, measure, justify: true, ..Settings::default() };
            let layout = Layout::new(&article, settings);
            assert_eq!(layout.filling(&article), expected, "{language} {measure}");
            let rows = layout.rows(&article, layout.first(&article), 99);
            let is_filled = rows.iter().filter_map(|row| layout.line(&article, *row)).any(|line| {
                let mut pieces = line.pieces.iter();
                pieces.any(|piece| matches!(piece, Piece::Ornament(Ornament::Fill(_))))
            });
            assert_eq!(is_filled, expected == Filling::Fills, "{language} {measure}");
        }
    }
}
