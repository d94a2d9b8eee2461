//! Tokens in memory.

use std::collections::HashMap;

use super::{Memory, locked, ready};
use crate::{
    fleet::{LeaseStore, Replacing, Saved, SessionStore, StoreFuture, StoredSession, Version},
    oauth::Token,
};

#[derive(Default)]
pub(super) struct Sessions {
    stored: HashMap<String, StoredSession>,
    /// The versions of all shops are numbered together, so that none comes twice.
    last: u64,
}

impl SessionStore for Memory {
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<StoredSession>> {
        ready(locked(&self.0.sessions).stored.get(shop).cloned())
    }

    fn save<'a>(&'a self, shop: &'a str, token: &'a Token, over: Replacing) -> StoreFuture<'a, Saved> {
        let mut sessions = locked(&self.0.sessions);
        if !over.permits(sessions.stored.get(shop).map(|stored| stored.version)) {
            return ready(Saved::Changed);
        }
        sessions.last += 1;
        let version = Version(sessions.last);
        sessions.stored.insert(shop.to_owned(), StoredSession::new(token.clone(), version));
        ready(Saved::Stored(version))
    }

    fn remove<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, bool> {
        ready(locked(&self.0.sessions).stored.remove(shop).is_some())
    }

    fn shops(&self) -> StoreFuture<'_, Vec<String>> {
        ready(locked(&self.0.sessions).stored.keys().cloned().collect())
    }

    fn leases(&self) -> Option<&dyn LeaseStore> {
        Some(self)
    }
}
