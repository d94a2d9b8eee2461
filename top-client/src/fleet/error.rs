//! Why a shared store did not do what it was asked. One error for all stores and engines; no value of a store is in it.

use std::{error::Error as StdError, fmt, pin::Pin, sync::Arc};

/// The future of a store's method.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Why a store did not do what it was asked. Cheap to clone, since many calls may wait for one result.
///
/// Errors of files and boxed ones become one of the kind [`Other`](StoreErrorKind::Other) with `?`; an engine that knows
/// better says so with [`new`](Self::new). The source must not quote a token or another stored value.
#[derive(Clone)]
pub struct StoreError {
    kind: StoreErrorKind,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What sort of thing went wrong with a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreErrorKind {
    /// The engine cannot be reached, or took too long. Whether it did what it was asked is not known.
    Away,
    /// Under this name stands a value that no engine of this kind wrote: another program's.
    Foreign,
    /// The value was written by a newer version of this program, and is left alone.
    Newer,
    /// The value is cut off or damaged.
    Damaged,
    /// The value is encrypted and cannot be opened, because no key is given or another one; or a key is given, and the value
    /// is not encrypted.
    Sealed,
    /// Anything else, such as a file that must not be read.
    Other,
}

impl StoreError {
    /// An error of this kind.
    pub fn new(kind: StoreErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, source: Some(Arc::from(source.into())) }
    }

    /// What sort of thing went wrong.
    pub const fn kind(&self) -> StoreErrorKind {
        self.kind
    }

    /// Whether the engine could not be reached, so that the same may work later.
    pub const fn is_away(&self) -> bool {
        matches!(self.kind, StoreErrorKind::Away)
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            StoreErrorKind::Away => "the store cannot be reached",
            StoreErrorKind::Foreign => "the store has another program's value under this name",
            StoreErrorKind::Newer => "the stored value is of a newer version: bring this program up to date",
            StoreErrorKind::Damaged => "the stored value is cut off or damaged",
            StoreErrorKind::Sealed => "the stored value cannot be opened with the key that was given",
            StoreErrorKind::Other => "the store failed",
        })
    }
}

impl fmt::Debug for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StoreError({self}")?;
        if let Some(source) = &self.source {
            write!(f, "; {source}")?;
        }
        f.write_str(")")
    }
}

impl StdError for StoreError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl From<Box<dyn StdError + Send + Sync>> for StoreError {
    fn from(error: Box<dyn StdError + Send + Sync>) -> Self {
        Self::new(StoreErrorKind::Other, error)
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        Self::new(StoreErrorKind::Other, error)
    }
}

impl From<&'static str> for StoreError {
    fn from(error: &'static str) -> Self {
        Self::new(StoreErrorKind::Other, error)
    }
}

/// A token that cannot be read or written.
#[cfg(feature = "oauth")]
impl From<crate::oauth::OAuthError> for StoreError {
    fn from(error: crate::oauth::OAuthError) -> Self {
        Self::new(StoreErrorKind::Damaged, error)
    }
}
