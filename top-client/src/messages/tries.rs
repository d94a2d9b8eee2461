//! How often a message was tried. Knows ids only.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Mutex, PoisonError},
};

/// Messages whose tries are counted at once.
const COUNTED: usize = 50_000;

/// Counts failed tries by message; bounded, the oldest is forgotten first.
#[derive(Default)]
pub(super) struct Tries(Mutex<State>);

#[derive(Default)]
struct State {
    counts: HashMap<i64, u32>,
    order: VecDeque<i64>,
}

impl Tries {
    /// A try failed; how many did so far, also by what the platform says of other processes' tries.
    pub(super) fn failed(&self, id: i64, retried: Option<u32>) -> u32 {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let State { counts, order } = &mut *state;
        let count = counts.entry(id).or_insert_with(|| {
            order.push_back(id);
            0
        });
        *count = count.saturating_add(1).max(retried.unwrap_or(0).saturating_add(1));
        let count = *count;
        while order.len() > COUNTED {
            if let Some(oldest) = order.pop_front() {
                counts.remove(&oldest);
            }
        }
        count
    }

    /// The message is done with.
    pub(super) fn forget(&self, id: i64) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.counts.remove(&id).is_some() {
            state.order.retain(|counted| *counted != id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_are_counted_by_message_and_by_what_the_platform_says() {
        let tries = Tries::default();
        assert_eq!((tries.failed(1, None), tries.failed(2, None), tries.failed(1, None)), (1, 1, 2));
        assert_eq!(tries.failed(1, Some(7)), 8, "another process tried it seven times");
        assert_eq!(tries.failed(1, Some(2)), 9);
        tries.forget(1);
        assert_eq!(tries.failed(1, None), 1);
    }

    #[test]
    fn the_oldest_is_forgotten_first() {
        let tries = Tries::default();
        let count = i64::try_from(COUNTED).expect("small");
        for id in 0..=count {
            tries.failed(id, None);
        }
        assert_eq!((tries.failed(0, None), tries.failed(count, None)), (1, 2));
    }
}
