use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;

use super::*;
use crate::words::EN;

fn parsed(arguments: &[&str]) -> Result<Command, Error> {
    let arguments = [NAME].iter().chain(arguments).map(OsString::from);
    parse(arguments, &CliWords { themes: &["dark", "light"], ..EN.cli })
}

fn options(arguments: &[&str]) -> Options {
    match parsed(arguments).unwrap() {
        Command::Read(options) | Command::Print { options, .. } => options,
        other => panic!("{other:?}"),
    }
}

fn said(arguments: &[&str]) -> String {
    match parsed(arguments).unwrap() {
        Command::Say(text) => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn files_and_options_are_understood() {
    let file = |name: &str| Source::File(name.into());
    for (arguments, expected) in [
        (&[][..], Options::default()),
        (
            &["a.txt", "b.md"],
            Options { sources: vec![file("a.txt"), file("b.md")], ..Options::default() },
        ),
        (&["-"], Options { sources: vec![Source::Stdin], ..Options::default() }),
        (
            &["--", "-a", "--raw"],
            Options { sources: vec![file("-a"), file("--raw")], ..Options::default() },
        ),
        (&["--width", "60"], Options { width: Some(60), ..Options::default() }),
        (&["--width=1000", "--width=1"], Options { width: Some(1), ..Options::default() }),
        (
            &["--theme", "dark", "--lang=vi", "--raw"],
            Options {
                theme: Some("dark".into()),
                lang: Some("vi".into()),
                raw: true,
                ..Options::default()
            },
        ),
        (
            &["a", "--raw", "b"],
            Options { sources: vec![file("a"), file("b")], raw: true, ..Options::default() },
        ),
        (
            &["--encoding", "VISCII", "--encoding=tcvn3"],
            Options { encoding: Some(Encoding::Tcvn3), ..Options::default() },
        ),
        (
            &["--format=json", "a.txt"],
            Options {
                sources: vec![file("a.txt")],
                format: Some(Format::Json),
                ..Options::default()
            },
        ),
        (&[""], Options { sources: vec![file("")], ..Options::default() }),
    ] {
        assert_eq!(options(arguments), expected, "{arguments:?}");
    }
}

#[test]
fn a_name_that_is_no_text_is_kept() {
    let name = OsString::from_vec(b"caf\xe9".to_vec());
    let arguments = [NAME.into(), name.clone()];
    let Command::Read(options) = parse(arguments, &EN.cli).unwrap() else { panic!() };
    assert_eq!(options.sources, [Source::File(PathBuf::from(name))]);
}

#[test]
fn a_form_is_printed() {
    for (option, expected) in
        [("--plain", Form::Plain), ("--json", Form::Json), ("--markdown", Form::Markdown)]
    {
        let Command::Print { form, options } = parsed(&[option, "a"]).unwrap() else { panic!() };
        assert_eq!((form, options.sources.len()), (expected, 1));
    }
    assert_eq!(parsed(&["--print-config"]).unwrap(), Command::PrintConfig);
}

/// What is said of a format that there is not.
const FORMATS: &str =
    "--format does not take 'doc' (it takes plain, markdown, html, json, mail, mhtml)";

#[test]
fn every_format_is_known_by_its_name() {
    for format in Format::ALL {
        assert_eq!(options(&["--format", format.name()]).format, Some(format));
        assert!(said(&["--help"]).contains(format.name()));
    }
}

#[test]
fn what_is_wrong_is_named_in_one_line() {
    for (arguments, complaint) in [
        (&["--nothing"][..], "unknown option --nothing"),
        (&["-x"], "unknown option -x"),
        (&["--plain", "--json"], "--plain cannot be used together with --json"),
        (&["--width"], "--width needs a value"),
        (&["--width", "0"], "--width does not take '0' (it takes 1–1000)"),
        (&["--width", "1001"], "--width does not take '1001' (it takes 1–1000)"),
        (&["--width", "wide"], "--width does not take 'wide' (it takes 1–1000)"),
        (&["--lang", "xx"], "--lang does not take 'xx' (it takes en, vi)"),
        (&["--lang"], "--lang needs a value"),
        (&["--theme", "x"], "--theme does not take 'x' (it takes dark, light)"),
        (&["--completions", "cmd"], "--completions does not take 'cmd' (it takes bash, zsh, fish)"),
        (
            &["--encoding", "utf-9"],
            "--encoding does not take 'utf-9' (it takes utf-8, windows-1258, viscii, tcvn3, vni, \
             shift_jis, gb18030, …)",
        ),
        (&["--format", "doc"], FORMATS),
        (&["--raw=yes"], "--raw does not take 'yes'"),
        (&["--a\u{1b}[31m\nb"], "unknown option --a␛[31m b"),
    ] {
        let error = parsed(arguments).unwrap_err();
        assert_eq!(error.exit_code(), 2);
        assert_eq!(error.to_string(), format!("{complaint}; try 'reader --help'"), "{arguments:?}");
    }
}

#[test]
fn help_is_aligned_and_fits_its_width() {
    let help = said(&["--help"]);
    assert_eq!(help, said(&["-h", "a.txt", "--raw"]));
    assert_eq!(
        help.lines().take(8).collect::<Vec<_>>(),
        [
            "Read articles in a terminal.",
            "",
            "Usage: reader [OPTIONS] [FILE]...",
            "",
            "Arguments:",
            "  FILE                    Articles to open, several at once; - reads standard",
            "                          input. Without any, the guide is opened",
            "",
        ]
    );
    for line in help.lines() {
        assert!(cells(line) <= HELP_WIDTH, "{line}");
        assert!(!line.ends_with(' '), "{line}");
    }
    for option in command(&EN.cli).get_opts() {
        assert!(help.contains(&format!("--{}", option.get_long().unwrap())));
    }
    assert!(help.contains("  -V, --version           Print the version and exit\n"));
    assert!(help.contains("Speak this language (en, vi)\n"));
}

#[test]
fn help_is_aligned_in_cells_in_any_language() {
    let words = CliWords { number: "CHỮ SỐ", width_help: "một hai", ..EN.cli };
    let line = help(&words).lines().find(|line| line.contains("--width")).unwrap().to_owned();
    let at = line.find("một").unwrap();
    assert_eq!(cells(&line[..at]), 26);
}

#[test]
fn the_program_describes_itself() {
    assert_eq!(said(&["--version"]), format!("reader {}\n", env!("CARGO_PKG_VERSION")));
    let manual = said(&["--man"]);
    assert!(manual.contains(".TH reader 1") && manual.contains("print\\-config"), "{manual}");
    for (shell, mark) in
        [("bash", "complete -F"), ("zsh", "#compdef reader"), ("fish", "complete -c reader")]
    {
        let script = said(&["--completions", shell]);
        assert!(script.contains(mark) && script.contains("print-config"), "{script}");
    }
}

#[test]
fn the_wanted_language_is_known_before_parsing() {
    for (arguments, wanted) in [
        (&["reader", "--lang", "vi", "--bad"][..], Some("vi")),
        (&["reader", "--lang=en"], Some("en")),
        (&["reader", "--lang=en", "--lang", "vi"], Some("vi")),
        (&["reader", "--", "--lang=vi"], None),
        (&["reader", "--lang"], None),
        (&["--lang=vi"], None),
    ] {
        let arguments: Vec<_> = arguments.iter().map(OsString::from).collect();
        assert_eq!(wanted_language(&arguments).as_deref(), wanted, "{arguments:?}");
    }
}

#[test]
fn the_table_of_options_is_sound() {
    command(&EN.cli).debug_assert();
}
