//! Parse, run, print the error, exit.

use std::env;
use std::io::Write;
use std::process::ExitCode;

use reader::run;

fn main() -> ExitCode {
    match run::run(env::args_os().collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is_closed_pipe() => ExitCode::SUCCESS,
        Err(error) => {
            // Where standard error is closed too, there is nobody to tell.
            let _ = writeln!(std::io::stderr(), "reader: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}
