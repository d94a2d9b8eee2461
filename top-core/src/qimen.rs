//! Qimen (奇门): messages that an order system and a warehouse send each other through the platform.
//!
//! Both sides are callers and callees, and the same struct is sent, received and answered:
//!
//! ```
//! use top_core::{TopApi, TopObject, qimen};
//!
//! #[derive(TopApi)]
//! #[top_api(method = "taobao.qimen.order.cancel", response = OrderCancelResponse, qimen)]
//! struct OrderCancel {
//!     warehouse_code: String,             // <warehouseCode>
//!     #[top_api(business_key)]
//!     order_code: String,                 // a repeat of it does nothing more
//!     order_lines: Vec<OrderLine>,        // <orderLines><orderLine>…
//!     serials: Option<Serials>,
//! }
//!
//! #[derive(TopObject)]
//! #[top_api(qimen)]
//! struct OrderLine { item_code: String }
//!
//! #[derive(TopObject)]
//! #[top_api(qimen)]
//! struct Serials {
//!     #[top_api(flat)]
//!     sn: Vec<String>,                    // <sn>1</sn><sn>2</sn>
//! }
//!
//! #[derive(TopObject)]
//! #[top_api(qimen)]
//! struct OrderCancelResponse { flag: Option<String>, code: Option<String>, message: Option<String> }
//!
//! let cancel = OrderCancel {
//!     warehouse_code: "W1".into(),
//!     order_code: "A&1".into(),
//!     order_lines: vec![OrderLine { item_code: "i1".into() }],
//!     serials: None,
//! };
//! # #[cfg(feature = "xml")]
//! assert_eq!(
//!     qimen::write_request(&cancel)?,
//!     "<request><orderCode>A&amp;1</orderCode><orderLines><orderLine><itemCode>i1</itemCode></orderLine></orderLines>\
//!      <warehouseCode>W1</warehouseCode></request>",
//! );
//! assert_eq!(qimen::business_key(&cancel).as_deref(), Some("A&1"));
//! # Ok::<(), top_core::error::CheckError>(())
//! ```
//!
//! This module knows what is in a message, and nothing of how it is signed and carried: that is as with every call that has
//! a body of its own ([`request::encode_with_body`](crate::request::encode_with_body)).

use std::fmt::Write as _;

use crate::{
    api::TopApi,
    error::{CheckError, DecodeError, Problem, Rule},
    mirror::{Kind, List, Record, RecordMut, Value},
    response::{self, DecodeOptions, Meta},
    xml,
};

#[doc(inline)]
pub use top_names::{QIMEN_PREFIX as PREFIX, QIMEN_REQUEST, QIMEN_RESPONSE, qimen_full, qimen_short};

/// A request of Qimen: a [`TopApi`] whose struct says `qimen`. Implemented by `#[derive(TopApi)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a request of Qimen (奇门)",
    label = "not a request of Qimen",
    note = "add `qimen` to the `#[top_api(…)]` of the struct, beside `method` and `response`",
    note = "a method that the platform's gateway serves is called without Qimen: `client.call(…)`"
)]
pub trait QimenApi: TopApi {}

/// The body of a request: its XML under the root `request`, without a declaration, as the official SDK writes it. It needs
/// the feature `xml`, and without it is always an error.
///
/// # Errors
/// All members that are missing, over their limits or cannot be written.
pub fn write_request(record: &dyn Record) -> Result<String, CheckError> {
    let body = xml::to_vec(record, QIMEN_REQUEST)?;
    // What is written is UTF-8: names and texts are.
    String::from_utf8(body).map_err(|_| CheckError::of([Problem::new("", Rule::Xml)]))
}

/// Reads a request from its XML, with the leniency of all received XML: elements that no field takes are passed over, a
/// list of one item is a list. Without the feature `xml`, always an error.
///
/// # Errors
/// The text is malformed or has another root than `request`; a member is missing or of another type.
pub fn read_request(
    record: &mut dyn RecordMut,
    text: &str,
    options: DecodeOptions,
) -> Result<Meta, DecodeError> {
    response::from_xml_root(record, Some(QIMEN_REQUEST), text, options)
}

/// The key by which the receiver knows a repeat of this request: the value of the first field that is marked
/// `#[top_api(business_key)]` and has one, in the request itself or in an object inside it. Where the marked field is in
/// the items of a list, every item must have one, and the key is all of them.
///
/// `None` where no marked field has a value: nothing says then that a repeat is safe.
///
/// A field is marked that the two sides have agreed on: `outBizCode`, which the documents give for this (用于去重), or the
/// code of an order that can only be created once.
pub fn business_key(record: &dyn Record) -> Option<String> {
    let fields = || record.shape().fields().enumerate();
    let own = fields().filter(|(_, spec)| spec.business_key());
    own.map(|(index, _)| record.value_at(index)).find_map(|value| text(&value)).or_else(|| {
        fields().find_map(|(index, _)| match record.value_at(index) {
            Value::Object(inner) => business_key(inner),
            Value::List(list) if list.element() == Kind::Object => of_items(list),
            _ => None,
        })
    })
}

/// The keys of all items, each with its length before it, so that no two lists have the same.
fn of_items(list: &dyn List) -> Option<String> {
    let mut all = String::new();
    for index in 0..list.count() {
        let Value::Object(item) = list.item(index) else { return None };
        let key = business_key(item)?;
        let _ = write!(all, "{}:{key}", key.len());
    }
    (!all.is_empty()).then_some(all)
}

fn text(value: &Value<'_>) -> Option<String> {
    match value {
        _ if value.is_missing() => None,
        Value::Str(text) | Value::Secret(text) => Some(text.trim().to_owned()),
        Value::DateTime(time) => Some(time.to_string()),
        Value::I64(number) => Some(number.to_string()),
        Value::U64(number) => Some(number.to_string()),
        Value::Text(text) | Value::Number(text) => Some(text.to_string()),
        _ => None,
    }
}
