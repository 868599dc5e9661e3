//! What the paragraphs are: captions, credits, sub-headings, pull quotes, the
//! lede. Neighbours speak first, words second.

use super::captions;
use super::chars::split_colon;
use super::dateline;
use super::headings;
use super::lang::{Lexicon, Set};
use super::page::Page;
use super::reflow::{Kind, Para};
use super::words::{count, ends_sentence, has_word, is_title_case, lower, sentences, starts_small};

/// Names the paragraphs in place.
pub(super) fn name(page: &mut Page<'_>, paras: &mut Vec<Para<'_>>) {
    captions::join_captions(page, paras);
    captions::name_captions(page, paras);
    name_quotes(&page.lexicon, paras);
    headings::name_headings(page, paras);
    if page.begins {
        captions::name_plain_captions(page, paras);
        captions::name_shown(page, paras);
        name_lede(page, paras);
    }
}

/// Names those of a letter: it has headings, but no captions and no lede.
pub(super) fn name_sent(page: &mut Page<'_>, paras: &mut Vec<Para<'_>>) {
    name_quotes(&page.lexicon, paras);
    headings::name_headings(page, paras);
}

/// The paragraphs of the article, by number.
pub(super) fn shown(paras: &[Para<'_>]) -> Vec<usize> {
    // Signs without a letter are text, and no heading, caption or lede.
    let is_shown = |para: &Para<'_>| match para.kind {
        Kind::Furniture | Kind::Rule => false,
        Kind::Text => has_word(&para.text),
        _ => true,
    };
    (0..paras.len()).filter(|at| is_shown(&paras[*at])).collect()
}

/// `“…” - X nói`: quoted words, a dash without a comma before it, their source.
fn name_quotes(lexicon: &Lexicon, paras: &mut [Para<'_>]) {
    for at in 0..paras.len() {
        if paras[at].kind != Kind::Text {
            continue;
        }
        if is_sourced_quote(&paras[at].text, lexicon) {
            paras[at].kind = Kind::Quote { depth: 0, is_anew: true };
        } else if at > 0 && is_source_line(&paras[at]) && is_whole_quote(&paras[at - 1]) {
            paras[at].kind = Kind::Quote { depth: 0, is_anew: false };
            paras[at - 1].kind = Kind::Quote { depth: 0, is_anew: true };
        }
    }
}

pub(super) const OPENERS: [char; 8] = ['"', '“', '«', '„', '「', '『', '»', '‘'];

fn is_sourced_quote(text: &str, lexicon: &Lexicon) -> bool {
    if !text.starts_with(OPENERS) {
        return false;
    }
    // The source is at the end; in a long paragraph only its tail can be it.
    let tail = text.floor_char_boundary(text.len().saturating_sub(260));
    if !text[tail..].contains(['-', '–', '—', '―', '－']) {
        return false;
    }
    let marks = ["”", "\"", "»", "“", "」", "』", "«", "’"];
    let dashes = [" - ", " – ", " — ", " ― ", "—", "－"];
    marks.iter().any(|mark| {
        dashes.iter().any(|dash| {
            find_pair(&text[tail..], mark, dash).is_some_and(|at| {
                let source = &text[tail + at + mark.len() + dash.len()..];
                let words = &text[..tail + at];
                let last = words.chars().next_back();
                let is_source = count(source) <= 20
                    && sentences(source) <= 1
                    && !source.contains(OPENERS_CLOSE);
                is_source
                    && (is_addressed(source, lexicon) || !starts_as_verb(source, lexicon))
                    && last != Some(',')
                    && words.chars().count() > 12
            })
        })
    })
}

/// Where `first` stands right before `second`.
fn find_pair(text: &str, first: &str, second: &str) -> Option<usize> {
    let ends = text.match_indices(first).map(|(at, _)| at);
    ends.into_iter().find(|at| text[at + first.len()..].starts_with(second))
}

const OPENERS_CLOSE: [char; 3] = ['“', '„', '「'];

/// `ông Lê Văn Ba nói.`: how one is addressed in Vietnamese, or a trade, and a name.
fn is_addressed(source: &str, lexicon: &Lexicon) -> bool {
    const ADDRESSED: &[&str] = &[
        "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "thầy", "nhạc", "nhà", "họa",
        "nghệ", "kỹ", "luật", "tiến", "giáo", "đạo", "diễn", "ca", "võ",
    ];
    let mut parts = source.split(' ');
    lexicon.lang.code == "vi"
        && parts.next().is_some_and(|first| ADDRESSED.contains(&first))
        && parts.take(2).any(|word| word.starts_with(char::is_uppercase))
}

/// `“Nie wiem” – powiedział`: the dash of speech, where the source would begin
/// with a capital. Only small words that end in a verb's way count.
fn starts_as_verb(source: &str, lexicon: &Lexicon) -> bool {
    // Polish has no comma before who speaks.
    if lexicon.lang.code == "pl" {
        return starts_small(source);
    }
    starts_small(source)
        && source.trim_end_matches('.').split_whitespace().count() > 2
        && ends_sentence(source)
}

fn is_source_line(para: &Para<'_>) -> bool {
    let text = para.text.trim_start();
    !para.gap
        && text.starts_with(['—', '–', '-', '―'])
        && para.chars <= 90
        && !ends_sentence(text)
        && is_title_case(
            text.trim_start_matches(['—', '–', '-', '―', ' '])
                .split(',')
                .next()
                .unwrap_or_default(),
        )
}

fn is_whole_quote(para: &Para<'_>) -> bool {
    let text = para.text.as_ref();
    para.kind == Kind::Text
        && text.starts_with(OPENERS)
        && text.ends_with(['"', '”', '»', '“', '」', '』'])
}

/// `Q: …`, `PV: …`, `Ông Bình: …`
pub(super) fn is_spoken(page: &Page<'_>, text: &str) -> bool {
    let near = &text[..text.floor_char_boundary(26)];
    if let Some(at) = near.find(". ")
        && let (head, rest) = (&text[..at], &text[at + 2..])
        && head.starts_with(char::is_uppercase)
        && page.lexicon.has(Set::Speakers, &lower(head))
    {
        return has_word(rest);
    }
    let Some((head, rest)) = split_colon(text).filter(|(head, _)| head.len() <= 64) else {
        return false;
    };
    let low = lower(head.trim());
    page.lexicon.has(Set::Speakers, &low) && !rest.is_empty()
}

/// The first paragraph, when it has a dateline or is set off from the rest.
fn name_lede(page: &mut Page<'_>, paras: &mut [Para<'_>]) {
    let order: Vec<usize> =
        shown(paras).into_iter().filter(|at| paras[*at].line >= page.body).collect();
    let candidate = order.iter().take(8).position(|at| paras[*at].kind == Kind::Text);
    let Some(n) = candidate else { return };
    let n = dated_below(page, paras, &order, n).unwrap_or(n);
    let at = order[n];
    let mut is_lede = false;
    if let Some(found) = dateline::read(&paras[at].text, &page.lexicon) {
        is_lede = true;
        let meta = &mut page.meta;
        // A line that names the place only is no byline.
        if let Some(place) = found.place.as_deref().map(lower) {
            meta.authors.retain(|author| lower(&author.name) != place);
        }
        meta.agency = meta.agency.take().or(found.agency);
        meta.place = meta.place.take().or(found.place);
        meta.published = meta.published.take().or(found.published);
        for author in found.authors {
            super::names::push_author(&mut meta.authors, &author.name, author.role);
        }
    }
    if is_lede && page.meta.agency.is_none() {
        page.meta.agency = dateline::at_end(&paras[at].text, &page.lexicon);
    }
    if !is_lede {
        is_lede = dateline::at_end(&paras[at].text, &page.lexicon).is_some() && order.len() > n + 1;
    }
    // What introduces an interview is set apart even below a dek.
    let is_intro = !is_lede
        && order[n + 1..]
            .iter()
            .filter(|at| paras[**at].kind == Kind::Text)
            .take(2)
            .any(|at| is_spoken(page, &paras[*at].text))
        || is_asked_below(paras, &order[n + 1..])
        || (order[n + 1..]
            .iter()
            .find(|at| !matches!(paras[**at].kind, Kind::Caption | Kind::Credit))
            .is_some_and(|at| super::words::asks(&paras[*at].text))
            && (headings::is_interview(page) || headings::is_asked(page, paras, &order[n + 1..])));
    if is_lede || is_intro || (page.meta.subtitle.is_none() && is_set_off(page, paras, &order, n)) {
        paras[at].kind = Kind::Lede;
    }
}

/// The paragraph with place and agency that a sentence or two stand above, which
/// are then the words of the first picture.
fn dated_below(
    page: &Page<'_>,
    paras: &mut [Para<'_>],
    order: &[usize],
    first: usize,
) -> Option<usize> {
    let is_dated = |at: usize| {
        dateline::read(&paras[at].text, &page.lexicon)
            .is_some_and(|found| found.agency.is_some() && found.place.is_some())
    };
    let above = order[first..].iter().take(3).take_while(|at| !is_dated(**at));
    let above: Vec<usize> = above.copied().collect();
    let is_caption = |at: &usize| {
        let para = &paras[*at];
        para.kind == Kind::Text && para.chars <= 220 && sentences(&para.text) <= 2
    };
    let next = order.get(first + above.len()).filter(|at| paras[**at].kind == Kind::Text)?;
    if !(1..=2).contains(&above.len()) || !above.iter().all(is_caption) || !is_dated(*next) {
        return None;
    }
    for at in &above {
        paras[*at].kind = Kind::Caption;
    }
    Some(first + above.len())
}

/// Whether a question and its answer follow, each with a mark of its own:
/// `* …?` and `- …`, or `- …?` and `"…"`. Dialogue has one mark for both.
fn is_asked_below(paras: &[Para<'_>], order: &[usize]) -> bool {
    let mut texts = order.iter().map(|at| paras[*at].text.as_ref());
    let (Some(first), Some(second)) = (texts.next(), texts.next()) else { return false };
    let is_dash = |text: &str| text.starts_with(['-', '–', '—']);
    (first.starts_with("* ") && is_dash(second))
        || (is_dash(first) && second.starts_with(['"', '“', '「', '«']))
}

fn is_set_off(page: &Page<'_>, paras: &[Para<'_>], order: &[usize], n: usize) -> bool {
    let Some(next) = order.get(n + 1).map(|at| &paras[*at]) else { return false };
    let first = &paras[order[n]];
    let is_fragment = !ends_sentence(&first.text) && first.chars < 80 && !page.lexicon.unspaced;
    if first.chars < 20 || is_fragment || page.meta.title.is_none() {
        return false;
    }
    // What a heading stands above is no opening of the whole.
    if n > 0 && paras[order[n - 1]].kind == Kind::Heading {
        return false;
    }
    if matches!(next.kind, Kind::Caption | Kind::Heading) || is_spoken(page, &next.text) {
        return next.kind != Kind::Heading || first.chars > 30;
    }
    // Blank lines that part nothing else.
    let rest = &order[n + 2..];
    let gaps = rest.iter().filter(|at| paras[**at].gap && paras[**at].kind == Kind::Text).count();
    let texts = rest.iter().filter(|at| paras[**at].kind == Kind::Text).count();
    next.gap && texts >= 2 && gaps * 3 <= texts
}

#[cfg(test)]
mod tests {
    use super::super::lang::Lexicon;
    use super::is_sourced_quote;

    #[test]
    fn the_source_of_a_quote_may_begin_with_how_one_is_addressed() {
        for (code, text, is) in [
            ("vi", "“Nước đục giữ bí mật, còn người giữ nhịp” - nhạc sĩ Lê Khoan nhớ lại.", true),
            ("vi", "“Nước đục giữ bí mật, còn người giữ nhịp” - bà Quách Thị Thoa nói.", true),
            ("vi", "“Nước đục giữ bí mật, còn người giữ nhịp” – Quách Thị Thoa", true),
            (
                "vi",
                "“Nước đục giữ bí mật, còn người giữ nhịp” - người ta vẫn nói vậy ở bến.",
                false,
            ),
            ("pt", "“Foi uma noite longa para todos” – em Lisboa disseram que sim.", false),
            ("pl", "“Nie wiem, dokąd poszli ci ludzie” – powiedział im stary latarnik.", false),
        ] {
            assert_eq!(is_sourced_quote(text, &Lexicon::new(code)), is, "{text}");
        }
    }
}
