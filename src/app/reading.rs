//! An article that is being read: its layout, the place, hits, jumps, marks.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

use super::finding::Finding;
use super::follow::Growth;
use super::jumps::Jumps;
use super::links::Focus;
use super::memo::Memo;
use super::screen::Screen;
use crate::article::{Article, BlockKind, Meta};
use crate::format::Format;
use crate::layout::{Bidi, Headings, Hyphens, Layout, Paragraphs, Place, Row, Settings};
use crate::search::{Index, Narrowed};
use crate::text::decode::Encoding;
use crate::words::Words;

/// The usual measure in cells.
pub const MEASURE: usize = 68;
/// The usual measure for Korean, in syllables of two cells.
pub const WIDE_MEASURE: usize = 80;
/// The usual measure for Chinese and Japanese: 40 ideographs, and two cells more
/// for the stop that hangs over the edge.
pub const HUNG_MEASURE: usize = 82;
/// The narrowest measure that can be asked for with a key.
pub const LEAST_MEASURE: usize = 20;
/// The widest.
pub const MOST_MEASURE: usize = 200;
/// By how many cells a key changes the measure.
pub const MEASURE_STEP: usize = 4;

/// The start of every article: its first byte with all rows above it.
const START: Place = Place { offset: 0, gap: usize::MAX };

/// The page as the reader wants it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PageSettings {
    /// The measure in cells; `None` is the usual one of the article's language.
    pub measure: Option<usize>,
    /// Whether dropped lines are shown.
    pub furniture: bool,
    /// Whether two columns are wanted where the window is wide enough.
    pub two_columns: bool,
    /// Who puts right-to-left text in order.
    pub bidi: Bidi,
    /// How paragraphs are told from each other.
    pub paragraphs: Paragraphs,
    /// Whether running text is filled to the right edge.
    pub justify: bool,
    /// Where rows may end in a hyphen that the text does not hold.
    pub hyphens: Hyphens,
}

/// An article with the place that the reader has reached in it.
#[derive(Debug)]
pub struct Reading {
    /// The article.
    pub article: Article,
    /// Whether it was read without guessing.
    pub is_raw: bool,
    /// The encoding that it was read in.
    pub encoding: Encoding,
    /// Whether the reader chose the encoding; then it is kept.
    pub is_encoding_chosen: bool,
    /// The format that the reader chose.
    pub format: Option<Format>,
    /// Minutes that the whole takes to read.
    pub minutes: usize,
    /// While it is only the beginning: how many times as long the whole is.
    pub part: Option<usize>,
    /// Where the end follows the beginning: the block that stands for all between.
    pub gap: Option<Range<usize>>,
    /// Whether more of it comes.
    pub growth: Growth,
    /// The hits that are marked.
    pub finding: Option<Finding>,
    /// The link or the note that is chosen.
    pub focus: Option<Focus>,
    /// The places that were left.
    pub jumps: Jumps,
    /// The places that carry a letter.
    pub marks: BTreeMap<char, Place>,
    layout: Layout,
    /// How many columns stand side by side.
    columns: usize,
    /// The one scroll state. It may lie beyond [`Reading::last_top`], where a
    /// window has grown; so a window that shrinks again finds it unchanged.
    top: Place,
    pub(super) shows_furniture: bool,
    /// What was found out about the screen and is asked for again in the same frame.
    memo: Memo,
    pub(super) index: OnceCell<Index>,
    /// What is known of the latest query where there is no such copy.
    pub(super) narrowed: Narrowed,
    /// Where each sub-heading begins, with the index of its block.
    pub(super) headings: Vec<(usize, usize)>,
}

impl Reading {
    /// An article to be read from its start.
    pub fn new(
        article: Article,
        is_raw: bool,
        minutes: usize,
        page: PageSettings,
        screen: Screen,
        words: &Words,
    ) -> Self {
        let layout = Layout::new(&article, settings(article.meta(), minutes, page, screen, words));
        let blocks = article.blocks().iter().enumerate();
        let headings = blocks
            .filter(|(_, block)| block.begins_section())
            .map(|(at, block)| (block.range.start, at))
            .collect();
        Self {
            headings,
            top: START,
            layout,
            columns: screen.columns_of(page.two_columns),
            article,
            is_raw,
            encoding: Encoding::Utf8,
            is_encoding_chosen: false,
            format: None,
            minutes,
            part: None,
            gap: None,
            growth: Growth::default(),
            finding: None,
            focus: None,
            jumps: Jumps::default(),
            marks: BTreeMap::new(),
            shows_furniture: page.furniture,
            memo: Memo::default(),
            index: OnceCell::new(),
            narrowed: Narrowed::default(),
        }
    }

    /// Sets the article anew for another window or page; the place stays.
    pub fn lay_out(&mut self, page: PageSettings, screen: Screen, words: &Words) {
        let pans = self.layout.pans().clone();
        let settings = settings(self.article.meta(), self.minutes, page, screen, words);
        self.layout = self.layout.again(&self.article, settings);
        self.memo = Memo::default();
        self.set_pans(&pans);
        self.columns = screen.columns_of(page.two_columns);
        if self.shows_furniture != page.furniture {
            self.shows_furniture = page.furniture;
            self.index = OnceCell::new();
            if let Some(finding) = self.finding.take() {
                let hits = self.find(&finding.query);
                self.finding = Some(finding.with_hits(hits, self.top.offset));
            }
        }
    }

    /// The rows as they are laid out.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// How many columns stand side by side. The rows run through them as one list.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// The rows of the article that stand on one screen, in all its columns.
    pub fn page_rows(&self, screen: Screen) -> usize {
        screen.page_rows() * self.columns
    }

    /// Where the screen begins, as the reader left it.
    pub fn top(&self) -> Place {
        self.top
    }

    /// The first row of the screen: that of the top, but no further down than
    /// where the last row stands on the last row of the page.
    pub fn top_row(&self, screen: Screen) -> Row {
        if self.top == START {
            return self.layout.first(&self.article);
        }
        self.layout.row_of(&self.article, self.top).min(self.last_top(screen))
    }

    /// The first row of the last screen.
    pub fn last_top(&self, screen: Screen) -> Row {
        self.memo.last_top(screen, || self.top_of_last(screen))
    }

    /// Whether the whole article stands on one screen.
    pub fn fits(&self, screen: Screen) -> bool {
        !self.begins_long(screen) && self.last_top(screen) == self.layout.first(&self.article)
    }

    /// Whether the screen stands at the start of what is clearly more than a screen:
    /// then its end, which nobody has seen yet, need not be set to tell what is seen.
    pub(super) fn begins_long(&self, screen: Screen) -> bool {
        if self.top != START || self.columns > 1 {
            return false;
        }
        let (page, more) = (screen.page_rows(), screen.head_rows() + 2);
        let rows = self.layout.rows(&self.article, self.layout.first(&self.article), page + more);
        // The last screen begins no higher than this row, and this one below the start.
        let top = rows.get(more - 1).filter(|_| rows.len() == page + more);
        top.is_some_and(|top| self.layout.offset_of(&self.article, *top) > 0)
    }

    /// The rows of the screen.
    pub fn rows(&self, screen: Screen) -> Vec<Row> {
        self.column_rows(screen).into_iter().flat_map(|column| column.rows).collect()
    }

    /// Moves the screen by so many rows, down being positive.
    pub fn scroll(&mut self, rows: isize, screen: Screen) {
        let row = self.step(self.top_row(screen), rows).min(self.last_top(screen));
        self.top = self.place_of(row);
    }

    /// Puts `place` at the top of the screen, or the last screen where it is beyond.
    pub fn go_to(&mut self, place: Place, screen: Screen) {
        let last = self.last_top(screen);
        let is_beyond = self.layout.row_of(&self.article, place) > last;
        self.top = if is_beyond { self.place_of(last) } else { place };
    }

    /// A row by its number, counted from 0; the last one where there are fewer.
    pub fn row_number(&self, number: usize) -> Row {
        self.step(self.layout.first(&self.article), signed(number))
    }

    /// Puts a row at the top of the screen, counted from 0.
    pub fn go_to_row(&mut self, number: usize, screen: Screen) {
        let row = self.row_number(number);
        self.top = self.place_of(self.top_for(row, screen));
    }

    /// Goes to the first row at which so many hundredths of the article are done.
    pub fn go_to_percent(&mut self, percent: usize, screen: Screen) {
        let last = self.last_top(screen);
        let end = self.layout.offset_of(&self.article, last);
        // Without a product that could overflow; rounded up.
        let wanted = end / 100 * percent + (end % 100 * percent).div_ceil(100);
        let mut row =
            self.layout.row_at(&self.article, self.article.text().floor_char_boundary(wanted));
        while row < last && self.layout.offset_of(&self.article, row) < wanted {
            row = self.step(row, 1);
        }
        let row = if percent == 0 { self.layout.first(&self.article) } else { row };
        self.top = self.place_of(self.top_for(row, screen));
    }

    /// Moves the screen as little as is needed to show the byte at `offset`
    /// with some rows around it.
    pub fn reveal(&mut self, offset: usize, screen: Screen) {
        self.pan_to(offset);
        let height = self.page_rows(screen);
        let around = (height / 4).min(3);
        let row = self.layout.row_at(&self.article, offset);
        let top = self.top_row(screen);
        let low = self.step(top, signed(around.max(self.covered(top, screen))));
        let high = self.step(top, signed(height - 1 - around));
        let wanted = if row < low && top != self.layout.first(&self.article) {
            Some(self.near(row, top, around, height, -1))
        } else if row > high && top < self.last_top(screen) {
            Some(self.near(row, top, height - 1 - around, height, 1))
        } else {
            None
        };
        if let Some(wanted) = wanted {
            let top = wanted.min(self.uncovered(row, screen)).min(self.last_top(screen));
            self.top = self.place_of(top);
        }
        // The right column of two may show less than its size.
        let top = self.top_row(screen);
        if self.lost(top, screen) > 0 && !self.rows(screen).contains(&row) && row > top {
            let top = self.step(row, -signed(height / 3));
            self.top = self.place_of(top.min(self.last_top(screen)));
        }
    }

    /// The top that shows `row` with `above` rows before it, when that is within
    /// a screen of the present `top`; beyond, the row stands at a third of the page.
    fn near(&self, row: Row, top: Row, above: usize, height: usize, way: isize) -> Row {
        let wanted = self.step(row, -signed(above));
        let (from, to) = if way < 0 { (wanted, top) } else { (top, wanted) };
        if self.layout.rows_between(&self.article, from, to, height + 1) <= height {
            wanted
        } else {
            self.step(row, -signed(height / 3))
        }
    }

    /// The bytes that are on the screen.
    pub fn visible(&self, screen: Screen) -> Range<usize> {
        let top = self.top_row(screen);
        self.memo.visible(screen, top, || self.visible_from(top, screen))
    }

    fn visible_from(&self, top: Row, screen: Screen) -> Range<usize> {
        let rows = self.rows(screen);
        let covered = self.covered(top, screen);
        let (Some(first), Some(last)) = (rows.get(covered), rows.last()) else { return 0..0 };
        let after = self.step(*last, 1);
        let end = if after == *last {
            self.article.text().len()
        } else {
            self.layout.offset_of(&self.article, after)
        };
        self.layout.offset_of(&self.article, *first)..end
    }

    /// Whether a block takes rows at all.
    pub fn shows(&self, kind: &BlockKind) -> bool {
        self.shows_furniture || *kind != BlockKind::Furniture
    }

    /// The last sub-heading at or before byte `offset`.
    pub fn section_at(&self, offset: usize) -> Option<&str> {
        let after = self.headings.partition_point(|(start, _)| *start <= offset);
        let (_, block) = self.headings.get(after.checked_sub(1)?)?;
        Some(self.article.text_of(&self.article.blocks()[*block]))
    }

    /// The rows of the layout, for what changes them.
    pub(super) fn layout_mut(&mut self) -> &mut Layout {
        self.memo = Memo::default();
        &mut self.layout
    }

    /// The place of a row at the top of the screen. That of the first row is the
    /// start, also when the window grows and rows come above it.
    fn place_of(&self, row: Row) -> Place {
        if row == self.layout.first(&self.article) {
            return START;
        }
        self.layout.place_of(&self.article, row)
    }

    fn step(&self, row: Row, rows: isize) -> Row {
        self.layout.step(&self.article, row, rows)
    }
}

/// The measure that a page of this language has when nobody asks for another.
pub fn usual_measure(language: Option<&str>) -> usize {
    match language {
        Some("zh" | "ja") => HUNG_MEASURE,
        Some("ko") => WIDE_MEASURE,
        _ => MEASURE,
    }
}

fn settings(
    meta: &Meta,
    minutes: usize,
    page: PageSettings,
    screen: Screen,
    words: &Words,
) -> Settings {
    let usual = usual_measure(meta.language.as_deref());
    Settings {
        width: screen.column_cells(screen.columns_of(page.two_columns)),
        measure: page.measure.unwrap_or(usual),
        furniture: page.furniture,
        head: screen.head_rows(),
        bidi: page.bidi,
        paragraphs: page.paragraphs,
        pans: true,
        byline_note: (minutes > 0).then(|| words.time_to_read(minutes)),
        justify: page.justify,
        hyphens: page.hyphens,
        headings: Headings::Weighted,
    }
}

/// A number of rows as a step.
fn signed(rows: usize) -> isize {
    isize::try_from(rows).unwrap_or(isize::MAX)
}
