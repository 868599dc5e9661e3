//! A very long text is understood part by part, so that what is known of its
//! lines takes the room of a few parts only, and several parts at a time. The
//! first has the masthead, the last the foot: what both state is composed before
//! any part is written. No article and hardly a book has as many lines as one part.

use std::collections::VecDeque;
use std::thread::{self, Scope, ScopedJoinHandle};

use super::compose::Composer;
use super::page::Page;
use super::reflow::Para;
use super::{lines, order_authors};
use crate::article::Article;

/// The most line ends of a part, but for what is left of its last paragraph.
/// Tests read shorter texts.
const LINES: usize = if cfg!(test) { 1 << 10 } else { 1 << 16 };

/// How far behind them a gap between paragraphs is looked for, in bytes.
const REACH: usize = 1 << 16;

/// The most parts that are understood at a time.
const AT_ONCE: usize = 4;

/// The parts of `text`, at least one, of about as many lines each. Parts are cut
/// before a blank line where there is one near, else behind a line.
pub(super) fn cut(text: &str) -> Vec<&str> {
    let count = memchr::memchr_iter(b'\n', text.as_bytes()).count();
    let lines = match count.div_ceil(LINES) {
        0 | 1 => return vec![text],
        // As many as are understood at a time on most machines.
        parts => count.div_ceil(parts.next_multiple_of(2)),
    };
    let (mut parts, mut rest) = (Vec::new(), text);
    // What is left last is half a part at least: it holds the whole foot.
    while memchr::memchr_iter(b'\n', rest.as_bytes()).nth(lines + lines / 2).is_some()
        && let Some(end) = memchr::memchr_iter(b'\n', rest.as_bytes()).nth(lines)
    {
        let (part, behind) = rest.split_at(end + gap(&rest.as_bytes()[end..]) + 1);
        parts.push(part);
        rest = behind;
    }
    parts.push(rest);
    parts
}

/// Where the nearest gap begins in `text`, in bytes: one below the end of a sentence, so
/// that no heading is parted from its text, else any; 0 where there is none near.
fn gap(text: &[u8]) -> usize {
    let near = &text[..text.len().min(REACH)];
    let gaps = || memchr::memmem::find_iter(near, b"\n\n");
    let is_below_sentence = |gap: &usize| {
        let above = &near[..*gap];
        above.ends_with(b".")
            || above.ends_with(b"!")
            || above.ends_with(b"?")
            || above.ends_with("”".as_bytes())
    };
    gaps().find(is_below_sentence).or_else(|| gaps().next()).unwrap_or_default()
}

/// The article of which `page` is the first part, and of which `rest` are the
/// others; `first` and `more` tell their paragraphs, on any thread, and `in_order`
/// what of them depends on all that stands above.
pub(super) fn read<'a>(
    mut page: Page<'a>,
    rest: &[&'a str],
    first: impl FnOnce(&mut Page<'a>) -> Vec<Para<'a>>,
    more: fn(&mut Page<'a>) -> Vec<Para<'a>>,
    mut in_order: impl FnMut(&Page<'a>, &mut [Para<'a>]),
) -> Article {
    let Some((last, between)) = rest.split_last() else {
        let mut paras = first(&mut page);
        in_order(&page, &mut paras);
        order_authors(&mut page.meta);
        return Composer::begin(&page, paras).finish(page.meta);
    };
    let above = page.following(Vec::new(), false);
    thread::scope(|scope| {
        let part = |text: &'a str, ends: bool| {
            let above = &above;
            Coming::start(scope, move || {
                let mut page = above.following(lines::split(text), ends);
                let paras = more(&mut page);
                (page, paras)
            })
        };
        let mut between = between.iter();
        let at_once = thread::available_parallelism().map_or(1, usize::from).min(AT_ONCE);
        let foot = part(last, true);
        let mut coming: VecDeque<_> = between
            .by_ref()
            .take(at_once.saturating_sub(2))
            .map(|text| part(text, false))
            .collect();
        // Whenever one is done, the next is begun.
        let mut paras = first(&mut page);
        coming.extend(between.next().map(|text| part(text, false)));
        let (foot, mut foot_paras) = foot.wait();
        coming.extend(between.next().map(|text| part(text, false)));
        page.take_foot(foot.meta.clone());
        order_authors(&mut page.meta);
        in_order(&page, &mut paras);
        let mut composer = Composer::begin(&page, paras);
        while let Some(next) = coming.pop_front() {
            let (part_page, mut paras) = next.wait();
            coming.extend(between.next().map(|text| part(text, false)));
            in_order(&part_page, &mut paras);
            composer.go_on(&part_page, paras);
        }
        in_order(&foot, &mut foot_paras);
        composer.go_on(&foot, foot_paras);
        composer.finish(page.meta)
    })
}

/// A part that is being understood, or that is where no thread was to be had.
enum Coming<'scope, T> {
    On(ScopedJoinHandle<'scope, T>),
    Here(T),
}

impl<'scope, T: Send + 'scope> Coming<'scope, T> {
    fn start<'env>(
        scope: &'scope Scope<'scope, 'env>,
        work: impl Fn() -> T + Send + Copy + 'scope,
    ) -> Self {
        match thread::Builder::new().spawn_scoped(scope, work) {
            Ok(handle) => Self::On(handle),
            Err(_) => Self::Here(work()),
        }
    }

    fn wait(self) -> T {
        match self {
            Self::Here(done) => done,
            Self::On(handle) => {
                handle.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;
    use crate::article::BlockKind;

    #[test]
    fn parts_are_cut_at_gaps_and_hold_all_of_the_text() {
        let text = format!("{}c\n\nd\n", "a\nb\n".repeat(LINES / 2 + 3));
        let parts = cut(&text);
        assert!(parts.len() > 1 && parts.len().is_multiple_of(2));
        assert_eq!(parts.concat(), text);
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

    #[test]
    fn the_masthead_states_what_the_foot_of_a_long_text_says() {
        let story = "Chuyến phà hôm ấy lại đến muộn, và trên bến chẳng một ai sốt ruột cả.\n\n";
        let body = story.repeat(LINES);
        let article = read(&format!("Chuyến phà muộn\n\n{body}Tác giả: Lê Thu Hà\n"));
        let byline = article.blocks().iter().find(|block| block.kind == BlockKind::Byline);
        assert_eq!(byline.map(|block| article.text_of(block)), Some("Lê Thu Hà"));
        assert_eq!(article.meta().authors.len(), 1);
    }

    #[test]
    fn the_chapters_of_a_long_book_have_one_level_in_all_its_parts() {
        let story = "The ferry was late again that day, and nobody on the quay minded it.\n\n";
        let chapters = |from: usize| -> String {
            let chapter = |n: usize| format!("CHAPTER {n}\n\n{}", story.repeat(LINES / 12));
            (from..from + 6).map(chapter).collect()
        };
        let text = format!(
            "The ferry\nby Ann Lee\n\nPART ONE\n\n{}PART TWO\n\n{}PART THREE\n\n{}",
            chapters(1),
            chapters(7),
            chapters(13)
        );
        let article = read(&text);
        let levels = |word: &str| -> Vec<u8> {
            let of = |block: &crate::article::Block| match block.kind {
                BlockKind::Heading { level } if article.text_of(block).starts_with(word) => {
                    Some(level)
                }
                _ => None,
            };
            article.blocks().iter().filter_map(of).collect()
        };
        assert_eq!(levels("PART"), [2; 3]);
        assert_eq!(levels("CHAPTER"), [3; 18]);
    }
}
