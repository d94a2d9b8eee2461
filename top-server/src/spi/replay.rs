//! A bounded memory of accepted calls. The time is an argument; the verifier decides before whether a call is genuine.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashSet},
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

/// How long a call without a timestamp is remembered: longer than any process runs.
const NO_EXPIRY: Duration = Duration::from_secs(400 * 365 * 86_400);

type Key = [u8; 32];

pub(super) struct SeenCalls {
    capacity: usize,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    keys: HashSet<Key>,
    /// The call that expires first is on top.
    order: BinaryHeap<Reverse<(SystemTime, Key)>>,
}

impl SeenCalls {
    pub(super) fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), seen: Mutex::default() }
    }

    /// Whether no call with this key was seen before. The call is then remembered until it expires.
    pub(super) fn is_first(&self, key: Key, until: Option<SystemTime>, now: SystemTime) -> bool {
        // A panic between the two insertions would lose one entry of `keys`: the call would only be forgotten.
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        while seen.order.peek().is_some_and(|Reverse((end, _))| *end < now) {
            seen.remove_first_to_expire();
        }
        if seen.keys.contains(&key) {
            return false;
        }
        if seen.keys.len() >= self.capacity {
            seen.remove_first_to_expire();
        }
        let end = until.or_else(|| now.checked_add(NO_EXPIRY)).unwrap_or(now);
        seen.order.push(Reverse((end, key)));
        seen.keys.insert(key);
        true
    }
}

impl Seen {
    fn remove_first_to_expire(&mut self) {
        if let Some(Reverse((_, key))) = self.order.pop() {
            self.keys.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn remembered_until_the_time_runs_out() {
        let replays = SeenCalls::new(10);
        assert!(replays.is_first([1; 32], Some(at(10)), at(0)));
        assert!(!replays.is_first([1; 32], Some(at(10)), at(10)), "at the last good moment");
        assert!(replays.is_first([1; 32], Some(at(10)), at(11)), "later it is refused for its time");
        assert_eq!(replays.seen.lock().unwrap().keys.len(), 1);
    }

    #[test]
    fn the_memory_is_bounded_and_forgets_what_runs_out_first() {
        let replays = SeenCalls::new(2);
        assert!(replays.is_first([1; 32], Some(at(30)), at(0)));
        assert!(replays.is_first([2; 32], Some(at(10)), at(0)));
        assert!(replays.is_first([3; 32], Some(at(20)), at(0)));
        assert!(!replays.is_first([1; 32], Some(at(30)), at(0)));
        assert!(!replays.is_first([3; 32], Some(at(20)), at(0)));
        assert_eq!(replays.seen.lock().unwrap().keys.len(), 2);
    }

    #[test]
    fn without_a_time_only_the_number_bounds() {
        let replays = SeenCalls::new(1);
        assert!(replays.is_first([1; 32], None, at(0)));
        assert!(!replays.is_first([1; 32], None, at(1_000_000_000)));
    }
}
