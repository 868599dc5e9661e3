//! Keys: what a key is. Knows no terminal.

pub mod key;

pub use key::{Code, Key};
