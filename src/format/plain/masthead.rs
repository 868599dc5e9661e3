//! The head of the page: which lines are kicker, headline and dek, which state
//! facts, which are furniture, and where the body begins.
//!
//! 1. The lines down to the first prose are sorted: text, facts, furniture.
//! 2. Text lines that stand together are groups. The headline is in the first
//!    group, unless that holds labels only and a later one is a headline.
//! 3. Labels above it are kicker and outlet; what stands below it and above
//!    byline, date or buttons is the dek.

use super::houses::is_outlet;
use super::lang::{Junk, Set};
use super::page::{Page, Use};
use super::sort::{Sort, ends_open, join, sort};
use super::words::{count, ends_sentence, is_caps, is_name, is_title_case, lower, starts_small};

/// Reads the head of the page.
pub(super) fn read(page: &mut Page<'_>) {
    let sorts = sort(page);
    let groups = groups(page, &sorts);
    let mut head = Head { page, sorts, groups };
    if let Some(title) = head.headline_under_stack() {
        head.take_stack(title);
        let (first, last) = head.take_headline(0);
        head.take_dek(0, last);
        head.take_rest(first, last);
        return;
    }
    let Some(group) = head.headline_group() else {
        head.take_rest(0, 0);
        return;
    };
    head.take_labels_above(group);
    let (first, last) = head.take_headline(group);
    head.take_dek(group, last);
    head.take_rest(first, last);
}

/// Text lines that stand together, each group as a range of line numbers.
fn groups(page: &Page<'_>, sorts: &[Sort]) -> Vec<std::ops::Range<usize>> {
    let mut groups: Vec<std::ops::Range<usize>> = Vec::new();
    for (at, sort) in sorts.iter().enumerate() {
        if *sort != Sort::Text {
            continue;
        }
        match groups.last_mut() {
            Some(group) if group.end == at && page.lines[at].gap == 0 => group.end = at + 1,
            _ => groups.push(at..at + 1),
        }
    }
    groups
}

pub(super) struct Head<'p, 'a> {
    pub(super) page: &'p mut Page<'a>,
    pub(super) sorts: Vec<Sort>,
    pub(super) groups: Vec<std::ops::Range<usize>>,
}

impl Head<'_, '_> {
    pub(super) fn text(&self, at: usize) -> &str {
        self.page.lines[at].text.trim_start_matches(['#', '◎', '■', '□', '▌', '◆']).trim()
    }

    /// Whether the next line is a path or a row of sections.
    pub(super) fn is_above_menu(&self, at: usize) -> bool {
        let below = self.sorts.iter().skip(at + 1);
        let mut below = below.skip_while(|sort| matches!(sort, Sort::Junk(Junk::Button))).take(1);
        below.any(|sort| matches!(sort, Sort::Junk(Junk::Menu)))
    }

    /// Takes labels and headline of its group. Gives the headline's first and last line.
    fn take_headline(&mut self, group: usize) -> (usize, usize) {
        let lines = self.groups[group].clone();
        let mut first = lines.start;
        // A library's name may stand above the writer's.
        if first + 3 < lines.end
            && self.is_known_label(first + 2)
            && self.take_writer_above(first + 1, lines.end)
        {
            self.page.drop_line(first);
            first += 2;
        } else if self.take_writer_above(first, lines.end) {
            first += 1;
        }
        if self.is_stack(first, lines.end) {
            self.take_house(first);
            self.take_label(first + 1);
            first += 2;
        }
        let is_story = |head: &Self, at: usize| head.stops(at) && count(head.text(at)) > 12;
        while first + 1 < lines.end
            && !is_story(self, first + 1)
            && self.is_label_over(first, &lines)
        {
            self.take_label_below_menu(first);
            first += 1;
        }
        let mut last = first;
        while last + 1 < lines.end && last < first + 3 && self.goes_on(last, lines.end) {
            last += 1;
        }
        let title: Vec<_> = (first..=last).map(|at| self.text(at).to_owned()).collect();
        let title = join(&title, self.page.lexicon.unspaced);
        self.page.meta.title = Some(self.without_labels(title));
        self.page.uses[first..=last].fill(Use::Masthead);
        // The headline over again.
        let again = (last + 1..lines.end).take_while(|at| self.text(*at) == self.text(first));
        // More of them are a song.
        let again = Some(again.count()).filter(|again| *again <= 2).unwrap_or(0);
        self.sorts[last + 1..=last + again].fill(Sort::Junk(Junk::Button));
        last += again;
        (first, last)
    }

    /// The headline of a saved page's tab: `Opinion | The case …`, `… | The Daily Post`.
    fn without_labels(&mut self, title: String) -> String {
        for bar in [" | ", " • ", " › "] {
            let Some((head, rest)) = title.split_once(bar) else { continue };
            if self.page.lexicon.has(Set::Sections, &lower(head)) && count(rest) >= 3 {
                self.page.meta.kicker.get_or_insert(head.to_owned());
                return rest.to_owned();
            }
            if is_outlet(rest, &self.page.lexicon) && count(head) >= 3 {
                self.page.meta.site.get_or_insert(rest.to_owned());
                return head.to_owned();
            }
        }
        title
    }

    /// Whether the headline goes on in the next line.
    fn goes_on(&self, at: usize, end: usize) -> bool {
        let (line, next) = (self.text(at), self.text(at + 1));
        if self.is_known_label(at + 1) || ends_sentence(line) {
            return false;
        }
        // A word or two are no line that a headline was broken at: `TODO`, `buy milk`.
        let is_list = starts_small(next)
            && self.page.lines[at].chars <= 14
            && self.page.lines.get(at + 2).is_some_and(|line| line.gap == 0 && line.chars <= 40);
        if is_list && !line.ends_with([',', ':', '-', '–', '—', ';']) {
            return false;
        }
        if starts_small(next) || line.ends_with([',', ':', '-', '–', '—', ';']) {
            return true;
        }
        if self.page.lexicon.unspaced || self.is_author_at(at + 1) {
            return false;
        }
        let both_caps = is_caps(line) && is_caps(next);
        // A headline in capitals of English; a dek below it is a sentence.
        let both_titles =
            is_title_case(line) && is_title_case(next) && count(line) >= 3 && count(next) >= 3;
        // What is left of a headline that a narrow measure broke.
        let is_rest = self.page.setting.wrap.is_some()
            && at + 2 == end
            && is_title_case(line)
            && is_title_case(next)
            && count(line) >= 6
            && count(next) <= 2;
        // A line that begins anew in a headline without capitals is the dek.
        let begins_anew = !is_title_case(line) && !is_title_case(next) && count(next) >= 5;
        let is_broken = (ends_open(line) && !begins_anew) || is_rest;
        both_caps || (both_titles && at + 1 < end) || is_broken
    }

    fn is_author_at(&self, at: usize) -> bool {
        if !matches!(self.sorts.get(at), Some(Sort::Text)) {
            return false;
        }
        let text = self.text(at);
        let ends_head = self.page.lines.get(at + 1).is_none_or(|line| line.gap > 0)
            || !matches!(self.sorts.get(at + 1), Some(Sort::Text));
        // Without capitals a short line above a line of facts is a name as well.
        let has_case = text.chars().any(|c| c.is_lowercase() || c.is_uppercase());
        let ends_head =
            ends_head || (!has_case && matches!(self.sorts.get(at + 2), Some(Sort::Facts(_))));
        let is_house = self.page.lexicon.is_agency(text)
            || self.page.meta.site.as_deref() == Some(text)
            || text.split_once(',').is_some_and(|(name, house)| {
                // `Ann Lee, The Gate Times`
                is_name(name, &self.page.lexicon) && is_outlet(house.trim(), &self.page.lexicon)
            });
        let ends_head = ends_head || (is_house && self.is_author_at(at + 1));
        let name = super::names::bare(text, &self.page.lexicon);
        (is_house
            || is_name(text, &self.page.lexicon)
            || (name != text && is_name(&name, &self.page.lexicon)))
            && count(&name) <= 4
            && ends_head
            && !self.page.lexicon.has(Set::Sections, &lower(text))
    }

    /// Takes kicker and dek below the headline.
    fn take_dek(&mut self, group: usize, last: usize) {
        let mut at = last + 1;
        let end = self.groups[group].end;
        if at < end && self.is_known_label(at) && self.page.meta.kicker.is_none() {
            self.take_label(at);
            at += 1;
        }
        let mut next = group + 1;
        let is_label = |head: &Self, next: usize| {
            let lines =
                head.groups.get(next).filter(|lines| lines.len() == 1 && lines.start == last + 1);
            lines.filter(|lines| head.is_known_label(lines.start)).map(|lines| lines.start)
        };
        let mut from = last + 1;
        if let Some(label) =
            is_label(self, next).filter(|_| at >= end && self.page.meta.kicker.is_none())
        {
            self.take_label(label);
            next += 1;
            from += 1;
        }
        let next_group = self.groups.get(next).filter(|next| next.start == from).cloned();
        let lines = if at < end { at..end } else { next_group.unwrap_or(at..at) };
        let Some(from) = lines.clone().find(|at| !self.is_author_at(*at)) else { return };
        let mut to = from;
        // A dek of several lines goes on until its sentence ends.
        while to + 1 < lines.end && !ends_sentence(self.text(to)) && !self.is_author_at(to + 1) {
            to += 1;
        }
        if !self.is_dek(from, to, at < end) {
            return;
        }
        let text: Vec<_> = (from..=to).map(|at| self.text(at).to_owned()).collect();
        let text = join(&text, self.page.lexicon.unspaced);
        let text = self.without_house_mark(text);
        self.page.meta.subtitle =
            Some(text.trim_start_matches(['—', '–', '-', '―', '─', ' ']).to_owned());
        self.page.uses[from..=to].fill(Use::Masthead);
    }

    /// The dek without the house's mark, which shows but is no part of it.
    fn without_house_mark(&mut self, text: String) -> String {
        self.page.dek = Some(text.clone());
        let found = super::dateline::read(&text, &self.page.lexicon);
        let Some(agency) = found.and_then(|found| found.agency) else { return text };
        let inner = text.trim_start_matches(['(', '[']);
        let Some(rest) = inner.strip_prefix(agency.as_str()) else { return text };
        let rest = rest.trim_start_matches([')', ']', ' ', '-', '–', '—', ':']).to_owned();
        self.page.meta.agency = Some(agency);
        rest
    }

    /// Whether the lines are the dek: above byline, date or buttons; or, tight
    /// below the headline, parted from the body or unlike it.
    fn is_dek(&self, from: usize, to: usize, tight: bool) -> bool {
        let length: usize = (from..=to).map(|at| self.page.lines[at].chars).sum();
        if to - from > 2 || length > 420 || self.page.lines[from].glued {
            return false;
        }
        // Stars for the work may stand between dek and byline.
        let below = (to + 1..self.sorts.len()).find(|at| self.sorts[*at] != Sort::Mark);
        let is_starred = below.is_some_and(|below| {
            below > to + 1
                && (self.is_author_at(below) || matches!(self.sorts[below], Sort::Facts(_)))
        });
        if is_starred {
            return true;
        }
        let is_facts = match self.sorts.get(to + 1) {
            Some(Sort::Facts(_) | Sort::Item) => true,
            Some(Sort::Junk(junk)) => *junk == Junk::Button,
            _ => {
                (to + 1 < self.page.lines.len())
                    && to + 1 < self.sorts.len()
                    && self.is_author_at(to + 1)
            }
        };
        if is_facts {
            return true;
        }
        let next = self.page.lines.get(to + 1);
        let is_parted =
            next.is_some_and(|line| line.gap > 0) && (self.page.setting.gapped || length <= 160);
        let is_unlike = !ends_sentence(self.text(to)) && next.is_some_and(|line| line.chars > 120);
        // A dateline begins the story; what stands above it is none of it.
        let is_above_lede = next.is_some_and(|line| {
            line.chars > 60 && super::dateline::read(line.text, &self.page.lexicon).is_some()
        });
        tight && (is_parted || is_unlike || is_above_lede)
    }

    /// Marks facts and furniture of the head; text that is left is body below
    /// the headline and dropped above it.
    fn take_rest(&mut self, first: usize, last: usize) {
        let body = if self.page.meta.title.is_some() { last + 1 } else { 0 };
        self.drop_page_day(first, last);
        for at in 0..self.sorts.len() {
            match self.sorts[at].clone() {
                Sort::Facts(facts) => self.page.take(at, facts),
                // A button's name may be the kicker.
                Sort::Junk(_) if self.page.uses[at] == Use::Masthead => {}
                Sort::Junk(junk) => {
                    self.page.drop_line(at);
                    if junk == Junk::Tags {
                        super::furniture::take_keywords(self.page, at);
                    }
                }
                Sort::Mark if at < first || self.is_bar(at) => self.page.drop_line(at),
                // The underline of the headline.
                Sort::Mark if at == last + 1 && self.page.lines[at].gap == 0 => {
                    self.page.uses[at] = Use::Masthead;
                }
                Sort::Text if at < first && self.page.is_body(at) => self.page.drop_line(at),
                Sort::Text
                    if at > last && self.page.is_body(at) && self.page.meta.title.is_some() =>
                {
                    self.take_name(at);
                    self.drop_stray(at);
                }
                Sort::Text | Sort::Mark | Sort::Item => {}
            }
        }
        if self.page.meta.title.is_some() {
            self.drop_buttons(last);
        }
        self.page.body = body;
        self.keep_a_headline();
    }

    /// Whether the line is the bar that parts two facts, alone on a line of its own.
    fn is_bar(&self, at: usize) -> bool {
        let states = |at: usize| matches!(self.sorts.get(at), Some(Sort::Facts(_) | Sort::Junk(_)));
        self.text(at) == "|" && at.checked_sub(1).is_some_and(states) && states(at + 1)
    }

    /// A headline that is nothing but a section's name keeps its place as headline.
    fn keep_a_headline(&mut self) {
        if self.page.meta.title.is_none() {
            self.page.meta.title = self.page.meta.kicker.take();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::lang::Lexicon;
    use super::super::lines;
    use super::*;

    fn page<'a>(code: &str, text: &'a str) -> Page<'a> {
        let lines = lines::split(text);
        let setting = lines::setting(&lines);
        Page::new(lines, setting, Lexicon::new(code), None)
    }

    fn head(code: &str, text: &str) -> String {
        let mut page = page(code, text);
        read(&mut page);
        let meta = &page.meta;
        let facts = [&meta.site, &meta.kicker, &meta.title, &meta.subtitle];
        facts.map(|fact| fact.as_deref().unwrap_or("-").to_owned()).join(" / ")
    }

    #[test]
    fn the_day_a_page_was_saved_is_not_that_of_its_article() {
        let body = "\n\nChuyện bắt đầu ở đây và kể một hồi lâu, đủ để thành lời văn. Rồi nó hết.";
        for (top, day, site) in [
            (
                "Báo Sông Mây\nThứ 6, 14/10/2022\nCái trống của làng\n09/05/2018 | 06:40",
                "2018-05-09T06:40",
                Some("Báo Sông Mây"),
            ),
            ("Thứ 6, 14/10/2022\nCái trống của làng\nLê Thu", "2022-10-14", None),
            ("Cái trống của làng\n09/05/2018 | 06:40", "2018-05-09T06:40", None),
        ] {
            let text = format!("{top}{body}");
            let mut page = page("vi", &text);
            read(&mut page);
            assert_eq!(page.meta.published.as_deref(), Some(day), "{top}");
            assert_eq!(page.meta.site.as_deref(), site, "{top}");
        }
    }

    #[test]
    fn labels_headline_and_dek_are_told_apart() {
        let body =
            "\n\nThe story begins here and goes on for a good while, so that it is prose. It ends.";
        for (text, want) in [
            ("A river in the town", "- / - / A river in the town / -"),
            ("NEWS\nA river in the town", "- / NEWS / A river in the town / -"),
            ("The Daily Post\nA river in the town", "The Daily Post / - / A river in the town / -"),
            ("A river in the town\nPoem", "- / Poem / A river in the town / -"),
            ("A river\nin the town", "- / - / A river in the town / -"),
            (
                "A river in the town\nIt was dry until May.\nBy Ann Lee",
                "- / - / A river in the town / It was dry until May.",
            ),
            ("News | A river in the town", "- / News / A river in the town / -"),
        ] {
            assert_eq!(head("en", &format!("{text}{body}")), want);
        }
    }
}
