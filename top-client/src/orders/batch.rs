//! What a sink is given.

use std::{error::Error, fmt, pin::Pin, sync::Arc};

use crate::pages::TimeWindow;

/// Orders of one shop to be stored together: a page of a list, or a single one.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderBatch<T> {
    /// Whose they are.
    pub shop: Arc<str>,
    /// The orders; never none.
    pub orders: Vec<T>,
    /// Where they come from.
    pub origin: Origin,
}

/// Where orders come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// From the list of a window.
    Listed {
        /// The window.
        window: TimeWindow,
        /// The [fence](crate::fleet::Lease::fence) of the lease under which it is read: larger than those of all before. It
        /// tells apart a process that slept past the end of its lease; a sink that compares when orders changed does not
        /// need it.
        fence: u64,
    },
    /// Fetched by itself: [`OrderSync::fetch`](super::OrderSync::fetch).
    Fetched,
}

/// Without the orders, which are people's.
impl<T> fmt::Debug for OrderBatch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrderBatch")
            .field("shop", &self.shop)
            .field("orders", &self.orders.len())
            .field("origin", &self.origin)
            .finish()
    }
}

/// What a program's own functions may fail with.
pub(super) type Failure = Box<dyn Error + Send + Sync>;

type BoxFuture<T> = Pin<Box<dyn Future<Output = Result<T, Failure>> + Send>>;

/// Stores a batch.
pub(super) type Sink<T> = dyn Fn(OrderBatch<T>) -> BoxFuture<()> + Send + Sync;

/// The shops that there are.
pub(super) type Shops = dyn Fn() -> BoxFuture<Vec<String>> + Send + Sync;
