//! Run, and exit with what comes of it.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(reader::run::run(env::args_os().collect()))
}
