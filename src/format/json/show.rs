//! JSON as text that can be read: a line a value, indented by how deep it stands.

use super::tape::{Kind, Value};

/// How many cells a level is indented.
const INDENT: usize = 2;
/// Levels that are indented; deeper ones stand under the last of them.
const LEVELS: usize = 32;
/// A list of a few short values stays on its line up to this many bytes.
const SHORT: usize = 60;

/// Writes `value` in lines; `None` when they would hold more than `most` bytes.
pub fn lines(value: Value<'_>, most: usize) -> Option<String> {
    let mut out = String::new();
    write(&mut out, value, 0, most);
    (out.len() <= most).then_some(out)
}

/// As deep as values stand in each other, which is bounded.
fn write(out: &mut String, value: Value<'_>, depth: usize, most: usize) {
    match value.kind() {
        Kind::Bare => out.push_str(value.source()),
        Kind::Text => push_text(out, value.source()),
        Kind::List if is_short(value) => {
            out.push('[');
            for (n, item) in value.items().enumerate() {
                out.push_str(if n > 0 { ", " } else { "" });
                write(out, item, depth, most);
            }
            out.push(']');
        }
        Kind::List => {
            out.push('[');
            for (n, item) in value.items().enumerate() {
                if out.len() > most {
                    return;
                }
                begin_line(out, n, depth + 1);
                write(out, item, depth + 1, most);
            }
            end_lines(out, depth);
            out.push(']');
        }
        Kind::Object if value.entries().next().is_none() => out.push_str("{}"),
        Kind::Object => {
            out.push('{');
            for (n, (key, item)) in value.entries().enumerate() {
                if out.len() > most {
                    return;
                }
                begin_line(out, n, depth + 1);
                out.extend(["\"", &escaped(&key), "\": "]);
                write(out, item, depth + 1, most);
            }
            end_lines(out, depth);
            out.push('}');
        }
    }
}

fn is_short(value: Value<'_>) -> bool {
    value.source().len() <= SHORT
        && value.items().all(|item| matches!(item.kind(), Kind::Bare | Kind::Text))
}

fn begin_line(out: &mut String, n: usize, depth: usize) {
    if n > 0 {
        out.push(',');
    }
    end_lines(out, depth);
}

fn end_lines(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', INDENT * depth.min(LEVELS)));
}

/// A string with its letters as letters: `\u1ebf` is read by nobody.
fn push_text(out: &mut String, source: &str) {
    out.push('"');
    if source.contains("\\u") || source.contains('\n') {
        out.push_str(&escaped(&super::tape::unescaped(source)));
    } else {
        out.push_str(source);
    }
    out.push('"');
}

fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tape::Tape;
    use super::*;

    fn shown(text: &str) -> String {
        lines(Tape::parse(text).unwrap().roots().next().unwrap(), 1 << 20).unwrap()
    }

    #[test]
    fn values_stand_in_lines_in_their_order() {
        assert_eq!(
            shown(r#"{"z":1,"a":[1,2,"b"],"o":{},"l":[],"n":[{"x":null}],"\"":"\u1ebf\n"}"#),
            "{\n  \"z\": 1,\n  \"a\": [1, 2, \"b\"],\n  \"o\": {},\n  \"l\": [],\n  \"n\": [\n    {\n      \"x\": null\n    }\n  ],\n  \"\\\"\": \"ế\\n\"\n}"
        );
        assert_eq!(shown("3"), "3");
        assert_eq!(shown(r#""a\\b""#), r#""a\\b""#);
    }

    #[test]
    fn what_would_grow_without_bound_is_given_up() {
        let deep = format!("{}{}{}", "[".repeat(200), "{},".repeat(10_000), "]".repeat(200));
        let tape = Tape::parse(&deep).unwrap();
        assert_eq!(lines(tape.roots().next().unwrap(), 100_000), None);
    }
}
