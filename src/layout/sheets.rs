//! A cell for each block, of which only those that were asked for take room:
//! the cells stand on sheets, and a sheet is laid out with its first cell.

use std::cell::OnceCell;

/// How many cells a sheet has.
const SHEET: usize = 128;

type Sheet<T> = Box<[OnceCell<Box<T>>]>;

/// The cells.
#[derive(Debug)]
pub(super) struct Sheets<T>(Vec<OnceCell<Sheet<T>>>);

impl<T> Sheets<T> {
    /// Room for `len` cells.
    pub fn new(len: usize) -> Self {
        Self((0..len.div_ceil(SHEET)).map(|_| OnceCell::new()).collect())
    }

    /// What cell `at` holds, made when it is first asked for.
    pub fn get_or_init(&self, at: usize, make: impl FnOnce() -> T) -> &T {
        let sheet =
            self.0[at / SHEET].get_or_init(|| (0..SHEET).map(|_| OnceCell::new()).collect());
        sheet[at % SHEET].get_or_init(|| Box::new(make()))
    }

    /// Empties cell `at`, so that it is made anew.
    pub fn forget(&mut self, at: usize) {
        let sheet = self.0.get_mut(at / SHEET).and_then(OnceCell::get_mut);
        if let Some(cell) = sheet.and_then(|sheet| sheet.get_mut(at % SHEET)) {
            *cell = OnceCell::new();
        }
    }

    /// How many cells were asked for.
    #[cfg(test)]
    pub fn made(&self) -> usize {
        let sheets = self.0.iter().filter_map(OnceCell::get);
        sheets.flatten().filter(|cell| cell.get().is_some()).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_made_once() {
        let sheets = Sheets::new(SHEET + 1);
        for at in [0, SHEET - 1, SHEET] {
            assert_eq!(*sheets.get_or_init(at, || at), at);
            assert_eq!(*sheets.get_or_init(at, || 7), at);
        }
        let mut sheets = sheets;
        sheets.forget(SHEET);
        assert_eq!(*sheets.get_or_init(SHEET, || 7), 7);
        assert_eq!(*sheets.get_or_init(0, || 7), 0);
    }
}
