//! `taobao.qimen.order.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 67e08639e333faad

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.order.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.order.query",
    response = OrderQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct OrderQuery {
    /// 姓名
    #[top_api(secret)]
    pub name: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `tel`
    #[top_api(secret)]
    pub tel: Option<String>,
    /// `mobile`
    #[top_api(secret)]
    pub mobile: Option<String>,
    /// `scene`
    pub scene: Option<String>,
}

/// The response of `taobao.qimen.order.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `orderLines`
    pub order_lines: Option<OrderLines>,
}

/// `OrderLines`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderLines {
    /// `orderLine`
    pub order_line: Option<OrderLine>,
}

/// `OrderLine`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderLine {
    /// `deliveryOrderCode`
    pub delivery_order_code: Option<String>,
}

// Written by top-doc up to here.
