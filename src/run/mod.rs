//! The loop: draw · wait · translate · update · carry out. The only room that
//! sees all others.

mod entry;
mod printing;
mod world;

use std::env;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use crate::app::{Action, App, Effect, Event, Mode, Screen};
use crate::cli::{self, Command, Form, Options};
use crate::config::{self, Config};
use crate::error::{Error, FELL_OVER};
use crate::fault;
use crate::keys::Keys;
use crate::layout::{Bidi, Hyphens};
use crate::open::{How, Origin};
use crate::source::Source;
use crate::terminal::{Input, Order, Session, Touch, die_of, restore_on_panic, tell_panics};
use crate::text::decode::Wanted;
use crate::text::width::set_ambiguous;
use crate::view::{self, Change, Colors, Kept, THEMES, Theme};
use crate::words::{CliWords, Lang};
use world::{Next, World};

/// Set by tests that want to see the terminal restored when the program falls over:
/// to a room that is to fall over, or to anything else; then `:panic!` does, or
/// `:panic! ROOM` from then on.
const MAY_PANIC: &str = "READER_MAY_PANIC";

/// How long nothing happens before the rest of an article is read that nobody asked for:
/// whoever has begun to move is not kept waiting for it.
const QUIET: Duration = Duration::from_millis(250);

/// Does what the arguments ask for, tells what went wrong, and returns the
/// status to exit with.
pub fn run(args: Vec<OsString>) -> u8 {
    restore_on_panic();
    // A point of a room, or the fault that is asked for by a command.
    if let Ok(room) = env::var(MAY_PANIC) {
        fault::arm(&room);
    }
    fault::point("run");
    let asked = cli::wanted_language(&args).and_then(|code| Lang::named(&code));
    let config = config::load(THEMES);
    // Before anything is measured: the help, what is printed, the screen.
    set_ambiguous(config.ambiguous.unwrap_or_default());
    let lang = asked.or(config.lang).or_else(locale_lang).unwrap_or(Lang::En);
    let outcome = carry_out(args, config, lang);
    let fell_over = tell_panics();
    match outcome {
        // It was told already.
        Ok(()) | Err(Error::Fault { .. }) if fell_over => FELL_OVER,
        Ok(()) => 0,
        Err(error) if error.is_closed_pipe() => 0,
        Err(error) => {
            // Where standard error is closed too, there is nobody to tell.
            let _ = writeln!(io::stderr(), "reader: {}", error.tell(lang.words()));
            error.exit_code()
        }
    }
}

fn carry_out(args: Vec<OsString>, config: Config, lang: Lang) -> Result<(), Error> {
    let words = CliWords { themes: THEMES, ..lang.words().cli };
    match cli::parse(args, &words)? {
        Command::Say(text) => printing::show(&text),
        Command::PrintConfig => printing::show(&config::default_file(THEMES, lang.words())),
        Command::Print { form, options } => {
            printing::print(form, &options, origins(&options, lang), lang.words())
        }
        Command::Read(options) if !io::stdout().is_terminal() => {
            printing::print(Form::Plain, &options, origins(&options, lang), lang.words())
        }
        Command::Read(options) => read(&options, config, lang),
    }
}

/// Opens the articles and lets them be read.
fn read(options: &Options, config: Config, lang: Lang) -> Result<(), Error> {
    let words = lang.words();
    let mut app = App::new(words, THEMES);
    settle(&mut app, options, &config);
    let notice = config.notice(words);
    let usual = how(options);
    let (mut world, failures) = World::open_all(origins(options, lang), &mut app, usual)?;
    let mut session = Session::enter(&title(&app))?;
    session.set_order(if app.page.bidi == Bidi::Terminal { Order::Terminals } else { Order::Ours });
    let next = world.hand_in(Event::Resize(screen_of(&session)), &mut app, &mut session);
    let told: Vec<_> = [failures, notice].into_iter().flatten().collect();
    if !told.is_empty() {
        app.warn(told.join(" · "));
    }
    let mut keys = Keys::new(config.keymap);
    match next {
        Next::Go => turn(&mut app, &mut keys, &mut world, &mut session),
        Next::Quit => Ok(()),
    }
}

/// The loop.
fn turn(
    app: &mut App,
    keys: &mut Keys,
    world: &mut World,
    session: &mut Session,
) -> Result<(), Error> {
    let colors = colors();
    let mut kept = Kept::default();
    loop {
        // Keys that wait are taken in before a frame that nobody would see is drawn.
        let mut is_idle = !session.pending();
        if is_idle && app.catch_up(&mut || session.pending()) {
            is_idle = !session.pending();
        }
        if is_idle {
            let theme = Theme::named(app.theme, colors);
            let changes = kept.changes(app).filter(|_| session.stands());
            let drawn = match changes {
                Some(changes) => {
                    let moved = (changes.shift, changes.height);
                    let edge = usize::from(app.screen.columns.saturating_sub(1));
                    let from_column = |y: usize| match changes.rows.get(y) {
                        Some(Change::None) => None,
                        Some(Change::Edge) => Some(edge),
                        Some(Change::Row) | None => Some(0),
                    };
                    session.draw_changed(moved, from_column, |buffer| {
                        kept.draw(&changes, app, &theme, buffer);
                        None
                    })
                }
                None => session.draw(|buffer| view::draw(app, &theme, &keys.keymap, buffer)),
            };
            drawn.map_err(Error::Terminal)?;
            app.get_ready();
            world.listen(session);
            world.read_needed_rest(app, session);
        }
        // While hits are to be counted, nothing is waited for.
        let patience = if app.is_counting() { Duration::ZERO } else { QUIET };
        let has_more = app.is_counting() || world.has_rests();
        let limit = has_more.then_some(patience);
        let input = session.next(limit).map_err(Error::Terminal)?;
        let event = match input {
            Input::Key(key) => keys.event(app, key),
            Input::Paste(text) => Some(Event::Paste(text)),
            Input::Wheel(rows) => Some(Event::Wheel(rows as isize)),
            Input::Click { touch: Touch::Press, column, row } => Some(Event::Click { column, row }),
            Input::Click { .. } => None,
            Input::Timeout => {
                world.read_rests(app, session);
                None
            }
            Input::Resize(columns, rows) => Some(Event::Resize(Screen { columns, rows })),
            Input::Stop => {
                if world.carry_out(Effect::Suspend, app, session) == Next::Quit {
                    return Ok(());
                }
                None
            }
            Input::Resume => {
                session.invalidate();
                Some(Event::Resize(screen_of(session)))
            }
            Input::Wake => {
                for event in world.take_rests(app) {
                    world.hand_in(event, app, session);
                }
                None
            }
            Input::Terminate(signal) => die_of(signal),
            Input::Gone => return Ok(()),
        };
        let Some(event) = event else { continue };
        let is_input = !matches!(event, Event::Resize(_));
        if world.hand_in(event, app, session) == Next::Quit {
            return Ok(());
        }
        // Under a prompt a notice would not be seen.
        if is_input
            && matches!(app.mode, Mode::Read)
            && let Some(change) = world.look_for_change(app)
        {
            world.hand_in(change, app, session);
        }
    }
}

/// How the arguments want articles to be read.
fn how(options: &Options) -> How {
    let wanted = options.encoding.map_or(Wanted::Guess, Wanted::Named);
    How { raw: options.raw, wanted, format: options.format }
}

/// Where the articles come from that the arguments name: without any, piped
/// standard input, else the bundled guide with the bundled story behind it.
fn origins(options: &Options, lang: Lang) -> Vec<Origin> {
    if options.sources.is_empty() {
        if io::stdin().is_terminal() {
            return vec![Origin::guide(lang), Origin::story()];
        }
        return vec![Origin::Source(Source::Stdin)];
    }
    let mut sources: Vec<Source> = Vec::new();
    for source in &options.sources {
        // Standard input can be read once.
        if *source != Source::Stdin || !sources.contains(source) {
            sources.push(source.clone());
        }
    }
    sources.into_iter().map(Origin::Source).collect()
}

/// Sets the app up as configuration and arguments want it, the latter over the former.
fn settle(app: &mut App, options: &Options, config: &Config) {
    app.page.measure = options.width.or(config.measure);
    app.page.justify = options.justify || config.justify.unwrap_or_default();
    app.page.hyphens = match config.hyphens {
        Some(false) => Hyphens::Never,
        Some(true) | None => Hyphens::Syllables,
    };
    app.page.bidi = options.bidi.or(config.bidi).unwrap_or_default();
    app.page.paragraphs = config.paragraphs.unwrap_or_default();
    app.is_raw = options.raw;
    app.may_panic = env::var_os(MAY_PANIC).is_some();
    let asked = THEMES.iter().copied().find(|theme| Some(*theme) == options.theme.as_deref());
    if let Some(theme) = asked.or(config.theme) {
        app.theme = theme;
    }
    let label = |action| config.keymap.labels(action).into_iter().next().unwrap_or_default();
    app.reload_label = label(Action::Reload);
    app.help_label = label(Action::Help);
}

fn screen_of(session: &Session) -> Screen {
    let (columns, rows) = session.size();
    Screen { columns, rows }
}

/// The window's title: that of the article, else the name of its file.
fn title(app: &App) -> String {
    let headline = app.reading().and_then(|reading| reading.article.meta().title.clone());
    let name = app.slots.get(app.current).map(|slot| slot.name.clone());
    headline.or(name).unwrap_or_else(|| String::from("reader"))
}

/// The language of the locale: the first of the variables that is set decides.
fn locale_lang() -> Option<Lang> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|locale| Lang::of_locale(&locale))
}

/// What colours the terminal has, as far as its environment says.
fn colors() -> Colors {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let is = |name, wanted: &[&str]| env::var(name).is_ok_and(|value| wanted.contains(&&*value));
    if is_set("NO_COLOR") || is("TERM", &["dumb"]) {
        Colors::None
    } else if is("COLORTERM", &["truecolor", "24bit"]) {
        Colors::Exact
    } else {
        Colors::Indexed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::EN;

    #[test]
    fn a_configuration_without_hyphens_keeps_words_whole_at_soft_hyphens_too() {
        for (wanted, expected) in [
            (Some(false), Hyphens::Never),
            (Some(true), Hyphens::Syllables),
            (None, Hyphens::Syllables),
        ] {
            let mut app = App::new(&EN, THEMES);
            let config = Config { hyphens: wanted, ..Config::default() };
            settle(&mut app, &Options::default(), &config);
            assert_eq!(app.page.hyphens, expected, "{wanted:?}");
        }
    }
}
