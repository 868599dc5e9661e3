//! Quotes that say what they are, `> [!note] Title`: quotes with a title.

use std::ops::Range;

use super::Reader;
use crate::article::{BlockKind, Mark};

/// The longest name of a kind, in bytes.
const LONGEST: usize = 40;

/// The head of a callout, in bytes of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callout {
    /// The sign before the title: `[!note]-`.
    sign: Range<usize>,
    /// Where the line of the title ends.
    end: usize,
    /// What is set where there is no title.
    name: Option<String>,
}

impl Callout {
    /// The head of the callout that the quote at `range` is, if it is one.
    pub fn find(body: &str, range: Range<usize>) -> Option<Self> {
        let quote = body.get(range.clone())?.trim_start_matches([' ', '\t']).strip_prefix('>')?;
        let inner = quote.trim_start_matches([' ', '\t']);
        let rest = inner.strip_prefix("[!")?;
        let near = &rest[..rest.floor_char_boundary(LONGEST)];
        let name = &near[..near.find(']')?];
        let kind = name.split('|').next().unwrap_or_default().trim();
        let is_name = !kind.is_empty()
            && kind.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '));
        let behind = &rest[name.len() + 1..];
        if !is_name || behind.starts_with(['(', '[', ':']) {
            return None;
        }
        let start = range.end - inner.len();
        let folds = usize::from(behind.starts_with(['+', '-']));
        let line = behind.find('\n').unwrap_or(behind.len());
        let has_title = !behind[folds..line].trim().is_empty();
        Some(Self {
            sign: start..start + 2 + name.len() + 1 + folds,
            end: range.end - behind.len() + line,
            name: (!has_title).then(|| capitalised(kind)),
        })
    }
}

/// `WARNING` and `warning` as `Warning`.
fn capitalised(kind: &str) -> String {
    let mut letters = kind.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters.flat_map(char::to_lowercase)).collect()
}

impl Reader<'_> {
    /// A paragraph begins at byte `at`: that of the title, if the quote is a callout.
    pub(super) fn begin_callout(&mut self, at: usize) {
        match &self.callout {
            Some(callout) if callout.sign.start == at => {
                self.inlines.begin(Mark::Strong);
                self.inlines.text(callout.name.as_deref().unwrap_or_default());
            }
            _ => self.callout = None,
        }
    }

    /// What is shown of the words at `range`: not the sign before the title.
    pub(super) fn after_sign(&self, range: Range<usize>) -> Range<usize> {
        match &self.callout {
            Some(Callout { sign, .. }) if range.start < sign.end && sign.start <= range.start => {
                sign.end.min(range.end)..range.end
            }
            _ => range,
        }
    }

    /// Whether the line that ends at byte `at` is the title: then a paragraph begins.
    pub(super) fn ends_callout(&mut self, at: usize) -> bool {
        let ends = self.callout.take_if(|callout| callout.end <= at + 2).is_some();
        if ends {
            self.flush();
            self.kind = Some(BlockKind::Paragraph);
        }
        ends
    }
}
