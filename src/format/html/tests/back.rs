//! Shapes that come back from Markdown as they were: tables, items, notes.

use super::*;

#[test]
fn a_table_has_rows_of_one_length_and_none_that_is_empty() {
    let html = "<table><tr><td></td><th>Boat</th><th>Crew</th></tr><tr><td> </td><td colspan=3></td></tr>\
        <tr><td>1</td><td>Annie</td><td>4</td><td></td></tr><tr><td>2</td><td>Bess</td></tr></table>";
    let want = block("Table(Columns", "\tBoat\tCrew\t\n1\tAnnie\t4\t\n2\tBess");
    assert_eq!(blocks(html), [want]);
}

#[test]
fn a_head_of_two_rows_comes_back_from_markdown() {
    let article = page(
        "<table><thead><tr><th>Boat</th><th colspan=2>Crew</th></tr><tr><th></th><th>spring</th>\
         <th>autumn</th></tr></thead><tr><td>Annie</td><td>4</td><td>3</td></tr></table><p>So it \
         was for the whole of that year.</p>",
    );
    let written = crate::format::write::markdown(&article);
    let again = crate::format::read(crate::format::Format::Markdown, &written);
    let kind = |article: &Article| {
        let mut kinds = article.blocks().iter().map(|block| block.kind.clone());
        kinds.find(|kind| matches!(kind, BlockKind::Table(_)))
    };
    assert!(matches!(kind(&article), Some(BlockKind::Table(columns)) if columns.header == 2));
    let model = crate::format::write::model;
    assert!(model(&article) == model(&again), "{written}");
    let stray = crate::format::read(crate::format::Format::Markdown, "<!-- head: 9 -->\n\nText.");
    assert!(matches!(stray.blocks()[0].kind, BlockKind::Paragraph | BlockKind::Lede));
}

#[test]
fn what_is_left_of_an_item_whose_head_was_set_aside_hangs_below_nothing() {
    let article = page(
        "<ul><li><p>Share</p><p>The boats lie on their sides until the water comes back at six.</p></li>\
         <li><p>The second item is whole, and its head is here.</p><p>It goes on.</p></li></ul>",
    );
    let depth = |words: &str| {
        let block = article.blocks().iter().find(|block| article.text_of(block).starts_with(words));
        block.map(|block| block.inside().len())
    };
    let found = ["Share", "The boats", "The second", "It goes"].map(depth);
    let is_dropped = article.dropped().any(|line| line == "Share");
    assert_eq!((found, is_dropped), ([Some(1), Some(0), Some(1), Some(1)], true));
}

#[test]
fn notes_stand_behind_the_text_with_all_their_paragraphs() {
    let article = page(
        "<p>The bell is gone.<sup><a href='#n1'>1</a></sup></p>\
         <ol><li id=n1><p>It was sold.</p><p>Nobody says to whom.</p></li></ol>\
         <p>This page was read again in the spring by all who were there.</p>",
    );
    let shown: Vec<_> = article.blocks().iter().map(|block| article.text_of(block)).collect();
    let behind = &shown[shown.len() - 3..];
    assert!(behind[0].starts_with("The ferry"), "{shown:?}");
    assert_eq!(behind[1..], ["It was sold.", "Nobody says to whom."]);
    let is_note = |block: &crate::article::Block| matches!(block.kind, BlockKind::Footnote { .. });
    assert_eq!(article.blocks().iter().filter(|block| is_note(block)).count(), 2);
}
