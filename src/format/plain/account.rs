//! Lines below the headline that say in a house's own way whose text it is.

use super::byline::Facts;
use super::houses::is_outlet;
use super::lang::{Lexicon, Set};
use super::names::push_author;
use super::words::is_name;
use crate::article::Role;

/// `原创 林小满 南巷日记 |`: the line below a headline of an account, which says
/// whether the text is its own, who wrote it, and for which account.
pub(super) fn take_account(line: &str, lexicon: &Lexicon, facts: &mut Facts) -> bool {
    let is_dated = facts.published.is_some();
    let own = line.trim_start();
    let rest = own.strip_prefix("原创").or_else(|| own.strip_prefix("原創")).unwrap_or(own);
    let is_own = rest.len() < own.len();
    if !is_dated && !is_own {
        return false;
    }
    let words: Vec<&str> = rest.split('|').next().unwrap_or_default().split_whitespace().collect();
    let is_known = |word: &str| {
        lexicon.has(Set::Titles, word)
            || lexicon.has(Set::Labels, word)
            || lexicon.junk_line(word).is_some()
            || word.contains([':', '：', '/', '／', '|'])
    };
    let (author, account) = match words[..] {
        [account] if is_own => (None, account),
        [author, account] if is_own || account.chars().count() > 3 => (Some(author), account),
        _ => return false,
    };
    if is_known(account) || author.is_some_and(|name| is_known(name) || !is_name(name, lexicon)) {
        return false;
    }
    if let Some(author) = author {
        push_author(&mut facts.authors, author, Role::Writer);
    }
    facts.site.get_or_insert(account.to_owned());
    facts.sure = true;
    true
}

/// `海岸日報／記者方以恆／基隆報導`: house, reporter and place of a report, between strokes.
pub(super) fn take_report(part: &str, lexicon: &Lexicon, facts: &mut Facts) -> bool {
    if lexicon.lang.code != "zh" || !part.contains(['／', '/']) || part.len() > 120 {
        return false;
    }
    let (mut names, mut house, mut is_report) = (Vec::new(), None, false);
    for piece in part.split(['／', '/']).map(str::trim).filter(|piece| !piece.is_empty()) {
        let reporter = piece.strip_prefix("記者").or_else(|| piece.strip_prefix("记者"));
        if let Some(reporter) = reporter {
            names.extend(reporter.split(['、', '，', ' ']).map(str::trim));
        } else if ["報導", "报道", "報道"].iter().any(|end| piece.ends_with(end)) {
            is_report = true;
        } else if is_outlet(piece, lexicon) && house.is_none() {
            house = Some(piece);
        } else {
            return false;
        }
    }
    if !is_report || names.is_empty() || !names.iter().all(|name| is_name(name, lexicon)) {
        return false;
    }
    for name in names {
        push_author(&mut facts.authors, name, Role::Writer);
    }
    if let Some(house) = house {
        facts.site.get_or_insert(house.to_owned());
    }
    facts.sure = true;
    true
}

/// `河湾新闻记者 祁连秋`: the house, the post and the name.
pub(super) fn take_reporter(part: &str, lexicon: &Lexicon, facts: &mut Facts) -> bool {
    if lexicon.lang.code != "zh" || part.len() > 90 {
        return false;
    }
    let Some((house, names)) = part.split_once("记者").or_else(|| part.split_once("記者"))
    else {
        return false;
    };
    let house = house.trim();
    let names: Vec<&str> =
        names.split([' ', '、', '，', '\u{3000}']).filter(|n| !n.is_empty()).collect();
    let fits = house.chars().count() >= 2
        && !house.starts_with('本')
        && !names.iter().any(|name| lexicon.has(Set::Titles, name))
        && (lexicon.is_agency(house) || is_outlet(house, lexicon))
        && !names.is_empty()
        && names.iter().all(|name| is_name(name, lexicon));
    if fits {
        for name in names {
            push_author(&mut facts.authors, name, Role::Writer);
        }
        facts.site.get_or_insert(house.to_owned());
        facts.sure = true;
    }
    fits
}

/// `detikDesa`, `kumparanNEWS`: one word with a capital behind a small letter.
pub(super) fn is_glued_house(part: &str) -> bool {
    let part = part.trim();
    !part.contains(' ')
        && part.chars().all(char::is_alphanumeric)
        && part.chars().zip(part.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::super::byline::{Trust, facts};
    use super::*;

    #[test]
    fn an_account_names_its_author_and_itself() {
        let zh = Lexicon::new("zh");
        for (line, author, site) in [
            ("原创 周小满 北河手记 2022-05-14 20:30", Some("周小满"), Some("北河手记")),
            ("海岸日報／記者方以恆／基隆報導", Some("方以恆"), Some("海岸日報")),
            ("河湾新闻记者 祁连秋", Some("祁连秋"), Some("河湾新闻")),
            ("高远 李明 2022-05-14 20:30", Some("高远"), None),
            ("2016-09-08 记者 高远 李明", Some("高远"), None),
        ] {
            let found = facts(line, &zh, Trust::Words).unwrap_or_default();
            let first = found.authors.first().map(|author| author.name.as_str());
            assert_eq!((first, found.site.as_deref()), (author, site), "{line}");
        }
    }
}
