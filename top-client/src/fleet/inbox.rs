//! Which messages are in hand or done with, so that one that comes again is not handled again. Knows ids only.

use std::{sync::Arc, time::Duration};

use super::StoreFuture;

/// Whether a message is to be handled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// Handle it. Until [`InboxStore::done`], [`InboxStore::released`] or the end of the claim, others get
    /// [`InHand`](Self::InHand).
    New,
    /// Somebody is at it: leave it to them, neither confirmed nor failed.
    InHand,
    /// It was handled: confirm it.
    Done,
}

/// Remembers messages by their ids. The platform delivers at least once; with this, a message is handled again only
/// where the engine lost its memory, or the process died between the end of the handler and [`done`](Self::done).
///
/// Ids are to be remembered for a day and a redelivery: the platform keeps messages for 24 hours. If an engine fails, the
/// message is handled: twice is better than never.
///
/// # With the business's own transaction
/// The last gap closes where the engine is the business's own database: the handler writes the mark of [`done`](Self::done)
/// in its own transaction, and `claim` looks for that mark. If the process dies, both are there or neither is. The statement
/// fails where the mark is there already: a handler that was slower than its claim is rolled back, since another process has
/// done the work. `tests/tests/sql_inbox` in the repository is such an engine, and the guide's chapter of messages has one.
pub trait InboxStore: Send + Sync {
    /// Claims a message before it is handled. A claim of which nothing more is heard ends after `hold`: its process died.
    fn claim(&self, id: i64, hold: Duration) -> StoreFuture<'_, Claim>;

    /// It was handled. It is confirmed after this, whatever the engine says.
    fn done(&self, id: i64) -> StoreFuture<'_, ()>;

    /// It was not handled, and may be claimed again. Must not block.
    fn released(&self, id: i64);
}

impl<S: InboxStore + ?Sized> InboxStore for Arc<S> {
    fn claim(&self, id: i64, hold: Duration) -> StoreFuture<'_, Claim> {
        (**self).claim(id, hold)
    }

    fn done(&self, id: i64) -> StoreFuture<'_, ()> {
        (**self).done(id)
    }

    fn released(&self, id: i64) {
        (**self).released(id);
    }
}
