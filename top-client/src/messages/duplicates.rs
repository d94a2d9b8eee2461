//! Which messages are in hand or done with, so that one that comes again is not handled again. Knows ids only.

use std::{
    collections::{HashMap, VecDeque},
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

#[derive(Default)]
struct State {
    /// Whether each is done with.
    known: HashMap<i64, bool>,
    /// Those done with, the oldest first.
    done: VecDeque<i64>,
}

impl Remembered {
    /// The last so many messages that were handled; those in hand are remembered in any case.
    pub fn last(messages: usize) -> Self {
        Self { limit: messages, state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Remembered {
    /// The last 100,000 messages, in about five megabytes when full.
    fn default() -> Self {
        Self::last(100_000)
    }
}

impl Duplicates for Remembered {
    fn claim(&self, id: i64) -> DuplicatesFuture<'_, Claim> {
        let mut state = self.state();
        let claim = match state.known.get(&id) {
            None => {
                state.known.insert(id, false);
                Claim::New
            }
            Some(false) => Claim::InHand,
            Some(true) => Claim::Done,
        };
        Box::pin(std::future::ready(Ok(claim)))
    }

    fn done(&self, id: i64) -> DuplicatesFuture<'_, ()> {
        let mut state = self.state();
        if state.known.insert(id, true) != Some(true) {
            state.done.push_back(id);
        }
        while state.done.len() > self.limit {
            if let Some(oldest) = state.done.pop_front() {
                state.known.remove(&oldest);
            }
        }
        Box::pin(std::future::ready(Ok(())))
    }

    fn released(&self, id: i64) {
        let mut state = self.state();
        if state.known.get(&id) == Some(&false) {
            state.known.remove(&id);
        }
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
    async fn only_the_last_ones_are_remembered_and_those_in_hand() {
        let store = Remembered::last(2);
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
}
