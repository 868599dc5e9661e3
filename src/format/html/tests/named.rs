//! Words that are part of a line or of an article whatever their elements are called.

use super::*;

#[test]
fn the_words_that_something_opens_from_stay_in_their_line() {
    for (html, want) in [
        (
            "<p>A <span class=tooltip>bollard<span class=tooltiptext>a post</span></span> stood.</p>",
            "A bollard stood.",
        ),
        (
            "<p>A <span class=popup>bollard<span class=popup-text>a post</span></span> stood.</p>",
            "A bollard stood.",
        ),
        ("<p>The <a class='popup glossary' href=#g>capstan</a> stood.</p>", "The capstan stood."),
    ] {
        assert_eq!(blocks(html), [block("Paragraph", want)], "{html}");
    }
    assert!(blocks("<div class=tooltip>Open me now.</div>").is_empty());
}

#[test]
fn a_remark_beside_the_text_is_text_when_it_has_no_name() {
    let remark = "Nobody had rung that bell for longer than I care to say.";
    let kept = |html: &str| blocks(html).iter().any(|(_, text)| text == remark);
    assert!(kept(&format!("<aside><p>{remark}</p></aside>")));
    for html in [
        format!("<aside class=promo><p>{remark}</p></aside>"),
        format!("<aside><p><a href=/b>{remark}</a></p></aside>"),
        "<aside>Nobody had rung that bell for longer than I care</aside>".to_owned(),
    ] {
        assert!(!kept(&html), "{html}");
    }
}

#[test]
fn what_opens_when_its_name_is_pressed_keeps_both() {
    let html = "<details><summary>More about this</summary>Bare words</details>";
    let shown = blocks(&format!("{html}<p>So it was.</p>"));
    let shown: Vec<_> = shown.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(shown, ["More about this", "Bare words", "So it was."]);
    let prose = "<p>The ferry came in late, and nobody on the quay seemed to mind it much.</p>";
    let last = read(&format!(
        "<title>T</title><article><h1>T</h1>{}{html}</article>",
        ["early", "late", "at noon"]
            .map(|when| prose.replace("late", &format!("{when}, and {when} again, ").repeat(20)))
            .concat()
    ));
    assert!(last.text().ends_with("Bare words") && last.dropped().all(|line| line == "T"));
}
