//! Whose report it is and from where: what the dateline says, or a line at the end.

use crate::article::{Meta, Role};
use crate::format::html::piece::{Kind, Piece};
use crate::format::plain::ask::{Tongue, count};

/// How many lines at the end may name the agency.
const LINES: usize = 12;

/// Takes from the lines below the body who made it and where it is from, where
/// nothing above it says so.
pub(in crate::format::html) fn read_below(
    meta: &mut Meta,
    tongue: &Tongue,
    is_article: bool,
    lines: &[String],
) {
    if !is_article {
        return;
    }
    let said = lines.iter().filter_map(|line| tongue.stated(line, false));
    for stated in said {
        meta.site = meta.site.take().or(stated.site);
        let has_writer = stated.authors.iter().any(|one| one.role == Role::Writer);
        if meta.authors.is_empty() && stated.is_sure && has_writer {
            meta.authors = stated.authors;
        }
    }
}

/// Takes agency and place from the text that is shown and from the lines below it, of
/// which those that are not the body's are given.
pub(in crate::format::html) fn report(
    meta: &mut Meta,
    tongue: &Tongue,
    pieces: &[Piece],
    below: &[String],
) {
    let is_text = |piece: &&Piece| matches!(piece.kind, Kind::Text | Kind::Lede);
    if let Some(first) = pieces.iter().find(is_text) {
        let (agency, place, people) = tongue.dateline(&first.text);
        if meta.authors.is_empty() {
            meta.authors = people;
        }
        meta.agency = meta.agency.take().or(agency);
        meta.place = meta.place.take().or(place);
    }
    if meta.agency.is_some() {
        return;
    }
    let is_line = |piece: &&Piece| {
        matches!(piece.kind, Kind::Text | Kind::Furniture | Kind::Credit) && !piece.is_item()
    };
    let body = pieces.iter().rposition(|piece| is_text(&piece)).unwrap_or(0);
    let last = pieces.iter().skip(body).filter(is_line).take(LINES);
    meta.agency = last
        .map(|piece| &piece.text)
        .chain(below)
        .filter(|line| count(line) <= 8)
        .find_map(|line| tongue.agency_of(line))
        .or_else(|| tongue.agency_at_end(&pieces.get(body)?.text));
}

#[cfg(test)]
mod tests {
    use crate::format::html::read;

    fn page(head: &str, foot: &str) -> String {
        let text = "<p>Chuyến phà sáng nay đến muộn hơn nửa giờ, nhưng trên bến chẳng ai sốt ruột, vì ai cũng \
            biết rằng nước lớn, và ông lái phà đã già.</p>".repeat(4);
        format!(
            "<html lang=vi><title>Bến phà sáng nay đến muộn</title><body><div><div><b>Bến phà sáng nay đến muộn</b></div>\
             {head}<div>{text}</div>{foot}</div></body></html>"
        )
    }

    #[test]
    fn the_agency_and_the_place_of_a_report_are_told() {
        for (head, foot, agency, place) in [
            (
                "<p><span class=location-stamp>Hà Nội</span>Trận mưa kéo dài ba giờ khiến nhiều phố ngập sâu nửa mét.</p>",
                "",
                None,
                Some("Hà Nội"),
            ),
            ("", "<p>Theo <em>TTXVN</em></p>", Some("TTXVN"), None),
            ("", "<p>(Nguồn: TTXVN)</p>", Some("TTXVN"), None),
            ("", "<p>Theo lời người trên bến</p>", None, None),
        ] {
            let article = read(&page(head, foot));
            let meta = article.meta();
            assert_eq!(
                (meta.agency.as_deref(), meta.place.as_deref()),
                (agency, place),
                "{head}{foot}"
            );
            assert!(!article.text().contains("Hà NộiTrận"));
        }
    }

    #[test]
    fn a_page_without_any_marks_tells_its_facts_in_lines() {
        let head = "<div>Cập nhật: 09:30, Thứ Tư, 11/09/2024 (GMT+7)</div>";
        let foot = "<div><i>(Nguồn: Sức khỏe &amp; Đời sống)</i></div><div>Bài và ảnh: <b>THU HÀ</b></div>";
        let article = read(&page(head, foot));
        let meta = article.meta();
        assert_eq!(meta.published.as_deref(), Some("2024-09-11T09:30"));
        assert_eq!(meta.site.as_deref(), Some("Sức khỏe & Đời sống"));
        assert_eq!(meta.authors.first().map(|author| author.name.as_str()), Some("Thu Hà"));
    }
}
