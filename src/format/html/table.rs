//! Tables: those of data become rows and cells; those that only place things on
//! the page are walked through, and what stands below a picture in one is its
//! caption.

use super::cell;
use super::dom::{Dom, Id};
use super::piece::{Kind, Piece, Run};
use super::walk::{Ground, Walk};
use crate::article::Align;

/// The most columns that a table is read with.
const COLUMNS: usize = 64;

/// Reads a `table`.
pub(super) fn read(walk: &mut Walk<'_>, id: Id) {
    let page = walk.page;
    let rows = rows(page, id);
    if rows.iter().any(|row| super::code::is_row(page.dom, *row)) {
        walk.code(id);
        return;
    }
    let columns = rows.iter().map(|row| cells(page.dom, *row).count()).max().unwrap_or(0);
    if columns <= 2 && page.survey.all(id) < 700 && is_figure(page, id, &rows) {
        walk.flush();
        let from = walk.pieces.len();
        walk.as_caption(id);
        if !are_captions(&walk.pieces[from..]) {
            let pieces = walk.pieces[from..].iter_mut();
            pieces.filter(|one| one.kind == Kind::Caption).for_each(|one| one.kind = Kind::Text);
        }
        return;
    }
    if is_equation(page, &rows) {
        walk.in_line(id, rows.iter().flat_map(|row| cells(page.dom, *row)));
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

/// The longest label of a picture that may stand above it, in words.
const LABEL: usize = 12;

/// Whether the words of a table are those to its pictures: a text with a picture in it
/// begins above the picture, or has headings, or more paragraphs than pictures.
fn are_captions(pieces: &[Piece]) -> bool {
    let is_picture = |piece: &Piece| matches!(piece.kind, Kind::Image(_));
    let is_long = |piece: &&Piece| piece.kind == Kind::Caption && piece.words() >= LABEL;
    let pictures = pieces.iter().filter(|one| is_picture(one)).count();
    let above = pieces.iter().position(is_picture).unwrap_or(0);
    !pieces.iter().any(|one| matches!(one.kind, Kind::Heading(_)))
        && !pieces[..above].iter().any(|one| is_long(&one))
        && pieces.iter().filter(is_long).count() <= pictures.max(1)
}

/// The longest number of an equation, in bytes: `(12.3a)`.
const NUMBER: u32 = 8;

/// Whether a table sets one formula to its number.
fn is_equation(page: Ground<'_>, rows: &[Id]) -> bool {
    let dom = page.dom;
    let [row] = rows else { return false };
    let is_math = |cell: &Id| dom.subtree(*cell).any(|one| dom.tag(one) == "math");
    cells(dom, *row).filter(is_math).count() >= 1
        && cells(dom, *row).all(|cell| is_math(&cell) || page.survey.all(cell) <= NUMBER)
}

/// Whether a table sets words to pictures. One of data may have pictures as well, but
/// rows of two texts that stand below none.
fn is_figure(page: Ground<'_>, id: Id, rows: &[Id]) -> bool {
    let dom = page.dom;
    let has_picture = |top: Id| dom.subtree(top).any(|one| dom.tag(one) == "img");
    if !has_picture(id) || dom.subtree(id).any(|one| dom.tag(one) == "th") {
        return false;
    }
    let mut is_below_pictures = false;
    !rows.iter().any(|row| {
        let pictures = cells(dom, *row).filter(|cell| has_picture(*cell)).count();
        let texts = cells(dom, *row).filter(|cell| page.survey.all(*cell) > 0).count();
        let is_data = pictures == 0 && texts >= 2 && !is_below_pictures;
        is_below_pictures = pictures > 0 && pictures == cells(dom, *row).count();
        is_data
    })
}

/// The longest table within the cell of another that is only words of the cell.
const NESTED: u32 = 160;

fn is_layout(page: Ground<'_>, id: Id, rows: &[Id], columns: usize) -> bool {
    let dom = page.dom;
    if columns < 2 || matches!(dom.attr(id, "role"), Some("presentation" | "none")) {
        return true;
    }
    let below = || dom.subtree(id).skip(1);
    let is_table = |one: Id| dom.tag(one) == "table" && page.survey.all(one) > NESTED;
    if below().any(|one| dom.tag(one) == "th") {
        return below().any(is_table);
    }
    let holds = |one: Id| {
        is_table(one) || matches!(dom.tag(one), "h1" | "h2" | "h3" | "pre" | "blockquote")
    };
    let is_long = |row: &Id| cells(dom, *row).any(|cell| page.survey.all(cell) > 900);
    // Rows of one cell stack what stands in them.
    rows.len() < 2
        || stacked(dom, rows) * 2 > rows.len()
        || below().any(holds)
        || rows.iter().any(is_long)
}

/// How many rows hold one cell and no part of one above.
fn stacked(dom: &Dom, rows: &[Id]) -> usize {
    let mut left = 0;
    let is_stacked = |row: &&Id| {
        let is_alone = cells(dom, **row).count() < 2 && left == 0;
        let below = cells(dom, **row).map(|cell| reach(dom, cell)).max();
        left = below.unwrap_or(0).max(usize::saturating_sub(left, 1));
        is_alone
    };
    rows.iter().filter(is_stacked).count()
}

fn data(page: Ground<'_>, id: Id, rows: &[Id], inside: &[crate::article::Container]) -> Piece {
    let mut piece = Piece::new(Kind::Text, inside, id);
    let mut shape = Shape::default();
    let read = rows.iter().map(|row| read_row(page, *row, &mut shape));
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
    piece.kind = Kind::Table { header, align: shape.align };
    piece
}

/// What the rows of a table hand on to those below.
#[derive(Default)]
struct Shape {
    align: Vec<Align>,
    /// For each column, how many of the next rows its cell reaches into.
    reaches: Vec<usize>,
}

/// A row of a table.
struct Row {
    /// Its cells, parted by tabs.
    cells: Piece,
    columns: usize,
    /// Whether it says what stands in the columns.
    is_head: bool,
}

impl Row {
    /// Begins the next column.
    fn next(&mut self) {
        if self.columns > 0 {
            push(&mut self.cells, "\t");
        }
        self.columns += 1;
    }

    /// Leaves the columns empty that cells of rows above reach into.
    fn pass(&mut self, shape: &mut Shape) {
        while let Some(rows) = shape.reaches.get_mut(self.columns).filter(|rows| **rows > 0) {
            *rows -= 1;
            self.next();
        }
    }
}

fn read_row(page: Ground<'_>, row: Id, shape: &mut Shape) -> Row {
    let dom = page.dom;
    let mut read = Row { cells: Piece::new(Kind::Text, &[], row), columns: 0, is_head: false };
    for cell in cells(dom, row) {
        read.pass(shape);
        let column = read.columns;
        if column >= COLUMNS {
            break;
        }
        read.next();
        if shape.align.len() == column {
            shape.align.push(aligned(dom, cell));
        }
        cell::read(page, cell, &mut read.cells);
        (1..span(dom, cell, "colspan").clamp(1, 16)).for_each(|_| read.next());
        shape.reaches.resize(shape.reaches.len().max(read.columns), 0);
        shape.reaches[column..read.columns].fill(reach(dom, cell));
    }
    while shape.reaches[read.columns.min(shape.reaches.len())..].iter().any(|rows| *rows > 0) {
        if shape.reaches[read.columns] == 0 {
            read.next();
        }
        read.pass(shape);
    }
    read.is_head = dom.parent(row).is_some_and(|above| dom.tag(above) == "thead")
        || (cells(dom, row).all(|cell| dom.tag(cell) == "th") && read.columns > 1);
    read
}

/// Into how many of the rows below its own a cell reaches. Of no rows means of all
/// that follow.
fn reach(dom: &Dom, cell: Id) -> usize {
    match span(dom, cell, "rowspan") {
        0 => usize::MAX,
        rows => rows - 1,
    }
}

/// How many columns or rows a cell takes, as it says; else one.
fn span(dom: &Dom, cell: Id, name: &str) -> usize {
    dom.attr(cell, name).and_then(|span| span.trim().parse().ok()).unwrap_or(1)
}

/// Adds text to a cell, or what parts it from the next.
pub(super) fn push(piece: &mut Piece, text: &str) {
    if text.is_empty() {
        return;
    }
    piece.text.push_str(text);
    match piece.runs.last_mut() {
        Some(Run::Text(have)) => have.push_str(text),
        _ => piece.runs.push(Run::Text(text.to_owned())),
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
