//! The sessions of a batch's calls: looked up before the first request, each shop's once.

use std::collections::{HashMap, HashSet};

use secrecy::ExposeSecret as _;

use super::{Batch, Entry, buffer::buffer_unordered};
use crate::engine::{SessionSource, checked_session};
use top_core::{Error, SessionRequirement, error::BatchError};

/// How many shops are asked for at the same time: stores may be databases with few connections.
const SHOPS_AT_ONCE: usize = 16;

type Found = HashMap<String, Result<String, Error>>;

impl Batch<'_> {
    /// Looks up the sessions of all calls that can be sent.
    pub(super) async fn find_sessions(&mut self) {
        let engine = self.client.engine();
        let timeout = self.timeout.unwrap_or(engine.timeout);
        let deadline = engine.now().saturating_add(timeout);
        let mut shops: Vec<_> = self.entries.iter().filter_map(Entry::shop).collect();
        let mut known = HashSet::new();
        shops.retain(|shop| known.insert(*shop));
        let look_up = |shop: &str| {
            let shop = shop.to_owned();
            async move {
                let session = engine.session_of_shop(&shop, deadline, timeout).await;
                (shop, session)
            }
        };
        let found: Found = buffer_unordered(SHOPS_AT_ONCE, shops.into_iter().map(look_up).collect())
            .await
            .into_iter()
            .collect();
        for entry in &mut self.entries {
            let session = entry.session(&found);
            let call = std::mem::replace(&mut entry.call, Err(BatchError::NoReply.into()));
            entry.call = call.and_then(|call| Ok(call.session(session?)));
        }
    }
}

impl Entry {
    /// The shop whose session the call needs.
    fn shop(&self) -> Option<&str> {
        match &self.session {
            SessionSource::Shop(shop)
                if self.requirement != SessionRequirement::None && self.call.is_ok() =>
            {
                Some(shop)
            }
            _ => None,
        }
    }

    fn session(&self, found: &Found) -> Result<Option<String>, Error> {
        if self.requirement == SessionRequirement::None {
            return Ok(None);
        }
        let session = match &self.session {
            SessionSource::None => None,
            SessionSource::Given(session) => Some(session.expose_secret().to_owned()),
            SessionSource::Shop(shop) => found.get(shop).cloned().transpose()?,
        };
        Ok(checked_session(session, self.requirement)?)
    }
}
