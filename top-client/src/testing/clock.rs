//! A clock for tests whose time is tokio's: it stands still where that is paused, and moves where that moves.

use std::time::SystemTime;

use tokio::time::Instant;

use top_core::clock::{Clock, SystemClock};

/// A clock that follows tokio's time, for tests that pause it: what waits and what has a date then agree.
///
/// Timestamps, the ends of sessions and windows of orders come from a [`Clock`]; pauses, deadlines and bans are tokio's.
/// Under `#[tokio::test(start_paused = true)]` only those move with `tokio::time::advance`, unless the client, `OAuth` and the
/// sandbox are each given a clone of this.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use top_client::{clock::Clock, testing::TokioClock};
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build()?.block_on(async {
/// let clock = TokioClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_451_620_800));
/// tokio::time::advance(Duration::from_secs(3600)).await;
/// assert_eq!(clock.now(), SystemTime::UNIX_EPOCH + Duration::from_secs(1_451_624_400));
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct TokioClock {
    began: SystemTime,
    started: Instant,
}

impl TokioClock {
    /// A clock that shows `time` now.
    pub fn at(time: SystemTime) -> Self {
        Self { began: time, started: Instant::now() }
    }
}

/// A clock that begins with the present.
impl Default for TokioClock {
    fn default() -> Self {
        Self::at(SystemClock.now())
    }
}

impl Clock for TokioClock {
    fn now(&self) -> SystemTime {
        // A time that the system cannot represent is never reached: tokio's own would overflow before.
        self.began.checked_add(self.started.elapsed()).unwrap_or(self.began)
    }
}
