//! Every word of the interface, in one table a language.
//!
//! [`Words`] is the shape; [`EN`] and [`VI`] are the tables. A language that
//! lacks a word does not compile; a test holds the placeholders of all tables
//! against each other. `{}` stands for what is filled in with [`fill`].

mod en;
mod vi;

pub use en::EN;
pub use vi::VI;

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    /// English.
    En,
    /// Vietnamese.
    Vi,
}

impl Lang {
    /// All languages, the default first.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Vi];

    /// Its ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Vi => "vi",
        }
    }

    /// Its table of words.
    pub fn words(self) -> &'static Words {
        match self {
            Self::En => &EN,
            Self::Vi => &VI,
        }
    }

    /// The language with this code, in any case.
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(code))
    }

    /// The language of a locale such as `vi_VN.UTF-8`.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['_', '.', '@', '-']).next().unwrap_or_default();
        Self::named(code)
    }
}

/// The words of the interface in one language.
#[derive(Debug)]
#[allow(missing_docs, reason = "the English table beside it says what each word is")]
pub struct Words {
    // The page.
    pub empty_page: &'static str,
    pub too_small: &'static str,
    pub minutes_to_read: &'static str,
    pub minutes_left: &'static str,
    pub hours_to_read: &'static str,
    pub hours_left: &'static str,
    pub the_end: &'static str,
    pub standard_input: &'static str,

    // Prompts and panels.
    pub find_prompt: &'static str,
    pub regex_prompt: &'static str,
    pub command_prompt: &'static str,
    pub filter_prompt: &'static str,
    pub mark_prompt: &'static str,
    pub go_to_mark_prompt: &'static str,
    pub contents_title: &'static str,
    pub contents_hint: &'static str,
    pub help_title: &'static str,
    pub help_hint: &'static str,

    // Notices.
    pub terminal: &'static str,
    pub standard_output: &'static str,
    pub no_hit: &'static str,
    pub no_query: &'static str,
    pub from_the_top: &'static str,
    pub from_the_end: &'static str,
    pub no_match: &'static str,
    pub percent_hint: &'static str,
    pub bad_measure: &'static str,
    pub bad_regex: &'static str,
    pub no_headings: &'static str,
    pub no_such_mark: &'static str,
    pub mark_set: &'static str,
    pub no_jump_back: &'static str,
    pub no_jump_forward: &'static str,
    pub only_article: &'static str,
    pub last_article: &'static str,
    pub first_article: &'static str,
    pub furniture_shown: &'static str,
    pub furniture_hidden: &'static str,
    pub no_furniture: &'static str,
    pub raw_on: &'static str,
    pub raw_off: &'static str,
    pub reloaded: &'static str,
    pub still_opening: &'static str,
    pub still_coming: &'static str,
    pub following: &'static str,
    pub stopped_coming: &'static str,
    pub kept_so_much: &'static str,
    pub file_shorter: &'static str,
    pub file_gone: &'static str,
    pub nothing_to_follow: &'static str,
    pub unchanged: &'static str,
    pub changed_on_disk: &'static str,
    pub selecting: &'static str,
    pub unit_word: &'static str,
    pub unit_sentence: &'static str,
    pub unit_paragraph: &'static str,
    pub copied: &'static str,
    pub copied_article: &'static str,
    pub nothing_to_copy: &'static str,
    pub too_long_to_copy: &'static str,
    pub no_clipboard: &'static str,
    pub measure_is: &'static str,
    pub justified: &'static str,
    pub justified_narrow: &'static str,
    pub justified_unspaced: &'static str,
    pub ragged: &'static str,
    pub nothing_to_pan: &'static str,
    pub no_links: &'static str,
    pub no_link_ahead: &'static str,
    pub no_link_behind: &'static str,
    pub no_such_note: &'static str,
    pub at_note: &'static str,
    pub columns_two: &'static str,
    pub columns_one: &'static str,
    pub columns_need: &'static str,
    pub theme_is: &'static str,
    pub encoding_is: &'static str,
    pub unknown_encoding: &'static str,
    pub format_is: &'static str,
    pub unknown_format: &'static str,
    pub mouse_captured: &'static str,
    pub mouse_released: &'static str,
    pub unknown_command: &'static str,
    pub unknown_theme: &'static str,
    pub not_bound: &'static str,
    pub did_not_open: &'static str,
    /// What is told of a source whose opening panicked.
    pub fell_over: &'static str,
    pub broken_json: &'static str,
    pub other_json: &'static str,
    pub large_json: &'static str,
    pub broken_mail: &'static str,
    pub wordless_mail: &'static str,
    pub broken_front: &'static str,
    pub no_page: &'static str,
    pub bare_page: &'static str,
    pub empty_source: &'static str,
    pub no_such_article: &'static str,
    pub config_faults: &'static str,
    pub nothing_opened: &'static str,

    // What settings mean that are in the configuration file only.
    pub hyphens_help: &'static str,
    pub paragraphs_help: &'static str,

    // Faults of the configuration file; {} is what stands there.
    pub fault_syntax: &'static str,
    pub fault_unknown: &'static str,
    pub fault_value: &'static str,
    pub fault_key: &'static str,
    pub fault_action: &'static str,
    pub fault_place: &'static str,
    pub fault_no_file: &'static str,

    // Why a file could not be opened.
    pub missing: &'static str,
    pub folder: &'static str,
    pub device: &'static str,
    pub fifo: &'static str,
    pub socket: &'static str,
    pub unreadable: &'static str,
    pub binary: &'static str,
    pub binary_kind: &'static str,
    pub too_large: &'static str,
    pub name_too_long: &'static str,
    pub link_loop: &'static str,

    /// Headings of the help screen: one a group of actions.
    pub groups: GroupWords,
    /// What each action does, for help and for the default configuration.
    pub actions: ActionWords,
    /// The command line's own help.
    pub cli: CliWords,
}

/// Names of the groups of actions.
#[derive(Debug)]
#[allow(missing_docs, reason = "each is the name of the group")]
pub struct GroupWords {
    pub moving: &'static str,
    pub finding: &'static str,
    pub places: &'static str,
    pub articles: &'static str,
    pub page: &'static str,
    pub program: &'static str,
    pub prompt: &'static str,
}

/// What each action does, in a few words.
#[derive(Debug)]
#[allow(missing_docs, reason = "each is named as its action")]
pub struct ActionWords {
    pub line_down: &'static str,
    pub line_up: &'static str,
    pub half_down: &'static str,
    pub half_up: &'static str,
    pub screen_down: &'static str,
    pub screen_up: &'static str,
    pub start: &'static str,
    pub end: &'static str,
    pub follow_end: &'static str,
    pub percent: &'static str,
    pub paragraph_next: &'static str,
    pub paragraph_previous: &'static str,
    pub heading_next: &'static str,
    pub heading_previous: &'static str,
    pub pan_right: &'static str,
    pub pan_left: &'static str,
    pub find: &'static str,
    pub find_next: &'static str,
    pub find_previous: &'static str,
    pub find_word: &'static str,
    pub cancel: &'static str,
    pub link_next: &'static str,
    pub link_previous: &'static str,
    pub follow: &'static str,
    pub jump_back: &'static str,
    pub jump_forward: &'static str,
    pub set_mark: &'static str,
    pub go_to_mark: &'static str,
    pub contents: &'static str,
    pub article_next: &'static str,
    pub article_previous: &'static str,
    pub reload: &'static str,
    pub select: &'static str,
    pub copy: &'static str,
    pub copy_article: &'static str,
    pub wider: &'static str,
    pub narrower: &'static str,
    pub default_measure: &'static str,
    pub justify: &'static str,
    pub two_columns: &'static str,
    pub theme: &'static str,
    pub furniture: &'static str,
    pub raw: &'static str,
    pub encoding: &'static str,
    pub mouse: &'static str,
    pub redraw: &'static str,
    pub command: &'static str,
    pub help: &'static str,
    pub interrupt: &'static str,
    pub suspend: &'static str,
    pub quit: &'static str,
    pub accept: &'static str,
    pub erase: &'static str,
    pub erase_ahead: &'static str,
    pub erase_word: &'static str,
    pub erase_line: &'static str,
    pub cursor_left: &'static str,
    pub cursor_right: &'static str,
    pub cursor_start: &'static str,
    pub cursor_end: &'static str,
    pub older: &'static str,
    pub newer: &'static str,
    pub toggle_regex: &'static str,
}

/// The words of the command line in one language, and the names it may be given.
#[derive(Debug, Clone, Copy)]
pub struct CliWords {
    /// What the program is, in one line.
    pub about: &'static str,
    /// Heading of the line that shows how it is called.
    pub usage: &'static str,
    /// Heading of the list of arguments.
    pub arguments: &'static str,
    /// Heading of the list of options; also stands for them in the usage line.
    pub options: &'static str,
    /// Stands for a file.
    pub file: &'static str,
    /// Stands for a number.
    pub number: &'static str,
    /// Stands for a name.
    pub name: &'static str,
    /// What files are.
    pub file_help: &'static str,
    /// What each option does.
    pub width_help: &'static str,
    /// Help for `--justify`.
    pub justify_help: &'static str,
    /// What the setting `ambiguous` of the configuration file does.
    pub ambiguous_help: &'static str,
    /// `--plain`.
    pub plain_help: &'static str,
    /// `--markdown`.
    pub markdown_help: &'static str,
    /// `--json`.
    pub json_help: &'static str,
    /// `--format`.
    pub format_help: &'static str,
    /// `--raw`.
    pub raw_help: &'static str,
    /// `--encoding`.
    pub encoding_help: &'static str,
    /// `--bidi`.
    pub bidi_help: &'static str,
    /// `--theme`.
    pub theme_help: &'static str,
    /// `--lang`.
    pub lang_help: &'static str,
    /// `--print-config`.
    pub print_config_help: &'static str,
    /// `--man`.
    pub man_help: &'static str,
    /// `--completions`.
    pub completions_help: &'static str,
    /// `--help`.
    pub help_help: &'static str,
    /// `--version`.
    pub version_help: &'static str,
    /// Before an option that there is not.
    pub unknown: &'static str,
    /// Between two options that exclude each other.
    pub conflict: &'static str,
    /// After an option that lacks its value.
    pub lacks_value: &'static str,
    /// Between an option and a value that it does not take.
    pub bad_value: &'static str,
    /// Before the values that an option takes.
    pub possible: &'static str,
    /// Where to look for help.
    pub hint: &'static str,
    /// The languages that the interface speaks.
    pub languages: &'static [&'static str],
    /// The themes that there are; filled in by who knows them.
    pub themes: &'static [&'static str],
}

impl Words {
    /// How long the whole takes to read; in hours from two hours on.
    pub fn time_to_read(&self, minutes: usize) -> String {
        time(minutes, self.minutes_to_read, self.hours_to_read)
    }

    /// How long the rest takes to read.
    pub fn time_left(&self, minutes: usize) -> String {
        time(minutes, self.minutes_left, self.hours_left)
    }
}

fn time(minutes: usize, in_minutes: &str, in_hours: &str) -> String {
    if minutes < 120 {
        return fill(in_minutes, &[&minutes.to_string()]);
    }
    fill(in_hours, &[&((minutes + 30) / 60).to_string()])
}

/// Fills each `{}` of `template` with the next of `parts`.
pub fn fill(template: &str, parts: &[&str]) -> String {
    let mut out = String::with_capacity(template.len() + 16);
    let mut parts = parts.iter();
    let mut pieces = template.split("{}");
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        out.push_str(parts.next().unwrap_or(&""));
        out.push_str(piece);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a table in order, as its derived `Debug` writes them.
    fn entries(words: &Words) -> Vec<(String, String)> {
        let text = format!("{words:#?}");
        text.lines()
            .filter_map(|line| line.trim().trim_end_matches(',').split_once(": \""))
            .map(|(name, word)| (name.to_string(), word.trim_end_matches('"').to_string()))
            .collect()
    }

    #[test]
    fn every_language_has_every_word_with_the_same_placeholders() {
        let english = entries(&EN);
        assert!(english.len() > 100);
        for lang in Lang::ALL {
            for ((name, word), (_, model)) in entries(lang.words()).iter().zip(&english) {
                assert!(!word.trim().is_empty(), "{name} is empty in {}", lang.code());
                let places = word.matches("{}").count();
                assert_eq!(places, model.matches("{}").count(), "{name} in {}", lang.code());
            }
        }
    }

    #[test]
    fn no_word_was_left_in_english() {
        // Names and signs may be the same in both.
        let same: Vec<_> = entries(&EN)
            .into_iter()
            .zip(entries(&VI))
            .filter(|(english, vietnamese)| english == vietnamese)
            .map(|(english, _)| english)
            .filter(|(_, word)| word.chars().any(char::is_alphabetic))
            .collect();
        assert!(same.is_empty(), "{same:?}");
    }

    #[test]
    fn the_locale_chooses_the_language() {
        for (locale, lang) in [
            ("vi_VN.UTF-8", Some(Lang::Vi)),
            ("vi", Some(Lang::Vi)),
            ("en_GB", Some(Lang::En)),
            ("C.UTF-8", None),
            ("xx_YY.ZZZ", None),
            ("", None),
        ] {
            assert_eq!(Lang::of_locale(locale), lang, "{locale}");
        }
    }

    #[test]
    fn long_times_are_told_in_hours() {
        assert_eq!(EN.time_to_read(4), "4 min read");
        assert_eq!(EN.time_left(119), "119 min");
        assert_eq!(VI.time_left(120), "2 giờ");
        assert_eq!(VI.time_to_read(13_026), "217 giờ đọc");
    }

    #[test]
    fn templates_are_filled_in_order() {
        assert_eq!(fill("{}: {}", &["a", "b"]), "a: b");
        assert_eq!(fill("{} {}", &["a"]), "a ");
    }
}
