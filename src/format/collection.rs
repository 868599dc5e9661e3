//! What a source holds: an article, or a list of them.

use std::cell::Cell;

use super::{Format, Notice, html, json, mail, markdown, mhtml, plain};
use crate::article::Article;
use crate::fault;
use crate::text::decode::Encoding;

/// What a format is given to read.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The text, decoded as a whole.
    pub text: &'a str,
    /// The bytes behind it, for formats whose parts have encodings of their own.
    pub bytes: &'a [u8],
    /// The encoding that was asked for, if one was.
    pub encoding: Option<Encoding>,
}

impl<'a> Given<'a> {
    /// A text that is in UTF-8.
    pub fn of(text: &'a str) -> Self {
        Self { text, bytes: text.as_bytes(), encoding: None }
    }
}

/// The articles of one source. They are found at once and read one by one, so
/// that the first of ten thousand does not wait for the others.
#[derive(Debug)]
pub struct Collection<'a> {
    holds: Holds<'a>,
}

#[derive(Debug)]
enum Holds<'a> {
    /// One text without markup.
    Text(&'a str),
    /// A page, and what reading it told.
    Page(&'a str, Cell<Option<Notice>>),
    /// The texts of articles that were printed one below the other.
    Markdown(Vec<&'a str>),
    Json(json::Document<'a>),
    Mails(mail::Mailbox<'a>),
    Archive(Given<'a>),
}

impl<'a> Collection<'a> {
    /// Finds the articles that were given.
    pub fn open(format: Format, given: Given<'a>) -> Self {
        fault::point("format");
        let holds = match format {
            Format::Json => Holds::Json(json::Document::parse(given.text)),
            Format::Mail => Holds::Mails(mail::Mailbox::open(given)),
            Format::Mhtml => Holds::Archive(given),
            Format::Html => Holds::Page(given.text, Cell::new(None)),
            Format::Markdown => Holds::Markdown(markdown::articles(given.text)),
            Format::Plain => Holds::Text(given.text),
        };
        Self { holds }
    }

    /// How many there are; at least one.
    pub fn count(&self) -> usize {
        match &self.holds {
            Holds::Text(_) | Holds::Page(..) | Holds::Archive(_) => 1,
            Holds::Markdown(texts) => texts.len(),
            Holds::Json(document) => document.count(),
            Holds::Mails(mailbox) => mailbox.count(),
        }
    }

    /// The article at `nth`, counted from 0; `None` where there is none.
    pub fn article(&self, nth: usize) -> Option<Article> {
        if nth >= self.count() {
            return None;
        }
        Some(match &self.holds {
            Holds::Markdown(texts) => markdown::read(texts[nth]),
            Holds::Text(text) => plain::read(text),
            Holds::Page(text, told) => {
                let (article, notice) = html::read_telling(text);
                told.set(notice);
                article
            }
            Holds::Archive(given) => mhtml::read(*given),
            Holds::Json(document) => document.article(nth),
            Holds::Mails(mailbox) => mailbox.article(nth),
        })
    }

    /// What is to be told about the source; of a page, once it was read.
    pub fn notice(&self) -> Option<Notice> {
        match &self.holds {
            Holds::Json(document) => document.notice(),
            Holds::Mails(mailbox) => mailbox.notice(),
            Holds::Text(text) => text.trim().is_empty().then_some(Notice::Empty),
            Holds::Markdown(texts) => {
                let is_empty = texts.iter().all(|text| text.trim().is_empty());
                let broken = || texts.iter().any(|text| markdown::has_broken_front(text));
                if is_empty { Some(Notice::Empty) } else { broken().then_some(Notice::BrokenFront) }
            }
            Holds::Page(_, told) => told.get(),
            Holds::Archive(given) => mhtml::notice(*given),
        }
    }
}
