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

pub mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod builder;
mod call;
mod client;
mod engine;
mod gateway;
pub mod metrics;
#[cfg(feature = "oauth")]
pub mod oauth;
mod pages;
mod policy;
mod progress;
mod reply;
mod session;
#[cfg(feature = "testing")]
pub mod testing;
mod trace;
pub mod transport;
mod verdict;

pub use crate::{
    body::Body,
    builder::ClientBuilder,
    call::{Call, MethodCall},
    client::Client,
    gateway::{Gateway, GatewayError},
    pages::{Page, Pages},
    policy::{pace::Rate, retry::RetryPolicy},
    reply::{Reply, ReplyMeta},
    session::{SessionFuture, SessionProvider},
};

// derives: `TopApi` (trait and derive) and `TopObject` come here, with expansions that name this crate.
#[doc(hidden)]
pub use top_core::__private;
#[doc(no_inline)]
pub use top_core::{
    ApiMeta, BusinessResult, ByteArray, Decimal, Error, FileItem, Json, SessionRequirement, TopDateTime,
    business, clock, error, field, json, record, request, response, sign, xml,
};
