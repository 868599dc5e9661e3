//! Hostile bytes: every input that ever brought something about, kept, and a short
//! walk from harmless texts into hostile ones. The long walks are `tests/fuzz`.

mod hostile;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use hostile::mutate::{self, Dice};
use hostile::targets::{TARGETS, seeds};

/// How many texts each target gets.
const WALK: usize = 40;

#[test]
fn what_once_broke_something_breaks_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let mut broken = Vec::new();
    for (name, run) in TARGETS {
        // A target that nothing ever broke has no folder.
        let Ok(entries) = fs::read_dir(folder.join(name)) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            if catch_unwind(|| run(&bytes)).is_err() {
                broken.push(path);
            }
        }
    }
    assert!(broken.is_empty(), "{broken:?}");
}

/// Walks with a target; what breaks is written beside the build and named.
fn walk(name: &str) {
    let (_, run) = TARGETS.iter().find(|(other, _)| *other == name).unwrap();
    let seeds = seeds(name);
    let times = std::env::var("READER_WALK").ok().and_then(|times| times.parse().ok());
    let mut dice = Dice(times.map_or(7, |times: u64| times));
    // Repeats are long.
    let usual = if name == "repeats" { WALK / 4 } else { WALK };
    for _ in 0..times.map_or(usual, |times| usize::try_from(times).unwrap()) {
        let mut bytes = mutate::text(&seeds, &mut dice);
        bytes.insert(0, u8::try_from(dice.roll(256)).unwrap());
        if catch_unwind(AssertUnwindSafe(|| run(&bytes))).is_err() {
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
            let path = folder.join(format!("{name}-{:x}", dice.0));
            fs::write(&path, &bytes).unwrap();
            panic!("{} breaks {name}", path.display());
        }
    }
}

macro_rules! walks {
    ($($name:ident),*) => {$(
        #[test]
        fn $name() {
            walk(stringify!($name).trim_start_matches("hostile_").trim_end_matches("_breaks_nothing"));
        }
    )*};
}

walks!(
    hostile_decode_breaks_nothing,
    hostile_plain_breaks_nothing,
    hostile_markdown_breaks_nothing,
    hostile_html_breaks_nothing,
    hostile_json_breaks_nothing,
    hostile_keys_breaks_nothing,
    hostile_search_breaks_nothing,
    hostile_layout_breaks_nothing,
    hostile_repeats_breaks_nothing
);

#[test]
fn every_target_has_its_walk() {
    assert_eq!(TARGETS.len(), 9);
}
