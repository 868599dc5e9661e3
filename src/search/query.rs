//! A query: what was typed into the prompt, parsed once.
//!
//! A query with a mark is exact about marks, one with a capital is exact about
//! capitals, one without is not; the two are independent. A query with *some*
//! marked letters is exact about all of them: `Duong đi` does not find `Dương đi`,
//! because who typed one mark could have typed the other.

use regex::{Regex, RegexBuilder};

use icu_normalizer::ComposingNormalizer;

use crate::text::fold::{self, Exact, Letter};

/// The longest query in bytes.
pub const LONGEST_QUERY: usize = 1024;

/// Bytes that a compiled pattern may take.
const REGEX_SIZE: usize = 1 << 20;
/// How deep groups of a pattern may nest.
const REGEX_NEST: u32 = 64;

/// What to look for.
#[derive(Debug, Clone)]
pub struct Query(Form);

/// The two kinds of queries.
#[derive(Debug, Clone)]
pub(super) enum Form {
    /// Text, found as typed or folded.
    Words(Words),
    /// A regular expression over the text as it stands.
    Regex(Box<Regex>),
}

/// A query for text.
#[derive(Debug, Clone)]
pub(super) struct Words {
    /// Without case, marks and typography.
    pub folded: Vec<u8>,
    /// What a candidate is verified by.
    pub exact: Exact,
    /// The letters that it must have then.
    pub letters: Vec<Letter>,
}

impl Words {
    /// Whether a candidate must be verified.
    pub(super) fn is_exact(&self) -> bool {
        self.exact != Exact::default()
    }
}

impl Query {
    /// Parses what was typed. The error says why it cannot be searched for: one
    /// short line for the prompt, lower case, without a full stop.
    pub fn parse(pattern: &str, is_regex: bool) -> Result<Self, String> {
        if pattern.len() > LONGEST_QUERY {
            return Err("the query is too long".to_string());
        }
        let pattern = ComposingNormalizer::new_nfc().normalize(pattern);
        if is_regex {
            return parse_regex(&pattern).map(|regex| Self(Form::Regex(Box::new(regex))));
        }
        let exact = fold::exactness(&pattern);
        let letters = fold::letters(&pattern, exact);
        Ok(Self(Form::Words(Words { folded: fold::fold(&pattern), exact, letters })))
    }

    /// Whether there is nothing to look for: no text was typed, or only what
    /// does not exist for search.
    pub fn is_empty(&self) -> bool {
        match &self.0 {
            Form::Words(words) => words.folded.is_empty(),
            Form::Regex(regex) => regex.as_str().is_empty(),
        }
    }

    pub(super) fn form(&self) -> &Form {
        &self.0
    }
}

/// Compiles a pattern: linear time, bounded memory, `^` and `$` at every kept
/// line, capitals count only if the pattern has one. `\p{…}` knows the general
/// categories (`\p{Lu}`); scripts and ages are not compiled in.
fn parse_regex(pattern: &str) -> Result<Regex, String> {
    RegexBuilder::new(pattern)
        .case_insensitive(!has_capital(pattern))
        .multi_line(true)
        .size_limit(REGEX_SIZE)
        .dfa_size_limit(2 * REGEX_SIZE)
        .nest_limit(REGEX_NEST)
        .build()
        .map_err(|error| match error {
            regex::Error::CompiledTooBig(_) => "the pattern is too large".to_string(),
            error => last_words(&error.to_string()),
        })
}

/// The explanation at the end of a drawing that shows where the fault is.
fn last_words(explanation: &str) -> String {
    let last = explanation.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
    last.trim().trim_start_matches("error: ").to_string()
}

/// Whether a letter that the pattern looks for is a capital: not the `S` of
/// `\S`, nor the names of classes and groups.
fn has_capital(pattern: &str) -> bool {
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                let class = chars.next();
                let has_name = matches!(class, Some('p' | 'P' | 'x' | 'u' | 'U'));
                if has_name && chars.next_if_eq(&'{').is_some() {
                    chars.by_ref().find(|c| *c == '}');
                } else if matches!(class, Some('p' | 'P')) {
                    chars.next();
                }
            }
            '(' if chars.next_if_eq(&'?').is_some() => {
                chars.next_if_eq(&'P');
                if chars.next_if_eq(&'<').is_some() {
                    chars.by_ref().find(|c| *c == '>');
                } else {
                    // Flags, as in `(?U)`.
                    while chars.next_if(|c| c.is_ascii_alphabetic() || *c == '-').is_some() {}
                }
            }
            // `[[:Alpha:]]` has no capitals in any name that is known.
            _ if c.is_uppercase() => return true,
            _ => {}
        }
    }
    false
}
