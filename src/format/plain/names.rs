//! Lists of names: parting them, and freeing each from titles and addresses.

use super::beside::{is_anybody, without_post_behind};
use super::lang::{Lexicon, Set};
use super::words::{count, ends_sentence, has_word, is_name, lower, lower_char};
use crate::article::{Author, Role};

/// Whether a byline's rest begins as a name does: `By the river` is none.
pub(super) fn looks_like_names(rest: &str, lexicon: &Lexicon) -> bool {
    let is_cased = rest.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    if !is_cased && matches!(lexicon.lang.code, "zh" | "ja" | "ko") {
        let names = split_names(rest, lexicon);
        return !names.is_empty()
            && names
                .iter()
                .all(|name| is_name(name, lexicon) || is_name(&bare(name, lexicon), lexicon));
    }
    if !is_cased {
        let letters = rest.chars().filter(|c| c.is_alphabetic()).count();
        return letters <= 40 && count(rest) <= 8;
    }
    // A pen name may be one small word; more of them are a phrase.
    let is_pen_name = count(rest) == 1 && !ends_sentence(rest) && !is_anybody(rest);
    let head = rest.split([',', '(']).next().unwrap_or_default();
    is_pen_name
        || split_names(head, lexicon).iter().all(|name| {
            is_name(&bare(name, lexicon), lexicon)
                || (count(name) == 1 && name.starts_with(char::is_uppercase))
        })
}

/// The names of a list of names.
pub(super) fn split_names(part: &str, lexicon: &Lexicon) -> Vec<String> {
    if lexicon.lang.code == "zh" && part.contains([' ', '\u{3000}']) {
        return chinese_names(part, lexicon);
    }
    let low: Vec<char> = part.chars().map(lower_char).collect();
    let chars: Vec<char> = part.chars().collect();
    let mut names = vec![String::new()];
    let mut at = 0;
    while at < chars.len() {
        let and = and_at(&low, at, lexicon);
        if and.is_some() {
            names.push(String::new());
        } else if let Some(name) = names.last_mut() {
            name.push(chars[at]);
        }
        at += and.unwrap_or(1);
    }
    names.iter().map(|name| trim_marks(name).to_owned()).filter(|name| has_word(name)).collect()
}

/// `周知行 通讯员 陈立`: spaces part names, posts stand between them.
fn chinese_names(part: &str, lexicon: &Lexicon) -> Vec<String> {
    let words = part
        .split([' ', '\u{3000}', '、', '，', ','])
        .map(trim_marks)
        .filter(|word| has_word(word));
    let words: Vec<_> = words
        .filter(|word| !lexicon.has(Set::Titles, word) && lexicon.label(word).is_none())
        // An editor's number behind the name.
        .filter(|word| !word.bytes().any(|b| b.is_ascii_digit()))
        // A button behind the names.
        .filter(|word| lexicon.junk_line(word).is_none())
        .collect();
    // A name of two is often spaced to the width of three.
    let is_spaced = words.len() == 2 && words.iter().all(|word| word.chars().count() == 1);
    if is_spaced { vec![words.concat()] } else { words.into_iter().map(str::to_owned).collect() }
}

/// How long the word or mark at `at` is that parts two names.
fn and_at(low: &[char], at: usize, lexicon: &Lexicon) -> Option<usize> {
    if matches!(low[at], ',' | '、' | '，' | '،' | '·' | 'ㆍ' | '&' | '+') {
        return Some(1);
    }
    if !low[at].is_whitespace() {
        return None;
    }
    lexicon
        .all(Set::And)
        .filter(|word| word.chars().next().is_some_and(char::is_alphabetic))
        .find_map(|word| {
            let len = word.chars().count();
            let here: String = low.iter().skip(at + 1).take(len).collect();
            let next = low.get(at + 1 + len);
            (here == word && next.is_some_and(|c| c.is_whitespace())).then_some(len + 2)
        })
}

/// A name without titles, posts and addresses.
pub(super) fn bare(name: &str, lexicon: &Lexicon) -> String {
    let words = name.split_whitespace().filter(|word| !word.contains('@') && !word.contains("://"));
    let mut text = words.collect::<Vec<_>>().join(" ");
    if let Some(at) = text.find(['<', '(', '（', '['])
        && at > 0
    {
        text.truncate(at);
    }
    loop {
        let low = lower(&text);
        let title = lexicon
            .all(Set::Titles)
            .find(|title| low.strip_prefix(title).is_some_and(|rest| rest.starts_with(' ')));
        let Some(title) = title else { break };
        let at = text.char_indices().nth(title.chars().count()).map_or(0, |(at, _)| at);
        text = text[at..].trim().to_owned();
    }
    text = without_post(without_post_behind(&text, lexicon), lexicon).to_owned();
    // `봉나래 기자`: the post may stand behind.
    if let Some((name, post)) = text.rsplit_once(' ')
        && lexicon.lang.code == "ko"
        && lexicon.has(Set::Titles, post)
    {
        text = name.to_owned();
    }
    trim_marks_of_name(&text).to_owned()
}

/// `onze verslaggever Marieke Bos`: the small words before the name go, when one
/// of them is a post.
fn without_post<'a>(name: &'a str, lexicon: &Lexicon) -> &'a str {
    let Some(at) = name.find(char::is_uppercase).filter(|at| *at > 0) else { return name };
    let (small, rest) = name.split_at(at);
    let is_post = count(small) <= 4
        && small.ends_with(' ')
        && small.split_whitespace().any(|word| {
            lexicon.all(Set::Titles).any(|title| title.split(' ').any(|one| one == word))
        });
    if is_post { rest } else { name }
}

fn trim_marks_of_name(name: &str) -> &str {
    let name = name.trim_matches(|c: char| {
        c.is_whitespace() || ",:;：()[]（）【】<>《》*_\"“”/＝=—–-".contains(c)
    });
    let is_initial =
        name.split_whitespace().next_back().is_some_and(|word| word.chars().count() <= 3);
    if is_initial { name } else { name.trim_end_matches('.') }
}

/// Without the marks that stand around a part of a line.
pub(super) fn trim_marks(part: &str) -> &str {
    part.trim_matches(|c: char| {
        c.is_whitespace() || ",.:;：◎○●■□▲◆▌()[]（）【】<>《》*_\"“”/＝=—–-".contains(c)
    })
}
/// What houses of learning are called: behind a name they say where somebody works.
const HOUSES_OF_LEARNING: &[&str] = &[
    "universit",
    "uniwersytet",
    "univerzit",
    "üniversite",
    "университет",
    "університет",
    "polytechni",
    "politechni",
    "hochschule",
    "institut",
    "instytut",
    "istituto",
    "институт",
    "інститут",
    "akademie",
    "đại học",
    "học viện",
    "大学",
    "大學",
    "学院",
    "學院",
    "대학교",
    "มหาวิทยาลัย",
    "جامعة",
    "אוניברסיטת",
    "विश्वविद्यालय",
];

/// Adds a name unless it stands there in the same role, or says where the one
/// before it works.
pub(super) fn push_author(authors: &mut Vec<Author>, name: &str, role: Role) {
    let is_same = |author: &Author| author.role == role && lower(&author.name) == lower(name);
    // `III Mùa Vọng` numbers a Sunday.
    if name
        .split(' ')
        .next()
        .is_some_and(|first| first.len() > 1 && first.bytes().all(|b| b"IVX".contains(&b)))
    {
        return;
    }
    // `Đánh giá bài viết: 5/5`: figures are nobody.
    if !name.contains(char::is_alphabetic) {
        return;
    }
    let is_house = || {
        let low = lower(name);
        !authors.is_empty() && HOUSES_OF_LEARNING.iter().any(|word| low.contains(word))
    };
    if !authors.iter().any(is_same) && !is_house() {
        authors.push(Author { name: name.to_owned(), role });
    }
}

/// Whether a name ends as a sentence: it may end in an initial's stop, and no other.
pub(super) fn ends_as_sentence(name: &str) -> bool {
    super::words::ends_sentence(name)
        && name.split_whitespace().next_back().is_some_and(|word| word.chars().count() > 4)
}
