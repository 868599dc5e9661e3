//! What programs put around the words of a page: addresses beside headings, numbers
//! beside lines and formulas, boxes of other articles, tables around pictures.

use super::*;

const PROSE: &str =
    "<p>The wall had stood there for a hundred years, and nobody had ever painted it.</p>";

fn kinds_of(html: &str) -> Vec<String> {
    blocks(html).into_iter().map(|(kind, _)| kind).collect()
}

#[test]
fn a_table_with_a_picture_holds_its_caption_or_the_text_of_the_page() {
    for (html, want) in [
        (
            "<table><tr><td><img src=a.jpg><tr><td>The wall in the spring of that year</table>",
            vec!["Image", "Caption"],
        ),
        (
            "<table><tr><td><p>The hall was built for the king, with a curved roof and pillars that nobody could move.</p>\
             <p><img src=a.jpg></p><p>On the day of the feast the young people came from the whole village.</p></table>",
            vec!["Paragraph", "Image", "Paragraph"],
        ),
        (
            "<table><tr><td><img src=a.jpg><h2>News of the week</h2><p>The hall was built for the king.</p></table>",
            vec!["Image", "Heading", "Paragraph"],
        ),
        (
            "<table><tr><td><img src=a.jpg><p>The hall was built for the king, with a curved roof and pillars that stood.</p>\
             <p>On the day of the feast the young people of the whole village came to it.</p></table>",
            vec!["Image", "Paragraph", "Paragraph"],
        ),
        (
            "<table><tr><th colspan=2>Basalt</th></tr><tr><td colspan=2><img src=a.jpg></td></tr>\
             <tr><td colspan=2>A stone of the sea</td></tr></table>",
            vec!["Paragraph", "Image", "Caption"],
        ),
    ] {
        assert_eq!(kinds_of(&format!("{html}{PROSE}"))[..want.len()], want, "{html}");
    }
}

#[test]
fn a_line_that_is_classed_as_a_picture_is_its_caption() {
    let line = "<div><p class=Image>The quay from above. Film: <em>Ann</em></p></div>";
    assert_eq!(blocks(&format!("{line}{PROSE}"))[0].0, "Caption");
    assert_eq!(blocks(&format!("{}{PROSE}", line.replace("Image", "Note")))[0].0, "Paragraph");
}

#[test]
fn links_to_the_place_that_they_stand_at_are_not_shown() {
    for (html, want) in [
        (
            "<h2>Setup <a class=header-anchor href=#setup aria-label='Permalink to Setup'>\u{200b}</a></h2>",
            "Setup",
        ),
        ("<h2>Setup</h2><a class=anchor href=#setup>#</a>", "Setup"),
        (
            "<p>Call it<a class=headerlink href=#it title='Permalink to this definition'>¶</a></p>",
            "Call it",
        ),
        // A note, a place of the text.
        ("<p>Call it <a href=#note>§</a></p>", "Call it §"),
        ("<p>Call it <a class=anchor href=#it>as above</a></p>", "Call it as above"),
    ] {
        let shown = blocks(&format!("{html}{PROSE}"));
        assert_eq!((shown[0].1.as_str(), shown.len()), (want, 2), "{html}");
    }
}

#[test]
fn numbers_beside_lines_are_no_code() {
    let table = "<table class=lntable><tr><td class=lntd><pre class=chroma><code><span class=lnt>1\n</span><span class=lnt>2\n</span></code></pre></td>\
                 <td class=lntd><pre class=chroma><code class=language-go>a := 1\nb := 2\n</code></pre></td></tr></table>";
    assert_eq!(blocks(table), [block("Preformatted", "a := 1\nb := 2")]);
    let line = |number, text| {
        format!(
            "<span style='display:flex'><span style='user-select:none'>{number}</span><span>{text}</span></span>"
        )
    };
    let inner = line(1, "package main") + &line(2, "import \"x\"");
    let html = format!("<pre><code class=language-go>{inner}</code></pre>");
    assert_eq!(blocks(&html), [block("Preformatted", "package main\nimport \"x\"")]);
}

#[test]
fn a_formula_stands_on_a_line_with_its_number() {
    let html = "<table class=equation><tr><td></td><td><math><mi>a</mi><mo>=</mo><mi>b</mi></math></td><td>(1)</td></tr></table>";
    let shown = blocks(html);
    assert_eq!((shown.len(), shown[0].0.as_str()), (1, "Paragraph"));
    assert!(shown[0].1.ends_with(" (1)"), "{shown:?}");
}

#[test]
fn a_box_is_told_by_the_type_that_its_editor_gives_it() {
    let html =
        "<div type=RelatedNewsBox><ul><li><a href=/a>How strong is the storm?</a></li></ul></div>";
    assert!(blocks(html).is_empty());
    let other = html.replace("RelatedNewsBox", "content");
    assert_eq!(blocks(&format!("<p>Two things were said:</p>{other}")).len(), 2);
}

#[test]
fn a_list_of_links_of_which_one_is_remarked_on_is_whole() {
    let item = |link, more| format!("<li><a href=/{link}>{link} in the north</a>{more}</li>");
    let list = |more| {
        let items = item("Walls", "") + &item("Gates", "") + &item("Roofs", more);
        blocks(&format!("{PROSE}<h2>See also</h2><ul>{items}</ul>")).len()
    };
    assert_eq!(
        list(" – a list of those that stood longest, by the year in which they were built"),
        5
    );
    assert_eq!(list(""), 1);
}

#[test]
fn what_only_notes_stand_below_is_no_heading() {
    let note = "<p>Nobody painted it.<sup id=r><a href=#n>1</a></sup></p>";
    let notes = "<ol><li id=n><span class=mw-cite-backlink>^ <a href=#r><sup>a</sup></a> <a href=#s><sup>b</sup></a></span> Ann Lee, 1987.</li></ol>";
    let shown = blocks(&format!("{note}<h2>References</h2><h3>Notes</h3>{notes}"));
    // The note stands at the end.
    assert_eq!(shown.len(), 2);
    assert_eq!(shown[0].1, "Nobody painted it.[1]");
    let note_of = |article: &Article| {
        let last = article.blocks().iter().rfind(|block| block.kind.is_body());
        last.map(|block| article.text_of(block).to_owned())
    };
    assert_eq!(note_of(&page(&format!("{note}{notes}"))).as_deref(), Some("Ann Lee, 1987."));
    let shown = blocks(&format!(
        "{note}<h2>References</h2><h3>Notes</h3>{notes}<h3>Books</h3><ul><li>Bob Ray, <i>Walls</i>.</li></ul>"
    ));
    let headings: Vec<_> =
        shown.iter().filter(|one| one.0 == "Heading").map(|one| one.1.as_str()).collect();
    assert_eq!(headings, ["References", "Books"]);
}

#[test]
fn a_label_that_stands_alone_is_that_of_the_note_behind_it() {
    let article = page(
        "<p>It was the third week<a id=a1 href=#f1>1</a> of the flood when the dam broke.</p>\
         <div class=footnote><a id=f1 href=#a1>1</a><div><p>Some say the second.</p></div></div>",
    );
    let notes =
        article.blocks().iter().filter(|block| matches!(block.kind, BlockKind::Footnote { .. }));
    let notes: Vec<_> = notes.map(|block| article.text_of(block)).collect();
    assert_eq!(notes, ["Some say the second."]);
    assert!(article.text().contains("week[1] of"));
}

#[test]
fn what_a_word_processor_writes_for_a_list_is_one() {
    let item = |level: u8, sign: &str, text: &str| {
        format!(
            "<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level{level} lfo1'><![if !supportLists]>\
             <span>{sign}<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>{text}</p>"
        )
    };
    let html =
        item(1, "·", "First <b>point</b>") + &item(2, "o", "Deeper") + &item(1, "2.", "Numbered");
    let article = page(&html);
    let items: Vec<_> = article
        .blocks()
        .iter()
        .filter_map(|block| match block.inside() {
            [.., Container::Item { marker, ordered, first: true }] => {
                Some((block.inside().len(), marker.as_str(), *ordered, article.text_of(block)))
            }
            _ => None,
        })
        .collect();
    let want =
        [(1, "•", false, "First point"), (2, "•", false, "Deeper"), (1, "2.", true, "Numbered")];
    assert_eq!(items, want);
    // A paragraph of a list without a sign is one.
    assert_eq!(blocks("<p class=MsoListParagraph>One more thing.</p>")[0].1, "One more thing.");
}

#[test]
fn steps_are_text_whatever_they_say() {
    let steps = "<ol><li>Open the menu in the corner.</li><li>Click here to open it.</li><li>Sign in with Facebook.</li><li>Choose a name.</li></ol>";
    assert_eq!(blocks(steps).len(), 4);
    // A line that a button would say is a sentence where it ends as one.
    let lines = |text| blocks(&format!("<p>More than words, and a second<br>{text}</p>")).len();
    assert_eq!((lines("line."), lines("Line")), (lines("wall."), lines("Line")));
}
