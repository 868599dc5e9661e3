//! Lists: what stands before their items. Owns numbers in the manner of HTML and the
//! boxes of tasks.

use super::dom::{Dom, Id};

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
