//! Receives the calls that the platform makes to an application: SPI, where the application serves an API of its own
//! behind the platform. Applications have this crate by the features `spi`, `spi-tower` and `axum` of `top-apis`.
//!
//! # A first received call
//!
//! ```
//! use top_core::{TopDateTime, TopObject};
//! use top_server::spi::{ContentKind, Expected, SpiRequest, Verifier};
//!
//! #[derive(TopObject)]
//! struct StockQuery { sku: String }
//!
//! #[derive(TopObject)]
//! struct Stock { flag: String, quantity: i64 }
//!
//! // Query, headers and body, as any HTTP library hands them over.
//! let request = SpiRequest::new("method=my.stock.query&timestamp=2016-01-01+12%3A00%3A00&sign=BA1CCCDABD6BEFBF6E45993C31742089")
//!     .header("Content-Type", b"application/json;charset=UTF-8")
//!     .body(br#"{"sku":"a1"}"#);
//! let received_at = "2016-01-01 12:00:03".parse::<TopDateTime>()?.to_system_time();
//!
//! // The signature leaves open which handler a call is for and what its body is, so the handler says so.
//! let verifier = Verifier::new("helloworld", Expected::method("my.stock.query", ContentKind::Json));
//! let response = verifier.serve(&request, received_at, |query: StockQuery, _| {
//!     assert_eq!(query.sku, "a1");
//!     Ok(Stock { flag: "success".into(), quantity: 3 })
//! });
//! assert_eq!(response.body(), br#"{"flag":"success","quantity":3}"#);
//! # Ok::<(), top_core::field::DateTimeError>(())
//! ```
//!
//! | feature | what it brings |
//! |---|---|
//! | (none) | verification, decoding and responses as bytes, for any framework or none |
//! | `xml` | calls and responses in XML |
//! | `gbk` | calls in GBK |
//! | `qimen` | [`qimen::Dispatcher`]: the calls of Qimen (奇门) at one address, each with its typed handler |
//! | `tower` | [`spi::SpiLayer`], which verifies calls in front of any tower service |
//! | `axum` | the extractor [`spi::Spi`] |
//! | `tracing` | a span for each received call, of the layer and of the dispatcher, with OpenTelemetry's names |
//! | `testing` | `testing::signed`: received calls for tests of handlers, with right and wrong signatures |
//!
//! What the platform's signature does not cover, and what holds it instead, stands at the top of [`spi`]: read it before
//! you serve calls that move money or goods.
//!
//! Errors are [`spi::SpiError`]: each becomes the documented failure response by itself, and none of them holds a value
//! of the call. To test a handler, sign a call in one line with `testing::signed`.
//!
//! This crate opens no socket and reads no clock: the server is the application's, the time is an argument.

#![cfg_attr(
    not(all(feature = "axum", feature = "qimen")),
    allow(rustdoc::broken_intra_doc_links, reason = "the table of features links to what they bring")
)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

#[cfg(feature = "qimen")]
pub mod qimen;
pub mod spi;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(any(feature = "qimen", feature = "tower"))]
mod trace;
