//! The work of a process: visits to shards, some at a time, for as long as it is wanted.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{sync::Semaphore, task::JoinSet, time::Instant};

use super::{
    OrderSource, OrderSync, SyncError,
    batch::{Shops, Sink},
    builder::{OnEvent, Settings},
    shards::Looks,
    time::PlatformTime,
    visit::{ShopState, ShopsByShard},
};
use crate::{
    client::Client,
    fleet::{CursorStore, LeaseStore},
    policy::chance::Chance,
};

pub(super) struct Inner<S: OrderSource> {
    pub(super) client: Client,
    pub(super) source: S,
    pub(super) cursors: Arc<dyn CursorStore>,
    pub(super) leases: Arc<dyn LeaseStore>,
    pub(super) shops: Box<Shops>,
    pub(super) sink: Box<Sink<S::Order>>,
    pub(super) on_event: Box<OnEvent>,
    pub(super) time: PlatformTime,
    pub(super) settings: Settings,
    /// Room for turns.
    pub(super) turns: Semaphore,
    pub(super) looks: Mutex<Looks>,
    pub(super) chance: Chance,
    /// The shops as they were last, and when that was.
    pub(super) known_shops: Mutex<Option<(Arc<ShopsByShard>, Instant)>>,
    /// How shops have fared in this process: those that were visited.
    pub(super) shop_states: Mutex<HashMap<String, ShopState>>,
}

impl<S: OrderSource> Inner<S> {
    pub(super) fn shop_states(&self) -> MutexGuard<'_, HashMap<String, ShopState>> {
        self.shop_states.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn known_shops(&self) -> MutexGuard<'_, Option<(Arc<ShopsByShard>, Instant)>> {
        self.known_shops.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn looks(&self) -> MutexGuard<'_, Looks> {
        self.looks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Gives a shard back, however its visit ends.
struct InHand<S: OrderSource> {
    inner: Arc<Inner<S>>,
    shard: usize,
    again: Instant,
}

impl<S: OrderSource> InHand<S> {
    /// Whether the visit went well.
    async fn visit(mut self, failures: u32) -> bool {
        let outcome = Arc::clone(&self.inner).visit(self.shard).await;
        let rest = match &outcome {
            Ok(next) => *next,
            Err(error) => self.inner.visit_failed(error, failures),
        };
        self.again = Instant::now() + rest;
        outcome.is_ok()
    }
}

impl<S: OrderSource> Drop for InHand<S> {
    fn drop(&mut self) {
        self.inner.looks().give_back(self.shard, self.again);
    }
}

impl<S: OrderSource> OrderSync<S> {
    /// Keeps the orders of all shops in step until `shutdown` is ready. Turns that are under way then are stopped where they
    /// are, which loses nothing; their shards are free again when their leases have ended.
    ///
    /// Any number of processes may do so at once. Failures do not end it: they are told to
    /// [`on_event`](super::OrderSyncBuilder::on_event), and tried again after a rest.
    pub async fn run_until(&self, shutdown: impl Future<Output = ()>) {
        let mut shutdown = std::pin::pin!(shutdown);
        let mut work = std::pin::pin!(self.work());
        std::future::poll_fn(|context| {
            if shutdown.as_mut().poll(context).is_ready() {
                return std::task::Poll::Ready(());
            }
            work.as_mut().poll(context).map(|never| match never {})
        })
        .await;
    }

    /// Fetches one order and stores it at once: for messages, which are hints that an order has changed. `false` if the
    /// platform knows no such order of this shop. The shop's mark stays where it is.
    ///
    /// ```no_run
    /// # #[cfg(feature = "messages")]
    /// # fn example<S: top_client::orders::OrderSource>(sync: top_client::orders::OrderSync<S>) {
    /// use top_client::{TopMessage, messages::{Consumer, Message}};
    ///
    /// #[derive(TopMessage)]
    /// #[top_api(topic = "taobao_trade_TradeChanged")]
    /// struct TradeChanged { tid: i64, seller_nick: String }
    ///
    /// let consumer = Consumer::builder("12345678", "the app secret").on(move |changed: Message<TradeChanged>| {
    ///     let sync = sync.clone();
    ///     // The message is confirmed when the order is stored.
    ///     async move { sync.fetch(&changed.seller_nick, changed.tid).await.map(|_| ()) }
    /// });
    /// # let _ = consumer;
    /// # }
    /// ```
    ///
    /// # Errors
    /// The call failed, or the order could not be stored.
    pub async fn fetch(&self, shop: &str, id: i64) -> Result<bool, SyncError> {
        self.0.fetch(shop, id).await
    }

    /// Visits shards for ever. What is under way ends when this is dropped.
    async fn work(&self) -> std::convert::Infallible {
        let inner = &self.0;
        let mut visits = JoinSet::new();
        let mut failures = 0;
        loop {
            // When the next shard is due, if there is room for another visit.
            let mut wait = None;
            while visits.len() < inner.settings.shards_at_once {
                let now = Instant::now();
                let next = inner.looks().next(now);
                match next {
                    Ok(shard) => {
                        let again = now + inner.settings.lease;
                        let hand = InHand { inner: Arc::clone(inner), shard, again };
                        visits.spawn(hand.visit(failures));
                    }
                    Err(until) => {
                        wait = until;
                        break;
                    }
                }
            }
            let until = Instant::now() + wait.unwrap_or(Duration::from_secs(3600));
            let ended = if visits.is_empty() {
                tokio::time::sleep_until(until).await;
                None
            } else {
                tokio::time::timeout_at(until, visits.join_next()).await.ok().flatten()
            };
            match ended {
                Some(Ok(true)) => failures = 0,
                Some(_) => failures = (failures + 1).min(8),
                None => {}
            }
        }
    }
}
