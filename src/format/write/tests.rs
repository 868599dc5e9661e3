use proptest::prelude::*;

use super::*;
use crate::article::{Author, BlockKind, Builder, Container, Mark, Meta, Role};
use crate::format::{markdown as reader, raw};

/// Writes the article, reads that, and compares the two as data.
fn same_after_a_round(article: &Article) -> Result<(), String> {
    let written = markdown(article);
    let (before, after) = (model(article), model(&reader::read(&written)));
    if before == after { Ok(()) } else { Err(format!("{before:#?}\n{after:#?}\n{written}")) }
}

#[test]
fn the_model_has_its_keys_and_kinds() {
    let article = reader::read(
        "---\ntitle: Tít\nauthor: An\nphotographer: Chi\ndate: 2020-07-17\nlang: vi\ntags: [a]\n---\n\
         Mở.\n\n## Mục\n\n> Lời\n\n1. một\n   - hai\n\n     thêm\n\n```rust\nx\n```\n\n| a | b |\n|---|---|\n| c | d |\n\n\
         ![Bến](b.jpg)\n\n*Chú thích*\n\n---\n\nx[^1]\n\n[^1]: ghi\n",
    );
    let text = serde_json::to_string(&model(&article)).unwrap();
    let wanted = concat!(
        r#"{"title":"Tít","kicker":null,"subtitle":null,"authors":[{"name":"An","role":"writer"},{"name":"Chi","role":"photographer"}],"#,
        r#""published":"2020-07-17","modified":null,"site":null,"agency":null,"place":null,"language":"vi","url":null,"image":null,"#,
        r#""tags":["a"],"words":16,"minutes":1,"dropped":[],"blocks":[{"kind":"lede","text":"Mở."},"#,
        r#"{"kind":"heading","text":"Mục","level":2},{"kind":"quote","text":"Lời"},"#,
        r#"{"kind":"item","text":"một","ordered":true,"depth":1,"marker":"1."},"#,
        r#"{"kind":"item","text":"hai","ordered":false,"depth":2,"marker":"•"},{"kind":"paragraph","text":"thêm","#,
        r#""inside":[{"in":"item","marker":"1.","ordered":true,"first":false},{"in":"item","marker":"•","ordered":false,"first":false}]},"#,
        r#"{"kind":"preformatted","text":"x","language":"rust"},"#,
        r#"{"kind":"table","text":"a\tb\nc\td","rows":[["a","b"],["c","d"]],"header":1},"#,
        r#"{"kind":"image","text":"Bến","url":"b.jpg","alt":"Bến"},{"kind":"caption","text":"Chú thích"},"#,
        r##"{"kind":"rule","text":""},{"kind":"paragraph","text":"x[1]","marks":[{"start":1,"end":4,"mark":"link","url":"#fn:1"}]},{"kind":"footnote","text":"ghi","label":"1"}]}"##,
    );
    assert_eq!(text, wanted);
    let back: Model = serde_json::from_value(json(&article)).unwrap();
    assert_eq!(back, model(&article));
}

#[test]
fn masthead_and_furniture_are_no_blocks_and_cut_blocks_are_whole() {
    let mut builder = Builder::new();
    builder.block(BlockKind::Headline, "Tít");
    builder.block(BlockKind::Furniture, "Chia sẻ Zalo");
    builder.block(BlockKind::Credit, "Ảnh: X");
    let long = "từ ".repeat(40_000);
    builder.block(BlockKind::Paragraph, &long);
    let model = model(&builder.finish());
    assert_eq!(model.dropped, ["Chia sẻ Zalo"]);
    let wanted =
        [Entry::Credit { text: "Ảnh: X".into() }, Entry::Paragraph { text: long.trim().into() }];
    let entries: Vec<_> = model.blocks.into_iter().map(|part| part.entry).collect();
    assert_eq!(entries, wanted);
}

#[test]
fn clean_markdown_is_written_as_it_was_read() {
    for text in [
        "---\ntitle: Bến phà\nsubtitle: Một buổi\nkicker: Xã hội\nauthors: [An, Bình]\nphotographer: Chi\ndate: 2020-07-17\n\
         site: Báo Sông\nlang: vi\nurl: https://x.example/a\ntags: [phà, \"sông, nước\"]\n---\n\nMở đầu *nghiêng* và **đậm**.\n\n\
         ## Mục `mã` ~~bỏ~~\n\nXem [ở *đây*](https://a.example) hay <https://b.example>.\n",
        "- một\n- hai\n  - ba\n\n    bốn\n\n- năm\n\n1. a\n2. b\n\nx\n",
        "> một\n>\n> - hai\n>\n> > ba\n\nbốn\n",
        "3. một\n4. hai\n\n<!-- -->\n\n1. ba\n",
        "- [ ] một\n- [x] hai\n",
        "**Khổ**\n\n: Bề rộng.\n\n  Tính bằng ô.\n\n**Mép**\n\n: Một.\n: Hai.\n",
        "Không phải\n\n\\: là chú giải\n",
        "```rust\nfn a() {\n\n}\n```\n\n````\n```\n````\n",
        "| a | *b* |\n| --- | --: |\n| c\\|d |  |\n| e | f |\n",
        "![Bến](b.jpg)\n\n*Chú **thích** nhé.*\n\n* * *\n\nx[^a]\n\n[^a]: ghi\n\n    nữa\n",
        "Trăm năm\\\n&nbsp;&nbsp;trong *cõi*\\\nngười ta\n",
        "5 * 3 và snake_case, a\\_ b, 2 < 3 & AT&T “–” … #thẻ - gạch\n",
        "\\# không\n\n\\- không\n\n12\\. không\n\n\\> không\n\n\\*không\\* \\[không](x) \\`không\\` \\\\ \\<b> \\&amp;\n",
    ] {
        assert_eq!(markdown(&reader::read(text)), text);
    }
}

#[test]
fn marks_come_back() {
    for text in [
        "*a **b** c* `d` ~~e~~",
        "[a **b**](c) x",
        "**a*b*c**",
        "*một*, **hai**; (*ba*)",
        "`` a`b `` và `*`",
    ] {
        let article = reader::read(text);
        let again = reader::read(&markdown(&article));
        assert!(!article.spans().is_empty());
        assert_eq!(article.spans(), again.spans(), "{text}");
    }
}

#[test]
fn what_markdown_has_no_sign_for_is_said_in_comments() {
    let mut builder = Builder::new();
    builder.meta.title = Some("Tít".into());
    let item =
        |marker: &str, ordered| Container::Item { marker: marker.into(), ordered, first: true };
    builder.block(BlockKind::Heading { level: 2 }, "Tít!");
    builder.block(BlockKind::Credit, "Ảnh: X");
    builder.block(BlockKind::Paragraph, "một");
    builder.block(BlockKind::Lede, "hai");
    builder.block(BlockKind::Caption, "Chú thích *không* ảnh");
    builder.block(BlockKind::Verse, "một dòng thơ");
    builder.block_in(BlockKind::Paragraph, &[item("a)", true)], "ba");
    builder.block_in(BlockKind::Paragraph, &[item("b)", true)], "bốn");
    builder.block_in(BlockKind::Paragraph, &[item("→", false)], "năm");
    builder.block(BlockKind::Furniture, "Chia sẻ, Zalo");
    builder.block(BlockKind::Furniture, "12");
    let article = builder.finish();
    same_after_a_round(&article).unwrap();
    let written = markdown(&article);
    assert!(written.contains("\n<!-- caption -->\n*Chú thích \\*không\\* ảnh*\n"), "{written}");
    assert!(written.contains("\ndropped: [\"Chia sẻ, Zalo\", \"12\"]\n---\n"), "{written}");
}

#[test]
fn a_language_that_is_not_known_is_not_found_again() {
    let mut builder = Builder::new();
    builder.block(BlockKind::Paragraph, "The last ferry left the landing this morning.");
    let article = builder.finish();
    assert_eq!(article.meta().language, None);
    assert!(markdown(&article).starts_with("---\nlang: und\n---\n"));
    same_after_a_round(&article).unwrap();
}

#[test]
fn articles_that_are_written_one_behind_the_other_are_read_as_so_many() {
    use crate::format::{Collection, Format, Given};
    let texts = [
        "---\ntitle: Một\nlang: vi\n---\n\nA[^1]\n\n[^1]: b\n",
        "# Hai\n\n```\n---\ntitle: x\n---\n```\n",
        "- ba\n",
    ];
    let articles: Vec<Article> = texts.iter().map(|text| reader::read(text)).collect();
    let written: Vec<String> = articles.iter().map(markdown).collect();
    let text = written.join(BETWEEN);
    let again = Collection::open(Format::Markdown, Given::of(&text));
    assert_eq!(again.count(), articles.len());
    for (nth, article) in articles.iter().enumerate() {
        assert_eq!(again.article(nth).map(|again| model(&again)), Some(model(article)));
    }
}

#[test]
fn a_mark_that_markdown_cannot_say_costs_the_mark_and_not_the_text() {
    let mut builder = Builder::new();
    builder.begin(BlockKind::Paragraph, &[]);
    builder.push("a");
    builder.begin_mark(Mark::Emphasis);
    builder.push("“b”");
    builder.end_mark();
    builder.push("c * d");
    builder.meta.language = Some("en".to_string());
    let article = builder.finish();
    assert!(markdown(&article).ends_with("\na“b”c * d\n"));
}

#[test]
fn facts_come_back_however_they_are_written() {
    let author = |name: &str, role| Author { name: name.into(), role };
    let some = |text: &str| Some(text.to_string());
    for meta in [
        Meta { title: some("Thử: \"một\" # hai \\ ba"), ..Meta::default() },
        Meta {
            title: some("2020"),
            subtitle: some("true"),
            kicker: some("- a"),
            ..Meta::default()
        },
        Meta {
            title: some("[a]"),
            place: some("Hà Nội"),
            language: some("vi"),
            agency: some("TTXVN"),
            published: some("2020-07-17T06:30"),
            date_line: some("17/7/2020, 06:30"),
            modified: some("2020-07-18"),
            image: some("a b.jpg"),
            ..Meta::default()
        },
        Meta {
            authors: vec![
                author("An", Role::Writer),
                author("Chi: \"C\"", Role::Photographer),
                author("Bình", Role::Writer),
            ],
            ..Meta::default()
        },
        Meta {
            authors: vec![
                author("Reed, B.", Role::Writer),
                author("By Hand", Role::Writer),
                author("A and B", Role::Translator),
                author("E", Role::Editor),
            ],
            tags: vec!["a, b".into(), "c: d".into(), "\"e\"".into()],
            ..Meta::default()
        },
    ] {
        let mut builder = Builder::new();
        builder.meta = meta.clone();
        builder.block(BlockKind::Paragraph, "x");
        let article = builder.finish();
        let mut back = reader::read(&markdown(&article)).meta().clone();
        if meta.language.is_none() {
            back.language = None;
        }
        assert_eq!(back, meta, "{}", markdown(&article));
    }
}

#[test]
fn a_language_that_the_words_do_not_tell_is_written() {
    let text = "Sáng nay chuyến phà cuối cùng rời bến và người lái phà đứng rất lâu.\n";
    for (language, front) in [(Some("vi"), ""), (Some("pl"), "---\nlang: pl\n---\n\n")] {
        let mut builder = Builder::new();
        builder.meta.language = language.map(str::to_string);
        builder.block(BlockKind::Paragraph, text);
        let article = builder.finish();
        assert_eq!(markdown(&article), format!("{front}{text}"));
        assert_eq!(reader::read(&markdown(&article)).meta().language.as_deref(), language);
    }
}

#[test]
fn a_plain_text_survives_as_markdown() {
    let article = raw::read(
        "# Không\n1. không\n- không\n---\n===\n> a\n    b\n| a | b |\n+++\na\\\n[^1]: x\n[a]: b\n<div>\n~~~\n#",
    );
    same_after_a_round(&article).unwrap();
}

/// Words with all that could be markup.
fn words() -> impl Strategy<Value = String> {
    "[a-cA-Cà “…*_`~\\[\\]<>&#|\\\\(){}!:;'\"=+0-9.-]{0,16}[a-cà*_`~\\]>#\\\\)!.=-]"
        .prop_filter("words", |words| !words.trim().is_empty())
}

/// A block that Markdown can say: a kind, what it stands in, its text.
type Part = (BlockKind, Vec<Container>, String);

fn part() -> impl Strategy<Value = Vec<Part>> {
    let item = |marker: String, ordered, first| Container::Item { marker, ordered, first };
    let plain = |kind: BlockKind| words().prop_map(move |text| vec![(kind.clone(), vec![], text)]);
    let quote = |(text, depth, shared): (String, usize, usize)| {
        let inside = (0..depth).map(|nth| Container::Quote { first: nth >= shared });
        (BlockKind::Paragraph, inside.collect(), text)
    };
    let quotes = prop::collection::vec((words(), 1..4_usize, 0..4_usize), 1..4).prop_map(
        move |mut parts: Vec<(String, usize, usize)>| {
            let mut above = 0;
            for (_, depth, shared) in &mut parts {
                *shared = (*shared).min(above);
                above = *depth;
            }
            parts.into_iter().map(quote).collect()
        },
    );
    let list = (
        prop::collection::vec((words(), prop::option::of(words()), any::<bool>()), 1..4),
        1..12_usize,
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(move |(items, start, ordered, in_quote)| {
            let mut parts = Vec::new();
            for (n, (text, more, is_code)) in items.into_iter().enumerate() {
                let marker = if ordered { format!("{}.", start + n) } else { "•".to_string() };
                let outer = |first| in_quote.then_some(Container::Quote { first });
                let inside = |first| -> Vec<_> {
                    let outer = outer(first && n == 0);
                    outer.into_iter().chain([item(marker.clone(), ordered, first)]).collect()
                };
                parts.push((BlockKind::Paragraph, inside(true), text.clone()));
                if let Some(more) = more {
                    let nested = [inside(false), vec![item("•".into(), false, true)]].concat();
                    parts.push((BlockKind::Paragraph, nested, more));
                }
                if is_code {
                    parts.push((BlockKind::Preformatted { language: None }, inside(false), text));
                }
            }
            parts
        });
    let verse = prop::collection::vec(words(), 2..4).prop_map(|lines| {
        let lines: Vec<_> = lines.iter().map(|line| line.trim()).collect();
        vec![(BlockKind::Verse, vec![], lines.join("\n   "))]
    });
    let table = prop::collection::vec(words(), 4).prop_map(|cells| {
        let kind = BlockKind::table(1, vec![]);
        vec![(kind, vec![], format!("{}\t{}\n{}\t{}", cells[0], cells[1], cells[2], cells[3]))]
    });
    let image = (words(), "[a-c()<> &*_|.]{1,6}")
        .prop_map(|(alt, url)| vec![(BlockKind::Image { url: url.trim().into() }, vec![], alt)]);
    prop_oneof![
        plain(BlockKind::Paragraph),
        plain(BlockKind::Heading { level: 3 }),
        plain(BlockKind::Preformatted { language: Some("rust".into()) }),
        Just(vec![(BlockKind::Rule, vec![], String::new())]),
        quotes,
        list,
        verse,
        table,
        image,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_markdown_can_say_comes_back_the_same(parts in prop::collection::vec(part(), 1..6), title in prop::option::of(words())) {
        let mut builder = Builder::new();
        builder.meta.title = title;
        for (kind, inside, text) in parts.concat() {
            builder.block_in(kind, &inside, &text);
        }
        same_after_a_round(&builder.finish()).map_err(TestCaseError::fail)?;
    }
}

#[test]
fn a_table_of_many_marked_cells_is_written_in_linear_time() {
    let started = std::time::Instant::now();
    let text = format!("|a|b|\n|-|-|\n{}", "|**c**|*d* e|\n".repeat(20_000));
    let article = reader::read(&text);
    let again = reader::read(&markdown(&article));
    assert_eq!(article.spans().len(), 40_000);
    assert!(again == article, "the table came back otherwise");
    // A second unoptimised; anything quadratic takes minutes.
    assert!(started.elapsed().as_secs() < 30, "{:?}", started.elapsed());
}
