//! The rules of names of Alibaba's TOP (淘宝开放平台, Taobao Open Platform).
//!
//! The derives, the protocol, the document reader and the local gateway share these rules. Each stands here once; the
//! crate has no dependencies, so that the derives can use it.
//!
//! | question | answer |
//! |---|---|
//! | Is this the name of an API? | [`is_method`] |
//! | Is this the topic of messages? | [`is_topic`] |
//! | Which member of a response body holds the response? | [`response_key`], [`RESPONSE_SUFFIX`], [`ERROR_RESPONSE`] |
//! | Does the client set this parameter itself, and where is it signed among others? | [`is_system_parameter`], [`SYSTEM_PARAMETERS`], [`system_rank`] |
//! | Can this be the name of a parameter or member at all, and is it the same in every form? | [`check_wire_name`], [`is_plain_name`] |
//! | How does Qimen call this method, member or item? | [`qimen_short`], [`qimen_full`], [`qimen_member`], [`qimen_item`] |
//! | Which of many names is meant by one that is not among them? | [`nearest`] |
//! | Which member of a business result is its flag, code, message or payload? | [`ResultMember`] |
//!
//! ```
//! assert!(top_names::is_method("taobao.user.seller.get"));
//! assert_eq!(top_names::response_key("taobao.user.seller.get"), "user_seller_get_response");
//! ```
//!
//! This crate knows names only: no values, no formats, no types of Rust.

#![forbid(unsafe_code)]

mod mark;
mod method;
mod nearest;
mod qimen;
mod result;
mod system;
mod topic;
mod wire_name;

#[doc(hidden)]
pub use crate::mark::Mark;
pub use crate::{
    method::{ERROR_RESPONSE, RESPONSE_SUFFIX, is_method, response_key},
    nearest::nearest,
    qimen::{
        QIMEN_CUSTOMER, QIMEN_PREFIX, QIMEN_REQUEST, QIMEN_RESPONSE, qimen_full, qimen_item, qimen_member,
        qimen_short,
    },
    result::ResultMember,
    system::{SYSTEM_PARAMETERS, is_system_parameter, system_rank},
    topic::is_topic,
    wire_name::{WireNameError, check_wire_name, is_plain_name},
};
