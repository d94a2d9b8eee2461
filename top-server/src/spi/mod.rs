//! SPI: the platform calls the application. Requests are verified, read into derived structs and answered from
//! derived structs, in any framework or none: bytes in, bytes out, the time is an argument.
//!
//! # What the signature does not cover
//!
//! The platform signs names and values, sorted and joined without separators, and the body behind them:
//! `MD5(secret + name + value + name + value + … + body + secret)`. Whoever sees one call can therefore send other calls
//! that carry the same signature. These are not signed:
//!
//! | not signed | what an attacker makes of one captured call | what holds it |
//! |---|---|---|
//! | the path | a call for `/pay` runs `/refund` | [`Expected::method`]: the signed `method` must be the handler's |
//! | the `Content-Type` | a form's last value becomes a JSON body; a JSON body becomes the name of an empty form field, and the form decodes to nothing | [`ContentKind`] |
//! | the charset | other text from the same bytes | [`Charset`] |
//! | the border between name and value | `memo=refund_amount500` becomes `memo=` and `refund_amount=500` | in part: names outside `[A-Za-z0-9_.-]` are refused, unknown ones by [`Expected::refuse_unknown`], and a second `method` or `timestamp` in the signed text |
//! | from where a parameter comes | a header becomes a query parameter | nothing: the application sees one set of parameters |
//! | the HTTP method, headers that `top-sign-list` does not name, query pieces that are dropped | whatever the application reads beside this crate | [`Verified`] holds what was signed and nothing else |
//! | how often a call is made | it is made again within the window | [`Verifier::refuse_replays`] |
//!
//! Two things stay open whatever is pinned:
//!
//! * **The border between two parameters that the struct knows.** Who can write one value of a form (a memo, a nickname)
//!   and captures the call can move the end of that value into another parameter that sorts behind it. Take calls with
//!   JSON or XML bodies where the platform offers them, and check an amount against a record of your own.
//! * **Who calls first.** An attacker who captures a call on its way and is faster has it executed himself, once, and reads
//!   the response; the platform is then told that it was a replay. Only TLS prevents that.
//!
//! # The way of a received call
//!
//! ```text
//! SpiRequest ─▶ Verifier::verify ─▶ Verified ─▶ decode::<T>() ─▶ the application ─▶ SpiResponse
//!     │ query, headers, body │        │ content()                                     │ JSON or XML
//!     │                      │        └ exactly what was signed, nothing else         │
//!     │                      └ Expected: method, content kind, charset, names         │
//!     └───────── SpiError ─────────────────────▶ sign-check-failure ──────────────────┘
//! ```
//!
//! With the feature `tower` the layer [`SpiLayer`] verifies calls in front of any tower service, and with `axum` the
//! extractor [`Spi`] hands the struct to a handler.

#[cfg(feature = "axum")]
mod axum;
mod charset;
mod content;
mod error;
mod expected;
mod guard;
mod pairs;
mod request;
mod response;
#[cfg(feature = "tower")]
mod tower;
mod verified;
mod verifier;

#[cfg(feature = "axum")]
pub use self::axum::Spi;
#[cfg(feature = "tower")]
pub use self::tower::{SpiLayer, SpiService};
#[cfg(all(feature = "tower", feature = "qimen"))]
pub(crate) use self::tower::{collect, response as http_response};
pub use self::{
    charset::Charset,
    content::Content,
    error::SpiError,
    expected::{ContentKind, Expected},
    guard::{CallKey, ReplayGuard, Taken, TakenCalls, Taking},
    request::SpiRequest,
    response::{SpiFailure, SpiResponse},
    verified::Verified,
    verifier::Verifier,
};
