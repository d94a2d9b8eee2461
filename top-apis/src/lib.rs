//! Typed calls to Alibaba's TOP gateway (淘宝开放平台, Taobao Open Platform): ready APIs, and everything needed for one
//! of your own.
//!
//! This crate is the only dependency a user needs: it hands on all of `top-core` and the derives, and adds one module
//! per namespace of the platform with the ready APIs in it, one file an API. It holds no protocol and no transport.
//!
//! | module | APIs |
//! |---|---|
//! | [`alihealth`] | `alibaba.alihealth.followup.send`, `alibaba.alihealth.followup.dialogrecord.recall` |
//! | [`lyservice`] | `alibaba.lyservice.lippi.message.send` |
//!
//! # A call of your own
//!
//! ```
//! use top_apis::TopApi;
//!
//! /// The platform's clock.
//! #[derive(TopApi)]
//! #[top_api(method = "taobao.time.get", response = Option<String>, unwrap = "time")]
//! struct TimeGet;
//!
//! assert_eq!(TimeGet::API.response_key, "time_get_response");
//! ```

#![forbid(unsafe_code)]

pub mod alihealth;
pub mod lyservice;

#[doc(hidden)]
pub use top_core::__private;
#[doc(no_inline)]
pub use top_core::{
    ApiMeta, BusinessResult, ByteArray, Decimal, Error, FileItem, Json, SessionRequirement, TopDateTime,
};
// The same derives under the same names; their expansion names this crate instead of `top-core`, so that a crate
// whose only dependency is this one can use them.
pub use top_core::api::TopApi;
pub use top_macros::{TopApiForApis as TopApi, TopObjectForApis as TopObject};

pub use top_core::{business, clock, error, field, json, record, request, response, sign, xml};

#[cfg(feature = "client")]
#[doc(no_inline)]
pub use top_client::{Client, Gateway, Reply};

/// The client: settings, policies, metrics, pages, batches.
#[cfg(feature = "client")]
pub mod client {
    pub use top_client::*;
}

#[cfg(feature = "blocking")]
pub use top_client::blocking;
#[cfg(feature = "oauth")]
pub use top_client::oauth;
#[cfg(feature = "testing")]
pub use top_client::testing;
#[cfg(feature = "client")]
pub use top_client::transport;
#[cfg(feature = "spi")]
pub use top_server::spi;

// The derives' expansions in here name this crate as a user's do.
extern crate self as top_apis;
