//! The page as a tree in one vector. Owns nodes and the ways to walk them; knows
//! nothing of what an article is.

use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace};

use super::white::push_folded;

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

    /// The brother behind the node, or [`NONE`].
    pub fn next(&self, id: Id) -> Id {
        self.nodes[id].next.id()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_is_small() {
        assert!(size_of::<Node>() <= 64);
    }
}
