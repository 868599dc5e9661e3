//! The name of the site behind the headline in the page's title.

use super::Sources;
use crate::format::plain::ask::{Tongue, count};

/// What parts the headline from the name of the site.
pub(super) const SIGNS: &[&str] =
    &[" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " « ", " » ", " ‹ ", "｜", "ㅣ", " / "];

/// The longest name of a site, in words.
const LONGEST: usize = 6;

/// Where the last sign in a title stands that parts it, and how long the sign is. In
/// Chinese titles a low line parts them, and needs no spaces.
pub(super) fn last_sign(title: &str) -> Option<(usize, usize)> {
    let spaced = SIGNS.iter().filter_map(|sign| Some((title.rfind(sign)?, sign.len()))).max();
    spaced.max(bare_signs(title).next_back())
}

/// The first one.
pub(super) fn first_sign(title: &str) -> Option<(usize, usize)> {
    let spaced = SIGNS.iter().filter_map(|sign| Some((title.find(sign)?, sign.len()))).min();
    spaced.into_iter().chain(bare_signs(title).next()).min()
}

/// `大桥封闭_新闻中心|某某网`: signs with a Chinese character before them.
fn bare_signs(title: &str) -> impl DoubleEndedIterator<Item = (usize, usize)> {
    let is_behind_han = |at: usize| {
        title[..at].chars().next_back().is_some_and(|c| ('\u{3040}'..='\u{9fff}').contains(&c))
    };
    title.match_indices(['_', '|']).map(|(at, _)| (at, 1)).filter(move |(at, _)| is_behind_han(*at))
}

/// The part of a title before its first sign.
pub(super) fn head(title: &str) -> &str {
    first_sign(title).map_or(title, |(at, _)| title[..at].trim())
}

/// Whether a part of a title calls itself a paper, a journal, a station or a blog: `Báo
/// Sông Hậu`, `Blog của An`. In a title of capitals nothing is told from other words.
pub(super) fn is_called_house(part: &str, title: &str) -> bool {
    const PAPERS: [&str; 6] = ["báo", "tạp chí", "đài", "nhà xuất bản", "tuần báo", "nhật báo"];
    let part = part.trim();
    let low = part.to_lowercase();
    let is_cased = title.chars().any(char::is_lowercase);
    let is_paper = |word: &str| {
        let rest = low.strip_prefix(word).and_then(|rest| rest.strip_prefix(' '));
        // Letters that change their length in lower case are none of Vietnamese.
        rest.is_some_and(|rest| {
            part.get(part.len() - rest.len()..)
                .is_some_and(|rest| rest.starts_with(char::is_uppercase))
        })
    };
    let is_blog = || {
        let mut words = low.split_whitespace();
        let (first, last) = (words.next(), words.next_back());
        let is_word = |word: Option<&str>| matches!(word, Some("blog" | "weblog" | "website"));
        is_word(first) || is_word(last)
    };
    is_cased && count(part) <= LONGEST && (PAPERS.iter().any(|word| is_paper(word)) || is_blog())
}

/// The site that the title of the page names behind the headline: one whose address bears
/// the name, or that is called as outlets are.
pub(super) fn of_title(sources: &Sources<'_>, tongue: &Tongue) -> Option<Named> {
    let title = sources.page_title.trim();
    let (at, len) = last_sign(title)?;
    let (head, tail) = (title[..at].trim(), title[at + len..].trim());
    let squeezed = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let name = squeezed(tail);
    // What is shown as a headline is none.
    let is_headline = sources.shown_titles.iter().any(|title| squeezed(title).contains(&name));
    if head.is_empty() || name.is_empty() || count(tail) > LONGEST || is_headline {
        return None;
    }
    let is_of_host = name.len() >= 4 && squeezed(sources.base.host()).contains(&name);
    let is_house = is_called_house(tail, title) || tongue.is_outlet(tail);
    (is_of_host || is_house).then(|| Named { name: tail.to_owned(), is_of_host })
}

/// The name of a site in a title.
pub(super) struct Named {
    pub name: String,
    /// Whether the site's address bears it.
    pub is_of_host: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::html::read;

    #[test]
    fn a_title_is_parted_at_its_signs() {
        for (title, head_of, tail) in [
            ("Bến phà - Báo Làng", "Bến phà", "Báo Làng"),
            ("大桥封闭至冬季_新闻中心_某某网", "大桥封闭至冬季", "某某网"),
            ("大桥封闭至冬季|某某网", "大桥封闭至冬季", "某某网"),
        ] {
            let (at, len) = last_sign(title).unwrap();
            assert_eq!((head(title), &title[at + len..]), (head_of, tail));
        }
        assert_eq!(last_sign("How to name a foo_bar"), None);
    }

    #[test]
    fn a_paper_says_that_it_is_one() {
        for (part, is) in [
            ("Báo Sông Hậu", true),
            ("Tạp chí Cầu", true),
            ("Blog của tôi", true),
            ("Báo động ở bến", false),
            ("Bến Cũ", false),
            ("Blog", true),
        ] {
            assert_eq!(is_called_house(part, &format!("Bến phà - {part}")), is, "{part}");
        }
    }

    #[test]
    fn the_site_is_named_as_the_page_calls_itself() {
        for (title, head, site) in [
            ("Bến phà đêm cũ - Báo Sông Hậu", "", Some("Báo Sông Hậu")),
            (
                "Bến phà đêm cũ - Sachnguon",
                "<link rel=canonical href=https://vi.sachnguon.example/ben>\
                 <script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"x\",\
                 \"publisher\":{\"name\":\"Nguon Foundation, Inc.\"}}</script>",
                Some("Sachnguon"),
            ),
            ("Bến phà đêm cũ - Chuyện đời", "", None),
        ] {
            let page = format!(
                "<html lang=vi><title>{title}</title>{head}<body><h1>Bến phà đêm cũ</h1><p>Chuyến phà sáng nay đến \
                 muộn hơn nửa giờ, nhưng trên bến chẳng ai sốt ruột cả.</p>"
            );
            assert_eq!(read(&page).meta().site.as_deref(), site, "{title}");
        }
    }
}
