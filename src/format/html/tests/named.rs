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

#[test]
fn code_is_kept_whatever_its_wrapper_is_called() {
    let code = block("Preformatted", "a { b: c }");
    for html in [
        "<div class=code-toolbar><pre class=language-css><code>a { b: c }</code></pre><div class=toolbar><button>Copy</button></div></div>",
        "<div class=toolbar-example><pre>a { b: c }</pre></div>",
        "<section class=noprint><div><pre>a { b: c }</pre></div></section>",
    ] {
        assert_eq!(blocks(html), std::slice::from_ref(&code), "{html}");
    }
    // What is mostly other words is no code's wrapper, and what is hidden is not shown.
    let line = "Share this with everybody whom you know and love";
    for html in [
        format!("<div class=share><a href=/x>{line}</a><pre>x</pre></div>"),
        "<div class=toolbar hidden><pre>a { b: c }</pre></div>".to_owned(),
    ] {
        assert!(blocks(&html).is_empty(), "{html}");
    }
}

#[test]
fn whose_words_a_quote_are_stands_in_it() {
    for html in [
        "<footer>— <cite>Ann Known</cite></footer>",
        "<p class=quote-author>— Ann Known</p>",
        "<div class=byline><span class=author>— Ann Known</span></div>",
        "— Ann Known",
    ] {
        let html = format!("<blockquote><p>The wall will hold.</p>{html}</blockquote>");
        let article = page(&html);
        let shown = blocks(&html);
        assert_eq!(shown[1..], [block("Paragraph", "— Ann Known")], "{html}");
        assert!(article.meta().authors.is_empty(), "{html}");
        let quoted =
            article.blocks().iter().filter(|one| one.inside().iter().any(Container::is_quote));
        assert_eq!(quoted.count(), 2, "{html}");
    }
    let post = "<blockquote class=twitter-tweet><p>Sea wall now!</p>&mdash; Ann (@ann) <a href=https://x.example/1>May 1, 2024</a></blockquote>";
    assert_eq!(blocks(post)[1].1, "— Ann (@ann) May 1, 2024");
    // A quote that says again what the text says goes, and whose it is with it.
    let pulled = "<p>Nobody had expected that the old wall would hold for so long.</p><blockquote><p>The old wall would hold for so long</p></blockquote>";
    let pulled = pulled.replace("The old", "expected that the old");
    let signed = pulled.replace("</blockquote>", "<footer>Ann Known</footer></blockquote>");
    assert_eq!((blocks(&pulled).len(), blocks(&signed).len()), (1, 1));
    // The page's own line stays out.
    assert!(blocks("<footer>— Ann Known</footer>").is_empty());
}

#[test]
fn a_name_alone_strikes_no_prose() {
    let prose = "The bell had not been rung since the war.";
    for name in
        ["ad-free-content", "social-history", "promotion-of-health", "author-note", "footer-note"]
    {
        let html = format!("<div class='{name}'><p>{prose}</p></div>");
        assert_eq!(blocks(&html), [block("Paragraph", prose)], "{name}");
    }
    for html in [
        format!("<div class=social><p>{prose}</p><a href=https://x.example/1>Follow</a></div>"),
        format!("<div class=promo><p>{prose}</p><button>Go</button></div>"),
        "<div class=share><p>Share it</p></div>".to_owned(),
        format!("<div class=author-bio><p>{prose}</p></div>"),
    ] {
        assert!(blocks(&html).is_empty(), "{html}");
    }
}

#[test]
fn a_picture_that_came_with_its_page_is_told_of() {
    for source in ["data:image/webp;base64,UklGRgAA", "cid:x", "", "file:///a.png"] {
        let html = format!(
            "<figure><img src='{source}' alt='The wall'><figcaption>Low tide.</figcaption></figure>"
        );
        let article = page(&html);
        let picture = article.blocks().iter().find_map(|one| match &one.kind {
            BlockKind::Image { url } => Some((url.to_string(), article.text_of(one))),
            _ => None,
        });
        assert_eq!(picture, Some((String::new(), "The wall")), "{source}");
        assert!(blocks(&format!("<img src='{source}'>")).is_empty(), "{source}");
    }
    // What holds the place of a picture is no other picture.
    let whole = "<img src=https://x.example/a.jpg alt='The wall'>";
    for both in [
        format!("<img src='data:,' alt='The wall'>{whole}"),
        format!("{whole}<img src='data:,' alt='The wall'>"),
    ] {
        assert_eq!(blocks(&both), [block("Image", "The wall")], "{both}");
        assert!(
            page(&both)
                .blocks()
                .iter()
                .all(|one| !matches!(&one.kind, BlockKind::Image { url } if url.is_empty()))
        );
    }
    // The address of the picture that a script shows goes before.
    let lazy =
        page("<img src='data:image/gif;base64,R0lG' data-src=https://x.example/a.jpg alt=A>");
    let is_whole = |one: &crate::article::Block| matches!(&one.kind, BlockKind::Image { url } if &**url == "https://x.example/a.jpg");
    assert!(lazy.blocks().iter().any(is_whole));
}

#[test]
fn teasers_behind_an_article_are_no_part_of_it() {
    let prose = "<p>The ferry came in late, and nobody on the quay seemed to mind it much.</p>";
    let story: String = (0..8).map(|n| prose.replace("late", &format!("late {n} times"))).collect();
    let teaser = |name: &str| {
        format!(
            "<article class=card><h2><a href=/{name}>{name} story</a></h2><p>All of {name}, which is fairly long, and has commas, names and a number.</p></article>"
        )
    };
    let (one, two) = (teaser("One"), teaser("Two"));
    let shown = |parts: &str| {
        let page =
            format!("<title>T</title><main><article><h1>T</h1>{story}</article>{parts}</main>");
        let article = read(&page);
        let body = article.blocks().iter().filter(|one| one.kind.is_body());
        body.map(|one| article.text_of(one).to_owned()).collect::<Vec<_>>()
    };
    let alone = shown("");
    assert_eq!(alone.len(), 8);
    assert_eq!(shown(&(one + &two)), alone);
    // Short parts of one text are its parts.
    let part = "One more thing, which is fairly long, and has commas, names and all.";
    let part = shown(&format!("<article><h2>Part</h2><p>{part}</p></article>"));
    assert_eq!(part.len(), 10, "{part:?}");
}

#[test]
fn verse_of_two_and_three_lines_is_verse() {
    for verse in [
        "Quê hương là con diều biếc<br>Tuổi thơ con thả trên đồng",
        "Something there is<br>that doesn't love<br>a wall,",
    ] {
        let lines = verse.replace("<br>", "\n");
        assert_eq!(blocks(&format!("<p>{verse}</p>")), [block("Verse", &lines)]);
    }
    // Beside a stanza that is one for sure.
    let song = "<p>The tide comes in at four<br>and leaves again at ten,<br>and nobody on shore<br>will see the boat again.</p><p>Row home,<br>row home, my men.</p>";
    assert_eq!(blocks(song)[1], block("Verse", "Row home,\nrow home, my men."));
    let said =
        song.replace("Row home,<br>row home, my men.", "They rowed home.<br>They were my men.");
    assert_eq!(blocks(&said).len(), 3);
    for lines in [
        "Council Office<br>12 Front Street, Alder",
        "Text by Ann Lee<br>Photos by Bob Ray",
        "It was late.<br>The boat had left an hour ago.",
        "Opening hours: nine to five<br>Closed on every other day",
    ] {
        assert!(
            blocks(&format!("<p>{lines}</p>")).iter().all(|(kind, _)| kind != "Verse"),
            "{lines}"
        );
    }
}

#[test]
fn what_stands_below_a_picture_is_its_caption_or_credit() {
    let kinds = |figure: &str| {
        let prose = "<p>The ferry came in late this morning, and nobody on the quay seemed to mind it much.</p>";
        let article = read(&format!(
            "<html lang=en><title>The ferry is late</title><article><h1>The ferry is late</h1>{prose}{prose}{figure}{prose}{prose}{prose}</article>"
        ));
        let blocks = article
            .blocks()
            .iter()
            .skip_while(|block| !matches!(block.kind, BlockKind::Image { .. }));
        let two: Vec<_> = blocks
            .take(2)
            .map(|block| (block.kind.clone(), article.text_of(block).to_owned()))
            .collect();
        two
    };
    for (figure, alt, kind) in [
        (
            "<figure><img src=https://x.example/a.jpg alt='The wall'><figcaption>The wall.</figcaption></figure>",
            "",
            BlockKind::Caption,
        ),
        (
            "<figure><img src=https://x.example/a.jpg alt='The wall.'><figcaption>The wall. It fell in 1987.</figcaption></figure>",
            "",
            BlockKind::Caption,
        ),
        (
            "<figure><img src=https://x.example/a.jpg alt='Stones'><figcaption>The wall.</figcaption></figure>",
            "Stones",
            BlockKind::Caption,
        ),
        (
            "<figure><img src=https://x.example/a.jpg alt='Stones'><figcaption>Bob Ray / Getty Images</figcaption></figure>",
            "Stones",
            BlockKind::Credit,
        ),
        (
            "<p><img src=https://x.example/a.jpg></p><p><em>The wall in spring</em></p>",
            "",
            BlockKind::Caption,
        ),
        (
            "<p><img src=https://x.example/a.jpg></p><p><em>The wall</em> in spring <em>and autumn</em></p>",
            "",
            BlockKind::Paragraph,
        ),
    ] {
        let found = kinds(figure);
        assert_eq!(found[0].1, alt, "{figure}");
        assert_eq!(found[1].0, kind, "{figure}");
    }
}
