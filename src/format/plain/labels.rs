//! Labels by the headline: outlet, section, series, genre, chapter.

use super::houses::is_outlet;
use super::lang::{Junk, Set};
use super::masthead::Head;
use super::names::push_author;
use super::page::Use;
use super::series::is_series;
use super::sort::Sort;
use super::top::without_issue;
use super::words::{
    asks, count, ends_sentence, is_caps, is_name, is_title_case, lower, starts_small, tame_caps,
};
use crate::article::Role;

/// Articles that a headline begins with.
const ARTICLES: &[&str] = &[
    "a", "an", "the", "un", "una", "uno", "une", "um", "uma", "o", "os", "as", "el", "los", "las",
    "le", "la", "les", "il", "lo", "gli", "ein", "eine", "der", "die", "das", "een", "het", "de",
];

impl Head<'_, '_> {
    /// A section, a series, a chapter, an outlet: not a headline while there is another.
    pub(super) fn is_label(&self, at: usize) -> bool {
        let text = self.text(at);
        let is_house = || {
            let next = self.groups.iter().find(|lines| lines.start > at);
            self.is_masthead(at)
                && self.may_be_house(at)
                && next.is_some_and(|lines| lines.len() > 1 && self.is_known_label(lines.start))
        };
        (count(text) <= 5 && is_outlet(text, &self.page.lexicon))
            || is_house()
            || self.is_known_label(at)
            || (count(text) <= self.label_words()
                && !asks(text)
                && self.page.lines[at].chars <= 26
                && !is_phrase(text)
                && !self.tells_genre(text))
    }

    /// `Ida Thorn obituary`: whom an obituary, a review, an interview is about.
    fn tells_genre(&self, text: &str) -> bool {
        let parts = text.rsplit_once(' ').filter(|(_, genre)| starts_small(genre));
        parts.is_some_and(|(name, genre)| {
            self.page.lexicon.has(Set::Sections, genre) && is_name(name, &self.page.lexicon)
        })
    }

    /// `Văn nghệ Bến Sông`: the first line of the page, of few words and two capitals.
    fn may_be_house(&self, at: usize) -> bool {
        let text = self.text(at);
        let capitals = text.split_whitespace().filter(|word| word.starts_with(char::is_uppercase));
        self.sorts[..at].iter().all(|sort| matches!(sort, Sort::Mark))
            && (2..=9).contains(&count(text))
            && !starts_small(text)
            && !ends_sentence(text)
            && capitals.count() >= 2
            && !text.contains([',', ':', '?', '"', '“'])
    }

    /// How many words a label has. Thai is counted by two letters a word.
    fn label_words(&self) -> usize {
        if self.page.lexicon.lang.code == "th" { 6 } else { 3 }
    }

    /// The first line of the page with a day or a path below it: the house.
    pub(super) fn is_masthead(&self, at: usize) -> bool {
        let is_first = self.sorts[..at].iter().all(|sort| matches!(sort, Sort::Mark));
        let is_below = match self.sorts.get(at + 1) {
            Some(Sort::Facts(found)) => {
                found.published.is_some() && found.authors.is_empty() && !found.sure
            }
            Some(Sort::Junk(Junk::Menu)) => true,
            _ => false,
        };
        is_first && is_below && self.page.lines.get(at + 1).is_some_and(|line| line.gap == 0)
    }

    pub(super) fn is_known_label(&self, at: usize) -> bool {
        let text = self.text(at);
        let low = lower(text);
        let low = low.trim_matches(|c: char| !c.is_alphanumeric());
        let is_section = low
            .split(['/', '|', ',', '•', '·'])
            .all(|part| self.page.lexicon.has(Set::Sections, part.trim()));
        // `港の人びと 第41回`
        let ends_numbered = self.page.lexicon.unspaced
            && low.rsplit_once([' ', '\u{3000}']).is_some_and(|(_, last)| {
                last.starts_with('第') && is_series(last, &self.page.lexicon)
            });
        is_section || ends_numbered || is_series(low, &self.page.lexicon)
    }

    /// Kicker and outlet in the groups above that of the headline.
    pub(super) fn take_labels_above(&mut self, group: usize) {
        for above in 0..group {
            for at in self.groups[above].clone() {
                if !self.take_signer(at) {
                    self.take_label(at);
                }
            }
        }
    }

    /// `OPINION`, `ANN LEE`, headline: a name between label and headline signs, when
    /// the page says it again in its foot.
    fn take_signer(&mut self, at: usize) -> bool {
        let low = lower(self.text(at));
        let foot = self.page.lines.len().saturating_sub(12).max(at + 1);
        let fits = self.page.meta.kicker.is_some()
            && self.may_sign(at)
            && self.page.lines[foot..].iter().any(|line| {
                lower(&line.text[..line.text.floor_char_boundary(80)]).starts_with(&low)
            });
        if fits {
            self.take_writer(at);
        }
        fits
    }

    /// Who wrote it, above the headline, as libraries have it: a name, and below it
    /// the chapter's number and name, or the headline and its genre. Says whether
    /// there was one.
    pub(super) fn take_writer_above(&mut self, at: usize, end: usize) -> bool {
        let is_label = |at: usize| at < end && self.is_known_label(at);
        let is_headline = |at: usize| at < end && !self.is_known_label(at) && !self.stops(at);
        let is_dated =
            |sort: &Sort| matches!(sort, Sort::Facts(found) if found.published.is_some());
        let stands_above = (is_label(at + 1) && is_headline(at + 2))
            || (is_headline(at + 1) && is_label(at + 2) && end == at + 3);
        let fits = stands_above && self.may_sign(at) && !self.sorts.iter().any(is_dated);
        if fits {
            self.take_writer(at);
        }
        fits
    }

    /// Whether the line is a name and nothing else, on a page whose head states no other.
    fn may_sign(&self, at: usize) -> bool {
        let text = self.text(at);
        let is_signed =
            |sort: &Sort| matches!(sort, Sort::Facts(found) if !found.authors.is_empty());
        (2..=4).contains(&count(text))
            && is_name(text, &self.page.lexicon)
            && !self.is_known_label(at)
            && !is_outlet(text, &self.page.lexicon)
            && !self.sorts.iter().any(is_signed)
    }

    fn take_writer(&mut self, at: usize) {
        let name = tame_caps(self.text(at));
        push_author(&mut self.page.meta.authors, &name, Role::Writer);
        self.page.uses[at] = Use::Masthead;
    }

    /// Takes a label, unless it is the last of a menu that is set line by line.
    pub(super) fn take_label_below_menu(&mut self, at: usize) {
        let is_row = |at: usize| matches!(self.sorts[at], Sort::Junk(_));
        let is_tight = |at: usize| self.page.lines[at].gap == 0;
        let is_last = at >= 2
            && (at - 2..at).all(is_row)
            && (at - 1..=at).all(is_tight)
            && !is_caps(self.text(at))
            && !self.is_known_label(at)
            && !is_outlet(self.text(at), &self.page.lexicon);
        if is_last {
            self.page.drop_line(at);
        } else {
            self.take_label(at);
        }
    }

    /// Takes a label as kicker or as outlet; one that is neither is dropped.
    pub(super) fn take_label(&mut self, at: usize) {
        let text = self.text(at).to_owned();
        let lexicon = &self.page.lexicon;
        let is_known = self.is_known_label(at);
        let is_above_label = self.may_be_house(at)
            && self.is_known_label(at + 1)
            && matches!(self.sorts.get(at + 1), Some(Sort::Text));
        let is_site = is_outlet(&text, lexicon)
            || is_above_label
            || self.is_above_menu(at)
            || self.is_masthead(at)
            || (!is_caps(&text)
                && is_title_case(&text)
                && count(&text) >= 2
                && !is_series(&lower(&text), lexicon));
        let meta = &mut self.page.meta;
        self.page.uses[at] = Use::Masthead;
        if !is_known && is_site && meta.site.is_none() {
            meta.site = Some(without_issue(&text).to_owned());
        } else if meta.kicker.is_none() {
            meta.kicker = Some(text);
        } else {
            self.page.uses[at] = Use::Furniture;
        }
    }

    /// Whether two short lines in capitals stand on a headline that is none:
    /// the house and the section.
    pub(super) fn is_stack(&self, at: usize, end: usize) -> bool {
        let is_short = |at: usize| {
            let text = self.text(at);
            is_caps(text) && count(text) <= 6 && !ends_sentence(text)
        };
        at + 2 < end
            && is_short(at)
            && is_short(at + 1)
            && !self.is_known_label(at)
            && !is_caps(self.text(at + 2))
            && count(self.text(at + 2)) >= 5
    }

    /// Takes the line for the house's name.
    pub(super) fn take_house(&mut self, at: usize) {
        let text = self.text(at).to_owned();
        self.page.uses[at] = Use::Masthead;
        self.page.meta.site.get_or_insert(text);
    }

    /// Whether the line is a label and the next a headline.
    pub(super) fn is_label_over(&self, at: usize, group: &std::ops::Range<usize>) -> bool {
        if self.is_known_label(at) || self.is_house_over(at, group) {
            return true;
        }
        let line = self.text(at);
        let next = self.text(at + 1);
        // A few words in capitals over a headline that is none, with a dek below it.
        if is_caps(line)
            && count(line) <= 5
            && !is_caps(next)
            && count(next) >= 5
            && (at + 3 == group.end
                || (at + 2 == group.end && count(next) <= 16 && !ends_sentence(next)))
            && matches!(self.sorts.get(group.end), Some(Sort::Facts(_)))
        {
            return true;
        }
        // `[Series] a name` above the headline, and a genre with a name of its own.
        let low = lower(line);
        let is_genre = self.page.lexicon.leading(Set::Sections, &low).any(|genre| {
            genre.contains(' ') && low[genre.len()..].starts_with(' ') && count(line) <= 5
        });
        if is_genre && count(self.text(at + 1)) > count(line) && !starts_small(self.text(at + 1)) {
            return true;
        }
        if self.is_kicker_over(at, group) {
            return true;
        }
        let is_bracketed = line.starts_with(['[', '【', '［']) && !ends_sentence(line);
        if is_bracketed && count(self.text(at + 1)) > count(line) {
            return true;
        }
        // An outlet above a section above the headline.
        let is_under_house = is_outlet(line, &self.page.lexicon) && self.is_label(at + 1);
        if (self.is_known_label(at + 1) || is_under_house)
            && at + 2 < group.end
            && !self.is_label(at + 2)
        {
            return self.is_label(at) || self.may_be_house(at);
        }
        if self.is_known_label(at + 1)
            || !self.is_label(at)
            || self.page.lines[at].text.starts_with('#')
        {
            return false;
        }
        let next = self.text(at + 1);
        // Three words of Korean say what a headline says; below them stands the dek.
        if self.page.lexicon.lang.code == "ko"
            && count(self.text(at)) > 2
            && group.end == at + 2
            && !is_outlet(self.text(at), &self.page.lexicon)
        {
            return false;
        }
        let is_dek = ends_sentence(next) && !asks(next) && group.end == at + 2;
        let is_author = is_name(next, &self.page.lexicon) && group.end == at + 2;
        !is_dek && !is_author && !starts_small(next) && count(next) > count(self.text(at))
    }

    /// `Letter of the week` above `The bus is not a luxury`: a few words that begin
    /// with a genre above a line of a headline's length, with the day or the byline
    /// right below that one, a name at most between them.
    fn is_kicker_over(&self, at: usize, group: &std::ops::Range<usize>) -> bool {
        let (line, next) = (self.text(at), self.text(at + 1));
        let is_dated = |at: usize| matches!(self.sorts.get(at), Some(Sort::Facts(found)) if found.published.is_some() || found.sure);
        let is_signed = is_dated(at + 2)
            || (group.end == at + 3 && is_dated(at + 3) && self.is_writer(self.text(at + 2)));
        let stands_above_headline = self.page.lines[at + 1].gap == 0
            && (4..=18).contains(&count(next))
            && !ends_sentence(next)
            && !starts_small(next)
            && !asks(line)
            && !ends_sentence(line)
            && !line.ends_with([',', ':', '-', '–', '—'])
            && !self.is_writer(next);
        let low = lower(line);
        let is_genre = low
            .split_whitespace()
            .next()
            .is_some_and(|first| self.page.lexicon.has(Set::Sections, first))
            || self
                .page
                .lexicon
                .leading(Set::Sections, &low)
                .any(|genre| genre.contains(' ') && low[genre.len()..].starts_with(' '));
        stands_above_headline
            && is_signed
            && is_genre
            && count(line) <= 6
            && count(next) >= count(line)
    }

    /// `KTS. Lê An`, `Ann Lee at Brick Lane`: a name, with a post or a place perhaps.
    pub(super) fn is_writer(&self, text: &str) -> bool {
        let lexicon = &self.page.lexicon;
        let name = text.split_once(" at ").map_or(text, |(name, _)| name);
        count(text) <= 6 && is_name(&super::names::bare(name, lexicon), lexicon)
    }

    /// A name of capitalised words alone above a headline that is written as a
    /// sentence is. In English and German a headline may look so itself.
    fn is_house_over(&self, at: usize, group: &std::ops::Range<usize>) -> bool {
        let (line, next) = (self.text(at), self.text(at + 1));
        let capitals = line.split_whitespace().filter(|word| word.starts_with(char::is_uppercase));
        let is_signed = matches!(self.sorts.get(group.end), Some(Sort::Facts(_)));
        !matches!(self.page.lexicon.lang.code, "en" | "de")
            && is_signed
            && group.end == at + 2
            && (2..=6).contains(&count(line))
            && capitals.count() >= 2
            && is_title_case(line)
            && !is_caps(line)
            && !is_title_case(next)
            && !ends_sentence(next)
            && count(next) >= 5
            && count(next) > count(line)
    }
}

/// `Um porto calmo`: an article and a small word behind it say something, where
/// a label only names.
fn is_phrase(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    ARTICLES.contains(&lower(first).as_str())
        && words.next().is_some()
        && first.starts_with(char::is_uppercase)
        && second.starts_with(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::is_phrase;

    #[test]
    fn a_genre_may_begin_the_label_above_the_headline() {
        let body = "\n\nIf you have a car you may think of the bus as a thing to be stuck behind, and I did so for \
                    thirty years until my eyes told me that I should stop driving. Then I learnt.\n";
        for (top, want) in [
            (
                "Letter of the week\nThe last bus is no luxury\n21 November 2013, 8:00 am",
                [None, Some("Letter of the week"), Some("The last bus is no luxury")],
            ),
            (
                "Leave one light on\nOn the small courtesy of lamps in windows\n21 November 2013",
                [None, None, Some("Leave one light on")],
            ),
            (
                "Ann Thorn obituary\nMaker of maps who settled more quarrels than the county court ever did\n21 November 2013",
                [None, None, Some("Ann Thorn obituary")],
            ),
        ] {
            assert_eq!(
                head(&format!("{top}{body}")),
                want.map(|one| one.map(str::to_owned)),
                "{top}"
            );
        }
    }

    fn head(text: &str) -> [Option<String>; 3] {
        let article = read(text);
        let meta = article.meta();
        [meta.site.clone(), meta.kicker.clone(), meta.title.clone()]
    }

    const BODY: &str = "The lamp at the end of the quay was lit again on Monday, and the boats that \
                        had waited in the fog came in one by one until noon. It is a small lamp.\n";

    #[test]
    fn the_last_of_a_menu_is_no_kicker() {
        let menu = format!(
            "The Crooked Quay\nHome\nAbout\nShop my lamps\nA lamp that waited for the fog\nMay 3, 2019\n\n{BODY}"
        );
        let [_, kicker, title] = head(&menu);
        assert_eq!((kicker, title.as_deref()), (None, Some("A lamp that waited for the fog")));
        let label = format!("Field work\nA lamp that waited for the fog\nMay 3, 2019\n\n{BODY}");
        assert_eq!(head(&label)[1].as_deref(), Some("Field work"));
    }

    #[test]
    fn the_number_of_a_part_may_end_its_name() {
        let body = "霧の朝、船は一隻ずつ桟橋に戻ってきた。誰も嵐のことには触れなかった。灯台守は黙って窓を拭いていた。";
        let text = format!(
            "港の人びと　第41回\n灯りを守り続けて六十年になる人\n2003年5月14日\n\n{body}\n\n{body}\n"
        );
        let [_, kicker, title] = head(&text);
        assert_eq!(kicker.as_deref(), Some("港の人びと 第41回"));
        assert_eq!(title.as_deref(), Some("灯りを守り続けて六十年になる人"));
    }

    #[test]
    fn an_article_before_a_small_word_begins_a_headline() {
        for (text, is) in [
            ("Um porto calmo", true),
            ("A quiet harbour", true),
            ("Le Monde", false),
            ("The Evening Creek", false),
            ("Field notes", false),
        ] {
            assert_eq!(is_phrase(text), is, "{text}");
        }
    }
}
