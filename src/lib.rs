//! `reader` opens an article and lets you read it in a terminal.
//!
//! Everything follows from one idea: **an article is one text, and everything
//! else is a range of bytes in it.** A block, a link, a search hit, a wrapped
//! line, the place you have reached: each is an offset or a `Range<usize>` into
//! [`article::Article::text`]. Rows and columns exist only inside [`layout`] and
//! the view, and die with the width of the window. So a resize cannot lose your
//! place and a phrase that is broken over two rows is still found.
//!
//! # The way of the data
//!
//! ```text
//!  argument ─► source ─bytes─► format ─pieces─► Builder ─► Article ─width─► Layout ─rows─► view ─cells─► terminal
//!
//!  key ─► Key ─► Action ─► update(&mut App, Action) ─► Effect ─► run carries it out (open, quit, …)
//! ```
//!
//! Data runs left to right once. Keys run left to right once. They meet in
//! `App`, and nowhere else.
//!
//! # The rooms (each may use only what stands below it)
//!
//! ```text
//!  7  main                                      parse, run, print the error, exit code
//!  6  run                                       the loop: draw · wait · translate · update · carry out
//!  5  view   terminal   config                  cells from &App │ the terminal, restored on every way out │ config.toml
//!  4  keys                                      key notation, keymap as a table
//!  3  app   open   cli   print                  state, Action, update, Effect │ source → format → article │ arguments
//!  2  layout   search   format   source         rows │ hits │ understanding │ bytes
//!  1  article   text   words   error   fault    plain data and plain text mechanics; panics on purpose
//! ```
//!
//! `tests/architecture.rs` reads the `use` lines and holds them against this table.

//!
//! # What things cost
//!
//! *n* is the text, *v* the cells of the window, *h* the hits; the benches `frame`,
//! `search` and `understand` show it over 1, 10 and 100 MB.
//!
//! | what | costs | why |
//! |---|---|---|
//! | first frame of a file | O(v) | the first 16 KiB are understood; the rest on a thread, after a moment of quiet, or, above 8 MB, only when it is asked for: 512 KiB as they are read on in, all when those end too, or for a search, a share or the contents |
//! | first frame of a pipe | O(v) | its first window, as soon as it is there |
//! | a pipe that comes | O(n) in all | understood again when there is four times as much, or when the last time has been paid for eightfold |
//! | a key that moves | O(rows moved + cells of the rows that are new) | blocks are set when they are first seen; a row is known by what stands on it |
//! | a resize, another measure | O(v + blocks) | only what is seen is set anew |
//! | to the end of a file | O(v), and O(v + log n) once the rest is there | the last 16 KiB are understood with what is there of the beginning; what stands between is opened only when the reader comes near it or asks for it |
//! | to a place | O(v + log n), once the rest is there | no count of rows is kept |
//! | to the first hit of a query | O(v + distance), in a text of which a folded copy is kept up to 256 KiB, else up to 8 MiB away or, above 16 MiB, however far | windows of the text are looked through until one holds a hit; what cannot hold it by a consonant of it is not folded |
//! | all hits of a query | O(n): the text is folded once, above 16 MiB only what may hold a hit and each time; less where it goes on with the one before: O(h before), or what held that; O(h) is kept, a million at most | counted after the first is shown, and given up for a key that waits |
//! | to the next hit | O(log h + v) | |
//! | memory | 1.2 n for a long plain text, which is understood piece by piece, while and after that is done; about 2.3 n while any other article is understood, 1.1 n then; 1.1 n more once a text of up to 16 MB is searched, a few windows for a longer one; at most 1 MiB and the window for beginning and end of one; a pipe is kept to 256 MB or two million lines, a file is refused that needs more than is free | |
//! | nothing | no wake-up | the loop sleeps until a key, a signal or a thread wakes it |

pub mod app;
pub mod article;
pub mod cli;
pub mod config;
pub mod error;
pub mod fault;
pub mod format;
pub mod keys;
pub mod layout;
pub mod open;
pub mod print;
pub mod run;
pub mod search;
pub mod source;
pub mod terminal;
pub mod text;
pub mod view;
pub mod words;
