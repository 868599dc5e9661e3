//! Gives back the capitals that were a font's doing.
//!
//! The ABC fonts come in pairs; the second of each (its name ends in *H*) draws
//! small letters as capitals. Whoever typed *MỞ* in it, or converted a text to
//! TCVN3, has a small *ở* in the file. It is a capital again where the rest of the
//! word is in capitals, or the words around it are, and where a sentence or a label
//! begins.

use super::letter::{Tone, capital, split};

/// How much of a line is looked at together, in bytes.
const MOST_BYTES: usize = 1 << 14;

/// What the sure letters of a word say: those that have a code for either case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    Capitals,
    Small,
    /// Nothing sure beyond the first letter.
    Open,
}

/// Rewrites the small letters with tones that are meant as capitals.
pub fn restore(text: &str) -> String {
    // Where lines begin with a small letter, the lines are broken at a width and
    // begin no sentence.
    let is_wrapped =
        text.lines().filter_map(|line| line.trim_start().chars().next()).any(is_sure_small);
    let mut out = String::with_capacity(text.len());
    let (mut is_line, mut has_ended) = (true, true);
    for line in text.split_inclusive('\n').flat_map(pieces) {
        restore_line(line, is_line && (has_ended || !is_wrapped), &mut out);
        is_line = line.ends_with('\n');
        let ends = line.trim_end().chars().next_back();
        has_ended = ends.is_none_or(|c| matches!(c, '.' | '!' | '?' | '”' | '"'));
    }
    out
}

/// A line, in pieces where it is far longer than lines are.
fn pieces(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let most = rest.floor_char_boundary(MOST_BYTES);
        let is_whole = most == rest.len();
        let end = if is_whole { most } else { rest[..most].rfind(' ').map_or(most, |at| at + 1) };
        let (piece, tail) = rest.split_at(end);
        rest = tail;
        (!piece.is_empty()).then_some(piece)
    })
}

/// One line; `begins` says whether a sentence begins with it.
fn restore_line(line: &str, begins: bool, out: &mut String) {
    let words: Vec<(usize, &str)> = words(line).collect();
    let cases: Vec<Case> = words.iter().map(|(_, word)| case(word)).collect();
    let has_small = cases.contains(&Case::Small);
    let mut after = following(&cases);
    let mut before = Case::Open;
    let mut from = 0;
    for ((at, word), its_case) in words.iter().zip(&cases) {
        let next = after.pop().unwrap_or(Case::Open);
        let gap = &line[from..*at];
        out.push_str(gap);
        let is_sided = before == Case::Capitals && next == Case::Capitals;
        let is_lone = !has_small && (before == Case::Capitals || next == Case::Capitals);
        let begins_here = if from == 0 { begins } else { ends_sentence(&line[..*at]) };
        if *its_case == Case::Capitals || (*its_case == Case::Open && (is_sided || is_lone)) {
            out.extend(word.chars().map(capital));
        } else if word.starts_with(is_toned) && (begins_here || is_label(line, *at, word)) {
            let mut letters = word.chars();
            out.extend(letters.next().map(capital));
            out.push_str(letters.as_str());
        } else {
            out.push_str(word);
        }
        from = at + word.len();
        if *its_case != Case::Open {
            before = *its_case;
        }
    }
    out.push_str(&line[from..]);
}

/// Whether the word is a label after a dash: *Hoài Vy - Ảnh: Quang Thuận*.
fn is_label(line: &str, at: usize, word: &str) -> bool {
    line[at + word.len()..].starts_with(':')
        && line[..at].trim_end().ends_with(['-', '–', '|', '·', '/', '('])
}

/// The words of a line with their places.
fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = line.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.map(|word| (word.as_ptr() as usize - line.as_ptr() as usize, word))
}

/// For each word the case of the next that has one, the first word's last.
fn following(cases: &[Case]) -> Vec<Case> {
    let mut next = Case::Open;
    let from_end = cases.iter().rev().map(|case| {
        let its_next = next;
        if *case != Case::Open {
            next = *case;
        }
        its_next
    });
    from_end.collect()
}

fn case(word: &str) -> Case {
    if word.chars().any(is_sure_small) {
        Case::Small
    } else if word.chars().skip(1).any(char::is_uppercase) {
        Case::Capitals
    } else {
        Case::Open
    }
}

fn is_sure_small(c: char) -> bool {
    c.is_lowercase() && !is_toned(c)
}

fn is_toned(c: char) -> bool {
    split(c).1 != Tone::Level
}

/// Whether a sentence ends with `head`: not with an initial or an abbreviation,
/// not with the dots of something left out.
fn ends_sentence(head: &str) -> bool {
    let sentence = head.trim_end_matches([' ', '"', '“', '‘']);
    if sentence.len() == head.len() {
        return false;
    }
    if sentence.ends_with(['!', '?']) {
        return true;
    }
    let Some(word) = sentence.strip_suffix('.') else { return false };
    let mut back = word.chars().rev();
    let is_small = |c: Option<char>| c.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit());
    match back.next() {
        Some('”' | '"' | ')') => true,
        last => is_small(last) && is_small(back.next()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_come_back_where_they_are_plain() {
        for (given, restored) in [
            ("ĐầM LƯU SA Mở LạI HộI THUYềN", "ĐẦM LƯU SA MỞ LẠI HỘI THUYỀN"),
            ("ở nhà. ở trường! ế", "Ở nhà. Ở trường! Ế"),
            ("Hà Nội về đêm", "Hà Nội về đêm"),
            ("UBND xã Lý Nhơn", "UBND xã Lý Nhơn"),
            ("ông N.V.A. ở phường, v.v. ở quê", "ông N.V.A. ở phường, v.v. ở quê"),
            ("Họ chờ... ở bến", "Họ chờ... ở bến"),
            ("“ừ”, ông nói. “ồ!”", "“Ừ”, ông nói. “Ồ!”"),
            ("Một dòng bị\nngắt ở giữa\nở đây", "Một dòng bị\nngắt ở giữa\nở đây"),
            ("Một dòng\n\nở đây", "Một dòng\n\nỞ đây"),
            ("Hoài Vy - ảnh: Quang Thuận", "Hoài Vy - Ảnh: Quang Thuận"),
            ("Bài và ảnh: Hoài Vy", "Bài và ảnh: Hoài Vy"),
            ("PHÓ GIáO Sư TIếN Sĩ Võ Tòng", "PHÓ GIÁO Sư TIẾN Sĩ Võ Tòng"),
            ("", ""),
        ] {
            assert_eq!(restore(given), restored, "{given}");
        }
    }

    #[test]
    fn megabytes_on_a_line_take_no_time() {
        let start = std::time::Instant::now();
        restore(&"Mở LạI ở. ".repeat(50_000));
        restore(&"ở ".repeat(300_000));
        restore(&"ở\n".repeat(300_000));
        assert!(start.elapsed().as_secs() < 60);
    }

    #[test]
    fn a_piece_of_a_long_line_begins_no_sentence() {
        let line = "ở nhà ".repeat(MOST_BYTES / 4);
        let restored = restore(&line);
        assert_eq!(restored, line.replacen('ở', "Ở", 1));
    }
}
