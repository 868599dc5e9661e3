//! E-books as text: the notice above and the licence below, between two
//! starred lines, are no part of the book; its facts stand in the notice.

use super::byline::{Trust, facts};
use super::date;
use super::names::push_author;
use super::page::{Page, Use};
use super::words::{has_word, lower};
use crate::article::Role;

/// How far from the top the notice may reach, in lines.
const NOTICE: usize = 300;

/// Reads the notice of an e-book that names its title. Says whether there is one.
pub(super) fn read(page: &mut Page<'_>) -> bool {
    let mark = |text: &str, word: &str| text.starts_with("***") && lower(text).contains(word);
    let first = page.lines.iter().take(NOTICE).position(|line| mark(line.text, "start of"));
    let Some(first) = first.filter(|first| title_line(page, *first).is_some()) else {
        return false;
    };
    let last = (first + 1..page.lines.len())
        .rev()
        .take(3000)
        .find(|at| mark(page.lines[*at].text, "end of"));
    for at in 0..=first {
        page.uses[at] = Use::Furniture;
        read_notice(page, at);
    }
    for at in last.unwrap_or(page.lines.len())..page.lines.len() {
        page.uses[at] = Use::Furniture;
    }
    page.body = first + 1;
    read_title_page(page);
    true
}

fn title_line(page: &Page<'_>, first: usize) -> Option<usize> {
    (0..first).find(|at| label(page.lines[*at].text).is_some_and(|(name, _)| name == "title"))
}

fn label(text: &str) -> Option<(String, &str)> {
    let (name, value) = text.split_once(':')?;
    has_word(value).then(|| (lower(name.trim()), value.trim()))
}

fn read_notice(page: &mut Page<'_>, at: usize) {
    let Some((name, value)) = label(page.lines[at].text) else { return };
    let role = match name.as_str() {
        "title" => {
            page.meta.title.get_or_insert(value.to_owned());
            page.uses[at] = Use::Masthead;
            return;
        }
        "author" | "authors" => Role::Writer,
        "translator" => Role::Translator,
        "editor" => Role::Editor,
        "illustrator" => Role::Photographer,
        "release date" | "posting date" | "original publication" => {
            let value = value.split('[').next().unwrap_or(value);
            if let Some(found) = date::find(&date::chars(value), &page.lexicon) {
                page.meta.published.get_or_insert(found.iso);
                page.meta.date_line.get_or_insert(value.trim().to_owned());
                page.uses[at] = Use::Masthead;
            }
            return;
        }
        _ => return,
    };
    push_author(&mut page.meta.authors, value, role);
    page.uses[at] = Use::Masthead;
}

/// Title and byline over again, before the first chapter.
fn read_title_page(page: &mut Page<'_>) {
    let title = page.meta.title.as_deref().map(lower).unwrap_or_default();
    for at in page.body..page.lines.len().min(page.body + 12) {
        let text = page.lines[at].text;
        let is_author = facts(text, &page.lexicon, Trust::Words).is_some_and(|found| found.sure);
        if is_author {
            page.uses[at] = Use::Masthead;
        } else if lower(text) == title || lower(text).starts_with("produced by") {
            page.uses[at] = Use::Furniture;
        } else if page.lines[at].chars > 60 {
            break;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::lang::Lexicon;
    use super::super::lines;
    use super::*;

    #[test]
    fn notice_and_licence_are_no_part_of_the_book() {
        let text = "An eBook\n\nTitle: The Mill\nAuthor: Ann Lee\n\n*** START OF THE EBOOK ***\n\n\
                    THE MILL\n\nby Ann Lee\n\nIt stood.\n\n*** END OF THE EBOOK ***\nLicence.\n";
        let lines = lines::split(text);
        let setting = lines::setting(&lines);
        let mut page = Page::new(lines, setting, Lexicon::new("en"), Some("en"));
        assert!(read(&mut page));
        assert_eq!(page.meta.title.as_deref(), Some("The Mill"));
        assert_eq!(page.meta.authors[0].name, "Ann Lee");
        let body: Vec<_> = (0..page.lines.len()).filter(|at| page.is_body(*at)).collect();
        assert_eq!(body, [6]);
    }

    #[test]
    fn an_article_with_a_title_line_is_no_book() {
        let text = "Title: The Mill\nIt stood.\n";
        let lines = lines::split(text);
        let setting = lines::setting(&lines);
        assert!(!read(&mut Page::new(lines, setting, Lexicon::new("en"), Some("en"))));
    }
}
