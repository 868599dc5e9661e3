//! Headlines: as few rows as can be, all of much the same width, and none that ends
//! in a word that leads on.

use std::ops::Range;

use super::{HEADLINE, Paragraph, Room, cost_of, even, first_fit};
use crate::layout::breaks::Fragment;

/// By how many cells a balanced row may be wider than need be, so that none ends
/// in a word that leads on.
const LOOSER: usize = 6;

/// As few rows as first fit needs, in the narrowest room that takes them, or one
/// somewhat wider where they end better.
pub(super) fn balanced(paragraph: Paragraph) -> Vec<Range<usize>> {
    let Paragraph { words, room, .. } = paragraph;
    let count = first_fit(words, room).count();
    let least = narrowest(words, room, count);
    let mut best: Option<(u64, Vec<Range<usize>>)> = None;
    for looser in 0..=LOOSER {
        let room = Room {
            first: (least.first + looser).min(room.first),
            rest: (least.rest + looser).min(room.rest),
        };
        let rows = even::rows(Paragraph { room, ..paragraph });
        let costs: u64 =
            rows[..rows.len() - 1].iter().map(|row| cost_of(&words[row.end - 1])).sum();
        let cost = HEADLINE * costs + (looser as u64).pow(2);
        if rows.len() <= count && best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, rows));
        }
        if costs == 0 {
            break;
        }
    }
    best.map_or_else(|| first_fit(words, room).collect(), |(_, rows)| rows)
}

/// The narrowest room in which first fit needs no more than `count` rows.
fn narrowest(words: &[Fragment], room: Room, count: usize) -> Room {
    let widest = words.iter().map(|word| word.cells as usize + word.hyphen()).max().unwrap_or(0);
    // A wide cluster in a column of one cell is wider than the room.
    let widest = widest.min(room.least());
    let narrowed = |by: usize| Room {
        first: room.first.saturating_sub(by).max(widest),
        rest: room.rest.saturating_sub(by).max(widest),
    };
    let (mut fits, mut fails) = (0, room.least().saturating_sub(widest) + 1);
    while fails - fits > 1 {
        let by = fits.midpoint(fails);
        if first_fit(words, narrowed(by)).count() <= count {
            fits = by;
        } else {
            fails = by;
        }
    }
    narrowed(fits)
}
