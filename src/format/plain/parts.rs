//! A very long text is understood part by part, so that what is known of its
//! lines takes the room of one part. The first has the masthead, the last the
//! foot. No article and hardly a book has as many lines as one part.

/// The most line ends of a part, but for what is left of its last paragraph.
/// Tests read shorter texts.
const LINES: usize = if cfg!(test) { 1 << 10 } else { 1 << 17 };

/// How far behind them a gap between paragraphs is looked for, in bytes.
const REACH: usize = 1 << 16;

/// The first part of `text`, and what is behind it. Parts are cut before a blank
/// line where there is one near, else behind a line.
pub(super) fn cut(text: &str) -> (&str, &str) {
    let Some(end) = memchr::memchr_iter(b'\n', text.as_bytes()).nth(LINES - 1) else {
        return (text, "");
    };
    let near = &text.as_bytes()[end..text.len().min(end + REACH)];
    let gap = memchr::memmem::find(near, b"\n\n").unwrap_or_default();
    text.split_at(end + gap + 1)
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;
    use crate::article::BlockKind;

    #[test]
    fn parts_are_cut_at_gaps_and_hold_all_of_the_text() {
        let text = format!("{}c\n\nd\n", "a\nb\n".repeat(LINES / 2 + 3));
        let (head, rest) = cut(&text);
        assert!(head.ends_with("b\nc\n"));
        assert_eq!(rest, "\nd\n");
        assert_eq!(cut(rest), (rest, ""));
    }

    #[test]
    fn a_text_of_many_parts_reads_as_one() {
        let story = "The ferry was late again that day, and nobody on the quay minded it.\n\n";
        let body = format!("Share\n\n{}", story.repeat(LINES));
        let text = format!(
            "The ferry that was late\nBy Ann Lee\n\n{body}© 2021 The Post. All rights reserved.\n"
        );
        let article = read(&text);
        assert_eq!(article.meta().title.as_deref(), Some("The ferry that was late"));
        let stories =
            article.blocks().iter().filter(|block| article.text_of(block) == story.trim());
        assert_eq!(stories.filter(|block| block.kind.is_body()).count(), LINES);
        assert_eq!(article.dropped().count(), 2, "{:?}", article.dropped().collect::<Vec<_>>());
        let heads = article.blocks().iter().filter(|block| block.kind == BlockKind::Headline);
        assert_eq!(heads.count(), 1);
    }
}
