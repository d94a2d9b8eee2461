//! Where tokens are kept: the trait, and a store in memory.

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

/// The future of a store's method.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Keeps the tokens of many shops: [`MemoryStore`], [`FileStore`](super::FileStore), or a database of your own.
pub trait TokenStore: Send + Sync {
    /// The shop's token, if there is one.
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<Token>>;

    /// Keeps the shop's token in place of the one before: as a whole or not at all, even if the process dies meanwhile.
    fn save<'a>(&'a self, shop: &'a str, token: &'a Token) -> StoreFuture<'a, ()>;

    /// The sole right to renew the shop's token, until the returned guard is dropped. A store that several processes
    /// share has to keep the others out: if two renew with the same refresh token, one of them ends with a dead token.
    fn lock<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Box<dyn Send>> {
        let _ = shop;
        Box::pin(ready(Ok(Box::new(()) as _)))
    }
}

/// Tokens in this process's memory.
#[derive(Default)]
pub struct MemoryStore(Mutex<HashMap<String, Token>>);

impl MemoryStore {
    /// An empty store.
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
