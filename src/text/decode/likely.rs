//! The encodings that bytes may be in, for whom the first guess was wrong.

use std::cmp::Reverse;
use std::collections::HashSet;

use super::Encoding;
use super::guess::{guess, window};
use super::unicode::Order;

/// How many bytes each encoding is tried on.
const SAMPLE: usize = 1 << 14;

/// The encodings that are tried, those of one language or script together, the
/// more usual first.
const FAMILIES: &[&[&str]] = &[
    &["utf-8"],
    &["windows-1258", "tcvn3", "vni", "viscii"],
    &["windows-1252", "macintosh"],
    &["shift_jis", "euc-jp", "iso-2022-jp"],
    &["gb18030", "big5"],
    &["euc-kr"],
    &["windows-1251", "koi8-u", "ibm866", "iso-8859-5"],
    &["windows-1250", "iso-8859-2"],
    &["windows-1254"],
    &["windows-1253"],
    &["windows-1256"],
    &["windows-1255"],
    &["windows-874"],
    &["windows-1257"],
];

/// The encodings that `bytes` are likely to be in, the likeliest first: the guess,
/// its kin, then the others by how little they leave unread. Two that read the
/// same text are one.
pub fn likely(bytes: &[u8]) -> Vec<Encoding> {
    let first = guess(bytes);
    let sample = match first {
        Encoding::Utf16(_) | Encoding::Utf32(_) => &bytes[..bytes.len().min(SAMPLE)],
        _ => {
            let window = window(bytes);
            &window[..window.len().min(SAMPLE)]
        }
    };
    let mut rest = Vec::new();
    for names in FAMILIES {
        let family: Vec<_> = names.iter().filter_map(|name| Encoding::named(name)).collect();
        let is_kin = family.contains(&first);
        for encoding in family {
            rest.push((Reverse(is_kin), unread(&encoding.read(sample)), encoding));
        }
    }
    if sample.contains(&0) {
        for order in [Order::Little, Order::Big] {
            let encoding = Encoding::Utf16(order);
            rest.push((Reverse(false), unread(&encoding.read(sample)), encoding));
        }
    }
    rest.sort_by_key(|(is_kin, unread, _)| (*is_kin, *unread));
    let always =
        |encoding| ["utf-8", "windows-1252"].map(Encoding::named).contains(&Some(encoding));
    let mut seen = HashSet::new();
    seen.insert(first.read(sample));
    let mut likely = vec![first];
    for (_, unread, encoding) in rest {
        // More than one in twenty: it is not that.
        let is_possible = unread * 20 <= sample.len() || always(encoding);
        if is_possible && seen.insert(encoding.read(sample)) {
            likely.push(encoding);
        }
    }
    likely
}

/// How many characters of `text` say that it was read wrongly.
fn unread(text: &str) -> usize {
    let is_unread = |c: char| {
        let is_private = matches!(c, '\u{e000}'..='\u{f8ff}');
        c == char::REPLACEMENT_CHARACTER
            || is_private
            || (c.is_control() && !c.is_ascii_whitespace())
    };
    text.chars().filter(|c| is_unread(*c)).count()
}
