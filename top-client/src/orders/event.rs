//! What is told of the work, to count and log it: shops, times and numbers, never an order.

use std::time::Duration;

use super::SyncError;
use crate::pages::TimeWindow;

/// Something happened. Given to the function of [`OrderSyncBuilder::on_event`](super::OrderSyncBuilder::on_event).
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum SyncEvent<'a> {
    /// A window of a shop was read and stored.
    Turn(TurnEvent<'a>),
    /// A turn of a shop failed; the shop rests.
    Failed {
        /// Whose.
        shop: &'a str,
        /// Why.
        error: &'a SyncError,
        /// How long this process leaves it alone.
        rest: Duration,
    },
    /// Work on many shops could not begin or go on: the engine, the platform's time or the list of shops failed.
    Stopped {
        /// Why.
        error: &'a SyncError,
        /// How long until the next attempt.
        rest: Duration,
    },
}

/// A window of a shop, read and stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TurnEvent<'a> {
    /// Whose.
    pub shop: &'a str,
    /// What was read.
    pub window: TimeWindow,
    /// How many orders were stored, those of the overlap included.
    pub orders: usize,
    /// Whether the mark moved. If not, another process did the same work.
    pub moved: bool,
    /// How far the mark is now behind the platform's time: what of the shop is not read yet.
    pub behind: Duration,
}
