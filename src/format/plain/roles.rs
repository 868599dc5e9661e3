//! Words that say who did what, and where a text was taken from.

use super::beside::without_ranks;
use super::byline::Trust;
use super::houses::is_outlet;
use super::lang::{Did, Lexicon, Set};
use super::names::{looks_like_names, split_names, trim_marks};
use super::words::{count, ends_sentence, has_word, is_name, is_wordish, lower};

/// The outlet behind `Theo`, `Source:`, `来源：`.
pub(super) fn source(part: &str, lexicon: &Lexicon) -> Option<String> {
    let (head, rest) = split_label(part, |head| lexicon.has(Set::Source, head)).or_else(|| {
        let low = lower(part);
        let word = lexicon.leading(Set::Source, &low).find(|word| {
            low.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '))
                && word.chars().count() > 2
        })?;
        let at = part.char_indices().nth(word.chars().count()).map(|(at, _)| at)?;
        let name = trim_marks(&part[at..]);
        // In Vietnamese the names of houses are written as phrases: `Pháp luật & Phố phường`.
        let is_phrase = lexicon.lang.code == "vi" && name.contains(" & ");
        let is_named = name.starts_with(char::is_uppercase)
            && (super::words::is_title_case(name) || is_phrase || is_outlet(name, lexicon));
        is_named.then(|| (word.to_string(), name))
    })?;
    let name = trim_marks(rest);
    // Behind a colon a house may have the whole of its name.
    let (words, chars) = if part.contains([':', '：']) { (12, 90) } else { (7, 60) };
    let fits =
        !head.is_empty() && has_word(name) && count(name) <= words && name.chars().count() <= chars;
    fits.then(|| name.to_owned())
}

/// Who did what: `By X`, `Ảnh: X`, `X dịch`. Gives the names' text.
pub(super) fn role(part: &str, lexicon: &Lexicon) -> Option<(Did, String)> {
    let label = |head: &str| lexicon.label_or_by(head);
    if let Some((head, rest)) = split_label(part, |head| label(head).is_some()) {
        let did = label(&head)?;
        let is_team =
            did != Did::Photographed && count(rest) <= 5 && !rest.contains([':', '?', '!']);
        if looks_like_names(rest, lexicon) || (is_team && !ends_sentence(rest)) {
            return Some((did, rest.to_owned()));
        }
        return None;
    }
    // `LÊ THU (Bài và ảnh)`
    if let Some((name, label)) = part.trim_end_matches([')', '）']).split_once(['(', '（'])
        && let Some(did) = lexicon.label(&lower(label.trim()))
        && looks_like_names(name.trim(), lexicon)
        // Of several names only the last is labelled so, unless it is what all writers do.
        && (matches!(did, Did::Wrote | Did::Both) || split_names(name, lexicon).len() < 2)
    {
        return Some((did, name.trim().to_owned()));
    }
    let low = lower(part);
    let is_end =
        |rest: &str| lexicon.unspaced || rest.starts_with([' ', '\u{a0}', ':', '：', '\u{3000}']);
    for (phrase, did) in lexicon.leading_by(&low) {
        if low.strip_prefix(phrase).is_some_and(|rest| is_end(rest) && has_word(rest)) {
            let at =
                part.char_indices().nth(phrase.chars().count()).map_or(part.len(), |(at, _)| at);
            // `【写真】…` leads to what the picture shows.
            if did == Did::Photographed && part[at..].starts_with(['】', ']', '］']) {
                continue;
            }
            let rest = trim_marks(&part[at..]);
            if looks_like_names(rest, lexicon) {
                return Some((did, rest.to_owned()));
            }
        }
    }
    let bare_low = low.trim_end_matches(|c: char| ".)）］]".contains(c));
    // What stands behind a colon is labelled by what stands before it.
    let after = if part.contains([':', '：']) { &[][..] } else { lexicon.after.as_slice() };
    for (phrase, did) in after {
        let is_glued = lexicon.unspaced || lexicon.lang.code == "ko";
        let head = bare_low.strip_suffix(phrase);
        let Some(head) = head.filter(|head| is_glued || head.ends_with([' ', '(', ','])) else {
            continue;
        };
        let end = part.char_indices().nth(head.chars().count()).map_or(part.len(), |(at, _)| at);
        let name = without_ranks(trim_marks(&part[..end]));
        let is_post = lexicon.has(Set::Titles, &lower(name));
        let is_named = split_names(name, lexicon).iter().all(|one| is_name(one, lexicon));
        if has_word(name) && (is_named || is_post) {
            return Some((*did, name.to_owned()));
        }
    }
    None
}

/// `Repórter da Agência Sertão`: a post, a small word, and the house.
pub(super) fn post_of_house<'a>(part: &'a str, lexicon: &Lexicon) -> Option<&'a str> {
    let of = [
        " da ", " do ", " de ", " of ", " at ", " for ", " del ", " della ", " dell'", " der ",
        " von ", " van ", " du ", " của ",
    ];
    let (post, house) = of.iter().find_map(|of| part.split_once(of))?;
    let fits = lexicon.has(Set::Titles, &lower(post.trim()))
        && (is_outlet(house, lexicon) || lexicon.is_agency(house));
    fits.then_some(house)
}

/// `Ann Lee, The Gate Times`: the name and the house, where names need no word.
pub(super) fn by_comma<'a>(
    part: &'a str,
    lexicon: &Lexicon,
    trust: Trust,
) -> Option<(&'a str, &'a str)> {
    let (name, house) = part.split_once(", ").filter(|_| trust == Trust::Shape)?;
    let is_bare = role(part, lexicon).is_none() && !is_outlet(name, lexicon);
    is_bare.then_some((name, house))
}

/// `Madrid - 12 MAR 2019`: a word that may say where it was written.
pub(super) fn is_place(part: &str) -> bool {
    part.starts_with(char::is_uppercase) && part.chars().all(is_wordish)
}

/// `Ann Lee, Orme`: the name before a place of one word, where names need no word.
pub(super) fn name_and_place<'a>(part: &'a str, lexicon: &Lexicon) -> Option<&'a str> {
    let (name, place) = part.split_once(", ")?;
    let is_place = place.starts_with(char::is_uppercase)
        && place.chars().all(|c| c.is_alphabetic() || c == '-')
        && place.chars().any(char::is_lowercase);
    (is_place && is_name(name, lexicon) && !is_outlet(name, lexicon)).then_some(name)
}

/// `Head: rest` when `known` knows the head in lower case.
fn split_label(part: &str, known: impl Fn(&str) -> bool) -> Option<(String, &str)> {
    let at = part.find([':', '：', '／', '/', '＝', '='])?;
    let head =
        lower(part[..at].trim_matches(|c: char| c.is_whitespace() || "([（【*©▲■-".contains(c)));
    let rest = part[at..].trim_start_matches([':', '：', '／', '/', '＝', '=', ' ']);
    if known(&head) && has_word(rest) {
        return Some((head, rest));
    }
    // `文/图：` has the mark that parts it inside the label.
    let at = part.find([':', '：'])?;
    let head = lower(part[..at].trim());
    let rest = part[at..].trim_start_matches([':', '：', ' ']);
    (known(&head) && has_word(rest)).then_some((head, rest))
}
