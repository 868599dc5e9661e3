//! Who took a picture, as the words below it end: a name, a house, or both.

use super::chars::Signs;
use super::lang::{Lexicon, Set};
use super::words::{count, ends_sentence, has_word, is_name, lower};

/// `… ANTARA/Ratri Widuri`, `… / BRUNO SARMIENTO`: a house and a name, or a name in
/// capitals, behind a whole sentence.
pub(super) fn ends_with_house(text: &str, lexicon: &Lexicon) -> bool {
    if memchr::memchr2(b'/', b'|', text.as_bytes()).is_none() {
        return false;
    }
    let Some((head, name)) = text.rsplit_once(['/', '|']).filter(|_| text.len() <= 400) else {
        return false;
    };
    let name = name.trim();
    if !is_name(name, lexicon) {
        return false;
    }
    let by_house = head
        .rsplit_once(['.', '"', '”', '…'])
        .is_some_and(|(before, house)| lexicon.is_agency(house.trim()) && has_word(before));
    // `… ante la grada. / Marisol Ocaña`
    let is_parted = || head.ends_with(". ") && (2..=3).contains(&count(name));
    by_house || (ends_sentence(head.trim_end()) && (super::words::is_caps(name) || is_parted()))
}

/// `… le 4 mai. ANNE LE GALL`: a name in capitals behind a sentence that is not.
fn ends_with_capitals(text: &str, lexicon: &Lexicon) -> bool {
    let end = text.trim_end();
    // The last letter tells of most texts that they do not.
    let last = end.chars().rev().find(|c| c.is_alphabetic());
    last.is_some_and(char::is_uppercase)
        && end.rmatch_indices(['.', '!', '?']).take(3).any(|(at, _)| {
            let (head, name) = (&end[..=at], end[at + 1..].trim());
            let first = name.split(' ').next().unwrap_or_default();
            (2..=4).contains(&count(name))
                && !lexicon.is_agency(first)
                && super::words::is_caps(name)
                && !super::words::is_caps(head)
                && ends_sentence(head)
                && count(head) >= 4
                && is_name(name, lexicon)
        })
}

/// Whether a phrase begins as the name of a house does, and ends as none of its sentences.
fn begins_name(text: &str) -> bool {
    text.starts_with(char::is_uppercase) && !ends_sentence(text)
}

/// `…, fot. Adam Wilk`, `… – foto Bo Rae`: a word for the picture and a name.
pub(super) fn ends_with_taker(text: &str, signs: Signs, lexicon: &Lexicon) -> bool {
    const STOPS: Signs = Signs::of(".!?");
    const STROKES: Signs = Signs::of(",–—|/");
    if text.len() > 400 || !(signs.meet(STOPS) || signs.meet(STROKES)) {
        return false;
    }
    if signs.meet(STOPS) && ends_with_capitals(text, lexicon) {
        return true;
    }
    // `… w Rudawicy. Fot. Hanna Wielgosz`
    let stops = text.rmatch_indices('.').filter(|(at, _)| text[at + 1..].starts_with(' '));
    let abbreviated = stops.take(4).any(|(at, _)| {
        let (head, tail) = (&text[..at], text[at + 1..].trim());
        if tail.len() > 120 || !lexicon.may_lead(Set::Photo, tail) {
            return false;
        }
        let low = lower(tail);
        has_word(head)
            && lexicon.leading(Set::Photo, &low).any(|word| {
                // `… en avril. Photo Yann Kerdal`
                tail.get(word.len()..).is_some_and(|name| {
                    // `… at noon. Photo by Ann Lee / The Heron`
                    let taker = name.split('/').next().unwrap_or_default().trim();
                    // `… Fot. Muzeum Morskie w Jastarni`
                    let is_house =
                        || word.ends_with('.') && count(taker) <= 8 && begins_name(taker);
                    (word.ends_with('.') || name.starts_with(' '))
                        && (is_name(taker, lexicon) || is_house())
                })
            })
    });
    if abbreviated {
        return true;
    }
    let Some((head, tail)) = text.rsplit_once([',', '–', '—', '|', '/']) else {
        return false;
    };
    if !has_word(head) || !lexicon.may_lead(Set::Photo, tail.trim()) {
        return false;
    }
    let low = lower(tail.trim());
    lexicon.leading(Set::Photo, &low).any(|word| {
        let name = tail.trim().get(word.len()..).unwrap_or_default();
        (name.starts_with(' ') || word.ends_with('.')) && is_name(name, lexicon)
    })
}

/// `Walt Lee/Courier-Post`, `Iolanda Reis/Folhapress`: who took it, for which house.
pub(super) fn is_taker_of_house(text: &str, lexicon: &Lexicon) -> bool {
    let Some((name, house)) = text.split_once('/') else { return false };
    if is_name(house, lexicon) && lexicon.is_agency(name.trim()) {
        return true;
    }
    let house = house.trim();
    let is_glued = || lower(house).ends_with("press") && !house.contains(' ');
    is_name(name, lexicon)
        && count(text) <= 8
        && (lexicon.is_agency(house)
            || is_glued()
            || super::houses::is_outlet(house, lexicon)
            || house.split('/').any(|part| lexicon.is_agency(part) || part.starts_with("Getty")))
}
