//! How Vietnamese houses sign below a text: a name with the house it is taken from, the
//! province, or the post in brackets or behind a comma.

use super::byline::Facts;
use super::houses::is_outlet;
use super::lang::{Lexicon, Set};
use super::names::push_author;
use super::roles::source;
use super::words::{is_name, lower, tame_caps};
use crate::article::Role;

/// The provinces and the cities of their rank, in lower case, from before and after they
/// were joined in 2025, and the capital's and the largest city's short names.
const PROVINCES: &[&str] = &[
    "an giang",
    "bà rịa - vũng tàu",
    "bà rịa-vũng tàu",
    "bạc liêu",
    "bắc giang",
    "bắc kạn",
    "bắc ninh",
    "bến tre",
    "bình dương",
    "bình định",
    "bình phước",
    "bình thuận",
    "cà mau",
    "cao bằng",
    "cần thơ",
    "đà nẵng",
    "đắk lắk",
    "đắk nông",
    "điện biên",
    "đồng nai",
    "đồng tháp",
    "gia lai",
    "hà giang",
    "hà nam",
    "hà nội",
    "hà tĩnh",
    "hải dương",
    "hải phòng",
    "hậu giang",
    "hòa bình",
    "hồ chí minh",
    "huế",
    "hưng yên",
    "khánh hòa",
    "kiên giang",
    "kon tum",
    "lai châu",
    "lạng sơn",
    "lào cai",
    "lâm đồng",
    "long an",
    "nam định",
    "nghệ an",
    "ninh bình",
    "ninh thuận",
    "phú thọ",
    "phú yên",
    "quảng bình",
    "quảng nam",
    "quảng ngãi",
    "quảng ninh",
    "quảng trị",
    "sài gòn",
    "sóc trăng",
    "sơn la",
    "tây ninh",
    "thái bình",
    "thái nguyên",
    "thanh hóa",
    "thừa thiên huế",
    "tiền giang",
    "tp hcm",
    "tp hồ chí minh",
    "tp.hcm",
    "tp. hcm",
    "tp. hồ chí minh",
    "tphcm",
    "trà vinh",
    "tuyên quang",
    "vĩnh long",
    "vĩnh phúc",
    "vũng tàu",
    "yên bái",
];

/// Other towns that reports are dated from.
const TOWNS: &[&str] = &[
    "biên hòa",
    "buôn ma thuột",
    "cà ná",
    "cam ranh",
    "đà lạt",
    "hạ long",
    "hội an",
    "long xuyên",
    "móng cái",
    "mỹ tho",
    "nha trang",
    "phan thiết",
    "phú quốc",
    "pleiku",
    "quy nhơn",
    "rạch giá",
    "sa pa",
    "thủ đức",
    "trường sa",
    "hoàng sa",
    "vinh",
    "việt trì",
];

/// Whether the words are the name of a Vietnamese province or town.
pub(super) fn is_city(part: &str) -> bool {
    is_province(part) || TOWNS.contains(&lower(part.trim()).as_str())
}

/// Whether the words are the name of a province.
fn is_province(part: &str) -> bool {
    PROVINCES.contains(&lower(part.trim()).as_str())
}

/// Reads what stands beside a name, `Minh Anh - Hà Nội`, and `Thu Hà (Theo Báo Bến)`,
/// `Hải Yến, Phóng viên TTXVN tại Paris`.
pub(super) fn take_signature(part: &str, lexicon: &Lexicon, facts: &mut Facts) -> bool {
    if lexicon.lang.code != "vi" {
        return false;
    }
    if !facts.authors.is_empty() && is_province(part) {
        facts.place.get_or_insert(part.trim().to_owned());
        facts.sure = true;
        return true;
    }
    // The bracket at the end may be gone.
    if let Some((name, inner)) = part.trim_end_matches(')').split_once('(')
        && let Some(house) = source(inner.trim(), lexicon)
    {
        return sign(name, Some(house), None, lexicon, facts);
    }
    let Some((name, post)) = part.split_once([',', '(']) else { return false };
    let post = post.trim().trim_end_matches(')');
    let low = lower(post);
    let title = lexicon.leading(Set::Titles, &low).max_by_key(|title| title.len());
    let Some(rest) = title.and_then(|title| char_tail(post, title.chars().count())) else {
        return false;
    };
    let (house, place) = rest.split_once(" tại ").unwrap_or((rest, ""));
    let (house, place) = (house.trim(), place.trim());
    let is_house = house.is_empty() || lexicon.is_agency(house) || is_outlet(house, lexicon);
    let is_place = place.is_empty() || place.starts_with(char::is_uppercase);
    let filled = |words: &str| (!words.is_empty()).then(|| words.to_owned());
    is_house && is_place && sign(name, filled(house), filled(place), lexicon, facts)
}

/// What stands behind so many characters of a text.
fn char_tail(text: &str, chars: usize) -> Option<&str> {
    text.char_indices().map(|(at, _)| at).chain([text.len()]).nth(chars).map(|at| &text[at..])
}

fn sign(
    name: &str,
    house: Option<String>,
    place: Option<String>,
    lexicon: &Lexicon,
    facts: &mut Facts,
) -> bool {
    let name = name.trim();
    if !is_name(name, lexicon) || is_outlet(name, lexicon) {
        return false;
    }
    push_author(&mut facts.authors, &tame_caps(name), Role::Writer);
    facts.site = facts.site.take().or(house);
    facts.place = facts.place.take().or(place);
    facts.sure = true;
    true
}

#[cfg(test)]
mod tests {
    use super::super::byline::{Trust, facts};
    use super::*;

    #[test]
    fn signatures_name_the_house_the_post_and_the_place() {
        let vi = Lexicon::new("vi");
        for (line, name, site, place) in [
            ("Thu Hà (Theo Báo Bến)", "Thu Hà", Some("Báo Bến"), None),
            ("Hải Yến, Phóng viên TTXVN tại Paris", "Hải Yến", Some("TTXVN"), Some("Paris")),
            ("Hải Yến (Phóng viên TTXVN)", "Hải Yến", Some("TTXVN"), None),
            ("Minh Anh - Hà Nội", "Minh Anh", None, Some("Hà Nội")),
            ("Minh Anh - Thu Hà", "Minh Anh, Thu Hà", None, None),
        ] {
            let found = facts(line, &vi, Trust::Shape).unwrap_or_default();
            let names: Vec<&str> = found.authors.iter().map(|one| one.name.as_str()).collect();
            assert_eq!(names.join(", "), name, "{line}");
            assert_eq!((found.site.as_deref(), found.place.as_deref()), (site, place), "{line}");
        }
        for line in ["Bà con (theo lời kể của làng)", "Chợ phiên, nhà báo kể lại", "Hà Nội"]
        {
            assert_eq!(facts(line, &vi, Trust::Words), None, "{line}");
        }
    }
}
