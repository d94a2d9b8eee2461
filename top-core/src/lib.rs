//! The protocol of Alibaba's TOP gateway (淘宝开放平台, Taobao Open Platform).

#![forbid(unsafe_code)]

// The derives' expansions name this crate from the outside; so do the ones used in here.
extern crate self as top_core;

pub mod answer;
mod api;
mod check;
mod codes;
mod error;
mod fill;
pub mod json;
mod mirror;
mod outcome;
mod path;
pub mod request;
pub mod sign;

pub use crate::{
    answer::ApiError,
    api::{ApiMeta, SessionNeed, TopApi},
    check::{CheckError, Problem, Rule},
    codes::{ErrorClass, Language},
    error::{ConfigError, Error, ErrorKind, SessionError, TransportError},
    fill::{AnswerError, AnswerProblem, Found},
    mirror::{
        Bytes, DateTimeError, Decimal, DecimalError, Expected, Field, FieldSpec, Int, Json, JsonCell, Kind,
        Limits, List, Map, Opt, Record, Shape, Slot, Text, TopDateTime, Value,
    },
    outcome::{BusinessError, Outcome, OutcomeShape},
};

/// What the derives' expansions name. Not part of the public interface.
#[doc(hidden)]
pub mod __private {}
