//! The headline: the heading that the page's other titles agree with, else those
//! titles without the name of the site.

use std::borrow::Cow;

use super::site::{SIGNS, first_sign, head, is_called_house, last_sign};
use super::{Sources, jsonld};
use crate::format::heading;
use crate::format::html::dom::{Dom, Id, ROOT};
use crate::format::html::survey::Survey;
use crate::format::html::white::folded;
use crate::format::plain::ask::count;

/// The headline, and the element that shows it.
#[derive(Debug, Default)]
pub(in crate::format::html) struct Title {
    pub text: Option<String>,
    pub node: Option<Id>,
}

/// Finds the headline.
pub(super) fn find(dom: &Dom, survey: &Survey, sources: &Sources<'_>) -> Title {
    let stated: Vec<Cow<'_, str>> = [
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
        Some(without_counter(&sources.page_title)),
    ]
    .into_iter()
    .flatten()
    .filter(|title| !title.is_empty())
    .map(plain)
    .collect();
    let stated: Vec<&str> = stated.iter().map(AsRef::as_ref).collect();
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
    let shown = best
        .filter(|(rank, ..)| *rank >= 40)
        .or_else(|| only(dom, &headings, &stated))
        .or_else(|| of_one_word(&headings, &stated, sources));
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
    // `Bến phà cũ - An Giang`, where `Bến phà cũ` is a line.
    let lead = head(&title);
    let is_more = words(lead).len() >= 3 && count(lead) > count(&title) - count(lead);
    if lead.len() < title.len()
        && is_more
        && line(&title).is_none()
        && let Some(node) = line(lead)
    {
        return Title { text: Some(lead.to_owned()), node: Some(node) };
    }
    let short = title.split_once(": ").map(|(lead, rest)| (words(lead).len(), rest));
    let short = short.filter(|(lead, rest)| *lead <= 3 && words(rest).len() >= 4);
    if let Some((_, short)) = short
        && let Some(node) = line(short)
    {
        return Title { text: Some(short.to_owned()), node: Some(node) };
    }
    let node = if words(&title).len() >= 4 || count(&title) >= 4 { line(&title) } else { None };
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

/// The only heading of level 1 of one word, when all that the page is called begins with
/// it and ends with a few words: `Basalt - Wikipedia`. A site may show its own name so.
fn of_one_word<'a>(
    headings: &'a [(Id, String, usize)],
    stated: &[&str],
    sources: &Sources<'_>,
) -> Option<(usize, Id, &'a String)> {
    let mut tops = headings.iter().filter(|(.., bonus)| *bonus >= 9);
    let (id, text, _) = tops.next()?;
    let own = sources.linked.headline.as_deref();
    let begins = |title: &&&str| {
        let rest = words(title).len().saturating_sub(1);
        words(head(title)) == words(text) && rest <= 3
    };
    let mut titles = stated.iter().filter(|title| own != Some(**title)).peekable();
    let is_it = words(text).len() == 1
        && tops.all(|other| other.1 == *text)
        && titles.peek().is_some()
        && titles.all(|title| begins(&title))
        && !is_site(text, sources);
    is_it.then_some((0, *id, text))
}

/// A stated title in which entities stand that were written twice.
fn plain(title: &str) -> Cow<'_, str> {
    let is_written_twice = title.contains('&') && title.contains(';') && !title.contains('<');
    if is_written_twice { jsonld::unescaped(title).into() } else { title.into() }
}

/// The page's title without the number of what is new for its reader: `(3) Bến phà`.
fn without_counter(title: &str) -> &str {
    let rest = title.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(") "));
    match rest {
        Some((figures, rest))
            if (1..=2).contains(&figures.trim_end_matches('+').len())
                && figures.trim_end_matches('+').bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            rest
        }
        _ => title,
    }
}

/// Whether a writing program set a paragraph as the title of its text.
pub(super) fn is_set(dom: &Dom, id: Id) -> bool {
    let class = dom.attr(id, "class").unwrap_or_default();
    class.split_ascii_whitespace().any(|name| matches!(name, "title" | "MsoTitle" | "Title"))
}

/// The text of a heading without the links to itself.
pub(super) fn shown(dom: &Dom, id: Id) -> String {
    let is_link = |one: Id| dom.tag(one) == "a" && dom.attr(one, "href").is_some();
    let text = dom.text(id);
    if !dom.subtree(id).take(MOST).any(is_link) {
        return text;
    }
    let target = |one: Id| {
        let around = dom.ancestors(one).take_while(|above| *above != id);
        around.filter(|above| is_link(*above)).find_map(|link| dom.attr(link, "href"))
    };
    let texts =
        dom.subtree(id).take(MOST).filter_map(|one| Some((dom.own_text(one)?, target(one))));
    let stretches: Vec<_> = texts.collect();
    let kept = heading::words(&stretches);
    folded(heading::cut(&text, &kept, 0))
}

/// How many nodes of a heading are read.
const MOST: usize = 200;

/// The headings that may be the headline: element, text, and what speaks for it.
fn headings(dom: &Dom, survey: &Survey, sources: &Sources<'_>) -> Vec<(Id, String, usize)> {
    let mut found = Vec::new();
    // Writing programs set the title of a text as no heading, and say it nowhere else.
    if is_filler(&sources.page_title) || sources.page_title.is_empty() {
        found.extend(sources.set_titles.first().map(|id| (*id, dom.text(*id), 12)));
    }
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
        let text = shown(dom, id);
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
    let is_long = one.len() >= 3 || heading.chars().count() >= 12 || count(heading) >= 3;
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

/// Whether a part of a title is the name of the site.
fn is_site(part: &str, sources: &Sources<'_>) -> bool {
    let site = sources.site().unwrap_or_default().to_lowercase();
    let part = part.trim().to_lowercase();
    let bare = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let squeezed = bare(&part);
    is_portal(&part)
        || (!site.is_empty() && (part == site || site.contains(&part) || part.contains(&site)))
        || (squeezed.len() >= 3 && bare(sources.base.host()).contains(&squeezed))
}

/// A stated title without the name of the site at its end or head.
fn without_site(title: &str, sources: &Sources<'_>) -> String {
    let mut rest = title.trim();
    for _ in 0..3 {
        let Some((at, len)) = last_sign(rest) else { break };
        let tail = &rest[at + len..];
        let is_short = count(tail) * 2 <= count(&rest[..at]);
        let is_shown = sources.shown_titles.iter().any(|title| title.contains(tail.trim()));
        let is_house = is_site(tail, sources) || is_called_house(tail, title);
        if !is_house && (!is_short || is_shown) {
            break;
        }
        rest = rest[..at].trim_end();
    }
    if let Some((at, len)) = first_sign(rest)
        && is_site(&rest[..at], sources)
    {
        rest = rest[at + len..].trim_start();
    }
    folded(rest)
}
