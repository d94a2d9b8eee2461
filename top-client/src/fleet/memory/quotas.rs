//! Rates, daily numbers and bans in memory.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

use top_core::error::LimitScope;

use super::{Memory, locked, ready};
use crate::fleet::{Ask, Ban, Grant, QuotaStore, StoreFuture};

/// How far Beijing's clock is ahead of 1970's.
const BEIJING: Duration = Duration::from_secs(8 * 60 * 60);
/// How far ahead calls may be granted, beyond what was asked for and a thousand calls that wait one by one.
const FAR: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[derive(Default)]
pub(super) struct Quotas {
    limits: HashMap<Key, Limit>,
    bans: HashMap<Key, Duration>,
}

/// An application, or one API of it.
type Key = (String, Option<String>);

/// Times count from 1970.
#[derive(Default)]
struct Limit {
    /// When the next call goes.
    next: Duration,
    day: u64,
    used: u64,
}

impl Limit {
    fn grant(&mut self, ask: &Ask<'_>, now: Duration) -> Grant {
        let mut count = ask.wanted;
        if let Some(per_day) = ask.per_day {
            let in_beijing = now.saturating_add(BEIJING).as_secs();
            let day = in_beijing / DAY.as_secs();
            if self.day != day {
                (self.day, self.used) = (day, 0);
            }
            self.used = self.used.saturating_sub(ask.returned.into());
            let left = per_day.saturating_sub(self.used);
            if left == 0 {
                return Grant::UsedUp(Duration::from_secs(DAY.as_secs() - in_beijing % DAY.as_secs()));
            }
            count = count.min(u32::try_from(left).unwrap_or(u32::MAX));
        }
        let mut first = Duration::ZERO;
        if let Some(gap) = ask.gap {
            // No honest mark is that far ahead: the clock has gone back.
            if self.next
                > now.saturating_add(ask.ahead).saturating_add(FAR).saturating_add(gap.saturating_mul(1_000))
            {
                self.next = now.saturating_add(ask.ahead);
            }
            self.next = self.next.max(now.saturating_add(ask.settle));
            first = self.next.saturating_sub(now);
            let room = ask.ahead.saturating_sub(first).as_nanos() / gap.as_nanos().max(1);
            count = count.min(u32::try_from(room).unwrap_or(u32::MAX).max(1));
            self.next = self.next.saturating_add(gap.saturating_mul(count));
        }
        self.used = self.used.saturating_add(count.into());
        Grant::Calls { count, first, gap: ask.gap.unwrap_or_default() }
    }
}

impl Quotas {
    fn ban(&self, app_key: &str, method: &str, now: Duration) -> Option<Duration> {
        if self.bans.is_empty() {
            return None;
        }
        let end = |method: Option<&str>| self.bans.get(&(app_key.to_owned(), method.map(str::to_owned)));
        let end = end(None).max(end(Some(method)))?;
        end.checked_sub(now).filter(|left| !left.is_zero())
    }
}

fn since_1970(now: SystemTime) -> Duration {
    now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}

impl QuotaStore for Memory {
    fn take<'a>(&'a self, ask: Ask<'a>) -> StoreFuture<'a, Grant> {
        let now = since_1970(self.now());
        let mut quotas = locked(&self.0.quotas);
        if let Some(left) = quotas.ban(ask.app_key, ask.method, now) {
            return ready(Grant::Banned(left));
        }
        if ask.wanted == 0 {
            return ready(Grant::Calls { count: 0, first: Duration::ZERO, gap: Duration::ZERO });
        }
        let method = (ask.scope == LimitScope::Api).then(|| ask.method.to_owned());
        ready(quotas.limits.entry((ask.app_key.to_owned(), method)).or_default().grant(&ask, now))
    }

    fn ban<'a>(
        &'a self,
        app_key: &'a str,
        method: &'a str,
        scope: LimitScope,
        length: Duration,
    ) -> StoreFuture<'a, ()> {
        let method = match scope {
            LimitScope::App => None,
            LimitScope::Api => Some(method.to_owned()),
            _ => return ready(()),
        };
        let now = since_1970(self.now());
        let mut quotas = locked(&self.0.quotas);
        quotas.bans.retain(|_, end| *end > now);
        let end = quotas.bans.entry((app_key.to_owned(), method)).or_default();
        *end = now.saturating_add(length).max(*end);
        ready(())
    }

    fn known_ban(&self, app_key: &str, method: &str) -> Ban {
        let now = since_1970(self.now());
        locked(&self.0.quotas).ban(app_key, method, now).map_or(Ban::None, Ban::For)
    }
}
