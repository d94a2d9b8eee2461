//! The one connection, made when it is needed and made anew when it is lost or the keys have moved. Knows nothing of what is
//! asked over it.
//!
//! All keys of a prefix are on one node of a cluster, so that one connection is enough there, too: the node that does not have
//! them says who does.

use std::{error::Error as StdError, io, sync::Arc, time::Duration};

use redis::{
    AsyncConnectionConfig, Client, Cmd, ErrorKind, FromRedisValue, Pipeline, RedisError, RedisFuture,
    RedisResult, ScriptInvocation, ServerErrorKind, Value,
    aio::{ConnectionLike, MultiplexedConnection},
    cmd,
};
use tokio::{sync::Mutex, time::Instant};
use top_client::fleet::{StoreError, StoreErrorKind};

use crate::nodes::Nodes;

/// After how long without use a connection may have been closed by the other side without being noticed.
const IDLE: Duration = Duration::from_secs(1);
/// How often an operation is sent at most: to an idle connection that was closed, and to nodes that send it on.
const TRIES: u32 = 6;

/// A connection that comes back.
pub(crate) struct Connection {
    timeout: Duration,
    current: Mutex<Current>,
}

struct Current {
    nodes: Nodes,
    connection: Option<(MultiplexedConnection, Client)>,
    /// Counts the connections: who finds his broken drops that one, and not the one that another has made since.
    number: u64,
    used_at: Option<Instant>,
}

/// What is asked.
#[derive(Clone, Copy)]
enum Operation<'o> {
    Command(&'o Cmd),
    Script(&'o ScriptInvocation<'o>),
}

impl Operation<'_> {
    async fn over<T: FromRedisValue>(self, connection: &mut (impl ConnectionLike + Send)) -> RedisResult<T> {
        match self {
            Self::Command(command) => command.query_async(connection).await,
            Self::Script(script) => script.invoke_async(connection).await,
        }
    }
}

impl Connection {
    /// To one of these servers.
    pub(crate) fn new(named: Vec<Client>, timeout: Duration) -> Self {
        let nodes = Nodes::new(named);
        let current = Current { nodes, connection: None, number: 0, used_at: None };
        Self { timeout, current: Mutex::new(current) }
    }

    /// A server for a connection of another kind. `number` counts the attempts: each goes to another server than the one
    /// before, if there are several.
    pub(crate) async fn another(&self, number: usize) -> Client {
        let current = self.current.lock().await;
        match &current.connection {
            // Whoever has the keys lives.
            Some((_, client)) if number.is_multiple_of(2) => client.clone(),
            _ => current.nodes.named(number / 2),
        }
    }

    async fn get(&self) -> Result<Got, StoreError> {
        let mut current = self.current.lock().await;
        let now = Instant::now();
        let mut was_idle = false;
        if current.connection.is_some() {
            was_idle = now.duration_since(current.used_at.unwrap_or(now)) > IDLE;
        } else {
            let connection = self.connect(&mut current.nodes).await?;
            current.connection = Some(connection);
            current.number += 1;
        }
        current.used_at = Some(now);
        let (connection, client) = current.connection.clone().ok_or("there is a connection")?;
        Ok(Got { connection, client, number: current.number, was_idle })
    }

    /// A connection to the first server that takes one.
    async fn connect(&self, nodes: &mut Nodes) -> Result<(MultiplexedConnection, Client), StoreError> {
        let mut why = None;
        for _ in 0..nodes.len() {
            let node = nodes.choose();
            match self.connect_to(&node.client).await {
                Ok(connection) => {
                    let client = node.client.clone();
                    nodes.keep(node);
                    return Ok((connection, client));
                }
                Err(error) => why = Some(failed(&error)),
            }
        }
        Err(why.unwrap_or_else(|| "no server was named".into()))
    }

    async fn connect_to(&self, client: &Client) -> RedisResult<MultiplexedConnection> {
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(self.timeout))
            .set_response_timeout(Some(self.timeout));
        client.get_multiplexed_async_connection_with_config(&config).await
    }

    /// A connection that was lost is not used again, nor one to a node that does not have the keys.
    async fn forget(&self, number: u64, moved: Option<Client>) {
        let mut current = self.current.lock().await;
        if current.number == number {
            current.connection = None;
            if let Some(client) = moved {
                current.nodes.moved(client);
            }
        }
    }

    pub(crate) async fn command<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, StoreError> {
        self.carry_out(Operation::Command(command)).await
    }

    pub(crate) async fn script<T: FromRedisValue>(
        &self,
        script: &ScriptInvocation<'_>,
    ) -> Result<T, StoreError> {
        self.carry_out(Operation::Script(script)).await
    }

    /// Carries it out where the keys are. What was under way when a connection broke may have been carried out, and is not
    /// sent again; what an idle connection did not take, or a node sent on, was not.
    async fn carry_out<T: FromRedisValue>(&self, operation: Operation<'_>) -> Result<T, StoreError> {
        for _ in 0..TRIES {
            let mut got = self.get().await?;
            let error = match operation.over(&mut got.connection).await {
                Ok(value) => return Ok(value),
                Err(error) => error,
            };
            if let Some((address, _)) = error.redirect_node()
                && let Some(client) = Nodes::at(&got.client, address)
            {
                if error.kind() == ErrorKind::Server(ServerErrorKind::Moved) {
                    self.forget(got.number, Some(client)).await;
                    continue;
                }
                // Only this key has gone yet: its node is asked this once.
                let asked = match self.connect_to(&client).await {
                    Ok(connection) => operation.over(&mut Asking(connection)).await,
                    Err(error) => Err(error),
                };
                return asked.map_err(|error| failed(&error));
            }
            let failed = failed(&error);
            if failed.is_away() {
                self.forget(got.number, None).await;
                if got.was_idle && !error.is_timeout() && error.code().is_none() {
                    continue;
                }
            }
            return Err(failed);
        }
        Err(StoreError::new(StoreErrorKind::Away, "Redis: its nodes do not agree on who has the keys"))
    }
}

/// A connection to use.
struct Got {
    connection: MultiplexedConnection,
    client: Client,
    number: u64,
    /// Nothing was asked over it for a while.
    was_idle: bool,
}

/// A connection to the node that keys are being moved to: it takes a command only after one that says so. Nobody else sends
/// anything over it in between.
struct Asking(MultiplexedConnection);

impl ConnectionLike for Asking {
    fn req_packed_command<'a>(&'a mut self, command: &'a Cmd) -> RedisFuture<'a, Value> {
        Box::pin(async move {
            self.0.req_packed_command(&cmd("ASKING")).await?;
            self.0.req_packed_command(command).await
        })
    }

    fn req_packed_commands<'a>(
        &'a mut self,
        commands: &'a Pipeline,
        offset: usize,
        count: usize,
    ) -> RedisFuture<'a, Vec<Value>> {
        self.0.req_packed_commands(commands, offset, count)
    }

    fn get_db(&self) -> i64 {
        self.0.get_db()
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
            Some(
                "LOADING"
                    | "MASTERDOWN"
                    | "READONLY"
                    | "TRYAGAIN"
                    | "CLUSTERDOWN"
                    | "MISCONF"
                    | "MOVED"
                    | "ASK"
            )
        )
    {
        StoreErrorKind::Away
    } else if error.kind() == ErrorKind::UnexpectedReturnType {
        StoreErrorKind::Foreign
    } else {
        StoreErrorKind::Other
    };
    if is_untrusted(error) {
        return StoreError::new(kind, "Redis: the server's certificate is not trusted");
    }
    // The server may quote what was sent; its code cannot.
    let source = match error.code() {
        Some(code) => format!("Redis: {}", code.chars().filter(char::is_ascii_uppercase).collect::<String>()),
        None => format!("Redis: {}", error.category()),
    };
    StoreError::new(kind, source)
}

/// Whether the certificate is why there is no connection.
fn is_untrusted(error: &RedisError) -> bool {
    let source = error.source().and_then(|source| source.downcast_ref::<Arc<dyn StdError + Send + Sync>>());
    let io = source.and_then(|source| source.downcast_ref::<io::Error>());
    let tls = io.and_then(io::Error::get_ref).and_then(|inner| inner.downcast_ref::<rustls::Error>());
    matches!(tls, Some(rustls::Error::InvalidCertificate(_)))
}
