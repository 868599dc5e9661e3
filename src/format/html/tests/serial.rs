//! Pages that are XML, and pages that nobody closed.

use super::*;

const XML: &str = "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE html PUBLIC \
    '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'><html xmlns='http://www.w3.org/1999/xhtml'>";
const PROSE: &str = "<p>The ferry came in late, and nobody on the quay seemed to mind it much.</p>";

#[test]
fn an_element_that_xml_closes_takes_nothing_of_the_text() {
    for head in
        ["<script src='a.js'/>", "<title/>", "<style/>", "<title>T</title><script src='a'/>"]
    {
        for inside in ["", "<iframe src='a'/>", "<b/>", "<textarea/>", "<a id='x'/><i/>"] {
            let body = format!("{PROSE}<p>So wide {inside}<![CDATA[a < b &]]> it is.</p>{PROSE}");
            let article = read(&format!("{XML}<head>{head}</head><body>{body}</body></html>"));
            let text = article.text();
            assert_eq!(text.matches("nobody on the quay").count(), 2, "{head} {inside}: {text}");
            assert!(text.contains("So wide a < b & it is."), "{head} {inside}: {text}");
            let marks = article.spans().iter().map(|span| &span.mark).collect::<Vec<_>>();
            assert!(marks.is_empty(), "{head} {inside}: {marks:?}");
        }
    }
}

#[test]
fn a_script_that_html_leaves_open_takes_nothing_either() {
    for script in ["<script src='a.js'/>", "<script src=\"a.js\" /><script src='b.js'></script>"] {
        let page = format!("<!DOCTYPE html><head>{script}<title>T</title></head>{PROSE}{PROSE}");
        assert_eq!(read(&page).text().matches("nobody on the quay").count(), 2, "{script}");
    }
}

#[test]
fn what_stands_too_deep_keeps_its_paragraphs() {
    for (open, within) in [("<div>", ""), ("<blockquote>", ""), ("<svg><g>", "<p>")] {
        let page = format!(
            "<!DOCTYPE html><title>T</title>{}{within}{PROSE}{PROSE}<ul><li>One of them saw it all.<br>Two of them did not.</ul>",
            open.repeat(3000)
        );
        let article = read(&page);
        let found: Vec<&str> = article
            .blocks()
            .iter()
            .filter(|block| block.kind.is_body())
            .map(|block| article.text_of(block))
            .collect();
        let prose = "The ferry came in late, and nobody on the quay seemed to mind it much.";
        assert_eq!(
            found,
            [prose, prose, "One of them saw it all.", "Two of them did not."],
            "{open}"
        );
    }
}

#[test]
fn every_level_of_what_is_nested_is_kept() {
    for (open, close) in [("<blockquote><p>", "</p>"), ("<ul><li>", ""), ("<div>", "<br>")] {
        // The first ones are short, and worth nothing by themselves.
        let words = |n: usize| {
            if n < 4 { format!("Level {n}") } else { format!("The words of level {n} of them.") }
        };
        let level = |n: usize| format!("{open}{}{close}", words(n));
        let levels: String = (0..60).map(level).collect();
        let article = read(&format!("<!DOCTYPE html><title>T</title>{levels}"));
        for n in 0..60 {
            assert!(article.text().contains(&words(n)), "{open} {n}: {}", article.text());
        }
    }
}
