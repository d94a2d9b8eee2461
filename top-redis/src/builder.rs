//! The settings, and their checks.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use secrecy::{ExposeSecret as _, SecretString};

use crate::{
    Inner, Redis,
    bans::Bans,
    connection::Connection,
    keys::{Keys, hex},
    nodes,
    seal::Seal,
};

/// Builds a [`Redis`].
#[must_use = "a builder does nothing before `build`"]
pub struct RedisBuilder {
    urls: Vec<SecretString>,
    root_certificate: Option<Vec<u8>>,
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
    /// that the system trusts, or [one of yours](RedisBuilder::root_certificate). The cryptography of TLS is what the
    /// program has chosen for rustls, else ring.
    pub fn builder(url: impl Into<SecretString>) -> RedisBuilder {
        RedisBuilder {
            urls: vec![url.into()],
            root_certificate: None,
            prefix: "top".to_owned(),
            key: None,
            timeout: Duration::from_secs(1),
        }
    }
}

impl RedisBuilder {
    /// One more server to try when a connection is made, by its URL as in [`builder`](Redis::builder): another node of
    /// the same cluster. One that answers is enough, since it says who has the keys.
    ///
    /// ```
    /// # use top_redis::Redis;
    /// let redis = Redis::builder("rediss://redis-1.example").node("rediss://redis-2.example").build()?;
    /// # Ok::<(), top_redis::RedisError>(())
    /// ```
    pub fn node(mut self, url: impl Into<SecretString>) -> Self {
        self.urls.push(url.into());
        self
    }

    /// For `rediss://`: trusts servers whose certificates this one has signed, as PEM, in place of those that the system
    /// trusts. Such is the file that a cloud offers for its Redis.
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificate = Some(pem.into());
        self
    }

    /// With what all keys begin, in braces: what shares a prefix shares everything. Default: `top`.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Encrypts tokens and the responses to calls of Qimen (XChaCha20-Poly1305) with this key of 32 bytes, as 64 hexadecimal
    /// digits. Default: they are stored as they are. With a key, what is not encrypted is refused: store tokens anew when
    /// a key is introduced.
    pub fn encryption_key(mut self, digits: impl Into<SecretString>) -> Self {
        self.key = Some(digits.into());
        self
    }

    /// How long an operation may take, and a connection to each server to be made. Default: one second.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The engine. No connection is made yet.
    ///
    /// # Errors
    /// A URL is none of a Redis, the certificate is no PEM, the prefix is empty or has braces or control characters, or
    /// the key is not 64 hexadecimal digits.
    pub fn build(self) -> Result<Redis, RedisError> {
        let root = self.root_certificate.as_deref();
        if root.is_some_and(|pem| {
            !nodes::is_certificate(pem) || nodes::client("rediss://x", Some(pem)).is_none()
        }) {
            return Err(RedisError(
                "the root certificate must be PEM: `-----BEGIN CERTIFICATE-----` and so on",
            ));
        }
        let named = self.urls.iter().map(|url| nodes::client(url.expose_secret().trim(), root));
        let named = named.collect::<Option<Vec<_>>>().ok_or(RedisError(
            "the URL is none of a Redis: `redis://[user:password@]host[:port][/database]`, or `rediss://` with TLS",
        ))?;
        let connection = Arc::new(Connection::new(named, self.timeout));
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
