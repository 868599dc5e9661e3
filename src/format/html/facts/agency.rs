//! Whose report it is and from where: what the dateline says, or a line at the end.

use crate::article::Meta;
use crate::format::html::piece::{Kind, Piece};
use crate::format::plain::ask::{Tongue, count};

/// How many lines at the end may name the agency.
const LINES: usize = 12;

/// Takes agency and place from the text that is shown and from the lines below it.
pub(in crate::format::html) fn report(meta: &mut Meta, tongue: &Tongue, pieces: &[Piece]) {
    let is_text = |piece: &&Piece| matches!(piece.kind, Kind::Text | Kind::Lede);
    if let Some(first) = pieces.iter().find(is_text) {
        let (agency, place) = tongue.dateline(&first.text);
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
    let last = pieces[body..].iter().filter(is_line).take(LINES);
    meta.agency = last
        .filter(|piece| count(&piece.text) <= 8)
        .find_map(|piece| tongue.agency_of(&piece.text))
        .or_else(|| tongue.agency_at_end(&pieces.get(body)?.text));
}
