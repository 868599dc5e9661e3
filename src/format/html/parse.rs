//! Text becomes a tree: html5ever's tokenizer and tree builder into our [`Dom`],
//! with a gate between them.
//!
//! The tree builder looks through its open elements at almost every tag, so its
//! time grows with the square of the depth (5,000 nested `div` cost seconds). The
//! gate drops start tags beyond [`DEEPEST`], with the end tags that belong to
//! them; their text stays, in paragraphs. Formatting elements that are never closed are opened
//! anew in every block; the gate lets a few pass and no more.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use html5ever::tree_builder::{
    ElemName, ElementFlags, NodeOrText, QuirksMode, TreeBuilder, TreeBuilderOpts, TreeSink,
};
use html5ever::{Attribute, LocalName, Namespace, QualName, TokenizerResult, local_name};

use super::dom::{Dom, Id, Kind, NONE, ROOT, is_block};
use super::lean::lean;

/// How deep elements may stand in each other. Pages that people made stay below 100.
const DEEPEST: usize = 180;

/// How many formatting elements may be open.
const FORMATTING: usize = 10;

/// How many nodes a tree may have; beyond, only text is added to it, and spaces
/// where an element would part it. No page that people made has so many.
const MOST_NODES: usize = 1_000_000;

/// Parses a page. Never fails: whatever the text is, it has a tree.
pub(super) fn parse(text: &str) -> Dom {
    let sink = Sink { dom: RefCell::new(Dom::new()), depth: Cell::new(0) };
    let builder = TreeBuilder::new(
        sink,
        // With scripts on, the text of `noscript` stays raw, and mute.
        TreeBuilderOpts { scripting_enabled: true, ..TreeBuilderOpts::default() },
    );
    let gate = Gate {
        builder,
        dropped: RefCell::default(),
        formatting: Cell::new(0),
        shadows: RefCell::default(),
    };
    let tokenizer = Tokenizer::new(gate, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(&*lean(text)));
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.builder.sink.dom.into_inner()
}

/// Stands between tokenizer and tree builder.
struct Gate {
    builder: TreeBuilder<Id, Sink>,
    /// The names of dropped start tags whose end tags are to come.
    dropped: RefCell<Vec<LocalName>>,
    /// Formatting elements that were opened and not closed.
    formatting: Cell<usize>,
    /// For each `template` that is open, whether it is shown.
    shadows: RefCell<Vec<bool>>,
}

impl Gate {
    /// Whether the tag goes no further.
    fn drops(&self, tag: &Tag) -> bool {
        let mut dropped = self.dropped.borrow_mut();
        let is_formatting = is_formatting(&tag.name);
        if tag.kind == TagKind::EndTag {
            // Only the last few are looked at: time stays linear.
            let from = dropped.len().saturating_sub(8);
            if let Some(at) = dropped[from..].iter().rposition(|name| *name == tag.name) {
                dropped.remove(from + at);
                return true;
            }
            if is_formatting {
                self.formatting.set(self.formatting.get().saturating_sub(1));
            }
            return false;
        }
        let sink = &self.builder.sink;
        let is_much = sink.dom.borrow().nodes.len() > MOST_NODES;
        let is_deep = sink.depth.get() > DEEPEST && !is_special(&tag.name) && !is_void(&tag.name);
        let is_unclosed = is_formatting && self.formatting.get() >= FORMATTING;
        if is_deep || is_unclosed || is_much {
            if !is_void(&tag.name) && !tag.self_closing && dropped.len() < 1 << 20 {
                dropped.push(tag.name.clone());
            }
            return true;
        }
        self.formatting.set(self.formatting.get() + usize::from(is_formatting));
        false
    }
}

impl Gate {
    /// A `template` that is the inside of the element around it, as pages are saved
    /// whose parts are elements of their own, is shown: as a `div`.
    fn unrolled(&self, mut tag: Tag) -> Tag {
        let mut shadows = self.shadows.borrow_mut();
        let is_shadow = if tag.kind == TagKind::StartTag {
            let mut names = tag.attrs.iter().map(|attr| &*attr.name.local);
            let is_shadow = names.any(|name| matches!(name, "shadowrootmode" | "shadowroot"));
            shadows.push(is_shadow);
            is_shadow
        } else {
            shadows.pop().unwrap_or(false)
        };
        if is_shadow {
            tag.name = local_name!("div");
        }
        tag
    }
}

impl Gate {
    /// What stands for a block that is dropped: a paragraph, which closes the one
    /// before, so that nothing gets deeper; at last only a space.
    fn parting(&self) -> Token {
        if self.builder.sink.dom.borrow().nodes.len() > MOST_NODES {
            return Token::CharacterTokens(StrTendril::from("\n"));
        }
        Token::TagToken(Tag {
            kind: TagKind::StartTag,
            name: local_name!("p"),
            self_closing: false,
            attrs: Vec::new(),
            had_duplicate_attributes: false,
        })
    }
}

impl TokenSink for Gate {
    type Handle = Id;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Id> {
        let token = match token {
            Token::TagToken(tag) if tag.name == local_name!("template") => {
                Token::TagToken(self.unrolled(tag))
            }
            token => token,
        };
        match &token {
            Token::TagToken(tag) if self.drops(tag) => {
                // Words that it parts stay parted.
                let parts = is_block(&tag.name) || &*tag.name == "br";
                if parts {
                    self.builder.process_token(self.parting(), line)
                } else {
                    TokenSinkResult::Continue
                }
            }
            Token::CommentToken(_) | Token::ParseError(_) => TokenSinkResult::Continue,
            _ => self.builder.process_token(token, line),
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// Elements that the tree builder opens anew in every block.
fn is_formatting(name: &str) -> bool {
    matches!(
        name,
        "b" | "big"
            | "code"
            | "em"
            | "font"
            | "i"
            | "s"
            | "small"
            | "strike"
            | "strong"
            | "tt"
            | "u"
    )
}

/// Elements whose content the tokenizer reads in another way, and those of a table,
/// whose end nothing else can mean.
fn is_special(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "title"
            | "textarea"
            | "xmp"
            | "iframe"
            | "noembed"
            | "noframes"
            | "noscript"
            | "plaintext"
    )
}

/// Elements that hold nothing.
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Puts what the tree builder says into the [`Dom`].
struct Sink {
    dom: RefCell<Dom>,
    /// The depth of the element that was opened last, or of the parent of the one
    /// that was closed last.
    depth: Cell<usize>,
}

impl Sink {
    fn add(&self, kind: Kind) -> Id {
        self.dom.borrow_mut().add(kind)
    }

    /// Adds text behind `before`, to it when it is text itself; says whether it was.
    fn joined(&self, before: Id, text: &StrTendril) -> bool {
        let mut dom = self.dom.borrow_mut();
        match dom.nodes.get_mut(before).map(|node| &mut node.kind) {
            Some(Kind::Text(have)) => {
                have.push_tendril(text);
                true
            }
            _ => false,
        }
    }
}

/// The name of an element, as the tree builder asks for it.
#[derive(Debug)]
struct Name {
    space: Namespace,
    local: LocalName,
}

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.space
    }

    fn local_name(&self) -> &LocalName {
        &self.local
    }
}

impl TreeSink for Sink {
    type Handle = Id;
    type Output = Dom;
    type ElemName<'a> = Name;

    fn finish(self) -> Dom {
        self.dom.into_inner()
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Id {
        ROOT
    }

    fn elem_name<'a>(&'a self, target: &'a Id) -> Name {
        match &self.dom.borrow().nodes[*target].kind {
            Kind::Element { name, space, .. } => Name { space: space.clone(), local: name.clone() },
            _ => Name { space: Namespace::default(), local: LocalName::default() },
        }
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, _: ElementFlags) -> Id {
        let QualName { ns: space, local: name, .. } = name;
        self.add(Kind::Element { name, space, attrs: attrs.into() })
    }

    fn create_comment(&self, _: StrTendril) -> Id {
        self.add(Kind::Nothing)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Id {
        self.add(Kind::Nothing)
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        let child = match child {
            NodeOrText::AppendNode(child) => child,
            NodeOrText::AppendText(text) => {
                let last = self.dom.borrow().last(*parent);
                if self.joined(last, &text) {
                    return;
                }
                self.add(Kind::Text(text))
            }
        };
        let mut dom = self.dom.borrow_mut();
        dom.append(*parent, child);
        if dom.is_element(child) {
            self.depth.set(dom.depth(child));
        }
    }

    fn append_based_on_parent_node(&self, element: &Id, before: &Id, child: NodeOrText<Id>) {
        if self.dom.borrow().parent(*element).is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(before, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn pop(&self, node: &Id) {
        self.depth.set(self.dom.borrow().depth(*node).saturating_sub(1));
    }

    fn get_template_contents(&self, target: &Id) -> Id {
        // The content is a child like any other; the element is mute.
        *target
    }

    fn same_node(&self, x: &Id, y: &Id) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        let child = match child {
            NodeOrText::AppendNode(child) => child,
            NodeOrText::AppendText(text) => {
                let before = self.dom.borrow().before(*sibling);
                if self.joined(before, &text) {
                    return;
                }
                self.add(Kind::Text(text))
            }
        };
        self.dom.borrow_mut().insert_before(*sibling, child);
    }

    fn add_attrs_if_missing(&self, target: &Id, more: Vec<Attribute>) {
        if let Kind::Element { attrs, .. } = &mut self.dom.borrow_mut().nodes[*target].kind {
            let mut all = std::mem::take(attrs).into_vec();
            for attr in more {
                if !all.iter().any(|have| have.name == attr.name) {
                    all.push(attr);
                }
            }
            *attrs = all.into();
        }
    }

    fn remove_from_parent(&self, target: &Id) {
        self.dom.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &Id, new_parent: &Id) {
        let mut dom = self.dom.borrow_mut();
        loop {
            let child = dom.first(*node);
            if child == NONE {
                return;
            }
            dom.append(*new_parent, child);
        }
    }
}
