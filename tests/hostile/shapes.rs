//! Texts that tempt a parser into doing its work again and again: each is a head, a
//! unit that is repeated to any size, and a tail.

use reader::format::Format;

/// A text of any size.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    pub name: &'static str,
    pub format: Format,
    pub head: &'static str,
    pub unit: &'static str,
    pub tail: &'static str,
}

impl Shape {
    /// The text of about `size` bytes.
    pub fn text(&self, size: usize) -> String {
        let count = size / self.unit.len();
        let mut text = String::with_capacity(size + self.head.len() + self.tail.len());
        text.push_str(self.head);
        // Where a number stands, it is another in each.
        if self.unit.contains('#') && self.name.contains("numbered") {
            for n in 0..count {
                text.push_str(&self.unit.replace('#', &n.to_string()));
            }
        } else {
            text.push_str(&self.unit.repeat(count));
        }
        text.push_str(self.tail);
        text
    }
}

const fn shape(format: Format, name: &'static str, unit: &'static str) -> Shape {
    Shape { name, format, head: "", unit, tail: "" }
}

const fn between(
    format: Format,
    name: &'static str,
    [head, unit, tail]: [&'static str; 3],
) -> Shape {
    Shape { name, format, head, unit, tail }
}

use Format::{Html, Json, Markdown, Plain};

const PROSE: &str = "<!DOCTYPE html><title>The ferry</title><body><h1>The ferry</h1><p>The morning ferry \
    was late, and nobody on the quay seemed to mind it at all. A boy sold tea from a can.</p>";

/// Markdown.
pub const MARKDOWN: &[Shape] = &[
    shape(Markdown, "brackets", "["),
    shape(Markdown, "brackets closed", "[a]("),
    between(Markdown, "brackets within", ["", "![[]", "]()"]),
    shape(Markdown, "quotes", "> "),
    shape(Markdown, "quote lines", ">>>>>>>>>> a\n"),
    shape(Markdown, "deeper lists", "* "),
    shape(Markdown, "list lines", "- a\n  - b\n"),
    shape(Markdown, "open emphasis", "*a _a "),
    shape(Markdown, "closing emphasis", "a** b__ "),
    shape(Markdown, "stars", "*"),
    shape(Markdown, "emphasis within", "*a **a "),
    shape(Markdown, "code spans", "`a``b"),
    between(Markdown, "ticks of rising length", ["`", "``` a ` ", ""]),
    shape(Markdown, "open tags", "<a "),
    shape(Markdown, "open comments", "<!-- a "),
    shape(Markdown, "processing", "<? a "),
    shape(Markdown, "cdata", "<![CDATA[ "),
    shape(Markdown, "declarations", "<!A "),
    shape(Markdown, "entities", "&amp;&#x1b;&bogus;"),
    shape(Markdown, "backslashes", "\\*\\a"),
    shape(Markdown, "headings", "# a\n\n"),
    shape(Markdown, "underlined headings", "a\n=\n"),
    shape(Markdown, "numbered footnotes", "[^#]\n\n[^#]: a\n\n"),
    shape(Markdown, "numbered references", "[a#]: b#\n[a#] "),
    shape(Markdown, "references to nothing", "[a][b] "),
    shape(Markdown, "tables", "|a|b|\n|-|-|\n|c|d|\n\n"),
    between(Markdown, "wide table", ["", "|a", "|\n|-|\n|b|\n"]),
    between(Markdown, "rows of a table", ["|a|b|\n|-|-|\n", "|c|d|\n", ""]),
    shape(Markdown, "definitions", "a\n: b\n\n"),
    shape(Markdown, "fences", "```\na\n"),
    shape(Markdown, "one long line", "word and "),
    shape(Markdown, "one word", "abcdefghij"),
    shape(Markdown, "short lines", "a\n"),
    shape(Markdown, "short paragraphs", "a\n\n"),
    shape(Markdown, "blank lines", "\n"),
    between(Markdown, "front matter", ["---\n", "a: b\n", "---\n\nText.\n"]),
    between(
        Markdown,
        "front matter within",
        ["---\na:\n", "  - b: [c, {d: e}]\n", "---\n\nText.\n"],
    ),
    shape(Markdown, "addresses", "https://a.example/b?c=d "),
    shape(Markdown, "addresses without end", "https://a."),
    shape(Markdown, "tasks", "- [ ] a\n"),
    shape(Markdown, "rules", "---\n"),
];

/// Web pages.
pub const HTML: &[Shape] = &[
    between(Html, "nested boxes", [PROSE, "<div>", "a"]),
    between(Html, "nested boxes with text", [PROSE, "<div>a<p>b", ""]),
    between(Html, "nested quotes", [PROSE, "<blockquote>a", ""]),
    between(Html, "nested lists", [PROSE, "<ul><li>a", ""]),
    between(Html, "nested tables", [PROSE, "<table><tr><td>a", ""]),
    between(Html, "nested marks", [PROSE, "<b><i>a", ""]),
    between(Html, "misnested marks", [PROSE, "<b><p></b>a", ""]),
    between(Html, "misnested anchors", [PROSE, "<a><div>", "a"]),
    between(Html, "unclosed fonts", [PROSE, "<p><font size=1>a", ""]),
    between(Html, "unclosed tags", [PROSE, "<a ", ""]),
    between(Html, "unclosed comments", [PROSE, "<!-- a ", ""]),
    between(Html, "brackets", [PROSE, "<", ""]),
    between(Html, "ends without beginning", [PROSE, "</p></b></td>", ""]),
    between(Html, "attributes of one tag", [PROSE, "a=b ", ">c"]),
    between(
        Html,
        "numbered attributes of one tag",
        ["<p ", "a#=b ", ">The morning ferry was late."],
    ),
    between(Html, "attributes", [PROSE, "<i data-a='b' class='c d e' id=g>h</i> ", ""]),
    between(Html, "classes of one tag", ["<p class='", "a b ", "'>The morning ferry was late."]),
    between(Html, "entities", [PROSE, "&#7871;&amp;&bogus ", ""]),
    between(Html, "short paragraphs", [PROSE, "<p>a", ""]),
    between(Html, "headings", [PROSE, "<h2>a</h2><p>b c d</p>", ""]),
    between(Html, "breaks", [PROSE, "a<br>", ""]),
    between(Html, "links", [PROSE, "<a href=/a>a b</a> ", ""]),
    between(
        Html,
        "pictures",
        [PROSE, "<figure><img src=a alt=b><figcaption>c</figcaption></figure>", ""],
    ),
    between(Html, "items", [PROSE, "<li>a", ""]),
    between(Html, "cells", ["<table>", "<tr><td>a<td>b", "</table>"]),
    between(Html, "cells of one row", ["<table><tr>", "<td>a", "</table>"]),
    between(Html, "spanning cells", ["<table>", "<tr><td rowspan=999 colspan=999>a", "</table>"]),
    between(Html, "scripts", [PROSE, "<script>a</script>", ""]),
    between(Html, "script without end", [PROSE, "<script>", ""]),
    between(
        Html,
        "linked data",
        ["<script type='application/ld+json'>", "[{\"a\":", "</script><p>Text."],
    ),
    between(Html, "facts", ["", "<meta name=author content='A B'>", PROSE]),
    between(
        Html,
        "numbered footnotes",
        [PROSE, "<p>a<a href='#f#' id=r#>1</a></p><p id=f#>b</p>", ""],
    ),
    between(Html, "one long line", [PROSE, "word and ", ""]),
    between(Html, "kept lines", ["<pre>", "a b\n", "</pre>"]),
    between(Html, "hidden boxes", [PROSE, "<div hidden>a</div>", ""]),
    between(Html, "articles", ["", "<article><h1>a</h1><p>b c, d e f g.</p></article>", ""]),
];

/// JSON.
pub const JSON: &[Shape] = &[
    shape(Json, "deep lists", "["),
    shape(Json, "deep objects", "{\"a\":"),
    between(Json, "deep and closed", ["{\"text\":\"a\",\"b\":", "[[[[]]]],", "0}"]),
    between(Json, "long list", ["[", "{\"title\":\"a\",\"text\":\"b c\"},", "{}]"]),
    between(
        Json,
        "one object of many keys",
        ["{\"text\":\"The ferry was late.\"", ",\"a\":1", "}"],
    ),
    between(Json, "numbered keys", ["{\"text\":\"The ferry was late.\"", ",\"a#\":1", "}"]),
    between(Json, "long text", ["{\"title\":\"a\",\"text\":\"", "word \\u00e9\\n", "\"}"]),
    between(Json, "escapes", ["{\"text\":\"", "\\u001b\\ud83d\\ude00\\\\", "\"}"]),
    between(Json, "open text", ["{\"text\":\"", "a", ""]),
    between(Json, "half pairs", ["{\"text\":\"", "\\ud83d", "\"}"]),
    between(Json, "a page within", ["{\"html\":\"", "<div><p>a ", "\"}"]),
    between(Json, "authors", ["{\"text\":\"a\",\"authors\":[", "{\"name\":\"A B\"},", "\"C\"]}"]),
    between(Json, "lines", ["", "{\"title\":\"a\",\"text\":\"b\"}\n", ""]),
    between(Json, "numbers", ["[", "1e5,-0.0,", "1]"]),
    between(Json, "one number", ["[", "1234567890", "]"]),
    between(
        Json,
        "paragraphs",
        ["{\"body\":[", "{\"type\":\"paragraph\",\"text\":\"a b\"},", "{}]}"],
    ),
];

/// Plain text.
pub const PLAIN: &[Shape] = &[
    shape(Plain, "short lines", "a\n"),
    shape(Plain, "short paragraphs", "a\n\n"),
    shape(Plain, "short sentences", "The ferry was late.\n\n"),
    shape(
        Plain,
        "wrapped lines",
        "The morning ferry was late, and nobody on the quay seemed to mind it.\n",
    ),
    shape(Plain, "one long line", "word and "),
    shape(Plain, "one word", "abcdefghij"),
    shape(Plain, "one word of another script", "老茶馆"),
    shape(Plain, "one word of Thai", "สะพานไม้เก่า"),
    shape(Plain, "one word of Hebrew", "שלום"),
    shape(Plain, "both directions", "שלום hello "),
    shape(Plain, "joiners", "a\u{200d}"),
    shape(Plain, "marks", "e\u{301}"),
    shape(Plain, "nothing but marks", "\u{301}"),
    shape(Plain, "families", "👨‍👩‍👧‍👦"),
    shape(Plain, "flags", "🇻🇳"),
    shape(Plain, "soft hyphens", "ab\u{ad}"),
    shape(Plain, "overrides", "a\u{202e}"),
    shape(Plain, "controls", "\u{1b}[31m"),
    shape(Plain, "tags", "\u{e0041}"),
    shape(Plain, "blank lines", "\n"),
    shape(Plain, "spaces", " "),
    shape(Plain, "tabs", "a\t"),
    shape(Plain, "headings", "CHAPTER I\n\nThe ferry was late that day, and nobody minded.\n\n"),
    shape(
        Plain,
        "numbered headings",
        "CHAPTER #\n\nThe ferry was late that day, and nobody minded.\n\n",
    ),
    shape(Plain, "bylines", "By Ann Lee\n\n"),
    shape(Plain, "dates", "12/3/2024 08:30\n"),
    shape(Plain, "items", "- a\n"),
    shape(Plain, "deeper items", "- a\n  - b\n    - c\n"),
    shape(Plain, "numbered items", "#. a\n"),
    shape(Plain, "quotes", "> "),
    shape(Plain, "quote lines", "> > a\n"),
    shape(Plain, "brackets", "["),
    shape(Plain, "quotation marks", "“a "),
    shape(Plain, "addresses", "https://a.example/b "),
    shape(Plain, "addresses without end", "http://a."),
    shape(Plain, "mail", "From: a@b.example\nSubject: c\n\nd\n\n"),
    shape(Plain, "rules", "-----\n"),
    shape(Plain, "columns", "a    b    c\n"),
    shape(Plain, "furniture", "Share\nTweet\n"),
    shape(Plain, "captions", "Ảnh: Bình Minh\n"),
    shape(
        Plain,
        "repeated heads",
        "The Daily Ferry    12\n\nThe ferry was late, and nobody minded.\n\n",
    ),
    shape(Plain, "code", "    if (a) {\n        b();\n    }\n"),
    shape(Plain, "verse", "The ferry was late,\nthe boy sold tea,\n\n"),
    shape(Plain, "footnotes", "A word [1] here.\n\n[1] A note.\n\n"),
    shape(Plain, "hyphens at ends", "exam-\nple "),
    shape(Plain, "returns", "a\r"),
];

/// All of them.
pub fn all() -> impl Iterator<Item = &'static Shape> {
    [MARKDOWN, HTML, JSON, PLAIN].into_iter().flatten()
}
