//! `taobao.qimen.trade.user.add`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 57b567470fd977a2

use top_apis::{TopApi, TopDateTime, TopObject};

/// `taobao.qimen.trade.user.add`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.trade.user.add",
    response = TradeUserAddResponse,
    debug
)]
pub struct TradeUserAdd {
    /// `memo`
    pub memo: Option<String>,
}

/// The response of `taobao.qimen.trade.user.add`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct TradeUserAddResponse {
    /// `gmt_create`
    pub gmt_create: Option<TopDateTime>,
    /// `appkey`
    pub appkey: Option<String>,
    /// `memo`
    pub memo: Option<String>,
}

// Written by top-doc up to here.
