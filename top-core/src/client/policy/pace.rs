//! Holds calls back so that they stay below a rate that the user states, per app key and per API. Only `governor`'s
//! `check` is used, on the client's own time; who is held back, and how they wait, is the engine's business.

use std::{
    collections::HashMap,
    fmt,
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
        // A time below a nanosecond a call cannot be asked for: the smallest is a second over u32::MAX... and then
        // the rate is no limit that anybody could reach.
        let one = (self.every / self.calls.get()).max(Duration::from_nanos(1));
        Quota::with_period(one).map_or(Quota::per_second(self.calls), |quota| quota.allow_burst(self.calls))
    }
}

/// The client's time, as `governor` reads it: whatever was last said.
///
/// The time goes in just before each check and may be overtaken by that of another thread; both are the present.
#[derive(Default)]
struct Told(AtomicU64);

impl Told {
    fn tell(&self, now: Moment) {
        self.0.fetch_max(u64::try_from(now.as_nanos()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
}

impl Clock for &'static Told {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_nanos(self.0.load(Ordering::Relaxed))
    }
}
