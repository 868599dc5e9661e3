//! The body of an article set under another masthead.

use std::ops::Range;

use super::masthead;
use super::write::whole_blocks;
use crate::article::{Article, Block, BlockKind, Builder, Container, Meta, Span};

/// An article with the facts that are stated in `meta`, the others as `article`
/// has them, and its body.
pub fn graft(meta: Meta, article: &Article) -> Article {
    graft_letters(meta, &[], article, &[], &[])
}

/// The same, between lines that are set aside, some above the body and some below, and
/// with letters behind it that it encloses.
pub fn graft_letters(
    meta: Meta,
    above: &[String],
    article: &Article,
    letters: &[(Meta, Article)],
    below: &[String],
) -> Article {
    let mut builder = Builder::new();
    builder.meta = joined(meta, article.meta());
    if builder.meta.language.is_none() {
        let mut languages = letters.iter().map(|(_, letter)| &letter.meta().language);
        builder.meta.language = languages.find_map(Clone::clone);
    }
    masthead::push(&mut builder);
    let set_aside = |builder: &mut Builder, lines: &[String]| {
        for line in lines {
            builder.block(BlockKind::Furniture, line);
        }
    };
    set_aside(&mut builder, above);
    push_body(&mut builder, article);
    for (meta, article) in letters {
        push_letter(&mut builder, meta, article);
    }
    set_aside(&mut builder, below);
    builder.finish()
}

/// Writes a letter below a heading that says what it is about, and from whom and of when
/// it is.
fn push_letter(builder: &mut Builder, meta: &Meta, article: &Article) {
    let meta = joined(meta.clone(), article.meta());
    let lines = masthead::lines(&meta);
    builder.block(BlockKind::Heading { level: 2 }, meta.title.as_deref().unwrap_or(&lines));
    if meta.title.is_some() {
        builder.block(BlockKind::Paragraph, &lines);
    }
    for (block, range) in whole_blocks(article, |kind| !kind.is_masthead()) {
        push_block(builder, block.kind.clone(), block.inside(), article, range);
    }
}

/// `stated` facts, and what they lack from `found`.
fn joined(stated: Meta, found: &Meta) -> Meta {
    let or = |one: Option<String>, other: &Option<String>| one.or_else(|| other.clone());
    let many =
        |one: Vec<String>, other: &[String]| if one.is_empty() { other.to_vec() } else { one };
    Meta {
        title: or(stated.title, &found.title),
        kicker: or(stated.kicker, &found.kicker),
        subtitle: or(stated.subtitle, &found.subtitle),
        authors: if stated.authors.is_empty() { found.authors.clone() } else { stated.authors },
        date_line: if stated.published.is_some() {
            stated.date_line
        } else {
            or(stated.date_line, &found.date_line)
        },
        published: or(stated.published, &found.published),
        modified: or(stated.modified, &found.modified),
        site: or(stated.site, &found.site),
        agency: or(stated.agency, &found.agency),
        place: or(stated.place, &found.place),
        language: or(stated.language, &found.language),
        url: or(stated.url, &found.url),
        image: or(stated.image, &found.image),
        tags: many(stated.tags, &found.tags),
    }
}

/// Writes body and furniture of `article` with their marks.
fn push_body(builder: &mut Builder, article: &Article) {
    let title = builder.meta.title.clone().unwrap_or_default();
    let mut is_first = true;
    for (block, range) in whole_blocks(article, |kind| !kind.is_masthead()) {
        // A headline that begins the body would stand there twice.
        let repeats = is_first && is_headline(block, article.slice(range.clone()), &title);
        is_first = false;
        if !repeats {
            push_block(builder, block.kind.clone(), block.inside(), article, range);
        }
    }
}

fn is_headline(block: &Block, text: &str, title: &str) -> bool {
    let words = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    matches!(block.kind, BlockKind::Heading { .. } | BlockKind::Paragraph)
        && text.len() <= title.len() * 2 + 16
        && !words(title).is_empty()
        && words(text) == words(title)
}

/// Writes what stands at `range` of `article`, with its marks, as a block.
pub fn push_block(
    builder: &mut Builder,
    kind: BlockKind,
    inside: &[Container],
    article: &Article,
    range: Range<usize>,
) {
    builder.begin(kind, inside);
    let spans: Vec<&Span> = article.spans_in(range.clone()).collect();
    let mut open: Vec<usize> = Vec::new();
    let mut at = range.start;
    let mut until = |builder: &mut Builder, end: usize| {
        builder.push(article.slice(at..end));
        at = end;
    };
    for span in spans {
        let start = span.range.start.max(range.start);
        while let Some(end) = open.pop_if(|end| *end <= start) {
            until(builder, end);
            builder.end_mark();
        }
        until(builder, start);
        builder.begin_mark(span.mark.clone());
        // Marks nest: none reaches beyond the one that it stands in.
        let most = open.last().copied().unwrap_or(range.end);
        open.push(span.range.end.min(most));
    }
    while let Some(end) = open.pop() {
        until(builder, end);
        builder.end_mark();
    }
    until(builder, range.end);
    builder.end();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::markdown;

    #[test]
    fn a_body_keeps_its_blocks_and_marks_under_another_masthead() {
        let text = "# Tít\n\nMột *hai **ba*** [bốn](x) `năm`.\n\n> - sáu\n\n| a | **b** |\n|---|---|\n| c | d |\n\n\
                    ![e](f)\n\n***\n\n```rust\ng\n\n  h\n```\n";
        let article = markdown::read(text);
        let meta = Meta { title: Some("Khác".into()), site: Some("S".into()), ..Meta::default() };
        let grafted = graft(meta, &article);
        let body = |article: &Article| {
            let blocks = article.blocks().iter().filter(|block| block.kind.is_body());
            blocks
                .map(|block| {
                    (
                        block.kind.clone(),
                        block.inside().to_vec(),
                        article.text_of(block).to_string(),
                    )
                })
                .collect::<Vec<_>>()
        };
        let marks = |article: &Article| {
            let spans = article.spans().iter();
            spans
                .map(|span| (article.slice(span.range.clone()).to_string(), span.mark.clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(body(&grafted), body(&article));
        assert_eq!(marks(&grafted), marks(&article));
        assert_eq!(grafted.meta().title.as_deref(), Some("Khác"));
        assert_eq!(grafted.text().lines().take(2).collect::<Vec<_>>(), ["S", "Khác"]);
    }

    #[test]
    fn a_headline_does_not_stand_twice() {
        let article = markdown::read("## “Tít” một\n\nHai.\n\n## Tít một");
        let meta = Meta { title: Some("Tít một".into()), ..Meta::default() };
        assert_eq!(graft(meta, &article).text(), "Tít một\nHai.\nTít một");
    }
}
