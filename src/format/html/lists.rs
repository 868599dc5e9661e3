//! Lists: what stands before their items. Owns numbers in the manner of HTML, the
//! boxes of tasks, and the items that word processors write as paragraphs.

use super::dom::{Dom, Id};
use super::piece::{Kind, Piece, Run};
use crate::article::Container;

/// A list that is open.
pub(super) struct List {
    /// The next item's number; none for bullets.
    number: Option<i64>,
    step: i64,
    sign: char,
}

impl List {
    /// The list that an element is.
    pub fn of(dom: &Dom, id: Id) -> Self {
        let number = |name| dom.attr(id, name).and_then(|value| value.trim().parse::<i64>().ok());
        let is_reversed = dom.attr(id, "reversed").is_some();
        let items = || dom.children(id).filter(|child| dom.tag(*child) == "li").map(|_| 1i64).sum();
        let first = number("start").unwrap_or_else(|| if is_reversed { items() } else { 1 });
        Self {
            number: (dom.tag(id) == "ol").then_some(first),
            step: if is_reversed { -1 } else { 1 },
            sign: dom.attr(id, "type").and_then(|sign| sign.chars().next()).unwrap_or('1'),
        }
    }

    /// Whether its items have numbers.
    pub fn is_ordered(&self) -> bool {
        self.number.is_some()
    }
}

/// What stands before the item `id` of the last of the `lists` that are open.
pub(super) fn marker(dom: &Dom, id: Id, lists: &mut [List]) -> String {
    let stated = dom.attr(id, "value").and_then(|value| value.trim().parse().ok());
    match lists {
        [.., List { number: Some(number), step, sign }] => {
            *number = stated.unwrap_or(*number);
            let marker = numeral(*number, *sign);
            *number = number.saturating_add(*step);
            marker
        }
        _ => task(dom, id).unwrap_or("•").into(),
    }
}

/// The box that a task begins with.
fn task(dom: &Dom, id: Id) -> Option<&'static str> {
    let is_text = |one: &Id| dom.own_text(*one).is_some_and(|text| !text.trim().is_empty());
    let mut head = dom.subtree(id).take(8).take_while(|one| !is_text(one));
    let found = head.find(|one| {
        dom.tag(*one) == "input"
            && dom.attr(*one, "type").is_some_and(|kind| kind.eq_ignore_ascii_case("checkbox"))
    })?;
    Some(if dom.attr(found, "checked").is_some() { "☑" } else { "☐" })
}

/// A list's number in the manner of HTML's `type`.
fn numeral(number: i64, sign: char) -> String {
    let index = u32::try_from(number - 1).unwrap_or(u32::MAX);
    let letter = |first: u8| (index < 26).then(|| char::from(first + index as u8).to_string());
    let shown = match sign {
        'a' => letter(b'a'),
        'A' => letter(b'A'),
        'i' => roman(number).map(|text| text.to_lowercase()),
        'I' => roman(number),
        _ => None,
    };
    shown.unwrap_or_else(|| number.to_string()) + "."
}

fn roman(number: i64) -> Option<String> {
    const SIGNS: [(i64, &str); 9] = [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut rest = (1..400).contains(&number).then_some(number)?;
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    Some(out)
}

/// Names the paragraphs that a word processor wrote for the items of lists: it sets
/// their signs as text.
pub(super) fn name_typed(dom: &Dom, pieces: &mut [Piece]) {
    let mut open: Vec<Container> = Vec::new();
    for piece in pieces.iter_mut() {
        let Some((marker, ordered, depth)) = typed(dom, piece) else {
            if !matches!(piece.kind, Kind::Furniture | Kind::Image(_)) {
                open.clear();
            }
            continue;
        };
        open.truncate(depth - 1);
        open.iter_mut().for_each(Container::go_on);
        open.resize_with(depth - 1, || Container::Item {
            marker: "•".into(),
            ordered: false,
            first: false,
        });
        open.push(Container::Item { marker, ordered, first: true });
        piece.inside.clone_from(&open);
    }
}

/// The deepest level of a typed list.
const LEVELS: usize = 9;

/// The marker of a typed item, whether it is a number, and the level; the sign is taken
/// from the text.
fn typed(dom: &Dom, piece: &mut Piece) -> Option<(String, bool, usize)> {
    let class = dom.attr(piece.node, "class").unwrap_or_default();
    let style = dom.attr(piece.node, "style").unwrap_or_default();
    let is_typed = class.starts_with("MsoListParagraph") || style.contains("mso-list:");
    if !is_typed || piece.kind != Kind::Text || !piece.inside.is_empty() {
        return None;
    }
    let first = match piece.runs.as_slice() {
        [Run::Text(words), ..] => words.clone(),
        [] => piece.text.clone(),
        _ => return None,
    };
    let is_gap = |c: char| c.is_whitespace() || c == '\u{a0}';
    let (sign, rest) = first.trim_start().split_once(is_gap)?;
    let number = sign.trim_end_matches(['.', ')']);
    let is_number = number.len() < sign.len()
        && (number.chars().all(|c| c.is_ascii_digit()) || number.chars().count() == 1);
    if !is_number && !["·", "o", "§", "•", "-", "–", "ü", "Ø", "v", "q"].contains(&sign) {
        return None;
    }
    let rest = rest.trim_start_matches(is_gap);
    piece.text = piece.text.trim_start().strip_prefix(sign)?.trim_start_matches(is_gap).to_owned();
    if let Some(Run::Text(words)) = piece.runs.first_mut() {
        rest.clone_into(words);
    }
    let level = style.split("level").nth(1).and_then(|rest| rest.get(..1)?.parse().ok());
    let marker = if is_number { sign.to_owned() } else { "•".to_owned() };
    Some((marker, is_number, level.unwrap_or(1).clamp(1, LEVELS)))
}
