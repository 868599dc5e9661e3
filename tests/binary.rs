//! The real program in a real pseudo-terminal, in an environment that no file
//! of the person who runs the tests can leak into.

use std::fs;
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

const STORY: &str = "Cầu mới qua sông Vàm thông xe sớm hơn dự kiến

An Nhiên - Ảnh: Bình Minh
Chia sẻ Zalo

Vensong - Cây cầu mới qua sông Vàm đã thông xe sáng nay, sau mười tám tháng thi công liên tục.

Người dân hai bờ đã ra đón từ sớm. Ông Sáu nói cả xóm chờ ngày này đã lâu lắm rồi, từ hồi còn đò.
Hạ tầng đồng bộ
Hai đầu cầu có đường dẫn dài 1,2 km, hoàn thành từ 28-30/7/2020 theo kế hoạch của huyện.
Phần còn lại gồm đèn đường và vỉa hè sẽ xong trước mùa lũ, theo ban quản lý dự án.
";

/// A program in a terminal of its own.
struct Terminal {
    _home: TempDir,
    folder: PathBuf,
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    screen: Arc<Mutex<vt100::Parser>>,
    raw: Arc<Mutex<Vec<u8>>>,
}

fn cells(number: u16) -> NonZero<u16> {
    NonZero::new(number).unwrap()
}

fn program() -> &'static str {
    env!("CARGO_BIN_EXE_reader")
}

impl Terminal {
    fn start(args: &[&str], columns: u16, rows: u16) -> Self {
        Self::start_with(args, columns, rows, |_, _| {})
    }

    fn start_with(
        args: &[&str],
        columns: u16,
        rows: u16,
        prepare: impl FnOnce(&Path, &mut CommandBuilder),
    ) -> Self {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().to_path_buf();
        fs::write(folder.join("story.txt"), STORY).unwrap();
        let long: Vec<_> = (1..=300).map(|n| format!("Dòng {n} của bài này.\n\n")).collect();
        fs::write(folder.join("long.txt"), format!("Một bài dài\n\n{}", long.concat())).unwrap();
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program());
        command.env_clear();
        for (name, value) in
            [("TERM", "xterm-256color"), ("LANG", "C.UTF-8"), ("PATH", "/usr/bin:/bin")]
        {
            command.env(name, value);
        }
        command.env("HOME", &folder);
        command.cwd(&folder);
        command.args(args);
        prepare(&folder, &mut command);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let screen = Arc::new(Mutex::new(vt100::Parser::new(cells(rows), cells(columns), 0)));
        let raw = Arc::new(Mutex::new(Vec::new()));
        let mut output = pair.master.try_clone_reader().unwrap();
        let (to_screen, to_raw) = (screen.clone(), raw.clone());
        thread::spawn(move || {
            let mut bytes = [0; 8192];
            while let Ok(n) = output.read(&mut bytes) {
                if n == 0 {
                    break;
                }
                to_screen.lock().unwrap().process(&bytes[..n]);
                to_raw.lock().unwrap().extend_from_slice(&bytes[..n]);
            }
        });
        let keys = pair.master.take_writer().unwrap();
        Self { _home: home, folder, child, master: pair.master, keys, screen, raw }
    }

    fn text(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    fn raw(&self) -> String {
        String::from_utf8_lossy(&self.raw.lock().unwrap()).into_owned()
    }

    /// Waits until the screen satisfies `is_so`.
    fn wait(&self, what: &str, is_so: impl Fn(&str) -> bool) {
        let start = Instant::now();
        while !is_so(&self.text()) {
            assert!(start.elapsed() < PATIENCE, "{what} never came:\n{}", self.text());
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn shows(&self, words: &str) {
        self.wait(words, |screen| screen.contains(words));
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    fn signal(&self, signal: Signal) {
        let pid = i32::try_from(self.child.process_id().unwrap()).unwrap();
        kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
    }

    /// Waits for the end; returns the status.
    fn ends(&mut self) -> portable_pty::ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                // The last bytes come a moment after the end.
                thread::sleep(Duration::from_millis(50));
                return status;
            }
            assert!(start.elapsed() < PATIENCE, "it did not end:\n{}", self.text());
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Whether the terminal is as it was: main screen, cursor, modes.
    fn is_restored(&self) -> bool {
        let screen = self.screen.lock().unwrap();
        let screen = screen.screen();
        !screen.alternate_screen()
            && !screen.hide_cursor()
            && !screen.bracketed_paste()
            && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
    }
}

#[test]
fn it_opens_scrolls_finds_and_quits() {
    let mut terminal = Terminal::start(&["long.txt"], 80, 24);
    terminal.shows("Dòng 1 của bài");
    terminal.press("jjj");
    terminal.wait("the second row", |screen| !screen.contains("Một bài dài\n"));
    terminal.press("G");
    terminal.shows("Dòng 300");
    terminal.press("/dong 150 cua\r");
    terminal.shows("Dòng 150 của");
    terminal.shows("1/1");
    terminal.press("q");
    assert!(terminal.ends().success());
    assert!(terminal.is_restored());
}

#[test]
fn a_long_file_is_read_from_its_beginning_on_and_has_its_end() {
    let mut terminal = Terminal::start_with(&["stones.txt"], 60, 12, |folder, _| {
        let stones = (1..=20_000)
            .map(|n| format!("Stone number {n} lies by the road, and nobody moves it.\n\n"));
        let text = format!("The book of stones\n\n{}", stones.collect::<String>());
        fs::write(folder.join("stones.txt"), text).unwrap();
    });
    terminal.shows("Stone number 1 lies");
    terminal.press("G");
    terminal.shows("Stone number 20000 lies");
    terminal.press("/number 12345\r");
    terminal.shows("1/1");
    terminal.shows("Stone number 12345 lies");
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn a_file_of_several_articles_is_one_in_another_format_and_parts_again() {
    let feed = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "Feed", "items": [
        {"id": "1", "title": "The ferry", "content_text": "The ferry is late."},
        {"id": "2", "title": "The quay", "content_text": "The quay is wet."},
        {"id": "3", "title": "The bell", "content_text": "The bell is gone."}]}"#;
    let mut terminal = Terminal::start_with(&["feed.json", "long.txt"], 90, 24, |folder, _| {
        fs::write(folder.join("feed.json"), feed).unwrap();
    });
    terminal.shows("The ferry is late.");
    terminal.press("JJ");
    terminal.shows("The bell is gone.");
    terminal.shows("3/4");
    terminal.press(":format plain\r");
    terminal.shows("format: plain");
    terminal.shows("jsonfeed.org");
    terminal.press("j");
    terminal.shows("1/2");
    // It is read again as it was, and the file behind it is where it was.
    terminal.press("r");
    terminal.shows("nothing has changed");
    terminal.press("J");
    terminal.shows("Dòng 1 của bài");
    terminal.shows("2/2");
    terminal.press("K:format auto\r");
    terminal.shows("The ferry is late.");
    terminal.press("J");
    terminal.shows("The quay is wet.");
    terminal.shows("2/4");
    // What was never opened is in the format that was chosen for its file.
    terminal.press(":format json\rJ");
    terminal.shows("The bell is gone.");
    terminal.press("J");
    terminal.shows("Dòng 1 của bài");
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn it_understands_a_plain_text_story() {
    let mut terminal = Terminal::start(&["story.txt"], 100, 40);
    terminal.shows("Hạ tầng đồng bộ");
    assert!(!terminal.text().contains("Chia sẻ"), "{}", terminal.text());
    assert!(terminal.text().contains("An Nhiên · Ảnh: Bình Minh"), "{}", terminal.text());
    terminal.press("D");
    terminal.shows("Chia sẻ Zalo");
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn a_resize_keeps_the_place() {
    let mut terminal = Terminal::start(&["long.txt"], 80, 24);
    terminal.shows("Dòng 1 của bài");
    terminal.press("/dong 200 cua\r");
    terminal.shows("Dòng 200");
    for (columns, rows) in [(40, 12), (120, 40), (80, 24)] {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        terminal.screen.lock().unwrap().screen_mut().set_size(cells(rows), cells(columns));
        terminal.master.resize(size).unwrap();
        terminal.press(":theme terminal\r");
        terminal.shows("theme: terminal");
        terminal.shows("Dòng 19");
    }
    terminal.shows("Dòng 200");
    terminal.press("q");
    assert!(terminal.ends().success());
}

/// The bytes that a terminal is asked to put on the clipboard, last of all.
fn clipboard(raw: &str) -> Option<Vec<u8>> {
    let (_, rest) = raw.rsplit_once("\x1b]52;c;")?;
    let (encoded, _) = rest.split_once('\x07')?;
    let digit = |c: u8| match c {
        b'A'..=b'Z' => c - b'A',
        b'a'..=b'z' => c - b'a' + 26,
        b'0'..=b'9' => c - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => panic!("{encoded} is not base 64"),
    };
    assert_eq!(encoded.len() % 4, 0, "{encoded}");
    let mut bytes = Vec::new();
    for four in encoded.as_bytes().chunks(4) {
        let digits: Vec<_> = four.iter().filter(|c| **c != b'=').map(|c| digit(*c)).collect();
        let bits = digits.iter().fold(0, |bits, digit| bits << 6 | u32::from(*digit));
        let bits = bits << (6 * (4 - digits.len()));
        bytes.extend(&bits.to_be_bytes()[1..digits.len()]);
    }
    Some(bytes)
}

#[test]
fn a_paragraph_and_the_whole_reach_the_clipboard_of_the_terminal() {
    let mut terminal = Terminal::start(&["story.txt", "--justify"], 44, 24);
    terminal.shows("Cầu mới");
    terminal.press("/tu 28-30\ry");
    terminal.shows("copied");
    let paragraph = clipboard(&terminal.raw()).expect("a sequence");
    assert_eq!(text(&paragraph), STORY.lines().nth(9).unwrap());
    terminal.press("Y");
    terminal.shows("as Markdown");
    let markdown = clipboard(&terminal.raw()).expect("a sequence");
    assert_eq!(text(&markdown), text(&run(&["--markdown", "story.txt"], b"").stdout));
    terminal.press("q");
    assert!(terminal.ends().success());
    assert!(terminal.is_restored());
}

#[test]
fn a_terminal_that_can_do_nothing_is_not_asked_to_copy() {
    let mut terminal = Terminal::start_with(&["story.txt"], 60, 24, |_, command| {
        command.env("TERM", "dumb");
    });
    terminal.shows("Cầu mới");
    terminal.press("y");
    terminal.shows("this terminal has no clipboard");
    assert_eq!(clipboard(&terminal.raw()), None);
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn signals_restore_the_terminal() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let mut terminal = Terminal::start(&["story.txt"], 80, 24);
        terminal.shows("Vensong");
        terminal.signal(signal);
        assert!(!terminal.ends().success(), "{signal:?}");
        assert!(terminal.is_restored(), "{signal:?}");
    }
}

/// The line that tells of a panic: one, clean, the last that was written.
fn told_panic(written: &str) -> &str {
    let told: Vec<_> = written.lines().filter(|line| line.contains("reader: panicked")).collect();
    let [line] = told[..] else { panic!("{} lines tell of it: {told:?}", told.len()) };
    let line = &line[line.find("reader: panicked").unwrap()..];
    // The terminal may echo a key that came too late.
    let (_, after) = written.split_once(line).unwrap();
    assert!(after.trim().len() <= 1, "it is not the last: {written:?}");
    assert!(!line.contains(['\u{1b}', '\u{202e}', '\n']), "{line:?}");
    line
}

#[test]
fn a_panic_in_any_room_restores_the_terminal_and_is_told_in_one_line() {
    for (room, keys) in [
        ("", ""),
        ("source", "r"),
        ("text", "r"),
        ("format", "r"),
        ("article", "r"),
        ("open", "r"),
        ("layout", "j"),
        ("search", "/vensong\r"),
        ("app", "j"),
        ("keys", "j"),
        ("view", "j"),
        ("terminal", "j"),
        ("screen", "j"),
    ] {
        let mut terminal = Terminal::start_with(&["story.txt"], 80, 8, |_, command| {
            command.env("READER_MAY_PANIC", "1");
        });
        terminal.shows("Vensong");
        terminal.press(&format!(":panic! {room}\r"));
        eprintln!("in {room:?}");
        terminal.press(keys);
        assert_eq!(terminal.ends().exit_code(), 101, "{room}");
        assert!(terminal.is_restored(), "{room}");
        let raw = terminal.raw();
        assert!(told_panic(&raw).contains(&format!("asked to{}", in_room(room))), "{room}");
    }
}

fn in_room(room: &str) -> String {
    if room.is_empty() { String::new() } else { format!(" in {room} ␛[31m<U+202E>") }
}

#[test]
fn a_panic_at_the_start_is_told_in_one_line_and_leaves_the_terminal_alone() {
    for (room, args) in [
        ("run", &["story.txt"][..]),
        ("config", &["story.txt"]),
        ("cli", &["--help"]),
        ("source", &["story.txt"]),
        ("text", &["story.txt"]),
        ("format", &["--json", "story.txt"]),
        ("article", &["--markdown", "story.txt"]),
        ("layout", &["--plain", "story.txt"]),
        ("print", &["--plain", "story.txt"]),
    ] {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("story.txt"), STORY).unwrap();
        let output = Command::new(program())
            .args(args)
            .env_clear()
            .env("HOME", home.path())
            .env("READER_MAY_PANIC", room)
            .current_dir(home.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(101), "{room}");
        let told = text(&output.stderr);
        assert!(told_panic(&told).ends_with(&format!("asked to{}", in_room(room))), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
    }
}

#[test]
fn a_panic_on_the_thread_that_reads_the_rest_leaves_the_beginning_to_be_read() {
    for room in ["source@rest", "text@rest", "format@rest", "article@rest", "open@rest"] {
        let mut terminal = Terminal::start_with(&["stones.txt"], 80, 12, |folder, command| {
            command.env("READER_MAY_PANIC", room);
            let stone = "A stone lies by the road, and nobody moves it.\n\n";
            fs::write(folder.join("stones.txt"), stone.repeat(4_000)).unwrap();
        });
        terminal.shows("that is a bug");
        terminal.press("G");
        terminal.shows("A stone lies");
        terminal.press("q");
        assert_eq!(terminal.ends().exit_code(), 101, "{room}");
        assert!(terminal.is_restored(), "{room}");
        let raw = terminal.raw();
        assert!(told_panic(&raw).contains(" (rest): asked to"), "{room}: {raw}");
    }
}

#[test]
fn a_panic_on_the_thread_that_takes_a_pipe_in_leaves_what_came() {
    for room in ["source@coming", "text@coming", "format@coming", "article@coming"] {
        // Before there is anything, it is all that is told.
        let (mut terminal, mut pipe) = with_pipe(&[("READER_MAY_PANIC", room)]);
        let _ = pipe.write_all(paragraphs(1, 40).as_bytes());
        drop(pipe);
        assert_eq!(terminal.ends().exit_code(), 101, "{room}");
        assert_eq!(terminal.raw().trim_end(), told_panic(&terminal.raw()), "{room}");
        let (mut terminal, mut pipe) = with_pipe(&[("READER_MAY_PANIC", "1")]);
        pipe.write_all(paragraphs(1, 40).as_bytes()).unwrap();
        terminal.shows("Đoạn số 1 kể");
        terminal.shows("more is coming");
        terminal.press(&format!(":panic! {room}"));
        terminal.shows(room);
        terminal.press("\r");
        terminal.wait("the command's end", |screen| !screen.contains(room));
        pipe.write_all(paragraphs(40, 400).as_bytes()).unwrap();
        drop(pipe);
        terminal.shows("that is a bug");
        terminal.press("g");
        terminal.shows("Đoạn số 1 kể");
        terminal.press("q");
        assert_eq!(terminal.ends().exit_code(), 101, "{room}");
        assert!(terminal.is_restored(), "{room}");
        assert!(told_panic(&terminal.raw()).contains(" (coming): asked to"), "{room}");
    }
}

#[test]
fn without_the_environment_of_the_person_there_is_no_panic_to_ask_for() {
    let mut terminal = Terminal::start(&["story.txt"], 80, 24);
    terminal.shows("Vensong");
    terminal.press(":panic! app\r");
    terminal.shows("panic!");
    terminal.press("j");
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn stopped_and_continued_it_paints_again() {
    let mut terminal = Terminal::start(&["story.txt"], 80, 24);
    terminal.shows("Vensong");
    let before = terminal.raw().len();
    terminal.signal(Signal::STOP);
    terminal.signal(Signal::CONT);
    let start = Instant::now();
    while terminal.raw().len() < before + 200 {
        assert!(start.elapsed() < PATIENCE, "nothing was painted");
        thread::sleep(Duration::from_millis(10));
    }
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn piped_text_is_read_with_keys_from_the_terminal() {
    let mut terminal = Terminal::start_with(&[], 80, 24, |folder, command| {
        let script = format!("cat story.txt | {}", program());
        *command.get_argv_mut() = ["sh", "-c", &script].iter().map(Into::into).collect();
        assert!(folder.is_dir());
    });
    terminal.shows("Vensong");
    terminal.press("R");
    terminal.shows("Chia sẻ Zalo");
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn the_encoding_of_piped_text_can_be_mended() {
    let mut terminal = Terminal::start_with(&[], 80, 24, |folder, command| {
        // A line in TCVN3.
        fs::write(folder.join("tin.txt"), b"\xae\xc7m L\xadu Sa m\xeb l\xb9i h\xe9i thuy\xd2n\n")
            .unwrap();
        let script = format!("cat tin.txt | {}", program());
        *command.get_argv_mut() = ["sh", "-c", &script].iter().map(Into::into).collect();
    });
    terminal.shows("đầm Lưu Sa mở lại hội thuyền");
    terminal.press(":encoding windows-1252\r");
    terminal.shows("Sa më l¹i héi thuyÒn");
    terminal.press(":encoding tcvn3\r");
    terminal.shows("đầm Lưu Sa mở lại hội thuyền");
    terminal.press("E");
    terminal.shows("encoding: ");
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn without_arguments_the_guide_opens_in_the_readers_language() {
    for (locale, words) in [("C.UTF-8", "min read"), ("vi_VN.UTF-8", "phút đọc")] {
        let mut terminal = Terminal::start_with(&[], 80, 24, |_, command| {
            command.env("LC_ALL", locale);
        });
        terminal.shows(words);
        terminal.press("q");
        assert!(terminal.ends().success());
    }
}

#[test]
fn with_several_files_the_others_open_and_the_notice_says_which_did_not() {
    let mut terminal =
        Terminal::start(&["missing.txt", "story.txt", "gone.txt", "long.txt"], 120, 24);
    terminal.shows("did not open: missing.txt: no such file · gone.txt: no such file");
    terminal.press("j");
    terminal.shows("1/2");
    terminal.press("J");
    terminal.shows("2/2");
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn a_change_on_disk_is_noticed_and_read_on_demand() {
    let mut terminal = Terminal::start(&["story.txt"], 80, 24);
    terminal.shows("Vensong");
    fs::write(terminal.folder.join("story.txt"), STORY.replace("Vensong", "Tin nhanh")).unwrap();
    terminal.press("j");
    terminal.shows("changed on disk");
    terminal.press("r");
    terminal.shows("Tin nhanh");
    fs::remove_file(terminal.folder.join("story.txt")).unwrap();
    terminal.press("r");
    terminal.shows("did not open");
    terminal.shows("Tin nhanh");
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn a_faulty_configuration_is_told_and_the_rest_holds() {
    let mut terminal = Terminal::start_with(&["long.txt"], 100, 24, |folder, _| {
        let config = folder.join(".config/reader");
        fs::create_dir_all(&config).unwrap();
        let text = "theme = \"pink\"\nspeed = 3\n[keys]\nx = \"end\"\n";
        fs::write(config.join("config.toml"), text).unwrap();
    });
    terminal.shows("pink");
    terminal.shows("unknown setting speed");
    terminal.press("x");
    terminal.shows("Dòng 300");
    terminal.press("q");
    assert!(terminal.ends().success());
}

/// Runs the program without a terminal.
fn run(args: &[&str], stdin: &[u8]) -> Output {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("story.txt"), STORY).unwrap();
    fs::create_dir(home.path().join("folder")).unwrap();
    let mut child = Command::new(program())
        .args(args)
        .env_clear()
        .env("HOME", home.path())
        .current_dir(home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that does not read it closes the pipe.
    let _ = child.stdin.take().unwrap().write_all(stdin);
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn without_a_terminal_the_article_is_printed() {
    let output = run(&["--width", "50", "story.txt"], b"");
    assert!(output.status.success());
    let printed = text(&output.stdout);
    assert!(printed.contains("An Nhiên"), "{printed}");
    assert!(!printed.contains("Chia sẻ") && !printed.contains('\u{1b}'));
    assert!(printed.lines().all(|line| line.chars().count() <= 50), "{printed}");
    assert_eq!(text(&run(&["--plain", "--width", "50", "story.txt"], b"").stdout), printed);
    assert_eq!(text(&run(&["--plain", "--width", "50", "-"], STORY.as_bytes()).stdout), printed);
    // What is printed is for other programs: no hyphens of ours, no stretched gaps.
    let justified = run(&["--plain", "--justify", "--width", "50", "story.txt"], b"");
    assert_eq!(text(&justified.stdout), printed);
}

#[test]
fn the_encoding_is_guessed_or_is_as_it_is_told() {
    // "Đường về" in VISCII.
    let bytes = b"\xd0\xdf\xb6ng v\xab\n";
    let printed = |args: &[&str]| text(&run(args, bytes).stdout).trim().to_string();
    assert_eq!(printed(&["--plain", "-"]), "Đường về");
    assert_eq!(printed(&["--plain", "--encoding", "viscii", "-"]), "Đường về");
    assert_eq!(printed(&["--plain", "--encoding", "latin1", "-"]), "Ðß¶ng v«");
}

#[test]
fn the_model_is_printed_as_json() {
    let one: serde_json::Value =
        serde_json::from_slice(&run(&["--json", "story.txt"], b"").stdout).unwrap();
    assert_eq!(one["title"], "Cầu mới qua sông Vàm thông xe sớm hơn dự kiến");
    assert_eq!(one["authors"][1]["role"], "photographer");
    assert_eq!(one["dropped"][0], "Chia sẻ Zalo");
    let output = run(&["--json", "story.txt", "missing.txt", "story.txt"], b"");
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("missing.txt: no such file"));
}

#[test]
fn what_does_not_open_is_one_line_and_status_1() {
    for (name, why) in
        [("missing.txt", "no such file"), ("folder", "is a folder"), ("/dev/zero", "is a device")]
    {
        let output = run(&[name], b"");
        assert_eq!(output.status.code(), Some(1), "{name}");
        let told = text(&output.stderr);
        assert_eq!(told, format!("reader: {name}: {why}\n"));
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn bad_arguments_are_one_complaint_and_status_2() {
    for args in [
        &["--fly"][..],
        &["--width", "wide"],
        &["--json", "--plain", "x"],
        &["--encoding", "utf-9", "x"],
    ] {
        let output = run(args, b"");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn names_that_begin_with_a_dash_or_hold_controls_are_told_clean() {
    let output = run(&["--", "-odd\u{1b}]0;x\u{7}.txt"], b"");
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stderr);
    assert!(told.contains("-odd␛]0;x␇.txt"), "{told}");
}

#[test]
fn a_closed_pipe_is_a_quiet_exit() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("long.txt");
    let long: Vec<_> = (0..5_000).map(|n| format!("Dòng {n} của bài rất dài này.\n\n")).collect();
    fs::write(&path, long.concat()).unwrap();
    let mut child = Command::new(program())
        .arg(&path)
        .env_clear()
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut head = [0; 100];
    child.stdout.take().unwrap().read_exact(&mut head).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{:?}", output.status);
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn the_default_configuration_is_printed_and_is_in_force() {
    let printed = text(&run(&["--print-config"], b"").stdout);
    assert!(printed.contains("\"j\" = \"line-down\""), "{printed}");
    assert!(printed.contains("# a row down"));
    let vietnamese = text(&run(&["--lang", "vi", "--print-config"], b"").stdout);
    assert!(vietnamese.contains("# xuống một dòng"));
}

/// A program that reads what the test writes.
fn with_pipe(environment: &[(&str, &str)]) -> (Terminal, fs::File) {
    let terminal = Terminal::start_with(&[], 80, 24, |folder, command| {
        for (name, value) in environment {
            command.env(name, value);
        }
        assert!(Command::new("mkfifo").arg(folder.join("flow")).status().unwrap().success());
        let script = format!("cat flow | {}", program());
        *command.get_argv_mut() = ["sh", "-c", &script].iter().map(Into::into).collect();
    });
    let pipe = fs::OpenOptions::new().write(true).open(terminal.folder.join("flow")).unwrap();
    (terminal, pipe)
}

fn paragraphs(from: usize, to: usize) -> String {
    let of = |n| format!("Đoạn số {n} kể chuyện con nước lên rồi xuống.\n\n");
    (from..to).map(of).collect::<Vec<_>>().concat()
}

#[test]
fn a_slow_pipe_is_read_while_it_comes_and_nothing_moves() {
    let (mut terminal, mut pipe) = with_pipe(&[]);
    pipe.write_all(format!("Chuyện con sông\n\n{}", paragraphs(1, 40)).as_bytes()).unwrap();
    terminal.shows("Đoạn số 1 kể");
    terminal.shows("more is coming");
    terminal.press("jjjjjjjjjjma");
    terminal.shows("mark a");
    let page = |screen: String| {
        screen
            .lines()
            .take(20)
            .map(|row| row.trim_end_matches(['┃', ' ']).to_owned())
            .collect::<Vec<_>>()
    };
    let before = page(terminal.text());
    pipe.write_all(paragraphs(40, 400).as_bytes()).unwrap();
    terminal.press("F");
    terminal.shows("Đoạn số 399");
    terminal.shows("following");
    terminal.press("'a");
    terminal.wait("the marked place", |screen| page(screen.to_owned()) == before);
    terminal.press("F");
    terminal.shows("following");
    pipe.write_all(paragraphs(400, 401).as_bytes()).unwrap();
    terminal.shows("Đoạn số 400");
    terminal.press("k");
    terminal.wait("following is over", |screen| !screen.contains("following"));
    drop(pipe);
    terminal.wait("the end", |screen| !screen.contains("more is coming"));
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn an_endless_pipe_is_readable_and_can_be_stopped() {
    for stop in ["\u{1b}", "\u{3}"] {
        let mut terminal = Terminal::start_with(&[], 80, 24, |_, command| {
            let line = "Con nước lên rồi lại xuống, chẳng bao giờ thôi.";
            let script = format!("yes '{line}' | {}", program());
            *command.get_argv_mut() = ["sh", "-c", &script].iter().map(Into::into).collect();
        });
        terminal.shows("chẳng bao giờ thôi");
        terminal.shows("more is coming");
        terminal.press("jj/xuong\r");
        terminal.wait("hits", |screen| screen.contains("1/") && screen.contains('+'));
        // The first clears the marks, but a Ctrl-C stops at once.
        terminal.press(stop);
        terminal.press(if stop == "\u{1b}" { "\u{1b}[A\u{1b}" } else { "" });
        terminal.wait("the stop", |screen| !screen.contains("more is coming"));
        terminal.press("G");
        terminal.shows("100%");
        terminal.press("q");
        assert!(terminal.ends().success());
    }
}

#[test]
fn a_file_that_grows_is_followed_until_a_key_moves() {
    let mut terminal = Terminal::start(&["long.txt"], 80, 24);
    let file = terminal.folder.join("long.txt");
    let append = |text: &str| {
        let mut file = fs::OpenOptions::new().append(true).open(&file).unwrap();
        file.write_all(text.as_bytes()).unwrap();
    };
    terminal.shows("Dòng 1 của bài");
    terminal.press("F");
    terminal.shows("Dòng 300 của bài");
    terminal.shows("following");
    append("Dòng 301 vừa mới tới.\n\n");
    terminal.shows("Dòng 301 vừa");
    terminal.press("u");
    terminal.wait("following is over", |screen| !screen.contains("following"));
    terminal.press("F");
    terminal.shows("following");
    terminal.press("\u{1b}");
    terminal.wait("following is over", |screen| !screen.contains("following"));
    terminal.press("F");
    terminal.shows("following");
    append("Dòng 302 tới sau cùng.\n\n");
    terminal.shows("Dòng 302 tới");
    // What was read stays, also when it is gone.
    fs::OpenOptions::new().write(true).open(&file).unwrap().set_len(40).unwrap();
    terminal.shows("shorter");
    terminal.shows("Dòng 302 tới");
    terminal.wait("following is over", |screen| !screen.contains("following"));
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn a_file_that_goes_while_it_is_followed_is_kept() {
    let mut terminal = Terminal::start(&["story.txt"], 80, 24);
    terminal.shows("Vensong");
    terminal.press("F");
    terminal.shows("following");
    fs::remove_file(terminal.folder.join("story.txt")).unwrap();
    terminal.shows("not there any more");
    terminal.press("g");
    terminal.shows("Vensong");
    terminal.press("q");
    assert!(terminal.ends().success());
}

#[test]
fn a_walk_ends_on_the_screen_that_is_drawn_anew() {
    let keys =
        ["j", "j", "k", "5j", "d", " ", "b", "u", "}", "{", "/dong\r", "n", "j", "\u{1b}[B", "k"];
    let mut terminal = Terminal::start(&["long.txt"], 80, 24);
    terminal.shows("Dòng 1 của bài");
    let screen = |terminal: &Terminal| {
        let held = terminal.screen.lock().unwrap();
        // What is to be seen: the letters of a blank have no colour.
        let cell = |at: usize| {
            let cell = held.screen().cell((at / 80) as u16, (at % 80) as u16).unwrap();
            let is_blank = cell.contents().trim().is_empty();
            let colour = if is_blank { vt100::Color::Default } else { cell.fgcolor() };
            let looks = (cell.bold() && !is_blank, cell.dim() && !is_blank, cell.underline());
            (cell.contents().trim().to_owned(), colour, cell.bgcolor(), cell.inverse(), looks)
        };
        ((0..24 * 80).map(cell).collect::<Vec<_>>(), held.screen().contents())
    };
    // Quiet for a while is done.
    let settled = |terminal: &Terminal| {
        let mut last = terminal.raw().len();
        loop {
            thread::sleep(Duration::from_millis(60));
            let now = terminal.raw().len();
            if now == last {
                return;
            }
            last = now;
        }
    };
    let mut seed = 7_usize;
    for round in 0..6 {
        for _ in 0..8 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            terminal.press(keys[(seed >> 33) % keys.len()]);
            // Some keys come one by one, some at once.
            if (seed >> 20).is_multiple_of(2) {
                settled(&terminal);
            }
        }
        settled(&terminal);
        let (formatted, text) = screen(&terminal);
        terminal.press("\u{c}");
        settled(&terminal);
        let (anew, text_anew) = screen(&terminal);
        assert_eq!(text, text_anew, "round {round}");
        assert!(formatted == anew, "round {round}: the colours differ\n{text}");
    }
    terminal.press("q");
    assert!(terminal.ends().success());
}
