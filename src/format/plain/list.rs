//! Lists: which lines are items, and which only begin with a dash.

use super::chars::find;
use super::page::{Page, Use};
use super::words::{asks, count, ends_sentence, has_word};

/// What a line begins with as an item of a list: where its marker ends and
/// where its text begins, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    marker: u32,
    rest: u32,
    ordered: bool,
}

impl Mark {
    /// That of a line, which ends with no white space.
    pub fn of(text: &str) -> Option<Self> {
        let (marker, ordered, rest) = marked(text)?;
        let rest = u32::try_from(text.len() - rest.len()).ok()?;
        Some(Self { marker: marker.len() as u32, rest, ordered })
    }

    /// The marker at the beginning of the line.
    pub fn marker(self, text: &str) -> &str {
        &text[..self.marker as usize]
    }
}

/// [`marked`] of line `at`.
fn mark<'a>(page: &Page<'a>, at: usize) -> Option<(&'a str, bool, &'a str)> {
    let (mark, text) = (page.marks[at]?, page.lines[at].text);
    Some((mark.marker(text), mark.ordered, &text[mark.rest as usize..]))
}

/// Whether line `at` is an item of a list.
pub(super) fn is_item(page: &Page<'_>, at: usize) -> bool {
    mark(page, at).is_some_and(|(marker, ordered, _)| {
        if ordered { is_numbered_list(page, at) } else { is_bulleted_list(page, at, marker) }
    })
}

/// The marker of the list item at `at`, whether its list is numbered, and the item's text.
pub(super) fn item<'a>(page: &Page<'a>, at: usize) -> Option<(String, bool, &'a str)> {
    let (marker, ordered, rest) = mark(page, at)?;
    Some((if ordered { marker } else { "•" }.to_owned(), ordered, rest))
}

/// What stands before the items of a list without numbers, and before nothing else.
pub(super) const BULLETS: [char; 24] = [
    '*', '•', '+', '●', '▪', '◦', '·', '○', '■', '‣', '□', '☐', '✓', '▢', '☑', '✔', '✅', '►', '➤',
    '❖', '◻', '◼', '▸', '⁃',
];

/// What may as well begin speech, in prose and in verse.
const DASHES: [char; 4] = ['-', '–', '—', '―'];

/// The marker that a line begins with.
pub(super) fn marked(text: &str) -> Option<(&str, bool, &str)> {
    let first = text.chars().next()?;
    if let Some(step) = step(first, text) {
        return Some(step);
    }
    if !first.is_ascii_alphanumeric() && (BULLETS.contains(&first) || DASHES.contains(&first)) {
        let len = if text.starts_with("--") { 2 } else { first.len_utf8() };
        let (bullet, rest) = text.split_at(len);
        let is_item =
            rest.starts_with([' ', '\t', '\u{a0}', '\u{3000}']) || bullet == "•" || bullet == "●";
        return (is_item && has_word(rest)).then(|| (bullet, false, rest.trim()));
    }
    if first.is_alphabetic() && !first.is_ascii_lowercase() && text.as_bytes().get(1) != Some(&b')')
    {
        return None;
    }
    // RFCs and their kin use the letter for a bullet.
    if let Some(rest) = text.strip_prefix("o  ").filter(|rest| has_word(rest)) {
        return Some(("o", false, rest.trim()));
    }
    if let Some(found) = in_brackets(text) {
        return Some(found);
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let letters = usize::from(text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic));
    let len = match (digits, letters) {
        (1..=3, _) => digits,
        (0, 1) if text[1..].starts_with(')') => 1,
        (0, 1)
            if text.starts_with(|c: char| c.is_ascii_lowercase())
                && text[1..].starts_with(". ") =>
        {
            1
        }
        _ => return None,
    };
    let stop =
        text[len..].chars().next().filter(|c| matches!(c, '.' | ')' | '、' | '．' | '）'))?;
    let rest = &text[len + stop.len_utf8()..];
    let is_item = rest.starts_with([' ', '\t', '\u{a0}']) || (stop != '.' && stop != ')');
    (is_item && has_word(rest)).then(|| (&text[..len + stop.len_utf8()], true, rest.trim()))
}

/// The figures of Chinese numbers, one to ten.
const HAN: &str = "一二三四五六七八九十";

/// `（一）…`, `(2) …`: a number in brackets.
fn in_brackets(text: &str) -> Option<(&str, bool, &str)> {
    let inner = text.strip_prefix(['（', '('])?;
    let close = inner.find(['）', ')']).filter(|close| *close <= 9)?;
    let number = &inner[..close];
    let is_number =
        (number.len() <= 2 && number.bytes().all(|b| b.is_ascii_digit()) && !number.is_empty())
            || (number.chars().count() <= 2
                && !number.is_empty()
                && number.chars().all(|c| HAN.contains(c)));
    let from = text.len() - inner.len() + close;
    let len = inner[close..].chars().next()?.len_utf8();
    let rest = &text[from + len..];
    let is_item = is_number && (text.starts_with('（') || rest.starts_with(' ')) && has_word(rest);
    is_item.then(|| (&text[..from + len], true, rest.trim()))
}

/// What a Chinese number up to nineteen says.
fn han(number: &str) -> Option<u32> {
    let value = |c: char| {
        let place = HAN.chars().position(|one| one == c)?;
        u32::try_from(place + 1).ok()
    };
    let mut chars = number.chars();
    let first = value(chars.next()?)?;
    match (first, chars.next()) {
        (_, None) => Some(first),
        (10, Some(second)) => Some(10 + value(second)?),
        _ => None,
    }
}

/// The neighbour lines that also carry a marker, and whether each follows tightly.
fn sibling<'a>(page: &Page<'a>, at: usize, step: isize) -> Option<(&'a str, bool, &'a str, usize)> {
    // An item may go on over a few hanging lines.
    let mut near = at;
    for _ in 0..6 {
        near = near.checked_add_signed(step)?;
        let line = page.lines.get(near)?;
        if page.uses[near] != Use::Body {
            return None;
        }
        if let Some((marker, ordered, rest)) = mark(page, near) {
            return Some((marker, ordered, rest, near));
        }
        let hangs = line.indent > 0 && line.gap == 0;
        if !hangs {
            return None;
        }
    }
    None
}

/// Numbered lines are a list when the next or the last number stands next to it.
fn is_numbered_list(page: &Page<'_>, at: usize) -> bool {
    fn number(marker: &str) -> &str {
        let bare = marker.trim_matches(['（', '）', '(', ')']);
        if !bare.is_ascii() && han(bare).is_some() {
            return bare;
        }
        let bare = bare.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        bare.rsplit([' ', '\u{a0}']).next().unwrap_or(bare)
    }
    let Some((own, ..)) = mark(page, at) else { return false };
    let own = number(own);
    let value = |number: &str| number.parse::<u32>().ok().or_else(|| han(number));
    let follows = |a: &str, b: &str| match (value(a), value(b)) {
        (Some(a), Some(b)) => a + 1 == b,
        _ => a.as_bytes().first().zip(b.as_bytes().first()).is_some_and(|(a, b)| a + 1 == *b),
    };
    let before = sibling(page, at, -1)
        .is_some_and(|(marker, ordered, ..)| ordered && follows(number(marker), own));
    before
        || sibling(page, at, 1)
            .is_some_and(|(marker, ordered, ..)| ordered && follows(own, number(marker)))
}

/// Bulleted lines. A dash may as well begin speech: then it is a list only
/// where lines stand tight together and none of them speaks.
fn is_bulleted_list(page: &Page<'_>, at: usize, marker: &str) -> bool {
    let same = |step| sibling(page, at, step).filter(|(other, ..)| *other == marker);
    let (before, after) = (same(-1), same(1));
    let is_dash = matches!(marker, "--" | "-" | "–" | "—" | "―");
    if marker == "*" && is_asked(page, at) {
        return false;
    }
    if !is_dash {
        let is_head = matches!(marker, "■" | "●" | "○" | "□" | "▪");
        return before.is_some() || after.is_some() || !is_head;
    }
    let is_tight =
        |one: &(&str, bool, &str, usize), later: usize| page.lines[one.3.max(later)].gap == 0;
    let tight_before = before.filter(|one| is_tight(one, at));
    let tight_after = after.filter(|one| is_tight(one, at));
    if tight_before.is_none() && tight_after.is_none() {
        return is_lone_item(page, at, marker);
    }
    let speaks = |text: &str| {
        // What ends in a letter and has none of these signs goes on as it began.
        let is_plain = text.as_bytes().last().is_some_and(u8::is_ascii_alphanumeric)
            && memchr::memchr3(b'-', b'!', 0xe2, text.as_bytes()).is_none();
        if is_plain {
            return false;
        }
        asks(text)
            || text.ends_with('!')
            || [" - ", " – ", " — "].iter().any(|dash| find(text, dash).is_some())
            || find(text, "! ").is_some()
    };
    let neighbours = || [tight_before, tight_after].into_iter().flatten();
    let is_led = || {
        let lead = lead_of(page, at, marker);
        lead.is_some_and(|lead| page.lines[lead].text.ends_with([':', '：']))
    };
    if mark(page, at).is_some_and(|(.., rest)| speaks(rest)) {
        let may_ask = neighbours().all(|(_, _, rest, _)| asks(rest));
        return may_ask && is_led() && all_ask(page, at, marker);
    }
    !neighbours().any(|(_, _, rest, _)| speaks(rest)) || is_led()
}

/// Whether the items around line `at` are questions, all of them and three at least.
fn all_ask(page: &Page<'_>, at: usize, marker: &str) -> bool {
    let run = |step: isize| {
        let mut near = at;
        let mut run = Vec::new();
        while let Some((other, _, rest, line)) =
            sibling(page, near, step).filter(|_| run.len() < 12)
        {
            if other != marker {
                break;
            }
            run.push(rest);
            near = line;
        }
        run
    };
    let others = [run(-1), run(1)].concat();
    others.len() >= 2 && others.iter().all(|rest| asks(rest)) && asks(page.lines[at].text)
}

/// `* question` and `- answer` by turns: an interview. Without gaps between
/// them the line must ask, or thank for what was asked above.
fn is_asked(page: &Page<'_>, at: usize) -> bool {
    let answers = |near: usize| {
        page.lines.get(near).is_some_and(|line| {
            line.text.starts_with(['-', '–', '—']) && line.indent == page.lines[at].indent
        })
    };
    if answers(at + 1) && asks(page.lines[at].text) {
        return true;
    }
    let Some(above) = at.checked_sub(1).filter(|above| answers(*above)) else { return false };
    let is_question = |at: &usize| {
        let text = page.lines[*at].text;
        text.starts_with('*') && asks(text) && answers(*at + 1)
    };
    page.lines[at].gap > 0 || (above.saturating_sub(8)..above).any(|at| is_question(&at))
}

/// Words that number the steps of instructions.
const STEPS: &[&str] = &[
    "Bước", "Step", "Schritt", "Étape", "Etape", "Paso", "Passo", "Шаг", "Крок", "Krok", "Langkah",
    "Stap", "Adım",
];

/// `Bước 2: …`: the label of a step and its text.
fn step(first: char, text: &str) -> Option<(&str, bool, &str)> {
    // The number stands behind a short word with a capital.
    let may_be = !matches!(first, '\0'..='@' | 'a'..='z' | '\u{2000}'..)
        && text.bytes().take(16).any(|byte| byte.is_ascii_digit());
    if !may_be {
        return None;
    }
    let rest =
        STEPS.iter().find_map(|word| text.strip_prefix(word)?.strip_prefix([' ', '\u{a0}']))?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let tail = rest[digits..].trim_start().strip_prefix([':', '.'])?;
    let marker = &text[..text.len() - tail.len()];
    ((1..=2).contains(&digits) && has_word(tail)).then(|| (marker, true, tail.trim()))
}

/// An item alone, or with gaps around: a list when a colon leads to it and it is no sentence.
fn is_lone_item(page: &Page<'_>, at: usize, marker: &str) -> bool {
    let Some((_, _, rest)) = mark(page, at) else { return false };
    let has_kin = [-1, 1]
        .iter()
        .any(|step| sibling(page, at, *step).is_some_and(|(other, ..)| other == marker));
    has_kin && !ends_sentence(rest) && count(rest) <= 14
}

/// The line above the first item of the list that `at` belongs to.
fn lead_of(page: &Page<'_>, at: usize, marker: &str) -> Option<usize> {
    let mut first = at;
    for _ in 0..12 {
        match sibling(page, first, -1) {
            Some((other, _, _, line)) if other == marker && page.lines[first].gap == 0 => {
                first = line;
            }
            _ => break,
        }
    }
    first.checked_sub(1)
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
    fn items_are_told_from_speech_and_headings() {
        for (text, items) in [
            ("- milk\n- bread\n- salt", 3),
            ("- Is it far?\n- It was, he said.", 0),
            ("- Sit down. - He sat.\n- Thank you.", 0),
            ("We need:\n- milk\n- bread - white", 1),
            ("* one\n* two", 2),
            ("• alone", 1),
            ("1. First\n2. Second", 2),
            ("1. First\n\nText between.\n\n2. Second", 0),
            ("1984. A year.\nText", 0),
            ("（一）灯；\n（二）绳子。", 2),
            ("(1) a lamp\n(2) a rope", 2),
            ("(1) is a footnote", 0),
            ("They ask:\n- Who rang the bell?\n- Who lit the lamp?\n- Who was late?", 3),
            ("- Who rang the bell?\n- Who lit the lamp?\n- Who was late?", 0),
            ("a) this\nb) that", 2),
            ("Step 1: Boil the water.\n\nStep 2: Add the salt.", 2),
            ("* Is it far?\n\n- It was.\n\n* And cold?\n\n- Yes.\n\n* Thank you.", 0),
            ("* Is it far?\n- It was.\n* And cold?\n- Yes.\n* Thank you.", 0),
            ("* Bread\n- white\n* Milk\n- of the goat", 2),
        ] {
            let page = page("en", text);
            let found = (0..page.lines.len()).filter(|at| is_item(&page, *at)).count();
            assert_eq!(found, items, "{text}");
        }
    }
}
