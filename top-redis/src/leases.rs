//! Leases and rests.

use std::time::Duration;

use top_client::fleet::{Acquired, BackOff, Lease, LeaseStore, StoreFuture};

use crate::{Redis, scripts, values::millis};

impl LeaseStore for Redis {
    fn acquire<'a>(&'a self, key: &'a str, length: Duration) -> StoreFuture<'a, Acquired> {
        Box::pin(async move {
            let Self(inner) = self;
            let mut script = scripts::ACQUIRE.key(inner.keys.of("lease", key));
            script.key(inner.keys.alone("fence")).arg(millis(length));
            let (is_ours, number): (bool, u64) = inner.connection.script(&script).await?;
            Ok(if is_ours {
                Acquired::Lease(Lease::new(key, number))
            } else {
                Acquired::Held(Duration::from_millis(number))
            })
        })
    }

    fn extend<'a>(&'a self, lease: &'a Lease, length: Duration) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let mut script = scripts::EXTEND.key(self.0.keys.of("lease", lease.key()));
            script.arg(lease.fence()).arg(millis(length));
            self.0.connection.script(&script).await
        })
    }

    fn release<'a>(&'a self, lease: &'a Lease) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let mut script = scripts::RELEASE.key(self.0.keys.of("lease", lease.key()));
            script.arg(lease.fence());
            self.0.connection.script(&script).await
        })
    }

    fn back_off<'a>(&'a self, key: &'a str, by: BackOff) -> StoreFuture<'a, Duration> {
        Box::pin(async move {
            let mut script = scripts::BACK_OFF.key(self.0.keys.of("rest", key));
            script.arg(millis(by.first)).arg(millis(by.longest));
            Ok(Duration::from_millis(self.0.connection.script(&script).await?))
        })
    }

    fn resting<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Duration>> {
        Box::pin(async move {
            let script = scripts::RESTING.key(self.0.keys.of("rest", key));
            let left: u64 = self.0.connection.script(&script).await?;
            Ok((left > 0).then(|| Duration::from_millis(left)))
        })
    }
}
