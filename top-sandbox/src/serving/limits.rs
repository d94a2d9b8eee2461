//! Limits on calls (流控) and the bans that follow: counting only, with the time as an argument.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

use crate::protocol::PlatformError;

/// How many calls are allowed in which time, and how long one call too many is banned.
///
/// ```
/// use std::time::Duration;
/// use top_sandbox::Limit;
///
/// let limit = Limit::per_second(40).ban(Duration::from_secs(3));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    calls: u64,
    window: Duration,
    ban: Option<Duration>,
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl Limit {
    /// Calls, window and ban.
    pub(crate) const fn parts(self) -> (u64, Duration, Option<Duration>) {
        (self.calls, self.window, self.ban)
    }

    /// So many calls in each window of time. Windows are counted from midnight in Beijing, so that a day is the
    /// platform's day.
    pub const fn new(calls: u64, window: Duration) -> Self {
        Self { calls, window, ban: None }
    }

    /// So many calls a second.
    pub const fn per_second(calls: u64) -> Self {
        Self::new(calls, Duration::from_secs(1))
    }

    /// So many calls a day; the ban ends at midnight in Beijing.
    pub const fn per_day(calls: u64) -> Self {
        Self::new(calls, DAY)
    }

    /// How long calls are banned after one too many; until the window ends otherwise.
    pub const fn ban(mut self, ban: Duration) -> Self {
        self.ban = Some(ban);
        self
    }
}

/// What a limit counts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitOn {
    /// All calls of one application (app key).
    App(String),
    /// All calls of one API (method), by all applications together.
    Api(String),
    /// The calls of one API, counted for each application separately.
    AppApi(String),
}

impl LimitOn {
    fn counts(&self, app_key: &str, method: &str) -> bool {
        match self {
            Self::App(key) => key == app_key,
            Self::Api(api) | Self::AppApi(api) => api == method,
        }
    }

    const fn sub_code(&self) -> &'static str {
        match self {
            Self::App(_) => "accesscontrol.limited-by-app-access-count",
            Self::Api(_) => "accesscontrol.limited-by-api-access-count",
            Self::AppApi(_) => "accesscontrol.limited-by-app-api-access-count",
        }
    }
}

#[derive(Default)]
struct Count {
    window: u128,
    calls: u64,
    banned_until: Duration,
}

struct Rule {
    on: LimitOn,
    limit: Limit,
    /// By application, if applications are counted separately; else one, under the empty key.
    counts: HashMap<String, Count>,
}

/// The limits in force and what was counted so far.
#[derive(Default)]
pub(crate) struct Limiter(Vec<Rule>);

impl Limiter {
    pub(crate) fn add(&mut self, on: LimitOn, limit: Limit) {
        self.0.push(Rule { on, limit, counts: HashMap::new() });
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// Forgets the limits on one thing.
    pub(crate) fn remove(&mut self, on: &LimitOn) {
        self.0.retain(|rule| rule.on != *on);
    }

    /// The limits in force, as they were declared.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&LimitOn, &Limit)> {
        self.0.iter().map(|rule| (&rule.on, &rule.limit))
    }

    /// Counts one call, or refuses it with the error of the limit that it exceeds. A refused call counts for no limit.
    pub(crate) fn take(&mut self, app_key: &str, method: &str, now: SystemTime) -> Result<(), PlatformError> {
        let now = beijing(now);
        let rules = self.0.iter_mut().filter(|rule| rule.on.counts(app_key, method));
        let mut taken = Vec::new();
        for Rule { on, limit, counts } in rules {
            let key = if matches!(on, LimitOn::AppApi(_)) { app_key } else { "" };
            let count = counts.entry(key.to_owned()).or_default();
            let window = limit.window.as_nanos().max(1);
            let current = now.as_nanos() / window;
            if count.window != current {
                (count.window, count.calls) = (current, 0);
            }
            if count.banned_until <= now && count.calls >= limit.calls {
                let rest = u64::try_from(window - now.as_nanos() % window).map_or(DAY, Duration::from_nanos);
                count.banned_until = now.saturating_add(limit.ban.unwrap_or(rest));
            }
            if count.banned_until > now {
                // Rounded up, so that a client that waits that long is let in.
                let seconds = count.banned_until.saturating_sub(now).as_millis().div_ceil(1000);
                return Err(PlatformError::of(7)
                    .sub(on.sub_code(), format!("This ban will last for {seconds} more seconds")));
            }
            taken.push(count);
        }
        for count in taken {
            count.calls += 1;
        }
        Ok(())
    }
}

/// The time since 1970-01-01 00:00 in Beijing, so that days divide at Beijing's midnight.
fn beijing(now: SystemTime) -> Duration {
    now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default() + Duration::from_secs(8 * 60 * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: u64 = 1_451_620_800; // 2016-01-01 12:00:00 in Beijing

    fn at(millis: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_millis(NOON * 1000 + millis)
    }

    fn limiter(on: LimitOn, limit: Limit) -> Limiter {
        let mut limiter = Limiter::default();
        limiter.add(on, limit);
        limiter
    }

    fn sub(result: Result<(), PlatformError>) -> Option<(String, String)> {
        let error = result.err()?;
        assert_eq!((error.code(), error.msg()), (7, "App Call Limited"));
        Some((error.sub_code()?.to_owned(), error.sub_msg()?.to_owned()))
    }

    #[test]
    fn the_call_too_many_is_banned_and_the_ban_ends() {
        let mut limiter =
            limiter(LimitOn::AppApi("m".into()), Limit::per_second(2).ban(Duration::from_secs(3)));
        let ban = |seconds: u32| {
            Some((
                "accesscontrol.limited-by-app-api-access-count".to_owned(),
                format!("This ban will last for {seconds} more seconds"),
            ))
        };
        assert_eq!(sub(limiter.take("a", "m", at(0))), None);
        assert_eq!(sub(limiter.take("a", "m", at(10))), None);
        assert_eq!(sub(limiter.take("a", "m", at(20))), ban(3));
        assert_eq!(sub(limiter.take("a", "m", at(2_500))), ban(1));
        assert_eq!(sub(limiter.take("b", "m", at(30))), None, "another application");
        assert_eq!(sub(limiter.take("a", "n", at(30))), None, "another API");
        assert_eq!(sub(limiter.take("a", "m", at(3_020))), None);
    }

    #[test]
    fn without_a_ban_time_the_next_window_is_free() {
        let mut limiter = limiter(LimitOn::Api("m".into()), Limit::per_second(1));
        assert_eq!(sub(limiter.take("a", "m", at(400))), None);
        assert!(sub(limiter.take("b", "m", at(500))).is_some());
        assert_eq!(sub(limiter.take("b", "m", at(1_000))), None);
    }

    #[test]
    fn a_ban_that_ends_within_its_window_is_followed_by_the_next() {
        let mut limiter = limiter(
            LimitOn::Api("m".into()),
            Limit::new(1, Duration::from_secs(10)).ban(Duration::from_secs(1)),
        );
        assert_eq!(sub(limiter.take("a", "m", at(0))), None);
        for millis in [0, 1_000, 1_500, 2_000] {
            assert!(sub(limiter.take("a", "m", at(millis))).is_some(), "{millis}");
        }
        assert_eq!(sub(limiter.take("a", "m", at(10_000))), None);
    }

    #[test]
    fn a_day_ends_at_midnight_in_beijing() {
        let mut limiter = limiter(LimitOn::App("a".into()), Limit::per_day(1));
        assert_eq!(sub(limiter.take("a", "m", at(0))), None);
        let (code, msg) = sub(limiter.take("a", "n", at(1_000))).unwrap();
        assert_eq!(code, "accesscontrol.limited-by-app-access-count");
        assert_eq!(msg, format!("This ban will last for {} more seconds", 12 * 60 * 60 - 1));
        assert_eq!(sub(limiter.take("a", "m", at(12 * 60 * 60 * 1000))), None);
    }

    #[test]
    fn a_call_that_one_limit_refuses_counts_for_no_other() {
        let mut limiter = limiter(LimitOn::App("a".into()), Limit::per_day(2));
        limiter.add(LimitOn::Api("m".into()), Limit::per_second(0));
        for _ in 0..5 {
            assert!(sub(limiter.take("a", "m", at(0))).is_some());
        }
        assert_eq!(sub(limiter.take("a", "n", at(0))), None);
        assert_eq!(sub(limiter.take("a", "n", at(0))), None);
    }
}
