//! Tags of HTML in running text: what marks words in HTML marks them here, what is
//! for programs is not shown.

use std::ops::Range;

use super::super::html;
use super::Reader;
use crate::article::Mark;
use crate::format::html::link;

/// What is not shown of running text: scripts and styles, up to their ends.
#[derive(Debug, Default)]
pub struct Unseen {
    /// Where the one that is open ends, in bytes of the source.
    until: usize,
    /// Where the text ends that is being read.
    end: usize,
    /// The end of a text in which no end was found for one: it is not looked for again.
    endless: usize,
    /// Whether figures are raised or lowered.
    shift: Option<Shift>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shift {
    Up,
    Down,
}

impl Unseen {
    /// Whether what begins at byte `at` is not shown.
    pub fn holds(&self, at: usize) -> bool {
        at < self.until
    }

    /// A text begins that ends at byte `end`.
    pub fn within(&mut self, end: usize) {
        self.end = end;
        self.shift = None;
    }
}

impl Reader<'_> {
    /// A tag in running text.
    pub(super) fn tag(&mut self, tag: &str, range: Range<usize>) {
        let name = html::tag_name(tag);
        let ends = tag.starts_with("</");
        match name.as_str() {
            "br" => self.inlines.hard_break(),
            "img" if !ends => self.picture(tag),
            "script" | "style" if !ends => self.hide(&name, range.end),
            "sup" => self.unseen.shift = (!ends).then_some(Shift::Up),
            "sub" => self.unseen.shift = (!ends).then_some(Shift::Down),
            "q" => self.inlines.text(if ends { "”" } else { "“" }),
            _ if ends => self.inlines.end_tag(&name),
            _ => {
                if let Some(mark) = mark(&name, tag).filter(|_| !tag.ends_with("/>")) {
                    self.inlines.begin_tag(&name, mark);
                }
            }
        }
    }

    /// A picture among words; without words for it, it only adorns them.
    fn picture(&mut self, tag: &str) {
        let url = html::attr(tag, "src").and_then(|url| link(&url));
        let alt = html::attr(tag, "alt").filter(|alt| !alt.trim().is_empty());
        if let (Some(url), Some(alt)) = (url, alt) {
            self.inlines.image(&url);
            self.inlines.text(&alt);
            self.inlines.image_end();
        }
    }

    /// Hides what stands between this tag and its end. Without an end nothing is
    /// hidden: somebody writes of the tag.
    fn hide(&mut self, name: &str, at: usize) {
        let rest = self.body.get(at..self.unseen.end).unwrap_or_default();
        if self.unseen.endless == self.unseen.end {
            return;
        }
        match html::find_end(rest, name) {
            Some(end) => self.unseen.until = at + end,
            None => self.unseen.endless = self.unseen.end,
        }
    }

    /// Words as they are shown: raised and lowered figures are figures of their own.
    pub(super) fn shifted(&self, text: &str) -> Option<String> {
        let shift = self.unseen.shift.filter(|_| !self.inlines.is_open())?;
        text.chars().map(|c| shifted(c, shift)).collect()
    }
}

fn shifted(c: char, shift: Shift) -> Option<char> {
    let signs = match shift {
        Shift::Up => ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'],
        Shift::Down => ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'],
    };
    c.to_digit(10).map(|digit| signs[digit as usize])
}

fn mark(name: &str, tag: &str) -> Option<Mark> {
    match name {
        "b" | "strong" => Some(Mark::Strong),
        "i" | "em" | "cite" | "dfn" | "var" => Some(Mark::Emphasis),
        "code" | "kbd" | "samp" | "tt" => Some(Mark::Code),
        "s" | "del" | "strike" => Some(Mark::Strike),
        "a" => html::attr(tag, "href").and_then(|to| link(&to)).map(Mark::Link),
        _ => None,
    }
}
