//! How far a job has come. Knows nothing of the job.

use std::sync::Arc;

use super::StoreFuture;

/// Water marks: texts that move on only from where they were thought to be. Of two processes that both finish the same
/// piece of work, one moves the mark and the other learns that it was moved.
///
/// ```
/// use top_client::fleet::{CursorStore, Memory};
///
/// # async fn example() -> Result<(), top_client::fleet::StoreError> {
/// let cursors = Memory::new();
/// let key = "orders/shop-1";
/// let from = cursors.position(key).await?;
/// // … read and store everything from there up to noon, then:
/// let moved = cursors.advance(key, from.as_deref(), "2016-01-01 12:00:00").await?;
/// assert!(moved);
/// # Ok(())
/// # }
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(example()).unwrap();
/// ```
pub trait CursorStore: Send + Sync {
    /// Where the cursor stands; `None` if it was never moved.
    fn position<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<String>>;

    /// Moves the cursor to `to` if it stands at `from`, and says whether it did. `None` is where a cursor stands that was
    /// never moved.
    fn advance<'a>(&'a self, key: &'a str, from: Option<&'a str>, to: &'a str) -> StoreFuture<'a, bool>;
}

impl<S: CursorStore + ?Sized> CursorStore for Arc<S> {
    fn position<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<String>> {
        (**self).position(key)
    }

    fn advance<'a>(&'a self, key: &'a str, from: Option<&'a str>, to: &'a str) -> StoreFuture<'a, bool> {
        (**self).advance(key, from, to)
    }
}
