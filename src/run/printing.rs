//! Printing to standard output, where there is no screen to read on.

use std::io::{self, BufWriter, Write};

use crate::cli::{Form, Options};
use crate::error::Error;
use crate::format::write;
use crate::open::Origin;
use crate::print;
use crate::text::decode::Wanted;
use crate::words::Words;

/// Prints a text as it is.
pub fn show(text: &str) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(Error::Output)
}

/// Prints articles in a form. One that does not open is told on standard
/// error, the others are printed; the last failure is the outcome.
pub fn print(
    form: Form,
    options: &Options,
    origins: Vec<Origin>,
    words: &Words,
) -> Result<(), Error> {
    let mut out = BufWriter::new(io::stdout().lock());
    let is_list = form == Form::Json && origins.len() > 1;
    let mut failure: Option<Error> = None;
    let mut printed = 0;
    if is_list {
        out.write_all(b"[\n").map_err(Error::Output)?;
    }
    let wanted = options.encoding.map_or(Wanted::Guess, Wanted::Named);
    for mut origin in origins {
        let opened = match origin.open(options.raw, wanted, words) {
            Ok(opened) => opened,
            Err(error) => {
                if let Some(earlier) = failure.replace(error) {
                    let _ = writeln!(io::stderr(), "reader: {earlier}");
                }
                continue;
            }
        };
        let between = match (printed, form) {
            (0, _) => "",
            (_, Form::Json) => ",\n",
            (_, Form::Plain | Form::Markdown) => "\n",
        };
        out.write_all(between.as_bytes()).map_err(Error::Output)?;
        let article = &opened.article;
        let width = options.width.unwrap_or(print::USUAL_WIDTH);
        match form {
            Form::Plain => print::plain(article, width, &mut out),
            Form::Markdown => out.write_all(write::markdown(article).as_bytes()),
            Form::Json => serde_json::to_writer_pretty(&mut out, &write::model(article))
                .map_err(io::Error::from)
                .and_then(|()| out.write_all(if is_list { b"" } else { b"\n" })),
        }
        .map_err(Error::Output)?;
        printed += 1;
    }
    if is_list {
        out.write_all(b"\n]\n").map_err(Error::Output)?;
    }
    out.flush().map_err(Error::Output)?;
    failure.map_or(Ok(()), Err)
}
