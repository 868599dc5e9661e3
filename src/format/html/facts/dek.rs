//! The dek that an element is named as: a line below the headline that is too short
//! to be known by its words, and may stand outside the body.

use super::place::Place;
use crate::article::Meta;
use crate::format::html::piece::{Kind, Piece};
use crate::format::plain::ask::count;

/// What elements are called that hold a dek.
pub(super) const NAMES: [&str; 11] = [
    "dek",
    "standfirst",
    "subtitle",
    "subheadline",
    "subhead",
    "deck",
    "sapo",
    "chapeau",
    "strapline",
    "untertitel",
    "sottotitolo",
];

/// How many nodes a dek may stand below the headline.
const FAR: u32 = 60;

/// The longest dek, in bytes.
const LONGEST: usize = 600;

/// The text of the first element below the headline that is named as its dek.
pub(super) fn find(place: &Place<'_>) -> Option<String> {
    let Place { dom, survey, sources, tongue, .. } = *place;
    let headline = sources.place[place.headline?];
    sources.deks.iter().copied().find_map(|id| {
        let at = sources.place[id];
        let is_near = at > headline && at - headline <= FAR;
        if !is_near || survey.all(id) as usize > LONGEST || place.is_other(id) {
            return None;
        }
        let text = dom.text(id);
        let is_fact = tongue.furniture(&text).is_some()
            || tongue.stated(&text, true).is_some()
            || (count(&text) <= 24 && tongue.date(&text).is_some());
        (count(&text) >= 4 && text.len() <= LONGEST && !is_fact).then_some(text)
    })
}

/// Makes the dek the subtitle where the text does not say it: what was set aside, and what
/// stands outside the body.
pub(in crate::format::html) fn adopt(meta: &mut Meta, dek: Option<String>, pieces: &[Piece]) {
    let Some(dek) = dek.filter(|_| meta.subtitle.is_none()) else { return };
    let said = bare(&dek);
    let is_title = meta.title.as_deref().is_some_and(|title| bare(title) == said);
    if is_title {
        return;
    }
    let holds = |piece: &Piece| bare(&piece.text).contains(&said);
    // What is set as a heading is text: papers part their deks so.
    let is_shown = pieces.iter().any(|piece| piece.kind != Kind::Furniture && holds(piece));
    meta.subtitle = Some(dek).filter(|_| !is_shown);
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use crate::format::html::read;

    #[test]
    fn what_is_named_as_a_dek_is_never_lost() {
        let text = "<p>Chuyến phà sáng nay đến muộn hơn nửa giờ, nhưng trên bến chẳng ai sốt ruột, vì ai cũng \
            biết rằng nước lớn, và ông lái phà đã già.</p>".repeat(4);
        let title = "Bến phà sáng nay đến muộn";
        for (dek, wanted) in [
            (
                "<p class=standfirst>Nước lớn và một người già</p>",
                Some("Nước lớn và một người già"),
            ),
            ("<h2>Nước lớn và một người già</h2>", None),
            ("<p class=subtitle>Bởi An Lê, 17/7/2020</p>", None),
        ] {
            let page = format!(
                "<html lang=vi><title>{title}</title><body><article><h1>{title}</h1>{dek}{text}</article>"
            );
            let article = read(&page);
            assert_eq!(article.meta().subtitle.as_deref(), wanted, "{dek}");
        }
        let beside = format!(
            "<html lang=vi><title>{title}</title><body><div><h1>{title}</h1><div class=chappeau></div>\
             <div class=chapeau><b>Cần Thơ</b> - Nước lớn và một người già.</div><div class=art-body>{text}</div></div>"
        );
        let article = read(&beside);
        let told =
            [article.meta().subtitle.as_deref().unwrap_or_default(), article.text()].concat();
        assert!(told.contains("Nước lớn và một người già."));
    }
}
