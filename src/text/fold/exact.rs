//! The exact form of a text: its letters with their marks and capitals, by which
//! a candidate is verified when the query is exact about them.
//!
//! One letter is one folded character. What differs only in spelling is equal:
//! the tone of `òa`, `òe`, `ùy` is that of the second vowel ([`Letter::placed`]).

use std::collections::VecDeque;

use super::table::{self, Fold, TABLE};
use super::{Cursor, Place, step};

/// What a comparison is exact about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Exact {
    /// Accents, strokes, vowel points.
    pub marks: bool,
    /// Capitals.
    pub case: bool,
}

/// Set in the base of a letter that is a capital.
const CAPITAL: u32 = 1 << 24;

/// A folded character with what a query may be exact about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    /// The folded character, [`CAPITAL`] if it is one and that counts.
    base: u32,
    /// The number of its only mark if that is a tone of Vietnamese, else 0.
    tone: u32,
    /// Its marks in order, mixed to one number; 0 is none.
    marks: u64,
}

impl Letter {
    fn bare(self) -> Self {
        Self { tone: 0, marks: 0, ..self }
    }

    fn add_mark(&mut self, number: u32) {
        // Odd and without pattern (2⁶⁴ over the golden ratio), as in Fibonacci hashing.
        const MIX: u64 = 0x9e37_79b9_7f4a_7c15;
        let is_tone = self.marks == 0 && table::TONES.contains(&number);
        self.tone = if is_tone { number } else { 0 };
        self.marks = (self.marks.rotate_left(5) ^ u64::from(number)).wrapping_mul(MIX);
    }

    /// Whether its tone is that of the vowel after it.
    fn gives_tone(self, next: Self) -> bool {
        let plain = |letter: Self| char::from_u32(letter.base & !CAPITAL).unwrap_or('\0');
        let is_pair = matches!((plain(self), plain(next)), ('o', 'a' | 'e') | ('u', 'y'));
        is_pair && self.tone != 0 && next.marks == 0
    }

    /// The letter between two others, the tone where Vietnamese has it today or
    /// had it: both are the same. At the ends of a text it stands between none.
    pub fn placed(before: Option<Self>, own: Self, after: Option<Self>) -> Self {
        if after.is_some_and(|after| own.gives_tone(after)) {
            return own.bare();
        }
        match before.filter(|before| before.gives_tone(own)) {
            Some(before) => {
                let mut own = own;
                own.add_mark(before.tone);
                own
            }
            None => own,
        }
    }
}

/// The letters of `text`, tones [placed](Letter::placed). Marks before the first
/// letter belong to none and are left out.
pub fn letters(text: &str, exact: Exact) -> Vec<Letter> {
    let mut found = VecDeque::new();
    let mut reader = Reader { place: Place::default(), exact };
    reader.read(text, usize::MAX, &mut found);
    let letter = |at: usize| found.get(at).map(|(_, letter)| *letter);
    (0..found.len())
        .filter_map(|at| {
            Some(Letter::placed(at.checked_sub(1).and_then(letter), letter(at)?, letter(at + 1)))
        })
        .collect()
}

/// What `text` would have to be exact about as a query: marks if it carries
/// one, case if it has a capital.
pub fn exactness(text: &str) -> Exact {
    let all = letters(text, Exact { marks: true, case: true });
    Exact {
        marks: all.iter().any(|letter| letter.marks != 0),
        case: all.iter().any(|letter| letter.base & CAPITAL != 0),
    }
}

/// Reads letters on from a place.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    place: Place,
    exact: Exact,
}

impl Reader {
    /// Begins at the character that folded byte `at` comes from, no earlier
    /// than where the cursor was before.
    pub fn new(cursor: &mut Cursor, at: usize, exact: Exact) -> Self {
        cursor.advance(at);
        Self { place: cursor.place, exact }
    }

    /// The folded byte up to which it has read.
    pub fn at(&self) -> usize {
        self.place.folded
    }

    /// Reads on in the source to folded byte `to` and over the marks that follow.
    /// Each letter comes with its first folded byte. Says how many characters it took.
    pub fn read(&mut self, source: &str, to: usize, out: &mut VecDeque<(usize, Letter)>) -> usize {
        let mut count = 0;
        loop {
            let (fold, next) = step(&TABLE, source, self.place);
            let is_letter = next.folded > self.place.folded;
            if fold == Fold::END || (is_letter && self.place.folded >= to) {
                return count;
            }
            if is_letter {
                push_letters(fold, self.place.folded, self.exact, out);
            } else if let (Some(mark), Some((_, last))) = (fold.as_mark(), out.back_mut())
                && self.exact.marks
            {
                last.add_mark(table::mark_number(mark));
            }
            self.place = next;
            count += 1;
        }
    }
}

/// Appends the letters of one character; its marks are the last one's.
fn push_letters(fold: Fold, at: usize, exact: Exact, out: &mut VecDeque<(usize, Letter)>) {
    let bytes = fold.bytes();
    let plain = std::str::from_utf8(&bytes[..fold.len()]).unwrap_or_default();
    let capital = if exact.case && fold.is_upper() { CAPITAL } else { 0 };
    for (n, c) in plain.char_indices() {
        out.push_back((at + n, Letter { base: u32::from(c) | capital, tone: 0, marks: 0 }));
    }
    // The dot of `İ` tells it from `I`, not from `i`, which is its small letter.
    let has_marks = exact.marks && (exact.case || !fold.is_dotted_capital());
    if let Some((_, last)) = out.back_mut().filter(|_| has_marks) {
        for mark in fold.marks().into_iter().filter(|mark| *mark > 0) {
            last.add_mark(u32::from(mark));
        }
    }
}
