//! Which messages are in hand or done with, so that one that comes again is not handled again. Knows ids only.

use std::{
    collections::HashSet,
    error::Error,
    fmt,
    pin::Pin,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// The future of a store that is asked about a message.
pub type DuplicatesFuture<'a, T> =
    Pin<Box<dyn Future<Output = Result<T, Box<dyn Error + Send + Sync>>> + Send + 'a>>;

/// Whether a message is to be handled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// Handle it. Until [`Duplicates::done`] or [`Duplicates::released`], others get [`InHand`](Self::InHand).
    New,
    /// Somebody is at it: leave it to them, neither confirmed nor failed.
    InHand,
    /// It was handled: confirm it.
    Done,
}

/// Remembers messages by their ids. The platform delivers at least once; with this, a message is handled again only
/// where the process, or the store, lost its memory between the end of the handler and the confirm.
///
/// A store that several processes share can take the place of [`Remembered`]. If it fails, the message is handled: twice
/// is better than never.
pub trait Duplicates: Send + Sync {
    /// Claims a message before it is handled.
    fn claim(&self, id: i64) -> DuplicatesFuture<'_, Claim>;

    /// It was handled. It is confirmed after this, whatever the store says.
    fn done(&self, id: i64) -> DuplicatesFuture<'_, ()>;

    /// It was not handled, and may be claimed again.
    fn released(&self, id: i64);
}

/// Remembers the last messages in memory.
pub struct Remembered {
    limit: usize,
    state: Mutex<State>,
}

/// Sets by age take a third of what a map beside a list of all ids in their order would.
#[derive(Default)]
struct State {
    in_hand: HashSet<i64>,
    /// Those done with, the youngest first. Only the first one grows; the last one is forgotten as a whole.
    done: [HashSet<i64>; 3],
}

impl State {
    fn is_done(&self, id: i64) -> bool {
        self.done.iter().any(|ids| ids.contains(&id))
    }
}

impl Remembered {
    /// The last so many messages that were handled, and up to half as many before them; those in hand are remembered in
    /// any case.
    pub fn last(messages: usize) -> Self {
        Self { limit: messages, state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Remembered {
    /// The last 100,000 messages, in about two megabytes when full.
    fn default() -> Self {
        Self::last(100_000)
    }
}

impl Duplicates for Remembered {
    fn claim(&self, id: i64) -> DuplicatesFuture<'_, Claim> {
        let mut state = self.state();
        let claim = if state.is_done(id) {
            Claim::Done
        } else if state.in_hand.insert(id) {
            Claim::New
        } else {
            Claim::InHand
        };
        Box::pin(std::future::ready(Ok(claim)))
    }

    fn done(&self, id: i64) -> DuplicatesFuture<'_, ()> {
        let mut state = self.state();
        state.in_hand.remove(&id);
        if self.limit > 0 && !state.is_done(id) {
            if state.done[0].len() >= self.limit.div_ceil(2) {
                state.done.rotate_right(1);
                // Its room is used again.
                state.done[0].clear();
            }
            state.done[0].insert(id);
        }
        Box::pin(std::future::ready(Ok(())))
    }

    fn released(&self, id: i64) {
        self.state().in_hand.remove(&id);
    }
}

impl fmt::Debug for Remembered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Remembered").field("limit", &self.limit).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn claim(store: &Remembered, id: i64) -> Claim {
        store.claim(id).await.expect("memory")
    }

    #[tokio::test]
    async fn a_message_is_claimed_once_until_it_is_released() {
        let store = Remembered::last(2);
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
        let store = Remembered::last(4);
        assert_eq!(claim(&store, 100).await, Claim::New);
        for id in 1..=40 {
            assert_eq!(claim(&store, id).await, Claim::New);
            store.done(id).await.expect("memory");
            store.done(id).await.expect("memory");
            for known in (id - 3).max(1)..=id {
                assert_eq!(claim(&store, known).await, Claim::Done, "{known} after {id}");
            }
            let remembered: usize = store.state().done.iter().map(HashSet::len).sum();
            assert!(remembered <= 6, "{remembered}");
        }
        assert_eq!(claim(&store, 1).await, Claim::New, "forgotten");
        assert_eq!(claim(&store, 100).await, Claim::InHand);
    }

    #[tokio::test]
    async fn of_no_messages_only_those_in_hand_are_remembered() {
        let store = Remembered::last(0);
        assert_eq!((claim(&store, 1).await, claim(&store, 1).await), (Claim::New, Claim::InHand));
        store.done(1).await.expect("memory");
        assert_eq!(claim(&store, 1).await, Claim::New);
    }
}
