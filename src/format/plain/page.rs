//! The page while it is being understood: its lines, what each is used for,
//! and the facts found so far. The phases write here; none reads ahead of it.

use super::byline::{Facts, push_author};
use super::lang::Lexicon;
use super::lines::{Line, Setting};
use crate::article::Meta;

/// What a line is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// Text of the article, until a phase knows better.
    Body,
    /// Dropped, and shown on demand.
    Furniture,
    /// Said by the masthead.
    Masthead,
}

/// The page.
pub(super) struct Page<'a> {
    /// Its lines without the blank ones.
    pub lines: Vec<Line<'a>>,
    /// What each line is used for.
    pub uses: Vec<Use>,
    /// How it is set.
    pub setting: Setting,
    /// The words of its language.
    pub lexicon: Lexicon,
    /// The facts.
    pub meta: Meta,
    /// The dek as it shows, with the house's mark before it.
    pub dek: Option<String>,
    /// Whether it is a mail.
    pub is_mail: bool,
    /// Where the body begins: the first line below headline and dek.
    pub body: usize,
}

impl<'a> Page<'a> {
    /// A page of which nothing is known.
    pub fn new(
        lines: Vec<Line<'a>>,
        setting: Setting,
        lexicon: Lexicon,
        language: Option<&str>,
    ) -> Self {
        let uses = vec![Use::Body; lines.len()];
        let meta = Meta { language: language.map(str::to_owned), ..Meta::default() };
        Self { lines, uses, setting, lexicon, meta, dek: None, is_mail: false, body: 0 }
    }

    /// Whether line `at` is still text and holds words.
    pub fn is_body(&self, at: usize) -> bool {
        self.uses[at] == Use::Body
    }

    /// Drops line `at`.
    pub fn drop_line(&mut self, at: usize) {
        self.uses[at] = Use::Furniture;
    }

    /// Takes over what line `at` states. A fact that is known already stays.
    pub fn take(&mut self, at: usize, facts: Facts) {
        self.uses[at] = Use::Masthead;
        for author in &facts.authors {
            push_author(&mut self.meta.authors, &author.name, author.role);
        }
        let meta = &mut self.meta;
        meta.kicker = meta.kicker.take().or(facts.kicker);
        match (&mut meta.published, facts.published, facts.time) {
            (known @ None, Some(date), _) => *known = Some(date),
            (Some(known), _, Some(time)) if known.len() == 10 => known.push_str(&time),
            _ => {}
        }
        meta.modified = meta.modified.take().or(facts.updated);
        meta.site = meta.site.take().or(facts.site);
        if let Some(line) = facts.date_line {
            meta.date_line = Some(match meta.date_line.take() {
                None => line,
                Some(first) => format!("{first}, {line}"),
            });
        }
    }
}
