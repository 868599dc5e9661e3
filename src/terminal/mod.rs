//! The terminal: raw mode and its restoring, input, the screen.

mod encode;
mod glyph;
mod input;
mod parse;
mod sweep;

pub use input::{Input, Touch};
