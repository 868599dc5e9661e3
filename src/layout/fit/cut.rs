//! Words that are wider than the column are cut, so that every fragment fits a row.

use crate::layout::breaks::{Ending, Fragment};
use crate::text::width::clusters;

/// Cuts the fragments that are wider than `most` between clusters, or at a
/// space inside (`12 000`) where there is one.
pub(super) fn cut(text: &str, words: &[Fragment], most: usize) -> Vec<Fragment> {
    let mut out = Vec::with_capacity(words.len() + 8);
    for word in words {
        if word.cells as usize > most {
            cut_word(text, word, most as u32, &mut out);
        } else {
            out.push(*word);
        }
        // A hyphen that finds no cell is left out.
        if let Some(last) = out.last_mut().filter(|last| last.cells as usize + last.hyphen() > most)
        {
            last.ending = Ending::Whole;
        }
    }
    out
}

fn cut_word(text: &str, word: &Fragment, most: u32, out: &mut Vec<Fragment>) {
    let part = |start, end, cells, space| Fragment { space, ..Fragment::new(start, end, cells) };
    let (mut start, mut cells) = (word.start, 0);
    let mut space: Option<(usize, u32)> = None;
    for cluster in clusters(&text[word.start..word.end]) {
        let at = word.start + cluster.start;
        let width = cluster.cells as u32;
        if cells + width > most && cells > 0 {
            if let Some((end, cells_before)) = space.take() {
                out.push(part(start, end, cells_before, 1));
                (start, cells) = (end + 1, cells - cells_before - 1);
            } else if cluster.text == " " {
                out.push(part(start, at, cells, 1));
                (start, cells) = (at + 1, 0);
                continue;
            }
            if cells + width > most && cells > 0 {
                out.push(part(start, at, cells, 0));
                (start, cells) = (at, 0);
            }
        }
        if cluster.text == " " && cells > 0 {
            space = Some((at, cells));
        }
        cells += width;
    }
    out.push(Fragment { start, cells, hang: 0, ..*word });
}
