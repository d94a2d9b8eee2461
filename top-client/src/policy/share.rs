//! The part of a shared limit by which a process goes on alone, while the engine that gives out calls cannot be reached. Time
//! is an argument.

use std::{
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::Duration,
};

use super::{
    Moment,
    pace::{Pacer, Rate},
};

/// The share of a limit that a process keeps to by itself.
pub(crate) struct Share {
    pacer: Option<Pacer>,
    /// How many of the day's calls there are, and were used.
    per_day: Option<u64>,
    used: AtomicU64,
}

/// Whether a call may go by the share.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Shared {
    Now,
    In(Duration),
    Never,
}

impl Share {
    pub(crate) fn new(rate: Option<Rate>, per_day: Option<u64>, share: f64) -> Self {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            clippy::cast_sign_loss,
            reason = "a share"
        )]
        let part = |calls: u64| (calls as f64 * share) as u64;
        let per_day = if share > 0.0 { per_day.map(part) } else { Some(0) };
        let pacer = rate.filter(|_| share > 0.0).map(|rate| Pacer::new(rate.share(share)));
        Self { pacer, per_day, used: 0.into() }
    }

    /// Takes a call, if one may go.
    pub(crate) fn take(&self, now: Moment) -> Shared {
        if self.per_day.is_some_and(|calls| self.used.load(Relaxed) >= calls) {
            return Shared::Never;
        }
        if let Some(pacer) = &self.pacer {
            if let Some(wait) = pacer.wait(now) {
                return Shared::In(wait);
            }
            pacer.take(now);
        }
        self.used.fetch_add(1, Relaxed);
        Shared::Now
    }

    /// The engine is back: what was used alone no longer counts.
    pub(crate) fn end(&self) {
        self.used.store(0, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: fn(u64) -> Duration = Duration::from_millis;

    #[test]
    fn a_share_is_a_part_of_rate_and_day() {
        let share = Share::new(Some(Rate::per_second(10)), Some(40), 0.1);
        assert_eq!(share.take(MS(0)), Shared::Now);
        assert_eq!(share.take(MS(1)), Shared::In(MS(1_009)));
        for second in 1..4 {
            assert_eq!(share.take(MS(second * 1_010)), Shared::Now);
        }
        assert_eq!(share.take(MS(9_000)), Shared::Never, "the day's share is used up");
        share.end();
        assert_eq!(share.take(MS(9_000)), Shared::Now);
        assert_eq!(Share::new(Some(Rate::per_second(10)), None, 0.0).take(MS(0)), Shared::Never);
    }
}
