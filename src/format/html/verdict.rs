//! Whether an element is furniture: by its tag, its role and the names it goes by, where
//! what it holds does not gainsay them.

use super::dom::{Dom, Id, ROOT};
use super::hints::{Hint, Words};
use super::survey::Survey;
use crate::format::plain::ask::ends_sentence;

/// What is to become of an element.
pub(super) enum Verdict {
    /// Never text of an article.
    Never,
    /// Not shown, as long as a script does not show it.
    Hidden,
    /// Furniture.
    Furniture,
    /// Text, as far as is seen here.
    Keep,
}

/// What an element is by its tag, its role, its names and what it holds.
pub(super) fn verdict(dom: &Dom, survey: &Survey, id: Id, words: &Words) -> Verdict {
    let tag = dom.tag(id);
    if is_never_text(tag) {
        return Verdict::Never;
    }
    if tag == "button" {
        return if is_question(dom, survey, id) { Verdict::Keep } else { Verdict::Never };
    }
    if is_hidden(dom, id, words) && !is_folded(survey, id, words) {
        return Verdict::Hidden;
    }
    if is_poll(survey, id) {
        return Verdict::Furniture;
    }
    if tag == "aside" && is_told_aside(dom, survey, id) {
        return by_names(dom, survey, id, words);
    }
    if tag == "footer" && is_attribution(dom, survey, id) {
        return Verdict::Keep;
    }
    if matches!(tag, "nav" | "footer" | "form" | "aside" | "dialog" | "menu" | "search") {
        return Verdict::Furniture;
    }
    if let Some(role) = dom.attr(id, "role")
        && matches!(
            role,
            "navigation"
                | "banner"
                | "complementary"
                | "contentinfo"
                | "dialog"
                | "alert"
                | "search"
                | "menu"
                | "menubar"
                | "tooltip"
                | "toolbar"
                | "alertdialog"
                | "tablist"
                | "status"
        )
    {
        return Verdict::Furniture;
    }
    let is_kept =
        matches!(tag, "html" | "body" | "main" | "article" | "h1" | "figure" | "code" | "pre");
    // A paragraph of prose is told by its words, not by its names.
    let is_prose = matches!(tag, "p" | "blockquote") && survey.plain[id] >= 80;
    if is_kept || is_prose { Verdict::Keep } else { by_names(dom, survey, id, words) }
}

/// Whether what is in an element is no text that a reader sees.
pub(super) fn is_never_text(tag: &str) -> bool {
    matches!(
        tag,
        "svg"
            | "canvas"
            | "iframe"
            | "object"
            | "embed"
            | "input"
            | "select"
            | "textarea"
            | "datalist"
            | "map"
            | "audio"
            | "video"
            | "head"
            | "progress"
            | "meter"
    )
}

/// The longest question with its answers, in bytes.
const POLL: u32 = 500;

/// The most choices of a page that is no test.
const CHOICES: u8 = 12;

/// Whether an element is a question to the reader with answers to press, on a page
/// that is not made of such.
fn is_poll(survey: &Survey, id: Id) -> bool {
    survey.choices[id] >= 2 && survey.choices[ROOT] <= CHOICES && survey.all(id) <= POLL
}

/// Names of what opens when its heading is pressed.
const FOLDS: &[&str] = &[
    "accordion",
    "faq",
    "faqs",
    "collapse",
    "collapsible",
    "answer",
    "question",
    "expand",
    "expandable",
    "foldable",
    "toggle",
    "rah",
];

/// The longest line that says whose words a quote are, in bytes.
const ATTRIBUTION: u32 = 300;

/// The share of the page's text, in percent, up to which a quote is one in a text.
const QUOTE: u32 = 50;

/// Whether an element says whose words the quote around it are.
pub(super) fn is_attribution(dom: &Dom, survey: &Survey, id: Id) -> bool {
    if survey.all(id) > ATTRIBUTION {
        return false;
    }
    let quote = dom.ancestors(id).take(4).find(|above| dom.tag(*above) == "blockquote");
    quote.is_some_and(|quote| {
        let (own, all) = (survey.all(id), survey.all(quote));
        let total = u64::from(survey.all(ROOT));
        own < all && u64::from(all) * 100 < total * u64::from(QUOTE)
    })
}

/// Text beside the article that is text, and no way to others.
fn is_told_aside(dom: &Dom, survey: &Survey, id: Id) -> bool {
    let (plain, linked) = (survey.plain[id], survey.linked[id]);
    if plain >= 200 {
        return linked.saturating_mul(5) <= plain;
    }
    // A remark of the author's is a sentence in the article; what a page adds has names.
    plain >= 40
        && linked == 0
        && dom.any_attr(id, &["class", "id", "role", "aria-label"]).is_none()
        && dom.ancestors(id).any(|above| dom.tag(above) == "article")
        && ends_sentence(&dom.text(id))
}

/// Whether an element that is hidden only waits for its heading to be pressed, and
/// holds text.
fn is_folded(survey: &Survey, id: Id, words: &Words) -> bool {
    let is_text = survey.plain[id] >= 60 && survey.linked[id].saturating_mul(4) <= survey.plain[id];
    is_text && FOLDS.iter().any(|word| words.has(word))
}

/// A question that opens its answer is a heading.
fn is_question(dom: &Dom, survey: &Survey, id: Id) -> bool {
    let in_heading = dom
        .ancestors(id)
        .take(2)
        .any(|above| matches!(dom.tag(above), "h2" | "h3" | "h4" | "h5" | "h6" | "dt" | "summary"));
    (in_heading && survey.all(id) > 0)
        || ((20..300).contains(&survey.all(id)) && dom.text(id).ends_with('?'))
}

/// Whether an element that is named for what opens from it is words of a line: the
/// term, and not what is said of it, which stands in such an element again.
fn is_term(dom: &Dom, survey: &Survey, id: Id) -> bool {
    const INLINE: [&str; 9] = ["a", "span", "abbr", "dfn", "b", "i", "em", "strong", "mark"];
    let is_inline = |id: Id| INLINE.contains(&dom.tag(id));
    let is_over = |above: Id| survey.named[above].has(Hint::Over) && is_inline(above);
    is_inline(id) && !dom.ancestors(id).take(3).any(is_over)
}

fn by_names(dom: &Dom, survey: &Survey, id: Id, words: &Words) -> Verdict {
    let found = survey.named[id];
    // `article-body no-ads`: what holds the body is not struck for another word.
    if found.has(Hint::Body) {
        return Verdict::Keep;
    }
    if found.has(Hint::Never) && survey.code[id] == 0
        || found.has(Hint::Over) && !is_term(dom, survey, id)
    {
        return Verdict::Hidden;
    }
    // What stands beside the page, unless the name tells of what has something beside it.
    let layout = [
        "grid",
        "layout",
        "content",
        "wrapper",
        "main",
        "container",
        "page",
        "with",
        "has",
        "no",
        "body",
        "article",
        "post",
        "single",
        "left",
        "right",
    ];
    if words.has("sidebar") && !layout.iter().any(|word| words.has(word)) {
        return Verdict::Furniture;
    }
    let (linked, all) = (survey.linked[id], survey.all(id));
    // What is mostly code is there for the code, whatever is around it to press.
    if all > 0 && survey.code[id].saturating_mul(2) >= all {
        return Verdict::Keep;
    }
    if found.has(Hint::Remark) && linked == 0 {
        return Verdict::Keep;
    }
    let strikes = (found.has(Hint::Furniture) && !is_bare_prose(dom, survey, id))
        || (found.has(Hint::Facts) && !is_attribution(dom, survey, id))
        || (found.has(Hint::Menu) && linked.saturating_mul(5) >= all.saturating_mul(2))
        || (found.has(Hint::Menu) && all <= CONTENTS && is_contents(dom, survey, id))
        || (found.has(Hint::Teaser) && linked.saturating_mul(4) >= all);
    if strikes { Verdict::Furniture } else { Verdict::Keep }
}

/// The longest contents of a page, in bytes.
const CONTENTS: u32 = 4000;

/// Whether most of an element's text leads to places of the page: its contents.
fn is_contents(dom: &Dom, survey: &Survey, id: Id) -> bool {
    let is_place = |one: &Id| {
        dom.tag(*one) == "a" && dom.attr(*one, "href").is_some_and(|to| to.starts_with('#'))
    };
    let led: u32 = dom.subtree(id).filter(is_place).map(|one| survey.all(one)).sum();
    led > 0 && led.saturating_mul(2) >= survey.all(id)
}

/// How many nodes are looked at below an element for what is pressed.
const LOOKED: usize = 80;

/// Whether an element holds paragraphs of sentences in an article and nothing else: what
/// is there to share, to sign or to sell has something to press or to look at.
fn is_bare_prose(dom: &Dom, survey: &Survey, id: Id) -> bool {
    if survey.linked[id] > 0 || survey.plain[id] == 0 {
        return false;
    }
    let mut has_prose = false;
    for (at, one) in dom.subtree(id).enumerate().skip(1) {
        if at > LOOKED {
            return false;
        }
        match dom.tag(one) {
            "p" => has_prose |= ends_sentence(&dom.text(one)),
            "" | "b" | "strong" | "i" | "em" | "br" | "q" | "cite" | "blockquote" | "ul" | "ol"
            | "li" | "sup" | "sub" => {}
            "div" | "section" if survey.plain[one] > 0 => {}
            _ => return false,
        }
    }
    has_prose && dom.ancestors(id).any(|above| dom.tag(above) == "article")
}

/// Whether an element says by itself that it is not shown.
pub(super) fn is_hidden(dom: &Dom, id: Id, words: &Words) -> bool {
    if dom.attr(id, "hidden").is_some() || dom.attr(id, "aria-hidden") == Some("true") {
        return true;
    }
    // `hidden lg:block` is shown on wide windows.
    let class = dom.attr(id, "class").unwrap_or_default();
    if words.has("hidden") && class.split_ascii_whitespace().any(|one| one == "hidden") {
        let shown = [":block", ":flex", ":grid", ":inline", ":table", ":contents", ":visible"];
        if !shown.iter().any(|sign| class.contains(sign)) {
            return true;
        }
    }
    let Some(style) = dom.attr(id, "style") else { return false };
    let style: String =
        style.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
    style.contains("display:none") || style.contains("visibility:hidden")
}
