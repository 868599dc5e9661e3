//! Furniture that is known by its signs more than by its words: letters in
//! their sizes, scores and stars, addresses, initials, hash tags, links.

use super::chars::{Signs, find};
use super::page::Page;
use super::words::{count, ends_sentence, is_wordish, lower};

/// `(c) Editors of The Heron`, near the end and not behind an item `(b)`.
pub(super) fn is_right_sign(page: &Page<'_>, at: usize) -> bool {
    let is_sign =
        |text: &str| ["(c) ", "(C) ", "(с) ", "(С) "].iter().any(|sign| text.starts_with(sign));
    let text = page.lines[at].text;
    let from = at.saturating_sub(12);
    is_sign(text)
        && at + 8 > page.lines.len()
        && text.chars().nth(4).is_some_and(|c| c.is_uppercase() || c.is_numeric())
        && !page.lines[from..at].iter().any(|line| line.text.starts_with("(b)"))
}

/// `[ Back | Home | Contents ]`: links in a row, in brackets.
pub(super) fn is_row_of_links(text: &str) -> bool {
    let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    inner.is_some_and(|inner| {
        inner.contains('|') && inner.len() <= 200 && !inner.contains(['[', ']'])
    })
}

/// The mark below a release: `###`, `-30-`, `ENDS`.
pub(super) fn is_end(text: &str) -> bool {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).take(9).collect();
    matches!(
        bare.as_str(),
        "###"
            | "####"
            | "#####"
            | "-30-"
            | "–30–"
            | "—30—"
            | "ENDS"
            | "-ENDS-"
            | "–ENDS–"
            | "[ENDS]"
    )
}

/// `Cỡ chữ: A A+ A++`, `Aa+ Aa-`: the letter in its sizes ends the line.
pub(super) fn is_letter_size(text: &str) -> bool {
    if text.len() > 64 || !text.ends_with(['A', 'a', '+', '-', '가', 'ก', '−']) {
        return false;
    }
    let is_size = |word: &&str| {
        let letter = word.trim_end_matches(['+', '-', '−']);
        matches!(letter, "A" | "a" | "Aa" | "AA" | "가" | "ก")
            || (letter.is_empty() && (1..=2).contains(&word.len()))
    };
    let sizes = text.split_whitespace().rev().take_while(is_size).count();
    if sizes < 2 {
        return false;
    }
    let others = text.split_whitespace().count() - sizes;
    others <= 4
}

/// `Avaliação: ★★★★☆ (31 votos)`
pub(super) fn is_rating(text: &str, signs: Signs) -> bool {
    const STARS: Signs = Signs::of("★☆⭐");
    // What every score has, out of five or of ten.
    const MOST: Signs = Signs::of("50");
    const OF: Signs = Signs::of("/f");
    let stars = || text.chars().filter(|c| matches!(c, '★' | '☆' | '⭐')).count();
    text.len() <= 120
        && ((signs.meet(STARS) && stars() >= 3)
            || (signs.meet(MOST) && signs.meet(OF) && is_score(text)))
        && count(text) <= 8
}

/// `Đánh giá: 4.8/5 (127 lượt)`, `4,5/5 (89 reviews)`, `Rating: 3.5 out of 5`: a
/// score is led by a word and a colon or followed by a count.
fn is_score(text: &str) -> bool {
    let Some((head, tail)) = ["/5", "/10", " out of 5", " out of 10"]
        .iter()
        .find_map(|mark| find(text, mark).map(|at| (&text[..at], &text[at + mark.len()..])))
    else {
        return false;
    };
    let number = head.rsplit([' ', ':', '(']).next().unwrap_or_default();
    let is_number = (1..=4).contains(&number.len())
        && number.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','));
    let label = head[..head.len() - number.len()].trim();
    let tail = tail.trim();
    is_number
        && count(label) <= 3
        && ((label.ends_with(':') && tail.is_empty())
            || (tail.starts_with('(')
                && tail.ends_with(')')
                && (label.is_empty() || label.ends_with(':'))))
}

/// Words that lead to whom the press may call.
const CONTACTS: &[&str] = &[
    "contact",
    "contacts",
    "media contact",
    "press contact",
    "media enquiries",
    "for further information",
    "for more information",
    "liên hệ",
    "thông tin liên hệ",
    "mọi thông tin",
    "kontakt",
    "pressekontakt",
    "contact presse",
    "contacto",
    "contato",
    "contatti",
    "контакты",
    "контакти",
    "お問い合わせ",
    "媒体联系",
    "문의",
    "iletişim",
    "kontak",
];

/// `Media contact:`, `Contact reporter Ann Lee at ann@…`: one of those words,
/// and an address, a telephone number, or nothing but the colon.
pub(super) fn is_contact(text: &str, signs: Signs) -> bool {
    const MARKS: Signs = Signs::of(":：@0123456789");
    if !signs.meet(MARKS) {
        return false;
    }
    if is_reach(text, signs) {
        return true;
    }
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_label = text.ends_with([':', '：']);
    if !(is_label || digits >= 8 || text.contains('@')) || !text.starts_with(char::is_alphabetic) {
        return false;
    }
    let low = lower(&text[..text.floor_char_boundary(48)]);
    let is_led = CONTACTS
        .iter()
        .any(|word| low.strip_prefix(word).is_some_and(|rest| !rest.starts_with(is_wordish)));
    let is_label = is_label && count(text) <= 5;
    is_led && count(text) <= 30 && (text.contains('@') || digits >= 8 || is_label)
}

/// `新闻热线：021-…`: who may be called.
fn is_reach(text: &str, signs: Signs) -> bool {
    const LINES: &[&str] = &["报料", "爆料", "热线", "熱線", "hotline", "đường dây nóng", "제보"];
    const COLONS: Signs = Signs::of(":：");
    if !signs.meet(COLONS) || text.len() > 240 || !text.contains([':', '：']) {
        return false;
    }
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits < 7 {
        return false;
    }
    let low = lower(text);
    count(text) <= 12 && LINES.iter().any(|word| low.contains(word))
}

/// `awi/ mok/`: the initials of an agency's desk.
pub(super) fn is_initials(text: &str) -> bool {
    let is_one = |word: &str| {
        word.strip_suffix('/').is_some_and(|word| {
            (2..=4).contains(&word.chars().count()) && word.chars().all(char::is_lowercase)
        })
    };
    text.ends_with('/') && text.len() <= 40 && text.split_whitespace().all(is_one)
}

/// `#salt #Upper Town #boats`
pub(super) fn is_tag_row(text: &str) -> bool {
    let is_tag = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.starts_with('#')
        && is_tag(text[1..].chars().next())
        && (text.matches(" #").count() >= 1
            || (!text.contains(' ') && text.chars().any(char::is_alphabetic)))
        && text.chars().count() <= 160
        && !ends_sentence(text)
}

/// An address with a few words before it.
pub(super) fn is_link(text: &str) -> bool {
    let others = || text.split_whitespace().filter(|word| find(word, "://").is_none());
    find(text, "://").is_some() && others().count() <= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_needs_its_label_or_its_count() {
        for (text, is) in [
            ("Đánh giá: 4.8/5 (127 lượt)", true),
            ("Rating: 3.5 out of 5", true),
            ("4,5/5 (89 reviews)", true),
            ("★★★★☆", true),
            ("Only 3/5 of the boats came back", false),
            ("Bài 4/5: Người giữ đê", false),
            ("Marked 9/10 by the judges (again)", false),
        ] {
            assert_eq!(is_rating(text, Signs::of(text)), is, "{text}");
        }
    }

    #[test]
    fn a_number_to_call_is_told_from_a_story_of_one() {
        let is_contact = |text| is_contact(text, Signs::of(text));
        assert!(is_contact("河湾新闻报料：021-0000000"));
        assert!(!is_contact("The ledge can be reached at low tide."));
        assert!(!is_contact("He called the hotline 4,112 times and was told to wait."));
    }

    #[test]
    fn a_hash_alone_is_no_row_of_tags() {
        assert!(is_tag_row("#salt #Upper Town #boats"));
        assert!(is_tag_row("#우산"));
        assert!(!is_tag_row("#1"));
        assert!(!is_tag_row("# A heading"));
        assert!(!is_tag_row("#1 in the county"));
    }
}
