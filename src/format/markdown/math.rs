//! Formulas between dollar signs, and sums of money, which are none.

/// Whether what stands between two dollar signs is a formula: a letter alone, a
/// command, an index to a letter, or an equation with two sides.
pub fn is_formula(text: &str) -> bool {
    let text = text.trim();
    let is_letter = text.chars().count() <= 2
        && text.chars().next().is_some_and(char::is_alphabetic)
        && text.chars().all(char::is_alphanumeric);
    let has_two_sides = ['=', '+', '<', '>', '≤', '≥', '≈'].iter().any(|sign| {
        text.split_once(*sign).is_some_and(|(left, right)| has_term(left) && has_term(right))
    });
    is_letter || has_command(text) || text.contains('^') || has_index(text) || has_two_sides
}

fn has_term(side: &str) -> bool {
    side.contains(char::is_alphanumeric)
}

/// `\\alpha`, `\\{`.
fn has_command(text: &str) -> bool {
    text.split_once('\\').is_some_and(|(_, rest)| !rest.is_empty())
}

/// `x_1`, but not `MY_NAME`.
fn has_index(text: &str) -> bool {
    text.match_indices('_').any(|(at, _)| {
        let mut before = text[..at].chars().rev();
        let base = before.next();
        let is_alone = base.is_some_and(char::is_alphabetic)
            && before.next().is_none_or(|c| !c.is_alphanumeric());
        is_alone || matches!(base, Some(')' | '}' | '|'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_told_from_money_and_names() {
        for text in ["x", "x_1", "E = mc^2", "\\alpha", "a+b", "f(x)=1", "10^6", "\\{1, 2\\}"] {
            assert!(is_formula(text), "{text}");
        }
        for text in ["5 và 10", "HOME/", "PATH=", "MY_VAR:", "5/tháng (US", "", "ten"] {
            assert!(!is_formula(text), "{text}");
        }
    }
}
