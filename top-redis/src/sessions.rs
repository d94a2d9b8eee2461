//! Tokens of shops.

use std::time::SystemTime;

use redis::cmd;
use top_client::{
    fleet::{
        LeaseStore, Replacing, Saved, SessionStore, StoreError, StoreErrorKind, StoreFuture, StoredSession,
        Version,
    },
    oauth::Token,
};

use crate::{Redis, scripts, seal, values::payload};

impl SessionStore for Redis {
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<StoredSession>> {
        Box::pin(async move {
            let key = self.0.keys.of("session", shop);
            let value: Option<Vec<u8>> = self.0.connection.command(cmd("GET").arg(&key)).await?;
            let Some(value) = value else { return Ok(None) };
            let payload = payload(&value)?;
            let damaged = || StoreError::new(StoreErrorKind::Damaged, "it is cut off");
            let space = payload.iter().position(|byte| *byte == b' ').ok_or_else(damaged)?;
            let (version, stored) = (&payload[..space], &payload[space + 1..]);
            let version =
                std::str::from_utf8(version).ok().and_then(|text| text.parse().ok()).ok_or_else(damaged)?;
            let text = seal::open(self.0.seal.as_ref(), &key, stored)?;
            // Stored times are absolute, so the start of relative ones does not matter.
            let token = Token::from_json(&text, SystemTime::UNIX_EPOCH)?;
            Ok(Some(StoredSession::new(token, Version(version))))
        })
    }

    fn save<'a>(&'a self, shop: &'a str, token: &'a Token, over: Replacing) -> StoreFuture<'a, Saved> {
        Box::pin(async move {
            let key = self.0.keys.of("session", shop);
            let stored = seal::close(self.0.seal.as_ref(), &key, &token.to_json()?)?;
            let mut script = scripts::SAVE.key(&key);
            script.key(self.0.keys.alone("shops"));
            match over {
                Replacing::Whatever => script.arg("any"),
                Replacing::Nothing => script.arg("none"),
                Replacing::Version(Version(version)) => script.arg(version),
                _ => return Err("a condition that this engine does not know".into()),
            };
            script.arg(stored).arg(shop);
            let version: u64 = self.0.connection.script(&script).await?;
            Ok(if version == 0 { Saved::Changed } else { Saved::Stored(Version(version)) })
        })
    }

    fn remove<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let mut script = scripts::REMOVE.key(self.0.keys.of("session", shop));
            script.key(self.0.keys.alone("shops")).arg(shop);
            self.0.connection.script(&script).await
        })
    }

    fn shops(&self) -> StoreFuture<'_, Vec<String>> {
        Box::pin(
            async move { self.0.connection.command(cmd("SMEMBERS").arg(self.0.keys.alone("shops"))).await },
        )
    }

    fn leases(&self) -> Option<&dyn LeaseStore> {
        Some(self)
    }
}
