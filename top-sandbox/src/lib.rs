//! A local gateway of Alibaba's TOP (淘宝开放平台, Taobao Open Platform), for development and tests: no network, no
//! app key, no approval.
//!
//! It listens on a free port of this machine and behaves as the platform is known to: parameters from query, form and
//! multipart body in the layouts of all official SDKs, the signature recomputed, timestamp, version, session,
//! permission and limits checked with the platform's codes and words, answers in JSON (wrapped or simplified) or XML.
//! Any client in any language can call it.
//!
//! ```
//! use top_core::{TopApi, TopObject};
//! use top_sandbox::{PlatformError, Sandbox};
//!
//! #[derive(Debug, TopObject)]
//! struct Followup { success: Option<bool>, model: Option<String> }
//!
//! #[derive(Debug, TopApi)]
//! #[top_api(method = "alibaba.alihealth.followup.send", response = Followup, unwrap = "result1")]
//! struct FollowupSend { content: String, auth_token: Option<String> }
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let sandbox = Sandbox::builder().app("12345678", "helloworld").session("tok", "12345678").start().await?;
//!
//! // A function serves an API: the derive that encodes the request decodes it here.
//! sandbox.on(|request: FollowupSend| async move {
//!     if request.content.len() > 1000 {
//!         return Err(PlatformError::new(15, "Remote service error").sub("isv.invalid-parameter", "非法参数"));
//!     }
//!     Ok(Followup { success: Some(true), model: Some(request.content) })
//! });
//! // Or a sample from the documentation does.
//! sandbox.answer("taobao.user.seller.get", r#"{"user_seller_get_response":{"user":{"nick":"abc"}}}"#);
//!
//! println!("call {}", sandbox.url());
//! // … the client under test does its work …
//! assert!(sandbox.calls_of::<FollowupSend>().is_empty());
//! sandbox.stop().await;
//! # Ok::<(), std::io::Error>(())
//! # })?;
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! # What a developer sees
//!
//! Each answer says in `x-top-sandbox-sign-rule` which reading of the signing rule the request followed
//! ([`SignRule`]), and in `x-top-sandbox-hint` what to do about a refusal. [`Sandbox::calls`] has every call with the
//! string that the sandbox signs, the secret masked.
//!
//! # What it does not do
//!
//! The live gateway's order of checks is not documented; the one here follows from its messages. Answers' samples
//! straight from API documents, Qimen's own gateway and TMC are not served. The OAuth server ([`Sandbox::oauth_url`]) shows
//! no page: whoever comes is the declared [`Seller`].
//!
//! The signature is computed by plain code of this crate's own, not by `top-core`: the two check each other.

#![forbid(unsafe_code)]

mod answer;
mod api;
mod batch;
mod calls;
mod check;
mod config;
mod delivery;
mod documented;
mod envelope;
mod error;
mod fault;
mod gateway;
mod handler;
mod intake;
mod limits;
mod mistake;
mod oauth;
mod raw;
mod request_id;
mod rules;
mod sample;
mod sandbox;
mod server;
mod sign;
mod tree;
mod verdict;
mod web;

pub use self::{
    api::Answer,
    calls::RecordedCall,
    config::{Config, ConfigError},
    error::PlatformError,
    fault::Fault,
    intake::ReceivedFile,
    limits::{Limit, LimitOn},
    oauth::Seller,
    raw::{MalformedRequest, verify},
    rules::{App, Grant},
    sandbox::{Builder, Sandbox},
    sign::SignRule,
    verdict::Verdict,
};
