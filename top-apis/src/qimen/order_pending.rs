//! `taobao.qimen.order.pending`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. d1fa6ae7b2c3a6a7

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.order.pending`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.order.pending",
    response = OrderPendingResponse,
    qimen,
    debug
)]
pub struct OrderPending {
    /// `actionType`
    pub action_type: String,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `orderCode`
    pub order_code: String,
    /// `orderId`
    pub order_id: Option<String>,
    /// `orderType`
    pub order_type: Option<String>,
    /// `reason`
    pub reason: Option<String>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// The response of `taobao.qimen.order.pending`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderPendingResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
