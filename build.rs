//! How the program is linked.
//!
//! A program that may stand anywhere in memory has its tables of pointers written anew
//! at every start: 27 thousand of them here, over 600 KB, which is a fifth of what a
//! start costs. So on Linux ours stands where it was linked, and nothing of ours is
//! `unsafe`.
//!
//! To find its libraries and link with them costs another quarter of the first frame. So
//! where the compiler of C knows the archives of those few that we need (`libc6-dev` has
//! them, `glibc-static` on Fedora), they are linked in; where it does not, or where
//! `READER_LINK=dynamic` asks for it, they are loaded as usual.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The libraries that the standard library asks for, and the archives that hold them:
/// what `libgcc_s` is when it is loaded is `libgcc_eh` in an archive.
const ARCHIVES: [(&str, &str); 7] = [
    ("c", "libc.a"),
    ("gcc_s", "libgcc_eh.a"),
    ("m", "libm.a"),
    ("dl", "libdl.a"),
    ("pthread", "libpthread.a"),
    ("rt", "librt.a"),
    ("util", "libutil.a"),
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=READER_LINK");
    let is = |name: &str, wanted: &str| env::var(name).is_ok_and(|value| value == wanted);
    if !is("CARGO_CFG_TARGET_OS", "linux")
        || !is("CARGO_CFG_TARGET_ENV", "gnu")
        || !is("CARGO_CFG_TARGET_ARCH", "x86_64")
    {
        return;
    }
    println!("cargo::rustc-link-arg-bins=-no-pie");
    // For another machine another compiler may link, which was not asked.
    let is_at_home = env::var("HOST").ok() == env::var("TARGET").ok();
    let may_be_static = is_at_home && !is("READER_LINK", "dynamic");
    let features = env::var("CARGO_CFG_TARGET_FEATURE").unwrap_or_default();
    if features.split(',').any(|feature| feature == "crt-static") {
        // Then the compiler itself names the archives.
        println!("cargo::rustc-link-arg-bins=-static");
    } else if let Some(folder) = may_be_static.then(archives).flatten() {
        println!("cargo::rustc-link-arg-bins=-static");
        println!("cargo::rustc-link-arg-bins=-L{}", folder.display());
    }
}

/// A folder in which the linker finds the archives by the names that it is told to link;
/// `None` where one of them is not there.
fn archives() -> Option<PathBuf> {
    let linker = env::var_os("RUSTC_LINKER").unwrap_or_else(|| "cc".into());
    let folder = Path::new(&env::var_os("OUT_DIR")?).join("archives");
    fs::create_dir_all(&folder).ok()?;
    for (name, archive) in ARCHIVES {
        let asked =
            Command::new(&linker).arg(format!("-print-file-name={archive}")).output().ok()?;
        let path = String::from_utf8(asked.stdout).ok()?;
        // Of what it does not know it tells the name alone.
        let path = Path::new(path.trim()).canonicalize().ok().filter(|path| path.is_file())?;
        // To a linker an archive may be a line that says where it is.
        let line = format!("INPUT(\"{}\")\n", path.display());
        fs::write(folder.join(format!("lib{name}.a")), line).ok()?;
    }
    Some(folder)
}
