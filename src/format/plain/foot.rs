//! The foot of the page: who wrote it, where it was, and furniture.

use super::byline::{Trust, facts};
use super::dateline;
use super::furniture::{is_prose, is_signed, is_spoken, junk, last_prose};
use super::houses::is_outlet;
use super::lang::Junk;
use super::mail;
use super::page::{Page, Post, Use};
use super::plea::is_sung;
use super::signs::is_end;
use super::words::{count, ends_sentence, has_word, is_caps, is_name, key, lower};
use crate::article::Role;

/// The most lines that a foot has.
const FOOT: usize = 120;

/// The lines below the last prose: who wrote it, where it was, and furniture.
pub(super) fn read_foot(page: &mut Page<'_>, last: Option<usize>) {
    let Some(last) = last
        .and_then(|last| last_prose(page, last + 1))
        .or_else(|| (page.body < page.lines.len()).then_some(page.body))
    else {
        return;
    };
    // A page that is all short lines has no foot of a thousand of them.
    let from = (last + 1).max(page.lines.len().saturating_sub(FOOT));
    drop_below_end(page, from);
    drop_topics(page, from);
    drop_above_furniture(page, last, from);
    for at in from..page.lines.len() {
        let is_known =
            page.is_body(at) && page.lexicon.junk_line(&key(page.lines[at].text)).is_some();
        if !is_known
            && (!page.is_body(at) || !has_word(page.lines[at].text) || take_signature(page, at))
        {
            continue;
        }
        if page.is_record(at) && !is_known {
            continue;
        }
        let text = page.lines[at].text;
        let is_address = text.contains('@') && count(text) <= 4;
        let is_left_over = page.uses[at - 1] == Use::Furniture
            && !page.folios.contains(&(at - 1))
            && count(text) <= 30
            && !ends_sentence(text)
            && dateline::at_end(text, &page.lexicon).is_none()
            && !is_list_line(text)
            && !is_spoken(page, text);
        let needed = usize::from(page.uses[at - 1] == Use::Body);
        let is_plea = count(text) <= 30 && page.lexicon.lures(&lower(text)) > needed;
        let found = junk(page, at, true).filter(|junk| !is_sung(page, at, *junk));
        if is_address || is_plea || is_left_over || found.is_some() {
            page.drop_line(at);
        }
    }
    if page.begins {
        take_sender(page);
    }
    take_outer_facts(page, last);
}

/// Who signs a letter that a house prints: a name below a farewell, where a
/// greeting begins the body.
fn take_sender(page: &mut Page<'_>) {
    let greeting = (page.body..page.lines.len().min(page.body + 6))
        .find(|at| page.is_body(*at) && mail::is_greeting(page.lines[*at].text));
    if page.post != Post::None || !page.meta.authors.is_empty() || greeting.is_none() {
        return;
    }
    let from = page.lines.len().saturating_sub(16).max(page.body + 1);
    let sender = (from..page.lines.len()).find(|at| {
        page.is_body(*at)
            && mail::is_farewell(page.lines[*at - 1].text)
            && is_name(page.lines[*at].text, &page.lexicon)
    });
    if let Some(at) = sender {
        super::names::push_author(&mut page.meta.authors, page.lines[at].text, Role::Writer);
        page.uses[at] = Use::Masthead;
    }
}

/// What stands below the mark that ends a release (`###`, `-30-`) or above a
/// writer's standing lines in a forum (`______`) is none of the article, when it
/// is short lines only.
fn drop_below_end(page: &mut Page<'_>, from: usize) {
    let is_rule = |text: &str| {
        text.matches('_').count() >= 5 && text.bytes().all(|b| matches!(b, b'_' | b' '))
    };
    let is_end = |text: &str| is_end(text) || is_rule(text);
    let Some(mark) = (from..page.lines.len()).find(|at| is_end(page.lines[*at].text)) else {
        return;
    };
    if page.lines.len() - mark > 16 {
        return;
    }
    for at in mark + 1..page.lines.len() {
        if page.is_body(at) && has_word(page.lines[at].text) && !is_signed(page, at) {
            page.drop_line(at);
        }
    }
}

/// The topics that a house sets line by line between the story and its own
/// furniture: three or more of one or two words each.
fn drop_topics(page: &mut Page<'_>, from: usize) {
    let Some(first) = (from..page.lines.len()).find(|at| page.is_body(*at)) else { return };
    let is_topic = |at: usize| {
        let line = &page.lines[at];
        page.is_body(at)
            && (line.gap == 0 || at == first)
            && line.chars <= 28
            && (1..=2).contains(&count(line.text))
            && line.text.chars().all(|c| c.is_alphanumeric() || c == ' ' || c == '-')
            && !super::words::is_name(line.text, &page.lexicon)
    };
    let end = (first..page.lines.len()).find(|at| !is_topic(*at)).unwrap_or(page.lines.len());
    let is_followed = end < page.lines.len() && page.uses[end] != Use::Body
        || page.lines.get(end).is_some_and(|line| {
            let key = key(line.text);
            page.lexicon.junk_line(&key).or_else(|| page.lexicon.junk_head(&key)).is_some()
                || is_signed(page, end)
        });
    if page.lines[first].gap > 0 && end - first >= 3 && is_followed && !page.lexicon.unspaced {
        for at in first..end {
            page.drop_line(at);
        }
    }
}

/// A few words that nobody knows, between the last paragraph and the page's
/// furniture: they are of the furniture. A heading has text below it.
fn drop_above_furniture(page: &mut Page<'_>, last: usize, from: usize) {
    let end = page.lines.len().min(from + 4);
    let is_known = |at: usize| {
        page.uses[at] == Use::Furniture || junk(page, at, true).is_some_and(|it| it != Junk::Plea)
    };
    let Some(furniture) = (from..end).find(|at| is_known(*at)) else { return };
    let is_unknown = |at: &usize| {
        let line = &page.lines[*at];
        page.is_body(*at)
            && (2..=6).contains(&count(line.text))
            && line.chars <= 48
            && has_word(line.text)
            && !ends_sentence(line.text)
            && !line.text.contains([':', '(', '@', '—', '–', ','])
            && !line.text.contains(" - ")
            && !is_list_line(line.text)
            && !is_caps(line.text)
            && !is_name(&super::names::bare(line.text, &page.lexicon), &page.lexicon)
            && !is_signed(page, *at)
            && !page.is_record(*at)
    };
    // Verse is short lines to its end.
    let is_parted = page.lines.get(from).is_some_and(|line| line.gap > 0 || !page.setting.gapped);
    // A paragraph among them is the last one, and what stands above it is its heading.
    let is_text = |at: usize| page.is_body(at) && count(page.lines[at].text) > 8;
    let is_parted = is_parted && !(from..furniture).any(is_text);
    if is_prose(page, last) && is_parted && !page.lexicon.unspaced {
        for at in (from..furniture).filter(is_unknown).collect::<Vec<_>>() {
            page.drop_line(at);
        }
    }
}

fn is_list_line(text: &str) -> bool {
    super::list::marked(text).is_some()
}

/// Takes what a line of the foot states. A photographer below a caption is its
/// credit; a name alone needs a place that speaks for it.
fn take_signature(page: &mut Page<'_>, at: usize) -> bool {
    if take_agency(page, at) {
        return true;
    }
    let line = &page.lines[at];
    let next_is_year = page.lines.get(at + 1).is_some_and(|next| {
        at + 2 == page.lines.len()
            && count(next.text) <= 5
            && next.text.contains(|c: char| c.is_ascii_digit())
    });
    let next_is_foot = next_is_year
        || page.lines.get(at + 1).is_none_or(|next| next.gap > 0)
        || page.uses.get(at + 1).is_some_and(|next| *next != Use::Body)
        || facts_below(page, at);
    let stands_out = line.gap > 0
        || is_caps(line.text)
        || page.uses[at - 1] != Use::Body
        || ends_sentence(page.lines[at - 1].text);
    let trust = if stands_out && next_is_foot { Trust::Shape } else { Trust::Words };
    if stands_out
        && page.meta.authors.is_empty()
        && let Some(name) = name_and_post(page, at)
    {
        super::names::push_author(&mut page.meta.authors, &name, Role::Writer);
        page.uses[at] = Use::Masthead;
        return true;
    }
    if let Some(found) = facts(line.text, &page.lexicon, trust)
        .filter(|found| !page.is_record(at) || found.is_of_pictures())
    {
        let only_photo = found.is_of_pictures();
        let above_is_caption =
            at > 0 && page.is_body(at - 1) && !is_prose(page, at - 1) && line.gap == 0;
        let is_time = found.time.is_some()
            || (found.authors.is_empty() && found.updated.is_some() && found.published.is_none());
        if !(is_time || only_photo && above_is_caption) {
            page.take(at, found);
            return true;
        }
        if is_time {
            page.drop_line(at);
        }
        return true;
    }
    let is_last =
        at + 1 == page.lines.len() || page.lines[at].gap > 0 || page.uses[at - 1] != Use::Body;
    if is_last
        && page.meta.site.is_none()
        && is_outlet(page.lines[at].text, &page.lexicon)
        && !is_list_line(page.lines[at].text)
    {
        page.meta.site = Some(page.lines[at].text.to_owned());
        page.uses[at] = Use::Masthead;
        return true;
    }
    false
}

/// `Marlies van der Heide, directeur`, `Ann Lee (Mrs), Elm Creek`: who signs a letter
/// or a notice below its last sentence, and as what or from where.
fn name_and_post(page: &Page<'_>, at: usize) -> Option<String> {
    let text = page.lines[at].text;
    let (name, post) = text.split_once(", ")?;
    let name = super::names::bare(name, &page.lexicon);
    let fits = (1..=4).contains(&count(post))
        && count(text) <= 9
        && !ends_sentence(text)
        && !post.contains([',', ':', '@', '"'])
        && !post.contains(|c: char| c.is_numeric())
        && (2..=5).contains(&count(&name))
        && is_name(&name, &page.lexicon)
        && !is_list_line(text)
        && page.lines[at - 1].chars <= 400
        && (page.lines.get(at + 1).is_none_or(|next| next.gap > 0)
            || page.uses[at + 1] != Use::Body
            || !is_name(page.lines[at + 1].text, &page.lexicon));
    fits.then_some(name)
}

/// `(AP)`, `(TTXVN/Vietnam+)` alone: the agency.
fn take_agency(page: &mut Page<'_>, at: usize) -> bool {
    let text = page.lines[at].text;
    let Some(inner) = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')) else {
        return false;
    };
    let first = inner.split('/').next().unwrap_or_default().trim();
    if page.meta.agency.is_some() || count(inner) > 4 || !page.lexicon.is_agency(first) {
        return false;
    }
    page.meta.agency = Some(inner.to_owned());
    page.uses[at] = Use::Masthead;
    true
}

fn facts_below(page: &Page<'_>, at: usize) -> bool {
    facts(page.lines[at + 1].text, &page.lexicon, Trust::Words).is_some()
}

/// Agency and writer that end the last paragraph.
fn take_outer_facts(page: &mut Page<'_>, last: usize) {
    let last = (last..page.lines.len())
        .rev()
        .find(|at| page.is_body(*at) && has_word(page.lines[*at].text))
        .unwrap_or(last);
    let text = page.lines[last].text;
    if page.meta.agency.is_none() {
        page.meta.agency = dateline::at_end(text, &page.lexicon);
    }
    if page.meta.authors.is_empty()
        && let Some(name) = dateline::writer_at_end(text, &page.lexicon)
    {
        super::names::push_author(&mut page.meta.authors, &name, Role::Writer);
    }
    // `(Theo Báo Bờ Sông)`, `（編輯：杜若青）1120817`
    let end = text.trim_end_matches(|c: char| c == '.' || c.is_ascii_digit());
    let inner = end.strip_suffix([')', '）']).and_then(|text| {
        text.rfind(['(', '（']).map(|at| text[at..].trim_start_matches(['(', '（']))
    });
    if let Some(found) = inner.and_then(|inner| facts(inner, &page.lexicon, Trust::Words)) {
        page.meta.site = page.meta.site.take().or(found.site);
        let words = found.authors.iter().filter(|author| author.role != Role::Photographer);
        for author in words.filter(|_| found.sure) {
            super::names::push_author(&mut page.meta.authors, &author.name, author.role);
        }
    }
}

#[cfg(test)]
mod tests {
    fn authors(end: &str) -> Vec<String> {
        let text = format!(
            "Ý kiến bạn đọc\nXin đừng chặt cây gạo ở bến xe\n17/3/2009\nPhản hồi (11)\n\nKính gửi quý báo,\n\
             Tôi bán nước ở bến xe từ năm 1983. Vừa rồi nghe loa phường báo sẽ mở rộng bãi đỗ, tôi xin \
             thưa mấy lời.\nCây gạo ấy không phải chỉ để ngồi mát, người đi xa về nhìn nó mà biết chỗ \
             xuống.\n{end}"
        );
        let article = super::super::read(&text);
        assert_eq!(article.meta().kicker.as_deref(), Some("Ý kiến bạn đọc"));
        article.meta().authors.iter().map(|author| author.name.clone()).collect()
    }

    #[test]
    fn who_signs_with_a_post_or_a_place_wrote_it() {
        let story = "The lamp on the quay was lit again on Monday, and the boats that had waited in the fog \
                     came in one by one until noon, as they had in other years.\n";
        for (end, want) in [
            ("Marlies van der Heide, headmistress", vec!["Marlies van der Heide"]),
            ("Margaret Oldroyd (Mrs), Elm Creek", vec!["Margaret Oldroyd"]),
            ("Bread, butter and a lamp", vec![]),
            ("Marlies van der Heide, who had lit it, went home.", vec![]),
        ] {
            let text =
                format!("The lamp on the quay\n5 May 2021\n\n{story}\n{story}\n{end}\n\nPrint\n");
            let article = super::super::read(&text);
            let names: Vec<_> =
                article.meta().authors.iter().map(|one| one.name.as_str()).collect();
            assert_eq!(names, want, "{end}");
        }
    }

    #[test]
    fn who_signs_a_letter_to_the_house_wrote_it() {
        let note =
            "(Tòa soạn: Thư của bà đã được chuyển tới nơi có trách nhiệm trong ngày hôm nay.)";
        for (end, want) in [
            (format!("Trân trọng,\nLâm Thị Sửu\n{note}\n"), vec!["Lâm Thị Sửu"]),
            ("Trân trọng,\nmong tin.\n".to_owned(), vec![]),
            (format!("Người ta nói thế.\nLâm Thị Sửu\n{note}\n"), vec![]),
        ] {
            assert_eq!(authors(&end), want, "{end}");
        }
    }
}
