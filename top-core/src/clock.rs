//! The one reader of the wall clock. Everything else takes the time as an argument, or a [`Clock`] to ask.
//! It knows nothing of time zones ([`TopDateTime`](crate::TopDateTime) does) and of waiting (the client does).

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

/// Tells the time of day, from which requests get their `timestamp`.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use top_core::clock::Clock;
///
/// /// A machine whose clock is known to be two minutes late.
/// struct Late;
///
/// impl Clock for Late {
///     fn now(&self) -> SystemTime {
///         top_core::clock::SystemClock.now() + Duration::from_secs(120)
///     }
/// }
/// ```
pub trait Clock: Send + Sync {
    /// The present.
    fn now(&self) -> SystemTime;
}

/// The machine's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one reader of the clock")]
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

impl<C: Clock + ?Sized> Clock for Arc<C> {
    fn now(&self) -> SystemTime {
        (**self).now()
    }
}

/// A clock that shows the same time until it is set, for tests that need the same signatures and dates each time.
/// Clones show the same time.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use top_core::clock::{Clock, FixedClock};
///
/// let clock = FixedClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_451_620_800));
/// let seen_by_the_client = clock.clone();
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(seen_by_the_client.now(), SystemTime::UNIX_EPOCH + Duration::from_secs(1_451_620_860));
/// ```
#[derive(Debug, Clone)]
pub struct FixedClock(Arc<Mutex<SystemTime>>);

impl FixedClock {
    /// A clock that shows `time`.
    pub fn at(time: SystemTime) -> Self {
        Self(Arc::new(Mutex::new(time)))
    }

    /// Sets the clock to `time`, forwards or back.
    pub fn set(&self, time: SystemTime) {
        *self.lock() = time;
    }

    /// Moves the clock forward; without effect if the system cannot represent that time.
    pub fn advance(&self, by: Duration) {
        let mut time = self.lock();
        *time = time.checked_add(by).unwrap_or(*time);
    }

    fn lock(&self) -> MutexGuard<'_, SystemTime> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for FixedClock {
    fn now(&self) -> SystemTime {
        *self.lock()
    }
}
