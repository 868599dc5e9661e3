//! Formats: decoded text becomes an article. Reads no file.

pub mod plain;
