//! Which paragraphs are sub-headings, and of what level. The neighbours speak
//! first, the words second.

use super::blocks::{OPENERS, is_spoken, shown};
use super::captions;
use super::chapters::{chapters, join_chapters};
use super::lang::Set;
use super::page::{Page, Use};
use super::reflow::{Kind, Para};
use super::series::is_series;
use super::words::{
    asks, count, ends_sentence, is_caps, is_ideograph, is_title_case, lower, sentences,
    starts_small,
};

pub(super) fn name_headings(page: &Page<'_>, paras: &mut Vec<Para<'_>>) {
    join_chapters(page, paras);
    let order = shown(paras);
    let chapters = chapters(page, paras, &order);
    let is_interview = is_interview(page) || is_asked(page, paras, &order);
    let labels = labels_over_lists(paras, &order);
    for (n, at) in order.iter().enumerate() {
        // A question in what calls itself an interview is one of it.
        if is_interview && paras[*at].kind == Kind::Text && asks(&paras[*at].text) {
            continue;
        }
        let is_chapter = chapters.contains(at) || labels.binary_search(at).is_ok();
        let found = if is_chapter { Some(0) } else { heading(page, paras, &order, n) };
        let Some(stripped) = found else { continue };
        if !is_chapter && stripped == 0 && captions::shows(page, paras, &order, n) {
            paras[*at].kind = Kind::Caption;
            continue;
        }
        paras[*at].kind = Kind::Heading;
        if paras[*at].text.starts_with('#') {
            paras[*at].level = u8::try_from(stripped).unwrap_or(6).clamp(2, 6);
        }
        let text = paras[*at].text[stripped..].trim_end_matches(['#', '】']).trim();
        let text = without_edit(text).to_owned();
        paras[*at].text = text.into();
    }
}

/// `Ingredients (for four):` and `Method:`, the labels of two lists or more: a few
/// words and a colon above items. In rising order.
fn labels_over_lists(paras: &[Para<'_>], order: &[usize]) -> Vec<usize> {
    let is_label = |pair: &&[usize]| {
        let (para, next) = (&paras[pair[0]], &paras[pair[1]]);
        // Of most paragraphs no more is asked than this.
        if para.kind != Kind::Text || para.chars > 60 || para.end != para.line + 1 {
            return false;
        }
        let label = para.text.trim_end_matches([':', '：']);
        let words = label.split_once(" (").map_or(label, |(words, _)| words);
        label.len() < para.text.len()
            && count(words) <= 3
            && !starts_small(words)
            && !words.contains([',', '.', ';'])
            && matches!(next.kind, Kind::Item { .. })
    };
    let labels: Vec<usize> = order.windows(2).filter(is_label).map(|pair| pair[0]).collect();
    if labels.len() >= 2 { labels } else { Vec::new() }
}

/// The levels of headings that say them: numbers by their parts (`1.2`), the
/// parts of a book above its chapters, and both above what has no number. `words` are
/// those that chapters are numbered by above these paragraphs, the highest level's first.
pub(super) fn name_levels(words: &mut Vec<String>, page: &Page<'_>, paras: &mut [Para<'_>]) {
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
    if para.kind == Kind::Text && para.chars <= 120 && without_edit(text) != text {
        return Some(0);
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
    // A speaker's name stands before question after question.
    if asks(text) && page.is_record(para.line) {
        return None;
    }
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
        Kind::Text | Kind::Quote { .. } => {
            (next.chars * 2 > para.chars * 3 && next.chars > 30)
                || ends_sentence(&next.text)
                || next.text.ends_with([':', '：'])
                || next.chars > 60
        }
        Kind::Pre | Kind::Item { .. } | Kind::Verse => true,
        Kind::Caption => {
            let below = order.get(n + 2).map(|at| &paras[*at]);
            next.chars > para.chars
                || below.is_some_and(|below| below.kind == Kind::Text && below.chars > para.chars)
        }
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

/// What interviews are called, and what stands before who asked.
const INTERVIEWS: &[&str] = &[
    "interview",
    "entretien",
    "entrevista",
    "intervista",
    "wywiad",
    "rozmowa",
    "rozhovor",
    "gespräch",
    "im gespräch",
    "vraaggesprek",
    "röportaj",
    "söyleşi",
    "интервью",
    "інтерв'ю",
    "інтерв’ю",
    "розмова",
    "беседа",
    "حوار",
    "مقابلة",
    "ריאיון",
    "ראיון",
    "साक्षात्कार",
    "इंटरव्यू",
    "बातचीत",
    "phỏng vấn",
    "wawancara",
    "propos recueillis",
    "das interview führte",
    "das gespräch führte",
    "ein interview",
    "ein gespräch",
    "ptal se",
    "ptala se",
    "rozmawiał",
    "беседовал",
    "розмовля",
    "спілкува",
    "rozhovor vedl",
    "حاوره",
    "حاورته",
    "ראיינה",
    "ראיין",
];

/// Whether the page calls itself an interview.
pub(super) fn is_interview(page: &Page<'_>) -> bool {
    let says = |text: &str| {
        let low = lower(&text[..text.floor_char_boundary(48)]);
        let low = low.trim_start_matches(|c: char| !c.is_alphabetic());
        INTERVIEWS.iter().any(|word| low.starts_with(word)) || low.contains("(interview")
    };
    let near = (0..page.lines.len().min(page.body + 12))
        .chain(page.lines.len().saturating_sub(12).max(page.body)..page.lines.len());
    page.meta.kicker.as_deref().is_some_and(says)
        || near.into_iter().any(|at| page.uses[at] == Use::Masthead && says(page.lines[at].text))
}

/// Whether somebody is asked again and again below a headline that quotes: three
/// questions or more that stand alone, each above an answer.
pub(super) fn is_asked(page: &Page<'_>, paras: &[Para<'_>], order: &[usize]) -> bool {
    let is_quoted = page.meta.title.as_deref().is_some_and(is_in_quotes);
    let is_question = |pair: &&[usize]| {
        let (para, next) = (&paras[pair[0]], &paras[pair[1]]);
        para.kind == Kind::Text && asks(&para.text) && next.kind == Kind::Text && !asks(&next.text)
    };
    is_quoted && order.windows(2).filter(is_question).take(3).count() == 3
}

/// `History[edit]`: the button that an encyclopedia sets behind its headings.
fn without_edit(text: &str) -> &str {
    const EDIT: &[&str] = &[
        "edit",
        "edit source",
        "sửa",
        "sửa mã nguồn",
        "sửa | sửa mã nguồn",
        "modifier",
        "modifier le code",
        "modifier | modifier le code",
        "bearbeiten",
        "Bearbeiten",
        "Quelltext bearbeiten",
        "Bearbeiten | Quelltext bearbeiten",
        "editar",
        "editar código",
        "editar | editar código",
        "modifica",
        "modifica wikitesto",
        "modifica | modifica wikitesto",
        "править",
        "править код",
        "править | править код",
        "编辑",
        "編輯",
        "編集",
        "편집",
        "แก้",
        "sunting",
        "edytuj",
        "edytuj kod",
        "edytuj | edytuj kod",
        "bewerken",
        "brontekst bewerken",
        "bewerken | brontekst bewerken",
        "ред.",
        "ред. | ред. код",
        "değiştir",
        "değiştir | kaynağı değiştir",
        "عدل",
        "עריכה",
        "संपादित करें",
    ];
    let inner = text.strip_suffix([']', '］']).and_then(|head| head.rsplit_once(['[', '［']));
    match inner {
        Some((head, mark)) if EDIT.contains(&mark.trim()) && !head.trim().is_empty() => head.trim(),
        _ => text,
    }
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
    let limit = match page.lexicon.lang.code {
        // Thai writes its vowels above and below, and no stops.
        "th" => 60,
        _ if wide * 2 > para.chars => 32,
        _ => 92,
    };
    if para.chars > limit || starts_small(text) || text.contains("://") || text.contains('@') {
        return false;
    }
    let is_question = asks(text);
    let is_numbered = text.starts_with(|c: char| c.is_ascii_digit())
        || text
            .split_once(". ")
            .is_some_and(|(number, _)| super::chapters::roman(number).is_some());
    // One sentence and the beginning of the next make no heading.
    if !is_numbered && !ends_sentence(text) && sentences(text) > 0 && !is_title_case(text) {
        return false;
    }
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
        && !text.starts_with(OPENERS)
        && !is_title_case(text)
        && page.lexicon.has(Set::Story, first.trim_matches(|c: char| !c.is_alphanumeric()))
        && !is_caps(text)
}

#[cfg(test)]
mod tests {
    use crate::article::BlockKind;

    fn headings(text: &str) -> Vec<String> {
        let article = super::super::read(text);
        let is_heading = |kind: &BlockKind| matches!(kind, BlockKind::Heading { .. });
        let blocks = article.blocks().iter().filter(|block| is_heading(&block.kind));
        blocks.map(|block| article.text_of(block).to_owned()).collect()
    }

    #[test]
    fn the_chapters_of_a_book_are_headings() {
        let en = "It stood where it had always stood, and nobody knew who had built it.\n\
                  The rain came in over the harbour, and the keeper of the lamp went out to it.\n";
        let fr = "Le moulin est au bord de la rivière, et les gens du village ne savent plus\n\
                  qui est le meunier que l'on y a vu en hiver avec une lampe dans la main.\n";
        let de = "Die Mühle steht an dem Fluss, und die Leute in dem Dorf wissen nicht mehr, wer\n\
                  sie gebaut hat und wie lange der Müller mit den Söhnen in ihr gewohnt hat.\n";
        for (body, names) in [
            (fr, ["Chapitre premier", "Chapitre deux", "Chapitre trois"]),
            (de, ["Erstes Kapitel", "Zweites Kapitel", "Drittes Kapitel"]),
            (en, ["CHAPTER I.", "CHAPTER II.", "CHAPTER III."]),
            (en, ["1", "2", "3"]),
            (en, ["I.", "II.", "III."]),
        ] {
            let chapter = |name: &&str| format!("{name}\n\n{body}\n{body}\n");
            let text: String = names.iter().map(chapter).collect();
            assert_eq!(headings(&format!("La Mouette Noire\nAnn Lee\n\n{text}")), names);
        }
    }

    #[test]
    fn one_chapter_is_a_kicker_and_the_first_of_many_a_heading() {
        let body = "It stood where it had always stood, and nobody knew who had built it.\n\n\
                    The rain came in over the harbour, and the keeper of the lamp went out to it.\n\n";
        let one = format!("The mill on the river\n\nChapter 4\n\n{body}");
        assert_eq!(headings(&one), [""; 0]);
        assert_eq!(super::super::read(&one).meta().kicker.as_deref(), Some("Chapter 4"));
        let chapter = |number: usize| format!("Chapter {number}\n\n{body}");
        let many: String = (1..5).map(chapter).collect();
        let many = format!("The mill on the river\n\n{many}");
        assert_eq!(headings(&many), ["Chapter 1", "Chapter 2", "Chapter 3", "Chapter 4"]);
        assert_eq!(super::super::read(&many).meta().kicker, None);
    }

    #[test]
    fn the_button_behind_a_heading_is_none_of_it() {
        let body = "The hall is of granite, in five bays, and it was built in 1847. It stands.\n\n";
        let text = format!(
            "Corn Hall\n\n{body}History[edit]\n\n{body}See also[1]\n\n{body}Notes[edit]\n\n^ A book.\n"
        );
        let found = headings(&text);
        assert!(
            found.contains(&"History".to_owned()) && found.contains(&"Notes".to_owned()),
            "{found:?}"
        );
        assert!(!found.contains(&"See also".to_owned()));
    }

    #[test]
    fn a_sentence_that_speaks_of_a_part_is_none() {
        let text = "The mill on the river\nby Ann Lee\n\nPart of it stood in the water, and the \
                    rest of it on the stones of the bank.\n\nPart of him knew\n\nIt was late, and \
                    the wheel turned on and on as it had always turned in the night.\n";
        assert!(!headings(text).iter().any(|heading| heading.starts_with("Part of it")));
    }
}
