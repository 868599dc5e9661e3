//! How wide text is, in terminal cells.
//!
//! One function for measuring and painting: widths are taken by grapheme
//! cluster (UAX #29), because the width of a `str`, the sum over its chars and
//! what a screen paints differ (a family emoji is 8 cells by char, 2 painted).
//!
//! Signs such as `—`, `…`, `“`, `▎` are one cell wide in most terminals and two in
//! those set up for East Asia ("ambiguous", UAX #11). Which it is, is a fact about
//! the one terminal that the program runs in, as its colours are: so it is told
//! once, with [`set_ambiguous`], before anything is measured, and every measure
//! and every painting follows it.

mod common;

use std::sync::atomic::{AtomicBool, Ordering};

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A grapheme cluster of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cluster<'a> {
    /// Byte offset in the text that was asked about.
    pub start: usize,
    /// The cluster itself.
    pub text: &'a str,
    /// Its width in cells: 0, 1 or 2; more where several letters are one cluster.
    pub cells: usize,
}

/// How wide the terminal paints what is narrow in some fonts and wide in others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ambiguous {
    /// One cell, as nearly everywhere.
    #[default]
    Narrow,
    /// Two cells, as in terminals set up for Chinese, Japanese or Korean. Letters
    /// stay narrow all the same (UAX #11, section 5): no `é` takes two cells.
    Wide,
}

impl Ambiguous {
    /// All, the usual one first.
    pub const ALL: [Self; 2] = [Self::Narrow, Self::Wide];

    /// Its name in the configuration file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ambiguous| ambiguous.name() == name)
    }
}

/// What the terminal does; there is only one.
static IS_WIDE: AtomicBool = AtomicBool::new(false);

/// Says what the terminal does. Layouts made before no longer fit.
pub fn set_ambiguous(ambiguous: Ambiguous) {
    IS_WIDE.store(ambiguous == Ambiguous::Wide, Ordering::Relaxed);
}

/// What the terminal does.
pub fn ambiguous() -> Ambiguous {
    if IS_WIDE.load(Ordering::Relaxed) { Ambiguous::Wide } else { Ambiguous::Narrow }
}

/// `sign` where the terminal paints it in `sign`'s usual one cell, else `plain`,
/// which is of ASCII: for rules, bars and whatever else must be so wide.
pub fn one_cell(sign: &'static str, plain: &'static str) -> &'static str {
    if cells(sign) == cells(plain) { sign } else { plain }
}

/// The width of `text` in cells: the sum over its clusters.
pub fn cells(text: &str) -> usize {
    if is_plain(text) {
        return text.len();
    }
    clusters(text).map(|cluster| cluster.cells).sum()
}

/// The clusters of `text` in order, each with its offset and width.
pub fn clusters(text: &str) -> impl Iterator<Item = Cluster<'_>> {
    let signs = match ambiguous() {
        Ambiguous::Narrow => 1,
        Ambiguous::Wide => 2,
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        if at == text.len() {
            return None;
        }
        let cluster = common::cluster(text, at, signs)
            .or_else(|| slow_clusters(&text[at..]).next().map(|c| Cluster { start: at, ..c }))?;
        at += cluster.text.len();
        Some(cluster)
    })
}

/// The same, each as UAX #29 says.
fn slow_clusters(text: &str) -> impl Iterator<Item = Cluster<'_>> {
    text.grapheme_indices(true).map(|(start, text)| Cluster {
        start,
        text,
        cells: cluster_cells(text),
    })
}

/// The width of one grapheme cluster: 0 for what is never painted (joiners on
/// their own, soft hyphens, zero-width spaces), 1 or 2 for a letter or sign. A cluster
/// of several letters, as `न्दी` or `ខ្មែ`, is as wide as they are together: so most
/// terminals paint it, and in the others a gap is seen, where a narrower cluster would
/// lose its vowel to what is painted after it.
pub fn cluster_cells(cluster: &str) -> usize {
    cells_where(cluster, ambiguous())
}

/// The same in a terminal of either kind.
pub(crate) fn cells_where(cluster: &str, ambiguous: Ambiguous) -> usize {
    match cluster.as_bytes() {
        [byte] => usize::from((0x20..0x7f).contains(byte)),
        _ if is_invisible(cluster) => 0,
        _ => {
            let width = match ambiguous {
                Ambiguous::Narrow => cluster.width(),
                Ambiguous::Wide => cluster.width_cjk(),
            };
            (width + sound_marks(cluster)).min(2).max(letters(cluster))
        }
    }
}

/// The cells of a cluster with letters in it: what each of them takes, and the vowels
/// with a place of their own.
fn letters(cluster: &str) -> usize {
    // These vowels extend their letter (Other_Grapheme_Extend) and stand beside it (Mc).
    let is_beside = |c: char| {
        matches!(
            c,
            '\u{9be}'
                | '\u{9d7}'
                | '\u{b3e}'
                | '\u{b57}'
                | '\u{bbe}'
                | '\u{bd7}'
                | '\u{cc0}'
                | '\u{cc2}'
                | '\u{cc7}'
                | '\u{cc8}'
                | '\u{cca}'
                | '\u{ccb}'
                | '\u{cd5}'
                | '\u{cd6}'
                | '\u{d3e}'
                | '\u{d57}'
                | '\u{dcf}'
                | '\u{ddf}'
                | '\u{1b35}'
        )
    };
    let cells = |c: char| if is_beside(c) { 1 } else { c.width().unwrap_or(0) };
    // The scripts of India and those that came from them, and the parts of Hangul.
    let may_join = |c: char| {
        matches!(
            c,
            '\u{900}'..='\u{dff}' | '\u{f00}'..='\u{11ff}' | '\u{1700}'..='\u{1cff}'
                | '\u{a800}'..='\u{abff}' | '\u{11000}'..='\u{11fff}'
        )
    };
    let is_joined = cluster.chars().any(may_join) && cluster.chars().any(char::is_alphabetic);
    if is_joined { cluster.chars().map(cells).sum() } else { 0 }
}

/// The halfwidth voicing marks of katakana extend their cluster (UAX #29) and
/// still take a cell of their own on every terminal; ratatui counts them so too.
fn sound_marks(cluster: &str) -> usize {
    cluster.chars().filter(|c| matches!(c, '\u{ff9e}' | '\u{ff9f}')).count()
}

/// The longest head of `text` that fits into `room` cells, as a byte length on
/// a cluster boundary.
pub fn fit(text: &str, room: usize) -> usize {
    if is_plain(text) {
        return text.len().min(room);
    }
    let mut used = 0;
    for cluster in clusters(text) {
        used += cluster.cells;
        if used > room {
            return cluster.start;
        }
    }
    text.len()
}

/// Whether `text` is one Latin letter beyond ASCII, which takes one cell everywhere.
#[inline]
pub fn is_latin_letter(text: &str) -> bool {
    text.len() > 1 && common::latin_len(text.as_bytes()) == text.len()
}

/// Printable ASCII only: a byte is a cluster is a cell.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| (0x20..0x7f).contains(&byte))
}

fn is_invisible(cluster: &str) -> bool {
    cluster.chars().all(|c| {
        matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
            || c.is_control()
    })
}

#[cfg(test)]
mod tests;
