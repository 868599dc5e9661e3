//! The words of a table's cell: one line, whatever the cell is made of.

use super::dom::{Id, is_block, is_mute};
use super::math;
use super::picture;
use super::piece::{Piece, Run};
use super::scripts::Script;
use super::table::push;
use super::walk::Ground;
use crate::article::Mark;

/// Reads a cell into the row that it stands in.
pub(super) fn read(page: Ground<'_>, id: Id, row: &mut Piece) {
    let is_head = page.dom.tag(id) == "th";
    let start = row.text.len();
    let mut cell = Cell { page, row, start, is_head, is_parted: false, alts: Vec::new() };
    cell.children(id);
    // A picture says something only where no words do: a tick, a flag.
    if cell.is_empty() {
        let alts = cell.alts.join(" ");
        cell.words(&alts);
    }
}

struct Cell<'a, 'b> {
    page: Ground<'a>,
    row: &'b mut Piece,
    /// Where its words begin in the row.
    start: usize,
    is_head: bool,
    /// Whether a line ended since the last word.
    is_parted: bool,
    /// What pictures show.
    alts: Vec<&'a str>,
}

impl Cell<'_, '_> {
    fn is_empty(&self) -> bool {
        self.row.text[self.start..].trim().is_empty()
    }

    fn children(&mut self, id: Id) {
        for child in self.page.dom.children(id) {
            self.node(child);
        }
    }

    fn node(&mut self, id: Id) {
        let dom = self.page.dom;
        let tag = dom.tag(id);
        if let Some(text) = dom.own_text(id) {
            self.words(text);
        } else if self.page.survey.struck[id] || is_mute(tag) {
            if let Some(math) = math::hidden(dom, self.page.survey, id) {
                self.words(&math::text(dom, math));
            }
        } else {
            match tag {
                "math" => self.words(&math::text(dom, id)),
                "img" => self.picture(id),
                "a" => self.link(id),
                "sup" => self.script(id, Script::Raised),
                "sub" => self.script(id, Script::Lowered),
                _ => {
                    let parts = is_block(tag) || tag == "br";
                    self.is_parted |= parts;
                    self.children(id);
                    self.is_parted |= parts;
                }
            }
        }
    }

    fn link(&mut self, id: Id) {
        let to = self.page.dom.attr(id, "href").and_then(|to| self.page.base.link(to));
        let Some(to) = to else { return self.children(id) };
        let before = self.row.text.len();
        self.row.runs.push(Run::Begin(Mark::Link(to)));
        self.children(id);
        self.row.runs.push(Run::End);
        self.row.linked += self.row.text.len() - before;
    }

    fn script(&mut self, id: Id, script: Script) {
        let dom = self.page.dom;
        let has_link = dom.subtree(id).any(|one| dom.tag(one) == "a");
        let before = &self.row.text[self.start..];
        let written = (!has_link).then(|| script.written(before, &dom.text(id))).flatten();
        match written {
            Some(written) => self.words(&written),
            None => self.children(id),
        }
    }

    fn picture(&mut self, id: Id) {
        let alt = self.page.dom.attr(id, "alt").unwrap_or_default().trim();
        if picture::is_word(self.page.dom, id) {
            self.words(math::bare(alt));
        } else if !alt.is_empty() {
            self.alts.push(alt);
        }
    }

    /// Adds words, without what parts cells and rows.
    fn words(&mut self, text: &str) {
        let mut words = String::with_capacity(text.len());
        for c in text.chars() {
            let c = if c.is_whitespace() { ' ' } else { c };
            if c != ' ' || !words.ends_with(' ') {
                words.push(c);
            }
        }
        if self.is_parted && !words.trim().is_empty() {
            self.is_parted = false;
            if !self.is_empty() {
                let sign = if self.is_line(&words) { " · " } else { " " };
                push(self.row, sign);
            }
        }
        push(self.row, &words);
    }

    /// Whether the words begin a line of their own. A line that only was too wide goes
    /// on with what is no capital; a heading is never of several.
    fn is_line(&self, words: &str) -> bool {
        let begins = |c: char| c.is_numeric() || (c.is_alphabetic() && !c.is_lowercase());
        !self.is_head
            && words.trim_start().starts_with(begins)
            && self.row.text.trim_end().ends_with(|c: char| c.is_alphanumeric() || c == ')')
    }
}
