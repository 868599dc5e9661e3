//! The pieces of a line of the masthead: what parts them, and what glues them.

use std::borrow::Cow;

use super::lang::{Lexicon, Set};
use super::words::{has_word, key, lower};

/// The parts of a line between what parts them.
pub(super) fn parts<'a>(line: &'a str, lexicon: &Lexicon) -> Vec<&'a str> {
    let mut parts = Vec::new();
    for piece in
        line.split(['|', ';', '•', '·', '—', '–', '●', '丨', '｜', '∙', '\t', '；', '☰', '»'])
    {
        for piece in piece.split(" - ") {
            for piece in piece.split(" / ") {
                for piece in piece.split("   ") {
                    push_labelled(piece, lexicon, &mut parts);
                }
            }
        }
    }
    parts.retain(|part| has_word(part));
    // A row of sections states nothing.
    let is_section = |part: &&str| {
        lexicon.has(Set::Sections, &lower(part.trim())) || lexicon.junk_line(&key(part)).is_some()
    };
    if parts.len() >= 3 && parts.iter().all(is_section) {
        parts.clear();
    }
    parts
}

/// What stands behind a label.
const COLONS: [char; 3] = [':', '：', '＝'];

/// Adds `piece`, cut before every label in it that another stands before:
/// `Words: Ann Lee Photos: Bo Rae`.
fn push_labelled<'a>(piece: &'a str, lexicon: &Lexicon, parts: &mut Vec<&'a str>) {
    let mut from = 0;
    for (colon, _) in piece.match_indices(COLONS) {
        let head = &piece[from..colon];
        // A label is of three words at most.
        let starts =
            head.rmatch_indices([' ', '\u{3000}']).take(3).map(|(at, space)| at + space.len());
        let is_label = |at: &usize| {
            let low = lower(head[*at..].trim());
            lexicon.label(&low).is_some()
                || [Set::Source, Set::Published, Set::Updated]
                    .iter()
                    .any(|set| lexicon.has(*set, &low))
        };
        // What stands before it must be labelled itself: `Bài, ảnh: X` is one label.
        let is_labelled = |at: &usize| head[..*at].contains(COLONS);
        let Some(at) = starts.filter(is_label).last().filter(is_labelled) else { continue };
        parts.push(&piece[from..from + at]);
        from += at;
    }
    parts.push(&piece[from..]);
}

/// A button in brackets may stand before the facts: `【纠错】责任编辑: …`.
pub(super) fn without_button<'a>(line: &'a str, lexicon: &Lexicon) -> &'a str {
    let inner = line.strip_prefix(['【', '[']).and_then(|line| line.split_once(['】', ']']));
    match inner {
        Some((button, rest)) if lexicon.junk_line(&key(button)).is_some() && has_word(rest) => {
            rest.trim()
        }
        _ => line,
    }
}

/// `Thời sựThứ hai, 4/3/2019`: pages glue a section or a name to the day behind it;
/// and `文 | 顾念慈`: a bar where others set a colon.
pub(super) fn unglued<'a>(line: &'a str, lexicon: &Lexicon) -> Cow<'a, str> {
    let bars = ['|', '丨', '｜'];
    if let Some((label, name)) = line.split_once(bars)
        && !name.contains(bars)
        && lexicon.label(&lower(label.trim())).is_some()
    {
        return format!("{}：{}", label.trim(), name.trim()).into();
    }
    if !line.bytes().any(|b| b.is_ascii_digit()) {
        return line.into();
    }
    let ends = line.char_indices().zip(line.chars().skip(1));
    let glued = ends.filter(|((_, c), next)| c.is_lowercase() && next.is_uppercase());
    for ((at, c), _) in glued {
        let (head, rest) = line.split_at(at + c.len_utf8());
        let low = lower(rest);
        let is_day = lexicon.leading(Set::Weekdays, &low).any(|day| {
            day.chars().count() > 2 && !low[day.len()..].starts_with(char::is_alphanumeric)
        });
        if is_day {
            return format!("{head} | {rest}").into();
        }
    }
    line.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_within_a_line_part_it() {
        for (code, line, want) in [
            ("en", "Words: Ann Lee Photos: Bo Rae", &["Words: Ann Lee ", "Photos: Bo Rae"][..]),
            ("ja", "文＝山川みのり 写真＝水城ことは", &["文＝山川みのり ", "写真＝水城ことは"]),
            ("en", "Home | News | Sport", &[]),
            ("zh", "作者：高远 来源：山城网", &["作者：高远 ", "来源：山城网"]),
            ("en", "The end: a story", &["The end: a story"]),
            ("vi", "Bài, ảnh: Lê An", &["Bài, ảnh: Lê An"]),
            ("en", "News provided by: The Loom", &["News provided by: The Loom"]),
            ("en", "Ann Lee - 8:15", &["Ann Lee", "8:15"]),
        ] {
            assert_eq!(parts(line, &Lexicon::new(code)), want, "{line}");
        }
    }

    #[test]
    fn a_day_glued_to_a_section_is_freed() {
        let vi = Lexicon::new("vi");
        assert_eq!(unglued("Thời sựThứ hai, 4/3/2019", &vi), "Thời sự | Thứ hai, 4/3/2019");
        assert_eq!(unglued("Bến iPhone 5", &vi), "Bến iPhone 5");
        assert_eq!(unglued("文 | 高远", &Lexicon::new("zh")), "文：高远");
        assert_eq!(unglued("山城 | 高远", &Lexicon::new("zh")), "山城 | 高远");
    }
}
