//! Code: the text of `pre` with its lines and spaces, and the language that the
//! page names.

use super::dom::{Dom, Id, is_mute};
use super::piece::{Kind, Piece, Run};
use crate::article::Container;

/// Reads a `pre`.
pub(super) fn read(dom: &Dom, id: Id, inside: &[Container]) -> Piece {
    let mut piece = Piece::new(Kind::Code(language(dom, id)), inside, id);
    let mut walk = dom.subtree(id);
    let mut text = String::new();
    while let Some(one) = walk.next() {
        let tag = dom.tag(one);
        if is_mute(tag) || matches!(tag, "button" | "svg") || is_gutter(dom, one, id) {
            walk.skip_below(one);
        } else if let Some(words) = dom.own_text(one) {
            text.push_str(words);
        } else if tag == "br" || (is_line(dom, one, tag) && !is_new(&text)) {
            text.push('\n');
        }
    }
    let text = text.trim_start_matches(['\n', '\r']).trim_end();
    text.clone_into(&mut piece.text);
    piece.runs.push(Run::Text(text.to_owned()));
    piece
}

fn is_new(text: &str) -> bool {
    text.is_empty() || text.ends_with('\n')
}

/// Whether an element begins a line: by what it is, or as the brother of one before
/// it that nothing parts from it, though it is called a line.
fn is_line(dom: &Dom, id: Id, tag: &str) -> bool {
    if matches!(tag, "div" | "tr" | "li" | "p") {
        return true;
    }
    if !matches!(tag, "span" | "code") || dom.tag(dom.before(id)) != tag {
        return false;
    }
    let class = dom.attr(id, "class").unwrap_or_default();
    let is_named = class.split_ascii_whitespace().any(|word| {
        matches!(word, "line" | "code-line" | "codeline" | "token-line" | "view-line" | "row")
    });
    let is_block = || {
        let style = dom.attr(id, "style").unwrap_or_default();
        style.contains("block") && !style.contains("inline") || style.contains("flex")
    };
    is_named && class_of(dom, dom.before(id)) == class || tag == "code" || is_block()
}

fn class_of(dom: &Dom, id: Id) -> &str {
    dom.attr(id, "class").unwrap_or_default()
}

/// Words by which the numbers of lines are named.
const GUTTERS: [&str; 8] = [
    "lineno",
    "line-number",
    "linenumber",
    "line-numbers-rows",
    "gutter",
    "ln-num",
    "hljs-ln-n",
    "blob-num",
];

/// The numbers of the lines, in code that begins at `top`, which may be told to have
/// some.
fn is_gutter(dom: &Dom, id: Id, top: Id) -> bool {
    id != top && dom.tag(id) != "code" && is_named_gutter(dom, id) && !has_letters(dom, id)
}

fn is_named_gutter(dom: &Dom, id: Id) -> bool {
    let class = class_of(dom, id);
    let is_word = |word: &str| matches!(word, "lnt" | "lntd" | "ln");
    let is_passed = || {
        let style = dom.attr(id, "style").unwrap_or_default();
        dom.tag(id) == "span" && style.contains("user-select") && style.contains("none")
    };
    !class.is_empty()
        && (GUTTERS.iter().any(|word| class.contains(word))
            || class.split_ascii_whitespace().any(is_word))
        || is_passed()
}

fn has_letters(dom: &Dom, id: Id) -> bool {
    let texts = dom.subtree(id).filter_map(|one| dom.own_text(one));
    texts.flat_map(str::chars).any(char::is_alphabetic)
}

/// Whether an element holds nothing but the numbers of the lines of code beside it.
pub(super) fn is_numbers(dom: &Dom, id: Id) -> bool {
    let is_named = || {
        let own = std::iter::once(id).chain(dom.ancestors(id).take(3));
        let inner = dom.children(id).filter(|child| dom.is_element(*child)).take(1);
        own.chain(inner).any(|one| is_named_gutter(dom, one))
    };
    !has_letters(dom, id) && is_named() && {
        let text = dom.text(id);
        let mut numbers = text.split_whitespace().map(str::parse::<u32>);
        let first = numbers.next();
        let mut before = first.and_then(Result::ok).unwrap_or(0);
        // Numbers that are glued cannot be counted; their place tells enough.
        let is_counted = numbers.all(|next| {
            let is_next = next == Ok(before + 1);
            before += 1;
            is_next
        });
        !text.is_empty() && is_counted
    }
}

/// Whether a row of a table holds a line of code beside its number.
pub(super) fn is_row(dom: &Dom, row: Id) -> bool {
    let mut cells = dom.children(row).filter(|cell| dom.tag(*cell) == "td");
    let (Some(first), Some(second)) = (cells.next(), cells.next()) else { return false };
    is_named_gutter(dom, first)
        && !has_letters(dom, first)
        && class_of(dom, second).contains("code")
        && !dom.subtree(second).any(|one| dom.tag(one) == "pre")
}

/// The language by the classes of the element, what is in it, and what it is in.
fn language(dom: &Dom, id: Id) -> Option<String> {
    let inner = dom.children(id).filter(|child| dom.tag(*child) == "code");
    // In a table the code stands in a row beside its numbers.
    let is_cell = dom.parent(id).is_some_and(|above| dom.tag(above) == "td");
    let around = dom.ancestors(id).take(if is_cell { 7 } else { 3 });
    let own = dom.attr(id, "lang").filter(|name| is_programs(name)).map(str::to_owned);
    own.or_else(|| {
        std::iter::once(id).chain(inner).chain(around).find_map(|one| {
            let stated = dom.any_attr(one, &["data-lang", "data-language"]).map(str::to_owned);
            stated.or_else(|| dom.attr(one, "class").and_then(by_class))
        })
    })
}

/// Whether a `lang` is none of people: older blogs name that of the code so.
fn is_programs(name: &str) -> bool {
    const SHORT: [&str; 16] = [
        "c", "go", "js", "py", "rb", "ts", "c++", "c#", "php", "xml", "sql", "css", "cpp", "ini",
        "vim", "lua",
    ];
    let is_word = (4..=12).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_lowercase());
    is_word || SHORT.contains(&name)
}

fn by_class(class: &str) -> Option<String> {
    const LEADS: [&str; 6] =
        ["language-", "lang-", "highlight-source-", "highlight-text-", "brush:", "sourceCode-"];
    let words: Vec<&str> = class.split_ascii_whitespace().collect();
    let named = words
        .iter()
        .position(|word| LEADS.iter().any(|lead| word.starts_with(lead)))
        .and_then(|at| {
            let name = LEADS.iter().find_map(|lead| words[at].strip_prefix(lead))?;
            // `brush: js` is two words.
            if name.is_empty() { words.get(at + 1).copied() } else { Some(name) }
        })
        .or_else(|| {
            // Sphinx names it on the box that is not to be translated.
            let is_box = words.contains(&"notranslate");
            let name = words.iter().find_map(|word| word.strip_prefix("highlight-"));
            name.filter(|name| is_box && !matches!(*name, "default" | "none"))
        })
        .or_else(|| {
            // Pandoc and highlight.js name the language beside their own class.
            let is_own = |word: &&str| {
                matches!(*word, "sourceCode" | "hljs") || (*word == "highlight" && words.len() == 2)
            };
            let own = words.iter().position(is_own)?;
            words.iter().enumerate().find(|(at, _)| *at != own).map(|(_, word)| *word)
        })?;
    let name = named.trim_end_matches(';').to_ascii_lowercase();
    let is_name = !name.is_empty()
        && name.len() <= 20
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "+-#.".contains(c))
        && !matches!(name.as_str(), "none" | "text" | "plaintext" | "plain" | "numbersource");
    is_name.then_some(name)
}
