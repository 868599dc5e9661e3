//! What stretches of a line are by their attributes: cells, blocks, notes, words that tell
//! more when they are pointed at.

use super::dom::{Dom, Id};
use crate::format::heading;

/// Whether a span is set as a block.
pub(super) fn is_block_span(dom: &Dom, id: Id) -> bool {
    let style = dom.attr(id, "style").unwrap_or_default();
    let mut rules = style.split(';').filter_map(|rule| rule.split_once(':'));
    rules.any(|(name, value)| name.trim() == "display" && value.trim() == "block")
}

/// Whether a span is a cell of a table that is made of no table's elements.
pub(super) fn is_cell(dom: &Dom, id: Id) -> bool {
    let role = dom.attr(id, "role").unwrap_or_default();
    matches!(role, "cell" | "gridcell" | "columnheader" | "rowheader")
}

/// A note that the page sets into the margin, from the middle of a sentence.
pub(super) fn is_side_note(dom: &Dom, id: Id) -> bool {
    // One that a script makes of its words, where a sign would lead to it.
    let is_note = || dom.attr_has(id, "class", "footnote") && dom.text(id).contains(' ');
    dom.attr_has(id, "class", "sidenote") || dom.attr_has(id, "class", "marginnote") || is_note()
}

/// A word that tells more when it is pointed at: it goes by the name of what is told,
/// which is not shown.
pub(super) fn is_explained(dom: &Dom, id: Id) -> bool {
    let parent = dom.parent(id).unwrap_or(id);
    matches!(dom.tag(id), "span" | "abbr" | "dfn" | "a")
        && dom.attr_has(id, "class", "tooltip")
        && dom.any_attr(id, &["role", "hidden", "style", "aria-hidden"]).is_none()
        && matches!(dom.tag(parent), "p" | "li" | "td" | "dd" | "em" | "strong" | "i" | "b")
        && dom.children(parent).nth(1).is_some()
}

/// Whether a link only gives the address of the place that it stands at: beside a
/// heading, behind a term.
pub(super) fn is_permalink(dom: &Dom, id: Id) -> bool {
    const NAMES: [&str; 6] =
        ["anchor", "headerlink", "permalink", "header-link", "hash-link", "heading-link"];
    let is_named = || {
        let class = dom.attr(id, "class").unwrap_or_default().to_ascii_lowercase();
        let said = dom.any_attr(id, &["aria-label", "title"]).unwrap_or_default();
        NAMES.iter().any(|name| class.contains(name))
            || said.get(..9).is_some_and(|said| said.eq_ignore_ascii_case("permalink"))
    };
    dom.attr(id, "href").is_some_and(|to| to.contains('#'))
        && is_named()
        && heading::is_sign(&dom.text(id))
        && !dom.subtree(id).any(|one| dom.tag(one) == "img")
}

/// Whether a paragraph is classed as a picture itself is.
pub(super) fn is_of_picture(dom: &Dom, id: Id) -> bool {
    let class = dom.attr(id, "class").unwrap_or_default();
    dom.tag(id) == "p"
        && class.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("image"))
}
