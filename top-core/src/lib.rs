//! The protocol of Alibaba's TOP gateway (淘宝开放平台, Taobao Open Platform).

#![forbid(unsafe_code)]

// The derives' expansions name this crate from the outside; so do the ones used in here.
extern crate self as top_core;

mod api;
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "read by the gateway's error, which comes with the answers")
)]
mod codes;
mod mirror;
mod outcome;

pub use crate::{
    api::{ApiMeta, SessionNeed, TopApi},
    codes::{ErrorClass, Language},
    mirror::{
        Bytes, DateTimeError, Decimal, DecimalError, Expected, Field, FieldSpec, Int, Json, JsonCell, Kind, Limits,
        List, Map, Opt, Record, Shape, Slot, Text, TopDateTime, Value,
    },
    outcome::{BusinessError, Outcome, OutcomeShape},
};

/// What the derives' expansions name. Not part of the public interface.
#[doc(hidden)]
pub mod __private {}
