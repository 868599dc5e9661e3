//! Lists without bullets: quantities, and a few words a line below a colon.

use super::kept::{is_bounded, is_no_verse};
use super::lines::Line;
use super::list::marked;
use super::page::Page;
use super::words::{count, ends_sentence, last_char};

/// A line that may state a quantity.
fn may_measure(line: &Line<'_>) -> bool {
    line.chars <= 72
        && !ends_sentence(line.text)
        && !line.text.contains(['\t', '|'])
        && marked(line.text).is_none()
}

/// Where the list of quantities ends that begins at `at` in the run.
pub(super) fn list(page: &Page<'_>, at: usize, from: usize, to: usize) -> Option<usize> {
    if at == from && is_measured(page, from, to) { Some(to) } else { within(page, at, from, to) }
}

/// Where a list of quantities ends that begins at `at`, below a label in a run
/// without gaps. The line before a step or a sentence is that one's heading.
fn within(page: &Page<'_>, at: usize, from: usize, to: usize) -> Option<usize> {
    let begins = |at: usize| page.lines[at].text.starts_with(|c: char| c.is_numeric());
    if page.setting.wrap.is_some() || at <= page.body || !begins(at) || begins(at - 1) {
        return None;
    }
    let label = at.checked_sub(1).filter(|label| *label >= from)?;
    let label = &page.lines[label];
    let is_label = count(label.text) <= 4 && !ends_sentence(label.text) && may_measure(label);
    if !is_label {
        return None;
    }
    let most = to.min(at + 60);
    let mut end = (at..most).find(|at| !may_measure(&page.lines[*at])).unwrap_or(most);
    if end < to && end > at + 1 && !begins(end - 1) {
        end -= 1;
    }
    let figures = (at..end).filter(|at| begins(*at)).count();
    (end >= at + 3 && figures * 5 >= (end - at) * 3).then_some(end)
}

/// Whether the run is a list of quantities without bullets: ingredients, parts.
fn is_measured(page: &Page<'_>, from: usize, to: usize) -> bool {
    let lines = &page.lines[from..to];
    let begins = |text: &str| text.starts_with(|c: char| c.is_numeric());
    let above = from > 0 && page.lines[from].gap == 0;
    let fits = may_measure;
    from >= page.body
        && (3..=60).contains(&lines.len())
        && (above || page.lines[from].gap > 0 || from == 0)
        && page.lines.get(to).is_none_or(|line| line.gap > 0)
        && lines.iter().filter(|line| begins(line.text)).count() * 5 >= lines.len() * 3
        && lines.iter().all(fits)
}

/// Whether the first line of the run is a label over a tight list without
/// bullets: quantities, or a few words a line below a colon.
pub(super) fn is_labelled_list(page: &Page<'_>, from: usize, to: usize) -> bool {
    if to - from < 4 || from < page.body {
        return false;
    }
    let label = &page.lines[from];
    let is_label = count(label.text) <= 6
        && label.chars <= 48
        && (label.gap > 0 || from == 0)
        && !ends_sentence(label.text)
        && !label.text.starts_with(|c: char| c.is_numeric())
        && marked(label.text).is_none();
    if !is_label {
        return false;
    }
    if is_measured(page, from + 1, to) {
        return true;
    }
    let is_word = |line: &Line<'_>| {
        count(line.text) <= 6
            && line.chars <= 40
            && line.indent == label.indent
            && last_char(line.text).is_some_and(char::is_alphanumeric)
            && marked(line.text).is_none()
            && !is_no_verse(line)
    };
    label.text.ends_with([':', '：'])
        && count(label.text) <= 4
        && is_bounded(page, from, to)
        && to - from <= 40
        && page.lines[from + 1..to].iter().all(is_word)
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use crate::article::{Block, BlockKind, Container};

    fn is_item(block: &Block) -> bool {
        block.inside().iter().any(|one| matches!(one, Container::Item { ordered: false, .. }))
    }

    #[test]
    fn quantities_in_a_page_without_gaps_are_items_and_what_follows_is_not() {
        let story = "Mùa nước nổi, bông súng ngoài đồng dài cả sải tay. Má tôi nói nồi canh ngon hay dở \
                     là ở chỗ bông súng còn giòn hay đã mềm.\n";
        let text = format!(
            "Canh chua nấu với me non\nLê Thu\n\n{story}{story}Nguyên liệu\n500 g cá linh\n1 bó bông súng\n\
             6 trái me non\nNửa chén điên điển\n2 muỗng nước mắm\nCách làm\n1. Bông súng tước vỏ, bẻ khúc.\n\
             2. Cá linh bỏ ruột, rửa nhẹ.\n"
        );
        let article = read(&text);
        let items: Vec<_> = article
            .blocks()
            .iter()
            .filter(|block| is_item(block))
            .map(|block| article.text_of(block))
            .collect();
        assert_eq!(
            items,
            [
                "500 g cá linh",
                "1 bó bông súng",
                "6 trái me non",
                "Nửa chén điên điển",
                "2 muỗng nước mắm"
            ]
        );
        let heads = article.blocks().iter().filter(|b| matches!(b.kind, BlockKind::Heading { .. }));
        assert_eq!(
            heads.map(|b| article.text_of(b)).collect::<Vec<_>>(),
            ["Nguyên liệu", "Cách làm"]
        );
    }

    #[test]
    fn years_in_a_story_are_no_quantities() {
        let text = "The town and its river\nAnn Lee\n\nThe book tells it by the year, and leaves out the \
                    rest of what was said there.\nThe years\n1911 was dry, and the mill stood still.\n1912 was \
                    wet, and the mill was gone.\n1913 had no mill.\nNobody wrote of it again until the war.\n";
        let article = read(text);
        assert!(!article.blocks().iter().any(is_item));
    }
}
