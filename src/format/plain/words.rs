//! Small questions about a line's words: how it ends, how it is cased, whether
//! it looks like a name. Knows no position and no table but what is asked for.

use super::chars::{Signs, is_alphanumeric};
use super::lang::Lexicon;

/// Lower case, one char for one char.
pub(super) fn lower(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.chars().map(lower_char).collect() }
}

/// Asks something of `text` in lower case; of most short texts without a copy
/// that must be made room for.
pub(super) fn with_lower<T>(text: &str, ask: impl FnOnce(&str) -> T) -> T {
    const ROOM: usize = 96;
    if text.len() > ROOM || !text.is_ascii() {
        return ask(&lower(text));
    }
    let mut room = [0; ROOM];
    let low = &mut room[..text.len()];
    low.copy_from_slice(text.as_bytes());
    low.make_ascii_lowercase();
    ask(str::from_utf8(low).unwrap_or_default())
}

/// Lower case of one char; `İ`, whose lower case is two, becomes `i`.
pub(super) fn lower_char(c: char) -> char {
    match c {
        _ if c.is_ascii() => c.to_ascii_lowercase(),
        'İ' => 'i',
        // Vietnamese: the small letter stands behind its capital.
        'Ạ'..='ỹ' => char::from_u32(u32::from(c) | 1).unwrap_or(c),
        'ß'..='ö' | 'ø'..='ÿ' | '\u{2000}'..='\u{206f}' | '\u{2e80}'..='\u{9fff}' => c,
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// What a line says as furniture: lower case, without figures, brackets and
/// what stands around it, white space folded. Long lines have none.
pub(super) fn key(text: &str) -> String {
    if text.len() > 480 {
        return String::new();
    }
    let mut out = String::with_capacity(text.len());
    let is_edge = |c: char| match c {
        'a'..='z' | '+' | '*' | '©' | 'ⓒ' => false,
        '\0'..='\u{7f}' => true,
        _ => !is_wordish(c),
    };
    for c in text.chars() {
        let c = match c {
            'a'..='z' => c,
            'A'..='Z' => c.to_ascii_lowercase(),
            '0'..='9'
            | '('
            | ')'
            | '['
            | '（'
            | '）'
            | '［'
            | '"'
            | '“'
            | '”'
            | '【'
            | '\u{200b}'..='\u{200f}'
            | '\u{feff}'
            | '\u{fe0f}'
            | '\u{2060}'
            | '<' => continue,
            '】' | '：' | ']' | '］' => ':',
            _ if c.is_whitespace() => {
                if out.ends_with(' ') {
                    continue;
                }
                ' '
            }
            _ => lower_char(c),
        };
        // What stands before the first word is none of it.
        if !(out.is_empty() && is_edge(c)) {
            out.push(c);
        }
    }
    let end = out.trim_end_matches(|c| is_edge(c) && c != '!').len();
    out.truncate(end);
    out
}

/// Combining marks are letters' parts (Thai, Devanagari, Arabic).
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{e31}' | '\u{e34}'..='\u{e4e}' | '\u{900}'..='\u{94f}'
        | '\u{64b}'..='\u{65f}' | '\u{591}'..='\u{5c7}')
}

/// Whether `c` is a letter or figure or belongs to one.
pub(super) fn is_wordish(c: char) -> bool {
    is_alphanumeric(c) || is_mark(c)
}

/// Whether a line parts what stands above it from what stands below: the signs
/// that printers and keyboards use for it, one kind or a few, and nothing else.
pub(super) fn is_separator(text: &str) -> bool {
    const SIGNS: &str = "·•⁂※—–―─━═◆◇■□●○★☆❖✽✦＊―…";
    let (mut has_sign, mut chars) = (false, text.chars());
    let is_all = chars.all(|c| {
        let is_sign = match c {
            '*' | '-' | '_' | '=' | '~' | '#' | '+' | '.' => true,
            '\0'..='\u{7f}' => false,
            _ => SIGNS.contains(c),
        };
        has_sign |= is_sign;
        is_sign || c.is_whitespace()
    });
    // A lone full stop or an ellipsis is somebody's silence.
    is_all && has_sign && !matches!(text.trim(), "." | "…" | "...")
}

/// Whether the text holds a letter or figure at all.
pub(super) fn has_word(text: &str) -> bool {
    text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric)
        || text.chars().any(is_alphanumeric)
}

/// The number of words; for scripts without spaces a guess of two chars a word.
pub(super) fn count(text: &str) -> usize {
    if text.is_ascii() {
        // A word is counted at its first letter or figure.
        let (mut words, mut is_inside) = (0, false);
        for byte in text.bytes() {
            if matches!(byte, b' ' | b'\t'..=b'\r') {
                is_inside = false;
            } else if !is_inside && byte.is_ascii_alphanumeric() {
                is_inside = true;
                words += 1;
            }
        }
        return words;
    }
    let (mut chars, mut wide, mut words, mut is_inside) = (0, 0, 0, false);
    for c in text.chars() {
        chars += 1;
        if c.is_ascii() {
            let is_word = c.is_ascii_alphanumeric();
            words += usize::from(is_word && !is_inside);
            is_inside = is_word || (is_inside && !matches!(c, ' ' | '\t'..='\r'));
            continue;
        }
        wide += usize::from(is_ideograph(c) || ('\u{e01}'..='\u{e2e}').contains(&c));
        if c.is_whitespace() {
            is_inside = false;
        } else if !is_inside && is_alphanumeric(c) {
            is_inside = true;
            words += 1;
        }
    }
    if wide * 2 > chars { wide.div_ceil(2) } else { words }
}

/// Chinese characters and kana.
pub(super) fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

const CLOSERS: [char; 15] =
    ['"', '”', '’', '\'', '»', ')', '）', '」', '』', '】', ']', '›', '“', '*', '_'];

/// The last char that is no closing quote or bracket.
pub(super) fn last_char(text: &str) -> Option<char> {
    let last = text.as_bytes().last()?;
    if last.is_ascii_alphanumeric() || matches!(last, b'.' | b'!' | b'?' | b',' | b';' | b':') {
        return Some(char::from(*last));
    }
    // A letter of Latin, Greek, Cyrillic and their like, or of Vietnamese.
    if let Some(c @ ('À'..='\u{2ff}' | '\u{370}'..='\u{58f}' | 'Ḁ'..='ỿ')) =
        text.chars().next_back()
    {
        return Some(c);
    }
    text.trim_end().trim_end_matches(CLOSERS).trim_end().chars().next_back()
}

/// Whether the text ends as a sentence does.
pub(super) fn ends_sentence(text: &str) -> bool {
    last_char(text).is_some_and(|c| {
        matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '‼' | '⁉')
    })
}

/// Whether it ends as a question.
pub(super) fn asks(text: &str) -> bool {
    last_char(text).is_some_and(|c| matches!(c, '?' | '？' | '؟'))
}

/// How many sentences end in the text.
pub(super) fn sentences(text: &str) -> usize {
    const STOPS: Signs = Signs::of(".!?…。！？।؟");
    if !STOPS.may_be_in(text) {
        return 0;
    }
    let mut found = 0;
    let mut chars = text.chars().peekable();
    let mut before = [' '; 3];
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        found += match c {
            '。' | '！' | '？' | '।' | '؟' => 1,
            '.' | '!' | '?' | '…' => {
                // An initial or a short abbreviation ends no sentence.
                let is_short =
                    c == '.' && (before[1] == ' ' || before[1] == '.' || before[0] == ' ');
                let ends = next.is_none_or(|n| n.is_whitespace() || CLOSERS.contains(&n));
                usize::from(ends && !(is_short && next.is_some()))
            }
            _ => 0,
        };
        before = [before[1], before[2], c];
        before.rotate_left(0);
    }
    found
}

/// Whether all letters that have case are capitals, and there are some.
pub(super) fn is_caps(text: &str) -> bool {
    // One letter alone says nothing.
    let mut capitals = 0;
    for c in text.chars() {
        if c.is_lowercase() {
            return false;
        }
        capitals += usize::from(c.is_uppercase());
    }
    capitals > 1
}

/// Whether the text begins with a small letter.
pub(super) fn starts_small(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(b'a'..=b'z') => return true,
        Some(b'A'..=b'Z' | b'0'..=b'9') => return false,
        _ => {}
    }
    text.chars().find(|c| is_alphanumeric(*c)).is_some_and(char::is_lowercase)
}

/// Whether every word of some length begins with a capital.
pub(super) fn is_title_case(text: &str) -> bool {
    let mut words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
    let mut capitals = 0;
    let all = words.all(|word| {
        let first = word.chars().find(|c| c.is_alphabetic());
        // `l'Estuaire`, `d’Oro`
        let is_capital = first.is_some_and(char::is_uppercase)
            || word.split_once(['\'', '’']).is_some_and(|(small, rest)| {
                small.len() <= 4 && rest.starts_with(char::is_uppercase)
            });
        capitals += usize::from(is_capital);
        is_capital || word.chars().count() <= 3
    });
    all && capitals > 0
}

/// `NGUYỄN VĂN AN` as `Nguyễn Văn An`; other texts as they are.
pub(super) fn tame_caps(text: &str) -> String {
    if !is_caps(text) || !text.contains(' ') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for c in text.chars() {
        if inside {
            out.push(lower_char(c));
        } else {
            out.push(c);
        }
        inside = c.is_alphabetic();
    }
    out
}

/// Small words inside names.
const PARTICLES: &[&str] = &[
    "de", "da", "do", "dos", "das", "di", "del", "della", "van", "von", "der", "den", "la", "le",
    "bin", "binti", "ibn", "al", "el", "y", "e", "ter", "ten", "zu", "af", "du", "des", "o'",
];

/// Whether `word` is a small word that names hold and may begin with.
pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Whether the text is shaped like a person's or an outlet's name: two to five
/// words with capitals and no figures; in scripts without capitals a few letters.
pub(super) fn is_name(text: &str, lexicon: &Lexicon) -> bool {
    let text = text.trim();
    let is_sign = |c: char| matches!(c, ' ' | '.' | '\'' | '’' | '-' | '‐' | '·' | '・' | '\u{a0}');
    if text.len() > 80 || !text.chars().next().is_some_and(char::is_alphabetic) {
        return false;
    }
    let (mut has_small, mut has_capital) = (false, false);
    for c in text.chars() {
        match c {
            'a'..='z' => has_small = true,
            'A'..='Z' => has_capital = true,
            _ if c.is_numeric() || !(is_sign(c) || is_wordish(c)) => return false,
            _ => {
                has_small |= c.is_lowercase();
                has_capital |= c.is_uppercase();
            }
        }
    }
    let mut room = [""; 6];
    let mut len = 0;
    for word in text.split([' ', '\u{a0}']).filter(|word| !word.is_empty()).take(6) {
        room[len] = word;
        len += 1;
    }
    // No name has more than five words.
    if len > 5 {
        return false;
    }
    let words = &room[..len];
    // `УП. Життя`: an abbreviation of capitals is no initial.
    let is_short = |word: &&str| word.ends_with('.') && word.chars().count() > 2 && is_caps(word);
    if words.iter().any(is_short) {
        return false;
    }
    // `Author's Address`: what somebody has is not somebody.
    if words.iter().rev().skip(1).any(|word| word.ends_with("'s") || word.ends_with("’s")) {
        return false;
    }
    let is_cased_name = || {
        let is_cased = |word: &&str| {
            let first = word.chars().next().unwrap_or(' ');
            first.is_uppercase() || PARTICLES.contains(word) || word.starts_with("al-")
        };
        let capitals = words.iter().filter(|word| word.starts_with(char::is_uppercase)).count();
        let stop = text.ends_with('.') && !is_initial(words[words.len() - 1]);
        words.len() >= 2 && words.iter().all(is_cased) && capitals >= 2 && !stop
    };
    let is_cased = has_small || has_capital;
    if is_cased && !is_cased_name() {
        return false;
    }
    // `The End`, `Related Links`: no name begins with a word that every text holds.
    if words.len() > 1 {
        let first = lower(words[0]);
        if !PARTICLES.contains(&first.as_str()) && lexicon.is_common(&first) {
            return false;
        }
    }
    if is_cased {
        return true;
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    // A particle that no name has.
    if lexicon.lang.code == "ja" && (text.contains('を') || has_particle(text)) {
        return false;
    }
    match lexicon.lang.code {
        "zh" => (2..=4).contains(&letters) && words.len() <= 2,
        "ja" => (2..=8).contains(&letters) && words.len() <= 2,
        "ko" => (2..=4).contains(&letters) && words.len() == 1,
        // Without capitals a phrase is told from a name by its words alone.
        "he" | "ar" | "hi" => {
            let is_phrase = words.iter().any(|word| lexicon.is_common(word));
            (2..=4).contains(&words.len()) && letters <= 28 && !is_phrase
        }
        _ => (2..=5).contains(&words.len()) && letters <= 40,
    }
}

/// `桟橋に並ぶ船`: a particle between two Chinese characters, which no name has.
fn has_particle(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let is_han = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c);
    chars.windows(3).any(|w| is_han(w[0]) && "にはがで".contains(w[1]) && is_han(w[2]))
}

fn is_initial(word: &str) -> bool {
    word.chars().count() <= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_letters_are_those_of_the_tables() {
        for c in ('\0'..='\u{3ffff}').filter(|c| *c != 'İ') {
            assert_eq!(Some(lower_char(c)), c.to_lowercase().next(), "{c:?}");
        }
    }

    #[test]
    fn keys_are_what_furniture_says() {
        for (text, want) in [
            ("Bình luận (0)", "bình luận"),
            (">>> Xem thêm: Một bài", "xem thêm: một bài"),
            ("【関連記事】一日", "関連記事:一日"),
            ("12 comments", "comments"),
            ("Share…", "share"),
            ("A- A A+", "a- a a+"),
        ] {
            assert_eq!(key(text), want, "{text}");
        }
    }

    #[test]
    fn names_are_told_from_phrases() {
        let vi = Lexicon::new("vi");
        for (text, is) in [
            ("Vũ Hà", true),
            ("NGUYỄN VĂN AN", true),
            ("Đời sống", false),
            ("Vũ Hà kể chuyện", false),
            ("Vũ Hà 2020", false),
            ("Jean de La Tour", true),
            ("Vì sao?", false),
            ("Trần", false),
        ] {
            assert_eq!(is_name(text, &vi), is, "{text}");
        }
        assert!(is_name("高远山", &Lexicon::new("zh")));
        assert!(!is_name("渔村里的灯塔又亮起来了", &Lexicon::new("zh")));
    }

    #[test]
    fn ends_of_sentences_are_seen_through_quotes() {
        for (text, is) in [
            ("“Xong.”", true),
            ("Hay chưa?", true),
            ("chưa", false),
            ("列車が来ない日も", false),
            ("終わった。」", true),
            ("colon:", false),
        ] {
            assert_eq!(ends_sentence(text), is, "{text}");
        }
        assert_eq!(sentences("Một. Hai! Ba"), 2);
        assert_eq!(sentences("J. R. Smith came."), 1);
    }

    #[test]
    fn capitals_are_tamed_in_names() {
        assert_eq!(tame_caps("ĐINH MINH SƠN"), "Đinh Minh Sơn");
        assert_eq!(tame_caps("TTO"), "TTO");
        assert_eq!(tame_caps("Đinh MS"), "Đinh MS");
    }
}
