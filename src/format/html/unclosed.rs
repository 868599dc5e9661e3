//! Comments and elements whose text is no markup, which nobody closed: they would take
//! the rest of the page. They end where markup that is none of theirs begins. Owns
//! where that is; the tags are found by `lean`.

use memchr::{memchr_iter, memmem};

use super::dom::is_block;
use super::xml::{RAW, end_tag, name};

/// What is known to be closed nowhere in the rest of the page, so that nothing is
/// looked for twice.
#[derive(Debug, Default)]
pub(super) struct Missing {
    raw: [bool; RAW.len()],
    comment: bool,
}

/// What an element is, as far as its text goes.
#[derive(Debug)]
pub(super) enum Raw<'a> {
    /// Its text is markup.
    Markup,
    /// Its text is none, and ends here.
    Closed(usize),
    /// Its text is none and would take all the rest; here it ends, and so it is called.
    Open(usize, &'a str),
}

impl Missing {
    /// What the element is whose tag has its name at `start` and its `>` at `end`.
    pub fn raw<'a>(&mut self, bytes: &'a [u8], start: usize, end: usize) -> Raw<'a> {
        let name = name(bytes, start);
        let Some(which) = RAW.iter().position(|raw| raw.eq_ignore_ascii_case(name)) else {
            return Raw::Markup;
        };
        let close = if self.raw[which] { None } else { end_tag(bytes, end, name) };
        if let Some(close) = close {
            return Raw::Closed(close);
        }
        self.raw[which] = true;
        // Code may hold a bracket; only what it hardly holds ends it.
        let is_code = matches!(RAW[which], "script" | "style");
        match markup(bytes, end + 1, is_code) {
            Some(at) => Raw::Open(at, name),
            None => Raw::Closed(bytes.len()),
        }
    }

    /// Where a comment that begins at `open` ends, and whether it is closed there.
    pub fn comment(&mut self, bytes: &[u8], open: usize) -> Option<(usize, bool)> {
        if !bytes[open..].starts_with(b"<!--") {
            return None;
        }
        let rest = &bytes[open + 4..];
        // `<!-->` and `<!--->` are whole.
        let empty = [&b">"[..], b"->"].into_iter().find(|end| rest.starts_with(end));
        let len = empty.map(<[u8]>::len).or_else(|| {
            let found = if self.comment { None } else { memmem::find(rest, b"-->") };
            found.map(|len| len + 3)
        });
        self.comment = len.is_none();
        Some(len.map_or_else(
            || (markup(bytes, open + 4, false).unwrap_or(bytes.len()), false),
            |len| (open + 4 + len, true),
        ))
    }
}

/// Where the next tag begins; of a block, where code may stand before it.
fn markup(bytes: &[u8], from: usize, is_code: bool) -> Option<usize> {
    let rest = bytes.get(from..)?;
    memchr_iter(b'<', rest).map(|at| from + at).find(|open| {
        let is_end = bytes.get(open + 1) == Some(&b'/');
        let name = name(bytes, (open + 1 + usize::from(is_end)).min(bytes.len()));
        let is_tag = name.starts_with(|c: char| c.is_ascii_alphabetic());
        is_tag && (!is_code || is_block(&name.to_ascii_lowercase()) || name == "head")
    })
}

#[cfg(test)]
mod tests {
    use super::super::lean::lean;

    #[test]
    fn what_nobody_closed_ends_where_other_markup_begins() {
        for (page, want) in [
            ("<title>The ferry <p>late", "<title>The ferry </title><p>late"),
            ("<title>a</title><p>b", "<title>a</title><p>b"),
            ("<iframe src=a><p>b", "<iframe src=a></iframe><p>b"),
            ("<script src=a>\n<p>b", "<script src=a>\n</script><p>b"),
            (
                "<script>if (a<b) c('<i>')</head><p>b",
                "<script>if (a<b) c('<i>')</script></head><p>b",
            ),
            ("<STYLE>a{}<BODY>b", "<STYLE>a{}</STYLE><BODY>b"),
            ("<!-- oops <p>b<!-- c", "<!-- oops --><p>b<!-- c-->"),
            ("<!-- a --><p>b<!-- <title> --><!-->c", "<!-- a --><p>b<!-- <title> --><!-->c"),
            ("<textarea>", "<textarea>"),
        ] {
            assert_eq!(lean(page), want, "{page}");
        }
    }

    #[test]
    fn looking_for_ends_takes_no_longer_than_the_page() {
        for unit in ["<iframe>", "<!-- a <b>", "<title/>", "<script><p>", "<style/><title>"] {
            let page = unit.repeat(200_000);
            assert!(lean(&page).len() >= page.len(), "{unit}");
        }
    }
}
