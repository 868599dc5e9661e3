//! Authors whom nothing but their place in the head tells.

use super::byline::Facts;
use super::lang::Junk;
use super::page::Page;
use super::sort::{Sort, is_page_head};
use super::words::{count, is_name, lower};
use crate::article::{Author, Role};

/// The author in the right column of an RFC's head: `A. Lindqvist`.
pub(super) fn column_author(page: &Page<'_>, text: &str) -> Option<Facts> {
    let name = text.rsplit("   ").next().filter(|_| is_page_head(text))?.trim();
    let is_author = name.chars().nth(1) == Some('.') && is_name(name, &page.lexicon);
    let author = Author { name: name.to_owned(), role: Role::Writer };
    is_author.then(|| Facts { authors: vec![author], sure: true, ..Facts::default() })
}

/// What the list of a house's columnists is called.
const COLUMNS: &[&str] = &[
    "authors",
    "columnists",
    "columns",
    "opinion",
    "yazarlar",
    "köşe yazıları",
    "autores",
    "columnistas",
    "colunistas",
    "auteurs",
    "chroniques",
    "autoren",
    "kolumnen",
    "autori",
    "autorzy",
    "felietony",
    "авторы",
    "колонки",
    "автори",
    "tác giả",
    "penulis",
    "kolom",
];

/// The columnist to whom the path above led: `Home > Columns > Ann Lee`, `Ann Lee`.
pub(super) fn path_author(page: &Page<'_>, at: usize, before: &[Sort]) -> Option<Facts> {
    let text = page.lines[at].text;
    let path = page.lines.get(at.checked_sub(1)?)?.text;
    let is_path = matches!(before.last(), Some(Sort::Junk(Junk::Menu)))
        && lower(path).split(['>', '»', '›', '/']).any(|part| COLUMNS.contains(&part.trim()))
        && path.rsplit(['>', '»', '›', '/']).next().is_some_and(|last| last.trim() == text);
    let is_author = is_path && (2..=4).contains(&count(text)) && is_name(text, &page.lexicon);
    let author = Author { name: text.to_owned(), role: Role::Writer };
    is_author.then(|| Facts { authors: vec![author], sure: true, ..Facts::default() })
}
