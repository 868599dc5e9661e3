//! The tree below an element becomes pieces: block elements part them, inline
//! elements mark their words. What is struck is passed by.

use super::address::Base;
use super::dom::{Dom, Id, is_block, is_mute};
use super::hints::Hint;
use super::piece::{Kind, Piece, Run};
use super::survey::Survey;
use super::{math, picture, table};
use crate::article::{Container, Mark};

/// What a walk stands on: the page, and what is known of it.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub dom: &'a Dom,
    pub survey: &'a Survey,
    pub base: &'a Base,
}

/// Walks below `top` and gives its pieces.
pub(super) fn pieces(page: Ground<'_>, top: Id) -> Vec<Piece> {
    let mut walk = Walk::new(page, top);
    walk.node(top);
    walk.flush();
    walk.pieces
}

/// A walk over a tree.
pub(super) struct Walk<'a> {
    pub page: Ground<'a>,
    pub pieces: Vec<Piece>,
    /// The piece that words are added to.
    open: Piece,
    /// What the next piece stands in.
    pub inside: Vec<Container>,
    /// Marks that are open, to be begun again in the next piece.
    marks: Vec<Mark>,
    /// What running text is here: text, a caption, a heading.
    kind: Kind,
    /// Links and bold elements around this place.
    links: usize,
    bolds: usize,
    /// Numbers of the lists around this place: the next item's, or none for bullets.
    lists: Vec<List>,
    /// Pictures that stand inside of running text: they follow it.
    held: Vec<Piece>,
}

struct List {
    number: Option<i64>,
    step: i64,
    sign: char,
}

impl<'a> Walk<'a> {
    fn new(page: Ground<'a>, top: Id) -> Self {
        Self {
            page,
            pieces: Vec::new(),
            open: Piece::new(Kind::Text, &[], top),
            inside: Vec::new(),
            marks: Vec::new(),
            kind: Kind::Text,
            links: 0,
            bolds: 0,
            lists: Vec::new(),
            held: Vec::new(),
        }
    }

    /// Ends the open piece.
    pub fn flush(&mut self) {
        let next = Piece::new(self.kind.clone(), &self.inside, self.open.node);
        let mut piece = std::mem::replace(&mut self.open, next);
        self.open.runs.extend(self.marks.iter().cloned().map(Run::Begin));
        piece.text.truncate(piece.text.trim_end().len());
        if piece.is_empty() {
            self.pieces.append(&mut self.held);
            return;
        }
        for container in &mut self.inside {
            if let Container::Item { first, .. } = container {
                *first = false;
            }
        }
        self.open.inside.clone_from(&self.inside);
        piece.settle();
        self.pieces.push(piece);
        self.pieces.append(&mut self.held);
    }

    /// Adds a picture: here, or behind the text that it stands in.
    pub fn hold(&mut self, piece: Piece) {
        self.held.push(piece);
        if self.open.text.trim().is_empty() {
            self.flush();
        }
    }

    /// What is below `id` as text in a block of its own.
    pub fn in_block(&mut self, id: Id) {
        self.block(id, None, |walk| walk.children(id));
    }

    /// What is below `id` as the words to a picture.
    pub fn as_caption(&mut self, id: Id) {
        self.block(id, Some(Kind::Caption), |walk| walk.children(id));
    }

    /// Adds a piece that was made elsewhere.
    pub fn push(&mut self, piece: Piece) {
        self.flush();
        if !piece.is_empty() {
            self.pieces.push(piece);
        }
    }

    /// Everything below `id`.
    pub fn children(&mut self, id: Id) {
        let dom = self.page.dom;
        for child in dom.children(id) {
            self.node(child);
        }
    }

    /// Runs `inner` with text of another kind, in a piece of its own.
    fn block(&mut self, id: Id, kind: Option<Kind>, inner: impl FnOnce(&mut Self)) {
        let old = kind.map(|kind| std::mem::replace(&mut self.kind, kind));
        self.flush();
        self.open.node = id;
        inner(self);
        if let Some(old) = old {
            // The piece that is still open is of this kind; the next is not.
            self.flush();
            self.kind = old;
        }
        self.flush();
        self.open.kind = self.kind.clone();
        self.open.node = self.page.dom.parent(id).unwrap_or(id);
    }

    fn node(&mut self, id: Id) {
        let dom = self.page.dom;
        if let Some(text) = dom.own_text(id) {
            self.words(text);
            return;
        }
        let tag = dom.tag(id);
        if tag == "script" && math::is_script(dom, id) {
            self.words(&math::script(dom, id));
            return;
        }
        if self.page.survey.struck[id] || is_mute(tag) {
            return;
        }
        match tag {
            "br" => self.open.runs.push(Run::Break),
            "hr" => {
                self.flush();
                let rule = Piece::new(Kind::Rule, &self.inside, id);
                self.pieces.push(rule);
            }
            "img" | "picture" | "amp-img" => picture::read(self, id),
            "math" => self.words(&math::text(dom, id)),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = tag.as_bytes()[1] - b'0';
                self.block(id, Some(Kind::Heading(level)), |walk| walk.children(id));
            }
            "pre" | "listing" | "xmp" | "plaintext" => {
                let piece = super::code::read(dom, id, &self.inside);
                self.push(piece);
            }
            "table" => table::read(self, id),
            "ul" | "ol" | "dir" | "li" => self.list(id, tag),
            "blockquote" => self.within(id, Container::Quote),
            "dt" | "summary" => self.block(id, None, |walk| walk.marked(id, Mark::Strong)),
            "dd" => self.within(id, item("–".into(), false)),
            "figcaption" => self.as_caption(id),
            "button" => self.block(id, Some(Kind::Heading(3)), |walk| walk.children(id)),
            _ if is_block(tag) => self.plain_block(id),
            _ => self.inline(id, tag),
        }
    }

    /// A block that only its names tell about.
    fn plain_block(&mut self, id: Id) {
        let kind = self.captioned(id);
        self.block(id, kind, |walk| walk.children(id));
    }

    fn within(&mut self, id: Id, container: Container) {
        self.flush();
        self.inside.push(container);
        self.open.inside.clone_from(&self.inside);
        self.block(id, None, |walk| walk.children(id));
        self.inside.pop();
        self.open.inside.clone_from(&self.inside);
    }

    fn list(&mut self, id: Id, tag: &str) {
        let dom = self.page.dom;
        if tag == "li" {
            let marker = self.marker(id);
            let ordered = self.lists.last().is_some_and(|list| list.number.is_some());
            self.within(id, item(marker, ordered));
            return;
        }
        let number = |name| dom.attr(id, name).and_then(|value| value.trim().parse::<i64>().ok());
        let is_reversed = dom.attr(id, "reversed").is_some();
        let items = || dom.children(id).filter(|child| dom.tag(*child) == "li").map(|_| 1i64).sum();
        let first = number("start").unwrap_or_else(|| if is_reversed { items() } else { 1 });
        self.lists.push(List {
            number: (tag == "ol").then_some(first),
            step: if is_reversed { -1 } else { 1 },
            sign: dom.attr(id, "type").and_then(|sign| sign.chars().next()).unwrap_or('1'),
        });
        self.block(id, None, |walk| walk.children(id));
        self.lists.pop();
    }

    fn marker(&mut self, id: Id) -> String {
        let stated = self.page.dom.attr(id, "value").and_then(|value| value.trim().parse().ok());
        match self.lists.last_mut() {
            Some(List { number: Some(number), step, sign }) => {
                *number = stated.unwrap_or(*number);
                let marker = numeral(*number, *sign);
                *number = number.saturating_add(*step);
                marker
            }
            _ => "•".into(),
        }
    }

    fn inline(&mut self, id: Id, tag: &str) {
        let dom = self.page.dom;
        match tag {
            "a" => match dom.attr(id, "href").and_then(|to| self.page.base.link(to)) {
                Some(to) => {
                    self.links += 1;
                    self.marked(id, Mark::Link(to));
                    self.links -= 1;
                }
                None => self.children(id),
            },
            "b" | "strong" => {
                self.bolds += 1;
                self.marked(id, Mark::Strong);
                self.bolds -= 1;
            }
            "i" | "em" | "cite" | "dfn" | "var" => self.marked(id, Mark::Emphasis),
            "code" | "kbd" | "samp" | "tt" => self.marked(id, Mark::Code),
            "s" | "del" | "strike" => self.marked(id, Mark::Strike),
            "q" => {
                self.words("“");
                self.children(id);
                self.words("”");
            }
            "sup" => self.raised(id),
            "span" if super::facts::is_stamp(dom, id) => {
                self.children(id);
                self.words(" – ");
            }
            // A site's own element may hold blocks; they flush by themselves.
            _ => match self.captioned(id) {
                Some(kind) => self.block(id, Some(kind), |walk| walk.children(id)),
                None => self.children(id),
            },
        }
    }

    /// Whether the names of an element say that it belongs to a picture, and how.
    fn captioned(&self, id: Id) -> Option<Kind> {
        let named = self.page.survey.named[id];
        let is_short = self.page.survey.all(id) < 600;
        match self.kind {
            Kind::Text | Kind::Caption if is_short && named.has(Hint::Credit) => Some(Kind::Credit),
            Kind::Text if is_short && named.has(Hint::Caption) => Some(Kind::Caption),
            _ => None,
        }
    }

    /// A raised figure is a figure of its own kind, and no part of the word before it.
    fn raised(&mut self, id: Id) {
        const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
        let text = self.page.dom.text(id);
        let is_number =
            !text.is_empty() && text.len() <= 3 && text.bytes().all(|b| b.is_ascii_digit());
        let has_link = self.page.dom.subtree(id).any(|one| self.page.dom.tag(one) == "a");
        if is_number && !has_link && self.links == 0 {
            let raised = text.bytes().map(|b| RAISED[usize::from(b - b'0')]);
            self.words(&raised.collect::<String>());
        } else {
            self.children(id);
        }
    }

    fn marked(&mut self, id: Id, mark: Mark) {
        self.marks.push(mark.clone());
        self.open.runs.push(Run::Begin(mark));
        self.children(id);
        self.marks.pop();
        self.open.runs.push(Run::End);
    }

    /// Adds words to the open piece.
    pub fn words(&mut self, text: &str) {
        let piece = &mut self.open;
        let before = piece.text.len();
        if let Some(Run::Break) = piece.runs.last()
            && !piece.text.is_empty()
            && !piece.text.ends_with(' ')
        {
            piece.text.push(' ');
        }
        super::white::push_folded(&mut piece.text, text);
        let added = piece.text.len() - before;
        piece.linked += if self.links > 0 { added } else { 0 };
        piece.bold += if self.bolds > 0 { added } else { 0 };
        match piece.runs.last_mut() {
            Some(Run::Text(have)) => have.push_str(text),
            _ => piece.runs.push(Run::Text(text.to_owned())),
        }
    }
}

fn item(marker: String, ordered: bool) -> Container {
    Container::Item { marker, ordered, first: true }
}

/// A list's number in the manner of HTML's `type`.
fn numeral(number: i64, sign: char) -> String {
    let index = u32::try_from(number - 1).unwrap_or(u32::MAX);
    let letter = |first: u8| (index < 26).then(|| char::from(first + index as u8).to_string());
    let shown = match sign {
        'a' => letter(b'a'),
        'A' => letter(b'A'),
        'i' => roman(number).map(|text| text.to_lowercase()),
        'I' => roman(number),
        _ => None,
    };
    shown.unwrap_or_else(|| number.to_string()) + "."
}

fn roman(number: i64) -> Option<String> {
    const SIGNS: [(i64, &str); 9] = [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut rest = (1..400).contains(&number).then_some(number)?;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    Some(out)
}
