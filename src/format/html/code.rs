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
        if is_mute(tag) || matches!(tag, "button" | "svg") || is_gutter(dom, one) {
            walk.skip_below(one);
        } else if let Some(words) = dom.own_text(one) {
            text.push_str(words);
        } else if tag == "br" || (matches!(tag, "div" | "tr" | "li" | "p") && !is_new(&text)) {
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

/// The numbers of the lines.
fn is_gutter(dom: &Dom, id: Id) -> bool {
    dom.attr(id, "class").is_some_and(|class| {
        ["lineno", "line-number", "linenumber", "gutter", "ln-num", "hljs-ln-n", "blob-num"]
            .iter()
            .any(|word| class.contains(word))
            && !class.contains("line-numbers")
    })
}

/// The language by the classes of the element, what is in it, and what it is in.
fn language(dom: &Dom, id: Id) -> Option<String> {
    let inner = dom.children(id).filter(|child| dom.tag(*child) == "code");
    let around = dom.ancestors(id).take(3);
    std::iter::once(id).chain(inner).chain(around).find_map(|one| {
        let stated = dom.any_attr(one, &["data-lang", "data-language"]).map(str::to_owned);
        stated.or_else(|| dom.attr(one, "class").and_then(by_class))
    })
}

fn by_class(class: &str) -> Option<String> {
    const LEADS: [&str; 6] =
        ["language-", "lang-", "highlight-source-", "highlight-text-", "brush:", "sourceCode-"];
    let words: Vec<&str> = class.split_ascii_whitespace().collect();
    let named = words
        .iter()
        .find_map(|word| LEADS.iter().find_map(|lead| word.strip_prefix(lead)))
        .or_else(|| {
            // Pandoc and highlight.js name the language beside their own class.
            let own = words.iter().position(|word| matches!(*word, "sourceCode" | "hljs"))?;
            words.iter().enumerate().find(|(at, _)| *at != own).map(|(_, word)| *word)
        })?;
    let name = named.trim_end_matches(';').to_ascii_lowercase();
    let is_name = !name.is_empty()
        && name.len() <= 20
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "+-#.".contains(c))
        && !matches!(name.as_str(), "none" | "text" | "plaintext" | "plain" | "numbersource");
    is_name.then_some(name)
}
