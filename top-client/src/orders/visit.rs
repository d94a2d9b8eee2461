//! One visit to a shard: under its lease, each of its shops that is due has one turn.

use std::{sync::Arc, time::Duration};

use tokio::{task::JoinSet, time::Instant};

use super::{
    OrderSource, SyncError, SyncEvent,
    mark::{Mark, ShopPace},
    run::Inner,
    shards::shard_of,
};
use crate::fleet::{Acquired, BackOff, Lease};

/// How long a shop or an engine that fails is left alone.
const REST: BackOff = BackOff { first: Duration::from_secs(10), longest: Duration::from_secs(300) };
/// How long a shard is left alone whose lease was lost on the way.
const LOOK_AGAIN: Duration = Duration::from_secs(10);
/// How long the program is not asked again which shops there are.
const SHOPS_GOOD_FOR: Duration = Duration::from_secs(10);
/// How soon an engine that failed is asked again to extend a lease.
const TRY_AGAIN: Duration = Duration::from_secs(1);

/// The shops of each shard.
pub(super) type ShopsByShard = Vec<Vec<Arc<str>>>;

/// How a shop has fared in this process.
#[derive(Default)]
pub(super) struct ShopState {
    pub(super) pace: ShopPace,
    /// It failed: how long it rests, and from when.
    resting: Option<(Duration, Instant)>,
}

impl ShopState {
    fn rest_left(&self, now: Instant) -> Option<Duration> {
        let (rest, from) = self.resting?;
        (from + rest).checked_duration_since(now).filter(|left| !left.is_zero())
    }

    /// It failed once more.
    fn rest_again(&mut self, now: Instant) -> Duration {
        let last = self.resting.map(|(rest, from)| (rest, now.saturating_duration_since(from + rest)));
        let rest = REST.next(last);
        self.resting = Some((rest, now));
        rest
    }

    fn is_usual(&self) -> bool {
        self.pace == ShopPace::default() && self.resting.is_none()
    }
}

impl<S: OrderSource> Inner<S> {
    pub(super) fn state_of<T>(&self, shop: &str, work: impl FnOnce(&mut ShopState) -> T) -> T {
        let mut states = self.shop_states();
        let state = states.entry(shop.to_owned()).or_default();
        let done = work(state);
        // Of most shops there is nothing to say.
        if state.is_usual() {
            states.remove(shop);
        }
        done
    }

    /// The shops of each shard, as they were not long ago.
    async fn shops_by_shard(&self) -> Result<Arc<ShopsByShard>, SyncError> {
        let known = self.known_shops().clone();
        if let Some((shops, _)) = known.filter(|(_, asked)| asked.elapsed() < SHOPS_GOOD_FOR) {
            return Ok(shops);
        }
        let shards = self.settings.shards;
        let mut by_shard: ShopsByShard = vec![Vec::new(); shards];
        for shop in (self.shops)().await.map_err(SyncError::shops)? {
            by_shard[shard_of(&shop, shards)].push(shop.into());
        }
        let by_shard = Arc::new(by_shard);
        *self.known_shops() = Some((Arc::clone(&by_shard), Instant::now()));
        Ok(by_shard)
    }

    /// Visits a shard, if it is due and nobody is at it, and returns after how long this process looks at it again.
    pub(super) async fn visit(self: Arc<Self>, shard: usize) -> Result<Duration, SyncError> {
        let shards = self.settings.shards;
        let key = format!("orders/{}/shard/{shards}/{shard}", self.source.name());
        let now = self.time.now(&self.client).await?;
        // One question for the whole shard tells those that come too early.
        let due = Mark::read(self.cursors.position(&key).await?)?;
        if let Some(due) = due.time.filter(|due| *due > now) {
            // Those that wait for the same shard come one after the other, so that most find it visited.
            let late = (self.settings.every / 32).mul_f64(self.chance.fraction());
            return Ok(due.saturating_duration_since(now) + late);
        }
        let lease = match self.leases.acquire(&key, self.settings.lease).await? {
            Acquired::Lease(lease) => lease,
            // It is extended while the work goes on, and free at once if its process dies; with many processes one of them
            // comes soon after that, and they do not all ask all the time.
            Acquired::Held(left) => {
                let late = (self.settings.every / 4).mul_f64(self.chance.fraction());
                return Ok(left.min(self.settings.lease) + late);
            }
        };
        let shops = self.shops_by_shard().await?;
        let worked = Arc::clone(&self).work(&lease, &shops[shard]).await;
        let released = match &worked {
            Ok(Some(rest)) => self.leave(&key, due.text.as_deref(), *rest, &lease).await,
            _ => self.leases.release(&lease).await.map(drop).map_err(Into::into),
        };
        let next = worked?.unwrap_or(LOOK_AGAIN);
        released.map(|()| next)
    }

    /// Writes down when the shard is due again, and gives it back.
    async fn leave(
        &self,
        key: &str,
        due: Option<&str>,
        rest: Duration,
        lease: &Lease,
    ) -> Result<(), SyncError> {
        // To the next whole second: before it, shops are not due.
        let rest = if rest.is_zero() { rest } else { rest + Duration::from_secs(1) };
        let next = self.time.now(&self.client).await? + rest;
        self.cursors.advance(key, due, &next.to_string()).await?;
        self.leases.release(lease).await?;
        Ok(())
    }

    /// The turns of a shard's shops; after how long the first of them has its next, `None` if the lease was lost.
    async fn work(self: Arc<Self>, lease: &Lease, shops: &[Arc<str>]) -> Result<Option<Duration>, SyncError> {
        let (length, fence) = (self.settings.lease, lease.fence());
        let mut turns = JoinSet::new();
        let mut next = self.settings.every;
        let now = Instant::now();
        for shop in shops {
            let resting = self.state_of(shop, |state| state.rest_left(now));
            if let Some(left) = resting {
                next = next.min(left);
            } else {
                let (inner, shop) = (Arc::clone(&self), Arc::clone(shop));
                turns.spawn(async move { inner.turn_in_turn(shop, fence).await });
            }
        }
        let mut ends = Instant::now() + length;
        let mut extend_at = Instant::now() + length / 3;
        loop {
            match tokio::time::timeout_at(extend_at, turns.join_next()).await {
                Ok(None) => return Ok(Some(next)),
                Ok(Some(Ok(rest))) => next = next.min(rest),
                // A sink that panics fails its own shop only; it was stopped before its mark moved.
                Ok(Some(Err(_))) => next = next.min(REST.first),
                Err(_) => match self.leases.extend(lease, length).await {
                    Ok(true) => {
                        ends = Instant::now() + length;
                        extend_at = Instant::now() + length / 3;
                    }
                    // Another process may be at it by now.
                    Ok(false) => return Ok(None),
                    Err(error) if Instant::now() + TRY_AGAIN >= ends => return Err(error.into()),
                    Err(_) => extend_at = Instant::now() + TRY_AGAIN,
                },
            }
        }
    }

    /// A turn, as soon as there is room for one more; after how long the shop has its next.
    async fn turn_in_turn(&self, shop: Arc<str>, fence: u64) -> Duration {
        let Ok(_room) = self.turns.acquire().await else { return self.settings.every };
        match self.turn(&shop, fence).await {
            Ok(next) => {
                self.state_of(&shop, |state| state.resting = None);
                next
            }
            Err(error) => {
                let now = Instant::now();
                let rest = self.state_of(&shop, |state| state.rest_again(now));
                (self.on_event)(&SyncEvent::Failed { shop: &shop, error: &error, rest });
                rest
            }
        }
    }

    /// After a visit that failed: how long the shard is left alone.
    pub(super) fn visit_failed(&self, error: &SyncError, failures: u32) -> Duration {
        let rest = REST.first.saturating_mul(1_u32.checked_shl(failures).unwrap_or(u32::MAX));
        let rest = rest.min(Duration::from_secs(30));
        (self.on_event)(&SyncEvent::Stopped { error, rest });
        rest
    }
}
