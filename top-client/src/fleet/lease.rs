//! Which process may do something, and until when. Knows nothing of what is done.

use std::{sync::Arc, time::Duration};

use super::StoreFuture;

/// A right that one process has for a time, such as to renew a shop's session or to read its orders.
///
/// Its [`fence`](Self::fence) is larger than that of every lease on the same key before it. Who works on something that
/// can compare numbers, such as a row of a database, writes it there and refuses smaller ones: then a process that slept
/// past the end of its lease, and does not know, changes nothing any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    key: String,
    fence: u64,
}

/// What became of the wish for a lease.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Acquired {
    /// It is this process's now.
    Lease(Lease),
    /// Another process has it, for so long at most unless it is extended.
    Held(Duration),
}

/// How long something that fails is left alone: for `first` at first, and twice as long each time it fails again, up to
/// `longest`. Failures that lie further apart than `longest` have nothing to do with one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackOff {
    /// The first rest.
    pub first: Duration,
    /// The longest rest.
    pub longest: Duration,
}

impl Lease {
    /// What an engine gives out. `fence` has to be larger than that of every lease on the same key before it.
    pub fn new(key: impl Into<String>, fence: u64) -> Self {
        Self { key: key.into(), fence }
    }

    /// What it is a right to.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// A number that grows from lease to lease of one key.
    pub const fn fence(&self) -> u64 {
        self.fence
    }
}

impl BackOff {
    /// The rest after a failure, by the one before: how long that was, and how long ago it ended.
    pub fn next(self, last: Option<(Duration, Duration)>) -> Duration {
        let recent = last.filter(|(_, since)| *since < self.longest);
        recent.map_or(self.first, |(length, _)| length.saturating_mul(2).clamp(self.first, self.longest))
    }
}

/// Rights that processes have for a time, and things that all of them leave alone for a time. Times are the engine's, so
/// that the clocks of the machines do not matter; a file engine's are those of the one machine.
///
/// A lease ends by itself, whether its process lives or not. Who holds one extends it in good time; who cannot has to take
/// it for lost. Keys are chosen by the program: the client's own begin with `session/` and `oauth`.
///
/// ```
/// use std::time::Duration;
///
/// use top_client::fleet::{Acquired, LeaseStore, Memory};
///
/// # async fn example() -> Result<(), top_client::fleet::StoreError> {
/// let leases = Memory::new(); // one process; several share `top_redis::Redis`
/// if let Acquired::Lease(lease) = leases.acquire("orders/shop-1", Duration::from_secs(30)).await? {
///     // … work, and now and then, to keep it:
///     let is_mine = leases.extend(&lease, Duration::from_secs(30)).await?;
///     if is_mine {
///         leases.release(&lease).await?;
///     }
/// }
/// # Ok(())
/// # }
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(example()).unwrap();
/// ```
pub trait LeaseStore: Send + Sync {
    /// Takes the lease of `key` for `length`, if nobody has it.
    fn acquire<'a>(&'a self, key: &'a str, length: Duration) -> StoreFuture<'a, Acquired>;

    /// Lets a lease end `length` from now; `false` if it has ended or is another's.
    fn extend<'a>(&'a self, lease: &'a Lease, length: Duration) -> StoreFuture<'a, bool>;

    /// Ends a lease; `false` if it had ended or is another's.
    fn release<'a>(&'a self, lease: &'a Lease) -> StoreFuture<'a, bool>;

    /// What `key` stands for has failed: all leave it alone for as long as this returns.
    fn back_off<'a>(&'a self, key: &'a str, by: BackOff) -> StoreFuture<'a, Duration>;

    /// How long `key` is still to be left alone.
    fn resting<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Duration>>;
}

impl<S: LeaseStore + ?Sized> LeaseStore for Arc<S> {
    fn acquire<'a>(&'a self, key: &'a str, length: Duration) -> StoreFuture<'a, Acquired> {
        (**self).acquire(key, length)
    }

    fn extend<'a>(&'a self, lease: &'a Lease, length: Duration) -> StoreFuture<'a, bool> {
        (**self).extend(lease, length)
    }

    fn release<'a>(&'a self, lease: &'a Lease) -> StoreFuture<'a, bool> {
        (**self).release(lease)
    }

    fn back_off<'a>(&'a self, key: &'a str, by: BackOff) -> StoreFuture<'a, Duration> {
        (**self).back_off(key, by)
    }

    fn resting<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Duration>> {
        (**self).resting(key)
    }
}
