//! `MathML` in one line: 1/2, √x, x², `x_i`, `∑_(i=1)^n`. What stands below and above
//! each other is parted by a sign, and held together by brackets where it is of
//! several parts.

use super::dom::{Dom, Id};
use super::scripts::Script;

/// The formula in one line.
pub(super) fn line(dom: &Dom, id: Id) -> String {
    let mut line = Line { dom, out: String::new() };
    line.row(id);
    line.out.split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Line<'a> {
    dom: &'a Dom,
    out: String,
}

impl Line<'_> {
    /// The elements below `id` one after the other.
    fn row(&mut self, id: Id) {
        for child in self.dom.children(id) {
            self.node(child);
        }
    }

    fn node(&mut self, id: Id) {
        let parts: Vec<Id> =
            self.dom.children(id).filter(|one| self.dom.is_element(*one)).collect();
        match (self.dom.tag(id), parts.as_slice()) {
            ("", _) => self.words(id),
            ("mo", _) => self.operator(id),
            ("mi", _) => self.name(id),
            ("mfrac", [over, under]) => {
                let (over, under) = (self.part(*over), self.part(*under));
                self.join(&format!("{}/{}", held(&over), held(&under)));
            }
            ("msqrt", _) => {
                let inner = line(self.dom, id);
                self.join(&format!("√{}", held(&inner)));
            }
            ("mroot", [inner, index]) => {
                let (inner, index) = (self.part(*inner), self.part(*index));
                let index = Script::Raised.of_its_own(&index).unwrap_or(format!("{index} "));
                self.join(&format!("{index}√{}", held(&inner)));
            }
            ("msup", [base, up]) => self.scripts(*base, None, Some(*up)),
            ("msub" | "munder", [base, low]) => self.scripts(*base, Some(*low), None),
            ("msubsup" | "munderover", [base, low, up]) => {
                self.scripts(*base, Some(*low), Some(*up));
            }
            ("mover", [base, up]) => self.over(*base, *up),
            ("mmultiscripts", [base, scripts @ ..]) => self.around(*base, scripts),
            ("mtable", rows) => self.table(rows),
            ("mfenced", parts) => self.fenced(id, parts),
            ("semantics", [first, ..]) => self.node(*first),
            ("mspace", _) => self.out.push(' '),
            ("mphantom" | "annotation" | "annotation-xml" | "none" | "mprescripts", _) => {}
            _ => self.row(id),
        }
    }

    /// An element's line of its own.
    fn part(&self, id: Id) -> String {
        let mut line = Line { dom: self.dom, out: String::new() };
        line.node(id);
        line.out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn words(&mut self, id: Id) {
        let words = self.dom.own_text(id).unwrap_or_default();
        let is_shown = |c: &char| !matches!(c, '\u{2061}'..='\u{2064}' | '\u{200b}');
        self.out.extend(words.chars().filter(is_shown));
    }

    /// A name of several letters is parted from what follows.
    fn name(&mut self, id: Id) {
        let name = self.dom.text(id);
        let is_word = name.chars().count() > 1 && name.chars().all(char::is_alphabetic);
        if is_word && self.out.ends_with(char::is_alphanumeric) {
            self.out.push(' ');
        }
        self.out.push_str(&name);
        if is_word {
            self.out.push(' ');
        }
    }

    /// What relates two things stands between spaces.
    fn operator(&mut self, id: Id) {
        let sign = self.dom.text(id);
        // Function application parts a name from what it is applied to.
        if sign == "\u{2061}" {
            self.out.push(' ');
            return;
        }
        let sign: String =
            sign.chars().filter(|c| !matches!(c, '\u{2062}' | '\u{2063}' | '\u{2064}')).collect();
        let is_wide = [
            "=", "+", "-", "−", "±", "<", ">", "≤", "≥", "≠", "≈", "≡", "→", "⇒", "∈", "×", "·",
            "∪", "∩", "∼", "←", "↔", "⇔", "⊂", "⊆", "∝", "∧", "∨", ":=", "÷",
        ]
        .contains(&sign.as_str());
        let before = self.out.trim_end();
        let is_between = before
            .ends_with(|c: char| c.is_alphanumeric() || ")]}|′'!∞⁾₎".contains(c))
            || before
                .chars()
                .next_back()
                .is_some_and(|c| matches!(c, '⁰'..='ⁿ' | '₀'..='₎' | '²' | '³' | '¹'));
        if [",", ";", ")", "]", "}", "|", "!", "/"].contains(&sign.as_str()) {
            self.out.truncate(before.len());
        }
        match sign.as_str() {
            "," | ";" => self.out.extend([&sign, " "]),
            _ if is_wide && is_between => self.out.extend([" ", &sign, " "]),
            _ => self.out.push_str(&sign),
        }
    }

    fn scripts(&mut self, base: Id, low: Option<Id>, up: Option<Id>) {
        let base = self.part(base);
        let is_simple = base.chars().count() <= 1 || base.chars().all(char::is_alphanumeric);
        self.join(&if is_simple || is_bracketed(&base) { base } else { format!("({base})") });
        for (script, part) in [(Script::Lowered, low), (Script::Raised, up)] {
            if let Some(part) = part {
                self.script(script, part);
            }
        }
    }

    fn script(&mut self, script: Script, part: Id) {
        let text = self.part(part).replace(' ', "");
        if text.is_empty() {
            return;
        }
        // A prime is raised by itself.
        let is_prime = text.chars().all(|c| "′″'*∗°†".contains(c));
        let own = if is_prime { Some(text.clone()) } else { script.of_its_own(&text) };
        self.out.truncate(self.out.trim_end().len());
        // Where a sign tells where it begins, a space tells where it ends.
        self.out.push_str(&own.unwrap_or_else(|| script.signed(&text) + " "));
    }

    /// Scripts on both sides, in pairs of a lower and an upper one.
    fn around(&mut self, base: Id, scripts: &[Id]) {
        let is_turn = |id: &Id| self.dom.tag(*id) == "mprescripts";
        let turn = scripts.iter().position(is_turn).unwrap_or(scripts.len());
        let (behind, before) = scripts.split_at(turn);
        let mut before = before.iter().skip(1);
        let mut behind = behind.iter();
        while let (Some(low), Some(up)) = (before.next(), before.next()) {
            self.script(Script::Lowered, *low);
            self.script(Script::Raised, *up);
        }
        self.node(base);
        while let (Some(low), Some(up)) = (behind.next(), behind.next()) {
            self.script(Script::Lowered, *low);
            self.script(Script::Raised, *up);
        }
    }

    /// What stands above: an accent, or a limit.
    fn over(&mut self, base: Id, up: Id) {
        let accent = match self.part(up).as_str() {
            "¯" | "‾" | "ˉ" | "_" | "\u{305}" => Some('\u{305}'),
            "^" | "ˆ" | "\u{302}" => Some('\u{302}'),
            "~" | "˜" | "\u{303}" => Some('\u{303}'),
            "→" | "⃗" => Some('\u{20d7}'),
            "˙" | "." => Some('\u{307}'),
            _ => None,
        };
        match accent {
            Some(accent) => {
                let base = self.part(base);
                self.join(&base.chars().flat_map(|c| [c, accent]).collect::<String>());
            }
            None => self.scripts(base, None, Some(up)),
        }
    }

    fn table(&mut self, rows: &[Id]) {
        let row = |row: &Id| {
            let cells = self.dom.children(*row).filter(|one| self.dom.is_element(*one));
            cells.map(|cell| self.part(cell)).collect::<Vec<_>>().join(" ")
        };
        let rows: Vec<String> = rows.iter().map(row).collect();
        self.out.push_str(&rows.join("; "));
    }

    fn fenced(&mut self, id: Id, parts: &[Id]) {
        let said = |name, usual| self.dom.attr(id, name).unwrap_or(usual).to_owned();
        let (open, close) = (said("open", "("), said("close", ")"));
        let parts: Vec<String> = parts.iter().map(|part| self.part(*part)).collect();
        self.out.extend([open, parts.join(", "), close]);
    }

    /// Adds a part, away from a figure that it would be read as one with.
    fn join(&mut self, part: &str) {
        let is_figure = |c: char| c.is_ascii_digit();
        if self.out.ends_with(is_figure) && part.starts_with(is_figure) {
            self.out.push(' ');
        }
        self.out.push_str(part);
    }
}

/// A part that something is done to as a whole.
fn held(part: &str) -> String {
    let is_one = part.chars().all(|c| c.is_alphanumeric() || c == '.') || is_bracketed(part);
    let is_scripted = part.chars().all(|c| c.is_alphanumeric() || "⁺⁻⁰₊₋".contains(c));
    if is_one || is_scripted { part.to_owned() } else { format!("({part})") }
}

/// Whether one pair of brackets stands around all of it.
fn is_bracketed(part: &str) -> bool {
    let Some(inner) = part.strip_prefix('(').and_then(|part| part.strip_suffix(')')) else {
        return false;
    };
    let mut depth = 0i32;
    inner.chars().all(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth >= 0
    })
}

#[cfg(test)]
mod tests {
    use super::super::dom::ROOT;
    use super::super::parse::parse;
    use super::*;

    /// The line of a formula.
    fn lined(inner: &str) -> String {
        let dom = parse(&format!("<p><math>{inner}</math>"));
        let math = dom.subtree(ROOT).find(|id| dom.tag(*id) == "math").unwrap();
        line(&dom, math)
    }

    #[test]
    fn formulas_are_read_in_one_line() {
        for (inner, want) in [
            ("<mfrac><mn>1</mn><mn>2</mn></mfrac>", "1/2"),
            ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>", "(a + b)/c"),
            ("<msqrt><mi>x</mi></msqrt>", "√x"),
            ("<msqrt><mi>x</mi><mo>-</mo><mn>1</mn></msqrt>", "√(x - 1)"),
            ("<mroot><mi>x</mi><mn>3</mn></mroot>", "³√x"),
            ("<msup><mi>x</mi><mn>2</mn></msup>", "x²"),
            (
                "<mn>10</mn><msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>",
                "10xⁿ⁺¹",
            ),
            ("<msub><mi>x</mi><mi>k</mi></msub>", "x_k"),
            ("<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>", "x₁²"),
            (
                "<munderover><mo>∑</mo><mrow><mi>k</mi><mo>=</mo><mn>1</mn></mrow><mi>m</mi></munderover><msup><mi>k</mi><mi>p</mi></msup>",
                "∑_(k=1)^m k^p",
            ),
            ("<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>", "E = mc²"),
            ("<mo>-</mo><mn>1</mn>", "-1"),
            ("<mi>sin</mi><mo>&#x2061;</mo><mi>x</mi>", "sin x"),
            ("<mover><mi>v</mi><mo>→</mo></mover>", "v\u{20d7}"),
            ("<mn>2</mn><mfrac><mn>1</mn><mn>2</mn></mfrac>", "2 1/2"),
            (
                "<mmultiscripts><mi>C</mi><mprescripts/><mn>6</mn><mn>14</mn></mmultiscripts>",
                "₆¹⁴C",
            ),
            ("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a, b)"),
            (
                "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable>",
                "1 2; 3 4",
            ),
        ] {
            assert_eq!(lined(inner), want, "{inner}");
        }
    }
}
