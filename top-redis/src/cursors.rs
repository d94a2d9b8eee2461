//! Cursors.

use redis::cmd;
use top_client::fleet::{CursorStore, StoreError, StoreErrorKind, StoreFuture};

use crate::{Redis, scripts, values::payload};

impl CursorStore for Redis {
    fn position<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<String>> {
        Box::pin(async move {
            let command = cmd("GET").arg(self.0.keys.of("cursor", key)).to_owned();
            let value: Option<Vec<u8>> = self.0.connection.command(&command).await?;
            let Some(value) = value else { return Ok(None) };
            let text = String::from_utf8(payload(&value)?.to_vec());
            text.map(Some).map_err(|_| StoreError::new(StoreErrorKind::Damaged, "it is no text"))
        })
    }

    fn advance<'a>(&'a self, key: &'a str, from: Option<&'a str>, to: &'a str) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            let mut script = scripts::ADVANCE.key(self.0.keys.of("cursor", key));
            script.arg(u8::from(from.is_some())).arg(from.unwrap_or_default()).arg(to);
            self.0.connection.script(&script).await
        })
    }
}
