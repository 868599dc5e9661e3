//! Mails as they were sent, and mailboxes of them: the headers are the masthead,
//! the text is understood as a letter, else the page inside is. Mails that it encloses
//! follow it.
//!
//! `head` knows how mails begin; `part` decodes parts, each in its own encoding; `words` mends encoded words of headers.

mod head;
mod part;
#[cfg(test)]
mod tests;
mod words;

use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Range;

use mail_parser::{Addr, HeaderName, Message, MessageParser, MessagePart, MimeHeaders, PartType};
use memchr::memmem;

use super::graft::graft_letters;
use super::{Given, Notice, markdown, page, plain};
use crate::article::{Article, Author, Block, BlockKind, Builder, Meta, Role, count_words};
use crate::text::decode::{Encoding, Wanted, decode};

pub use head::head;
pub use part::{is_page, text_of};

/// A text of fewer words only says that there is a page.
const FEW_WORDS: usize = 20;

/// The mails of a source.
#[derive(Debug)]
pub struct Mailbox<'a> {
    given: Given<'a>,
    /// Where they stand in the bytes.
    mails: Vec<Range<usize>>,
    /// Whether it is a mailbox, in which a line that begins with `From ` is escaped.
    is_box: bool,
    /// Whether the mail that was read last has no words of its own.
    is_wordless: Cell<bool>,
}

impl<'a> Mailbox<'a> {
    /// Finds the mails.
    pub fn open(given: Given<'a>) -> Self {
        let mails = parted(given.bytes);
        let is_box = !mails.is_empty();
        let all = 0..given.bytes.len();
        let mails = if is_box { mails } else { vec![all] };
        Self { given, mails, is_box, is_wordless: Cell::new(false) }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.mails.len()
    }

    /// The mail at `nth`; what is none gives its text.
    pub fn article(&self, nth: usize) -> Article {
        let bytes = self.mails.get(nth).and_then(|range| self.given.bytes.get(range.clone()));
        let bytes = part::readable(bytes.unwrap_or_default(), self.given.encoding);
        let given = Given { bytes: &bytes, ..self.given };
        match MessageParser::default().parse(&*bytes) {
            Some(message) if is_mail(&message) => {
                let (article, is_wordless) = article(&message, given, self.is_box);
                self.is_wordless.set(is_wordless);
                article
            }
            _ => {
                let wanted = given.encoding.map_or(Wanted::Guess, Wanted::Named);
                plain::read(&decode(&bytes, wanted).text)
            }
        }
    }

    /// Says when it is no mail, and of a mail that was read when it has no words.
    pub fn notice(&self) -> Option<Notice> {
        let is_mail = self.is_box || head(self.given.text).may_be_mail();
        let of_mail = self.is_wordless.get().then_some(Notice::WordlessMail);
        if is_mail { of_mail } else { Some(Notice::BrokenMail) }
    }
}

/// Where the mails of a mailbox stand, without the lines that part them; none
/// where it is no mailbox.
fn parted(bytes: &[u8]) -> Vec<Range<usize>> {
    let begins = bytes.len() - bytes.trim_ascii_start().len();
    let line_end =
        |from: usize| memchr::memchr(b'\n', &bytes[from..]).map_or(bytes.len(), |at| from + at);
    let is_start = |at: usize| {
        let end = line_end(at);
        head::is_box_line(&bytes[at..end])
            && bytes.get(end + 1..).is_some_and(head::begins_with_header)
    };
    if !is_start(begins) {
        return Vec::new();
    }
    let others = memmem::find_iter(bytes, b"\nFrom ").map(|at| at + 1).filter(|at| is_start(*at));
    let starts: Vec<usize> =
        std::iter::once(begins).chain(others.filter(|at| *at > begins)).collect();
    let ends = starts.iter().skip(1).copied().chain([bytes.len()]);
    starts.iter().zip(ends).map(|(start, end)| (line_end(*start) + 1).min(end)..end).collect()
}

fn is_mail(message: &Message<'_>) -> bool {
    message.subject().is_some() || message.from().is_some() || message.date().is_some()
}

/// The mail as an article, and whether it has no words of its own.
fn article(message: &Message<'_>, given: Given<'_>, is_box: bool) -> (Article, bool) {
    let meta = meta(message);
    let body = body(message, given, &meta, is_box);
    let above = recipients(message);
    let mut below = Vec::new();
    let mut inner = Vec::new();
    enclosed(message, given.encoding, 0, &mut inner, &mut below);
    let is_silent = |block: &Block| !block.kind.is_body() || body.text_of(block).trim().is_empty();
    if inner.is_empty() && body.blocks().iter().all(is_silent) {
        let body = sent(message, given, std::mem::take(&mut below));
        return (graft_letters(meta, &above, &body, &[], &[]), true);
    }
    (graft_letters(meta, &above, &body, &inner, &below), false)
}

/// What a mail without words brings: a calendar or a table as it is, else the names of all
/// that came with it.
fn sent(message: &Message<'_>, given: Given<'_>, names: Vec<String>) -> Article {
    let mut builder = Builder::new();
    let is_data =
        |part: &&MessagePart<'_>| matches!(part.body, PartType::Text(_)) && !is_text(part);
    for text in message.parts.iter().filter(is_data).filter_map(|part| text_of(part, given)) {
        builder.block(BlockKind::Preformatted { language: None }, text.trim_matches('\n'));
    }
    let own = message.parts.first().filter(|_| names.is_empty());
    let own = own.and_then(|part| part.attachment_name()).map(str::to_string);
    for name in names.into_iter().chain(own) {
        builder.block(BlockKind::Paragraph, &name);
    }
    builder.finish()
}

/// How many mails may stand in each other.
const DEEPEST: usize = 8;

/// The mails that a mail encloses, in their order, and the names of all else.
fn enclosed(
    message: &Message<'_>,
    asked: Option<Encoding>,
    depth: usize,
    mails: &mut Vec<(Meta, Article)>,
    names: &mut Vec<String>,
) {
    for part in message.attachments() {
        match &part.body {
            PartType::Message(inner) if depth < DEEPEST => {
                let given = Given { text: "", bytes: &inner.raw_message, encoding: asked };
                let meta = meta(inner);
                let body = body(inner, given, &meta, false);
                mails.push((meta, body));
                enclosed(inner, asked, depth + 1, mails, names);
            }
            PartType::Message(inner) => names.extend(inner.subject().map(str::to_string)),
            _ => names.extend(part.attachment_name().map(str::to_string)),
        }
    }
    names.retain(|name| !name.trim().is_empty());
}

/// What the headers state.
fn meta(message: &Message<'_>) -> Meta {
    let subject = message.subject().map(str::trim).filter(|subject| !subject.is_empty());
    let senders = message.from().into_iter().flat_map(|from| from.iter());
    let authors = senders
        .filter_map(|one| one.name())
        .map(|name| name.trim().trim_matches(['"', '\'']).trim())
        // Some programs write the address for the name.
        .filter(|name| !name.is_empty() && !name.contains('@'))
        .map(|name| Author { name: name.to_string(), role: Role::Writer })
        .collect();
    let date = message.header_raw(HeaderName::Date).and_then(|date| markdown::day_in(date, None));
    let archived = message.header(HeaderName::ArchivedAt).and_then(|value| value.as_text());
    let url = archived.map(|url| url.trim().trim_matches(['<', '>']).to_string());
    Meta {
        title: subject.map(str::to_string),
        authors,
        published: date,
        url: url.filter(|url| url.starts_with("http://") || url.starts_with("https://")),
        ..Meta::default()
    }
}

/// The text of the mail if it has one worth the name, else its page.
fn body(message: &Message<'_>, given: Given<'_>, meta: &Meta, is_box: bool) -> Article {
    let mut texts = String::new();
    let mut is_markdown = false;
    // A mail that is cut has parts that belong nowhere.
    let is_cut = message.text_bodies().next().is_none() && message.html_bodies().next().is_none();
    let loose = message.parts.iter().filter(|_| is_cut);
    for part in message.text_bodies().chain(loose.clone()).filter(|part| is_text(part)) {
        let text = text_of(part, given).unwrap_or_default();
        let text = if is_box { unescaped(&text) } else { text };
        texts.extend([if texts.is_empty() { "" } else { "\n\n" }, &flowed(part, text)]);
        is_markdown |= part.is_content_type("text", "markdown");
    }
    let pages = message.html_bodies().chain(loose);
    let pages = pages.filter(|part| is_page(part));
    let words = count_words(&texts);
    // A page is looked at where the text may be less than the mail.
    let html: Vec<String> = pages.filter_map(|part| text_of(part, given)).collect();
    if !html.is_empty()
        && (words < FEW_WORDS || texts.len() * 12 < html.iter().map(String::len).sum())
    {
        let page = page::letter(&html.join("\n"), meta.title.as_deref());
        if words == 0 || words * 3 < page.words() {
            return page;
        }
    }
    if is_markdown { markdown::body(&texts) } else { plain::letter(texts.trim_matches('\n')) }
}

/// Whether a part is text for reading: no page, no calendar, no table.
fn is_text(part: &MessagePart<'_>) -> bool {
    let kinds = ["plain", "markdown", "enriched", "x-web-markdown"];
    matches!(part.body, PartType::Text(_))
        && part
            .content_type()
            .and_then(|kind| kind.subtype())
            .is_none_or(|kind| kinds.iter().any(|known| known.eq_ignore_ascii_case(kind)))
}

/// Lines that were broken for sending, put together again (RFC 3676).
fn flowed(part: &MessagePart<'_>, text: String) -> String {
    let kind = part.content_type();
    let has = |name: &str, wanted: &str| {
        kind.and_then(|kind| kind.attribute(name))
            .is_some_and(|value| value.eq_ignore_ascii_case(wanted))
    };
    if !has("format", "flowed") {
        return text;
    }
    let deletes = has("delsp", "yes");
    let mut lines: Vec<String> = Vec::new();
    // How deep the line is quoted that goes on in the next one.
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let quoted = line.len() - line.trim_start_matches('>').len();
        let words = line[quoted..].strip_prefix(' ').unwrap_or(&line[quoted..]);
        let goes_on = words.ends_with(' ') && words != "-- ";
        let kept = if goes_on && deletes { &words[..words.len() - 1] } else { words };
        match lines.last_mut() {
            Some(last) if open == Some(quoted) && words != "-- " => last.push_str(kept),
            _ if quoted > 0 => lines.push([&line[..quoted], " ", kept].concat()),
            _ => lines.push(kept.to_string()),
        }
        open = goes_on.then_some(quoted);
    }
    lines.join("\n")
}

/// Lines that a mailbox escapes, as they were: `>From here`.
fn unescaped(text: &str) -> String {
    let is_escaped =
        |line: &str| line.starts_with('>') && line.trim_start_matches('>').starts_with("From ");
    let lines = text.split('\n').map(|line| if is_escaped(line) { &line[1..] } else { line });
    lines.collect::<Vec<_>>().join("\n")
}

/// The lines that say to whom the mail went; the masthead has no place for them.
fn recipients(message: &Message<'_>) -> Vec<String> {
    let lines = [("To", message.to()), ("Cc", message.cc()), ("Reply-To", message.reply_to())];
    let written = |one: &Addr<'_>| match (one.name(), one.address()) {
        (Some(name), Some(address)) => format!("{name} <{address}>"),
        (one, other) => one.or(other).unwrap_or_default().to_string(),
    };
    lines
        .into_iter()
        .filter_map(|(label, people)| {
            let people: Vec<_> = people?.iter().map(written).collect();
            (!people.is_empty()).then(|| format!("{label}: {}", people.join(", ")))
        })
        .collect()
}

/// Borrowed where nothing has to be changed.
type Bytes<'a> = Cow<'a, [u8]>;
