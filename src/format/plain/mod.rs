//! Understanding plain text: an article that was saved without its marks is
//! given back headline, byline, lede, captions, sub-headings and the rest, and
//! its furniture is set aside.
//!
//! The phases, each a file, each reading what the one before found:
//!
//! 1. `lines`: the text as lines that know how they stand;
//! 2. `lang`: the language, and its words from a table;
//! 3. `machine` sets code, logs and data aside, which are no articles; `masthead`
//!    (or `mail`, `book`): headline and dek; `byline` and `date` take apart the
//!    lines that state facts;
//! 4. `furniture` and `folio`: what is not the article, and the facts in the foot;
//! 5. `reflow`: lines become paragraphs, `kept` text keeps its lines;
//! 6. `blocks`: what the paragraphs are; `picture` and `dateline` know
//!    captions and ledes;
//! 7. `compose`: the masthead is set and the blocks are written.
//!
//! Evidence is weighed in this order: how a line stands (place, gaps, length
//! against its neighbours, how it ends, whether it repeats), then its words.
//! Nothing of the source is lost: a line is in a block, in the furniture, or
//! said by the masthead. Time is linear in the text; a very long one is read in
//! `parts`, for the sake of memory.

mod account;
pub(super) mod ask;
mod beside;
mod blocks;
mod book;
mod byline;
mod captions;
mod chapters;
mod chars;
mod clock;
mod code;
mod columnist;
mod compose;
mod counts;
mod date;
mod dateline;
mod daylike;
mod east;
mod folio;
mod foot;
mod furniture;
mod grid;
mod headings;
mod headline;
mod houses;
mod join;
mod kept;
mod labels;
mod lang;
mod lines;
mod list;
mod listing;
mod machine;
mod mail;
mod masthead;
mod measured;
mod names;
mod newsletter;
mod noise;
mod page;
mod parts;
mod picture;
mod pieces;
mod placed;
mod plea;
mod provinces;
mod reflow;
mod repeats;
mod roles;
mod rows;
mod series;
mod signed;
mod signs;
mod sort;
mod stack;
mod stamp;
mod stray;
mod surname;
mod taker;
mod top;
mod undashed;
mod words;

use icu_normalizer::ComposingNormalizer;

use super::Texts;
use crate::article::{Article, Meta, Role};
use lang::Lexicon;
use page::{Page, Post, Use};
use parts::Parts;
use reflow::{Kind, Para};

/// Understands `text` (decoded, lines ended by `'\n'`).
pub fn read(text: &str) -> Article {
    // Words are compared with composed tables; composed text is borrowed as it is.
    let text = ComposingNormalizer::new_nfc().normalize(text);
    let parts = parts::cut(&text);
    understood(&text, parts[0], &*parts).unwrap_or_default()
}

/// Understands a text that is never there as a whole; `None` where one of its texts
/// cannot be had. Each but the last ends with a line, [where one may end](end_near).
pub(super) fn read_long(texts: &impl Texts) -> Option<Article> {
    let parts = parts::Composed(texts);
    let text = parts.part(0)?;
    understood(&text, &text, &parts)
}

/// Where a part of a long text ends best of all places in `bytes`, which are few:
/// behind a line, above a gap where there is one; `None` where no line ends.
pub(super) fn end_near(bytes: &[u8]) -> Option<usize> {
    parts::end_near(bytes)
}

/// The article of the text that begins with `text`, of which `part` is the first part.
fn understood(text: &str, part: &str, parts: &(impl Parts + ?Sized)) -> Option<Article> {
    let mut page = opened(text, part, parts.count());
    match machine::read(&mut page) {
        Some(blocks) => parts::read(page, parts, |_| blocks, machine::more, |_, _| {}),
        None => {
            begin(&mut page);
            let mut words = Vec::new();
            parts::read(page, parts, first, more, |page, paras| {
                headings::name_levels(&mut words, page, paras);
            })
        }
    }
}

/// Understands the text of a letter that has its head elsewhere. What one writes to
/// another is no page: nothing in it is furniture, and it states no facts.
pub(super) fn letter(text: &str) -> Article {
    let text = ComposingNormalizer::new_nfc().normalize(text);
    let parts = parts::cut(&text);
    let mut page = opened(&text, parts[0], parts.len());
    page.post = Post::Mail;
    let read = match machine::read(&mut page) {
        Some(blocks) => parts::read(page, &*parts, |_| blocks, machine::more, |_, _| {}),
        None => parts::read(page, &*parts, sent, sent, |_, _| {}),
    };
    read.unwrap_or_default()
}

/// The paragraphs of a part of a letter.
fn sent<'a>(page: &mut Page<'a>) -> Vec<Para<'a>> {
    if page.ends {
        mail::drop_signature(page);
    }
    let mut paras = reflow::paragraphs(page);
    blocks::name_sent(page, &mut paras);
    paras
}

/// The first `part` of `text`, with what is known of all of its parts.
fn opened<'a>(text: &str, part: &'a str, parts: usize) -> Page<'a> {
    let lines = lines::split(part);
    let setting = lines::setting(&lines);
    let language = lang::detect(text);
    let lexicon = Lexicon::new(language.unwrap_or("en"));
    let mut page = Page::new(lines, setting, lexicon, language);
    page.ends = parts == 1;
    page
}

/// What stands above the text.
fn begin(page: &mut Page<'_>) {
    if !book::read(page) && !mail::read(page) {
        masthead::read(page);
    }
}

/// The paragraphs of the first part, below the masthead.
fn first<'a>(page: &mut Page<'a>) -> Vec<Para<'a>> {
    furniture::read(page);
    settle(page);
    let mut paras = reflow::paragraphs(page);
    if paras.iter().all(|para| para.kind == Kind::Furniture) && take_back(page) {
        paras = reflow::paragraphs(page);
    }
    blocks::name(page, &mut paras);
    paras
}

/// The paragraphs of a part that others stand above.
fn more<'a>(page: &mut Page<'a>) -> Vec<Para<'a>> {
    furniture::read(page);
    let mut paras = reflow::paragraphs(page);
    blocks::name(page, &mut paras);
    paras
}

/// Puts those whom all of the page names in order.
fn order_authors(meta: &mut Meta) {
    // The place in a line of its own looks like a name.
    if let Some(place) = meta.place.as_deref().map(words::lower) {
        meta.authors.retain(|author| words::lower(&author.name) != place);
    }
    // Writers stand first, wherever the page names them.
    meta.authors.sort_by_key(|author| matches!(author.role, Role::Editor | Role::Translator));
}

/// The first date in `text`, ISO 8601, as a text in `language` writes dates.
pub(super) fn date_in(text: &str, language: Option<&str>) -> Option<String> {
    let lexicon = Lexicon::new(language.unwrap_or("en"));
    date::find(&date::chars(text), &lexicon).map(|date| date.iso)
}

/// A page of nothing but furniture was misread: its text is what was taken for
/// the dek, and where there is none, what was dropped. Says whether there was any.
fn take_back(page: &mut Page<'_>) -> bool {
    let dek = page.meta.subtitle.take();
    let is_text = |page: &Page<'_>, at: usize| match &dek {
        Some(dek) => page.uses[at] == Use::Masthead && dek.contains(page.lines[at].text.trim()),
        None => page.uses[at] == Use::Furniture,
    };
    let text: Vec<_> = (0..page.uses.len()).filter(|at| is_text(page, *at)).collect();
    let Some(first) = text.first() else {
        page.meta.subtitle = dek;
        return false;
    };
    page.body = page.body.min(*first);
    for at in text {
        page.uses[at] = Use::Body;
    }
    true
}

/// What later phases make of facts that were taken early: a name above the
/// headline is the author's when the foot says so, and the time of an update is
/// that of publication only where no other is given.
fn settle(page: &mut Page<'_>) {
    let site = page.meta.site.as_deref().map(words::lower);
    if site.is_some()
        && page.meta.authors.iter().any(|author| Some(words::lower(&author.name)) == site)
    {
        page.meta.site = None;
    }
    if page.meta.published.is_none() {
        page.meta.published = page.meta.modified.clone();
    }
}
