//! What stands in a heading and is none of its words: the sign that leads to the
//! heading itself (`#`, `¶`), and *[edit]*.

use std::ops::Range;

/// Signs of a link to the place that it stands at.
const SIGNS: [&str; 9] = ["#", "¶", "§", "🔗", "⚓", "⚓\u{fe0e}", "∞", "⌗", "link"];

/// What wikis write into brackets behind their headings.
const EDIT: [&str; 24] = [
    "edit",
    "edit source",
    "sửa",
    "sửa đổi",
    "sửa mã nguồn",
    "bearbeiten",
    "quelltext bearbeiten",
    "modifier",
    "modifier le code",
    "editar",
    "editar código",
    "editar código-fonte",
    "modifica",
    "modifica wikitesto",
    "править",
    "править код",
    "редагувати",
    "редагувати код",
    "edytuj",
    "edytuj kod",
    "bewerken",
    "編集",
    "编辑",
    "편집",
];

/// Which of the characters of a heading, white space not counted, are its words.
/// It is given in stretches, each with the target of the link that it is.
pub fn words(stretches: &[(&str, Option<&str>)]) -> Range<usize> {
    let shown: Vec<_> = stretches.iter().filter(|(text, _)| !text.trim().is_empty()).collect();
    let anchor = |stretch: Option<&&(&str, Option<&str>)>| match stretch {
        Some((text, Some(to))) if shown.len() > 1 && is_anchor(text, to) => count(text),
        _ => 0,
    };
    let all: String = shown.iter().map(|(text, _)| *text).collect();
    let start = anchor(shown.first());
    let end = count(&all) - anchor(shown.last());
    // Nothing but *[edit]* says something.
    let without = count(without_edit(&all));
    start..if start < without { end.min(without) } else { end }
}

/// Whether a link only leads to the heading that it stands in.
fn is_anchor(text: &str, to: &str) -> bool {
    to.contains('#') && is_sign(text)
}

/// Whether the words of a link are a sign for *the address of this place*, or nothing
/// that is seen.
pub fn is_sign(text: &str) -> bool {
    let text =
        text.trim_matches(|c: char| c.is_whitespace() || "\u{200b}\u{2060}\u{feff}".contains(c));
    text.is_empty() || SIGNS.contains(&text.to_lowercase().as_str())
}

/// A heading without *[edit | edit source]* behind it.
fn without_edit(text: &str) -> &str {
    let text = text.trim_end();
    let cut = text.strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
    cut.map_or(text, |(words, inner)| {
        let mut said = inner.split('|').map(|part| part.trim().to_lowercase());
        if said.all(|part| EDIT.contains(&part.as_str())) { words } else { text }
    })
}

/// The part of `text` that lies in `kept`, when `before` characters stand before it.
pub fn cut<'a>(text: &'a str, kept: &Range<usize>, before: usize) -> &'a str {
    let mut at = before;
    let (mut from, mut to) = (text.len(), 0);
    for (byte, c) in text.char_indices() {
        if kept.contains(&at) {
            from = from.min(byte);
            to = byte + c.len_utf8();
        }
        at += usize::from(!c.is_whitespace());
    }
    text.get(from..to).unwrap_or_default()
}

/// The characters of a text but for white space.
pub fn count(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(stretches: &[(&str, Option<&str>)]) -> String {
        let kept = words(stretches);
        let mut before = 0;
        let part = |(text, _): &(&str, Option<&str>)| {
            let part = cut(text, &kept, before);
            before += count(text);
            part.to_string()
        };
        stretches.iter().map(part).collect()
    }

    #[test]
    fn signs_at_a_heading_are_not_its_words() {
        for (stretches, wanted) in [
            (&[("Bến phà ", None), ("#", Some("#ben-pha"))][..], "Bến phà"),
            (&[("§", Some("#a")), (" Bến phà", None)], " Bến phà"),
            (&[("Bến ", None), ("¶", Some("https://a.example/b#ben"))], "Bến"),
            (
                &[
                    ("Bến [", None),
                    ("sửa", Some("/w")),
                    (" | ", None),
                    ("sửa mã nguồn", Some("/x")),
                    ("]", None),
                ],
                "Bến",
            ),
            (&[("History[edit]", None)], "History"),
            (&[("History ", None), ("[edit]", Some("/w"))], "History"),
            (&[("C", None), ("#", None)], "C#"),
            (&[("C", None), ("#", Some("https://a.example/c-sharp"))], "C#"),
            (&[("[edit]", None)], "[edit]"),
            (&[("Phần [2]", None)], "Phần [2]"),
            (&[("#", Some("#a"))], "#"),
            (&[], ""),
        ] {
            assert_eq!(shown(stretches).trim_end(), wanted.trim_end(), "{stretches:?}");
        }
    }
}
