//! Rates, daily numbers and bans.

use std::time::Duration;

use redis::ScriptInvocation;
use top_client::fleet::{Ask, Ban, Calls, Grant, QuotaStore, StoreFuture, Wish};
use top_core::error::LimitScope;

use crate::{
    Redis,
    keys::scope,
    scripts,
    values::{micros, millis},
};

impl Redis {
    fn ban_key(&self, app_key: &str, method: Option<&str>) -> String {
        self.0.keys.of("ban", &scope(app_key, method))
    }

    /// Adds what is wanted of one limit.
    fn wish(&self, script: &mut ScriptInvocation<'_>, ask: &Ask<'_>, wish: Wish) {
        let name = scope(ask.app_key, (wish.scope == LimitScope::Api).then_some(ask.method));
        script.key(self.0.keys.of("limit", &name)).key(self.0.keys.of("went", &name));
        let per_day = wish.per_day.map_or(-1, |calls| i64::try_from(calls).unwrap_or(i64::MAX).min(1 << 51));
        script.arg(wish.gap.map_or(0, |gap| micros(gap).max(1))).arg(per_day).arg(wish.wanted);
        script.arg(wish.returned).arg(micros(wish.settle));
        script.arg(wish.burst.map_or(0, |burst| burst.together.max(1)));
        script.arg(wish.burst.map_or(0, |burst| burst.calls.max(1)));
    }

    fn listen(&self) {
        self.0.bans.start(&self.0.connection, self.0.keys.alone("bans"));
    }
}

impl QuotaStore for Redis {
    fn take<'a>(&'a self, ask: Ask<'a>) -> StoreFuture<'a, Grant> {
        Box::pin(async move {
            let Self(inner) = self;
            self.listen();
            let listened = inner.bans.listens();
            let mut script = scripts::TAKE.key(self.ban_key(ask.app_key, None));
            script.key(self.ban_key(ask.app_key, Some(ask.method)));
            script.arg(micros(ask.ahead)).arg(micros(ask.also_within));
            for wish in [Some(ask.wish), ask.also].into_iter().flatten() {
                self.wish(&mut script, &ask, wish);
            }
            let said: Vec<u64> = inner.connection.script(&script).await?;
            let number = |index: usize| said.get(index).copied().unwrap_or_default();
            let calls = |at: usize| Calls {
                count: u32::try_from(number(at)).unwrap_or(u32::MAX),
                first: Duration::from_micros(number(at + 1)),
                gap: Duration::from_micros(number(at + 2)),
            };
            Ok(match number(0) {
                0 => {
                    inner.bans.learn_free(ask.app_key, ask.method, listened);
                    Grant::Calls { calls: calls(1), also: ask.also.map(|_| calls(4)) }
                }
                1 => Grant::Banned(Duration::from_millis(number(1))),
                _ => Grant::UsedUp(Duration::from_millis(number(1))),
            })
        })
    }

    fn ban<'a>(
        &'a self,
        app_key: &'a str,
        method: &'a str,
        of: LimitScope,
        length: Duration,
    ) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let method = match of {
                LimitScope::App => None,
                LimitScope::Api => Some(method),
                _ => return Ok(()),
            };
            let mut script = scripts::BAN.key(self.ban_key(app_key, method));
            script.arg(millis(length)).arg(self.0.keys.alone("bans")).arg(scope(app_key, method));
            self.0.connection.script(&script).await
        })
    }

    fn known_ban(&self, app_key: &str, method: &str) -> Ban {
        self.0.bans.known(app_key, method)
    }
}
