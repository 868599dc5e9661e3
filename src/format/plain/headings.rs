//! Which paragraphs are sub-headings, and of what level. The neighbours speak
//! first, the words second.

use super::blocks::{OPENERS, is_spoken, shown};
use super::lang::Set;
use super::page::Page;
use super::reflow::{Kind, Para};
use super::sort::is_series;
use super::words::{
    asks, count, ends_sentence, is_caps, is_ideograph, is_title_case, lower, starts_small,
};

pub(super) fn name_headings(page: &Page<'_>, paras: &mut [Para<'_>]) {
    let order = shown(paras);
    for (n, at) in order.iter().enumerate() {
        let Some(stripped) = heading(page, paras, &order, n) else { continue };
        paras[*at].kind = Kind::Heading;
        if paras[*at].text.starts_with('#') {
            paras[*at].level = u8::try_from(stripped).unwrap_or(6).clamp(2, 6);
        }
        let text = paras[*at].text[stripped..].trim_end_matches(['#', '】']).trim().to_owned();
        paras[*at].text = text.into();
    }
}

/// The levels of headings that say them: numbers by their parts (`1.2`), the
/// parts of a book above its chapters, and both above what has no number.
pub(super) fn name_levels(page: &Page<'_>, paras: &mut [Para<'_>]) {
    let mut words: Vec<String> = Vec::new();
    for para in paras.iter().filter(|para| para.kind == Kind::Heading) {
        if let Some(word) = series_word(page, para)
            && words.len() < 3
            && !words.contains(&word)
        {
            words.push(word);
        }
    }
    let below = u8::try_from(words.len()).unwrap_or(3) + 2;
    for para in paras.iter_mut().filter(|para| para.kind == Kind::Heading && para.level == 2) {
        let by_word = series_word(page, para)
            .and_then(|word| words.iter().position(|one| *one == word))
            .and_then(|at| u8::try_from(at + 2).ok());
        let by_number = numbered_parts(&para.text).map(|parts| below + parts - 1);
        para.level = by_word.or(by_number).unwrap_or(below).min(6);
    }
}

/// `Chapter` of `CHAPTER III.`
fn series_word(page: &Page<'_>, para: &Para<'_>) -> Option<String> {
    let low = lower(&para.text);
    is_series(&low, &page.lexicon)
        .then(|| low.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default().to_owned())
        .map(
            |word| {
                if page.lexicon.unspaced { word.chars().last().into_iter().collect() } else { word }
            },
        )
}

/// How many numbers with stops a heading begins with: two in `1.2 Scope`.
fn numbered_parts(text: &str) -> Option<u8> {
    let number = text.split([' ', '\u{a0}']).next()?;
    let number = number.trim_end_matches(['.', ')']);
    let is_number = !number.is_empty()
        && number
            .split('.')
            .all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
    is_number.then(|| u8::try_from(number.split('.').count()).unwrap_or(4).min(4))
}

/// Whether paragraph `n` of `order` is a sub-heading: how many bytes its mark takes.
fn heading(page: &Page<'_>, paras: &[Para<'_>], order: &[usize], n: usize) -> Option<usize> {
    let para = &paras[order[n]];
    if para.end > para.line + 1 || para.line < page.body {
        return None;
    }
    let text = para.text.as_ref();
    if para.kind == Kind::Text
        && let Some(mark) = heading_mark(text)
        && (!text.starts_with("- ") || leads_prose(paras, order, n))
    {
        return Some(mark);
    }
    let next = order.get(n + 1).map(|at| &paras[*at])?;
    // A chapter's number is a heading wherever it stands alone.
    let is_alone = para.gap && para.kind == Kind::Text && para.chars <= 90;
    if is_alone
        && next.gap
        && page.lexicon.may_lead(Set::Series, text)
        && is_series(&lower(text), &page.lexicon)
        && !starts_small(text)
    {
        return Some(0);
    }
    // A question that a dash answers is one of an interview.
    let is_answered =
        next.text.starts_with(['-', '–', '—', '―']) || (!next.gap && is_in_quotes(&next.text));
    if asks(text) && is_answered {
        return None;
    }
    let before = n.checked_sub(1).map(|n| &paras[order[n]]);
    if !matches!(para.kind, Kind::Text) || para.glued || para.chars > 92 {
        return None;
    }
    let leads = match next.kind {
        Kind::Text | Kind::Quote => {
            (next.chars * 2 > para.chars * 3 && next.chars > 30)
                || ends_sentence(&next.text)
                || next.text.ends_with([':', '：'])
                || next.chars > 60
        }
        Kind::Pre | Kind::Item { .. } | Kind::Verse => true,
        Kind::Caption => next.chars > para.chars,
        _ => false,
    };
    let leads_list = para.gap && matches!(next.kind, Kind::Item { .. } | Kind::Pre);
    let follows = !leads
        || leads_list
        || before.is_none_or(|before| match before.kind {
            Kind::Text => closes(page, before),
            Kind::Heading => is_series(&lower(&before.text), &page.lexicon),
            _ => true,
        });
    // The neighbours speak first; the words are asked last.
    (leads && follows && is_title_like(page, para)).then_some(0)
}

/// Whether the paragraph stands alone above a long one.
fn leads_prose(paras: &[Para<'_>], order: &[usize], n: usize) -> bool {
    let next = order.get(n + 1).map(|at| &paras[*at]);
    let speaks = |para: &Para<'_>| para.text.starts_with(['-', '–', '—']);
    let before = n.checked_sub(1).map(|n| &paras[order[n]]);
    paras[order[n]].gap
        && before.is_some_and(|before| !speaks(before) && ends_sentence(&before.text))
        && next.is_some_and(|next| next.gap && next.kind == Kind::Text && next.chars > 80)
}

/// Whether a paragraph is over, so that a heading may follow.
fn closes(page: &Page<'_>, para: &Para<'_>) -> bool {
    ends_sentence(&para.text)
        || para.text.ends_with([':', '：'])
        || page.lexicon.lang.code == "th"
        || para.chars > 160
}

/// `## …`, `■ …`, `【…】`, and how long the mark is.
fn heading_mark(text: &str) -> Option<usize> {
    let hashes = text.bytes().take_while(|b| *b == b'#').count();
    if (1..=6).contains(&hashes) && text[hashes..].starts_with(' ') {
        return Some(hashes);
    }
    // `- A heading`, as agencies set it: a dash without a sentence.
    if let Some(rest) = text.strip_prefix("- ") {
        let is_head = (2..=10).contains(&count(rest))
            && !super::words::last_char(rest).is_some_and(|c| ".!?…,;:".contains(c))
            && (is_in_quotes(rest) || !rest.contains([',', ':']))
            && !starts_small(rest);
        return is_head.then_some(2);
    }
    if let Some(rest) = text.strip_prefix(['■', '◆', '●', '▼', '◇', '□', '▶', '▌', '★'])
    {
        let is_head = text.chars().count() <= 60 && !ends_sentence(rest);
        return is_head.then(|| text.len() - rest.trim_start().len());
    }
    let inner = text.strip_prefix('【')?;
    (inner.ends_with('】') && text.chars().count() <= 40).then_some('【'.len_utf8())
}

fn is_in_quotes(text: &str) -> bool {
    text.starts_with(OPENERS) && text.ends_with(['"', '”', '»', '“', '」', '』', '’'])
}

/// A short line that is no sentence, no speech, no label.
fn is_title_like(page: &Page<'_>, para: &Para<'_>) -> bool {
    let text = para.text.as_ref();
    let wide = text.chars().filter(|c| is_ideograph(*c)).count();
    let limit = if wide * 2 > para.chars { 32 } else { 92 };
    if para.chars > limit || starts_small(text) || text.contains("://") || text.contains('@') {
        return false;
    }
    let is_question = asks(text);
    let is_numbered = text.starts_with(|c: char| c.is_ascii_digit());
    let ends = ends_sentence(text) && !is_question && !is_closed_exclamation(text);
    if ends && !(is_numbered && count(text) <= 8) {
        return false;
    }
    if is_question && count(text) < 3
        || text.ends_with([',', ';', ':', '：', '，', '、', '-', '–', '—'])
    {
        return false;
    }
    let is_quoted = text.starts_with(OPENERS) && (is_question || ends)
        || text.starts_with(['-', '–', '—', '(', '[', '（', '―']);
    !is_quoted && !is_spoken(page, text) && !is_story(page, text)
}

/// A heading may call out; a sentence that does is longer.
fn is_closed_exclamation(text: &str) -> bool {
    text.ends_with('!') && count(text) <= 6
}

/// A short sentence of a story that lacks its stop: `Then she was gone`.
fn is_story(page: &Page<'_>, text: &str) -> bool {
    let first = lower(text.split_whitespace().next().unwrap_or_default());
    !asks(text)
        && !is_title_case(text)
        && page.lexicon.has(Set::Story, first.trim_matches(|c: char| !c.is_alphanumeric()))
        && !is_caps(text)
}
