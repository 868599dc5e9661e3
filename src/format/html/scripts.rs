//! What is raised and lowered, as text: with the characters made for it (10⁻³, H₂O),
//! or with the sign by which it is told where there are none (`x^ab`, `a_ij`).
//! Ordinals (1st, 2nde), names of marks and references to notes stay as they are.

/// Where a script stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    Raised,
    Lowered,
}

/// The longest script, in chars; what is longer is only set small.
const LONGEST: usize = 12;

/// Ends that words have, and that numbers have as ordinals.
const ENDS: [&str; 31] = [
    "st", "nd", "rd", "th", "o", "a", "os", "as", "e", "er", "re", "de", "es", "me", "mes", "le",
    "lle", "ère", "ème", "ième", "eme", "nde", "te", "ste", "ma", "mo", "tm", "sm", "r", "t", "ts",
];

impl Script {
    /// What stands for `text` in this place behind `before`; `None` where the text
    /// says the same in the line.
    pub fn written(self, before: &str, text: &str) -> Option<String> {
        let text = text.trim();
        if text.is_empty() || text.chars().count() > LONGEST {
            return None;
        }
        if let Some(written) = self.of_its_own(text) {
            return Some(written);
        }
        let base = base(before);
        let is_term = text.chars().all(|c| c.is_alphanumeric() || "+-−–=*/,.()'′∞∗ ".contains(c))
            && text.chars().any(char::is_alphanumeric);
        if base.is_empty() || !is_term || (self == Self::Raised && !is_power(base, text)) {
            return None;
        }
        Some(self.signed(text))
    }

    /// The text behind the sign of this place.
    pub fn signed(self, text: &str) -> String {
        let sign = if self == Self::Raised { '^' } else { '_' };
        let is_word = text.chars().all(char::is_alphanumeric) || text.chars().count() == 1;
        if is_word { format!("{sign}{text}") } else { format!("{sign}({text})") }
    }

    /// The text in characters that are made for this place.
    pub fn of_its_own(self, text: &str) -> Option<String> {
        let is_any =
            text.chars().any(|c| c.is_ascii_digit() || matches!(c, 'n' | 'i' | '+' | '-' | '−'));
        let all: Option<String> = text.chars().map(|c| self.char(c)).collect();
        all.filter(|_| is_any)
    }

    fn char(self, c: char) -> Option<char> {
        const PLAIN: &str = "0123456789+-−=()ni, ";
        const RAISED: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ, ";
        // Lowered letters are in few fonts.
        const LOWERED: &str = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";
        let at = PLAIN.chars().position(|one| one == c)?;
        let own = if self == Self::Raised { RAISED } else { LOWERED };
        own.chars().nth(at)
    }
}

/// The word or figure that a script stands at.
fn base(before: &str) -> &str {
    if before.ends_with([')', ']', '}', '|']) {
        return &before[before.len() - 1..];
    }
    let from = before
        .rfind(|c: char| !c.is_alphanumeric())
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    &before[from..]
}

/// Whether what is raised is a power, and no end of a word or of an ordinal.
fn is_power(base: &str, text: &str) -> bool {
    if !text.chars().all(char::is_alphabetic) {
        return true;
    }
    let is_figure = base.chars().all(|c| c.is_ascii_digit());
    let is_sign = base.chars().count() == 1 || base.ends_with([')', ']', '}']);
    let is_end = ENDS.contains(&text.to_lowercase().as_str())
        // `x^r`, but `Dr`.
        && (is_figure || text.chars().count() > 1 || base.starts_with(char::is_uppercase) || text == "o");
    (is_figure || is_sign) && !is_end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_raised_keeps_its_meaning() {
        for (before, text, want) in [
            ("10", "6", "10⁶"),
            ("10", "-3", "10⁻³"),
            ("10", "n+1", "10ⁿ⁺¹"),
            ("said so", "12", "said so¹²"),
            ("said so", "1,2", "said so¹,²"),
            ("x", "ab", "x^ab"),
            ("e", "-x", "e^(-x)"),
            ("10", "x/2", "10^(x/2)"),
            ("(a+b)", "k", "(a+b)^k"),
            ("1", "st", "1st"),
            ("XX", "e", "XXe"),
            ("M", "me", "Mme"),
            ("D", "r", "Dr"),
            ("n", "o", "no"),
            ("Alder", "TM", "AlderTM"),
            ("said so", "[1]", "said so[1]"),
            ("said so", "*", "said so*"),
            ("", "new", "new"),
        ] {
            let written = Script::Raised.written(before, text);
            assert_eq!(format!("{before}{}", written.unwrap_or(text.into())), want);
        }
    }

    #[test]
    fn what_is_lowered_keeps_its_meaning() {
        for (before, text, want) in [
            ("H", "2", "H₂"),
            ("a", "ij", "a_ij"),
            ("x", "n+1", "x_(n+1)"),
            ("V", "max", "V_max"),
            ("x", "n", "x_n"),
            ("a ", "b", "a b"),
            ("", "a long word set small", "a long word set small"),
        ] {
            let written = Script::Lowered.written(before, text);
            assert_eq!(format!("{before}{}", written.unwrap_or(text.into())), want);
        }
    }
}
