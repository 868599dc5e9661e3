//! Small lines of the head that are no headline: paths, menus, a house's pages on
//! networks, its seat, labels without their date.

use super::houses::is_outlet;
use super::lang::Set;
use super::page::Page;
use super::words::{count, ends_sentence, has_word, is_caps, is_title_case, key, lower};

/// `The Heron on Facebook`: the house's page elsewhere.
pub(super) fn is_on_network(text: &str) -> bool {
    const NETWORKS: &[&str] =
        &["facebook", "zalo", "youtube", "twitter", "instagram", "telegram", "tiktok", "whatsapp"];
    const ON: &[&str] =
        &["trên", "qua", "on", "via", "auf", "sur", "en", "su", "no", "na", "op", "di", "в", "у"];
    if text.len() > 80 || ends_sentence(text) {
        return false;
    }
    let low = lower(text);
    let mut words = low.split_whitespace().rev();
    let (last, before) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    NETWORKS.contains(&last) && ON.contains(&before) && count(text) <= 6
}

/// `Trang chủ > Thời sự`, `Home / News / Local`.
pub(super) fn is_crumbs(page: &Page<'_>, text: &str) -> bool {
    if text.len() > 240 || ends_sentence(text) {
        return false;
    }
    // `The library | The mill | Page 47`
    let folio = text.rsplit_once(" | ").map(|(_, last)| lower(last));
    if folio.is_some_and(|last| {
        last.split_once(' ').is_some_and(|(word, number)| {
            page.lexicon.has(Set::Folio, word) && number.bytes().all(|b| b.is_ascii_digit())
        })
    }) {
        return true;
    }
    if is_menu(page, text) || is_numbered_row(text) || is_glued_row(page, text) {
        return true;
    }
    let is_split = |c: char| matches!(c, '>' | '/' | '»' | '›' | '＞' | '‹' | '→');
    let parts: Vec<_> = text.split(is_split).map(str::trim).filter(|part| has_word(part)).collect();
    let is_home = |part: &str| {
        page.lexicon.has(Set::Sections, &lower(part))
            || page.lexicon.junk_line(&key(part)).is_some()
    };
    let is_pointed = [" > ", " » ", " › ", " ‹ "].iter().any(|mark| text.contains(mark));
    parts.len() >= 2
        && parts.iter().all(|part| count(part) <= 4)
        && (parts.iter().any(|part| is_home(part)) || is_pointed)
}

/// `[1]Trang chủ [2]Thời sự`: links as a text browser numbers them.
fn is_numbered_row(text: &str) -> bool {
    let is_link = |word: &&str| {
        let inner = word.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        inner.is_some_and(|(number, name)| {
            !number.is_empty()
                && number.bytes().all(|b| b.is_ascii_digit())
                && name.starts_with(char::is_alphabetic)
        })
    };
    text.starts_with('[') && text.split_whitespace().filter(is_link).take(2).count() == 2
}

/// `缩小字体放大字体收藏微博`: buttons that lost what stood between them.
fn is_glued_row(page: &Page<'_>, text: &str) -> bool {
    let length = text.chars().count();
    if !page.lexicon.unspaced || page.lexicon.lang.code == "th" || !(6..=48).contains(&length) {
        return false;
    }
    let (mut taken, mut buttons, mut from) = (0, 0, 0);
    let low = lower(text);
    while let Some(c) = low[from..].chars().next() {
        let button = page.lexicon.leading(Set::Buttons, &low[from..]);
        let button = button.filter(|button| button.chars().count() > 1).max_by_key(|one| one.len());
        buttons += usize::from(button.is_some());
        taken += button.map_or(0, |button| button.chars().count());
        from += button.map_or(c.len_utf8(), str::len);
    }
    buttons >= 3 && taken * 2 >= length
}

/// `News | Sports | Video`, `Accueil  Recettes  À propos`: three names of
/// sections or more in a row, some of which are known.
fn is_menu(page: &Page<'_>, text: &str) -> bool {
    let mut pieces: Vec<&str> = Vec::new();
    for piece in text.split(['|', '·', '•', '｜', '\t']) {
        pieces.extend(piece.split("  ").map(str::trim).filter(|piece| has_word(piece)));
    }
    let is_known_button = |piece: &&&str| page.lexicon.junk_line(&key(piece)).is_some();
    let is_known =
        |piece: &&str| page.lexicon.has(Set::Sections, &lower(piece)) || is_known_button(&piece);
    // `LIVE SCORES   TABLES   CLUBS   FANTASY`
    let is_caps_row = text.contains("  ") && pieces.len() >= 4;
    if is_caps_row && pieces.iter().all(|piece| is_caps(piece) && count(piece) <= 2) {
        return true;
    }
    // `Bản in | Gửi cho bạn bè | Cỡ chữ: nhỏ - vừa - to`
    if text.contains(" | ")
        && pieces.len() >= 2
        && pieces.iter().all(|piece| count(piece) <= 6)
        && pieces.iter().filter(is_known_button).count() * 2 >= pieces.len()
    {
        return true;
    }
    // `Nieuws Sport Uitzendingen`: nothing but names of sections.
    let words: Vec<_> = text.split(' ').filter(|word| has_word(word)).collect();
    let sections = words.iter().filter(|word| page.lexicon.has(Set::Sections, &lower(word)));
    if (3..=16).contains(&words.len()) && sections.count() >= 2 && words.iter().all(is_known) {
        return true;
    }
    // Four names between bars are a row of sections, known or not.
    let is_row = text.matches(" | ").count() >= 3 && pieces.len() >= 4;
    let is_short = |piece: &&str| count(piece) <= 3 && !piece.chars().any(char::is_numeric);
    if is_row && pieces.iter().all(is_short) {
        return true;
    }
    let words: Vec<&str> = text.split(' ').collect();
    let is_word_row = (3..=8).contains(&words.len())
        && words.iter().all(|word| word.starts_with(char::is_uppercase))
        && words.iter().filter(|word| is_known(word)).count() * 3 >= words.len() * 2;
    if is_word_row {
        return true;
    }
    pieces.len() >= 3
        && pieces.iter().all(|piece| count(piece) <= 3 && !piece.chars().any(char::is_numeric))
        && pieces.iter().filter(|piece| is_known(piece)).count() * 3 >= pieces.len()
}

/// An electronic address and nothing else.
pub(super) fn is_address(text: &str) -> bool {
    text.contains('@') && text.contains('.') && !text.trim().contains(char::is_whitespace)
}

/// `Published` alone, whose date stands on the next line.
pub(super) fn is_bare_label(page: &Page<'_>, text: &str) -> bool {
    let key = key(text);
    !text.contains(char::is_numeric)
        && [Set::Published, Set::Updated].iter().any(|set| page.lexicon.has(*set, &key))
}

/// `The Heron News, Alder Bay`: a house and where its reporter sits.
pub(super) fn house_at(page: &Page<'_>, text: &str) -> Option<String> {
    let (house, place) = text.split_once(", ").filter(|_| text.len() <= 64)?;
    let fits = !text.contains(char::is_numeric)
        && (2..=5).contains(&count(house))
        && count(place) <= 3
        && is_title_case(place)
        && is_outlet(house, &page.lexicon)
        && !ends_sentence(text);
    fits.then(|| house.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::lang::Lexicon;
    use super::super::lines;
    use super::*;

    #[test]
    fn rows_of_sections_are_told_from_headlines() {
        let text = "[1]Home [2]News\nIn [1]1951 [2]roofs\nHome / News / Local\nWorld Politics Sport Opinion\nWorld Cup Sails for Home\nA river | in the town\nLIVE SCORES   FIXTURES   TABLES   CLUBS\nThe mill | The river | Page 47\nPrint | Email | Text size: large";
        let lines = lines::split(text);
        let setting = lines::setting(&lines);
        let page = Page::new(lines, setting, Lexicon::new("en"), None);
        let found: Vec<_> = page.lines.iter().map(|line| is_crumbs(&page, line.text)).collect();
        assert_eq!(found, [true, false, true, true, false, false, true, true, true]);
    }

    #[test]
    fn buttons_that_are_glued_are_a_row() {
        let lines = lines::split("x");
        let setting = lines::setting(&lines);
        let page = Page::new(lines, setting, Lexicon::new("zh"), None);
        assert!(is_crumbs(&page, "城市APP缩小字体放大字体收藏微博微信分享"));
        assert!(!is_crumbs(&page, "收藏家的一天和他的微博"));
    }

    #[test]
    fn a_page_on_a_network_is_named_with_its_word() {
        assert!(is_on_network("Đất Việt trên Facebook"));
        assert!(!is_on_network("How I left Facebook"));
        assert!(!is_on_network("She sold her loom on Facebook."));
    }

    #[test]
    fn a_house_and_its_seat_are_no_headline() {
        let lines = lines::split("x");
        let setting = lines::setting(&lines);
        let page = Page::new(lines, setting, Lexicon::new("en"), None);
        assert_eq!(house_at(&page, "Heron News, Alder Bay").as_deref(), Some("Heron News"));
        for text in ["Good news, bad news", "Heron News, 3 May 2019", "News travels, and so do we"]
        {
            assert_eq!(house_at(&page, text), None, "{text}");
        }
        assert!(is_bare_label(&page, "Published"));
        assert!(!is_bare_label(&page, "Published 3 May 2019"));
    }
}
