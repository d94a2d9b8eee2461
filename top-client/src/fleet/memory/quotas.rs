//! Rates, daily numbers and bans in memory.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

use top_core::error::LimitScope;

use super::{Memory, limit::Limit, locked, ready};
use crate::fleet::{Ask, Ban, Calls, Grant, QuotaStore, StoreFuture, Wish};

#[derive(Default)]
pub(super) struct Quotas {
    limits: HashMap<Key, Limit>,
    bans: HashMap<Key, Duration>,
}

/// An application, or one API of it.
type Key = (String, Option<String>);

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
        if ask.wish.wanted == 0 {
            return ready(Grant::Calls { calls: Calls::default(), also: None });
        }
        let key = |wish: &Wish| {
            let method = (wish.scope == LimitScope::Api).then(|| ask.method.to_owned());
            (ask.app_key.to_owned(), method)
        };
        let limit = quotas.limits.entry(key(&ask.wish)).or_default();
        let calls = match limit.take(&ask.wish, ask.ahead, now) {
            Ok(calls) => calls,
            Err(left) => return ready(Grant::UsedUp(left)),
        };
        let also = ask.also.map(|wish| {
            if calls.first > ask.also_within {
                return Calls::default();
            }
            let limit = quotas.limits.entry(key(&wish)).or_default();
            limit.take(&wish, ask.ahead, now).unwrap_or_default()
        });
        ready(Grant::Calls { calls, also })
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
