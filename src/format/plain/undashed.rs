//! Datelines that no dash ends, as Hindi and Brazilian papers set them.

use super::dateline::{Dateline, begins_text};
use super::lang::{Lexicon, Set};
use super::words::{count, has_word, is_caps};

/// `PEDRA BRANCA (TO) O carteiro …`, as Brazilian papers set it: the place in
/// capitals, its state in brackets, and no dash.
pub(super) fn in_capitals(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let open = head.find(" (").filter(|_| lexicon.lang.code == "pt")?;
    let (place, rest) = (&head[..open], &head[open + 2..]);
    let (state, text) = rest.split_once(") ")?;
    let fits = is_caps(place)
        && count(place) <= 5
        && state.len() == 2
        && is_caps(state)
        && begins_text(text)
        && !text.starts_with(['-', '–', '—']);
    let place = format!("{place} ({state})");
    fits.then(|| Dateline { place: Some(place), ..Dateline::default() })
}

/// What ends a short sentence, and no place.
const VERBS: &[&str] = &[
    "था",
    "थी",
    "थे",
    "है",
    "हैं",
    "गया",
    "गई",
    "गए",
    "हुआ",
    "हुई",
    "हुए",
    "दिया",
    "लगा",
    "रहा",
    "रही",
    "रहे",
    "आया",
    "आई",
    "नहीं",
];

/// `सतना। …`, `जागरण संवाददाता, लखनऊ। …`: what a stroke ends, as Hindi papers set it.
pub(super) fn ended_by_stroke(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let (line, text) = head.split_once("। ").filter(|_| lexicon.lang.code == "hi")?;
    let parts: Vec<&str> = line.split(',').map(str::trim).collect();
    let agency = parts.iter().find(|part| lexicon.is_agency(part)).map(|part| (*part).to_owned());
    let last = line.split_whitespace().next_back()?;
    let is_place = |place: &str| {
        count(place) <= 2
            && !lexicon.is_common(last)
            && !VERBS.contains(&last)
            && !lexicon.has(Set::Story, place)
            && !place.contains(['"', '“', '!', '?', ':', '-'])
    };
    let place = parts.iter().rev().find(|part| !lexicon.is_agency(part) && is_place(part));
    let fits = has_word(text)
        && parts.len() <= 3
        && (agency.is_some() || (parts.len() == 1 && place.is_some()));
    let place = place.map(|place| (*place).to_owned());
    fits.then(|| Dateline { agency, place, ..Dateline::default() })
}

#[cfg(test)]
mod tests {
    use super::super::dateline::read;
    use super::*;

    #[test]
    fn datelines_without_a_dash_are_read() {
        for (code, text, agency, place) in [
            ("hi", "सतना। जिले के एक गांव में", "", "सतना"),
            ("hi", "नई दिल्ली। सोमवार को", "", "नई दिल्ली"),
            ("hi", "जागरण संवाददाता, लखनऊ। शहर में", "जागरण संवाददाता", "लखनऊ"),
            ("pt", "PEDRA BRANCA DO NORTE (TO) O carteiro bate", "", "PEDRA BRANCA DO NORTE (TO)"),
        ] {
            let found = read(text, &Lexicon::new(code)).unwrap_or_default();
            assert_eq!(found.agency.unwrap_or_default(), agency, "{text}");
            assert_eq!(found.place.unwrap_or_default(), place, "{text}");
        }
    }

    #[test]
    fn a_short_sentence_or_a_word_in_capitals_is_no_dateline() {
        for (code, text) in [
            ("hi", "रात थी। वह घर आया"),
            ("hi", "नहीं। मैं नहीं जाऊंगा"),
            ("hi", "पानी लौट आया है। सब खुश हैं"),
            ("pt", "QUANDO cheguei em casa (TO) não havia ninguém"),
            ("pt", "A ONU (que não veio) disse isto"),
        ] {
            assert_eq!(read(text, &Lexicon::new(code)), None, "{text}");
        }
    }
}
