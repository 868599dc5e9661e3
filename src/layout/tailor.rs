//! Where UAX #14 allows a break and a typographer does not: a list of named
//! rules, each a question about one spot. Owns no algorithm; looks at most a few
//! characters to either side, so that any number of questions stays linear.

use super::endings::is_myriad;
use crate::layout::breaks::is_dash;

/// A place between two stretches of text at which a row might end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot<'a> {
    /// All text before, without the spaces at the spot.
    before: &'a str,
    /// All text after it.
    after: &'a str,
    /// The characters next to it: most rules need no more to say no.
    last: char,
    next: char,
    /// Whether spaces stand at the spot.
    is_gap: bool,
    /// Whether Korean words may part.
    parts_hangul: bool,
}

impl<'a> Spot<'a> {
    /// The spot between `before` (without spaces at its end) and `after`.
    pub fn new(before: &'a str, after: &'a str, is_gap: bool) -> Self {
        let last = before.chars().next_back().unwrap_or('\0');
        let next = after.chars().next().unwrap_or('\0');
        Self { before, after, last, next, is_gap, parts_hangul: false }
    }

    /// The same where rows are filled, and Korean words part between syllables.
    pub fn parting_hangul(self, parts_hangul: bool) -> Self {
        Self { parts_hangul, ..self }
    }

    /// What stands before it.
    pub fn last(&self) -> char {
        self.last
    }
}

/// A rule: its name, and whether it forbids the break.
type Rule = (&'static str, fn(&Spot) -> bool);

/// The rules; a break needs the consent of all.
const RULES: &[Rule] = &[
    ("a dash leads no row", dash_leads),
    ("a dash that begins stays with its word", dash_begins),
    ("a dash stays with the figure after it", dash_before_figure),
    ("short parts of a compound stay with their word", short_compound),
    ("short words about a slash stay together", short_slash),
    ("equal signs stay together", repeated_sign),
    ("groups of three figures stay together", figure_groups),
    ("a figure stays with its sign", figure_and_sign),
    ("a sign stays with its figure", sign_and_figure),
    ("full-width figures stay together", wide_figures),
    ("a drive stays with its path", drive),
    ("the dash of an attribution stays with its name", attributed),
    ("an abbreviation stays with its name", abbreviation),
    ("spaced quotation marks stay with what they hold", spaced_quotes),
    ("a Korean word stays whole", korean_word),
    ("a sign of repetition stays with its word", repetition),
    ("a vowel stays with its consonant", parted_vowel),
];

/// How far a rule looks, in characters.
const LOOK: usize = 12;

/// Words that end in a full stop and belong to the name or number after them, in a text
/// of any language; more of them are known by language ([`super::tongue`]).
const ABBREVIATIONS: &[&str] = &[
    "TP.", "Tp.", "TX.", "GS.", "PGS.", "TS.", "ThS.", "BS.", "KTS.", "NSND.", "NSƯT.", "Mr.",
    "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "Mme.", "M.",
];

/// The same that stand before a number only: `No. Then` is a sentence and another.
const NUMBERED: &[&str] = &["No.", "Nr.", "p.", "pp.", "Fig.", "vol."];

/// The longest of them, in bytes.
pub(super) const LONGEST_ABBREVIATION: usize = 6;

/// The first rule that forbids a break at the spot, by name.
pub(super) fn forbids(spot: &Spot) -> Option<&'static str> {
    RULES.iter().find(|(_, rule)| rule(spot)).map(|(name, _)| *name)
}

/// Whether no rule has a say at a spot inside a word: among ideographs and kana,
/// in Thai and its kin, where texts have a spot between any two letters.
#[inline]
pub(super) fn is_free(spot: &Spot) -> bool {
    let is_plain =
        |c| matches!(c, '\u{e00}'..='\u{eff}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    !spot.is_gap
        && is_plain(spot.last)
        && is_plain(spot.next)
        && !is_myriad(spot.last)
        && !repetition(spot)
        && !parted_vowel(spot)
}

/// The characters before, nearest first.
fn back<'a>(spot: &Spot<'a>) -> impl Iterator<Item = char> + 'a {
    spot.before.chars().rev().take(LOOK)
}

/// The characters after.
fn ahead<'a>(spot: &Spot<'a>) -> impl Iterator<Item = char> + 'a {
    spot.after.chars().take(LOOK)
}

/// The last word before, as far as we look.
fn last_word<'a>(spot: &Spot<'a>) -> &'a str {
    let from = spot.before.char_indices().rev().take(LOOK).find(|(_, c)| *c == ' ');
    let start = spot.before.char_indices().rev().take(LOOK).last().map_or(0, |(at, _)| at);
    &spot.before[from.map_or(start, |(at, _)| at + 1)..]
}

/// `x—y`, `Huế - Đà Nẵng`: the dash stays at the end of the row before; so
/// does the dot between the names of a byline.
fn dash_leads(spot: &Spot) -> bool {
    if !spot.is_gap {
        return is_dash(spot.next);
    }
    if !is_dash(spot.next) && spot.next != '·' {
        return false;
    }
    let rest = spot.after.trim_start_matches(|c| is_dash(c) || c == '·');
    (rest.is_empty() || rest.starts_with(' ')) && !is_attribution(spot.before, rest)
}

/// `…and so on.” — |Walter Harte`: it begins the row with the name.
fn attributed(spot: &Spot) -> bool {
    let before = spot.before.trim_end_matches(is_dash);
    spot.is_gap
        && is_dash(spot.last)
        && before.ends_with(' ')
        && is_attribution(before.trim_end_matches(' '), spot.after)
}

/// Whether after the dash only the name is left of him whose words stood before it.
pub(super) fn is_attribution(before: &str, after: &str) -> bool {
    /// The longest name, in bytes.
    const LONGEST: usize = 48;
    after.len() <= LONGEST
        && before.ends_with(['”', '"', '»', '“', '’', '」', '』'])
        && after.trim_start().starts_with(char::is_uppercase)
}

/// `—Hola`, `- item` at the very front: a dash is not left alone.
fn dash_begins(spot: &Spot) -> bool {
    if !is_dash(spot.last) {
        return false;
    }
    let word = last_word(spot);
    let is_dashes = word.chars().all(|c| is_dash(c) || matches!(c, '"' | '“' | '('));
    is_dashes && (!spot.is_gap || spot.before.len() == word.len())
}

/// `Covid-19`, `28-30/7/2020`, `1958–1960`, and `1958—1960` but not `năm—5`.
fn dash_before_figure(spot: &Spot) -> bool {
    if spot.is_gap || !is_figure(spot.next) {
        return false;
    }
    matches!(spot.last, '-' | '‐' | '–' | '−' | '/')
        || (is_dash(spot.last) && back(spot).nth(1).is_some_and(is_figure))
}

/// `из-за`, `e-mail`, `dit-il`, `vis-à-vis`: a compound parts where a word would, with two
/// letters before the hyphen and three after it; so do figures and letters (`90-е`, `3-D`,
/// `5-jährig`, `J.-P.`, `100%-ig`), and `$5-$10` parts nowhere. Inside a chain (`ha-ha-ha-ha`)
/// any part is as good as another.
fn short_compound(spot: &Spot) -> bool {
    const BEFORE: usize = 2;
    const AFTER: usize = 3;
    if spot.is_gap || !matches!(spot.last, '-' | '‐') {
        return false;
    }
    let left = back(spot).skip(1).take_while(|c| c.is_alphanumeric()).count();
    let right = ahead(spot).take_while(|c| c.is_alphabetic()).count();
    let is_hyphen = |c: Option<char>| matches!(c, Some('-' | '‐'));
    let is_chain = is_hyphen(back(spot).nth(left + 1)) && is_hyphen(ahead(spot).nth(right));
    let is_signed = left == 0 && matches!(back(spot).nth(1), Some('.' | '%' | '°'));
    if is_currency(spot.next) && ahead(spot).nth(1).is_some_and(is_figure) {
        return left > 0;
    }
    let is_short = right < AFTER || (!is_signed && left < BEFORE);
    (left > 0 || is_signed) && right > 0 && is_short && !is_chain
}

/// `km/h`, `A/B`, `và/hoặc`, `a/b/c`, and `/` alone before a word; long paths still break.
fn short_slash(spot: &Spot) -> bool {
    const SHORT: usize = 3;
    if spot.is_gap || spot.last != '/' {
        return false;
    }
    let left = back(spot).skip(1).take_while(|c| c.is_alphanumeric()).count();
    let right = ahead(spot).take_while(|c| c.is_alphanumeric()).count();
    let is_path = back(spot).nth(left + 1) == Some('/') || ahead(spot).nth(right) == Some('/');
    if is_path {
        let whole = last_word(spot).chars().count() + ahead(spot).take_while(|c| *c != ' ').count();
        return left == 0 || ((left <= 1 || right <= 1) && whole <= LOOK);
    }
    left == 0 || left <= SHORT || right <= SHORT
}

/// `C:\Program`.
fn drive(spot: &Spot) -> bool {
    !spot.is_gap && spot.last == ':' && spot.next == '\\'
}

/// `C++`, `$$`.
fn repeated_sign(spot: &Spot) -> bool {
    !spot.is_gap && spot.next.is_ascii_punctuation() && spot.last == spot.next
}

/// `12 000`, `1 234 567`; `2020 300` is two numbers.
fn figure_groups(spot: &Spot) -> bool {
    if !spot.is_gap || !is_figure(spot.last) {
        return false;
    }
    let left = back(spot).take_while(|c| is_figure(*c)).count();
    let right = ahead(spot).take_while(|c| is_figure(*c)).count();
    let is_inside = back(spot).nth(left).is_some_and(|c| c.is_alphanumeric() || ".,/-".contains(c));
    (1..=3).contains(&left) && right == 3 && !is_inside
}

/// `5 %`, `20 °C`, `100 €`.
fn figure_and_sign(spot: &Spot) -> bool {
    spot.is_gap
        && is_figure(spot.last)
        && matches!(spot.next, '%' | '‰' | '°' | '€' | '₫' | '℃' | '٪')
}

/// `£ 12`, `US$ 5`, `§ 3`, `№ 7`; in `5 € 7` the sign is the first figure's.
fn sign_and_figure(spot: &Spot) -> bool {
    if !spot.is_gap
        || !(is_currency(spot.last) || matches!(spot.last, '§' | '№' | '¶'))
        || !is_figure(spot.next)
    {
        return false;
    }
    let word = last_word(spot);
    let is_alone = !word.chars().any(is_figure);
    let before = &spot.before[..spot.before.len() - word.len()];
    is_alone && !before.trim_end_matches(' ').ends_with(is_figure)
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '€' | '¢' | '₩' | '\u{20a0}'..='\u{20cf}' | '＄' | '￥' | '￡')
}

/// `１９９２`, `３．５`, `１２，０００`: full-width figures, which UAX #14 takes for ideographs.
fn wide_figures(spot: &Spot) -> bool {
    let is_wide = |c: char| matches!(c, '０'..='９');
    if spot.is_gap || !is_wide(spot.next) {
        return false;
    }
    match spot.last {
        last if is_wide(last) => true,
        '．' | '：' | '／' | '－' => back(spot).nth(1).is_some_and(is_wide),
        '，' => {
            back(spot).nth(1).is_some_and(is_wide)
                && ahead(spot).take_while(|c| is_wide(*c)).count() == 3
        }
        _ => false,
    }
}

/// `TP. HCM`, `Dr. Watson`, `No. 5`.
fn abbreviation(spot: &Spot) -> bool {
    if !spot.is_gap || spot.last != '.' {
        return false;
    }
    let is_number = is_figure(spot.next);
    if !is_number && !spot.next.is_uppercase() {
        return false;
    }
    // What is written before it by a hyphen may be of another script.
    let word = last_word(spot).trim_start_matches(['(', '"', '“', '‘', '\'']);
    let bare = word.rsplit(['-', '־']).next().unwrap_or(word);
    // `PGS.TS. Lê`; the last letter of `P.M.` is no abbreviation.
    let parted = bare[..bare.len().saturating_sub(1)].rfind('.').map_or(0, |at| at + 1);
    let last = if bare.len() - parted > 2 { &bare[parted..] } else { bare };
    ABBREVIATIONS.contains(&last) || (is_number && NUMBERED.contains(&bare))
}

/// `« Bonjour »`: French sets a space inside its marks.
fn spaced_quotes(spot: &Spot) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let opens = matches!(spot.last, '«' | '‹') && !is_word(back(spot).nth(1));
    let closes = matches!(spot.next, '»' | '›') && !is_word(ahead(spot).nth(1));
    spot.is_gap && (opens || closes)
}

/// `한국어는`, `Rust는`, `서울(수도)에서`: Korean parts its words by spaces as we do,
/// and a reader of ragged rows, on paper and on the web (`keep-all`), expects them whole.
/// UAX #14 parts any two syllables, as narrow justified columns of newspapers do;
/// there a word wider than the column is cut between two syllables all the same.
fn korean_word(spot: &Spot) -> bool {
    if spot.parts_hangul && is_hangul(spot.last) && is_hangul(spot.next) {
        return false;
    }
    if spot.is_gap || !(is_hangul(spot.last) || is_hangul(spot.next)) {
        return false;
    }
    let is_of_word = |c: char| c.is_alphanumeric() || "()[]{}“”‘’\"'%".contains(c);
    is_of_word(spot.last) && (is_of_word(spot.next) || spot.next == '·')
}

/// `เด็ก ๆ`: the sign says the word before it again, in Thai, Lao and Khmer; a space
/// often stands before it.
fn repetition(spot: &Spot) -> bool {
    matches!(spot.next, 'ๆ' | 'ໆ' | 'ៗ')
}

/// `เชือก`, `ทาง`: in Thai and Lao some vowels are written before their
/// consonant and some after it. Where the dictionary meets a name that it does not hold
/// it may part them; nobody who reads the script would.
fn parted_vowel(spot: &Spot) -> bool {
    matches!(spot.last, 'เ'..='ไ' | 'ເ'..='ໄ')
        || matches!(spot.next, 'ฯ' | 'ะ' | 'า' | 'ำ' | 'ๅ' | 'ຯ' | 'ະ' | 'າ' | 'ຳ' | 'ຽ')
}

/// A syllable or letter of Hangul.
pub(super) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}' | '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}')
}

/// Whether a row may end where plain UAX #14 would not let it: by the sides of
/// `“”` and `‘’` among ideographs, where they stand without spaces (`LB19a` of Unicode 16).
pub(super) fn allows(spot: &Spot) -> bool {
    match (spot.last, spot.next) {
        (last, '“' | '‘') => {
            is_east_asian(last)
                && !opens_east_asian(last)
                && ahead(spot).nth(1).is_some_and(is_east_asian)
        }
        ('”' | '’', next) => {
            (is_ideograph(next) || opens_east_asian(next))
                && back(spot).nth(1).is_some_and(is_east_asian)
        }
        _ => false,
    }
}

/// Ideographs, kana, Hangul and their full-width punctuation.
fn is_east_asian(c: char) -> bool {
    is_ideograph(c) || matches!(c, '\u{3001}'..='\u{30ff}' | '\u{ff01}'..='\u{ff60}')
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3fffd}')
}

fn opens_east_asian(c: char) -> bool {
    matches!(c, '（' | '「' | '『' | '【' | '《' | '〈' | '〔' | '〖' | '［' | '｛')
}

/// A decimal figure, of ours or of another script that writes numbers as we do.
pub(super) fn is_figure(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(c, '０'..='９' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{96f}'
            | '\u{9e6}'..='\u{9ef}' | '\u{e50}'..='\u{e59}' | '\u{ed0}'..='\u{ed9}'
            | '\u{1040}'..='\u{1049}' | '\u{17e0}'..='\u{17e9}')
}

#[cfg(test)]
mod tests;
