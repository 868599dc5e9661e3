//! What the programs that build sites read before Markdown is read: shortcodes of Hugo
//! (`{{< highlight go >}}`), tags of Liquid, as Jekyll and Hexo have them
//! (`{% highlight go %}`), and the attribute lists of kramdown (`{: .lead}`).
//!
//! Code between two of them is code, a figure is a picture with its caption, a pair
//! around a text leaves the text, an address in one is an address. Whatever else there
//! is nobody but its own site can tell: it stays as it is written.

use std::borrow::Cow;
use std::collections::HashSet;

use super::fences::Fence;

/// The opening and closing signs of a tag.
const SIGNS: [(&str, &str); 3] = [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}")];
/// Tags between which code stands.
const CODE: [&str; 3] = ["highlight", "codeblock", "code"];
/// Tags that are replaced by the address they are given.
const ADDRESSES: [&str; 4] = ["ref", "relref", "post_url", "link"];
/// The fence that code is set between; none in it is so long.
const FENCE: &str = "````````";

/// A tag: `{{< name arguments >}}`, and `{{< /name >}}` or `{% endname %}` that ends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Tag<'a> {
    name: &'a str,
    arguments: &'a str,
    closes: bool,
}

impl<'a> Tag<'a> {
    /// The tag that all of `words` is.
    fn of(words: &'a str) -> Option<Self> {
        let inner = SIGNS.iter().find_map(|(open, close)| {
            words.strip_prefix(open)?.strip_suffix(close).filter(|inner| !inner.contains(open))
        })?;
        let inner = inner.trim_matches('-').trim().trim_end_matches('/').trim_end();
        let is_space = |c: char| c.is_whitespace();
        let (name, arguments) = inner.split_once(is_space).unwrap_or((inner, ""));
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '/' | '.');
        let bare = name.strip_prefix('/').or_else(|| name.strip_prefix("end"));
        let is_named = !name.is_empty() && name.chars().all(is_name);
        is_named.then(|| Self {
            name: bare.unwrap_or(name),
            arguments: arguments.trim(),
            closes: bare.is_some_and(|bare| !bare.is_empty()),
        })
    }

    /// What stands behind `key=`, between quotation marks or without.
    fn value(self, key: &str) -> Option<&'a str> {
        let starts = self.arguments.match_indices(key).filter(|(at, _)| {
            self.arguments[..*at].chars().next_back().is_none_or(char::is_whitespace)
        });
        let mut values = starts.filter_map(|(at, _)| {
            let value = self.arguments[at + key.len()..].trim_start().strip_prefix('=')?;
            let value = value.trim_start();
            match value.chars().next()? {
                sign @ ('"' | '\'') => value[1..].split(sign).next(),
                _ => value.split_whitespace().next(),
            }
        });
        values.next().filter(|value| !value.is_empty())
    }

    /// The first word that is no `key=value`, without quotation marks.
    fn first(self) -> Option<&'a str> {
        let word = match self.arguments.chars().next()? {
            sign @ ('"' | '\'') => self.arguments[1..].split(sign).next()?,
            _ => self.arguments.split_whitespace().next().filter(|word| !word.contains('='))?,
        };
        (!word.is_empty()).then_some(word)
    }

    /// The language of the code that it begins, if it does.
    fn language(self) -> Option<&'a str> {
        let said = self.arguments.split_whitespace().find_map(|word| word.strip_prefix("lang:"));
        let first = || (self.name == "highlight").then(|| self.first()).flatten();
        let is_name = |name: &&str| {
            name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '#' | '-' | '_'))
        };
        said.or_else(|| self.value("lang")).or_else(first).filter(is_name)
    }
}

/// The text as Markdown, without tags that can be told.
pub fn resolved(text: &str) -> Cow<'_, str> {
    if !["{%", "{{<", "{{%", "{:"].iter().any(|sign| text.contains(sign)) {
        return text.into();
    }
    let tags =
        || text.lines().enumerate().filter_map(|(at, line)| Some((at, Tag::of(line.trim())?)));
    let closed: HashSet<&str> =
        tags().filter(|(_, tag)| tag.closes).map(|(_, tag)| tag.name).collect();
    // Code that is never closed would be all that follows.
    let ends = |tag: &Tag<'_>| tag.closes && CODE.contains(&tag.name);
    let last_end = tags().filter(|(_, tag)| ends(tag)).map(|(at, _)| at).last();
    let mut out = String::with_capacity(text.len() + 64);
    let mut fence = Fence::default();
    let mut code = None;
    for (at, line) in text.split_inclusive('\n').enumerate() {
        let tag = Tag::of(line.trim());
        if let Some(name) = code {
            if tag.is_some_and(|tag| tag.closes && tag.name == name) {
                code = None;
                out.extend([FENCE, "\n"]);
            } else {
                out.push_str(line);
            }
            continue;
        }
        if fence.holds(line) || line.starts_with("    ") || line.starts_with('\t') {
            out.push_str(line);
            continue;
        }
        match tag {
            Some(tag) if CODE.contains(&tag.name) && !tag.closes && last_end > Some(at) => {
                code = Some(tag.name);
                out.extend(["\n", FENCE, tag.language().unwrap_or_default(), "\n"]);
            }
            Some(tag) if tag.name == "figure" && !tag.closes => figure(tag, line, &mut out),
            Some(tag) if closed.contains(tag.name) => out.push('\n'),
            Some(_) => out.push_str(line),
            None if is_attributes(line.trim()) => without_contents(&mut out),
            None => inline(line, &mut out),
        }
    }
    if code.is_some() {
        out.extend(["\n", FENCE, "\n"]);
    }
    out.into()
}

/// Writes a figure: its picture, and its caption as words that are emphasised.
fn figure(tag: Tag<'_>, line: &str, out: &mut String) {
    let Some(source) = tag.value("src").or_else(|| tag.first()) else {
        out.push_str(line);
        return;
    };
    let caption = tag.value("caption").or_else(|| tag.value("title"));
    let alt = tag.value("alt").unwrap_or_default().replace(['[', ']'], "");
    out.extend(["\n![", &alt, "](<", &source.replace(['<', '>'], ""), ">)\n\n"]);
    if let Some(caption) = caption {
        out.extend(["*", caption.trim().trim_matches('*'), "*\n\n"]);
    }
}

/// Whether a line is an attribute list of kramdown: `{: .lead #id key="value"}`, `{:toc}`.
fn is_attributes(words: &str) -> bool {
    let inner = words.strip_prefix("{:").and_then(|rest| rest.strip_suffix('}'));
    inner.is_some_and(|inner| !inner.contains(['{', '}']))
}

/// Takes back the item that a table of contents would have replaced.
fn without_contents(out: &mut String) {
    let last = out.trim_end().rfind('\n').map_or(0, |at| at + 1);
    let words = out[last..].trim().trim_start_matches(|c: char| !c.is_alphabetic());
    if words.eq_ignore_ascii_case("toc") {
        out.truncate(last);
    }
}

/// A line of text: tags that stand for an address, and attributes behind a link.
fn inline(line: &str, out: &mut String) {
    let mut rest = line;
    while let Some(at) = rest.find(['(', ')']) {
        let (head, tail) = rest.split_at(at + 1);
        out.push_str(head);
        rest = tail;
        if head.ends_with("](") {
            let end = SIGNS.iter().find_map(|(open, close)| {
                tail.starts_with(open).then(|| tail.find(close).map(|at| at + close.len()))?
            });
            let tag = end.and_then(|end| Tag::of(&tail[..end]).map(|tag| (tag, end)));
            if let Some((tag, end)) = tag
                && ADDRESSES.contains(&tag.name)
                && let Some(address) = tag.first()
            {
                out.extend(["<", address, ">"]);
                rest = &tail[end..];
            }
        } else if head.ends_with(')')
            && tail.starts_with("{:")
            && let Some(end) = tail.find('}')
        {
            rest = &tail[end + 1..];
        }
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_between_tags_is_code_and_pairs_leave_what_they_hold() {
        for (text, wanted) in [
            (
                "{{< highlight go \"linenos=table\" >}}\nx := 1\n\ny\n{{< /highlight >}}\nA\n",
                "\n````````go\nx := 1\n\ny\n````````\nA\n",
            ),
            (
                "{% highlight ruby linenos %}\ndef a\n  1\nend\n{% endhighlight %}\n",
                "\n````````ruby\ndef a\n  1\nend\n````````\n",
            ),
            ("{% codeblock Sum lang:js %}\n1\n{% endcodeblock %}\n", "\n````````js\n1\n````````\n"),
            // It is never closed: no more than a line.
            ("{% highlight ruby %}\nputs\n", "{% highlight ruby %}\nputs\n"),
            ("{{% notice info %}}\nA\n{{% /notice %}}\n", "\nA\n\n"),
            ("{%- raw -%}\nA {{ x }}\n{% endraw %}\n", "\nA {{ x }}\n\n"),
            ("{{ youtube(id=\"a\") }}\n", "{{ youtube(id=\"a\") }}\n"),
            ("{% include map.html %}\n", "{% include map.html %}\n"),
            ("```\n{% raw %}\n```\n{% endraw %}", "```\n{% raw %}\n```\n\n"),
            ("    {% raw %}\n{% endraw %}", "    {% raw %}\n\n"),
        ] {
            assert_eq!(resolved(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_figure_is_a_picture_with_its_caption() {
        for (text, wanted) in [
            (
                "{{< figure src=\"/b.png\" alt=\"Map\" caption=\"The ford*\" >}}\n",
                "\n![Map](</b.png>)\n\n*The ford*\n\n",
            ),
            ("{{< figure src=/b.png title='Sơ đồ' />}}\n", "\n![](</b.png>)\n\n*Sơ đồ*\n\n"),
            ("{{< figure >}}\n", "{{< figure >}}\n"),
        ] {
            assert_eq!(resolved(text), wanted, "{text}");
        }
    }

    #[test]
    fn addresses_stay_and_attributes_go() {
        for (text, wanted) in [
            ("See [it]({{< ref \"a b.md\" >}}).", "See [it](<a b.md>)."),
            ("See [it]({{< ref \"a.md\" >}}), (so).", "See [it](<a.md>), (so)."),
            ("[it]({% post_url 2015-11-16-x %})", "[it](<2015-11-16-x>)"),
            ("[it](http://a){:target=\"_blank\"} now", "[it](http://a) now"),
            ("* TOC\n{:toc}\n\nA\n{: .lead}\nB", "\nA\nB"),
            ("A {: is no list", "A {: is no list"),
        ] {
            assert_eq!(resolved(text), wanted, "{text}");
        }
    }
}
