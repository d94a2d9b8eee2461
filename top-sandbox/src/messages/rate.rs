//! How fast a connection is pushed to, by how much it confirms of what it is sent: the rule of the platform's own published
//! server component. What the rate is a rate of is not in there; here it is the share of the window. The time is an
//! argument.

use std::time::Duration;

/// How often it is judged.
const PERIOD: Duration = Duration::from_secs(5);
/// Below this share of confirms the rate falls to that share of itself.
const ENOUGH: f64 = 0.89;
/// How much it rises after a better period.
const RECOVERY: f64 = 0.1;

pub(super) struct Rate {
    /// When the period began.
    since: Duration,
    sent: u32,
    confirmed: u32,
    share: f64,
}

impl Rate {
    pub(super) const fn new(now: Duration) -> Self {
        Self { since: now, sent: 0, confirmed: 0, share: 1.0 }
    }

    pub(super) const fn sent(&mut self) {
        self.sent = self.sent.saturating_add(1);
    }

    pub(super) const fn confirmed(&mut self) {
        self.confirmed = self.confirmed.saturating_add(1);
    }

    /// Judges the periods that are over.
    pub(super) fn judge(&mut self, now: Duration) {
        while now.saturating_sub(self.since) >= PERIOD {
            let confirmed = f64::from(self.confirmed) / f64::from(self.sent.max(1));
            if self.sent > 0 && confirmed < ENOUGH {
                self.share *= confirmed;
            } else {
                self.share = (self.share + RECOVERY).min(1.0);
            }
            (self.sent, self.confirmed) = (0, 0);
            // What came to rest recovers within ten periods.
            self.since = (self.since + PERIOD).max(now.saturating_sub(PERIOD * 20));
        }
    }

    /// How many messages may be pending, and at least one; `window` at full rate.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a count of messages"
    )]
    pub(super) fn of(&self, window: usize) -> usize {
        if self.share < 1.0 { ((window as f64 * self.share) as usize).max(1) } else { window }
    }

    /// When it may rise; `None` at full rate.
    pub(super) fn next(&self) -> Option<Duration> {
        (self.share < 1.0).then(|| self.since + PERIOD)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A period in which so many of a hundred were confirmed.
    fn period(rate: &mut Rate, number: u64, confirmed: usize) -> usize {
        (0..100).for_each(|_| rate.sent());
        (0..confirmed).for_each(|_| rate.confirmed());
        rate.judge(Duration::from_secs(5 * number));
        rate.of(1000)
    }

    #[test]
    fn few_confirms_slow_it_down_and_it_recovers_by_a_tenth_each_period() {
        let mut rate = Rate::new(Duration::ZERO);
        assert_eq!((rate.of(1000), rate.next()), (1000, None));
        rate.judge(Duration::from_secs(4));
        assert_eq!(period(&mut rate, 1, 89), 1000, "enough");
        assert_eq!(period(&mut rate, 2, 50), 500);
        assert_eq!(rate.next(), Some(Duration::from_secs(15)));
        assert_eq!(period(&mut rate, 3, 50), 250);
        assert_eq!(period(&mut rate, 4, 100), 350);
        assert_eq!(period(&mut rate, 5, 0), 1, "never nothing");
        rate.judge(Duration::from_secs(29));
        assert_eq!(rate.of(1000), 1);
        rate.judge(Duration::from_secs(40));
        assert_eq!(rate.of(1000), 300, "three periods of rest");
        rate.judge(Duration::from_secs(1_000_000));
        assert_eq!((rate.of(1000), rate.next()), (1000, None));
    }

    #[test]
    fn a_period_is_over_after_five_seconds_and_not_before() {
        let mut rate = Rate::new(Duration::from_secs(7));
        (0..10).for_each(|_| rate.sent());
        rate.judge(Duration::from_millis(11_999));
        assert_eq!(rate.of(10), 10);
        rate.judge(Duration::from_secs(12));
        assert_eq!(rate.of(10), 1);
    }
}
