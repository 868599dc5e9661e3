//! What stands beside a name in a byline and is none of it: an address, a degree, a post
//! without a sign before it, the place of the report, the house; and names beside a day.

use super::byline::Facts;
use super::houses::is_outlet;
use super::lang::{Lexicon, Set};
use super::provinces::is_city;
use super::roles::{role, source};
use super::surname::has_surname;
use super::words::{
    count, has_word, is_caps, is_ideograph, is_name, lower, starts_small, tame_caps,
};
use crate::article::Author;

/// Degrees, as they stand behind a name, in lower case and without stops.
const DEGREES: &[&str] = &[
    "md", "phd", "rd", "rdn", "rn", "dds", "dmd", "mph", "mba", "msc", "bsc", "ma", "ms", "mfa",
    "dvm", "lcsw", "pharmd", "esq", "dnp", "np", "pa-c", "faap", "facog", "ldn", "cpa", "cfp",
    "jd", "psyd",
];

/// Whether the word is a degree: it is no further name.
pub(super) fn is_degree(word: &str) -> bool {
    DEGREES.contains(&lower(word).replace('.', "").as_str())
}

/// What begins a part that names who looked a text over, and did not write it.
const REVIEWED: &[&str] = &[
    "reviewed by ",
    "medically reviewed by ",
    "medical review by ",
    "clinically reviewed by ",
    "expert reviewed by ",
    "fact checked by ",
    "fact-checked by ",
];

/// Whether a part names who looked the text over.
pub(super) fn is_review(part: &str) -> bool {
    let low = lower(part);
    REVIEWED.iter().any(|lead| low.strip_prefix(lead).is_some_and(has_word))
}

/// `송보라 기자 a@press.example`: a name without the address behind it.
pub(super) fn without_address<'a>(part: &'a str, lexicon: &Lexicon) -> &'a str {
    match part.rsplit_once(' ') {
        Some((head, mail))
            if mail.contains('@') && (role(head, lexicon).is_some() || is_name(head, lexicon)) =>
        {
            head.trim_end()
        }
        _ => part,
    }
}

/// `Reporting by Ann Lee in London`: a name without the place of the report.
pub(super) fn without_place<'a>(part: &'a str, lexicon: &Lexicon) -> &'a str {
    match part.rsplit_once(" in ") {
        Some((head, place))
            if lexicon.lang.code == "en"
                && role(part, lexicon).is_none()
                && role(head, lexicon).is_some()
                && is_place_name(place) =>
        {
            head.trim_end()
        }
        _ => part,
    }
}

/// Whether the words may name a place: three at most, each with a capital.
fn is_place_name(place: &str) -> bool {
    let mut words = place.split([' ', ',']).filter(|word| !word.is_empty());
    (1..=3).contains(&count(place))
        && words.all(|word| word.starts_with(char::is_uppercase))
        && !place.contains(|c: char| c.is_ascii_digit())
}

/// `BẢO TRÂN lược dịch (theo BBC)`: what stands before a source in brackets, the source
/// being taken.
pub(super) fn without_source<'a>(part: &'a str, lexicon: &Lexicon, facts: &mut Facts) -> &'a str {
    // A bracket at the end may be gone already.
    let Some((head, inner)) = part.trim_end_matches([')', '）']).split_once(['(', '（']) else {
        return part;
    };
    let head = head.trim();
    let Some(house) = source(inner.trim(), lexicon).filter(|_| role(head, lexicon).is_some())
    else {
        return part;
    };
    facts.site.get_or_insert(house);
    head
}

/// `By Ann Lee for The Daily Heron`: who was written for.
pub(super) fn without_employer<'a>(part: &'a str, lexicon: &Lexicon, facts: &mut Facts) -> &'a str {
    let mark = [" for ", " FOR ", " For "];
    let Some((head, house)) = mark.iter().find_map(|mark| part.split_once(mark)) else {
        return part;
    };
    let fits = lexicon.lang.code == "en"
        && role(head, lexicon).is_some()
        && count(house) <= 6
        && !starts_small(house.strip_prefix("the ").unwrap_or(house))
        && (is_outlet(house, lexicon) || is_name(house, lexicon) || is_caps(house));
    if !fits {
        return part;
    }
    let house = house.strip_prefix("the ").unwrap_or(house);
    facts.site.get_or_insert_with(|| tame_caps(house));
    head
}

/// `Ann Lee/Stonebridge.com`: the name, the house being taken.
pub(super) fn without_house(name: String, lexicon: &Lexicon, facts: &mut Facts) -> String {
    let Some((head, house)) = name.split_once(['/', '(']) else { return name };
    let house = house.trim_end_matches(')').trim();
    let is_house = lexicon.is_agency(house) || is_outlet(house, lexicon);
    if !is_house || !has_word(head) {
        return name;
    }
    facts.site.get_or_insert(house.to_owned());
    head.trim().to_owned()
}

/// The agency of `dpa/hm`, where the others are the letters of its desk.
pub(super) fn agency_of_desk<'a>(part: &'a str, lexicon: &Lexicon) -> Option<&'a str> {
    let part = part.trim().trim_start_matches('(').trim_end_matches(')');
    let is_desk =
        |one: &str| (2..=4).contains(&one.chars().count()) && one.chars().all(char::is_lowercase);
    let pieces = || part.split('/').map(str::trim);
    let agency = pieces().find(|one| lexicon.is_agency(one))?;
    let others = pieces().filter(|one| *one != agency).count();
    let is_all = pieces().all(|one| one == agency || is_desk(one));
    (is_all && (1..=3).contains(&others)).then_some(agency)
}

/// Takes the agency where nothing else is said.
pub(super) fn take_desk(part: &str, lexicon: &Lexicon, facts: &mut Facts) -> bool {
    let agency = agency_of_desk(part, lexicon);
    if let Some(agency) = agency {
        facts.site.get_or_insert(agency.to_owned());
    }
    agency.is_some()
}

/// `BOB RAY Associated Press`: the name, and the house that a style sheet sets below it.
pub(super) fn name_and_house<'a>(name: &'a str, lexicon: &Lexicon) -> Option<(&'a str, &'a str)> {
    let spaces = name.match_indices(' ').map(|(at, _)| at);
    spaces.map(|at| (&name[..at], &name[at + 1..])).find(|(head, tail)| {
        let is_set_apart = is_caps(head) && !is_caps(tail) && is_outlet(tail, lexicon);
        is_name(head, lexicon) && (lexicon.is_agency(tail) || is_set_apart)
    })
}

/// Words before a post that belong to it.
const RANKS: &[&str] = &[
    "senior",
    "chief",
    "deputy",
    "assistant",
    "associate",
    "special",
    "national",
    "international",
    "foreign",
    "political",
    "investigative",
    "digital",
    "lead",
    "principal",
    "executive",
    "managing",
    "consumer",
    "diplomatic",
    "parliamentary",
    "video",
    "data",
    "money",
    "sports",
    "science",
    "health",
    "business",
    "education",
    "environment",
    "technology",
    "entertainment",
    "crime",
    "royal",
    "news",
    "breaking",
];

/// `Ann Lee Senior Political Reporter`: an English name without the post behind it.
pub(super) fn without_post_behind<'a>(name: &'a str, lexicon: &Lexicon) -> &'a str {
    if lexicon.lang.code != "en" {
        return name;
    }
    let low = lower(name);
    let ends = |title: &&str| {
        low.strip_suffix(*title).is_some_and(|head| head.ends_with(' ') && count(head) >= 2)
    };
    let Some(title) = lexicon.all(Set::Titles).filter(ends).max_by_key(|title| title.len()) else {
        return name;
    };
    // Lower case keeps the number of chars, not that of bytes.
    let kept = low.chars().count() - title.chars().count();
    let end = name.char_indices().nth(kept).map_or(name.len(), |(at, _)| at);
    without_ranks(&name[..end])
}

/// Whether the words are a post and no name: `Staff Writer`, `Senior Political Reporter`.
pub(super) fn is_post(words: &str, lexicon: &Lexicon) -> bool {
    let low = lower(words.trim());
    let mut rest = low.as_str();
    while !lexicon.has(Set::Titles, rest) {
        match rest.split_once(' ') {
            Some((rank, tail)) if RANKS.contains(&rank) => rest = tail.trim_start(),
            _ => return false,
        }
    }
    true
}

/// A name without the words that belong to a post which stood behind it.
pub(super) fn without_ranks(name: &str) -> &str {
    let mut name = name.trim_end();
    while let Some((head, last)) = name.rsplit_once(' ') {
        if !RANKS.contains(&lower(last).as_str()) || count(head) < 2 {
            break;
        }
        name = head.trim_end();
    }
    name
}

/// Words for somebody whom only those who speak know: `Bình luận của bạn`.
const ANYBODY: &[&str] = &[
    "bạn",
    "tôi",
    "mình",
    "ta",
    "họ",
    "you",
    "me",
    "us",
    "it",
    "him",
    "her",
    "them",
    "everyone",
    "anyone",
    "everybody",
];

/// Whether a word stands for somebody and names nobody.
pub(super) fn is_anybody(word: &str) -> bool {
    ANYBODY.contains(&lower(word.trim()).as_str())
}

/// Vietnamese surnames, in lower case.
const VIETNAMESE: &[&str] = &[
    "nguyễn", "trần", "lê", "phạm", "huỳnh", "hoàng", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
    "hồ", "ngô", "dương", "lý", "đinh", "đoàn", "trịnh", "trương", "mai", "đào", "cao", "lương",
    "hà", "tạ", "châu", "quách", "tô", "phùng", "thái", "vương", "lâm", "chu", "tống", "kiều",
    "triệu", "thạch",
];

/// Korean surnames of one character.
const KOREAN: &str = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채\
    원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";

/// What the names of Japanese desks, houses and places end with.
const JAPANESE_ENDS: &str = "部社局課版面会者館省庁県市区町村駅聞信園校院員班室所国都府道";

/// What Russian and Ukrainian names of towns begin with.
const RUSSIAN_TOWNS: &[&str] = &[
    "нижний",
    "великий",
    "набережные",
    "старый",
    "новый",
    "новая",
    "красная",
    "северная",
    "южная",
    "минеральные",
    "белая",
    "кривой",
    "каменец",
    "ивано",
    "сергиев",
    "павловский",
];

/// The names of a line that says nothing else but the day: `Nguyễn Văn An - 3/6/2021`. A
/// place stands there as well, and a section, so that not every language tells.
pub(super) fn are_dated(authors: &[Author], lexicon: &Lexicon) -> bool {
    !authors.is_empty() && authors.iter().all(|author| is_dated(&author.name, lexicon))
}

fn is_dated(name: &str, lexicon: &Lexicon) -> bool {
    let words: Vec<&str> = name.split(' ').collect();
    let first = lower(words[0]);
    let letters: Vec<char> = name.chars().filter(|c| c.is_alphabetic()).collect();
    if !is_name(name, lexicon) || is_outlet(name, lexicon) || is_city(name) {
        return false;
    }
    match lexicon.lang.code {
        "vi" => {
            // Sections are set in capitals, and so are names.
            let is_tamed = words.iter().all(|word| !is_caps(word));
            (2..=4).contains(&words.len()) && is_tamed && VIETNAMESE.contains(&first.as_str())
        }
        "ru" | "uk" => {
            let is_cased = |word: &&str| word.chars().skip(1).all(char::is_lowercase);
            (2..=3).contains(&words.len())
                && words.iter().all(is_cased)
                && !RUSSIAN_TOWNS.contains(&first.as_str())
        }
        "zh" => has_surname(name),
        "ko" => letters.len() == 3 && KOREAN.contains(letters[0]),
        "ja" => {
            (3..=5).contains(&letters.len())
                && letters.iter().all(|c| is_ideograph(*c) && *c >= '\u{3400}' || *c == '々')
                && !letters.last().is_some_and(|last| JAPANESE_ENDS.contains(*last))
        }
        _ => false,
    }
}

/// Whether a line's facts are a name beside a day.
pub(super) fn is_name_beside_day(facts: &Facts, lexicon: &Lexicon) -> bool {
    facts.published.is_some() && are_dated(&facts.authors, lexicon)
}

#[cfg(test)]
mod tests {
    use super::super::byline::{Trust, facts};
    use super::*;
    use crate::article::Role;

    #[test]
    fn what_stands_beside_a_name_is_none_of_it() {
        for (code, line, names) in [
            ("ko", "송보라 기자 bora@press.example", "송보라:writer"),
            (
                "en",
                "Additional reporting by Ann Lee in Alder Bay; Editing by Bo Rae",
                "Ann Lee:writer, Bo Rae:editor",
            ),
            ("en", "Ann Lee Senior Political Reporter", "Ann Lee:writer"),
            ("en", "By Ann Lee Chief Political Correspondent", "Ann Lee:writer"),
            ("en", "By Ann Lee for the Daily Heron", "Ann Lee:writer"),
            ("en", "By ANN LEE and BO RAE Associated Press", "Ann Lee:writer, Bo Rae:writer"),
            (
                "en",
                "Written by Ann Lee, MD | Reviewed by Bo Rae, PhD | Updated on June 3, 2021",
                "Ann Lee:writer",
            ),
            ("vi", "BẢO TRÂN lược dịch (theo BBC)", "Bảo Trân:translator"),
            ("zh", "作者：李明 王芳　我要评论", "李明:writer, 王芳:writer"),
            ("ja", "【写真】橋の様子", ""),
            ("vi", "Bình luận của bạn", ""),
            ("ru", "Фото: ТАСС", ""),
        ] {
            let found = facts(line, &Lexicon::new(code), Trust::Shape).unwrap_or_default();
            let found: Vec<_> =
                found.authors.iter().map(|a| format!("{}:{}", a.name, a.role.name())).collect();
            assert_eq!(found.join(", "), names, "{line}");
        }
    }

    #[test]
    fn who_took_a_picture_did_not_send_the_report() {
        for (code, line, site) in [
            ("ru", "Фото: ТАСС", None),
            ("vi", "Ảnh: TTXVN", None),
            ("de", "(dpa/hm)", Some("dpa")),
            ("en", "By ANN LEE and BO RAE Associated Press", Some("Associated Press")),
        ] {
            let found = facts(line, &Lexicon::new(code), Trust::Shape).unwrap_or_default();
            assert_eq!(found.site.as_deref(), site, "{line}");
        }
    }

    #[test]
    fn a_post_is_no_name() {
        let en = Lexicon::new("en");
        for (words, is) in [
            ("Staff Writer", true),
            ("Senior Political Reporter", true),
            ("Senior Ann Lee", false),
            ("Ann Lee", false),
            ("", false),
        ] {
            assert_eq!(is_post(words, &en), is, "{words}");
        }
    }

    #[test]
    fn a_name_beside_a_day_is_told_from_a_place_and_a_section() {
        for (code, name, is) in [
            ("vi", "Nguyễn Văn An", true),
            ("vi", "Hà Nội", false),
            ("vi", "Đà Lạt", false),
            ("vi", "Nhịp Sống", false),
            ("ru", "Иван Петров", true),
            ("ru", "Нижний Новгород", false),
            ("ja", "山田太郎", true),
            ("ja", "経済部", false),
            ("ko", "송보라", true),
            ("zh", "李明", true),
            ("en", "New York", false),
        ] {
            let author = Author { name: name.to_owned(), role: Role::Writer };
            assert_eq!(are_dated(&[author], &Lexicon::new(code)), is, "{name}");
        }
    }
}
