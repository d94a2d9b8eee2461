//! The last messages, in memory.

use std::{
    collections::{HashMap, VecDeque},
    time::{Duration, SystemTime},
};

use super::{Memory, locked, ready};
use crate::fleet::{Claim, InboxStore, StoreFuture};

pub(super) struct Inbox {
    limit: usize,
    known: HashMap<i64, State>,
    /// Those done with, the oldest first.
    done: VecDeque<i64>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// In hand until then, if nothing more is heard of it; `None` for a time that does not come.
    InHand(Option<SystemTime>),
    Done,
}

impl Inbox {
    pub(super) fn last(limit: usize) -> Self {
        Self { limit, known: HashMap::new(), done: VecDeque::new() }
    }
}

impl Default for Inbox {
    fn default() -> Self {
        Self::last(100_000)
    }
}

impl InboxStore for Memory {
    fn claim(&self, id: i64, hold: Duration) -> StoreFuture<'_, Claim> {
        let now = self.now();
        let mut inbox = locked(&self.0.inbox);
        ready(match inbox.known.get(&id) {
            Some(State::Done) => Claim::Done,
            Some(State::InHand(until)) if until.is_none_or(|until| now < until) => Claim::InHand,
            _ => {
                inbox.known.insert(id, State::InHand(now.checked_add(hold)));
                Claim::New
            }
        })
    }

    fn done(&self, id: i64) -> StoreFuture<'_, ()> {
        let mut inbox = locked(&self.0.inbox);
        if inbox.known.insert(id, State::Done) != Some(State::Done) {
            inbox.done.push_back(id);
        }
        while inbox.done.len() > inbox.limit {
            if let Some(oldest) = inbox.done.pop_front() {
                inbox.known.remove(&oldest);
            }
        }
        ready(())
    }

    fn released(&self, id: i64) {
        let mut inbox = locked(&self.0.inbox);
        if matches!(inbox.known.get(&id), Some(State::InHand(_))) {
            inbox.known.remove(&id);
        }
    }
}

#[cfg(test)]
mod tests {
    use top_core::clock::FixedClock;

    use super::*;

    const HOLD: Duration = Duration::from_secs(300);

    async fn claim(store: &Memory, id: i64) -> Claim {
        store.claim(id, HOLD).await.expect("memory")
    }

    #[tokio::test]
    async fn a_message_is_claimed_once_until_it_is_released() {
        let store = Memory::with_messages(2);
        assert_eq!(claim(&store, 1).await, Claim::New);
        assert_eq!(claim(&store, 1).await, Claim::InHand);
        store.released(1);
        assert_eq!(claim(&store, 1).await, Claim::New);
        store.done(1).await.expect("memory");
        store.released(1);
        assert_eq!(claim(&store, 1).await, Claim::Done);
    }

    #[tokio::test]
    async fn only_the_last_ones_are_remembered_and_those_in_hand() {
        let store = Memory::with_messages(2);
        assert_eq!(claim(&store, 100).await, Claim::New);
        for id in 1..=3 {
            assert_eq!(claim(&store, id).await, Claim::New);
            store.done(id).await.expect("memory");
            store.done(id).await.expect("memory");
        }
        assert_eq!(claim(&store, 1).await, Claim::New, "forgotten");
        assert_eq!(claim(&store, 2).await, Claim::Done);
        assert_eq!(claim(&store, 100).await, Claim::InHand);
    }

    #[tokio::test]
    async fn a_claim_of_which_nothing_more_is_heard_ends() {
        let clock = FixedClock::at(SystemTime::UNIX_EPOCH);
        let store = Memory::with_clock(clock.clone());
        assert_eq!(claim(&store, 1).await, Claim::New);
        clock.advance(HOLD.checked_sub(Duration::from_secs(1)).expect("longer than a second"));
        assert_eq!(claim(&store, 1).await, Claim::InHand);
        clock.advance(Duration::from_secs(1));
        assert_eq!(claim(&store, 1).await, Claim::New);
    }
}
