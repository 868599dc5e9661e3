//! Words around dates and names that say nothing themselves: `at`, `published`,
//! the day of the week.

use super::lang::{Lexicon, Set};
use super::names::trim_marks;
use super::words::{is_wordish, lower};

/// Without words around dates and other noise at both ends.
pub(super) fn trim_noise<'b>(part: &'b str, lexicon: &Lexicon, has_date: bool) -> &'b str {
    let mut part = trim_marks(part);
    // `Thu` is a day beside a date and a name elsewhere.
    if !has_date {
        return part;
    }
    loop {
        let low = lower(part);
        let is_noise = |word: &str| {
            [Set::Clock, Set::Published, Set::Updated, Set::Weekdays]
                .iter()
                .any(|set| lexicon.has(*set, word.trim_matches(|c| !is_wordish(c))))
                || lexicon.has(Set::Clock, word)
                || lexicon.has(Set::Clock, &format!("{word}."))
        };
        let is_all = !part.is_empty() && is_noise(low.trim_matches(|c| !is_wordish(c) && c != '.'));
        let figures = part.chars().all(|c| !c.is_alphabetic());
        if is_all || figures {
            return "";
        }
        let Some(cut) = noisy_head(&low, part, lexicon) else { break };
        part = cut;
    }
    trim_tail(part, lexicon)
}

/// `part` without a phrase of noise at its head.
fn noisy_head<'b>(low: &str, part: &'b str, lexicon: &Lexicon) -> Option<&'b str> {
    let sets = [Set::Published, Set::Updated, Set::Weekdays, Set::Clock];
    let phrases = sets.iter().flat_map(|set| lexicon.all(*set));
    let longest = phrases
        .filter(|phrase| {
            low.strip_prefix(phrase).is_some_and(|rest| {
                (lexicon.unspaced && phrase.chars().count() > 1)
                    || !rest.starts_with(|c: char| is_wordish(c))
            })
        })
        .max_by_key(|phrase| phrase.len())?;
    // Lower case keeps the number of chars, not that of bytes.
    let skip = longest.chars().count();
    let at = part.char_indices().nth(skip).map_or(part.len(), |(at, _)| at);
    Some(trim_marks(&part[at..]))
}

/// Without noise behind the last word.
pub(super) fn trim_tail<'b>(mut part: &'b str, lexicon: &Lexicon) -> &'b str {
    while let Some((head, word)) = part.rsplit_once([' ', ',', '(']) {
        let word = lower(word);
        let word = word.trim_matches(|c| !is_wordish(c));
        let is_noise = word.is_empty()
            || word.chars().all(char::is_numeric)
            || [Set::Clock, Set::Weekdays].iter().any(|set| lexicon.has(*set, word))
            // `By Ann Lee published |`
            || (head.trim_end().ends_with(char::is_alphabetic)
                && [Set::Published, Set::Updated]
                    .iter()
                    .any(|set| lexicon.has(*set, word)));
        if !is_noise {
            break;
        }
        part = trim_marks(head);
    }
    part
}

/// `PHAN VŨ dịch từ tiếng Tây Ban Nha` without the tongue that it was translated from.
pub(super) fn without_source_tongue<'a>(line: &'a str, lexicon: &Lexicon) -> &'a str {
    if lexicon.lang.code != "vi" || !line.contains(" từ ") {
        return line;
    }
    let cut = [" từ tiếng ", " từ nguyên bản ", " từ bản "].iter().find_map(|mark| line.find(mark));
    cut.filter(|at| line[..*at].ends_with("dịch")).map_or(line, |at| &line[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_goes_beside_a_date_only() {
        let en = Lexicon::new("en");
        assert_eq!(trim_noise("By Ann Lee published ", &en, true), "By Ann Lee");
        assert_eq!(trim_noise("Posted on Monday, Ann Lee", &en, true), "Ann Lee");
        assert_eq!(trim_noise("May Updated", &en, false), "May Updated");
    }
}
