//! What on the page is not the article. A line is dropped only when its place
//! and its words agree: in head and foot words of furniture are enough; within
//! the body it must stand alone and be nothing but furniture, and a sentence
//! that mentions sharing is a sentence.

use super::byline::{Trust, facts};
use super::dateline;
use super::lang::{Junk, Set};
use super::page::{Page, Use};
use super::picture;
use super::words::{
    count, ends_sentence, has_lure, has_word, is_caps, is_name, is_outlet, key, lower, lures,
    sentences,
};
use crate::article::Role;

/// The most lines that a foot has.
const FOOT: usize = 120;

/// Reads body and foot of the page: drops furniture, takes facts of the foot.
pub(super) fn read(page: &mut Page<'_>) {
    super::folio::drop_folios(page);
    take_late_byline(page);
    drop_listed(page);
    drop_teasers(page);
    drop_repeats(page);
    read_foot(page);
}

/// A byline that stands below the first paragraph, where no other is given.
fn take_late_byline(page: &mut Page<'_>) {
    if !page.meta.authors.is_empty() {
        return;
    }
    let end = page.lines.len().min(page.body + 8);
    for at in page.body..end {
        let line = &page.lines[at];
        if !page.is_body(at) || line.chars > 60 || ends_sentence(line.text) {
            continue;
        }
        let Some(found) = facts(line.text, &page.lexicon, Trust::Words) else { continue };
        let writes = found.authors.iter().any(|author| author.role == Role::Writer);
        if found.sure && writes {
            page.take(at, found);
            return;
        }
    }
}

/// What line `at` is as furniture, when its words say so. At an `edge` (head
/// or foot) less is needed than within the body.
pub(super) fn junk(page: &Page<'_>, at: usize, edge: bool) -> Option<Junk> {
    let text = page.lines[at].text;
    if text.len() > 480 || is_item(text) {
        return None;
    }
    if is_letter_size(text) || is_rating(text) {
        return Some(Junk::Button);
    }
    if !(page.lexicon.may_be_junk(text) || edge && is_link(text)) {
        return None;
    }
    let key = key(text);
    if key.is_empty() {
        return None;
    }
    // The arrows of a link; in a mail they are a quote of a quote.
    if text.starts_with(">>") && !page.is_mail && !ends_sentence(text) && count(text) <= 25 {
        return Some(Junk::More);
    }
    if edge && is_link(text) {
        return Some(Junk::Button);
    }
    if let Some(junk) = page.lexicon.junk_line(&key) {
        let is_sentence = text.ends_with('?') || (text.ends_with('.') && !text.ends_with(".."));
        return (!is_sentence || edge).then_some(junk);
    }
    let junk = page.lexicon.junk_head(&key)?;
    match junk {
        Junk::Plea => {
            if picture::is_credit(text, &page.lexicon) {
                return None;
            }
            // A notice of rights has its sign or its year; prose about rights has none.
            let is_dated = text.contains(|c: char| c.is_ascii_digit());
            let is_right = text.contains(['©', 'ⓒ']) || (key.starts_with("copyright") && is_dated);
            let lured = is_right || is_caps(text) || has_lure(&lower(text));
            let is_sentence = ends_sentence(text) && count(text) > 4;
            let below_foot = at > 0 && page.uses[at - 1] != Use::Body
                || page.lines.get(at + 1).is_some_and(|next| {
                    next.gap == 0 && page.lexicon.junk_head(&super::words::key(next.text)).is_some()
                });
            let fits = if edge {
                lured || !is_sentence || below_foot
            } else {
                lured && sentences(text) <= 3
            };
            fits.then_some(junk)
        }
        // `Watch: the tide turns.` as a sentence of its own is rare; a line of
        // keywords or another title ends without a stop.
        Junk::Tags | Junk::Comments => (!ends_sentence(text)).then_some(junk),
        _ => (count(text) <= 40 && sentences(text) <= 2).then_some(junk),
    }
}

/// `Cỡ chữ: A A+ A++`, `Aa+ Aa-`: the letter in its sizes ends the line.
fn is_letter_size(text: &str) -> bool {
    if text.len() > 64 || !text.ends_with(['A', 'a', '+', '-', '가', 'ก', '−']) {
        return false;
    }
    let is_size = |word: &&str| {
        let letter = word.trim_end_matches(['+', '-', '−']);
        matches!(letter, "A" | "a" | "Aa" | "AA" | "가" | "ก")
            || (letter.is_empty() && (1..=2).contains(&word.len()))
    };
    let sizes = text.split_whitespace().rev().take_while(is_size).count();
    let others = text.split_whitespace().count() - sizes;
    sizes >= 2 && others <= 4
}

/// `Avaliação: ★★★★☆ (31 votos)`
fn is_rating(text: &str) -> bool {
    text.len() <= 120
        && text.chars().filter(|c| matches!(c, '★' | '☆' | '⭐')).count() >= 3
        && count(text) <= 8
}

/// An address with a few words before it.
fn is_link(text: &str) -> bool {
    let others = text.split_whitespace().filter(|word| !word.contains("://"));
    text.contains("://") && others.count() <= 3
}

/// A list item is text, whatever it says.
fn is_item(text: &str) -> bool {
    let rest = text.strip_prefix(['•', '*', '-', '–', '+']);
    rest.is_some_and(|rest| rest.starts_with([' ', '\u{a0}', '\t']))
}

/// Whether a line is running text: it has sentences.
pub(super) fn is_prose(page: &Page<'_>, at: usize) -> bool {
    let line = &page.lines[at];
    let scale = if page.lexicon.unspaced && page.lexicon.lang.code != "th" { 3 } else { 1 };
    let chars = line.chars * scale;
    if chars > 200 {
        return true;
    }
    let is_east = scale > 1 && line.chars > 25 && sentences(line.text) > 0;
    is_east
        || (chars > 60 && ends_sentence(line.text) && count(line.text) >= 8)
        || (chars > 40 && sentences(line.text) >= if chars > 120 { 1 } else { 2 })
        || is_spoken(page, line.text)
        || (page.setting.wrap.is_some() && chars > 50 && !super::words::is_title_case(line.text))
}

/// Lists of other articles, keywords, comments, and single lines of furniture.
fn drop_listed(page: &mut Page<'_>) {
    let mut listing: Option<(Junk, usize)> = None;
    let last = last_prose(page);
    let mut at = page.body;
    while at < page.lines.len() {
        if !page.is_body(at) {
            at += 1;
            continue;
        }
        let edge = last.is_none_or(|last| at > last);
        if let Some(junk) = junk(page, at, edge) {
            page.drop_line(at);
            if junk == Junk::Tags {
                take_keywords(page, at);
            }
            listing = listing_of(page, at, junk, last);
            at += 1;
            continue;
        }
        if let Some((junk, taken)) = listing {
            if goes_on(page, at, junk, taken, edge) {
                page.drop_line(at);
                if junk == Junk::Tags {
                    push_keywords(page, page.lines[at].text);
                }
                listing = Some((junk, taken + 1));
            } else {
                listing = None;
            }
        }
        at += 1;
    }
}

/// The keywords behind `Tags:`.
fn take_keywords(page: &mut Page<'_>, at: usize) {
    if let Some((_, words)) = page.lines[at].text.split_once([':', '：', '】']) {
        push_keywords(page, words);
    }
}

fn push_keywords(page: &mut Page<'_>, words: &str) {
    for word in words.split([',', ';', '|', '、', '，', '；', '·', '•', '/', '،']) {
        let word = word.trim_matches(|c: char| c.is_whitespace() || c == '#' || c == '.');
        let is_new = !page.meta.tags.iter().any(|tag| tag == word);
        if has_word(word) && word.chars().count() <= 60 && is_new && page.meta.tags.len() < 40 {
            page.meta.tags.push(word.to_owned());
        }
    }
}

/// Whether titles, keywords or comments follow the furniture at `at`.
fn listing_of(
    page: &Page<'_>,
    at: usize,
    junk: Junk,
    last: Option<usize>,
) -> Option<(Junk, usize)> {
    let is_head = page.lexicon.junk_line(&key(page.lines[at].text)).is_some()
        || page.lines[at].text.ends_with([':', '：']);
    match junk {
        Junk::Related | Junk::Tags | Junk::More if is_head => Some((junk, 0)),
        Junk::Plea if key(page.lines[at].text).starts_with("more ") => Some((Junk::Related, 0)),
        // What readers wrote runs to the end, when the article is behind us.
        Junk::Comments if last.is_none_or(|last| at > last) || at * 3 > page.lines.len() * 2 => {
            Some((junk, 0))
        }
        _ => None,
    }
}

fn goes_on(page: &Page<'_>, at: usize, junk: Junk, taken: usize, edge: bool) -> bool {
    let line = &page.lines[at];
    if junk == Junk::Comments {
        return true;
    }
    let most = if junk == Junk::More { 6 } else { 40 };
    let is_over = (line.gap > 0 && taken > 0 && !edge)
        || taken >= most
        || (line.gap > 0 && junk == Junk::Tags && taken > 0);
    // A name alone below the list signs the article.
    let signs = line.gap > 0
        && taken > 0
        && at + 1 == page.lines.len()
        && is_name(line.text, &page.lexicon);
    // The day below the title of another article is that article's.
    let is_day = taken > 0
        && page.meta.published.is_some()
        && facts(line.text, &page.lexicon, Trust::Words)
            .is_some_and(|found| found.authors.is_empty() && found.site.is_none());
    if is_over || signs || (!is_day && is_signed(page, at)) {
        return false;
    }
    // In a page without gaps the list ends where sentences begin again.
    let is_title =
        line.chars <= 160 && !(ends_sentence(line.text) && is_prose(page, at)) && !line.glued;
    let is_word = junk != Junk::Tags || count(line.text) <= 6;
    is_title && is_word && sentences(line.text) < 2 && !is_quoted_speech(line.text)
}

fn is_quoted_speech(text: &str) -> bool {
    text.starts_with(['"', '“', '«']) && count(text) > 14
}

/// A byline in the foot is not one of the titles above it.
fn is_signed(page: &Page<'_>, at: usize) -> bool {
    facts(page.lines[at].text, &page.lexicon, Trust::Words)
        .is_some_and(|facts| facts.sure || facts.published.is_some() || facts.site.is_some())
}

/// The last line of running text.
fn last_prose(page: &Page<'_>) -> Option<usize> {
    (page.body..page.lines.len()).rev().find(|at| {
        let line = &page.lines[*at];
        // A plea below furniture is one more of it.
        let is_plea = || {
            *at > 0
                && line.chars < 200
                && at * 2 > page.lines.len()
                && lures(&lower(line.text)) > usize::from(page.uses[at - 1] == Use::Body)
        };
        page.is_body(*at) && is_prose(page, *at) && !is_plea() && junk(page, *at, true).is_none()
    })
}

/// Teasers: a line that begins with the agency again, as only a lede does, and
/// the title above it.
fn drop_teasers(page: &mut Page<'_>) {
    // The lede is near the top; the rest is only compared with its agency.
    let end = page.lines.len().min(page.body + 40);
    let lede = (page.body..end)
        .filter(|at| page.is_body(*at) && page.lines[*at].chars >= 30)
        .find_map(|at| {
            let found = dateline::read(page.lines[at].text, &page.lexicon)?;
            found.agency.filter(|_| found.place.is_none()).map(|agency| (at, agency))
        });
    let Some((lede, agency)) = lede else { return };
    for at in lede + 1..page.lines.len() {
        let line = &page.lines[at];
        let begins = line.text.trim_start_matches(['(', '[']).starts_with(agency.as_str());
        let is_teaser = page.is_body(at)
            && begins
            && dateline::read(line.text, &page.lexicon)
                .is_some_and(|found| found.agency.as_ref() == Some(&agency));
        if !is_teaser {
            continue;
        }
        let above = at - 1;
        let is_title = line.gap == 0 && page.lines[above].chars <= 120 && above > page.body;
        page.drop_line(at);
        if is_title && page.is_body(above) && !ends_sentence(page.lines[above].text) {
            page.drop_line(above);
        }
    }
}

/// The headline over again, and the second copy of a caption.
fn drop_repeats(page: &mut Page<'_>) {
    let title = page.meta.title.as_deref().map(lower);
    let titles = title.as_deref().map_or_else(Vec::new, |title| title_copies(page, title));
    for at in page.body..page.lines.len() {
        if !page.is_body(at) || page.lines[at].chars > 320 || !has_word(page.lines[at].text) {
            continue;
        }
        let is_title = titles.contains(&at);
        let is_copy = at > page.body
            && page.lines[at].chars > 24
            && page.lines[at].text == page.lines[at - 1].text
            && (ends_sentence(page.lines[at].text)
                || picture::ends_with_credit(page.lines[at].text, &page.lexicon));
        if is_title || (is_copy && !page.lines[at].text.starts_with(['|', '+'])) {
            page.drop_line(at);
        }
    }
}

/// Where the headline stands over again as furniture: right below the
/// masthead or in the foot, alone, at most twice. A refrain is none.
fn title_copies(page: &Page<'_>, title: &str) -> Vec<usize> {
    if title.len() <= 12 || count(title) <= 2 {
        return Vec::new();
    }
    let near = page.body + 8;
    let foot = page.lines.len().saturating_sub(12);
    let mut found = Vec::new();
    for at in page.body..page.lines.len() {
        let text = page.lines[at].text;
        if text.len().abs_diff(title.len()) > 8 || lower(text) != title {
            continue;
        }
        let begins_stanza = page
            .lines
            .get(at + 1)
            .is_some_and(|next| next.gap == 0 && next.chars <= 64 && page.is_body(at + 1));
        let ends_stanza = page.lines[at].gap == 0
            && at > page.body
            && page.is_body(at - 1)
            && page.lines[at - 1].chars <= 64;
        found.push((at, !begins_stanza && !ends_stanza));
        if found.len() > 2 {
            return Vec::new();
        }
    }
    let is_copy = |(at, alone): &(usize, bool)| *alone && (*at < near || *at >= foot);
    found.into_iter().filter(is_copy).map(|(at, _)| at).collect()
}

/// The lines below the last prose: who wrote it, where it was, and furniture.
fn read_foot(page: &mut Page<'_>) {
    let Some(last) =
        last_prose(page).or_else(|| (page.body < page.lines.len()).then_some(page.body))
    else {
        return;
    };
    // A page that is all short lines has no foot of a thousand of them.
    let from = (last + 1).max(page.lines.len().saturating_sub(FOOT));
    drop_below_end(page, from);
    for at in from..page.lines.len() {
        let is_known =
            page.is_body(at) && page.lexicon.junk_line(&key(page.lines[at].text)).is_some();
        if !is_known
            && (!page.is_body(at) || !has_word(page.lines[at].text) || take_signature(page, at))
        {
            continue;
        }
        let text = page.lines[at].text;
        let is_address = text.contains('@') && count(text) <= 4;
        let is_left_over = page.uses[at - 1] == Use::Furniture
            && count(text) <= 30
            && !ends_sentence(text)
            && !is_list_line(text)
            && !is_spoken(page, text);
        let needed = usize::from(page.uses[at - 1] == Use::Body);
        let is_plea = count(text) <= 30 && lures(&lower(text)) > needed;
        if is_address || is_plea || is_left_over || junk(page, at, true).is_some() {
            page.drop_line(at);
        }
    }
    take_outer_facts(page, last);
}

/// What stands below the mark that ends a release (`###`, `-30-`) or above a
/// writer's standing lines in a forum (`______`) is none of the article, when it
/// is short lines only.
fn drop_below_end(page: &mut Page<'_>, from: usize) {
    let is_end = |text: &str| {
        let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        matches!(bare.as_str(), "###" | "####" | "#####" | "-30-" | "–30–" | "—30—")
            || (bare.len() >= 5 && bare.bytes().all(|b| b == b'_'))
    };
    let Some(mark) = (from..page.lines.len()).find(|at| is_end(page.lines[*at].text)) else {
        return;
    };
    if page.lines.len() - mark > 16 {
        return;
    }
    for at in mark + 1..page.lines.len() {
        if page.is_body(at) && has_word(page.lines[at].text) && !is_signed(page, at) {
            page.drop_line(at);
        }
    }
}

/// A line of an interview is text.
fn is_spoken(page: &Page<'_>, text: &str) -> bool {
    text.split_once([':', '：'])
        .is_some_and(|(head, _)| page.lexicon.has(Set::Speakers, &lower(head)))
}

fn is_list_line(text: &str) -> bool {
    super::list::marked(text).is_some()
}

/// Takes what a line of the foot states. A photographer below a caption is its
/// credit; a name alone needs a place that speaks for it.
fn take_signature(page: &mut Page<'_>, at: usize) -> bool {
    let line = &page.lines[at];
    let next_is_year = page.lines.get(at + 1).is_some_and(|next| {
        at + 2 == page.lines.len()
            && count(next.text) <= 5
            && next.text.contains(|c: char| c.is_ascii_digit())
    });
    let next_is_foot = next_is_year
        || page.lines.get(at + 1).is_none_or(|next| next.gap > 0)
        || page.uses.get(at + 1).is_some_and(|next| *next != Use::Body)
        || facts_below(page, at);
    let stands_out = line.gap > 0
        || is_caps(line.text)
        || page.uses[at - 1] != Use::Body
        || ends_sentence(page.lines[at - 1].text);
    let trust = if stands_out && next_is_foot { Trust::Shape } else { Trust::Words };
    if let Some(found) = facts(line.text, &page.lexicon, trust) {
        let only_photo = !found.authors.is_empty()
            && found.authors.iter().all(|author| author.role == Role::Photographer);
        let above_is_caption =
            at > 0 && page.is_body(at - 1) && !is_prose(page, at - 1) && line.gap == 0;
        let is_time = found.time.is_some()
            || (found.authors.is_empty() && found.updated.is_some() && found.published.is_none());
        if !(is_time || only_photo && above_is_caption) {
            page.take(at, found);
            return true;
        }
        if is_time {
            page.drop_line(at);
        }
        return true;
    }
    let is_last =
        at + 1 == page.lines.len() || page.lines[at].gap > 0 || page.uses[at - 1] != Use::Body;
    if is_last
        && page.meta.site.is_none()
        && is_outlet(page.lines[at].text, &page.lexicon)
        && !is_list_line(page.lines[at].text)
    {
        page.meta.site = Some(page.lines[at].text.to_owned());
        page.uses[at] = Use::Masthead;
        return true;
    }
    false
}

fn facts_below(page: &Page<'_>, at: usize) -> bool {
    facts(page.lines[at + 1].text, &page.lexicon, Trust::Words).is_some()
}

/// Agency and writer that end the last paragraph.
fn take_outer_facts(page: &mut Page<'_>, last: usize) {
    let last = (last..page.lines.len())
        .rev()
        .find(|at| page.is_body(*at) && has_word(page.lines[*at].text))
        .unwrap_or(last);
    let text = page.lines[last].text;
    if page.meta.agency.is_none() {
        page.meta.agency = dateline::at_end(text, &page.lexicon);
    }
    if page.meta.authors.is_empty()
        && let Some(name) = dateline::writer_at_end(text, &page.lexicon)
    {
        super::byline::push_author(&mut page.meta.authors, &name, Role::Writer);
    }
    // `(Theo Báo Bờ Sông)`, `（編輯：杜若青）1120817`
    let end = text.trim_end_matches(|c: char| c == '.' || c.is_ascii_digit());
    let inner = end.strip_suffix([')', '）']).and_then(|text| {
        text.rfind(['(', '（']).map(|at| text[at..].trim_start_matches(['(', '（']))
    });
    if let Some(found) = inner.and_then(|inner| facts(inner, &page.lexicon, Trust::Words)) {
        page.meta.site = page.meta.site.take().or(found.site);
        let words = found.authors.iter().filter(|author| author.role != Role::Photographer);
        for author in words.filter(|_| found.sure) {
            super::byline::push_author(&mut page.meta.authors, &author.name, author.role);
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

    #[test]
    fn within_the_body_only_furniture_that_stands_alone_is_dropped() {
        let page = page(
            "en",
            "Share\nShare the beach with a man.\nFollow us, they said.\n\
                               Sign up for our newsletter\nRead more: another one\nComments were made.\n\
                               Copyright law is odd.\n- Share your line",
        );
        let found: Vec<_> =
            (0..page.lines.len()).map(|at| junk(&page, at, false).is_some()).collect();
        assert_eq!(found, [true, false, false, true, true, false, false, false]);
    }
}
