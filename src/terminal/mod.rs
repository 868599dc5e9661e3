//! The terminal: raw mode and its restoring, input, the screen.
