//! What stands within a line: scripts, formulas, readings, code and lists.

use super::*;

/// The text of a paragraph that holds this.
fn line(inner: &str) -> String {
    let found = blocks(&format!("<p>So it is {inner} here.</p>"));
    found.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("|")
}

#[test]
fn scripts_and_readings_keep_their_meaning() {
    for (inner, want) in [
        ("10<sup>-3</sup>", "10⁻³"),
        ("H<sub>2</sub>O", "H₂O"),
        ("a<sub><i>ij</i></sub>", "a_ij"),
        ("the 1<sup>st</sup>", "the 1st"),
        ("said<sup>3</sup>", "said³"),
        ("<ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>", "漢字（かんじ）"),
        ("<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>", "漢(かん)字(じ)"),
        ("so <span class=sidenote>or not</span>and", "so (or not) and"),
        ("a <span class=tooltip title=tip>ferry</span>", "a ferry"),
        ("a <span class=tooltip>ferry<span class=tooltiptext>a boat</span></span>", "a ferry"),
        ("a<span class=tooltip role=tooltip>A boat.</span>", "a"),
        ("<del>$10</del><ins>$8</ins>", "$10 $8"),
    ] {
        assert_eq!(line(inner), format!("So it is {want} here."), "{inner}");
    }
}

#[test]
fn a_formula_is_shown_once_whoever_it_is_hidden_from() {
    let math = "<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>";
    let tex = "<math alttext='{\\displaystyle a_{1}}'><mi>a</mi></math>";
    for (inner, want) in [
        (math.to_owned(), "1/2"),
        (
            format!(
                "<span><span style='display:none'>{tex}</span><img class='mwe-math-fallback-image-inline' aria-hidden=true alt='{{\\displaystyle a_{{1}}}}' src=a.svg></span>"
            ),
            "a_{1}",
        ),
        (
            format!(
                "<span><span>{tex}</span><img class='mwe-math-fallback' alt='a_{{1}}' src=a.svg></span>"
            ),
            "a_{1}",
        ),
        (
            "<img class='mwe-math-fallback-image-inline' alt='{\\displaystyle z}' src=z.svg>"
                .to_owned(),
            "z",
        ),
        (
            format!(
                "<span class=katex><span class=katex-mathml>{tex}</span><span class=katex-html aria-hidden=true>a1</span></span>"
            ),
            "a_{1}",
        ),
        (
            format!(
                "<span class=MathJax><nobr aria-hidden=true>a1</nobr><span class=MJX_Assistive_MathML>{tex}</span></span><script type='math/tex'>a_{{1}}</script>"
            ),
            "a_{1}",
        ),
        (format!("<span>half<span style='display:none'>{math}</span></span>"), "half"),
    ] {
        let found = line(&inner).replace("half1/2", "half");
        assert_eq!(found, format!("So it is {want} here."), "{inner}");
    }
}

#[test]
fn numbers_of_lines_are_no_code() {
    let code = "foo\nbar";
    for html in [
        "<table class=highlight><tr><td class=gutter><pre>1\n2</pre></td><td class=code><pre>foo\nbar</pre></td></tr></table>",
        "<table><tr><td class=linenos><div class=linenodiv><pre>1\n2</pre></div></td><td class=code><div><pre>foo\nbar</pre></div></td></tr></table>",
        "<table><tr><td class=blob-num>1</td><td class='blob-code'>foo</td></tr><tr><td class=blob-num>2</td><td class='blob-code'>bar</td></tr></table>",
        "<table><tr><td class=gutter><div>1</div><div>2</div></td><td class=code><div class=line>foo</div><div class=line>bar</div></td></tr></table>",
        "<pre class=line-numbers><code>foo<br>bar</code><span class=line-numbers-rows><span>1</span></span></pre>",
        "<pre><span class=linenos>1</span>foo\n<span class=linenos>2</span>bar</pre>",
        "<pre><code><span class=line>foo</span><span class=line>bar</span></code></pre>",
        "<pre><code><span class=line>foo</span>\n<span class=line>bar</span></code></pre>",
        "<pre><span style='display:block'>foo</span><span style='display:block'>bar</span></pre>",
        "<pre><code>foo</code><code>bar</code></pre>",
    ] {
        assert_eq!(blocks(html), [block("Preformatted", code)], "{html}");
    }
    // Numbers that nobody calls a gutter are code.
    assert_eq!(blocks("<pre>1\n2</pre>"), [block("Preformatted", "1\n2")]);
}

#[test]
fn definitions_and_tasks_are_told_by_their_signs() {
    let markers = |html: &str| -> Vec<String> {
        let article = page(html);
        let inside = article.blocks().iter().filter_map(|block| block.inside().last().cloned());
        let marker = |one| match one {
            Container::Item { marker, .. } => marker,
            Container::Quote { .. } => String::new(),
        };
        inside.map(marker).collect()
    };
    for (html, want) in [
        ("<dl><dt>Tide<dd>The sea, moving.<dd>Twice a day.</dl>", vec![":", ":"]),
        (
            "<ul><li><input type=checkbox checked disabled> Rope<li><label><input type=checkbox> Tar</label></ul>",
            vec!["☑", "☐"],
        ),
        ("<ul><li>Rope <input type=checkbox></ul>", vec!["•"]),
    ] {
        assert_eq!(markers(html), want, "{html}");
    }
}
