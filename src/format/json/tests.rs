use super::*;
use crate::article::Mark;
use crate::format::{Collection, Format, Given, write};

fn all(text: &str) -> Vec<Article> {
    let document = Document::parse(text);
    (0..document.count()).map(|nth| document.article(nth)).collect()
}

fn one(text: &str) -> Article {
    let document = Document::parse(text);
    assert_eq!((document.count(), document.notice()), (1, None), "{text}");
    document.article(0)
}

fn shown(article: &Article) -> Vec<String> {
    let blocks = article.blocks().iter();
    blocks
        .map(|block| format!("{:?}: {}", block.kind, article.text_of(block)).to_lowercase())
        .collect()
}

fn names(article: &Article) -> Vec<&str> {
    article.meta().authors.iter().map(|author| author.name.as_str()).collect()
}

#[test]
fn what_readability_and_its_kin_write_is_read() {
    let body = "<div><p>Sáng nay chuyến phà cuối cùng rời bến.</p><p>Người lái phà đứng rất lâu.</p></div>";
    for text in [
        format!(
            r#"{{"title":"Bến phà","byline":"An Nhiên","dir":"ltr","lang":"vi-VN","content":"{body}","textContent":"x y",
                "length":40,"excerpt":"Sáng nay chuyến phà cuối cùng","siteName":"Báo Sông","publishedTime":"2020-07-17T06:30:00+07:00"}}"#
        ),
        format!(
            r#"{{"author":"An Nhiên","content":"{body}","description":"Sáng nay chuyến phà cuối cùng…","domain":"song.example",
                "favicon":"","image":"https://song.example/a.jpg","parseTime":3,"published":"2020-07-17T06:30:00Z","site":"Báo Sông",
                "title":"Bến phà","wordCount":12,"language":"vi"}}"#
        ),
        r#"{"title":"Bến phà","author":"An Nhiên","hostname":"song.example","date":"2020-07-17T06:30","fingerprint":"a","id":null,
            "license":null,"comments":"","raw_text":"x","text":"Sáng nay chuyến phà cuối cùng rời bến.\nNgười lái phà đứng rất lâu.",
            "language":"vi","image":null,"source":"https://song.example/ben-pha","source-hostname":"Báo Sông","excerpt":"","categories":"","tags":""}"#
            .to_string(),
        format!(
            r#"{{"title":"Bến phà","byline":"An Nhiên","excerpt":"","sitename":"Báo Sông","lang":"vi","published_time":"2020-07-17T06:30",
                "content":"{body}"}}"#
        ),
    ] {
        let article = one(&text);
        let meta = article.meta();
        assert_eq!(meta.title.as_deref(), Some("Bến phà"));
        assert_eq!(names(&article), ["An Nhiên"]);
        let minute = meta.published.as_deref().and_then(|published| published.get(..16));
        assert_eq!(minute, Some("2020-07-17T06:30"));
        assert_eq!((meta.site.as_deref(), meta.language.as_deref()), (Some("Báo Sông"), Some("vi")));
        assert_eq!(meta.subtitle, None, "{text}");
        assert!(article.text().ends_with("rời bến.\nNgười lái phà đứng rất lâu."), "{}", article.text());
        assert_eq!(article.text().matches("Bến phà").count(), 1);
    }
}

#[test]
fn a_feed_opens_as_its_items() {
    let text = r#"{"version":"https://jsonfeed.org/version/1.1","title":"Nhật ký bến","home_page_url":"https://ben.example/",
        "language":"vi","authors":[{"name":"An"}],"items":[
        {"id":"2","url":"https://ben.example/2","title":"Hai","content_html":"<p>Đò &amp; <b>phà</b> sáng nay.</p>","date_published":"2020-07-17T06:30:00+07:00","tags":["a","b"]},
        {"id":"1","content_text":"Không có tít, chỉ có chữ.","authors":[{"name":"Bình"}]}]}"#;
    let articles = all(text);
    assert_eq!(articles.len(), 2);
    assert_eq!(articles[0].meta().title.as_deref(), Some("Hai"));
    assert_eq!(articles[0].meta().site.as_deref(), Some("Nhật ký bến"));
    assert_eq!(articles[0].meta().tags, ["a", "b"]);
    assert!(articles[0].text().ends_with("Đò & phà sáng nay."));
    assert_eq!((names(&articles[0]), names(&articles[1])), (vec!["An"], vec!["Bình"]));
    assert!(articles[1].text().contains("Không có tít, chỉ có chữ."));
    assert_eq!(Document::parse(text).notice(), None);
}

#[test]
fn news_items_are_read() {
    let first = r#"{"uri":"http://tin.example/1","type":"text","mimetype":"text/plain","language":"vi","versioncreated":"2020-07-17T06:30:00Z",
        "byline":"An Nhiên","located":"Vĩnh Long","headline":"Bến phà","body_text":"Sáng nay chuyến phà cuối cùng rời bến.",
        "subject":[{"name":"Giao thông","code":"a"}]}"#;
    let second = r#"{"uri":"http://tin.example/2","standard":{"name":"ninjs","version":"2.0"},"type":"text","contentCreated":"2020-07-17T06:30:00Z",
        "by":"An Nhiên","headlines":[{"role":"main","value":"Bến phà"}],"bodies":[{"role":"main","contentType":"text/plain","value":"x y z"},
        {"role":"main","contentType":"text/html","value":"<p>Sáng nay chuyến phà cuối cùng rời bến.</p>"}]}"#;
    for text in [first, second] {
        let article = one(text);
        assert_eq!(article.meta().title.as_deref(), Some("Bến phà"));
        assert_eq!(article.meta().published.as_deref(), Some("2020-07-17T06:30Z"));
        assert_eq!(names(&article), ["An Nhiên"]);
        assert!(
            article.text().ends_with("Sáng nay chuyến phà cuối cùng rời bến."),
            "{}",
            article.text()
        );
    }
    assert_eq!(one(first).meta().place.as_deref(), Some("Vĩnh Long"));
    assert_eq!(one(first).meta().tags, ["Giao thông"]);
}

#[test]
fn schema_org_is_read_alone_and_in_a_graph() {
    let news = r#"{"@context":"https://schema.org","@type":["NewsArticle","Article"],"headline":"Bến phà","alternativeHeadline":"Một buổi sáng",
        "articleBody":"Sáng nay chuyến phà cuối cùng rời bến.","author":[{"@type":"Person","name":"An Nhiên"},{"@type":"Person","name":"Bình"}],
        "datePublished":"2020-07-17T06:30:00+07:00","dateModified":"2020-07-18","publisher":{"@type":"Organization","name":"Báo Sông"},
        "articleSection":["Xã hội"],"inLanguage":"vi","keywords":"phà, sông","image":{"@type":"ImageObject","url":"https://song.example/a.jpg"},
        "mainEntityOfPage":{"@type":"WebPage","@id":"https://song.example/ben-pha"}}"#;
    let graph = format!(
        r#"{{"@context":"https://schema.org","@graph":[{{"@type":"Organization","name":"Báo Sông","url":"https://song.example"}},
            {{"@type":"WebPage","name":"x","url":"https://song.example/x","description":"d"}},{news}]}}"#
    );
    for text in [news, &format!("[{news}]"), &graph] {
        let article = one(text);
        let meta = article.meta();
        assert_eq!(names(&article), ["An Nhiên", "Bình"]);
        assert_eq!(
            (meta.site.as_deref(), meta.kicker.as_deref()),
            (Some("Báo Sông"), Some("Xã hội"))
        );
        assert_eq!(meta.subtitle.as_deref(), Some("Một buổi sáng"));
        assert_eq!(meta.modified.as_deref(), Some("2020-07-18"));
        assert_eq!(meta.url.as_deref(), Some("https://song.example/ben-pha"));
        assert_eq!(meta.image.as_deref(), Some("https://song.example/a.jpg"));
        assert_eq!(meta.tags, ["phà", "sông"]);
        assert!(article.text().ends_with("rời bến."));
    }
}

#[test]
fn people_and_sites_are_looked_up_in_the_graph() {
    let text = r##"{"@graph":[{"@type":"WebSite","@id":"#s","name":"Báo Sông"},{"@type":"BlogPosting","headline":"Bến phà",
        "articleBody":"Một đoạn.","author":[{"@id":"#p"},{"@id":"#x"}],"publisher":{"@id":"#s"}},{"@type":"Person","@id":"#p","name":"An Nhiên"}]}"##;
    let article = one(text);
    assert_eq!(names(&article), ["An Nhiên"]);
    assert_eq!(article.meta().site.as_deref(), Some("Báo Sông"));
}

#[test]
fn exports_of_reading_lists_are_read() {
    let wallabag = r#"[{"is_archived":0,"is_starred":0,"tags":["phà"],"is_public":false,"id":1,"title":"Bến phà","url":"https://song.example/1",
        "content":"<p>Sáng nay chuyến phà cuối cùng rời bến.</p>","created_at":"2024-01-01T00:00:00+0000","updated_at":"2024-01-02T00:00:00+0000",
        "published_at":"2020-07-17T06:30:00+0700","published_by":["An Nhiên"],"annotations":[],"mimetype":"text/html","language":"vi_VN",
        "reading_time":1,"domain_name":"song.example","preview_picture":"https://song.example/a.jpg"},
        {"title":"Hai","url":"https://song.example/2","content":"<p>Một đoạn khác.</p>","created_at":"2024-01-01T00:00:00+0000","published_by":[""]}]"#;
    let articles = all(wallabag);
    assert_eq!(articles.len(), 2);
    let meta = articles[0].meta();
    assert_eq!(
        (meta.published.as_deref(), meta.language.as_deref()),
        (Some("2020-07-17T06:30+07:00"), Some("vi"))
    );
    assert_eq!(
        (names(&articles[0]), meta.tags.as_slice()),
        (vec!["An Nhiên"], &["phà".to_string()][..])
    );
    // When it was saved is not when it was published.
    assert_eq!(
        (articles[1].meta().published.as_deref(), articles[1].meta().modified.as_deref()),
        (None, None)
    );
    assert!(names(&articles[1]).is_empty());

    let omnivore = r#"[{"id":"a","slug":"ben-pha","title":"Bến phà","description":"Chuyến phà cuối cùng rời bến sáng nay.","author":"An Nhiên",
        "url":"https://song.example/1","state":"Archived","readingProgress":3,"thumbnail":"","labels":["phà"],
        "savedAt":"2024-01-01T00:00:00.000Z","updatedAt":"2024-01-01T00:00:00.000Z","publishedAt":"2020-07-17T06:30:00.000Z"},
        {"id":"b","slug":"b","title":"Hai","description":null,"author":"Unknown","url":"https://song.example/2","state":"Active","labels":[],"publishedAt":null}]"#;
    let articles = all(omnivore);
    assert!(articles[0].text().ends_with("Chuyến phà cuối cùng rời bến sáng nay."));
    assert_eq!(articles[0].meta().published.as_deref(), Some("2020-07-17T06:30Z"));
    assert_eq!(articles[0].meta().tags, ["phà"]);
    assert_eq!(Document::parse(omnivore).notice(), None);
}

#[test]
fn every_item_of_a_list_of_articles_opens() {
    let feed = r#"{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[
        {"id":"1","title":"Một","content_html":"<p>Một đoạn.</p>"},{"id":"2","title":"Hai","summary":"Tóm tắt"},
        {"id":"3","title":"Ba"},{"id":"4","content_text":"Chỉ có chữ."},{"id":"5","title":"Năm","content_html":"<p>x</p>"},{"id":"6"}]}"#;
    let articles = all(feed);
    let titles: Vec<_> = articles.iter().map(|one| one.meta().title.as_deref()).collect();
    assert_eq!(titles, [Some("Một"), Some("Hai"), Some("Ba"), None, Some("Năm"), None]);
    let texts: Vec<_> =
        articles.iter().map(|one| one.text().lines().last().unwrap_or_default()).collect();
    assert_eq!(texts[..5], ["Một đoạn.", "Tóm tắt", "Ba", "Chỉ có chữ.", "x"]);
    assert!(articles[5].text().contains("\"id\": \"6\""), "{}", articles[5].text());
    // What else stands in a graph is none of its articles.
    let graph = r#"{"@graph":[{"@type":"NewsArticle","headline":"Một","articleBody":"Một đoạn."},{"@id":"x"},{"@type":"Person","name":"An"}]}"#;
    assert_eq!(all(graph).len(), 1);
}

#[test]
fn a_text_of_one_word_is_a_text_below_a_title() {
    for (text, want) in [
        (r#"{"title":"T","content":"<p>Hết</p>"}"#, "Hết"),
        (r#"{"title":"T","text":"Hết"}"#, "Hết"),
        (r#"{"headline":"T","body":"文","url":"https://a.example/"}"#, "文"),
        (
            r#"{"url":"https://a.example/","content":"渡し船は今朝、最後の便を終えた。船頭は長いあいだ船首に立っていた。"}"#,
            "渡し船は今朝、最後の便を終えた。船頭は長いあいだ船首に立っていた。",
        ),
    ] {
        assert!(one(text).text().ends_with(want), "{text}: {}", one(text).text());
    }
    let data = r#"{"name":"T","html":"index"}"#;
    assert_eq!(Document::parse(data).notice(), Some(Notice::OtherJson));
}

#[test]
fn tags_in_json_keep_their_structure_and_headings() {
    let article = one(
        r#"{"title":"T","content":"<h2>Sub</h2><p>First <em>of</em> all.</p><ul><li>one</li><li>x</li></ul><pre>a\nb</pre><blockquote><p>Q</p></blockquote>"}"#,
    );
    assert_eq!(
        shown(&article)[1..],
        [
            "heading { level: 2 }: sub",
            "paragraph: first of all.",
            "paragraph: one",
            "paragraph: x",
            "preformatted { language: none }: a\nb",
            "paragraph: q"
        ]
    );
}

#[test]
fn lines_of_json_are_as_many_articles() {
    let text = "{\"title\":\"Một\",\"text\":\"Chữ của một.\"}\n{\"title\":\"Hai\",\"text\":\"Chữ của hai.\"}\n";
    let titles: Vec<_> =
        all(text).iter().map(|article| article.meta().title.clone().unwrap()).collect();
    assert_eq!(titles, ["Một", "Hai"]);
}

#[test]
fn markdown_and_tags_in_json_are_told_apart() {
    let markdown =
        one(r#"{"title":"T","body":"Một [hai](https://a.example).\n\n## Mục\n\n- ba","user":"x"}"#);
    assert_eq!(
        shown(&markdown)[1..],
        ["paragraph: một hai.", "heading { level: 2 }: mục", "paragraph: ba"]
    );
    let wordpress = one(
        r#"{"id":1,"date":"2020-07-17T06:30:00","link":"https://a.example/1","title":{"rendered":"A &#8211; B"},
            "content":{"rendered":"<p>Một đoạn.</p>","protected":false},"excerpt":{"rendered":"<p>Một&hellip;</p>"}}"#,
    );
    assert_eq!(wordpress.meta().title.as_deref(), Some("A – B"));
    assert!(wordpress.text().ends_with("Một đoạn."));
}

#[test]
fn other_json_is_shown_as_data() {
    for text in [
        r#"{"name":"reader","version":"0.1.0","dependencies":{"a":"1"}}"#,
        "[1,2,3]",
        r#"[{"a":1},{"title":"x","text":"y z"},{"b":2}]"#,
        r#"{"title":"chỉ có tít"}"#,
        "{}",
    ] {
        let document = Document::parse(text);
        assert_eq!((document.count(), document.notice()), (1, Some(Notice::OtherJson)), "{text}");
        let article = document.article(0);
        assert!(matches!(article.blocks()[0].kind, BlockKind::Preformatted { .. }), "{text}");
    }
    assert_eq!(
        all(r#"{"b":[{"a":1}],"a":"c"}"#)[0].text(),
        "{\n  \"b\": [\n    {\n      \"a\": 1\n    }\n  ],\n  \"a\": \"c\"\n}"
    );
}

#[test]
fn broken_json_is_text_and_its_fault_is_named() {
    for (text, line, column) in [
        ("{\"title\": \"Bến phà\",\n \"text\" \"Sáng nay\"}", 2, 9),
        ("{\n  \"title\": \"Bến", 2, 16),
        ("[{\"a\": 1},\nđây]", 2, 1),
    ] {
        let document = Document::parse(text);
        assert_eq!(document.notice(), Some(Notice::BrokenJson { line, column }), "{text}");
        assert_eq!(document.article(0).text(), text);
    }
    let deep = "[".repeat(100_000);
    assert_eq!(Document::parse(&deep).notice(), Some(Notice::LargeJson));
    assert!(!Document::parse(&deep).article(0).is_empty());
}

#[test]
fn json_is_known_by_how_it_begins() {
    for (head, is_whole, wanted) in [
        ("{\"a\": 1}", true, Start::Json),
        ("\u{feff} [{\"a\": \"b", false, Start::Json),
        ("{\"a\": 1, b: 2}", true, Start::Json),
        ("{\"a\": tr", false, Start::Json),
        ("{\n\"title\": \"x\"\n}\n\nChữ", true, Start::Object(0..16)),
        ("[1] Một chú thích", true, Start::Other),
        ("[x] xong", true, Start::Other),
        ("{một}", true, Start::Other),
        ("Chữ {\"a\": 1}", true, Start::Other),
        ("", true, Start::Other),
    ] {
        assert_eq!(start(head, is_whole), wanted, "{head}");
    }
}

#[test]
fn our_own_model_comes_back() {
    let text = "---\ntitle: Tít\nsubtitle: Dek\nauthor: An\nphotographer: Chi\ndate: 2020-07-17T06:30\nlang: vi\nsite: S\nkicker: K\n\
        tags: [a]\nurl: https://a.example/\n---\n\nMở.\n\n# Một\n\n## Mục\n\n> Lời\n\n1. một\n   - hai\n\n     thêm\n\n2) x\n\n```rust\nx\n  y\n```\n\n\
        | a | b |\n|---|---|\n| c | d |\n\n| | |\n|-|-|\n| c | d |\n\n![Bến](b.jpg)\n\n*Chú thích*\n\n---\n\nx[^1]\n\n[^1]: ghi\n\nTrăm năm\\\ntrong cõi\n";
    let article = crate::format::markdown::read(text);
    let model = write::model(&article);
    let written = serde_json::to_string(&model).unwrap();
    assert_eq!(write::model(&one(&written)), model);
    // So does a list of them.
    let list = format!("[{written},\n{written}]");
    assert_eq!(all(&list).iter().map(write::model).collect::<Vec<_>>(), [model.clone(), model]);
}

#[test]
fn what_is_large_or_odd_takes_linear_time() {
    let started = std::time::Instant::now();
    let many = |unit: &str| format!("[{}{unit}]", format!("{unit},").repeat(100_000 / unit.len()));
    for text in [
        many("1"),
        many("[]"),
        many("{\"title\":\"a\",\"text\":\"b c\"}"),
        many("{\"items\":[]}"),
        format!("{{{}\"title\":\"a\",\"text\":\"b c\"}}", "\"k\":1,".repeat(50_000)),
        format!("{{\"text\":\"{}\"}}", "\\u1ebf ".repeat(50_000)),
        "{\"a\":1}\n".repeat(50_000),
        "{\"items\":[".repeat(100) + &"]}".repeat(100),
        "\"".repeat(400_000),
        "[\"\\".repeat(100_000),
    ] {
        let collection = Collection::open(Format::Json, Given::of(&text));
        let last = collection.article(collection.count() - 1);
        assert!(last.is_some());
        collection.notice();
    }
    // A second or two unoptimised; anything quadratic takes minutes.
    assert!(started.elapsed().as_secs() < 30, "{:?}", started.elapsed());
}

proptest::proptest! {
    #[test]
    fn nothing_panics(text in "([{}\\[\\]\",: \\\\]|\"title\":|\"text\": \"a b\"|\"blocks\"|\"kind\"|\\\\u12|[a-z0-9]|ế){0,40}") {
        for article in all(&text) {
            assert!(article.text().len() <= 20 * text.len() + 5000);
        }
        start(&text, true);
        start(&text, false);
    }
}

#[test]
fn an_article_that_is_cut_is_read_as_far_as_it_goes() {
    let text = r#"{"title": "Bến phà", "byline": "An", "content": "<p>Sáng nay chuyến phà cuối cùng rời bến.</p><p>Người lái phà đứng"#;
    let document = Document::parse(text);
    assert!(matches!(document.notice(), Some(Notice::BrokenJson { .. })));
    let article = document.article(0);
    assert_eq!(article.meta().title.as_deref(), Some("Bến phà"));
    assert!(article.text().ends_with("Người lái phà đứng"), "{}", article.text());
    // Of several none is left out.
    let several = format!("[{text}\"}}, {text}");
    assert_eq!(Document::parse(&several).article(0).text().matches("Bến phà").count(), 2);
}

#[test]
fn a_model_with_a_spoiled_block_is_a_model() {
    let text = r#"{"title": "T", "authors": "Ann", "blocks": [{"kind": "paragraph", "text": "Một."}, {"text": "Hai."}, 5, null, {"kind": "paragraph", "text": "Ba."}, {"kind": "quote", "text": "Bốn."}, {"kind": "x", "text": "Năm."}]}"#;
    let document = Document::parse(text);
    let article = document.article(0);
    let body = article.blocks().iter().filter(|one| one.kind.is_body());
    let body: Vec<_> = body.map(|one| article.text_of(one)).collect();
    assert_eq!(body, ["Một.", "Hai.", "5", "Ba.", "Bốn.", "Năm."]);
    assert_eq!(article.meta().authors[0].name, "Ann");
}

#[test]
fn a_post_in_a_byline_is_nobody() {
    for (byline, wanted) in [
        ("By Ann Lee, Staff Writer", &["Ann Lee"][..]),
        ("Ann Lee, Senior Political Reporter and Bo Rae", &["Ann Lee", "Bo Rae"]),
    ] {
        let text = format!(
            r#"{{"headline":"The ferry","byline":"{byline}","body_html":"<p>The ferry was late again.</p>"}}"#
        );
        assert_eq!(names(&one(&text)), wanted, "{byline}");
    }
}

#[test]
fn a_text_is_read_as_it_was_written_and_where_it_was() {
    let marked =
        "{'title': 'Bến phà', 'content': 'Một **hai**.NN## MụcNN- aN- bN'}".replace('\'', "\"");
    let marked = marked.replace('N', "\\n");
    let article = one(&marked);
    let kinds: Vec<_> = article.blocks().iter().map(|block| &block.kind).collect();
    assert!(kinds.iter().any(|kind| matches!(kind, BlockKind::Heading { .. })), "{kinds:?}");
    assert!(article.text().ends_with("a\nb"), "{}", article.text());
    let tagged = r#"{"title": "Bến phà", "url": "https://song.example/tin/1", "content": "<p>Xem <a href='/phu'>bến phụ</a> và <a href='2'>trang sau</a>.</p>"}"#;
    let article = one(tagged);
    let links: Vec<_> = article.spans().iter().map(|span| span.mark.clone()).collect();
    let to = |url: &str| Mark::Link(url.into());
    assert_eq!(links, [to("https://song.example/phu"), to("https://song.example/tin/2")]);
}

#[test]
fn marks_that_are_out_of_bounds_or_cross_are_none() {
    let text = r#"{"title": "T", "blocks": [{"kind": "paragraph", "text": "Một hai ba", "marks": [
        {"start": 0, "end": 5, "mark": "strong"}, {"start": 4, "end": 8, "mark": "emphasis"},
        {"start": 2, "end": 5, "mark": "code"}, {"start": 6, "end": 99, "mark": "code"},
        {"start": 6, "end": 9, "mark": "link", "url": "javascript:x"},
        {"start": 6, "end": 9, "mark": "strike"}, {"start": 7, "end": 7, "mark": "code"}]}]}"#;
    let article = one(text);
    let marks: Vec<_> = article
        .spans()
        .iter()
        .map(|span| (article.slice(span.range.clone()), &span.mark))
        .collect();
    assert_eq!(marks, [("Một", &Mark::Strong), ("hai", &Mark::Strike)]);
}
