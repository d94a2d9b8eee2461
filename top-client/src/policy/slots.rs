//! Calls that were granted to this process by an engine that others share: each may go at its moment. Time is an argument;
//! who asks the engine, and waits, is the engine's business.

use std::{collections::VecDeque, time::Duration};

use super::{Moment, pace::Rate};

/// What was granted and not yet used, of one limit.
#[derive(Default)]
pub(crate) struct Slots {
    next: Moment,
    gap: Duration,
    left: u32,
    /// How long after its moment a call may still go; any time, if calls are only counted.
    grace: Option<Duration>,
    /// Some go together, and nobody keeps such a moment for calls that may follow: it would pass unused.
    is_bursting: bool,
    /// How many moments passed unused since the last grant.
    passed: u32,
    /// When calls went, the latest last; no more than a slice of them.
    went: VecDeque<Moment>,
}

/// Whether a call may go.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    /// It may.
    Now,
    /// It may after so long.
    In(Duration),
    /// Nothing is in hand.
    Ask,
}

impl Slots {
    /// For calls of this rate, or that are only counted.
    pub(crate) fn new(rate: Option<Rate>) -> Self {
        let is_bursting = rate.and_then(Rate::bursts).is_some();
        Self { grace: rate.map(Rate::grace), is_bursting, ..Self::default() }
    }

    /// Whether a call may go; what passed unused is given up.
    pub(crate) fn look(&mut self, now: Moment) -> Slot {
        if let Some(grace) = self.grace {
            while self.left > 0 && self.next.saturating_add(grace) < now {
                self.step();
                self.passed += 1;
            }
        }
        match self.next.checked_sub(now).filter(|wait| !wait.is_zero()) {
            _ if self.left == 0 => Slot::Ask,
            Some(wait) => Slot::In(wait),
            None => Slot::Now,
        }
    }

    /// A call goes now.
    pub(crate) fn take(&mut self, now: Moment, slice: u32) {
        self.step();
        while self.went.len() >= usize::try_from(slice).unwrap_or(usize::MAX) {
            self.went.pop_front();
        }
        self.went.push_back(now);
    }

    fn step(&mut self) {
        self.next = self.next.saturating_add(self.gap);
        self.left = self.left.saturating_sub(1);
    }

    /// How many calls to ask for: as many as wait, or as went lately, for they will be followed by others.
    pub(crate) fn wanted(&self, waiting: u32, now: Moment, ahead: Duration, slice: u32) -> u32 {
        if self.is_bursting {
            return waiting.clamp(1, slice);
        }
        let lately = self.went.iter().filter(|went| went.saturating_add(ahead) > now).count();
        waiting.max(u32::try_from(lately).unwrap_or(u32::MAX)).clamp(1, slice)
    }

    /// How long after its moment a call may still go.
    pub(crate) fn grace(&self) -> Duration {
        self.grace.unwrap_or(Duration::MAX)
    }

    /// How many moments passed unused, to be told once.
    pub(crate) fn returned(&self) -> u32 {
        self.passed
    }

    /// Calls were granted: the first at `first`.
    pub(crate) fn granted(&mut self, first: Moment, gap: Duration, count: u32) {
        (self.next, self.gap, self.left, self.passed) = (first, gap, count, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: fn(u64) -> Duration = Duration::from_millis;

    #[test]
    fn calls_go_at_their_moments_and_not_long_after() {
        let mut slots = Slots::new(Some(Rate::per_second(50)));
        assert_eq!(slots.look(MS(0)), Slot::Ask);
        slots.granted(MS(100), MS(20), 3);
        assert_eq!(slots.look(MS(90)), Slot::In(MS(10)));
        assert_eq!(slots.look(MS(120)), Slot::Now, "within the grace");
        slots.take(MS(120), 10);
        assert_eq!((slots.look(MS(141)), slots.returned()), (Slot::Now, 1));
        slots.take(MS(141), 10);
        assert_eq!(slots.look(MS(141)), Slot::Ask);
    }

    #[test]
    fn as_many_are_asked_for_as_wait_or_went_lately() {
        let mut slots = Slots::new(Some(Rate::per_second(50)));
        assert_eq!(slots.wanted(1, MS(0), MS(500), 10), 1);
        assert_eq!(slots.wanted(7, MS(0), MS(500), 10), 7);
        assert_eq!(slots.wanted(70, MS(0), MS(500), 10), 10);
        for at in 0..6 {
            slots.granted(MS(at * 100), Duration::ZERO, 1);
            slots.take(MS(at * 100), 10);
        }
        assert_eq!(slots.wanted(1, MS(600), MS(450), 10), 4);
        assert_eq!(slots.wanted(1, MS(6_000), MS(450), 10), 1);
        let mut slots = Slots::new(Some(Rate::per_second(50).burst(10)));
        slots.take(MS(0), 10);
        slots.take(MS(0), 10);
        assert_eq!(slots.wanted(1, MS(0), MS(450), 10), 1, "no moment of a burst is kept");
    }

    #[test]
    fn what_is_only_counted_does_not_pass() {
        let mut slots = Slots::new(None);
        slots.granted(MS(0), Duration::ZERO, 2);
        assert_eq!(slots.look(MS(100_000)), Slot::Now);
        slots.take(MS(100_000), 10);
        slots.take(MS(100_000), 10);
        assert_eq!(slots.look(MS(100_000)), Slot::Ask);
    }
}
