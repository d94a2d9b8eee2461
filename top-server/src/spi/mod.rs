//! SPI: the platform calls the application. Requests are verified, read into derived structs and answered from
//! derived structs, in any framework or none: bytes in, bytes out, the time is an argument.
//!
//! ```text
//! SpiRequest ─▶ Verifier::verify ─▶ Verified ─▶ decode::<T>() ─▶ the application ─▶ SpiResponse
//!     │ query, headers, body          │ exactly what was signed, nothing else         │ JSON or XML
//!     └───────── SpiError ────────────┴──────────▶ sign-check-failure ────────────────┘
//! ```
//!
//! # What the signature does not cover
//!
//! The platform's rule signs neither the HTTP method, nor the path, nor the `Content-Type`. It concatenates names and
//! values without separators, so it does not sign the border between a name and its value either. Parameters that were
//! not signed are not handed over.
//!
//! With the feature `tower` the layer [`SpiLayer`] verifies calls in front of any tower service, and with `axum` the
//! extractor [`Spi`] hands the struct to a handler.

#[cfg(feature = "axum")]
mod axum;
mod charset;
mod error;
mod replay;
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
pub use self::{
    error::SpiError,
    request::SpiRequest,
    response::{SpiFailure, SpiResponse},
    verified::Verified,
    verifier::Verifier,
};
