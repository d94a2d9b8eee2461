//! Typed calls to Alibaba's TOP gateway (淘宝开放平台, Taobao Open Platform): annotate a plain struct, and it is a typed,
//! signed, checked and testable call. This crate is the one to depend on.
//!
//! # A first call
//!
//! ```no_run
//! use top_apis::{Client, TopApi, TopObject};
//!
//! /// `taobao.item.get` (获取单个商品详细信息).
//! #[derive(TopApi)]
//! #[top_api(method = "taobao.item.get", response = Option<Item>, unwrap = "item")]
//! struct ItemGet {
//!     num_iid: i64,
//!     fields: Vec<String>,
//! }
//!
//! #[derive(TopObject)]
//! struct Item {
//!     title: Option<String>,
//!     price: Option<top_apis::Decimal>,
//! }
//!
//! # async fn example() -> Result<(), top_apis::Error> {
//! let client = Client::builder("12345678", "the app secret").build()?;
//! let request = ItemGet { num_iid: 1_489_161_932, fields: vec!["title".into(), "price".into()] };
//! let reply = client.call(&request).session("a seller's session").await?;
//! if let Some(item) = &*reply {
//!     println!("{:?} costs {:?}", item.title, item.price);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! No app key yet? `topctl sandbox` (`cargo install top-cli`) or the crate `top-sandbox` is a gateway on your own machine,
//! which checks every call as the platform does: add `.gateway("http://127.0.0.1:8080/router/rest")` before `.build()`. The
//! guide of the repository, `docs/guide`, begins there and leads to production, in English and Chinese (中文指南).
//!
//! # APIs that are there
//!
//! Every public API of the platform, by the feature of its family: with `features = ["taobao-trade"]` the method
//! `taobao.trade.fullinfo.get` is `top_apis::taobao::trade::FullinfoGet`. `topctl api search` finds a method and its feature,
//! by Chinese or English words. Without a feature, one file each:
//!
//! | module | APIs |
//! |---|---|
//! | [`alihealth`] | `alibaba.alihealth.followup.send`, `alibaba.alihealth.followup.dialogrecord.recall` |
//! | [`lyservice`] | `alibaba.lyservice.lippi.message.send` |
//! | [`tmc`] | `taobao.tmc.*`, the message service: users, groups, topics, queues, consuming, publishing |
//!
//! With the feature `qimen`, the module `qimen` has all documented methods of Qimen (奇门), which order systems and warehouses
//! call each other by.
//!
//! An API without a struct can be called by its name: `client.call_method(…)`. The command line `topctl import` writes the
//! structs from a page of the platform's documentation.
//!
//! # Errors
//!
//! Every call ends in one [`Error`]. Its [`kind`](Error::kind) says what sort of thing went wrong, from a broken rule of
//! the request (nothing was sent) to an error of the platform; [`is_retryable`](Error::is_retryable) and
//! [`may_have_been_sent`](Error::may_have_been_sent) say whether to try again and whether that is safe.
//!
//! ```
//! use top_apis::{Error, error::{ErrorKind, Language}};
//!
//! fn advice(error: &Error) -> String {
//!     match error.kind() {
//!         ErrorKind::Check => format!("mend the request: {error}"),
//!         ErrorKind::Api => error.as_api().map_or("", |api| api.help(Language::Chinese)).to_owned(),
//!         _ if error.is_retryable() => format!("try again in {:?}", error.retry_after()),
//!         _ => error.to_string(),
//!     }
//! }
//! # let _ = advice;
//! ```
//!
//! A response with a success flag of its own (`success=false` inside a 200 response) becomes an error too, by
//! [`BusinessResult::into_result`].
//!
//! # Tests
//!
//! With the feature `testing`, `testing::Replay` is a gateway in memory that expects calls, verifies their signatures and
//! replays responses and faults. The crate `top-sandbox` is a local gateway over real HTTP, for programs in any
//! language.
//!
//! # Features
//!
//! | feature | what it brings |
//! |---|---|
//! | `hyper` (default) | the client over hyper with rustls and ring |
//! | `reqwest` | a `reqwest::Client` of yours as transport |
//! | `client` | the client over a tower service of your own |
//! | `blocking` | the client for programs without `async` |
//! | `webpki-roots` | Mozilla's certificates where the system has none |
//! | `tracing` | a span for each call, received call and message, without a value, with OpenTelemetry's names, kinds and status |
//! | `oauth` | sessions of sellers: obtained, kept and renewed |
//! | `files` | what the processes of one machine share (sessions, cursors, leases), in files |
//! | `messages` | messages (TMC, 消息服务): a consumer with typed handlers, publishing |
//! | `orders` | orders of many shops, kept in step with the platform's; stored answers (数据推送) |
//! | `stream` | paged APIs as a `futures_core::Stream` |
//! | `metrics` | calls, attempts and messages counted by the crate `metrics` |
//! | `testing` | a gateway in memory, for tests; with `spi` also `spi_testing`: received calls, signed in one line |
//! | `xml` | responses in XML, records as XML |
//! | `spi` | received calls (SPI): verified, decoded, answered |
//! | `spi-tower`, `axum` | a tower layer, an axum extractor for received calls |
//! | `gbk` | received calls in GBK |
//! | `qimen` | Qimen (奇门): all documented methods as structs, calls to them, and with `spi` a dispatcher of received ones |
//! | `chrono`, `jiff`, `time` | the date types of that crate as fields |
//! | `rust_decimal`, `bigdecimal` | the decimal type of that crate as a field |
//! | `uuid`, `secrecy` | `Uuid` and `SecretString` as fields |
//! | `schemars`, `utoipa` | schemas by `#[top_api(schemars)]` and `#[top_api(utoipa)]`; `utoipa` is not in `full` |
//! | `sqlx`, `rusqlite`, not in `full` | columns of databases: `TopDateTime`, `Decimal`, and by the keys of these names sets of wire values |
//! | `serde` | `TopDateTime` and `Decimal` as values of serde, and by `#[top_api(serde)]` derived types |
//! | `catalogue`, `topics` | what the features of the public APIs and of the messages' topics turn on by themselves |
//! | `full` | all of the above but the three that say so, and none of the public APIs: `--all-features` would compile all of these |
//!
//! Without any feature: the derives and the protocol alone, without input or output.
//!
//! # The rooms
//!
//! | room | what is there |
//! |---|---|
//! | [`error`] | every error, its kinds, the platform's codes and what to do about them |
//! | [`field`] | what a field can be: dates, exact decimals, files, byte arrays, any JSON |
//! | [`record`] | a derived struct, seen without its type |
//! | [`business`] | business results: the success flag inside a response |
//! | `client` | settings, policies, metrics, batches, pages |
//! | `transport` | what carries requests: hyper, reqwest, a tower service of yours |
//! | `fleet` | what the processes of one application share |
//! | `blocking`, `messages`, `oauth`, `orders`, `testing`, `spi` | by the features of these names |
//! | `qimen`, `qimen_calls`, `qimen_server` | by the feature `qimen`: its methods as structs; calls; the dispatcher of received calls |
//! | [`request`], [`response`], [`sign`] | the protocol by hand: encode, sign and decode as bytes |
//! | [`json`], [`xml`] | a record as JSON and as XML |
//! | [`clock`] | what tells the time |

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The derives' expansions in here name this crate as a user's do.
extern crate self as top_apis;

pub mod alihealth;
pub mod lyservice;
/// All documented methods of Qimen (奇门): the messages that order systems (ERP) and warehouses (WMS) send each other.
///
/// Those whose structs say `qimen` are XML messages: `client.qimen(customer_id).call(…)` sends them, and a
/// `qimen_server::Dispatcher` serves them. The others (`store.*`, `items.*`, `event*`, `trade.*`, …) are plain calls of the
/// gateway: `client.call(…)`.
///
/// The documents promise little: quantities and times are texts, and hardly a member is required. A business key
/// (`outBizCode`, or the code of the order that is created) is marked where a message has one.
#[cfg(feature = "qimen")]
pub mod qimen;
pub mod tmc;

// catalogue:begin, written by `topctl import --catalogue`
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::alibaba;
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::aliexpress;
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::alipay;
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::alitrip;
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::aliyun;
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::aliyuncs;
#[cfg(feature = "archive")]
#[doc(no_inline)]
pub use top_catalogue::archive;
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::cainiao;
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::taobao;
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::tmall;
#[cfg(feature = "topics")]
#[doc(no_inline)]
pub use top_catalogue::topics;
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::wdk;
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::xiami;
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::youku;
#[cfg(feature = "catalogue")]
#[doc(no_inline)]
pub use top_catalogue::yunos;
// catalogue:end

#[doc(hidden)]
pub use top_core::__private;
#[doc(no_inline)]
pub use top_core::{
    ApiMeta, BusinessResult, ByteArray, Decimal, Error, FileItem, Json, SessionRequirement, TopDateTime,
    api::TopApi,
};
#[doc(no_inline)]
pub use top_core::{business, clock, error, field, json, record, request, response, sign, xml};
// The same derives under the same names; their expansions name this crate, so that a user needs no other.
pub use top_macros::{TopApiForApis as TopApi, TopObjectForApis as TopObject};

#[cfg(feature = "messages")]
#[doc(no_inline)]
pub use top_core::tmc::message::TopMessage;
#[cfg(feature = "messages")]
pub use top_macros::TopMessageForApis as TopMessage;

#[cfg(feature = "blocking")]
#[doc(no_inline)]
pub use top_client::blocking;
#[cfg(feature = "client")]
#[doc(no_inline)]
pub use top_client::fleet;
#[cfg(feature = "messages")]
#[doc(no_inline)]
pub use top_client::messages;
#[cfg(feature = "oauth")]
#[doc(no_inline)]
pub use top_client::oauth;
#[cfg(feature = "orders")]
#[doc(no_inline)]
pub use top_client::orders;
#[cfg(all(feature = "client", feature = "qimen"))]
#[doc(no_inline)]
pub use top_client::qimen as qimen_calls;
#[cfg(feature = "reqwest")]
#[doc(no_inline)]
pub use top_client::reqwest;
#[cfg(feature = "testing")]
#[doc(no_inline)]
pub use top_client::testing;
#[cfg(feature = "client")]
#[doc(no_inline)]
pub use top_client::{self as client, Client, Gateway, Reply, http, transport};
#[cfg(all(feature = "spi", feature = "qimen"))]
#[doc(no_inline)]
pub use top_server::qimen as qimen_server;
#[cfg(feature = "spi")]
#[doc(no_inline)]
pub use top_server::spi;
#[cfg(all(feature = "spi", feature = "testing"))]
#[doc(no_inline)]
pub use top_server::testing as spi_testing;
