//! Printing to standard output, where there is no screen to read on.

use std::io::{self, BufWriter, Write};

use super::how;
use crate::article::Article;
use crate::cli::{Form, Options};
use crate::error::Error;
use crate::format::write;
use crate::open::Origin;
use crate::print;
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
    let mut printer = Printer {
        out: BufWriter::new(io::stdout().lock()),
        form,
        width: options.width.unwrap_or(print::USUAL_WIDTH),
        is_list: form == Form::Json && origins.len() > 1,
        printed: 0,
    };
    let mut failure: Option<Error> = None;
    if printer.is_list {
        printer.write("[\n")?;
    }
    for origin in origins {
        let told =
            origin.open_each(how(options), words, |article, of| printer.article(article, of));
        match told {
            Ok(notice) => {
                if let Some(line) = notice {
                    let _ = writeln!(io::stderr(), "reader: {}: {line}", origin.name(words));
                }
            }
            // Nobody reads on.
            Err(error @ Error::Output(_)) => return Err(error),
            Err(error) => {
                if let Some(earlier) = failure.replace(error) {
                    let _ = writeln!(io::stderr(), "reader: {earlier}");
                }
            }
        }
    }
    if printer.is_list {
        printer.write("\n]\n")?;
    }
    printer.out.flush().map_err(Error::Output)?;
    failure.map_or(Ok(()), Err)
}

/// Writes one article behind the other.
struct Printer<W: Write> {
    out: W,
    form: Form,
    width: usize,
    /// Whether what is printed is a list of articles.
    is_list: bool,
    printed: usize,
}

impl<W: Write> Printer<W> {
    fn write(&mut self, text: &str) -> Result<(), Error> {
        self.out.write_all(text.as_bytes()).map_err(Error::Output)
    }

    /// Writes an article of `of` that stand in its source.
    fn article(&mut self, article: &Article, of: usize) -> Result<(), Error> {
        if self.printed == 0 && of > 1 && self.form == Form::Json && !self.is_list {
            self.is_list = true;
            self.write("[\n")?;
        }
        self.write(match (self.printed, self.form) {
            (0, _) => "",
            (_, Form::Json) => ",\n",
            (_, Form::Markdown) => write::BETWEEN,
            (_, Form::Plain) => "\n",
        })?;
        self.printed += 1;
        match self.form {
            Form::Plain => print::plain(article, self.width, &mut self.out),
            Form::Markdown => self.out.write_all(write::markdown(article).as_bytes()),
            Form::Json => serde_json::to_writer_pretty(&mut self.out, &write::model(article))
                .map_err(io::Error::from)
                .and_then(|()| self.out.write_all(if self.is_list { b"" } else { b"\n" })),
        }
        .map_err(Error::Output)
    }
}
