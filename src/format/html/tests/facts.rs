use super::super::read;
use crate::article::{Article, BlockKind};

/// A page with this in its head and before its prose.
fn page(head: &str, body: &str) -> Article {
    let prose = "<p>The ferry came in late this morning, and nobody on the quay seemed to mind it much.</p>";
    read(&format!(
        "<!DOCTYPE html><html lang=en><head><title>The ferry is late</title>{head}</head>\
         <body><article><h1>The ferry is late</h1>{body}{}</article></body></html>",
        prose.repeat(5)
    ))
}

fn names(article: &Article) -> Vec<&str> {
    article.meta().authors.iter().map(|author| author.name.as_str()).collect()
}

fn data(json: &str) -> String {
    format!("<script type='application/ld+json'>{json}</script>")
}

#[test]
fn all_who_sign_are_named_and_no_house_beside_them() {
    let byline =
        "<p class=byline>By <a rel=author href=/a>Ann Lee</a> and Bob Ray, Staff Writers</p>";
    let one = "<p class=byline>By <a rel=author href=/a>Ann Lee</a></p>";
    let house = r#"{"@type":"NewsArticle","headline":"The ferry is late","author":[{"name":"Ann Lee"},
        {"name":"Example News"}],"publisher":{"name":"Example News"}}"#;
    for (head, body, wanted) in [
        ("", byline, &["Ann Lee", "Bob Ray"][..]),
        ("", one, &["Ann Lee"]),
        (&data(house), "", &["Ann Lee"]),
        ("<meta name=author content='Ann Lee, Reuters'>", "", &["Ann Lee"]),
        ("<meta name=author content='Zoë Q.'>", "", &["Zoë Q."]),
        (
            "<meta name=citation_author content='Lee, Ann'><meta name=citation_author content='Ray, B. C.'>",
            "",
            &["Ann Lee", "B. C. Ray"],
        ),
        (
            "<meta name='parsely-page' content='{\"authors\":[\"Ann Lee\",\"Bob Ray\"]}'>",
            "",
            &["Ann Lee", "Bob Ray"],
        ),
        (
            &data("/*x*/ {'@type':'Article', author: \"By Ann Lee and Bob Ray\""),
            "",
            &["Ann Lee", "Bob Ray"],
        ),
    ] {
        assert_eq!(names(&page(head, body)), wanted, "{head}{body}");
    }
}

#[test]
fn all_facts_may_stand_in_one_tag() {
    let parsely = r#"<meta name="parsely-page" content="{&quot;title&quot;:&quot;The ferry is late&quot;,
        &quot;author&quot;:&quot;Ann Lee&quot;,&quot;pub_date&quot;:&quot;2024-02-03T04:05:06Z&quot;,
        &quot;section&quot;:&quot;Quays&quot;,&quot;tags&quot;:[&quot;boats&quot;]}">"#;
    let article = page(parsely, "");
    let meta = article.meta();
    assert_eq!(names(&article), ["Ann Lee"]);
    assert_eq!(meta.published.as_deref(), Some("2024-02-03T04:05Z"));
    assert_eq!((meta.kicker.as_deref(), &*meta.tags), (Some("Quays"), &["boats".to_owned()][..]));
    // A tag of its own says it better.
    let own = "<meta name=author content='Bob Ray'>";
    assert_eq!(names(&page(&[own, parsely].concat(), "")), ["Bob Ray"]);
    assert_eq!(names(&page("<meta name='parsely-page' content='{broken'>", "")), [""; 0]);
}

#[test]
fn data_is_known_in_any_case_of_letters() {
    let json = r#"<script type="Application/LD+JSON; charset=utf-8">{"@type":"Article","author":"Ann Lee"}</script>"#;
    assert_eq!(names(&page(json, "")), ["Ann Lee"]);
}

#[test]
fn a_day_that_there_is_not_is_none_and_a_time_keeps_its_zone() {
    let published = |date: &str| {
        let head = format!("<meta property='article:published_time' content='{date}'>");
        page(&head, "").meta().published.clone()
    };
    assert_eq!(published("2020-02-30T10:00:00Z"), None);
    assert_eq!(published("2024-09-10T23:30:00-05:00").as_deref(), Some("2024-09-10T23:30-05:00"));
}

#[test]
fn where_a_page_was_is_what_who_saved_it_noted_unless_it_says_so_itself() {
    let note = "<!-- saved from url=(0023)https://a.example/ferry -->";
    let canonical = "<link rel=canonical href='https://a.example/the-ferry'>";
    assert_eq!(page(note, "").meta().url.as_deref(), Some("https://a.example/ferry"));
    let both = [note, canonical].concat();
    assert_eq!(page(&both, "").meta().url.as_deref(), Some("https://a.example/the-ferry"));
    let running = "<meta property='og:url' content='javascript:alert(1)'>";
    assert_eq!(page(running, "").meta().url, None);
}

#[test]
fn a_short_dek_that_is_set_as_a_heading_is_text() {
    for (dek, is_text) in [
        ("<h2 class=detail-sapo>The ferry came in late this morning.</h2>", true),
        ("<h2>(Example) - The ferry came in late this morning.</h2>", true),
        ("<h2>The ferry came in late this morning.</h2>", false),
        ("<h2 class=sapo>On the quay</h2>", false),
    ] {
        let article = page("", dek);
        let mut body = article.blocks().iter().filter(|block| block.kind.is_body());
        let is_lede = body.next().is_some_and(|block| block.kind == BlockKind::Lede);
        assert_eq!(is_lede, is_text, "{dek}");
    }
}

#[test]
fn vietnamese_signatures_are_read_below_the_text() {
    let prose = "<p>Sáng nay chuyến phà cuối cùng rời bến, và người lái phà đứng rất lâu nhìn con nước.</p>";
    for (line, who, agency, place) in [
        ("Thu Hà (Theo BBC)", "Thu Hà", Some("BBC"), None),
        ("Minh Anh - Hà Nội", "Minh Anh", None, Some("Hà Nội")),
        ("Nhóm PV", "Nhóm PV", None, None),
        ("Theo VnExpress", "", Some("VnExpress"), None),
        ("Rồi thôi", "", None, None),
    ] {
        let article = read(&format!(
            "<html lang=vi><title>Bến phà chiều</title><article><h1>Bến phà chiều</h1>{}<p>{line}</p></article>",
            prose.repeat(5)
        ));
        let meta = article.meta();
        assert_eq!(names(&article).join(", "), who, "{line}");
        assert_eq!((meta.agency.as_deref(), meta.place.as_deref()), (agency, place), "{line}");
        let is_kept = article
            .blocks()
            .iter()
            .any(|block| block.kind.is_body() && article.text_of(block).contains(line));
        assert_eq!(is_kept, line == "Rồi thôi", "{line}");
    }
}

#[test]
fn what_the_page_sets_below_its_text_goes_and_what_the_story_says_stays() {
    for (line, is_kept) in [
        ("Follow @town on X", false),
        ("#harbour #wall", false),
        ("-30-", false),
        ("ENDS", false),
        ("Share | Print", false),
        ("Was this article helpful? Yes No", false),
        ("This story has been updated.", true),
        ("Follow the river to its mouth.", true),
        ("The end", true),
    ] {
        let html = "<p>The ferry came in late this morning, and nobody on the quay seemed to mind it much.</p>".repeat(5);
        let article = read(&format!(
            "<html lang=en><title>The ferry is late</title><article><h1>The ferry is late</h1>{html}<p>{line}</p></article>"
        ));
        let mut text = article.blocks().iter().filter(|block| block.kind.is_body());
        let last = text.next_back().map(|block| article.text_of(block));
        assert_eq!(last == Some(line), is_kept, "{line}");
    }
}

/// Prose in a language, enough for a page.
fn story(language: &str) -> &'static str {
    match language {
        "vi" => {
            "<p>Chuyến phà sáng nay đến muộn hơn nửa giờ, nhưng trên bến chẳng ai sốt ruột, vì ai cũng biết rằng \
             nước lớn.</p><p>Ông lái phà đã già, và con ông đã lên bờ làm công nhân từ mấy năm trước.</p>"
        }
        "fr" => {
            "<p>Le bac est arrivé ce matin avec une demi-heure de retard, mais personne sur le quai ne s'en est \
             plaint.</p><p>Le passeur est vieux, et son fils travaille depuis des années dans la ville.</p>"
        }
        "es" => {
            "<p>El transbordador llegó esta mañana con media hora de retraso, pero nadie en el muelle se quejó de \
             ello.</p><p>El barquero es viejo, y su hijo trabaja desde hace años en la ciudad.</p>"
        }
        "ja" => {
            "<p>渡し船は今朝、いつもより三十分遅れて着いたが、岸で待つ人々は誰も急いでいなかった。</p>\
             <p>船頭はもう年を取っていて、息子は何年も前から町で働いているという。</p>"
        }
        "zh" => {
            "<p>今天早上渡船晚到了半个小时，但是码头上没有人着急，因为大家都知道水涨了。</p>\
             <p>摆渡的人已经老了，他的儿子几年前就到城里去做工了。</p>"
        }
        _ => {
            "<p>The ferry came in half an hour late this morning, but nobody on the quay seemed to mind it much.</p>\
             <p>The ferryman is old, and his son has been at work in the town for some years now.</p>"
        }
    }
}

#[test]
fn a_page_is_told_by_the_lines_around_its_text() {
    for (language, head, foot, authors, published, modified) in [
        (
            "en",
            "<p>June 3, 2021 | Updated: June 4, 2021 9:15 a.m. ET</p>",
            "",
            "",
            Some("2021-06-03"),
            Some("2021-06-04T09:15"),
        ),
        (
            "en",
            "<div>PUBLISHED: June 3, 2021 at 2:05 p.m. | UPDATED: June 3, 2021 at 6:10 p.m.</div>",
            "",
            "",
            Some("2021-06-03T14:05"),
            Some("2021-06-03T18:10"),
        ),
        (
            "fr",
            "<p>Par Anne Roux<br>Publié le 3 juin 2021 à 14h05 • Lecture 3 min.</p>",
            "",
            "Anne Roux",
            Some("2021-06-03T14:05"),
            None,
        ),
        (
            "ja",
            "<p>山田太郎 2021年6月3日 14時05分</p>",
            "<p>【写真】岸の様子</p>",
            "山田太郎",
            Some("2021-06-03T14:05"),
            None,
        ),
        (
            "vi",
            "<p>Nguyễn Văn An - Thứ năm, 03/06/2021 14:05 (GMT+7)</p>",
            "",
            "Nguyễn Văn An",
            Some("2021-06-03T14:05"),
            None,
        ),
        ("vi", "<p>Hà Nội, ngày 3/6/2021</p>", "", "", Some("2021-06-03"), None),
        (
            "es",
            "<div class=firma>Ana García Ruiz<br>Soria - 03 jun 2021 - 14:05 CEST</div>",
            "",
            "Ana García Ruiz",
            Some("2021-06-03T14:05"),
            None,
        ),
        (
            "zh",
            "<div>2021年06月03日 14:05　来源：某某网　作者：李明 王芳　<a>我要评论</a></div>",
            "",
            "李明, 王芳",
            Some("2021-06-03T14:05"),
            None,
        ),
    ] {
        let page = format!(
            "<html lang={language}><title>Bến phà đêm cũ</title><article><h1>Bến phà đêm cũ</h1>{head}{}{foot}</article>",
            story(language)
        );
        let article = read(&page);
        let meta = article.meta();
        let names: Vec<&str> = meta.authors.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names.join(", "), authors, "{head}");
        assert_eq!(
            (meta.published.as_deref(), meta.modified.as_deref()),
            (published, modified),
            "{head}"
        );
    }
}

#[test]
fn the_headline_is_what_the_page_is_about() {
    let linked = "<script type=application/ld+json>{\"@type\":\"Article\",\"name\":\"Basalt\",\
                  \"headline\":\"a dark rock from below\"}</script>";
    for (language, head, top, title) in [
        ("en", format!("<title>Basalt - Wiki</title>{linked}"), "<h1>Basalt</h1>", "Basalt"),
        (
            "en",
            "<title>Heron | Late again is the ferry that we had</title>".to_owned(),
            "<h1>Heron</h1>",
            "Heron | Late again is the ferry that we had",
        ),
        (
            "en",
            "<title>quay — what it holds &#8212; Book of quays</title>".to_owned(),
            "<h1>quay — what it holds<a class=headerlink href='#quay'>¶</a></h1>",
            "quay — what it holds",
        ),
        (
            "vi",
            "<title>Bến phà đêm cũ - Báo Sông</title>".to_owned(),
            "<b>Bến phà đêm cũ</b>",
            "Bến phà đêm cũ",
        ),
        (
            "zh",
            "<title>渡船晚到半小时_新闻中心_某某网</title>".to_owned(),
            "<h1>渡船晚到半小时</h1>",
            "渡船晚到半小时",
        ),
        ("zh", "<title>渡船晚到半小时_新闻中心_某某网</title>".to_owned(), "", "渡船晚到半小时"),
        (
            "en",
            String::new(),
            "<p class='c2 title'>The old ferry</p><p>It was late again, and nobody on the quay seemed to mind it.</p>\
             <h1>Part one</h1>",
            "The old ferry",
        ),
        ("en", "<title>(3) The old ferry is late</title>".to_owned(), "", "The old ferry is late"),
        (
            "en",
            "<title>x</title><meta property=og:title content='Tom &amp;amp; Ann are late'>"
                .to_owned(),
            "",
            "Tom & Ann are late",
        ),
    ] {
        let page = format!("<html lang={language}>{head}<body>{top}{}", story(language));
        let article = read(&page);
        assert_eq!(article.meta().title.as_deref(), Some(title), "{head}{top}");
    }
}

#[test]
fn who_sent_a_picture_did_not_send_the_report() {
    let page = |foot: &str| {
        let title = "Bến phà đêm cũ";
        read(&format!(
            "<html lang=vi><title>{title}</title><article><h1>{title}</h1>{}<p>{foot}</p>",
            story("vi")
        ))
    };
    assert_eq!(page("Ảnh: TTXVN").meta().agency, None);
    assert_eq!(page("(TTXVN/an)").meta().agency.as_deref(), Some("TTXVN"));
    assert!(page("Bình luận của bạn").meta().authors.is_empty());
}
