//! The line below the headline of a Chinese account: whose text it is.

use super::byline::{Facts, push_author};
use super::lang::{Lexicon, Set};
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

#[cfg(test)]
mod tests {
    use super::super::byline::{Trust, facts};
    use super::*;

    #[test]
    fn an_account_names_its_author_and_itself() {
        let zh = Lexicon::new("zh");
        for (line, author, site) in [
            ("原创 周小满 北河手记 2022-05-14 20:30", Some("周小满"), Some("北河手记")),
            ("高远 李明 2022-05-14 20:30", Some("高远"), None),
            ("2016-09-08 记者 高远 李明", Some("高远"), None),
        ] {
            let found = facts(line, &zh, Trust::Words).unwrap_or_default();
            let first = found.authors.first().map(|author| author.name.as_str());
            assert_eq!((first, found.site.as_deref()), (author, site), "{line}");
        }
    }
}
