//! UTF-16 and UTF-32, with a mark or without.

use memchr::memchr;

use super::Encoding;
use super::kind::is_odd_control;

/// How many bytes are looked at for an encoding that no mark tells.
const HEAD: usize = 4096;

/// Which byte of a unit comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The lowest.
    Little,
    /// The highest.
    Big,
}

/// The encoding that a byte order mark tells, and the length of the mark.
pub(super) fn marked(bytes: &[u8]) -> Option<(Encoding, usize)> {
    Some(match bytes {
        [0xef, 0xbb, 0xbf, ..] => (Encoding::Utf8, 3),
        [0xff, 0xfe, 0, 0, ..] => (Encoding::Utf32(Order::Little), 4),
        [0, 0, 0xfe, 0xff, ..] => (Encoding::Utf32(Order::Big), 4),
        [0xff, 0xfe, ..] => (Encoding::Utf16(Order::Little), 2),
        [0xfe, 0xff, ..] => (Encoding::Utf16(Order::Big), 2),
        _ => return None,
    })
}

/// UTF-16 or UTF-32 without a mark, where that cannot be mistaken. Both are full
/// of zero bytes (spaces and line ends at least), and no other encoding has any.
pub(super) fn unmarked(bytes: &[u8]) -> Option<Encoding> {
    let head = &bytes[..bytes.len().min(HEAD)];
    memchr(0, head)?;
    [Order::Little, Order::Big]
        .into_iter()
        .find(|order| is_utf32(head, *order))
        .map(Encoding::Utf32)
        .or_else(|| unmarked_utf16(head).map(Encoding::Utf16))
}

/// Every four bytes a character that texts are made of.
fn is_utf32(head: &[u8], order: Order) -> bool {
    let head = &head[..head.len() & !3];
    head.len() >= 8 && utf32(head, order).chars().all(is_usual)
}

fn unmarked_utf16(head: &[u8]) -> Option<Order> {
    let head = &head[..head.len() & !1];
    let orders = [Order::Little, Order::Big];
    orders.into_iter().find(|order| head.len() >= 8 && is_utf16(head, *order))
}

fn is_utf16(head: &[u8], order: Order) -> bool {
    let units = head.len() / 2;
    let text = utf16(head, order);
    let count = |is_such: fn(char) -> bool| text.chars().filter(|c| is_such(*c)).count();
    let narrow = count(|c| c <= '\u{ff}');
    // Few characters have a zero as their lower byte. If there are more of them,
    // it is the other order.
    let swapped = count(|c| u32::from(c).to_le_bytes()[0] == 0);
    let odd = count(|c| !is_usual(c));
    // Of a Latin script every second byte is zero. In the others the spaces and
    // line ends are, and the rest must look like text and unlike ASCII.
    let is_latin = narrow * 5 > units * 2 && odd * 50 <= units;
    let ascii = head.iter().filter(|byte| byte.is_ascii_graphic() || **byte == b' ').count();
    let is_other = narrow * 100 >= units && odd * 100 <= units && ascii * 5 < head.len() * 4;
    narrow > swapped && (is_latin || is_other)
}

/// Whether texts are made of characters like `c`: no control, none that is for
/// private use, none of the blocks that only random bytes lead to.
fn is_usual(c: char) -> bool {
    match c {
        '\0'..='\x7f' => !is_odd_control(c as u8),
        '\u{a0}'..='\u{6ff}'
        | '\u{900}'..='\u{10ff}'
        | '\u{1e00}'..='\u{1fff}'
        | '\u{2000}'..='\u{27bf}'
        | '\u{3000}'..='\u{30ff}'
        | '\u{3105}'..='\u{312f}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe00}'..='\u{fe6f}'
        | '\u{feff}'
        | '\u{ff00}'..='\u{ffee}'
        | '\u{1f000}'..='\u{1faff}'
        | '\u{20000}'..='\u{323af}' => true,
        _ => false,
    }
}

/// Decodes UTF-16; what is broken becomes U+FFFD.
pub(super) fn utf16(bytes: &[u8], order: Order) -> String {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| match order {
        Order::Little => u16::from_le_bytes(*pair),
        Order::Big => u16::from_be_bytes(*pair),
    });
    let mut text = String::with_capacity(bytes.len());
    text.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
    text.extend((!rest.is_empty()).then_some(char::REPLACEMENT_CHARACTER));
    text
}

/// Decodes UTF-32; what is broken becomes U+FFFD.
pub(super) fn utf32(bytes: &[u8], order: Order) -> String {
    let (quads, rest) = bytes.as_chunks::<4>();
    let points = quads.iter().map(|quad| match order {
        Order::Little => u32::from_le_bytes(*quad),
        Order::Big => u32::from_be_bytes(*quad),
    });
    let mut text = String::with_capacity(bytes.len() / 2);
    text.extend(points.map(|point| char::from_u32(point).unwrap_or(char::REPLACEMENT_CHARACTER)));
    text.extend((!rest.is_empty()).then_some(char::REPLACEMENT_CHARACTER));
    text
}
