//! What was typed before: queries and commands, walked with the arrows.

/// The most entries that are kept.
const MOST: usize = 200;

/// A line that was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// The text.
    pub text: String,
    /// Whether it was a regular expression.
    pub is_regex: bool,
}

/// Lines that were typed, the latest last, each once.
#[derive(Debug, Default)]
pub struct History {
    entries: Vec<Typed>,
}

/// A walk through a history.
#[derive(Debug)]
pub struct Walk {
    /// Which entry is shown, counted from the latest.
    at: usize,
    /// What was being typed when the walk began: it waits at the newest end.
    typed: Typed,
}

impl History {
    /// Puts a line at the end.
    pub fn remember(&mut self, typed: Typed) {
        if typed.text.is_empty() {
            return;
        }
        self.entries.retain(|old| *old != typed);
        self.entries.push(typed);
        if self.entries.len() > MOST {
            self.entries.remove(0);
        }
    }

    /// The line that was typed last.
    pub fn latest(&self) -> Option<&Typed> {
        self.entries.last()
    }

    /// The next older line, or with `step` −1 the next newer one.
    pub fn step(&self, walk: &mut Option<Walk>, now: Typed, step: isize) -> Option<Typed> {
        if step > 0 { self.older(walk, now) } else { self.newer(walk) }
    }

    /// The line before the one that is shown, where a walk is under way, else
    /// the latest; `now` is what is being typed.
    fn older(&self, walk: &mut Option<Walk>, now: Typed) -> Option<Typed> {
        let oldest = self.entries.len().checked_sub(1)?;
        let walk = match walk {
            Some(walk) => {
                walk.at = (walk.at + 1).min(oldest);
                walk
            }
            None => walk.insert(Walk { at: 0, typed: now }),
        };
        Some(self.entries[oldest - walk.at].clone())
    }

    /// The line after the one that is shown; after the latest what was typed
    /// before the walk.
    fn newer(&self, walk: &mut Option<Walk>) -> Option<Typed> {
        let Walk { at, typed } = walk.take()?;
        let Some(next) = at.checked_sub(1) else { return Some(typed) };
        let found = self.entries.iter().rev().nth(next).cloned();
        *walk = Some(Walk { at: next, typed });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Typed {
        Typed { text: text.to_string(), is_regex: false }
    }

    fn text(typed: Option<Typed>) -> String {
        typed.map(|typed| typed.text).unwrap_or_default()
    }

    #[test]
    fn a_walk_goes_back_and_comes_home() {
        let mut history = History::default();
        for line in ["one", "two", "one", "three", ""] {
            history.remember(typed(line));
        }
        let mut walk = None;
        let back: Vec<_> = (0..4).map(|_| text(history.older(&mut walk, typed("new")))).collect();
        assert_eq!(back, ["three", "one", "two", "two"]);
        let home: Vec<_> = (0..4).map(|_| text(history.newer(&mut walk))).collect();
        assert_eq!(home, ["one", "three", "new", ""]);
    }

    #[test]
    fn an_empty_history_leaves_the_line() {
        let mut walk = None;
        assert_eq!(History::default().older(&mut walk, typed("new")), None);
        assert!(walk.is_none());
    }
}
