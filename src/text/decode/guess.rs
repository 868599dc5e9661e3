//! Guesses the encoding: a mark, UTF-8, UTF-16, Vietnamese by its syllables, and
//! for the rest what browsers do.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{ISO_2022_JP, WINDOWS_1252, WINDOWS_1258};
use memchr::{memchr_iter, memrchr};

use super::Encoding;
use super::unicode::{marked, unmarked};
use super::vietnamese;

/// How many bytes a guess looks at.
const WINDOW: usize = 1 << 16;
/// How far before its first unusual byte the window may begin, to begin with a line.
const LEAD: usize = 1 << 10;

/// The text, when the bytes are UTF-8 without a fault and nothing else.
pub(super) fn valid_utf8(bytes: &[u8]) -> Option<&str> {
    let body = match marked(bytes) {
        Some((Encoding::Utf8, len)) => return str::from_utf8(&bytes[len..]).ok(),
        Some(_) => return None,
        None => bytes,
    };
    // These two are valid UTF-8 as well.
    if unmarked(bytes).is_some() || is_iso_2022_jp(bytes) {
        return None;
    }
    str::from_utf8(body).ok()
}

/// The encoding that the bytes seem to be in.
pub(super) fn guess(bytes: &[u8]) -> Encoding {
    if let Some((encoding, _)) = marked(bytes) {
        return encoding;
    }
    if let Some(encoding) = unmarked(bytes) {
        return encoding;
    }
    if is_iso_2022_jp(bytes) {
        return Encoding::Web(ISO_2022_JP);
    }
    let window = window(bytes);
    if is_mainly_utf8(window) {
        return Encoding::Utf8;
    }
    vietnamese::detect(window).unwrap_or_else(|| as_browsers_do(window))
}

/// The part that is looked at: from the line of the first byte that is not ASCII.
pub(super) fn window(bytes: &[u8]) -> &[u8] {
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    let lead = first.saturating_sub(LEAD);
    let start = memrchr(b'\n', &bytes[lead..first]).map_or(lead, |at| lead + at + 1);
    &bytes[start..bytes.len().min(start + WINDOW)]
}

/// Whether the bytes are UTF-8 with a few faults: there are clearly more
/// sequences that are right. A right one of three bytes is no accident, one of
/// two bytes happens in other encodings.
fn is_mainly_utf8(window: &[u8]) -> bool {
    let (mut right, mut wrong) = (0, 0);
    let mut chunks = window.utf8_chunks().peekable();
    while let Some(chunk) = chunks.next() {
        let lens = chunk.valid().chars().filter(|c| !c.is_ascii()).map(char::len_utf8);
        right += lens.map(|len| len - 1).sum::<usize>();
        // The window, or the file, may end in the middle of a character. One byte
        // of it alone proves nothing.
        let invalid = chunk.invalid().len();
        let is_cut = chunks.peek().is_none() && (right > 0 || invalid > 1);
        wrong += usize::from(invalid > 0 && !is_cut);
    }
    right >= wrong * 2
}

/// Whether Japanese is switched to by escapes, all in seven bits.
fn is_iso_2022_jp(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(WINDOW)];
    let begins = |at: usize| [&b"\x1b$B"[..], b"\x1b$@"].iter().any(|s| head[at..].starts_with(s));
    memchr_iter(0x1b, head).any(begins) && head.is_ascii() && {
        let (_, had_faults) = ISO_2022_JP.decode_without_bom_handling(head);
        !had_faults || bytes.len() > WINDOW
    }
}

fn as_browsers_do(window: &[u8]) -> Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    // A window that is full may end in the middle of a character.
    detector.feed(window, window.len() < WINDOW);
    let found = detector.guess(None, Utf8Detection::Deny);
    // Whether it is Vietnamese we know better.
    Encoding::web(if found == WINDOWS_1258 { WINDOWS_1252 } else { found })
}
