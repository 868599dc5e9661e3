//! Tables: those of data become rows and cells; those that only place things on
//! the page are walked through, and what stands below a picture in one is its
//! caption.

use super::dom::{Dom, Id, is_mute};
use super::piece::{Kind, Piece, Run};
use super::walk::{Ground, Walk};
use crate::article::{Align, Mark};

/// The most columns that a table is read with.
const COLUMNS: usize = 64;

/// Reads a `table`.
pub(super) fn read(walk: &mut Walk<'_>, id: Id) {
    let page = walk.page;
    let rows = rows(page, id);
    let columns = rows.iter().map(|row| cells(page.dom, *row).count()).max().unwrap_or(0);
    let has_picture = page.dom.subtree(id).any(|one| page.dom.tag(one) == "img");
    if has_picture && columns <= 2 && page.survey.all(id) < 700 {
        walk.as_caption(id);
        return;
    }
    if is_layout(page, id, &rows, columns) {
        walk.in_block(id);
        return;
    }
    if let Some(caption) = page.dom.children(id).find(|one| page.dom.tag(*one) == "caption") {
        walk.as_caption(caption);
    }
    let piece = data(page, id, &rows, &walk.inside);
    walk.push(piece);
}

/// The rows that are the table's own.
fn rows(page: Ground<'_>, table: Id) -> Vec<Id> {
    let dom = page.dom;
    let mut rows = Vec::new();
    for child in dom.children(table) {
        match dom.tag(child) {
            "tr" => rows.push(child),
            "thead" | "tbody" | "tfoot" => {
                rows.extend(dom.children(child).filter(|one| dom.tag(*one) == "tr"));
            }
            _ => {}
        }
    }
    rows.retain(|row| !page.survey.struck[*row]);
    rows
}

fn cells(dom: &Dom, row: Id) -> impl Iterator<Item = Id> {
    dom.children(row).filter(|one| matches!(dom.tag(*one), "td" | "th"))
}

fn is_layout(page: Ground<'_>, id: Id, rows: &[Id], columns: usize) -> bool {
    let dom = page.dom;
    if columns < 2 || matches!(dom.attr(id, "role"), Some("presentation" | "none")) {
        return true;
    }
    let below = || dom.subtree(id).skip(1);
    if below().any(|one| dom.tag(one) == "th") {
        return below().any(|one| dom.tag(one) == "table");
    }
    let holds =
        |one: Id| matches!(dom.tag(one), "table" | "h1" | "h2" | "h3" | "pre" | "blockquote");
    let is_long = |row: &Id| cells(dom, *row).any(|cell| page.survey.all(cell) > 900);
    // Rows of one cell stack what stands in them.
    let stacked = rows.iter().filter(|row| cells(dom, **row).count() < 2).count();
    rows.len() < 2 || stacked * 2 > rows.len() || below().any(holds) || rows.iter().any(is_long)
}

fn data(page: Ground<'_>, id: Id, rows: &[Id], inside: &[crate::article::Container]) -> Piece {
    let mut piece = Piece::new(Kind::Text, inside, id);
    let mut align: Vec<Align> = Vec::new();
    let read = rows.iter().map(|row| read_row(page, *row, &mut align));
    // A row without words only sets others apart.
    let rows: Vec<Row> = read.filter(|row| !row.cells.text.trim().is_empty()).collect();
    let columns = rows.iter().map(|row| row.columns).max().unwrap_or(0);
    let header = rows.iter().take_while(|row| row.is_head).count();
    for (n, row) in rows.into_iter().enumerate() {
        if n > 0 {
            push(&mut piece, "\n");
        }
        piece.text.push_str(&row.cells.text);
        piece.runs.extend(row.cells.runs);
        piece.linked += row.cells.linked;
        // Every row has all columns.
        push(&mut piece, &"\t".repeat(columns - row.columns));
    }
    if align.iter().all(|one| *one == Align::Auto) {
        align.clear();
    }
    piece.kind = Kind::Table { header, align };
    piece
}

/// A row of a table.
struct Row {
    /// Its cells, parted by tabs.
    cells: Piece,
    columns: usize,
    /// Whether it says what stands in the columns.
    is_head: bool,
}

fn read_row(page: Ground<'_>, row: Id, align: &mut Vec<Align>) -> Row {
    let dom = page.dom;
    let is_head = dom.parent(row).is_some_and(|above| dom.tag(above) == "thead")
        || (cells(dom, row).all(|cell| dom.tag(cell) == "th") && cells(dom, row).count() > 1);
    let mut piece = Piece::new(Kind::Text, &[], row);
    let mut column = 0;
    for cell in cells(dom, row) {
        if column > 0 {
            push(&mut piece, "\t");
        }
        if align.len() == column && column < COLUMNS {
            align.push(aligned(dom, cell));
        }
        read_cell(page, cell, &mut piece);
        let span = dom.attr(cell, "colspan").and_then(|span| span.trim().parse().ok());
        let span = span.unwrap_or(1usize).clamp(1, 16);
        push(&mut piece, &"\t".repeat(span - 1));
        column += span;
        if column >= COLUMNS {
            break;
        }
    }
    Row { cells: piece, columns: column, is_head }
}

fn push(piece: &mut Piece, text: &str) {
    if text.is_empty() {
        return;
    }
    piece.text.push_str(text);
    match piece.runs.last_mut() {
        Some(Run::Text(have)) => have.push_str(text),
        _ => piece.runs.push(Run::Text(text.to_owned())),
    }
}

fn read_cell(page: Ground<'_>, id: Id, piece: &mut Piece) {
    let dom = page.dom;
    for child in dom.children(id) {
        let tag = dom.tag(child);
        if let Some(text) = dom.own_text(child) {
            let mut words = String::new();
            // What parts cells and rows must not come from their words.
            for c in text.chars() {
                let c = if c.is_whitespace() { ' ' } else { c };
                if c != ' ' || !words.ends_with(' ') {
                    words.push(c);
                }
            }
            push(piece, &words);
        } else if is_mute(tag) || page.survey.struck[child] {
        } else if tag == "math" {
            push(piece, &super::math::text(dom, child).replace(['\n', '\t'], " "));
        } else if let Some(to) = dom.attr(child, "href").filter(|_| tag == "a")
            && let Some(to) = page.base.link(to)
        {
            let before = piece.text.len();
            piece.runs.push(Run::Begin(Mark::Link(to)));
            read_cell(page, child, piece);
            piece.runs.push(Run::End);
            piece.linked += piece.text.len() - before;
        } else {
            let parts = super::dom::is_block(tag) || tag == "br";
            if parts {
                push(piece, " ");
            }
            read_cell(page, child, piece);
            if parts {
                push(piece, " ");
            }
        }
    }
}

fn aligned(dom: &Dom, cell: Id) -> Align {
    let style = dom.attr(cell, "style").unwrap_or_default().replace(' ', "");
    let stated = dom.attr(cell, "align").or_else(|| style.split("text-align:").nth(1));
    match stated.unwrap_or_default() {
        text if text.starts_with("right") => Align::Right,
        text if text.starts_with("center") => Align::Center,
        text if text.starts_with("left") => Align::Left,
        _ => Align::Auto,
    }
}
