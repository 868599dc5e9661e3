//! JSON as a flat list of what stands in it, in the order of the source.
//!
//! A tree of maps takes a hundred times the text's size at worst; here every value
//! is sixteen bytes beside the text. What exporters get wrong and everybody can
//! read is read: line breaks in strings, commas before a closing bracket, `NaN`.

use std::borrow::Cow;

use memchr::memchr2;

/// The longest text that is taken apart, in bytes.
pub const MOST_BYTES: usize = 64 << 20;
/// The most values that are held.
const MOST_NODES: usize = 16 << 20;
/// How deep lists and objects may stand in each other.
const DEEPEST: usize = 256;

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `null`, `true`, `false`, a number.
    Bare,
    /// Words.
    Text,
    /// `[…]`
    List,
    /// `{…}`; its keys and values stand in turn.
    Object,
}

/// One value; all positions fit in 32 bits, as [`MOST_BYTES`] says.
#[derive(Debug, Clone, Copy)]
struct Node {
    kind: Kind,
    /// Where it stands in the text: strings without their quotation marks.
    start: u32,
    end: u32,
    /// The node behind it and all that stands in it.
    next: u32,
}

/// A text that was taken apart.
#[derive(Debug)]
pub struct Tape<'a> {
    text: &'a str,
    nodes: Vec<Node>,
    roots: Vec<usize>,
}

/// Why a text cannot be taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is no JSON at this byte.
    At(usize),
    /// It is too long or too deep.
    TooLarge,
}

/// What may come next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Value,
    ValueOrEnd,
    KeyOrEnd,
    Colon,
    CommaOrEnd,
}

impl<'a> Tape<'a> {
    /// Takes `text` apart: one value, or several one behind the other.
    pub fn parse(text: &'a str) -> Result<Self, Fault> {
        if text.len() > MOST_BYTES {
            return Err(Fault::TooLarge);
        }
        let mut parser = Parser::new(text);
        while !parser.turn()? {}
        Ok(Self { text, nodes: parser.nodes, roots: parser.roots })
    }

    /// The values that stand outside of any other, at least one.
    pub fn roots(&self) -> impl Iterator<Item = Value<'_>> {
        self.roots.iter().map(|at| self.value(*at))
    }

    /// The value at a place that [`Value::place`] told.
    pub fn value(&self, place: usize) -> Value<'_> {
        Value { tape: self, at: place }
    }
}

/// Where the object ends with which `text` begins, if it ends.
pub fn first_object(text: &str) -> Option<usize> {
    let mut parser = Parser::new(text);
    while parser.roots.is_empty() || !parser.open.is_empty() {
        if parser.turn().ok()? {
            break;
        }
    }
    let is_object = parser.open.is_empty() && parser.nodes.first()?.kind == Kind::Object;
    is_object.then_some(parser.at)
}

struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
    nodes: Vec<Node>,
    /// The lists and objects that are open.
    open: Vec<usize>,
    roots: Vec<usize>,
    next: Next,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            bytes: text.as_bytes(),
            at: 0,
            nodes: Vec::new(),
            open: Vec::new(),
            roots: Vec::new(),
            next: Next::Value,
        }
    }

    /// Takes the next sign or value in; says whether the text is over.
    fn turn(&mut self) -> Result<bool, Fault> {
        let blank = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | 0x1e);
        self.at += self.bytes[self.at..].iter().take_while(|byte| blank(byte)).count();
        let Some(byte) = self.bytes.get(self.at).copied() else {
            let is_whole = self.open.is_empty() && !self.roots.is_empty();
            return if is_whole { Ok(true) } else { Err(Fault::At(self.at)) };
        };
        if self.nodes.len() >= MOST_NODES {
            return Err(Fault::TooLarge);
        }
        self.step(byte)?;
        Ok(false)
    }

    fn step(&mut self, byte: u8) -> Result<(), Fault> {
        match (self.next, byte) {
            (Next::Colon, b':') => {
                self.at += 1;
                self.next = Next::Value;
            }
            (Next::CommaOrEnd, b',') => {
                self.at += 1;
                let is_object =
                    self.open.last().is_some_and(|at| self.nodes[*at].kind == Kind::Object);
                self.next = if is_object { Next::KeyOrEnd } else { Next::ValueOrEnd };
            }
            (Next::CommaOrEnd | Next::ValueOrEnd, b']') => self.close(Kind::List)?,
            (Next::CommaOrEnd | Next::KeyOrEnd, b'}') => self.close(Kind::Object)?,
            (Next::KeyOrEnd, b'"') => {
                self.string()?;
                self.next = Next::Colon;
            }
            (Next::Value | Next::ValueOrEnd, _) => self.value(byte)?,
            _ => return Err(Fault::At(self.at)),
        }
        Ok(())
    }

    fn value(&mut self, byte: u8) -> Result<(), Fault> {
        if self.open.is_empty() {
            self.roots.push(self.nodes.len());
        }
        match byte {
            b'{' | b'[' => {
                if self.open.len() >= DEEPEST {
                    return Err(Fault::TooLarge);
                }
                let kind = if byte == b'{' { Kind::Object } else { Kind::List };
                self.open.push(self.nodes.len());
                self.push(kind, self.at, self.at + 1);
                self.at += 1;
                self.next = if kind == Kind::Object { Next::KeyOrEnd } else { Next::ValueOrEnd };
                return Ok(());
            }
            b'"' => self.string()?,
            _ => self.bare()?,
        }
        self.after_value();
        Ok(())
    }

    /// Behind a value: more of what it stands in, or another text.
    fn after_value(&mut self) {
        self.next = if self.open.is_empty() { Next::Value } else { Next::CommaOrEnd };
    }

    fn close(&mut self, kind: Kind) -> Result<(), Fault> {
        let open = self.open.pop().filter(|at| self.nodes[*at].kind == kind);
        let Some(open) = open else { return Err(Fault::At(self.at)) };
        self.at += 1;
        self.nodes[open].end = self.at as u32;
        self.nodes[open].next = self.nodes.len() as u32;
        self.after_value();
        Ok(())
    }

    fn string(&mut self) -> Result<(), Fault> {
        let start = self.at + 1;
        let mut at = start;
        loop {
            let found = self.bytes.get(at..).and_then(|rest| memchr2(b'"', b'\\', rest));
            let Some(found) = found else { return Err(Fault::At(self.bytes.len())) };
            at += found;
            if self.bytes[at] == b'"' {
                break;
            }
            at += 2;
        }
        self.push(Kind::Text, start, at);
        self.at = at + 1;
        Ok(())
    }

    fn bare(&mut self) -> Result<(), Fault> {
        let rest = &self.bytes[self.at..];
        let is_part =
            |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        let word = &rest[..rest.iter().take_while(is_part).count()];
        let is_name =
            [&b"null"[..], b"true", b"false", b"NaN", b"Infinity", b"-Infinity"].contains(&word);
        if !is_name && !is_number(word) {
            return Err(Fault::At(self.at));
        }
        self.push(Kind::Bare, self.at, self.at + word.len());
        self.at += word.len();
        Ok(())
    }

    fn push(&mut self, kind: Kind, start: usize, end: usize) {
        let next = self.nodes.len() as u32 + 1;
        self.nodes.push(Node { kind, start: start as u32, end: end as u32, next });
    }
}

/// Whether a word is a number: digits, with a point and an exponent if need be.
fn is_number(word: &[u8]) -> bool {
    let digits = word.strip_prefix(b"-").unwrap_or(word);
    digits.first().is_some_and(u8::is_ascii_digit)
        && digits.len() <= 400
        && std::str::from_utf8(word).is_ok_and(|word| word.parse::<f64>().is_ok())
}

/// A value where it stands.
#[derive(Debug, Clone, Copy)]
pub struct Value<'t> {
    tape: &'t Tape<'t>,
    at: usize,
}

impl<'t> Value<'t> {
    /// Where it is on the tape.
    pub fn place(self) -> usize {
        self.at
    }

    fn node(self) -> Node {
        self.tape.nodes[self.at]
    }

    /// What it is.
    pub fn kind(self) -> Kind {
        self.node().kind
    }

    /// As it is written; strings without their quotation marks.
    pub fn source(self) -> &'t str {
        let node = self.node();
        &self.tape.text[node.start as usize..node.end as usize]
    }

    /// The words of a string.
    pub fn text(self) -> Option<Cow<'t, str>> {
        (self.kind() == Kind::Text).then(|| unescaped(self.source()))
    }

    /// The whole number that it is.
    pub fn whole(self) -> Option<i64> {
        (self.kind() == Kind::Bare).then(|| self.source().parse().ok())?
    }

    /// Whether it is `true`; `None` for what is neither that nor `false`.
    pub fn truth(self) -> Option<bool> {
        (self.kind() == Kind::Bare).then(|| self.source().parse().ok())?
    }

    /// The values of a list.
    pub fn items(self) -> impl Iterator<Item = Self> {
        let is_list = self.kind() == Kind::List;
        Children { tape: self.tape, at: self.at + 1, end: if is_list { self.end() } else { 0 } }
    }

    /// The keys of an object with their values.
    pub fn entries(self) -> impl Iterator<Item = (Cow<'t, str>, Self)> {
        let is_object = self.kind() == Kind::Object;
        let end = if is_object { self.end() } else { 0 };
        let mut children = Children { tape: self.tape, at: self.at + 1, end };
        std::iter::from_fn(move || Some((unescaped(children.next()?.source()), children.next()?)))
    }

    /// The value of a key; `null` is none.
    pub fn get(self, wanted: &str) -> Option<Self> {
        self.entries()
            .find(|(key, _)| key == wanted)
            .map(|(_, value)| value)
            .filter(|value| value.kind() != Kind::Bare || value.source() != "null")
    }

    fn end(self) -> usize {
        self.node().next as usize
    }
}

struct Children<'t> {
    tape: &'t Tape<'t>,
    at: usize,
    end: usize,
}

impl<'t> Iterator for Children<'t> {
    type Item = Value<'t>;

    fn next(&mut self) -> Option<Value<'t>> {
        if self.at >= self.end {
            return None;
        }
        let value = Value { tape: self.tape, at: self.at };
        self.at = value.end();
        Some(value)
    }
}

/// The words of a string as it is written. Half a surrogate pair is U+FFFD, and
/// an escape that there is not stands for what it escapes.
pub fn unescaped(source: &str) -> Cow<'_, str> {
    if !source.contains('\\') {
        return source.into();
    }
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let Some(c) = rest.chars().next() else { break };
        rest = &rest[c.len_utf8()..];
        match c {
            'n' => out.push('\n'),
            't' => out.push('\t'),
            'r' => out.push('\r'),
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{c}'),
            'u' => {
                let (c, length) = code(rest);
                out.push(c);
                rest = &rest[length..];
            }
            c => out.push(c),
        }
    }
    out.push_str(rest);
    out.into()
}

/// The character whose number begins `rest`, and how much of it that is.
fn code(rest: &str) -> (char, usize) {
    let unit = |at: usize| u32::from_str_radix(rest.get(at..at + 4)?, 16).ok();
    let Some(first) = unit(0) else { return ('\u{fffd}', 0) };
    if !(0xd800..0xdc00).contains(&first) {
        return (char::from_u32(first).unwrap_or('\u{fffd}'), 4);
    }
    let is_escaped = rest.get(4..6) == Some("\\u");
    match unit(6).filter(|second| is_escaped && (0xdc00..0xe000).contains(second)) {
        Some(second) => {
            let whole = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            (char::from_u32(whole).unwrap_or('\u{fffd}'), 10)
        }
        None => ('\u{fffd}', 4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_where_they_stand() {
        let text = r#" {"a": [1, -2.5e3, "b\"c"], "\u0064": {"e": null, "f": true}, "a": 3, } "#;
        let tape = Tape::parse(text).unwrap();
        let root = tape.roots().next().unwrap();
        assert_eq!(root.kind(), Kind::Object);
        let list = root.get("a").unwrap();
        assert_eq!(list.items().map(Value::source).collect::<Vec<_>>(), ["1", "-2.5e3", "b\\\"c"]);
        assert_eq!(list.items().last().unwrap().text().unwrap(), "b\"c");
        assert_eq!(list.items().next().unwrap().whole(), Some(1));
        let inner = root.get("d").unwrap();
        assert!(inner.get("e").is_none() && inner.get("x").is_none());
        assert_eq!(inner.get("f").unwrap().truth(), Some(true));
        assert_eq!(root.entries().count(), 3);
        assert_eq!(inner.items().count(), 0);
    }

    #[test]
    fn strings_are_unescaped() {
        for (source, words) in [
            (r#""a\tb\n\/\\\"""#, "a\tb\n/\\\""),
            (r#""\u1ebf\uD83D\uDE00\ud83dx\ude00""#, "ế😀\u{fffd}x\u{fffd}"),
            (r#""\u12 \'""#, "\u{fffd}12 '"),
            ("\"một\nhai\"", "một\nhai"),
            (r#""\ế""#, "ế"),
            (r#""""#, ""),
        ] {
            let tape = Tape::parse(source).unwrap();
            assert_eq!(tape.roots().next().unwrap().text().unwrap(), words, "{source}");
        }
    }

    #[test]
    fn several_values_may_stand_one_behind_the_other() {
        let tape = Tape::parse("{\"a\":1}\n{\"a\":2}\n\u{1e}3\n").unwrap();
        assert_eq!(
            tape.roots().map(Value::source).collect::<Vec<_>>(),
            ["{\"a\":1}", "{\"a\":2}", "3"]
        );
    }

    #[test]
    fn a_fault_is_found_at_its_place() {
        for (text, at) in [
            ("", 0),
            ("  ", 2),
            ("{\"a\": 1", 7),
            ("{\"a\" 1}", 5),
            ("{a: 1}", 1),
            ("[1 2]", 3),
            ("[1, 2}", 5),
            ("[nul]", 1),
            ("[01x]", 1),
            ("\"abc", 4),
            ("\"abc\\", 5),
            ("{\"a\":1}]", 7),
            ("{\"a\":1} và chữ", 8),
            ("[,]", 1),
        ] {
            assert_eq!(Tape::parse(text).unwrap_err(), Fault::At(at), "{text}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(Tape::parse(&deep(DEEPEST)).is_ok());
        assert_eq!(Tape::parse(&deep(DEEPEST + 1)).unwrap_err(), Fault::TooLarge);
        assert_eq!(Tape::parse(&"{\"a\":".repeat(1_000_000)).unwrap_err(), Fault::TooLarge);
    }
}
