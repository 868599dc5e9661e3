//! The lists that a page sets below a word of furniture: titles of other articles,
//! keywords, what readers wrote; and where the story goes on behind them.

use super::byline::{Trust, facts};
use super::furniture::{is_prose, is_signed};
use super::lang::Junk;
use super::page::Page;
use super::picture;
use super::words::{asks, count, ends_sentence, is_caps, is_name, key, lower, sentences};

/// Whether titles, keywords or comments follow the furniture at `at`.
pub(super) fn listing_of(
    page: &Page<'_>,
    at: usize,
    junk: Junk,
    last: Option<usize>,
) -> Option<(Junk, usize)> {
    if !matches!(junk, Junk::Related | Junk::Tags | Junk::More | Junk::Plea | Junk::Comments) {
        return None;
    }
    let is_head = page.lexicon.junk_line(&key(page.lines[at].text)).is_some()
        || page.lines[at].text.ends_with([':', '：']);
    match junk {
        Junk::Related | Junk::Tags | Junk::More if is_head => Some((junk, 0)),
        Junk::Plea
            if ["more ", "xem thêm các", "đọc thêm các", "latest in"]
                .iter()
                .any(|head| key(page.lines[at].text).starts_with(head)) =>
        {
            Some((Junk::Related, 0))
        }
        // What readers wrote runs to the end, when the article is behind us.
        Junk::Comments if last.is_none_or(|last| at > last) || at * 3 > page.lines.len() * 2 => {
            Some((junk, 0))
        }
        _ => None,
    }
}

/// Whether line `at` is one more of the titles, keywords or comments, of which
/// `taken` stand above it.
pub(super) fn goes_on(page: &Page<'_>, at: usize, junk: Junk, taken: usize, edge: bool) -> bool {
    let line = &page.lines[at];
    if junk == Junk::Comments {
        return true;
    }
    let most = if junk == Junk::More { 6 } else { 40 };
    let is_over = (line.gap > 0 && taken > 0 && !edge)
        || taken >= most
        || (line.gap > 0 && junk == Junk::Tags && taken > 0);
    // A name alone below the list signs the article.
    let signs = line.gap > 0
        && taken > 0
        && (at + 1 == page.lines.len() || page.meta.authors.is_empty())
        && line.text.split(" - ").all(|name| is_name(name, &page.lexicon));
    // The day below the title of another article is that article's.
    let is_day = taken > 0
        && page.meta.published.is_some()
        && facts(line.text, &page.lexicon, Trust::Words)
            .is_some_and(|found| found.authors.is_empty() && found.site.is_none());
    // Titles end without a stop; a sentence below them is the story's.
    let is_alone = || {
        let next = page.lines.get(at + 1).is_some_and(|next| next.gap > 0 && next.chars > 120);
        next && line.gap > 0 && taken == 0 && line.text.ends_with(['.', '。'])
    };
    if is_alone() || (!edge && taken > 0 && is_back(page, at)) {
        return false;
    }
    let is_told = taken > 0
        && matches!(super::words::last_char(line.text), Some('.' | '。' | '।'))
        && count(line.text) >= 6
        && !page.lexicon.has_lure(&lower(line.text))
        && !ends_sentence(page.lines[at - 1].text);
    if is_over || is_told || signs || (!is_day && is_signed(page, at)) {
        return false;
    }
    // In a page without gaps the list ends where sentences begin again.
    let is_title =
        line.chars <= 160 && !(ends_sentence(line.text) && is_prose(page, at)) && !line.glued;
    let is_word = junk != Junk::Tags || count(line.text) <= 6;
    is_title && is_word && sentences(line.text) < 2 && !is_quoted_speech(line.text)
}

/// Whether the line below titles of other articles is the story's again: longer
/// than a title, the words of a picture, a heading in capitals below titles in
/// none, one more question of an interview.
fn is_back(page: &Page<'_>, at: usize) -> bool {
    let (line, above) = (&page.lines[at], &page.lines[at - 1]);
    let longest = if !page.lexicon.unspaced {
        160
    } else if page.lexicon.lang.code == "th" {
        90
    } else {
        60
    };
    let asked = || {
        let from = at.saturating_sub(40).max(page.body);
        (from..at).filter(|at| page.is_body(*at) && asks(page.lines[*at].text)).take(2).count()
    };
    line.chars > longest
        || picture::is_marked_caption(page, at)
        // A heading above items, or an item, below titles that are none.
        || (page.marks[at - 1].is_none()
            && (page.marks[at].is_some() || page.marks.get(at + 1).is_some_and(Option::is_some)))
        || (is_caps(line.text) && !is_caps(above.text))
        || (asks(line.text) && asked() == 2)
}

fn is_quoted_speech(text: &str) -> bool {
    text.starts_with(['"', '“', '«']) && count(text) > 14
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use crate::article::BlockKind;

    const STORY: &str = "The ferry had two crews that winter, and neither of them would say which of \
                         the two had rung the bell on the night of the fog. It was rung.\n";

    /// What is dropped of a page with a list of titles in it and `back` below them.
    fn dropped(back: &str) -> Vec<String> {
        let text = format!(
            "The ferry that was late\nMay 3, 2021 08:15\n{STORY}{STORY}Read also:\nThe last bridge is \
             gone\nWho pays for the lamp\n{back}\n{STORY}{STORY}"
        );
        let article = read(&text);
        let blocks = article.blocks().iter().filter(|block| block.kind == BlockKind::Furniture);
        blocks.map(|block| article.text_of(block).to_owned()).collect()
    }

    #[test]
    fn the_story_goes_on_behind_titles_of_other_articles() {
        for (back, is_kept) in [
            ("The crew on the quay at noon. Photo: Ann Lee/The Post", true),
            ("'WE NEVER HEARD IT'", true),
            ("What the crews had with them\n- a lamp\n- a rope", true),
            ("How the pier was built", false),
        ] {
            let gone = dropped(back);
            let first = back.lines().next().unwrap_or_default().to_owned();
            assert!(gone.contains(&"The last bridge is gone".to_owned()), "{back}: {gone:?}");
            assert_eq!(!gone.contains(&first), is_kept, "{back}: {gone:?}");
        }
    }
}
