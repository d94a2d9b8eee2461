//! The client of Alibaba's TOP gateway (淘宝开放平台, Taobao Open Platform): what carries a call to a gateway and back.
//!
//! The protocol itself is `top-core`'s: parameters, signature and responses are made and read there, without input or
//! output. This crate waits, signs, sends, judges and repeats.
//!
//! ```text
//! call ─▶ engine ─▶ admission (bans, rates, calls in flight) ─▶ sign ─▶ transport ─▶ decode ─▶ reply
//!            ▲                                                                        │
//!            └────────────── policy: may it be repeated, where, when? ◀── verdict ────┘
//! ```

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

// The derives' expansions name this crate from the outside; so do the ones used in here.
extern crate self as top_client;

mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod builder;
mod call;
mod client;
mod engine;
mod gateway;
mod metrics;
#[cfg(feature = "oauth")]
pub mod oauth;
mod pages;
mod policy;
mod reply;
mod run_bounded;
mod session;
mod settings;
#[cfg(feature = "testing")]
pub mod testing;
mod trace;
pub mod transport;
mod upload;
mod verdict;

pub use crate::{
    batch::{Batch, BatchHandle, BatchReplies},
    body::Body,
    builder::ClientBuilder,
    call::{Call, MethodCall},
    client::Client,
    gateway::{Gateway, GatewayError},
    metrics::{AttemptEvent, CallEvent, ErrorSummary, Metrics, Outcome},
    pages::{Page, Pages},
    policy::{pace::Rate, retry::RetryPolicy},
    reply::{Reply, ReplyMeta},
    session::{SessionFuture, SessionProvider},
};
#[doc(hidden)]
pub use top_core::__private;
#[doc(no_inline)]
pub use top_core::{
    ApiMeta, BusinessResult, ByteArray, Decimal, Error, FileItem, Json, SessionRequirement, TopDateTime,
    api::TopApi,
};
// The same derives under the same names; their expansion names this crate, so that a user needs no other.
#[doc(inline)]
pub use top_macros::{TopApiForClient as TopApi, TopObjectForClient as TopObject};
