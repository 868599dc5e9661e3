//! The first phase: the text as lines that know how they stand.

use super::chars::Signs;

/// A line that holds something, and how it stands on the page.
#[derive(Debug, Clone)]
pub(super) struct Line<'a> {
    /// Without what stands around it: white space, no-break spaces, zero-width characters.
    pub text: &'a str,
    /// White space before it, in columns; a tab goes to the next multiple of eight.
    pub indent: usize,
    /// How many blank lines stand above it, at most 255.
    pub gap: u8,
    /// Whether it begins with a no-break space: the mark that pictures leave.
    pub glued: bool,
    /// Its length in chars.
    pub chars: usize,
    /// Whether a page begins with it.
    pub page: bool,
    /// The signs that it is made of.
    pub signs: Signs,
}

/// The lines of `text` that are not blank.
pub(super) fn split(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut gap = 0u8;
    let mut page = false;
    let mut from = 0;
    while from <= text.len() {
        let end =
            memchr::memchr(b'\n', &text.as_bytes()[from..]).map_or(text.len(), |at| from + at);
        let raw = &text[from..end];
        from = end + 1;
        page |= raw.contains('\u{c}');
        if is_bare(raw) {
            let signs = Signs::of(raw);
            let chars = if signs.is_ascii() { raw.len() } else { raw.chars().count() };
            lines.push(Line { text: raw, indent: 0, gap, glued: false, chars, page, signs });
            (gap, page) = (0, false);
            continue;
        }
        let raw = raw.trim_end().trim_start_matches('\u{c}');
        let body = raw.trim_matches(is_blank);
        if body.is_empty() {
            gap = gap.saturating_add(1);
            continue;
        }
        let lead = &raw[..raw.len() - raw.trim_start_matches(is_blank).len()];
        let signs = Signs::of(body);
        lines.push(Line {
            text: body,
            indent: columns(lead),
            gap,
            glued: lead.contains('\u{a0}'),
            chars: if signs.is_ascii() { body.len() } else { body.chars().count() },
            page,
            signs,
        });
        gap = 0;
        page = false;
    }
    lines
}

/// Whether nothing stands around the line, as far as its edges tell at once.
fn is_bare(raw: &str) -> bool {
    let edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    edge(raw.as_bytes().first()) && edge(raw.as_bytes().last())
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}')
}

fn columns(lead: &str) -> usize {
    lead.chars().fold(0, |column, c| match c {
        '\t' => (column / 8 + 1) * 8,
        '\u{3000}' => column + 2,
        c if c.is_whitespace() => column + 1,
        _ => column,
    })
}

/// How a text is set: how wide its lines were broken, where its paragraphs begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Setting {
    /// The width at which lines were broken by hand, in chars.
    pub wrap: Option<usize>,
    /// Whether blank lines part the paragraphs.
    pub gapped: bool,
    /// The indent of most lines.
    pub margin: usize,
}

/// How the lines are set, by counting.
pub(super) fn setting(lines: &[Line<'_>]) -> Setting {
    let is_tight = |at: &usize| lines[*at].gap == 0 && !begins_wide(&lines[*at]);
    let tight: Vec<usize> = (1..lines.len()).filter(is_tight).collect();
    let gaps = lines.iter().skip(1).filter(|line| line.gap > 0).count();
    let wrap = wrap_width(lines, &tight);
    Setting {
        wrap,
        gapped: wrap.is_some() || gaps * 2 > lines.len().saturating_sub(1),
        margin: margin(lines),
    }
}

/// The least indent that is common: a tenth of all lines stand at it or left of it.
fn margin(lines: &[Line<'_>]) -> usize {
    let mut counts = [0usize; 17];
    for line in lines {
        counts[line.indent.min(16)] += 1;
    }
    let mut seen = 0;
    counts
        .iter()
        .position(|n| {
            seen += n;
            seen * 10 > lines.len()
        })
        .filter(|margin| *margin < 12)
        .unwrap_or(0)
}

/// The widest lines of what may be verse, in chars.
const NARROW: usize = 50;

/// The width that lines were broken at: most lines that another follows
/// without a gap are so full that its first word had no room.
fn wrap_width(lines: &[Line<'_>], tight: &[usize]) -> Option<usize> {
    // An address is never broken, however long it is.
    let is_free = |line: &Line<'_>| line.chars > 28 && line.text.contains("://");
    let before = tight.iter().map(|at| &lines[at - 1]);
    let mut widths: Vec<usize> = before.filter(|line| !is_free(line)).map(full).collect();
    if widths.len() < 3 {
        return None;
    }
    widths.sort_unstable();
    let width = widths[(widths.len() * 97 / 100).min(widths.len() - 1)];
    if !(28..=120).contains(&width) || overflows(lines, width) {
        return None;
    }
    // Verse begins its lines with capitals; broken sentences go on with small letters.
    let small = tight.iter().filter(|at| super::words::starts_small(lines[**at].text)).count();
    let capital =
        tight.iter().filter(|at| lines[**at].text.starts_with(char::is_uppercase)).count();
    if capital >= 4 && small * 6 < capital {
        return None;
    }
    // Of prose in narrow lines all that break off inside a sentence are full; of verse few.
    let open = |at: &&usize| {
        let (before, line) = (&lines[**at - 1], &lines[**at]);
        !super::words::ends_sentence(before.text) && super::list::marked(line.text).is_none()
    };
    // In ideographs no verse has lines so long.
    if width <= NARROW && !tight.iter().any(|at| is_cut(&lines[at - 1], &lines[*at])) {
        let open: Vec<_> = tight.iter().filter(open).collect();
        let full = open.iter().filter(|at| fills(lines, ***at, width)).count();
        if full * 10 < open.len() * 8 || ends_full(lines, width) {
            return None;
        }
    }
    let long: Vec<_> = tight.iter().filter(|at| full(&lines[**at - 1]) * 2 > width).collect();
    let filled = long.iter().filter(|at| fills(lines, ***at, width)).count();
    // Lines that break off inside a sentence tell more than full ones.
    let is_mid = |at: &usize| {
        fills(lines, *at, width)
            && !super::words::ends_sentence(lines[at - 1].text)
            && (super::words::starts_small(lines[*at].text) || is_cut(&lines[at - 1], &lines[*at]))
    };
    let broken = long.iter().filter(|at| is_mid(at)).count();
    let is_wrapped =
        (filled >= 3 && filled * 2 >= long.len()) || (broken >= 2 && broken * 4 >= long.len());
    is_wrapped.then_some(width)
}

/// Whether the last lines of what stands tight are as long as the others, as those
/// of stanzas are; the last line of a paragraph is as long as it happens to be.
fn ends_full(lines: &[Line<'_>], width: usize) -> bool {
    let is_last = |at: &usize| {
        let is_over = lines.get(at + 1).is_none_or(|next| next.gap > 0);
        *at > 0 && lines[*at].gap == 0 && is_over
    };
    let mut ends = (0..lines.len()).filter(is_last).map(|at| full(&lines[at])).peekable();
    lines.len() <= 400 && ends.peek().is_some() && ends.all(|end| end * 5 >= width * 4)
}

/// Whether much of the text stands in lines far longer than `width`: paragraphs
/// that were never broken, above which a tight head says nothing.
fn overflows(lines: &[Line<'_>], width: usize) -> bool {
    let (mut all, mut beyond) = (0, 0);
    for line in lines {
        all += line.chars;
        if full(line) > width + width / 4 + 8 {
            beyond += line.chars;
        }
    }
    beyond * 4 > all
}

/// Whether the line begins a paragraph with an ideographic space.
pub(super) fn begins_wide(line: &Line<'_>) -> bool {
    let is_east = |c: char| super::words::is_ideograph(c) || matches!(c, '「' | '『' | '“' | '（');
    line.indent == 2 && line.text.starts_with(is_east)
}

/// Whether a line breaks off between two ideographs or behind a comma of theirs.
fn is_cut(before: &Line<'_>, line: &Line<'_>) -> bool {
    let is_wide = |c: char| super::words::is_ideograph(c);
    before.text.ends_with(|c| is_wide(c) || matches!(c, '、' | '，'))
        && line.text.starts_with(is_wide)
}

/// Where a line ends, in columns.
fn full(line: &Line<'_>) -> usize {
    line.indent + line.chars
}

/// Whether the line before `at` was broken because the first word of `at` had
/// no room in `width`, and not because its paragraph was over.
pub(super) fn fills(lines: &[Line<'_>], at: usize, width: usize) -> bool {
    let before = full(&lines[at - 1]);
    let word = lines[at].text.split(' ').next().unwrap_or_default();
    let word = if word.is_ascii() { word.len() } else { first_piece(word) };
    // A few columns of grace: the width is a guess from the lines themselves.
    before + 1 + word + 2 > width
}

/// Chars that cannot be parted; an ideograph stands for itself.
fn first_piece(word: &str) -> usize {
    let wide = word.chars().filter(|c| super::words::is_ideograph(*c)).count();
    if wide > 2 { 2 } else { word.chars().count() }
}

/// The columns that a number and the space behind it take: `4. `, `(a) `.
pub(super) fn number_width(text: &str) -> usize {
    let len = text.find(' ').filter(|len| *len <= 6).unwrap_or(0);
    let number = text[..len].trim_start_matches('(');
    let is_number = number.len() >= 2
        && number.ends_with(['.', ')'])
        && number.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b')');
    let spaces = text[len..].bytes().take_while(|b| *b == b' ').count();
    if is_number { len + spaces } else { usize::MAX }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_know_how_they_stand() {
        let lines = split("A\n\n\n  B \n\u{a0}C\n\u{c}D\n\tE\u{200b}\n");
        let seen: Vec<_> =
            lines.iter().map(|l| (l.text, l.gap, l.indent, l.glued, l.page)).collect();
        assert_eq!(
            seen,
            [
                ("A", 0, 0, false, false),
                ("B", 2, 2, false, false),
                ("C", 0, 1, true, false),
                ("D", 0, 0, false, true),
                ("E", 0, 8, false, false),
            ]
        );
    }

    #[test]
    fn lines_broken_by_hand_are_seen() {
        let wrapped = "The carrier had kept the custom for twenty years\n\
                       and was vexed beyond measure to hear the clock\n\
                       strike five while he lay beneath his cart, and\n\
                       the hill not yet behind him.\n";
        let lines = split(wrapped);
        assert_eq!(setting(&lines).wrap, Some(48));
    }

    #[test]
    fn verse_and_news_are_not_broken_by_hand() {
        let verse = "The rain comes in\nThe day goes out\nThe lamp is by the door\nIt burns\n";
        assert_eq!(setting(&split(verse)).wrap, None);
        let news = format!(
            "{}\n{}\n{}\n{}\n",
            "a ".repeat(90),
            "b ".repeat(120),
            "c ".repeat(70),
            "d ".repeat(130)
        );
        assert_eq!(setting(&split(&news)).wrap, None);
    }
}
