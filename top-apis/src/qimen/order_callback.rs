//! `taobao.qimen.order.callback`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. d14c64a6c9d74d9d

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.order.callback`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.order.callback",
    response = OrderCallbackResponse,
    qimen,
    debug
)]
pub struct OrderCallback {
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `deliveryOrderCode`
    pub delivery_order_code: Option<String>,
    /// `orderId`
    pub order_id: Option<String>,
    /// `expressCode`
    pub express_code: Option<String>,
}

/// The response of `taobao.qimen.order.callback`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderCallbackResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
