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
//! The [address](Sandbox::address) opened in a browser is a page that shows the calls while they come: parameters, the
//! signature checked step by step, answers. Values are shown, secrets are not. Each answer says in `x-top-sandbox-sign-rule` which reading of the signing rule the request followed
//! ([`SignRule`]), and in `x-top-sandbox-hint` what to do about a refusal. [`Sandbox::calls`] has every call with the
//! string that the sandbox signs, the secret masked, and [`verify`] judges a request that was pasted from a log.
//!
//! # Without Rust
//!
//! The program `topctl` of the crate `top-cli` runs a sandbox for clients in other languages. A [`Config`] file declares
//! what else is declared in code; so does the admin interface, on the same port:
//!
//! | | |
//! |---|---|
//! | `GET /_sandbox/config` | what is declared, secrets and sessions left out |
//! | `POST /_sandbox/config` | declares more: the members of a [`Config`] as JSON (`Content-Type: application/json`) or TOML (`application/toml`) |
//! | `GET /_sandbox/calls?after=N&wait=S` | the calls beyond number N as JSON with all their values, waited for at most S (30) seconds |
//! | `DELETE /_sandbox/calls` | forgets the calls |
//! | `DELETE /_sandbox/faults`, `/_sandbox/limits` | takes back what was declared |
//! | `DELETE /_sandbox/sessions/TOKEN` | ends a session: code 27 |
//!
//! Page and admin interface answer under numbers, `localhost` and names without a dot only, so that no foreign web page
//! gets at them; the gateway answers under any name.
//!
//! # What it does not do
//!
//! The live gateway's order of checks is not documented; the one here follows from its messages. Qimen's own gateway
//! and TMC are not served. The OAuth server ([`Sandbox::oauth_url`]) shows no page: whoever comes is the declared
//! [`Seller`].
//!
//! The signature is computed by plain code of this crate's own, not by `top-core`: the two check each other.

#![forbid(unsafe_code)]

mod builder;
mod config;
mod gateway;
mod http;
mod protocol;
mod sandbox;
mod serving;

pub use self::{
    builder::Builder,
    config::{Config, ConfigError},
    gateway::RecordedCall,
    protocol::{
        PlatformError,
        request::{MalformedRequest, ReceivedFile},
        sign::{SignMethod, SignRule, Verdict, verify},
    },
    sandbox::Sandbox,
    serving::{App, CannedResponse, Fault, Grant, Limit, LimitOn, Seller},
};
