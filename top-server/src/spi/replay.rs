//! A bounded memory of accepted requests. The time is an argument; whether a request is good is decided before.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashSet},
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

/// What stands for "never" where requests have no time to run out at.
const FOR_EVER: Duration = Duration::from_secs(400 * 365 * 86_400);

type Key = [u8; 32];

pub(super) struct Replays {
    capacity: usize,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    keys: HashSet<Key>,
    /// The one that runs out first on top.
    order: BinaryHeap<Reverse<(SystemTime, Key)>>,
}

impl Replays {
    pub(super) fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), seen: Mutex::default() }
    }

    /// Whether this is the first request of its key, which is then remembered until its time has run out.
    pub(super) fn is_first(&self, key: Key, until: Option<SystemTime>, now: SystemTime) -> bool {
        // Every change under this lock leaves the two in step, or is one insertion short, which only forgets.
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        while seen.order.peek().is_some_and(|Reverse((end, _))| *end < now) {
            seen.forget_first();
        }
        if seen.keys.contains(&key) {
            return false;
        }
        if seen.keys.len() >= self.capacity {
            seen.forget_first();
        }
        let end = until.or_else(|| now.checked_add(FOR_EVER)).unwrap_or(now);
        seen.order.push(Reverse((end, key)));
        seen.keys.insert(key);
        true
    }
}

impl Seen {
    fn forget_first(&mut self) {
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
        let replays = Replays::new(10);
        assert!(replays.is_first([1; 32], Some(at(10)), at(0)));
        assert!(!replays.is_first([1; 32], Some(at(10)), at(10)), "at the last good moment");
        assert!(replays.is_first([1; 32], Some(at(10)), at(11)), "later it is refused for its time");
        assert_eq!(replays.seen.lock().unwrap().keys.len(), 1);
    }

    #[test]
    fn the_memory_is_bounded_and_forgets_what_runs_out_first() {
        let replays = Replays::new(2);
        assert!(replays.is_first([1; 32], Some(at(30)), at(0)));
        assert!(replays.is_first([2; 32], Some(at(10)), at(0)));
        assert!(replays.is_first([3; 32], Some(at(20)), at(0)));
        assert!(!replays.is_first([1; 32], Some(at(30)), at(0)));
        assert!(!replays.is_first([3; 32], Some(at(20)), at(0)));
        assert_eq!(replays.seen.lock().unwrap().keys.len(), 2);
    }

    #[test]
    fn without_a_time_only_the_number_bounds() {
        let replays = Replays::new(1);
        assert!(replays.is_first([1; 32], None, at(0)));
        assert!(!replays.is_first([1; 32], None, at(1_000_000_000)));
    }
}
