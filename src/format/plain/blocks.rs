//! What the paragraphs are: captions, credits, sub-headings, pull quotes, the
//! lede. Neighbours speak first, words second.

use super::dateline;
use super::lang::Set;
use super::page::Page;
use super::picture;
use super::reflow::{Kind, Para};
use super::sort::is_series;
use super::words::{
    asks, count, ends_sentence, has_word, is_caps, is_ideograph, is_title_case, lower, sentences,
    starts_small,
};

/// Names the paragraphs in place.
pub(super) fn name(page: &mut Page<'_>, paras: &mut Vec<Para<'_>>) {
    join_captions(page, paras);
    name_captions(page, paras);
    name_quotes(paras);
    name_headings(page, paras);
    name_levels(page, paras);
    name_plain_captions(page, paras);
    name_lede(page, paras);
}

/// The paragraphs of the article, by number.
fn shown(paras: &[Para<'_>]) -> Vec<usize> {
    (0..paras.len()).filter(|at| !matches!(paras[*at].kind, Kind::Furniture | Kind::Rule)).collect()
}

/// A caption that was broken over two lines in a page that else is not: the
/// second begins small and ends with the credit.
fn join_captions(page: &Page<'_>, paras: &mut Vec<Para<'_>>) {
    if page.setting.wrap.is_some() {
        return;
    }
    let is_second = |paras: &[Para<'_>], at: usize| {
        let (first, second) = (&paras[at - 1], &paras[at]);
        first.kind == Kind::Text
            && second.kind == Kind::Text
            && !second.gap
            && first.chars + second.chars <= 300
            && first.line >= page.body
            && starts_small(&second.text)
            && !ends_sentence(&first.text)
            && picture::ends_with_credit(&second.text, &page.lexicon)
    };
    let seconds: Vec<usize> = (1..paras.len()).filter(|at| is_second(paras, *at)).collect();
    for at in &seconds {
        let (text, end, chars) = (paras[*at].text.clone(), paras[*at].end, paras[*at].chars);
        let first = &mut paras[*at - 1];
        first.text = format!("{} {text}", first.text).into();
        first.end = end;
        first.chars += chars + 1;
    }
    let mut seconds = seconds.into_iter().peekable();
    let mut at = 0;
    paras.retain(|_| {
        let is_second = seconds.next_if_eq(&at).is_some();
        at += 1;
        !is_second
    });
}

fn name_captions(page: &Page<'_>, paras: &mut [Para<'_>]) {
    let glued = paras.iter().filter(|para| para.glued).count();
    for at in 0..paras.len() {
        if paras[at].kind != Kind::Text || paras[at].chars > 320 {
            continue;
        }
        let text = paras[at].text.as_ref();
        let is_first_body = page.body <= paras[at].line;
        if picture::is_credit(text, &page.lexicon) {
            paras[at].kind = Kind::Credit;
            // A credit may stand above the words of its picture.
            let leads = paras.get(at + 1).is_some_and(|next| {
                !next.gap && picture::starts_as_caption(&next.text, &page.lexicon)
            });
            let above = at.checked_sub(1).filter(|above| {
                !leads
                    && !paras[at].gap
                    && paras[*above].kind == Kind::Text
                    && paras[*above].chars <= 320
            });
            if let Some(above) = above {
                paras[above].kind = Kind::Caption;
            }
            continue;
        }
        let by_words = picture::starts_as_caption(text, &page.lexicon)
            || picture::ends_with_credit(text, &page.lexicon);
        // A page that sets every paragraph so says nothing by it.
        let by_mark = paras[at].glued && glued * 3 <= paras.len();
        if is_first_body && (by_words || by_mark) {
            paras[at].kind = Kind::Caption;
        }
    }
}

/// `“…” - X nói`: quoted words, a dash without a comma before it, their source.
fn name_quotes(paras: &mut [Para<'_>]) {
    for at in 0..paras.len() {
        if paras[at].kind != Kind::Text {
            continue;
        }
        if is_sourced_quote(&paras[at].text) {
            paras[at].kind = Kind::Quote;
        } else if at > 0 && is_source_line(&paras[at]) && is_whole_quote(&paras[at - 1]) {
            paras[at].kind = Kind::Quote;
            paras[at - 1].kind = Kind::Quote;
        }
    }
}

const OPENERS: [char; 8] = ['"', '“', '«', '„', '「', '『', '»', '‘'];

fn is_sourced_quote(text: &str) -> bool {
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
            text[tail..].find(&format!("{mark}{dash}")).is_some_and(|at| {
                let source = &text[tail + at + mark.len() + dash.len()..];
                let words = &text[..tail + at];
                let last = words.chars().next_back();
                let is_source = count(source) <= 20
                    && sentences(source) <= 1
                    && !source.contains(OPENERS_CLOSE);
                is_source
                    && !starts_as_verb(words, source)
                    && last != Some(',')
                    && words.chars().count() > 12
            })
        })
    })
}

const OPENERS_CLOSE: [char; 3] = ['“', '„', '「'];

/// `“Nie wiem” – powiedział`: the dash of speech, where the source would begin
/// with a capital or a title's word. Only small words that end in a verb's way count.
fn starts_as_verb(_words: &str, source: &str) -> bool {
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

fn name_headings(page: &Page<'_>, paras: &mut [Para<'_>]) {
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
fn name_levels(page: &Page<'_>, paras: &mut [Para<'_>]) {
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
    if asks(text) && next.text.starts_with(['-', '–', '—', '―']) {
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

/// `Q: …`, `PV: …`, `Ông Bình: …`
fn is_spoken(page: &Page<'_>, text: &str) -> bool {
    if let Some((head, rest)) = text.split_once(". ")
        && head.len() <= 24
        && head.starts_with(char::is_uppercase)
        && page.lexicon.has(Set::Speakers, &lower(head))
    {
        return has_word(rest);
    }
    let Some((head, rest)) = text.split_once([':', '：']) else { return false };
    let low = lower(head.trim());
    page.lexicon.has(Set::Speakers, &low) && !rest.is_empty()
}

/// A short sentence of a story that lacks its stop: `Then she was gone`.
fn is_story(page: &Page<'_>, text: &str) -> bool {
    let first = lower(text.split_whitespace().next().unwrap_or_default());
    !asks(text)
        && !is_title_case(text)
        && page.lexicon.has(Set::Story, first.trim_matches(|c: char| !c.is_alphanumeric()))
        && !is_caps(text)
}

/// Captions without a mark: one short sentence near the top, between longer
/// paragraphs, that begins with a name the page has named.
fn name_plain_captions(page: &Page<'_>, paras: &mut [Para<'_>]) {
    let order = shown(paras);
    for n in 0..order.len().min(4) {
        let para = &paras[order[n]];
        let next = order.get(n + 1).map(|at| &paras[*at]);
        if para.kind != Kind::Text
            || para.line < page.body
            || !next.is_some_and(|next| matches!(next.kind, Kind::Text | Kind::Heading))
        {
            continue;
        }
        let text = para.text.as_ref();
        let is_one =
            sentences(text) == 1 && ends_sentence(text) && !asks(text) && para.chars <= 110;
        let next_longer =
            next.is_some_and(|next| next.kind == Kind::Heading || next.chars * 2 > para.chars * 3);
        let before_longer = n == 0 || paras[order[n - 1]].chars * 2 > para.chars * 3;
        let plain = !text.contains(['"', '“', '«', '「']) && !text.starts_with(['-', '–', '—']);
        if is_one
            && plain
            && next_longer
            && before_longer
            && names_again(page, paras, &order[..n], text)
        {
            paras[order[n]].kind = Kind::Caption;
        }
    }
}

/// Whether the text begins with two words that stand together above it.
fn names_again(page: &Page<'_>, paras: &[Para<'_>], before: &[usize], text: &str) -> bool {
    let mut words = text.split_whitespace();
    let (Some(first), Some(second)) = (words.next(), words.next()) else { return false };
    let has_case = first.chars().any(char::is_uppercase);
    let is_name = first.len() > 2
        && second.len() > 2
        && (!has_case || second.starts_with(char::is_uppercase));
    let name = format!("{first} {second}");
    let title = page.meta.title.as_deref().unwrap_or_default();
    is_name && (title.contains(&name) || before.iter().any(|at| paras[*at].text.contains(&name)))
}

/// The first paragraph, when it has a dateline or is set off from the rest.
fn name_lede(page: &mut Page<'_>, paras: &mut [Para<'_>]) {
    let order: Vec<usize> =
        shown(paras).into_iter().filter(|at| paras[*at].line >= page.body).collect();
    let candidate = order.iter().take(8).position(|at| paras[*at].kind == Kind::Text);
    let Some(n) = candidate else { return };
    let at = order[n];
    let mut is_lede = false;
    if let Some(found) = dateline::read(&paras[at].text, &page.lexicon) {
        is_lede = true;
        let meta = &mut page.meta;
        meta.agency = meta.agency.take().or(found.agency);
        meta.place = meta.place.take().or(found.place);
        meta.published = meta.published.take().or(found.published);
        for author in found.authors {
            super::byline::push_author(&mut meta.authors, &author.name, author.role);
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
            .any(|at| is_spoken(page, &paras[*at].text));
    if is_lede || is_intro || (page.meta.subtitle.is_none() && is_set_off(page, paras, &order, n)) {
        paras[at].kind = Kind::Lede;
    }
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
