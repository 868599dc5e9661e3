//! Where a word parts best that is wider than the column.
//!
//! A word of a language parts at its syllables, with a hyphen where hyphens are shown; what
//! a machine reads (`snake_case`, `camelCase`, a path, a hash) at its signs and humps,
//! where a hyphen would be taken for one of its own.

use crate::layout::breaks::{Ending, Fragment};
use crate::layout::hyphen;
use crate::layout::settings::Hyphens;
use crate::layout::tongue::{Manner, Tongue};
use crate::text::width::{cells, clusters};

/// A row that ends at a space where none should.
const SPACE: u16 = 40;
/// A row that ends at a sign of a name, as a hole of four cells.
const SIGN: u16 = 16;

/// A place where a word parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seam {
    /// After the last byte that is painted above it.
    pub end: usize,
    /// The first byte below it.
    pub next: usize,
    /// The cells between the two.
    pub space: u32,
    pub ending: Ending,
    /// What it costs to end a row here.
    pub cost: u16,
}

/// Appends the seams of `word`, rising.
pub(super) fn find(
    text: &str,
    word: &Fragment,
    most: usize,
    manner: Manner,
    seams: &mut Vec<Seam>,
) {
    let mut start = word.start;
    for part in text[word.start..word.end].split(' ') {
        if part.is_empty() {
            start += 1;
            continue;
        }
        if start > word.start {
            let end = word.start + text[word.start..start].trim_end_matches(' ').len();
            let space = (start - end) as u32;
            if space > 0 && end > word.start {
                seams.push(Seam { end, next: start, space, ending: Ending::Whole, cost: SPACE });
            }
        }
        if cells(part) > most {
            if is_code(part) {
                signs(part, start, seams);
            } else {
                syllables(part, start, manner, seams);
            }
        }
        start += part.len() + 1;
    }
}

/// Whether a word without spaces is of no language: it holds signs or figures that no word
/// holds, or capitals after small letters.
fn is_code(word: &str) -> bool {
    let core = word.trim_matches(|c: char| !c.is_alphanumeric());
    let is_sign = |c: char| c.is_ascii() && !c.is_ascii_alphabetic() && !matches!(c, '-' | '\'');
    core.contains(is_sign) || core.char_indices().any(|(at, _)| is_hump(core, at))
}

/// Whether a hump begins at byte `at` of `word`: `camel|Case`, `HTML|Reader`.
fn is_hump(word: &str, at: usize) -> bool {
    let last = word[..at].chars().next_back().unwrap_or(' ');
    let mut after = word[at..].chars();
    let (next, then) = (after.next().unwrap_or(' '), after.next().unwrap_or(' '));
    next.is_uppercase() && (last.is_lowercase() || (last.is_uppercase() && then.is_lowercase()))
}

/// The seams of what a machine reads.
fn signs(word: &str, start: usize, seams: &mut Vec<Seam>) {
    for cluster in clusters(word).skip(1) {
        let at = cluster.start;
        if is_hump(word, at) || parts_after_sign(word, at) || begins_code(word, at) {
            let at = start + at;
            seams.push(Seam { end: at, next: at, space: 0, ending: Ending::Whole, cost: SIGN });
        }
    }
}

/// Whether a sign stands before byte `at` of `word` after which it parts: `_ . : / @ \` and
/// their like, the last of several, and not the point in a number.
fn parts_after_sign(word: &str, at: usize) -> bool {
    let (before, after) = (&word.as_bytes()[..at], &word[at..]);
    let Some(&sign) = before.last() else { return false };
    let next = after.chars().next().unwrap_or(' ');
    let above = before.len().checked_sub(2).map(|at| before[at]);
    let is_of_word = |byte: u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
    match sign {
        b'/' | b'\\' => next != char::from(sign),
        b'.' | b',' | b':' | b'-' if next.is_ascii_digit() => {
            sign == b':' && above.is_some_and(|above| !above.is_ascii_digit())
        }
        b'.' | b',' => next.is_alphanumeric() && above.is_some_and(is_of_word),
        b'_' | b':' | b'@' | b'-' | b'=' | b'&' | b'?' | b';' | b'+' | b'~' | b'|' | b'!' => {
            next.is_alphanumeric()
        }
        _ => false,
    }
}

/// Whether a byte in the code of addresses (`%E1`) begins at `at`, and with it a character.
fn begins_code(word: &str, at: usize) -> bool {
    let bytes = &word.as_bytes()[at..];
    matches!(bytes, [b'%', high, low, ..] if low.is_ascii_hexdigit()
        && high.is_ascii_hexdigit() && !matches!(high, b'8' | b'9' | b'a' | b'b' | b'A' | b'B'))
}

/// The seams of a word of a language: its soft hyphens, or else its syllables.
fn syllables(word: &str, start: usize, manner: Manner, seams: &mut Vec<Seam>) {
    // What a hyphen costs is known to those who weigh rows.
    let (ending, cost) = match manner.hyphens {
        Hyphens::Never => (Ending::Whole, SIGN),
        Hyphens::Syllables | Hyphens::Soft => (Ending::Hyphen, 0),
    };
    let mut push = |end, next| seams.push(Seam { end, next, space: 0, ending, cost });
    if word.contains('\u{ad}') {
        for (at, soft) in word.match_indices('\u{ad}') {
            let (end, next) = (start + at, start + at + soft.len());
            if at > 0 && next < start + word.len() {
                push(end, next);
            }
        }
        return;
    }
    let Some(patterns) = manner.tongue.and_then(Tongue::patterns) else { return };
    let mut points = Vec::new();
    hyphen::emergency(word, start, patterns, &mut points);
    for point in points {
        push(point, point);
    }
}
