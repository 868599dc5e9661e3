use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;

use super::*;

fn read(path: impl Into<PathBuf>) -> Result<Vec<u8>, Reason> {
    Source::File(path.into()).read().map(|content| content.bytes)
}

/// The name of the reason's variant.
fn refused(path: impl Into<PathBuf>) -> String {
    let reason = format!("{:?}", read(path).unwrap_err());
    reason.split('(').next().unwrap().to_owned()
}

#[test]
fn files_are_read_whole() {
    let folder = tempfile::tempdir().unwrap();
    for len in [0, 1, 4096, HEAD - 1, HEAD, HEAD + 1, 3 * HEAD + 7] {
        let bytes = "chữ\n".repeat(len).into_bytes()[..len].to_vec();
        let path = folder.path().join("a.txt");
        fs::write(&path, &bytes).unwrap();
        assert!(read(path).unwrap() == bytes, "{len} bytes");
    }
}

#[test]
fn what_is_no_readable_text_is_refused_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    symlink("loop", at("loop")).unwrap();
    symlink("nowhere", at("dangling")).unwrap();
    let _socket = UnixListener::bind(at("socket")).unwrap();
    rustix::fs::mknodat(rustix::fs::CWD, at("fifo"), FileType::Fifo, Mode::RUSR | Mode::WUSR, 0)
        .unwrap();
    fs::write(at("image"), b"\x89PNG\r\n\x1a\n....").unwrap();
    fs::write(at("zeros"), [0; 100]).unwrap();
    let sparse = fs::File::create(at("sparse")).unwrap();
    sparse.set_len(8 << 30).unwrap();
    for (path, reason) in [
        (folder.path().to_owned(), "Folder"),
        (at("none"), "Missing"),
        (at("image/none"), "Missing"),
        ("".into(), "Missing"),
        (at("dangling"), "Missing"),
        (at("loop"), "Loop"),
        (at("socket"), "Socket"),
        (at("fifo"), "Fifo"),
        (at("image"), "Binary"),
        (at("zeros"), "Binary"),
        (at("sparse"), "TooLarge"),
        (at(&"x".repeat(5000)), "NameTooLong"),
        ("/dev/zero".into(), "Device"),
        ("/dev/null".into(), "Device"),
        ("/dev/tty".into(), "Device"),
        ("/proc/self/mem".into(), "Other"),
    ] {
        assert_eq!(refused(&path), reason, "{}", display_name(&path));
    }
}

#[test]
fn a_file_that_hides_its_size_is_read() {
    assert!(read("/proc/self/status").unwrap().starts_with(b"Name:"));
}

#[test]
fn a_file_that_may_not_be_read_says_so() {
    if rustix::process::geteuid().is_root() {
        // Root may read everything; the reason is reached by its errno only.
        assert!(matches!(Reason::from(Errno::ACCESS), Reason::Unreadable));
        return;
    }
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::set_permissions(file.path(), fs::Permissions::from_mode(0o000)).unwrap();
    assert_eq!(refused(file.path()), "Unreadable");
}

#[test]
fn a_pipe_that_we_were_handed_is_read_to_its_end() {
    use std::io::Write;
    use std::os::fd::AsRawFd;
    let (reader, mut writer) = std::io::pipe().unwrap();
    let path = format!("/dev/fd/{}", reader.as_raw_fd());
    let text = "nhiều chữ ".repeat(20_000);
    let thread = std::thread::spawn({
        let text = text.clone();
        move || {
            // The reader has to wait for it.
            std::thread::sleep(std::time::Duration::from_millis(50));
            writer.write_all(text.as_bytes()).unwrap();
        }
    });
    let content = Source::File(path.into()).read().unwrap();
    thread.join().unwrap();
    assert!(content.bytes == text.as_bytes());
    assert_eq!(content.stamp, None);
}

#[test]
fn a_stamp_changes_with_the_file() {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), "one").unwrap();
    let source = Source::File(file.path().to_owned());
    let first = source.read().unwrap().stamp;
    assert!(first.is_some());
    assert_eq!(source.stamp(), first);
    fs::write(file.path(), "three").unwrap();
    assert_ne!(source.stamp(), first);
    let path = file.path().to_owned();
    drop(file);
    assert_eq!(Source::File(path).stamp(), None);
}

#[test]
fn reasons_read_as_a_line() {
    for (reason, text) in [
        (Reason::Missing, "there is no such file"),
        (Reason::Binary(Some("PNG")), "it is not text (PNG)"),
        (Reason::Binary(None), "it is not text"),
    ] {
        assert_eq!(reason.to_string(), text);
    }
}

#[test]
fn names_are_shown_clean() {
    for (name, shown) in [
        (&b"tin.txt"[..], "tin.txt".to_owned()),
        (b"", "''".into()),
        (b"a\x1b[31m\nb\t", "a␛[31m␊b␉".into()),
        (b"caf\xe9.txt", "caf\u{fffd}.txt".into()),
        ("x\u{202e}txt.exe".as_bytes(), "x<U+202E>txt.exe".into()),
        (&[b'x'; 300], format!("{}…{}", "x".repeat(50), "x".repeat(49))),
    ] {
        assert_eq!(display_name(Path::new(OsStr::from_bytes(name))), shown);
    }
}

#[test]
fn a_dash_is_standard_input() {
    assert_eq!(Source::from_argument("-".into()), Source::Stdin);
    assert_eq!(Source::from_argument("./-".into()), Source::File("./-".into()));
    assert_eq!(Source::from_argument("-x".into()), Source::File("-x".into()));
}
