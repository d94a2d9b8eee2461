//! `taobao.qimen.trade.user.delete`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. b4d8a2caa6bf1978

use top_apis::TopApi;

/// `taobao.qimen.trade.user.delete`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.trade.user.delete",
    response = Option<bool>,
    unwrap = "modal",
    debug
)]
pub struct TradeUserDelete;

// Written by top-doc up to here.
