//! Text that keeps its lines: code, tables, drawings, verse.

use super::chars::{Signs, find};
use super::code::is_signed_code;
use super::lines::Line;
use super::page::{Page, Post, Use};
use super::words::{count, ends_sentence, has_word, starts_small};

/// The lines `from..to` as they stand, without the indent they share, blank
/// lines between them as in the source.
pub(super) fn lines_of(page: &Page<'_>, from: usize, to: usize) -> String {
    let lines = &page.lines[from..to];
    let shared = lines.iter().map(|line| line.indent).min().unwrap_or(0);
    let mut text = String::new();
    for (n, line) in lines.iter().enumerate() {
        if n > 0 {
            text.extend(std::iter::repeat_n('\n', usize::from(line.gap) + 1));
        }
        text.extend(std::iter::repeat_n(' ', line.indent - shared));
        text.push_str(line.text);
    }
    text
}

/// The line behind a fence that opens at `at`.
pub(super) fn fenced(page: &Page<'_>, at: usize) -> Option<usize> {
    let fence = ["```", "~~~"].into_iter().find(|fence| page.lines[at].text.starts_with(fence))?;
    // An unclosed fence is a line of text: looked for within one screenful or ten.
    let close =
        page.lines[at + 1..].iter().take(2000).position(|line| line.text.starts_with(fence))?;
    Some(at + close + 2)
}

/// The end of the table that begins at `at`: rows with as many tabs, bars at
/// the edges, or gaps of several spaces in the same places.
pub(super) fn table(page: &Page<'_>, at: usize, to: usize) -> Option<usize> {
    let row = Row::of(&page.lines[at])?;
    // What a cell's text goes on with hangs below it.
    let hangs = |line: &Line<'_>| {
        row == Row::Columns && line.gap == 0 && line.indent >= page.lines[at].indent + 4
    };
    let mut end = at + 1;
    while end < to
        && (Row::of(&page.lines[end]).is_some_and(|next| next.fits(row)) || hangs(&page.lines[end]))
    {
        end += 1;
    }
    (end - at >= 2).then_some(end)
}

/// How a row of a table is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    Tabs(usize),
    Bars,
    Columns,
}

impl Row {
    fn of(line: &Line<'_>) -> Option<Self> {
        let (text, signs) = (line.text, line.signs);
        if text.len() > 400 {
            return None;
        }
        let is_frame =
            text.len() > 2 && signs.are_of(Signs::of("+-|=: ")) && signs.meet(Signs::of("+|"));
        let is_drawn = || {
            signs.are_of(Signs::of("─ "))
                && text.chars().all(|c| matches!(c, '\u{2500}'..='\u{257f}' | ' '))
        };
        if signs.meet(Signs::of("\t")) {
            Some(Self::Tabs(text.bytes().filter(|b| *b == b'\t').count()))
        } else if is_frame || is_drawn() || text.starts_with(['|', '│', '║']) {
            Some(Self::Bars)
        } else {
            has_columns(text).then_some(Self::Columns)
        }
    }

    fn fits(self, first: Self) -> bool {
        match (self, first) {
            (Self::Tabs(a), Self::Tabs(b)) => a.abs_diff(b) <= 1,
            _ => self == first,
        }
    }
}

/// Whether cells stand apart by three spaces or more.
fn has_columns(text: &str) -> bool {
    find(text, "   ").is_some() && !ends_sentence(text)
}

/// Whether the run is a drawing with its lettering: frames, and lines that all
/// stand set in or in columns.
pub(super) fn is_drawing(page: &Page<'_>, from: usize, to: usize) -> bool {
    let lines = &page.lines[from..to];
    if !(3..=80).contains(&lines.len()) {
        return false;
    }
    let is_frame = |line: &Line<'_>| {
        let text = line.text;
        text.len() > 2
            && line.signs.are_of(Signs::of("+-|=:/\\_ ─"))
            && text
                .chars()
                .all(|c| "+-|=:/\\_ ".contains(c) || ('\u{2500}'..='\u{257f}').contains(&c))
            && text.contains(['+', '|', '\u{2500}', '\u{2502}', '\u{250c}'])
    };
    let frames = lines.iter().filter(|line| is_frame(line)).count();
    let is_set = |line: &Line<'_>| {
        line.chars <= 120 && (line.indent >= page.setting.margin + 2 || Row::of(line).is_some())
    };
    frames >= 2 && lines.iter().all(is_set)
}

/// Whether the run is code that stands without an indent: led by a colon and
/// mostly of signs, or of nothing else.
pub(super) fn is_bare_code(page: &Page<'_>, from: usize, to: usize) -> bool {
    let lines = &page.lines[from..to];
    let led = from > page.body && page.lines[from - 1].text.ends_with(':');
    if lines.len() > 400 || !is_bounded(page, from, to) || !(led || lines.len() >= 2) {
        return false;
    }
    let fits = lines.iter().all(|line| line.chars <= 120 && has_word(line.text) || line.chars <= 4);
    if !fits || page.marks[from].is_some_and(|mark| mark.marker(lines[0].text) != "o") {
        return false;
    }
    if is_braced(page, lines) {
        return true;
    }
    if !led {
        return lines.iter().all(is_signed_code);
    }
    let signed = lines.iter().filter(|line| is_signed_code(line)).count();
    signed > 0 && signed * 2 >= lines.len()
}

/// Whether the lines are a piece of a program that begins at the margin: most are
/// code, the first opens what the next, set in, go on with.
fn is_braced(page: &Page<'_>, lines: &[Line<'_>]) -> bool {
    let first = &lines[0];
    if !first.text.ends_with(['{', '(', '[', ':']) || lines.len() < 2 {
        return false;
    }
    let code = lines.iter().filter(|line| super::code::is_code_line(line.text)).count();
    let is_set_in = |line: &&Line<'_>| line.indent >= page.setting.margin + 2;
    super::code::is_code_line(first.text)
        && lines[1].indent > first.indent
        && lines[1..].iter().filter(is_set_in).count() * 2 >= lines.len() - 1
        && code * 3 >= lines.len() * 2
}

/// Whether the run goes on with the code right above it: short lines, set in.
pub(super) fn continues_code(page: &Page<'_>, from: usize, to: usize) -> bool {
    page.lines[from].gap == 1
        && page.lines[from..to].iter().all(|line| {
            line.indent >= page.setting.margin + 2 && line.chars <= 80 && !ends_sentence(line.text)
        })
}

/// Whether a line is indented as code is.
pub(super) fn is_code_line(page: &Page<'_>, at: usize) -> bool {
    page.lines[at].indent >= page.setting.margin + 4
}

/// The end of the block at `at` that is indented as a whole: code or a drawing.
/// A paragraph that begins with an indent has lines without one.
pub(super) fn indented(page: &Page<'_>, at: usize, from: usize, to: usize) -> Option<usize> {
    if !is_code_line(page, at) || at != from && !page.lines[at - 1].text.ends_with(':') {
        return None;
    }
    let mut end = at;
    while end < to && is_code_line(page, end) {
        end += 1;
    }
    let lines = &page.lines[at..end];
    if end < to && lines.len() == 1 && !is_code(lines[0].text) {
        return None;
    }
    let code = lines.iter().filter(|line| is_code(line.text)).count();
    let prose = lines.iter().filter(|line| is_wordy(line.text)).count();
    let starts = super::list::is_item(page, at);
    (!starts && (code * 3 >= lines.len() || (code > 0 && prose * 2 < lines.len()))).then_some(end)
}

/// Signs that prose has not.
fn is_code(text: &str) -> bool {
    let signs = text.chars().filter(|c| "{}[]()<>=;$|\\/_#%^&*~`".contains(*c)).count();
    text.starts_with(['$', '#', '%', '/', '@', '<'])
        || text.ends_with(['{', '}', ';'])
        || signs >= 3
        || text.contains("   ")
        || [" = ", "::", "->", "=>", "()", "--", "==", "def ", "return "]
            .iter()
            .any(|sign| text.contains(sign))
}

/// Mostly words.
fn is_wordy(text: &str) -> bool {
    text.split_whitespace()
        .filter(|word| word.chars().all(|c| c.is_alphabetic() || ",.;:!?'’".contains(c)))
        .count()
        >= 4
}

/// Whether the run of lines is an address in a letter, or in what was broken by
/// hand: a few short lines, one of them with a number, none a sentence.
pub(super) fn is_address(page: &Page<'_>, from: usize, to: usize) -> bool {
    let lines = &page.lines[from..to];
    let is_kept = page.post != Post::None || page.setting.wrap.is_some();
    if !is_kept || !(2..=8).contains(&lines.len()) || !is_bounded(page, from, to) {
        return false;
    }
    let fits = |line: &Line<'_>| {
        line.chars <= 48
            && has_word(line.text)
            && line.indent == lines[0].indent
            && !starts_small(line.text)
            && !super::words::last_char(line.text).is_some_and(|c| "?!…:;".contains(c))
            && Row::of(line).is_none()
            && count(line.text) <= 7
    };
    let is_placed = |line: &Line<'_>| {
        line.text.contains('@') || line.text.chars().filter(|c| c.is_numeric()).count() > 1
    };
    let has_street = lines.iter().any(|line| {
        let figures = line.text.chars().filter(|c| c.is_numeric()).count();
        (1..=12).contains(&figures) && line.text.chars().any(char::is_alphabetic)
    });
    lines.iter().all(fits)
        && page.marks[from..to].iter().all(Option::is_none)
        && has_street
        && (lines.iter().any(is_placed) || lines.len() >= 3)
        && !lines.iter().all(|line| line.text.contains(char::is_numeric))
        && !lines[..lines.len() - 1]
            .iter()
            .any(|line| ends_sentence(line.text) && count(line.text) > 3)
}

/// Whether the run of lines is a stanza: several short lines, broken before
/// the measure was full, that are neither a list nor an address nor headings.
pub(super) fn is_verse(page: &Page<'_>, from: usize, to: usize, follows: bool) -> bool {
    let lines = &page.lines[from..to];
    if lines.len() < 2 || lines.len() > 60 || from < page.body || !is_bounded(page, from, to) {
        return false;
    }
    // In what is called a poem the lines of a stanza may fill the measure.
    let is_poem = is_called_poem(page);
    let limit = page.setting.wrap.map_or(64, |width| (width * 4 / 5).min(64));
    let limit = if is_poem { 64 } else { limit };
    // Of a stanza that is set in one line may be long, as a long metre has it.
    let is_set_in = lines.iter().all(|line| line.indent > page.setting.margin);
    let long = lines.iter().filter(|line| line.chars > limit).count();
    let is_short = |line: &Line<'_>| line.chars <= limit || (is_set_in && line.chars <= 2 * limit);
    let is_long_metre = lines.len() >= 4
        && long * 4 <= lines.len()
        && lines.iter().all(|line| !starts_small(line.text));
    let all_short = (long == 0 || is_long_metre)
        && lines.iter().all(|line| is_short(line) && line.chars >= 4 && has_word(line.text));
    // A poem may have a colon or a figure in half of its lines.
    let spoilt = lines.iter().filter(|line| is_no_verse(line)).count();
    let most = if is_poem { lines.len() / 2 } else { 0 };
    if !all_short || spoilt > most {
        return false;
    }
    // Below the last stanza stand place, day and name of the poet.
    let signs = lines
        .iter()
        .any(|line| line.text.contains(char::is_numeric) || super::words::is_caps(line.text));
    if is_poem && !signs {
        return !super::picture::is_credit(lines[lines.len() - 1].text, &page.lexicon);
    }
    let filled = page.setting.wrap.is_some_and(|width| {
        (from + 1..to).filter(|at| super::lines::fills(&page.lines, *at, width)).count() * 2
            >= lines.len() - 1
    });
    if filled || super::picture::is_credit(lines[lines.len() - 1].text, &page.lexicon) {
        return false;
    }
    let inner = &lines[..lines.len() - 1];
    let open = inner.iter().filter(|line| !ends_sentence(line.text)).count();
    let longest = lines.iter().map(|line| line.chars).max().unwrap_or(0);
    let shortest = lines.iter().map(|line| line.chars).min().unwrap_or(0);
    // Further stanzas of a poem may break more freely.
    let is_even = follows || shortest * 5 >= longest * 2;
    let is_led = from > 0
        && page.uses[from - 1] == Use::Body
        && page.lines[from - 1].text.ends_with([':', '：']);
    // Poets may do without capitals, where nothing was broken at a width.
    let is_listed = || lines.iter().any(|line| super::list::marked(line.text).is_some());
    let is_small = page.setting.wrap.is_none()
        && (follows || lines.len() >= 3)
        && longest <= 50
        && !is_listed();
    let capitals = lines.iter().filter(|line| !starts_small(line.text)).count();
    let enough = (follows && !signs)
        || lines.len() >= 3
        || is_set_in
        || is_led
        || lines.iter().all(|line| line.text.ends_with([',', ';', '.', '!', '?', '…']));
    enough
        && open * 2 >= inner.len()
        && (is_even || is_set_in)
        && (capitals * 2 >= lines.len() || is_set_in || is_small)
}

/// Genres that are verse, in the languages of the tables.
const POEMS: &[&str] = &[
    "poem",
    "poems",
    "poetry",
    "verse",
    "thơ",
    "bài thơ",
    "chùm thơ",
    "trang thơ",
    "poesia",
    "poema",
    "poemas",
    "poesía",
    "poème",
    "poèmes",
    "poésie",
    "gedicht",
    "gedichte",
    "lyrik",
    "gedichten",
    "poëzie",
    "wiersz",
    "wiersze",
    "poezja",
    "стихи",
    "стихотворение",
    "поэзия",
    "вірш",
    "вірші",
    "поезія",
    "báseň",
    "poezie",
    "puisi",
    "sajak",
    "şiir",
    "诗",
    "詩",
    "诗歌",
    "詩歌",
    "现代诗",
    "시",
];

/// Whether the kicker calls the text a poem.
fn is_called_poem(page: &Page<'_>) -> bool {
    let kicker = page.meta.kicker.as_deref().map(super::words::lower);
    kicker.is_some_and(|kicker| POEMS.contains(&kicker.trim()))
}

/// Whether gaps stand above and below the run.
pub(super) fn is_bounded(page: &Page<'_>, from: usize, to: usize) -> bool {
    let above = page.lines[from].gap > 0 || from == 0;
    above && page.lines.get(to).is_none_or(|line| line.gap > 0)
}

/// What verse has not: speakers, labels, links, bullets, columns.
pub(super) fn is_no_verse(line: &Line<'_>) -> bool {
    let (text, signs) = (line.text, line.signs);
    let is_label = || {
        let label = find(text, ": ").map(|at| &text[..at]);
        label.is_some_and(|head| head.split(' ').count() <= 3) || find(text, "://").is_some()
    };
    let may_count = !signs.is_ascii() || signs.meet(Signs::of("0123456789"));
    (signs.meet(Signs::of(":")) && is_label())
        || signs.meet(Signs::of("@\t"))
        || (may_count && text.chars().filter(|c| c.is_numeric()).count() > 6)
        || text.starts_with(['#', '|', '>', '▲'])
        || text.starts_with(super::list::BULLETS)
        || text.starts_with("- ")
        || text.starts_with(|c: char| c.is_ascii_digit())
        || (text.starts_with('(') && text[..text.floor_char_boundary(6)].contains(") "))
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

    fn verse(text: &str) -> bool {
        let page = page("en", text);
        is_verse(&page, 0, page.lines.len(), false)
    }

    #[test]
    fn stanzas_are_told_from_prose_and_labels() {
        assert!(verse("The rain comes in,\nThe day goes out,\nThe lamp is by the door"));
        assert!(!verse("One line alone"));
        let long = "And one line that is a good deal longer than all of its fellows, as some poets have it,";
        let stanza = |indent: &str, long: &str| {
            let lines =
                ["The rain comes in,", long, "The lamp is by the door", "And burns the night,"];
            format!("No stanza.\n\n{}", lines.map(|line| format!("{indent}{line}\n")).concat())
        };
        let below = |text: &str| {
            let page = page("en", text);
            is_verse(&page, 1, page.lines.len(), false)
        };
        assert!(below(&stanza("    ", long)));
        assert!(!below(&stanza("", long)));
        assert!(!below(&stanza("    ", &long.repeat(2))));
        assert!(!verse("Name: Ann\nTown: Orme\nTrade: carrier"));
        assert!(!verse("- a\n- b\n- c"));
        assert!(!verse("It rained.\nWe left.\nNobody came."));
    }

    #[test]
    fn tables_and_code_keep_their_lines() {
        let table_page = page("en", "a\tb\n1\t2\n3\t4\nend");
        assert_eq!(table(&table_page, 0, 4), Some(3));
        let code = page("en", "Text.\n\n    let a = 1;\n      b();\n\nText.\nMore.\nMore.");
        assert_eq!(indented(&code, 1, 1, 3), Some(3));
        assert_eq!(lines_of(&code, 1, 3), "let a = 1;\n  b();");
        let story = page("en", "    He went out into the rain and\nnever came back to us at all.");
        assert_eq!(indented(&story, 0, 0, 2), None);
    }

    #[test]
    fn a_fence_that_is_never_closed_is_text() {
        assert_eq!(fenced(&page("en", "```\ncode\n```\n"), 0), Some(3));
        assert_eq!(fenced(&page("en", "```\ncode\n"), 0), None);
    }
}
