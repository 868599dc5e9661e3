//! Stops and closing brackets that hang over the edge of an ideographic column.

use crate::layout::breaks::Fragment;

/// A narrower column has no room for a stop to hang over the edge.
pub(super) const LEAST_HUNG: usize = 16;
/// The cells of what hangs.
pub(super) const HUNG: usize = 2;

/// Lets stops and closing brackets hang over the edge, one a row, so that they
/// never push an ideograph down and the column stays even (JLREQ 3.8.2, here for
/// more signs: a terminal cannot set them narrower, the other way to keep a
/// column even). Says whether there are any; there are none where a word would not
/// fit the `most` cells that are left.
pub(super) fn hang(text: &str, words: &mut [Fragment], most: usize) -> bool {
    if words.iter().any(|word| word.cells as usize + word.hyphen() > most) {
        return false;
    }
    let mut is_any = false;
    for word in words {
        if ends_in_stop(text, word) && word.cells as usize > HUNG {
            word.hang = HUNG as u8;
            is_any = true;
        }
    }
    is_any
}

/// Whether the last sign of a word is a stop or a closing bracket of full width.
pub(super) fn ends_in_stop(text: &str, word: &Fragment) -> bool {
    text[word.start..word.end].ends_with([
        '、', '。', '，', '．', '！', '？', '：', '；', '」', '』', '）', '》', '〉', '】', '〕',
    ])
}
