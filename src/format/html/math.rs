//! Mathematics as its text: the TeX that the page carries, else what is shown.

use super::dom::{Dom, Id};

/// Whether a script holds a formula.
pub(super) fn is_script(dom: &Dom, id: Id) -> bool {
    dom.attr(id, "type").is_some_and(|kind| kind.starts_with("math/tex"))
}

/// The formula of a script.
pub(super) fn script(dom: &Dom, id: Id) -> String {
    let text = dom.children(id).filter_map(|child| dom.own_text(child));
    format!(" {} ", text.collect::<String>().trim())
}

/// The text of a `math` element.
pub(super) fn text(dom: &Dom, id: Id) -> String {
    let is_tex = |one: &Id| {
        dom.tag(*one) == "annotation"
            && dom.attr(*one, "encoding").is_some_and(|kind| kind.contains("tex"))
    };
    let tex = dom.subtree(id).find(is_tex).map(|one| dom.text(one));
    let tex = tex.or_else(|| dom.attr(id, "alttext").map(str::to_owned));
    let tex = tex.filter(|tex| !tex.trim().is_empty()).map(|tex| {
        let inner = tex.trim().strip_prefix("{\\displaystyle");
        inner.and_then(|inner| inner.strip_suffix('}')).unwrap_or(&tex).trim().to_owned()
    });
    tex.unwrap_or_else(|| {
        let is_text = |one: &Id| dom.own_text(*one).is_some();
        dom.subtree(id).filter(is_text).filter_map(|one| dom.own_text(one)).map(str::trim).collect()
    })
}
