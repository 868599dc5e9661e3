//! Datelines of China, Japan and Korea, which name their reporters.

use super::dateline::Dateline;
use super::lang::{Lexicon, Set};
use super::names::push_author;
use super::words::{has_word, is_name};
use crate::article::{Author, Role};

/// `新华社昆明9月8日电（记者高远）`.
pub(super) fn chinese(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let open = head.trim_start_matches(['（', '(', '【', ' ', '\u{3000}']);
    let end = open.char_indices().take(40).find(|(_, c)| matches!(c, '电' | '電' | '讯' | '訊'))?.0;
    let line = &open[..end];
    let agencies = lexicon.lang.agencies.split('|');
    let agency = agencies.filter(|name| line.starts_with(name)).max_by_key(|name| name.len())?;
    let rest = line[agency.len()..].trim();
    let mut found = Dateline::default();
    let rest = match rest.strip_prefix("记者").or_else(|| rest.strip_prefix("記者")) {
        Some(named) => {
            let name: String = named.chars().take(3).collect();
            found.authors.push(Author { name: name.clone(), role: Role::Writer });
            &named[name.len()..]
        }
        None => rest,
    };
    let place: String = rest.chars().take_while(|c| !c.is_numeric()).collect();
    let place = place.trim_matches(|c: char| !c.is_alphabetic());
    found.place = (!place.is_empty()).then(|| place.to_owned());
    found.agency = (!agency.starts_with("本报")).then(|| agency.to_owned());
    add_reporters(&open[end..], &mut found, lexicon);
    Some(found)
}

/// The reporters in brackets right behind a Chinese dateline.
fn add_reporters(rest: &str, found: &mut Dateline, lexicon: &Lexicon) {
    let rest = rest.trim_start_matches(['电', '電', '讯', '訊', ' ', '\u{3000}', '】']);
    let Some(inner) =
        rest.strip_prefix(['（', '(']).and_then(|rest| rest.split(['）', ')']).next())
    else {
        return;
    };
    for part in inner.split(['、', '，', ' ', '\u{3000}']) {
        let mut name = part;
        for title in lexicon.all(Set::Titles) {
            name = name.strip_prefix(title).unwrap_or(name);
        }
        if is_name(name, lexicon) && !lexicon.has(Set::Titles, name) {
            push_author(&mut found.authors, name, Role::Writer);
        }
    }
}

/// `【ロンドン共同】`, `【7月3日 AFP】`, `［ロンドン　2日　ロイター］`.
pub(super) fn japanese(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let inner = head.trim_start().strip_prefix(['【', '［', '[', '（', '('])?;
    let inner = &inner[..inner.find(['】', '］', ']', '）', ')'])?];
    let mut found = Dateline::default();
    let agencies = lexicon.lang.agencies.split('|');
    let agency = agencies.filter(|name| inner.ends_with(name)).max_by_key(|name| name.len());
    let place = match (agency, inner.split_once(['＝', '='])) {
        (Some(agency), _) => {
            found.agency = Some(agency.to_owned());
            &inner[..inner.len() - agency.len()]
        }
        (None, Some((place, name))) if is_name(name, lexicon) => {
            push_author(&mut found.authors, name, Role::Writer);
            // `【オスロ共同＝山川みのり】`
            let agency = lexicon.lang.agencies.split('|').find(|name| place.ends_with(name));
            found.agency = agency.map(str::to_owned);
            agency.and_then(|agency| place.strip_suffix(agency)).unwrap_or(place)
        }
        _ => return None,
    };
    let place: String =
        place.chars().take_while(|c| !c.is_numeric() && *c != '＝' && *c != '=').collect();
    found.place = Some(place.trim().to_owned()).filter(|place| has_word(place));
    Some(found)
}

/// `(강릉=연합뉴스) 송보라 기자 =`, `[서울=뉴시스] 홍길동 기자 =`.
pub(super) fn korean(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let inner = head.trim_start().strip_prefix(['(', '['])?;
    let end = inner.find([')', ']'])?;
    let (line, rest) = (&inner[..end], &inner[end + 1..]);
    let mut found = Dateline::default();
    if let Some((place, agency)) = line.split_once('=') {
        found.place = Some(place.trim().to_owned());
        // `[대전=한밭경제 남궁솔 기자]`
        if let Some((house, names)) = agency.trim().split_once(' ')
            && KOREAN_POSTS.iter().any(|post| names.ends_with(post))
        {
            found.agency = Some(house.to_owned());
            add_korean(names, &mut found);
            return has_word(house).then_some(found);
        }
        found.agency = Some(agency.trim().to_owned());
        // The reporters stand before the equals sign that opens the story.
        let names = rest.split('=').next().filter(|names| names.chars().count() < 40)?;
        if KOREAN_POSTS.iter().any(|post| names.trim_end().ends_with(post)) {
            add_korean(names, &mut found);
        }
    } else {
        let (agency, names) = line.split_once(' ')?;
        if !names.ends_with("기자") {
            return None;
        }
        found.agency = Some(agency.to_owned());
        add_korean(names, &mut found);
    }
    has_word(found.agency.as_deref()?).then_some(found).filter(|_| !lexicon.lang.code.is_empty())
}

/// What a Korean reporter is called behind the name.
const KOREAN_POSTS: &[&str] = &["기자", "특파원", "통신원", "선임기자", "인턴기자", "객원기자"];

fn add_korean(names: &str, found: &mut Dateline) {
    for name in names.split([' ', '·', ',']) {
        let is_title = KOREAN_POSTS.contains(&name);
        if !is_title && has_word(name) && name.chars().count() <= 5 {
            push_author(&mut found.authors, name, Role::Writer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(code: &str, text: &str) -> String {
        let lexicon = Lexicon::new(code);
        let found = match code {
            "zh" => chinese(text, &lexicon),
            "ja" => japanese(text, &lexicon),
            _ => korean(text, &lexicon),
        }
        .unwrap_or_default();
        let names: Vec<_> = found.authors.iter().map(|author| author.name.as_str()).collect();
        format!(
            "{} {} {}",
            found.agency.as_deref().unwrap_or("-"),
            found.place.as_deref().unwrap_or("-"),
            names.join(",")
        )
    }

    #[test]
    fn reporters_are_named_by_their_post_only() {
        for (code, text, want) in [
            ("ko", "[통영=뉴시스] 노해담 기자 = 섬에서", "뉴시스 통영 노해담"),
            ("ko", "[통영=뉴시스] 직원이 편지를 펼쳐 보이고 있다. (사진=제공)", "뉴시스 통영 "),
            ("zh", "（中央社記者簡沛瑜花蓮3日電）花蓮一間", "中央社 花蓮 簡沛瑜"),
            ("ja", "【釧路共同】霧の", "共同 釧路 "),
            ("ja", "【オスロ共同＝山川みのり】霧の", "共同 オスロ 山川みのり"),
            ("ko", "[강릉=바다경제 노해담 기자] 섬에서", "바다경제 강릉 노해담"),
        ] {
            assert_eq!(told(code, text), want, "{text}");
        }
    }
}
