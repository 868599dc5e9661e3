//! The lines of the head, sorted: text, facts, furniture, marks.

use super::byline::{Facts, Trust, facts};
use super::columnist::{column_author, path_author};
use super::counts::{is_counter, is_pager};
use super::dateline;
use super::furniture;
use super::headline::is_note;
use super::lang::{Junk, Set};
use super::lines::fills;
use super::page::Page;
use super::placed::{is_credit_above, is_shot, placed};
use super::rows::{house_at, is_address, is_bare_label, is_crumbs, is_on_network};
use super::series::is_first_chapter;
use super::words::{count, ends_sentence, has_word, is_caps, is_name, is_separator, key, lower};

/// The most lines that a head has.
const LONGEST: usize = 48;

/// What a line of the head is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Sort {
    Text,
    Facts(Facts),
    Junk(Junk),
    /// A rule or drawn line.
    Mark,
    /// An item of the list, or the words of the picture, that some houses set
    /// between headline and byline.
    Item,
}

/// Sorts the lines down to the first that is prose.
pub(super) fn sort(page: &Page<'_>) -> Vec<Sort> {
    let mut sorts: Vec<Sort> = Vec::new();
    let mut texts = 0;
    let mut facts_since = false;
    let key = symbols_key(page);
    for at in 0..page.lines.len().min(LONGEST) {
        // An underlined line below the headline is a sub-heading of the body.
        let is_chapter = (texts > 0 || at == 0) && is_first_chapter(page, at);
        // So is a table's first row.
        if is_chapter || (texts > 0 && (page.is_row(at) || is_underlined(page, at))) {
            break;
        }
        if key.contains(&at) {
            sorts.push(Sort::Junk(Junk::Plea));
            facts_since = true;
            continue;
        }
        let mut sort = sort_line(page, at, &sorts);
        if sort == Sort::Text && is_listed(page.lines[at].text) {
            sort = listed(page, at, &sorts);
        }
        // The first picture may stand between headline and byline.
        if sort == Sort::Text
            && texts > 0
            && is_caption(page, at)
            && (is_above_byline(page, at) || leads_to_day(page, at))
        {
            sort = Sort::Item;
        }
        if sort == Sort::Text {
            let is_end = is_listed(page.lines[at].text) || (texts > 0 && ends_head(page, at));
            if is_end || is_prose(page, at) || (texts > 0 && is_paragraph(page, at)) {
                let is_dek =
                    texts > 0 && !facts_since && !is_end && stands_above_facts(page, at, &sorts);
                if !is_dek {
                    break;
                }
            }
            texts += 1;
            facts_since = false;
        } else if texts > 0 && sort != Sort::Mark {
            facts_since = true;
        }
        sorts.push(sort);
    }
    sorts
}

/// The key to its signs that a library sets between two rules above the text.
fn symbols_key(page: &Page<'_>) -> std::ops::Range<usize> {
    let head = page.lines.len().min(12);
    let begins = |at: &usize| page.lines[*at].text.starts_with("【テキスト中に現れる記号");
    let Some(first) = (1..head).find(begins).filter(|at| is_separator(page.lines[at - 1].text))
    else {
        return 0..0;
    };
    let last =
        (first..page.lines.len().min(first + 40)).find(|at| is_separator(page.lines[*at].text));
    last.map_or(0..0, |last| first - 1..last + 1)
}

/// What an item of a list is in the head: a link of the page's menu while there
/// is no headline, a point of the story between headline and byline.
fn listed(page: &Page<'_>, at: usize, before: &[Sort]) -> Sort {
    let is_told = |at: usize| before[at] == Sort::Text && count(page.lines[at].text) >= 5;
    let rest = page.lines[at].text.trim_start_matches(['*', '•', '-', '–', '+', ' ']);
    if !(0..at).any(is_told) && count(rest) <= 4 && !ends_sentence(rest) {
        return Sort::Junk(Junk::Menu);
    }
    let below = (at + 1..page.lines.len().min(at + 7)).find(|at| !is_listed(page.lines[*at].text));
    let is_above_byline = before.contains(&Sort::Text)
        && !before.iter().any(|sort| matches!(sort, Sort::Facts(_)))
        && below.is_some_and(|at| {
            facts(page.lines[at].text, &page.lexicon, Trust::Words).is_some_and(|found| found.sure)
        });
    if is_above_byline { Sort::Item } else { Sort::Text }
}

/// Whether a byline or a date stands in the next lines, before any prose.
fn is_above_byline(page: &Page<'_>, at: usize) -> bool {
    let is_named = |at: usize| {
        let house = page.lines.get(at + 1).filter(|line| line.gap == 0);
        is_name(page.lines[at].text, &page.lexicon)
            && house.is_some_and(|line| house_at(page, line.text).is_some())
    };
    (at + 1..page.lines.len().min(at + 4)).take_while(|at| page.lines[*at].chars <= 160).any(|at| {
        is_named(at)
            || facts(page.lines[at].text, &page.lexicon, Trust::Words).is_some_and(|found| {
                (found.sure && !found.is_of_pictures()) || found.published.is_some()
            })
    })
}

/// Whether the next line is a rule right below this one.
pub(super) fn is_underlined(page: &Page<'_>, at: usize) -> bool {
    let below = page.lines.get(at + 1).filter(|line| line.gap == 0 && line.text.len() >= 3);
    has_word(page.lines[at].text)
        && below.is_some_and(|line| {
            ["=", "-", "~"].iter().any(|mark| line.text.replace(mark, "").is_empty())
        })
}

fn sort_line(page: &Page<'_>, at: usize, before: &[Sort]) -> Sort {
    let line = &page.lines[at];
    if !has_word(line.text) {
        return Sort::Mark;
    }
    // A notice of the page's keeper stands above the headline only.
    let is_notice = ends_sentence(line.text)
        && !before.contains(&Sort::Text)
        && lower(line.text).contains("cookie");
    if is_notice {
        return Sort::Junk(Junk::Plea);
    }
    if is_lone_label(page, at) {
        return Sort::Junk(Junk::Button);
    }
    let found = labelled_above(page, at)
        .or_else(|| facts(line.text, &page.lexicon, Trust::Words))
        .filter(|_| !page.is_record(at) && !is_shot(line.text));
    if let Some(sort) = placed(page, at, before, found.as_ref()) {
        return sort;
    }
    let is_sure = found
        .as_ref()
        .is_some_and(|found| found.published.is_some() || found.updated.is_some() || found.sure);
    if let Some(junk) = furniture::junk(page, at, true)
        .filter(|junk| !(is_sure || *junk == Junk::Plea && is_told(page, at, before)))
        .filter(|junk| !before.contains(&Sort::Text) || !super::plea::is_sung(page, at, *junk))
        // What readers wrote stands below; above the headline it is a section's name.
        .filter(|junk| {
            *junk != Junk::Comments
                || before.contains(&Sort::Text)
                || !page.lexicon.has(Set::Sections, &key(line.text))
        })
    {
        return Sort::Junk(junk);
    }
    if let Some(found) = column_author(page, line.text).or_else(|| path_author(page, at, before)) {
        return Sort::Facts(found);
    }
    if before.contains(&Sort::Text)
        && (is_on_network(line.text) || is_address(line.text) || is_bare_label(page, line.text))
    {
        return Sort::Junk(Junk::Button);
    }
    if before.contains(&Sort::Text)
        && let Some(site) = house_at(page, line.text)
    {
        return Sort::Facts(Facts { site: Some(site), ..Facts::default() });
    }
    // `Ann Lee - The Heron Online`: a name and a house, and nothing else.
    if found.is_none() && before.contains(&Sort::Text) && line.text.contains([' ', '-', '|', '/']) {
        let shaped = facts(line.text, &page.lexicon, Trust::Shape);
        if let Some(shaped) =
            shaped.filter(|found| !found.authors.is_empty() && found.site.is_some())
        {
            return Sort::Facts(shaped);
        }
    }
    let is_counter = before.contains(&Sort::Text)
        && found.is_none()
        && (is_counter(line.text) || is_pager(page, line.text));
    if !is_sure && (is_counter || is_stale(page, line.text) || is_page_head(line.text)) {
        return Sort::Junk(Junk::Button);
    }
    let is_post = page.lexicon.has(Set::Titles, &lower(line.text));
    let is_figure = at > 0 && line.text.chars().all(|c| c.is_numeric() || ".,:".contains(c));
    if found.is_none() && (is_post || is_figure) {
        return Sort::Junk(Junk::Button);
    }
    match found {
        // A time alone is the second half of a date, or the length of a recording.
        Some(found) if found.time.is_some() => {
            let behind_date =
                matches!(before.last(), Some(Sort::Facts(f)) if f.published.is_some());
            if behind_date { Sort::Facts(found) } else { Sort::Junk(Junk::Button) }
        }
        Some(found) => Sort::Facts(found),
        None if is_crumbs(page, line.text) => Sort::Junk(Junk::Menu),
        None => Sort::Text,
    }
}

/// What a line states with the label that stands on a line of its own above it:
/// `News provided by`, and the name below.
fn labelled_above(page: &Page<'_>, at: usize) -> Option<Facts> {
    let label = page.lines.get(at.checked_sub(1)?)?.text.trim_end_matches([':', '：']);
    let line = &page.lines[at];
    let low = lower(label);
    let is_source = page.lexicon.has(Set::Source, &low);
    if line.gap > 0
        || page.lexicon.junk_line(&key(line.text)).is_some()
        || !(is_source || page.lexicon.label(&low).is_some())
    {
        return None;
    }
    let joined = format!("{label}: {}", line.text);
    facts(&joined, &page.lexicon, Trust::Words)
        .filter(|found| found.site.is_some() || (found.sure && is_name(line.text, &page.lexicon)))
}

/// Whether the line is a label whose name stands on the next line.
fn is_lone_label(page: &Page<'_>, at: usize) -> bool {
    at + 1 < page.lines.len() && labelled_above(page, at + 1).is_some()
}

/// `Atualizado há 2 anos`: a time told from now is no date.
fn is_stale(page: &Page<'_>, text: &str) -> bool {
    let key = key(text);
    count(text) <= 7
        && super::list::marked(text).is_none()
        && text.contains(|c: char| c.is_numeric())
        && [Set::Updated, Set::Published].iter().flat_map(|set| page.lexicon.all(*set)).any(
            |word| {
                word.chars().count() > 4
                    && key
                        .strip_prefix(word)
                        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ':']))
            },
        )
}

/// Whether a line that begins as a plea does is a short paragraph of the story:
/// a sentence that stands alone below the headline and lures nobody.
fn is_told(page: &Page<'_>, at: usize, before: &[Sort]) -> bool {
    let line = &page.lines[at];
    line.gap > 0
        && before.contains(&Sort::Text)
        && line.text.ends_with('.')
        && count(line.text) > 4
        && !line.text.contains('©')
        && page.lexicon.lures(&lower(line.text)) < 2
}

/// A line set in columns, as at the head of an RFC.
pub(super) fn is_page_head(text: &str) -> bool {
    text.contains("     ") && text.chars().count() > 40
}

fn is_listed(text: &str) -> bool {
    text.starts_with(['•', '>'])
        || text.starts_with("— ")
        || text.starts_with("* ")
        || text.starts_with("- ")
        || text.starts_with("– ")
}

/// The words of a picture, or a note.
fn ends_head(page: &Page<'_>, at: usize) -> bool {
    let text = page.lines[at].text;
    is_caption(page, at) || is_credit_above(page, at) || is_note(text) || is_shot(text)
}

/// A sentence of more words than a label has, parted from what stands above it.
fn is_paragraph(page: &Page<'_>, at: usize) -> bool {
    let line = &page.lines[at];
    let stops = matches!(super::words::last_char(line.text), Some('.' | '。' | '।'));
    line.gap > 0 && stops && count(line.text) > 12
}

/// A line of more than a headline's length, or of sentences, or a story's first.
fn is_prose(page: &Page<'_>, at: usize) -> bool {
    let line = &page.lines[at];
    let scale = if page.lexicon.unspaced && page.lexicon.lang.code != "th" { 3 } else { 1 };
    let chars = line.chars * scale;
    let sentences = super::words::sentences(line.text);
    if chars > 280 || (sentences >= 2 && chars > 80) || (ends_sentence(line.text) && chars > 125) {
        return true;
    }
    let found = if chars >= 60 { dateline::read(line.text, &page.lexicon) } else { None };
    // A first line may be a headline with a dash; place and agency together make a story.
    if found.is_some_and(|found| at > 0 || (found.agency.is_some() && found.place.is_some())) {
        return true;
    }
    is_wrapped_prose(page, at) || (at > 0 && is_speech(page, line.text))
}

fn is_speech(page: &Page<'_>, text: &str) -> bool {
    let is_quoted = text.starts_with(['"', '“', '«', '「']) && ends_sentence(text);
    let speaker = text.split_once(':').map(|(head, _)| lower(head));
    is_quoted || speaker.is_some_and(|head| page.lexicon.has(Set::Speakers, &head))
}

/// The first line of a paragraph that was broken by hand: three lines at least,
/// or two of which the second ends a sentence.
fn is_wrapped_prose(page: &Page<'_>, at: usize) -> bool {
    let Some(width) = page.setting.wrap else { return false };
    let joins = |at: usize| {
        page.lines.get(at).is_some_and(|line| line.gap == 0) && fills(&page.lines, at, width)
    };
    joins(at + 1)
        && (joins(at + 2)
            || page.lines.get(at + 1).is_some_and(|line| ends_sentence(line.text))
            || page.lines.get(at + 2).is_some_and(|line| line.gap == 0 && ends_sentence(line.text)))
        && !is_caps(page.lines[at].text)
}

/// Whether the next line is a byline, a date or a button.
fn stands_above_facts(page: &Page<'_>, at: usize, sorts: &[Sort]) -> bool {
    if at + 1 >= page.lines.len() || page.lines[at].chars > 400 {
        return false;
    }
    match sort_line(page, at + 1, sorts) {
        Sort::Facts(_) => true,
        Sort::Junk(junk) => junk == Junk::Button,
        Sort::Text => page.lines[at].gap == 0 && leads_to_day(page, at),
        Sort::Mark | Sort::Item => false,
    }
}

/// Whether a few short lines, none a sentence, lead from line `at` to one that
/// states the day: names and houses between dek or picture and date.
fn leads_to_day(page: &Page<'_>, at: usize) -> bool {
    let below = page.lines.iter().skip(at + 1).take(5);
    for line in below.take_while(|line| line.chars <= 60 && !ends_sentence(line.text)) {
        let found = facts(line.text, &page.lexicon, Trust::Shape);
        if found.is_some_and(|found| found.published.is_some() || found.updated.is_some()) {
            return true;
        }
    }
    false
}

fn is_caption(page: &Page<'_>, at: usize) -> bool {
    super::picture::is_marked_caption(page, at) || super::picture::has_credit_below(page, at)
}

/// Small words that no headline ends with.
const OPEN: &[&str] = &[
    "the", "a", "an", "of", "to", "and", "or", "for", "with", "in", "on", "at", "by", "from", "as",
    "và", "của", "với", "cho", "ở", "trong", "từ", "để", "là", "những", "các", "một", "de", "la",
    "le", "les", "des", "du", "et", "der", "die", "das", "und", "von", "el", "los", "y", "en",
    "que", "e", "o", "i", "w", "z", "na", "v", "в", "и", "на", "с", "по", "yang", "di", "dan",
    "untuk",
];

/// Whether the line breaks off inside a phrase: its last word is a small one.
pub(super) fn ends_open(line: &str) -> bool {
    let last = line.split_whitespace().next_back().unwrap_or_default();
    OPEN.contains(&last)
}

/// Lines joined as the language does it.
pub(super) fn join(lines: &[String], unspaced: bool) -> String {
    lines.join(if unspaced { "" } else { " " })
}

#[cfg(test)]
mod tests {
    use super::super::read;

    const BODY: &str = "The lamp at the end of the quay was lit again on Monday, and the boats that \
                        had waited in the fog came in one by one until noon.\n";

    #[test]
    fn a_dek_of_two_sentences_may_stand_above_names_and_a_day() {
        let text = format!(
            "The lamp burns again\nIt was dark since the storm in January. Nobody had a ladder that \
             was long enough for it.\nAnn Lee\n3 May 2021\n\n{BODY}"
        );
        let article = read(&text);
        let meta = article.meta();
        assert_eq!(meta.published.as_deref(), Some("2021-05-03"));
        assert!(meta.subtitle.as_deref().is_some_and(|dek| dek.starts_with("It was dark")));
        assert_eq!(meta.authors[0].name, "Ann Lee");
    }

    #[test]
    fn two_sentences_above_short_ones_are_the_story() {
        let text = format!(
            "The lamp burns again\nIt was dark since the storm in January. Nobody had a ladder that \
             was long enough for it.\nThen they came.\nIt was 3 May 2021.\n\n{BODY}"
        );
        assert_eq!(read(&text).meta().published, None);
    }

    #[test]
    fn the_words_of_a_picture_may_stand_above_the_byline() {
        let text = format!(
            "The lamp burns again\nThe lamp at noon. Photo: Bo Rae\nBy Ann Lee\n3 May 2021\n\n{BODY}"
        );
        let article = read(&text);
        assert_eq!(article.meta().published.as_deref(), Some("2021-05-03"));
        assert_eq!(article.meta().authors[0].name, "Ann Lee");
        assert!(article.text().contains("The lamp at noon. Photo: Bo Rae"));
    }
}
