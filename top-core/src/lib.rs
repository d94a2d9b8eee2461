//! The protocol of Alibaba's TOP gateway (淘宝开放平台, Taobao Open Platform).

#![forbid(unsafe_code)]

// The derives' expansions name this crate from the outside; so do the ones used in here.
extern crate self as top_core;

mod api;
mod as_serde;
mod business;
mod check;
#[cfg(feature = "client")]
mod client;
mod clock;
mod codes;
mod error;
mod fill;
pub mod json;
mod mirror;
#[cfg(feature = "oauth")]
pub mod oauth;
mod path;
pub mod request;
pub mod response;
pub mod sign;
pub mod spi;
#[cfg(any(feature = "testing", test))]
pub mod testing;
mod word;
pub mod xml;

pub use crate::{
    api::{ApiMeta, SessionRequirement, TopApi},
    as_serde::{AsSerde, RecordExt, RecordSeed},
    business::{BusinessError, BusinessResult, BusinessShape},
    check::{CheckError, Problem, Rule},
    clock::{Clock, SystemClock},
    codes::{ErrorClass, Language},
    error::{BatchError, ConfigError, Error, ErrorKind, SessionError, TransportError, TransportErrorKind},
    fill::{DecodeError, DecodeProblem, Found},
    mirror::{
        ByteArray, DateTimeError, Decimal, DecimalError, Expected, Field, FieldSpec, FileItem, Int, Json,
        JsonCell, Kind, Limits, List, Map, Opt, Record, Shape, Slot, Text, TopDateTime, Value,
    },
    response::ApiError,
};

#[cfg(feature = "blocking")]
pub use crate::client::blocking;
#[cfg(feature = "client")]
pub use crate::client::{
    AttemptEvent, Batch, BatchHandle, BatchReplies, Body, Call, CallEvent, Client, ClientBuilder,
    ErrorSummary, Gateway, GatewayError, MethodCall, Metrics, Outcome, Page, Pages, Rate, Reply, ReplyMeta,
    RetryPolicy, SessionFuture, SessionProvider, transport,
};

#[doc(inline)]
pub use top_macros::{TopApi, TopObject};

/// What the derives' expansions name. Not part of the public interface.
///
/// All of it, down to `Some` and `usize`: a user's own items of these names do not reach in here.
#[doc(hidden)]
pub mod __private {
    pub use core::{
        convert::From,
        default::Default,
        fmt::{Debug, Formatter, Result as FmtResult},
        option::Option::{None, Some},
        primitive::{i64, str, usize},
        result::Result::{self, Ok},
    };
    pub use std::string::String;

    /// What a request without a readable `response` answers, beside the error that says so.
    pub use serde_json::Value as AnyResponse;

    pub use crate::{
        api::{ApiMeta, SessionRequirement, TopApi},
        business::{BusinessResult, BusinessShape},
        mirror::{
            Expected, Field, FileItem, Int, Kind, Limits, Record, Shape, Slot, Text, Value,
            debug::debug,
            derived::{Mirror, fields},
        },
    };

    /// The body of what is generated beside a compile error.
    pub fn never_compiled() -> ! {
        unreachable!("stands only beside a compile error")
    }
}
