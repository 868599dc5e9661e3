//! JSON as pages hold it that is no JSON: with comments, names without quotation
//! marks, strings in single ones, quotation marks and line breaks within strings,
//! commas too many or too few, and an end that is cut off. It is read as far as it goes.

use serde_json::{Map, Value};

/// Objects in objects that are told apart.
const DEEPEST: usize = 64;

/// Reads the first object or list in `text`; what is not understood is passed over.
pub(super) fn parse(text: &str) -> Option<Value> {
    let mut reader = Reader { text, at: 0 };
    loop {
        reader.skip();
        match reader.next()? {
            '{' | '[' => return reader.value(0),
            c => reader.at += c.len_utf8(),
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn next(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Passes white space and comments by.
    fn skip(&mut self) {
        loop {
            let rest = self.rest();
            let words = rest.trim_start();
            let ends = |end: &str| words.find(end).map_or(words.len(), |at| at + end.len());
            let comment = if words.starts_with("/*") {
                ends("*/")
            } else if words.starts_with("//") {
                ends("\n")
            } else {
                0
            };
            self.at += rest.len() - words.len() + comment;
            if comment == 0 {
                return;
            }
        }
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        self.skip();
        match self.next()? {
            '{' if depth < DEEPEST => Some(Value::Object(self.object(depth))),
            '[' if depth < DEEPEST => Some(Value::Array(self.list(depth))),
            quote @ ('"' | '\'') => Some(Value::String(self.string(quote))),
            _ => Some(bare(self.word())),
        }
    }

    fn object(&mut self, depth: usize) -> Map<String, Value> {
        let mut object = Map::new();
        self.at += 1;
        loop {
            self.skip();
            let key = match self.next() {
                None => return object,
                Some('}') => {
                    self.at += 1;
                    return object;
                }
                Some(quote @ ('"' | '\'')) => self.string(quote),
                Some(_) => self.word().to_owned(),
            };
            self.skip();
            if self.next() == Some(':') {
                self.at += 1;
                let Some(value) = self.value(depth + 1) else { return object };
                object.entry(key).or_insert(value);
            } else if key.is_empty() {
                // A comma, or a sign that nothing is known of.
                self.at += self.next().map_or(0, char::len_utf8);
            }
        }
    }

    fn list(&mut self, depth: usize) -> Vec<Value> {
        let mut list = Vec::new();
        self.at += 1;
        loop {
            self.skip();
            match self.next() {
                None => return list,
                Some(']') => {
                    self.at += 1;
                    return list;
                }
                Some(',' | ':' | '}') => self.at += 1,
                Some(_) => {
                    let before = self.at;
                    list.extend(self.value(depth + 1));
                    if self.at == before {
                        self.at += self.next().map_or(0, char::len_utf8);
                    }
                }
            }
        }
    }

    /// A string up to the quotation mark that ends it: one behind which JSON goes on.
    fn string(&mut self, quote: char) -> String {
        let mut out = String::new();
        self.at += 1;
        while let Some(c) = self.next() {
            self.at += c.len_utf8();
            match c {
                '\\' => self.escape(&mut out),
                _ if c == quote && self.goes_on() => break,
                _ => out.push(c),
            }
        }
        out
    }

    /// Whether what stands here follows a string.
    fn goes_on(&self) -> bool {
        let rest = self.rest().trim_start();
        match rest.chars().next() {
            Some(',') => {
                let next = rest[1..].trim_start().chars().next();
                next.is_none_or(|c| "\"'{}[]/".contains(c) || c.is_ascii_alphanumeric() || c == '-')
            }
            next => next.is_none_or(|c| ":}]\"'/".contains(c)),
        }
    }

    fn escape(&mut self, out: &mut String) {
        let Some(c) = self.next() else { return };
        self.at += c.len_utf8();
        match c {
            'n' | 'r' | 't' | 'b' | 'f' => out.push(' '),
            'u' => {
                // A letter beyond the first 65,536 is written as two.
                let first = self.unit().unwrap_or(0xfffd);
                let second = (0xd800..0xdc00).contains(&first).then(|| self.second()).flatten();
                let units = [first, second.unwrap_or(0)];
                let units = &units[..=usize::from(second.is_some())];
                out.extend(
                    char::decode_utf16(units.iter().copied()).map(|c| c.unwrap_or('\u{fffd}')),
                );
            }
            c => out.push(c),
        }
    }

    /// The four figures of a letter.
    fn unit(&mut self) -> Option<u16> {
        let unit = u16::from_str_radix(self.rest().get(..4)?, 16).ok()?;
        self.at += 4;
        Some(unit)
    }

    fn second(&mut self) -> Option<u16> {
        let before = self.at;
        self.at += self.rest().starts_with("\\u").then_some(2)?;
        let unit = self.unit().filter(|unit| (0xdc00..0xe000).contains(unit));
        if unit.is_none() {
            self.at = before;
        }
        unit
    }

    /// What stands here up to the next sign of JSON.
    fn word(&mut self) -> &str {
        let rest = self.rest();
        let end = rest.find([',', ':', '{', '}', '[', ']', '"', '\'', '\n']).unwrap_or(rest.len());
        let start = self.at;
        self.at += end;
        self.text[start..start + end].trim()
    }
}

fn bare(word: &str) -> Value {
    serde_json::from_str(word).unwrap_or_else(|_| Value::String(word.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn broken_json_is_read_as_far_as_it_goes() {
        for (text, wanted) in [
            ("{\"a\": 1,}", json!({"a": 1})),
            ("x = {'a': 'b', c: true};", json!({"a": "b", "c": true})),
            ("/*<![CDATA[*/ {\"a\": \"b\" /*]]>*/}", json!({"a": "b"})),
            ("{// one\n\"a\": \"b\" \"c\": [1 2, \"d\",]", json!({"a": "b", "c": ["1 2", "d"]})),
            ("{\"a\": \"b\nc \"d\" e\", \"f\": \"g\"}", json!({"a": "b\nc \"d\" e", "f": "g"})),
            (
                "{\"a\": \"b \\u1ebf \\ud83d\\ude00 \\ud83d \\/ \\' c\"",
                json!({"a": "b ế 😀 \u{fffd} / ' c"}),
            ),
            ("{\"a\": {\"b\": \"c", json!({"a": {"b": "c"}})),
            ("{\"a\" \"b\": \"c\"}", json!({"b": "c"})),
            ("[{\"a\": 1} {\"a\": 2}]", json!([{"a": 1}, {"a": 2}])),
            ("{:,\"a\":}", json!({"": "", "a": ""})),
        ] {
            assert_eq!(parse(text), Some(wanted), "{text}");
        }
        assert_eq!(parse("no data"), None);
    }

    #[test]
    fn whatever_it_is_it_takes_linear_time() {
        let started = std::time::Instant::now();
        for unit in
            ["{", "[", "\"", "'", "{\"a\":", "[[", "/*", "\"a\" ", ",", ":", "\\u", "{a", "]", "}"]
        {
            parse(&["{", &unit.repeat(100_000)].concat());
            parse(&["[", &unit.repeat(100_000)].concat());
        }
        assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
    }
}
