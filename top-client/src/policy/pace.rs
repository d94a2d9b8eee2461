//! The client's own limit on its rate, per app key and per API. Of `governor` only `check` is used, on the client's
//! own time; how calls wait is the engine's business.

use std::{
    collections::HashMap,
    num::NonZeroU32,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use governor::{
    Quota, RateLimiter,
    clock::Clock,
    middleware::NoOpMiddleware,
    state::{InMemoryState, NotKeyed},
};
use tokio::sync::Mutex;

use super::Moment;

/// A number of calls in a time: `Rate::per_second(40)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rate {
    calls: NonZeroU32,
    every: Duration,
}

impl Rate {
    /// At most `calls` in a second, the first of them at once. 0 counts as 1.
    pub fn per_second(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(1))
    }

    /// At most `calls` in a minute, the first of them at once. 0 counts as 1.
    pub fn per_minute(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(60))
    }

    fn new(calls: u32, every: Duration) -> Self {
        Self { calls: NonZeroU32::new(calls).unwrap_or(NonZeroU32::MIN), every }
    }

    fn quota(self) -> Quota {
        // A quota needs a period above zero, and no client makes more than a call each nanosecond.
        let apart = (self.every / self.calls.get()).max(Duration::from_nanos(1));
        let quota = Quota::with_period(apart).unwrap_or(Quota::per_second(self.calls));
        quota.allow_burst(self.calls)
    }
}

/// The client's time as `governor` reads it: the latest that was set.
#[derive(Default)]
struct ManualClock(AtomicU64);

impl ManualClock {
    fn advance_to(&self, now: Moment) {
        self.0.fetch_max(u64::try_from(now.as_nanos()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
}

impl Clock for ManualClock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_nanos(self.0.load(Ordering::Relaxed))
    }
}

/// One rate, shared by all calls that it holds for.
pub(crate) struct Pacer {
    limiter: RateLimiter<NotKeyed, InMemoryState, ManualClock, NoOpMiddleware<Duration>>,
    /// Held by the first of the calls that wait for this rate: the others need not look at the clock.
    pub(crate) turn: Mutex<()>,
}

impl Pacer {
    fn new(rate: Rate) -> Self {
        Self {
            limiter: RateLimiter::direct_with_clock(rate.quota(), ManualClock::default()),
            turn: Mutex::new(()),
        }
    }

    /// Lets a call pass, or says after how long one may.
    pub(crate) fn check(&self, now: Moment) -> Result<(), Duration> {
        self.limiter.clock().advance_to(now);
        self.limiter.check().map_err(|not_yet| not_yet.wait_time_from(now))
    }
}

/// All rates of a client.
#[derive(Default)]
pub(crate) struct Pace {
    app: Option<Pacer>,
    apis: HashMap<String, Pacer>,
}

impl Pace {
    pub(crate) fn new(app: Option<Rate>, apis: impl IntoIterator<Item = (String, Rate)>) -> Self {
        let apis = apis.into_iter().map(|(method, rate)| (method, Pacer::new(rate))).collect();
        Self { app: app.map(Pacer::new), apis }
    }

    /// The rates that hold for a method. The API's own comes first, so that a call which waits for it does not use up
    /// the common rate, which calls of other APIs could have.
    pub(crate) fn of(&self, method: &str) -> impl Iterator<Item = &Pacer> {
        // Most clients have none, and then nothing is looked up.
        let api = if self.apis.is_empty() { None } else { self.apis.get(method) };
        api.into_iter().chain(&self.app)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: fn(u64) -> Duration = Duration::from_millis;

    #[test]
    fn a_burst_passes_and_then_one_at_a_time() {
        let pacer = Pacer::new(Rate::per_second(4));
        for _ in 0..4 {
            assert_eq!(pacer.check(MS(1000)), Ok(()));
        }
        assert_eq!(pacer.check(MS(1000)), Err(MS(250)));
        assert_eq!(pacer.check(MS(1249)), Err(MS(1)));
        assert_eq!(pacer.check(MS(1250)), Ok(()));
        assert_eq!(pacer.check(MS(1250)), Err(MS(250)));
    }

    #[test]
    fn no_second_holds_more_than_twice_the_rate() {
        let pacer = Pacer::new(Rate::per_second(10));
        let passed = (0..10_000).filter(|ms| pacer.check(MS(*ms)).is_ok()).count();
        assert_eq!(passed, 10 + 99, "the burst, and ten a second for the ten seconds after it");
    }

    #[test]
    fn absurd_rates_do_not_panic() {
        for rate in [Rate::per_second(0), Rate::per_second(u32::MAX), Rate::per_minute(1)] {
            assert_eq!(Pacer::new(rate).check(MS(1)), Ok(()), "{rate:?}");
        }
    }

    #[test]
    fn each_api_has_its_own_rate_and_all_share_the_apps() {
        let pace = Pace::new(Some(Rate::per_second(100)), [("a.b".to_owned(), Rate::per_second(1))]);
        assert_eq!(pace.of("a.b").count(), 2);
        assert_eq!(pace.of("a.c").count(), 1);
        assert_eq!(Pace::default().of("a.b").count(), 0);
        assert_eq!(pace.of("a.b").next().map(|api| api.check(MS(0))), Some(Ok(())));
        assert_eq!(pace.of("a.b").next().map(|api| api.check(MS(0))), Some(Err(MS(1000))));
    }
}
