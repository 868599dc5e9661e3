//! Tables: cells that reach over rows, and what cells may hold.

use super::*;

fn table(inner: &str) -> Vec<(String, String)> {
    blocks(&format!("<table>{inner}</table>"))
}

#[test]
fn a_cell_that_reaches_over_rows_leaves_its_column_to_itself() {
    for (rows, want) in [
        (
            "<tr><th>Day<th>Item<th>N<tr><td rowspan=2>Mon<td>Tea<td>1<tr><td>Milk<td>2<tr><td>Tue<td colspan=2>none",
            "Day\tItem\tN\nMon\tTea\t1\n\tMilk\t2\nTue\tnone",
        ),
        ("<tr><td>a<td>b<td rowspan=3>c<tr><td>d<td>e<tr><td>f<td>g", "a\tb\tc\nd\te\t\nf\tg"),
        ("<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d", "a\tb\n\tc\n\td"),
        (
            "<tr><th rowspan=2>Boat<th colspan=2>Times<tr><th>out<th>back<tr><td>Heron<td>6<td>9",
            "Boat\tTimes\t\n\tout\tback\nHeron\t6\t9",
        ),
        (
            "<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f",
            "a\t\tb\n\t\tc\nd\te\tf",
        ),
    ] {
        assert_eq!(table(rows), [block("Table(Columns", want)], "{rows}");
    }
}

#[test]
fn a_cell_is_one_line_whatever_it_holds() {
    for (cell, want) in [
        ("Mon<br>Tue", "Mon · Tue"),
        ("a line that was<br>too wide", "a line that was too wide"),
        ("<p>Para A</p><p>Para B</p>", "Para A · Para B"),
        ("<p>One.</p><p>Two.</p>", "One. Two."),
        ("<ul><li>Tea</li><li>Milk</li></ul>", "Tea · Milk"),
        ("<table><tr><td>x1<td>x2</table>", "x1 x2"),
        ("12 m<sup>2</sup>", "12 m²"),
        ("H<sub>2</sub>O", "H₂O"),
        ("<img src=a.png alt=yes>", "yes"),
        ("<img src=a.png alt=Alder> Alder", "Alder"),
        ("<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "1/2"),
    ] {
        let rows = format!("<tr><td>Key<td>one<tr><td>Other<td>{cell}");
        let want = format!("Key\tone\nOther\t{want}");
        assert_eq!(table(&rows), [block("Table(Columns", &want)], "{cell}");
    }
    assert_eq!(
        table("<tr><th>Total<br>Number<th>b<tr><td>1<td>2"),
        [block("Table(Columns", "Total Number\tb\n1\t2")]
    );
}

#[test]
fn words_below_pictures_are_captions_and_data_with_a_picture_are_data() {
    let kinds = |inner| table(inner).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
    for (rows, want) in [
        ("<tr><td><img src=a.jpg alt=A><tr><td>The quay at noon.", vec!["Image", "Caption"]),
        (
            "<tr><td><img src=a.jpg><td><img src=b.jpg><tr><td>The quay at noon.<td>The quay at six.",
            vec!["Image", "Image", "Caption", "Caption"],
        ),
        ("<tr><td>Flag<td><img src=a.jpg alt=green><tr><td>Boats<td>12", vec!["Table(Columns"]),
    ] {
        assert_eq!(kinds(rows), want, "{rows}");
    }
}

#[test]
fn a_table_of_rows_with_one_cell_only_places_what_is_in_it() {
    let row = |text: &str| format!("<tr><td colspan=2>{text}</td></tr>");
    let prose = "<p>The ferry came in late, and nobody on the quay seemed to mind it much.</p>";
    let rows: String = ["<b>The ferry</b>", prose, prose].map(row).concat();
    let page = format!("<table><tr><td>Logo</td><td>Print</td></tr>{rows}</table>");
    let article = read(&format!("<!DOCTYPE html><title>The ferry</title>{page}"));
    assert!(!article.blocks().iter().any(|b| matches!(b.kind, BlockKind::Table { .. })));
    assert!(article.text().contains("nobody on the quay"));
}
