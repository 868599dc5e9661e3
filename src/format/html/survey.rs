//! The first look over the tree: how much text each element holds, how much of it
//! in links, and what is struck out before anything is weighed: what is never
//! shown, and what `verdict` takes for furniture, as long as the bulk of the page's
//! text is not in it.

use super::dom::{Dom, Id, NONE, ROOT, is_mute};
use super::hints::{Found, Hint, Hints, Words};
use super::verdict::{Verdict, is_attribution, verdict};

/// What was found out about every node, by [`Id`].
pub(super) struct Survey {
    /// Bytes of text below the node that are not in links.
    pub plain: Vec<u32>,
    /// Bytes of text below the node that are in links.
    pub linked: Vec<u32>,
    /// How many things below the node can be chosen, one of several.
    pub choices: Vec<u8>,
    /// Bytes of code below the node, or in it.
    pub code: Vec<u32>,
    /// Nodes that, with all below them, are not the article.
    pub struck: Vec<bool>,
    /// What the names of the elements say that are not struck with one above them.
    pub named: Vec<Found>,
    /// Elements that are named as lines of facts: bylines, dates.
    pub facts: Vec<Id>,
    /// The elements in reading order.
    pub order: Vec<Id>,
}

/// The share of the page's text, in percent, from which nothing but the element's
/// own hiding strikes it.
const BULK: u32 = 35;

/// Looks over the whole page.
pub(super) fn survey(dom: &Dom) -> Survey {
    let mut survey = count(dom);
    survey.strike(dom);
    survey
}

/// Counts what there is; struck is only what is never text.
pub(super) fn count(dom: &Dom) -> Survey {
    let len = dom.nodes.len();
    let mut survey = Survey {
        plain: vec![0; len],
        linked: vec![0; len],
        choices: vec![0; len],
        code: vec![0; len],
        struck: vec![false; len],
        named: vec![Found::default(); len],
        facts: Vec::new(),
        order: Vec::new(),
    };
    survey.count(dom);
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
        let mut codes = Vec::new();
        while let Some(id) = walk.next() {
            let parent = dom.parent(id).unwrap_or(NONE);
            let tag = dom.tag(id);
            if is_mute(tag) {
                self.struck[id] = true;
                walk.skip_below(id);
                continue;
            }
            in_link[id] = parent != NONE && in_link[parent]
                || (tag == "a" && dom.attr(id, "href").is_some_and(|to| !to.starts_with('#')));
            self.choices[id] = u8::from(tag == "input" && dom.attr(id, "type") == Some("radio"));
            if let Some(text) = dom.own_text(id) {
                let len = u32::try_from(visible(text)).unwrap_or(u32::MAX);
                if in_link[id] {
                    self.linked[id] = len;
                } else {
                    self.plain[id] = len;
                }
            } else if !tag.is_empty() {
                self.order.push(id);
                if tag == "pre" {
                    codes.push(id);
                }
            }
            all.push(id);
        }
        for id in all.into_iter().rev() {
            let parent = dom.parent(id).unwrap_or(NONE);
            if parent != NONE {
                self.plain[parent] = self.plain[parent].saturating_add(self.plain[id]);
                self.linked[parent] = self.linked[parent].saturating_add(self.linked[id]);
                self.choices[parent] = self.choices[parent].saturating_add(self.choices[id]);
            }
        }
        // The tree is nowhere deep.
        for code in codes {
            let len = self.all(code);
            for id in dom.ancestors(code).chain([code]) {
                self.code[id] = self.code[id].saturating_add(len);
            }
        }
    }

    /// Whether a node holds the page's only heading of level 1.
    fn holders(&self, dom: &Dom) -> Vec<bool> {
        let mut holds = vec![false; dom.nodes.len()];
        let mut tops = self.order.iter().filter(|id| dom.tag(**id) == "h1" && self.all(**id) > 10);
        if let (Some(top), None) = (tops.next(), tops.next()) {
            for above in dom.ancestors(*top) {
                // A page's header holds its title and no text.
                holds[above] = self.plain[above] > 400;
            }
        }
        holds
    }

    fn strike(&mut self, dom: &Dom) {
        let hints = Hints::new();
        let total = self.plain[ROOT].max(1);
        let holds_title = self.holders(dom);
        let mut words = Words::default();
        for at in 0..self.order.len() {
            let id = self.order[at];
            let parent = dom.parent(id).unwrap_or(NONE);
            if parent != NONE && self.struck[parent] {
                self.struck[id] = true;
                continue;
            }
            let is_bulk = u64::from(self.plain[id]) * 100 > u64::from(total) * u64::from(BULK)
                || holds_title[id];
            words.read(dom, id);
            let found = hints.all(&words);
            self.named[id] = found;
            if found.has(Hint::Facts) && !is_attribution(dom, self, id) {
                self.facts.push(id);
            }
            self.struck[id] = match verdict(dom, self, id, &words) {
                Verdict::Never => true,
                Verdict::Hidden => self.plain[id].saturating_mul(2) < total,
                Verdict::Furniture => !is_bulk,
                Verdict::Keep => false,
            };
        }
    }
}

/// [`u8::is_ascii_whitespace`] without a jump.
#[allow(clippy::needless_bitwise_bool, reason = "without a jump many bytes are asked at once")]
fn is_space(byte: u8) -> bool {
    (byte == b' ') | (byte == b'\t') | (byte == b'\n') | (byte == b'\x0c') | (byte == b'\r')
}

/// Bytes of `text` that are not white space, a run of white space as one.
fn visible(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut seen, mut starts) = (0, 0);
    let mut before = b' ';
    // No more than a byte counts, so that many are counted at once.
    for chunk in bytes.chunks(255) {
        let seen_here: u8 = chunk.iter().map(|byte| u8::from(!is_space(*byte))).sum();
        let pairs = chunk.iter().zip(&chunk[1..]);
        let starts_here: u8 =
            pairs.map(|(one, next)| u8::from(is_space(*one)) & u8::from(!is_space(*next))).sum();
        seen += usize::from(seen_here);
        starts += usize::from(starts_here) + usize::from(is_space(before) && !is_space(chunk[0]));
        before = chunk[chunk.len() - 1];
    }
    (seen + starts).saturating_sub(1)
}
