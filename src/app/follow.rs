//! Following: the screen stays at the end of what comes.

use super::event::{Effect, Event};
use super::{Action, App, Group, Mode};

/// What an article does that is not all there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Growth {
    /// More of it comes by itself, nobody knows how much.
    pub comes: bool,
    /// The screen stays at its end, whatever comes.
    pub follows: bool,
}

/// How much of an article is needed of which only the beginning is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// More of it: its end is near.
    More,
    /// All of it: something beyond it is asked for.
    All,
}

impl App {
    /// To the end, and there it stays whatever comes.
    pub(super) fn follow_end(&mut self) -> Vec<Effect> {
        let screen = self.screen;
        let mut effects = Vec::new();
        if let Some(reading) = self.reading_mut() {
            let left = reading.top();
            reading.go_to_percent(100, screen);
            if reading.top() != left {
                reading.jumps.leave(left);
            }
            // What comes by itself need not be looked for.
            if !reading.growth.comes && !reading.growth.follows {
                effects.push(Effect::Follow);
            }
            reading.growth.follows = true;
        }
        effects
    }

    /// What is going on needs of the article beyond its beginning, which is all that is
    /// there.
    pub fn needs_more(&self) -> Option<Need> {
        let reading = self.reading().filter(|reading| reading.part.is_some())?;
        let searches = matches!(self.mode, Mode::Find(_) | Mode::Contents(_));
        if self.awaited.is_some() || searches {
            return Some(Need::All);
        }
        // What stands between beginning and end is had with all of it only.
        let need = if reading.gap.is_some() { Need::All } else { Need::More };
        reading.nears_the_rest(self.screen).then_some(need)
    }

    /// More is there: whoever follows is at its end.
    pub(super) fn follow_on(&mut self) {
        let screen = self.screen;
        if let Some(reading) = self.reading_mut().filter(|reading| reading.growth.follows) {
            reading.go_to_percent(100, screen);
        }
    }

    /// Nothing comes of the article on the screen that could be followed.
    pub fn cannot_follow(&mut self) {
        if let Some(reading) = self.reading_mut() {
            reading.growth.follows = false;
        }
        self.tell(self.words.nothing_to_follow);
    }

    /// The file of a slot cannot be followed any further.
    pub fn followed_to_the_end(&mut self, slot: usize) {
        if let Some(reading) = self.slots.get_mut(slot).and_then(|slot| slot.reading.as_mut()) {
            reading.growth.follows = false;
        }
    }

    /// Whether an event ends the following: one that goes elsewhere.
    pub(super) fn ends_following(event: &Event) -> bool {
        match event {
            Event::Wheel(_) | Event::Click { .. } => true,
            Event::Action(
                Action::FollowEnd
                | Action::Interrupt
                | Action::Cancel
                | Action::Select
                | Action::Copy
                | Action::CopyArticle,
            ) => false,
            Event::Action(action) => {
                matches!(
                    action.group(),
                    Group::Moving | Group::Finding | Group::Places | Group::Articles
                )
            }
            _ => false,
        }
    }

    /// Follows no more; what comes by itself goes on to come.
    pub(super) fn unfollow(&mut self) -> Vec<Effect> {
        match self.reading_mut().filter(|reading| reading.growth.follows) {
            Some(reading) => {
                reading.growth.follows = false;
                if reading.growth.comes { Vec::new() } else { vec![Effect::StopComing] }
            }
            None => Vec::new(),
        }
    }

    /// Ends the following, else the coming; `None` where nothing goes on.
    pub(super) fn stop_coming(&mut self) -> Option<Vec<Effect>> {
        let reading = self.reading()?;
        if reading.growth.follows {
            return Some(self.unfollow());
        }
        reading.growth.comes.then(|| vec![Effect::StopComing])
    }
}
