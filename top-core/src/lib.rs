//! The protocol of Alibaba's TOP gateway (淘宝开放平台, Taobao Open Platform).

#![forbid(unsafe_code)]

// The derives' expansions name this crate from the outside; so do the ones used in here.
extern crate self as top_core;

mod api;
mod check;
#[cfg(feature = "client")]
mod client;
mod clock;
pub mod json;
mod mirror;
mod outcome;
mod path;
pub mod request;
pub mod sign;

pub use crate::{
    api::{ApiMeta, SessionNeed, TopApi},
    check::{CheckError, Problem, Rule},
    clock::{Clock, SystemClock},
    mirror::{
        Bytes, DateTimeError, Decimal, DecimalError, Expected, Field, FieldSpec, Int, Json, JsonCell, Kind,
        Limits, List, Map, Opt, Record, Shape, Slot, Text, TopDateTime, Value,
    },
    outcome::{BusinessError, Outcome, OutcomeShape},
};

#[cfg(feature = "client")]
pub use crate::client::{Body, Gateway, GatewayError, Rate, RetryPolicy, transport};

/// For tests of code that uses this crate.
#[cfg(any(feature = "testing", test))]
pub mod testing {
    pub use crate::clock::FixedClock;
}

/// What the derives' expansions name. Not part of the public interface.
#[doc(hidden)]
pub mod __private {}
