//! The settings, and their checks.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use secrecy::{ExposeSecret as _, SecretString};

use crate::{
    Inner, Redis,
    bans::Bans,
    connection::Connection,
    keys::{Keys, hex},
    seal::Seal,
};

/// Builds a [`Redis`].
#[must_use = "a builder does nothing before `build`"]
pub struct RedisBuilder {
    url: SecretString,
    prefix: String,
    key: Option<SecretString>,
    timeout: Duration,
}

/// A setting is wrong. Neither the URL nor the key is in its text.
#[derive(Debug)]
pub struct RedisError(&'static str);

impl fmt::Display for RedisError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl StdError for RedisError {}

impl Redis {
    /// The server at this URL: `redis://[user:password@]host[:port][/database]`, or `rediss://` for TLS with the certificates
    /// that the system trusts.
    pub fn builder(url: impl Into<SecretString>) -> RedisBuilder {
        RedisBuilder { url: url.into(), prefix: "top".to_owned(), key: None, timeout: Duration::from_secs(1) }
    }
}

impl RedisBuilder {
    /// With what all keys begin, in braces: what shares a prefix shares everything. Default: `top`.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Encrypts tokens (XChaCha20-Poly1305) with this key of 32 bytes, as 64 hexadecimal digits. Default: they are stored as
    /// they are. With a key, a token that is not encrypted is refused: store it anew when a key is introduced.
    pub fn encryption_key(mut self, digits: impl Into<SecretString>) -> Self {
        self.key = Some(digits.into());
        self
    }

    /// How long an operation may take, and a connection to be made. Default: one second.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The engine. No connection is made yet.
    ///
    /// # Errors
    /// The URL is none of a Redis, the prefix is empty or has braces or control characters, or the key is not 64 hexadecimal
    /// digits.
    pub fn build(self) -> Result<Redis, RedisError> {
        let connection = Connection::new(self.url.expose_secret().trim(), self.timeout).ok_or(RedisError(
            "the URL is none of a Redis: `redis://[user:password@]host[:port][/database]`, or `rediss://` with TLS",
        ))?;
        let keys = Keys::new(self.prefix)
            .ok_or(RedisError("the prefix must not be empty, nor hold braces or control characters"))?;
        let seal = match self.key {
            None => None,
            Some(key) => {
                let seal = Seal::new(key.expose_secret());
                Some(seal.ok_or(RedisError("the encryption key must be 64 hexadecimal digits"))?)
            }
        };
        let mut owner = [0; 16];
        getrandom::fill(&mut owner).map_err(|_| RedisError("the system gives no random numbers"))?;
        let owner = hex(&owner);
        Ok(Redis(Arc::new(Inner { connection, keys, seal, bans: Arc::new(Bans::default()), owner })))
    }
}

impl fmt::Debug for RedisBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisBuilder").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}
