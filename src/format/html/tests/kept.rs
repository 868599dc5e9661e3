//! What is text though it looks like something else, and what keeps its form.

use super::*;

#[test]
fn a_sentence_among_prose_is_text() {
    let prose = "<p>The ferry came in late, and nobody on the quay seemed to mind it much.</p>";
    for line in
        ["Sign up by 30 June.", "Next.", "Subscribe to that view and you are lost.", "© is a sign."]
    {
        let shown = blocks(&format!("{prose}<p>{line}</p>{prose}"));
        assert!(shown.contains(&block("Paragraph", line)), "{line}: {shown:?}");
    }
    // In a box of its own, or with a link, it is furniture still.
    for html in
        ["<div class=b><p>Next.</p></div>", "<p class=b>Next.</p>", "<p><a href=/b>Next.</a></p>"]
    {
        let shown = blocks(&format!("{prose}{html}{prose}"));
        assert!(shown.iter().all(|(_, text)| text != "Next."), "{html}: {shown:?}");
    }
}

#[test]
fn a_page_that_is_shown_where_no_script_runs_keeps_its_blocks() {
    let story: Vec<String> = (0..9)
        .map(|n| format!("<p>The ferry came in {n} minutes late, and nobody on the quay seemed to mind it very much, as far as I saw from the inn.</p>"))
        .collect();
    let (article, notice) = super::super::read_telling(&format!(
        "<!doctype html><title>T</title><body><noscript><article><h1>T</h1>{}</article></noscript>",
        story.concat()
    ));
    assert_eq!(notice, None);
    let body = article.blocks().iter().filter(|one| one.kind.is_body());
    assert_eq!(body.count(), 9);
}

#[test]
fn the_language_of_code_is_known_by_older_names() {
    for (html, want) in [
        ("<pre class='brush: js; toolbar: false'>x</pre>", Some("js")),
        ("<pre class='brush:php'>x</pre>", Some("php")),
        ("<pre lang=go>x</pre>", Some("go")),
        ("<pre lang=vi>x</pre>", None),
        ("<pre lang=en-GB>x</pre>", None),
        (
            "<div class='highlight-bash notranslate'><div class=highlight><pre>x</pre></div></div>",
            Some("bash"),
        ),
        (
            "<div class='highlight-default notranslate'><div class=highlight><pre>x</pre></div></div>",
            None,
        ),
        ("<div class=highlight-box><pre>x</pre></div>", None),
    ] {
        let article = page(html);
        let found = article.blocks().iter().find_map(|one| match &one.kind {
            BlockKind::Preformatted { language } => Some(language.as_deref()),
            _ => None,
        });
        assert_eq!(found, Some(want), "{html}");
    }
}

#[test]
fn what_is_set_as_another_element_reads_as_it() {
    for (html, want) in [
        (
            "<div role=heading aria-level=3>Part two</div><p>It goes on, then.</p>",
            vec![block("Heading", "Part two"), block("Paragraph", "It goes on, then.")],
        ),
        (
            "<div><span style='display:block'>One line.</span><span style='display: block'>Two lines.</span></div>",
            vec![block("Paragraph", "One line."), block("Paragraph", "Two lines.")],
        ),
        (
            "<div role=table><div role=row><span role=cell>seven</span><span role=cell>ships</span></div></div>",
            vec![block("Paragraph", "seven ships")],
        ),
        (
            "<p>The quay<span class=footnote>An old one.</span> stood.</p>",
            vec![block("Paragraph", "The quay (An old one.) stood.")],
        ),
    ] {
        assert_eq!(blocks(html), want, "{html}");
    }
}

#[test]
fn pictures_are_found_where_no_script_is_needed() {
    let shown = |html: &str| {
        let article = page(html);
        let pictures = article.blocks().iter().filter_map(|one| match &one.kind {
            BlockKind::Image { url } => Some(url.to_string()),
            _ => None,
        });
        pictures.collect::<Vec<_>>()
    };
    for (html, want) in [
        ("<noscript><img src=e.jpg alt='The quay'></noscript>", vec!["e.jpg"]),
        (
            "<img src='data:,' alt='The quay'> <noscript><img src=e.jpg alt='The quay'></noscript>",
            vec!["e.jpg"],
        ),
        (
            "<img src=a.jpg alt='The quay'> <noscript><img src=e.jpg alt='The quay'></noscript>",
            vec!["a.jpg"],
        ),
        ("<noscript><img src=count.gif></noscript>", vec![]),
        ("<noscript><img src=count.gif alt=x width=1 height=1></noscript>", vec![]),
        ("<amp-img src=a.jpg alt=x width=16 height=9 layout=responsive></amp-img>", vec!["a.jpg"]),
        ("<amp-img src=a.jpg alt=x width=16 height=9></amp-img>", vec![]),
        ("<img srcset='a.jpg 300w, c.jpg 900w, b.jpg 600w' alt=x>", vec!["c.jpg"]),
        ("<img srcset='a.jpg, b.jpg 2x' alt=x>", vec!["b.jpg"]),
        ("<img srcset=a.jpg alt=x>", vec!["a.jpg"]),
    ] {
        assert_eq!(shown(html), want, "{html}");
    }
}

#[test]
fn a_note_keeps_what_stands_in_it() {
    let html = "<p>Wall<sup><a href=#n>1</a></sup>.</p><p>More of it, then.</p>\
        <ol><li id=n><p>See this one:</p><ul><li>a first</li><li>a second</li></ul><blockquote>and a word</blockquote> <a href=#r>↩</a></li></ol>";
    let article = page(html);
    let notes = article.blocks().iter().filter_map(|one| match &one.kind {
        BlockKind::Footnote { label } => Some(format!("{label}: {}", article.text_of(one))),
        _ => None,
    });
    assert_eq!(
        notes.collect::<Vec<_>>(),
        ["1: See this one:", "1: a first", "1: a second", "1: and a word"]
    );
    let body = article.blocks().iter().filter(|one| one.kind.is_body());
    assert!(body.clone().all(|one| article.text_of(one) != "↩"));
}

#[test]
fn the_contents_of_a_page_are_none_of_its_text() {
    let html = "<div role=note class='hatnote navigation-not-searchable'>For other walls, see <a href=/w>Walls</a>.</div>\
        <div id=toc class=toc><h2>Contents</h2><ul><li><a href=#a>1 The old wall</a></li><li><a href=#b>2 The new wall</a></li></ul></div>";
    assert!(blocks(html).is_empty(), "{:?}", blocks(html));
}
