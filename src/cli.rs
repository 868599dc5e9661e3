//! Arguments: what the command line asks for, parsed into a type that cannot be wrong.
//!
//! The words come in as [`CliWords`], so that help and complaints are in the
//! language of the interface. Help is set here and not by clap, which counts
//! bytes where cells are meant and speaks English only.

use std::ffi::OsString;
use std::str::FromStr;

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, value_parser};
use clap_complete::Shell;

use crate::error::Error;
use crate::fault;
use crate::format::Format;
use crate::layout::Bidi;
use crate::source::Source;
use crate::text::clean::clean_line;
use crate::text::decode::Encoding;
use crate::text::width::cells;
use crate::words::CliWords;

/// The program's name, as it is called.
const NAME: &str = "reader";
/// How wide help is set, in cells.
const HELP_WIDTH: usize = 80;
/// The shells that completions are written for.
const SHELLS: [&str; 3] = ["bash", "zsh", "fish"];
/// The encodings that are named when somebody names one that there is not.
const ENCODINGS: &str = "utf-8, windows-1258, viscii, tcvn3, vni, shift_jis, gb18030, …";

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Read on the screen; printed as [`Form::Plain`] where there is no screen.
    Read(Options),
    /// Print the articles and end.
    Print {
        /// As what.
        form: Form,
        /// Which, and how.
        options: Options,
    },
    /// Print the default configuration and end.
    PrintConfig,
    /// Print this text (help, version, manual page, completions) and end.
    Say(String),
}

/// What an article is printed as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Laid out, without any control sequence.
    Plain,
    /// The article model.
    Json,
    /// Markdown.
    Markdown,
}

/// What is read, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// In the order given; none means the guide.
    pub sources: Vec<Source>,
    /// The measure, from 1 to 1000 cells.
    pub width: Option<usize>,
    /// Whether running text is filled to the right edge on the screen.
    pub justify: bool,
    /// The name of a theme, one of [`CliWords::themes`].
    pub theme: Option<String>,
    /// The language of the interface, one of [`CliWords::languages`].
    pub lang: Option<String>,
    /// No guessing: every line is a paragraph.
    pub raw: bool,
    /// The format of all the sources; none means that it is detected.
    pub format: Option<Format>,
    /// The encoding of all the sources; none means that it is guessed.
    pub encoding: Option<Encoding>,
    /// Who puts right-to-left text in order.
    pub bidi: Option<Bidi>,
}

/// Parses the arguments, the program's own name first.
pub fn parse(
    arguments: impl IntoIterator<Item = OsString>,
    words: &CliWords,
) -> Result<Command, Error> {
    fault::point("cli");
    let matches = command(words)
        .try_get_matches_from(arguments)
        .map_err(|error| Error::Usage(complaint(&error, words)))?;
    Ok(chosen(&matches, words))
}

/// The language that `--lang` asks for, looked up before anything is parsed: help
/// and complaints are to be in it already.
pub fn wanted_language(arguments: &[OsString]) -> Option<String> {
    let options = arguments.iter().skip(1).take_while(|argument| *argument != "--");
    let options: Vec<_> = options.filter_map(|argument| argument.to_str()).collect();
    let mut found = None;
    for (index, option) in options.iter().enumerate() {
        if let Some(value) = option.strip_prefix("--lang=") {
            found = Some(value);
        } else if *option == "--lang" {
            found = options.get(index + 1).copied().or(found);
        }
    }
    found.map(str::to_owned)
}

fn chosen(matches: &ArgMatches, words: &CliWords) -> Command {
    if matches.get_flag("help") {
        return Command::Say(help(words));
    }
    if matches.get_flag("version") {
        return Command::Say(format!("{NAME} {}\n", env!("CARGO_PKG_VERSION")));
    }
    if matches.get_flag("man") {
        return Command::Say(manual(words));
    }
    if let Some(shell) = matches.get_one::<String>("completions") {
        return Command::Say(completions(shell, words));
    }
    if matches.get_flag("print-config") {
        return Command::PrintConfig;
    }
    let files = matches.get_many::<OsString>("file").unwrap_or_default();
    let options = Options {
        sources: files.cloned().map(Source::from_argument).collect(),
        width: matches.get_one::<u16>("width").map(|width| usize::from(*width)),
        justify: matches.get_flag("justify"),
        theme: matches.get_one::<String>("theme").cloned(),
        lang: matches.get_one::<String>("lang").cloned(),
        raw: matches.get_flag("raw"),
        format: matches.get_one::<String>("format").and_then(|name| Format::named(name)),
        encoding: matches.get_one::<Encoding>("encoding").copied(),
        bidi: matches.get_one::<String>("bidi").and_then(|name| Bidi::named(name)),
    };
    let forms = [("plain", Form::Plain), ("json", Form::Json), ("markdown", Form::Markdown)];
    match forms.iter().find(|(name, _)| matches.get_flag(name)) {
        Some((_, form)) => Command::Print { form: *form, options },
        None => Command::Read(options),
    }
}

/// The table of all options, in the order of the help.
fn command(words: &CliWords) -> clap::Command {
    let flag = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
    };
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    let one_of = |names: &[&'static str]| PossibleValuesParser::new(names.to_vec());
    let themes = match words.themes {
        [] => option("theme", words.name, words.theme_help),
        names => option("theme", words.name, words.theme_help).value_parser(one_of(names)),
    };
    clap::Command::new(NAME)
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.about)
        .disable_help_flag(true)
        .disable_version_flag(true)
        // An alias with an option must not forbid another choice.
        .args_override_self(true)
        .arg(
            Arg::new("file")
                .value_name(words.file)
                .help(words.file_help)
                .num_args(0..)
                .value_parser(value_parser!(OsString)),
        )
        .arg(
            option("width", words.number, words.width_help)
                .value_parser(value_parser!(u16).range(1..=1000)),
        )
        .arg(flag("justify", words.justify_help))
        .arg(themes)
        .arg(option("lang", words.name, words.lang_help).value_parser(one_of(words.languages)))
        .arg(flag("raw", words.raw_help))
        .arg(
            option("format", words.name, words.format_help)
                .value_parser(one_of(&Format::ALL.map(Format::name))),
        )
        .arg(
            option("encoding", words.name, words.encoding_help)
                .value_parser(|name: &str| Encoding::named(name).ok_or("unknown")),
        )
        .arg(
            option("bidi", words.name, words.bidi_help)
                .value_parser(one_of(&Bidi::ALL.iter().map(|(name, _)| *name).collect::<Vec<_>>())),
        )
        .arg(flag("plain", words.plain_help))
        .arg(flag("markdown", words.markdown_help))
        .arg(flag("json", words.json_help))
        .group(ArgGroup::new("form").args(["plain", "markdown", "json"]))
        .arg(flag("print-config", words.print_config_help))
        .arg(
            option("completions", words.name, words.completions_help).value_parser(one_of(&SHELLS)),
        )
        .arg(flag("man", words.man_help))
        .arg(flag("help", words.help_help).short('h'))
        .arg(flag("version", words.version_help).short('V'))
}

/// One line that names what is wrong.
fn complaint(error: &clap::Error, words: &CliWords) -> String {
    let context = |kind| error.get(kind).map(|value| clean_line(&value.to_string()).into_owned());
    // clap names an option with its value: `--width <N>`.
    let name = context(ContextKind::InvalidArg).unwrap_or_default();
    let name = name.split(" <").next().unwrap_or_default();
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    let what = match error.kind() {
        ErrorKind::UnknownArgument => format!("{} {name}", words.unknown),
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg).unwrap_or_default();
            format!("{name} {} {other}", words.conflict)
        }
        ErrorKind::InvalidValue if value.is_empty() => format!("{name} {}", words.lacks_value),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::TooManyValues => {
            let values = context(ContextKind::ValidValue).unwrap_or_default();
            let possible = match values.is_empty() {
                true if name == "--width" => format!(" ({} 1–1000)", words.possible),
                true if name == "--encoding" => format!(" ({} {ENCODINGS})", words.possible),
                true => String::new(),
                false => format!(" ({} {values})", words.possible),
            };
            format!("{name} {} '{value}'{possible}", words.bad_value)
        }
        // Not known to happen with these options.
        kind => kind.as_str().unwrap_or_default().to_owned(),
    };
    let what = what.replace(['\n', '\t'], " ");
    format!("{what}; {}", words.hint)
}

/// The help: how it is called, then a row for each argument, aligned and wrapped.
fn help(words: &CliWords) -> String {
    let command = command(words);
    let (files, options): (Vec<_>, Vec<_>) =
        command.get_arguments().map(help_row).partition(|(name, _)| !name.trim().starts_with('-'));
    let indent = files.iter().chain(&options).map(|(name, _)| cells(name)).max().unwrap_or(0) + 2;
    let of_options = words.options.to_uppercase();
    let call = format!("{NAME} [{of_options}] [{}]...", words.file);
    let mut help = format!("{}\n\n{}: {call}\n", words.about, words.usage);
    for (heading, rows) in [(words.arguments, files), (words.options, options)] {
        help.extend(["\n", heading, ":\n"]);
        for (name, text) in rows {
            help.push_str(&name);
            let mut gap = indent - cells(&name);
            for line in wrapped(&text, HELP_WIDTH - indent) {
                help.extend(std::iter::repeat_n(' ', gap));
                help.push_str(&line);
                help.push('\n');
                gap = indent;
            }
        }
    }
    help
}

/// An argument as it is written, and what it does.
fn help_row(argument: &Arg) -> (String, String) {
    let value = argument.get_value_names().and_then(<[_]>::first);
    let mut name = match (argument.get_short(), argument.get_long()) {
        (Some(short), Some(long)) => format!("  -{short}, --{long}"),
        (None, Some(long)) => format!("      --{long}"),
        _ => " ".to_owned(),
    };
    if let Some(value) = value {
        name.push(' ');
        name.push_str(value);
    }
    let mut text = argument.get_help().map(ToString::to_string).unwrap_or_default();
    let values = argument.get_possible_values();
    let names: Vec<_> = values.iter().map(clap::builder::PossibleValue::get_name).collect();
    // A switch has values too, for clap: true and false.
    if argument.get_action().takes_values() && !names.is_empty() {
        text.extend([" (", &names.join(", "), ")"]);
    }
    (name, text)
}

/// `text` in lines of at most `width` cells, broken at spaces.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.len() - 1;
        if !lines[last].is_empty() && cells(&lines[last]) + 1 + cells(word) > width {
            lines.push(word.to_owned());
            continue;
        }
        if !lines[last].is_empty() {
            lines[last].push(' ');
        }
        lines[last].push_str(word);
    }
    lines
}

fn manual(words: &CliWords) -> String {
    let mut page = Vec::new();
    let written = clap_mangen::Man::new(command(words)).render(&mut page);
    // Writing to memory cannot fail.
    debug_assert!(written.is_ok());
    String::from_utf8_lossy(&page).into_owned()
}

fn completions(shell: &str, words: &CliWords) -> String {
    let mut script = Vec::new();
    if let Ok(shell) = Shell::from_str(shell) {
        clap_complete::generate(shell, &mut command(words), NAME, &mut script);
    }
    String::from_utf8_lossy(&script).into_owned()
}

#[cfg(test)]
mod tests;
