//! When it was published: what the page's data says, else what stands by the
//! headline.

use super::Sources;
use super::place::Place;
use crate::format::html::dom::Dom;
use crate::format::markdown;
use crate::format::plain::ask::Tongue;

/// Names of `meta` tags with the time of publication.
const PUBLISHED: &[&str] = &[
    "article:published_time",
    "article:published:time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "publish-date",
    "publish_date",
    "publishdate",
    "pubdate",
    "publication_date",
    "publicationdate",
    "date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "dc.terms.date",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "og:published_time",
    "og:pubdate",
    "rnews:datepublished",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "last-published",
    "date.created",
    "datecreated",
    "published_at",
    "published_time",
    "release_date",
    "bt:pubdate",
    "created",
];

/// Names of `meta` tags with the time of the last change.
const MODIFIED: &[&str] = &[
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "lastmod",
    "dc.date.modified",
    "dcterms.modified",
    "article:updated",
    "revised",
];

/// How many nodes a date may stand away from the headline.
const FAR: u32 = 90;

/// How many elements are read for a date.
const MOST: usize = 2000;

/// The times of publication and of the last change, ISO 8601.
pub(super) fn find(place: &Place<'_>) -> (Option<String>, Option<String>) {
    let Place { dom, sources, tongue, .. } = *place;
    let iso = |text: &str| iso(text, tongue);
    // A page may be older than its text: only an article's date is sure.
    let linked = sources.linked.published.as_deref().and_then(iso);
    let is_sure = sources.linked.is_article || shows_date(dom, sources, tongue);
    let published = linked.filter(|_| is_sure);
    let published = published
        .or_else(|| PUBLISHED.iter().find_map(|name| sources.tags.first(&[name]).and_then(iso)));
    let published =
        published.or_else(|| marked(dom, sources, "datePublished").and_then(|text| iso(&text)));
    let published = published.or_else(|| shown(place));
    let modified = sources
        .linked
        .modified
        .as_deref()
        .and_then(iso)
        .or_else(|| MODIFIED.iter().find_map(|name| sources.tags.first(&[name]).and_then(iso)));
    let modified =
        modified.or_else(|| marked(dom, sources, "dateModified").and_then(|text| iso(&text)));
    (published, modified)
}

/// Whether any date stands on the page near its head.
fn shows_date(dom: &Dom, sources: &Sources<'_>, tongue: &Tongue) -> bool {
    sources.dates.iter().take(12).any(|id| {
        let text = dom.text(*id);
        text.len() < 120 && iso(&text, tongue).is_some()
    })
}

/// What an element with the `itemprop` says.
fn marked(dom: &Dom, sources: &Sources<'_>, prop: &str) -> Option<String> {
    let id = sources.props.iter().copied().find(|id| dom.attr_has(*id, "itemprop", prop))?;
    let stated = dom.any_attr(id, &["datetime", "content"]).map(str::to_owned);
    stated.or_else(|| Some(dom.text(id))).filter(|text| text.len() < 120)
}

/// What stands on the page: `time` elements and elements that are named as dates,
/// the one nearest to the headline first.
fn shown(place: &Place<'_>) -> Option<String> {
    let Place { dom, survey, sources, tongue, .. } = *place;
    let mut found: Vec<(u32, String)> = Vec::new();
    // A byline tells the day as well.
    let bylines = sources.bylines.iter().copied().filter(|id| dom.tag(*id) != "a").take(12);
    for id in sources.dates.iter().copied().take(MOST).chain(bylines) {
        if survey.all(id) > 320 {
            continue;
        }
        let text = dom.text(id);
        if text.len() > 160 || place.is_other(id) {
            continue;
        }
        let stated = dom.any_attr(id, &["datetime", "content", "data-date"]);
        let date = stated.and_then(|text| iso(text, tongue)).or_else(|| iso(&text, tongue));
        let Some(date) = date else { continue };
        let low = text.to_lowercase();
        let is_update =
            ["updated", "modified", "aktualisiert", "cập nhật", "revised", "mis à jour"]
                .iter()
                .any(|word| low.contains(word));
        let far = place.far(id).unwrap_or(0);
        let gone = if survey.is_gone(dom, id) { 40 } else { 0 };
        let is_marked = dom.tag(id) == "time" && dom.attr(id, "datetime").is_some();
        if !is_marked && !sources.is_article() {
            continue;
        }
        if far > if is_marked { FAR * 4 } else { FAR } {
            continue;
        }
        found.push((far + gone + if is_update { 300 } else { 0 }, date));
    }
    let nearest = found.iter().min_by_key(|(far, _)| *far)?;
    // What is far, and one of many, dates an item of a list.
    let is_one_of_many = found.iter().filter(|(_, date)| *date != nearest.1).count() >= 2;
    (nearest.0 <= FAR || !is_one_of_many).then(|| nearest.1.clone())
}

/// A date as ISO 8601: `2020-07-17` or `2020-07-17T08:15`.
pub(super) fn iso(text: &str, tongue: &Tongue) -> Option<String> {
    let text = text.trim();
    if text.len() > 200 || markdown::is_no_date(text) {
        return None;
    }
    let is_count = matches!(text.len(), 10 | 13) && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_count {
        return markdown::of_epoch(text).filter(|date| is_sane(date));
    }
    if let Some(date) = stamped(text).or_else(|| markdown::of_mail(text)) {
        return Some(date);
    }
    american(text)
        .or_else(|| of_c(text, tongue))
        .or_else(|| tongue.date(text))
        .filter(|date| is_sane(date) && !markdown::is_no_date(date))
}

/// `2020-07-17T08:15:00+07:00`, `2020/07/17 08:15`, `20200717`, `2020-07-17`.
fn stamped(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| -> Option<u32> {
        let part = text.get(range)?;
        part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok())?
    };
    let year = digits(0..4)?;
    let (month, day, end) = match bytes.get(4)? {
        b'-' | b'/' | b'.' => {
            let month_end = if bytes.get(6).is_some_and(u8::is_ascii_digit) { 7 } else { 6 };
            let month = digits(5..month_end)?;
            let day_start = month_end + 1;
            let day_end = if bytes.get(day_start + 1).is_some_and(u8::is_ascii_digit) {
                day_start + 2
            } else {
                day_start + 1
            };
            (month, digits(day_start..day_end)?, day_end)
        }
        b'0'..=b'9' => (digits(4..6)?, digits(6..8)?, 8),
        _ => return None,
    };
    let date = format!("{year:04}-{month:02}-{day:02}");
    if !is_sane(&date) {
        return None;
    }
    let clock = text.get(end + 1..end + 6).filter(|clock| {
        let b = clock.as_bytes();
        b[2] == b':'
            && [0, 1, 3, 4].iter().all(|at| b[*at].is_ascii_digit())
            && matches!(bytes[end], b'T' | b't' | b' ')
    });
    Some(match clock {
        Some(clock) if clock < "24:00" => {
            format!("{date}T{clock}{}", markdown::zone(&text[end + 6..]))
        }
        _ => date,
    })
}

/// `Fri Apr 28 19:20:36 CEST 2023`: the year stands behind the clock.
fn of_c(text: &str, tongue: &Tongue) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        [_, month, day, clock, .., year] if clock.contains(':') && year.len() == 4 => {
            tongue.date(&format!("{month} {day}, {year}"))
        }
        _ => None,
    }
}

/// `7/17/2020`: month first, when it can be nothing else.
fn american(text: &str) -> Option<String> {
    let head = text.split([' ', ',']).next()?;
    let parts: Vec<u32> = head.split('/').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    match parts.as_slice() {
        [month @ 1..=12, day @ 13..=31, year @ 1990..=2100] => {
            Some(format!("{year:04}-{month:02}-{day:02}"))
        }
        _ => None,
    }
}

/// Whether the day is one of the calendar, and of a time that has news.
fn is_sane(date: &str) -> bool {
    let year = date.get(..4).and_then(|year| year.parse().ok());
    let is_day = date.get(..10).is_some_and(|day| markdown::iso_date(day).is_some());
    matches!(year, Some(1600..=2100)) && is_day
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_machines_and_people_are_read() {
        let tongue = Tongue::new("vi");
        for (text, date) in [
            ("2020-07-17T08:15:00+07:00", Some("2020-07-17T08:15+07:00")),
            ("2020-07-17T08:15:00Z", Some("2020-07-17T08:15Z")),
            ("2020-07-17T08:15:00.123+0530", Some("2020-07-17T08:15+05:30")),
            ("2020-02-30", None),
            ("2020-02-30T08:15:00Z", None),
            ("2020-07-17 08:15:00", Some("2020-07-17T08:15")),
            ("2020-7-1", Some("2020-07-01")),
            ("1594967400", Some("2020-07-17T06:30Z")),
            ("1594967400000", Some("2020-07-17T06:30Z")),
            ("20200717", Some("2020-07-17")),
            ("2020/07/17", Some("2020-07-17")),
            ("7/17/2020 8:00:00 AM", Some("2020-07-17")),
            ("Thứ Sáu, 17/7/2020, 08:15", Some("2020-07-17T08:15")),
            ("July 17, 2020", Some("2020-07-17")),
            ("Fri Jul 17 19:20:36 CEST 2020", Some("2020-07-17")),
            ("0000-00-00", None),
            ("0001-01-01T00:00:00Z", None),
            ("1970-01-01T00:00:00+00:00", None),
            ("January 1, 1970", None),
            ("9999-12-31", None),
            ("Tue, 05 Mar 2024 10:00:00 +0700", Some("2024-03-05T10:00+07:00")),
            ("hôm qua", None),
        ] {
            assert_eq!(iso(text, &tongue).as_deref(), date, "{text}");
        }
    }
}
