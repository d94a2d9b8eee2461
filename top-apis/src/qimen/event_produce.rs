//! `taobao.qimen.event.produce`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 235d0dd125d2c0a0

use top_apis::TopApi;

/// `taobao.qimen.event.produce`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.event.produce",
    response = Option<bool>,
    unwrap = "is_success",
    debug
)]
pub struct EventProduce {
    /// `status`
    pub status: String,
    /// `ext`
    pub ext: Option<String>,
    /// `tid`
    pub tid: String,
    /// `platform`
    pub platform: Option<String>,
    /// `create`
    pub create: Option<i64>,
    /// `nick`
    pub nick: Option<String>,
    /// `erp_order_id`
    pub erp_order_id: Option<String>,
    /// `taobao_sub_order_ids`
    pub taobao_sub_order_ids: Option<String>,
    /// `event_time`
    pub event_time: Option<String>,
}

// Written by top-doc up to here.
