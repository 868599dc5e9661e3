//! Names of newspapers, stations and their kin, told by the words in them.

use super::lang::{Lexicon, Set};
use super::words::{count, ends_sentence, is_caps, is_title_case, is_wordish, lower, starts_small};

/// Whether a name has an outlet's word in it, or is a domain.
pub(super) fn is_outlet(text: &str, lexicon: &Lexicon) -> bool {
    // A row of sections names no house, though one of them is called news.
    if count(text) > 7 || ends_sentence(text) || text.matches(" | ").count() > 1 {
        return false;
    }
    let low = lower(text);
    let is_domain = !low.contains(' ')
        && [".com", ".vn", ".net", ".org", ".co", ".info", ".news", ".tv"]
            .iter()
            .any(|end| low.contains(end));
    let is_glued = lexicon.unspaced || lexicon.lang.code == "ko";
    let holds = |word: &str| {
        if word.starts_with('.') || is_glued {
            low.ends_with(word)
                || (low.contains(word) && !word.starts_with('.') && word.chars().count() > 1)
        } else {
            word.contains(' ') && low.contains(word)
        }
    };
    let is_word = |part: &str| !part.is_empty() && lexicon.has(Set::Outlets, part);
    let has_word = || {
        (!is_glued && low.split(|c: char| !is_wordish(c)).any(is_word))
            || lexicon.all(Set::Outlets).any(holds)
    };
    // `Sobotní listy`, `Tygodnik nadmorski`: Czech and Polish houses do so as well.
    let last = || low.rsplit(' ').next().is_some_and(is_word);
    let first = || low.split(' ').next().is_some_and(is_word);
    if matches!(lexicon.lang.code, "cs" | "pl")
        && (2..=3).contains(&count(text))
        && !starts_small(text)
        && (last() || first())
    {
        return true;
    }
    let has_case = text.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    // `Новая газета`: houses east of the Vistula capitalise their first word only.
    let is_eastern = !text.chars().any(|c| c.is_ascii_alphabetic()) && !starts_small(text);
    let most = if is_glued { 7 } else { 3 + usize::from(!has_case) };
    is_domain
        || ((is_title_case(text) || is_caps(text) || (is_eastern && count(text) <= most))
            && has_word())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outlets_are_told_from_headlines() {
        for (code, text, is) in [
            ("en", "The Stone Bridge Gazette", true),
            ("en", "Home | News | Sport", false),
            ("ru", "Новая газета", true),
            ("ru", "На заводе сегодня открыли свою газету", false),
            ("uk", "Українська правда", true),
            ("uk", "Голос старого млина чути щоранку", false),
            ("ar", "صحيفة الميناء", true),
            ("ar", "عاد القارب إلى الميناء اليوم مع الفجر", false),
            ("he", "חדשות הנמל", true),
            ("he", "כל הסירות חזרו לנמל עם אור ראשון", false),
            ("de", "Paula Stern", false),
        ] {
            assert_eq!(is_outlet(text, &Lexicon::new(code)), is, "{text}");
        }
    }
}
