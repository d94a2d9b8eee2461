//! `taobao.qimen.order.cancel`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. f0224ab8805c7264

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.order.cancel`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.order.cancel",
    response = OrderCancelResponse,
    qimen,
    debug
)]
pub struct OrderCancel {
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
    /// `cancelReason`
    pub cancel_reason: Option<String>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
    /// `subSourceOrders`
    #[top_api(item = "subSourceOrder")]
    pub sub_source_orders: Vec<SubSourceOrder>,
}

/// `SubSourceOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct SubSourceOrder {
    /// `subSourceOrderCode`
    pub sub_source_order_code: Option<String>,
}

/// The response of `taobao.qimen.order.cancel`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderCancelResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
