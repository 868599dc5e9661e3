//! JSON: our own model, what extractors of web pages write, feeds, news items and
//! exports of reading lists; anything else is shown as data.
//!
//! In files: `tape` takes the text apart; `find` knows where in it the articles
//! are; `facts` reads what is stated about one, whatever the key is called;
//! `body` its text, in tags, Markdown or plain; `model` reads our own; `show`
//! writes what is no article in lines.

mod body;
mod facts;
mod find;
mod mend;
mod model;
mod show;
pub(super) mod tape;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::Notice;
use super::graft::graft;
use crate::article::{Article, BlockKind, Builder};
use find::Place;
use tape::{Fault, Tape};

/// How many times as long as its source data may be when it is shown in lines.
const MOST_GROWTH: usize = 8;

/// A JSON text, and where its articles are.
#[derive(Debug)]
pub struct Document<'a> {
    text: &'a str,
    tape: Result<Tape<'a>, Fault>,
    /// Where the articles are; none where it is data.
    places: Vec<Place>,
    /// The text with its ends, where it is cut in an article.
    mended: Option<String>,
}

impl<'a> Document<'a> {
    /// Takes a text apart and finds its articles.
    pub fn parse(text: &'a str) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let tape = Tape::parse(text);
        let places = tape.as_ref().map(find::articles).unwrap_or_default();
        let is_cut = matches!(tape, Err(Fault::At(at)) if at >= text.trim_end().len());
        let mended = is_cut.then(|| mend::closed(text)).flatten();
        Self { text, tape, places, mended }
    }

    /// How many articles there are; data is one.
    pub fn count(&self) -> usize {
        self.places.len().max(1)
    }

    /// The article at `nth`; data when there is none.
    pub fn article(&self, nth: usize) -> Article {
        let Ok(tape) = &self.tape else {
            let article = self.mended.as_deref().and_then(only);
            return article.unwrap_or_else(|| as_it_is(self.text));
        };
        let Some(place) = self.places.get(nth) else { return data(tape, self.text) };
        // Where nothing that we know is stated it is data.
        stated(tape, *place).unwrap_or_else(|| shown([tape.value(place.value)], self.text))
    }

    /// What is to be told about the text.
    pub fn notice(&self) -> Option<Notice> {
        match &self.tape {
            Err(Fault::At(at)) => {
                let (line, column) = line_and_column(self.text, *at);
                Some(Notice::BrokenJson { line, column })
            }
            Err(Fault::TooLarge) => Some(Notice::LargeJson),
            Ok(_) if self.places.is_empty() => Some(Notice::OtherJson),
            Ok(_) => None,
        }
    }
}

/// The article at a place; `None` where nothing is stated that we know.
fn stated(tape: &Tape<'_>, place: Place) -> Option<Article> {
    let value = tape.value(place.value);
    if model::is_model(value) {
        return Some(model::read(value));
    }
    let around = place.around.map(|at| tape.value(at));
    let mut meta = facts::meta(value, around);
    let found = body::read(value, &meta);
    if found.is_empty() && meta.title.is_none() {
        return None;
    }
    facts::drop_echo(&mut meta, &found);
    Some(graft(meta, &found))
}

/// The article of a text that holds one and no more, and words of it.
fn only(text: &str) -> Option<Article> {
    let tape = Tape::parse(text).ok()?;
    let [place] = find::articles(&tape)[..] else { return None };
    let is_text = |block: &crate::article::Block| block.kind.is_body();
    stated(&tape, place).filter(|article| article.blocks().iter().any(is_text))
}

/// Line and column of a byte, from 1.
fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(at)];
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
}

/// Data in lines that show how it stands.
fn data(tape: &Tape<'_>, text: &str) -> Article {
    shown(tape.roots(), text)
}

/// Values of `text` in lines.
fn shown<'t>(values: impl IntoIterator<Item = tape::Value<'t>>, text: &str) -> Article {
    let most = text.len().saturating_mul(MOST_GROWTH) + 4096;
    let mut lines = String::new();
    for value in values {
        match show::lines(value, most.saturating_sub(lines.len())) {
            Some(shown) => lines.extend([&shown, "\n"]),
            None => return as_it_is(text),
        }
    }
    as_it_is(&lines)
}

/// Text that keeps its lines.
fn as_it_is(text: &str) -> Article {
    let mut builder = Builder::new();
    builder.block(BlockKind::Preformatted { language: Some("json".into()) }, text);
    builder.finish()
}

/// How a text begins, seen as JSON.
#[derive(Debug, PartialEq, Eq)]
pub enum Start {
    /// As no JSON does.
    Other,
    /// As JSON does, as far as is seen.
    Json,
    /// As an object does, and behind its end, from this byte on, it is something else.
    Object(Range<usize>),
}

/// Looks at the `head` of a text; `is_whole` says that nothing comes behind it.
pub fn start(head: &str, is_whole: bool) -> Start {
    let trimmed = head.trim_start_matches('\u{feff}').trim_start();
    let from = head.len() - trimmed.len();
    if !trimmed.starts_with(['{', '[']) {
        return Start::Other;
    }
    match Tape::parse(trimmed) {
        Ok(_) | Err(Fault::TooLarge) => Start::Json,
        // All of it is JSON but that it ends too early.
        Err(Fault::At(at)) if at == trimmed.len() => {
            let has_value = trimmed.contains(':') || trimmed.matches('"').count() > 1;
            if has_value || !is_whole { Start::Json } else { Start::Other }
        }
        Err(Fault::At(at)) => match tape::first_object(trimmed).filter(|end| *end <= at) {
            Some(end) => Start::Object(from..from + end),
            // What is cut in the middle of a word is no fault of it.
            None if !is_whole && at + 8 >= trimmed.len() => Start::Json,
            None => broken(trimmed, at),
        },
    }
}

/// Whether what is no JSON was meant to be some: a key and its value stand before
/// the fault.
fn broken(text: &str, fault: usize) -> Start {
    let head = &text[..text.floor_char_boundary(fault)];
    let has_key = head.starts_with(['{', '['])
        && head.matches("\":").count() + head.matches("\" :").count() > 0;
    if has_key { Start::Json } else { Start::Other }
}
