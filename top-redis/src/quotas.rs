//! Rates, daily numbers and bans.

use std::time::Duration;

use top_client::fleet::{Ask, Ban, Grant, QuotaStore, StoreFuture};
use top_core::error::LimitScope;

use crate::{Redis, keys::scope, leases::millis, scripts};

impl Redis {
    fn ban_key(&self, app_key: &str, method: Option<&str>) -> String {
        self.0.keys.of("ban", &scope(app_key, method))
    }

    fn listen(&self) {
        self.0.bans.start(&self.0.connection, self.0.keys.alone("bans"));
    }
}

fn micros(length: Duration) -> u64 {
    // What Lua's numbers hold exactly, with room for the time.
    u64::try_from(length.as_micros()).unwrap_or(u64::MAX).min(1 << 51)
}

impl QuotaStore for Redis {
    fn take<'a>(&'a self, ask: Ask<'a>) -> StoreFuture<'a, Grant> {
        Box::pin(async move {
            let Self(inner) = self;
            self.listen();
            let listened = inner.bans.listens();
            let method = (ask.scope == LimitScope::Api).then_some(ask.method);
            let mut script = scripts::TAKE.key(inner.keys.of("limit", &scope(ask.app_key, method)));
            script.key(self.ban_key(ask.app_key, None)).key(self.ban_key(ask.app_key, Some(ask.method)));
            let per_day =
                ask.per_day.map_or(-1, |calls| i64::try_from(calls).unwrap_or(i64::MAX).min(1 << 51));
            script.arg(ask.gap.map_or(0, |gap| micros(gap).max(1))).arg(per_day).arg(ask.wanted);
            script.arg(ask.returned).arg(micros(ask.ahead)).arg(micros(ask.settle));
            let (kind, number, first): (u8, u64, u64) = inner.connection.script(&script).await?;
            Ok(match kind {
                0 => {
                    inner.bans.is_free(ask.app_key, ask.method, listened);
                    Grant::Calls {
                        count: u32::try_from(number).unwrap_or(u32::MAX),
                        first: Duration::from_micros(first),
                        gap: ask.gap.unwrap_or_default(),
                    }
                }
                1 => Grant::Banned(Duration::from_millis(number)),
                _ => Grant::UsedUp(Duration::from_millis(number)),
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
