//! The terminal session in a real pseudo-terminal: set up, set back on every way
//! out, stopped and continued, gone.
//!
//! The program that runs in the terminal is this test binary itself, see
//! [`the_program_in_the_terminal`].

use std::env;
use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};
use ratatui::buffer::Cell;
use ratatui::style::Style;
use reader::keys::Code;
use reader::terminal::{Input, Session, die_of, restore_on_panic, tell_panics};
use rustix::process::{Pid, Signal, kill_process};

/// Set for the process that is the program.
const ROLE: &str = "READER_TEST_PROGRAM";
/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// Shows each input on the screen. `q` quits, `p` panics, `P` panics in a thread,
/// `f` fills
/// the screen, `m` captures the mouse, `c` shows the cursor, `T` sets the title, `z` stops.
#[test]
fn the_program_in_the_terminal() {
    if env::var_os(ROLE).is_none() {
        return;
    }
    restore_on_panic();
    let mut session = match Session::enter("Tin \u{7}tức") {
        Ok(session) => session,
        Err(error) => {
            eprintln!("failed: {error}");
            std::process::exit(1);
        }
    };
    let mut cursor = None;
    let mut fills = 0;
    let mut said = String::from("ready");
    loop {
        let drawn = session.draw(|buffer| {
            if fills > 0 {
                let cell = Cell::new(if fills % 2 == 0 { "a" } else { "b" });
                buffer.content.fill(cell);
            }
            buffer.set_string(0, 0, &said, Style::new());
            cursor
        });
        if drawn.is_err() {
            std::process::exit(3);
        }
        let input = session.next(None).unwrap();
        match &input {
            Input::Key(key) => match key.code {
                Code::Char('q') => break,
                Code::Char('p') => panic!("the middle failed"),
                Code::Char('P') => {
                    let failed = thread::spawn(|| panic!("the side failed")).join();
                    assert!(failed.is_err());
                }
                Code::Char('f') => fills += 1,
                Code::Char('m') => session.set_mouse(true),
                Code::Char('c') => cursor = Some((3, 2)),
                Code::Char('T') => session.set_title("other"),
                Code::Char('z') => session.suspend().unwrap(),
                _ => {}
            },
            Input::Stop => session.suspend().unwrap(),
            Input::Terminate(signal) => {
                let signal = *signal;
                drop(session);
                die_of(signal);
            }
            Input::Gone => std::process::exit(4),
            _ => {}
        }
        said = match input {
            Input::Key(key) => format!("key {:?} ready", key.code),
            other => format!("{other:?} ready"),
        };
    }
    drop(session);
    tell_panics();
    println!("over");
    std::process::exit(0);
}

/// The program in a terminal of 80 by 24.
struct Run {
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    /// Kept, so that the line settings can be asked for after the end.
    slave: Option<Box<dyn SlavePty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    seen: Arc<Mutex<Vec<u8>>>,
    reader: Option<thread::JoinHandle<()>>,
    is_over: Arc<AtomicBool>,
    /// The terminal takes nothing in.
    is_paused: Arc<AtomicBool>,
    before: String,
}

impl Run {
    fn start(environment: &[(&str, &str)]) -> Self {
        let mut command = CommandBuilder::new(env::current_exe().unwrap());
        command.args(["the_program_in_the_terminal", "--exact", "--nocapture", "--quiet"]);
        Self::command(command, environment)
    }

    /// `script` in a shell with job control, with the program as `"$0"`.
    fn in_shell(script: &str) -> Self {
        let mut command = CommandBuilder::new("/bin/sh");
        let program = env::current_exe().unwrap();
        let words = "the_program_in_the_terminal --exact --nocapture --quiet";
        command.args(["-c", &script.replace("PROGRAM", &format!("\"$0\" {words}"))]);
        command.arg(program);
        Self::command(command, &[])
    }

    fn command(mut command: CommandBuilder, environment: &[(&str, &str)]) -> Self {
        command.env_clear();
        for (name, value) in [(ROLE, "1"), ("TERM", "xterm-256color"), ("PATH", "/usr/bin:/bin")] {
            command.env(name, value);
        }
        for (name, value) in environment {
            command.env(name, value);
        }
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let before = format!("{:?}", pair.master.get_termios().unwrap());
        let child = pair.slave.spawn_command(command).unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let mut reader = pair.master.try_clone_reader().unwrap();
        let sink = Arc::clone(&seen);
        let is_over = Arc::new(AtomicBool::new(false));
        let is_paused = Arc::new(AtomicBool::new(false));
        let (ending, pausing) = (Arc::clone(&is_over), Arc::clone(&is_paused));
        let reader = thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(len @ 1..) = reader.read(&mut bytes) {
                sink.lock().unwrap().extend_from_slice(&bytes[..len]);
                while pausing.load(Ordering::SeqCst) {
                    thread::sleep(Duration::from_millis(5));
                }
                if ending.load(Ordering::SeqCst) {
                    break;
                }
            }
        });
        Self {
            child,
            writer: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            slave: Some(pair.slave),
            seen,
            reader: Some(reader),
            is_over,
            is_paused,
            before,
        }
    }

    fn bytes(&self) -> Vec<u8> {
        self.seen.lock().unwrap().clone()
    }

    fn screen(&self) -> vt100::Screen {
        let size = |number| std::num::NonZeroU16::new(number).unwrap();
        let mut terminal = vt100::Parser::new(size(24), size(80), 0);
        terminal.process(&self.bytes());
        terminal.screen().clone()
    }

    /// Waits until the screen shows `text`.
    fn wait_for(&self, text: &str) {
        let start = Instant::now();
        while !self.screen().contents().contains(text) {
            assert!(
                start.elapsed() < PATIENCE,
                "waited for {text:?}; the screen:\n{}\nthe bytes: {:?}",
                self.screen().contents(),
                String::from_utf8_lossy(&self.bytes())
            );
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn send(&mut self, bytes: &str) {
        let writer = self.writer.as_mut().unwrap();
        writer.write_all(bytes.as_bytes()).unwrap();
        writer.flush().unwrap();
    }

    fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(self.child.process_id().unwrap().cast_signed()).unwrap();
        kill_process(pid, signal).unwrap();
    }

    /// The only child of the shell that we started.
    fn grandchild(&self) -> Pid {
        let shell = self.child.process_id().unwrap();
        let children = format!("/proc/{shell}/task/{shell}/children");
        let child = std::fs::read_to_string(children).unwrap();
        Pid::from_raw(child.trim().parse().unwrap()).unwrap()
    }

    /// Takes the terminal away.
    fn hang_up(&mut self) {
        // The thread holds the terminal too; it lets go after the next bytes.
        self.is_over.store(true, Ordering::SeqCst);
        self.send("j");
        self.reader.take().unwrap().join().unwrap();
        self.writer = None;
        self.slave = None;
        self.master = None;
    }

    fn resize(&self, cols: u16, rows: u16) {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        self.master.as_ref().unwrap().resize(size).unwrap();
    }

    fn wait(&mut self) -> portable_pty::ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                // The last bytes come through the reader's thread.
                thread::sleep(Duration::from_millis(50));
                return status;
            }
            assert!(start.elapsed() < PATIENCE, "it does not end: {}", self.screen().contents());
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn line_settings(&self) -> String {
        format!("{:?}", self.master.as_ref().unwrap().get_termios().unwrap())
    }

    fn assert_set_up(&self) {
        let screen = self.screen();
        assert!(screen.alternate_screen() && screen.hide_cursor() && screen.bracketed_paste());
        assert_ne!(self.line_settings(), self.before, "raw mode");
    }

    fn assert_restored(&self) {
        let screen = self.screen();
        assert!(!screen.alternate_screen(), "alternate screen");
        assert!(!screen.hide_cursor(), "cursor");
        assert!(!screen.bracketed_paste(), "paste");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert_eq!(self.line_settings(), self.before, "line settings");
        let bytes = String::from_utf8(self.bytes()).unwrap();
        for (set, reset) in [
            ("\x1b[?7l", "\x1b[?7h"),
            ("\x1b[?2026h", "\x1b[?2026l"),
            ("\x1b[?1007h", "\x1b[?1007r"),
            ("\x1b[22;0t", "\x1b[23;0t"),
            ("\x1b[?1000h", "\x1b[?1000l"),
        ] {
            assert!(bytes.rfind(set) < bytes.rfind(reset), "{set:?} is never undone");
        }
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn quitting_leaves_the_terminal_as_it_was() {
    let mut run = Run::start(&[]);
    run.wait_for("ready");
    run.assert_set_up();
    assert!(String::from_utf8(run.bytes()).unwrap().contains("\x1b]2;Tin tức\x07"), "title");
    run.send("mcT");
    run.wait_for("key Char('T')");
    let screen = run.screen();
    assert_ne!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    assert!(!screen.hide_cursor());
    assert_eq!(screen.cursor_position(), (2, 3));
    assert!(String::from_utf8(run.bytes()).unwrap().contains("\x1b]2;other\x07"), "title");
    run.send("q");
    assert!(run.wait().success());
    run.wait_for("over");
    run.assert_restored();
}

#[test]
fn a_signal_ends_it_as_a_signal_does_and_restores() {
    for (signal, name) in [
        (Signal::TERM, "Terminated"),
        (Signal::HUP, "Hangup"),
        (Signal::INT, "Interrupt"),
        (Signal::QUIT, "Quit"),
    ] {
        let mut run = Run::start(&[]);
        run.wait_for("ready");
        run.send("m");
        run.wait_for("key Char('m')");
        run.signal(signal);
        let status = run.wait();
        assert!(status.signal().is_some_and(|told| told.starts_with(name)), "{status:?}");
        run.assert_restored();
    }
}

#[test]
fn a_panic_is_told_on_the_restored_terminal() {
    let mut run = Run::start(&[]);
    run.wait_for("ready");
    run.send("p");
    assert!(!run.wait().success());
    run.assert_restored();
    run.wait_for("the middle failed");
}

#[test]
fn a_panic_elsewhere_leaves_the_screen_alone_and_is_told_at_the_end() {
    let mut run = Run::start(&[]);
    run.wait_for("ready");
    run.send("P");
    run.wait_for("key Char('P') ready");
    run.assert_set_up();
    assert!(!run.screen().contents().contains("the side failed"));
    run.send("q");
    assert!(run.wait().success());
    run.assert_restored();
    run.wait_for("the side failed");
}

#[test]
fn stopping_restores_and_continuing_repaints() {
    for is_signal in [false, true] {
        let mut run = Run::in_shell(
            "set -m; PROGRAM; echo status $?; read go; fg; echo then $?; read go; exit 0",
        );
        run.wait_for("ready");
        run.assert_set_up();
        if is_signal {
            kill_process(run.grandchild(), Signal::TSTP).unwrap();
        } else {
            run.send("z");
        }
        run.wait_for("status 1");
        run.assert_restored();
        run.resize(60, 20);
        let seen = run.bytes().len();
        run.send("\n");
        let start = Instant::now();
        while !String::from_utf8_lossy(&run.bytes()[seen..]).contains("ready") {
            assert!(start.elapsed() < PATIENCE, "never repainted");
            thread::sleep(Duration::from_millis(10));
        }
        run.wait_for("Resize(60, 20)");
        run.assert_set_up();
        run.send("q");
        run.wait_for("then 0");
        run.assert_restored();
        run.send("\n");
        run.wait();
    }
}

#[test]
fn without_a_shell_nobody_could_continue_it_so_it_does_not_stop() {
    let mut run = Run::start(&[]);
    run.wait_for("ready");
    run.send("z");
    run.wait_for("key Char('z') ready");
    run.send("q");
    assert!(run.wait().success());
}

#[test]
fn being_continued_behind_our_back_sets_the_terminal_up_again() {
    let mut run = Run::start(&[]);
    run.wait_for("ready");
    run.signal(Signal::STOP);
    run.signal(Signal::CONT);
    run.wait_for("Resume ready");
    run.send("q");
    assert!(run.wait().success());
    run.assert_restored();
}

/// Whether the process runs; one that nobody has waited for does not.
fn is_alive(pid: Pid) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero()));
    stat.is_ok_and(|stat| !stat.rsplit(") ").next().unwrap().starts_with(['Z', 'X']))
}

#[test]
fn a_hang_up_ends_it() {
    // With the signal, with the signal ignored by who started us, and without a
    // signal because the terminal is not the one that controls us.
    for script in ["PROGRAM; exit", "trap '' HUP; PROGRAM; exit", "setsid -w PROGRAM; exit"] {
        let mut run = Run::in_shell(script);
        run.wait_for("ready");
        let mut program = run.grandchild();
        if script.contains("setsid") {
            let path = format!("/proc/{0}/task/{0}/children", program.as_raw_nonzero());
            let child = std::fs::read_to_string(path).unwrap();
            // `setsid` forks only where it leads a group.
            if let Ok(child) = child.trim().parse() {
                program = Pid::from_raw(child).unwrap();
            }
        }
        run.hang_up();
        let start = Instant::now();
        while is_alive(program) {
            assert!(start.elapsed() < PATIENCE, "{script}: it lives on without a terminal");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

#[test]
fn keys_that_come_in_pieces_are_whole() {
    let mut run = Run::start(&[]);
    run.wait_for("ready");
    for (bytes, shown) in [
        ("j", "key Char('j')"),
        ("\x1b[", ""),
        ("5~", "key PageUp"),
        ("\x1b", "key Esc"),
        ("đ", "key Char('đ')"),
        ("\x1b[200~a\rb\x1b[201~", "Paste(\"a\\nb\")"),
    ] {
        run.send(bytes);
        run.wait_for(shown);
    }
    run.send("q");
    assert!(run.wait().success());
}

#[test]
fn resizes_fold_into_the_last() {
    let mut run = Run::start(&[]);
    run.wait_for("ready");
    for width in 20..=70 {
        run.resize(width, 20);
    }
    run.wait_for("Resize(70, 20)");
    // No size at all is taken for the usual one.
    run.resize(0, 0);
    run.wait_for("Resize(80, 24)");
    run.resize(5000, 1);
    let start = Instant::now();
    while !String::from_utf8_lossy(&run.bytes()).contains("Resize(1000, 1)") {
        assert!(start.elapsed() < PATIENCE);
        thread::sleep(Duration::from_millis(10));
    }
    run.send("q");
    assert!(run.wait().success());
}

#[test]
fn a_cut_character_does_not_keep_a_signal_waiting() {
    let mut run = Run::start(&[]);
    run.wait_for("ready");
    run.writer.as_mut().unwrap().write_all(b"\xe1\xba").unwrap();
    thread::sleep(Duration::from_millis(100));
    run.signal(Signal::TERM);
    assert!(run.wait().signal().is_some());
    run.assert_restored();
}

#[test]
fn nothing_to_do_takes_no_time() {
    let mut run = Run::start(&[]);
    run.wait_for("ready");
    let switches = |run: &Run| {
        let pid = run.child.process_id().unwrap();
        // Every thread of the test binary counts; all but one sleep for good.
        let mut sum = 0;
        for task in std::fs::read_dir(format!("/proc/{pid}/task")).unwrap() {
            let status = std::fs::read_to_string(task.unwrap().path().join("status")).unwrap();
            let line = status.lines().find(|line| line.starts_with("voluntary")).unwrap();
            sum += line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap();
        }
        sum
    };
    thread::sleep(Duration::from_millis(200));
    let before = switches(&run);
    thread::sleep(Duration::from_secs(1));
    assert_eq!(switches(&run), before, "it woke up");
    run.send("q");
    run.wait();
}

#[test]
fn a_dumb_terminal_gets_no_modes_and_no_attributes() {
    let mut run = Run::start(&[("TERM", "dumb")]);
    run.wait_for("ready");
    run.send("m");
    run.wait_for("key Char('m')");
    run.send("q");
    assert!(run.wait().success());
    let bytes = String::from_utf8(run.bytes()).unwrap();
    assert!(!bytes.contains("\x1b]"), "title");
    for sequence in bytes.split("\x1b[").skip(1) {
        let end = sequence.find(|c: char| c.is_ascii_alphabetic()).unwrap();
        let (numbers, rest) = sequence.split_at(end);
        let is_mode = rest.starts_with(['h', 'l']);
        assert!(!rest.starts_with(['m', 't', 's', 'r']), "{sequence:?}");
        assert!(!is_mode || ["?1049", "?7", "?25"].contains(&numbers), "{sequence:?}");
    }
    assert_eq!(run.line_settings(), run.before);
}

#[test]
fn a_terminal_that_takes_nothing_does_not_keep_a_signal_waiting() {
    let mut run = Run::start(&[]);
    run.wait_for("ready");
    run.is_paused.store(true, Ordering::SeqCst);
    run.send(&"f".repeat(200));
    thread::sleep(Duration::from_millis(300));
    run.signal(Signal::TERM);
    let status = run.wait();
    run.is_paused.store(false, Ordering::SeqCst);
    assert!(status.signal().is_some(), "{status:?}");
    assert_eq!(run.line_settings(), run.before);
}

#[test]
fn keys_come_from_the_terminal_when_input_does_not() {
    for script in ["PROGRAM < /dev/null; exit", "PROGRAM <&-; exit", "echo q | PROGRAM; exit"] {
        let mut run = Run::in_shell(script);
        run.wait_for("ready");
        run.send("j");
        run.wait_for("key Char('j')");
        run.send("q");
        assert!(run.wait().success(), "{script}");
        run.assert_restored();
    }
}

#[test]
fn without_a_terminal_it_says_so_and_touches_nothing() {
    for (script, reason) in [
        ("PROGRAM > /dev/null; exit", "terminal: standard output is no terminal"),
        ("PROGRAM >&-; exit", "terminal: standard output is no terminal"),
        ("setsid -w PROGRAM < /dev/null; exit", "terminal: there is no terminal to read keys from"),
    ] {
        let mut run = Run::in_shell(script);
        run.wait_for(reason);
        assert_eq!(run.wait().exit_code(), 1, "{script}");
        assert!(!String::from_utf8_lossy(&run.bytes()).contains('\x1b'));
    }
}
