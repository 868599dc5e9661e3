//! Mails and postings: the headers above, the signature below.

use super::byline::push_author;
use super::date;
use super::lang::{ALL, Lexicon};
use super::page::{Page, Use};
use super::words::lower;
use crate::article::Role;

/// Reads the headers of a mail, when the page begins with some. Says whether it did.
pub(super) fn read(page: &mut Page<'_>) -> bool {
    let end = headers_end(page);
    let known: Vec<_> =
        (0..end).filter_map(|at| header(page.lines[at].text, &page.lexicon)).collect();
    let is_mail = known.len() >= 2
        && known.iter().any(|(mark, _)| *mark == 's')
        && known.iter().any(|(mark, _)| matches!(mark, 'f' | 'd' | 'x'));
    if !is_mail {
        return false;
    }
    for at in 0..end {
        read_header(page, at);
    }
    page.is_mail = true;
    page.body = end;
    drop_signature(page);
    true
}

/// Headers stand from the first line to the first gap; what is indented goes on.
fn headers_end(page: &Page<'_>) -> usize {
    let lines = &page.lines;
    (0..lines.len())
        .find(|at| {
            let line = &lines[*at];
            *at > 0 && (line.gap > 0 || (line.indent == 0 && header_name(line.text).is_none()))
        })
        .unwrap_or(lines.len())
}

/// What stands before the colon, when it may be a header's name.
fn header_name(text: &str) -> Option<(&str, &str)> {
    let (name, value) = text.split_once([':', '：'])?;
    let fits = name.chars().count() <= 28
        && !name.contains(['.', ',', '"'])
        && name.split(' ').count() <= 4;
    fits.then_some((name, value.trim()))
}

/// The mark of a header that the language knows, and its value.
fn header<'a>(text: &'a str, lexicon: &Lexicon) -> Option<(char, &'a str)> {
    let (name, value) = header_name(text)?;
    let name = lower(name.trim());
    let tables = ALL.iter().filter(|lang| lang.code == "en" || lang.code == lexicon.lang.code);
    let mut entries =
        tables.flat_map(|lang| lang.mail.split('|')).filter_map(|entry| entry.rsplit_once('='));
    let (_, mark) = entries.find(|(header, _)| *header == name)?;
    Some((mark.chars().next()?, value))
}

fn read_header(page: &mut Page<'_>, at: usize) {
    let text = page.lines[at].text;
    page.uses[at] = Use::Furniture;
    match header(text, &page.lexicon) {
        Some(('s', value)) => {
            let mut title = value.to_owned();
            // A long subject goes on in indented lines.
            for next in at + 1..page.lines.len() {
                if page.lines[next].indent == 0 || page.lines[next].gap > 0 {
                    break;
                }
                title = format!("{title} {}", page.lines[next].text);
            }
            page.meta.title.get_or_insert(title);
            page.uses[at] = Use::Masthead;
        }
        Some(('f', value)) => {
            if let Some(name) = sender(value) {
                push_author(&mut page.meta.authors, &name, Role::Writer);
                page.uses[at] = Use::Masthead;
            }
        }
        Some(('d', value)) => {
            if let Some(date) = date::find(&date::chars(value), &page.lexicon) {
                page.meta.published.get_or_insert(date.iso);
                page.meta.date_line.get_or_insert(value.to_owned());
                page.uses[at] = Use::Masthead;
            }
        }
        _ => {}
    }
    let goes_on = at > 0 && page.lines[at].indent > 0 && page.uses[at - 1] == Use::Masthead;
    if goes_on
        && header(page.lines[at - 1].text, &page.lexicon).is_some_and(|(mark, _)| mark == 's')
    {
        page.uses[at] = Use::Masthead;
    }
}

/// The name of `Name <a@b>`, `a@b (Name)`.
fn sender(value: &str) -> Option<String> {
    let name = match (value.find('<'), value.find('(')) {
        (Some(at), _) if at > 0 => &value[..at],
        (None, Some(at)) if value[..at].contains('@') => {
            value[at + 1..].trim_end().trim_end_matches(')')
        }
        _ if !value.contains('@') => value,
        _ => return None,
    };
    let name = name.trim().trim_matches('"').trim();
    (!name.is_empty() && name.chars().count() <= 60).then(|| name.to_owned())
}

/// Drops the signature: what stands below a line of two hyphens near the end.
fn drop_signature(page: &mut Page<'_>) {
    let from = page.lines.len().saturating_sub(14).max(page.body);
    let Some(at) = (from..page.lines.len()).find(|at| page.lines[*at].text == "--") else { return };
    for line in at..page.lines.len() {
        page.uses[line] = Use::Furniture;
    }
}

#[cfg(test)]
mod tests {
    use super::super::{lines, page::Page};
    use super::*;

    fn page(text: &str) -> Page<'_> {
        let lines = lines::split(text);
        let setting = lines::setting(&lines);
        Page::new(lines, setting, Lexicon::new("en"), Some("en"))
    }

    #[test]
    fn headers_are_the_masthead_of_a_mail() {
        let text = "From: Ann Lee <ann@x.example>\nDate: Wed, 3 Jul 2013 08:12:55 +0100\n\
                    Subject: On tides\n and moons\nTo: list@x.example\n\nHello.\n--\nAnn\n";
        let mut page = page(text);
        assert!(read(&mut page));
        assert_eq!(page.meta.title.as_deref(), Some("On tides and moons"));
        assert_eq!(page.meta.authors[0].name, "Ann Lee");
        assert_eq!(page.meta.published.as_deref(), Some("2013-07-03T08:12"));
        assert_eq!(page.body, 5);
        assert_eq!(page.uses[7], Use::Furniture);
    }

    #[test]
    fn labels_in_an_article_are_no_mail() {
        let mut page = page("Note: this is odd\nQ: Is it?\n\nIt is.\n");
        assert!(!read(&mut page));
    }
}
