//! The last messages, in memory.

use std::{
    collections::{HashMap, HashSet},
    time::{Duration, SystemTime},
};

use super::{Memory, locked, ready};
use crate::fleet::{Claim, InboxStore, StoreFuture};

/// Sets by age take a third of what a map beside a list of all ids in their order would.
pub(super) struct Inbox {
    limit: usize,
    /// Until when each is in hand, if nothing more is heard of it; `None` for a time that does not come.
    in_hand: HashMap<i64, Option<SystemTime>>,
    /// Those done with, the youngest first. Only the first one grows; the last one is forgotten as a whole.
    done: [HashSet<i64>; 3],
}

impl Inbox {
    /// Remembers the last so many messages that were handled, and up to half as many before them.
    pub(super) fn last(limit: usize) -> Self {
        Self { limit, in_hand: HashMap::new(), done: Default::default() }
    }

    fn is_done(&self, id: i64) -> bool {
        self.done.iter().any(|ids| ids.contains(&id))
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
        ready(if inbox.is_done(id) {
            Claim::Done
        } else if inbox.in_hand.get(&id).is_some_and(|until| until.is_none_or(|until| now < until)) {
            Claim::InHand
        } else {
            inbox.in_hand.insert(id, now.checked_add(hold));
            Claim::New
        })
    }

    fn done(&self, id: i64) -> StoreFuture<'_, ()> {
        let mut inbox = locked(&self.0.inbox);
        inbox.in_hand.remove(&id);
        if inbox.limit > 0 && !inbox.is_done(id) {
            if inbox.done[0].len() >= inbox.limit.div_ceil(2) {
                inbox.done.rotate_right(1);
                // Its room is used again.
                inbox.done[0].clear();
            }
            inbox.done[0].insert(id);
        }
        ready(())
    }

    fn released(&self, id: i64) {
        locked(&self.0.inbox).in_hand.remove(&id);
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
    async fn the_last_ones_are_remembered_half_as_many_more_and_those_in_hand() {
        let store = Memory::with_messages(4);
        assert_eq!(claim(&store, 100).await, Claim::New);
        for id in 1..=40 {
            assert_eq!(claim(&store, id).await, Claim::New);
            store.done(id).await.expect("memory");
            store.done(id).await.expect("memory");
            for known in (id - 3).max(1)..=id {
                assert_eq!(claim(&store, known).await, Claim::Done, "{known} after {id}");
            }
            let remembered: usize = locked(&store.0.inbox).done.iter().map(HashSet::len).sum();
            assert!(remembered <= 6, "{remembered}");
        }
        assert_eq!(claim(&store, 1).await, Claim::New, "forgotten");
        assert_eq!(claim(&store, 100).await, Claim::InHand);
    }

    #[tokio::test]
    async fn of_no_messages_only_those_in_hand_are_remembered() {
        let store = Memory::with_messages(0);
        assert_eq!((claim(&store, 1).await, claim(&store, 1).await), (Claim::New, Claim::InHand));
        store.done(1).await.expect("memory");
        assert_eq!(claim(&store, 1).await, Claim::New);
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
