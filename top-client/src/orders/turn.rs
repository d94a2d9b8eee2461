//! One turn of one shop: one window, read from its last page to its first, stored, and the mark moved.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use super::{
    OrderBatch, OrderSource, Origin, PageAt, SyncError, SyncEvent, TurnEvent,
    mark::{Mark, Next, Span},
    run::Inner,
};
use crate::pages::Pages;
use top_core::Error;

impl<S: OrderSource> Inner<S> {
    fn mark_key(&self, shop: &str) -> String {
        format!("orders/{}/shop/{shop}", self.source.name())
    }

    /// Reads and stores the shop's next window, and returns after how long it has another turn.
    pub(super) async fn turn(&self, shop: &Arc<str>, fence: u64) -> Result<Duration, SyncError> {
        let key = self.mark_key(shop);
        let mark = Mark::read(self.cursors.position(&key).await?)?;
        let now = self.time.now(&self.client).await?;
        let mut pace = self.state_of(shop, |state| state.pace);
        let (span, mut pages) = loop {
            let span = match self.settings.next(mark.time, now, pace) {
                Next::Read(span) => span,
                Next::Rest(rest) => return Ok(rest),
            };
            let counts = AtomicBool::new(true);
            let mut pages = self.pages(shop, span, counts);
            let orders = pages.total().await?.unwrap_or(0);
            match self.settings.shorter_step(span, orders) {
                Some(shorter) => pace.step = Some(shorter),
                None => {
                    // The next one may be longer again.
                    let few = u64::try_from(orders).unwrap_or(0) <= self.settings.orders_per_turn / 2;
                    let longer = pace.step.map(|step| if few { step.saturating_mul(2) } else { step });
                    pace.step = longer.filter(|step| *step < self.settings.longest_step());
                    break (span, pages);
                }
            }
        };
        let mut orders = 0;
        while let Some(page) = pages.next_page().await? {
            orders += page.len();
            let origin = Origin::Listed { window: span.window, fence };
            let batch = OrderBatch { shop: Arc::clone(shop), orders: page, origin };
            (self.sink)(batch).await.map_err(SyncError::sink)?;
        }
        let end = span.window.end;
        let moved = self.cursors.advance(&key, mark.text.as_deref(), &end.to_string()).await?;
        let behind = now.saturating_duration_since(end);
        let event = TurnEvent { shop, window: span.window, orders, moved, behind };
        (self.on_event)(&SyncEvent::Turn(event));
        pace.goes_on = end < now - self.settings.settle;
        self.state_of(shop, |state| state.pace = pace);
        Ok(match self.settings.next(Some(end), now, pace) {
            Next::Read(_) => Duration::ZERO,
            Next::Rest(rest) => rest,
        })
    }

    fn pages<'s>(&'s self, shop: &Arc<str>, span: Span, counts: AtomicBool) -> Pages<'s, S::List, S::Order> {
        let counts = Arc::new(counts);
        let counted = Arc::clone(&counts);
        let window = span.window;
        let at = move |number, counts| PageAt { window, number, counts };
        self.client
            .pages_backwards(
                self.source.page(at(1, true)),
                // The page's number is written last.
                move |request, number| {
                    *request = self.source.page(at(number, counted.load(Ordering::Relaxed)));
                },
                |response| self.source.read(response),
            )
            .counting(move |_, must| counts.store(must, Ordering::Relaxed))
            .shop(&**shop)
    }

    /// Fetches one order and stores it.
    pub(super) async fn fetch(&self, shop: &str, id: i64) -> Result<bool, SyncError> {
        let single: Result<_, Error> = self.source.single(&self.client, shop, id).await;
        let Some(order) = single? else { return Ok(false) };
        let batch = OrderBatch { shop: shop.into(), orders: vec![order], origin: Origin::Fetched };
        (self.sink)(batch).await.map_err(SyncError::sink)?;
        Ok(true)
    }
}
