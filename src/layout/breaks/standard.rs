//! UAX #14 itself, as `icu_segmenter` carries it out: strict kinsoku, dictionaries
//! for the scripts that write words without spaces.

use std::borrow::Cow;
use std::sync::LazyLock;

use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use unicode_width::UnicodeWidthChar;

use super::thai;
use super::words::Word;
use crate::text::width::clusters;

/// Whether UAX #14 breaks at the spaces between two words, and whether the
/// space is a cluster of its own: a mark after it would stand on it. Dictionaries
/// have no say at a space.
pub(super) fn standard_gap(text: &str, last: &Word, next: &Word) -> bool {
    /// More than any rule looks at.
    const LOOK: usize = 64;
    let from = text.ceil_char_boundary(last.start.max(last.end.saturating_sub(LOOK)));
    let to = text.floor_char_boundary(next.end.min(next.start + LOOK));
    let at = next.start - from;
    let is_parted = clusters(&text[next.start - 1..to]).nth(1).is_some_and(|next| next.start == 1);
    is_parted && COMMON.segment_str(&without_dictionaries(&text[from..to])).any(|spot| spot == at)
}

/// `text` with letters and marks of the same length in the place of those that
/// only a dictionary can part: LB1 takes them for such where there is none, and
/// the segmenter without dictionaries complains of them in debug builds.
fn without_dictionaries(text: &str) -> Cow<'_, str> {
    if !text.chars().any(needs_dictionary) {
        return text.into();
    }
    let alike = |c: char| match c {
        _ if !needs_dictionary(c) => c,
        // The Khmer colon is none of them: it stays with a bracket before it (LB16).
        '\u{17d6}' => c,
        _ if c.width() == Some(0) => '\u{20d0}',
        _ => '\u{13a0}',
    };
    text.chars().map(alike).collect::<String>().into()
}

const OPTIONS: LineBreakOptions = {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    options
};

/// The segmenter without dictionaries, made by the compiler.
static COMMON: LineSegmenterBorrowed = LineSegmenter::new_for_non_complex_scripts(OPTIONS);

/// The places where `text` may part, rising: 0 and its end among them.
pub(super) fn spots(text: &str) -> impl Iterator<Item = usize> {
    let needs_dictionary = text.chars().any(needs_dictionary);
    let is_mended = needs_dictionary && text.chars().any(thai::is_thai);
    let mended = is_mended.then(|| thai::mended(text, walk));
    let usual = (!is_mended).then(|| segmenter(needs_dictionary).segment_str(text));
    mended.into_iter().flatten().chain(usual.into_iter().flatten())
}

/// The same with no word mended.
pub(super) fn walk(text: &str) -> Vec<usize> {
    segmenter(text.chars().any(needs_dictionary)).segment_str(text).collect()
}

/// The segmenter with dictionaries or without. The one with, some lookups in the
/// program's own data, is made by the first text that asks.
fn segmenter(needs_dictionary: bool) -> LineSegmenterBorrowed<'static> {
    static WITH_DICTIONARIES: LazyLock<LineSegmenterBorrowed> =
        LazyLock::new(|| LineSegmenter::new_dictionary(OPTIONS));
    if needs_dictionary { *WITH_DICTIONARIES } else { COMMON }
}

/// Thai, Lao, Burmese, Khmer.
fn needs_dictionary(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{a9e0}'..='\u{a9ff}' | '\u{aa60}'..='\u{aa7f}')
}
