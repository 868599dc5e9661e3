//! The masthead is composed and the blocks are written.

use std::collections::HashSet;

use super::page::{Page, Use};
use super::reflow::{Kind, Para};
use super::words::{is_wordish, lower};
use crate::article::{Article, Author, BlockKind, Builder, Container, Meta, Role};

/// Writes the article, part by part.
pub(super) struct Composer {
    builder: Builder,
    /// How deep in quotes the last paragraph stands.
    quoted: usize,
    /// The words of the masthead.
    said: HashSet<String>,
}

impl Composer {
    /// Writes the first part, with the masthead.
    pub fn begin(page: &Page<'_>, paras: Vec<Para<'_>>) -> Self {
        let masthead = masthead(&page.meta, page.dek.as_ref(), page.lexicon.lang.shown);
        let said = masthead.iter().flat_map(|(_, text)| words(text)).collect();
        let mut composer = Self { builder: Builder::new(), quoted: 0, said };
        let split = paras.iter().position(|para| para.line >= page.body).unwrap_or(paras.len());
        let mut paras = paras.into_iter();
        for para in paras.by_ref().take(split) {
            composer.write(para);
        }
        let unsaid = composer.unsaid(page);
        let (above, below) = unsaid.split_at(unsaid.partition_point(|(at, _)| *at < page.body));
        for (_, line) in above {
            composer.builder.block(BlockKind::Furniture, line);
        }
        for (kind, text) in masthead {
            composer.builder.block(kind, &text);
        }
        composer.write_body(paras, below);
        composer
    }

    /// Writes another part.
    pub fn go_on(&mut self, page: &Page<'_>, paras: Vec<Para<'_>>) {
        let unsaid = self.unsaid(page);
        self.write_body(paras.into_iter(), &unsaid);
    }

    /// The article, of which all parts are written.
    pub fn finish(mut self, meta: Meta) -> Article {
        self.builder.meta = meta;
        self.builder.finish()
    }

    /// Writes paragraphs, and between them in their places the lines `unsaid`.
    fn write_body<'a>(
        &mut self,
        paras: impl Iterator<Item = Para<'a>>,
        mut unsaid: &[(usize, &str)],
    ) {
        for para in paras {
            let first = unsaid.partition_point(|(at, _)| *at < para.line);
            for (_, line) in &unsaid[..first] {
                self.builder.block(BlockKind::Furniture, line);
            }
            unsaid = &unsaid[first..];
            self.write(para);
        }
        for (_, line) in unsaid {
            self.builder.block(BlockKind::Furniture, line);
        }
    }

    fn write(&mut self, para: Para<'_>) {
        let builder = &mut self.builder;
        let above = std::mem::take(&mut self.quoted);
        let text = para.text.as_ref();
        match para.kind {
            Kind::Text => builder.block(BlockKind::Paragraph, text),
            Kind::Lede => builder.block(BlockKind::Lede, text),
            Kind::Heading => builder.block(BlockKind::Heading { level: para.level }, text),
            Kind::Caption => {
                builder.block(
                    BlockKind::Caption,
                    text.trim_start_matches(['▲', '△', '◀', '▼', '↑', ' ']),
                );
            }
            Kind::Credit => builder.block(BlockKind::Credit, text),
            Kind::Quote { depth, is_anew } => {
                self.quoted = usize::from(depth) + 1;
                let quote = |nth| Container::Quote { first: is_anew || nth >= above };
                let quotes = (0..self.quoted).map(quote).collect();
                builder.block_within(BlockKind::Paragraph, quotes, text);
            }
            Kind::Item { marker, ordered } => {
                let item = Container::Item { marker, ordered, first: true };
                builder.block_within(BlockKind::Paragraph, vec![item], text);
            }
            Kind::Pre => builder.block(BlockKind::Preformatted { language: None }, text),
            Kind::Verse => builder.block(BlockKind::Verse, text),
            Kind::Rule => builder.block(BlockKind::Rule, ""),
            Kind::Furniture => builder.block(BlockKind::Furniture, text),
        }
    }

    /// Lines used up by the masthead that say more than it shows, or say it again,
    /// each with its place: they are kept as furniture there, so that no word of
    /// the source is lost.
    fn unsaid<'a>(&self, page: &Page<'a>) -> Vec<(usize, &'a str)> {
        // A number is said, or it is not: no other takes its place.
        let is_spent =
            |word: &str| !word.chars().all(|c| c.is_ascii_digit()) && page.lexicon.is_spent(word);
        let is_said = |word: &String| self.said.contains(word) || is_spent(word);
        let mut seen = HashSet::new();
        let used = (0..page.lines.len()).filter(|at| page.uses[*at] == Use::Masthead);
        used.map(|at| (at, page.lines[at].text))
            .filter(|(_, text)| !seen.insert(*text) || !words(text).all(|word| is_said(&word)))
            .collect()
    }
}

/// Kicker, headline, dek and byline, as far as there are any.
fn masthead(meta: &Meta, dek: Option<&String>, shown: [&str; 4]) -> Vec<(BlockKind, String)> {
    let mut blocks = Vec::new();
    let label: Vec<&str> =
        [&meta.site, &meta.kicker].into_iter().flatten().map(String::as_str).collect();
    let mut kicker = label.join(" · ");
    if let Some(date) = &meta.date_line {
        kicker.push('\t');
        kicker.push_str(&date.replace('\t', " "));
    }
    if !kicker.is_empty() {
        blocks.push((BlockKind::Kicker, kicker));
    }
    if let Some(title) = &meta.title {
        blocks.push((BlockKind::Headline, title.clone()));
    }
    if let Some(dek) = dek.or(meta.subtitle.as_ref()) {
        blocks.push((BlockKind::Dek, dek.clone()));
    }
    let byline = byline(&meta.authors, shown);
    if !byline.is_empty() {
        blocks.push((BlockKind::Byline, byline));
    }
    blocks
}

/// The byline in the words of the article's language.
fn byline(authors: &[Author], shown: [&str; 4]) -> String {
    let names = |role: Role| -> String {
        let names =
            authors.iter().filter(|author| author.role == role).map(|author| author.name.as_str());
        names.collect::<Vec<_>>().join(", ")
    };
    let [photo, both, translator, editor] = shown;
    let (writers, photographers) = (names(Role::Writer), names(Role::Photographer));
    let mut parts = Vec::new();
    if !writers.is_empty() && writers == photographers {
        parts.push(format!("{both}: {writers}"));
    } else {
        parts.push(writers);
        parts.push(labelled(photo, &photographers));
    }
    parts.push(labelled(translator, &names(Role::Translator)));
    parts.push(labelled(editor, &names(Role::Editor)));
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

fn labelled(label: &str, names: &str) -> String {
    if names.is_empty() { String::new() } else { format!("{label}: {names}") }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words: Vec<String> =
        lower(text).split(|c: char| !is_wordish(c)).map(str::to_owned).collect();
    words.into_iter().filter(|word| word.chars().any(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn author(name: &str, role: Role) -> Author {
        Author { name: name.to_owned(), role }
    }

    #[test]
    fn the_byline_speaks_the_language_of_the_article() {
        let vi = super::super::lang::Lexicon::new("vi").lang.shown;
        let [an, ba] = ["Lê An", "Đỗ Ba"];
        for (authors, line) in [
            (vec![author(an, Role::Writer), author(ba, Role::Photographer)], "Lê An · Ảnh: Đỗ Ba"),
            (vec![author(an, Role::Writer), author(an, Role::Photographer)], "Bài và ảnh: Lê An"),
            (vec![author(an, Role::Writer), author(ba, Role::Writer)], "Lê An, Đỗ Ba"),
            (vec![author(an, Role::Writer), author(ba, Role::Translator)], "Lê An · Dịch: Đỗ Ba"),
            (vec![author(ba, Role::Photographer)], "Ảnh: Đỗ Ba"),
            (vec![], ""),
        ] {
            assert_eq!(byline(&authors, vi), line);
        }
    }

    #[test]
    fn the_kicker_sets_the_date_flush_right() {
        let date = Some("1/2/2020".to_owned());
        let kicker =
            |meta: &Meta| masthead(meta, None, [""; 4]).first().map(|(_, text)| text.clone());
        let meta = Meta { date_line: date.clone(), ..Meta::default() };
        assert_eq!(kicker(&meta).as_deref(), Some("\t1/2/2020"));
        let meta = Meta {
            site: Some("Báo".into()),
            kicker: Some("Thơ".into()),
            date_line: date,
            ..Meta::default()
        };
        assert_eq!(kicker(&meta).as_deref(), Some("Báo · Thơ\t1/2/2020"));
        assert_eq!(kicker(&Meta::default()), None);
    }

    #[test]
    fn a_number_that_is_not_said_is_kept() {
        let text = "Fnh\n0. a\nư\n\n\n  0  สะพาน    . a\n2. a\n";
        let article = super::super::read(text);
        assert!(article.text().contains("2. a"), "{:?}", article.text());
    }
}
