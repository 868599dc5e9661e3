//! Pages of a few lines, parts of pages, and what is set aside on either.

use super::*;
use crate::format::html::{read_article, read_letter};

/// The blocks of the body.
fn body(article: &Article) -> Vec<&str> {
    let blocks = article.blocks().iter().filter(|block| block.kind.is_body());
    blocks.map(|block| article.text_of(block)).collect()
}

#[test]
fn a_page_of_a_few_lines_keeps_them_all() {
    for (html, want) in [
        ("<p>Short one.</p><p>Short two.</p>", vec!["Short one.", "Short two."]),
        (
            "<p>Dear all, the boat goes on Monday at nine from the old quay.</p>\
             <ul><li>Bring pens</li></ul><p>Yours, Ann.</p>",
            vec![
                "Dear all, the boat goes on Monday at nine from the old quay.",
                "Bring pens",
                "Yours, Ann.",
            ],
        ),
        (
            "<h2>Sub</h2><p>First of all the ferry came in late, and nobody minded it much.</p>\
             <pre>a\nb</pre><blockquote><p>Q</p></blockquote><p>x = 1</p>",
            vec![
                "Sub",
                "First of all the ferry came in late, and nobody minded it much.",
                "a\nb",
                "Q",
                "x = 1",
            ],
        ),
        (
            "<p>Only one.</p><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>",
            vec!["Only one.", "a\tb\n1\t2"],
        ),
    ] {
        let page = format!("<html><head><title>T</title></head><body>{html}</body></html>");
        assert_eq!(body(&read(&page)), want, "{html}");
    }
}

#[test]
fn what_a_short_page_shows_beside_its_article_is_set_aside_and_not_lost() {
    let article = read(
        "<html><head><title>Why the bell is gone – Quay Notes</title></head><body>\
         <header>Quay Notes</header><nav><a href=/a>Home</a> <a href=/b>Archive</a></nav>\
         <div class=post><h2><a href=/p>Why the bell is gone</a></h2><div class=entry>\
         <p>It was sold, so they say on the quay.</p><p>Here is why:</p><ol><li>It was cracked.</li></ol></div>\
         <div class=tags>Tagged: bells</div></div>\
         <div class=comments><h3>2 Comments</h3><p>So it was.</p></div>\
         <p>Copyright 2020 Quay Notes</p><p hidden>Nobody sees this.</p><script>var a = 'nor this';</script></body></html>",
    );
    assert_eq!(article.meta().title.as_deref(), Some("Why the bell is gone"));
    assert_eq!(
        body(&article),
        ["It was sold, so they say on the quay.", "Here is why:", "It was cracked."]
    );
    let dropped: Vec<_> = article.dropped().collect();
    let aside = [
        "Copyright 2020 Quay Notes",
        "Quay Notes",
        "Home Archive",
        "Tagged: bells",
        "2 Comments",
        "So it was.",
    ];
    for line in aside {
        assert!(dropped.contains(&line), "{line} in {dropped:?}");
    }
    assert!(!article.text().contains("Nobody sees this") && !article.text().contains("nor this"));
}

#[test]
fn what_is_struck_within_a_long_article_is_set_aside_in_its_place() {
    let prose = "<p>The ferry came in late, and nobody on the quay seemed to mind it much.</p>";
    let page = format!(
        "<title>The ferry</title><body><nav>Far away</nav><article>{}<div class=newsletter>\
         Letters from the quay</div><p>The last word is here, and there is none behind it.</p>\
         </article></body>",
        prose.replace("late", "late again").repeat(80)
    );
    let article = read(&page);
    let dropped: Vec<_> = article.dropped().collect();
    assert!(dropped.contains(&"Letters from the quay"), "{dropped:?}");
    assert!(!dropped.contains(&"Far away"), "{dropped:?}");
    let place = |words: &str| article.text().find(words);
    assert!(place("Letters from") < place("The last word"), "{}", article.text());
}

#[test]
fn an_article_that_somebody_took_keeps_its_structure() {
    let html = "<div><h2>Sub</h2><p>First, <b>then</b>.</p><ul><li>one</li><li>x</li></ul>\
                <p>Share the bread.</p><p><a href=https://a.example/>https://a.example/</a></p>\
                <p><a href=/share>Share</a></p></div>";
    let article = read_article(html, Some("Another title"), None);
    let kept = ["Sub", "First, then.", "one", "x", "Share the bread.", "https://a.example/"];
    assert_eq!(body(&article), kept);
    assert!(matches!(article.blocks()[1].kind, BlockKind::Heading { level: 2 }));
    assert_eq!(article.dropped().collect::<Vec<_>>(), ["Share"]);
    // Its headline is stated, or it is its first line.
    assert_eq!(article.meta().title.as_deref(), Some("Another title"));
    let headed = read_article(html, None, None);
    assert_eq!((headed.meta().title.as_deref(), body(&headed)[0]), (Some("Sub"), "First, then."));
    let again = read_article(html, Some("Sub"), None);
    assert_eq!(body(&again)[0], "First, then.");
    let later = read_article("<p>One.</p><h2>Sub</h2><p>Two.</p>", None, None);
    assert_eq!((later.meta().title.as_deref(), body(&later)), (None, vec!["One.", "Sub", "Two."]));
}

#[test]
fn a_letter_in_tags_is_no_page() {
    let html = "<html><body><table><tr><td><h1>The quay, no. 5</h1><p>By Ann Lee</p><p>Hi Bob,</p>\
                <p>Photo: attached</p><p>3 May 2021</p><p>Next.</p></td></tr></table></body></html>";
    let article = read_letter(html, Some("Your boat"));
    let lines =
        ["The quay, no. 5", "By Ann Lee", "Hi Bob,", "Photo: attached", "3 May 2021", "Next."];
    assert_eq!(body(&article), lines);
    let meta = article.meta();
    assert_eq!((meta.authors.len(), meta.published.as_deref()), (0, None));
    let is_lede = |block: &crate::article::Block| block.kind == BlockKind::Lede;
    assert!(!article.blocks().iter().any(is_lede));
}

#[test]
fn last_lines_that_are_set_as_the_text_are_text() {
    let lines = |html: &str| {
        let day =
            |nth| format!("<p>The ferry was late on day {nth}, and nobody seemed to mind.</p>");
        let prose = (0..30).map(day).collect::<Vec<_>>().concat();
        let page = format!("<title>T</title><article><h1>T</h1>{prose}{html}</article>");
        let article = read(&page);
        let kept: Vec<_> = body(&article).into_iter().skip(1).map(str::to_owned).collect();
        kept
    };
    for html in ["<p>THE END</p>", "<div><p>THE END</p></div>", "<code>THE END</code>", "THE END"] {
        assert_eq!(lines(html).last().map(String::as_str), Some("THE END"), "{html}");
    }
    for html in [
        "<div class=more><p>THE END</p></div>",
        "<p class=tail>THE END</p>",
        "<p><a href=/end>THE END</a></p>",
        "<a href=#>THE END</a>",
        "<p>URL: https://quay.example/end</p>",
        "<p>Sources:</p>",
        "<p>\u{200d}</p>",
        "<p>(Reuters)</p>",
    ] {
        assert_eq!(lines(html).len(), 29, "{html}");
    }
}

#[test]
fn a_sign_is_a_button_only_where_it_is_pressed() {
    for (html, is_kept) in [
        ("<p>x</p>", true),
        ("<ul><li>x</li><li>y</li></ul>", true),
        ("<p>x = 1 &lt; 2</p>", true),
        ("<div class=close>x</div>", false),
        ("<div class=modal-btn><span>x</span></div>", false),
        ("<p><a href=#>x</a></p>", false),
        ("<div role=button>x</div>", false),
    ] {
        let has = blocks(html).iter().any(|(_, text)| text.starts_with('x'));
        assert_eq!(has, is_kept, "{html}");
    }
}
