//! Spans of time, one after the other, for APIs that are asked for one span at a time. Knows nothing of pages.

use std::{fmt, time::Duration};

use top_core::TopDateTime;

/// A span of time cut into windows, in the order of time: for [`Pages::over`](crate::Pages::over), and an iterator.
///
/// Windows touch: each begins at the second at which the one before ends. Whether an API counts a window's last second in
/// differs from API to API and is seldom said; so an item of that very second may come in both, and is never left out.
/// [`overlapping`](Self::overlapping) ones meet further back, for lists into which items come late.
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
    length: Duration,
    overlap: Duration,
}

/// One window of [`TimeWindows`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
        Self { from, to, length: Duration::from_secs(length.as_secs().max(1)), overlap: Duration::ZERO }
    }

    /// Each window but the first begins so long before the end of the one before: whole seconds, and at least one less
    /// than a window is long. Items of the overlap come twice.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use top_client::TimeWindows;
    ///
    /// let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    /// let windows = TimeWindows::new("2026-11-11 00:00:00".parse()?, "2026-11-11 01:00:00".parse()?, minutes(30));
    /// let spans: Vec<_> = windows.overlapping(minutes(5)).map(|window| window.to_string()).collect();
    /// assert_eq!(spans, [
    ///     "2026-11-11 00:00:00 to 2026-11-11 00:30:00",
    ///     "2026-11-11 00:25:00 to 2026-11-11 00:55:00",
    ///     "2026-11-11 00:50:00 to 2026-11-11 01:00:00",
    /// ]);
    /// # Ok::<(), top_client::error::DateTimeError>(())
    /// ```
    pub fn overlapping(mut self, overlap: Duration) -> Self {
        let most = self.length.saturating_sub(Duration::from_secs(1));
        self.overlap = Duration::from_secs(overlap.as_secs()).min(most);
        self
    }
}

impl Iterator for TimeWindows {
    type Item = TimeWindow;

    fn next(&mut self) -> Option<TimeWindow> {
        if self.from >= self.to {
            return None;
        }
        let end = (self.from + self.length).min(self.to);
        let window = TimeWindow { start: self.from, end };
        self.from = if end == self.to { end } else { end - self.overlap };
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

    #[test]
    fn overlapping_windows_always_move_on() {
        let windows = |seconds, overlap| {
            let (from, to) = ("2026-01-01 00:00:00".parse().unwrap(), "2026-01-01 00:00:05".parse().unwrap());
            let windows = TimeWindows::new(from, to, Duration::from_secs(seconds));
            let windows = windows.overlapping(Duration::from_secs(overlap));
            let second = |time: TopDateTime| time.parts().5;
            windows.map(|window| (second(window.start), second(window.end))).collect::<Vec<_>>()
        };
        assert_eq!(windows(3, 1), [(0, 3), (2, 5)]);
        assert_eq!(windows(2, 60), [(0, 2), (1, 3), (2, 4), (3, 5)], "a second less than the window");
        assert_eq!(windows(1, 1), [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)]);
        assert_eq!(windows(60, 5), [(0, 5)]);
    }
}
