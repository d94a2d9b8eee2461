//! The client of Alibaba's TOP gateway (淘宝开放平台, Taobao Open Platform): it carries calls to a gateway and their
//! replies back. The protocol itself (parameters, signature, responses) is `top-core`'s, which does no input or output.
//! Applications depend on `top-apis`, which has this client, the public APIs and everything else under one roof.
//!
//! ```no_run
//! use top_client::{Client, TopApi, TopObject};
//!
//! #[derive(TopObject)]
//! struct Item {
//!     num_iid: i64,
//!     title: Option<String>,
//! }
//!
//! /// 获取单个商品: one item of a seller.
//! #[derive(TopApi)]
//! #[top_api(method = "taobao.item.seller.get", response = Item, unwrap = "item", session = required, idempotent)]
//! struct ItemGet {
//!     fields: Vec<String>,
//!     num_iid: i64,
//! }
//!
//! # async fn example() -> Result<(), top_client::Error> {
//! let client = Client::builder("12345678", "the app secret").build()?; // once for the whole program
//! let request = ItemGet { fields: vec!["num_iid".into(), "title".into()], num_iid: 1 };
//! let item = client.call(&request).session("a seller's session").await?;
//! println!("{:?}, request {:?}", item.title, item.request_id());
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//! | feature | default | what it adds |
//! |---|---|---|
//! | `hyper` | yes | the default transport: HTTP/1.1, rustls with ring, the proxies of the environment |
//! | `reqwest` | | a `reqwest::Client` of yours as transport, with its settings; none of reqwest's features is turned on |
//! | `webpki-roots` | | Mozilla's certificates, for machines without any of their own |
//! | `blocking` | | `blocking::Client`, for programs without `async` |
//! | `oauth` | | sessions of sellers: obtained, kept and renewed |
//! | `files` | | what the processes of one machine share, in files: [`fleet`] |
//! | `messages` | | messages (TMC): a consumer with typed handlers, publishing |
//! | `orders` | | orders of many shops, kept in step with the platform's; stored answers (数据推送) |
//! | `stream` | | [`Pages`] as a `futures_core::Stream` |
//! | `metrics` | | calls, attempts and messages counted by the `metrics` crate |
//! | `testing` | | a gateway in memory, for tests |
//! | `tracing` | | a span for each call and each message, with OpenTelemetry's names, kinds and status |
//! | `xml` | | responses in XML |
//! | `qimen` | | calls of Qimen (奇门), in XML, and of its cloud scenes |
//! | `chrono`, `jiff`, `time` | | the date types of that crate as fields |
//! | `rust_decimal`, `bigdecimal` | | the decimal type of that crate as a field |
//! | `uuid`, `secrecy` | | `Uuid` and `SecretString` as fields |
//! | `serde` | | `TopDateTime` and `Decimal` as values of serde, and by `#[top_api(serde)]` derived types |
//! | `schemars`, `utoipa` | | their schemas by `#[top_api(schemars)]` and `#[top_api(utoipa)]` |
//! | `sqlx`, `rusqlite` | | columns of databases: `TopDateTime`, `Decimal`, and by the keys of these names sets of wire values |
//!
//! Without any feature the client needs a transport of your own: see [`transport::TransportService`].
//!
//! # Errors
//! A call fails with the one [`Error`], a single word in size. Its [`kind`](Error::kind) says what went wrong; the
//! platform's own errors are behind [`as_api`](Error::as_api), with code, `sub_code` and request id. The client repeats
//! a call by itself where that is safe ([`RetryPolicy`]). For the rest there are
//! [`may_have_been_sent`](Error::may_have_been_sent), [`retry_after`](Error::retry_after) and
//! [`is_timeout`](Error::is_timeout). Many responses also say in themselves whether the business succeeded:
//! [`Reply::into_result`] turns that into a `Result`.
//!
//! ```no_run
//! # use std::time::Duration;
//! # async fn example(client: top_client::Client) -> Result<(), top_client::Error> {
//! match client.call_method("taobao.items.onsale.get", [("fields", "num_iid")]).session("a session").await {
//!     Ok(reply) => println!("{}", *reply),
//!     Err(error) if error.is_throttled() => {
//!         let wait = error.retry_after().unwrap_or(Duration::from_secs(1));
//!         println!("too many calls: try again in {wait:?}");
//!     }
//!     Err(error) if error.may_have_been_sent() => println!("perhaps executed: {error}"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Tests
//! With the feature `testing`, a `testing::Replay` takes the place of the gateway: it expects calls, checks their
//! signatures, and answers with responses or faults, without a socket. `top-sandbox` is a whole gateway, for programs
//! in any language.
//!
//! # Rooms
//! | room | what is in it |
//! |---|---|
//! | the root | the client, its calls and their replies; the everyday names of `top-core` |
//! | [`batch`] | many calls in one request |
//! | [`fleet`] | what the processes of one application share: sessions, quotas, bans, messages, cursors, leases |
//! | [`metrics`] | events of calls and attempts, for counters |
//! | [`transport`] | how requests are carried, and what fits as a transport of your own |
//! | `blocking` | the client for programs without `async` |
//! | `oauth` | sessions of sellers |
//! | `messages` | messages of the platform |
//! | `orders` | orders of many shops, kept in step |
//! | `qimen` | calls of Qimen: orders to warehouses, confirmations back |
//! | `testing` | the gateway in memory |
//! | [`error`], [`field`], [`request`], [`sign`], … | the rooms of `top-core`, as they are |
//!
//! # Inside
//! ```text
//! call ─▶ engine ─▶ admission (bans, rates, calls in flight) ─▶ sign ─▶ transport ─▶ decode ─▶ reply
//!            ▲                                                                        │
//!            └────────────── policy: may it be repeated, where, when? ◀─── error ─────┘
//! ```

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The derives' expansions name this crate from the outside; so do the ones used in here.
extern crate self as top_client;

pub mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod builder;
mod call;
mod client;
mod engine;
pub mod fleet;
mod gateway;
#[cfg(feature = "messages")]
pub mod messages;
pub mod metrics;
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "orders")]
pub mod orders;
mod pages;
mod policy;
mod progress;
#[cfg(feature = "qimen")]
pub mod qimen;
mod reply;
mod session;
#[cfg(feature = "testing")]
pub mod testing;
mod trace;
pub mod transport;
mod without_key;

#[cfg(feature = "stream")]
pub use crate::pages::PageStream;
pub use crate::{
    body::Body,
    builder::ClientBuilder,
    call::{Call, MethodCall},
    client::Client,
    gateway::{Gateway, GatewayError},
    pages::{Page, Pages, TimeWindow, TimeWindows},
    policy::{pace::Rate, retry::RetryPolicy},
    reply::{Reply, ReplyMeta},
    session::{SessionFuture, SessionProvider},
};
#[doc(no_inline)]
pub use http;
#[cfg(feature = "reqwest")]
#[doc(no_inline)]
pub use reqwest;
#[doc(hidden)]
pub use top_core::__private;
#[doc(no_inline)]
pub use top_core::{
    ApiMeta, BusinessResult, ByteArray, Decimal, Error, FileItem, Json, SessionRequirement, TopDateTime,
    api::TopApi, business, clock, error, field, json, record, request, response, sign, xml,
};
// The same derives under the same names; their expansion names this crate, so that a user needs no other.
#[doc(inline)]
pub use top_macros::{TopApiForClient as TopApi, TopObjectForClient as TopObject};

#[cfg(feature = "messages")]
#[doc(no_inline)]
pub use top_core::tmc::message::TopMessage;
#[cfg(feature = "messages")]
#[doc(inline)]
pub use top_macros::TopMessageForClient as TopMessage;
