//! What stands above the headline and names the house: its line with the day of
//! the issue, the title of the page's tab, the word of an encyclopedia.

use super::byline::{Facts, Trust, facts};
use super::houses::is_outlet;
use super::lang::{Junk, Lexicon, Set};
use super::masthead::Head;
use super::names::trim_marks;
use super::noise::{trim_noise, trim_tail};
use super::page::Page;
use super::roles::role;
use super::sort::Sort;
use super::stamp::take_dates;
use super::words::{
    count, ends_sentence, has_word, is_caps, is_name, is_title_case, lower, starts_small,
};

/// `THE EVENING CREEK, 11 February 2000`: the first line of a page, above its headline.
pub(super) fn house_and_day(page: &Page<'_>, at: usize, before: &[Sort]) -> Option<Facts> {
    let line = &page.lines[at];
    let is_first = before.iter().all(|sort| matches!(sort, Sort::Junk(_) | Sort::Mark));
    let is_said =
        |at: &usize| has_word(page.lines[*at].text) && !page.lines[*at].text.starts_with('※');
    let next = (at + 1..page.lines.len().min(at + 4)).find(is_said)?;
    // A label in capitals may stand between them.
    let heads =
        heads_text(page, next) || (is_caps(page.lines[next].text) && heads_text(page, next + 1));
    if !is_first || line.chars > 90 || !heads {
        return None;
    }
    let lexicon = &page.lexicon;
    let mut found = Facts::default();
    let rest = take_dates(line.text, lexicon, &mut found).replace('|', " ");
    found.published.as_ref()?;
    if !has_word(trim_noise(&rest, lexicon, true)) {
        return None;
    }
    let rest = rest.trim().trim_end_matches(issued(&rest));
    let name = without_issue(trim_marks(rest));
    let name = without_weekday(trim_tail(name, lexicon), lexicon);
    let name = trim_marks(without_issue(name));
    // `Du Lịch Phương Nam - Thứ Bảy`
    let day = name.rsplit_once([',', '-', '–']).filter(|(_, day)| is_weekday(day.trim(), lexicon));
    let name = day.map_or(name, |(house, _)| trim_marks(house));
    let is_cased = name.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    let is_house = is_outlet(name, lexicon)
        || is_caps(name)
        || (is_title_case(name) && (count(name) >= 2 || lexicon.lang.code != "en"))
        || is_vietnamese_house(name, lexicon)
        || (!is_cased && name.chars().count() <= 30);
    let fits = has_word(name)
        && is_house
        && count(name) <= 10
        && !ends_sentence(name)
        && !name.contains(['@', ':', '：', '|', '(', '/'])
        && !name.contains(" - ")
        && role(name, lexicon).is_none()
        && !lexicon.has(Set::Sections, &lower(name))
        && !is_weekday(name, lexicon);
    if !fits {
        return None;
    }
    found.site = Some(name.to_owned());
    Some(found)
}

impl Head<'_, '_> {
    /// The day that a page prints at its top is that on which it was saved, where the
    /// headline has another below it.
    pub(super) fn drop_page_day(&mut self, first: usize, last: usize) {
        let day = |sort: &Sort| match sort {
            Sort::Facts(facts) => {
                facts.published.as_deref().map(|date| date.chars().take(10).collect::<String>())
            }
            _ => None,
        };
        let below = self.sorts.iter().skip(last + 1).find_map(day);
        let Some(below) = below else { return };
        for sort in &mut self.sorts[..first] {
            if day(sort).is_none_or(|day| day == below) {
                continue;
            }
            if let Sort::Facts(facts) = sort {
                (facts.published, facts.date_line) = (None, None);
                if facts.is_empty() {
                    *sort = Sort::Junk(Junk::Button);
                }
            }
        }
    }
}

/// `Phụ nữ Cuối tuần`: Vietnamese houses capitalise the first syllable of each word only.
fn is_vietnamese_house(name: &str, lexicon: &Lexicon) -> bool {
    let capitals = name.split(' ').filter(|word| word.starts_with(char::is_uppercase));
    lexicon.lang.code == "vi"
        && (2..=6).contains(&count(name))
        && name.starts_with(char::is_uppercase)
        && capitals.count() >= 2
}

/// What says behind a date that the issue came out then.
fn issued(rest: &str) -> &'static str {
    ["発行", "發行", "发行", "出版", "刊"]
        .into_iter()
        .find(|word| rest.trim().ends_with(word))
        .unwrap_or("\n")
}

/// `บ้านสวน วันพฤหัสบดีที่`: the day of the week that stood before the date, where
/// a small word hangs on it.
fn without_weekday<'a>(name: &'a str, lexicon: &Lexicon) -> &'a str {
    let cut = name.rsplit_once([' ', '\u{3000}']).filter(|(_, last)| {
        let low = lower(last);
        lexicon.unspaced && lexicon.leading(Set::Weekdays, &low).any(|day| day.chars().count() > 2)
    });
    cut.map_or(name, |(head, _)| head)
}

fn is_weekday(name: &str, lexicon: &Lexicon) -> bool {
    let low = lower(name);
    low.split([' ', ',']).all(|word| word.is_empty() || lexicon.has(Set::Weekdays, word))
        || lexicon.has(Set::Weekdays, &low)
}

/// Whether line `at` may be the headline, or a label above it: no facts, no sentence.
fn heads_text(page: &Page<'_>, at: usize) -> bool {
    page.lines.get(at).is_some_and(|line| {
        line.chars <= 200
            && has_word(line.text)
            && !ends_sentence(line.text)
            && !line.text.ends_with([':', '：', ','])
            && !starts_small(line.text)
            && facts(line.text, &page.lexicon, Trust::Words).is_none()
            && !is_name(line.text, &page.lexicon)
    })
}

/// What stands before the number of an issue.
const NUMBERS: &[&str] =
    &["第", "no.", "no", "nº", "n°", "№", "nr.", "nr", "số", "nummer", "issue", "vol.", "#"];

/// `The Weekly Loom No. 118` without its number.
pub(super) fn without_issue(name: &str) -> &str {
    let trimmed = name.trim_end_matches(['号', '號', '期', '号']).trim_end();
    let head = trimmed.trim_end_matches(|c: char| c.is_numeric());
    if head.len() == trimmed.len() {
        return name;
    }
    let head = head.trim_end();
    let low = lower(head);
    let number = NUMBERS.iter().find(|word| {
        low.strip_suffix(**word).is_some_and(|rest| {
            rest.is_empty()
                || !word.chars().all(char::is_alphabetic)
                || **word == "第"
                || rest.ends_with([' ', ',', '-', '–'])
        })
    });
    let Some(number) = number else { return name };
    let end = head.chars().count() - number.chars().count();
    let end = head.char_indices().nth(end).map_or(head.len(), |(at, _)| at);
    let house = head[..end].trim_end_matches([' ', ',', '-', '–', '—', '·', '\u{3000}']);
    if has_word(house) { house } else { name }
}

/// `The tide turns - The Heron`: the title of the page's tab over again. What it
/// says behind the headline is the house, and the day perhaps.
pub(super) fn tab_title(page: &Page<'_>, at: usize) -> Option<Facts> {
    let text = page.lines[at].text;
    if !text.contains([' ', '|']) || page.lines[at].chars > 200 {
        return None;
    }
    let near = at.saturating_sub(3)..page.lines.len().min(at + 10);
    let rest = near.filter(|other| *other != at).find_map(|other| {
        let title = page.lines[other].text;
        let rest = (count(title) >= 2).then(|| text.strip_prefix(title))??;
        [" - ", " | ", " – ", " — ", " :: ", " • ", " · "]
            .iter()
            .find_map(|mark| rest.strip_prefix(mark))
    })?;
    if count(rest) > 8 || ends_sentence(rest) {
        return None;
    }
    let mut found = Facts::default();
    let left = take_dates(rest, &page.lexicon, &mut found).replace('|', " ");
    let house = trim_marks(&left);
    found.date_line = None;
    found.site = has_word(house).then(|| house.to_owned());
    Some(found)
}

/// How the encyclopedia that everybody saves writes its name.
const ENCYCLOPEDIAS: &[&str] = &[
    "wikipedia",
    "wikipédia",
    "wikipedie",
    "vikipedi",
    "википедии",
    "википедия",
    "вікіпедії",
    "вікіпедія",
    "维基百科",
    "維基百科",
    "ウィキペディア",
    "위키백과",
    "วิกิพีเดีย",
    "ويكيبيديا",
    "ויקיפדיה",
    "विकिपीडिया",
    "wikisource",
    "wikivoyage",
];

/// `From Wikipedia, the free encyclopedia`: the line that it sets below a lemma.
pub(super) fn encyclopedia(page: &Page<'_>, at: usize) -> Option<Facts> {
    let text = page.lines[at].text;
    if text.len() > 120 || count(text) > 12 || at > 6 {
        return None;
    }
    let low = lower(text);
    let name = ENCYCLOPEDIAS.iter().find(|name| low.contains(**name))?;
    let from = low.find(name)?;
    let from = low[..from].chars().count();
    let site: String = text.chars().skip(from).take(name.chars().count()).collect();
    let is_named = count(text) > 1 || page.lexicon.unspaced;
    is_named.then(|| Facts { site: Some(site), ..Facts::default() })
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    const BODY: &str = "The lamp at the end of the quay was lit again on Monday, and the boats that \
                        had waited in the fog came in one by one until noon.\n";

    #[test]
    fn a_house_and_a_day_above_the_headline_are_no_byline() {
        for (top, site, title) in [
            (
                "The Evening Creek, 11 February 2000\nThe man who sweeps no leaves",
                "The Evening Creek",
                "The man who sweeps no leaves",
            ),
            (
                "WEEKLY LOOM No. 118, 3 May 2003\nThe man who sweeps no leaves",
                "WEEKLY LOOM",
                "The man who sweeps no leaves",
            ),
        ] {
            let article = read(&format!("{top}\n\n{BODY}"));
            let meta = article.meta();
            assert_eq!(meta.site.as_deref(), Some(site), "{top}");
            assert_eq!(meta.title.as_deref(), Some(title), "{top}");
            assert!(meta.published.is_some() && meta.authors.is_empty(), "{top}");
        }
    }

    #[test]
    fn a_vietnamese_house_needs_no_capital_in_every_syllable() {
        let body = "Bà Tư ngồi bán rau bên gốc đa từ năm chợ mới họp, và bà nói bà sẽ còn ngồi đó cho đến \
                    ngày cây đa không còn bóng nữa. Ai cũng tin bà.";
        for (top, site, title) in [
            (
                "Phụ nữ Cuối tuần - 20/08/2022 07:15",
                Some("Phụ nữ Cuối tuần"),
                "Người giữ bóng cây đa",
            ),
            (
                "Chuyện bà kể cho tôi nghe hôm ấy - 20/08/2022",
                None,
                "Chuyện bà kể cho tôi nghe hôm ấy - 20/08/2022",
            ),
        ] {
            let article = read(&format!("{top}\nNgười giữ bóng cây đa\n\n{body}\n"));
            assert_eq!(article.meta().site.as_deref(), site, "{top}");
            assert_eq!(article.meta().title.as_deref(), Some(title), "{top}");
        }
    }

    #[test]
    fn a_name_and_a_day_below_the_headline_are_a_byline() {
        let article =
            read(&format!("The man who sweeps no leaves\nAnn Lee, 11 February 2000\n\n{BODY}"));
        assert_eq!(article.meta().authors[0].name, "Ann Lee");
        assert_eq!(article.meta().site, None);
    }

    #[test]
    fn numbers_of_issues_are_no_part_of_the_house() {
        for (name, want) in [
            ("週刊みなと 第118号", "週刊みなと"),
            ("The Loom, No. 12", "The Loom"),
            ("Tạp chí Bến Cũ - số 12", "Tạp chí Bến Cũ"),
            ("Kanal 5", "Kanal 5"),
            ("Piano 12", "Piano 12"),
        ] {
            assert_eq!(without_issue(name), want);
        }
    }

    #[test]
    fn the_title_of_the_tab_names_the_house() {
        let article = read(&format!(
            "The quiet quay\nThe quiet quay - The Heron, 04.03.2019\nThe quiet quay\n06:00 04.03.2019\n\n{BODY}"
        ));
        let meta = article.meta();
        assert_eq!(meta.title.as_deref(), Some("The quiet quay"));
        assert_eq!(meta.site.as_deref(), Some("The Heron"));
        assert_eq!(meta.published.as_deref(), Some("2019-03-04T06:00"));
        assert_eq!(meta.subtitle, None);
    }

    #[test]
    fn a_lemma_stands_above_the_word_of_its_encyclopedia() {
        let article = read(&format!(
            "Corn Hall, Orme\nFrom Wikipedia, the free encyclopedia\nJump to navigation\nJump to search\n\n{BODY}"
        ));
        let meta = article.meta();
        assert_eq!(meta.title.as_deref(), Some("Corn Hall, Orme"));
        assert_eq!((meta.site.as_deref(), meta.subtitle.as_deref()), (Some("Wikipedia"), None));
    }
}
