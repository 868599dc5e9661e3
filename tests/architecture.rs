//! Holds the floors of the house: each room may use only what stands below it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms by floor, the lowest first.
const FLOORS: &[&[&str]] = &[
    &["article", "text", "words", "error", "fault"],
    &["layout", "search", "format", "source"],
    &["app", "open", "cli", "print"],
    &["keys"],
    &["view", "terminal", "config"],
    &["run"],
    &["main"],
];

/// Rooms of one floor that may use each other, in this direction only.
const NEIGHBOURS: &[(&str, &str)] =
    &[("article", "text"), ("error", "words"), ("article", "fault"), ("text", "fault")];

/// What only the named rooms may name.
const RESERVED: &[(&str, &[&str])] = &[
    ("crossterm", &["terminal"]),
    ("ratatui", &["view", "terminal"]),
    ("signal_hook", &["terminal"]),
    ("rustix", &["terminal", "source"]),
    ("nix", &["terminal"]),
    ("std::fs", &["source", "config"]),
    ("pulldown_cmark", &["format"]),
    ("html5ever", &["format"]),
    ("textwrap", &["layout"]),
    ("icu_segmenter", &["layout"]),
    ("hypher", &["layout"]),
];

/// What a room must never name.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("app", &["std::fs", "std::time", "crossterm", "ratatui"]),
    ("layout", &["crate::search", "std::fs"]),
    ("search", &["crate::layout", "std::fs"]),
    ("format", &["std::fs", "crate::source"]),
    ("source", &["crate::format"]),
];

struct File {
    path: PathBuf,
    room: String,
    /// The code without comments and without the tests at its end.
    code: String,
    lines: usize,
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| name == "tests.rs") {
                // Tests that stand in a file beside their module.
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(file(&root, path));
            }
        }
    }
    found
}

fn file(root: &Path, path: PathBuf) -> File {
    let text = fs::read_to_string(&path).unwrap();
    let own = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let code: Vec<_> = own.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let inside = path.strip_prefix(root).unwrap();
    let top = inside.iter().next().unwrap().to_string_lossy();
    File {
        room: top.trim_end_matches(".rs").to_string(),
        lines: own.lines().count(),
        code: code.join("\n"),
        path,
    }
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// The rooms that `code` names after `crate::` (or `reader::` in the binary).
fn rooms_used(code: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for prefix in ["crate::", "reader::"] {
        for (at, _) in code.match_indices(prefix) {
            let rest = &code[at + prefix.len()..];
            let names = match rest.strip_prefix('{') {
                Some(group) => group.split('}').next().unwrap_or_default().split(',').collect(),
                None => vec![rest],
            };
            for name in names {
                let name: String = name
                    .trim()
                    .chars()
                    .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                    .collect();
                if floor(&name).is_some() {
                    used.insert(name);
                }
            }
        }
    }
    used
}

#[test]
fn every_room_has_a_floor() {
    for file in files().iter().filter(|file| file.room != "lib") {
        assert!(floor(&file.room).is_some(), "{} stands on no floor", file.path.display());
    }
}

#[test]
fn imports_point_down() {
    for file in files().iter().filter(|file| file.room != "lib") {
        for used in rooms_used(&file.code) {
            let is_neighbour = NEIGHBOURS.contains(&(file.room.as_str(), used.as_str()));
            assert!(
                used == file.room || is_neighbour || floor(&used) < floor(&file.room),
                "{} uses {used}",
                file.path.display()
            );
        }
    }
}

#[test]
fn each_crate_stays_in_its_room() {
    for file in files() {
        for (name, rooms) in RESERVED {
            let names_it = file.code.contains(&format!("{name}::"))
                || file.code.contains(&format!("{name} as"));
            assert!(
                !names_it || rooms.contains(&file.room.as_str()),
                "{} names {name}",
                file.path.display()
            );
        }
        for (room, names) in FORBIDDEN {
            for name in names.iter().filter(|_| file.room == *room) {
                assert!(!file.code.contains(name), "{} names {name}", file.path.display());
            }
        }
    }
}

#[test]
fn no_file_is_longer_than_400_lines() {
    let long: BTreeMap<_, _> = files()
        .into_iter()
        .filter(|file| file.lines > 400)
        .map(|file| (file.path, file.lines))
        .collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn nothing_unwraps() {
    for file in files() {
        for word in [".unwrap()", "todo!(", "unimplemented!(", "dbg!("] {
            assert!(!file.code.contains(word), "{} holds {word}", file.path.display());
        }
    }
}
