//! Lines become paragraphs: what was broken by hand is joined, list items,
//! quotes, verse and preformatted text are told apart and keep what they must.

use std::borrow::Cow;

use super::grid;
use super::join::{goes_on_small, joined, push_joined};
use super::kept;
use super::lines::{begins_wide, fills, number_width};
use super::list::{is_item, item};
use super::measured;
use super::page::{Page, Post, Use};
use super::words::{ends_sentence, has_word, is_separator, starts_small};

/// What a paragraph is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Lede,
    Heading,
    Caption,
    Credit,
    /// A quote that is set off as a block, and in how many others it stands.
    Quote {
        depth: u8,
        /// Whether it is another quote than one right above.
        is_anew: bool,
    },
    Item {
        marker: String,
        ordered: bool,
    },
    Pre,
    Verse,
    Rule,
    /// A dropped line.
    Furniture,
}

/// A paragraph and how it stands.
#[derive(Debug, Clone)]
pub(super) struct Para<'a> {
    pub kind: Kind,
    pub text: Cow<'a, str>,
    /// The number of its first line.
    pub line: usize,
    /// The number behind its last line.
    pub end: usize,
    /// Whether a blank line stands above it.
    pub gap: bool,
    /// Whether it begins with the no-break space that pictures leave.
    pub glued: bool,
    /// Its length in chars.
    pub chars: usize,
    /// The level that it has if it is a heading, 2 at the top.
    pub level: u8,
}

/// The paragraphs of the page from its body on, and dropped lines in their places.
pub(super) fn paragraphs<'a>(page: &Page<'a>) -> Vec<Para<'a>> {
    let is_listed = |at: usize| page.uses[at] == Use::Body && is_item(page, at);
    let items = (0..page.lines.len()).map(is_listed).collect();
    let mut flow = Flow { page, out: Vec::new(), items };
    let mut at = 0;
    while at < page.lines.len() {
        at = match page.uses[at] {
            Use::Furniture => flow.furniture(at),
            Use::Masthead => at + 1,
            // Marks in the head part what stands there; other signs are kept.
            Use::Body if at < page.body && is_separator(page.lines[at].text) => at + 1,
            Use::Body if at < page.body && !has_word(page.lines[at].text) => flow.furniture(at),
            Use::Body => flow.run(at),
        };
    }
    for para in flow.out.iter_mut().filter(|para| para.kind == Kind::Pre && para.text.is_empty()) {
        let table = grid::aligned(page, para.line, para.end);
        para.text = table.unwrap_or_else(|| kept::lines_of(page, para.line, para.end)).into();
    }
    join_pages(page, flow.out)
}

/// Joins what runs over a page break: paragraphs with nothing between them but
/// heads, feet and numbers of pages, of which the first breaks off.
fn join_pages<'a>(page: &Page<'a>, paras: Vec<Para<'a>>) -> Vec<Para<'a>> {
    if page.folios.is_empty() && !page.lines.iter().any(|line| line.page) {
        return paras;
    }
    let mut out: Vec<Para<'a>> = Vec::with_capacity(paras.len());
    // The last paragraph, while only what stands around a page break follows it.
    let mut open: Option<usize> = None;
    for para in paras {
        if para.kind == Kind::Furniture && page.folios.contains(&para.line) {
            out.push(para);
            continue;
        }
        let is_broken = page.lines[para.line].page || open.is_some_and(|at| at + 1 < out.len());
        let before = open.filter(|at| is_broken && runs_over(page, &out[*at], &para));
        if let Some(before) = before.and_then(|at| out.get_mut(at)) {
            let mut text = std::mem::take(&mut before.text).into_owned();
            push_joined(&mut text, &para.text, page.lexicon.unspaced);
            before.chars += para.chars + 1;
            before.text = text.into();
            before.end = para.end;
            continue;
        }
        let is_open = matches!(para.kind, Kind::Text | Kind::Item { .. } | Kind::Quote { .. });
        open = is_open.then_some(out.len());
        out.push(para);
    }
    out
}

/// Whether the paragraph breaks off where its page ends, and the next goes on.
fn runs_over(page: &Page<'_>, before: &Para<'_>, next: &Para<'_>) -> bool {
    let (last, first) = (&page.lines[before.end - 1], &page.lines[next.line]);
    if next.kind != Kind::Text || ends_sentence(last.text) || last.text.ends_with([':', '：', ';'])
    {
        return false;
    }
    let is_in = match before.kind {
        Kind::Item { .. } => first.indent > page.lines[before.line].indent,
        _ => first.indent <= page.lines[before.line].indent + 1,
    };
    let width = page.setting.wrap;
    let is_full = width.is_some_and(|width| last.indent + last.chars + 12 >= width);
    let has_case = first.text.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    is_in
        && (starts_small(first.text)
            || (is_full && last.chars > 30)
            || (!has_case && width.is_none()))
}

struct Flow<'p, 'a> {
    page: &'p Page<'a>,
    out: Vec<Para<'a>>,
    /// Which lines are list items: asked of every line more than once.
    items: Vec<bool>,
}

impl<'a> Flow<'_, 'a> {
    fn furniture(&mut self, at: usize) -> usize {
        self.push(Kind::Furniture, self.page.lines[at].text.into(), at, at + 1);
        at + 1
    }

    fn push(&mut self, kind: Kind, text: Cow<'a, str>, line: usize, end: usize) {
        let first = &self.page.lines[line];
        let chars = if end == line + 1 { first.chars } else { text.chars().count() };
        let (gap, glued) = (first.gap > 0, first.glued);
        self.out.push(Para { kind, text, line, end, gap, glued, chars, level: 2 });
    }

    /// The lines from `at` on that no gap parts.
    fn run(&mut self, at: usize) -> usize {
        if let Some(end) = kept::fenced(self.page, at) {
            let text = kept::lines_of(self.page, at + 1, end.saturating_sub(1).max(at + 1));
            if has_word(&text) {
                self.push(Kind::Pre, text.into(), at, end);
            }
            return end;
        }
        let mut end = at + 1;
        while end < self.page.lines.len()
            && self.page.lines[end].gap == 0
            && self.page.uses[end] == Use::Body
            && !self.page.lines[end].text.starts_with("```")
        {
            end += 1;
        }
        self.cut(at, end);
        end
    }

    /// Cuts a run into blocks that are kept, verse, and paragraphs.
    fn cut(&mut self, from: usize, to: usize) {
        let follows_code =
            self.out.last().is_some_and(|last| last.kind == Kind::Pre && last.end == from);
        if kept::is_drawing(self.page, from, to) || kept::is_bare_code(self.page, from, to) {
            self.push(Kind::Pre, "".into(), from, to);
            return;
        }
        if follows_code && kept::continues_code(self.page, from, to) {
            if let Some(last) = self.out.last_mut() {
                last.end = to;
            }
            return;
        }
        let mut at = from;
        while at < to {
            if let Some(end) =
                kept::table(self.page, at, to).or_else(|| kept::indented(self.page, at, from, to))
            {
                self.keep(at, end);
                at = end;
            } else if self.page.lines[at].text.starts_with('>')
                && is_mail_quote(self.page.lines[at].text)
            {
                at = self.quote(at, to);
            } else if at == from && measured::is_labelled_list(self.page, from, to) {
                let label = self.page.lines[from].text;
                let is_lead = label.ends_with([':', '：']);
                let kind = if is_lead { Kind::Text } else { Kind::Heading };
                self.push(kind, label.into(), from, from + 1);
                at = self.ingredients(from + 1, to);
            } else if let Some(end) = measured::list(self.page, at, from, to) {
                at = self.ingredients(at, end);
            } else if at == from
                && (kept::is_address(self.page, from, to)
                    || kept::is_verse(self.page, from, to, self.follows_verse()))
            {
                self.push(Kind::Verse, kept::lines_of(self.page, from, to).into(), from, to);
                at = to;
            } else {
                at = self.paragraph(at, from, to);
            }
        }
    }

    /// Whether the last block is a stanza.
    fn follows_verse(&self) -> bool {
        self.out.last().is_some_and(|last| last.kind == Kind::Verse)
    }

    /// Keeps lines as they are; code that only a blank line parts is one block.
    fn keep(&mut self, at: usize, end: usize) {
        let joins = self.out.last().is_some_and(|last| {
            last.kind == Kind::Pre
                && last.end == at
                && kept::is_code_line(self.page, at)
                && kept::is_code_line(self.page, last.line)
        });
        if joins && let Some(last) = self.out.last_mut() {
            last.end = end;
            return;
        }
        // The text is taken when the block is whole: blocks may grow line by line.
        self.push(Kind::Pre, "".into(), at, end);
    }

    /// Lines of quantities: a list without bullets.
    fn ingredients(&mut self, from: usize, to: usize) -> usize {
        for at in from..to {
            let kind = Kind::Item { marker: "•".to_owned(), ordered: false };
            self.push(kind, self.page.lines[at].text.into(), at, at + 1);
        }
        to
    }

    /// Lines behind `>` marks.
    fn quote(&mut self, from: usize, to: usize) -> usize {
        let mut end = from;
        while end < to && self.page.lines[end].text.starts_with('>') {
            end += 1;
        }
        let mut text = String::new();
        let (mut first, mut depth) = (from, 0);
        let mut is_anew = true;
        let mut quote = |depth| Kind::Quote { depth, is_anew: std::mem::take(&mut is_anew) };
        for at in from..end {
            let line = self.page.lines[at].text.trim_start_matches(['>', ' ']);
            let marks = &self.page.lines[at].text[..self.page.lines[at].text.len() - line.len()];
            let deep = marks.bytes().filter(|byte| *byte == b'>').count().min(DEEPEST) as u8 - 1;
            let is_word = has_word(line);
            if !text.is_empty() && (!is_word || deep != depth) {
                self.push(quote(depth), std::mem::take(&mut text).into(), first, at);
            }
            if !is_word {
                continue;
            }
            if text.is_empty() {
                (first, depth) = (at, deep);
            }
            push_joined(&mut text, line, self.page.lexicon.unspaced);
        }
        if !text.is_empty() {
            self.push(quote(depth), text.into(), first, end);
        }
        end
    }

    /// One paragraph, item or rule at `at`.
    fn paragraph(&mut self, at: usize, from: usize, to: usize) -> usize {
        let page = self.page;
        let text = page.lines[at].text;
        if !has_word(text) {
            return self.mark(at, from);
        }
        let item = if self.items[at] { item(page, at) } else { None };
        if let Some((marker, ordered, rest)) = item {
            let end = self.wrapped_end(at, to);
            let text = joined(page, at, end, rest);
            self.push(Kind::Item { marker, ordered }, text, at, end);
            return end;
        }
        let end = self.wrapped_end(at, to);
        self.push(Kind::Text, joined(page, at, end, text), at, end);
        end
    }

    /// A line without a letter: a rule, the underline of a heading, or signs that
    /// say something by themselves (`?!`, `♥`, `}`).
    fn mark(&mut self, at: usize, from: usize) -> usize {
        let text = self.page.lines[at].text;
        if !is_separator(text) {
            self.push(Kind::Text, text.into(), at, at + 1);
            return at + 1;
        }
        let is_line = text.len() >= 3
            && (text.bytes().all(|b| b == b'=') || text.bytes().all(|b| b == b'-' || b == b'~'));
        let under = self.out.last_mut().filter(|last| {
            (is_line && at > from && last.end == at)
                && last.kind == Kind::Text
                && last.end == last.line + 1
                && last.chars <= 90
        });
        if let Some(last) = under {
            last.kind = Kind::Heading;
        } else {
            self.push(Kind::Rule, "".into(), at, at + 1);
        }
        at + 1
    }

    /// Behind the last line that the paragraph at `at` was broken over.
    fn wrapped_end(&self, at: usize, to: usize) -> usize {
        let mut end = at + 1;
        while end < to && self.goes_on(at, end) {
            end += 1;
        }
        end
    }

    /// Whether line `at` goes on with the paragraph that began at `first`.
    fn goes_on(&self, first: usize, at: usize) -> bool {
        let page = self.page;
        let (before, line) = (&page.lines[at - 1], &page.lines[at]);
        let Some(width) = page.setting.wrap else {
            // A mail of a few lines is broken by hand as a long one is.
            if page.post != Post::None {
                return (40..=90).contains(&before.chars)
                    && starts_small(line.text)
                    && !ends_sentence(before.text)
                    && !self.items[at];
            }
            // Items may hang in a page that is else not broken by hand.
            return line.indent >= page.lines[first].indent + 2
                && !self.items[at]
                && starts_small(line.text)
                && (self.items[first] || (before.chars >= 48 && goes_on_small(before, line)));
        };
        if self.items[at]
            || !has_word(line.text)
            || line.text.starts_with('>')
            || (page.setting.margin == 0 && begins_wide(line))
        {
            return false;
        }
        if self.items[first] && line.indent > page.lines[first].indent {
            return true;
        }
        // A line at the right edge is a signature.
        if before.indent >= page.setting.margin + 24 && line.indent + 16 <= before.indent {
            return false;
        }
        let begins = line.indent > before.indent + 1 && line.indent > page.setting.margin;
        let hangs = || {
            line.indent - before.indent == number_width(before.text)
                || (goes_on_small(before, line) && fills(&page.lines, at, width))
        };
        if begins {
            return at == first + 1 && hangs();
        }
        let is_short = before.indent + before.chars + 12 < width;
        fills(&page.lines, at, width)
            || (!is_short && !ends_sentence(before.text))
            || (starts_small(line.text) && !ends_sentence(before.text) && before.chars * 2 > width)
    }
}

/// The most quotes that stand in one another.
const DEEPEST: usize = 8;

/// Quote marks of mail, not the arrows of a link.
fn is_mail_quote(text: &str) -> bool {
    !text.starts_with(">>>") || text.starts_with(">>>>")
}

#[cfg(test)]
mod tests {
    use super::super::lang::Lexicon;
    use super::super::lines;
    use super::*;

    fn texts(code: &str, text: &str) -> Vec<String> {
        let lines = lines::split(text);
        let setting = lines::setting(&lines);
        let page = Page::new(lines, setting, Lexicon::new(code), None);
        paragraphs(&page).iter().map(|para| para.text.to_string()).collect()
    }

    #[test]
    fn lines_broken_by_hand_are_joined() {
        let text = "They keep the key in a box below the stairs of the old house. The keeper\n\
                    looks for it once a year, and he finds it there, where nobody else has\n\
                    ever thought to look for it.\n\n\
                    * Oil the lock of the small door before the first frost of the\n  year.\n\
                    * Wait.\n\nThe end of it came later than that, and nobody at the office ever\nknew.\n";
        let found = texts("en", text);
        assert_eq!(found.len(), 4, "{found:?}");
        assert!(found[0].ends_with("nobody else has ever thought to look for it."));
        assert_eq!(found[1], "Oil the lock of the small door before the first frost of the year.");
    }

    #[test]
    fn scripts_without_spaces_are_joined_without_one() {
        let mut text = String::from("老茶馆里靠窗");
        push_joined(&mut text, "的桌子", true);
        assert_eq!(text, "老茶馆里靠窗的桌子");
        let mut text = String::from("soft hy\u{ad}");
        push_joined(&mut text, "phen", false);
        assert_eq!(text, "soft hyphen");
    }

    #[test]
    fn a_paragraph_that_runs_over_a_page_break_is_one() {
        let head = "Orme Memo 12             Signals of the Quay            March 2021";
        let feed = '\u{c}';
        let text = format!(
            "   The keeper had written down whatever he heard, and in fog this led\n   \
             to boats that were written down twice, and to many more, about which\n   \
             nobody in the harbour had ever heard at all, so that the town and its\n\n\
             Lee                        Informational                    [Page 1]\n{feed}\n{head}\n\n   \
             Board asked for a memo. The memo was written by the clerk, who had no\n   \
             boat and had never seen one. He asked for these things, in this order:\n\n   \
             o  a flag for the mast, of whatever colour the keeper of the quay has\n      \
             in his shed; and with it a\n\n\
             Lee                        Informational                    [Page 2]\n{feed}\n{head}\n\n      \
             lamp; and\n\n   o  a bell.\n\n   That is all.\n\n\
             Lee                        Informational                    [Page 3]\n"
        );
        let article = super::super::read(&text);
        let said: Vec<_> = article
            .blocks()
            .iter()
            .filter(|block| block.kind.is_body())
            .map(|block| article.text_of(block))
            .collect();
        assert!(said[0].contains("the town and its Board asked for a memo."), "{said:#?}");
        assert!(said.iter().any(|text| text.ends_with("with it a lamp; and")), "{said:#?}");
        assert!(said.contains(&"a bell.") && said.contains(&"That is all."), "{said:#?}");
        assert_eq!(article.dropped().filter(|line| line.contains("Informational")).count(), 3);
    }

    #[test]
    fn a_paragraph_that_ends_with_its_page_is_whole() {
        let text = "The keeper wrote down what he heard in the fog, as he had always done.\n\n\
                    - 3 -\n\nnobody knows why, and nobody has asked him about it for years.\n\n\
                    - 4 -\n\nThe end of it came later.\n";
        let found = texts("en", text);
        assert!(found.iter().any(|text| text.starts_with("nobody")), "{found:?}");
    }

    #[test]
    fn the_lines_of_a_clause_hang_below_its_number() {
        let text = "   4. Keys. You may make and hand out copies of the keys of the gate to\n      \
                    whom you like, provided that you meet these conditions, which are all\n      \
                    that the keeper has:\n\n      (a) You must give the key back; and you\n          \
                    must do so in the same year.\n\nThe keeper has written this down, and all of\n\
                    it stands in the book that lies upon the table of the gate house at noon.\n";
        let found = texts("en", text);
        assert!(found[0].ends_with("that the keeper has:"), "{found:#?}");
        assert!(found[1].ends_with("in the same year."), "{found:#?}");
    }

    #[test]
    fn a_page_with_a_line_a_paragraph_stays_so() {
        let text = "Một câu dài hơn một chút để không ai nhầm nó với thơ, và nó hết.\nMột câu nữa cũng dài như thế mà không liền với câu trên.\n";
        assert_eq!(texts("vi", text).len(), 2);
    }

    #[test]
    fn quotes_of_mail_lose_their_marks() {
        assert_eq!(texts("en", "> one\n> two\n>\n> three\nFour"), ["one two", "three", "Four"]);
        assert_eq!(texts("en", "> > one\n>> two\n> three\nFour"), ["one two", "three", "Four"]);
    }
}
