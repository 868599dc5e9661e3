//! The fuzzer: `READER_FUZZ` names the target, the rest is libFuzzer's. Where
//! `READER_SEEDS` names a folder, the texts to begin with are written there, and that
//! is all. Built and started by `tests/fuzz/run`.

#![no_main]

#[path = "../../hostile/mod.rs"]
mod hostile;

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    static TARGET: OnceLock<fn(&[u8])> = OnceLock::new();
    let run = TARGET.get_or_init(|| {
        let name = std::env::var("READER_FUZZ").unwrap_or_default();
        if let Some(folder) = std::env::var_os("READER_SEEDS") {
            for (nth, mut seed) in hostile::targets::seeds(&name).into_iter().enumerate() {
                seed.insert(0, nth as u8);
                let path = std::path::Path::new(&folder).join(format!("seed-{nth}"));
                std::fs::write(path, seed).expect("the folder of the seeds can be written to");
            }
            std::process::exit(0);
        }
        hostile::targets::target(&name)
    });
    run(bytes);
});
