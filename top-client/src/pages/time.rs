//! Spans of time, one after the other, for APIs that are asked for one span at a time. Knows nothing of pages.

use std::{fmt, time::Duration};

use top_core::TopDateTime;

/// A span of time cut into windows, in the order of time: for [`Pages::over`](crate::Pages::over), and an iterator.
///
/// Windows touch: each begins at the second at which the one before ends. Whether an API counts a window's last second in
/// differs from API to API and is seldom said; so an item of that very second may come in both, and is never left out.
///
/// ```
/// use std::time::Duration;
///
/// use top_client::TimeWindows;
///
/// let windows = TimeWindows::new("2026-11-11 00:00:00".parse()?, "2026-11-11 02:30:00".parse()?, Duration::from_secs(3600));
/// let ends: Vec<_> = windows.map(|window| window.end.to_string()).collect();
/// assert_eq!(ends, ["2026-11-11 01:00:00", "2026-11-11 02:00:00", "2026-11-11 02:30:00"]);
/// # Ok::<(), top_client::error::DateTimeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "windows are asked for when they are needed"]
pub struct TimeWindows {
    from: TopDateTime,
    to: TopDateTime,
    millis: i64,
}

/// One window of [`TimeWindows`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TimeWindow {
    /// Where it begins.
    pub start: TopDateTime,
    /// Where it ends; later than the start.
    pub end: TopDateTime,
}

impl TimeWindows {
    /// Windows of this length from one time to another; the last may be shorter. Lengths are whole seconds, 1 at least. If
    /// the span ends before it begins, there are none.
    pub fn new(from: TopDateTime, to: TopDateTime, length: Duration) -> Self {
        let seconds = i64::try_from(length.as_secs().max(1)).unwrap_or(i64::MAX);
        Self { from, to, millis: seconds.saturating_mul(1000) }
    }
}

impl Iterator for TimeWindows {
    type Item = TimeWindow;

    fn next(&mut self) -> Option<TimeWindow> {
        let (from, to) = (self.from.to_epoch_millis(), self.to.to_epoch_millis());
        if from >= to {
            return None;
        }
        let end = from.saturating_add(self.millis).min(to);
        // Between two times that exist there are only times that exist.
        let end = TopDateTime::from_epoch_millis(end).unwrap_or(self.to);
        let window = TimeWindow { start: self.from, end };
        self.from = end;
        Some(window)
    }
}

impl fmt::Display for TimeWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to {}", self.start, self.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn windows(from: &str, to: &str, seconds: u64) -> Vec<String> {
        let windows =
            TimeWindows::new(from.parse().unwrap(), to.parse().unwrap(), Duration::from_secs(seconds));
        windows.take(5).map(|window| window.to_string()).collect()
    }

    #[test]
    fn windows_touch_and_cover_the_span() {
        for (to, seconds, expected) in [
            ("2026-01-01 00:00:00", 60, vec![]),
            ("2025-12-31 23:59:59", 60, vec![]),
            ("2026-01-01 00:00:01", 60, vec!["2026-01-01 00:00:00 to 2026-01-01 00:00:01"]),
            ("2026-01-01 00:01:00", 60, vec!["2026-01-01 00:00:00 to 2026-01-01 00:01:00"]),
            (
                "2026-01-01 00:01:30",
                60,
                vec![
                    "2026-01-01 00:00:00 to 2026-01-01 00:01:00",
                    "2026-01-01 00:01:00 to 2026-01-01 00:01:30",
                ],
            ),
            ("2026-01-01 00:00:01", 0, vec!["2026-01-01 00:00:00 to 2026-01-01 00:00:01"]),
            ("9999-12-31 23:59:59", u64::MAX, vec!["2026-01-01 00:00:00 to 9999-12-31 23:59:59"]),
        ] {
            assert_eq!(windows("2026-01-01 00:00:00", to, seconds), expected, "{to}, {seconds}");
        }
    }
}
