//! How many repeats the whole client may make, so that an outage does not multiply its load. Knows nothing of single
//! calls.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use super::Moment;

/// A token is a repeat; they are counted in thousandths.
const TOKEN: u64 = 1000;
/// What a call that needed no repeat earns: one repeat for every five calls.
const PER_SUCCESS: u64 = 200;
/// What a second earns, so that a client with few calls is not left without repeats.
const PER_SECOND: u64 = TOKEN;
/// The most that is kept, and the amount at the start.
const CAPACITY: u64 = 100 * TOKEN;

/// A bucket of repeats, shared by all calls of a client.
pub(crate) struct Budget {
    tokens: AtomicU64,
    refilled: Mutex<Moment>,
}

impl Budget {
    pub(crate) const fn new() -> Self {
        Self { tokens: AtomicU64::new(CAPACITY), refilled: Mutex::new(Moment::ZERO) }
    }

    /// A first attempt succeeded.
    pub(crate) fn deposit(&self) {
        // It is nearly always full.
        if self.tokens.load(Ordering::Relaxed) < CAPACITY {
            self.add(PER_SUCCESS);
        }
    }

    /// Takes one repeat out, if there is one.
    pub(crate) fn withdraw(&self, now: Moment) -> bool {
        self.refill(now);
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(TOKEN))
            .is_ok()
    }

    fn refill(&self, now: Moment) {
        let mut refilled = self.refilled.lock().unwrap_or_else(PoisonError::into_inner);
        let earned = now.saturating_sub(*refilled).as_millis() * u128::from(PER_SECOND) / 1000;
        if earned > 0 {
            *refilled = now;
            self.add(u64::try_from(earned).unwrap_or(CAPACITY));
        }
    }

    fn add(&self, amount: u64) {
        let add = |tokens: u64| Some(tokens.saturating_add(amount).min(CAPACITY));
        let _always_ok = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drain(budget: &Budget, now: Moment) -> u32 {
        (0..1000).take_while(|_| budget.withdraw(now)).count().try_into().expect("at most 1000")
    }

    #[test]
    fn an_outage_uses_it_up_and_time_or_success_refills_it() {
        let budget = Budget::new();
        assert_eq!(drain(&budget, Moment::ZERO), 100);
        assert_eq!(drain(&budget, Moment::from_secs(3)), 3, "one a second");
        for _ in 0..10 {
            budget.deposit();
        }
        assert_eq!(drain(&budget, Moment::from_secs(3)), 2, "one in five successes");
        assert_eq!(drain(&budget, Moment::from_secs(100_000)), 100, "no more than the capacity");
        assert_eq!(drain(&budget, Moment::from_secs(50)), 0, "time never runs backwards");
    }

    #[test]
    fn many_small_steps_earn_as_much_as_one() {
        let budget = Budget::new();
        drain(&budget, Moment::ZERO);
        let earned: u32 = (1..=2000).map(|ms| drain(&budget, Moment::from_millis(ms))).sum();
        assert_eq!(earned, 2);
    }
}
