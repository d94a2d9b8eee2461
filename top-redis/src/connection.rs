//! The one connection, made when it is needed and made anew when it is lost. Knows nothing of what is asked over it.

use std::time::Duration;

use redis::{
    AsyncConnectionConfig, Client, Cmd, ErrorKind, FromRedisValue, RedisError, ScriptInvocation,
    aio::MultiplexedConnection,
};
use tokio::sync::Mutex;
use top_client::fleet::{StoreError, StoreErrorKind};

/// A connection that comes back.
pub(crate) struct Connection {
    client: Client,
    timeout: Duration,
    current: Mutex<Current>,
}

#[derive(Default)]
struct Current {
    connection: Option<MultiplexedConnection>,
    /// Grows with each connection, so that of many who lose one the first drops it.
    number: u64,
}

impl Connection {
    pub(crate) fn new(url: &str, timeout: Duration) -> Option<Self> {
        let client = Client::open(url).ok()?;
        Some(Self { client, timeout, current: Mutex::default() })
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    async fn get(&self) -> Result<(MultiplexedConnection, u64), StoreError> {
        let mut current = self.current.lock().await;
        if let Some(connection) = &current.connection {
            return Ok((connection.clone(), current.number));
        }
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(self.timeout))
            .set_response_timeout(Some(self.timeout));
        let made = self.client.get_multiplexed_async_connection_with_config(&config).await;
        let connection = made.map_err(|error| failed(&error))?;
        current.connection = Some(connection.clone());
        current.number += 1;
        Ok((connection, current.number))
    }

    /// A connection that was lost is not used again.
    async fn check<T>(&self, number: u64, result: Result<T, RedisError>) -> Result<T, StoreError> {
        match result {
            Ok(value) => Ok(value),
            Err(error) => {
                let failed = failed(&error);
                if failed.is_away() {
                    let mut current = self.current.lock().await;
                    if current.number == number {
                        current.connection = None;
                    }
                }
                Err(failed)
            }
        }
    }

    pub(crate) async fn command<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, StoreError> {
        let (mut connection, number) = self.get().await?;
        self.check(number, command.query_async(&mut connection).await).await
    }

    pub(crate) async fn script<T: FromRedisValue>(
        &self,
        script: &ScriptInvocation<'_>,
    ) -> Result<T, StoreError> {
        let (mut connection, number) = self.get().await?;
        self.check(number, script.invoke_async(&mut connection).await).await
    }
}

/// What became of an operation, without what was stored or sent.
fn failed(error: &RedisError) -> StoreError {
    let text = error.to_string();
    let kind = if text.contains("TOPFOREIGN") || error.code() == Some("WRONGTYPE") {
        StoreErrorKind::Foreign
    } else if text.contains("TOPNEWER") {
        StoreErrorKind::Newer
    } else if error.is_io_error()
        || error.is_timeout()
        || error.is_connection_dropped()
        || matches!(
            error.code(),
            Some("LOADING" | "MASTERDOWN" | "READONLY" | "TRYAGAIN" | "CLUSTERDOWN" | "MISCONF")
        )
    {
        StoreErrorKind::Away
    } else if error.kind() == ErrorKind::UnexpectedReturnType {
        StoreErrorKind::Foreign
    } else {
        StoreErrorKind::Other
    };
    // The server may quote what was sent; its code cannot.
    let source = match error.code() {
        Some(code) => format!("Redis: {}", code.chars().filter(char::is_ascii_uppercase).collect::<String>()),
        None => format!("Redis: {}", error.category()),
    };
    StoreError::new(kind, source)
}
