//! The tree below an element becomes pieces: block elements part them, inline
//! elements mark their words. What is struck is passed by.

use super::address::Base;
use super::dom::{Dom, Id, is_block, is_mute};
use super::hints::Hint;
use super::lists::{self, List};
use super::piece::{Kind, Piece, Run};
use super::scripts::Script;
use super::spans::{
    is_block_span, is_cell, is_explained, is_of_picture, is_permalink, is_side_note,
};
use super::survey::Survey;
use super::{code, math, picture, table};
use crate::article::{Container, DEFINITION, Mark};

/// How many quotes and items may stand in each other, as in every form in which an
/// article is written; what is deeper stands in the last.
const DEEPEST: usize = 24;

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
        self.inside.iter_mut().for_each(Container::go_on);
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

    /// The last pieces, the latest first.
    pub fn lately(&mut self, most: usize) -> impl Iterator<Item = &mut Piece> {
        self.held.iter_mut().rev().chain(self.pieces.iter_mut().rev()).take(most)
    }

    /// What is below `id` as text in a block of its own.
    pub fn in_block(&mut self, id: Id) {
        self.block(id, None, |walk| walk.children(id));
    }

    /// What is below `parts` as one line of text, which `id` holds.
    pub fn in_line(&mut self, id: Id, parts: impl Iterator<Item = Id>) {
        self.block(id, None, |walk| {
            for part in parts {
                walk.words(" ");
                walk.children(part);
            }
        });
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
        if tag == "script" && math::is_script(dom, self.page.survey, id) {
            self.words(&math::script(dom, id));
            return;
        }
        if is_explained(dom, id) {
            self.children(id);
            return;
        }
        if tag == "noscript" {
            picture::read_unscripted(self, id);
            return;
        }
        if self.page.survey.struck[id] || is_mute(tag) {
            // Of a formula often the picture is shown, and the text kept for who asks.
            if let Some(math) = math::hidden(dom, self.page.survey, id) {
                self.words(&math::text(dom, math));
            }
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
            "pre" | "listing" | "xmp" | "plaintext" => self.code(id),
            "table" => table::read(self, id),
            "ul" | "ol" | "dir" | "li" => self.list(id, tag),
            "blockquote" => self.within(id, Container::QUOTE),
            "dt" | "summary" => self.term(id),
            "dd" => self.within(id, item(DEFINITION.into(), false)),
            "figcaption" => self.as_caption(id),
            "button" => self.block(id, Some(Kind::Heading(3)), |walk| walk.children(id)),
            _ if is_block(tag) => self.plain_block(id),
            _ => self.inline(id, tag),
        }
    }

    /// Code, unless it is the column of its lines' numbers.
    pub fn code(&mut self, id: Id) {
        let dom = self.page.dom;
        if !code::is_numbers(dom, id) {
            let piece = code::read(dom, id, &self.inside);
            self.push(piece);
        }
    }

    /// What is explained below it; a heading is bold by itself.
    fn term(&mut self, id: Id) {
        let dom = self.page.dom;
        let has_heading = dom
            .subtree(id)
            .take(16)
            .any(|one| matches!(dom.tag(one), "h1" | "h2" | "h3" | "h4" | "h5" | "h6"));
        if has_heading {
            self.in_block(id);
        } else {
            self.block(id, None, |walk| walk.marked(id, Mark::Strong));
        }
    }

    /// A block that only its names tell about.
    fn plain_block(&mut self, id: Id) {
        let dom = self.page.dom;
        let is_heading = self.kind == Kind::Text && dom.attr(id, "role") == Some("heading");
        let kind = if is_heading {
            let level = dom.attr(id, "aria-level").and_then(|level| level.trim().parse().ok());
            Some(Kind::Heading(level.unwrap_or(2).clamp(1, 6)))
        } else {
            self.captioned(id)
        };
        self.block(id, kind, |walk| walk.children(id));
    }

    fn within(&mut self, id: Id, container: Container) {
        if self.inside.len() >= DEEPEST {
            self.in_block(id);
            return;
        }
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
            let marker = lists::marker(dom, id, &mut self.lists);
            let ordered = self.lists.last().is_some_and(List::is_ordered);
            self.within(id, item(marker, ordered));
            return;
        }
        self.lists.push(List::of(dom, id));
        self.block(id, None, |walk| walk.children(id));
        self.lists.pop();
    }

    fn inline(&mut self, id: Id, tag: &str) {
        let dom = self.page.dom;
        match tag {
            "a" if is_permalink(dom, id) => {}
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
            "sup" => self.script(id, Script::Raised),
            "sub" => self.script(id, Script::Lowered),
            "ins" => {
                // What stands in the place of another word is none with it.
                if dom.tag(dom.before(id)) == "del" {
                    self.words(" ");
                }
                self.children(id);
            }
            "rt" => self.reading(id),
            "span" if super::facts::is_stamp(dom, id) => {
                self.children(id);
                self.words(" – ");
            }
            "span"
                if self.kind == Kind::Text && self.marks.is_empty() && is_block_span(dom, id) =>
            {
                self.plain_block(id);
            }
            "span" if is_cell(dom, id) => {
                self.words(" ");
                self.children(id);
            }
            "span" if is_side_note(dom, id) => {
                self.words(" (");
                self.children(id);
                self.words(") ");
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
            // A line that is called as the picture is, and holds none, belongs to it.
            Kind::Text if is_short && is_of_picture(self.page.dom, id) => Some(Kind::Caption),
            _ => None,
        }
    }

    /// A raised figure is a figure of its own kind, and no part of the word before it.
    /// What links to a note stays as it is.
    fn script(&mut self, id: Id, script: Script) {
        let dom = self.page.dom;
        let has_link = self.links > 0 || dom.subtree(id).any(|one| dom.tag(one) == "a");
        let written = (!has_link).then(|| script.written(&self.open.text, &dom.text(id))).flatten();
        match written {
            Some(written) => self.words(&written),
            None => self.children(id),
        }
    }

    /// How a word is read stands behind it in brackets, which the page may bring.
    fn reading(&mut self, id: Id) {
        let dom = self.page.dom;
        if dom.tag(dom.before(id)) == "rp" || dom.text(id).is_empty() {
            self.children(id);
            return;
        }
        self.words("(");
        self.children(id);
        self.words(")");
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
