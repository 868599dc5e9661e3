//! When what comes bit by bit is understood: often enough to be read while it
//! comes, seldom enough to cost little more than once.

use std::time::{Duration, Instant};

/// So many bytes are worth being understood at once.
const FIRST: usize = 1 << 16;

/// What has not come for so long is not waited for: what is there is shown.
pub(super) const SILENCE: Duration = Duration::from_millis(60);
/// The same where the beginning is not the beginning of the article for sure.
pub(super) const LONG_SILENCE: Duration = Duration::from_millis(1500);
/// What comes without any silence is shown so often.
const OFTEN: Duration = Duration::from_millis(500);
/// How many times as long as the last understanding took nothing is understood.
const REST: u32 = 8;
/// How many times as much is understood at once.
const FACTOR: usize = 4;

/// When what is there is to be understood.
#[derive(Debug)]
pub(super) struct Pace {
    /// How many bytes were understood, and when that was done; none yet at first.
    pub(super) last: Option<(usize, Instant)>,
    /// How long it took.
    pub(super) cost: Duration,
    /// When bytes came last, and when first.
    pub(super) came: Option<(Instant, Instant)>,
    /// How long the first bytes are waited for that are not there yet.
    pub(super) first_silence: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self { last: None, cost: Duration::ZERO, came: None, first_silence: SILENCE }
    }
}

impl Pace {
    /// Whether `len` bytes are to be understood `now`.
    pub(super) fn is_due(&self, len: usize, now: Instant) -> bool {
        let Some((latest, first)) = self.came else { return false };
        let silence = now.saturating_duration_since(latest);
        match self.last {
            None if self.first_silence > SILENCE => now - first >= self.first_silence,
            None => len >= FIRST || silence >= SILENCE,
            Some((shown, _)) if len / FACTOR >= shown.max(FIRST) => true,
            Some((shown, at)) => {
                let since = now.saturating_duration_since(at);
                len > shown && since >= self.cost * REST && (silence >= SILENCE || since >= OFTEN)
            }
        }
    }

    /// How long to wait for more; for ever where nothing is due then.
    pub(super) fn patience(&self, len: usize) -> Option<Duration> {
        let shown = self.last.map_or(0, |(shown, _)| shown);
        (len > shown).then_some(SILENCE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn understanding_waits_until_it_is_worth_it() {
        let start = Instant::now();
        let at = |millis| start + Duration::from_millis(millis);
        let pace = |last, cost, came| Pace {
            last,
            cost: Duration::from_millis(cost),
            came: Some((at(came), start)),
            first_silence: SILENCE,
        };
        let first = pace(None, 0, 10);
        assert!(!first.is_due(100, at(20)), "more may come");
        assert!(first.is_due(100, at(80)), "nothing comes");
        assert!(first.is_due(FIRST, at(10)), "a window is full");
        let later = pace(Some((1_000_000, at(100))), 50, 600);
        assert!(!later.is_due(1_000_000, at(10_000)), "nothing is new");
        assert!(!later.is_due(1_000_100, at(480)), "the last time is not paid for");
        assert!(later.is_due(1_000_100, at(700)), "nothing comes");
        assert!(later.is_due(1_000_100, at(610)), "it has not been shown for long");
        assert!(later.is_due(4_000_000, at(610)), "there is four times as much");
        assert!(pace(Some((1_000_000, at(100))), 50, 110).is_due(4_000_000, at(111)));
        assert_eq!(later.patience(1_000_000), None);
        assert_eq!(later.patience(1_000_001), Some(SILENCE));
    }
}
