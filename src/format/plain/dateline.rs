//! The dateline: what stands before the first words of a news story, the
//! agency that reports and the place it reports from. It stays in the lede.

use super::date;
use super::east;
use super::lang::{Lexicon, Set};
use super::names::push_author;
use super::undashed;
use super::words::{
    count, has_word, is_caps, is_name, is_title_case, lower, starts_small, tame_caps,
};
use crate::article::{Author, Role};

/// What a dateline says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Dateline {
    /// The agency, as written.
    pub agency: Option<String>,
    /// The place, as written.
    pub place: Option<String>,
    /// Reporters whom it names.
    pub authors: Vec<Author>,
    /// The day, where it has a year.
    pub published: Option<String>,
}

/// The longest dateline, in bytes.
const LONGEST: usize = 160;

/// The dateline that the paragraph begins with.
pub(super) fn read(text: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let head = &text[..text.floor_char_boundary(LONGEST)];
    match lexicon.lang.code {
        "zh" => east::chinese(head, lexicon),
        "ja" => east::japanese(head, lexicon),
        "ko" => east::korean(head, lexicon),
        _ => None,
    }
    .or_else(|| led_by_colon(head, lexicon))
    .or_else(|| undashed::ended_by_stroke(head, lexicon))
    .or_else(|| undashed::in_capitals(head, lexicon))
    .or_else(|| bracketed_first(head, lexicon))
    .or_else(|| bracketed_later(head, lexicon))
    .or_else(|| dashed(head, lexicon))
}

/// The agency that ends a paragraph, in brackets or as a word of its own.
pub(super) fn at_end(text: &str, lexicon: &Lexicon) -> Option<String> {
    let text = text.trim_end();
    if let Some(inner) = text.strip_suffix([')', '）', ']', '】']) {
        let at = inner.rfind(['(', '（', '[', '【'])?;
        let name = inner[at..].trim_start_matches(['(', '（', '[', '【']).trim();
        return lexicon.is_agency(name).then(|| name.to_owned());
    }
    // `… on Friday. PTI CORR LV`: the desk's letters stand behind the agency.
    if let Some((_, tail)) = text.rsplit_once(". ")
        && let Some((agency, desk)) = tail.split_once(' ')
        && lexicon.is_agency(agency)
        && desk.split(' ').all(|word| word.len() <= 4 && word.chars().all(char::is_uppercase))
    {
        return Some(agency.to_owned());
    }
    let (head, word) = text.rsplit_once([' ', '/'])?;
    let is_end = super::words::ends_sentence(head) || text.ends_with(&format!("/{word}"));
    (is_end && lexicon.is_agency(word)).then(|| word.to_owned())
}

/// The writer in brackets who ends an East Asian story, and where the brackets begin.
pub(super) fn writer_at_end(text: &str, lexicon: &Lexicon) -> Option<String> {
    if !matches!(lexicon.lang.code, "ja" | "zh") {
        return None;
    }
    let inner = text.trim_end().strip_suffix(['）', ')', '】'])?;
    let at = inner.rfind(['（', '(', '【'])?;
    let before = inner[..at].chars().next_back()?;
    let name = inner[at..].trim_start_matches(['（', '(', '【']).trim();
    let name = ["文・", "記者・", "記者 ", "记者 "]
        .iter()
        .find_map(|head| name.strip_prefix(head))
        .unwrap_or(name);
    let name =
        name.trim_end_matches("記者").trim_end_matches("特派員").trim_end_matches("报道").trim();
    let is_end = matches!(before, '。' | '」' | '！' | '？' | '”');
    // A name has ideographs, and no particle that a remark would have.
    let is_person = is_name(name, lexicon)
        && name.chars().count() >= 3
        && name.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
        && !lexicon.is_agency(name)
        && !lexicon.all(Set::Photo).any(|word| name.starts_with(word))
        && !name.ends_with(['る', 'た', 'い', 'の', 'は', 'く']);
    (is_end && is_person).then(|| name.to_owned())
}

/// `भोपाल: …`, as Hindi papers set it.
fn led_by_colon(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let (place, text) = head.split_once(": ").filter(|_| lexicon.lang.code == "hi")?;
    let fits = count(place) <= 2
        && has_word(text)
        && !lexicon.has(Set::Speakers, place)
        && !place.contains(['"', '“']);
    fits.then(|| Dateline { place: Some(place.to_owned()), ..Dateline::default() })
}

const DASHES: [&str; 5] = [" - ", " – ", " — ", "- ", ".- "];

/// What stands behind a dash at the start of `rest`.
fn after_dash(rest: &str) -> Option<&str> {
    let rest = rest.trim_start_matches(['.', ' ', '\u{a0}']);
    let rest = rest.strip_prefix(['-', '–', '—', '―', ':', '='])?;
    Some(rest.trim_start())
}

/// `(AP) — …`, `(Bờ Sông) - …`, `[TTXVN] …`.
fn bracketed_first(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let inner = head.strip_prefix(['(', '[', '（'])?;
    let end = inner.find([')', ']', '）'])?;
    let name = inner[..end].trim();
    let rest = inner[end..].trim_start_matches([')', ']', '）']);
    let text = after_dash(rest);
    // `(ANSA) - ROMA, 08 SET - …`: the place stands behind the agency.
    if lexicon.is_agency(name)
        && let Some(text) = text
        && let Some((place, story)) =
            [" - ", " – ", " — "].iter().find_map(|dash| text.split_once(dash))
        && begins_text(story)
        && is_place_head(place, lexicon)
        && (is_caps(place.split(',').next().unwrap_or_default())
            || place.contains(char::is_numeric))
    {
        let mut found = Dateline { agency: Some(name.to_owned()), ..Dateline::default() };
        read_place(place, &mut found, lexicon);
        return Some(found);
    }
    // `(PLO) Sáng nay`: capitals alone say it too.
    let is_mark = is_caps(name)
        && !name.contains(' ')
        && (2..=6).contains(&name.chars().count())
        && begins_text(rest);
    let is_named =
        lexicon.is_agency(name) || is_mark || (text.is_some_and(begins_text) && is_label(name));
    is_named.then(|| Dateline { agency: Some(name.to_owned()), ..Dateline::default() })
}

/// A name short enough for an agency's, that is no remark.
fn is_label(name: &str) -> bool {
    has_word(name)
        && count(name) <= 6
        && name.chars().count() <= 40
        && !starts_small(name)
        && !name.chars().any(|c| matches!(c, ':' | '?' | '!' | ','))
        && !name.chars().all(char::is_numeric)
}

pub(super) fn begins_text(text: &str) -> bool {
    has_word(text) && !starts_small(text)
}

/// `OSLO, May 9 (Reuters) - …`, `Bad Hohenau (dpa) - …`, `ANKARA (AA) - AD SOYAD - …`.
fn bracketed_later(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let open = head.find(['(', '[']).or_else(|| head.find(" /").map(|at| at + 1))?;
    let end = open + 1 + head[open + 1..].find([')', ']', '/'])?;
    let (name, day) = without_day(head[open + 1..end].trim());
    let text = after_dash(&head[end + 1..]);
    let is_named = (text.is_some() && is_label(name)) || lexicon.is_agency(name);
    let before = head[..open].trim();
    let (reporters, before) = reporters_first(before, lexicon);
    if !is_named || before.is_empty() || !is_place_head(before, lexicon) {
        return None;
    }
    let mut found = Dateline { agency: Some(name.to_owned()), ..Dateline::default() };
    read_place(before, &mut found, lexicon);
    for reporter in reporters {
        push_author(&mut found.authors, &tame_caps(reporter), Role::Writer);
    }
    if found.published.is_none() {
        found.published = date::find(&date::chars(day), lexicon).map(|date| date.iso);
    }
    if let Some((writer, _)) = text.and_then(|text| text.split_once(" - "))
        && is_caps(writer)
        && is_name(writer, lexicon)
    {
        push_author(&mut found.authors, &tame_caps(writer), Role::Writer);
    }
    Some(found)
}

/// `Ayşe YILMAZ - Can DEMİR/RİZE,`: reporters with their surnames in capitals, and
/// what stands behind the stroke.
fn reporters_first<'a>(text: &'a str, lexicon: &Lexicon) -> (Vec<&'a str>, &'a str) {
    let Some((names, place)) = text.rsplit_once('/') else { return (Vec::new(), text) };
    let names: Vec<&str> = names.split(['-', '–', ',']).map(str::trim).collect();
    let is_reporter = |name: &&str| {
        count(name) >= 2 && is_name(name, lexicon) && name.rsplit(' ').next().is_some_and(is_caps)
    };
    if names.iter().all(is_reporter) { (names, place.trim()) } else { (Vec::new(), text) }
}

/// `TTXVN 30/10` as the agency and the day.
fn without_day(name: &str) -> (&str, &str) {
    let at = name.find(|c: char| c.is_numeric()).unwrap_or(name.len());
    let head = name[..at].trim_end_matches([' ', ',', '-', '–']);
    if head.is_empty() { (name, "") } else { (head, &name[at..]) }
}

/// Whether it may be a place with a day: short, of capitalised words and figures.
fn is_place_head(text: &str, lexicon: &Lexicon) -> bool {
    let place = text.split([',', '/']).next().unwrap_or_default().trim();
    text.chars().count() <= 60
        && count(place) <= 5
        && has_word(place)
        && !text.contains(['"', '“', '«', '?', '!', ':', ';'])
        && (is_title_case(place) || !has_case(place))
        && !lexicon.has(Set::Speakers, &lower(place))
}

fn has_case(text: &str) -> bool {
    text.chars().any(|c| c.is_lowercase() || c.is_uppercase())
}

/// Reads place, agency and day from the parts between commas.
fn read_place(text: &str, found: &mut Dateline, lexicon: &Lexicon) {
    let mut place: Vec<&str> = Vec::new();
    if let Some(date) = date::find(&date::chars(text), lexicon) {
        found.published = Some(date.iso);
    }
    for part in text.split([',', '/']).map(str::trim) {
        if part.chars().any(char::is_numeric) || !has_word(part) {
            break;
        }
        if lexicon.is_agency(part) || is_site(part) {
            found.agency.get_or_insert(part.to_owned());
        } else {
            place.push(part);
        }
    }
    let end =
        place.last().map_or(0, |last| last.as_ptr() as usize + last.len() - text.as_ptr() as usize);
    let from = place.first().map_or(0, |first| first.as_ptr() as usize - text.as_ptr() as usize);
    found.place = (end > from).then(|| text[from..end].to_owned());
}

fn is_site(part: &str) -> bool {
    let low = lower(part);
    !low.contains(' ')
        && [".com", ".vn", ".co", ".id", ".net", ".ru"]
            .iter()
            .any(|end| low.ends_with(end) || low.contains(".co."))
}

/// `Baosonghong - …`, `HÀ NỘI, 3/2 - …`, `ДАЛЬСК, 9 мар — РИА Новости. …`,
/// `Elm Creek, Utah – June 5, 2017 – …`.
fn dashed(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let (at, dash) = DASHES
        .iter()
        .filter_map(|dash| head.find(dash).map(|at| (at, *dash)))
        .min_by_key(|(at, dash)| (*at, usize::MAX - dash.len()))?;
    let (line, text) = (head[..at].trim(), head[at + dash.len()..].trim_start());
    if line.is_empty() || !is_place_head(line, lexicon) || !begins_text(text) {
        return None;
    }
    let mut found = Dateline::default();
    if let Some(agency) = agency_then_stop(text, lexicon) {
        read_place(line, &mut found, lexicon);
        found.agency = Some(agency);
        return Some(found);
    }
    if let Some((day, _)) = [" – ", " — ", " - "].iter().find_map(|dash| text.split_once(dash))
        && let Some(date) = date::find(&date::chars(day), lexicon)
            .filter(|date| date.range.len() + 4 > day.chars().count())
    {
        read_place(line, &mut found, lexicon);
        found.published = Some(date.iso);
        return Some(found);
    }
    let has_day = line.chars().any(char::is_numeric);
    if lexicon.is_agency(line) || is_site(line) || (!has_day && is_house_name(line, lexicon)) {
        return Some(Dateline { agency: Some(line.to_owned()), ..found });
    }
    // A house that breaks its datelines with a bare hyphen glued to the word sets none.
    let is_glued = dash == "- " && lexicon.lang.code != "ar";
    if is_glued || !may_be_place(line, lexicon) {
        return None;
    }
    read_place(line, &mut found, lexicon);
    found.place.is_some().then_some(found)
}

/// `РИА Новости. Почтальон…`
fn agency_then_stop(text: &str, lexicon: &Lexicon) -> Option<String> {
    let name = text.split(". ").next()?;
    (name.len() < 60 && lexicon.is_agency(name)).then(|| name.to_owned())
}

/// An outlet's own name before a Vietnamese lede: one word of capitals (`TTO`)
/// or glued words without marks (`Baosonghong`, `VnExpress`).
fn is_house_name(line: &str, lexicon: &Lexicon) -> bool {
    let is_word = !line.contains(' ') && (2..=16).contains(&line.chars().count());
    let is_glued = line.is_ascii() && line.len() > 5;
    lexicon.lang.code == "vi" && is_word && (is_caps(line) || is_glued)
}

/// Whether a head without agency or day may be a place. English writes it in
/// capitals; elsewhere a capitalised word or two is enough.
fn may_be_place(line: &str, lexicon: &Lexicon) -> bool {
    let place = line.split(',').next().unwrap_or_default();
    if !has_case(place) {
        let is_short = lexicon.unspaced || count(place) <= 3;
        return is_short && place.chars().count() <= 20;
    }
    let is_capitals = is_caps(place) && place.chars().count() > 2;
    is_capitals
        || (lexicon.lang.code != "en"
            && count(place) <= 3
            && is_title_case(place)
            && place.chars().count() > 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(code: &str, text: &str) -> Option<(String, String)> {
        let found = read(text, &Lexicon::new(code))?;
        Some((found.agency.unwrap_or_default(), found.place.unwrap_or_default()))
    }

    #[test]
    fn datelines_of_the_trade_are_read() {
        for (code, text, agency, place) in [
            ("vi", "Baosonghong - Chủ tịch xã đề nghị", "Baosonghong", ""),
            ("vi", "(Bờ Sông) - Lúc nước rút", "Bờ Sông", ""),
            ("vi", "TTO - Cứ rằm, bà Lý", "TTO", ""),
            ("vi", "(PLO)- Sáng nay, tòa", "PLO", ""),
            ("vi", "Hà Nội (TTXVN) - Sáng nay", "TTXVN", "Hà Nội"),
            ("vi", "Dân trí - Sáng nay", "Dân trí", ""),
            ("en", "COLD BAY, Alaska (AP) — The mail", "AP", "COLD BAY, Alaska"),
            ("en", "OSLO, May 9 (Reuters) - Norway's", "Reuters", "OSLO"),
            ("en", "PARIS — The mayor", "", "PARIS"),
            ("en", "Elm Creek, Utah – June 5, 2017 – Dovetail today", "", "Elm Creek, Utah"),
            ("de", "Bad Hohenau (dpa) - Im Kurpark", "dpa", "Bad Hohenau"),
            ("tr", "Ayşe YILMAZ - Can DEMİR/RİZE, (DHA) - Köyde bir", "DHA", "RİZE"),
            ("es", "Villa Honda, 3 may (EFE).- La campana", "EFE", "Villa Honda"),
            ("ru", "ДАЛЬСК, 9 мар — РИА Новости. Почтальон", "РИА Новости", "ДАЛЬСК"),
            ("id", "CIREBON, KABARLAUT.com - Nelayan tua", "KABARLAUT.com", "CIREBON"),
            ("zh", "新华社昆明9月8日电（记者高远）湖", "新华社", "昆明"),
            ("ja", "【ロンドン共同】英国の", "共同", "ロンドン"),
            ("ko", "(강릉=연합뉴스) 송보라 기자 = 바다는", "연합뉴스", "강릉"),
            ("th", "ระนอง - ชาวประมงวัย", "", "ระนอง"),
            ("ar", "الرباط - يفتح سالم", "", "الرباط"),
            ("tr", "ANKARA (AA) - ELİF ŞAHİN - Başkentte", "AA", "ANKARA"),
        ] {
            assert_eq!(line(code, text), Some((agency.into(), place.into())), "{text}");
        }
    }

    #[test]
    fn prose_has_no_dateline() {
        for (code, text) in [
            ("vi", "Chè - thứ thơm nhất trong nhà - đã hết"),
            ("vi", "- Đò sang rồi."),
            ("vi", "Chiều 3/9, tổ thợ mộc số 5"),
            ("en", "The lamp - he said - was broken"),
            ("en", "She hid one book - The Tides - for good"),
            ("en", "Q: Why?"),
            ("fr", "La porte du moulin est restée fermée - Non"),
        ] {
            assert_eq!(line(code, text), None, "{text}");
        }
    }

    #[test]
    fn an_agency_may_end_the_story() {
        assert_eq!(at_end("hasta el alba. EFE", &Lexicon::new("es")).as_deref(), Some("EFE"));
        assert_eq!(at_end("sáng nay. (TTXVN)", &Lexicon::new("vi")).as_deref(), Some("TTXVN"));
        assert_eq!(at_end("the end of the AP", &Lexicon::new("en")), None);
        let ja = Lexicon::new("ja");
        assert_eq!(writer_at_end("言う。（小野田あかり）", &ja).as_deref(), Some("小野田あかり"));
        assert_eq!(writer_at_end("言う。（写真はイメージ）", &ja), None);
    }
}
