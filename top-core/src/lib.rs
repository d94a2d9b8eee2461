//! The protocol of Alibaba's TOP gateway (淘宝开放平台, Taobao Open Platform).

#![forbid(unsafe_code)]

// The derives' expansions name this crate from the outside; so do the ones used in here.
extern crate self as top_core;

pub mod api;
mod as_serde;
mod blank;
pub mod business;
mod check;
pub mod clock;
pub mod error;
mod fill;
pub mod json;
mod mirror;
mod path;
pub mod request;
pub mod response;
pub mod sign;
mod word;
pub mod xml;

/// What a field of a record can be: the field types that Rust itself has none of, and the trait behind all of them.
pub mod field {
    pub use crate::{
        blank::is_blank,
        mirror::{
            ByteArray, DateTimeError, Decimal, DecimalError, Field, FileItem, FileSource, FileStream, Json,
            Kind, TopDateTime,
        },
    };
}

/// Records: derived structs, seen without their types.
pub mod record {
    pub use crate::{
        as_serde::{AsSerde, RecordExt, RecordSeed},
        mirror::{
            Expected, FieldSpec, Int, JsonCell, Limits, List, Map, Opt, Record, Shape, Slot, Text, Value,
        },
    };
}

pub use crate::{
    api::{ApiMeta, SessionRequirement, TopApi},
    business::BusinessResult,
    error::Error,
    field::{ByteArray, Decimal, FileItem, Json, TopDateTime},
};

// TEMPORARY heap, until all crates use the rooms.
#[doc(hidden)]
pub use crate::{
    as_serde::{AsSerde, RecordExt, RecordSeed},
    business::BusinessShape,
    clock::{Clock, FixedClock, SystemClock},
    error::{
        ApiError, BatchError, BusinessError, CheckError, ConfigError, DecodeError, DecodeProblem, ErrorClass,
        ErrorKind, Found, Language, Problem, Rule, SessionError, TransportError, TransportErrorKind,
    },
    mirror::{
        DateTimeError, DecimalError, Expected, Field, FieldSpec, FileSource, FileStream, Int, JsonCell, Kind,
        Limits, List, Map, Opt, Record, Shape, Slot, Text, Value,
    },
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
