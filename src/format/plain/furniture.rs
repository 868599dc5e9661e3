//! What on the page is not the article. A line is dropped only when its place
//! and its words agree: in head and foot words of furniture are enough; within
//! the body it must stand alone and be nothing but furniture, and a sentence
//! that mentions sharing is a sentence.

use super::byline::{Trust, facts};
use super::chars::{Signs, split_colon};
use super::lang::{Junk, Lexicon, Set};
use super::listing::{goes_on, listing_of};
use super::page::{Page, Post, Use};
use super::picture;
use super::plea::{is_sung, is_within, speaks_on, tells};
use super::signs::{
    is_contact, is_initials, is_letter_size, is_link, is_rating, is_right_sign, is_row_of_links,
    is_tag_row,
};
use super::words::{count, ends_sentence, has_word, is_caps, key, lower, sentences, with_lower};
use crate::article::Role;

/// Reads body and foot of the page: drops furniture, takes facts of the foot.
pub(super) fn read(page: &mut Page<'_>) {
    super::folio::drop_folios(page);
    if page.begins {
        take_late_byline(page);
    }
    super::repeats::drop_counted(page);
    let last = drop_listed(page);
    if page.begins {
        super::repeats::drop_teasers(page);
    }
    super::repeats::drop_repeats(page);
    if page.begins {
        super::repeats::drop_contents(page);
    }
    if page.ends {
        super::foot::read_foot(page, last);
    }
}

/// A byline that stands below the first paragraph, where no other is given.
fn take_late_byline(page: &mut Page<'_>) {
    if !page.meta.authors.is_empty() {
        return;
    }
    let end = page.lines.len().min(page.body + 8);
    let mut told = 0;
    for at in page.body..end {
        let line = &page.lines[at];
        if page.is_body(at) && is_prose(page, at) {
            told += 1;
        }
        if told > 1 || page.is_record(at) {
            return;
        }
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

/// Whether a line next to `at` is furniture as a whole: `X` stands among others to share
/// on, and is the name of many things elsewhere.
fn is_beside_junk(page: &Page<'_>, at: usize) -> bool {
    let is_junk = |at: usize| {
        page.lines.get(at).is_some_and(|line| {
            let key = key(line.text);
            key.chars().nth(1).is_some() && page.lexicon.junk_line(&key).is_some()
        })
    };
    at > 0 && is_junk(at - 1) || is_junk(at + 1)
}

/// What line `at` is as furniture, when its words say so. At an `edge` (head
/// or foot) less is needed than within the body.
pub(super) fn junk(page: &Page<'_>, at: usize, edge: bool) -> Option<Junk> {
    const LINKS: Signs = Signs::of("/");
    const SPEAKING: Signs = Signs::of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+*");
    let (text, signs) = (page.lines[at].text, page.lines[at].signs);
    if text.len() > 480 || is_within(page, at) {
        return None;
    }
    if is_item(text) {
        // `– Leggi anche: …`
        let is_more = page.lexicon.may_be_junk(text)
            && page.lexicon.junk_head(&key(text)) == Some(Junk::More);
        let is_button =
            || page.lexicon.may_be_junk(text) && page.lexicon.junk_line(&key(text)).is_some();
        return ((is_more && text.contains(':') && !ends_sentence(text)) || (edge && is_button()))
            .then_some(Junk::More);
    }
    // `社会面の一覧へ`
    if text.ends_with("一覧へ") && page.lexicon.lang.code == "ja" {
        return Some(Junk::Button);
    }
    // `→ Another title`
    if edge
        && text.starts_with(['→', '▷', '»', '›'])
        && !ends_sentence(text)
        && !text.contains('«')
        && count(text) > 1
    {
        return Some(Junk::More);
    }
    if is_letter_size(text) || is_rating(text, signs) {
        return Some(Junk::Button);
    }
    if is_right_sign(page, at) {
        return Some(Junk::Plea);
    }
    if edge && let Some(junk) = junk_by_signs(page, at) {
        return Some(junk);
    }
    // Without a letter nothing is said.
    if signs.is_ascii() && !signs.meet(SPEAKING) {
        return None;
    }
    let is_link = edge && signs.meet(LINKS) && is_link(text);
    if !(is_link || page.lexicon.may_be_junk(text)) {
        return None;
    }
    let key = key(text);
    if key.is_empty() || key.chars().nth(1).is_none() && !is_beside_junk(page, at) {
        return None;
    }
    // The arrows of a link; in a mail they are a quote of a quote.
    let stands_alone = || {
        let quotes = |at: usize| page.lines.get(at).is_some_and(|line| line.text.starts_with('>'));
        !(quotes(at + 1) || at > 0 && quotes(at - 1))
    };
    if text.starts_with(">>")
        && page.post != Post::Mail
        && (!ends_sentence(text) || (text.ends_with('?') && stands_alone()))
        && count(text) <= 25
    {
        return Some(Junk::More);
    }
    if is_link {
        return Some(Junk::Button);
    }
    if let Some(junk) = page.lexicon.junk_line(&key) {
        let is_sentence = text.ends_with('?') || (text.ends_with('.') && !text.ends_with(".."));
        return (!is_sentence || edge).then_some(junk);
    }
    let Some(junk) = page.lexicon.junk_head(&key) else {
        return leads_to_title(text, &key, &page.lexicon).then_some(Junk::More);
    };
    match junk {
        Junk::Plea => {
            if picture::is_credit(text, &page.lexicon) || tells(text, &key, &page.lexicon, edge) {
                return None;
            }
            // A notice of rights has its sign or its year; prose about rights has none.
            let is_dated = text.contains(|c: char| c.is_ascii_digit());
            let is_right = text.contains(['©', 'ⓒ']) || (key.starts_with("copyright") && is_dated);
            let lured = is_right || is_caps(text) || page.lexicon.has_lure(&lower(text));
            let is_sentence = ends_sentence(text) && count(text) > 4;
            // What opens a sentence of the story and says nothing else is the story's.
            let lured =
                lured && (edge || !is_sentence || is_right || speaks_on(text, &page.lexicon));
            let below_foot = count(text) <= 12 && at > 0 && page.uses[at - 1] != Use::Body
                || page.lines.get(at + 1).is_some_and(|next| {
                    next.gap == 0 && page.lexicon.junk_head(&super::words::key(next.text)).is_some()
                });
            // The word that a sentence of the body begins with says nothing yet.
            let asks_twice = || is_right || page.lexicon.lures(&lower(text)) > 1;
            // `Was this page of any help to you?`
            let asks_reader = || {
                text.ends_with('?')
                    && count(text) <= 12
                    && page.lexicon.plea(&key).is_some_and(|phrase| phrase.contains(' '))
            };
            let fits = if edge {
                lured || !is_sentence || below_foot || asks_reader()
            } else {
                lured && sentences(text) <= 3 && (!is_sentence || asks_twice())
            };
            fits.then_some(junk)
        }
        // `Watch: the tide turns.` as a sentence of its own is rare; a line of
        // keywords or another title ends without a stop.
        Junk::Tags | Junk::Comments => (!ends_sentence(text)).then_some(junk),
        _ => (count(text) <= 40 && sentences(text) <= 2).then_some(junk),
    }
}

/// What line `at` of head or foot is by its signs, whatever its words.
fn junk_by_signs(page: &Page<'_>, at: usize) -> Option<Junk> {
    let (text, signs) = (page.lines[at].text, page.lines[at].signs);
    if is_initials(text) || is_row_of_links(text) || page.lexicon.is_row_of_buttons(text) {
        return Some(Junk::Button);
    }
    (is_contact(text, signs) || is_tag_row(text)).then_some(if text.starts_with('#') {
        Junk::Tags
    } else {
        Junk::Button
    })
}

/// `Lire aussi Les kiosques cherchent preneur`: two words or more that lead to
/// another article, and its title right behind them.
fn leads_to_title(text: &str, key: &str, lexicon: &Lexicon) -> bool {
    let Some(phrase) = lexicon.more(key).filter(|phrase| phrase.contains(' ')) else {
        return false;
    };
    let skip = phrase.chars().count();
    let rest = text.char_indices().nth(skip).map_or("", |(at, _)| &text[at..]);
    let title = rest.trim_start();
    let has_case = title.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    rest.starts_with([' ', '\u{a0}'])
        && has_case
        && !super::words::starts_small(title)
        && (3..=25).contains(&count(title))
        && (!ends_sentence(text) || text.ends_with('?'))
        && lower(text).starts_with(phrase)
}

/// A list item is text, whatever it says.
fn is_item(text: &str) -> bool {
    let rest = text.strip_prefix(['•', '*', '-', '–', '+']);
    rest.is_some_and(|rest| rest.starts_with([' ', '\u{a0}', '\t']))
}

/// Whether a line is running text: it has sentences.
pub(super) fn is_prose(page: &Page<'_>, at: usize) -> bool {
    const COLONS: Signs = Signs::of(":：");
    let line = &page.lines[at];
    let scale = if page.lexicon.unspaced && page.lexicon.lang.code != "th" { 3 } else { 1 };
    let chars = line.chars * scale;
    // Thai has no stops; no title is as long.
    let longest = if page.lexicon.lang.code == "th" { 110 } else { 200 };
    if chars > longest {
        return true;
    }
    let is_east = scale > 1 && line.chars > 25 && sentences(line.text) > 0;
    is_east
        || (chars > 60 && ends_sentence(line.text) && count(line.text) >= 8)
        || (chars > 40 && sentences(line.text) >= if chars > 120 { 1 } else { 2 })
        || (line.signs.meet(COLONS) && is_spoken(page, line.text))
        || (page.setting.wrap.is_some() && chars > 50 && !super::words::is_title_case(line.text))
}

/// Lists of other articles, keywords, comments, and single lines of furniture.
/// Says which was the last line of running text before they went.
fn drop_listed(page: &mut Page<'_>) -> Option<usize> {
    let mut listing: Option<(Junk, usize)> = None;
    let last = if page.ends { last_prose(page, page.lines.len()) } else { Some(page.lines.len()) };
    let mut at = page.body;
    while at < page.lines.len() {
        if !page.is_body(at) {
            at += 1;
            continue;
        }
        let edge = last.is_none_or(|last| at > last);
        if page.is_row(at) {
            (listing, at) = (None, at + 1);
            continue;
        }
        if let Some(junk) = junk(page, at, edge).filter(|junk| !is_sung(page, at, *junk)) {
            page.drop_line(at);
            if junk == Junk::Tags {
                take_keywords(page, at);
            }
            // The arrows of a list of titles are part of it.
            let is_arrow = junk == Junk::Button && listing.is_some();
            if !is_arrow {
                listing = listing_of(page, at, junk, last);
            }
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
    last
}

/// The keywords behind `Tags:`.
pub(super) fn take_keywords(page: &mut Page<'_>, at: usize) {
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

/// A byline in the foot is not one of the titles above it.
pub(super) fn is_signed(page: &Page<'_>, at: usize) -> bool {
    facts(page.lines[at].text, &page.lexicon, Trust::Words)
        .is_some_and(|facts| facts.sure || facts.published.is_some() || facts.site.is_some())
}

/// The last line of running text above line `end`. What is dropped makes no more
/// of it: asked again, the answer stands no further down.
pub(super) fn last_prose(page: &Page<'_>, end: usize) -> Option<usize> {
    (page.body..end).rev().find(|at| {
        let line = &page.lines[*at];
        // A plea below furniture is one more of it.
        let is_plea = || {
            *at > 0
                && line.chars < 200
                && at * 2 > page.lines.len()
                && page.lexicon.lures(&lower(line.text))
                    > usize::from(page.uses[at - 1] == Use::Body)
        };
        page.is_body(*at) && is_prose(page, *at) && !is_plea() && junk(page, *at, true).is_none()
    })
}

/// A line of an interview is text.
pub(super) fn is_spoken(page: &Page<'_>, text: &str) -> bool {
    split_colon(text).is_some_and(|(head, _)| {
        head.len() <= 64 && with_lower(head, |low| page.lexicon.has(Set::Speakers, low))
    })
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

    #[test]
    fn a_sign_is_a_button_beside_others_only() {
        let page = page("en", "Let it be\n\nx\n\nx = 1\n\nThen it was.\nFacebook\nX\nEmail");
        let found: Vec<_> =
            (0..page.lines.len()).map(|at| junk(&page, at, false).is_some()).collect();
        assert_eq!(found, [false, false, false, false, true, true, true]);
    }

    #[test]
    fn read_also_leads_to_a_title_and_not_to_a_sentence() {
        for (code, text, is) in [
            ("fr", "Lire aussi Les kiosques à musique cherchent preneur", true),
            ("fr", "Lire aussi une lettre, dit-il, demande du temps", false),
            ("fr", "Lire aussi Proust demande du temps.", false),
            ("nl", "Lees ook De sluiswachter die nooit kon zwemmen", true),
            ("pl", "Czytaj też Bocian z Kępy nie chce odlecieć", true),
            ("it", "– Leggi anche: La panchina che fa discutere", true),
            ("it", "– Leggi il libro: è bello", false),
            ("hi", "इसे भी पढ़ें- मेले में बिछड़ी बकरी लौटी", true),
            ("pt", "Assine, disse ele ao prefeito, e o prefeito assinou.", false),
            ("de", "Teilen will er das Ergebnis erst im nächsten Jahr.", false),
        ] {
            let page = page(code, text);
            assert_eq!(junk(&page, 0, false).is_some(), is, "{text}");
        }
    }
}
