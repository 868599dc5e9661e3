//! The way back: an article as data, an article as Markdown.
