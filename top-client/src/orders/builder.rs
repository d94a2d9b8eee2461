//! The settings of an order sync, their defaults and their checks.

use std::{
    error::Error as StdError,
    fmt,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{sync::Semaphore, time::Instant};

use super::{
    OrderBatch, OrderSource, OrderSync, SyncEvent,
    batch::{Failure, Shops, Sink},
    run::Inner,
    shards::Looks,
    time::PlatformTime,
};
use crate::{
    client::Client,
    fleet::{CursorStore, LeaseStore},
    policy::chance::Chance,
};
use top_core::{Error, clock::Clock, error::ConfigError};

const MINUTE: Duration = Duration::from_secs(60);

/// What is set by numbers.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) every: Duration,
    pub(super) window: Duration,
    pub(super) overlap: Duration,
    pub(super) settle: Duration,
    pub(super) history: Duration,
    pub(super) orders_per_turn: u64,
    pub(super) at_once: usize,
    pub(super) shards: usize,
    pub(super) shards_at_once: usize,
    pub(super) lease: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            every: 5 * MINUTE,
            window: 30 * MINUTE,
            overlap: 3 * MINUTE,
            settle: MINUTE / 2,
            history: 1440 * MINUTE,
            orders_per_turn: 500,
            at_once: 16,
            shards: 64,
            shards_at_once: 4,
            lease: MINUTE / 2,
        }
    }
}

pub(super) type OnEvent = dyn Fn(&SyncEvent<'_>) + Send + Sync;

/// Builds an [`OrderSync`].
#[must_use = "a builder does nothing until `build`"]
pub struct OrderSyncBuilder<S: OrderSource> {
    client: Client,
    source: S,
    cursors: Arc<dyn CursorStore>,
    leases: Arc<dyn LeaseStore>,
    shops: Option<Box<Shops>>,
    sink: Option<Box<Sink<S::Order>>>,
    on_event: Box<OnEvent>,
    clock: Option<Arc<dyn Clock>>,
    seed: Option<u64>,
    settings: Settings,
}

impl<S: OrderSource> OrderSync<S> {
    /// Syncs what `source` lists, by calls of `client`, and keeps marks and leases in `engine`:
    /// [`Memory`](crate::fleet::Memory) for one process, which begins anew after each start; for several, or to go on after
    /// a start, one that they share.
    pub fn builder<E: CursorStore + LeaseStore + 'static>(
        client: Client,
        source: S,
        engine: E,
    ) -> OrderSyncBuilder<S> {
        let engine = Arc::new(engine);
        OrderSyncBuilder {
            client,
            source,
            cursors: Arc::clone(&engine) as _,
            leases: engine,
            shops: None,
            sink: None,
            on_event: Box::new(|_| ()),
            clock: None,
            seed: None,
            settings: Settings::default(),
        }
    }
}

impl<S: OrderSource> OrderSyncBuilder<S> {
    /// The shops whose orders are synced, by the names under which the client's session provider knows them. It is asked
    /// every ten seconds at most: shops may come and go.
    pub fn shops<F, R, E>(mut self, shops: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Vec<String>, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.shops = Some(Box::new(move || {
            let shops = shops();
            Box::pin(async move { shops.await.map_err(Into::into) })
        }));
        self
    }

    /// The shops whose orders are read, where they stay the same; [`shops`](Self::shops) asks for them each time.
    pub fn shop_list<T: Into<String>>(self, shops: impl IntoIterator<Item = T>) -> Self {
        let shops: Vec<String> = shops.into_iter().map(Into::into).collect();
        self.shops(move || {
            let shops = shops.clone();
            async move { Ok::<_, Failure>(shops) }
        })
    }

    /// Where orders go. A batch is stored when the future is ready with `Ok`; the mark moves only after that. The same order
    /// comes more than once, and an old state of it may come after a newer one: store it by its number, and only over a
    /// state that is not newer.
    pub fn sink<F, R, E>(mut self, sink: F) -> Self
    where
        F: Fn(OrderBatch<S::Order>) -> R + Send + Sync + 'static,
        R: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.sink = Some(Box::new(move |batch| {
            let stored = sink(batch);
            Box::pin(async move { stored.await.map_err(Into::into) })
        }));
        self
    }

    /// Told of what happens. It runs where the work runs: it should count and return.
    pub fn on_event(mut self, on_event: impl Fn(&SyncEvent<'_>) + Send + Sync + 'static) -> Self {
        self.on_event = Box::new(on_event);
        self
    }

    /// How often a shop has its turn, if there is nothing to catch up with. Shops of a shard have their turns together, so
    /// some come a little earlier. Default: 5 minutes.
    pub const fn every(mut self, every: Duration) -> Self {
        self.settings.every = every;
        self
    }

    /// How long a window is at most, with its overlap. Default: 30 minutes, as the platform's document recommends.
    pub const fn window(mut self, window: Duration) -> Self {
        self.settings.window = window;
        self
    }

    /// How far a window begins before the mark, for orders that came late into the list. Default: 3 minutes.
    pub const fn overlap(mut self, overlap: Duration) -> Self {
        self.settings.overlap = overlap;
        self
    }

    /// How old the newest orders are that are read: a window that ends in the present gets orders while it is read.
    /// Default: 30 seconds.
    pub const fn settle(mut self, settle: Duration) -> Self {
        self.settings.settle = settle;
        self
    }

    /// How far back a shop begins that has no mark yet. Default: a day. The platform lists three months.
    pub const fn history(mut self, history: Duration) -> Self {
        self.settings.history = history;
        self
    }

    /// How many orders a turn may have; a window with more is cut. 0 counts as 1. Default: 500.
    pub const fn orders_per_turn(mut self, orders: u64) -> Self {
        self.settings.orders_per_turn = if orders == 0 { 1 } else { orders };
        self
    }

    /// How many shops of this process have their turns at the same time. 0 counts as 1. Default: 16.
    pub const fn at_once(mut self, shops: usize) -> Self {
        self.settings.at_once = if shops == 0 { 1 } else { shops };
        self
    }

    /// Into how many shards shops are put, of which this process leases up to `at_once` at a time. 0 counts as 1. Default: 64,
    /// 4 at once, which is for up to eight processes; more need more shards, twice as many as all of them lease at once. All
    /// processes have to agree on the first number: while they do not, work is done twice.
    pub const fn shards(mut self, shards: usize, at_once: usize) -> Self {
        self.settings.shards = if shards == 0 { 1 } else { shards };
        self.settings.shards_at_once = if at_once == 0 { 1 } else { at_once };
        self
    }

    /// How long a lease of a shard holds. It is extended while the work goes on; if its process dies, its shops wait so long,
    /// and up to a quarter of [`every`](Self::every) if there is only one other process. Default: 30 seconds, 1 at least.
    pub fn lease(mut self, length: Duration) -> Self {
        self.settings.lease = length.max(Duration::from_secs(1));
        self
    }

    /// A clock that shows the platform's time, in place of asking for it (`taobao.time.get`): for tests.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Makes the order in which shards are visited repeatable, for tests and simulations. Processes need different ones.
    pub const fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The order sync. Nothing runs yet.
    ///
    /// # Errors
    /// Shops or sink are missing, or a window is not longer than its overlap.
    pub fn build(self) -> Result<OrderSync<S>, Error> {
        let settings = self.settings;
        if settings.window < settings.overlap + Duration::from_secs(1) {
            let reason =
                "a window has to be longer than its overlap by a second at least: otherwise marks never move";
            return Err(ConfigError::new(reason).into());
        }
        let missing =
            |what: &str| ConfigError::new(format!("the order sync has no {what}: give its builder one"));
        let shops = self.shops.ok_or_else(|| missing("shops"))?;
        let sink = self.sink.ok_or_else(|| missing("sink"))?;
        let chance = self.seed.map_or_else(Chance::new, Chance::seeded);
        let looks = Mutex::new(Looks::new(settings.shards, Instant::now(), &chance));
        Ok(OrderSync(Arc::new(Inner {
            client: self.client,
            source: self.source,
            cursors: self.cursors,
            leases: self.leases,
            shops,
            sink,
            on_event: self.on_event,
            time: PlatformTime::new(self.clock),
            turns: Semaphore::new(settings.at_once),
            looks,
            chance,
            known_shops: Mutex::default(),
            shop_states: Mutex::default(),
            settings,
        })))
    }
}

impl<S: OrderSource> fmt::Debug for OrderSyncBuilder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrderSyncBuilder").field("settings", &self.settings).finish_non_exhaustive()
    }
}
