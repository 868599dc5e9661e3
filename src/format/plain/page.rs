//! The page while it is being understood: its lines, what each is used for,
//! and the facts found so far. The phases write here; none reads ahead of it.

use std::collections::{HashMap, HashSet};

use super::byline::Facts;
use super::grid::rows;
use super::lang::Lexicon;
use super::lines::{Line, Setting};
use super::list::Mark;
use super::names::push_author;
use super::words::lower;
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

/// Whether a text was sent, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Post {
    /// It was not.
    None,
    /// As mail, with its header.
    Mail,
    /// As a letter on paper, with addresses above.
    Letter,
}

/// How often a label leads a line when it is one of a record.
const RECORD: usize = 3;

/// The labels that lead line after line.
fn records<'a>(lines: &[Line<'a>]) -> HashSet<&'a str> {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for label in lines.iter().filter_map(|line| label(line.text)) {
        *seen.entry(label).or_default() += 1;
    }
    seen.retain(|_, count| *count >= RECORD);
    seen.into_keys().collect()
}

/// What stands before the colon near the beginning of a line.
fn label(text: &str) -> Option<&str> {
    let head = &text[..text.floor_char_boundary(32)];
    head.find([':', '：']).map(|at| head[..at].trim()).filter(|label| !label.is_empty())
}

/// The page.
pub(super) struct Page<'a> {
    /// Its lines without the blank ones.
    pub lines: Vec<Line<'a>>,
    /// What each line is used for.
    pub uses: Vec<Use>,
    /// What each line begins with as an item of a list.
    pub marks: Vec<Option<Mark>>,
    /// How it is set.
    pub setting: Setting,
    /// The words of its language.
    pub lexicon: Lexicon,
    /// The facts.
    pub meta: Meta,
    /// The dek as it shows, with the house's mark before it.
    pub dek: Option<String>,
    /// Whether it was sent to somebody.
    pub post: Post,
    /// Lines that stand around a page break: heads, feet, numbers. They are dropped.
    pub folios: HashSet<usize>,
    /// Where the body begins: the first line below headline and dek.
    pub body: usize,
    /// Whether the text begins here: only then there is a masthead.
    pub begins: bool,
    /// Whether the text ends here: only then there is a foot.
    pub ends: bool,
    /// Labels that lead line after line, as `Author` does in a log: they belong
    /// to records in the text and state nothing of the article.
    records: HashSet<&'a str>,
    /// Lines that are rows of a table.
    rows: HashSet<usize>,
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
        let marks = lines.iter().map(|line| Mark::of(line.text)).collect();
        let meta = Meta { language: language.map(str::to_owned), ..Meta::default() };
        let records = records(&lines);
        let rows = rows(&lines);
        Self {
            lines,
            uses,
            marks,
            setting,
            lexicon,
            meta,
            dek: None,
            post: Post::None,
            folios: HashSet::new(),
            body: 0,
            begins: true,
            ends: true,
            records,
            rows,
        }
    }

    /// A later part of the text, of `lines`: what its beginning tells is known of it.
    pub fn following<'b>(&self, lines: Vec<Line<'b>>, ends: bool) -> Page<'b>
    where
        'a: 'b,
    {
        Page {
            uses: vec![Use::Body; lines.len()],
            marks: lines.iter().map(|line| Mark::of(line.text)).collect(),
            rows: rows(&lines),
            lines,
            setting: self.setting,
            lexicon: self.lexicon.clone(),
            meta: self.meta.clone(),
            dek: None,
            post: self.post,
            folios: HashSet::new(),
            body: 0,
            begins: false,
            ends,
            records: self.records.iter().copied().collect(),
        }
    }

    /// Takes over the facts in the foot of the text, which a later part holds.
    /// A fact that is known already stays.
    pub fn take_foot(&mut self, foot: Meta) {
        let meta = &mut self.meta;
        for author in &foot.authors {
            push_author(&mut meta.authors, &author.name, author.role);
        }
        for tag in foot.tags {
            if !meta.tags.contains(&tag) {
                meta.tags.push(tag);
            }
        }
        meta.date_line = meta.date_line.take().or(foot.date_line);
        meta.published = meta.published.take().or(foot.published);
        meta.modified = meta.modified.take().or(foot.modified);
        meta.site = meta.site.take().or(foot.site);
        meta.agency = meta.agency.take().or(foot.agency);
        meta.place = meta.place.take().or(foot.place);
    }

    /// Whether line `at` is a row of a table.
    pub fn is_row(&self, at: usize) -> bool {
        self.rows.contains(&at)
    }

    /// Whether line `at` is a row of a table, or led by a label that leads line after
    /// line: what it states belongs to it and not to the article.
    pub fn is_record(&self, at: usize) -> bool {
        self.is_row(at)
            || label(self.lines[at].text).is_some_and(|label| self.records.contains(label))
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
        // What names another house than the masthead shows is kept among the dropped.
        let other = |known: &Option<String>, new: &Option<String>| match (known, new) {
            // `Gazette Staff Writer` says no more than `The Sandbar Gazette`.
            (Some(known), Some(new)) => {
                let known = lower(known);
                let is_said = |word: &str| known.contains(word) || self.lexicon.is_spent(word);
                !lower(new).split_whitespace().all(is_said)
            }
            _ => false,
        };
        let is_other =
            other(&self.meta.site, &facts.site) || other(&self.meta.kicker, &facts.kicker);
        self.uses[at] = if is_other { Use::Furniture } else { Use::Masthead };
        for author in &facts.authors {
            push_author(&mut self.meta.authors, &author.name, author.role);
        }
        let meta = &mut self.meta;
        meta.kicker = meta.kicker.take().or(facts.kicker);
        // A day without a year gives way to one that has it.
        let is_vague = meta.published.is_none() && facts.published.is_some();
        let is_known =
            meta.date_line.is_some() && facts.published.is_none() && facts.time.is_none();
        match (&mut meta.published, facts.published, facts.time) {
            (known @ None, Some(date), _) => *known = Some(date),
            (Some(known), Some(date), _)
                if known.len() == 10 && date.starts_with(known.as_str()) =>
            {
                *known = date;
            }
            (Some(known), _, Some(time)) if known.len() == 10 => known.push_str(&time),
            _ => {}
        }
        meta.modified = meta.modified.take().or(facts.updated);
        meta.site = meta.site.take().or(facts.site);
        meta.place = meta.place.take().or(facts.place);
        if let Some(line) = facts.date_line {
            meta.date_line = Some(match meta.date_line.take() {
                None => line,
                Some(_) if is_vague => line,
                Some(first) if is_known => first,
                Some(first) => format!("{first}, {line}"),
            });
        }
    }
}
