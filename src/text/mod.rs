//! Plain text mechanics: making bytes into clean text, measuring it in cells,
//! folding it for search. Knows no article and no screen.

pub mod clean;
pub mod decode;
pub mod fold;
pub mod width;

#[cfg(test)]
pub(crate) mod tests;
