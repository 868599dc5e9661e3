//! Understanding plain text.

/// Reads plain text.
pub fn read(text: &str) -> crate::article::Article {
    super::raw::read(text)
}
