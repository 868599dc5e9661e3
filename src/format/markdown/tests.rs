use super::*;
use crate::article::{Block, BlockKind, Container, Mark};

/// A block in one line: what it stands in, its kind, its text.
fn shown(article: &Article, block: &Block) -> String {
    let mut out = String::new();
    for container in block.inside() {
        match container {
            Container::Quote { .. } => out.push_str("> "),
            Container::Item { marker, first: true, .. } => {
                out.push_str(marker);
                out.push(' ');
            }
            Container::Item { .. } => out.push_str("_ "),
        }
    }
    let kind = match &block.kind {
        BlockKind::Paragraph => String::new(),
        BlockKind::Heading { level } => format!("h{level}: "),
        BlockKind::Preformatted { language } => {
            format!("code({}): ", language.as_deref().unwrap_or_default())
        }
        BlockKind::Table(columns) => format!("table({}): ", columns.header),
        BlockKind::Image { url } => format!("image({url}): "),
        BlockKind::Footnote { label } => format!("note({label}): "),
        other => format!("{other:?}: ").to_lowercase(),
    };
    out + &kind + article.text_of(block)
}

fn blocks(text: &str) -> Vec<String> {
    let article = read(text);
    article.blocks().iter().map(|block| shown(&article, block)).collect()
}

/// The marks of a text, each with what it carries.
fn marks(text: &str) -> Vec<(String, Mark)> {
    let article = read(text);
    let spans = article.spans().iter();
    spans.map(|span| (article.slice(span.range.clone()).to_string(), span.mark.clone())).collect()
}

#[test]
fn blocks_are_what_they_say() {
    for (text, wanted) in [
        ("Một\ndòng  hai\n\nBa", vec!["Một dòng hai", "Ba"]),
        ("Một\n\n## Hai\n\nBa\n\n### Bốn\n", vec!["Một", "h2: Hai", "Ba", "h3: Bốn"]),
        ("> một\n> > hai\n>\n> ba", vec!["> một", "> > hai", "> ba"]),
        (
            "- một\n- hai\n  - ba\n\n    bốn\n- [x] năm\n- [ ] sáu",
            vec!["• một", "• hai", "_ • ba", "_ _ bốn", "☑ năm", "☐ sáu"],
        ),
        ("3) ba\n4) bốn\n\nx\n\n1. một", vec!["3) ba", "4) bốn", "x", "1. một"]),
        ("- > một\n\n  hai", vec!["• > một", "_ hai"]),
        (
            "```rust,ignore\nfn a() {}\n\n  b\n```\n\n    c\n",
            vec!["code(rust): fn a() {}\n\n  b", "code(): c"],
        ),
        ("a\n\n***\n\nb", vec!["a", "rule: ", "b"]),
        ("Một\n\n:) hai\n\n: ba\n", vec!["Một", ":) hai", ": ba"]),
        (
            "Khổ\n: Bề rộng.\n\n  Tính bằng ô.\n\nMép\n: Một.\n: Hai.\n",
            vec!["Khổ", ": Bề rộng.", "_ Tính bằng ô.", "Mép", ": Một.", ": Hai."],
        ),
        ("| a | *b* c |\n|---|--:|\n| `d\\|e` | f |\n| g |\n", vec!["table(1): a\tb c\nd|e\tf\ng"]),
        ("| | |\n|-|-|\n| a | b |", vec!["table(0): a\tb"]),
        ("x[^1]\n\n[^1]: Ghi chú\n\n    tiếp", vec!["x[1]", "note(1): Ghi chú", "note(1): tiếp"]),
        (
            "![Bến](a.jpg)\n\n*Sáng nay.*\n\n*Không.*",
            vec!["image(a.jpg): Bến", "caption: Sáng nay.", "Không."],
        ),
        ("![](a.jpg)\n*Sáng **nay**.*", vec!["image(a.jpg): ", "caption: Sáng nay."]),
        ("[![Bến](a.jpg)](b) ![](c)", vec!["image(a.jpg): Bến", "image(c): "]),
        ("Xem ![Bến](a.jpg) đây", vec!["Xem Bến đây"]),
        ("![Bến](a.jpg) đây", vec!["Bến đây"]),
        ("*Cả* đoạn *này*", vec!["Cả đoạn này"]),
        (
            "Trăm năm\\\n&nbsp;&nbsp;trong cõi\\\nngười ta",
            vec!["verse: Trăm năm\n  trong cõi\nngười ta"],
        ),
        ("một  \nhai\nba", vec!["verse: một\nhai ba"]),
        ("một\nhai<br>\nba<br><br>bốn", vec!["một hai", "ba", "bốn"]),
        ("Trăm năm <br> trong cõi<br>\n người ta", vec!["verse: Trăm năm\ntrong cõi\nngười ta"]),
        ("x<br>\n\n<b></b><br>Trăm năm<br>", vec!["x", "Trăm năm"]),
        (
            "Đoạn văn bị ngắt một lần  \nvà dòng thứ hai thì dài hơn hẳn một câu thơ bình thường.",
            vec![
                "verse: Đoạn văn bị ngắt một lần\n\
                 và dòng thứ hai thì dài hơn hẳn một câu thơ bình thường.",
            ],
        ),
        ("- một<br>hai\n  ba", vec!["• verse: một\nhai ba"]),
        (
            "<div align=center>\n<b>Một</b> &amp; hai\n</div>\n\nba <kbd>b</kbd>",
            vec!["Một & hai", "ba b"],
        ),
        ("- <!-- x -->\n\n  một", vec!["• một"]),
        ("a &amp; b \\* c", vec!["a & b * c"]),
        ("", vec![]),
    ] {
        assert_eq!(blocks(text), wanted, "{text}");
    }
}

#[test]
fn html_in_markdown_is_what_it_is_on_a_page() {
    for (text, wanted) in [
        (
            "<table>\n<tr><th>a</th><th>b</th></tr>\n\n<tr><td>c</td><td>d</td></tr>\n</table>",
            vec!["table(1): a\tb\nc\td"],
        ),
        ("<ul><li>một</li><li>hai</li></ul>", vec!["• một", "• hai"]),
        ("- một\n\n  <blockquote>hai</blockquote>", vec!["• một", "_ > hai"]),
        ("<h3>Một</h3>\n\nHai", vec!["h3: Một", "Hai"]),
        (
            "<figure><img src=a.jpg alt=Bến><figcaption>Sáng nay.</figcaption></figure>",
            vec!["image(a.jpg): Bến", "caption: Sáng nay."],
        ),
        ("<pre>\na\n  b\n\nc\n</pre>", vec!["code(): a\n  b\n\nc"]),
        ("<details><summary>Một</summary>\n\nHai *ba*.\n\n</details>", vec!["Một", "Hai ba."]),
        ("a <script>let b = '*c*';</script>d", vec!["a d"]),
        ("<script>\nlet a\n\nlet b\n</script>\n\nMột", vec!["Một"]),
        ("Thẻ <script> và <style> trong một câu", vec!["Thẻ và trong một câu"]),
        ("H<sub>2</sub>O và 10<sup>6</sup> và x<sup>n</sup>", vec!["H₂O và 10⁶ và xn"]),
        // What broken tags would lose is text.
        ("<div>\nMột <hai\n", vec!["Một <hai"]),
        (
            "<h1 align=center>Tít</h1>\n\n<p align=center><img src=a.png></p>\n\nMột",
            vec!["headline: Tít", "image(a.png): ", "Một"],
        ),
    ] {
        assert_eq!(blocks(text), wanted, "{text}");
    }
    assert_eq!(marks("[a](javascript:b) [c](JavaScript&#58;d) [e](data:f)"), []);
    assert_eq!(blocks("[a](javascript:b) [*c* d](vbscript:d) e"), ["a c d e"]);
    let of = |text: &str, mark| (text.to_string(), mark);
    let text = "<b>một</b> <a href='b'>hai <em>ba</a> bốn</em> *x <s>y* z</s> <a href='javascript:c'>d</a>";
    assert_eq!(
        marks(text),
        [
            of("một", Mark::Strong),
            of("hai ba", Mark::Link("b".into())),
            of("ba", Mark::Emphasis),
            of("x y", Mark::Emphasis),
            of("y", Mark::Strike),
        ]
    );
}

#[test]
fn a_quote_or_a_container_that_says_what_it_is_has_a_title() {
    for (text, wanted) in [
        ("> [!note] Tên *gọi*\n> Một\n> hai", vec!["> Tên gọi", "> Một hai"]),
        ("> [!WARNING]\n> Một", vec!["> Warning", "> Một"]),
        ("> [!tip]- Mẹo\n> - một\n>   hai", vec!["> Mẹo", "> • một hai"]),
        ("- > [!tip|x] Mẹo\n  > một", vec!["• > Mẹo", "_ > một"]),
        ("> [!note](a) b", vec!["> !note b"]),
        ("> một\n> [!note] hai", vec!["> một [!note] hai"]),
        (
            "Từ\n: Nghĩa.\n\n:::note\nMột\n:::\n\nHai",
            vec!["Từ", ": Nghĩa.", "> Note", "> Một", "Hai"],
        ),
        (":::note\nMột", vec![":::note Một"]),
    ] {
        assert_eq!(blocks(text), wanted, "{text}");
    }
    assert_eq!(marks("> [!note] Tên\n> Một"), [("Tên".to_string(), Mark::Strong)]);
}

#[test]
fn what_is_set_in_is_told() {
    for (text, wanted) in [
        ("![[a/bến.png]]", vec!["image(a/bến.png): "]),
        ("x ![[a/bến.png]] y", vec!["x bến.png y"]),
        ("x ![](https://a.example/b/c.jpg?d=1#e) y", vec!["x c.jpg y"]),
        ("x ![](data:image/png;base64,AAAA) y", vec!["x y"]),
        ("x ![[Ghi chú]] y", vec!["x Ghi chú y"]),
    ] {
        assert_eq!(blocks(text), wanted, "{text}");
    }
}

#[test]
fn notes_of_one_label_stay_apart() {
    let text = "a[^1] b[^2]\n\n[^1]: Một\n\n[^2]: Hai\n\n## c\n\nd[^1] e[^x]\n\n[^1]: Ba\n\n[^x]: Bốn\n\n[^X]: Năm\n\nf[^1]";
    let wanted = [
        "a[1] b[2]",
        "h2: c",
        "d[3] e[x]",
        "f[3]",
        "note(1): Một",
        "note(2): Hai",
        "note(3): Ba",
        "note(x): Bốn",
        "note(X-2): Năm",
    ];
    assert_eq!(blocks(text), wanted);
}

#[test]
fn headings_have_no_signs_of_their_own_place() {
    for (text, wanted) in [
        ("Một\n\n## Hai [#](#hai)", vec!["Một", "h2: Hai"]),
        ("Một\n\n## Hai \\[edit]", vec!["Một", "h2: Hai"]),
        ("Một\n\n## [Hai](#hai)", vec!["Một", "h2: Hai"]),
    ] {
        assert_eq!(blocks(text), wanted, "{text}");
    }
}

#[test]
fn what_a_clipper_puts_before_a_page_is_its_masthead() {
    let head = "---\ncreated: 2024-06-07T10:11:12 (UTC +07:00)\ntags: [\"a, b\"]\nsource: https://a.example/b\n---\n\n";
    let text = format!("{head}# Tít\n\n> ## Excerpt\n> Một buổi *sáng*.\n\n---\nBa.\n");
    assert_eq!(blocks(&text), ["headline: Tít", "dek: Một buổi sáng.", "Ba."]);
    assert_eq!(read(&text).meta().tags, ["a, b"]);
    assert_eq!(read(&text).meta().published, None);
    let twice = format!("{head}# Tít - Báo Sông\n\n> ## Excerpt\n> Ba.\n\n---\n## Tít\n\nBa.\n");
    assert_eq!(blocks(&twice), ["kicker: Báo Sông", "headline: Tít", "Ba."]);
    let other = twice.replace("## Tít", "## Đầu");
    assert_eq!(blocks(&other), ["headline: Tít - Báo Sông", "h2: Đầu", "Ba."]);
    let quote = format!("{head}# Tít\n\n> ## Excerpt\n> Một.\n\nBa.\n");
    assert_eq!(blocks(&quote), ["headline: Tít", "> h2: Excerpt", "> Một.", "Ba."]);
}

#[test]
fn marks_are_what_they_say() {
    use Mark::{Code, Emphasis, Link, Strike, Strong};
    let of = |text: &str, mark| (text.to_string(), mark);
    for (text, wanted) in [
        (
            "*một* **hai** `ba` ~~bốn~~",
            vec![of("một", Emphasis), of("hai", Strong), of("ba", Code), of("bốn", Strike)],
        ),
        (
            "[*một* hai](https://a.example)",
            vec![of("một hai", Link("https://a.example".into())), of("một", Emphasis)],
        ),
        ("<https://a.example>", vec![of("https://a.example", Link("https://a.example".into()))]),
        (
            "Xem https://a.example/b_c_d. Và `https://b.example`, [https://c.example](d)",
            vec![
                of("https://a.example/b_c_d", Link("https://a.example/b_c_d".into())),
                of("https://b.example", Code),
                of("https://c.example", Link("d".into())),
            ],
        ),
        (
            "| https://a.example |\n|-|",
            vec![of("https://a.example", Link("https://a.example".into()))],
        ),
        ("[a][b]\n\n[b]: c", vec![of("a", Link("c".into()))]),
        ("x[^n]\n\n[^n]: y", vec![of("[n]", Link("#fn:n".into()))]),
        ("Xem ![Bến](a.jpg)", vec![of("Bến", Link("a.jpg".into()))]),
        ("| **a** b | c |\n|-|-|\n| d | *e* |", vec![of("a", Strong), of("e", Emphasis)]),
        ("**một  \nhai** x\ny", vec![of("một\nhai", Strong)]),
    ] {
        assert_eq!(marks(text), wanted, "{text}");
    }
}

#[test]
fn there_is_one_headline() {
    for (text, wanted) in [
        ("# Tít\n\nMột", vec!["headline: Tít", "Một"]),
        ("Tít\n===\n\nMột\n\n# Hai", vec!["headline: Tít", "Một", "h1: Hai"]),
        (
            "<!-- x -->\n\n[![b](c)](d)\n\n# *Tít* `a`\n\nMột",
            vec!["headline: Tít a", "image(c): b", "Một"],
        ),
        ("Một\n\n# Hai", vec!["Một", "h1: Hai"]),
        ("## Một\n\n# Hai", vec!["h2: Một", "h1: Hai"]),
        ("---\ntitle: Tít\n---\n# tít\n\nMột", vec!["headline: Tít", "lede: Một"]),
        ("---\ntitle: Tít\n---\n# Khác\n\nMột", vec!["headline: Tít", "h1: Khác", "Một"]),
        ("---\ntags: [a]\n---\n# Tít\n\nMột", vec!["headline: Tít", "Một"]),
    ] {
        assert_eq!(blocks(text), wanted, "{text}");
    }
    assert_eq!(read("# Tít *một*").meta().title.as_deref(), Some("Tít một"));
}

#[test]
fn the_lede_follows_a_stated_masthead() {
    for (text, wanted) in [
        ("---\ntitle: T\n---\nMột\n\nHai", vec!["headline: T", "lede: Một", "Hai"]),
        ("---\ntitle: T\nlede: false\n---\nMột", vec!["headline: T", "Một"]),
        ("---\ntitle: T\n---\n- một\n\nHai", vec!["headline: T", "• một", "Hai"]),
        ("---\ntitle: T\n---\n![a](b)\n\nMột", vec!["headline: T", "image(b): a", "Một"]),
        (
            "---\ntitle: T\nlede: true\n---\n![a](b)\n\nMột",
            vec!["headline: T", "image(b): a", "lede: Một"],
        ),
        ("---\nlede: true\n---\n# T\n\nMột", vec!["headline: T", "lede: Một"]),
        ("---\nlede: true\n---\n## T\n\nMột", vec!["h2: T", "Một"]),
        ("---\nlede: true\n---\n- một\n\nHai\n\nBa", vec!["• một", "lede: Hai", "Ba"]),
    ] {
        assert_eq!(blocks(text), wanted, "{text}");
    }
}

#[test]
fn the_masthead_is_composed_from_front_matter() {
    let text = "---\ntitle: Bến phà\nsubtitle: Một buổi sáng\nsite: Báo Sông\nsection: Xã hội\n\
        date: 17/7/2020\nauthor: An\nphotographer: Chi\nlang: vi\n---\nMột";
    let wanted = [
        "kicker: Báo Sông · Xã hội\t17/7/2020",
        "headline: Bến phà",
        "dek: Một buổi sáng",
        "byline: An · Ảnh: Chi",
        "lede: Một",
    ];
    assert_eq!(blocks(text), wanted);
}

#[test]
fn the_language_is_stated_or_that_of_the_words() {
    let vietnamese = "# Bến phà\n\nSáng nay chuyến phà cuối cùng rời bến, và người lái phà \
        đã đứng rất lâu trên mũi thuyền nhìn con nước.\n";
    let english = "The last ferry left the landing this morning, and its pilot stood for \
        a long while at the bow and looked at the water.\n\n```\nnếu đúng thì ở lại, không thì về\n```\n";
    let polish = "---\nlang: pl\n---\n";
    for (text, language) in [
        (vietnamese, Some("vi")),
        (english, Some("en")),
        (&format!("{polish}{vietnamese}"), Some("pl")),
        (&format!("---\nauthor: An\n---\n{vietnamese}"), Some("vi")),
        ("* * *\n\n1 + 1\n", None),
        ("", None),
    ] {
        assert_eq!(read(text).meta().language.as_deref(), language, "{text}");
    }
    let byline = format!("---\nauthor: An\nphotographer: Chi\n---\n{vietnamese}");
    assert!(blocks(&byline).contains(&"byline: An · Ảnh: Chi".to_string()));
}

#[test]
fn pathological_input_ends_and_does_not_grow() {
    let big = |unit: &str| unit.repeat(200_000 / unit.len());
    for text in [
        big(">"),
        big("> "),
        big("- "),
        big("* a\n"),
        big("["),
        big("![a]("),
        big("*a **b "),
        big("`a ``b "),
        big("<a "),
        big("<!-- "),
        big("<? a "),
        big("<![CDATA[ "),
        format!("<div>\n{}", big("<!-- ")),
        format!("<div>\n{}", big("<script>")),
        format!("<div>\n{}", big("< & ")),
        format!("<div>\n{}", big("<")),
        big("|a"),
        format!("|a|b|\n|-|-|\n{}", big("|c|d|\n")),
        big("[^1]: a\n\n"),
        big("a\\\n"),
        big("# a\n"),
        big("[^1] [^1]: a\n\n"),
        big(":::note\n"),
        format!("{}{}", big(":::note\n"), big(":::\n")),
        big("> [!a] b\n"),
        big("> [!a] b\n\n"),
        big("a <script> "),
        big("a <b> "),
        big("a <b> </i> "),
        format!("{}{}", big("<b>"), big("</b>")),
        big("<div>\n\n"),
        big("<p>a\n\nb\n\n"),
        big("<!-- next article -->\n\n"),
        big("---\n"),
        format!("---\n{}---\n", big("a: b\n")),
        format!("---\na: [{}]\n---\n", big("\"a, ")),
        (0..1000).map(|depth| "> ".repeat(depth % 100) + "a\n\n").collect(),
    ] {
        let article = read(&text);
        assert!(article.text().len() <= 2 * text.len() + 16);
    }
}

proptest::proptest! {
    #[test]
    fn nothing_panics(text in "(---\n|[a-z]: |[-*_#>|`~<>\\[\\]()!:+=&;0-9. \n\t\\\\]|à|\u{301}|b){0,60}") {
        let article = read(&text);
        for block in article.blocks() {
            article.text_of(block);
        }
    }
}

#[test]
fn a_sign_between_colons_explains_no_term_and_keeps_others_from_none() {
    let text = "Phà\n: Thuyền lớn\n: Bến\n\n:smile: chào\n\n```\n:a: b\n```\n";
    let article = read(text);
    let texts: Vec<&str> = article.blocks().iter().map(|block| article.text_of(block)).collect();
    assert_eq!(texts, ["Phà", "Thuyền lớn", "Bến", ":smile: chào", ":a: b"]);
}
