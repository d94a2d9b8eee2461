//! One limit: when its next calls go, and how many the day has had. Times count from 1970 and are arguments.

use std::{collections::VecDeque, time::Duration};

use crate::fleet::{Burst, Calls, Wish};

/// How far Beijing's clock is ahead of 1970's.
const BEIJING: Duration = Duration::from_secs(8 * 60 * 60);
/// How far ahead calls may be granted, beyond what was asked for and a thousand calls that wait one by one.
const FAR: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Default)]
pub(super) struct Limit {
    /// When the next call goes; with bursts, when it would go if all had been spread evenly.
    next: Duration,
    day: u64,
    used: u64,
    /// When calls went or will go, the latest last; as many as can matter. Empty without bursts.
    went: VecDeque<Duration>,
}

impl Limit {
    /// Calls, or how long it is until there are any again.
    pub(super) fn take(&mut self, wish: &Wish, ahead: Duration, now: Duration) -> Result<Calls, Duration> {
        let mut count = wish.wanted;
        let (mut day, mut used) = (self.day, self.used);
        if let Some(per_day) = wish.per_day {
            let in_beijing = now.saturating_add(BEIJING).as_secs();
            let today = in_beijing / DAY.as_secs();
            if day != today {
                (day, used) = (today, 0);
            }
            used = used.saturating_sub(wish.returned.into());
            let left = per_day.saturating_sub(used);
            if left == 0 {
                return Err(Duration::from_secs(DAY.as_secs() - in_beijing % DAY.as_secs()));
            }
            count = count.min(u32::try_from(left).unwrap_or(u32::MAX));
        }
        let mut calls = Calls { count, ..Calls::default() };
        if let Some(gap) = wish.gap {
            let ends = now.saturating_add(ahead);
            // No honest mark is that far ahead: the clock has gone back.
            if self.next > ends.saturating_add(FAR).saturating_add(gap.saturating_mul(1_000)) {
                self.next = ends;
                self.went.clear();
            }
            let begins = now.saturating_add(wish.settle);
            calls = match wish.burst {
                None => self.evenly(gap, count, begins, ends),
                Some(burst) => self.together(gap, burst, count, begins, ends),
            };
            calls.first = calls.first.saturating_sub(now);
        }
        (self.day, self.used) = (day, used.saturating_add(calls.count.into()));
        Ok(calls)
    }

    /// Calls that go a gap apart; the first is a moment and no length.
    fn evenly(&mut self, gap: Duration, count: u32, begins: Duration, ends: Duration) -> Calls {
        let first = self.next.max(begins);
        let room = ends.saturating_sub(first).as_nanos() / gap.as_nanos().max(1);
        let count = count.min(u32::try_from(room).unwrap_or(u32::MAX).max(1));
        self.next = first.saturating_add(gap.saturating_mul(count));
        Calls { count, first, gap }
    }

    /// Calls of which some go together: as many as go equally far apart, which for those of a burst is not at all.
    fn together(
        &mut self,
        gap: Duration,
        burst: Burst,
        count: u32,
        begins: Duration,
        ends: Duration,
    ) -> Calls {
        let saved = gap.saturating_mul(burst.together.saturating_sub(1));
        let span = gap.saturating_mul(burst.calls);
        let most = usize::try_from(burst.calls).unwrap_or(usize::MAX).max(1);
        let mut calls = Calls::default();
        while calls.count < count {
            // The call that must be out of the span before another goes.
            let oldest = self.went.len().checked_sub(most).map(|index| self.went[index]);
            let by_span = oldest.map_or(Duration::ZERO, |oldest| oldest.saturating_add(span));
            let moment = begins.max(self.next.saturating_sub(saved)).max(by_span);
            match calls.count {
                0 => calls.first = moment,
                _ if moment > ends => break,
                1 => calls.gap = moment.saturating_sub(calls.first),
                number if moment != calls.first.saturating_add(calls.gap.saturating_mul(number)) => break,
                _ => {}
            }
            calls.count += 1;
            self.next = self.next.max(moment).saturating_add(gap);
            if self.went.len() >= most {
                self.went.pop_front();
            }
            self.went.push_back(moment);
        }
        calls
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use top_core::error::LimitScope;

    use super::*;

    const MS: fn(u64) -> Duration = Duration::from_millis;

    fn wish(together: u32, calls: u32, wanted: u32) -> Wish {
        let mut wish = Wish::new(LimitScope::App);
        (wish.gap, wish.wanted, wish.burst) = (Some(MS(100)), wanted, Some(Burst { together, calls }));
        wish
    }

    #[test]
    fn what_went_together_is_made_up_for_before_the_span_is_over() {
        let mut limit = Limit::default();
        let mut take = |wanted| {
            let calls = limit.take(&wish(3, 10, wanted), MS(2_000), MS(50_000)).unwrap();
            (calls.count, calls.first, calls.gap)
        };
        assert_eq!(take(5), (3, MS(0), MS(0)), "three together");
        assert_eq!(take(5), (5, MS(100), MS(100)), "then apart");
        assert_eq!(take(5), (2, MS(600), MS(100)), "until ten have gone");
        assert_eq!(take(5), (3, MS(1_000), MS(0)), "and those of the next span");
        assert_eq!(take(1), (1, MS(1_100), MS(0)));
    }

    #[test]
    fn a_day_that_is_used_up_takes_nothing_back() {
        let mut day = Wish::new(LimitScope::App);
        (day.per_day, day.wanted) = (Some(3), 3);
        let mut limit = Limit::default();
        assert_eq!(limit.take(&day, MS(0), MS(0)).map(|calls| calls.count), Ok(3));
        assert!(limit.take(&day, MS(0), MS(0)).is_err());
        day.returned = 1;
        assert_eq!(limit.take(&day, MS(0), MS(0)).map(|calls| calls.count), Ok(1));
    }

    proptest! {
        #[test]
        fn no_span_ever_has_more_than_the_calls(
            calls in 1_u32..40,
            together in 1_u32..40,
            asks in proptest::collection::vec((0_u64..400, 1_u32..60, 0_u64..700), 1..100),
        ) {
            let (gap, together) = (MS(100), together.min(calls));
            let (mut limit, mut now, mut went) = (Limit::default(), MS(1_000_000), Vec::new());
            for (pause, wanted, ahead) in asks {
                now += MS(pause);
                let granted = limit.take(&wish(together, calls, wanted), MS(ahead), now).unwrap();
                prop_assert!((1..=wanted).contains(&granted.count));
                for number in 0..granted.count {
                    let after = granted.first + granted.gap * number;
                    prop_assert!(number == 0 || after <= MS(ahead));
                    went.push(now + after);
                }
            }
            prop_assert!(went.is_sorted());
            let span = gap * calls;
            for (number, from) in went.iter().enumerate() {
                let inside = went[number..].iter().take_while(|at| **at < *from + span).count();
                prop_assert!(inside <= calls as usize, "{inside} in a span from {from:?}");
                let at_once = went[number..].iter().take_while(|at| *at == from).count();
                prop_assert!(at_once <= together as usize);
            }
        }
    }
}
