//! Which blocks are shown: runs of them between runs of hidden ones. A text of
//! a million blocks in order costs no more than one of ten.

/// The blocks that are shown, in order, each with its number among them.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// Where each run begins.
    runs: Vec<Run>,
    len: usize,
}

#[derive(Debug, Clone, Copy)]
struct Run {
    /// The index of its first block.
    block: usize,
    /// The number of that block among those that are shown.
    nth: usize,
}

impl Shown {
    /// How many blocks are shown.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The index of the `nth` block that is shown.
    pub fn get(&self, nth: usize) -> Option<usize> {
        (nth < self.len).then(|| {
            let run = self.runs[self.runs.partition_point(|run| run.nth <= nth) - 1];
            run.block + (nth - run.nth)
        })
    }

    /// [`Shown::get`] for an `nth` that is below [`Shown::len`].
    pub fn block(&self, nth: usize) -> usize {
        self.get(nth).expect("the number is one of a block that is shown")
    }

    /// The last block that is shown.
    pub fn last(&self) -> Option<usize> {
        self.get(self.len.checked_sub(1)?)
    }

    /// The number of `block`; where it is hidden, that of the next that is shown.
    pub fn find(&self, block: usize) -> Result<usize, usize> {
        let next = self.runs.partition_point(|run| run.block <= block);
        let end = self.runs.get(next).map_or(self.len, |run| run.nth);
        let Some(run) = next.checked_sub(1).map(|at| self.runs[at]) else { return Err(0) };
        let nth = run.nth + (block - run.block);
        if nth < end { Ok(nth) } else { Err(end) }
    }
}

impl FromIterator<bool> for Shown {
    /// From whether each block in turn is shown.
    fn from_iter<T: IntoIterator<Item = bool>>(blocks: T) -> Self {
        let mut shown = Self::default();
        let mut before = false;
        for (block, is_shown) in blocks.into_iter().enumerate() {
            if is_shown && !before {
                shown.runs.push(Run { block, nth: shown.len });
            }
            shown.len += usize::from(is_shown);
            before = is_shown;
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_blocks_are_found_as_in_a_list() {
        for pattern in 0..1_u32 << 9 {
            let is_shown = |block: &usize| pattern >> block & 1 == 1;
            let list: Vec<usize> = (0..9).filter(is_shown).collect();
            let shown: Shown = (0..9).map(|block| is_shown(&block)).collect();
            assert_eq!((shown.len(), shown.last()), (list.len(), list.last().copied()));
            for nth in 0..10 {
                assert_eq!(shown.get(nth), list.get(nth).copied(), "{pattern:b} {nth}");
            }
            for block in 0..12 {
                assert_eq!(shown.find(block), list.binary_search(&block), "{pattern:b} {block}");
            }
        }
    }
}
