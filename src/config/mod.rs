//! The configuration file: what the reader wants otherwise.
//!
//! A fault never stops the program and never takes the rest of the file with
//! it: every fault is gathered, and all are told in one notice.

mod print;

pub use print::default_file;

use std::fs;
use std::io;
use std::path::PathBuf;

use etcetera::BaseStrategy;
use toml::de::{DeTable, DeValue};

use crate::app::Action;
use crate::fault;
use crate::keys::{Key, Keymap, Layer};
use crate::layout::{Bidi, Paragraphs};
use crate::text::clean::clean_line;
use crate::text::width::Ambiguous;
use crate::words::{Lang, Words, fill};

/// The largest file that is taken for a configuration, in bytes.
const LARGEST: u64 = 1 << 20;

/// What the configuration file says.
#[derive(Debug, Default)]
pub struct Config {
    /// The theme to start with.
    pub theme: Option<&'static str>,
    /// The measure to start with, in cells.
    pub measure: Option<usize>,
    /// Whether running text is filled to the right edge to start with.
    pub justify: Option<bool>,
    /// Whether words may be parted at their syllables.
    pub hyphens: Option<bool>,
    /// How wide the terminal paints what is ambiguous.
    pub ambiguous: Option<Ambiguous>,
    /// The language of the interface.
    pub lang: Option<Lang>,
    /// How paragraphs are told from each other.
    pub paragraphs: Option<Paragraphs>,
    /// Who puts right-to-left text in order.
    pub bidi: Option<Bidi>,
    /// The keys as they are bound.
    pub keymap: Keymap,
    /// What is wrong with the file.
    pub faults: Vec<Fault>,
}

/// Something wrong in the configuration file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The file itself could not be read, as the system says.
    Unreadable(String),
    /// What stands there cannot be a configuration: a folder, or too large.
    NoFile,
    /// It is no TOML on this line.
    Syntax {
        /// Counted from 1.
        line: usize,
        /// What the parser says.
        message: String,
    },
    /// There is no such setting.
    Unknown(String),
    /// The setting cannot have this value.
    Value {
        /// The setting.
        name: String,
        /// What stands there.
        value: String,
    },
    /// It is no key.
    Key(String),
    /// It is no action.
    Action(String),
    /// The action has nothing to do there.
    Place {
        /// The keys.
        keys: String,
        /// The action.
        action: String,
    },
}

impl Fault {
    /// The fault in words.
    pub fn tell(&self, words: &Words) -> String {
        let (template, parts) = match self {
            Self::Unreadable(why) => return why.clone(),
            Self::NoFile => return words.fault_no_file.to_string(),
            Self::Syntax { line, message } => {
                return fill(words.fault_syntax, &[&line.to_string(), message]);
            }
            Self::Unknown(name) => (words.fault_unknown, vec![name]),
            Self::Value { name, value } => (words.fault_value, vec![name, value]),
            Self::Key(key) => (words.fault_key, vec![key]),
            Self::Action(name) => (words.fault_action, vec![name]),
            Self::Place { keys, action } => (words.fault_place, vec![keys, action]),
        };
        let parts: Vec<_> = parts.into_iter().map(|part| clean_line(part).into_owned()).collect();
        let parts: Vec<_> = parts.iter().map(String::as_str).collect();
        fill(template, &parts)
    }
}

impl Config {
    /// All faults on one line; `None` when there are none.
    pub fn notice(&self, words: &Words) -> Option<String> {
        let faults: Vec<_> = self.faults.iter().map(|fault| fault.tell(words)).collect();
        (!faults.is_empty()).then(|| fill(words.config_faults, &[&faults.join(" · ")]))
    }
}

/// Reads the configuration file of the person; without one all is as usual.
pub fn load(themes: &[&'static str]) -> Config {
    fault::point("config");
    let Some(path) = path() else { return Config::default() };
    match read(&path) {
        Ok(text) => parse(&text, themes),
        Err(error) if is_absent(&error) => Config::default(),
        Err(error) => {
            let fault = match error.kind() {
                io::ErrorKind::InvalidInput => Fault::NoFile,
                _ => Fault::Unreadable(error.to_string()),
            };
            Config { faults: vec![fault], ..Config::default() }
        }
    }
}

/// Where the configuration file is.
pub fn path() -> Option<PathBuf> {
    let folders = etcetera::base_strategy::Xdg::new().ok()?;
    Some(folders.config_dir().join("reader").join("config.toml"))
}

fn read(path: &PathBuf) -> io::Result<String> {
    let found = fs::metadata(path)?;
    if !found.is_file() || found.len() > LARGEST {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    fs::read_to_string(path)
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Reads the text of a configuration file.
pub fn parse(text: &str, themes: &[&'static str]) -> Config {
    let mut config = Config::default();
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let at = error.span().map_or(0, |span| span.start.min(text.len()));
        let line = text[..at].matches('\n').count() + 1;
        let message = clean_line(error.message()).replace('\n', " ");
        config.faults.push(Fault::Syntax { line, message });
    }
    for (name, value) in table.get_ref() {
        let (name, value) = (name.get_ref().as_ref(), value.get_ref());
        match name {
            "theme" => config.set_theme(value, themes),
            "measure" => config.set_measure(value),
            "justify" => config.set_justify(value),
            "hyphens" => config.set_hyphens(value),
            "ambiguous" => config.set_ambiguous(value),
            "lang" => config.set_lang(value),
            "bidi" => config.set_bidi(value),
            "paragraphs" => config.set_paragraphs(value),
            "keys" => config.set_keys(value),
            _ => config.faults.push(Fault::Unknown(name.to_string())),
        }
    }
    config
}

impl Config {
    fn set_theme(&mut self, value: &DeValue, themes: &[&'static str]) {
        let wanted = value.as_str();
        self.theme = themes.iter().copied().find(|theme| Some(*theme) == wanted);
        self.check("theme", value, self.theme.is_some());
    }

    fn set_measure(&mut self, value: &DeValue) {
        let cells = value.as_integer().and_then(|cells| cells.as_str().parse().ok());
        self.measure = cells.filter(|cells| (1..=1000).contains(cells));
        self.check("measure", value, self.measure.is_some());
    }

    fn set_justify(&mut self, value: &DeValue) {
        self.justify = value.as_bool();
        self.check("justify", value, self.justify.is_some());
    }

    fn set_hyphens(&mut self, value: &DeValue) {
        self.hyphens = value.as_bool();
        self.check("hyphens", value, self.hyphens.is_some());
    }

    fn set_ambiguous(&mut self, value: &DeValue) {
        self.ambiguous = value.as_str().and_then(Ambiguous::named);
        self.check("ambiguous", value, self.ambiguous.is_some());
    }

    fn set_lang(&mut self, value: &DeValue) {
        self.lang = value.as_str().and_then(Lang::named);
        self.check("lang", value, self.lang.is_some());
    }

    fn set_bidi(&mut self, value: &DeValue) {
        self.bidi = value.as_str().and_then(Bidi::named);
        self.check("bidi", value, self.bidi.is_some());
    }

    fn set_paragraphs(&mut self, value: &DeValue) {
        self.paragraphs = match value.as_str() {
            Some("space") => Some(Paragraphs::Space),
            Some("indent") => Some(Paragraphs::Indent),
            _ => None,
        };
        self.check("paragraphs", value, self.paragraphs.is_some());
    }

    fn set_keys(&mut self, value: &DeValue) {
        let Some(table) = value.as_table() else {
            self.check("keys", value, false);
            return;
        };
        for (keys, value) in table {
            let (keys, value) = (keys.get_ref().as_ref(), value.get_ref());
            match (keys, value.as_table()) {
                ("prompt", Some(prompt)) => {
                    for (keys, value) in prompt {
                        self.bind(Layer::Prompt, keys.get_ref(), value.get_ref());
                    }
                }
                _ => self.bind(Layer::Page, keys, value),
            }
        }
    }

    fn bind(&mut self, layer: Layer, keys: &str, value: &DeValue) {
        let Some(sequence) = Key::parse_sequence(keys) else {
            self.faults.push(Fault::Key(keys.to_string()));
            return;
        };
        let action = match value.as_str() {
            Some("none") => None,
            name => match name.and_then(Action::named) {
                Some(action) => Some(action),
                None => {
                    self.faults.push(Fault::Action(written(value)));
                    return;
                }
            },
        };
        let fits = action.is_none_or(|action| match layer {
            Layer::Page => action.is_for_page(),
            // A line that is typed knows no sequences.
            Layer::Prompt => action.is_for_prompts() && sequence.len() == 1,
        });
        if fits {
            self.keymap.bind(layer, sequence, action);
        } else {
            self.faults.push(Fault::Place { keys: keys.to_string(), action: written(value) });
        }
    }

    fn check(&mut self, name: &str, value: &DeValue, is_right: bool) {
        if !is_right {
            let value = written(value);
            self.faults.push(Fault::Value { name: name.to_string(), value });
        }
    }
}

/// What stands in the file, as far as it can be said in a few words.
fn written(value: &DeValue) -> String {
    match value {
        DeValue::String(text) => format!("\"{text}\""),
        DeValue::Integer(number) => number.as_str().to_string(),
        DeValue::Float(number) => number.as_str().to_string(),
        DeValue::Boolean(truth) => truth.to_string(),
        other => other.type_str().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::EN;

    const THEMES: &[&str] = &["terminal", "night"];

    fn action(config: &Config, keys: &str) -> Option<Action> {
        config.keymap.action(Layer::Page, &Key::parse_sequence(keys).unwrap())
    }

    #[test]
    fn settings_are_taken_up() {
        let config = parse(
            "theme = \"night\"\nmeasure = 72\nlang = \"vi\"\nbidi = \"terminal\"\nparagraphs = \"indent\"\n\
             justify = true\nhyphens = false\nambiguous = \"wide\"\n\
             [keys]\n\"ctrl+n\" = \"line-down\"\nj = \"none\"\n\"g g\" = \"start\"\n\
             [keys.prompt]\n\"ctrl+y\" = \"accept\"\n",
            THEMES,
        );
        assert_eq!(config.faults, []);
        assert_eq!(
            (config.theme, config.measure, config.lang),
            (Some("night"), Some(72), Some(Lang::Vi))
        );
        assert_eq!(config.bidi, Some(Bidi::Terminal));
        assert_eq!(config.paragraphs, Some(Paragraphs::Indent));
        assert_eq!((config.justify, config.hyphens), (Some(true), Some(false)));
        assert_eq!(config.ambiguous, Some(Ambiguous::Wide));
        assert_eq!(action(&config, "ctrl+n"), Some(Action::LineDown));
        assert_eq!(action(&config, "j"), None);
        assert_eq!(action(&config, "g g"), Some(Action::Start));
        let accept = Key::parse_sequence("ctrl+y").unwrap();
        assert_eq!(config.keymap.action(Layer::Prompt, &accept), Some(Action::Accept));
    }

    #[test]
    fn every_fault_is_told_and_the_rest_holds() {
        let config = parse(
            "theme = \"pink\"\nmeasure = 0\nlang = 3\nbidi = \"up\"\nparagraphs = 2\ncolour = true\nmeasures = 9\n\
             justify = \"yes\"\nambiguous = 2\n\
             [keys]\n\"strg+x\" = \"quit\"\nx = \"fly\"\ny = \"quit\"\nz = \"accept\"\n\
             [keys.prompt]\n\"ctrl+t\" = \"line-down\"\n\"ctrl+x ctrl+e\" = \"accept\"\n",
            THEMES,
        );
        assert_eq!(config.faults.len(), 14, "{:?}", config.faults);
        assert_eq!(action(&config, "y"), Some(Action::Quit));
        let notice = config.notice(&EN).unwrap();
        for part in ["pink", "measure cannot be 0", "colour", "measures", "strg+x", "fly"] {
            assert!(notice.contains(part), "{part} in {notice}");
        }
    }

    #[test]
    fn a_line_that_is_no_toml_leaves_the_others() {
        let config = parse("theme = night\nmeasure = 60\n", THEMES);
        assert!(matches!(config.faults[0], Fault::Syntax { line: 1, .. }), "{:?}", config.faults);
        assert_eq!(config.measure, Some(60));
    }

    #[test]
    fn control_characters_of_the_file_are_not_told() {
        let config = parse("\"a\\u001b]0;x\\u0007\" = 1\n", THEMES);
        let notice = config.notice(&EN).unwrap();
        assert!(!notice.chars().any(char::is_control), "{notice:?}");
    }
}
