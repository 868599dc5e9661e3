//! Addresses in running text: where they stand in a word and where a row may
//! end inside them. UAX #14 would part `https://` from its host, and keep long queries whole.

/// An address in a word, in bytes of the word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Url {
    pub start: usize,
    pub end: usize,
    /// Where its host begins.
    host: usize,
}

/// The addresses in `word`, a text without spaces. Made for the few words that
/// hold one: an empty list costs no allocation.
pub(super) fn addresses(word: &str) -> Vec<Url> {
    let mut found: Vec<Url> = Vec::new();
    if word.starts_with("www.") {
        found.push(Url { start: 0, end: reach(word, 4), host: 0 });
    }
    for (at, colon) in word.match_indices("://") {
        let done = found.last().map_or(0, |url| url.end);
        if at < done {
            continue;
        }
        let scheme = word[done..at]
            .bytes()
            .rev()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'.' | b'-'))
            .count();
        if scheme > 0 {
            let host = at + colon.len();
            found.push(Url { start: at - scheme, end: reach(word, host), host });
        }
    }
    found
}

/// Where the address ends that is known up to `from`.
fn reach(word: &str, from: usize) -> usize {
    let rest = &word[from..];
    // Ideographs and their punctuation after an address are not of it.
    let is_of_address = |c: char| match c {
        '<' | '>' | '"' | '`' => false,
        '!'..='~' => true,
        _ => c < '\u{2e80}' && c.is_alphanumeric(),
    };
    from + rest.find(|c| !is_of_address(c)).unwrap_or(rest.len())
}

/// What it costs, over what any cut of an address does, to part its host: a name that
/// is read as one, and that mostly fits the next row.
const HOST: u16 = 300;

/// Whether a row may end before byte `at` inside the address `url` of `word`, and what it
/// costs: after `/ ? & - .`, not in `://`, not before more signs.
pub(super) fn breaks(word: &str, url: &Url, at: usize) -> Option<u16> {
    let bytes = word.as_bytes();
    let is_sign = matches!(bytes[at - 1], b'/' | b'?' | b'&' | b'-' | b'.');
    let goes_on = bytes[at].is_ascii_alphanumeric() || !bytes[at].is_ascii() || bytes[at] == b'_';
    let is_after_scheme = word[..at].ends_with("//");
    if at <= url.host || !is_sign || !goes_on || is_after_scheme {
        return None;
    }
    let is_in_host = !word[url.host..at].contains(['/', '?', '#']);
    Some(if is_in_host { HOST } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `word` with `|` wherever a row may end inside an address, `¦` inside its host.
    fn marked(word: &str) -> String {
        let urls = addresses(word);
        let mut out = String::new();
        for (at, c) in word.char_indices() {
            let mut inside = urls.iter().filter(|url| url.start < at && at < url.end);
            match inside.find_map(|url| breaks(word, url, at)) {
                Some(0) => out.push('|'),
                Some(_) => out.push('¦'),
                None => {}
            }
            out.push(c);
        }
        out
    }

    #[test]
    fn an_address_breaks_after_its_signs() {
        for (word, expected) in [
            ("https://a.example/b?c&d-e", "https://a.¦example/|b?|c&|d-|e"),
            ("(https://a.example/).", "(https://a.¦example/)."),
            ("www.a.example", "www.¦a.¦example"),
            ("见https://a.example/b。中", "见https://a.¦example/|b。中"),
            ("a/b", "a/b"),
            ("://a.b", "://a.b"),
            ("http://a.b,http://c.d", "http://a.¦b,http://c.|d"),
        ] {
            assert_eq!(marked(word), expected, "{word}");
        }
    }
}
