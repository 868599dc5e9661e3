//! The folio: one row that says where you are; notices and prompts stand in its place.

use ratatui::buffer::Buffer;

use super::canvas::{cut, in_order, put};
use super::theme::{Role, Theme};
use crate::app::{App, Line, MarkUse, Mode, Notice, Reading};
use crate::layout::{Bidi, visual, visual_cells};
use crate::text::width::{cells, fit};

/// Cells of the progress bar.
const BAR: usize = 10;
/// A window narrower than this has no progress bar.
const BAR_NEEDS: usize = 60;

/// What the folio says while nothing is asked there: as long as it is the same, it
/// need not be drawn again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folio {
    left: String,
    role: Role,
    right: String,
}

impl Folio {
    /// What it says now.
    pub fn of(app: &App) -> Self {
        let (left, role) = left_side(app);
        Self { left, role, right: right_side(app, usize::from(app.screen.columns)) }
    }

    /// Draws it on the last row.
    pub fn draw(&self, app: &App, theme: &Theme, buffer: &mut Buffer) {
        let y = usize::from(app.screen.rows.saturating_sub(1));
        let edge = usize::from(app.screen.columns).saturating_sub(1);
        let start = edge.saturating_sub(cells(&self.right));
        put(buffer, start, y, edge, &self.right, theme.style(Role::Folio));
        let left = cut(&self.left, start.saturating_sub(3));
        put(buffer, 1, y, start, &in_order(app, left), theme.style(self.role));
    }
}

/// Draws the last row; returns the cell of the cursor while a line is typed.
pub fn draw(app: &App, theme: &Theme, buffer: &mut Buffer) -> Option<(u16, u16)> {
    let y = usize::from(app.screen.rows.saturating_sub(1));
    let width = usize::from(app.screen.columns);
    if let Some((label, line)) = prompt(app) {
        let right = find_state(app);
        return Some(draw_prompt(app, &label, line, &right, (y, width), theme, buffer));
    }
    if let Mode::Mark(mark_use) = app.mode {
        let label = match mark_use {
            MarkUse::Set => app.words.mark_prompt,
            MarkUse::GoTo => app.words.go_to_mark_prompt,
        };
        let end = put(buffer, 1, y, width, label, theme.style(Role::Prompt));
        return Some((end.min(width.saturating_sub(1)) as u16, y as u16));
    }
    let folio = Folio::of(app);
    let start = width.saturating_sub(1).saturating_sub(cells(&folio.right));
    match &app.notice {
        Some(notice) if cells(&notice.text) + 3 > start => {
            draw_long_notice(app, notice, theme, buffer);
        }
        _ => folio.draw(app, theme, buffer),
    }
    None
}

/// Draws a notice that is longer than its place over the foot of the page: on as
/// many rows as it needs, but no more than half of them.
fn draw_long_notice(app: &App, notice: &Notice, theme: &Theme, buffer: &mut Buffer) {
    let (width, height) = (usize::from(app.screen.columns), usize::from(app.screen.rows));
    let style = theme.style(if notice.is_error { Role::Fault } else { Role::Notice });
    let rows = rows_of(&notice.text, width.saturating_sub(2).max(1));
    let shown = rows.len().min((height / 2).max(1));
    for (n, row) in rows.iter().take(shown).enumerate() {
        let y = height - shown + n;
        put(buffer, 0, y, width, &" ".repeat(width), style);
        let is_cut = n + 1 == shown && shown < rows.len();
        let row = if is_cut { cut(&format!("{row} …"), width - 2) } else { row.clone() };
        put(buffer, 1, y, width, &in_order(app, row), style);
    }
}

/// The rows of a text that breaks at its spaces, each of at most `width` cells.
pub fn rows_of(text: &str, width: usize) -> Vec<String> {
    let mut rows = Vec::new();
    let mut row = String::new();
    for word in text.split(' ') {
        if !row.is_empty() && cells(&row) + 1 + cells(word) > width {
            rows.push(std::mem::take(&mut row));
        }
        if !row.is_empty() {
            row.push(' ');
        }
        row.push_str(word);
        while cells(&row) > width {
            let at = fit(&row, width).max(row.chars().next().map_or(1, char::len_utf8));
            let rest = row.split_off(at);
            rows.push(std::mem::replace(&mut row, rest));
        }
    }
    rows.push(row);
    rows
}

/// Draws, in the folio's place, how much of a panel is seen: the last row of all.
pub fn draw_count(app: &App, (seen, all): (usize, usize), theme: &Theme, buffer: &mut Buffer) {
    let y = usize::from(app.screen.rows.saturating_sub(1));
    let edge = usize::from(app.screen.columns).saturating_sub(1);
    let text = format!("{seen}/{all}");
    let start = edge.saturating_sub(cells(&text));
    put(buffer, start, y, edge, &text, theme.style(Role::Folio));
    if let Some(notice) = &app.notice {
        put(
            buffer,
            1,
            y,
            start,
            &cut(&notice.text, start.saturating_sub(3)),
            theme.style(Role::Notice),
        );
    }
}

/// The label and the line that is being typed.
fn prompt(app: &App) -> Option<(String, &Line)> {
    let label = match &app.mode {
        Mode::Find(find) if find.is_regex => app.words.regex_prompt,
        Mode::Find(_) => app.words.find_prompt,
        Mode::Command(..) => app.words.command_prompt,
        Mode::Contents(_) => app.words.filter_prompt,
        Mode::Read | Mode::Select(_) | Mode::Mark(_) | Mode::Help(_) => return None,
    };
    Some((label.to_string(), app.line()?))
}

/// What the search says while it is typed: the count, or why there is none.
fn find_state(app: &App) -> String {
    if let Mode::Contents(contents) = &app.mode {
        return match contents.shown().len() {
            0 => app.words.no_match.to_string(),
            n => format!("{}/{n}{}", contents.chosen + 1, app.reading().map_or("", more)),
        };
    }
    let Mode::Find(find) = &app.mode else { return String::new() };
    if let Some(error) = &find.error {
        return error.clone();
    }
    match app.reading().and_then(|reading| reading.finding.as_ref()) {
        Some(_) => app.reading().and_then(hits).unwrap_or_default(),
        None => String::new(),
    }
}

fn draw_prompt(
    app: &App,
    label: &str,
    line: &Line,
    right: &str,
    (y, width): (usize, usize),
    theme: &Theme,
    buffer: &mut Buffer,
) -> (u16, u16) {
    // What is typed comes first, the rest of the row is for what is said of it.
    let typed = cells(label) + cells(line.text()) + 4;
    let right = cut(right, width.saturating_sub(typed).max(width / 3));
    let edge = width.saturating_sub(1);
    let start = edge.saturating_sub(cells(&right));
    put(buffer, start, y, edge, &right, theme.style(Role::Folio));
    let x = put(buffer, 1, y, width, label, theme.style(Role::Prompt));
    let room = start.saturating_sub(x + 2).max(1);
    // A long line scrolls so that its cursor shows.
    let head = &line.text()[..line.cursor()];
    let mut from = 0;
    for cluster in crate::text::width::clusters(head) {
        if cells(&head[from..]) < room {
            break;
        }
        from = cluster.start + cluster.text.len();
    }
    let typed = &line.text()[from..];
    let is_ours = app.page.bidi == Bidi::App;
    let typed = if is_ours { visual(typed, Some(false)) } else { typed.into() };
    let before = if is_ours {
        visual_cells(&line.text()[from..], line.cursor() - from)
    } else {
        cells(&head[from..])
    };
    let cursor = x + before;
    put(buffer, x, y, x + room, &typed, theme.style(Role::Prompt));
    (cursor.min(width.saturating_sub(1)) as u16, y as u16)
}

fn left_side(app: &App) -> (String, Role) {
    if let Some(notice) = &app.notice {
        let role = if notice.is_error { Role::Fault } else { Role::Notice };
        return (notice.text.clone(), role);
    }
    let mut parts = Vec::new();
    if app.slots.len() > 1 {
        parts.push(format!("{}/{}", app.current + 1, app.slots.len()));
    }
    if let Some(reading) = app.reading()
        && let Some(title) = running_title(app, reading)
    {
        parts.push(title);
    }
    (parts.join("  "), Role::Folio)
}

/// The section that is read, or the file's name where there is nothing to read; before the first one, the headline once it has
/// left the screen.
fn running_title(app: &App, reading: &Reading) -> Option<String> {
    if reading.article.is_empty() {
        return app.slots.get(app.current).map(|slot| slot.name.clone());
    }
    let visible = reading.visible(app.screen);
    // The section of what the eye rests on: a third down the page, and at the
    // end, where the page cannot follow any more, its foot.
    let third = visible.len() / 3;
    let at_end = reading.progress(app.screen) >= 1.0;
    let eye = if at_end { visible.end } else { visible.start + third };
    let section = reading.section_at(eye);
    let headline = reading.article.meta().title.as_deref().filter(|_| reading.top().offset > 0);
    section.or(headline).map(str::to_string)
}

fn right_side(app: &App, width: usize) -> String {
    let Some(reading) = app.reading() else { return String::new() };
    let mut parts = Vec::new();
    if let Some(count) = app.count {
        parts.push(count.to_string());
    }
    parts.extend(hits(reading));
    if reading.article.is_empty() {
        return parts.join("  ");
    }
    let progress = reading.progress(app.screen);
    // Of what is there: how much comes, nobody knows.
    let coming = if reading.growth.comes || reading.growth.follows { "+" } else { "" };
    let percent = format!("{:>3}%{coming}", (progress * 100.0).floor());
    parts.push(if width >= BAR_NEEDS { format!("{} {percent}", bar(progress)) } else { percent });
    if width >= 30 {
        parts.push(match (reading.growth.follows, reading.growth.comes) {
            (true, _) => app.words.following.to_string(),
            (_, true) => app.words.still_coming.to_string(),
            _ => time_left(app, reading, progress),
        });
    }
    parts.join("  ")
}

/// `3/17`: the current hit and how many there are; `…` until they are counted.
fn hits(reading: &Reading) -> Option<String> {
    let finding = reading.finding.as_ref()?;
    if !finding.is_counted {
        return Some(String::from("…"));
    }
    let current = finding.current.map_or(0, |at| at + 1);
    Some(format!("{current}/{}{}", finding.hits.len(), more(reading)))
}

/// Says behind a number that there may be more: not all of the article is there yet.
fn more(reading: &Reading) -> &'static str {
    if reading.is_partial() { "+" } else { "" }
}

fn bar(progress: f64) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a fraction between 0 and 1 of ten cells"
    )]
    let full = ((progress * BAR as f64).round() as usize).min(BAR);
    let is_narrow = cells("█") == 1;
    let [left, done, rest, right] =
        if is_narrow { ["▕", "█", "░", "▏"] } else { ["[", "#", "-", "]"] };
    format!("{left}{}{}{right}", done.repeat(full), rest.repeat(BAR - full))
}

fn time_left(app: &App, reading: &Reading, progress: f64) -> String {
    if progress >= 1.0 {
        return app.words.the_end.to_string();
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "minutes of a text, times a fraction between 0 and 1"
    )]
    let left = (reading.minutes as f64 * (1.0 - progress)).ceil() as usize;
    app.words.time_left(left.max(1))
}
