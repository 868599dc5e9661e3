//! What a source holds: an article, or a list of them.

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
    /// One text in a format of texts.
    Text(Format, &'a str),
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
            Format::Markdown => Holds::Markdown(markdown::articles(given.text)),
            Format::Plain | Format::Html => Holds::Text(format, given.text),
        };
        Self { holds }
    }

    /// How many there are; at least one.
    pub fn count(&self) -> usize {
        match &self.holds {
            Holds::Text(..) | Holds::Archive(_) => 1,
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
            Holds::Text(Format::Html, text) => html::read(text),
            Holds::Text(_, text) => plain::read(text),
            Holds::Archive(given) => mhtml::read(*given),
            Holds::Json(document) => document.article(nth),
            Holds::Mails(mailbox) => mailbox.article(nth),
        })
    }

    /// What is to be told about the source.
    pub fn notice(&self) -> Option<Notice> {
        match &self.holds {
            Holds::Json(document) => document.notice(),
            Holds::Mails(mailbox) => mailbox.notice(),
            Holds::Text(..) | Holds::Markdown(_) => None,
            Holds::Archive(given) => mhtml::notice(*given),
        }
    }
}
