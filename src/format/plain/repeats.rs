//! What the page says twice: teasers, the headline, the copy of a caption; and
//! the titles of other articles above the numbers of their comments.

use super::dateline;
use super::furniture;
use super::page::{Page, Use};
use super::picture;
use super::words::{asks, count, ends_sentence, has_word, is_caps, lower};

/// The headline over again, and the second copy of a caption.
pub(super) fn drop_repeats(page: &mut Page<'_>) {
    let title = page.meta.title.as_deref().map(lower);
    let titles = title.as_deref().map_or_else(Vec::new, |title| title_copies(page, title));
    for at in page.body..page.lines.len() {
        if !page.is_body(at) || page.lines[at].chars > 320 || !has_word(page.lines[at].text) {
            continue;
        }
        let is_title = titles.contains(&at);
        let is_copy = at > page.body && page.lines[at].chars > 24 && is_caption_twice(page, at);
        if is_title || (is_copy && !page.lines[at].text.starts_with(['|', '+'])) {
            page.drop_line(at);
        }
    }
}

/// Whether the line says again what the one above says, both tight as words
/// below a picture, and no third time. A paragraph that is repeated is meant.
fn is_caption_twice(page: &Page<'_>, at: usize) -> bool {
    let text = page.lines[at].text;
    let says = |at: Option<usize>| {
        at.and_then(|at| page.lines.get(at)).is_some_and(|line| line.text == text)
    };
    let is_pair = says(at.checked_sub(1)) && !says(at.checked_sub(2)) && !says(Some(at + 1));
    is_pair
        && (picture::ends_with_credit(text, &page.lexicon)
            || picture::starts_as_caption(text, &page.lexicon)
            || (page.lines[at].gap == 0 && page.setting.gapped && ends_sentence(text)))
}

/// Where the headline stands over again as furniture: right below the
/// masthead or in the foot, alone, at most twice. A refrain is none.
fn title_copies(page: &Page<'_>, title: &str) -> Vec<usize> {
    if title.len() <= 12 || count(title) <= 2 {
        return Vec::new();
    }
    let near = page.body + 8;
    let foot = page.lines.len().saturating_sub(12);
    let mut found = Vec::new();
    for at in page.body..page.lines.len() {
        let text = page.lines[at].text;
        if text.len().abs_diff(title.len()) > 8 || lower(text) != title {
            continue;
        }
        let is_sung = |at: usize| {
            page.is_body(at) && page.lines[at].chars <= 64 && !furniture::is_signed(page, at)
        };
        let begins_stanza =
            page.lines.get(at + 1).is_some_and(|next| next.gap == 0 && is_sung(at + 1));
        let ends_stanza = page.lines[at].gap == 0 && at > page.body && is_sung(at - 1);
        found.push((at, !begins_stanza && !ends_stanza));
        if found.len() > 2 {
            return Vec::new();
        }
    }
    let is_copy = |(at, alone): &(usize, bool)| *alone && (*at < near || *at >= foot);
    found.into_iter().filter(is_copy).map(|(at, _)| at).collect()
}

/// How far from the top a list of contents stands, in lines.
const CONTENTS: usize = 120;

/// The list of what the page holds, below its head: headings that stand again,
/// word for word, above their texts.
pub(super) fn drop_contents(page: &mut Page<'_>) {
    let end = page.lines.len().min(page.body + CONTENTS);
    let is_head = |at: &usize| {
        let line = &page.lines[*at];
        let is_label = || line.text.ends_with([':', '：']) || is_caps(line.text);
        (page.uses[*at] == Use::Furniture || (page.is_body(*at) && is_label()))
            && !page.is_row(*at)
            && line.chars <= 40
    };
    let heads: Vec<usize> = (page.body..end).filter(is_head).take(8).collect();
    for head in heads {
        // Each stands above its text, in the order of the list; the lines of a
        // refrain come back side by side.
        let mut above = None;
        let stands_again = |at: &usize| {
            let line = &page.lines[*at];
            if !page.is_body(*at)
                || line.chars > 120
                || (ends_sentence(line.text) && !asks(line.text))
            {
                return false;
            }
            let from = above.map_or(*at + 1, |above| above + 2);
            let rest = page.lines.iter().enumerate().skip(from);
            above = rest
                .map(|(at, line)| (at, line.text))
                .find(|(_, text)| *text == line.text)
                .map(|(at, _)| at);
            above.is_some()
        };
        let list: Vec<usize> = (head + 1..end).take_while(stands_again).collect();
        let least = if page.uses[head] == Use::Furniture { 2 } else { 3 };
        if list.len() >= least {
            page.drop_line(head);
            for at in list {
                page.drop_line(at);
            }
        }
    }
}

/// Teasers: a line that begins with the agency again, as only a lede does, and
/// the title above it.
pub(super) fn drop_teasers(page: &mut Page<'_>) {
    // The lede is near the top; the rest is only compared with its agency.
    let end = page.lines.len().min(page.body + 40);
    let lede = (page.body..end)
        .filter(|at| page.is_body(*at) && page.lines[*at].chars >= 30)
        .find_map(|at| {
            let found = dateline::read(page.lines[at].text, &page.lexicon)?;
            found.agency.filter(|_| found.place.is_none()).map(|agency| (at, agency))
        });
    let Some((lede, agency)) = lede else { return };
    for at in lede + 1..page.lines.len() {
        let line = &page.lines[at];
        let begins = line.text.trim_start_matches(['(', '[']).starts_with(agency.as_str());
        let is_teaser = page.is_body(at)
            && begins
            && dateline::read(line.text, &page.lexicon)
                .is_some_and(|found| found.agency.as_ref() == Some(&agency));
        if !is_teaser {
            continue;
        }
        let above = at - 1;
        let is_title = line.gap == 0 && page.lines[above].chars <= 120 && above > page.body;
        page.drop_line(at);
        if is_title && page.is_body(above) && !ends_sentence(page.lines[above].text) {
            page.drop_line(above);
        }
    }
}

/// Titles of other articles, each with the number of its comments below it: two
/// such pairs or more, one below the other.
pub(super) fn drop_counted(page: &mut Page<'_>) {
    let is_pair = |page: &Page<'_>, at: usize| {
        let Some(below) = page.lines.get(at + 1) else { return false };
        let line = &page.lines[at];
        below.chars <= 4
            && below.text.bytes().all(|b| b.is_ascii_digit())
            && (16..=160).contains(&line.chars)
            && page.is_body(at)
            && below.gap == 0
            && !ends_sentence(line.text)
            && count(line.text) >= 4
    };
    let mut at = page.body;
    while at + 3 < page.lines.len() {
        let mut end = at;
        while is_pair(page, end) {
            end += 2;
        }
        if end >= at + 4 {
            for line in at..end {
                page.drop_line(line);
            }
        }
        at = end.max(at + 1);
    }
}

#[cfg(test)]
mod tests {
    use crate::article::BlockKind;

    fn dropped(text: &str) -> Vec<String> {
        let article = super::super::read(text);
        let blocks = article.blocks().iter().filter(|block| block.kind == BlockKind::Furniture);
        blocks.map(|block| article.text_of(block).to_owned()).collect()
    }

    #[test]
    fn the_headline_is_dropped_from_a_foot_without_gaps() {
        let story = "Bà Lài, 58 tuổi, bán bánh chuối đầu hẻm, đi từng nhà xin một điều: cho treo một bóng \
                     đèn ngoài cửa, tiền điện bà trả.\nSáng hôm sau, ai dậy sớm nhất thì tắt giùm.\n";
        let title = "Hẻm 47 có một người đi bật đèn cho hàng xóm";
        let text = format!(
            "{title}\n02/12/2015\n{story}{story}Tin-ảnh: Vĩnh Kha\n{title}\nTừ khóa: đèn, hẻm\n"
        );
        assert!(dropped(&text).iter().any(|line| line == title), "{:?}", dropped(&text));
    }

    #[test]
    fn the_list_of_contents_is_dropped_and_its_headings_stay() {
        let heads = ["What is it for?", "Who may use it", "Where it stands"];
        let story = "The pump by the green was mended in May, and whoever is thirsty may use it.\n";
        let body = heads.map(|head| format!("{head}\n{story}")).concat();
        let text = format!(
            "The pump on the green\nPublished 5 May 2021\n{story}On this page\n{}\n{body}",
            heads.join("\n")
        );
        let gone = dropped(&text);
        assert!(heads.iter().all(|head| gone.contains(&(*head).to_owned())), "{gone:?}");
        let article = super::super::read(&text);
        let shown =
            article.blocks().iter().filter(|block| matches!(block.kind, BlockKind::Heading { .. }));
        assert_eq!(shown.map(|block| article.text_of(block)).collect::<Vec<_>>(), heads);
    }

    #[test]
    fn a_refrain_below_a_button_stays() {
        let refrain = "Oh pump upon the green\nOh water in the can\n";
        let verse = "I went to draw at five\nAnd back again I ran\n";
        let text =
            format!("The pump\nAnn Lee\nShare\n{refrain}\n{verse}\n{refrain}\n{verse}\n{refrain}");
        assert!(!dropped(&text).iter().any(|line| line.starts_with("Oh")), "{:?}", dropped(&text));
    }

    #[test]
    fn a_refrain_that_is_the_title_stays() {
        let stanza = "O lamp upon the quay\nI saw you long ago\nThe lamp is lit for me\n\n";
        let text = format!("The lamp is lit for me\nAnn Lee\n\n{stanza}{stanza}");
        assert!(dropped(&text).is_empty(), "{:?}", dropped(&text));
    }
}
