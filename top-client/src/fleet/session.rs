//! Where the tokens of shops are kept. Knows nothing of when a token is renewed.

use std::sync::Arc;

use super::{LeaseStore, StoreFuture};
use crate::oauth::Token;

/// A token as it is stored.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StoredSession {
    /// The token.
    pub token: Token,
    /// Which of the shop's tokens it is.
    pub version: Version,
}

impl StoredSession {
    /// What an engine gives out.
    pub const fn new(token: Token, version: Version) -> Self {
        Self { token, version }
    }
}

/// Which of a shop's tokens one is: another token has another version. The number means nothing beyond that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Version(pub u64);

/// What must be stored for a token to take its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Replacing {
    /// Anything or nothing: after an authorisation.
    Whatever,
    /// Nothing.
    Nothing,
    /// This version: after a renewal.
    Version(Version),
}

/// What became of a token that was to be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Saved {
    /// It is stored, as this version.
    Stored(Version),
    /// Something else is stored than what it was to replace, and stays.
    Changed,
}

impl Replacing {
    /// Whether a token may take the place of what is stored.
    pub fn permits(self, stored: Option<Version>) -> bool {
        match self {
            Self::Whatever => true,
            Self::Nothing => stored.is_none(),
            Self::Version(version) => stored == Some(version),
        }
    }
}

/// Keeps the tokens of many shops: [`Memory`](super::Memory), [`Files`](super::Files), `top_redis::Redis`, or a database of
/// your own.
///
/// If several processes share the store, exactly one of them renews a token: give it [`leases`](Self::leases). A token is
/// saved by comparing versions, not by whether a lease still holds: one that comes late, after its process slept, is stored
/// if nobody stored another, since the one before it is dead by then.
pub trait SessionStore: Send + Sync {
    /// The shop's token, if there is one.
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<StoredSession>>;

    /// Keeps the shop's token if what it replaces is what is stored: as a whole or not at all, even if the process dies
    /// meanwhile.
    fn save<'a>(&'a self, shop: &'a str, token: &'a Token, over: Replacing) -> StoreFuture<'a, Saved>;

    /// Forgets the shop's token; `false` if there was none.
    fn remove<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, bool>;

    /// All shops that have a token, in any order.
    fn shops(&self) -> StoreFuture<'_, Vec<String>>;

    /// Through which the processes that share this store agree who renews a token. Default: none, for a store that only one
    /// process uses. If two renew with the same refresh token, one of them ends with a dead token.
    fn leases(&self) -> Option<&dyn LeaseStore> {
        None
    }
}

impl<S: SessionStore + ?Sized> SessionStore for Arc<S> {
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<StoredSession>> {
        (**self).load(shop)
    }

    fn save<'a>(&'a self, shop: &'a str, token: &'a Token, over: Replacing) -> StoreFuture<'a, Saved> {
        (**self).save(shop, token, over)
    }

    fn remove<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, bool> {
        (**self).remove(shop)
    }

    fn shops(&self) -> StoreFuture<'_, Vec<String>> {
        (**self).shops()
    }

    fn leases(&self) -> Option<&dyn LeaseStore> {
        (**self).leases()
    }
}
