//! Understanding plain text.
