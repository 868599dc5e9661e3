//! Folding text for search, with a way back.
