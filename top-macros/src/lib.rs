//! The derives [`TopApi`] and [`TopObject`] of the TOP framework (淘宝开放平台, Taobao Open Platform).
//!
//! Users take them from `top-apis`, or from `top-core`, where the traits of these names are; this crate is not meant to
//! be depended on directly. It parses, checks and expands, and knows nothing of the network or of any wire format.
//!
//! # What is generated
//!
//! Per struct: a static table of its wire names with what is known of each field, and two `match`es by index, of
//! which one lends a field as a value and the other opens it for writing (`Record`); that the struct can be a field of
//! another (`Field`); for a request also its method and answer (`TopApi`); for an answer with a success flag also where
//! the flag and what belongs to it stand (`BusinessResult`). All else is done by engines that walk any such struct and are
//! compiled once, so that thousands of structs stay cheap to build.

#![forbid(unsafe_code)]

mod attr;
mod check;
mod ctxt;
mod entry;
mod expand;
mod form;
mod keys;
mod model;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use crate::model::Derive;

/// Makes a struct a request of the platform: its fields are the parameters, its answer is a type.
///
/// ```
/// use top_core::{SessionRequirement, TopApi, TopObject};
///
/// #[derive(TopObject)]
/// pub struct Item {
///     pub num_iid: Option<i64>,
///     pub title: Option<String>,
/// }
///
/// #[derive(TopApi)]
/// #[top_api(method = "taobao.item.seller.get", response = Item, unwrap = "item", session = required, idempotent)]
/// pub struct ItemSellerGet {
///     /// Which members of the item are wanted.
///     pub fields: Vec<String>,
///     #[top_api(min = 1)]
///     pub num_iid: i64,
/// }
///
/// assert_eq!(ItemSellerGet::API.method, "taobao.item.seller.get");
/// assert_eq!(ItemSellerGet::API.response_key, "item_seller_get_response");
/// assert_eq!(ItemSellerGet::API.session, SessionRequirement::Required);
/// ```
///
/// The name of a field is the parameter's name; a raw identifier (`r#type`) stands without its `r#`. What may be absent
/// is an `Option`, a `Vec` or a map; everything else must be there. An API without parameters is a unit struct.
/// `TopApi` includes all of [`TopObject`]: derive only one of the two.
///
/// The names of the system parameters (`app_key`, `format`, `method`, `partner_id`, `session`, `sign`, `sign_method`,
/// `simplify`, `target_app_key`, `timestamp`, `v`) are the client's, and an error on a field.
///
/// # On the struct
///
/// | `#[top_api(…)]` | meaning |
/// |---|---|
/// | `method = "taobao.item.get"` | The platform's name of the API, case kept. Must be there. |
/// | `response = Item` | The type of the answer, any type that can be a field. Must be there. |
/// | `unwrap = "item"` | The one member of the answer that `response` describes; without it, the whole answer. |
/// | `session = required` | 需要授权: a call without a session is refused before it is sent. |
/// | `session = optional` | 可选授权: a session is sent if there is one. This holds if nothing is said. |
/// | `session = none` | 不需要授权: no session is sent. |
/// | `idempotent` | To call twice does no more than to call once: a call whose fate is unknown may be repeated. |
/// | `response_key = "item_get_response"` | The member of the envelope that holds the answer, where it is not the method's name without a leading `taobao.`, with `_` for `.` and `_response` behind. |
/// | `debug` | A `Debug` with secrets redacted, bytes and files as their length, and skipped fields left out. Cheaper to compile than `#[derive(Debug)]`. |
/// | `crate = ::my_top` | Where the runtime is, if the crate that exports this derive was renamed. |
///
/// # On a field
///
/// | `#[top_api(…)]` | meaning |
/// |---|---|
/// | `rename = "food_security.period"` | The name on the wire, if it is not the field's. |
/// | `skip` | Never travels; `Default` when one is made. |
/// | `required` | Must be there although its type may be absent: a list that must not be empty. |
/// | `max_len = 60` | Longest text, in UTF-16 code units, as the platform counts; of files and bytes, in bytes. |
/// | `max_items = 20` | Most items of a list, also of a comma-separated text. |
/// | `min = 1`, `max = 100` | Smallest and largest number; both are allowed values. |
/// | `secret` | Never shown: redacted by `debug`, and wherever else fields are printed. |
/// | `base64` | `ByteArray` are written as base64 text, not as an array of numbers. |
///
/// Limits are checked before a request is sent.
#[proc_macro_derive(TopApi, attributes(top_api))]
pub fn top_api(input: TokenStream) -> TokenStream {
    derive(Derive::TopApi, "top_core", input)
}

/// Makes a struct an object inside a request or an answer, or an enum a set of wire values.
///
/// # Structs
///
/// ```
/// use top_core::{Field, Record, TopObject};
///
/// #[derive(TopObject)]
/// #[top_api(debug)]
/// pub struct Trade {
///     pub tid: i64,
///     pub orders: Vec<Order>,
///     #[top_api(secret)]
///     pub receiver_mobile: Option<String>,
/// }
///
/// #[derive(TopObject)]
/// #[top_api(debug)]
/// pub struct Order {
///     #[top_api(rename = "type")]
///     pub kind: Option<String>,
/// }
///
/// let trade = Trade { tid: 7, orders: Vec::new(), receiver_mobile: Some("13800000000".to_owned()) };
/// assert_eq!(format!("{trade:?}"), "Trade { orders: [], receiver_mobile: <redacted>, tid: 7 }");
/// ```
///
/// Of the keys that [`TopApi`] documents, `debug` and `crate` may stand on the struct, and all that it documents for
/// fields on a field. A type parameter stands for a type that can be a field; a struct may hold itself in a `Box` or
/// a list.
///
/// # Business results
///
/// A struct with a success flag also implements `BusinessResult`, whose `into_result` turns `success: false` into an error.
/// The members are recognised by their names on the wire, the first of a list that is there, in either case
/// (`error_code`, `errorCode`); where they are called otherwise, `#[top_api(…)]` on the field says which it is:
///
/// | `#[top_api(…)]` | recognised |
/// |---|---|
/// | `flag` | `success`, `is_success`, `response_success`, `biz_success`, `succ`, `success_flag` |
/// | `code` | `error_code`, `code`, `msg_code`, `err_code`, `result_code`, `return_code` |
/// | `message` | `error_msg`, `message`, `msg_info`, `error_message`, `err_msg`, `msg`, `result_msg` |
/// | `payload` | `data`, `model`, `content`, `module`, `result`; if there is none, the struct itself |
///
/// ```
/// use top_core::{BusinessResult, TopObject};
///
/// #[derive(TopObject)]
/// struct Sent<T> {
///     #[top_api(flag)]
///     delivered: bool,
///     #[top_api(code)]
///     reason: Option<String>,
///     model: Option<T>,
/// }
///
/// let refused = Sent::<i64> { delivered: false, reason: Some("OFFLINE".to_owned()), model: None };
/// assert_eq!(refused.into_result().unwrap_err().code(), Some("OFFLINE"));
/// ```
///
/// # Enums
///
/// A fieldless enum is a set of wire values, either all text or all numbers. A variant without a value has its name as
/// its text. One more variant, marked `other`, keeps values that the platform adds later, as they came; it must be
/// there, because the platform does add them.
///
/// ```
/// use top_core::TopObject;
///
/// #[derive(TopObject)]
/// enum TradeStatus {
///     #[top_api(value = "TRADE_FINISHED")]
///     Finished,
///     #[top_api(value = "TRADE_CLOSED")]
///     Closed,
///     #[top_api(other)]
///     Other(String),
/// }
///
/// #[derive(TopObject)]
/// enum ApproveStatus {
///     #[top_api(value = -1)]
///     Refused,
///     #[top_api(value = 1)]
///     Approved,
///     #[top_api(other)]
///     Other(i64),
/// }
/// ```
#[proc_macro_derive(TopObject, attributes(top_api))]
pub fn top_object(input: TokenStream) -> TokenStream {
    derive(Derive::TopObject, "top_core", input)
}

/// [`TopApi`], with paths through the crate `top-apis`, which hands it out under that name.
#[proc_macro_derive(TopApiForApis, attributes(top_api))]
pub fn top_api_for_apis(input: TokenStream) -> TokenStream {
    derive(Derive::TopApi, "top_apis", input)
}

/// [`TopObject`], with paths through the crate `top-apis`, which hands it out under that name.
#[proc_macro_derive(TopObjectForApis, attributes(top_api))]
pub fn top_object_for_apis(input: TokenStream) -> TokenStream {
    derive(Derive::TopObject, "top_apis", input)
}

fn derive(derive: Derive, facade: &str, input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand::expand(derive, facade, &input).into()
}
