//! The page as a tree in one vector. Owns nodes and the ways to walk them; knows
//! nothing of what an article is.

use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace};

/// A node's place in [`Dom`].
pub(super) type Id = usize;

/// No node.
pub(super) const NONE: Id = usize::MAX;

/// The root of every tree.
pub(super) const ROOT: Id = 0;

/// What a node is.
#[derive(Debug)]
pub(super) enum Kind {
    /// The root, and what holds a template's content.
    Document,
    /// An element.
    Element {
        /// Its name in lower case.
        name: LocalName,
        /// Whether it is of HTML, of a drawing or of a formula.
        space: Namespace,
        /// Its attributes.
        attrs: Box<[Attribute]>,
    },
    /// Text.
    Text(StrTendril),
    /// A comment or its like: nothing of it is kept.
    Nothing,
}

/// One node. A page may have a million of them, so it is small.
#[derive(Debug)]
pub(super) struct Node {
    pub kind: Kind,
    parent: Link,
    first: Link,
    last: Link,
    before: Link,
    next: Link,
    /// Steps to the root, as of when the node was put in its place.
    depth: u32,
}

/// The way from a node to another, in half the room of an [`Id`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Link(u32);

impl Link {
    /// Nowhere.
    const NONE: Self = Self(u32::MAX);

    fn to(id: Id) -> Self {
        u32::try_from(id).map_or(Self::NONE, Self)
    }

    fn id(self) -> Id {
        if self == Self::NONE { NONE } else { self.0 as Id }
    }
}

/// A page's tree.
#[derive(Debug)]
pub(super) struct Dom {
    pub nodes: Vec<Node>,
}

impl Dom {
    /// A tree of nothing but its root.
    pub fn new() -> Self {
        let mut dom = Self { nodes: Vec::new() };
        dom.add(Kind::Document);
        dom
    }

    /// Adds a node that stands nowhere yet.
    pub fn add(&mut self, kind: Kind) -> Id {
        let none = Link::NONE;
        let (parent, first, last, before, next) = (none, none, none, none, none);
        self.nodes.push(Node { kind, parent, first, last, before, next, depth: 0 });
        self.nodes.len() - 1
    }

    /// Puts `child` behind the last child of `parent`.
    pub fn append(&mut self, parent: Id, child: Id) {
        self.detach(child);
        let last = self.nodes[parent].last;
        let depth = self.nodes[parent].depth + 1;
        let node = &mut self.nodes[child];
        (node.depth, node.parent, node.before) = (depth, Link::to(parent), last);
        match self.nodes.get_mut(last.id()) {
            Some(last) => last.next = Link::to(child),
            None => self.nodes[parent].first = Link::to(child),
        }
        self.nodes[parent].last = Link::to(child);
    }

    /// Puts `child` before `sibling`, which must have a parent.
    pub fn insert_before(&mut self, sibling: Id, child: Id) {
        self.detach(child);
        let Node { parent, before, depth, .. } = self.nodes[sibling];
        let node = &mut self.nodes[child];
        (node.depth, node.parent) = (depth, parent);
        (node.before, node.next) = (before, Link::to(sibling));
        self.nodes[sibling].before = Link::to(child);
        if let Some(before) = self.nodes.get_mut(before.id()) {
            before.next = Link::to(child);
        } else if let Some(parent) = self.nodes.get_mut(parent.id()) {
            parent.first = Link::to(child);
        }
    }

    /// Takes a node out of its place.
    pub fn detach(&mut self, id: Id) {
        let Node { parent, before, next, .. } = self.nodes[id];
        if parent == Link::NONE {
            return;
        }
        match self.nodes.get_mut(before.id()) {
            Some(before) => before.next = next,
            None => self.nodes[parent.id()].first = next,
        }
        match self.nodes.get_mut(next.id()) {
            Some(next) => next.before = before,
            None => self.nodes[parent.id()].last = before,
        }
        let node = &mut self.nodes[id];
        (node.parent, node.before, node.next) = (Link::NONE, Link::NONE, Link::NONE);
    }

    /// The element's name in lower case; empty for anything else.
    pub fn tag(&self, id: Id) -> &str {
        match self.nodes.get(id).map(|node| &node.kind) {
            Some(Kind::Element { name, .. }) => name,
            _ => "",
        }
    }

    /// Whether the node is an element.
    pub fn is_element(&self, id: Id) -> bool {
        matches!(self.nodes.get(id).map(|node| &node.kind), Some(Kind::Element { .. }))
    }

    /// The text of a text node.
    pub fn own_text(&self, id: Id) -> Option<&str> {
        match &self.nodes[id].kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value of an attribute.
    pub fn attr(&self, id: Id, wanted: &str) -> Option<&str> {
        match self.nodes.get(id).map(|node| &node.kind) {
            Some(Kind::Element { attrs, .. }) => {
                attrs.iter().find(|attr| &*attr.name.local == wanted).map(|attr| &*attr.value)
            }
            _ => None,
        }
    }

    /// The value of the first of the attributes that is there and not empty.
    pub fn any_attr<'a>(&'a self, id: Id, wanted: &[&str]) -> Option<&'a str> {
        wanted.iter().find_map(|name| self.attr(id, name).filter(|value| !value.trim().is_empty()))
    }

    /// Whether the attribute, a list of words, holds the word.
    pub fn attr_has(&self, id: Id, name: &str, word: &str) -> bool {
        self.attr(id, name).is_some_and(|value| {
            value.split_ascii_whitespace().any(|one| one.eq_ignore_ascii_case(word))
        })
    }

    /// The node's parent.
    pub fn parent(&self, id: Id) -> Option<Id> {
        Some(self.nodes[id].parent.id()).filter(|parent| *parent != NONE)
    }

    /// The last of the node's children, or [`NONE`].
    pub fn last(&self, id: Id) -> Id {
        self.nodes[id].last.id()
    }

    /// The first of the node's children, or [`NONE`].
    pub fn first(&self, id: Id) -> Id {
        self.nodes[id].first.id()
    }

    /// The brother before the node, or [`NONE`].
    pub fn before(&self, id: Id) -> Id {
        self.nodes[id].before.id()
    }

    /// Steps to the root, as of when the node was put in its place.
    pub fn depth(&self, id: Id) -> usize {
        self.nodes[id].depth as usize
    }

    /// The nodes above, the nearest first.
    pub fn ancestors(&self, id: Id) -> impl Iterator<Item = Id> {
        std::iter::successors(self.parent(id), |id| self.parent(*id))
    }

    /// The children in order.
    pub fn children(&self, id: Id) -> impl Iterator<Item = Id> {
        let known = |id: Id| (id != NONE).then_some(id);
        let next = move |id: &Id| known(self.nodes[*id].next.id());
        std::iter::successors(known(self.first(id)), next)
    }

    /// The node itself and all below it, in reading order.
    pub fn subtree(&self, top: Id) -> Subtree<'_> {
        Subtree { dom: self, top, at: top }
    }

    /// The node that follows `id` and all below it, within `top`.
    fn after(&self, id: Id, top: Id) -> Id {
        let mut at = id;
        while at != top {
            if self.nodes[at].next != Link::NONE {
                return self.nodes[at].next.id();
            }
            at = self.nodes[at].parent.id();
            if at == NONE {
                return NONE;
            }
        }
        NONE
    }

    /// All text below a node, scripts and styles aside, white space folded.
    pub fn text(&self, top: Id) -> String {
        let mut out = String::new();
        let mut at = top;
        while at != NONE {
            let is_mute = is_mute(self.tag(at));
            if let Kind::Text(text) = &self.nodes[at].kind {
                push_folded(&mut out, text);
            } else if !is_mute && parts_words(self.tag(at)) {
                push_folded(&mut out, " ");
            }
            at = if is_mute || self.first(at) == NONE {
                self.after(at, top)
            } else {
                self.first(at)
            };
        }
        out.truncate(out.trim_end().len());
        out
    }
}

/// A walk in reading order.
pub(super) struct Subtree<'a> {
    dom: &'a Dom,
    top: Id,
    at: Id,
}

impl Subtree<'_> {
    /// Leaves out what is below the node that came last.
    pub fn skip_below(&mut self, last: Id) {
        self.at = self.dom.after(last, self.top);
    }
}

impl Iterator for Subtree<'_> {
    type Item = Id;

    fn next(&mut self) -> Option<Id> {
        let id = self.at;
        let node = self.dom.nodes.get(id)?;
        let first = node.first.id();
        self.at = if first == NONE { self.dom.after(id, self.top) } else { first };
        Some(id)
    }
}

/// Whether the text of an element is never shown.
pub(super) fn is_mute(tag: &str) -> bool {
    matches!(tag, "script" | "style" | "noscript" | "template" | "noframes" | "noembed")
}

/// Whether the element parts the words before it from those behind it.
fn parts_words(tag: &str) -> bool {
    is_block(tag) || matches!(tag, "br" | "td" | "th" | "option" | "button" | "img")
}

/// Whether the element stands on lines of its own.
pub(super) fn is_block(tag: &str) -> bool {
    matches!(
        tag,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "legend"
            | "li"
            | "listing"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "plaintext"
            | "pre"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
            | "xmp"
    )
}

/// Appends `text`, every run of white space as one space, none at the front.
pub(super) fn push_folded(out: &mut String, text: &str) {
    if is_folded(text.as_bytes()) {
        let is_doubled = text.starts_with(' ') && (out.is_empty() || out.ends_with(' '));
        out.push_str(&text[usize::from(is_doubled)..]);
        return;
    }
    let mut rest = text;
    while let Some((at, len)) = next_space(rest) {
        out.push_str(&rest[..at]);
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        rest = &rest[at + len..];
    }
    out.push_str(rest);
}

/// Whether there is no white space but single spaces. It is told of many bytes at
/// once, so without a jump; a few other characters count as white space.
pub(super) fn is_folded(bytes: &[u8]) -> bool {
    let may_fold = |one: u8, next: u8| {
        ((one == b' ') & (next == b' '))
            | (one.wrapping_sub(b'\t') < 5)
            | ((one == 0xc2) & ((next == 0x85) | (next == 0xa0)))
            | ((one == 0xe1) & (next == 0x9a))
            | ((one == 0xe3) & (next == 0x80))
            | ((one == 0xe2) & (next == 0x81))
    };
    // Of U+2000 to U+203F only the third byte tells: `…` and `“` are there as well.
    let is_space = |one: u8, next: u8, third: u8| {
        let is_white = (third < 0x8b) | (third == 0xa8) | (third == 0xa9) | (third == 0xaf);
        (one == 0xe2) & (next == 0x80) & is_white
    };
    let Some(nexts) = bytes.get(1..) else { return true };
    let thirds = bytes.get(2..).unwrap_or_default();
    let pairs = bytes.iter().zip(nexts);
    let last = bytes[bytes.len() - 1];
    !(may_fold(last, 0)
        | pairs.fold(false, |any, (one, next)| any | may_fold(*one, *next))
        | bytes
            .iter()
            .zip(nexts)
            .zip(thirds)
            .fold(false, |any, ((one, next), third)| any | is_space(*one, *next, *third)))
}

/// Where the first white space of `text` stands, and how many bytes it takes.
fn next_space(text: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().find_map(|(at, byte)| {
        let len = match (byte, &bytes[at + 1..]) {
            (b' ' | b'\t'..=b'\r', _) => 1,
            (0xc2, [0x85 | 0xa0, ..]) => 2,
            (0xe1, [0x9a, 0x80, ..])
            | (0xe2, [0x80, 0x80..=0x8a | 0xa8 | 0xa9 | 0xaf, ..] | [0x81, 0x9f, ..])
            | (0xe3, [0x80, 0x80, ..]) => 3,
            _ => return None,
        };
        Some((at, len))
    })
}

/// `text` with every run of white space as one space, none around it.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_folded(&mut out, text);
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_is_small() {
        assert!(size_of::<Node>() <= 8 * size_of::<usize>());
    }

    /// Char by char, as the rule says.
    fn plainly(text: &str) -> String {
        let mut out = String::new();
        for c in text.chars() {
            if !c.is_whitespace() {
                out.push(c);
            } else if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        }
        out
    }

    #[test]
    fn all_white_space_is_folded_and_nothing_else() {
        for c in '\0'..=char::MAX {
            let is_space = next_space(c.encode_utf8(&mut [0; 4])).is_some();
            assert_eq!(is_space, c.is_whitespace(), "{c:?}");
            let is_folded = is_folded(c.encode_utf8(&mut [0; 4]).as_bytes());
            assert!(!is_folded || c == ' ' || !c.is_whitespace(), "{c:?}");
        }
        for text in [
            "",
            " ",
            "a",
            " a b ",
            "a b",
            " a  b ",
            "b ",
            "a\u{2009}",
            "a\n",
            "ạ\u{a0}\u{3000}ế\n\tư",
            "—\u{2009}“x”\u{202f}",
            "đò ạ",
        ] {
            let mut out = String::new();
            push_folded(&mut out, text);
            assert_eq!(out, plainly(text), "{text:?}");
        }
    }
}
