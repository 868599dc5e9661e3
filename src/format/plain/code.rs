//! Which lines are of a program's source: its words and signs.

use super::chars::Signs;
use super::lines::Line;
use super::words::ends_sentence;

/// Words that begin a line of code, where signs stand behind them.
const KEYWORDS: &[&str] = &[
    "import",
    "from",
    "package",
    "use",
    "using",
    "def",
    "class",
    "fn",
    "pub",
    "func",
    "function",
    "var",
    "let",
    "const",
    "return",
    "static",
    "public",
    "private",
    "protected",
    "if",
    "for",
    "while",
    "elif",
    "else",
    "try",
    "except",
    "catch",
    "switch",
    "case",
    "echo",
    "export",
    "set",
    "local",
    "struct",
    "enum",
    "impl",
    "type",
    "int",
    "void",
    "char",
    "print",
    "printf",
    "raise",
    "throw",
    "with",
    "async",
    "await",
    "unset",
    "select",
    "insert",
    "create",
    "update",
    "namespace",
    "module",
    "require",
    "include",
    "extern",
    "typedef",
    "interface",
    "cd",
    "mkdir",
    "rm",
    "sudo",
];

/// Lines that are nothing but a word of code.
const BARE: &[&str] = &[
    "{",
    "}",
    "};",
    "},",
    ")",
    ");",
    "),",
    "]",
    "],",
    "[",
    "(",
    "end",
    "fi",
    "done",
    "else",
    "esac",
    "then",
    "do",
    "pass",
    "break",
    "break;",
    "continue",
    "continue;",
    "else {",
    "} else {",
    "try:",
    "else:",
    "return",
    "return;",
    "*/",
    "exit",
    "});",
    "})",
];

/// Signs that prose has not.
const SIGNS: &[&str] = &[
    "()", " = ", " == ", " != ", "->", "=>", "::", "&&", "||", "$(", "${", "+=", "</", "/>", "[]",
    "{}", " := ", "):", "\\n", ");", "=\"", "=$", "\"$", " <= ", " >= ", "(\"", "\")", "['", "']",
    "\": ", "(self", "; do", "; then", " -p ", " -rf ", "<<", ">&", "0x",
];

/// Whether a line is one of a program's source, by its words and signs.
pub(super) fn is_code_line(text: &str) -> bool {
    if BARE.contains(&text) {
        return true;
    }
    let first = text.split([' ', '(', ':']).next().unwrap_or_default();
    let is_key = KEYWORDS.contains(&first)
        && (text.contains(['(', ')', '{', '}', '[', ']', '=', ';', '.', '$', '"', '\'', '<', '/'])
            || text.ends_with(':')
            || text.split(' ').count() <= 3);
    let ends = text.ends_with(['{', '}', '\\'])
        || (text.ends_with(';') && text.contains(['(', '=', '"', '*', '_', '<', ':', '[']))
        || (text.ends_with(';') && text.is_ascii() && text.split(' ').count() <= 3);
    let is_tag = text.starts_with('<') && text.ends_with('>');
    let is_mark = text.starts_with(['@', '$', '#', '%'])
        && text.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase)
        && text.contains(['(', '<', '=', '_', '"', '-']);
    is_key
        || ends
        || is_tag
        || is_mark
        || is_assignment(text)
        || SIGNS.iter().any(|sign| text.contains(sign))
}

/// `name=value`, `name = value`.
pub(super) fn is_assignment(text: &str) -> bool {
    let Some((name, value)) = text.split_once('=') else { return false };
    let name = name.trim_end();
    !name.is_empty()
        && !value.is_empty()
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-[]\"'".contains(&b))
}

fn is_comment(text: &str) -> bool {
    ["//", "/*", "* ", "# ", "-- ", "\"\"\"", "'''", "<!--", ";; "]
        .iter()
        .any(|mark| text.starts_with(mark))
        || matches!(text, "#" | "*" | "--")
}

/// Whether most of the lines are code.
pub(super) fn is_code(lines: &[Line<'_>]) -> bool {
    let Some(first) = lines.first() else { return false };
    let is_named = ["#!/", "#include", "<?php", "<?xml", "<!DOCTYPE", "package main"]
        .iter()
        .any(|head| first.text.starts_with(head));
    let comments = lines.iter().filter(|line| is_comment(line.text)).count();
    let rest = lines.len() - comments;
    let code =
        lines.iter().filter(|line| !is_comment(line.text) && is_code_line(line.text)).count();
    let is_object = lines.len() == 1
        && (first.text.starts_with("{\"") && first.text.ends_with('}')
            || first.text.starts_with("[{") && first.text.ends_with(']'));
    // A line or two may stand in a story of one paragraph.
    is_object || (is_named && code * 10 >= rest * 3) || (code >= 4 && code * 10 >= rest * 6)
}

/// Signs that no prose, list or row of buttons has.
pub(super) fn is_signed_code(line: &Line<'_>) -> bool {
    const MARKS: Signs = Signs::of("{}[]<>=;$\\_^&~`*/#");
    let text = line.text;
    if !line.signs.meet(MARKS) {
        return false;
    }
    let signs = text.chars().filter(|c| "{}[]<>=;$\\_^&~`".contains(*c)).count();
    let gaps =
        text.match_indices("  ").filter(|(at, _)| !text[..*at].ends_with(['.', '!', '?', ' ']));
    text.starts_with("$ ")
        || text.ends_with(['{', '}'])
        || (text.ends_with(';') && signs >= 2)
        || (signs >= 4 && !ends_sentence(text))
        || (text.is_ascii() && text.contains(['*', '/', '#', '=']) && gaps.count() >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_code_are_told_from_lines_of_prose() {
        for (text, is) in [
            ("for day in 6 5 4; do", true),
            ("int n = 0;", true),
            ("def add(self, path):", true),
            ("key=value", true),
            ("}", true),
            ("<p>Hello</p>", true),
            ("From the quay one sees the boats", false),
            ("Let us go then, you and I", false),
            ("the lamp was lit; nobody spoke", false),
            ("Name: Ann Lee", false),
        ] {
            assert_eq!(is_code_line(text), is, "{text}");
        }
    }
}
