//! A line that is being typed.

use unicode_segmentation::UnicodeSegmentation;

use crate::text::clean::{MOST_MARKS, may_be_painted};
use crate::text::width::cells;

/// The longest line that can be typed or pasted, in bytes.
const LONGEST: usize = 4096;

/// A line that is being typed, with its cursor.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    text: String,
    cursor: usize,
}

impl Line {
    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the cursor stands, as a byte offset on a cluster boundary.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Replaces the text; the cursor goes to its end.
    pub fn set(&mut self, text: &str) {
        self.text = text.to_string();
        self.cursor = self.text.len();
    }

    /// Types a character, if it is one that may be shown.
    pub fn insert(&mut self, c: char) {
        if may_be_painted(c) && self.text.len() < LONGEST && !self.is_laden(c) {
            self.text.insert(self.cursor, c);
            self.cursor += c.len_utf8();
        }
    }

    /// Types text that was pasted: its line breaks become spaces, what may not be
    /// shown is left out.
    pub fn paste(&mut self, text: &str) {
        for c in text.trim_end_matches(['\r', '\n']).chars() {
            self.insert(if matches!(c, '\r' | '\n' | '\t') { ' ' } else { c });
        }
    }

    /// Erases the cluster before the cursor.
    pub fn erase(&mut self) {
        let start = self.before();
        self.text.replace_range(start..self.cursor, "");
        self.cursor = start;
    }

    /// Erases the cluster after the cursor.
    pub fn erase_ahead(&mut self) {
        let end = self.after();
        self.text.replace_range(self.cursor..end, "");
    }

    /// Erases the word before the cursor.
    pub fn erase_word(&mut self) {
        let head = self.text[..self.cursor].trim_end();
        let start = head
            .rfind(char::is_whitespace)
            .map_or(0, |at| at + head[at..].chars().next().map_or(0, char::len_utf8));
        self.text.replace_range(start..self.cursor, "");
        self.cursor = start;
    }

    /// Erases everything before the cursor.
    pub fn erase_line(&mut self) {
        self.text.replace_range(..self.cursor, "");
        self.cursor = 0;
    }

    /// Moves the cursor a cluster to the left.
    pub fn left(&mut self) {
        self.cursor = self.before();
    }

    /// Moves the cursor a cluster to the right.
    pub fn right(&mut self) {
        self.cursor = self.after();
    }

    /// Moves the cursor to the start.
    pub fn start(&mut self) {
        self.cursor = 0;
    }

    /// Moves the cursor to the end.
    pub fn end(&mut self) {
        self.cursor = self.text.len();
    }

    /// Whether `c` is a mark, or the like, and stands on enough of them.
    fn is_laden(&self, c: char) -> bool {
        let is_mark = |c: &char| cells(c.encode_utf8(&mut [0; 4])) == 0;
        is_mark(&c)
            && self.text[..self.cursor].chars().rev().take(MOST_MARKS).filter(is_mark).count()
                == MOST_MARKS
    }

    fn before(&self) -> usize {
        self.text[..self.cursor].grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
    }

    fn after(&self) -> usize {
        let next = self.text[self.cursor..].graphemes(true).next().map_or(0, str::len);
        self.cursor + next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Line {
        let mut line = Line::default();
        line.paste(text);
        line
    }

    #[test]
    fn erasing_takes_whole_clusters() {
        let mut typed = line("vie\u{323}\u{302}");
        typed.erase();
        assert_eq!(typed.text(), "vi");
        let mut typed = line("a👨‍👩‍👧");
        typed.erase();
        assert_eq!(typed.text(), "a");
    }

    #[test]
    fn words_are_erased_one_by_one() {
        let mut typed = line("hạ tầng  ");
        typed.erase_word();
        assert_eq!(typed.text(), "hạ ");
        typed.erase_word();
        assert_eq!(typed.text(), "");
        typed.erase_word();
        assert_eq!(typed.text(), "");
    }

    #[test]
    fn typing_goes_in_at_the_cursor() {
        let mut typed = line("ac");
        typed.left();
        typed.insert('b');
        assert_eq!((typed.text(), typed.cursor()), ("abc", 2));
        typed.start();
        typed.erase_ahead();
        assert_eq!(typed.text(), "bc");
        typed.end();
        typed.erase_ahead();
        assert_eq!(typed.text(), "bc");
        typed.erase_line();
        assert_eq!(typed.text(), "");
    }

    #[test]
    fn what_is_pasted_is_one_clean_line() {
        assert_eq!(line("two\nlines\u{1b}[31m\r\n").text(), "two lines[31m");
        assert_eq!(line("a\u{e0041}b\u{202e}c\u{2028}d\u{ffff}").text(), "abcd");
        assert_eq!(line(&"\u{301}".repeat(500)).text().chars().count(), MOST_MARKS);
        assert!(line(&"x".repeat(100_000)).text().len() <= LONGEST);
    }
}
