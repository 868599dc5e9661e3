//! How the program is linked.
//!
//! A program that may stand anywhere in memory has its tables of pointers written anew
//! at every start: 27 thousand of them here, over 600 KB, which is a fifth of what a
//! start costs. So on Linux ours stands where it was linked. The libraries that it
//! loads still stand anywhere, and nothing of ours is `unsafe`.
//!
//! With `RUSTFLAGS="-C target-feature=+crt-static"` and `--target` it loads none, which
//! takes another quarter off the first frame.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, wanted: &str| env::var(name).is_ok_and(|value| value == wanted);
    if !is("CARGO_CFG_TARGET_OS", "linux")
        || !is("CARGO_CFG_TARGET_ENV", "gnu")
        || !is("CARGO_CFG_TARGET_ARCH", "x86_64")
    {
        return;
    }
    println!("cargo::rustc-link-arg-bins=-no-pie");
    let features = env::var("CARGO_CFG_TARGET_FEATURE").unwrap_or_default();
    if features.split(',').any(|feature| feature == "crt-static") {
        println!("cargo::rustc-link-arg-bins=-static");
    }
}
