//! What of a screen is another than on the frame before: of a page that has only
//! scrolled, a few rows. A row is known by what stands on it, so that nothing that
//! stays is painted, compared or sent.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::body;
use super::canvas::ground;
use super::folio::Folio;
use super::theme::{Role, Theme};
use crate::app::{App, Mode, Screen};
use crate::fault;
use crate::layout::Row;

/// The frame before, as far as it must be known.
#[derive(Debug, Default)]
pub struct Kept {
    /// None where the frame before was no plain page.
    page: Option<Page>,
}

/// A page that was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Page {
    /// All that rows look like but by what stands on them.
    look: (u64, usize, Screen, &'static str),
    rows: Vec<Row>,
    /// The rows on which the position is shown.
    thumb: Range<usize>,
    folio: Folio,
}

/// The difference of a frame to the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// By how many rows the page has moved: up when positive.
    pub shift: isize,
    /// How many rows move: all but the last.
    pub height: usize,
    /// What each row of the screen needs, once they have moved.
    pub rows: Vec<Change>,
}

/// What a row needs that is to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Nothing: it stands.
    None,
    /// Only its last cell.
    Edge,
    /// All of it.
    Row,
}

impl Kept {
    /// What has changed since this was asked last; `None` where the whole screen is
    /// to be drawn.
    pub fn changes(&mut self, app: &App) -> Option<Changes> {
        let last = self.page.take();
        self.page = page(app);
        let (last, next) = (last?, self.page.as_ref()?);
        if last.look != next.look {
            return None;
        }
        let height = app.screen.page_rows();
        let shift = shift(&last.rows, &next.rows)?;
        let mut rows: Vec<_> = (0..height)
            .map(|y| {
                let from = y.checked_add_signed(shift).filter(|from| *from < height);
                match from.filter(|from| last.rows.get(*from) == next.rows.get(y)) {
                    None => Change::Row,
                    // Rows that move take their part of the position column along.
                    Some(from) if last.thumb.contains(&from) != next.thumb.contains(&y) => {
                        Change::Edge
                    }
                    Some(_) => Change::None,
                }
            })
            .collect();
        let is_said = last.folio == next.folio;
        let folio = if is_said { Change::None } else { Change::Row };
        rows.resize(usize::from(app.screen.rows), folio);
        Some(Changes { shift, height, rows })
    }

    /// Draws only what has changed, on the frame that [`Kept::changes`] was asked for:
    /// all cells of that, whatever they are before. A page has no cursor.
    pub fn draw(&self, changes: &Changes, app: &App, theme: &Theme, buffer: &mut Buffer) {
        fault::point("view");
        let area = buffer.area;
        for (y, change) in (0..area.height).zip(&changes.rows) {
            let x = match change {
                Change::None => continue,
                Change::Edge => area.width.saturating_sub(1),
                Change::Row => 0,
            };
            for x in x..area.width {
                buffer[(x, y)].reset();
            }
            let rest = Rect { x, y, width: area.width - x, height: 1 };
            ground(buffer, rest, theme.style(Role::Text));
        }
        if let (Some(reading), Some(page)) = (app.reading(), &self.page) {
            let is_row = |y: usize| changes.rows[y] == Change::Row;
            body::draw_rows(reading, app.screen, &page.rows, is_row, theme, buffer);
            let is_changed = |y: &usize| changes.rows[*y] != Change::None;
            body::draw_thumb(page.thumb.clone().filter(is_changed), app.screen, theme, buffer);
            if changes.rows.last() == Some(&Change::Row) {
                page.folio.draw(app, theme, buffer);
            }
        }
    }
}

/// The page that is on the screen, if nothing but a page and the folio is: one
/// column, no panel, no notice that may lie over it.
fn page(app: &App) -> Option<Page> {
    let reading = app.reading()?;
    let is_plain = matches!(app.mode, Mode::Read) && app.notice.is_none() && !app.is_cramped();
    // Marks of hits stand on many rows of the position column.
    if !is_plain || reading.columns() > 1 || reading.finding.is_some() {
        return None;
    }
    let rows = body::rows(reading, app.screen);
    if rows.is_empty() {
        return None;
    }
    let thumb = body::thumb_of(reading, app.screen);
    let look = (app.epoch, app.current, app.screen, app.theme);
    Some(Page { look, rows, thumb, folio: Folio::of(app) })
}

/// By how many rows `next` has moved up from `last`; `None` where nothing of it stays.
fn shift(last: &[Row], next: &[Row]) -> Option<isize> {
    // The head of a table may stand over the first rows, so others are asked as well.
    let end = next.len() - 1;
    let came = [0, end / 2, end].into_iter().find_map(|to| {
        let from = last.iter().position(|row| row == &next[to])?;
        Some(from.cast_signed() - to.cast_signed())
    });
    came.filter(|_| last.len() == next.len())
}
