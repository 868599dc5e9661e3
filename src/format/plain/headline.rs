//! Which of the groups of lines at the top of the page holds the headline.

use super::houses::is_outlet;
use super::masthead::Head;
use super::sort::{Sort, is_underlined};
use super::words::{count, ends_sentence, is_caps, last_char, starts_small};

impl Head<'_, '_> {
    /// The group that holds the headline.
    pub(super) fn headline_group(&self) -> Option<usize> {
        let first = self.groups.first()?;
        // Below a paragraph stands no headline; nor is a sentence one while a line
        // that is none stands above it.
        let near = 1..self.first_paragraph();
        let is_named = first
            .clone()
            .all(|at| self.is_known_label(at) || is_outlet(self.text(at), &self.page.lexicon));
        let is_told = |at: usize| !is_named && self.stops(at);
        let is_title = |at: usize| {
            !self.is_label(at)
                && count(self.text(at)) >= 4
                && !self.is_sentence(at)
                && !is_told(at)
                && !is_note(self.text(at))
                && !starts_small(self.text(at))
        };
        // What stands above a row of sections names the house.
        if first.len() == 1 && self.is_above_menu(first.start) && self.groups.len() > 1 {
            let next = self.groups[1].clone();
            let facts = self.sorts[..next.start].iter().any(|sort| matches!(sort, Sort::Facts(_)));
            if !facts && !self.is_sentence(first.start) && count(self.text(first.start)) <= 9 {
                return near
                    .clone()
                    .find(|n| self.groups[*n].clone().any(is_title))
                    .or(near.contains(&1).then_some(1));
            }
        }
        let is_marked = is_underlined(self.page, first.start)
            || self.page.lines[first.start].text.starts_with('#');
        // A byline stands below a headline, however short that is.
        let is_signed = matches!(self.sorts.get(first.end), Some(Sort::Facts(found)) if found.sure && found.published.is_none());
        let is_signed = is_signed && first.len() == 1 && !self.is_known_label(first.start);
        // A genre's name by another label: that other is the headline.
        let known = first.clone().filter(|at| self.is_known_label(*at)).count();
        if is_marked || is_signed || (known > 0 && known < first.len()) {
            return Some(0);
        }
        if !first.clone().all(|at| self.is_label(at)) || self.is_said_twice(first) {
            return Some(0);
        }
        Some(
            near.clone()
                .find(|n| !self.is_stanza(*n) && self.groups[*n].clone().any(is_title))
                .or_else(|| self.short_headline_below(near))
                .unwrap_or(0),
        )
    }

    /// Many lines with no facts below them.
    fn is_stanza(&self, n: usize) -> bool {
        let lines = &self.groups[n];
        lines.len() > 2 && !matches!(self.sorts.get(lines.end), Some(Sort::Facts(_)))
    }

    /// The group among `near` with a headline of few words, below a group of labels.
    fn short_headline_below(&self, near: std::ops::Range<usize>) -> Option<usize> {
        let first = self.groups.first()?;
        // A genre's name and a short headline below the house.
        let labelled = near.clone().find(|n| {
            let lines = &self.groups[*n];
            (2..=3).contains(&lines.len())
                && self.is_known_label(lines.start)
                && !self.is_known_label(lines.start + 1)
        });
        let next = || {
            let all_known = first.clone().all(|at| self.is_known_label(at))
                && self.groups.get(1).is_some_and(|next| !self.is_known_label(next.start));
            (all_known && near.contains(&1) && !self.is_sentence(self.groups[1].start)).then_some(1)
        };
        // A short headline is known by the byline right below it.
        let signed = || {
            near.clone().find(|n| {
                let lines = &self.groups[*n];
                lines.len() == 1
                    && !self.is_known_label(lines.start)
                    && first.len() == 1
                    && matches!(self.sorts.get(lines.end), Some(Sort::Facts(found)) if found.sure)
            })
        };
        labelled.or_else(next).or_else(signed)
    }

    fn is_sentence(&self, at: usize) -> bool {
        self.stops(at) && count(self.text(at)) > 6
    }

    /// Whether the line ends as a statement does; a question may be a headline.
    /// A line of Chinese that has a sentence in it is no headline either.
    pub(super) fn stops(&self, at: usize) -> bool {
        let text = self.text(at);
        matches!(last_char(text), Some('.' | '。' | '।' | '．')) || text.contains('。')
    }

    /// The first group with a paragraph in it: a sentence of more words than a dek's
    /// label has. The groups from it on hold no headline.
    fn first_paragraph(&self) -> usize {
        let is_paragraph = |at: usize| self.stops(at) && count(self.text(at)) > PARAGRAPH;
        let found = self.groups.iter().position(|lines| lines.clone().any(is_paragraph));
        found.map_or(self.groups.len(), |n| n + 1).max(1)
    }

    /// A line that the page repeats at its top is the headline, however short.
    fn is_said_twice(&self, lines: &std::ops::Range<usize>) -> bool {
        lines.len() == 2
            && self.text(lines.start) == self.text(lines.start + 1)
            && !self.is_known_label(lines.start)
    }
}

/// The words of a sentence that is a paragraph and no label or dek, at least.
const PARAGRAPH: usize = 12;

/// `[1] Some say 1952.`, `^ The county's book`, `GIVER: the keeper`: a note or a
/// definition, which are none of the head.
pub(super) fn is_note(text: &str) -> bool {
    if text.starts_with('^') {
        return true;
    }
    if let Some((number, _)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
    }
    text.split_once(": ").is_some_and(|(term, rest)| {
        is_caps(term) && count(term) <= 2 && ends_sentence(rest) && starts_small(rest)
    })
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::is_note;

    const BODY: &str = "When I was small I believed that there was someone in it, and I still look \
                        down every well that I meet on my way to the coast.";

    fn head(text: &str) -> (String, String) {
        let article = read(text);
        let meta = article.meta();
        (meta.title.clone().unwrap_or_default(), meta.kicker.clone().unwrap_or_default())
    }

    #[test]
    fn a_sentence_is_no_headline_below_a_short_line() {
        let zh = "外婆家有一口石井，井口磨得歪向一边，我小时候以为井底住着人。\n\n井水很凉，夏天外婆把西瓜放下去，晚上再提上来，一家人坐在院子里吃。";
        for (top, title) in [
            ("古井\n\n", "古井"),
            ("古井\n顾念安\n\n", "古井"),
            ("静静的古井\n2019-03-04\n\n", "静静的古井"),
        ] {
            assert_eq!(head(&format!("{top}{zh}\n")).0, title, "{top}");
        }
        assert_eq!(
            head(&format!("Wells\nMarch 4, 2019\n\nIt was a stone well.\n\n{BODY}\n")).0,
            "Wells"
        );
    }

    #[test]
    fn a_headline_may_be_a_sentence_below_a_section() {
        let text = format!(
            "Opinion\n\nThe well of my aunt is not for sale.\nBy Ann Lee\n\n{BODY} It is deep.\n"
        );
        assert_eq!(head(&text), ("The well of my aunt is not for sale.".into(), "Opinion".into()));
    }

    #[test]
    fn notes_below_the_story_are_no_headline_and_its_paragraphs_stay() {
        let text = "The tin roof\n\nMy aunt put the roof on herself in 1951[1], with nails from the \
                    shipyard and a ladder.\n\nIt lasted forty years[2] and came off in a single night, \
                    whole, and was never found.\n\n[1] Some say that it was 1952.\n[2] Forty-one.\n";
        assert_eq!(head(text).0, "The tin roof");
        assert_eq!(read(text).dropped().count(), 0);
        for (text, is) in [
            ("[1] Some say 1952.", true),
            ("GIVER: the keeper going off watch.", true),
            ("[Review] The old well", false),
            ("LIVE: The old well reopens", false),
        ] {
            assert_eq!(is_note(text), is, "{text}");
        }
    }

    #[test]
    fn a_line_said_twice_at_the_top_is_the_headline() {
        let text = "港口之后\n港口之后\n2019年3月4日\n本市新闻中心供稿今日港口\n\n今天早晨，港口很安静，夜里进港的船一只挨着一只靠在码头边，像刚出炉的面包一样。\n\n预报说风暴星期四来，它却在前面的星期二就到了。没有人提起这件事。\n";
        assert_eq!(head(text).0, "港口之后");
    }
}
