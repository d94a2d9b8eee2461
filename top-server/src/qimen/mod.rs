//! Being called by Qimen (奇门): one address that takes the calls of many methods, each with its typed handler.
//!
//! ```
//! use top_core::{TopApi, TopDateTime, TopObject};
//! use top_server::{qimen::{Dispatcher, QimenCall}, spi::{SpiFailure, SpiRequest}};
//!
//! #[derive(TopApi)]
//! #[top_api(method = "taobao.qimen.order.cancel", response = OrderCancelResponse, qimen)]
//! struct OrderCancel {
//!     warehouse_code: String,
//!     #[top_api(business_key)]
//!     order_code: String,
//! }
//!
//! #[derive(Default, TopObject)]
//! #[top_api(qimen)]
//! struct OrderCancelResponse { flag: Option<String>, code: Option<String>, message: Option<String> }
//!
//! async fn cancel(call: QimenCall<OrderCancel>) -> Result<OrderCancelResponse, SpiFailure> {
//!     if call.warehouse_code != "W1" {
//!         return Err(SpiFailure::new("unknown-warehouse", "没有这个仓库"));
//!     }
//!     Ok(OrderCancelResponse::default()) // `flag` is `success` unless it says otherwise
//! }
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let dispatcher = Dispatcher::new("the app secret").on(cancel);
//!
//! // Query, headers and body, as any HTTP library hands them over; `dispatcher.into_service()` is one for tower and axum.
//! let request = SpiRequest::new("method=order.cancel&customerId=c1&timestamp=2016-01-01+12%3A00%3A00&sign=…")
//!     .header("Content-Type", b"text/xml;charset=utf-8")
//!     .body(b"<request>\xe2\x80\xa6</request>");
//! let response = dispatcher.serve(&request, std::time::SystemTime::now()).await;
//! assert!(response.is_failure());
//! # Ok(())
//! # }
//! ```
//!
//! # The way of a call
//!
//! ```text
//! raw bytes ─▶ signature, time ─▶ handler of the method ─▶ typed request ─▶ known before? ─▶ handler ─▶ typed response
//!      └────────────┴─────────────────────┴──────────── refused in the caller's format ─────────┘
//! ```
//!
//! * A **method** arrives without the prefix `taobao.qimen.`; one with it is the same.
//! * What is **refused** is what [`spi`](crate::spi) refuses: the documented `sign-check-failure`, in XML or JSON as the call
//!   came; a cloud scene may have a form of its own ([`RefusalForm`]).
//! * A call is **known before** if one with the same method, customer and business key, and with the same words, was served
//!   with success: its response is sent again, and the handler does not run ([`Duplicates`]). The caller's time-out is no
//!   failure, so it repeats.
//!
//! This module knows nothing of HTTP frameworks and opens no socket.

mod call;
mod dispatcher;
mod duplicates;
mod handler;
mod refusal;
#[cfg(feature = "tower")]
mod service;

#[cfg(feature = "tower")]
pub use self::service::{QimenBody, QimenService};
pub use self::{
    call::QimenCall,
    dispatcher::{Dispatcher, Scene},
    duplicates::{Begun, CallKey, DuplicateFuture, Duplicates, DuplicatesError, MemoryDuplicates},
    refusal::{RefusalForm, RefusalPart},
};
