//! Where tokens are kept: the trait, and the store that forgets with the process.

use std::{
    collections::HashMap,
    error::Error,
    fmt,
    future::{Future, ready},
    pin::Pin,
    sync::{Mutex, PoisonError},
};

use super::Token;

/// What a store may fail with. It must not quote a token.
pub type StoreError = Box<dyn Error + Send + Sync>;

/// Something a store is doing.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Keeps the tokens of many shops. A database can stand here; [`MemoryStore`] and [`FileStore`](super::FileStore) are
/// given.
pub trait TokenStore: Send + Sync {
    /// The shop's token, if there is one.
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<Token>>;

    /// Keeps the shop's token in place of the one before: all of it or nothing, also if the process dies meanwhile.
    fn save<'a>(&'a self, shop: &'a str, token: &'a Token) -> StoreFuture<'a, ()>;

    /// The sole right to renew the shop's token, until what is returned is dropped. A store that several processes
    /// share has to keep the others out: of two that renew with the same refresh token, one is left with a dead one.
    fn lock<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Box<dyn Send>> {
        let _ = shop;
        Box::pin(ready(Ok(Box::new(()) as _)))
    }
}

/// Tokens in this process's memory.
#[derive(Default)]
pub struct MemoryStore(Mutex<HashMap<String, Token>>);

impl MemoryStore {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }
}

impl TokenStore for MemoryStore {
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<Token>> {
        let token = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(shop).cloned();
        Box::pin(ready(Ok(token)))
    }

    fn save<'a>(&'a self, shop: &'a str, token: &'a Token) -> StoreFuture<'a, ()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(shop.to_owned(), token.clone());
        Box::pin(ready(Ok(())))
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").finish_non_exhaustive()
    }
}
