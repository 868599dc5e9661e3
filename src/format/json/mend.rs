//! JSON that ends too early: closed where it ends, so that what there is of its article
//! can be read.

use super::tape::Tape;

/// The text with its ends, if it is JSON then.
pub fn closed(text: &str) -> Option<String> {
    let text = text.trim_end();
    let mut open = Vec::new();
    let mut is_string = false;
    // Where the escape began that is not done with.
    let mut escape = None;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if is_string => {
                let len = if bytes.get(at + 1) == Some(&b'u') { 6 } else { 2 };
                if at + len > bytes.len() {
                    escape = Some(at);
                }
                at += len;
                continue;
            }
            b'"' => is_string = !is_string,
            b'{' if !is_string => open.push('}'),
            b'[' if !is_string => open.push(']'),
            b'}' | b']' if !is_string => drop(open.pop()),
            _ => {}
        }
        at += 1;
    }
    let text = &text[..escape.unwrap_or(text.len())];
    let ends: String = open.iter().rev().collect();
    let tries: &[&str] = if is_string { &["\"", "\":null"] } else { &["", "null", ":null"] };
    let whole = text.trim_end_matches(',');
    let closed =
        tries.iter().map(|end| [if is_string { text } else { whole }, end, &ends].concat());
    closed.into_iter().find(|text| Tape::parse(text).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_too_early_is_closed() {
        for (text, want) in [
            (r#"{"a": "b"#, Some(r#"{"a": "b"}"#)),
            (r#"{"a": ["b", {"c": "d\"#, Some(r#"{"a": ["b", {"c": "d"}]}"#)),
            (r#"{"a": "b\u1e"#, Some(r#"{"a": "b"}"#)),
            (r#"{"a": "b","#, Some(r#"{"a": "b"}"#)),
            (r#"{"a": "b", "c"#, Some(r#"{"a": "b", "c":null}"#)),
            (r#"{"a":"#, Some(r#"{"a":null}"#)),
            (r#"{"a": tr"#, None),
            (r#"{"a"}}"#, None),
        ] {
            assert_eq!(closed(text).as_deref(), want, "{text}");
        }
    }
}
