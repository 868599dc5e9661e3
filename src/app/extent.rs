//! How much of an article is there, and where in the whole of it a place stands.
//!
//! Of a long article the beginning is there first. Whoever goes to the end gets the
//! end, as another window of the file, and between the two stands a block that says
//! how much is missing. Places are offsets in what is there; what is shown of them,
//! percentages and the position column, is of the whole.

use std::ops::Range;

use super::{Action, Growth, Reading, Screen};

impl Reading {
    /// Whether this is not all there will be of the article.
    pub fn is_partial(&self) -> bool {
        self.part.is_some() || self.growth != Growth::default()
    }

    /// How far the reader has come: 0.0 at the start, 1.0 when the end is on the screen.
    pub fn progress(&self, screen: Screen) -> f64 {
        let top = self.top_row(screen);
        let offset = |row| self.layout().offset_of(&self.article, row);
        if self.begins_long(screen) && offset(top) == 0 {
            return 0.0;
        }
        let last = self.last_top(screen);
        let has_end = self.part.is_none() || self.gap.is_some();
        let end = if has_end {
            self.in_whole(offset(last))
        } else {
            offset(last) * self.part.unwrap_or(1)
        };
        if (top >= last && has_end) || end == 0 {
            return 1.0;
        }
        #[allow(clippy::cast_precision_loss, reason = "a fraction for showing")]
        let done = self.in_whole(offset(top)) as f64 / end as f64;
        // While a row is left to go, it is not the end.
        done.min(0.99)
    }

    /// The bytes of the whole article, as far as that can be said now; at least 1.
    pub fn whole(&self) -> usize {
        let here = self.article.text().len();
        let head = self.gap.as_ref().map_or(here, |gap| gap.start);
        (head * self.part.unwrap_or(1)).max(here).max(1)
    }

    /// Where in the whole the byte at `offset` stands.
    fn in_whole(&self, offset: usize) -> usize {
        match &self.gap {
            Some(gap) if offset >= gap.end => offset + (self.whole() - self.article.text().len()),
            _ => offset,
        }
    }

    /// The bytes that are there of `range` of the whole.
    pub fn here(&self, range: Range<usize>) -> Range<usize> {
        let Some(gap) = &self.gap else { return range };
        let missing = self.whole() - self.article.text().len();
        let at = |whole: usize| match whole.checked_sub(missing) {
            Some(behind) if behind >= gap.end => behind,
            _ => whole.min(gap.start),
        };
        at(range.start)..at(range.end)
    }

    /// Whether a motion leads to what is not there yet.
    pub(super) fn leads_on(&self, action: Action, count: Option<usize>, screen: Screen) -> bool {
        if self.part.is_none() {
            return false;
        }
        match action {
            Action::End if count.is_none() => self.gap.is_none(),
            Action::Percent if count.is_some_and(|count| count >= 100) => self.gap.is_none(),
            Action::End | Action::Percent => count.is_none_or(|count| count > 0),
            Action::Start => {
                let last = self.last_top(screen);
                let row = self.row_number(count.unwrap_or(1).saturating_sub(1));
                let is_beyond =
                    |gap: &Range<usize>| self.layout().offset_of(&self.article, row) >= gap.start;
                row >= last || self.gap.as_ref().is_some_and(is_beyond)
            }
            Action::HeadingNext => {
                let after = self.headings.partition_point(|(start, _)| *start <= self.top().offset);
                let is_here = |(start, _): &&(usize, usize)| self.is_near(*start);
                let headings = self.headings[after..].iter().filter(is_here);
                headings.count() < count.unwrap_or(1) && !self.is_behind_gap()
            }
            _ => false,
        }
    }

    /// Whether the end of what is there in one piece is near: then more is wanted soon.
    pub(super) fn nears_the_rest(&self, screen: Screen) -> bool {
        let seen = self.visible(screen);
        match &self.gap {
            Some(gap) if seen.start >= gap.end => {
                2 * (seen.start - gap.end) < self.article.text().len() - gap.end
            }
            Some(gap) => 2 * seen.end > gap.start,
            None => 2 * seen.end > self.article.text().len(),
        }
    }

    /// Whether the screen stands in the end that another window of the file is.
    fn is_behind_gap(&self) -> bool {
        self.gap.as_ref().is_some_and(|gap| self.top().offset >= gap.end)
    }

    /// Whether nothing is missing between the top of the screen and `offset`.
    fn is_near(&self, offset: usize) -> bool {
        self.gap.as_ref().is_none_or(|gap| (offset >= gap.end) == self.is_behind_gap())
    }

    /// Of hits those between which and the screen nothing is missing: beyond that
    /// there may be nearer ones.
    pub(super) fn keep_near(&self, hits: &mut Vec<Range<usize>>) {
        if self.gap.is_some() {
            hits.retain(|hit| self.is_near(hit.start));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::PageSettings;
    use super::*;
    use crate::article::{Article, BlockKind, Builder};
    use crate::words::EN;

    fn article(paragraphs: usize) -> Article {
        let mut builder = Builder::new();
        for n in 0..paragraphs {
            builder.block(BlockKind::Paragraph, &format!("{n} {}", "word ".repeat(3 * (n % 7))));
        }
        builder.finish()
    }

    #[test]
    fn what_the_start_tells_of_itself_is_what_the_end_tells_of_it() {
        for paragraphs in 0..60 {
            for (rows, furniture) in [(3, false), (10, false), (17, true), (24, false), (60, false)]
            {
                let screen = Screen { columns: 40, rows };
                let page = PageSettings { furniture, ..PageSettings::default() };
                let reading = Reading::new(article(paragraphs), false, 1, page, screen, &EN);
                let (first, last) =
                    (reading.layout().first(&reading.article), reading.last_top(screen));
                let case = format!("{paragraphs} paragraphs in {rows} rows");
                assert_eq!(reading.fits(screen), last == first, "{case}");
                assert_eq!(reading.top_row(screen), first, "{case}");
                let is_all =
                    last == first || reading.layout().offset_of(&reading.article, last) == 0;
                let expected = if is_all { 1.0 } else { 0.0 };
                assert!((reading.progress(screen) - expected).abs() < 1e-9, "{case}");
                assert!(!reading.begins_long(screen) || last > first, "{case}");
                let is_long = reading.layout().rows(&reading.article, first, 200).len()
                    > screen.page_rows() + screen.head_rows() + 2;
                assert!(reading.begins_long(screen) || !is_long || rows < 5, "{case}: it is long");
            }
        }
    }
}
