//! The chapters of a book: told by repetition, joined with their names.

use std::collections::{HashMap, HashSet};

use super::lang::Set;
use super::page::Page;
use super::reflow::{Kind, Para};
use super::series::{is_chapter_name, is_series};
use super::words::{count, ends_sentence, is_wordish, lower, starts_small};

/// Joins the numbers of chapters with the names that stand right below them, when
/// enough chapters of the book are set so: `Chapter 1` and `The Road`.
pub(super) fn join_chapters(page: &Page<'_>, paras: &mut Vec<Para<'_>>) {
    let is_pair = |at: usize| {
        let (para, name, below) = (&paras[at], paras.get(at + 1), paras.get(at + 2));
        // Where no gap parts the chapters, the last sentence of one does.
        let is_open = |at: usize| at > 0 && ends_sentence(&paras[at - 1].text);
        para.kind == Kind::Text
            && para.chars <= 60
            && page.lexicon.may_lead(Set::Series, &para.text)
            && (para.gap || para.line <= page.body || is_open(at))
            && name.is_some_and(|name| {
                !name.gap && name.kind == Kind::Text && is_chapter_name(&name.text, name.chars)
            })
            && below.is_some_and(|below| below.gap || below.chars > 80)
            && is_series(&lower(&para.text), &page.lexicon)
    };
    let pairs: Vec<usize> = (0..paras.len()).filter(|at| is_pair(*at)).collect();
    if pairs.len() < CHAPTERS {
        return;
    }
    let mut pairs = pairs.into_iter().peekable();
    let mut out: Vec<Para<'_>> = Vec::with_capacity(paras.len());
    for (at, para) in std::mem::take(paras).into_iter().enumerate() {
        let name_of = out.last_mut().filter(|_| at > 0 && pairs.next_if_eq(&(at - 1)).is_some());
        let Some(number) = name_of else {
            out.push(para);
            continue;
        };
        let is_ended = page.lexicon.unspaced || number.text.ends_with(['.', ':', ')', '：']);
        let mark = if is_ended { " " } else { ". " };
        number.text = format!("{}{mark}{}", number.text, para.text).into();
        number.chars += mark.len() + para.chars;
        number.end = para.end;
        number.kind = Kind::Heading;
    }
    *paras = out;
}

/// How often a chapter's word or number stands alone in a book, at least.
const CHAPTERS: usize = 3;

/// The chapters of a book, told by repetition: lines that stand alone and begin
/// or end with the same word for a part (`Erstes Kapitel`, `Chapitre premier`),
/// or numbers alone that rise one by one (`1`, `II.`).
pub(super) fn chapters(page: &Page<'_>, paras: &[Para<'_>], order: &[usize]) -> HashSet<usize> {
    let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
    let mut numbers: Vec<(usize, u32)> = Vec::new();
    for (n, at) in order.iter().enumerate() {
        let (para, next) = (&paras[*at], order.get(n + 1).map(|at| &paras[*at]));
        let is_alone = para.kind == Kind::Text
            && para.chars <= 60
            && para.line >= page.body
            && (para.gap || para.line == page.body)
            && next.is_some_and(|next| next.gap);
        if !is_alone {
            continue;
        }
        if let Some(number) = super::folio::bare_number(&para.text).or_else(|| roman(&para.text)) {
            numbers.push((*at, number));
        } else if let Some(word) = part_word(page, &para.text) {
            by_word.entry(word).or_default().push(*at);
        }
    }
    let mut found: HashSet<usize> =
        by_word.into_values().filter(|lines| lines.len() >= CHAPTERS).flatten().collect();
    let mut run: Vec<usize> = Vec::new();
    let mut last = None;
    for (at, number) in numbers {
        if last.is_some_and(|last| number != last + 1) {
            if run.len() >= CHAPTERS {
                found.extend(&run);
            }
            run.clear();
        }
        run.push(at);
        last = Some(number);
    }
    if run.len() >= CHAPTERS {
        found.extend(run);
    }
    found
}

/// The word for a part that a line begins or ends with: `chapter` of `CHAPTER SEVEN`.
pub(super) fn part_word(page: &Page<'_>, text: &str) -> Option<String> {
    let words = count(text);
    if starts_small(text) || text.ends_with([',', ';', ':', '-', '–', '—']) || words > 8 {
        return None;
    }
    if ends_sentence(text) && (words > 4 || !text.ends_with('.')) {
        return None;
    }
    let low = lower(text);
    let mut parts = low.split(|c: char| !is_wordish(c)).filter(|part| !part.is_empty());
    let first = parts.next()?;
    let known = |word: &str| word.chars().count() > 2 && page.lexicon.has(Set::Series, word);
    if words >= 2 && known(first) {
        return Some(first.to_owned());
    }
    let last = parts.next_back()?;
    (words <= 3 && known(last)).then(|| last.to_owned())
}

/// `IV`, `XII.` as a number.
pub(super) fn roman(text: &str) -> Option<u32> {
    let text = text.strip_suffix('.').unwrap_or(text);
    if text.is_empty() || text.len() > 7 {
        return None;
    }
    let mut values = Vec::with_capacity(text.len());
    for c in text.chars() {
        values.push(match c {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            'L' => 50,
            'C' => 100,
            _ => return None,
        });
    }
    let next = values.iter().skip(1).chain([&0]);
    let (add, cut) = values.iter().zip(next).fold((0, 0), |(add, cut), (value, next)| {
        if value < next { (add, cut + value) } else { (add + value, cut) }
    });
    Some(add - cut)
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::roman;
    use crate::article::BlockKind;

    fn headings(text: &str) -> Vec<String> {
        let article = read(text);
        let heads = article.blocks().iter().filter(|b| matches!(b.kind, BlockKind::Heading { .. }));
        heads.map(|block| article.text_of(block).to_owned()).collect()
    }

    #[test]
    fn roman_numbers_are_read() {
        for (text, number) in
            [("I", Some(1)), ("IV.", Some(4)), ("XII", Some(12)), ("XL", Some(40)), ("Ivo", None)]
        {
            assert_eq!(roman(text), number, "{text}");
        }
    }

    const PROSE: &str = "The carrier woke before the bell, as he had done every morning since the \
                         bridge was built. The ferryman slept with his hat upon his face.\n\n";

    #[test]
    fn a_chapter_is_headed_by_its_number_and_its_name() {
        let chapter =
            |(n, name): (usize, &&str)| format!("Chapter {}\n{name}\n\n{PROSE}{PROSE}", n + 1);
        let text: String =
            ["The Road", "The Wheel", "The Toll"].iter().enumerate().map(chapter).collect();
        let want = ["Chapter 1. The Road", "Chapter 2. The Wheel", "Chapter 3. The Toll"];
        assert_eq!(headings(&format!("The Salt Carrier\nby Ann Lee\n\n{text}")), want);
        assert_eq!(headings(&text), want);
        assert_eq!(read(&text).meta().title, None);
    }

    #[test]
    fn chapters_need_no_gap_above_them() {
        let prose = PROSE.trim_end();
        let chapter =
            |(n, name): (usize, &&str)| format!("Chapter {}\n{name}\n\n{prose}\n{prose}\n", n + 1);
        let text: String =
            ["The Road", "The Wheel", "The Toll"].iter().enumerate().map(chapter).collect();
        let found = headings(&format!("The Salt Carrier\nby Ann Lee\n\n{text}"));
        assert_eq!(found, ["Chapter 1. The Road", "Chapter 2. The Wheel", "Chapter 3. The Toll"]);
    }

    #[test]
    fn a_sentence_below_the_number_is_the_story() {
        let chapter = |n: usize| format!("Chapter {n}\n\nHe rose.\n\n{PROSE}");
        let text: String = (1..=3).map(chapter).collect();
        let found = headings(&format!("The Salt Carrier\nby Ann Lee\n\n{text}"));
        assert_eq!(found, ["Chapter 1", "Chapter 2", "Chapter 3"]);
    }

    #[test]
    fn the_title_page_of_a_book_names_genre_author_and_house() {
        let prose = "Chiều ba mươi, ông Vỵ chèo chuyến cuối, nước ròng, bãi bồi lộ ra một vệt bùn tím. Trên đò chỉ có một người khách.\n\n";
        let chapter =
            |(n, name): (usize, &&str)| format!("Chương {}\n{name}\n\n{prose}{prose}", n + 1);
        let text: String =
            ["Con đò", "Chiếc giếng", "Mùa nước nổi"].iter().enumerate().map(chapter).collect();
        let article =
            read(&format!("Bến sông\nTruyện dài của Phạm Khắc Dao\nNXB Sông Hậu - 1994\n\n{text}"));
        let meta = article.meta();
        assert_eq!(meta.title.as_deref(), Some("Bến sông"));
        assert_eq!(meta.kicker.as_deref(), Some("Truyện dài"));
        assert_eq!(meta.authors[0].name, "Phạm Khắc Dao");
        assert_eq!(meta.site.as_deref(), Some("NXB Sông Hậu"));
    }
}
