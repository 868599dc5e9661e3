//! The headline: the heading that the page's other titles agree with, else those
//! titles without the name of the site.

use super::Sources;
use crate::format::html::dom::{Dom, Id, ROOT};
use crate::format::html::survey::Survey;
use crate::format::html::white::folded;

/// The headline, and the element that shows it.
#[derive(Debug, Default)]
pub(in crate::format::html) struct Title {
    pub text: Option<String>,
    pub node: Option<Id>,
}

/// What parts the headline from the name of the site.
const SIGNS: &[&str] =
    &[" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " « ", " » ", " ‹ ", "｜", "ㅣ", " / "];

/// Finds the headline.
pub(super) fn find(dom: &Dom, survey: &Survey, sources: &Sources<'_>) -> Title {
    let stated: Vec<&str> = [
        sources.linked.headline.as_deref(),
        sources.tags.first(&["og:title"]),
        sources.tags.first(&[
            "twitter:title",
            "parsely-title",
            "sailthru.title",
            "dc.title",
            "dcterms.title",
            "title",
        ]),
        Some(sources.page_title.as_str()),
    ]
    .into_iter()
    .flatten()
    .filter(|title| !title.is_empty())
    .collect();
    let headings = headings(dom, survey, sources);
    // What an editor fills in says nothing where a heading does.
    if stated.iter().all(|title| is_filler(title))
        && let Some((_, id, text)) = headings
            .iter()
            .rev()
            .max_by_key(|(.., bonus)| *bonus)
            .filter(|(_, text, bonus)| *bonus >= 3 && !is_filler(text))
            .map(|(id, text, bonus)| (bonus, *id, text))
    {
        return Title { text: Some(text.clone()), node: Some(id) };
    }
    let mut stated = stated;
    if !stated.iter().all(|title| is_filler(title)) {
        stated.retain(|title| !is_filler(title));
    }
    let agrees = |text: &str| stated.iter().map(|title| likeness(text, title)).max().unwrap_or(0);
    // `My blog: Walls`, where `Walls` is marked as the title.
    let ends = |text: &str, bonus: usize| {
        let is_end = |title: &&str| {
            title.strip_suffix(text).is_some_and(|head| head.ends_with([' ', '\u{a0}']))
        };
        if bonus % 9 == 3 && stated.iter().any(is_end) { 6 } else { 0 }
    };
    let best = headings
        .iter()
        .map(|(id, text, bonus)| (agrees(text).max(ends(text, *bonus)) * 10 + bonus, *id, text))
        .rev()
        .max_by_key(|(rank, ..)| *rank);
    let shown = best.filter(|(rank, ..)| *rank >= 40).or_else(|| only(dom, &headings, &stated));
    let node = shown.map(|(_, id, _)| id);
    // What a newsroom tells machines is its headline without what stands around it.
    let news = sources.linked.headline.as_deref().filter(|_| sources.linked.is_news);
    if let Some(news) = news {
        let is_shown = shown.is_some_and(|(_, _, text)| text.contains(news));
        let text = if is_shown { news.to_owned() } else { without_site(news, sources) };
        let colon = text.replace(" - ", ": ");
        let text =
            if colon != text && stated.iter().any(|title| *title == colon) { colon } else { text };
        return Title { text: Some(text), node };
    }
    if let Some((_, id, text)) = shown {
        // `Kicker Headline` on the page is `Kicker: Headline` where it is one line.
        let is_same = |title: &&str| {
            let title = without_site(title, sources);
            words(&title) == words(text) && title.contains(": ") && !text.contains(':')
        };
        let one_line = stated.iter().copied().find(is_same);
        let text = one_line.map_or_else(|| text.clone(), |title| without_site(title, sources));
        return Title { text: Some(text), node: Some(id) };
    }
    let linked = sources.linked.headline.clone().filter(|_| sources.linked.is_article);
    let text = linked.or_else(|| stated.first().map(|title| without_site(title, sources)));
    let text = text.or_else(|| headings.first().map(|(_, text, _)| text.clone()));
    text.map_or_else(Title::default, |text| as_shown(dom, text))
}

/// Whether a title is what programs fill in where there is none.
fn is_filler(title: &str) -> bool {
    const FILLERS: [&str; 16] = [
        "untitled document",
        "untitled",
        "untitled page",
        "home",
        "home page",
        "homepage",
        "index",
        "document",
        "new page",
        "404",
        "default",
        "article",
        "trang chủ",
        "không có tiêu đề",
        "no title",
        "title",
    ];
    let low = title.trim().to_lowercase();
    let is_file = !low.contains(' ')
        && [".html", ".htm", ".php", ".aspx", ".jsp"].iter().any(|end| low.ends_with(end));
    is_file || FILLERS.contains(&low.as_str())
}

/// Whether a part of a title names a portal and not what it shows.
fn is_portal(part: &str) -> bool {
    const PORTALS: [&str; 6] = [
        "cổng ttđt",
        "cổng thông tin điện tử",
        "trang ttđt",
        "trang thông tin điện tử",
        "trang tin điện tử",
        "báo điện tử",
    ];
    PORTALS.iter().any(|portal| part.starts_with(portal))
}

/// A headline that is no heading may be a line of the page all the same, and no link:
/// `Printed: Headline` is `Headline` where that is one.
fn as_shown(dom: &Dom, title: String) -> Title {
    let line = |wanted: &str| {
        let is_line = |id: &Id| {
            dom.own_text(*id).is_some_and(|text| text.trim() == wanted)
                && dom.ancestors(*id).all(|above| !matches!(dom.tag(above), "a" | "head"))
        };
        dom.subtree(ROOT).find(is_line).and_then(|id| dom.parent(id))
    };
    let short = title.split_once(": ").map(|(lead, rest)| (words(lead).len(), rest));
    let short = short.filter(|(lead, rest)| *lead <= 3 && words(rest).len() >= 4);
    if let Some((_, short)) = short
        && let Some(node) = line(short)
    {
        return Title { text: Some(short.to_owned()), node: Some(node) };
    }
    let node = if words(&title).len() >= 4 { line(&title) } else { None };
    Title { text: Some(title), node }
}

/// The only heading of level 1, when a word of it stands in the page's titles: an
/// outlet may write one headline for its page and another for those who find it.
fn only<'a>(
    dom: &Dom,
    headings: &'a [(Id, String, usize)],
    stated: &[&str],
) -> Option<(usize, Id, &'a String)> {
    let mut tops = headings.iter().filter(|(id, _, bonus)| dom.tag(*id) == "h1" && *bonus >= 9);
    let (id, text, _) = tops.next()?;
    let is_same = |other: &(Id, String, usize)| other.1 == *text;
    if !tops.all(is_same) || words(text).len() < 2 {
        return None;
    }
    let mine = words(text);
    let shares = |title: &&str| {
        // `Bến phà | Báo Làng`: too little is alike, but a part of it is all the same.
        let mut parts = SIGNS.iter().flat_map(|sign| title.split(sign));
        if parts.any(|part| words(part) == mine) {
            return true;
        }
        words(title).iter().any(|word| word.chars().count() >= 4 && mine.contains(word))
    };
    stated.iter().any(shares).then_some((0, *id, text))
}

/// The headings that may be the headline: element, text, and what speaks for it.
fn headings(dom: &Dom, survey: &Survey, sources: &Sources<'_>) -> Vec<(Id, String, usize)> {
    let mut found = Vec::new();
    for id in &sources.headings {
        let id = *id;
        let tag = dom.tag(id);
        let is_marked = dom.attr_has(id, "itemprop", "headline")
            || dom.attr(id, "class").is_some_and(|class| {
                let class = class.to_ascii_lowercase();
                [
                    "headline",
                    "entry-title",
                    "post-title",
                    "article-title",
                    "title-detail",
                    "article__title",
                ]
                .iter()
                .any(|word| class.contains(word))
            });
        if tag != "h1" && !is_marked && !matches!(tag, "h2" | "h3") {
            continue;
        }
        let text = dom.text(id);
        let chars = text.chars().count();
        if !(2..=300).contains(&chars) {
            continue;
        }
        let bonus = if tag == "h1" { 9 } else { 0 } + if is_marked { 3 } else { 0 };
        let gone = if survey.is_gone(dom, id) { 4 } else { 0 };
        found.push((id, text, usize::saturating_sub(bonus, gone)));
        if found.len() > 60 {
            break;
        }
    }
    found
}

/// How much a heading is like a stated title: 9 the same, 8 one begins with the
/// other, 5 one holds the other, 4 most words are shared, 0 neither.
fn likeness(heading: &str, title: &str) -> usize {
    let (one, other) = (words(heading), words(title));
    if one.is_empty() || other.is_empty() {
        return 0;
    }
    if one == other {
        return 9;
    }
    let joined = |words: &[String]| format!(" {} ", words.join(" "));
    let (left, right) = (joined(&one), joined(&other));
    let is_long = one.len() >= 3 || heading.chars().count() >= 12;
    if is_long && right.starts_with(&left) {
        return 8;
    }
    if left.starts_with(&right) && other.len() >= 3 {
        return 7;
    }
    if is_long && (right.contains(&left) || (other.len() >= 3 && left.contains(&right))) {
        return 6;
    }
    let shared = one.iter().filter(|word| other.contains(word)).count();
    if shared * 10 >= one.len().max(other.len()) * 6 && shared >= 3 { 4 } else { 0 }
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(60).map(str::to_owned).collect()
}

/// A stated title without the name of the site at its end or head.
fn without_site(title: &str, sources: &Sources<'_>) -> String {
    let site = sources.site().unwrap_or_default().to_lowercase();
    let host = sources.base.host().to_lowercase();
    let is_site = |part: &str| {
        let part = part.trim().to_lowercase();
        let squeezed: String = part.chars().filter(|c| c.is_alphanumeric()).collect();
        let bare: String = host.chars().filter(|c| c.is_alphanumeric()).collect();
        is_portal(&part)
            || (!site.is_empty() && (part == site || site.contains(&part) || part.contains(&site)))
            || (squeezed.len() >= 3 && bare.contains(&squeezed))
    };
    let mut rest = title.trim();
    for _ in 0..3 {
        let cut = SIGNS.iter().filter_map(|sign| Some((rest.rfind(sign)?, sign.len()))).max();
        let Some((at, len)) = cut else { break };
        let tail = &rest[at + len..];
        let is_short = words(tail).len() * 2 <= words(&rest[..at]).len();
        let is_shown = sources.shown_titles.iter().any(|title| title.contains(tail.trim()));
        if !is_site(tail) && (!is_short || is_shown) {
            break;
        }
        rest = rest[..at].trim_end();
    }
    let head = SIGNS.iter().filter_map(|sign| Some((rest.find(sign)?, sign.len()))).min();
    if let Some((at, len)) = head
        && is_site(&rest[..at])
    {
        rest = rest[at + len..].trim_start();
    }
    folded(rest)
}
