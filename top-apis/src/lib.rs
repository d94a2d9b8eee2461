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

pub use top_core::*;
// The same derives under the same names; their expansion names this crate instead of `top-core`, so that a crate
// whose only dependency is this one can use them.
pub use top_macros::{TopApiForApis as TopApi, TopObjectForApis as TopObject};

#[doc(hidden)]
pub use top_core::__private;

// The derives' expansions in here name this crate as a user's do.
extern crate self as top_apis;
