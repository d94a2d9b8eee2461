//! Why orders of a shop are not in step. No order and no session is in any text.

use std::{error::Error as StdError, fmt, sync::Arc};

use super::batch::Failure;
use crate::fleet::StoreError;
use top_core::Error;

/// A turn of a shop, or a visit to a shard, ended early. Its mark stands where it stood; all of it is done again.
#[derive(Clone)]
pub struct SyncError {
    kind: SyncErrorKind,
    source: Arc<dyn StdError + Send + Sync>,
}

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncErrorKind {
    /// A call failed: [`SyncError::as_call`].
    Call,
    /// The sink did not store a batch.
    Sink,
    /// The engine of marks and leases failed: [`SyncError::as_store`].
    Store,
    /// Under the mark's key stands what is no mark; it is left alone.
    Mark,
    /// The program's list of shops failed.
    Shops,
}

impl SyncError {
    fn new(kind: SyncErrorKind, source: impl Into<Failure>) -> Self {
        Self { kind, source: Arc::from(source.into()) }
    }

    pub(super) fn sink(error: Failure) -> Self {
        Self::new(SyncErrorKind::Sink, error)
    }

    pub(super) fn shops(error: Failure) -> Self {
        Self::new(SyncErrorKind::Shops, error)
    }

    pub(super) fn mark() -> Self {
        Self::new(SyncErrorKind::Mark, "it is no time `yyyy-MM-dd HH:mm:ss`")
    }

    /// What went wrong.
    pub const fn kind(&self) -> SyncErrorKind {
        self.kind
    }

    /// The call's error.
    pub fn as_call(&self) -> Option<&Error> {
        self.source.downcast_ref()
    }

    /// The engine's error.
    pub fn as_store(&self) -> Option<&StoreError> {
        self.source.downcast_ref()
    }
}

impl From<Error> for SyncError {
    fn from(error: Error) -> Self {
        Self::new(SyncErrorKind::Call, error)
    }
}

impl From<StoreError> for SyncError {
    fn from(error: StoreError) -> Self {
        Self::new(SyncErrorKind::Store, error)
    }
}

impl fmt::Display for SyncError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            SyncErrorKind::Call => "a call of the order sync failed",
            SyncErrorKind::Sink => "the orders could not be stored",
            SyncErrorKind::Store => "the engine of marks and leases failed",
            SyncErrorKind::Mark => "what is stored as the shop's mark is none",
            SyncErrorKind::Shops => "the shops could not be listed",
        })
    }
}

impl fmt::Debug for SyncError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SyncError({self}; {})", self.source)
    }
}

impl StdError for SyncError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
