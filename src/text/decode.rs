//! Bytes become text.
