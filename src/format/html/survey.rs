//! The first look over the tree: how much text each element holds, how much of it
//! in links, and what is struck out before anything is weighed: what is never
//! shown, and furniture by its tag, role or names, as long as the bulk of the
//! page's text is not in it.

use super::dom::{Dom, Id, NONE, ROOT, is_mute};
use super::hints::{Hint, Hints, Words};

/// What was found out about every node, by [`Id`].
pub(super) struct Survey {
    /// Bytes of text below the node that are not in links.
    pub plain: Vec<u32>,
    /// Bytes of text below the node that are in links.
    pub linked: Vec<u32>,
    /// Nodes that, with all below them, are not the article.
    pub struck: Vec<bool>,
    /// The elements in reading order.
    pub order: Vec<Id>,
}

/// The share of the page's text, in percent, from which nothing but the element's
/// own hiding strikes it.
const BULK: u32 = 35;

/// Looks over the whole page.
pub(super) fn survey(dom: &Dom, hints: &Hints) -> Survey {
    let len = dom.nodes.len();
    let mut survey = Survey {
        plain: vec![0; len],
        linked: vec![0; len],
        struck: vec![false; len],
        order: Vec::new(),
    };
    survey.count(dom);
    survey.strike(dom, hints);
    survey
}

impl Survey {
    /// All text below a node.
    pub fn all(&self, id: Id) -> u32 {
        self.plain[id] + self.linked[id]
    }

    /// Whether the node or one above it is struck.
    pub fn is_gone(&self, dom: &Dom, id: Id) -> bool {
        self.struck[id] || dom.ancestors(id).any(|above| self.struck[above])
    }

    fn count(&mut self, dom: &Dom) {
        let mut in_link = vec![false; dom.nodes.len()];
        let mut walk = dom.subtree(ROOT);
        let mut all = Vec::new();
        while let Some(id) = walk.next() {
            let parent = dom.nodes[id].parent;
            let tag = dom.tag(id);
            if is_mute(tag) {
                self.struck[id] = true;
                walk.skip_below(id);
                continue;
            }
            in_link[id] = parent != NONE && in_link[parent]
                || (tag == "a" && dom.attr(id, "href").is_some_and(|to| !to.starts_with('#')));
            if let Some(text) = dom.own_text(id) {
                let len = u32::try_from(visible(text)).unwrap_or(u32::MAX);
                if in_link[id] {
                    self.linked[id] = len;
                } else {
                    self.plain[id] = len;
                }
            } else if !tag.is_empty() {
                self.order.push(id);
            }
            all.push(id);
        }
        for id in all.into_iter().rev() {
            let parent = dom.nodes[id].parent;
            if parent != NONE {
                self.plain[parent] = self.plain[parent].saturating_add(self.plain[id]);
                self.linked[parent] = self.linked[parent].saturating_add(self.linked[id]);
            }
        }
    }

    fn strike(&mut self, dom: &Dom, hints: &Hints) {
        let total = self.plain[ROOT].max(1);
        let mut words = Words::default();
        for at in 0..self.order.len() {
            let id = self.order[at];
            let parent = dom.nodes[id].parent;
            if parent != NONE && self.struck[parent] {
                self.struck[id] = true;
                continue;
            }
            let is_bulk = self.plain[id].saturating_mul(100 / BULK) > total;
            words.read(dom, id);
            self.struck[id] = match verdict(dom, id, hints, &words) {
                Verdict::Never => true,
                Verdict::Hidden => self.plain[id].saturating_mul(2) < total,
                Verdict::Furniture => !is_bulk,
                Verdict::Keep => false,
            };
        }
    }
}

enum Verdict {
    /// Never text of an article.
    Never,
    /// Not shown, as long as a script does not show it.
    Hidden,
    /// Furniture.
    Furniture,
    Keep,
}

fn verdict(dom: &Dom, id: Id, hints: &Hints, words: &Words) -> Verdict {
    let tag = dom.tag(id);
    if matches!(
        tag,
        "svg"
            | "canvas"
            | "iframe"
            | "object"
            | "embed"
            | "button"
            | "input"
            | "select"
            | "textarea"
            | "datalist"
            | "map"
            | "audio"
            | "video"
            | "head"
            | "progress"
            | "meter"
    ) {
        return Verdict::Never;
    }
    if is_hidden(dom, id) {
        return Verdict::Hidden;
    }
    if matches!(tag, "nav" | "footer" | "form" | "aside" | "dialog" | "menu" | "search") {
        return Verdict::Furniture;
    }
    if let Some(role) = dom.attr(id, "role")
        && matches!(
            role,
            "navigation"
                | "banner"
                | "complementary"
                | "contentinfo"
                | "dialog"
                | "alert"
                | "search"
                | "menu"
                | "menubar"
                | "tooltip"
                | "toolbar"
                | "alertdialog"
                | "tablist"
                | "status"
        )
    {
        return Verdict::Furniture;
    }
    if matches!(tag, "html" | "body" | "main" | "article" | "h1" | "figure" | "code" | "pre") {
        return Verdict::Keep;
    }
    by_names(hints, words)
}

fn by_names(hints: &Hints, words: &Words) -> Verdict {
    let found = hints.all(words);
    if found.contains(&Hint::Never) {
        return Verdict::Hidden;
    }
    // `article-body no-ads`: what holds the body is not struck for another word.
    if found.contains(&Hint::Body) {
        return Verdict::Keep;
    }
    let strikes = |hint: &Hint| matches!(hint, Hint::Furniture | Hint::Teaser | Hint::Facts);
    if found.iter().any(strikes) { Verdict::Furniture } else { Verdict::Keep }
}

fn is_hidden(dom: &Dom, id: Id) -> bool {
    if dom.attr(id, "hidden").is_some() || dom.attr(id, "aria-hidden") == Some("true") {
        return true;
    }
    let Some(style) = dom.attr(id, "style") else { return false };
    let style: String =
        style.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
    style.contains("display:none") || style.contains("visibility:hidden")
}

/// Bytes of `text` that are not white space, a run of white space as one.
fn visible(text: &str) -> usize {
    let spaces = text.bytes().filter(u8::is_ascii_whitespace).count();
    let words = text.split_ascii_whitespace().count();
    (text.len() - spaces + words).saturating_sub(1)
}
