//! The command line: what can be typed after `:`.

use super::event::Effect;
use super::reading::{LEAST_MEASURE, MOST_MEASURE};
use super::{Action, App, Mode};
use crate::words::fill;

impl App {
    /// Carries out a command that was typed.
    pub(super) fn run_command(&mut self, line: &str) -> Vec<Effect> {
        let line = line.trim().trim_start_matches(':');
        let (name, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        if name == "encoding" && !rest.is_empty() {
            self.mode = Mode::Read;
            return self.set_encoding(rest);
        }
        if let Some(action) = action_of(name) {
            return self.run_action(action);
        }
        match name {
            "" => {}
            "e" | "edit" | "open" if !rest.is_empty() => {
                return vec![Effect::Add(rest.to_string())];
            }
            "e" | "e!" => return self.reload(),
            "theme" => self.set_theme(rest),
            "format" => return self.set_format(rest),
            "width" | "measure" => return self.set_measure(rest),
            "panic!" if self.may_panic => {
                self.mode = Mode::Read;
                return vec![Effect::Panic(rest.to_string())];
            }
            _ => return self.go_to_number(name),
        }
        Vec::new()
    }

    fn run_action(&mut self, action: Action) -> Vec<Effect> {
        self.mode = Mode::Read;
        self.update(super::Event::Action(action))
    }

    /// `42` is a row, `42%` a place in hundredths.
    fn go_to_number(&mut self, name: &str) -> Vec<Effect> {
        let (digits, action) = match name.strip_suffix('%') {
            Some(digits) => (digits, Action::Percent),
            None => (name, Action::End),
        };
        match digits.parse() {
            Ok(count) => self.count = Some(count),
            Err(_) if name == "$" => {}
            Err(_) => {
                self.warn(fill(self.words.unknown_command, &[name]));
                return Vec::new();
            }
        }
        self.run_action(action)
    }

    fn set_theme(&mut self, name: &str) {
        match self.themes.iter().find(|theme| **theme == name) {
            Some(theme) => {
                self.theme = theme;
                self.tell(fill(self.words.theme_is, &[name]));
            }
            None => {
                let names = self.themes.join(", ");
                self.warn(fill(self.words.unknown_theme, &[name, &names]));
            }
        }
    }

    fn set_measure(&mut self, text: &str) -> Vec<Effect> {
        let measure =
            text.parse().ok().filter(|cells| (LEAST_MEASURE..=MOST_MEASURE).contains(cells));
        if measure.is_none() && !text.is_empty() {
            let range = [LEAST_MEASURE.to_string(), MOST_MEASURE.to_string()];
            self.warn(fill(self.words.bad_measure, &[&range[0], &range[1]]));
            return Vec::new();
        }
        self.page.measure = measure;
        self.update(super::Event::Resize(self.screen))
    }
}

/// The action of a command: by its own name, or by the names that vim and less have for it.
fn action_of(name: &str) -> Option<Action> {
    Some(match name {
        "q" | "q!" | "qa" | "qa!" | "wq" | "x" | "exit" => Action::Quit,
        "n" | "next" | "bn" => Action::ArticleNext,
        "p" | "prev" | "previous" | "N" | "bp" => Action::ArticlePrevious,
        "h" => Action::Help,
        "noh" | "nohlsearch" => Action::Cancel,
        "toc" => Action::Contents,
        _ => Action::named(name)
            .filter(|action| action.group() != super::Group::Prompt && name != "theme")?,
    })
}
