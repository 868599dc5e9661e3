//! Encoded words of headers (RFC 2047) that go on in each other. By the rules each holds
//! whole letters; many programs cut them anywhere, in the middle of one as well.

use super::part::carried;

/// One `=?charset?how?text?=`.
struct Word<'a> {
    charset: &'a [u8],
    how: u8,
    text: &'a [u8],
    /// Where it stands.
    from: usize,
    end: usize,
}

/// The headers with words that go on in each other as one, where there are such.
pub fn joined(head: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut done = 0;
    let mut at = 0;
    while let Some(first) = next(head, at) {
        at = first.end;
        let mut bytes = Vec::new();
        while let Some(other) = next(head, at)
            && head[at..other.from].trim_ascii().is_empty()
            && other.from > at
            && other.charset.eq_ignore_ascii_case(first.charset)
        {
            if bytes.is_empty() {
                bytes = carried(first.how, first.text);
            }
            bytes.extend(carried(other.how, other.text));
            at = other.end;
        }
        if bytes.is_empty() {
            continue;
        }
        out.extend_from_slice(&head[done..first.from]);
        write(&mut out, first.charset, &bytes);
        done = at;
    }
    if done == 0 {
        return None;
    }
    out.extend_from_slice(&head[done..]);
    Some(out)
}

/// Writes bytes as one word.
fn write(out: &mut Vec<u8>, charset: &[u8], bytes: &[u8]) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    out.extend_from_slice(b"=?");
    out.extend_from_slice(charset);
    out.extend_from_slice(b"?Q?");
    for byte in bytes {
        if byte.is_ascii_alphanumeric() {
            out.push(*byte);
        } else {
            let (high, low) = (usize::from(byte >> 4), usize::from(byte & 15));
            out.extend([b'=', HEX[high], HEX[low]]);
        }
    }
    out.extend_from_slice(b"?=");
}

/// The first word at `from` or behind it.
fn next(head: &[u8], from: usize) -> Option<Word<'_>> {
    let mut from = from;
    loop {
        from += memchr::memmem::find(&head[from..], b"=?")?;
        if let Some(word) = read(head, from) {
            return Some(word);
        }
        from += 2;
    }
}

/// The longest word that is read, in bytes; the rules allow 75.
const LONGEST: usize = 2048;

/// The word that begins at `from`.
fn read(head: &[u8], from: usize) -> Option<Word<'_>> {
    let rest = &head[from + 2..head.len().min(from + LONGEST)];
    let charset = &rest[..rest.iter().take(40).position(|byte| *byte == b'?')?];
    let [how @ (b'b' | b'B' | b'q' | b'Q'), b'?', text @ ..] = &rest[charset.len() + 1..] else {
        return None;
    };
    let is_inside = |byte: &u8| *byte != b'?' && *byte != b'\n';
    let text = &text[..text.iter().take_while(|byte| is_inside(byte)).count()];
    let end = from + 2 + charset.len() + 3 + text.len() + 2;
    let is_word = head.get(end - 2..end) == Some(b"?=")
        && !charset.is_empty()
        && charset.iter().all(u8::is_ascii_graphic);
    is_word.then_some(Word { charset, how: *how, text, from, end })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_go_on_in_each_other_are_one() {
        for (head, want) in [
            ("S: =?utf-8?Q?B=E1=BB?= =?utf-8?Q?=99_Y?= x", Some("S: =?utf-8?Q?B=E1=BB=99=20Y?= x")),
            ("S: =?utf-8?B?QuG7?=\n =?UTF-8?B?mSBZ?=", Some("S: =?utf-8?Q?B=E1=BB=99=20Y?=")),
            ("S: =?utf-8?B?Qg==?= =?utf-8?q?=5F?=", Some("S: =?utf-8?Q?B=5F?=")),
            // Alone, in two encodings, with words between, or broken.
            ("S: =?utf-8?Q?a?=", None),
            ("S: =?utf-8?Q?a?= =?latin1?Q?b?=", None),
            ("S: =?utf-8?Q?a?= b =?utf-8?Q?c?=", None),
            ("S: =?utf-8?Q?a?= =?utf-8?Q?b", None),
            ("S: =?=?=?=? =?x?=", None),
            ("", None),
        ] {
            let found = joined(head.as_bytes());
            assert_eq!(found.as_deref(), want.map(str::as_bytes), "{head}");
        }
    }
}
