//! Text that runs from the right, as it is painted: its clusters from the last to
//! the first, what has a mirror image mirrored (UAX #9, L3 and L4).

use std::borrow::Cow;

use crate::text::width::clusters;

/// Signs that are each other's mirror image, of those that stand in prose; the
/// rest of `BidiMirroring.txt` is mathematics.
const PAIRS: &[(char, char)] = &[
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('«', '»'),
    ('‹', '›'),
    ('⁅', '⁆'),
    ('⁽', '⁾'),
    ('₍', '₎'),
    ('≤', '≥'),
    ('≪', '≫'),
    ('⟦', '⟧'),
    ('⟨', '⟩'),
    ('⟪', '⟫'),
    ('〈', '〉'),
    ('《', '》'),
    ('「', '」'),
    ('『', '』'),
    ('【', '】'),
    ('〔', '〕'),
    ('〖', '〗'),
    ('（', '）'),
    ('＜', '＞'),
    ('［', '］'),
    ('｛', '｝'),
    ('｢', '｣'),
];

/// `text` as it is painted where it runs from the right.
pub fn turned(text: &str) -> String {
    let clusters: Vec<_> = clusters(text).collect();
    clusters.iter().rev().map(|cluster| mirrored(cluster.text)).collect()
}

/// A cluster with its first character mirrored.
pub(super) fn mirrored(cluster: &str) -> Cow<'_, str> {
    let Some(c) = cluster.chars().next() else { return cluster.into() };
    match image(c) {
        Some(image) => format!("{image}{}", &cluster[c.len_utf8()..]).into(),
        None => cluster.into(),
    }
}

fn image(c: char) -> Option<char> {
    if c.is_alphanumeric() {
        return None;
    }
    PAIRS.iter().find_map(|(left, right)| match c {
        _ if c == *left => Some(*right),
        _ if c == *right => Some(*left),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::width::cells;
    use unicode_bidi::{BidiClass, bidi_class};

    #[test]
    fn marks_stay_on_their_letter_and_brackets_open_to_the_left() {
        assert_eq!(turned("(שָׁלוֹם)"), "(םוֹלשָׁ)");
        assert_eq!(turned("«سلام»"), "«مالس»");
        assert_eq!(turned(""), "");
    }

    #[test]
    fn a_mirror_image_is_as_wide_as_its_sign_and_neutral() {
        for (left, right) in PAIRS {
            assert_eq!(cells(&left.to_string()), cells(&right.to_string()));
            for sign in [*left, *right] {
                assert!(matches!(bidi_class(sign), BidiClass::ON), "{sign}");
                assert_eq!(turned(&turned(&sign.to_string())), sign.to_string());
            }
        }
    }
}
