//! The protocol of Alibaba's TOP gateway (淘宝开放平台, Taobao Open Platform), sans-IO: from a request struct to the signed
//! bytes that are posted, and from the bytes of the response to the response type or a typed error.
//!
//! This crate opens no connection, starts no thread and reads no file. Applications use `top-apis`, which adds the
//! client; this crate by itself is for other clients, for servers and for tools.
//!
//! # First steps
//!
//! ```
//! use top_core::{
//!     TopApi, TopObject,
//!     request::{self, System},
//!     response,
//!     sign::{SecretSigner, SignMethod, Signer, Signing},
//! };
//!
//! /// One struct for each API: its fields are the parameters, its attributes the rest of the document.
//! #[derive(TopApi)]
//! #[top_api(method = "taobao.item.seller.get", response = Item, unwrap = "item", session = required)]
//! struct ItemSellerGet {
//!     num_iid: i64,
//!     fields: Vec<String>,
//! }
//!
//! #[derive(Debug, PartialEq, TopObject)]
//! struct Item {
//!     num_iid: i64,
//!     title: Option<String>,
//! }
//!
//! // A request becomes a string to sign, a signature and a body to post to the gateway.
//! let api = ItemSellerGet { num_iid: 11_223_344, fields: vec!["num_iid".into(), "title".into()] };
//! let mut system = System::new("12345678", "2016-01-01 12:00:00".parse()?);
//! system.session = Some("test");
//! let signer = SecretSigner::new("helloworld", SignMethod::HmacSha256);
//! let method = "taobao.item.seller.get";
//! let unsigned = request::encode(method, &api, &Default::default(), &system, signer.method())?;
//! let Signing::Ready(signature) = signer.sign(unsigned.string_to_sign()) else { unreachable!() };
//! let posted = unsigned.finish(&signature?);
//! assert_eq!(posted.content_type, "application/x-www-form-urlencoded;charset=UTF-8");
//!
//! // The body of a response becomes the response type, or an error that says what to do.
//! let body = br#"{"item":{"num_iid":11223344,"title":"shoe"},"request_id":"fwx2977sp1lq"}"#;
//! let decoded = response::decode::<ItemSellerGet>(body, Default::default())?;
//! assert_eq!(decoded.data, Item { num_iid: 11_223_344, title: Some("shoe".into()) });
//!
//! let body = br#"{"error_response":{"code":27,"msg":"Invalid session"}}"#;
//! let error = response::decode::<ItemSellerGet>(body, Default::default()).unwrap_err();
//! assert_eq!(error.as_api().and_then(|api| api.refused()), Some(top_core::error::Refused::Session));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Rooms
//!
//! | Module | What is in it |
//! |---|---|
//! | [`api`] | what a request struct says of its API: [`TopApi`], [`api::ApiMeta`] |
//! | [`field`] | field types that Rust itself does not have: [`TopDateTime`], [`Decimal`], [`FileItem`], [`Json`], … |
//! | [`record`] | derived structs, seen without their types, for code that handles any of them; serde |
//! | [`request`] | from a record to a signed body; checks; batches |
//! | [`sign`] | the signature, and the [`sign::Signer`] that holds the secret |
//! | [`response`] | from the body of a response to the response type or the platform's error |
//! | [`business`] | success flags inside responses: [`BusinessResult`] |
//! | [`error`] | [`Error`] and all that it may consist of; what the platform's codes mean |
//! | [`json`], [`xml`] | records as text, and text as it is |
//! | [`qimen`] | the messages of Qimen (奇门), which both sides send each other |
//! | `tmc` (feature `messages`) | the message channel: frames, both ends of a connection, typed messages |
//! | [`clock`] | the time of day, and a clock for tests |
//!
//! # Features
//!
//! | Feature | Default | What it adds |
//! |---|---|---|
//! | `xml` | no | responses in `format=xml`, records as XML text, and the element tree [`xml::Element`](xml) |
//! | `serde` | no | `Serialize` and `Deserialize` for [`TopDateTime`], [`Decimal`], [`ByteArray`], [`Json`], and by `#[top_api(serde)]` for derived types |
//! | `chrono`, `jiff`, `time` | no | the date types of that crate as fields, and conversions with [`TopDateTime`] |
//! | `rust_decimal`, `bigdecimal` | no | the decimal type of that crate as a field, and conversions with [`Decimal`] |
//! | `uuid` | no | `Uuid` as a field |
//! | `secrecy` | no | `SecretString` as a field that is never shown |
//! | `schemars`, `utoipa` | no | schemas by `#[top_api(schemars)]` and `#[top_api(utoipa)]` |
//! | `sqlx`, `rusqlite` | no | columns of databases: [`TopDateTime`], [`Decimal`], and by the keys of these names sets of wire values |
//! | `messages` | no | TMC, the message channel (消息服务): the module `tmc` |
//!
//! # Errors
//!
//! Every function returns the error of its own step: a [`error::CheckError`] names all broken rules of a
//! request at once, a [`error::DecodeError`] the place in a response. All of them convert into [`Error`], the
//! one error of a call, which also knows whether the call may have been carried out
//! ([`may_have_been_sent`](Error::may_have_been_sent)) and whether a repeat can help ([`retry`](Error::retry)). A platform
//! error explains its code in English and Chinese ([`error::ApiError::help`]). No error shows a parameter
//! value, a session or a secret.
//!
//! # Glossary
//!
//! A **method** is the platform's name of an API, such as `taobao.item.get`. A **call** is one use of an API by a program;
//! it consists of one or more **attempts**, each one HTTP request. A **request** is what is sent. A **response** is what
//! the gateway sends back: at first the response body, and once it is **decoded**, the response type. A **reply** is the
//! decoded response together with what a client knows of the call, such as its request id and the number of attempts.
//!
//! The **envelope** is the outermost member of a response: `<method>_response` with underscores, or `error_response`. A
//! **business result** is the success flag, code and message inside a response; a response can be a success to the gateway
//! and still carry a failed business result.
//!
//! A **record** is a derived struct, seen through `&dyn Record`, or `&mut dyn RecordMut` to fill it; its **shape** is the static table of its wire names. A
//! **value** is a field lent for reading, a **slot** a field opened for writing.
//!
//! A **session** is the access token of a seller (授权). A **ban** is a time during which the platform refuses calls
//! (流控), a **pace** a client's own limit on its rate. A **received call** is one that the platform makes to the
//! application (SPI, 奇门 Qimen).

#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

// The derives' expansions name this crate from the outside, also those in its own tests.
extern crate self as top_core;

pub mod api;
mod as_serde;
mod blank;
pub mod business;
mod check;
pub mod clock;
mod digits;
#[cfg(any(
    feature = "bigdecimal",
    feature = "chrono",
    feature = "jiff",
    feature = "rusqlite",
    feature = "rust_decimal",
    feature = "schemars",
    feature = "secrecy",
    feature = "serde",
    feature = "sqlx",
    feature = "time",
    feature = "utoipa",
    feature = "uuid"
))]
mod ecosystem;
pub mod error;
mod fill;
pub mod json;
mod mirror;
mod outside;
mod path;
pub mod qimen;
pub mod request;
pub mod response;
#[cfg(any(feature = "schemars", feature = "utoipa"))]
mod schema;
pub mod sign;
#[cfg(feature = "messages")]
pub mod tmc;
mod word;
pub mod xml;

/// What a field of a record can be: the types that Rust itself does not have, and the trait of all field types.
pub mod field {
    pub use crate::{
        blank::is_blank,
        mirror::{
            ByteArray, DateTimeError, Decimal, DecimalError, Field, FileItem, FileSource, FileStream, Json,
            Kind, TopDateTime,
        },
    };
}

/// Records: derived structs, seen without their types, and as serde values.
pub mod record {
    pub use crate::{
        as_serde::{AsSerde, RecordExt, RecordSeed},
        mirror::{
            Expected, FieldSpec, Int, Items, JsonCell, Limits, List, ListMut, Map, Opt, Record, RecordMut,
            Shape, Slot, Text, TextForm, Value, XmlItems, XmlPart,
        },
    };
}

pub use crate::{
    api::{ApiMeta, SessionRequirement, TopApi},
    business::BusinessResult,
    error::Error,
    field::{ByteArray, Decimal, FileItem, Json, TopDateTime},
};

#[doc(inline)]
pub use top_macros::{TopApi, TopObject};

#[cfg(feature = "messages")]
pub use crate::tmc::message::TopMessage;
#[cfg(feature = "messages")]
#[doc(inline)]
pub use top_macros::TopMessage;

/// What the derives' expansions name. Not part of the public interface.
///
/// It has all names that an expansion uses, down to `Some` and `usize`, so that a user's own items of these names do no
/// harm.
#[doc(hidden)]
pub mod __private {
    pub use core::{
        convert::From,
        default::Default,
        fmt::{Debug, Formatter, Result as FmtResult},
        option::Option::{None, Some},
        primitive::{bool, i64, str, usize},
        result::Result::{self, Ok},
    };
    pub use std::string::String;

    /// The response type of a request whose `response` the derive could not read, beside the error that says so.
    pub use serde_json::Value as AnyResponse;

    pub use crate::{
        api::{ApiMeta, SessionRequirement, TopApi},
        business::{BusinessResult, BusinessShape},
        mirror::{
            Expected, Field, FileItem, Int, Kind, Limits, Rare, Record, Shape, Slot, Text, TextForm, Value,
            XmlItems, advice, debug::debug, derived::Mirror,
        },
        qimen::QimenApi,
    };

    #[cfg(feature = "messages")]
    pub use crate::tmc::message::TopMessage;

    /// `#[top_api(serde)]`
    #[cfg(feature = "serde")]
    pub mod serde {
        pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

        pub use crate::as_serde::{read, write};
    }
    /// `#[top_api(sqlx)]`
    #[cfg(feature = "sqlx")]
    pub mod sqlx {
        pub use std::{primitive::bool, result::Result as CoreResult};

        pub use sqlx_core::{
            database::Database,
            decode::Decode,
            encode::{Encode, IsNull},
            error::BoxDynError,
            types::Type,
        };

        pub use crate::ecosystem::sqlx::{number, text};
    }
    /// `#[top_api(rusqlite)]`
    #[cfg(feature = "rusqlite")]
    pub mod rusqlite {
        pub use rusqlite::{
            Result,
            types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef},
        };

        pub use crate::ecosystem::rusqlite::{column_result, to_sql};
    }
    /// `#[top_api(schemars)]`
    #[cfg(feature = "schemars")]
    pub mod schemars {
        pub use schemars::{JsonSchema, Schema, SchemaGenerator};
        pub use std::{borrow::Cow, primitive::str};

        pub use crate::ecosystem::schemars::{json_schema, schema_id};
    }
    /// `#[top_api(utoipa)]`
    #[cfg(feature = "utoipa")]
    pub mod utoipa {
        pub use std::{borrow::Cow, primitive::str, string::String, vec::Vec};
        pub use utoipa::{
            PartialSchema, ToSchema,
            openapi::{RefOr, Schema},
        };

        pub use crate::ecosystem::utoipa::{name, schema, schemas};
    }
    pub use crate::{
        __top_rusqlite as rusqlite_impls, __top_schemars as schemars_impls, __top_serde as serde_impls,
        __top_sqlx as sqlx_impls, __top_utoipa as utoipa_impls,
    };

    /// The body of what is generated beside a compile error.
    pub fn never_compiled() -> ! {
        unreachable!("only beside a compile error")
    }
}
