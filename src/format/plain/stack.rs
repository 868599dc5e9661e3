//! The headline under a stack of short lines: what is left of a page's top when
//! all of it was copied. The house, its sections, its buttons and its pleas
//! stand line by line above the headline, which is longer than any of them and
//! has the byline or the date below it.

use super::houses::is_outlet;
use super::lang::{Junk, Set};
use super::masthead::Head;
use super::page::Use;
use super::sort::Sort;
use super::top::without_issue;
use super::words::{count, ends_sentence, is_caps, is_name, is_title_case, lower, starts_small};

/// How many lines make a stack.
const STACK: usize = 2;

/// What the way back to the first page is called.
const HOME: &[&str] = &[
    "home",
    "trang chủ",
    "首页",
    "首頁",
    "ホーム",
    "トップ",
    "홈",
    "หน้าแรก",
    "beranda",
    "accueil",
    "startseite",
    "inicio",
    "início",
    "strona główna",
    "главная",
    "головна",
    "ana sayfa",
    "haberler",
    "anasayfa",
    "domů",
];

impl Head<'_, '_> {
    /// The headline's line, when a stack stands above it.
    pub(super) fn headline_under_stack(&self) -> Option<usize> {
        let lines = || (0..self.sorts.len()).filter(|at| self.is_headline_like(*at));
        let Some(first) = lines().next() else { return self.short_and_signed() };
        let signed = lines().find(|at| self.is_signed_below(*at));
        // A plea may be as long as a headline: then the pages' sections follow it.
        let title = signed.filter(|at| *at == first || self.is_stacked(first + 1, *at));
        let title = title.unwrap_or(first);
        let above = (0..title).filter(|at| self.is_row(*at)).count();
        let is_short = |at: usize| {
            at == first || count(self.text(at)) <= if self.is_above_sections(at) { 9 } else { 6 }
        };
        // A line that a day or a byline stands below is the headline before one without.
        let is_earlier = |at: usize| {
            matches!(&self.sorts[at], Sort::Text)
                && matches!(self.sorts.get(at + 1), Some(Sort::Facts(found)) if !found.is_empty())
                && !self.is_known_label(at)
                && !is_outlet(self.text(at), &self.page.lexicon)
                && count(self.text(at)) >= 2
                && !(is_title_case(self.text(at)) && count(self.text(at)) <= 3)
        };
        let is_twice = (0..title)
            .any(|at| at > 0 && self.sorts[at] == Sort::Text && self.text(at) == self.text(at - 1));
        let is_parted = self.page.lines[title].gap > 0 && !self.is_signed_below(title);
        if is_twice || (is_parted && (0..title).any(is_earlier)) {
            return None;
        }
        if above < STACK
            || self.is_verse(title)
            || !(0..title).filter(|at| self.sorts[*at] == Sort::Text).all(is_short)
        {
            return None;
        }
        Some(self.short_headline(title).unwrap_or(title))
    }

    /// A headline of two to four words, below sections and buttons and right above
    /// a name and the day.
    fn short_and_signed(&self) -> Option<usize> {
        let day = (0..self.sorts.len()).find(
            |at| matches!(&self.sorts[*at], Sort::Facts(found) if found.published.is_some()),
        )?;
        let name = day.checked_sub(1)?;
        let title = name.checked_sub(1)?;
        let is_text = |at: usize| self.sorts[at] == Sort::Text && !self.is_known_label(at);
        let is_button = |at: usize| matches!(self.sorts[at], Sort::Junk(Junk::Button));
        let fits = is_text(name)
            && is_text(title)
            && is_name(self.text(name), &self.page.lexicon)
            && (2..=4).contains(&count(self.text(title)))
            && !is_outlet(self.text(title), &self.page.lexicon)
            && (0..title).all(|at| self.is_row(at))
            && (0..title).filter(|at| is_button(*at) || self.is_section(*at)).count() > STACK
            && (0..title).any(is_button);
        fits.then_some(title)
    }

    /// Whether the line is the way back to the first page.
    fn is_home(&self, at: usize) -> bool {
        HOME.contains(&lower(self.text(at)).as_str())
    }

    /// A line of text, a button, a row of sections.
    fn is_row(&self, at: usize) -> bool {
        matches!(self.sorts[at], Sort::Text | Sort::Junk(_))
    }

    /// Whether the line is the first of many short ones, with no byline near.
    fn is_verse(&self, at: usize) -> bool {
        let texts = self.sorts[at..].iter().filter(|sort| **sort == Sort::Text).count();
        texts > 4 && !self.is_signed_below(at)
    }

    fn is_headline_like(&self, at: usize) -> bool {
        let text = self.text(at);
        let figures = text.split_whitespace().filter(|word| word.contains(char::is_numeric));
        self.sorts[at] == Sort::Text
            && count(text) >= 5
            && figures.count() * 2 < count(text)
            && !text.ends_with(['.', '。', '।', ':', '：', ','])
            && !self.is_known_label(at)
            && !(count(text) <= 5 && is_outlet(text, &self.page.lexicon))
    }

    /// Whether a byline or a date stands below the line, a dek at most between them.
    fn is_signed_below(&self, at: usize) -> bool {
        self.sorts[at + 1..].iter().take(3).any(
            |sort| matches!(sort, Sort::Facts(found) if found.sure || found.published.is_some() || found.date_line.is_some()),
        )
    }

    /// Whether `from..to` holds a stack of its own, with a section or the house in it.
    fn is_stacked(&self, from: usize, to: usize) -> bool {
        let rows = (from..to).filter(|at| self.is_row(*at)).count();
        let is_house = |at: usize| {
            self.sorts[at] == Sort::Text
                && (self.is_known_label(at) || is_outlet(self.text(at), &self.page.lexicon))
        };
        rows > STACK && (from..to).any(is_house)
    }

    /// A headline of a few words, where the long line is its dek: all that
    /// stands above it is known, and it alone is not.
    fn short_headline(&self, long: usize) -> Option<usize> {
        let at = long.checked_sub(1).filter(|at| self.sorts[*at] == Sort::Text)?;
        let house = self.stack_house(at, None);
        let is_known = |at: usize| {
            self.sorts[at] != Sort::Text
                || house == Some(at)
                || self.is_known_label(at)
                || is_outlet(self.text(at), &self.page.lexicon)
        };
        let text = self.text(at);
        let is_label = is_known(at)
            || (is_caps(text) && !is_caps(self.text(long)))
            || starts_small(text)
            || self.page.lines[long].gap > 0;
        (!is_label && count(text) >= 3 && self.is_signed_below(long) && (0..at).all(is_known))
            .then_some(at)
    }

    /// Takes the house and the kicker out of the stack above `title`, drops the rest.
    pub(super) fn take_stack(&mut self, title: usize) {
        let kicker = self.stack_kicker(title);
        let site = self.stack_house(title, kicker);
        let is_taken = |at: &usize| self.sorts[*at] == Sort::Text || Some(*at) == kicker;
        for at in (0..title).filter(is_taken).collect::<Vec<_>>() {
            let text = self.text(at).to_owned();
            let meta = &mut self.page.meta;
            self.page.uses[at] = Use::Masthead;
            if Some(at) == site {
                meta.site.get_or_insert(without_issue(&text).to_owned());
            } else if Some(at) == kicker {
                meta.kicker.get_or_insert(text);
            } else {
                self.page.uses[at] = Use::Furniture;
            }
        }
        self.groups.retain(|group| group.end > title);
        if let Some(group) = self.groups.first_mut() {
            group.start = group.start.max(title);
        }
    }

    /// The label right above the headline that is not the last of a row of its like.
    fn stack_kicker(&self, title: usize) -> Option<usize> {
        let near = (0..title).rev().find(|at| !matches!(self.sorts[*at], Sort::Facts(_)))?;
        let text = self.text(near);
        // `Notices` may be a button; the last of the row, right above the headline, is none.
        let is_section = matches!(self.sorts[near], Sort::Junk(Junk::Button))
            && near + 1 == title
            && count(self.text(title)) >= 5
            && self.is_known_label(near);
        let is_text = self.sorts[near] == Sort::Text || is_section;
        if !is_text || starts_small(text) || count(text) > 6 {
            return None;
        }
        let caps = is_caps(text);
        let is_outlet = is_outlet(text, &self.page.lexicon) && !self.is_known_label(near);
        let house = self.stack_house(near, None);
        let is_like = |at: usize| match &self.sorts[at] {
            Sort::Text => {
                is_caps(self.text(at)) == caps
                    && house != Some(at)
                    && (self.is_section(at) || count(self.text(at)) <= 2)
            }
            _ => false,
        };
        let is_alone = near.checked_sub(1).is_none_or(|above| {
            house == Some(above)
                || matches!(self.sorts[above], Sort::Facts(_) | Sort::Junk(Junk::Menu))
                // `Seite 4` is no neighbour.
                || (matches!(self.sorts[above], Sort::Junk(_))
                    && self.text(above).contains(char::is_numeric))
                || self.page.lines[above].text.contains(" > ")
                // The buttons end the row of sections.
                || (house.is_some()
                    && matches!(self.sorts[above], Sort::Junk(Junk::Button))
                    && !self.is_home(above))
        });
        // A path set line by line begins at home.
        let is_path = near.checked_sub(1).is_some_and(|above| {
            matches!(self.sorts[above], Sort::Junk(Junk::Button)) && self.is_home(above)
        });
        let is_last_of_row = is_path || near.checked_sub(1).is_some_and(is_like);
        let is_label = self.is_section(near)
            || (caps && !is_caps(self.text(title)))
            || (is_alone && count(text) <= 3 && house != Some(near) && near + 1 == title);
        (is_label && !is_outlet && !is_last_of_row).then_some(near)
    }

    /// Whether it is the first line and two of the page's sections or buttons stand
    /// below it, line by line.
    fn is_above_sections(&self, at: usize) -> bool {
        let is_of_page = |at: &usize| match self.sorts.get(*at) {
            Some(Sort::Junk(_)) => true,
            Some(Sort::Text) => self.is_section(*at),
            _ => false,
        };
        at == 0 && (at + 1..at + 4).filter(is_of_page).count() >= 2
    }

    /// `Giáo dục - Khuyến học`: every part is a section's name, or one of them is.
    fn is_section(&self, at: usize) -> bool {
        self.is_known_label(at)
            || self
                .text(at)
                .split(" - ")
                .any(|part| self.page.lexicon.has(Set::Sections, &lower(part.trim())))
    }

    /// The house: what has an outlet's word in it, or the first name of the
    /// page, when sections or buttons follow.
    fn stack_house(&self, title: usize, kicker: Option<usize>) -> Option<usize> {
        let texts = || {
            (0..title).filter(|at| {
                self.sorts[*at] == Sort::Text && Some(*at) != kicker && !self.is_section(*at)
            })
        };
        let lexicon = &self.page.lexicon;
        let is_again = |at: usize| {
            // What the path or the row of sections names is one of them.
            (0..title).any(|other| {
                matches!(self.sorts[other], Sort::Junk(Junk::Menu))
                    && self.page.lines[other].text.contains(self.text(at))
            })
        };
        let named = texts().find(|at| is_outlet(self.text(*at), lexicon) && !is_again(*at));
        named.or_else(|| {
            let at = texts().next()?;
            let text = self.text(at);
            let is_first =
                (0..at).all(|at| matches!(self.sorts[at], Sort::Junk(_)) && !self.is_home(at));
            let fits = is_first
                && (1..=if self.is_above_sections(at) { 9 } else { 6 }).contains(&count(text))
                && (is_title_case(text)
                    || self.is_above_menu(at)
                    || self.is_above_sections(at)
                    || self.is_masthead(at))
                && !ends_sentence(text)
                && !text.contains(|c: char| c.is_numeric() || "|/>".contains(c))
                && !is_again(at);
            fits.then_some(at)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::lang::Lexicon;
    use super::super::lines;
    use super::super::page::Page;

    fn head(code: &str, top: &str) -> String {
        let text = format!(
            "{top}\n\nThe story begins here and goes on for a good while, so that it is prose. It ends."
        );
        let lines = lines::split(&text);
        let setting = lines::setting(&lines);
        let mut page = Page::new(lines, setting, Lexicon::new(code), None);
        super::super::masthead::read(&mut page);
        let meta = &page.meta;
        let facts = [&meta.site, &meta.kicker, &meta.title, &meta.subtitle];
        facts.map(|fact| fact.as_deref().unwrap_or("-").to_owned()).join(" / ")
    }

    #[test]
    fn the_headline_is_found_under_a_stack() {
        for (code, top, want) in [
            (
                "en",
                "Skip to content\nMarsh & Mole\nLog in\nSports\nOBITUARIES\nA heron that waited for the last bus home\nBy Ann Lee\nMay 3, 2019",
                "Marsh & Mole / OBITUARIES / A heron that waited for the last bus home / -",
            ),
            (
                "vi",
                "Đăng nhập\nThời sự\nGiáo dục\nTrang chủ > Giáo dục\n12/11/2020 08:42\nCon đò chở chữ qua sông mùa nước nổi\nBài: LÊ THU",
                "- / - / Con đò chở chữ qua sông mùa nước nổi / -",
            ),
            (
                "en",
                "The Daily Heron\nMenu\nWe use cookies. They are small.\nWhat the tide took\nA long walk down the marsh with a woman who counts the posts\nBy Ann Lee",
                "The Daily Heron / - / What the tide took / A long walk down the marsh with a woman who counts the posts",
            ),
        ] {
            assert_eq!(head(code, top), want);
        }
    }

    #[test]
    fn a_headline_with_a_label_or_two_is_no_stack() {
        for (code, top, want) in [
            ("en", "NEWS\nA river in the town\nBy Ann Lee", "- / NEWS / A river in the town / -"),
            (
                "en",
                "What the tide took\nA long walk down the marsh with a woman who counts the posts\nBy Ann Lee",
                "- / - / What the tide took / A long walk down the marsh with a woman who counts the posts",
            ),
            (
                "vi",
                "Bến cũ\n\nCon thuyền quay mặt vào bờ cũ\nNgười đi từ thuở bến chưa có đò\nBến xưa còn đó bây giờ\nAi ngồi vá lại câu hò chiều nay",
                "- / - / Bến cũ / -",
            ),
        ] {
            assert_eq!(head(code, top), want);
        }
    }
}
