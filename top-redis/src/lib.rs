//! What the processes of one application share, in Redis: the engine of `top_client::fleet`'s traits that a fleet uses.
//!
//! # A client that shares
//!
//! Sessions and limits of calls, for a client that is built the same in every process; calls are made as ever. Nothing
//! connects before the first call.
//!
//! ```no_run
//! use top_client::{Client, Rate, fleet::SharedQuotas, oauth::{OAuth, Sessions}};
//! use top_redis::Redis;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let redis = Redis::builder("rediss://user:password@redis.example:6380/0")
//!     .prefix("my-erp")
//!     .encryption_key(std::env::var("MY_KEY")?) // 64 hexadecimal digits: tokens are encrypted
//!     .build()?;
//! let oauth = OAuth::builder("12345678", "the app secret").build()?;
//! let quotas = SharedQuotas::new(redis.clone()).rate(Rate::per_second(50)).local_share(1.0 / 8.0);
//! let client = Client::builder("12345678", "the app secret")
//!     .sessions(Sessions::new(oauth, redis))
//!     .quotas(quotas)
//!     .build()?;
//! let orders = [("fields", "tid,status"), ("status", "WAIT_SELLER_SEND_GOODS")];
//! let reply = client.call_method("taobao.trades.sold.get", orders).shop("a shop").await?;
//! println!("{}", *reply);
//! # Ok(())
//! # }
//! ```
//!
//! The same value is the store of handled messages, of cursors and leases, and of received calls: see
//! [`top_client::fleet`].
//!
//! | feature | what it brings |
//! |---|---|
//! | `oauth` (default) | sessions of sellers |
//! | `spi` | received calls that were taken before, for `top-server` |
//! | `qimen` | calls of Qimen that were served, with their responses (`ServedCalls`) |
//!
//! # Keys
//! All begin with the prefix in braces, `{top}:`, so that a cluster keeps them on one node and a script may touch several:
//!
//! | key | value |
//! |---|---|
//! | `{top}:session:<shop>` | version, token (encrypted if a key was given) |
//! | `{top}:shops` | the set of shops that have a token |
//! | `{top}:limit:<app key>:<method or *>` | when the next call goes, the day, how many calls it had |
//! | `{top}:went:<app key>:<method or *>` | of a rate with a burst: when its last calls went, a list as long as the rate |
//! | `{top}:ban:<app key>:<method or *>` | there until the ban ends |
//! | `{top}:message:<id>` | by whom a message is in hand, or that it is done with; kept for two days |
//! | `{top}:cursor:<key>` | where a cursor stands |
//! | `{top}:lease:<key>`, `{top}:fence`, `{top}:rest:<key>` | who has a lease, the last number, how long something rests |
//! | `{top}:call:<signature>` | a received call that was taken |
//! | `{top}:served:<method>:<customer>:<business key>:<content>` | a call of Qimen: that it is in hand, or its response (encrypted if a key was given) |
//! | `{top}:serves:<method>:<customer>:<business key>` | the set of its contents |
//!
//! In a cluster the node that is asked says who has the keys, and that one is asked from then on, also when they move or a
//! replica takes over; [`node`](RedisBuilder::node) names more nodes to begin with, in case one is down. While keys are being
//! moved, operations over several of them fail as if Redis were away.
//!
//! Bans are also published, on the channel `{top}:bans`. Each value begins with the version of its form, 1: a value without
//! one is another program's and fails with [`StoreErrorKind::Foreign`](top_client::fleet::StoreErrorKind::Foreign), a larger
//! one with `Newer`; neither is written over.
//!
//! # What it costs
//! Each operation is one round trip. A call costs none while its process has calls in hand that were granted before, else
//! one, also if two limits hold for it, and another one only if it had to wait for one of them; a session none until its
//! last five minutes; a message two; a call of Qimen that is received two.
//!
//! # What is lost with Redis's memory
//! Tokens are worth an append-only file (`appendonly yes`, `appendfsync always` if none may be lost): a token that Redis
//! forgot has to be authorised again. Without, everything else recovers by itself: the platform tells of its bans, calls
//! of the day are counted from zero, messages that come again are handled again, and numbers of leases go on growing, as they
//! are no smaller than the time.
//!
//! Redis has to be 5 or newer. Of a server that evicts keys at random (`maxmemory-policy allkeys-…`) no token is safe.

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod bans;
mod builder;
mod connection;
mod cursors;
mod inbox;
mod keys;
mod leases;
mod nodes;
mod quotas;
#[cfg(feature = "spi")]
mod replays;
mod scripts;
#[cfg_attr(
    not(any(feature = "oauth", feature = "qimen")),
    allow(dead_code, reason = "tokens and responses are sealed")
)]
mod seal;
#[cfg(feature = "qimen")]
mod served;
#[cfg(feature = "oauth")]
mod sessions;
mod values;

use std::{fmt, sync::Arc};

use redis::ScriptInvocation;

pub use self::builder::{RedisBuilder, RedisError};
#[cfg(feature = "qimen")]
pub use self::served::ServedCalls;
use self::{bans::Bans, connection::Connection, keys::Keys, seal::Seal};

/// A Redis that processes share. Clones share one connection, and one more for bans that others tell of.
///
/// It connects when it is first used, and again whenever the connection is lost; an operation fails with
/// [`StoreErrorKind::Away`](top_client::fleet::StoreErrorKind::Away) meanwhile.
#[derive(Clone)]
pub struct Redis(Arc<Inner>);

struct Inner {
    connection: Arc<Connection>,
    keys: Keys,
    #[cfg_attr(not(any(feature = "oauth", feature = "qimen")), allow(dead_code, reason = "as its module"))]
    seal: Option<Seal>,
    bans: Arc<Bans>,
    /// Names this handle among those that claim messages.
    owner: String,
}

impl Redis {
    /// Carries out a script that nobody waits for: not at all outside of a runtime, or while Redis is away.
    fn in_background(&self, script: ScriptInvocation<'static>) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let connection = Arc::clone(&self.0.connection);
        runtime.spawn(async move {
            let _ = connection.script::<bool>(&script).await;
        });
    }
}

impl fmt::Debug for Redis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redis").field("prefix", &self.0.keys.prefix()).finish_non_exhaustive()
    }
}
