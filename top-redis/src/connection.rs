//! The one connection, made when it is needed and made anew when it is lost. Knows nothing of what is asked over it.

use std::time::Duration;

use redis::{
    AsyncConnectionConfig, Client, Cmd, ErrorKind, FromRedisValue, RedisError, ScriptInvocation,
    aio::MultiplexedConnection,
};
use tokio::{sync::Mutex, time::Instant};
use top_client::fleet::{StoreError, StoreErrorKind};

/// After how long without use a connection may have been closed by the other side without being noticed.
const IDLE: Duration = Duration::from_secs(1);

/// A connection that comes back.
pub(crate) struct Connection {
    client: Client,
    timeout: Duration,
    current: Mutex<Current>,
}

#[derive(Default)]
struct Current {
    connection: Option<MultiplexedConnection>,
    /// Counts the connections: who finds his broken drops that one, and not the one that another has made since.
    number: u64,
    used_at: Option<Instant>,
}

impl Connection {
    pub(crate) fn new(url: &str, timeout: Duration) -> Option<Self> {
        let client = Client::open(url).ok()?;
        Some(Self { client, timeout, current: Mutex::default() })
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    async fn get(&self) -> Result<Got, StoreError> {
        let mut current = self.current.lock().await;
        let now = Instant::now();
        if let Some(connection) = &current.connection {
            let was_idle = now.duration_since(current.used_at.unwrap_or(now)) > IDLE;
            let got = Got { connection: connection.clone(), number: current.number, was_idle };
            current.used_at = Some(now);
            return Ok(got);
        }
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(self.timeout))
            .set_response_timeout(Some(self.timeout));
        let made = self.client.get_multiplexed_async_connection_with_config(&config).await;
        let connection = made.map_err(|error| failed(&error))?;
        current.connection = Some(connection.clone());
        current.number += 1;
        current.used_at = Some(now);
        Ok(Got { connection, number: current.number, was_idle: false })
    }

    /// A connection that was lost is not used again.
    async fn forget(&self, number: u64) {
        let mut current = self.current.lock().await;
        if current.number == number {
            current.connection = None;
        }
    }

    pub(crate) async fn command<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, StoreError> {
        loop {
            let mut got = self.get().await?;
            let result = command.query_async(&mut got.connection).await;
            if let Some(done) = self.judge(&got, result).await {
                return done;
            }
        }
    }

    pub(crate) async fn script<T: FromRedisValue>(
        &self,
        script: &ScriptInvocation<'_>,
    ) -> Result<T, StoreError> {
        loop {
            let mut got = self.get().await?;
            let result = script.invoke_async(&mut got.connection).await;
            if let Some(done) = self.judge(&got, result).await {
                return done;
            }
        }
    }

    /// What became of an operation; `None` if it is to be tried over a new connection, because an idle one had been closed
    /// before. What was under way when a connection broke may have been carried out, and is not tried again.
    async fn judge<T>(&self, got: &Got, result: Result<T, RedisError>) -> Option<Result<T, StoreError>> {
        let error = match result {
            Ok(value) => return Some(Ok(value)),
            Err(error) => error,
        };
        let failed = failed(&error);
        if failed.is_away() {
            self.forget(got.number).await;
            if got.was_idle && !error.is_timeout() && error.code().is_none() {
                return None;
            }
        }
        Some(Err(failed))
    }
}

/// A connection to use.
struct Got {
    connection: MultiplexedConnection,
    number: u64,
    /// Nothing was asked over it for a while.
    was_idle: bool,
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
