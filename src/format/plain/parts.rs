//! A very long text is understood part by part, so that what is known of its
//! lines takes the room of a few parts only, and several parts at a time. The
//! first has the masthead, the last the foot: what both state is composed before
//! any part is written. No article and hardly a book has as many lines as one part.
//! A text that stands in a file is had part by part as well: then no more of it than
//! those few parts is in memory beside the article that is written.

use std::borrow::Cow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, Scope, ScopedJoinHandle};

use icu_normalizer::ComposingNormalizer;

use super::compose::Composer;
use super::page::Page;
use super::reflow::Para;
use super::{lines, order_authors};
use crate::article::Article;
use crate::format::Texts;

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

/// Where a part ends best in `bytes`, a window of a text: behind a line, above a gap
/// where there is one; `None` where no line ends.
pub(super) fn end_near(bytes: &[u8]) -> Option<usize> {
    let line = memchr::memchr(b'\n', bytes)?;
    Some(line + gap(&bytes[line..]) + 1)
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

/// The parts of a text, at least one, each had when it is asked for.
pub(super) trait Parts: Sync {
    /// How many there are.
    fn count(&self) -> usize;
    /// The one at `nth`, counted from 0; `None` where it cannot be had.
    fn part(&self, nth: usize) -> Option<Cow<'_, str>>;
}

/// Those of a text that is there as a whole.
impl Parts for [&str] {
    fn count(&self) -> usize {
        self.len()
    }

    fn part(&self, nth: usize) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self.get(nth)?))
    }
}

/// Those of a text that is not, composed as [`super::read`] composes a whole one: no
/// letter is composed over a line's end.
pub(super) struct Composed<'a, T>(pub &'a T);

impl<T: Texts> Parts for Composed<'_, T> {
    fn count(&self) -> usize {
        self.0.count()
    }

    fn part(&self, nth: usize) -> Option<Cow<'_, str>> {
        let text = self.0.text(nth)?;
        Some(match ComposingNormalizer::new_nfc().normalize(&text) {
            Cow::Borrowed(_) => text.into(),
            Cow::Owned(text) => text.into(),
        })
    }
}

/// The article of which `page` is the first part, and `whole` has all of them; `first` and `more`
/// tell their paragraphs, on any thread, and `in_order` what of them depends on all
/// that stands above. `None` where a part cannot be had.
pub(super) fn read<'a, F>(
    mut page: Page<'a>,
    whole: &(impl Parts + ?Sized),
    first: impl FnOnce(&mut Page<'a>) -> Vec<Para<'a>>,
    more: More,
    mut in_order: F,
) -> Option<Article>
where
    F: for<'p> FnMut(&Page<'p>, &mut [Para<'p>]) + Send,
{
    let last = whole.count() - 1;
    if last == 0 {
        let mut paras = first(&mut page);
        in_order(&page, &mut paras);
        order_authors(&mut page.meta);
        return Some(Composer::begin(&page, paras).finish(page.meta));
    }
    let above = page.following(Vec::new(), false);
    let end = whole.part(last)?;
    let understand = || {
        let mut page = above.following(lines::split(&end), true);
        let paras = more(&mut page);
        (page, paras)
    };
    let (mut paras, (foot, mut foot_paras)) = thread::scope(|scope| {
        let foot = Coming::start(scope, understand);
        (first(&mut page), foot.wait())
    });
    page.take_foot(foot.meta.clone());
    order_authors(&mut page.meta);
    in_order(&page, &mut paras);
    let composer = Composer::begin(&page, paras);
    let meta = std::mem::take(&mut page.meta);
    drop(page);
    let turn = Turn { next: 1, is_over: false, composer, in_order };
    let desk = Desk {
        parts: whole,
        above: &above,
        more,
        taken: AtomicUsize::new(1),
        last,
        turn: Mutex::new(turn),
        is_next: Condvar::new(),
    };
    desk.write_all();
    let Turn { next, mut composer, mut in_order, .. } =
        desk.turn.into_inner().unwrap_or_else(PoisonError::into_inner);
    if next < last {
        return None;
    }
    in_order(&foot, &mut foot_paras);
    composer.go_on(&foot, foot_paras);
    Some(composer.finish(meta))
}

/// Tells the paragraphs of a part that others stand above.
type More = for<'p> fn(&mut Page<'p>) -> Vec<Para<'p>>;

/// Where the parts between the first and the last are understood, by several hands at
/// a time, and written by each when it is their turn.
struct Desk<'d, 'a, P: ?Sized, F> {
    parts: &'d P,
    above: &'d Page<'a>,
    more: More,
    /// The next part that nobody has taken yet.
    taken: AtomicUsize,
    /// The last part, which is not written here.
    last: usize,
    turn: Mutex<Turn<F>>,
    is_next: Condvar,
}

/// Whose turn it is to write.
struct Turn<F> {
    /// The part that is to be written next.
    next: usize,
    /// Whether nothing more is written: a part could not be had.
    is_over: bool,
    composer: Composer,
    in_order: F,
}

impl<P, F> Desk<'_, '_, P, F>
where
    P: Parts + ?Sized,
    F: for<'p> FnMut(&Page<'p>, &mut [Para<'p>]) + Send,
{
    /// Writes all parts with as many hands as there are cores; without any other
    /// thread, with one.
    fn write_all(&self) {
        let at_once = thread::available_parallelism().map_or(1, usize::from).min(AT_ONCE);
        let others = at_once.min(self.last.saturating_sub(1)).saturating_sub(1);
        thread::scope(|scope| {
            let spawn = |_| thread::Builder::new().spawn_scoped(scope, || self.write()).ok();
            let hands: Vec<_> = (0..others).filter_map(spawn).collect();
            self.write();
            for hand in hands {
                hand.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            }
        });
    }

    /// Understands part after part that nobody has taken, and writes each in its turn.
    fn write(&self) {
        let _alarm = Alarm(|| self.end());
        loop {
            let nth = self.taken.fetch_add(1, Ordering::Relaxed);
            if nth >= self.last {
                return;
            }
            let Some(text) = self.parts.part(nth) else { return self.end() };
            let mut page = self.above.following(lines::split(&text), false);
            let mut paras = (self.more)(&mut page);
            let mut turn = self.turn();
            while turn.next != nth && !turn.is_over {
                turn = self.is_next.wait(turn).unwrap_or_else(PoisonError::into_inner);
            }
            if turn.is_over {
                return;
            }
            (turn.in_order)(&page, &mut paras);
            turn.composer.go_on(&page, paras);
            turn.next += 1;
            self.is_next.notify_all();
        }
    }

    /// Lets all go who wait for their turn.
    fn end(&self) {
        self.turn().is_over = true;
        self.is_next.notify_all();
    }

    fn turn(&self) -> MutexGuard<'_, Turn<F>> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is done where its owner falls over: nobody waits for ever for who fell.
struct Alarm<F: Fn()>(F);

impl<F: Fn()> Drop for Alarm<F> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0();
        }
    }
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
