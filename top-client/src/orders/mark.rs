//! The water mark of a shop, and the window that is read next. Time is an argument.

use std::time::Duration;

use super::{SyncError, builder::Settings};
use crate::pages::TimeWindow;
use top_core::TopDateTime;

/// How far a shop's orders have been stored, as it stands in the engine.
pub(super) struct Mark {
    /// What stands there, for the comparison.
    pub(super) text: Option<String>,
    pub(super) time: Option<TopDateTime>,
}

impl Mark {
    pub(super) fn read(text: Option<String>) -> Result<Self, SyncError> {
        let time = text.as_deref().map(|text| text.parse().map_err(|_| SyncError::mark())).transpose()?;
        Ok(Self { text, time })
    }
}

/// How a shop was read last, by this process.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct ShopPace {
    /// How far its mark moves at once, if not by a whole window: it has very many orders.
    pub(super) step: Option<Duration>,
    /// Its last window did not reach the newest orders, so that the next one is due.
    pub(super) goes_on: bool,
}

/// What is next for a shop.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// A window is to be read.
    Read(Span),
    /// Nothing for so long.
    Rest(Duration),
}

/// A window that is to be read: behind the mark by the overlap, and on from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    /// Where the mark stands, or where the history begins.
    pub(super) from: TopDateTime,
    pub(super) window: TimeWindow,
}

impl Settings {
    /// `pace` is how the shop was read last.
    pub(super) fn next(&self, mark: Option<TopDateTime>, now: TopDateTime, pace: ShopPace) -> Next {
        // What is newer may not be listed yet, and a window must not end in the future.
        let newest = now - self.settle;
        let (from, start) = match mark {
            Some(mark) => (mark, mark - self.overlap),
            None => (newest - self.history, newest - self.history),
        };
        let waits = newest.saturating_duration_since(from);
        // Shops of a shard are visited together: one that would be due soon after the others is due with them.
        let goes_on = mark.is_none() || pace.goes_on;
        let is_due = waits >= self.every / 2 || (goes_on && !waits.is_zero());
        if !is_due {
            let ahead = from.saturating_duration_since(newest);
            return Next::Rest(self.every.saturating_sub(waits).saturating_add(ahead));
        }
        let step = pace.step.unwrap_or(Duration::MAX).min(self.longest_step()).max(Duration::from_secs(1));
        let end = (from + step).min(newest);
        Next::Read(Span { from, window: TimeWindow { start, end } })
    }

    /// How far a mark moves by a whole window.
    pub(super) fn longest_step(&self) -> Duration {
        self.window.saturating_sub(self.overlap)
    }

    /// How far it is to move so that a window with so many orders has as many as a turn may have; `None` if that cannot be
    /// less. Half of what is read may be overlap, and not more.
    pub(super) fn shorter_step(&self, span: Span, orders: i64) -> Option<Duration> {
        let orders = u64::try_from(orders).unwrap_or(0);
        let most = self.orders_per_turn;
        let step = span.window.end.saturating_duration_since(span.from);
        let shortest = self.overlap.max(Duration::from_secs(1));
        if orders <= most || step <= shortest {
            return None;
        }
        let seconds = step.as_secs().saturating_mul(most) / orders;
        Some(Duration::from_secs(seconds).max(shortest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: u64 = 60;

    fn settings() -> Settings {
        Settings {
            every: Duration::from_secs(5 * MINUTE),
            window: Duration::from_secs(30 * MINUTE),
            overlap: Duration::from_secs(3 * MINUTE),
            settle: Duration::from_secs(30),
            history: Duration::from_secs(60 * MINUTE),
            orders_per_turn: 500,
            ..Settings::default()
        }
    }

    fn at(text: &str) -> TopDateTime {
        format!("2026-11-11 {text}").parse().unwrap()
    }

    fn next(mark: Option<&str>, now: &str, step: Option<u64>) -> String {
        let pace = ShopPace { step: step.map(Duration::from_secs), goes_on: step.is_some() };
        match settings().next(mark.map(at), at(now), pace) {
            Next::Read(Span { from, window }) => {
                let hours = |time: TopDateTime| time.to_string()[11..].to_owned();
                format!("from {}: {} to {}", hours(from), hours(window.start), hours(window.end))
            }
            Next::Rest(rest) => format!("rest {}", rest.as_secs()),
        }
    }

    #[test]
    fn windows_overlap_end_in_the_past_and_are_never_longer_than_they_may_be() {
        for (mark, now, step, expected) in [
            // The first turn begins with the history, a whole window at a time.
            (None, "12:00:30", None, "from 11:00:00: 11:00:00 to 11:27:00"),
            (Some("11:27:00"), "12:00:30", None, "from 11:27:00: 11:24:00 to 11:54:00"),
            (Some("11:54:00"), "12:00:30", None, "from 11:54:00: 11:51:00 to 12:00:00"),
            // In step.
            (Some("12:00:00"), "12:00:30", None, "rest 300"),
            (Some("12:00:00"), "12:02:59", None, "rest 151"),
            (Some("12:00:00"), "12:03:00", None, "from 12:00:00: 11:57:00 to 12:02:30"),
            (Some("12:00:00"), "12:05:30", None, "from 12:00:00: 11:57:00 to 12:05:00"),
            // A mark ahead of the time, of whoever set it: nothing is read until then.
            (Some("12:10:00"), "12:00:30", None, "rest 900"),
            // A window before this one was cut: the rest of it is due.
            (Some("12:00:00"), "12:00:40", Some(60), "from 12:00:00: 11:57:00 to 12:00:10"),
            (Some("12:00:00"), "12:00:30", Some(60), "rest 300"),
            (Some("11:00:00"), "12:00:30", Some(60), "from 11:00:00: 10:57:00 to 11:01:00"),
            (Some("11:00:00"), "12:00:30", Some(0), "from 11:00:00: 10:57:00 to 11:00:01"),
        ] {
            assert_eq!(next(mark, now, step), expected, "{mark:?} {now} {step:?}");
        }
    }

    #[test]
    fn a_window_with_too_many_orders_is_cut_down_to_the_overlap() {
        let span = |end: &str| Span {
            from: at("12:00:00"),
            window: TimeWindow { start: at("11:57:00"), end: at(end) },
        };
        let step = |end, orders| settings().shorter_step(span(end), orders).map(|step| step.as_secs());
        assert_eq!(step("12:27:00", 500), None);
        assert_eq!(step("12:27:00", 1_500), Some(9 * MINUTE));
        assert_eq!(step("12:27:00", 1_000_000), Some(3 * MINUTE));
        assert_eq!(step("12:03:00", 1_000_000), None, "not shorter than the overlap");
        assert_eq!(step("12:27:00", -1), None);
    }
}
