//! The derives [`TopApi`], [`TopObject`] and [`TopMessage`] of the TOP framework (淘宝开放平台, Taobao Open Platform).
//!
//! Do not depend on this crate: import the derives from `top-apis`, `top-client` or `top-core`, where the traits of the
//! same names are.
//!
//! ```
//! use top_core::{TopApi, TopObject};
//!
//! /// `taobao.item.get`: one item of the shop.
//! #[derive(TopApi)]
//! #[top_api(method = "taobao.item.get", response = Item, unwrap = "item", idempotent)]
//! pub struct ItemGet {
//!     pub num_iid: i64, // required
//!     #[top_api(max_len = 40)]
//!     pub track: Option<String>, // may be absent
//! }
//!
//! #[derive(TopObject)]
//! #[top_api(debug)]
//! pub struct Item {
//!     pub title: Option<String>,
//!     #[top_api(secret)]
//!     pub nick: Option<String>,
//! }
//!
//! assert_eq!(ItemGet::API.response_key, "item_get_response");
//! ```
//!
//! # Keys of a struct
//!
//! On an object only `debug`, `lenient`, `partial`, `qimen`, `serde`, `schemars`, `utoipa` and `crate` are allowed; on a
//! message these without `partial` and `qimen`, and `topic`; on an enum `serde`, `schemars`, `utoipa`, `sqlx`, `rusqlite`
//! and `crate`.
//!
#![doc = include_str!("docs/struct_keys.md")]
//!
//! # Keys of a field
//!
#![doc = include_str!("docs/field_keys.md")]
//!
//! # Keys of a field of a business result
//!
#![doc = include_str!("docs/result_keys.md")]
//!
//! # Keys of an enum's variant
//!
#![doc = include_str!("docs/variant_keys.md")]
//!
//! # What is generated
//!
//! | for | implementation |
//! |---|---|
//! | each struct | `Record` and `RecordMut`: a static table of the wire names with what is known of each field, and two `match`es by index. One lends a field as a value, the other opens it for writing. |
//! | each struct and enum | `Field`: it can be a field of another struct. |
//! | a request | `TopApi`: its method and the type of its response. |
//! | a message | `TopMessage`: its topic. |
//! | a struct with a success flag | `BusinessResult`: which members are the flag and what belongs to it. |
//! | a struct with `debug` | `Debug`. |
//! | a struct or enum with `serde` | `Serialize` and `Deserialize`, by a call each. |
//! | one with `schemars`, `utoipa`, `sqlx`, `rusqlite` | the traits of that crate, by a call each. |
//!
//! Everything else is done by engines that walk any such struct and are compiled once, so that thousands of structs
//! stay cheap to build.
//!
//! This crate parses, checks and expands. It knows nothing of the network or of a wire format.

#![forbid(unsafe_code)]

mod advice;
mod attr;
mod check;
mod ctxt;
mod entry;
mod expand;
mod form;
mod keys;
mod model;
mod tuple_struct;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use crate::model::Derive;

/// Defines the derives once for each crate that exports them under the names `TopApi`, `TopObject` and `TopMessage`. The
/// expansion names that crate, since it may be the only one that a user depends on, and a derive cannot ask which it is.
macro_rules! derives_for {
    ($($facade:literal: $api:ident = $top_api:ident, $object:ident = $top_object:ident, $message:ident = $top_message:ident;)+) => {$(
        #[doc = include_str!("docs/top_api.md")]
        ///
        /// # On the struct
        ///
        #[doc = include_str!("docs/struct_keys.md")]
        ///
        /// # On a field
        ///
        #[doc = include_str!("docs/field_keys.md")]
        #[proc_macro_derive($api, attributes(top_api))]
        pub fn $top_api(input: TokenStream) -> TokenStream {
            derive(Derive::TopApi, $facade, input)
        }

        #[doc = include_str!("docs/top_object.md")]
        ///
        /// # On a field
        ///
        #[doc = include_str!("docs/field_keys.md")]
        ///
        /// # On a field of a business result
        ///
        #[doc = include_str!("docs/result_keys.md")]
        ///
        /// # On a variant
        ///
        #[doc = include_str!("docs/variant_keys.md")]
        #[proc_macro_derive($object, attributes(top_api))]
        pub fn $top_object(input: TokenStream) -> TokenStream {
            derive(Derive::TopObject, $facade, input)
        }

        #[doc = include_str!("docs/top_message.md")]
        ///
        /// # On a field
        ///
        #[doc = include_str!("docs/field_keys.md")]
        #[proc_macro_derive($message, attributes(top_api))]
        pub fn $top_message(input: TokenStream) -> TokenStream {
            derive(Derive::TopMessage, $facade, input)
        }
    )+};
}

derives_for! {
    "top_core": TopApi = top_api, TopObject = top_object, TopMessage = top_message;
    "top_client": TopApiForClient = top_api_for_client, TopObjectForClient = top_object_for_client,
        TopMessageForClient = top_message_for_client;
    "top_apis": TopApiForApis = top_api_for_apis, TopObjectForApis = top_object_for_apis,
        TopMessageForApis = top_message_for_apis;
}

fn derive(derive: Derive, facade: &str, input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand::expand(derive, facade, &input).into()
}

#[cfg(test)]
mod tests {
    use top_names::{ResultMember, SYSTEM_PARAMETERS};

    fn in_code(names: &[&str]) -> String {
        names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn the_documentation_lists_the_names_that_are_recognised() {
        let text = include_str!("docs/top_api.md").replace('\n', " ");
        assert!(text.contains(&format!(": {}.", in_code(SYSTEM_PARAMETERS))), "{SYSTEM_PARAMETERS:?}");
        for member in ResultMember::ALL {
            let key = format!("{member:?}").to_lowercase();
            let row = format!("| `{key}` | {}", in_code(member.usual_names()));
            assert!(include_str!("docs/result_keys.md").contains(&row), "{row}");
        }
    }
}
