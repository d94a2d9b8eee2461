//! How far this machine's clock is from the gateway's. The platform refuses (code 31) a time that is more than ten
//! minutes off. Nothing here reads a clock: both times are arguments.
//!
//! The `Date` of every response is a measurement, but only a refusal makes it a correction: an accepted call proves
//! that the clock was good enough, and a proxy's wrong `Date` must not spoil it.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{Duration, SystemTime},
};

use http::{HeaderMap, header::DATE};
use jiff::fmt::rfc2822;

/// A correction smaller than this would not have prevented a refusal by a limit of minutes.
const WORTH_A_RETRY: i64 = 30_000;

/// The correction in force, in milliseconds to add to this machine's time.
#[derive(Default)]
pub(crate) struct Skew(AtomicI64);

impl Skew {
    pub(crate) fn millis(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }

    /// Sets the correction, in milliseconds.
    pub(crate) fn set(&self, millis: i64) {
        self.0.store(millis, Ordering::Relaxed);
    }

    /// This machine's time, corrected.
    pub(crate) fn correct(&self, local: SystemTime) -> SystemTime {
        add(local, self.millis())
    }

    /// Takes note that a call stamped with the correction `used` was refused for its time, when the two clocks differed
    /// by `measured`. Says whether a repeat will carry a different time.
    pub(crate) fn refused(&self, used: i64, measured: Option<i64>) -> bool {
        if let Some(measured) = measured {
            self.set(measured);
        }
        // Calls in flight at the same time find that another one has corrected the clock already.
        self.millis().abs_diff(used) >= WORTH_A_RETRY.unsigned_abs()
    }
}

/// By how many milliseconds `theirs` is ahead of `ours`.
pub(crate) fn difference(theirs: SystemTime, ours: SystemTime) -> i64 {
    let millis = |ahead: Duration| i64::try_from(ahead.as_millis()).unwrap_or(i64::MAX);
    match theirs.duration_since(ours) {
        Ok(ahead) => millis(ahead),
        Err(behind) => -millis(behind.duration()),
    }
}

/// By how many milliseconds the sender of a response was ahead of `ours`, by the response's `Date`. That header is in
/// whole seconds, so the result is half a second off at most.
pub(crate) fn from_date(headers: &HeaderMap, ours: SystemTime) -> Option<i64> {
    // `GMT` is one of the old zone names of mail dates, which HTTP dates otherwise are.
    let date = rfc2822::DateTimeParser::new().parse_timestamp(headers.get(DATE)?.to_str().ok()?).ok()?;
    Some(difference(date.into(), ours).saturating_add(500))
}

fn add(time: SystemTime, millis: i64) -> SystemTime {
    let by = Duration::from_millis(millis.unsigned_abs());
    let moved = if millis < 0 { time.checked_sub(by) } else { time.checked_add(by) };
    moved.unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_directions() {
        let ours = SystemTime::UNIX_EPOCH + Duration::from_secs(1000);
        for (theirs, millis) in [(1600, 600_000), (400, -600_000), (1000, 0)] {
            let theirs = SystemTime::UNIX_EPOCH + Duration::from_secs(theirs);
            assert_eq!(difference(theirs, ours), millis);
            let skew = Skew::default();
            skew.set(millis);
            assert_eq!(skew.correct(ours), theirs);
        }
    }

    #[test]
    fn the_date_header_is_read() {
        let ours = SystemTime::UNIX_EPOCH + Duration::from_secs(784_887_151);
        for (date, millis) in [
            ("Tue, 15 Nov 1994 08:12:31 GMT", Some(500)),
            ("Tue, 15 Nov 1994 08:27:31 GMT", Some(900_500)),
            ("yesterday", None),
        ] {
            let headers = HeaderMap::from_iter([(DATE, date.parse().expect("a header value"))]);
            assert_eq!(from_date(&headers, ours), millis, "{date}");
        }
        assert_eq!(from_date(&HeaderMap::new(), ours), None);
    }

    #[test]
    fn corrected_once() {
        let skew = Skew::default();
        assert!(skew.refused(0, Some(900_000)), "first refusal: correct and repeat");
        assert!(skew.refused(0, Some(900_500)), "stamped before the correction: repeat");
        assert!(!skew.refused(900_000, Some(900_500)), "stamped with it and refused again: no use");
        assert_eq!(skew.millis(), 900_500);
    }

    #[test]
    fn without_a_measurement_there_is_no_repeat() {
        let skew = Skew::default();
        assert!(!skew.refused(0, None));
        assert!(!skew.refused(0, Some(2_000)), "the clock was right");
        assert!(skew.refused(900_000, None), "corrected by another call meanwhile");
    }
}
