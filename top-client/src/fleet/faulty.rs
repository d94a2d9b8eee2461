//! An engine with faults, for tests: slow, gone, losing replies or leases, with a clock that jumps. Knows nothing of what is
//! stored.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering::SeqCst},
    },
    time::{Duration, SystemTime},
};

use tokio::time::Instant;
use top_core::{
    clock::{Clock, SystemClock},
    error::LimitScope,
};

use super::{
    Acquired, Ask, BackOff, Ban, Claim, CursorStore, Grant, InboxStore, Lease, LeaseStore, Memory,
    QuotaStore, StoreError, StoreErrorKind, StoreFuture,
};
#[cfg(feature = "oauth")]
use super::{Replacing, Saved, SessionStore, StoredSession};

/// An engine with faults that can be switched on and off; by default it has none. Clones of an engine that share their
/// memory, each in a `Faulty` of its own, are processes with networks of their own.
///
/// ```
/// use top_client::fleet::{CursorStore, Faulty, Memory};
///
/// # async fn example() -> Result<(), top_client::fleet::StoreError> {
/// let shared = Memory::new();
/// let (one, other) = (Faulty::new(shared.clone()), Faulty::new(shared));
/// one.faults().gone(true);
/// assert!(one.position("orders").await.unwrap_err().is_away());
/// assert_eq!(other.position("orders").await?, None);
/// # Ok(())
/// # }
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(example()).unwrap();
/// ```
#[derive(Debug, Clone)]
pub struct Faulty<E> {
    engine: E,
    faults: Faults,
}

/// The switches of a [`Faulty`] engine. Clones are the same switches.
#[derive(Debug, Clone, Default)]
pub struct Faults(Arc<Switches>);

#[derive(Debug, Default)]
struct Switches {
    slow_millis: AtomicU64,
    gone: AtomicBool,
    loses_replies: AtomicBool,
    loses_leases: AtomicBool,
    operations: AtomicU64,
    jump_millis: AtomicI64,
}

impl<E> Faulty<E> {
    /// An engine without faults yet.
    pub fn new(engine: E) -> Self {
        Self { engine, faults: Faults::default() }
    }

    /// What switches the faults on and off. Clones share them.
    pub fn faults(&self) -> Faults {
        self.faults.clone()
    }
}

impl Faulty<Memory> {
    /// An engine in memory whose clock can [jump](Faults::jump). It follows tokio's time, paused or not.
    pub fn memory() -> Self {
        let faults = Faults::default();
        let clock = JumpingClock { faults: faults.clone(), began: Instant::now(), from: SystemClock.now() };
        Self { engine: Memory::with_clock(clock), faults }
    }

    /// Another process at the same memory, with faults of its own.
    pub fn beside(&self) -> Self {
        Self::new(self.engine.clone())
    }
}

impl Faults {
    /// Each operation takes so long before it begins.
    pub fn slow(&self, by: Duration) {
        self.0.slow_millis.store(u64::try_from(by.as_millis()).unwrap_or(u64::MAX), SeqCst);
    }

    /// No operation reaches the engine.
    pub fn gone(&self, gone: bool) {
        self.0.gone.store(gone, SeqCst);
    }

    /// Operations are carried out, and reported as failed.
    pub fn lose_replies(&self, lose: bool) {
        self.0.loses_replies.store(lose, SeqCst);
    }

    /// No lease can be extended or released any more: each is said to be lost.
    pub fn lose_leases(&self, lose: bool) {
        self.0.loses_leases.store(lose, SeqCst);
    }

    /// The clock of [`Faulty::memory`] goes forward by so many milliseconds, or back.
    pub fn jump(&self, millis: i64) {
        self.0.jump_millis.fetch_add(millis, SeqCst);
    }

    /// How many operations were asked for.
    pub fn operations(&self) -> u64 {
        self.0.operations.load(SeqCst)
    }

    async fn before(&self) -> Result<(), StoreError> {
        self.0.operations.fetch_add(1, SeqCst);
        let slow = self.0.slow_millis.load(SeqCst);
        if slow > 0 {
            tokio::time::sleep(Duration::from_millis(slow)).await;
        }
        Self::unless(self.0.gone.load(SeqCst))
    }

    fn after<T>(&self, value: T) -> Result<T, StoreError> {
        Self::unless(self.0.loses_replies.load(SeqCst)).map(|()| value)
    }

    fn unless(away: bool) -> Result<(), StoreError> {
        if away { Err(StoreError::new(StoreErrorKind::Away, "a fault of a test")) } else { Ok(()) }
    }

    fn around<'a, T: Send + 'a>(&'a self, operation: StoreFuture<'a, T>) -> StoreFuture<'a, T> {
        Box::pin(async move {
            self.before().await?;
            self.after(operation.await?)
        })
    }

    fn lease<'a>(&'a self, operation: StoreFuture<'a, bool>) -> StoreFuture<'a, bool> {
        let lost = self.0.loses_leases.load(SeqCst);
        self.around(if lost { Box::pin(std::future::ready(Ok(false))) } else { operation })
    }
}

struct JumpingClock {
    faults: Faults,
    began: Instant,
    from: SystemTime,
}

impl Clock for JumpingClock {
    fn now(&self) -> SystemTime {
        let jump = self.faults.0.jump_millis.load(SeqCst);
        let far = Duration::from_millis(jump.unsigned_abs());
        let now = self.from + self.began.elapsed();
        if jump < 0 { now.checked_sub(far) } else { now.checked_add(far) }.unwrap_or(now)
    }
}

impl<E: LeaseStore> LeaseStore for Faulty<E> {
    fn acquire<'a>(&'a self, key: &'a str, length: Duration) -> StoreFuture<'a, Acquired> {
        Box::pin(async move {
            self.faults.before().await?;
            self.faults.after(self.engine.acquire(key, length).await?)
        })
    }

    fn extend<'a>(&'a self, lease: &'a Lease, length: Duration) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            self.faults.lease(Box::pin(async { self.engine.extend(lease, length).await })).await
        })
    }

    fn release<'a>(&'a self, lease: &'a Lease) -> StoreFuture<'a, bool> {
        Box::pin(async move { self.faults.lease(Box::pin(async { self.engine.release(lease).await })).await })
    }

    fn back_off<'a>(&'a self, key: &'a str, by: BackOff) -> StoreFuture<'a, Duration> {
        self.faults.around(Box::pin(async move { self.engine.back_off(key, by).await }))
    }

    fn resting<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Duration>> {
        self.faults.around(Box::pin(async move { self.engine.resting(key).await }))
    }
}

impl<E: CursorStore> CursorStore for Faulty<E> {
    fn position<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<String>> {
        self.faults.around(Box::pin(async move { self.engine.position(key).await }))
    }

    fn advance<'a>(&'a self, key: &'a str, from: Option<&'a str>, to: &'a str) -> StoreFuture<'a, bool> {
        self.faults.around(Box::pin(async move { self.engine.advance(key, from, to).await }))
    }
}

impl<E: InboxStore> InboxStore for Faulty<E> {
    fn claim(&self, id: i64, hold: Duration) -> StoreFuture<'_, Claim> {
        self.faults.around(Box::pin(async move { self.engine.claim(id, hold).await }))
    }

    fn done(&self, id: i64) -> StoreFuture<'_, ()> {
        self.faults.around(Box::pin(async move { self.engine.done(id).await }))
    }

    fn released(&self, id: i64) {
        if !self.faults.0.gone.load(SeqCst) {
            self.engine.released(id);
        }
    }
}

impl<E: QuotaStore> QuotaStore for Faulty<E> {
    fn take<'a>(&'a self, ask: Ask<'a>) -> StoreFuture<'a, Grant> {
        self.faults.around(Box::pin(async move { self.engine.take(ask).await }))
    }

    fn ban<'a>(
        &'a self,
        app_key: &'a str,
        method: &'a str,
        scope: LimitScope,
        length: Duration,
    ) -> StoreFuture<'a, ()> {
        self.faults.around(Box::pin(async move { self.engine.ban(app_key, method, scope, length).await }))
    }

    fn known_ban(&self, app_key: &str, method: &str) -> Ban {
        // What is gone tells nothing.
        if self.faults.0.gone.load(SeqCst) { Ban::Unknown } else { self.engine.known_ban(app_key, method) }
    }
}

#[cfg(feature = "oauth")]
impl<E: SessionStore> SessionStore for Faulty<E>
where
    Self: LeaseStore,
{
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<StoredSession>> {
        self.faults.around(Box::pin(async move { self.engine.load(shop).await }))
    }

    fn save<'a>(
        &'a self,
        shop: &'a str,
        token: &'a crate::oauth::Token,
        over: Replacing,
    ) -> StoreFuture<'a, Saved> {
        self.faults.around(Box::pin(async move { self.engine.save(shop, token, over).await }))
    }

    fn remove<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, bool> {
        self.faults.around(Box::pin(async move { self.engine.remove(shop).await }))
    }

    fn shops(&self) -> StoreFuture<'_, Vec<String>> {
        self.faults.around(Box::pin(async move { self.engine.shops().await }))
    }

    fn leases(&self) -> Option<&dyn LeaseStore> {
        Some(self)
    }
}
