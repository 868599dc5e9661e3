use proptest::prelude::*;

use super::dom::ROOT;
use super::parse::parse;
use super::read;
use crate::article::{Article, BlockKind, Container, Mark};

mod back;
mod brief;
mod direction;
mod facts;
mod inline;
mod kept;
mod named;
mod saved;
mod serial;
mod tables;

/// A page around `body` with enough prose that it is an article.
fn page(body: &str) -> Article {
    let prose = "<p>The ferry came in late, and nobody on the quay seemed to mind it much.</p>";
    read(&format!(
        "<!DOCTYPE html><title>T</title><article><h1>T</h1>{prose}{body}{prose}</article>"
    ))
}

/// The blocks between the two paragraphs of prose, as kind and text.
fn blocks(body: &str) -> Vec<(String, String)> {
    let article = page(body);
    let shown: Vec<_> = article
        .blocks()
        .iter()
        .filter(|block| block.kind.is_body())
        .map(|block| {
            let kind = format!("{:?}", block.kind);
            let name = kind.split([' ', '{']).next().unwrap_or_default().to_owned();
            (name, article.text_of(block).to_owned())
        })
        .collect();
    shown[1..shown.len() - 1].to_vec()
}

fn block(kind: &str, text: &str) -> (String, String) {
    (kind.to_owned(), text.to_owned())
}

/// The blocks of the body of a page whose `html` and `body` hold these.
fn blocks_of(attributes: &str, body: &str) -> Vec<String> {
    let article =
        read(&format!("<!DOCTYPE html><html {attributes}><title>T</title><body>{body}</body>"));
    let shown = article.blocks().iter().filter(|block| block.kind.is_body());
    shown.map(|block| article.text_of(block).to_owned()).collect()
}

#[test]
fn structure_is_kept() {
    for (html, want) in [
        (
            "<h2>Two</h2><p>Text, then.</p>",
            vec![block("Heading", "Two"), block("Paragraph", "Text, then.")],
        ),
        ("<pre>a\n  b</pre>", vec![block("Preformatted", "a\n  b")]),
        ("<hr>", vec![block("Rule", "")]),
        ("<p>a<br><br>b</p>", vec![block("Paragraph", "a"), block("Paragraph", "b")]),
        (
            "<dl><dt>Tide</dt><dd>The sea, moving.</dd></dl>",
            vec![block("Paragraph", "Tide"), block("Paragraph", "The sea, moving.")],
        ),
        (
            "<details><summary>More of it</summary><p>Here, opened.</p></details>",
            vec![block("Paragraph", "More of it"), block("Paragraph", "Here, opened.")],
        ),
        (
            "<p>x <math alttext='a^2'><mi>a</mi></math> y, and so on.</p>",
            vec![block("Paragraph", "x a^2 y, and so on.")],
        ),
        ("<script type='math/tex'>e=mc^2</script>", vec![block("Paragraph", "e=mc^2")]),
        ("<p>So wide: 12 m<sup>2</sup>.</p>", vec![block("Paragraph", "So wide: 12 m².")]),
        (
            "<figure><img src='/a.jpg' alt='A gate'><figcaption>The gate at noon.</figcaption></figure>",
            vec![block("Image", "A gate"), block("Caption", "The gate at noon.")],
        ),
        (
            "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>",
            vec![block("Table(Columns", "a\tb\n1\t2")],
        ),
        (
            "<table><tr><td><p>Only one cell, of a page that is set with tables.</p></td></tr></table>",
            vec![block("Paragraph", "Only one cell, of a page that is set with tables.")],
        ),
    ] {
        assert_eq!(blocks(html), want, "{html}");
    }
}

#[test]
fn three_short_lines_are_verse_and_addresses_are_not() {
    let poem =
        "Trăng lên đầu núi xa xa,<br>gió đưa mùi lúa bay qua mái nhà,<br>đò ai còn đợi bến ta.";
    for (html, kind, count) in [
        (poem, "Verse", 1),
        (
            "The tide goes out at six,<br>the boats lie on their sides,<br>nobody is in a hurry.",
            "Verse",
            1,
        ),
        // A house, a street, a town; a name, a post, an office; a label and its value.
        ("Alder Harbour Office<br>Quay Street North<br>Alder West Riding", "Paragraph", 3),
        ("Alder Press<br>12 Quay Street<br>Alder 40217", "Paragraph", 3),
        (
            "Open: every day of the week<br>Closed: on the feast of the boats<br>Rest: never in a year",
            "Paragraph",
            3,
        ),
        // Prose that is parted by empty lines.
        (
            "The tide goes out at six.<br><br>The boats lie on their sides.<br><br>Nobody is in a hurry.",
            "Paragraph",
            3,
        ),
        ("The tide goes out at six,<br>the boats lie on their sides.", "Verse", 1),
        ("Wide, wet and flat<br>soft<br>slow to dry out", "Paragraph", 3),
    ] {
        let found = blocks(&format!("<p>{html}</p>"));
        assert_eq!(found.len(), count, "{html}: {found:?}");
        assert!(found.iter().all(|(found, _)| found == kind), "{html}: {found:?}");
    }
    let set_in = poem.replacen("<br>", "<br>\n&nbsp;&nbsp;", 1);
    let want = poem.replacen("<br>", "\n  ", 1).replacen("<br>", "\n", 1);
    assert_eq!(blocks(&format!("<p>{set_in}</p>")), [block("Verse", &want)]);
    let want = [block("Verse", &poem.replace("<br>", "\n"))];
    for br in ["<br>", "<br/>\n", "\n      <br />\r\n\t "] {
        let poem = poem.replace("<br>", br).replace(" bay", "\n  <em> bay</em>\n ");
        assert_eq!(blocks(&format!("<p>\n  {poem}\n</p>")), want, "{br:?}");
    }
}

#[test]
fn lists_nest_and_count() {
    let article = page("<ol start=3 type=a><li>one<ul><li>inner</li></ul></li><li>two</li></ol>");
    let markers: Vec<(String, usize)> = article
        .blocks()
        .iter()
        .filter_map(|block| match block.inside().last() {
            Some(Container::Item { marker, first: true, .. }) => {
                Some((marker.clone(), block.inside().len()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(markers, [("c.".into(), 1), ("•".into(), 2), ("d.".into(), 1)]);
}

#[test]
fn code_keeps_its_language() {
    for (html, language) in [
        ("<pre><code class='language-rust'>fn a() {}</code></pre>", Some("rust")),
        ("<div class='highlight highlight-source-shell'><pre>ls</pre></div>", Some("shell")),
        ("<pre class='sourceCode python'>x</pre>", Some("python")),
        ("<pre>x</pre>", None),
    ] {
        let article = page(html);
        let kinds = article.blocks().iter().map(|block| &block.kind);
        let found = kinds.filter_map(|kind| match kind {
            BlockKind::Preformatted { language } => Some(language.clone()),
            _ => None,
        });
        assert_eq!(found.collect::<Vec<_>>(), [language.map(Into::into)], "{html}");
    }
}

#[test]
fn links_have_their_targets_and_nothing_that_runs_is_one() {
    let article = page(
        "<p>See <a href='https://a.example/b'>this <b>one</b></a>, not <a href='javascript:x()'>that</a>.</p>",
    );
    let links: Vec<_> = article
        .spans()
        .iter()
        .filter_map(|span| match &span.mark {
            Mark::Link(to) => Some((to.as_str(), article.slice(span.range.clone()))),
            _ => None,
        })
        .collect();
    assert_eq!(links, [("https://a.example/b", "this one")]);
}

#[test]
fn a_note_and_what_refers_to_it_are_tied() {
    let article = page(
        "<p>So it is said<sup><a href='#fn1' id='r1'>1</a></sup>.</p>\
         <ol><li id='fn1'>By the ferryman himself. <a href='#r1'>↩</a></li></ol>",
    );
    let notes: Vec<_> = article
        .blocks()
        .iter()
        .filter(|block| block.kind == BlockKind::Footnote { label: "1".into() })
        .map(|block| article.text_of(block))
        .collect();
    assert_eq!(notes, ["By the ferryman himself."]);
    assert!(article.spans().iter().any(|span| span.mark == Mark::Link("#fn:1".into())));
}

#[test]
fn a_reference_shows_as_in_other_formats_and_its_label_is_not_said_twice() {
    let article = page(
        "<p>So it <em>is</em> said<sup><a href='#fn1'>1</a></sup>, and 12 of them heard it.</p>\
         <div><p id='fn1'>1. By the ferryman himself.</p></div>",
    );
    assert!(article.text().contains("So it is said[1], and"), "{}", article.text());
    assert!(article.text().contains("\nBy the ferryman himself."), "{}", article.text());
    let markdown = crate::format::write::markdown(&article);
    assert!(markdown.contains("So it *is* said[^1], and"), "{markdown}");
    assert!(markdown.contains("[^1]: By the ferryman himself."), "{markdown}");
}

#[test]
fn nothing_of_scripts_and_styles_is_text() {
    let article = page(
        "<script>alert('boo')</script><style>p{color:red}</style><noscript>Turn it on</noscript>\
         <template><p>later, perhaps, or never at all</p></template><iframe src='file:///etc/passwd'></iframe>",
    );
    for word in ["boo", "color", "Turn", "later", "passwd"] {
        assert!(!article.text().contains(word), "{word}");
    }
}

#[test]
fn depth_is_bounded_and_no_text_is_lost() {
    for (open, close) in [
        ("<div>", "</div>"),
        ("<blockquote><ul><li>", ""),
        ("<b>", "</b>"),
        ("<table><tr><td>", ""),
    ] {
        let text = format!("{}deep down{}", open.repeat(20_000), close.repeat(20_000));
        let dom = parse(&format!("<body>{text}<p>after</p>"));
        let deepest = (0..dom.nodes.len()).map(|id| dom.depth(id)).max();
        assert!(deepest < Some(260), "{open}: {deepest:?}");
        assert!(dom.text(ROOT).contains("deep down"), "{open}");
        assert!(dom.text(ROOT).contains("after"), "{open}");
        read(&text);
    }
}

#[test]
fn words_stay_parted_where_their_elements_are_dropped() {
    for (unit, words) in [("<div>stone", "stone stone"), ("stone<br>", "stone stone")] {
        let dom = parse(&format!("{}{}", "<div>".repeat(400), unit.repeat(10)));
        assert!(dom.text(ROOT).contains(words), "{unit}");
        assert!(!dom.text(ROOT).contains("stonestone"), "{unit}");
    }
}

#[test]
fn the_inside_of_a_site_s_own_element_is_shown() {
    let article = page(
        "<sea-story><template shadowrootmode=open><style>p{}</style><p>The bell was sold in the year \
         of the flood.</p><template><p>unused</p></template><p>Nobody says to whom it was sold.</p>\
         </template></sea-story><template><p>unused</p></template>",
    );
    assert!(article.text().contains("The bell was sold") && article.text().contains("to whom"));
    assert!(!article.text().contains("unused"));
}

#[test]
fn a_short_title_is_that_of_the_page_without_its_site() {
    let prose = "<p>Chuyến phà cuối cùng rời bến lúc sáu giờ, và không ai trên bờ thấy tiếc.</p>";
    let article =
        read(&format!("<title>Bến phà | Báo Làng</title><h1>Bến phà</h1>{}", prose.repeat(2)));
    assert_eq!(article.meta().title.as_deref(), Some("Bến phà"));
}

#[test]
fn what_is_never_closed_does_not_multiply() {
    for unit in [
        "<p><font size=1>x",
        "<b><i>x<p>",
        "<a href=b>x<p>",
        "<table><td>x",
        "<select><option>x",
        "<![CDATA[",
        "&",
        "<!--",
    ] {
        let dom = parse(&unit.repeat(10_000));
        assert!(dom.nodes.len() < 600_000, "{unit}: {}", dom.nodes.len());
    }
}

#[test]
fn a_page_without_an_article_gives_what_text_it_has() {
    for (html, text) in [
        ("<html><body>Một dòng thôi</body></html>", "Một dòng thôi"),
        ("<html><body><ul><li><a href=/a>Một</a></li></ul>Hai</body>", "Hai"),
    ] {
        assert!(read(html).text().contains(text), "{html}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read(text in "(<[a-z!/]{0,8}[ a-z='\"]{0,12}>?|[a-zà-ỹ &;.]{0,30}){0,40}") {
        let article = read(&text);
        prop_assert!(article.blocks().iter().all(|block| article.text().get(block.range.clone()).is_some()));
    }
}

#[test]
fn paragraphs_that_look_like_nothing_are_shown_all_the_same() {
    let odd = "<p>&#27;[2J ]52;c;UFdO&#7; ZZZ</p>".repeat(9);
    let page = format!("<!doctype html><article><h1>T</h1>{odd}<p>the last one</p></article>");
    let article = read(&page);
    assert!(article.text().ends_with("the last one"), "{}", article.text());
}

/// The writers of a page with a headline and prose, `around` standing where it says.
fn writers(around: &str) -> Vec<String> {
    let prose = "<p>The ferry came in late, and nobody on the quay seemed to mind it much.</p>";
    let page = around.replace("HEAD", "<h1>The ferry that was late</h1>").replace("TEXT", prose);
    let article = read(&format!("<!DOCTYPE html><title>The ferry that was late</title>{page}"));
    article.meta().authors.iter().map(|author| author.name.clone()).collect()
}

#[test]
fn the_byline_is_found_by_its_place_and_its_words() {
    for (around, want) in [
        ("HEAD<div><p>Written by</p><p>Odile Marrow</p></div>TEXTTEXT", vec!["Odile Marrow"]),
        ("HEAD<div class=banner><b>By</b><b>Odile Marrow</b></div>TEXTTEXT", vec!["Odile Marrow"]),
        ("HEAD<p>Odile Marrow | Reporter | July 2, 2025</p>TEXTTEXT", vec!["Odile Marrow"]),
        // What stands round the headline as well is no other's.
        (
            "<aside class=sidebar>HEAD<span class=author>Odile Marrow</span>TEXTTEXT</aside>",
            vec!["Odile Marrow"],
        ),
        (
            "<article>HEAD TEXTTEXT<footer><a rel=author href=/o>Odile Marrow</a></footer></article>",
            vec!["Odile Marrow"],
        ),
        (
            "HEAD TEXTTEXT<div class=card><h3><a href=/b>The night baker of the quay</a></h3>\
             <p class=byline>By Pim Lester</p></div>",
            vec![],
        ),
        ("HEAD TEXTTEXT<footer><a rel=author href=/p>Pim Lester</a></footer>", vec![]),
        ("<ul class=menu><li><a href=/author/p>Pim Lester</a></li></ul>HEAD TEXTTEXT", vec![]),
        ("HEAD<p>By the river</p>TEXTTEXT", vec![]),
    ] {
        assert_eq!(writers(around), want, "{around}");
    }
}

#[test]
fn what_is_told_below_pictures_is_no_caption() {
    let told = |how: &&str| {
        format!(
            "<div><img src=/{how}.jpg><p>The ferry came in {how}, and nobody on the quay seemed \
             to mind it much. A boy sold tea.</p></div>"
        )
    };
    let told: String = ["early", "late", "empty", "full"].iter().map(told).collect();
    let article = read(&format!("<!DOCTYPE html><title>T</title><h1>T</h1>{told}"));
    let count = |kind: BlockKind| article.blocks().iter().filter(|b| b.kind == kind).count();
    assert_eq!(count(BlockKind::Caption), 0);
    assert_eq!(count(BlockKind::Paragraph) + count(BlockKind::Lede), 4);
}

#[test]
fn a_poll_and_buttons_in_the_text_are_no_text() {
    let prose = "<p>The ferry came in late, and nobody on the quay seemed to mind it much.</p>";
    let answer = |text: &str| format!("<label><input type=radio name=a>{text}</label>");
    let poll = |many: usize| {
        let answers: String = (0..many).map(|n| answer(&format!("Answer {n}"))).collect();
        format!("<div><h4>Would you take it?</h4>{answers}</div>")
    };
    let useful = "<div><p>Was this useful?</p><button>Yes</button><button>No</button></div>";
    let sorts = "<p>Sort: <a href=#>Newest first</a> <a href=#>Oldest first</a></p>";
    for (box_, gone) in [
        (poll(2), "Answer 0"),
        (poll(3), "Would you take it?"),
        (useful.into(), "Was this useful?"),
        (sorts.into(), "Sort:"),
    ] {
        let found = blocks_of("lang=en", &format!("{prose}{prose}{box_}{prose}")).join("\n");
        assert!(!found.contains(gone), "{found}");
    }
    // A page made of questions is about them, and a question in the text is text.
    let test: String = (0..5).map(|_| poll(4)).collect();
    let found = blocks_of("lang=en", &format!("{prose}{test}{prose}")).join("\n");
    assert!(found.contains("Answer 3") && found.contains("Would you take it?"), "{found}");
    let asked = format!("{prose}<p>Was this useful?</p>{prose}");
    assert!(blocks_of("lang=en", &asked).contains(&"Was this useful?".to_owned()));
}
