//! The places that were left by a jump: back and forward, as in a browser.

use crate::layout::Place;

/// The most places that are remembered.
const MOST: usize = 100;

/// Places behind and ahead.
#[derive(Debug, Clone, Default)]
pub struct Jumps {
    behind: Vec<Place>,
    ahead: Vec<Place>,
}

impl Jumps {
    /// Remembers the place that is left by a jump. What was ahead is forgotten.
    pub fn leave(&mut self, place: Place) {
        self.ahead.clear();
        if self.behind.last() != Some(&place) {
            self.behind.push(place);
        }
        if self.behind.len() > MOST {
            self.behind.remove(0);
        }
    }

    /// The place to go back to from `here`.
    pub fn back(&mut self, here: Place) -> Option<Place> {
        step(&mut self.behind, &mut self.ahead, here)
    }

    /// The place to go forward to from `here`.
    pub fn forward(&mut self, here: Place) -> Option<Place> {
        step(&mut self.ahead, &mut self.behind, here)
    }

    /// The same places in another text, where `find` finds them.
    pub fn moved(&self, find: impl Fn(Place) -> Place) -> Self {
        let moved = |places: &[Place]| places.iter().copied().map(&find).collect();
        Self { behind: moved(&self.behind), ahead: moved(&self.ahead) }
    }
}

/// Takes the nearest place of `from` that is not `here`, and leaves `here` in `to`.
fn step(from: &mut Vec<Place>, to: &mut Vec<Place>, here: Place) -> Option<Place> {
    while let Some(place) = from.pop() {
        if place != here {
            to.push(here);
            return Some(place);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(offset: usize) -> Place {
        Place { offset, gap: 0 }
    }

    #[test]
    fn back_and_forward_mirror_each_other() {
        let mut jumps = Jumps::default();
        jumps.leave(at(0));
        jumps.leave(at(50));
        assert_eq!(jumps.back(at(90)), Some(at(50)));
        assert_eq!(jumps.back(at(50)), Some(at(0)));
        assert_eq!(jumps.back(at(0)), None);
        assert_eq!(jumps.forward(at(0)), Some(at(50)));
        assert_eq!(jumps.forward(at(50)), Some(at(90)));
        assert_eq!(jumps.forward(at(90)), None);
    }

    #[test]
    fn a_new_jump_forgets_what_was_ahead() {
        let mut jumps = Jumps::default();
        jumps.leave(at(0));
        assert_eq!(jumps.back(at(10)), Some(at(0)));
        jumps.leave(at(0));
        assert_eq!(jumps.forward(at(20)), None);
    }
}
