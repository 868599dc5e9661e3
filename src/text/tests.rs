//! Unicode's own test data, for the tests of any room.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The text of a file that a dependency's source carries: Unicode's own test
/// data, which is not ours to copy into the project.
pub(crate) fn data_of(package: &str, file: &str) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let answer = Command::new(cargo)
        .args(["metadata", "--offline", "--locked", "--format-version", "1"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let found: serde_json::Value =
        serde_json::from_slice(&answer.stdout).expect("cargo metadata answers in JSON");
    let manifest = found["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|found| found["name"] == package)
        .and_then(|found| found["manifest_path"].as_str())
        .unwrap_or_else(|| panic!("{package} is no dependency any more"));
    let path = PathBuf::from(manifest).with_file_name("").join(file);
    fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// The characters of `1F468 × 200D`.
pub(crate) fn text_of(codes: &str) -> String {
    let codes = codes.split_whitespace().filter(|code| *code != "×");
    codes
        .map(|code| u32::from_str_radix(code, 16).ok().and_then(char::from_u32))
        .map(|c| c.expect("a character"))
        .collect()
}
