//! The client's own limit on its rate, per app key and per API. Time is an argument; how calls wait is the engine's
//! business.

use std::{
    collections::{HashMap, VecDeque},
    num::NonZeroU32,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use super::Moment;

/// A number of calls in a time: `Rate::per_second(40)`.
///
/// No span of that length ever has more calls, wherever it begins. Calls are spread over it: with 10 a second, one goes
/// every tenth of a second; [`burst`](Self::burst) lets some go together. The spans are taken a hundredth longer than
/// stated, because requests do not all take equally long to the gateway, which counts them there.
///
/// ```
/// use top_client::Rate;
///
/// let evenly = Rate::per_second(40);
/// let ten_at_once = Rate::per_second(40).burst(10);
/// # let _ = (evenly, ten_at_once);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rate {
    calls: NonZeroU32,
    every: Duration,
    burst: NonZeroU32,
}

impl Rate {
    /// At most `calls` in any second. 0 counts as 1.
    pub const fn per_second(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(1))
    }

    /// At most `calls` in any minute. 0 counts as 1.
    pub const fn per_minute(calls: u32) -> Self {
        Self::new(calls, Duration::from_secs(60))
    }

    /// Lets so many calls go at once after a pause, and spreads the others over the rest of the time: still no more than
    /// the rate in any span of its length. More than the rate counts as the rate, 0 as 1. Default: 1.
    pub const fn burst(mut self, calls: u32) -> Self {
        let calls = if calls < self.calls.get() { calls } else { self.calls.get() };
        self.burst = at_least_one(calls);
        self
    }

    const fn new(calls: u32, every: Duration) -> Self {
        Self { calls: at_least_one(calls), every, burst: NonZeroU32::MIN }
    }

    /// How far apart calls go that several processes share: a bit further than in one, as each may be late by the grace.
    pub(crate) fn shared_gap(self) -> Duration {
        self.spread_over(self.window() + self.grace())
    }

    /// How many calls may go together, and how many in one span; `None` if all go apart.
    pub(crate) fn bursts(self) -> Option<(u32, u32)> {
        let (together, calls) = (self.burst.get(), self.calls.get());
        (together > 1).then_some((together, calls))
    }

    /// How late a call may go that several processes share.
    pub(crate) fn grace(self) -> Duration {
        self.every / 50
    }

    /// A part of the rate, evenly spread.
    pub(crate) fn share(self, share: f64) -> Self {
        let every = self.every.as_secs_f64() / (f64::from(self.calls.get()) * share);
        // A share so small that the time overflows is a call in a hundred years.
        let longest = Duration::from_secs(100 * 365 * 86_400);
        Self::new(1, Duration::try_from_secs_f64(every).unwrap_or(longest).min(longest))
    }

    /// The span in which the calls are counted.
    fn window(self) -> Duration {
        self.every + self.every / 100
    }

    /// How far apart calls go that are spread evenly.
    fn gap(self) -> Duration {
        self.spread_over(self.window())
    }

    /// How far apart the calls go in a span of this length: rounded up, so that the last is not too early.
    fn spread_over(self, span: Duration) -> Duration {
        let nanos = span.as_nanos().div_ceil(u128::from(self.calls.get()));
        Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
    }
}

const fn at_least_one(calls: u32) -> NonZeroU32 {
    match NonZeroU32::new(calls) {
        Some(calls) => calls,
        None => NonZeroU32::MIN,
    }
}

/// One rate, shared by all calls that it holds for.
pub(crate) struct Pacer {
    rate: Rate,
    past: Mutex<Past>,
    /// Held by the call that goes next by this rate. Who holds it is the only one to [`take`](Self::take).
    pub(crate) turn: tokio::sync::Mutex<()>,
}

/// What is known of the calls that went.
#[derive(Default)]
struct Past {
    /// When the next call would go if all of them had been spread evenly.
    even: Moment,
    /// When calls went, the latest last; as many as can matter. Empty without bursts, for which `even` is enough.
    went: VecDeque<Moment>,
}

impl Pacer {
    pub(crate) fn new(rate: Rate) -> Self {
        Self { rate, past: Mutex::default(), turn: tokio::sync::Mutex::default() }
    }

    /// After how long a call may go; `None` if at once.
    pub(crate) fn wait(&self, now: Moment) -> Option<Duration> {
        let past = self.past();
        let ahead = self.rate.gap().saturating_mul(self.rate.burst.get() - 1);
        let by_burst = past.even.saturating_sub(ahead);
        // The call that must be out of the span before another goes.
        let oldest = past.went.len().checked_sub(self.calls()).map(|index| past.went[index]);
        let by_window = oldest.map_or(Moment::ZERO, |oldest| oldest.saturating_add(self.rate.window()));
        by_burst.max(by_window).checked_sub(now).filter(|wait| !wait.is_zero())
    }

    /// A call goes now.
    pub(crate) fn take(&self, now: Moment) {
        let mut past = self.past();
        past.even = past.even.max(now).saturating_add(self.rate.gap());
        if self.rate.burst == NonZeroU32::MIN {
            return;
        }
        let window = self.rate.window();
        while past.went.len() >= self.calls()
            || past.went.front().is_some_and(|went| went.saturating_add(window) <= now)
        {
            past.went.pop_front();
        }
        past.went.push_back(now);
    }

    fn calls(&self) -> usize {
        usize::try_from(self.rate.calls.get()).unwrap_or(usize::MAX)
    }

    fn past(&self) -> MutexGuard<'_, Past> {
        self.past.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// All rates of a client.
#[derive(Default)]
pub(crate) struct Pace {
    app: Option<Pacer>,
    apis: HashMap<String, Pacer>,
}

/// The rates that hold for one method.
#[derive(Clone, Copy)]
pub(crate) struct Pacers<'p> {
    /// The API's own. It is waited for first, so that a call which waits for it does not keep calls of other APIs from
    /// the common one.
    pub(crate) api: Option<&'p Pacer>,
    pub(crate) app: Option<&'p Pacer>,
}

impl Pace {
    pub(crate) fn new(app: Option<Rate>, apis: impl IntoIterator<Item = (String, Rate)>) -> Self {
        let apis = apis.into_iter().map(|(method, rate)| (method, Pacer::new(rate))).collect();
        Self { app: app.map(Pacer::new), apis }
    }

    pub(crate) fn of(&self, method: &str) -> Pacers<'_> {
        // Most clients have none, and then nothing is looked up.
        let api = if self.apis.is_empty() { None } else { self.apis.get(method) };
        Pacers { api, app: self.app.as_ref() }
    }
}

impl Pacers<'_> {
    /// After how long a call may go by both; `None` if at once.
    pub(crate) fn wait(self, now: impl Fn() -> Moment) -> Option<Duration> {
        let wait = |pacer: Option<&Pacer>| pacer.and_then(|pacer| pacer.wait(now()));
        wait(self.api).max(wait(self.app))
    }

    /// A call goes now, by both.
    pub(crate) fn take(self, now: impl Fn() -> Moment) {
        for pacer in self.api.into_iter().chain(self.app) {
            pacer.take(now());
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MS: fn(u64) -> Duration = Duration::from_millis;

    fn pass(pacer: &Pacer, now: Moment) -> bool {
        let passes = pacer.wait(now).is_none();
        if passes {
            pacer.take(now);
        }
        passes
    }

    #[test]
    fn calls_are_spread_evenly() {
        let pacer = Pacer::new(Rate::per_second(4));
        assert!(pass(&pacer, MS(1000)));
        assert_eq!(pacer.wait(MS(1000)), Some(Duration::from_micros(252_500)));
        assert!(!pass(&pacer, MS(1252)));
        assert!(pass(&pacer, MS(1253)));
        assert!(pacer.past().went.is_empty(), "nothing else is remembered");
    }

    #[test]
    fn a_burst_passes_at_once_and_counts() {
        let pacer = Pacer::new(Rate::per_second(4).burst(3));
        let asked = (0..2500).flat_map(|ms| [ms; 5]);
        let went: Vec<u64> = asked.filter(|ms| pass(&pacer, MS(*ms))).collect();
        assert_eq!(went, [0, 0, 0, 253, 1010, 1010, 1010, 1263, 2020, 2020, 2020, 2273]);
    }

    #[test]
    fn ten_a_second_is_ten_and_not_nineteen() {
        for rate in [Rate::per_second(10), Rate::per_second(10).burst(10)] {
            let pacer = Pacer::new(rate);
            let in_first = (0..1000).flat_map(|ms| [ms; 20]).filter(|ms| pass(&pacer, MS(*ms))).count();
            assert_eq!(in_first, 10, "{rate:?}");
        }
    }

    #[test]
    fn absurd_rates_do_not_panic() {
        let all = [Rate::per_second(0), Rate::per_second(u32::MAX), Rate::per_minute(1)];
        for rate in all.into_iter().flat_map(|rate| [rate, rate.burst(0), rate.burst(u32::MAX)]) {
            let pacer = Pacer::new(rate);
            assert!(pass(&pacer, MS(1)), "{rate:?}");
            pacer.take(Moment::MAX);
            assert!(pacer.wait(MS(2)).is_some() || rate.calls.get() == u32::MAX, "{rate:?}");
        }
    }

    #[test]
    fn each_api_has_its_own_rate_and_all_share_the_apps() {
        let pace = Pace::new(Some(Rate::per_second(100)), [("a.b".to_owned(), Rate::per_second(1))]);
        pace.of("a.b").take(|| MS(0));
        assert_eq!(pace.of("a.b").wait(|| MS(0)), Some(MS(1010)));
        assert_eq!(pace.of("a.c").wait(|| MS(0)), Some(Duration::from_micros(10_100)));
        assert_eq!(Pace::default().of("a.b").wait(|| MS(0)), None);
    }

    /// The most calls in any span of this length, looked for the long way.
    fn most_in(window: Duration, went: &[Moment]) -> usize {
        let inside = |from: &Moment| went.iter().filter(|at| (*from..*from + window).contains(*at)).count();
        went.iter().map(inside).max().unwrap_or_default()
    }

    proptest! {
        #[test]
        fn no_span_ever_has_more_than_the_rate(
            calls in 1_u32..40,
            burst in 0_u32..50,
            pauses in proptest::collection::vec(prop_oneof![4 => 0_u64..5, 2 => 0_u64..200, 1 => 0_u64..3_000], 1..300),
        ) {
            let rate = Rate::per_second(calls).burst(burst);
            let pacer = Pacer::new(rate);
            let mut now = Moment::ZERO;
            let mut went = Vec::new();
            for pause in pauses {
                now += MS(pause);
                // As the engine does: it waits as long as it is told, and then goes.
                if let Some(wait) = pacer.wait(now) {
                    now += wait;
                    prop_assert_eq!(pacer.wait(now), None, "the wait that was stated is enough");
                }
                pacer.take(now);
                went.push(now);
            }
            prop_assert!(most_in(rate.every, &went) <= calls as usize);
            // Bursts are no longer than was allowed.
            prop_assert!(most_in(Duration::from_nanos(1), &went) <= burst.clamp(1, calls) as usize);
        }
    }
}
