//! Mathematics as its text: the TeX that the page carries, else what is shown in one
//! line (`mathml`).

use super::dom::{Dom, Id, NONE};
use super::mathml;
use super::survey::Survey;

/// Whether a script holds a formula that nothing before it shows.
pub(super) fn is_script(dom: &Dom, survey: &Survey, id: Id) -> bool {
    dom.attr(id, "type").is_some_and(|kind| kind.starts_with("math/tex"))
        && element_before(dom, id)
            .and_then(|before| inner(dom, before))
            .is_none_or(|math| survey.is_gone(dom, math))
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
    let tex = tex.filter(|tex| !tex.trim().is_empty());
    tex.map_or_else(|| mathml::line(dom, id), |tex| bare(&tex).to_owned())
}

/// TeX without what says only how large it is set.
pub(super) fn bare(tex: &str) -> &str {
    let inner = ["{\\displaystyle", "{\\textstyle"]
        .iter()
        .find_map(|style| tex.trim().strip_prefix(style)?.strip_suffix('}'));
    inner.unwrap_or(tex).trim()
}

/// The formula that an element, which is not shown, holds for those who cannot see
/// the picture that stands for it; `None` where its words are shown as well.
pub(super) fn hidden(dom: &Dom, survey: &Survey, id: Id) -> Option<Id> {
    if !matches!(dom.tag(id), "span" | "div" | "math") {
        return None;
    }
    let math = inner(dom, id)?;
    let is_said =
        |one: Option<Id>| one.is_some_and(|one| survey.all(one) > 0 && !survey.struck[one]);
    let is_shown = is_said(element_before(dom, id)) || is_said(element_after(dom, id));
    (!is_shown).then_some(math)
}

/// Whether a formula stands beside the picture that is shown for it.
pub(super) fn is_pictured(dom: &Dom, img: Id) -> bool {
    element_before(dom, img).is_some_and(|before| inner(dom, before).is_some())
}

/// The formula that an element is made for, if it is.
fn inner(dom: &Dom, id: Id) -> Option<Id> {
    dom.subtree(id).take(8).find(|one| dom.tag(*one) == "math")
}

fn element_before(dom: &Dom, id: Id) -> Option<Id> {
    nearest(dom, id, Dom::before)
}

fn element_after(dom: &Dom, id: Id) -> Option<Id> {
    nearest(dom, id, Dom::next)
}

/// The first element among the next few brothers on one side.
fn nearest(dom: &Dom, id: Id, step: fn(&Dom, Id) -> Id) -> Option<Id> {
    let step = |id: &Id| Some(step(dom, *id)).filter(|next| *next != NONE);
    std::iter::successors(step(&id), step).take(3).find(|one| dom.is_element(*one))
}
